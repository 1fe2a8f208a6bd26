/** What an inbox in this process promises. */
import * as Dedup from "@effect-feishu/events/Dedup"
import * as Inbox from "@effect-feishu/events/Inbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/TestClock"
import { job, recorder, settle } from "./support/jobs.js"
import * as Setting from "../line/setting.js"

const first = { _tag: "Accepted", claim: "first" } as const
const again = { _tag: "Accepted", claim: "again" } as const
const running = { _tag: "Accepted", claim: "running" } as const
const refused = (reason: Extract<Inbox.Receipt, { readonly _tag: "Refused" }>["reason"]): Inbox.Receipt => ({
  _tag: "Refused",
  reason
})

/** An inbox with something that runs its jobs; `dedup` is the memory that it asks, as a test may change it. */
const open = (
  options: Inbox.MemoryOptions & { readonly ack?: Inbox.Ack } = {},
  change: (dedup: Dedup.Service) => Partial<Dedup.Service> = () => ({})
) =>
  Effect.gen(function* () {
    const good = yield* Dedup.makeMemory()
    return yield* openOver({ ...good, ...change(good) }, options)
  })

const openOver = (dedup: Dedup.Service, options: Inbox.MemoryOptions & { readonly ack?: Inbox.Ack } = {}) =>
  Effect.gen(function* () {
    const make = options.ack === "after" ? Inbox.makeAckAfter(options) : Inbox.makeMemory(options)
    const inbox = yield* Effect.provideService(make, Dedup.Dedup, dedup)
    const runs = recorder()
    const scope = yield* Scope.make()
    yield* Scope.extend(inbox.attach(runs.run), scope)
    return { ...runs, inbox, dedup, close: Scope.close(scope, Exit.void) }
  })

/** What was logged at error level, as text. */
const errors = () => {
  const lines: Array<string> = []
  return {
    lines,
    layer: Logger.replace(
      Logger.defaultLogger,
      Logger.make(({ logLevel, message }) => {
        if (logLevel._tag === "Error") lines.push(JSON.stringify(message))
      })
    )
  }
}

describe("The options of an inbox", () => {
  it.effect("are refused where they are no numbers, as what comes from an unset variable", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<Inbox.MemoryOptions> = [
        { capacity: Number.NaN },
        { capacity: -1 },
        { perLane: Number.NaN },
        { concurrency: Number.NaN },
        { concurrency: 0 },
        { keepFailed: Number.NaN }
      ]
      for (const make of [Inbox.makeMemory, Inbox.makeAckAfter]) {
        for (const options of wrong) {
          const exit = yield* Effect.exit(Effect.provide(make(options), Dedup.layerMemory))
          assert.isTrue(Exit.isFailure(exit), JSON.stringify(options))
          assert.include(String(exit), Object.keys(options)[0]!)
        }
      }
      for (const capacity of [Number.NaN, 0]) {
        const exit = yield* Effect.exit(Dedup.makeMemory({ capacity }))
        assert.include(String(exit), "capacity")
      }
    })
  )

  it.effect("may leave room for nothing: then all is refused, and nothing is claimed", () =>
    Effect.gen(function* () {
      for (const options of [{ capacity: 0 }, { perLane: 0 }]) {
        const { dedup, inbox } = yield* open(options)
        const offered = yield* job("1")
        assert.deepStrictEqual(yield* inbox.offer(offered), refused("full"))
        assert.strictEqual(yield* dedup.claim(offered.claims), "first")
      }
    })
  )
})

