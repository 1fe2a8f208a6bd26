/** How the long connection stands, for those who watch it or wait for it. */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import type { ConnectionError, State } from "../../Connection.js"
import { millis } from "../line/fiber.js"
import { changesOf } from "../line/subscription.js"
import { stopped } from "./ends.js"
import * as metrics from "./metrics.js"

export interface Standing {
  readonly state: SubscriptionRef.SubscriptionRef<State>
  readonly connecting: (attempt: number) => Effect.Effect<void>
  /** There is a connection, which the platform calls so. */
  readonly connected: (id: string | undefined) => Effect.Effect<void>
  /** There is none for so many milliseconds. */
  readonly waiting: (cause: ConnectionError, attempts: number, wait: number) => Effect.Effect<void>
  readonly become: (next: State) => Effect.Effect<void>
  /** Whether there ever was a connection. */
  readonly hasConnected: () => boolean
  /** Waits until there is a connection. Fails when the platform refuses it, and when the program stops. */
  readonly ready: Effect.Effect<void, ConnectionError>
}

export const make = (clock: Clock.Clock): Effect.Effect<Standing> =>
  Effect.gen(function* () {
    const state = yield* SubscriptionRef.make<State>({
      _tag: "Connecting",
      attempt: 1,
      since: millis(clock)
    })
    let hasConnected = false

    const become = (next: State): Effect.Effect<void> =>
      Effect.andThen(
        Effect.sync(() => metrics.stands(next._tag === "Connected")),
        SubscriptionRef.set(state, next)
      )

    const ready: Standing["ready"] = changesOf(state).pipe(
      Stream.filter(({ _tag }) => _tag !== "Connecting" && _tag !== "Waiting"),
      Stream.runHead,
      Effect.flatMap((found): Effect.Effect<void, ConnectionError> => {
        const seen = Option.getOrUndefined(found)
        if (seen?._tag === "Connected") return Effect.void
        return Effect.fail(seen?._tag === "Refused" ? seen.cause : stopped)
      })
    )

    return {
      state,
      connecting: (attempt) => become({ _tag: "Connecting", attempt, since: millis(clock) }),
      connected: (id) => {
        hasConnected = true
        return become({ _tag: "Connected", id, since: millis(clock) })
      },
      waiting: (cause, attempts, wait) =>
        become({
          _tag: cause.isFatal ? "Refused" : "Waiting",
          cause,
          attempts,
          until: millis(clock) + wait
        }),
      become,
      hasConnected: () => hasConnected,
      ready
    }
  })
