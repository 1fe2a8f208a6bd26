import * as Card from "@effect-feishu/cards/Card"
import * as EphemeralApi from "@effect-feishu/core/api/ephemeral/v1/Ephemeral"
import * as CardApi from "@effect-feishu/core/api/interactive/v1/Card"
import * as MessageApi from "@effect-feishu/core/api/message/v4/Message"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { documented } from "../cards/documented.js"

const asked = Card.make().pipe(Card.button("Approve", { value: { approve: true }, element_id: "approve" }))
const done = Card.textCard("Approved", "Request")
const first = { elements: [{ tag: "div", text: { tag: "lark_md", content: "**old**" } }] }

const layer = SandboxFeishu.layer({ seed: 1 })

const tokenOf = ({ payload }: Sandbox.AppEvent): string =>
  (payload as { readonly event: { readonly token: string } }).event.token

/** Somebody presses the button of a card: the message, and the token that comes with it. */
const pressed = Effect.gen(function* () {
  const { message_id } = yield* Im.send(Sandbox.defaultChatId, asked)
  const event = yield* Sandbox.useCard(message_id, { component: "approve" })
  return { message_id, token: tokenOf(event) }
})

const shown = (messageId: string) =>
  Effect.map(Sandbox.messages, (messages) => {
    const message = messages.find(({ message_id }) => message_id === messageId)
    return message === undefined ? undefined : (JSON.parse(message.content) as object)
  })

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe("the platform's cards", () => {
  it.effect.each(documented)("are taken as the documentation shows them: %s, %s", ([, , card]) =>
    Effect.gen(function* () {
      const value = Card.unsafeFromJson(card as Card.Card)
      const sent = yield* Im.send(Sandbox.defaultChatId, value)
      yield* Im.patch(sent.message_id, value)
      if (Object.keys(card).length === 0) return
      const { card_id } = yield* CardKit.create(value)
      yield* CardKit.update(card_id, value, { sequence: 1 })
    }).pipe(Effect.provide(layer))
  )

  it.effect("do not go back to version 1.0", () =>
    Effect.gen(function* () {
      const { message_id } = yield* Im.send(Sandbox.defaultChatId, done)
      const error = yield* Effect.flip(Im.patch(message_id, Card.legacy(first)))
      assert.strictEqual(error.code, 230099)
      assert.include(error.msg, "ErrCode: 200830")
      const old = yield* Im.send(Sandbox.defaultChatId, Card.legacy(first))
      yield* Im.patch(old.message_id, Card.legacy({ ...first, schema: "1.0" }))
      yield* Im.patch(old.message_id, done)
      assert.deepStrictEqual(yield* shown(old.message_id), json(done))
    }).pipe(Effect.provide(layer))
  )
})