describe("Inbox.layerMemory", () => {
  it.effect("tells at once that an event arrived, before its handler begins", () =>
    Effect.gen(function* () {
      const { inbox, log } = yield* open()
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), first)
      assert.deepStrictEqual(log, [])
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1"])
      assert.strictEqual(yield* inbox.size, 0)
    })
  )

  it.effect("runs the jobs of a lane one after the other, in the order in which they came", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open()
      const one = yield* hold("1")
      const two = yield* hold("2")
      for (const id of ["1", "2", "3"]) yield* inbox.offer(yield* job(id))
      yield* settle
      assert.deepStrictEqual(log, ["+1"])
      yield* one.succeed
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1", "+2"])
      yield* two.fail("no")
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "!2", "+3", "-3"])
    })
  )

  it.effect("runs other lanes, and other handlers of the same lane, beside a slow one", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open()
      yield* hold("slow")
      yield* inbox.offer(yield* job("slow"))
      yield* inbox.offer(yield* job("behind"))
      yield* inbox.offer(yield* job("chat", { lane: "oc_b" }))
      yield* inbox.offer(yield* job("handler", { handler: "Audit" }))
      yield* settle
      assert.deepStrictEqual(log.toSorted(), ["+chat", "+handler", "+slow", "-chat", "-handler"])
    })
  )

  it.effect("keeps the order of a lane where the claims are answered in another", () =>
    Effect.gen(function* () {
      const { inbox, log } = yield* open({}, (good) => ({
        claim: (keys) =>
          keys[0]!.endsWith("1") ? Effect.delay(good.claim(keys), "500 millis") : good.claim(keys)
      }))
      const one = yield* Effect.fork(Effect.flatMap(job("1"), inbox.offer))
      yield* settle
      assert.deepStrictEqual(yield* inbox.offer(yield* job("2")), first)
      yield* settle
      assert.deepStrictEqual(log, [])
      yield* TestClock.adjust("500 millis")
      assert.deepStrictEqual(yield* Fiber.join(one), first)
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "-2"])
    })
  )

  it.effect("does not let a lane wait for an event that was refused", () =>
    Effect.gen(function* () {
      const { inbox, log } = yield* open({}, (good) => ({
        claim: (keys) =>
          keys[0]!.endsWith("1")
            ? Effect.delay(
                Effect.fail(new Dedup.DedupError({ operation: "claim", reason: "down" })),
                "500 millis"
              )
            : good.claim(keys)
      }))
      const one = yield* Effect.fork(Effect.flatMap(job("1"), inbox.offer))
      yield* settle
      yield* inbox.offer(yield* job("2"))
      yield* TestClock.adjust("500 millis")
      assert.deepStrictEqual(yield* Fiber.join(one), refused("unavailable"))
      yield* settle
      assert.deepStrictEqual(log, ["+2", "-2"])
    })
  )

  it.effect("runs an event once that comes again while it waits, while it runs, and when it is done", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open()
      const one = yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      yield* inbox.offer(yield* job("2"))
      assert.deepStrictEqual(yield* inbox.offer(yield* job("2")), running)
      yield* settle
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), running)
      yield* one.succeed
      yield* settle
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), again)
      assert.deepStrictEqual(yield* inbox.offer(yield* job("2")), again)
      yield* TestClock.adjust("7 hours")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), again)
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "-2"])
    })
  )

  it.effect("runs an event once that comes under another id of the same message", () =>
    Effect.gen(function* () {
      const { inbox, log } = yield* open()
      yield* inbox.offer(yield* job("1", { claims: ["Reply:ev-1", "Reply:om_1"] }))
      assert.deepStrictEqual(
        yield* inbox.offer(yield* job("2", { claims: ["Reply:ev-2", "Reply:om_1"] })),
        running
      )
      yield* settle
      assert.deepStrictEqual(
        yield* inbox.offer(yield* job("3", { claims: ["Reply:ev-3", "Reply:om_1"] })),
        again
      )
      assert.deepStrictEqual(log, ["+1", "-1"])
    })
  )

  it.effect("runs every event that has nothing to be known by", () =>
    Effect.gen(function* () {
      const { inbox, log } = yield* open()
      yield* inbox.offer(yield* job("1", { claims: [] }))
      yield* inbox.offer(yield* job("2", { claims: [] }))
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "-2"])
    })
  )

  it.effect("refuses when it is full, leaves no claim, and takes the event when it comes again", () =>
    Effect.gen(function* () {
      const { dedup, hold, inbox, log } = yield* open({ capacity: 2 })
      const one = yield* hold("1")
      yield* hold("2")
      yield* inbox.offer(yield* job("1", { lane: "oc_1" }))
      yield* inbox.offer(yield* job("2", { lane: "oc_2" }))
      assert.deepStrictEqual(yield* inbox.offer(yield* job("3", { lane: "oc_3" })), refused("full"))
      assert.strictEqual(yield* inbox.size, 2)
      assert.strictEqual(yield* dedup.claim(["Reply:3"]), "first")
      yield* dedup.release(["Reply:3"])
      yield* settle
      yield* one.succeed
      yield* TestClock.adjust("15 seconds")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("3", { lane: "oc_3" })), first)
      yield* settle
      assert.include(log, "-3")
    })
  )

  it.effect("does not let one lane take the room of all", () =>
    Effect.gen(function* () {
      const { hold, inbox } = yield* open({ perLane: 2 })
      yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      yield* inbox.offer(yield* job("2"))
      assert.deepStrictEqual(yield* inbox.offer(yield* job("3")), refused("full"))
      assert.deepStrictEqual(yield* inbox.offer(yield* job("4", { lane: "oc_b" })), first)
    })
  )

  it.effect("runs no more at a time than it may, and lets the lanes take turns", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ concurrency: 1 })
      const held = yield* Effect.forEach(["a1", "b1", "a2", "b2"], hold)
      for (const id of ["a1", "a2", "b1", "b2"]) yield* inbox.offer(yield* job(id, { lane: id[0]! }))
      for (const { succeed } of held) {
        yield* settle
        yield* succeed
      }
      yield* settle
      assert.deepStrictEqual(log, ["+a1", "-a1", "+b1", "-b1", "+a2", "-a2", "+b2", "-b2"])
    })
  )

  it.effect(
    "keeps an event whose handler fails or dies, with the reason, and does not run it again by itself",
    () =>
      Effect.gen(function* () {
        const { hold, inbox, log } = yield* open()
        const one = yield* hold("1")
        const two = yield* hold("2")
        yield* inbox.offer(yield* job("1"))
        yield* inbox.offer(yield* job("2"))
        yield* TestClock.adjust("1 second")
        yield* one.fail("the model is tired")
        yield* settle
        yield* two.die(new TypeError("undefined is not a function"))
        yield* settle
        const failed = yield* inbox.failed
        assert.deepStrictEqual(
          failed.map(({ at, job, reason }) => [job.delivery.id, reason, at]),
          [
            ["1", "the model is tired", 1000],
            ["2", "undefined is not a function", 1000]
          ]
        )
        assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), again)
        yield* settle
        assert.deepStrictEqual(log, ["+1", "!1", "+2", "!2"])
      })
  )

  it.effect("runs a failed event again when told so, as often as it fails", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open()
      const one = yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      yield* settle
      yield* one.fail("no")
      yield* settle
      assert.strictEqual(yield* inbox.replay("2"), 0)
      const once = yield* hold("1")
      assert.strictEqual(yield* inbox.replay("1"), 1)
      yield* settle
      assert.strictEqual(yield* inbox.replay("1"), 0)
      assert.deepStrictEqual(yield* inbox.failed, [])
      yield* once.fail("still no")
      yield* settle
      assert.deepStrictEqual(
        (yield* inbox.failed).map(({ reason }) => reason),
        ["still no"]
      )
      assert.strictEqual(yield* inbox.replay("1"), 1)
      yield* settle
      assert.deepStrictEqual(yield* inbox.failed, [])
      assert.strictEqual(yield* inbox.replay("1"), 0)
      assert.deepStrictEqual(log, ["+1", "!1", "+1", "!1", "+1", "-1"])
    })
  )

  it.effect("replays an event for each handler that failed, and for no other", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open()
      const one = yield* hold("1")
      yield* inbox.offer(yield* job("1", { handler: "Reply" }))
      yield* settle
      yield* inbox.offer(yield* job("1", { handler: "Audit" }))
      yield* settle
      yield* one.fail("no")
      yield* settle
      assert.strictEqual(yield* inbox.replay("1"), 1)
      yield* settle
      assert.deepStrictEqual(log, ["+1", "+1", "-1", "!1", "+1", "-1"])
    })
  )

  it.effect("keeps the latest failed events, and says which it forgets", () => {
    const { layer, lines } = errors()
    return Effect.gen(function* () {
      const { hold, inbox } = yield* open({ keepFailed: 2 })
      for (const id of ["1", "2", "3"]) {
        const held = yield* hold(id)
        yield* inbox.offer(yield* job(id))
        yield* settle
        yield* held.fail("no")
        yield* settle
      }
      assert.deepStrictEqual(
        (yield* inbox.failed).map(({ job }) => job.delivery.id),
        ["2", "3"]
      )
      assert.strictEqual(lines.filter((line) => line.includes("forgotten") && line.includes('"1"')).length, 1)
    }).pipe(Effect.provide(layer))
  })

  it.effect("goes on with an event whose transport was interrupted in the middle of its arrival", () =>
    Effect.gen(function* () {
      const { inbox, log } = yield* open({}, (good) => ({
        claim: (keys) => Effect.delay(good.claim(keys), "500 millis")
      }))
      const offer = yield* Effect.fork(Effect.flatMap(job("1"), inbox.offer))
      yield* settle
      yield* Fiber.interrupt(offer)
      yield* TestClock.adjust("500 millis")
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1"])
      assert.strictEqual(yield* inbox.size, 0)
    })
  )

  it.effect(
    "does not hand settings of a fiber on: not from the transport, not from one job to the next",
    () =>
      Effect.gen(function* () {
        const ref = Setting.make("none")
        const seen: Array<string> = []
        const inbox = yield* Effect.provide(Inbox.makeMemory(), Dedup.layerMemory)
        yield* inbox.attach(({ delivery: { id } }) =>
          Effect.gen(function* () {
            seen.push(yield* ref.get)
            yield* ref.set(id)
          })
        )
        yield* ref.within(Effect.flatMap(job("1"), inbox.offer), "transport")
        yield* inbox.offer(yield* job("2"))
        yield* settle
        assert.deepStrictEqual(seen, ["none", "none"])
      }).pipe(Effect.scoped)
  )

  it.effect("belongs to one set of handlers", () =>
    Effect.gen(function* () {
      const { inbox } = yield* open()
      const exit = yield* Effect.exit(Effect.scoped(inbox.attach(() => Effect.void)))
      assert.include(String(exit), "Layer.fresh(Inbox.layer)")
    })
  )
})

