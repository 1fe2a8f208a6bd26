import * as Card from "@effect-feishu/cards/Card"
import type * as Element from "@effect-feishu/cards/Element"
import * as CardKit from "@effect-feishu/core/CardKit"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { refusals } from "../cards/refusals.js"

const isJson = (value: unknown): value is Element.CardJson => {
  try {
    return JSON.stringify(value) !== undefined && !Array.isArray(value)
  } catch {
    return false
  }
}

const cards = refusals.flatMap(([fact, json, path, code]) =>
  isJson(json) ? [{ fact, card: Card.unsafeFromJson(json), path, code }] : []
)

/** The two ways that a card takes to the platform. */
const ways = (card: Card.Card) =>
  [
    ["content", Effect.asVoid(Im.send(Sandbox.defaultChatId, card))],
    ["card", Effect.asVoid(CardKit.create(card))]
  ] as const

/** Codes that CardKit answers with; of the others it says that the card cannot be made, and which one it was. */
const own = new Set([300301, 300302, 300303, 300305])

const wrapped = (error: FeishuError, code: number, inner: number) => {
  assert.strictEqual(error.code, code)
  assert.include(error.msg, `ErrCode: ${inner};`)
}

describe("a card that the check refuses", () => {
  it.effect.each(cards)("is refused before any request: $fact", ({ card, code, path }) =>
    Effect.gen(function* () {
      for (const [argument, way] of ways(card)) {
        const error = yield* Effect.flip(way)
        if (error._tag !== "FeishuInvalidRequestError") return assert.fail(error.message)
        assert.deepStrictEqual(
          error.problems.map((problem) => [problem.path, problem.code]),
          [[path.replace("$", argument), code]]
        )
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect.each(cards)("is refused by the platform when it is sent unchecked: $fact", ({ card, code }) =>
    Effect.gen(function* () {
      const [[, send], [, create]] = ways(Card.unchecked(card))
      // A message's length is a limit of its own, which every content has to keep.
      if (code === 200860) {
        assert.strictEqual((yield* Effect.flip(send))._tag, "FeishuInvalidRequestError")
        assert.strictEqual((yield* Effect.flip(create))._tag, "FeishuInvalidRequestError")
        return
      }
      const inner = code ?? 200621
      const created = yield* Effect.flip(create)
      if (own.has(inner)) assert.strictEqual(created.code, inner)
      else wrapped(created, inner === 11310 ? 230099 : 200220, inner)
      // As a message a card that is not said to be 2.0 is one of the first generation.
      if (Card.version(card) === "1.0") return yield* send
      wrapped(yield* Effect.flip(send), 230099, inner)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )
})