describe("an update by token", () => {
  it.effect("replaces the card that was used, with a card, its JSON or a template, twice", () =>
    Effect.gen(function* () {
      const { message_id, token } = yield* pressed
      yield* CardApi.update({ token, card: done })
      assert.deepStrictEqual(yield* shown(message_id), json(done))
      yield* CardKit.updateByToken(token, Card.template("AAq1"))
      assert.deepStrictEqual(yield* shown(message_id), {
        type: "template",
        data: { template_id: "AAq1" }
      })
      assert.strictEqual((yield* Effect.flip(CardKit.updateByToken(token, done))).code, 300040)
    }).pipe(Effect.provide(layer))
  )

  it.effect("serves for thirty minutes", () =>
    Effect.gen(function* () {
      const { token } = yield* pressed
      yield* TestClock3.adjust("30 minutes")
      yield* CardApi.update({ token, card: Card.toJson(done) })
      yield* TestClock3.adjust("1 second")
      assert.strictEqual((yield* Effect.flip(CardKit.updateByToken(token, done))).code, 300030)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is not counted when it is refused: a card 1.0 for a card 2.0, an unsound one, none", () =>
    Effect.gen(function* () {
      const { message_id, token } = yield* pressed
      const code = (update: ReturnType<typeof CardKit.updateByToken>) =>
        Effect.map(Effect.flip(update), (error) => error.code)
      assert.strictEqual(yield* code(CardKit.updateByToken(token, Card.legacy(first))), 200830)
      const unsound = Card.unchecked(done).pipe(Card.add({ tag: "hr", element_id: "1" }))
      assert.strictEqual(yield* code(CardKit.updateByToken(token, unsound)), 11311)
      assert.strictEqual(
        yield* code(CardKit.updateByToken(token, { config: { update_multi: false }, ...first })),
        300090
      )
      assert.strictEqual(yield* code(CardKit.updateByToken("c-unknown", done)), 300030)
      yield* CardKit.updateByToken(token, done)
      yield* CardKit.updateByToken(token, done)
      yield* Im.recall(message_id)
      const other = yield* pressed
      yield* Im.recall(other.message_id)
      assert.strictEqual(yield* code(CardKit.updateByToken(other.token, done)), 200000)
    }).pipe(Effect.provide(layer))
  )
})

describe("a card for one member", () => {
  it.effect("is seen by that member alone, is not patched, and is deleted once", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users({ limit: 2 })
      const { message_id } = yield* EphemeralApi.send({
        chat_id: Sandbox.defaultChatId,
        open_id: users[0]!.open_id,
        msg_type: "interactive",
        card: asked
      })
      const messages = yield* Sandbox.messages
      assert.strictEqual(messages[0]!.only_for, users[0]!.open_id)
      assert.deepStrictEqual(yield* Im.list(Sandbox.defaultChatId), [])
      assert.strictEqual((yield* Effect.flip(Im.patch(message_id!, done))).code, 230001)
      const other = yield* Effect.flip(Sandbox.useCard(message_id!, { component: "approve", user: 1 }))
      assert.include(other.reason, "one member alone")
      const event = yield* Sandbox.useCard(message_id!, { component: "approve", user: 0 })
      yield* CardKit.updateByToken(tokenOf(event), done)
      assert.deepStrictEqual(yield* shown(message_id!), json(done))
      yield* EphemeralApi.delete({ message_id: message_id! })
      assert.strictEqual((yield* Effect.flip(EphemeralApi.delete({ message_id: message_id! }))).code, 18051)
    }).pipe(Effect.provide(layer))
  )
})

describe("a batch", () => {
  it.effect("sends a card to people and departments, each once, and names who is unknown", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users({ limit: 2 })
      const sent = yield* MessageApi.batchSend({
        msg_type: "interactive",
        card: Card.toJson(done),
        open_ids: [users[0]!.open_id, "ou_nobody"],
        union_ids: [users[0]!.union_id],
        user_ids: [users[1]!.user_id],
        department_ids: ["od-none"]
      })
      assert.match(sent.message_id, /^bm-/)
      assert.deepStrictEqual(sent.invalid_open_ids, ["ou_nobody"])
      assert.deepStrictEqual(sent.invalid_department_ids, ["od-none"])
      const messages = yield* Sandbox.messages
      assert.strictEqual(messages.length, 2)
      for (const { content } of messages) assert.deepStrictEqual(JSON.parse(content), json(done))
      yield* MessageApi.batchSend({ msg_type: "interactive", card: done, open_ids: [users[0]!.open_id] })
      assert.strictEqual((yield* Sandbox.messages).length, 3)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is refused without receivers, and with a card that is unsound", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users({ limit: 1 })
      const code = (input: MessageApi.BatchSendInput) =>
        Effect.map(Effect.flip(MessageApi.batchSend(input)), (error) => error.code)
      assert.strictEqual(yield* code({ msg_type: "text", content: { text: "x" } }), 10003)
      assert.strictEqual(
        yield* code({
          msg_type: "interactive",
          card: { schema: "2.0", body: { elements: [{ tag: "note" }] } },
          open_ids: [users[0]!.open_id]
        }),
        11246
      )
    }).pipe(Effect.provide(layer))
  )
})
