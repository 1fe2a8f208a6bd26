/**
 * A budget that many processes share, over whatever counts for all of them.
 *
 * What `RateLimiter` counts by itself would let twice the limit through: its windows begin with the first call, and its buckets
 * are full in the beginning. So it is asked for one thing only that it does exactly: to keep two uses of one key apart by a
 * time. A window of N calls becomes N slots, each used once in the window's span, and calls take them in turn by a number that
 * counts for all processes. The slot of the Nth call from now is the one of this call: no span holds more than N, whoever
 * calls, and nobody waits longer than one process would alone. Times are those of the store, so clocks need not agree.
 *
 * That is for endpoints. A call needs a place of its chat as well, at the same time, and a place that waits for another one is
 * lost: so the slots of things are not queued for, but taken when the call is about to go, if one is free then.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Random from "effect/Random"
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
  /** Takes a key for so many milliseconds if nobody has it: 0; else gives for how many milliseconds somebody has. */
  readonly attempt: (key: string, span: number) => Effect.Effect<number, unknown>
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

/** How much later than others a process asks at most for what it had before, in milliseconds. */
const polite = 20

const reasonIn = (cause: Cause.Cause<string>): string =>
  Option.getOrElse(Cause.failureOption(cause), () => "It was interrupted")

/** A turn that comes later is none: in milliseconds. Nobody has one so late but through what somebody else has counted. */
const latestTurn = 600_000

/** The most permits that one lane of one process holds: what is held by a process that ends is lost to the others. */
const handful = 16

