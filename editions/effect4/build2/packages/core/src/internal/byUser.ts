/**
 * Functions that only users may call.
 */

/**
 * Such a function as callers see it. It is checked against its last overload, which requires a `UserToken`; the one
 * before takes a token of the call's own, with which the call asks for no other.
 */
export const byUser = <F extends (...args: never) => unknown>(
  self: (...args: Parameters<F>) => ReturnType<F>
): F => self as unknown as F
