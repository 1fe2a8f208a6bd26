import { hasResponse, isTransport } from "@effect-feishu/core/internal/line/httpClient"
import { assert, describe, it } from "@effect/vitest"
import * as HttpBody from "@effect/platform/HttpBody"
import * as HttpClient from "@effect/platform/HttpClient"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxHttpClient from "@effect-feishu/sandbox/SandboxHttpClient"
import { dig, file, tenantToken } from "./support.js"

const layer = Layer.provideMerge(SandboxHttpClient.layer, Sandbox.layer({ seed: 1 }))
const origin = "https://open.feishu.cn"
const sends = { method: "POST", path: "/open-apis/im/v1/messages" }

const send = Effect.gen(function* () {
  const token = yield* tenantToken
  return yield* HttpClientRequest.post(`${origin}/open-apis/im/v1/messages`).pipe(
    HttpClientRequest.setUrlParam("receive_id_type", "chat_id"),
    HttpClientRequest.bearerToken(token),
    HttpClientRequest.bodyUnsafeJson({
      receive_id: Sandbox.defaultChatId,
      msg_type: "text",
      content: '{"text":"hi"}'
    }),
    HttpClient.execute
  )
})

const upload = (body: HttpBody.HttpBody) =>
  Effect.gen(function* () {
    const token = yield* tenantToken
    const response = yield* HttpClientRequest.post(`${origin}/open-apis/im/v1/files`).pipe(
      HttpClientRequest.bearerToken(token),
      HttpClientRequest.setBody(body),
      HttpClient.execute
    )
    return dig(yield* response.json, "data.file_key")
  })

describe("SandboxHttpClient", () => {
  it.effect("sends JSON and answers it", () =>
    Effect.gen(function* () {
      const response = yield* send
      assert.strictEqual(dig(yield* response.json, "code"), 0)
      assert.strictEqual((yield* Sandbox.messages).length, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("forms and streams arrive byte for byte", () =>
    Effect.gen(function* () {
      const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 256)
      assert.isString(yield* upload(HttpBody.formData(file(bytes))))
      const web = new Response(file(bytes))
      const whole = new Uint8Array(yield* Effect.promise(() => web.arrayBuffer()))
      const chunks = Stream.make(whole.subarray(0, 77), whole.subarray(77))
      assert.isString(
        yield* upload(HttpBody.stream(chunks, web.headers.get("content-type") ?? "", whole.length))
      )
      const [one, two] = yield* Sandbox.files
      assert.deepStrictEqual(
        [new Uint8Array(one?.bytes ?? []), new Uint8Array(two?.bytes ?? [])],
        [bytes, bytes]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("a body that fails on the way is a request error, and nothing arrives", () =>
    Effect.gen(function* () {
      const broken = HttpBody.stream(Stream.fail(new Error("disk")), "multipart/form-data; boundary=b")
      const error = yield* Effect.flip(upload(broken))
      assert.isFalse(hasResponse(error))
      assert.deepStrictEqual(yield* Sandbox.files, [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a dropped connection is a request error, before or after the write", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.dropped({ moment: "after" })))
      const error = yield* Effect.flip(send)
      assert.isTrue(isTransport(error))
      assert.isFalse(hasResponse(error))
      assert.strictEqual((yield* Sandbox.messages).length, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a cut body is a response error while it is read", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.cut()))
      const response = yield* send
      const error = yield* Effect.flip(response.text)
      assert.isTrue(hasResponse(error))
    }).pipe(Effect.provide(layer))
  )

  it.effect("a hanging server leaves the caller to its own timeout", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.hang()))
      const waiting = yield* Effect.fork(Effect.timeoutOption(send, "30 seconds"))
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual((yield* Fiber.join(waiting))._tag, "None")
      assert.deepStrictEqual(yield* Sandbox.messages, [])
    }).pipe(Effect.provide(layer))
  )
})