export const make =
  (counter: Counter, settings: PermitSettings) =>
  (now: () => number): Effect.Effect<Source, never, Scope.Scope> =>
    Effect.map(Effect.zip(Shared.make(), Random.next), ([shared, seed]): Source => {
      let chance = Math.floor(seed * 0x7fffffff)
      /** A whole number below another, by chance: processes are not to ask for the same things in the same order. */
      const below = (limit: number): number => {
        chance = (Math.imul(chance, 1_103_515_245) + 12_345) & 0x7fffffff
        return Math.floor((chance / 0x80000000) * limit)
      }
      const wanting = new Set<() => void>()
      let awaySince: number | undefined
      let askAgainAt = 0
      let isAsking = false
      /** How long the store takes, in milliseconds: as of late, and rather more than less. */
      let latency = 0

      const ask = <A>(code: () => Effect.Effect<A, unknown>): Effect.Effect<A, string> =>
        Effect.mapError(
          shared.foreign<A, unknown>(settings.timeout, code, (reason) => reason),
          (reason) => reasonOf(reason)
        )

      /** A number of the store's; what is none, or cannot be meant, is as if it had not answered. */
      const within = (
        most: number,
        code: () => Effect.Effect<number, unknown>
      ): Effect.Effect<number, string> =>
        Effect.flatMap(ask(code), (value) =>
          value >= 0 && value <= most ? Effect.succeed(value) : Effect.fail(`It said ${String(value)}`)
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
          Effect.zip(
            within(Number.MAX_SAFE_INTEGER, () => counter.number("feishu/limits/away", 1)),
            within(latestTurn, () => counter.turn("feishu/limits/back", 1))
          ),
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

      /** What has come of a question, and of the time between. */
      const timed = (
        code: () => Effect.Effect<number, unknown>
      ): Effect.Effect<{ readonly asked: number; readonly wait: number }, string> =>
        Effect.suspend(() => {
          const asked = now()
          return Effect.map(within(latestTurn, code), (wait) => {
            const took = now() - asked
            latency = Math.max(took, latency * 0.9 + took * 0.1)
            return { asked: asked + took / 2, wait }
          })
        })

      const open = (lane: Lane, changed: () => void): Permits => {
        const windows = lane.log.windows
        const key = `feishu/limits/${lane.account}/${lane.of}/${lane.id}`
        const alone = new Log(windows.map((window) => partOf(window, settings.shareAway)))
        const most = Math.min(handful, ...windows.map(({ limit }) => limit))
        const held: Array<Permit> = []
        let onTheWay = 0

        const start = (
          request: Effect.Effect<Permit | undefined, string>,
          ended: () => void = () => undefined
        ): void => {
          onTheWay++
          wanting.add(changed)
          shared.start(request, "break off", (exit) => {
            ended()
            if (--onTheWay === 0) wanting.delete(changed)
            Exit.match(exit, {
              onSuccess: (permit) => {
                if (permit === undefined) return
                held.push(permit)
                held.sort((a, b) => a.at - b.at)
              },
              onFailure: (cause) => {
                if (!shared.isClosed()) goneAway(reasonIn(cause))
              }
            })
            changed()
          })
        }

        /** Has something counted for which nobody waits. */
        const count = (work: Effect.Effect<unknown, string>): void =>
          shared.start(work, "break off", (exit) => {
            if (Exit.isFailure(exit) && !shared.isClosed()) goneAway(reasonIn(exit.cause))
          })

        const dropLapsed = (at: number): void => {
          while (held.length > 0 && held[0]!.until < at) held.shift()
        }

        const common = {
          next: (at: number): number => {
            if (isAway()) {
              lookAgain()
              return alone.next()
            }
            dropLapsed(at)
            return held[0]?.at ?? Number.POSITIVE_INFINITY
          },
          take: (at: number): void => {
            alone.add(at)
            if (!isAway()) held.shift()
          },
          times: (at: number): ReadonlyArray<number> => {
            dropLapsed(at)
            return held.map((permit) => permit.at)
          },
          isAway
        }

        /** Of an endpoint: places in the future, in the order in which processes have asked for them. */
        const inTurn = (): Permits => {
          /** Whether the last one who asked had to wait for its place. */
          const isFull = new Map<number, boolean>()
          /** The window with the longest span comes first: what it lets go late must count as late in the others. */
          const inOrder = [...windows].sort((a, b) => b.span - a.span)

          /**
           * A place in one window after the other. One that has to be waited for is waited for before the next is asked for;
           * in the ones before, the call counts from when it went, not from when it might have.
           */
          const request = Effect.gen(function* () {
            const slots = yield* Effect.forEach(
              inOrder,
              ({ limit, span }) => {
                const of = `${key}/${limit}/${span}`
                return Effect.map(
                  within(Number.MAX_SAFE_INTEGER, () => counter.number(of, span)),
                  (number) => `${of}/${number % limit}`
                )
              },
              { concurrency: "unbounded" }
            )
            const taken: Array<readonly [slot: string, until: number]> = []
            let permit: Permit = { at: now(), until: Number.POSITIVE_INFINITY }
            for (const [index, { span }] of inOrder.entries()) {
              // Where there is room, a permit may be kept for as long as others take; elsewhere that would be lost.
              const hold = Math.ceil((isFull.get(span) === true ? 1 : 4) * latency)
              const { asked, wait } = yield* timed(() => counter.turn(slots[index]!, span + hold))
              const isWaiting = wait > 0
              isFull.set(span, isWaiting)
              const at = Math.max(asked + wait, now())
              permit = { at, until: asked + wait + settings.margin + hold }
              taken.push([slots[index]!, permit.until])
              if (index < inOrder.length - 1 && at > now()) yield* Effect.sleep(Math.ceil(at - now()))
            }
            for (const [slot, until] of taken) {
              const late = Math.ceil(permit.until - until)
              if (late > 0) count(ask(() => counter.turn(slot, late)))
            }
            return permit
          })

          return {
            ...common,
            askAt: (at) => (isAway() ? alone.next() : at),
            hope: () => most,
            want: (count, goesAt) => {
              if (isAway()) return
              const lasting = held.filter(({ until }) => until >= goesAt).length
              for (let have = lasting + onTheWay; have < Math.min(count, most); have++) start(request)
            },
            lead: () => 2 * latency
          }
        }

        /** Of a thing: taken at the moment when they are needed, if they are free. */
        const ifFree = (): Permits => {
          /** Of each window the slots: from when on it makes sense to ask for one; `Infinity` while it is asked for. */
          const slots = [...windows]
            .sort((a, b) => a.span - b.span)
            .map(({ limit, span }) => ({
              of: `${key}/${limit}/${span}`,
              span,
              freeAt: Array.from({ length: limit }, () => Number.NEGATIVE_INFINITY)
            }))
          type Slots = (typeof slots)[number]

          const request = (chosen: ReadonlyArray<readonly [window: Slots, index: number]>, goesAt: number) =>
            Effect.gen(function* () {
              let permit: Permit = { at: now(), until: Number.POSITIVE_INFINITY }
              for (const [window, index] of chosen) {
                const hold = Math.ceil(
                  Math.max(0, goesAt - now() - latency / 2, (latency - settings.margin) / 2)
                )
                const { asked, wait } = yield* timed(() =>
                  counter.attempt(`${window.of}/${index}`, window.span + hold)
                )
                const isFree = wait === 0
                // To arrive when it is free; who has had it lets others come first.
                const later = isFree ? window.span + hold + Math.min(latency, polite) : wait
                window.freeAt[index] = asked + later - latency / 2 + 1
                if (!isFree) return undefined
                permit = { at: now(), until: Math.min(permit.until, asked + hold + settings.margin) }
              }
              return permit
            })

          const begin = (goesAt: number): boolean => {
            const at = now()
            const chosen = slots.map((window) => {
              const { freeAt } = window
              let index = below(freeAt.length)
              for (let tried = 1; tried < freeAt.length && freeAt[index]! > at; tried++) {
                index = (index + 1) % freeAt.length
              }
              return [window, index, freeAt[index]!] as const
            })
            if (chosen.some(([, , freeAt]) => freeAt > at)) return false
            for (const [window, index] of chosen) window.freeAt[index] = Number.POSITIVE_INFINITY
            start(
              request(
                chosen.map(([window, index]) => [window, index] as const),
                goesAt
              ),
              () => {
                for (const [window, index, before] of chosen) {
                  if (window.freeAt[index] === Number.POSITIVE_INFINITY) window.freeAt[index] = before
                }
              }
            )
            return true
          }

          const free = (at: number): number =>
            slots.reduce(
              (least, { freeAt }) => Math.min(least, freeAt.filter((each) => each <= at).length),
              most
            )

          return {
            ...common,
            askAt: (at) => {
              if (isAway()) return alone.next()
              dropLapsed(at)
              if (held.length > 0 || onTheWay > 0) return at
              return slots.reduce(
                (latest, { freeAt }) => Math.max(latest, Math.min(...freeAt)),
                Number.NEGATIVE_INFINITY
              )
            },
            hope: (at) => held.length + onTheWay + free(at),
            want: (count, goesAt) => {
              if (isAway()) return
              dropLapsed(now())
              while (held.length + onTheWay < Math.min(count, most) && begin(goesAt)) continue
            },
            // Some are not free: time for another call to ask.
            lead: () => 3 * latency
          }
        }

        return lane.of === "endpoint" ? inTurn() : ifFree()
      }

      return { open, isAway }
    })
