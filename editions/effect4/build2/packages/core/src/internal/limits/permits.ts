/**
 * A budget that many processes share, over whatever counts for all of them.
 *
 * What `RateLimiter` counts by itself would let twice the limit through: its windows begin with the first call, and its buckets
 * are full in the beginning. So it is asked for one thing only that it does exactly: to keep two uses of one key apart by a
 * time. A window of N calls becomes N slots, each used once in the window's span, and calls take them in turn by a number that
 * counts for all processes. The slot of the Nth call from now is the one of this call: no span holds more than N, whoever
 * calls, and nobody waits longer than one process would alone. Times are those of the store, so clocks need not agree.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Cause from "effect/Cause"
import type * as Scope from "effect/Scope"
import { reasonOf } from "../reason.js"
import * as Shared from "../shared.js"
import type { Source } from "./keeper.js"
import { Log, partOf } from "./log.js"
import type { Lane, Permits } from "./queue.js"

/** What counts for all processes. */
export interface Counter {
  /** The number of this call among all that asked for the key; remembered for so many milliseconds after the last of them. */
  readonly number: (key: string, span: number) => Effect.Effect<number, unknown>
  /** Takes the next turn of a key, of which turns are so many milliseconds apart; gives in how many milliseconds it is. */
  readonly turn: (key: string, span: number) => Effect.Effect<number, unknown>
}

export interface PermitSettings {
  /** How long a permit that is due may be kept, in milliseconds: by as much the windows are taken for longer. */
  readonly margin: number
  /** How long the store may take for a permit, in milliseconds. */
  readonly timeout: number
  /** After how many milliseconds a store that did not answer is asked again. */
  readonly retryAfter: number
  /** The part of the limits that this process uses while the store is away. */
  readonly shareAway: number
}

/** A place in the future that is this process's, until it has lapsed. */
interface Permit {
  readonly at: number
  readonly until: number
}

/** The most permits that one lane of one process holds: what is held by a process that ends is lost to the others. */
const handful = 8

export const make =
  (counter: Counter, settings: PermitSettings) =>
  (now: () => number): Effect.Effect<Source, never, Scope.Scope> =>
    Effect.map(Shared.make(), (shared): Source => {
      const wanting = new Set<() => void>()
      let awaySince: number | undefined
      let askAgainAt = 0
      let isAsking = false

      const ask = <A>(code: () => Effect.Effect<A, unknown>): Effect.Effect<A, string> =>
        Effect.mapError(
          shared.foreign<A, unknown>(settings.timeout, code, (reason) => reason),
          (reason) => reasonOf(reason)
        )

      const goneAway = (reason: string): void => {
        askAgainAt = now() + settings.retryAfter
        if (awaySince !== undefined) return
        awaySince = now()
        shared.spawn(
          Effect.logWarning(
            `The store of the limits does not answer, so this process keeps them alone until it does. ${reason}`
          ),
          "break off"
        )
        const all = [...wanting]
        wanting.clear()
        for (const changed of all) changed()
      }

      /** Looks whether the store answers again; meanwhile nobody waits for it. */
      const lookAgain = (): void => {
        if (isAsking || now() < askAgainAt) return
        isAsking = true
        shared.start(
          ask(() => counter.turn("feishu/limits/away", 1)),
          "break off",
          (exit) => {
            isAsking = false
            if (Exit.isSuccess(exit)) {
              awaySince = undefined
              shared.spawn(Effect.logInfo("The store of the limits answers again"), "break off")
            } else askAgainAt = now() + settings.retryAfter
          }
        )
      }

      const isAway = (): boolean => awaySince !== undefined

      const open = (lane: Lane, changed: () => void): Permits => {
        const windows = lane.log.windows
        const key = `feishu/limits/${lane.account}/${lane.of}/${lane.id}`
        const most = Math.min(handful, ...windows.map(({ limit }) => limit))
        const alone = new Log(windows.map((window) => partOf(window, settings.shareAway)))
        const held: Array<Permit> = []
        let onTheWay = 0

        /** The window with the longest span comes first: what it lets go late must count as late in the others. */
        const inOrder = [...windows].sort((a, b) => b.span - a.span)

        /**
         * A place in one window after the other. Each is waited for before the next is asked for, so that the last one is
         * taken when the call goes; in the ones before, the call counts from when it went, not from when it might have.
         */
        const request = Effect.gen(function* () {
          const taken: Array<readonly [slot: string, at: number]> = []
          let [at, asked] = [now(), now()]
          for (const { limit, span } of inOrder) {
            const slots = `${key}/${limit}/${span}`
            asked = now()
            const number = yield* ask(() => counter.number(slots, span))
            const slot = `${slots}/${number % limit}`
            const wait = yield* ask(() => counter.turn(slot, span))
            const came = now()
            at = came + wait
            taken.push([slot, at])
            if (taken.length < inOrder.length && wait > 0) yield* Effect.sleep(Math.ceil(wait))
          }
          for (const [slot, mightHave] of taken) {
            const late = Math.ceil(at - mightHave)
            if (late > 0) yield* ask(() => counter.turn(slot, late))
          }
          // A store that is far away is asked in vain by who cannot keep a permit for as long as another one takes.
          return { at, until: at + Math.max(settings.margin, 2 * (now() - asked)) }
        })

        const fetch = (): void => {
          onTheWay++
          wanting.add(changed)
          shared.start(request, "break off", (exit) => {
            onTheWay--
            if (onTheWay === 0) wanting.delete(changed)
            Exit.match(exit, {
              onSuccess: (permit) => {
                held.push(permit)
                held.sort((a, b) => a.at - b.at)
              },
              onFailure: (cause) => {
                const reason = Option.getOrElse(Cause.findErrorOption(cause), () => "It was interrupted")
                if (!shared.isClosed()) goneAway(reason)
              }
            })
            changed()
          })
        }

        const dropLapsed = (at: number): void => {
          while (held.length > 0 && held[0]!.until < at) held.shift()
        }

        return {
          next: (at) => {
            if (isAway()) {
              lookAgain()
              return alone.next()
            }
            dropLapsed(at)
            return held[0]?.at ?? Number.POSITIVE_INFINITY
          },
          want: (count) => {
            for (let have = held.length + onTheWay; have < Math.min(count, most); have++) fetch()
          },
          take: (at) => {
            alone.add(at)
            if (!isAway()) held.shift()
          }
        }
      }

      return { open, isAway }
    })
