import * as Card from "@effect-feishu/cards/Card"
import * as CardKit from "@effect-feishu/core/CardKit"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"

const card = Card.make().pipe(Card.header("Build"), Card.markdown("**0 %**", { element_id: "progress" }))
const elements = Effect.map(
  Sandbox.cards,
  (cards) => (cards[0]!.card as { body: { elements: ReadonlyArray<Record<string, unknown>> } }).body.elements
)

describe("CardKit", () => {
  it.effect("creates a card, sends it, and changes it where it stands", () =>
    Effect.gen(function* () {
      const { card_id } = yield* CardKit.create(card)
      const sent = yield* Im.send(Sandbox.defaultChatId, Im.cardEntity(card_id))
      yield* CardKit.elements.patch(card_id, "progress", { content: "**50 %**" }, { sequence: 1 })
      yield* CardKit.elements.add(card_id, [{ tag: "hr", element_id: "line" }], {
        sequence: 2,
        after: "progress"
      })
      yield* CardKit.elements.add(card_id, [{ tag: "markdown", element_id: "log", content: "log" }], {
        sequence: 3
      })
      yield* CardKit.elements.delete(card_id, "line", { sequence: 4 })
      yield* CardKit.elements.update(
        card_id,
        "log",
        { tag: "markdown", element_id: "log", content: "a" },
        { sequence: 5 }
      )
      yield* CardKit.settings(card_id, { config: { streaming_mode: true } }, { sequence: 6 })
      yield* CardKit.elements.content(card_id, "log", "a b", { sequence: 7 })
      yield* CardKit.batchUpdate(
        card_id,
        [
          { action: "delete_elements", params: { element_ids: ["progress"] } },
          { action: "partial_update_setting", params: { settings: { config: { streaming_mode: false } } } }
        ],
        { sequence: 8 }
      )
      assert.deepStrictEqual(yield* elements, [{ tag: "markdown", element_id: "log", content: "a b" }])
      yield* CardKit.update(card_id, card, { sequence: 9 })
      assert.strictEqual((yield* elements)[0]!.content, "**0 %**")
      assert.strictEqual((yield* CardKit.idConvert(sent.message_id)).card_id, card_id)
      assert.strictEqual((yield* Sandbox.cards)[0]!.sequence, 9)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("gives a change without a uuid one of its own, also where an empty one is given", () =>
    Effect.gen(function* () {
      const { card_id } = yield* CardKit.create(card)
      yield* CardKit.elements.patch(card_id, "progress", { content: "a" }, { sequence: 1, uuid: "" })
      yield* CardKit.elements.patch(card_id, "progress", { content: "b" }, { sequence: 2 })
      const uuids = (yield* Sandbox.requests).flatMap(({ json, method }) =>
        method === "PATCH" ? [(json as { readonly uuid: string }).uuid] : []
      )
      assert.strictEqual(new Set(uuids).size, 2)
      for (const uuid of uuids) assert.match(uuid, /^[0-9a-f-]{36}$/)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("creates a card from a template", () =>
    Effect.gen(function* () {
      const { card_id } = yield* CardKit.createFromTemplate("AAq1", { variables: { name: "Ada" } })
      assert.strictEqual((yield* Sandbox.cards)[0]!.card_id, card_id)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("an entity never becomes a card of version 1.0, nor begins as one", () =>
    Effect.gen(function* () {
      const old = { elements: [{ tag: "hr" }] }
      for (const [call, code] of [
        [CardKit.create(old), 300303],
        [CardKit.update("7355", JSON.stringify({ ...old, schema: "1.0" }), { sequence: 1 }), 200830]
      ] as const) {
        const error = yield* Effect.flip(call as Effect.Effect<unknown, FeishuError, FeishuClient>)
        if (error._tag !== "FeishuInvalidRequestError") return assert.fail(error.message)
        assert.deepStrictEqual(
          error.problems.map((problem) => [problem.path, problem.code]),
          [["card.schema", code]]
        )
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("an update by token needs a token and a card, or a template, before any request", () =>
    Effect.gen(function* () {
      const unsound = Card.add(card, { tag: "hr", element_id: "1" })
      for (const [token, given, paths] of [
        [undefined, card, ["token"]],
        ["", card, ["token"]],
        ["295ee5", card, ["token"]],
        ["c-295ee5", unsound, ["card.body.elements[1].element_id"]],
        ["c-295ee5", Im.cardEntity("7355"), ["card"]],
        ["c-295ee5", Card.template(""), ["card.data.template_id"]]
      ] as const) {
        const error = yield* Effect.flip(CardKit.updateByToken(token, given))
        if (error._tag !== "FeishuInvalidRequestError") return assert.fail(error.message)
        assert.deepStrictEqual(
          error.problems.map(({ path }) => path),
          paths as ReadonlyArray<string>
        )
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("refuses what the platform would refuse, before any request", () =>
    Effect.gen(function* () {
      const wrong = Card.make().pipe(
        Card.markdown("a", { element_id: "x" }),
        Card.markdown("b", { element_id: "x" })
      )
      const at = { sequence: 1 }
      const refused = [
        [CardKit.elements.add("c", [{ tag: "hr", margin: Number.NaN }], at), "elements[0].margin"],
        [CardKit.elements.patch("c", "e", { at: new Date(0) }, at), "properties.at"],
        [CardKit.elements.update("c", "e", { tag: new Map() }, at), "element.tag"],
        [CardKit.settings("c", { config: { big: 1n } }, at), "changes.config.big"],
        [CardKit.createFromTemplate("AAq", { variables: { due: new Date(0) } }), "variables.due"],
        [
          CardKit.batchUpdate(
            "c",
            [{ action: "delete_elements", params: { element_ids: [undefined as unknown as string] } }],
            at
          ),
          "actions[0].params.element_ids[0]"
        ],
        [CardKit.create(wrong), "card"],
        [CardKit.update("7", wrong, { sequence: 1 }), "card"],
        [CardKit.create("x".repeat(31_000)), "card"],
        [CardKit.create('{"type":"card","data":{"card_id":"7"}}'), "card"],
        [CardKit.update("7", JSON.stringify(Card.template("AAq1")), { sequence: 1 }), "card"],
        [CardKit.settings("7", {}, { sequence: 0 }), "sequence"],
        [CardKit.elements.content("7", "md", "", { sequence: 1 }), "text"],
        [CardKit.elements.add("7", [], { sequence: 1 }), "elements"],
        [CardKit.batchUpdate("7", [], { sequence: 1.5 }), "sequence"],
        [CardKit.elements.delete("..", "x", { sequence: 1 }), "card_id"],
        [CardKit.createFromTemplate(""), "templateId"],
        [CardKit.idConvert(""), "messageId"]
      ] as const
      for (const [call, name] of refused) {
        const error = yield* Effect.flip(call as Effect.Effect<unknown, Effect.Error<typeof call>, never>)
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, name)
      }
      assert.strictEqual((yield* Sandbox.requests).length, 0)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("sends a card unchecked that its author takes the responsibility for", () =>
    Effect.gen(function* () {
      const wrong = Card.make().pipe(
        Card.markdown("a", { element_id: "x" }),
        Card.markdown("b", { element_id: "x" })
      )
      const error = yield* Effect.flip(CardKit.create(Card.unchecked(wrong)))
      assert.strictEqual(error.code, 300301)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )
})
