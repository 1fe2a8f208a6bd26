/**
 * Keeps the long connection: makes it, notices its end, and makes it again.
 *
 *     connect -> (lost) pause -> connect ...
 *        |          ^
 *        v          |
 *      stands -> (renewal wanted) another connects, then the present one is left
 *
 * Handlers live elsewhere: neither the end of a connection nor a renewal touches them.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { ConnectionError } from "../../Connection.js"
import { report, waitAfter } from "./attempts.js"
import { errorOf, stopped } from "./ends.js"
import { monotonic } from "./heartbeat.js"
import type { Line, Lines } from "./lines.js"
import * as metrics from "./metrics.js"
import type { Silence } from "./silence.js"
import type { Standing } from "./standing.js"
import type { Wanted } from "./wanted.js"

/** What a connection is kept with. */
export interface Parts {
  readonly lines: Lines
  readonly standing: Standing
  readonly wanted: Wanted
  readonly silence: Silence
  /** Starts to fetch what was missed. */
  readonly catchUp: Effect.Effect<void>
  /** Runs what outlives the fiber that starts it. */
  readonly fork: (effect: Effect.Effect<void>) => unknown
  /** Whether a refusal before there ever was a connection is the end. */
  readonly failsAtStart: boolean
}

/** A connection that ended sooner than this is not made again at once. */
const brief = 1_000

type Next =
  | { readonly _tag: "Lost"; readonly cause: ConnectionError }
  | { readonly _tag: "Renewal"; readonly why: "wanted" | "silence" }

/** A pause that ends sooner when somebody wants a connection. */
const pause = (
  { standing, wanted }: Parts,
  cause: ConnectionError,
  attempts: number,
  wait: number
): Effect.Effect<void> =>
  Effect.andThen(
    standing.waiting(cause, attempts, wait),
    Effect.raceFirst(Effect.sleep(wait), wanted.awaited)
  )

const announce = ({ standing }: Parts, { id }: Line): Effect.Effect<void> =>
  Effect.andThen(
    standing.connected(id),
    Effect.annotateLogs(Effect.logInfo("The long connection stands: events arrive."), "connection", id ?? "")
  )

/** Tries until there is a connection. */
const connect = (parts: Parts): Effect.Effect<Line, ConnectionError> =>
  Effect.gen(function* () {
    const { failsAtStart, lines, standing, wanted } = parts
    for (let attempts = 1; ; attempts++) {
      yield* standing.connecting(attempts)
      const result = yield* Effect.match(lines.establish, {
        onFailure: (error) => ({ error, line: undefined }),
        onSuccess: (line) => ({ error: undefined, line })
      })
      if (result.line !== undefined) {
        const told = wanted.all()
        yield* announce(parts, result.line)
        yield* wanted.tell(Effect.void, told)
        return result.line
      }
      const { error } = result
      if (error.isFatal && !standing.hasConnected() && failsAtStart) return yield* Effect.fail(error)
      const wait = yield* waitAfter(error, attempts, lines.wishes())
      yield* report(error, attempts, wait, lines.wishes())
      yield* wanted.tell(Effect.fail(error))
      yield* pause(parts, error, attempts, wait)
    }
  })

/** Once after a connection was lost: those who were lost together do not come back together. */
const pauseAfter = (parts: Parts, line: Line, cause: ConnectionError): Effect.Effect<void> =>
  Effect.gen(function* () {
    const chance = yield* Random.next
    metrics.ended(cause.reason)
    const { interval, nonce } = parts.lines.wishes()
    const age = (yield* monotonic) - line.openedAt
    // Who was let in and heard nothing is not better off than who was not let in.
    const least = !line.receiver.hasHeard ? interval : age < brief ? brief : 0
    const wait = Math.max(least, chance * nonce)
    yield* Effect.logWarning(
      `The long connection is over. ${cause.message}. It is made again in ${Math.round(wait / 1000)} s.`
    )
    yield* pause(parts, cause, 0, wait)
  })

const nextFor = ({ silence, wanted }: Parts, { link, openedAt }: Line): Effect.Effect<Next> =>
  Effect.raceFirst(
    Effect.map(link.ended, (cause): Next => ({ _tag: "Lost", cause })),
    Effect.raceFirst(
      Effect.as(wanted.awaited, { _tag: "Renewal", why: "wanted" } as const),
      Effect.as(silence.tooLong(openedAt), { _tag: "Renewal", why: "silence" } as const)
    )
  )

/** Another connection in place of this one, or this one still, which may be over. */
const renewed = (parts: Parts, line: Line, why: "wanted" | "silence"): Effect.Effect<Line> =>
  Effect.suspend(() => {
    const { catchUp, fork, lines, silence, standing, wanted } = parts
    silence.renewed()
    let lost: ConnectionError | undefined
    // It may end while another is made: then there is none for a while, which the state has to say.
    const noticed = Effect.flatMap(line.link.ended, (cause) => {
      lost = cause
      return Effect.andThen(standing.connecting(1), Effect.never)
    })
    return Effect.matchEffect(Effect.raceFirst(lines.establish, noticed), {
      onFailure: (error) => {
        metrics.ended(error.reason)
        return Effect.logWarning(`The long connection was not renewed. ${error.message}`).pipe(
          Effect.andThen(wanted.tell(Effect.fail(error))),
          Effect.as(line)
        )
      },
      onSuccess: (another) =>
        Effect.gen(function* () {
          const told = wanted.all()
          yield* Effect.logDebug(`The long connection is renewed (${why})`)
          yield* announce(parts, another)
          if (lost === undefined) {
            fork(lines.leave(line, errorOf("Renewed", "another connection took its place")))
          } else {
            metrics.ended(lost.reason)
            yield* Effect.logWarning(`The long connection was lost before another stood. ${lost.message}`)
            yield* catchUp
          }
          yield* wanted.tell(Effect.void, told)
          return another
        })
    })
  })

const keepOne = (parts: Parts): Effect.Effect<never, ConnectionError> =>
  Effect.gen(function* () {
    let line = yield* connect(parts)
    for (;;) {
      const next: Next = yield* nextFor(parts, line)
      if (next._tag === "Renewal") {
        line = yield* renewed(parts, line, next.why)
      } else {
        yield* pauseAfter(parts, line, next.cause)
        line = yield* connect(parts)
        yield* parts.catchUp
      }
    }
  })

/** Keeps a connection. A mistake of ours is told, and does not leave the program deaf. */
export const keep = (parts: Parts): Effect.Effect<never, ConnectionError> =>
  Effect.catchAllDefect(keepOne(parts), (defect) =>
    Effect.logError("The long connection met a defect and is made again", Cause.die(defect)).pipe(
      Effect.andThen(
        Effect.forEach(parts.lines.all(), ({ link }) => Effect.sync(() => link.abandon(stopped)))
      ),
      Effect.andThen(pause(parts, errorOf("Lost", "a defect, which the log has"), 0, brief)),
      Effect.andThen(keep(parts))
    )
  )