describe("A memory of seen events that does not do its part", () => {
  const bad: { readonly [flaw: string]: Effect.Effect<never, Dedup.DedupError> } = {
    fails: Effect.fail(new Dedup.DedupError({ operation: "claim", reason: "down" })),
    dies: Effect.die("no connection"),
    hangs: Effect.never,
    "hangs and cannot be interrupted": Effect.uninterruptible(Effect.never),
    throws: Effect.suspend(() => {
      throw new Error("not there")
    }),
    "interrupts itself": Effect.interrupt
  }
  for (const [flaw, effect] of Object.entries(bad)) {
    it.effect(`and ${flaw}: the event is refused within a second, so that the platform sends it again`, () =>
      Effect.gen(function* () {
        let isBad = true
        const { inbox, log } = yield* open({}, (good) => ({
          claim: (keys) => (isBad ? effect : good.claim(keys))
        }))
        const offer = yield* Effect.fork(Effect.flatMap(job("1"), inbox.offer))
        yield* TestClock.adjust("1 second")
        assert.deepStrictEqual(yield* Fiber.join(offer), refused("unavailable"))
        yield* settle
        assert.strictEqual(yield* inbox.size, 0)
        isBad = false
        assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), first)
        yield* settle
        assert.deepStrictEqual(log, ["+1", "-1"])
      })
    )
  }

  it.effect("gives back a claim that was made after all", () =>
    Effect.gen(function* () {
      const good = yield* Dedup.makeMemory()
      const { inbox } = yield* openOver({
        ...good,
        claim: (keys) => Effect.andThen(good.claim(keys), Effect.never)
      })
      const offer = yield* Effect.fork(Effect.flatMap(job("1"), inbox.offer))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* Fiber.join(offer), refused("unavailable"))
      assert.strictEqual(yield* good.claim(["Reply:1"]), "first")
    })
  )

  it.effect("is told again that an event is done; until it knows, the event does not run a second time", () =>
    Effect.gen(function* () {
      let told = 0
      const { dedup, inbox, log } = yield* open({}, (good) => ({
        done: (keys) =>
          ++told < 3
            ? Effect.fail(new Dedup.DedupError({ operation: "done", reason: "down" }))
            : good.done(keys)
      }))
      yield* inbox.offer(yield* job("1"))
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1"])
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), running)
      yield* inbox.offer(yield* job("2"))
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "-2"])
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(yield* dedup.claim(["Reply:1"]), "again")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), again)
      assert.strictEqual(yield* inbox.size, 0)
    })
  )

  it.effect("does not hold an event for ever where it never takes in that it is done", () =>
    Effect.gen(function* () {
      const { inbox } = yield* open({}, () => ({ done: () => Effect.uninterruptible(Effect.never) }))
      yield* inbox.offer(yield* job("1"))
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* inbox.size, 0)
    })
  )
})

