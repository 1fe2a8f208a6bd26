/**
 * Limits that are kept: what goes when, asserted on the times at which requests reach the wire.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Limits from "@effect-feishu/core/Limits"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/TestClock"
import * as Wire from "./support/wire.js"

const send = (chat: string, text = "hello") =>
  Message.create({
    receive_id_type: "chat_id",
    receive_id: chat,
    msg_type: "text",
    content: JSON.stringify({ text })
  })

interface Sent {
  readonly path: string
  readonly text: string
  readonly at: number
}

/** The answer to a sent message. */
const message = (fields: { readonly [name: string]: unknown } = {}): Wire.Answer =>
  Wire.ok({
    message_id: "om_1",
    msg_type: "text",
    create_time: "1",
    chat_id: "oc_1",
    sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
    body: { content: "{}" },
    ...fields
  })

/** A platform that keeps when each request came. */
const clocked = (answer: Wire.Wire["answer"] = () => message()) =>
  Effect.map(Effect.clock, (clock) => {
    const sent: Array<Sent> = []
    const wire = Wire.make((request, n) => {
      sent.push({
        path: request.path,
        text: typeof request.body === "string" ? request.body : "",
        at: clock.unsafeCurrentTimeMillis()
      })
      return answer(request, n)
    })
    return { wire, sent }
  })

/** The most that were sent within one span, wherever it begins. */
const most = (times: ReadonlyArray<number>, span: number): number => {
  let [from, found] = [0, 0]
  for (let to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= span) from++
    found = Math.max(found, to - from + 1)
  }
  return found
}

const times = (sent: ReadonlyArray<Sent>): ReadonlyArray<number> => sent.map(({ at }) => at)

describe("Limits", () => {
  it.effect("sends what is below the limits at once", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked()
      yield* Effect.forEach([1, 2, 3, 4, 5], () => send("oc_1")).pipe(
        Effect.provide(Layer.provideMerge(Wire.layer(wire), Limits.layerMemory()))
      )
      assert.deepStrictEqual(times(sent), [0, 0, 0, 0, 0])
    })
  )

  it.effect("sends five messages a second to a chat, in the order in which they were given", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked()
      const texts = Array.from({ length: 52 }, (_, n) => `<${n}>`)
      const fiber = yield* Effect.forEach(texts, (text) => send("oc_1", text), {
        concurrency: "unbounded"
      }).pipe(Effect.provide(Layer.provideMerge(Wire.layer(wire), Limits.layerMemory())), Effect.fork)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        sent.map(({ text }) => /<\d+>/.exec(text)![0]),
        texts
      )
      assert.strictEqual(most(times(sent), 1000), 5)
      assert.isAtMost(sent.at(-1)!.at, (10 * 1000) / 0.95)
    })
  )

  it.effect("keeps limits from a layer that is given to the program instead of the client", () =>
    Effect.gen(function* () {
      const { sent, wire } = yield* clocked()
      const fiber = yield* Effect.forEach(Array(10), () => send("oc_1"), { concurrency: "unbounded" }).pipe(
        Effect.provide(Layer.merge(Wire.layer(wire), Limits.layerMemory())),
        Effect.fork
      )
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(fiber)
      assert.strictEqual(most(times(sent), 1000), 5)
    })
  )
})
