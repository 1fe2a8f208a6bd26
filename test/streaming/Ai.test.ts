import * as AiError from "@effect/ai/AiError"
import * as LanguageModel from "@effect/ai/LanguageModel"
import type * as Response from "@effect/ai/Response"
import * as Tool from "@effect/ai/Tool"
import * as Toolkit from "@effect/ai/Toolkit"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as Ai from "@effect-feishu/streaming/Ai"
import { failedMidway } from "@effect-feishu/streaming/internal/line/aiError"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as More from "./support/more.js"
import * as Virtual from "./support/virtual.js"

const to = { receiveId: Sandbox.defaultChatId }

const toolkit = Toolkit.make(
  Tool.make("search", {
    description: "Searches the web",
    parameters: { query: Schema.String },
    success: Schema.Struct({ hits: Schema.Number }),
    failure: Schema.String,
    failureMode: "return"
  })
)
const handlers = toolkit.toLayer({
  search: ({ query }) =>
    Effect.zipRight(
      Effect.sleep("1 second"),
      query === "nothing" ? Effect.fail("no network") : Effect.succeed({ hits: 3 })
    )
})

const usage = { inputTokens: 10, outputTokens: 32, totalTokens: 42 }

/** A model that says what it is told to, a part every 100 ms. */
const model = (
  parts: ReadonlyArray<Response.StreamPartEncoded>,
  end: Stream.Stream<never, AiError.AiError> = Stream.empty
) =>
  LanguageModel.make({
    generateText: () => Effect.succeed([]),
    streamText: () =>
      Stream.concat(Stream.fromIterable(parts).pipe(Stream.schedule(Schedule.spaced(100))), end)
  })

const test = <A, E>(name: string, program: Effect.Effect<A, E, FeishuClient | Sandbox.Sandbox>) =>
  it(name, () => {
    const exit = Virtual.run(
      Effect.provide(program, SandboxFeishu.layer({ seed: 3, limits: { cards: "gateway" } }))
    )
    if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
  })

const answer: ReadonlyArray<Response.StreamPartEncoded> = [
  { type: "reasoning-start", id: "0" },
  { type: "reasoning-delta", id: "0", delta: "I should " },
  { type: "reasoning-delta", id: "0", delta: "search." },
  { type: "reasoning-end", id: "0" },
  { type: "text-start", id: "0" },
  { type: "text-delta", id: "0", delta: "There are " },
  { type: "text-delta", id: "0", delta: "**three** hits." },
  { type: "text-end", id: "0" },
  { type: "finish", reason: "stop", usage }
]

const call = (id: string, query: string): ReadonlyArray<Response.StreamPartEncoded> => [
  { type: "tool-params-start", id, name: "search" },
  { type: "tool-params-delta", id, delta: `{"query":` },
  { type: "tool-params-end", id },
  { type: "tool-call", id, name: "search", params: { query } }
]