describe("Inboxes that share a memory of seen events", () => {
  it.effect("run an event once, however long it takes", () =>
    Effect.gen(function* () {
      const dedup = yield* Dedup.makeMemory()
      const here = yield* openOver(dedup)
      const there = yield* openOver(dedup)
      const one = yield* here.hold("1")
      yield* here.inbox.offer(yield* job("1"))
      for (let i = 0; i < 30; i++) {
        // Whether it will be dealt with is not known there: the platform is to come again.
        assert.deepStrictEqual(yield* there.inbox.offer(yield* job("1")), refused("running"))
        yield* TestClock.adjust("1 minute")
      }
      yield* one.succeed
      yield* settle
      assert.deepStrictEqual(yield* there.inbox.offer(yield* job("1")), again)
      assert.deepStrictEqual(there.log, [])
    })
  )

  it.effect("lose nothing when one dies before the platform was told: it runs when it comes again", () =>
    Effect.gen(function* () {
      const dedup = yield* Dedup.makeMemory()
      // The process that claimed it is gone without a word.
      assert.strictEqual(yield* dedup.claim(["Reply:1"]), "first")
      const { inbox, log } = yield* openOver(dedup)
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), refused("running"))
      yield* TestClock.adjust("15 seconds")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), refused("running"))
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), first)
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1"])
    })
  )

  it.effect("say at the next start which events were being handled when the process died", () => {
    const { layer, lines } = errors()
    return Effect.gen(function* () {
      const dedup = yield* Dedup.makeMemory()
      yield* dedup.claim(["Reply:ev-lost"])
      yield* TestClock.adjust("2 minutes")
      yield* openOver(dedup)
      yield* settle
      assert.strictEqual(lines.filter((line) => line.includes("Reply:ev-lost")).length, 1)
    }).pipe(Effect.provide(layer))
  })

  it.effect("keep their claims when the process slept", () =>
    Effect.gen(function* () {
      const { layer, lines } = errors()
      yield* Effect.gen(function* () {
        const { dedup, hold, inbox } = yield* open()
        yield* hold("1")
        yield* inbox.offer(yield* job("1"))
        yield* TestClock.setTime(10 * 60 * 1000)
        yield* settle
        assert.deepStrictEqual(lines, [])
        assert.strictEqual(yield* dedup.claim(["Reply:1"]), "running")
      }).pipe(Effect.provide(layer))
    })
  )
})

