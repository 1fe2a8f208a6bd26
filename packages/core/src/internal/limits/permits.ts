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
import { Log, partOf, type Window } from "./log.js"
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
  /** How long the store may take for a permit, in milliseconds. */
  readonly timeout: number
  /** After how many milliseconds a store that did not answer is asked again. */
  readonly retryAfter: number
  /** The part of the limits that this process uses while the store is away. */
  readonly shareAway: number
}

/**
 * The part of a margin for which a permit that is due may be kept. The rest is for calls that take longer on the way than others.
 */
const keptPart = 0.5

/** A place of one call in a window. */
interface Slot {
  readonly name: string
  readonly window: Window
  /** By when a call has to go that uses it. */
  readonly until: number
}

/** A place in the future that is this process's, until it has lapsed. */
interface Permit {
  readonly at: number
  readonly until: number
  /** What is left of it when it has lapsed: its places in longer windows. */
  readonly slots: ReadonlyArray<Slot>
}

/** For how many milliseconds a permit that is due may be kept at least. */
const kept = ({ margin }: Window): number => margin * keptPart

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

        let lapsed = (_permit: Permit): void => undefined

        const dropLapsed = (at: number): void => {
          while (held.length > 0 && held[0]!.until < at) lapsed(held.shift()!)
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
          const isFull = new Map<Window, boolean>()
          /** The longest first: a place in it is kept where that in a shorter one has lapsed. */
          const longer = [...windows].sort((a, b) => b.span - a.span)
          const shortest = longer.pop()!
          /** Of each of the longer windows the places of permits that have lapsed. */
          const spare = new Map(longer.map((window) => [window, new Array<Slot>()]))

          const nameOf = (window: Window): Effect.Effect<string, string> => {
            const of = `${key}/${window.limit}/${window.span}`
            return Effect.map(
              within(Number.MAX_SAFE_INTEGER, () => counter.number(of, window.span)),
              (number) => `${of}/${number % window.limit}`
            )
          }

          /** Takes the place of that name for the next call. */
          const take = (window: Window, name: string) =>
            Effect.suspend(() => {
              // Where there is room, a permit may be kept for as long as others take; elsewhere that would be lost.
              const hold = Math.ceil((isFull.get(window) === true ? 1 : 4) * latency)
              const span = window.span + hold
              return Effect.map(
                timed(() => counter.turn(name, span)),
                ({ asked, wait }) => {
                  isFull.set(window, wait > 0)
                  return { at: Math.max(asked + wait, now()), until: asked + wait + kept(window) + hold }
                }
              )
            })

          /** A place in a longer window that is this process's and that no call has used, if there is one. */
          const unused = (window: Window): Slot | undefined => {
            const slots = spare.get(window)!
            for (let slot = slots.shift(); slot !== undefined; slot = slots.shift()) {
              if (slot.until >= now()) return slot
            }
            return undefined
          }

          /** A place in a longer window, once it has come. */
          const slotIn = (window: Window, name: string): Effect.Effect<Slot, string> =>
            Effect.flatMap(take(window, name), ({ at, until }) =>
              Effect.as(at > now() ? Effect.sleep(Math.ceil(at - now())) : Effect.void, {
                name,
                window,
                until
              })
            )

          /** Has a call count from when it goes: it waited for its place in a shorter window. */
          const used = (slot: Slot, until: number): Slot => {
            if (until <= slot.until) return slot
            const later = until + kept(slot.window)
            const { name } = slot
            count(ask(() => counter.turn(name, Math.ceil(later - slot.until))))
            return { ...slot, until: later }
          }

          /** A place in one window after the other: each has come before the next is asked for. */
          const request = Effect.gen(function* () {
            const wanted = longer.map((window) => unused(window) ?? window)
            const names = yield* Effect.forEach(
              [...wanted, shortest],
              (each) => ("name" in each ? Effect.succeed(each.name) : nameOf(each)),
              { concurrency: "unbounded" }
            )
            const slots: Array<Slot> = []
            for (const [index, each] of wanted.entries()) {
              slots.push("name" in each ? each : yield* slotIn(each, names[index]!))
            }
            const { at, until } = yield* take(shortest, names.at(-1)!)
            return { at, until, slots: slots.map((slot) => used(slot, until)) }
          })

          lapsed = ({ slots }) => {
            for (const slot of slots) spare.get(slot.window)!.push(slot)
          }

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
            .map((window) => ({
              of: `${key}/${window.limit}/${window.span}`,
              span: window.span,
              kept: kept(window),
              freeAt: Array.from({ length: window.limit }, () => Number.NEGATIVE_INFINITY)
            }))
          type Slots = (typeof slots)[number]

          const request = (chosen: ReadonlyArray<readonly [window: Slots, index: number]>, goesAt: number) =>
            Effect.gen(function* () {
              let permit: Permit = { at: now(), until: Number.POSITIVE_INFINITY, slots: [] }
              for (const [window, index] of chosen) {
                const hold = Math.ceil(Math.max(goesAt - now() - latency / 2, latency / 2))
                const span = window.span + hold
                const { asked, wait } = yield* timed(() => counter.attempt(`${window.of}/${index}`, span))
                const isFree = wait === 0
                // To arrive when it is free; who has had it lets others come first.
                const later = isFree ? span + Math.min(latency, polite) : wait
                window.freeAt[index] = asked + later - latency / 2 + 1
                if (!isFree) return undefined
                permit = { at: now(), until: Math.min(permit.until, asked + hold + window.kept), slots: [] }
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
