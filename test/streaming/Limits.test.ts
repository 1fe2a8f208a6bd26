/** Texts that grow in cards, where limits are kept before a platform that enforces those of its documentation. */
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as Im from "@effect-feishu/core/Im"
import * as Limits from "@effect-feishu/core/Limits"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Virtual from "./support/virtual.js"

const chatId = "oc_00000000000000000000000000000001"

const layer = Layer.provideMerge(
  SandboxFeishu.layer({ seed: 3, limits: "documented", chats: [{ chatId }] }),
  Limits.layerMemory()
)

const valueOf = <A>(exit: Exit.Exit<A, unknown>): A =>
  Exit.match(exit, { onSuccess: (value) => value, onFailure: (cause) => assert.fail(String(cause)) })

/** Changes something about the card of the stream meanwhile, twenty times at once. */
const meanwhile = Effect.gen(function* () {
  yield* Effect.sleep("3 seconds")
  const [card] = yield* Sandbox.cards
  const { sequence } = card!
  yield* Effect.forEach(
    Array.from({ length: 20 }, (_, index) => index),
    (index) =>
      Effect.exit(
        Card.settings({
          card_id: card!.card_id,
          settings: JSON.stringify({ config: { streaming_mode: true } }),
          // Far ahead of the stream's, or each would be refused for its number.
          sequence: sequence + 1_000 * (index + 1)
        })
      ),
    { concurrency: "unbounded" }
  )
})

it("texts that grow in cards of one chat, and what else is done there, are kept together", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word ${index} `)
  const slowly = Stream.fromIterable(words).pipe(Stream.tap(() => Effect.sleep("50 millis")))
  const program = Effect.gen(function* () {
    yield* Effect.all(
      [
        ...Array.from({ length: 8 }, () => CardStream.run(slowly, { receiveId: chatId })),
        ...Array.from({ length: 8 }, (_, index) => Im.send(chatId, `beside ${index}`))
      ],
      { concurrency: "unbounded" }
    )
    const used = (yield* Limits.status).lanes.map(({ of }) => of)
    const refused = (yield* Sandbox.limits).filter((each) => each.refused > 0)
    return { used, refused, messages: yield* Sandbox.messages, cards: yield* Sandbox.cards }
  })
  const { cards, messages, refused, used } = valueOf(Virtual.run(Effect.provide(program, layer)))
  assert.deepStrictEqual(refused, [])
  assert.lengthOf(messages, 16)
  for (const { card } of cards) assert.include(JSON.stringify(card), words.join("").trim())
  assert.include(used, "card")
})

it("changes of a card that something else makes meanwhile count with those of its text", () => {
  const slowly = Stream.range(1, 200).pipe(
    Stream.map((index) => `${index} `),
    Stream.tap(() => Effect.sleep("50 millis"))
  )
  const program = Effect.gen(function* () {
    yield* Effect.all([Effect.exit(CardStream.run(slowly, { receiveId: chatId })), meanwhile], {
      concurrency: "unbounded"
    })
    return (yield* Sandbox.limits).filter(({ kind }) => kind === "card")
  })
  const uses = valueOf(Virtual.run(Effect.provide(program, layer)))
  assert.isAbove(uses[0]!.passed, 20)
  assert.strictEqual(uses[0]!.refused, 0)
})
