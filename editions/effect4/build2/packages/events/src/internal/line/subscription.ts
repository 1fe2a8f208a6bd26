/** A value that can be watched. */
import type * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"

/** The value now, and each that it becomes. */
export const changesOf = <A>(ref: SubscriptionRef.SubscriptionRef<A>): Stream.Stream<A> =>
  SubscriptionRef.changes(ref)
