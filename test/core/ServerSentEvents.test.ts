import * as Codec from "@effect-feishu/core/Codec"
import * as Decoding from "@effect-feishu/core/Decoding"
import * as ServerSentEvents from "@effect-feishu/core/ServerSentEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Stream from "effect/Stream"
import * as Wire from "./support/wire.js"

interface Answer {
  readonly text?: string | undefined
}
const ask = ServerSentEvents.make<{ readonly question: string }, Answer, "tenant">({
  id: "test.v1.question.ask",
  method: "POST",
  path: "/open-apis/test/v1/ask",
  tokens: ["tenant"],
  body: "json",
  response: "sse",
  input: Codec.shape("ask#input", () => ({ question: Codec.str })),
  output: Codec.shape("ask#output", () => ({ text: Codec.strOpt }))
})

const event = (data: unknown) => JSON.stringify({ code: 0, msg: "", data })
const answering = (body: string, type = "text/event-stream") =>
  Wire.make(() => ({ headers: { "content-type": type }, body }))
const texts = Effect.map(Stream.runCollect(ask({ question: "why" })), (answers) =>
  Chunk.toArray(answers).map(({ text }) => text)
)

describe("ServerSentEvents", () => {
  it.effect("gives each event's data, whatever stands around it", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* texts, ["a", "b", "c"])
    }).pipe(
      Effect.provide(
        Wire.layer(
          answering(
            `: hello\n\nevent: message\nid: 1\ndata: ${event({ text: "a" })}\n\n` +
              `data:${event({ text: "b" })}\r\n\r\n\n\n` +
              // In two lines.
              `data: {"code":0,\ndata: "data":{"text":"c"}}\n\n`
          )
        )
      )
    )
  )

  it.effect("ends lines with CR, LF or both, wherever the pieces of the body end", () =>
    Effect.gen(function* () {
      const [a, b, c] = ["a", "b", "c"].map((text) => event({ text }))
      const body = `\uFEFFdata: ${a}\r\rdata: ${b}\r\n\r\n:x\r\ndata: ${c}\r\r`
      assert.deepStrictEqual(yield* Effect.provide(texts, Wire.layer(answering(body))), ["a", "b", "c"])
    })
  )

  it.effect("ends at [DONE], whether the body ends there or not", () =>
    Effect.gen(function* () {
      const first = `data: ${event({ text: "a" })}\n\n`
      for (const rest of ["data: [DONE]\n\n", "data: [DONE]", `data:[DONE]\n\ndata: ${event({})}\n\n`]) {
        assert.deepStrictEqual(yield* Effect.provide(texts, Wire.layer(answering(first + rest))), ["a"])
      }
    })
  )

  it.effect("gives no event that the end of the body cuts off, and says so", () =>
    Effect.gen(function* () {
      const first = `data: ${event({ text: "a" })}\n\n`
      for (const rest of [
        `data: {"code":0,"da`,
        `data: ${event({ text: "b" })}`,
        `data: ${event({ text: "b" })}\n`
      ]) {
        const warnings: Array<string> = []
        const logger = Logger.make(({ logLevel, message }) => {
          if (logLevel._tag === "Warning") warnings.push(String(message))
        })
        const seen = yield* texts.pipe(
          Effect.provide(Wire.layer(answering(first + rest))),
          Effect.provide(Logger.replace(Logger.defaultLogger, logger))
        )
        assert.deepStrictEqual(seen, ["a"])
        assert.lengthOf(warnings, 1)
        assert.include(warnings[0], "ended within an event")
      }
    })
  )

  it.effect("fails when the connection is lost within an event", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => ({
        headers: { "content-type": "text/event-stream" },
        body: `data: ${event({ text: "a" })}\n\ndata: {`,
        cutAt: 10
      }))
      const error = yield* Effect.flip(Effect.provide(texts, Wire.layer(wire)))
      assert.strictEqual(error._tag, "FeishuTransportError")
    })
  )

  it.effect("gives the one event of an answer that is no stream", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* texts, ["whole"])
    }).pipe(Effect.provide(Wire.layer(answering(event({ text: "whole" }), "application/json"))))
  )

  it.effect("fails where the platform refuses, at the start and on the way", () =>
    Effect.gen(function* () {
      const refusal = JSON.stringify({ code: 230002, msg: "no" })
      for (const wire of [
        answering(refusal, "application/json"),
        answering(`data: ${event({ text: "a" })}\n\ndata: ${refusal}\n\n`)
      ]) {
        const error = yield* Effect.flip(Effect.provide(texts, Wire.layer(wire)))
        assert.strictEqual(error.code, 230002)
      }
    })
  )

  it.effect("checks events in the mode of the call or of the scope", () => {
    const odd = answering(`data: ${event({ text: [] })}\n\n`)
    return Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(texts))._tag, "FeishuDecodeError")
      assert.deepStrictEqual<unknown>(yield* texts.pipe(Decoding.provide("lenient")), [[]])
      const off = yield* Stream.runCollect(ask({ question: "why" }, { decoding: "off" }))
      assert.deepStrictEqual<unknown>(Chunk.toArray(off), [{ text: [] }])
    }).pipe(Effect.provide(Wire.layer(odd)))
  })
})
