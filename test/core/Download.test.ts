import * as Im from "@effect-feishu/core/Im"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Wire from "./support/wire.js"
import { leftOf, rightOf } from "./support/either.js"
import * as Either from "effect/Either"

const json = { "content-type": "application/json; charset=utf-8" }

const immediately = Schedule.recurs(2)

/** What comes of a download that is answered like this, and how many requests it took. */
const downloaded = (answer: Wire.Answer) => {
  const wire = Wire.make(() => answer)
  return Im.getResource("om_1", "file_1").pipe(
    Effect.map((bytes) => new TextDecoder().decode(bytes)),
    Effect.either,
    Effect.map((result) => ({ result, requests: wire.requests.length })),
    Effect.provide(Wire.layer(wire))
  )
}

describe("Download", () => {
  it.effect("takes an error in place of the bytes for an error, though the status is 200", () =>
    Effect.gen(function* () {
      const envelope = { code: 234003, msg: "File not in msg." }
      const { result } = yield* downloaded({ headers: json, body: envelope })
      assert(Either.isLeft(result))
      const error = leftOf(result)
      assert.strictEqual(error._tag, "FeishuApiError")
      assert.strictEqual(error.code, 234003)
    })
  )

  it.effect("gives JSON that somebody stored as it is", () =>
    Effect.gen(function* () {
      for (const body of ['{"code":7}', '{"code":0,"msg":"success"}', '[{"code":1,"msg":"x"}]', '{"a":']) {
        const { result } = yield* downloaded({ headers: json, body })
        assert.deepStrictEqual(Either.isRight(result) ? rightOf(result) : leftOf(result), body)
      }
      const named = { ...json, "content-disposition": 'attachment; filename="error.json"' }
      const { result } = yield* downloaded({ headers: named, body: '{"code":1,"msg":"stored"}' })
      assert.deepStrictEqual(Either.isRight(result) && rightOf(result), '{"code":1,"msg":"stored"}')
    })
  )

  it.effect("is not repeated where the platform says no in words that are no JSON, and is after a 503", () =>
    Effect.gen(function* () {
      const refused = yield* downloaded({ status: 404, body: "<html>not found</html>" })
      assert.strictEqual(Either.isLeft(refused.result) && leftOf(refused.result)._tag, "FeishuApiError")
      assert.strictEqual(refused.requests, 1)
      const wire = Wire.make((_, n) => (n === 0 ? { status: 503, body: "busy" } : { body: "bytes" }))
      const bytes = yield* Im.getResource("om_1", "file_1", { retry: immediately }).pipe(
        Effect.provide(Wire.layer(wire))
      )
      assert.strictEqual(new TextDecoder().decode(bytes), "bytes")
      assert.lengthOf(wire.requests, 2)
    })
  )

  it.scoped("tells a file's name, kind and size, the name in UTF-8 first", () =>
    Effect.gen(function* () {
      const names = [
        ['attachment; filename="report.pdf"', "report.pdf"],
        ["attachment; filename=report.pdf", "report.pdf"],
        [`attachment; filename="?.pdf"; filename*=UTF-8''%E5%91%A8%E6%8A%A5.pdf`, "周报.pdf"],
        ['attachment; filename="100%.pdf"', "100%.pdf"],
        ["inline", undefined]
      ] as const
      for (const [disposition, name] of names) {
        const file = yield* Im.openResource("om_1", "file_1").pipe(
          Effect.provide(
            Wire.layer(
              Wire.make(() => ({
                headers: {
                  "content-disposition": disposition,
                  "content-type": "application/pdf",
                  "content-length": "5"
                },
                body: "bytes"
              }))
            )
          )
        )
        assert.strictEqual(file.name, name)
        assert.strictEqual(file.contentType, "application/pdf")
        assert.strictEqual(file.length, 5)
      }
    })
  )
})
