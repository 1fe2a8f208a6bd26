/**
 * What every `Dedup` must do, to test one's own.
 *
 * @example
 * import { it } from "@effect/vitest"
 * import * as DedupContract from "@effect-feishu/events/DedupContract"
 * import * as Effect from "effect/Effect"
 * import * as TestClock from "effect/testing/TestClock"
 *
 * for (const { name, check } of [...DedupContract.facts, ...DedupContract.factsOfTime(TestClock.adjust)]) {
 *   it.effect(name, () => Effect.provide(check, MyDedup.layer))
 * }
 *
 * @since 0.1.0
 */
import * as Contract from "@effect-feishu/core/Contract"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { Dedup, type DedupError, type Service } from "./Dedup.js"

type Check = Effect.Effect<void, DedupError | Contract.ContractViolation>

/** Runs with keys that no other run has, as the memory may be a shared one; what it claims it gives back. */
const fact = (
  name: string,
  check: (dedup: Service, key: (name: string) => string) => Check
): Contract.Fact<DedupError, Dedup> =>
  Contract.fact(
    name,
    Effect.flatMap(Dedup, (dedup) => {
      const run = globalThis.crypto.randomUUID()
      const keys = new Set<string>()
      const key = (name: string): string => {
        // As long and as full of signs as those of an inbox: the application, the handler, the event.
        const made = `cli_a1b2c3:Orders/Welcome the new:${run}${name}`
        keys.add(made)
        return made
      }
      return Effect.ensuring(
        check(dedup, key),
        Effect.suspend(() => Effect.ignore(dedup.release([...keys])))
      )
    })
  )

const claims = (dedup: Service, keys: ReadonlyArray<string>, expected: string, what = "claim"): Check =>
  Effect.flatMap(dedup.claim(keys), (claim) => Contract.same(what, claim, expected))

/**
 * The facts: each a name, and an effect that fails where it does not hold.
 *
 * @since 0.1.0
 * @category facts
 */
export const facts: ReadonlyArray<Contract.Fact<DedupError, Dedup>> = [
  fact("lets the first who asks have an event", (dedup, key) => claims(dedup, [key("a"), key("b")], "first")),
  fact("says that somebody is at an event", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a")])
      yield* claims(dedup, [key("a")], "running")
      yield* claims(dedup, [key("a")], "running", "third claim")
    })
  ),
  fact("says that an event is done", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a")])
      yield* dedup.done([key("a")])
      yield* claims(dedup, [key("a")], "again")
      yield* claims(dedup, [key("a")], "again", "third claim")
    })
  ),
  fact("lets the next have an event that was given back", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a"), key("b")])
      yield* dedup.release([key("a"), key("b")])
      yield* claims(dedup, [key("b"), key("a")], "first")
    })
  ),
  fact("knows an event by each of its keys", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a"), key("b")])
      yield* claims(dedup, [key("b"), key("c")], "running")
      yield* dedup.done([key("a"), key("b")])
      yield* claims(dedup, [key("c"), key("a")], "again")
    })
  ),
  fact("claims all keys or none", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a")])
      yield* dedup.claim([key("new"), key("a"), key("newer")])
      yield* claims(dedup, [key("new")], "first")
      yield* claims(dedup, [key("newer")], "first")
    })
  ),
  fact("says that an event is done where only one of its keys is", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a")])
      yield* dedup.claim([key("b")])
      yield* dedup.done([key("b")])
      yield* claims(dedup, [key("a"), key("b")], "again")
    })
  ),
  fact("remembers as done what was not claimed", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.done([key("a")])
      yield* claims(dedup, [key("a")], "again")
    })
  ),
  fact("does not forget what is done when it is given back", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a")])
      yield* dedup.done([key("a")])
      yield* dedup.release([key("a")])
      yield* claims(dedup, [key("a")], "again")
    })
  ),
  fact("claims nothing by renewing, and undoes nothing", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("held")])
      yield* dedup.done([key("done")])
      yield* dedup.renew([key("new"), key("held"), key("done")])
      yield* claims(dedup, [key("new")], "first", "claim of what was never claimed")
      yield* claims(dedup, [key("held")], "running", "claim of what is held")
      yield* claims(dedup, [key("done")], "again", "claim of what is done")
    })
  ),
  fact("tells nothing of claims that are held, done, or given back", (dedup, key) =>
    Effect.gen(function* () {
      const keys = ["held", "done", "back"].map(key)
      for (const one of keys) yield* dedup.claim([one])
      yield* dedup.done([key("done")])
      yield* dedup.release([key("back")])
      const told = (yield* dedup.abandoned).filter((one) => keys.includes(one))
      yield* Contract.same("abandoned", told.join(", "), "")
    })
  ),
  fact("keeps keys apart that differ in one sign, in case, or in length", (dedup, key) =>
    Effect.forEach(
      ["", "a", "A", "aa", "a ", "é", "e\u0301", "世界", "%", "'", "a".repeat(600), `${"a".repeat(600)}b`],
      (name) => claims(dedup, [key(name)], "first", `claim of ${name.slice(0, 10)}`),
      { discard: true }
    )
  ),
  fact("lets one of many have an event who ask at the same time", (dedup, key) =>
    Effect.gen(function* () {
      const keys = [key("a"), key("b")]
      const answers = yield* Effect.forEach(
        Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? keys : keys.toReversed())),
        dedup.claim,
        { concurrency: "unbounded" }
      )
      const firsts = answers.filter((claim) => claim === "first").length
      yield* Contract.same("claims that were first", String(firsts), "1")
    })
  )
]

/**
 * What must hold as time passes: `pass` makes it, as `TestClock.adjust` does for what reads Effect's clock.
 *
 * @since 0.1.0
 * @category facts
 */
export const factsOfTime = (
  pass: (time: Duration.Input) => Effect.Effect<void>
): ReadonlyArray<Contract.Fact<DedupError, Dedup>> => [
  fact("lets the next have an event a minute after who was at it was last heard of", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a"), key("b")])
      yield* pass("55 seconds")
      yield* claims(dedup, [key("b")], "running")
      yield* pass("10 seconds")
      yield* claims(dedup, [key("a")], "first")
    })
  ),
  fact("lets nobody have an event that is renewed", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a"), key("b")])
      for (let i = 0; i < 5; i++) {
        yield* pass("40 seconds")
        yield* dedup.renew([key("a"), key("b")])
      }
      yield* claims(dedup, [key("a")], "running")
      yield* claims(dedup, [key("b")], "running")
    })
  ),
  fact("tells once of the claims that ran out, and of no others", (dedup, key) =>
    Effect.gen(function* () {
      const keys = new Set(["lost", "lost too", "held"].map(key))
      const told = Effect.map(dedup.abandoned, (all) => all.filter((one) => keys.has(one)).sort())
      yield* dedup.claim([key("lost"), key("lost too")])
      yield* pass("61 seconds")
      yield* dedup.claim([key("held")])
      yield* Contract.same(
        "abandoned",
        (yield* told).join(", "),
        [key("lost"), key("lost too")].sort().join(", ")
      )
      yield* Contract.same("abandoned, asked again", (yield* told).join(", "), "")
    })
  ),
  fact("remembers for eight hours what is done", (dedup, key) =>
    Effect.gen(function* () {
      yield* dedup.claim([key("a")])
      yield* dedup.done([key("a")])
      yield* pass("7 hours")
      yield* claims(dedup, [key("a")], "again")
      yield* pass("59 minutes")
      yield* claims(dedup, [key("a")], "again")
    })
  )
]
