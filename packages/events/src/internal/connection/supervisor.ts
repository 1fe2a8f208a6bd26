/** The long connection from its beginning to its end: one fiber keeps it, and all that is under way ends with the scope. */
import { Credentials } from "@effect-feishu/core/Credentials"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FiberSet from "effect/FiberSet"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import type { ConnectionError, Service } from "../../Connection.js"
import type * as Envelope from "../../Envelope.js"
import { Events, type Service as EventsService } from "../../Events.js"
import type { WebSocketConstructor } from "../line/webSocket.js"
import { errorOf, stopped } from "./ends.js"
import { keep, type Parts } from "./keeping.js"
import * as Lines from "./lines.js"
import * as Silence from "./silence.js"
import * as Standing from "./standing.js"
import * as Wanted from "./wanted.js"

/** Times are in milliseconds. */
export interface Settings extends Lines.Settings {
  /** Whether a refusal before there ever was a connection is the end. */
  readonly failsAtStart: boolean
  /** How long no event may come before another connection is made. */
  readonly silence: number | undefined
}

/** A defect of an inbox is told, and keeps nobody from leaving. */
const drained = ({ drain }: EventsService): Effect.Effect<ReadonlyArray<string>> =>
  Effect.catchAllDefect(drain, (defect) =>
    Effect.as(Effect.logError("Waiting for the handlers met a defect", Cause.die(defect)), [])
  )

/** The connection of the application that is in scope, until the scope ends. */
export const make = (
  settings: Settings
): Effect.Effect<
  Service,
  ConnectionError,
  Scope.Scope | Events | FeishuClient | Credentials | WebSocketConstructor
> =>
  Effect.gen(function* () {
    const events = yield* Events
    const client = yield* FeishuClient
    const credentials = yield* Credentials
    if (credentials.forTenant !== undefined) {
      return yield* Effect.fail(errorOf("StoreApp", "store apps have no long connection", true))
    }
    const clock = yield* Effect.clock
    const working = yield* FiberSet.make<void>()
    const forkIn = yield* FiberSet.runtime(working)<never>()
    /** On a fiber of its own, which can be interrupted whatever the one is that starts it. */
    const fork = (effect: Effect.Effect<void>) => forkIn(Effect.interruptible(effect))
    const silence = Silence.make(settings.silence, clock)
    const standing = yield* Standing.make(clock)
    const wanted = yield* Wanted.make
    const lines = yield* Lines.make(settings, silence, fork)

    /** Beside the connection: what comes by it does not wait. */
    const catchUp = Effect.sync(() => {
      if (settings.catchUp === undefined) return
      const receive = (event: Envelope.Event) => events.receive(event, { transport: "catchUp" })
      fork(
        settings.catchUp.fetch(credentials.appId, receive).pipe(
          Effect.provideService(FeishuClient, client),
          Effect.flatMap((count) => Effect.logInfo(`Caught up with ${count} messages after an outage.`)),
          Effect.catchAllDefect((defect) =>
            Effect.logError("Catching up after an outage met a defect", Cause.die(defect))
          )
        )
      )
    })

    const stop = (keeping: Fiber.RuntimeFiber<never, ConnectionError>): Effect.Effect<void> =>
      Effect.gen(function* () {
        wanted.close()
        yield* standing.become({ _tag: "Stopping", since: yield* Clock.currentTimeMillis })
        yield* Fiber.interrupt(keeping)
        yield* wanted.tell(Effect.fail(stopped))
        const [left] = yield* Effect.all(
          [
            // Who never heard anything leaves the handlers to others.
            standing.hasConnected() ? drained(events) : Effect.succeed([]),
            Effect.forEach(lines.all(), (line) => Fiber.join(fork(lines.leave(line, stopped))), {
              concurrency: "unbounded",
              discard: true
            })
          ],
          { concurrency: "unbounded" }
        )
        if (left.length > 0) {
          yield* Effect.logError("The program ends before these events were dealt with", left)
        }
        yield* standing.become({ _tag: "Stopped", left })
      })

    const { failsAtStart } = settings
    const parts: Parts = { lines, standing, wanted, silence, catchUp, fork, failsAtStart }
    // Within reach of its parts, before anything is opened.
    const keeping = yield* Effect.acquireRelease(
      Effect.interruptible(keep(parts)).pipe(Effect.forkDaemon),
      stop
    )

    if (failsAtStart) {
      yield* Effect.interruptible(Effect.raceFirst(standing.ready, Fiber.join(keeping)))
    }

    return {
      state: standing.state,
      ready: standing.ready,
      renew: wanted.want,
      lastEvent: Effect.sync(() => Option.fromNullable(silence.lastEvent()))
    }
  })
