/**
 * Keeps the long connection: one fiber that makes it, notices its end, and makes it again.
 *
 *     connect -> (lost) pause -> connect ...
 *        |          ^
 *        v          |
 *      stands -> (renewal wanted) another connects, then the present one is left
 *
 * Handlers live elsewhere: neither the end of a connection nor a renewal touches them.
 */
import { Credentials } from "@effect-feishu/core/Credentials"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FiberSet from "effect/FiberSet"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as SubscriptionRef from "effect/SubscriptionRef"
import type { CatchUp } from "../../CatchUp.js"
import { ConnectionError, type Reason, type Service, type State } from "../../Connection.js"
import type * as Envelope from "../../Envelope.js"
import { Events } from "../../Events.js"
import type * as Fragments from "../../Fragments.js"
import * as Frame from "../../Frame.js"
import * as metrics from "./metrics.js"
import { discover, type Endpoint } from "./discovery.js"
import { beat } from "./heartbeat.js"
import { millis, nanos } from "../line/fiber.js"
import { changesOf } from "../line/subscription.js"
import { construct, type WebSocketConstructor } from "../line/webSocket.js"
import { type Link, open } from "./link.js"
import { Receiver } from "./receiver.js"
import { reconfigured, unsaid, type Wishes } from "./wishes.js"

/** Times are in milliseconds. */
export interface Settings {
  /** Whether a refusal before there ever was a connection is the end. */
  readonly failsAtStart: boolean
  readonly discovery: number
  readonly open: number
  readonly pong: number
  readonly silence: number | undefined
  readonly close: number
  readonly fragments: Fragments.Bounds
  readonly catchUp: CatchUp | undefined
}

/** A connection with what hears and answers on it. */
interface Line {
  readonly link: Link
  readonly receiver: Receiver
  readonly id: string | undefined
  /** Monotonic. */
  readonly openedAt: number
}

/** How long the platform waits for an answer: so long one that is on its way keeps its connection. */
const patience = 3_000

/** Between two attempts after a refusal that trying again does not help. */
const slowly = 300_000

/** Between two attempts while the app has all the connections that it may have. */
const whileFull = 60_000

/** A connection that ended sooner than this is not made again at once. */
const brief = 1_000

const errorOf = (reason: Reason, msg: string, isFatal = false): ConnectionError =>
  new ConnectionError({ reason, isFatal, code: undefined, msg, logId: undefined })

const stopped = errorOf("Stopped", "this program leaves the connection")

