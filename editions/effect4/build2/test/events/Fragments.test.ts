import * as Fragments from "@effect-feishu/events/Fragments"
import type * as Frame from "@effect-feishu/events/Frame"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"
import { dataFrame } from "./support/gateway.js"

const seed = 20_261_128

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (added: Fragments.Added): string | undefined =>
  added._tag === "Complete" ? new TextDecoder().decode(added.payload) : undefined

const piece = (
  id: string,
  sum: number | string,
  seq: number | string,
  payload: string | Uint8Array
): Frame.Frame =>
  dataFrame(id, typeof payload === "string" ? bytes(payload) : payload, {
    sum: String(sum),
    seq: String(seq)
  })

const without = (frame: Frame.Frame, ...keys: ReadonlyArray<string>): Frame.Frame => ({
  ...frame,
  headers: frame.headers.filter(({ key }) => !keys.includes(key))
})

describe("Fragments", () => {
  it("takes a frame for a whole message where it does not say of how many pieces it is", () => {
    const fragments = Fragments.make()
    for (const frame of [
      piece("m", 1, 0, "whole"),
      piece("m", 0, 0, "whole"),
      piece("m", "many", 0, "whole"),
      without(piece("m", 1, 0, "whole"), "sum", "seq", "message_id")
    ]) {
      assert.strictEqual(text(fragments.add(frame, 0)), "whole")
    }
    assert.deepStrictEqual(fragments.size(), { messages: 0, bytes: 0 })
  })

  it("takes a piece without a place for the first", () => {
    const fragments = Fragments.make()
    assert.strictEqual(fragments.add(piece("m", 2, 1, "b"), 0)._tag, "Incomplete")
    assert.strictEqual(text(fragments.add(without(piece("m", 2, 0, "a"), "seq"), 0)), "ab")
  })

  it(`puts pieces together in any order, with doubles and those of others between (seed ${seed})`, () => {
    const message = FastCheck.tuple(
      FastCheck.uint8Array({ maxLength: 200 }),
      FastCheck.integer({ min: 2, max: 12 })
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(message, { minLength: 1, maxLength: 6 }),
        FastCheck.infiniteStream(FastCheck.nat()),
        (messages, chance) => {
          const next = (below: number): number => chance.next().value! % below
          const all: Array<{ readonly id: number; readonly frame: Frame.Frame }> = []
          for (const [id, [whole, sum]] of messages.entries()) {
            for (let seq = 0; seq < sum; seq++) {
              const from = Math.floor((whole.length * seq) / sum)
              const to = Math.floor((whole.length * (seq + 1)) / sum)
              all.push({ id, frame: piece(`m${id}`, sum, seq, whole.slice(from, to)) })
            }
          }
          for (let i = all.length - 1; i > 0; i--) {
            const j = next(i + 1)
            ;[all[i], all[j]] = [all[j]!, all[i]!]
          }
          const fragments = Fragments.make()
          const done = new Map<number, Uint8Array>()
          const sent: Array<(typeof all)[number]> = []
          for (const each of all) {
            const open = sent.filter(({ id }) => !done.has(id))
            if (open.length > 0 && next(3) === 0) {
              assert.strictEqual(fragments.add(open[next(open.length)]!.frame, 0)._tag, "Double")
            }
            const added = fragments.add(each.frame, 0)
            sent.push(each)
            if (added._tag === "Complete") {
              assert.isFalse(done.has(each.id))
              done.set(each.id, added.payload)
            } else assert.strictEqual(added._tag, "Incomplete")
          }
          for (const [id, [whole]] of messages.entries()) assert.deepStrictEqual(done.get(id), whole)
          assert.deepStrictEqual(fragments.size(), { messages: 0, bytes: 0 })
        }
      ),
      { seed, numRuns: 200 }
    )
  })

  it("keeps characters whole that were cut between two pieces", () => {
    const whole = bytes("世界")
    const fragments = Fragments.make()
    fragments.add(piece("m", 2, 1, whole.slice(4)), 0)
    assert.strictEqual(text(fragments.add(piece("m", 2, 0, whole.slice(0, 4)), 0)), "世界")
  })

  it("does not take a piece whose place is none of the message's, or which does not say of which it is", () => {
    const fragments = Fragments.make()
    for (const frame of [
      piece("m", 2, 2, "x"),
      piece("m", 2, -1, "x"),
      piece("m", 2, "x", "x"),
      without(piece("m", 2, 0, "x"), "message_id"),
      piece("", 2, 0, "x")
    ]) {
      assert.strictEqual(fragments.add(frame, 0)._tag, "Misplaced")
    }
    assert.deepStrictEqual(fragments.size(), { messages: 0, bytes: 0 })
  })

  it("never mixes two splits of one message: each is put together from its own pieces", () => {
    const fragments = Fragments.make()
    assert.strictEqual(fragments.add(piece("m", 2, 0, "ab"), 0)._tag, "Incomplete")
    assert.strictEqual(fragments.add(piece("m", 3, 1, "b"), 0)._tag, "Incomplete")
    assert.strictEqual(fragments.add(piece("m", 3, 0, "a"), 0)._tag, "Incomplete")
    assert.strictEqual(text(fragments.add(piece("m", 2, 1, "c"), 0)), "abc")
    assert.strictEqual(text(fragments.add(piece("m", 3, 2, "c"), 0)), "abc")
  })

  it("does not complete a message a second time by a double of its last piece", () => {
    const fragments = Fragments.make()
    fragments.add(piece("m", 2, 0, "a"), 0)
    assert.strictEqual(text(fragments.add(piece("m", 2, 1, "b"), 0)), "ab")
    assert.strictEqual(fragments.add(piece("m", 2, 1, "b"), 1)._tag, "Incomplete")
    assert.strictEqual(text(fragments.add(piece("m", 2, 0, "a"), 2)), "ab")
  })

  it("gives up a message ten seconds after its last new piece, and says so", () => {
    const lost: Array<Fragments.Lost> = []
    const fragments = Fragments.make({}, (each) => lost.push(each))
    fragments.add(piece("m", 3, 0, "a"), 0)
    fragments.add(piece("m", 3, 1, "b"), 9_000)
    fragments.sweep(18_999)
    assert.deepStrictEqual(lost, [])
    fragments.sweep(19_000)
    assert.deepStrictEqual(lost, [{ messageId: "m", reason: "expired" }])
    assert.deepStrictEqual(fragments.size(), { messages: 0, bytes: 0 })
    assert.strictEqual(fragments.add(piece("m", 3, 2, "c"), 19_001)._tag, "Incomplete")
  })

  it("keeps 1,024 messages at most, and gives up the one that was not touched for the longest time", () => {
    const lost: Array<Fragments.Lost> = []
    const fragments = Fragments.make({}, (each) => lost.push(each))
    for (let i = 0; i < 1024; i++) fragments.add(piece(`m${i}`, 3, 0, "a"), i)
    fragments.add(piece("m0", 3, 1, "b"), 1024)
    fragments.add(piece("new", 2, 0, "a"), 1025)
    assert.deepStrictEqual(lost, [{ messageId: "m1", reason: "full" }])
    assert.strictEqual(fragments.size().messages, 1024)
    assert.strictEqual(text(fragments.add(piece("m0", 3, 2, "c"), 1026)), "abc")
  })

  it("keeps 64 MiB at most, empty pieces counted, and takes no message that is larger alone", () => {
    const lost: Array<Fragments.Lost> = []
    const fragments = Fragments.make({ bytes: 1000 }, (each) => lost.push(each))
    const large = new Uint8Array(400)
    fragments.add(piece("a", 3, 0, large), 0)
    fragments.add(piece("b", 3, 0, large), 1)
    assert.strictEqual(fragments.size().bytes, 928)
    fragments.add(piece("c", 3, 0, large), 2)
    assert.deepStrictEqual(lost, [{ messageId: "a", reason: "full" }])
    assert.strictEqual(fragments.add(piece("b", 3, 1, new Uint8Array(600)), 3)._tag, "Misplaced")
    assert.deepStrictEqual(lost.at(-1), { messageId: "b", reason: "tooLarge" })
    for (let seq = 0; seq < 100; seq++) fragments.add(piece("empty", 1_000_000, seq, ""), 4)
    assert.isAtMost(fragments.size().bytes, 1000)
    assert.strictEqual(
      fragments.add(piece("huge", 1_000_000_000_000, 999_999_999_999, "x"), 5)._tag,
      "Incomplete"
    )
  })

  it("keeps no more of what came than the pieces", () => {
    const buffer = new Uint8Array(100_000)
    const fragments = Fragments.make()
    const part = buffer.subarray(0, 1)
    fragments.add(piece("m", 2, 0, part), 0)
    buffer[0] = 7
    const added = fragments.add(piece("m", 2, 1, "b"), 0)
    assert.strictEqual(added._tag === "Complete" ? added.payload[0] : undefined, 0)
  })
})
