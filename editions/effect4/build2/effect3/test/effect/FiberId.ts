/** Fibers of Effect 4 have numbers; who makes a deferred is not kept. */
export const none: undefined = undefined