describe("Ai.run", () => {
  test(
    "shows reasoning and answer, and closes the card",
    Effect.gen(function* () {
      const result = yield* LanguageModel.streamText({ prompt: "hits?" }).pipe(
        Ai.run({ ...to, header: "Answer" }),
        Effect.provideServiceEffect(LanguageModel.LanguageModel, model(answer))
      )
      const [card, ...others] = yield* More.shown
      assert.deepStrictEqual(others, [])
      assert.isFalse(card!.isStreaming)
      assert.deepStrictEqual(
        card!.elements.map((element) => element["tag"]),
        ["collapsible_panel", "markdown"]
      )
      assert.strictEqual(card!.elements[1]!["content"], "There are **three** hits.")
      assert.strictEqual(result.textLength, "I should search.There are **three** hits.".length)
    })
  )

  test(
    "shows what a tool was asked, what came of it, and that it failed",
    Effect.gen(function* () {
      yield* LanguageModel.streamText({ prompt: "hits?", toolkit }).pipe(
        Ai.run(to),
        Effect.provideServiceEffect(
          LanguageModel.LanguageModel,
          model([...call("1", "hits"), ...call("2", "nothing"), ...answer])
        ),
        Effect.provide(handlers)
      )
      const [card] = yield* More.shown
      const panels: ReadonlyArray<{
        readonly header: { readonly title: { readonly content: string } }
        readonly elements: ReadonlyArray<{ readonly content: string }>
      }> = JSON.parse(JSON.stringify(card!.elements.slice(0, 2)))
      assert.deepStrictEqual(
        panels.map((panel) => [panel.header.title.content, panel.elements[0]!.content]),
        [
          ["✅ search", '```json\n{\n  "hits": 3\n}\n```'],
          ["❌ search", "```\nno network\n```"]
        ]
      )
      const told = (yield* Sandbox.requests).map((request) => JSON.stringify(request.json ?? ""))
      assert.isTrue(told.some((json) => json.includes("⏳ search")))
      assert.isTrue(told.some((json) => json.includes("▶️ search")))
    })
  )

  test(
    "keeps apart the texts of several answers that use the same ids",
    Effect.gen(function* () {
      const twice = Stream.concat(
        LanguageModel.streamText({ prompt: "one" }),
        LanguageModel.streamText({ prompt: "two" })
      )
      yield* Ai.run(twice, to).pipe(Effect.provideServiceEffect(LanguageModel.LanguageModel, model(answer)))
      const [card] = yield* More.shown
      assert.deepStrictEqual(
        card!.elements.map((element) => element["tag"]),
        ["collapsible_panel", "markdown", "collapsible_panel", "markdown"]
      )
    })
  )

  test(
    "lists sources at the end",
    Effect.gen(function* () {
      const source = (id: string, title: string): Response.StreamPartEncoded => ({
        type: "source",
        sourceType: "url",
        id,
        title,
        url: `https://example.com/${id}`
      })
      yield* LanguageModel.streamText({ prompt: "hits?" }).pipe(
        Ai.run(to),
        Effect.provideServiceEffect(
          LanguageModel.LanguageModel,
          model([source("a", "First"), ...answer, source("b", "Second"), source("a", "First")])
        )
      )
      const [card] = yield* More.shown
      assert.strictEqual(
        card!.elements.at(-1)!["content"],
        "- [First](https://example.com/a)\n- [Second](https://example.com/b)"
      )
    })
  )

  test(
    "says in a footer that the answer is not whole, or what it cost",
    Effect.gen(function* () {
      const cut: ReadonlyArray<Response.StreamPartEncoded> = [
        ...answer.slice(0, -1),
        { type: "finish", reason: "length", usage }
      ]
      yield* LanguageModel.streamText({ prompt: "hits?" }).pipe(
        Ai.run(to),
        Effect.provideServiceEffect(LanguageModel.LanguageModel, model(cut))
      )
      yield* LanguageModel.streamText({ prompt: "hits?" }).pipe(
        Ai.run({ ...to, footer: (finish) => `${finish?.usage.outputTokens} tokens` }),
        Effect.provideServiceEffect(LanguageModel.LanguageModel, model(answer))
      )
      assert.deepStrictEqual(
        (yield* More.shown).map((card) => card.elements.at(-1)!["content"]),
        ["✂️ The answer reached the model's limit", "32 tokens"]
      )
    })
  )

  test(
    "fails with the model's error, whether in its stream or of it, having shown what there was",
    Effect.gen(function* () {
      const parts = answer.slice(0, 6)
      const broken = failedMidway("gone")
      for (const [service, said] of [
        [model([...parts, { type: "error", error: "overloaded" }, ...answer.slice(6)]), "overloaded"],
        [model([...parts, { type: "error", error: { message: "no credit" } }]), "no credit"],
        [model(parts, Stream.fail(broken)), "gone"]
      ] as const) {
        const error = yield* LanguageModel.streamText({ prompt: "hits?" }).pipe(
          Ai.run({ ...to, failed: (cause) => `failed: ${Cause.squash(cause) instanceof Error}` }),
          Effect.provideServiceEffect(LanguageModel.LanguageModel, service),
          Effect.flip
        )
        assert.isTrue(AiError.isAiError(error))
        assert.include(JSON.stringify([error, (error as { cause?: unknown }).cause, error.message]), said)
      }
      for (const card of yield* More.shown) {
        assert.isFalse(card.isStreaming)
        assert.strictEqual(card.elements[1]!["content"], "There are ")
        assert.strictEqual(card.elements[2]!["content"], "failed: true")
      }
    })
  )
})
