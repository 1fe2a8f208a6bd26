import * as C from "effect/Cause"

export const failures = <E>(cause: C.Cause<E>): ReadonlyArray<E> =>
  cause.reasons.filter(C.isFailReason).map(({ error }) => error)

export const defects = (cause: C.Cause<unknown>): ReadonlyArray<unknown> =>
  cause.reasons.filter(C.isDieReason).map(({ defect }) => defect)