describe("The end of an inbox", () => {
  it.effect("takes in nothing more, and waits for what runs and what waits", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open()
      const one = yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      yield* inbox.offer(yield* job("2"))
      const drain = yield* Effect.fork(inbox.drain)
      yield* settle
      assert.deepStrictEqual(yield* inbox.offer(yield* job("3")), refused("stopping"))
      yield* TestClock.adjust("10 seconds")
      yield* one.succeed
      assert.deepStrictEqual(yield* Fiber.join(drain), [])
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "-2"])
    })
  )

  it.effect("waits for 25 seconds together however often it is told, then says what is left", () =>
    Effect.gen(function* () {
      const { hold, inbox } = yield* open()
      yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      yield* inbox.offer(yield* job("2"))
      const drain = yield* Effect.fork(inbox.drain)
      yield* TestClock.adjust("20 seconds")
      const second = yield* Effect.fork(inbox.drain)
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(yield* Fiber.join(drain), ["1", "2"])
      assert.deepStrictEqual(yield* Fiber.join(second), ["1", "2"])
      assert.deepStrictEqual(yield* inbox.drain, ["1", "2"])
    })
  )

  it.effect("waits no longer when the clock of the machine is set back meanwhile", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1 days")
      const { hold, inbox } = yield* open()
      yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      const first = yield* Effect.fork(inbox.drain)
      yield* TestClock.adjust("25 seconds")
      assert.deepStrictEqual(yield* Fiber.join(first), ["1"])
      yield* TestClock.setTime(0)
      const second = yield* Effect.fork(inbox.drain)
      yield* TestClock.adjust("25 seconds")
      assert.deepStrictEqual(Option.map(yield* Fiber.poll(second), Exit.isSuccess), Option.some(true))
    })
  )

  it.effect("interrupts what still runs, gives the claims back, and says what was lost", () => {
    const { layer, lines } = errors()
    return Effect.gen(function* () {
      const { close, dedup, hold, inbox, log } = yield* open()
      yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      yield* inbox.offer(yield* job("2"))
      yield* settle
      yield* close
      assert.deepStrictEqual(log, ["+1", "!1"])
      assert.strictEqual(yield* dedup.claim(["Reply:1"]), "first")
      assert.strictEqual(yield* dedup.claim(["Reply:2"]), "first")
      assert.strictEqual(lines.filter((line) => line.includes('"1"')).length, 1)
      assert.strictEqual(lines.filter((line) => line.includes('"2"')).length, 1)
      assert.strictEqual(lines.length, 1)
      assert.deepStrictEqual(yield* inbox.failed, [])
    }).pipe(Effect.provide(layer))
  })

  it.effect("is not kept for ever by a handler that cannot be interrupted", () =>
    Effect.gen(function* () {
      const inbox = yield* Effect.provide(Inbox.makeMemory(), Dedup.layerMemory)
      const scope = yield* Scope.make()
      yield* Scope.extend(
        inbox.attach(() => Effect.uninterruptible(Effect.never)),
        scope
      )
      yield* inbox.offer(yield* job("1"))
      yield* settle
      const closing = yield* Effect.fork(Scope.close(scope, Exit.void))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(closing)
    })
  )

  it.effect("does not call lost what was dealt with, where the memory of seen events cannot be told", () => {
    const { layer, lines } = errors()
    return Effect.gen(function* () {
      const { close, inbox, log } = yield* open({}, () => ({
        done: () => Effect.fail(new Dedup.DedupError({ operation: "done", reason: "away" }))
      }))
      yield* inbox.offer(yield* job("1"))
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1"])
      const drain = yield* Effect.fork(inbox.drain)
      yield* TestClock.adjust("1 second")
      const closing = yield* Effect.fork(close)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(closing)
      assert.deepStrictEqual(yield* Fiber.join(drain), [])
      assert.deepStrictEqual(
        lines.filter((line) => line.includes("were acknowledged")),
        []
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("is idle once everything that was accepted is over", () =>
    Effect.gen(function* () {
      const { hold, inbox } = yield* open()
      yield* inbox.idle
      const one = yield* hold("1")
      yield* inbox.offer(yield* job("1"))
      const idle = yield* Effect.fork(inbox.idle)
      yield* TestClock.adjust("1 hour")
      assert.isTrue(Option.isNone(yield* Fiber.poll(idle)))
      yield* one.succeed
      yield* Fiber.join(idle)
    })
  )
})

describe("Inbox.layerAckAfter", () => {
  const slow = (inbox: Inbox.Service, id: string, ack?: Inbox.Ack) =>
    Effect.fork(Effect.flatMap(job(id, ack === undefined ? {} : { ack }), inbox.offer))

  it.effect("tells that an event arrived when its handler has ended", () =>
    Effect.gen(function* () {
      const { hold, inbox } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      const offer = yield* slow(inbox, "1")
      yield* TestClock.adjust("2 seconds")
      assert.isTrue(Option.isNone(yield* Fiber.poll(offer)))
      yield* one.succeed
      assert.deepStrictEqual(yield* Fiber.join(offer), first)
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), again)
    })
  )

  it.effect("tells that it did not where the handler fails, and runs it when it comes again", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      const offer = yield* slow(inbox, "1")
      yield* settle
      yield* one.fail("no")
      assert.deepStrictEqual(yield* Fiber.join(offer), refused("failed"))
      assert.strictEqual((yield* inbox.failed).length, 1)
      yield* TestClock.adjust("15 seconds")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), first)
      assert.deepStrictEqual(log, ["+1", "!1", "+1", "-1"])
      assert.deepStrictEqual(yield* inbox.failed, [])
    })
  )

  it.effect("tells after 2.8 seconds that it did not, and lets the handler go on", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      const offer = yield* slow(inbox, "1")
      yield* TestClock.adjust("2800 millis")
      assert.deepStrictEqual(yield* Fiber.join(offer), refused("late"))
      yield* TestClock.adjust("15 seconds")
      const second = yield* slow(inbox, "1")
      yield* TestClock.adjust("2800 millis")
      assert.deepStrictEqual(yield* Fiber.join(second), refused("running"))
      yield* one.succeed
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), again)
      assert.deepStrictEqual(log, ["+1", "-1"])
    })
  )

  it.effect("tells a second delivery that it arrived where the handler ends in its time", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      const offer = yield* slow(inbox, "1")
      yield* TestClock.adjust("15 seconds")
      assert.deepStrictEqual(yield* Fiber.join(offer), refused("late"))
      const second = yield* slow(inbox, "1")
      yield* TestClock.adjust("1 second")
      yield* one.succeed
      assert.deepStrictEqual(yield* Fiber.join(second), running)
      assert.deepStrictEqual(log, ["+1", "-1"])
    })
  )

  it.effect("runs an event again that failed after the platform was told that it is late", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      yield* slow(inbox, "1")
      yield* TestClock.adjust("10 seconds")
      yield* one.fail("no")
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(yield* inbox.offer(yield* job("1")), first)
      assert.deepStrictEqual(log, ["+1", "!1", "+1", "-1"])
    })
  )

  it.effect("counts the wait in the lane: what stands behind a slow one is late, and runs in its turn", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      yield* slow(inbox, "1")
      const second = yield* slow(inbox, "2")
      yield* TestClock.adjust("2800 millis")
      assert.deepStrictEqual(yield* Fiber.join(second), refused("late"))
      yield* one.succeed
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1", "+2", "-2"])
      assert.deepStrictEqual(yield* inbox.offer(yield* job("2")), again)
    })
  )

  it.effect("goes on with a handler whose transport was interrupted", () =>
    Effect.gen(function* () {
      const { hold, inbox, log } = yield* open({ ack: "after" })
      const one = yield* hold("1")
      const offer = yield* slow(inbox, "1")
      yield* settle
      yield* Fiber.interrupt(offer)
      yield* one.succeed
      yield* settle
      assert.deepStrictEqual(log, ["+1", "-1"])
    })
  )

  it.effect("leaves it to each handler: at once in here, after in an inbox that tells at once", () =>
    Effect.gen(function* () {
      const after = yield* open({ ack: "after" })
      yield* after.hold("1")
      assert.deepStrictEqual(yield* after.inbox.offer(yield* job("1", { ack: "atOnce" })), first)
      const atOnce = yield* open()
      const held = yield* atOnce.hold("1")
      const offer = yield* slow(atOnce.inbox, "1", "after")
      yield* settle
      yield* held.fail("no")
      assert.deepStrictEqual(yield* Fiber.join(offer), refused("failed"))
      assert.deepStrictEqual(yield* atOnce.inbox.offer(yield* job("1", { ack: "after" })), first)
    })
  )

  it.effect("tells who waits that it ends, and gives the claim back", () =>
    Effect.gen(function* () {
      const { close, dedup, hold, inbox } = yield* open({ ack: "after" })
      yield* hold("1")
      const offer = yield* slow(inbox, "1")
      const second = yield* slow(inbox, "2")
      yield* settle
      yield* close
      assert.deepStrictEqual(yield* Fiber.join(offer), refused("stopping"))
      assert.deepStrictEqual(yield* Fiber.join(second), refused("stopping"))
      assert.strictEqual(yield* dedup.claim(["Reply:1"]), "first")
      assert.strictEqual(yield* dedup.claim(["Reply:2"]), "first")
    })
  )

  it.effect("replays a failed event unless it was dealt with since", () =>
    Effect.gen(function* () {
      const { dedup, hold, inbox, log } = yield* open({ ack: "after" })
      for (const id of ["1", "2"]) {
        const held = yield* hold(id)
        yield* slow(inbox, id)
        yield* settle
        yield* held.fail("no")
        yield* settle
      }
      // Another process got it when it came again.
      yield* dedup.claim(["Reply:1"])
      yield* dedup.done(["Reply:1"])
      assert.strictEqual(yield* inbox.replay("1"), 0)
      assert.strictEqual(yield* inbox.replay("2"), 1)
      yield* settle
      assert.deepStrictEqual(log, ["+1", "!1", "+2", "!2", "+2", "-2"])
      assert.deepStrictEqual(yield* inbox.failed, [])
    })
  )
})