type Next =
  | { readonly _tag: "Lost"; readonly cause: ConnectionError }
  | { readonly _tag: "Renewal"; readonly why: "wanted" | "silence" }

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
    const newSocket = yield* construct
    const clock = yield* Effect.clock
    const working = yield* FiberSet.make<void>()
    const forkIn = yield* FiberSet.runtime(working)<never>()
    /** On a fiber of its own, which can be interrupted whatever the one is that starts it. */
    const fork = (effect: Effect.Effect<void>) => forkIn(Effect.interruptible(effect))
    const state = yield* SubscriptionRef.make<State>({
      _tag: "Connecting",
      attempt: 1,
      since: millis(clock)
    })

    let wishes: Wishes = unsaid
    let hasConnected = false
    let isStopping = false
    /** Wall clock, and monotonic. */
    let lastEvent: { readonly at: number; readonly moment: number } | undefined
    let lastRenewal = Number.NEGATIVE_INFINITY
    const lines = new Set<Line>()
    /** Those who want a connection now, and what tells of the first of them. */
    let wanting: Array<Deferred.Deferred<void, ConnectionError>> = []
    let wanted = yield* Deferred.make<void>()

    const now = (): number => Number(nanos(clock) / 1000n) / 1000
    const become = (next: State): Effect.Effect<void> =>
      Effect.andThen(
        Effect.sync(() => metrics.stands(next._tag === "Connected")),
        SubscriptionRef.set(state, next)
      )

    // One connection --------------------------------------------------------------------------------------------

    const hear = (): Receiver =>
      new Receiver({
        events,
        start: (effect) => void fork(effect),
        now,
        bounds: settings.fragments,
        onFrame: () => {
          lastEvent = { at: now(), moment: millis(clock) }
        },
        onTaken: (event) => settings.catchUp?.saw(event),
        onPong: (config) => {
          wishes = reconfigured(wishes, config)
        },
        count: metrics.frame
      })

    /** Lasts as long as the connection does, and notices when it is dead. */
    const serve = ({ link, receiver }: Line, endpoint: Endpoint): Effect.Effect<ConnectionError> => {
      const ping = Frame.encode(Frame.ping(endpoint.service))
      const silent = errorOf(
        "Silent",
        `nothing came within ${settings.pong} ms after a ping: the connection is dead`
      )
      const beating = beat({
        ping: () => void link.send(ping),
        heardAt: () => receiver.heardAt,
        interval: () => wishes.ping,
        limit: settings.pong
      })
      return Effect.raceFirst(Effect.as(beating, silent), link.ended)
    }

    const establish: Effect.Effect<Line, ConnectionError> = Effect.flatMap(
      Effect.suspend(() => discover(client, credentials, wishes, settings.discovery)),
      (endpoint) => {
        wishes = endpoint.wishes
        const receiver = hear()
        const begin = (link: Link): Line => {
          const line: Line = { link, receiver, id: endpoint.id, openedAt: now() }
          lines.add(line)
          fork(
            Effect.map(serve(line, endpoint), (reason) => {
              link.abandon(reason)
              lines.delete(line)
            })
          )
          return line
        }
        return open(newSocket, Redacted.value(endpoint.url), settings.open, receiver.take, begin)
      }
    )

    /** What came by it is answered first, if that is possible; then good-bye. */
    const leave = ({ link, receiver }: Line, reason: ConnectionError): Effect.Effect<void> =>
      Effect.andThen(
        Effect.raceFirst(receiver.answered, Effect.sleep(patience)),
        link.close(reason, settings.close)
      )

    // All of them -----------------------------------------------------------------------------------------------

    /** Tells those who wanted a connection what came of it. Who wants one meanwhile wants another. */
    const tell = (
      result: Effect.Effect<void, ConnectionError>,
      told: ReadonlyArray<Deferred.Deferred<void, ConnectionError>> = [...wanting]
    ): Effect.Effect<void> =>
      Effect.gen(function* () {
        wanting = wanting.filter((deferred) => !told.includes(deferred))
        wanted = yield* Deferred.make<void>()
        if (wanting.length > 0) yield* Deferred.succeed(wanted, undefined)
        for (const deferred of told) yield* Deferred.complete(deferred, result)
      })

    const awaitWanted = Effect.suspend(() => Deferred.await(wanted))

    /** A pause that ends sooner when somebody wants a connection. */
    const pause = (cause: ConnectionError, attempts: number, wait: number): Effect.Effect<void> =>
      Effect.andThen(
        become({
          _tag: cause.isFatal ? "Refused" : "Waiting",
          cause,
          attempts,
          until: millis(clock) + wait
        }),
        Effect.raceFirst(Effect.sleep(wait), awaitWanted)
      )

    const waitAfter = (error: ConnectionError, attempts: number): Effect.Effect<number> => {
      if (error.isFatal) return Effect.succeed(slowly)
      if (error.reason === "TooManyConnections") return Effect.succeed(Math.max(wishes.interval, whileFull))
      if (wishes.isSaid) return Effect.succeed(wishes.interval)
      const backoff = Math.min(wishes.interval, 1000 * 2 ** Math.min(attempts - 1, 7))
      return Effect.map(Random.next, (chance) => backoff * (0.5 + 0.5 * chance))
    }

    const report = (error: ConnectionError, attempts: number, wait: number): Effect.Effect<void> => {
      metrics.ended(error.reason)
      const again = `Attempt ${attempts + 1} in ${Math.round(wait / 1000)} s.`
      const text = `There is no long connection, so no events arrive. ${error.message}. ${again}`
      const isLoud = error.isFatal || (wishes.count >= 0 && attempts > wishes.count)
      return isLoud ? Effect.logError(text) : Effect.logWarning(text)
    }

    const announce = (line: Line): Effect.Effect<void> => {
      hasConnected = true
      return Effect.andThen(
        become({ _tag: "Connected", id: line.id, since: millis(clock) }),
        Effect.annotateLogs(
          Effect.logInfo("The long connection stands: events arrive."),
          "connection",
          line.id ?? ""
        )
      )
    }

    /** Tries until there is a connection. */
    const connect: Effect.Effect<Line, ConnectionError> = Effect.gen(function* () {
      for (let attempts = 1; ; attempts++) {
        yield* become({ _tag: "Connecting", attempt: attempts, since: millis(clock) })
        const result = yield* Effect.match(establish, {
          onFailure: (error) => ({ error, line: undefined }),
          onSuccess: (line) => ({ error: undefined, line })
        })
        if (result.line !== undefined) {
          const told = [...wanting]
          yield* announce(result.line)
          yield* tell(Effect.void, told)
          return result.line
        }
        const { error } = result
        if (error.isFatal && !hasConnected && settings.failsAtStart) return yield* Effect.fail(error)
        const wait = yield* waitAfter(error, attempts)
        yield* report(error, attempts, wait)
        yield* tell(Effect.fail(error))
        yield* pause(error, attempts, wait)
      }
    })

    /** Once after a connection was lost: those who were lost together do not come back together. */
    const pauseAfter = (line: Line, cause: ConnectionError): Effect.Effect<void> =>
      Effect.flatMap(Random.next, (chance) => {
        metrics.ended(cause.reason)
        // Who was let in and heard nothing is not better off than who was not let in.
        const least = !line.receiver.hasHeard ? wishes.interval : now() - line.openedAt < brief ? brief : 0
        const wait = Math.max(least, chance * wishes.nonce)
        return Effect.andThen(
          Effect.logWarning(
            `The long connection is over. ${cause.message}. It is made again in ${Math.round(wait / 1000)} s.`
          ),
          pause(cause, 0, wait)
        )
      })

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

    const silence = (line: Line): Effect.Effect<void> => {
      const { silence: limit } = settings
      if (limit === undefined) return Effect.never
      return Effect.suspend(() => {
        const last = Math.max(line.openedAt, lastRenewal, lastEvent?.at ?? Number.NEGATIVE_INFINITY)
        const left = last + limit - now()
        return left <= 0 ? Effect.void : Effect.andThen(Effect.sleep(left), silence(line))
      })
    }

    const nextFor = (line: Line): Effect.Effect<Next> =>
      Effect.raceFirst(
        Effect.map(line.link.ended, (cause): Next => ({ _tag: "Lost", cause })),
        Effect.raceFirst(
          Effect.as(awaitWanted, { _tag: "Renewal", why: "wanted" } as const),
          Effect.as(silence(line), { _tag: "Renewal", why: "silence" } as const)
        )
      )

    /** Another connection in place of this one, or this one still, which may be over. */
    const renewed = (line: Line, why: "wanted" | "silence"): Effect.Effect<Line> =>
      Effect.suspend(() => {
        lastRenewal = now()
        let lost: ConnectionError | undefined
        // It may end while another is made: then there is none for a while, which the state has to say.
        const noticed = Effect.flatMap(line.link.ended, (cause) => {
          lost = cause
          return Effect.andThen(
            become({ _tag: "Connecting", attempt: 1, since: millis(clock) }),
            Effect.never
          )
        })
        return Effect.matchEffect(Effect.raceFirst(establish, noticed), {
          onFailure: (error) => {
            metrics.ended(error.reason)
            return Effect.logWarning(`The long connection was not renewed. ${error.message}`).pipe(
              Effect.andThen(tell(Effect.fail(error))),
              Effect.as(line)
            )
          },
          onSuccess: (another) =>
            Effect.gen(function* () {
              const told = [...wanting]
              yield* Effect.logDebug(`The long connection is renewed (${why})`)
              yield* announce(another)
              if (lost === undefined) {
                fork(leave(line, errorOf("Renewed", "another connection took its place")))
              } else {
                metrics.ended(lost.reason)
                yield* Effect.logWarning(`The long connection was lost before another stood. ${lost.message}`)
                yield* catchUp
              }
              yield* tell(Effect.void, told)
              return another
            })
        })
      })

    const keep: Effect.Effect<never, ConnectionError> = Effect.gen(function* () {
      let line = yield* connect
      for (;;) {
        const next: Next = yield* nextFor(line)
        if (next._tag === "Renewal") {
          line = yield* renewed(line, next.why)
        } else {
          yield* pauseAfter(line, next.cause)
          line = yield* connect
          yield* catchUp
        }
      }
    })

    /** A mistake of ours is told, and does not leave the program deaf. */
    const keepOn: Effect.Effect<never, ConnectionError> = Effect.catchAllDefect(keep, (defect) =>
      Effect.logError("The long connection met a defect and is made again", Cause.die(defect)).pipe(
        Effect.andThen(Effect.forEach([...lines], (line) => Effect.sync(() => line.link.abandon(stopped)))),
        Effect.andThen(pause(errorOf("Lost", "a defect, which the log has"), 0, brief)),
        Effect.andThen(keepOn)
      )
    )

    // The end ---------------------------------------------------------------------------------------------------

    /** A defect of an inbox is told, and keeps nobody from leaving. */
    const drain = Effect.catchAllDefect(events.drain, (defect) =>
      Effect.as(Effect.logError("Waiting for the handlers met a defect", Cause.die(defect)), [])
    )

    const stop = (keeping: Fiber.RuntimeFiber<never, ConnectionError>): Effect.Effect<void> =>
      Effect.gen(function* () {
        isStopping = true
        yield* become({ _tag: "Stopping", since: yield* Clock.currentTimeMillis })
        yield* Fiber.interrupt(keeping)
        yield* tell(Effect.fail(stopped))
        const [left] = yield* Effect.all(
          [
            // Who never heard anything leaves the handlers to others.
            hasConnected ? drain : Effect.succeed([]),
            Effect.forEach([...lines], (line) => Fiber.join(fork(leave(line, stopped))), {
              concurrency: "unbounded",
              discard: true
            })
          ],
          { concurrency: "unbounded" }
        )
        if (left.length > 0) {
          yield* Effect.logError("The program ends before these events were dealt with", left)
        }
        yield* become({ _tag: "Stopped", left })
      })

    // Within reach of its parts, before anything is opened.
    const keeping = yield* Effect.acquireRelease(Effect.interruptible(keepOn).pipe(Effect.forkDaemon), stop)

    const ready: Effect.Effect<void, ConnectionError> = changesOf(state).pipe(
      Stream.filter(({ _tag }) => _tag !== "Connecting" && _tag !== "Waiting"),
      Stream.runHead,
      Effect.flatMap((found): Effect.Effect<void, ConnectionError> => {
        const seen = Option.getOrUndefined(found)
        if (seen?._tag === "Connected") return Effect.void
        return Effect.fail(seen?._tag === "Refused" ? seen.cause : stopped)
      })
    )

    if (settings.failsAtStart) {
      yield* Effect.interruptible(Effect.raceFirst(ready, Fiber.join(keeping)))
    }

    return {
      state,
      ready,
      renew: Effect.suspend(() => {
        if (isStopping) return Effect.fail(stopped)
        return Effect.flatMap(Deferred.make<void, ConnectionError>(), (deferred) => {
          wanting.push(deferred)
          return Effect.andThen(Deferred.succeed(wanted, undefined), Deferred.await(deferred))
        })
      }),
      lastEvent: Effect.sync(() => Option.map(Option.fromNullable(lastEvent), ({ moment }) => moment))
    }
  })
