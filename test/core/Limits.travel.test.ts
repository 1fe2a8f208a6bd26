/**
 * The platform counts calls when they arrive, and some take longer on their way than others: no window overruns where they
 * differ by no more than the margin, nor where one is held up by far more than the rest.
 */
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Limits from "@effect-feishu/core/Limits"
import { millis } from "@effect-feishu/core/internal/line/fiber"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { makeTime, mostIn, random } from "./support/time.js"
import * as Wire from "./support/wire.js"

const options = { decoding: "off" } as const

const send = (chat: string) =>
  Message.create({ receive_id_type: "chat_id", receive_id: chat, msg_type: "text", content: "{}" }, options)
const patch = () => Message.patch({ message_id: "om_1", content: "{}" }, options)
const change = () => Card.settings({ card_id: "card_1", settings: "{}", sequence: 1 }, options)

interface Run {
  readonly call: (number: number) => ReturnType<typeof send | typeof patch | typeof change>
  readonly count: number
  readonly way: () => { readonly there: number; readonly back: number }
  readonly limits?: Limits.Options | undefined
}

/** Makes calls all at once; gives when each arrived, and how long all of them took. */
const run = ({ call, count, limits, way }: Run) =>
  Effect.gen(function* () {
    const { clock, pass } = makeTime()
    const arrived: Array<number> = []
    const wire = Wire.make(() => {
      arrived.push(millis(clock))
      return Wire.ok({})
    })
    wire.way = way
    const layer = Layer.provideMerge(Wire.layer(wire), Limits.layerMemory({ maxWait: "1 hour", ...limits }))
    const calls = Array.from({ length: count }, (_, number) => call(number))
    const fiber = yield* Effect.all(calls, { concurrency: "unbounded", discard: true }).pipe(
      Effect.provide(layer),
      Effect.withClock(clock),
      Effect.fork
    )
    yield* pass(600_000)
    yield* Fiber.join(fiber)
    return arrived
  })

/** How long so many calls take at a limit, all at once in the beginning, when 95 % of it are used. */
const atLeast = (count: number, limit: number, span: number): number =>
  ((Math.ceil(count / limit) - 1) * span) / 0.95

const windows = [
  ["an endpoint by the second", (n: number) => send(`oc_${n}`), 150, 50, 1_000, 40, undefined],
  [
    "an endpoint by the minute",
    (n: number) => send(`oc_${n}`),
    40,
    10,
    60_000,
    2_400,
    { tiers: { "im.v1.message.create": { perMinute: 10 } } }
  ],
  ["a chat", () => send("oc_1"), 40, 5, 1_000, 40, undefined],
  ["a message", patch, 40, 5, 1_000, 40, undefined],
  ["a card", change, 60, 10, 1_000, 40, undefined]
] as const

describe("Calls of which some take longer on their way than others", () => {
  for (const [name, call, count, limit, span, longer, limits] of windows) {
    for (const seed of [1, 2]) {
      it.effect(
        `overrun no window of ${name}, and use 95 % of it (by up to ${longer} ms, seed ${seed})`,
        () =>
          Effect.gen(function* () {
            const chance = random(seed)
            const way = () => ({ there: 100 + chance() * longer, back: 50 })
            const arrived = yield* run({ call, count, way, limits })
            assert.lengthOf(arrived, count)
            assert.isAtMost(mostIn(arrived, span), limit)
            // The first of them count from their answers: nothing was known of their way.
            const took = arrived.at(-1)! - arrived[0]!
            assert.isAtMost(took, atLeast(count, limit, span) + Math.min(1_000, 150 + longer) + longer)
          })
      )
    }
    it.effect(`overrun no window of ${name} when one in seven is held up for most of a second`, () =>
      Effect.gen(function* () {
        const chance = random(3)
        const way = () => ({ there: 20 + chance() * 10 + (chance() < 1 / 7 ? 600 * chance() : 0), back: 20 })
        const arrived = yield* run({ call, count, way, limits })
        assert.lengthOf(arrived, count)
        assert.isAtMost(mostIn(arrived, span), limit)
      })
    )
  }

  it.effect("overrun nothing when the first of them have to open their connections", () =>
    Effect.gen(function* () {
      let calls = 0
      const way = () => ({ there: calls++ < 50 ? 300 : 30, back: 30 })
      const arrived = yield* run({ call: (n) => send(`oc_${n}`), count: 300, way })
      assert.isAtMost(mostIn(arrived, 1_000), 50)
    })
  )
})
