import * as Codec from "@effect-feishu/core/Codec"
import * as Decoding from "@effect-feishu/core/Decoding"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Retry from "@effect-feishu/core/Retry"
import * as UserToken from "@effect-feishu/core/UserToken"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Wire from "./support/wire.js"

interface SendInput {
  readonly kind: "a" | "b"
  readonly id: string
  readonly labels?: ReadonlyArray<string> | undefined
  readonly text: string
  readonly uuid?: string | undefined
}
const SendInput: Codec.Shape<SendInput> = Codec.shape("send#input", () => ({
  kind: Codec.lit("a", "b"),
  id: Codec.str,
  labels: Codec.listOpt(Codec.str),
  text: Codec.str,
  uuid: Codec.strOpt
}))
interface SendOutput {
  readonly message_id: string
}
const SendOutput: Codec.Shape<SendOutput> = Codec.shape("send#output", () => ({ message_id: Codec.str }))

const send: Endpoint.Endpoint<SendInput, SendOutput, "tenant" | "user"> = Endpoint.make({
  id: "test.v1.message.create",
  method: "POST",
  path: "/open-apis/test/v1/rooms/:id/messages",
  tokens: ["tenant", "user"],
  query: ["kind", "labels"],
  body: "json",
  idempotencyKey: "uuid",
  input: SendInput,
  output: SendOutput
})
const { idempotencyKey: _, ...withoutKey } = send
const sendOnce: Endpoint.Endpoint<SendInput, SendOutput, "tenant" | "user"> = Endpoint.make(withoutKey)
const nothing: Codec.Shape<{}> = Codec.shape("nothing", () => ({}))
const get = Endpoint.make<{}, {}, "tenant">({
  id: "test.v1.thing.get",
  method: "GET",
  path: "/open-apis/test/v1/thing",
  tokens: ["tenant"],
  input: nothing,
  output: nothing
})
const userOnly = Endpoint.make<{}, {}, "user">({ ...get, id: "test.v1.mine.get", tokens: ["user"] })

const hello: SendInput = { kind: "a", id: "oc_1", text: "hello" }
const sent = Wire.ok({ message_id: "om_1" })
const bearers = (wire: Wire.Wire) => wire.requests.map((request) => request.headers["authorization"])

/** Runs an effect to its end, whatever time it asks for. */
const throughTime = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    for (let i = 0; i < 8; i++) yield* TestClock3.adjust("31 seconds")
    return yield* Fiber.join(fiber)
  })

describe("FeishuClient", () => {
  describe("requests", () => {
    it.effect("put each field where the endpoint wants it, and leave out what is absent", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        yield* send({ kind: "a", id: "a/b ü!", labels: ["x y", "z"], text: "hello", uuid: "u-1" })
        yield* send({ kind: "b", id: "oc_1", labels: undefined, text: "hi", uuid: "u-2" })
        const [first, second] = wire.requests
        assert.strictEqual(first!.method, "POST")
        assert.strictEqual(
          first!.path,
          "/open-apis/test/v1/rooms/a%2Fb%20%C3%BC%21/messages?kind=a&labels=x%20y&labels=z"
        )
        assert.deepStrictEqual(JSON.parse(first!.body as string), { text: "hello", uuid: "u-1" })
        assert.strictEqual(first!.headers["content-type"], "application/json; charset=utf-8")
        assert.strictEqual(second!.path, "/open-apis/test/v1/rooms/oc_1/messages?kind=b")
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("are refused with all problems at once before anything is sent", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        const error = yield* Effect.flip(send({ id: "..", text: 3, labels: "x" } as never))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.deepStrictEqual(
          error._tag === "FeishuInvalidRequestError" && error.problems.map((p) => p.path),
          ["kind", "labels", "text", "id"]
        )
        for (const id of ["", ".", "..", "\ud800"]) {
          const refused = yield* Effect.flip(send({ ...hello, id }))
          assert.match(refused.message, /: id (must not be|is not well-formed)/)
        }
        assert.strictEqual(wire.requests.length + wire.tokens, 0)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("cannot be split by the headers of a call", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        for (const headers of [{ "x-a": "1\r\nx-b: 2" }, { "x-a": "\u4e2d" }, { "x a": "1" }, { "": "1" }]) {
          const error = yield* Effect.flip(send(hello, { headers }))
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, "headers.")
        }
        assert.strictEqual(wire.requests.length, 0)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("leave to the connection what is its own", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        for (const name of [
          "Host",
          "content-length",
          "Transfer-Encoding",
          "connection",
          "Expect",
          "Proxy-Authorization"
        ]) {
          const error = yield* Effect.flip(send(hello, { headers: { [name]: "1" } }))
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, `headers.${name} is set by the connection`)
        }
        const error = yield* Effect.flip(send(hello, { headers: { "x-a": undefined as unknown as string } }))
        assert.include(error.message, "headers.x-a must be a text")
        assert.strictEqual(wire.requests.length, 0)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("do not climb to another path, however the dots and slashes are written", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        for (const path of ["im/v1/..%2fx", "im/v1/%2e%2E%2Fx", "im/..%5cx", "im/v1%2f../x", "im/v1/.%2e"]) {
          const error = yield* Effect.flip(client.request({ method: "GET", path }))
          assert.include(error.message, "must not hold the segments . and ..")
        }
        for (const id of ["../x", "a/../../b", "..\\x", "..%2fx", "a/..", "./.", "%2e%2e"]) {
          assert.match((yield* Effect.flip(send({ ...hello, id }))).message, /: id must not be/)
        }
        assert.strictEqual(wire.requests.length, 0)
        yield* client.request({ method: "GET", path: "im/v1/a..b%2fc" })
        yield* send({ ...hello, id: "a/b..c" })
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("write letters of all languages in a raw path as fetch does", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        yield* client.request({ method: "GET", path: "x/é差旅?name=差旅&half=%E5" })
        assert.strictEqual(
          wire.requests.at(-1)?.path,
          "/open-apis/x/%C3%A9%E5%B7%AE%E6%97%85?name=%E5%B7%AE%E6%97%85&half=%E5"
        )
        const half = yield* Effect.flip(client.request({ method: "GET", path: "x/\ud800" }))
        assert.include(half.message, "path is not well-formed Unicode")
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("take the token of a call as a plain text or wrapped, and refuse what is neither", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        yield* send(hello, { token: "t-plain" })
        yield* send(hello, { token: Redacted.make("t-plain") })
        assert.deepStrictEqual(bearers(wire), ["Bearer t-plain", "Bearer t-plain"])
        const plain = { token: Effect.succeed("u-plain" as never), renew: () => Effect.succeedNone }
        yield* Effect.provideService(send(hello), UserToken.UserToken, plain)
        assert.strictEqual(bearers(wire)[2], "Bearer u-plain")
        for (const token of [5, {}, "", "two words", "line\nbreak"]) {
          const error = yield* Effect.flip(send(hello, { token: token as string }))
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, "token must")
          assert.notInclude(error.message, "two words")
        }
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    describe("are written as JSON without a silent change:", () => {
      const circle: { self?: unknown } = {}
      circle.self = circle
      const holes: Array<unknown> = []
      holes[2] = 1
      const losses: ReadonlyArray<readonly [string, unknown, string]> = [
        ["a Date", { due: new Date(0) }, "body.due is a Date"],
        ["a DateTime", { due: DateTime.makeUnsafe(0) }, "body.due would be written as something else"],
        ["a secret", { key: Redacted.make("hush") }, "body.key would be written as something else"],
        ["an Option", { a: Option.some(1) }, "body.a would be written as something else"],
        ["a Map", { a: new Map([[1, 2]]) }, "body.a is a Map"],
        ["a Set", { a: { b: [new Set()] } }, "body.a.b[0] is a Set"],
        ["bytes", { a: new Uint8Array(2) }, "body.a is a Uint8Array"],
        ["a pattern", { a: /x/ }, "body.a is a RegExp"],
        ["a bigint", { a: 5n }, "body.a is a bigint"],
        ["NaN", { a: [1, Number.NaN] }, "body.a[1] must be a finite number, is NaN"],
        ["Infinity", { a: Infinity }, "body.a must be a finite number, is Infinity"],
        ["undefined in a list", { a: [undefined] }, "body.a[0] cannot be written as JSON: is undefined"],
        ["a hole in a list", { a: holes }, "body.a[0] cannot be written as JSON: is undefined"],
        ["a function", { a: () => 1 }, "body.a cannot be written as JSON: is a function"],
        ["a toJSON", { a: { toJSON: () => 1 } }, "body.a would be written as something else"],
        ["a circle", circle, "body cannot be written as JSON"]
      ]
      for (const [what, body, message] of losses) {
        it.effect(`${what} is refused by the field's name`, () => {
          const wire = Wire.make(() => sent)
          return Effect.gen(function* () {
            const client = yield* FeishuClient.FeishuClient
            const error = yield* Effect.flip(client.request({ method: "POST", path: "im/v1/x", body }))
            assert.strictEqual(error._tag, "FeishuInvalidRequestError")
            assert.include(error.message, message)
            assert.notInclude(error.message, "hush")
            const query = yield* Effect.flip(
              client.request({ method: "GET", path: "im/v1/x", query: { body } })
            )
            assert.include(query.message, `body cannot be written in a query: ${message}`)
            assert.strictEqual(wire.requests.length, 0)
          }).pipe(Effect.provide(Wire.layer(wire)))
        })
      }

      it.effect("plain values of any class go as they are, absent fields stay away", () => {
        const wire = Wire.make(() => sent)
        class Point {
          readonly x = 1
          readonly y = undefined
        }
        return Effect.gen(function* () {
          const client = yield* FeishuClient.FeishuClient
          const bare = Object.assign(Object.create(null), { a: 1 }) as object
          yield* client.request({
            method: "POST",
            path: "im/v1/x",
            query: { at: new URL("https://example.com/a b") },
            body: {
              at: new URL("https://example.com/"),
              point: new Point(),
              bare,
              none: undefined,
              nil: null,
              list: [null, "", 0, -0, false]
            }
          })
          assert.strictEqual(
            wire.requests[0]!.body,
            '{"at":"https://example.com/","point":{"x":1},"bare":{"a":1},"nil":null,"list":[null,"",0,0,false]}'
          )
        }).pipe(Effect.provide(Wire.layer(wire)))
      })
    })

    it.effect("may hold values of an enumeration that the platform added later", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        yield* send({ ...hello, kind: "c" as "a" })
        assert.include(wire.requests[0]!.path, "kind=c")
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  })

  describe("identity", () => {
    it.effect("is the application's, until a user's token is in scope; an explicit token comes first", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        yield* send(hello)
        yield* send(hello).pipe(UserToken.provide("u-1"))
        yield* send(hello, { token: Redacted.make("x-1") }).pipe(UserToken.provide("u-1"))
        yield* send(hello, { as: "tenant" }).pipe(UserToken.provide("u-1"))
        yield* send(hello, { token: null })
        assert.deepStrictEqual(bearers(wire), [
          "Bearer t-1",
          "Bearer u-1",
          "Bearer x-1",
          "Bearer t-1",
          undefined
        ])
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("never becomes the application's by itself where a user's token is in scope", () => {
      const wire = Wire.make(() => Wire.ok())
      return Effect.gen(function* () {
        const error = yield* Effect.flip(get().pipe(UserToken.provide("u-1")))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, "UserToken")
        assert.strictEqual(wire.requests.length, 0)
        yield* userOnly().pipe(UserToken.provide("u-1"))
        assert.deepStrictEqual(bearers(wire), ["Bearer u-1"])
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("gets a new token once when the platform no longer knows the old one", () => {
      const wire = Wire.make((request) =>
        request.headers["authorization"] === "Bearer t-1"
          ? { status: 400, body: { code: 99991663, msg: "token invalid" } }
          : sent
      )
      return Effect.gen(function* () {
        yield* sendOnce(hello)
        yield* sendOnce(hello)
        assert.deepStrictEqual(bearers(wire), ["Bearer t-1", "Bearer t-2", "Bearer t-2"])
        assert.strictEqual(wire.tokens, 2)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("is not renewed twice for one call", () => {
      const wire = Wire.make(() => ({ status: 400, body: { code: 99991663, msg: "token invalid" } }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(send(hello))
        assert.strictEqual(error._tag, "FeishuAuthError")
        assert.strictEqual(wire.requests.length, 2)
        const user = yield* Effect.flip(send(hello).pipe(UserToken.provide("u-1")))
        assert.strictEqual(user._tag, "FeishuAuthError")
        assert.strictEqual(wire.requests.length, 3)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("asks a user's provider once, and leaves it to it what is repeated", () => {
      const wire = Wire.make(() => Wire.ok())
      let asked = 0
      const provider = Effect.suspend(() => {
        asked++
        return Effect.fail(
          new FeishuError.FeishuTransportError({
            endpoint: "authen.v2.oauth.token",
            method: "POST",
            path: "/open-apis/authen/v2/oauth/token",
            reason: "reset",
            cause: new Error("lost")
          })
        )
      })
      return Effect.gen(function* () {
        const error = yield* Effect.flip(
          userOnly().pipe(
            Effect.provideService(UserToken.UserToken, { token: provider, renew: () => Effect.succeedNone })
          )
        )
        assert.strictEqual(error._tag, "FeishuTransportError")
        assert.strictEqual(asked, 1)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("is no token that a header cannot carry", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        for (const token of ["", "a b", "a\r\nb"]) {
          const error = yield* Effect.flip(send(hello, { token: Redacted.make(token) }))
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, "token must")
        }
        assert.strictEqual(wire.requests.length, 0)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("cannot be replaced through a call's headers", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        yield* send(hello, { headers: { Authorization: "Bearer evil", "X-Trace": "1" } })
        assert.deepStrictEqual(bearers(wire), ["Bearer t-1"])
        assert.strictEqual(wire.requests[0]!.headers["x-trace"], "1")
        yield* send(hello, { token: null, headers: { authorization: "Bearer evil" } })
        assert.strictEqual(wire.requests[1]!.headers["authorization"], undefined)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  })

  describe("retries", () => {
    const limited = (seconds: string): Wire.Answer => ({
      status: 429,
      headers: { "x-ogw-ratelimit-reset": seconds },
      body: { code: 99991400, msg: "too many" }
    })

    it.effect("wait for as long as the platform says, whatever the method", () => {
      const wire = Wire.make((_, n) => (n === 0 ? limited("7") : sent))
      return Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(sendOnce(hello))
        yield* TestClock3.adjust("6999 millis")
        assert.strictEqual(wire.requests.length, 1)
        // A little longer, each call by another draw.
        yield* TestClock3.adjust("501 millis")
        yield* Fiber.join(fiber)
        assert.strictEqual(wire.requests.length, 2)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("keep the idempotency key, so that a repeated send counts once", () => {
      const wire = Wire.make((_, n) => (n < 2 ? "reset" : sent))
      return Effect.gen(function* () {
        yield* throughTime(send(hello))
        const keys = wire.requests.map((request) => JSON.parse(request.body as string).uuid)
        assert.strictEqual(keys.length, 3)
        assert.match(keys[0], /^[0-9a-f-]{36}$/)
        assert.strictEqual(new Set(keys).size, 1)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("take an empty key for none", () => {
      const wire = Wire.make((_, n) => (n === 0 ? "reset" : sent))
      return Effect.gen(function* () {
        yield* throughTime(send({ ...hello, uuid: "" }))
        const keys = wire.requests.map((request) => JSON.parse(request.body as string).uuid)
        assert.match(keys[0], /^[0-9a-f-]{36}$/)
        assert.strictEqual(keys[0], keys[1])
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("give every call a key of its own", () => {
      const wire = Wire.make(() => sent)
      return Effect.gen(function* () {
        const effect = send(hello)
        yield* effect
        yield* effect
        const keys = wire.requests.map((request) => JSON.parse(request.body as string).uuid)
        assert.strictEqual(new Set(keys).size, 2)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("do not repeat a write without a key after a fault that may have come after it", () =>
      Effect.forEach(
        ["reset", "timeout", "body", { status: 503, body: { code: 1, msg: "down" } }] as const,
        (fault) => {
          const wire = Wire.make(() => fault)
          return throughTime(Effect.flip(sendOnce(hello))).pipe(
            Effect3.tap((error) => {
              assert.include(["FeishuTransportError", "FeishuServerError"], error._tag)
              assert.strictEqual(wire.requests.length, 1)
            }),
            Effect.provide(Wire.layer(wire))
          )
        }
      )
    )

    it.effect("repeat a read after any of these, three times in all", () =>
      Effect.forEach(
        ["reset", "timeout", "body", "connect", { status: 503, body: "<html>" }] as const,
        (fault) => {
          const wire = Wire.make(() => fault)
          return throughTime(Effect.flip(get())).pipe(
            Effect3.tap(() => assert.strictEqual(wire.requests.length, 3)),
            Effect.provide(Wire.layer(wire))
          )
        }
      )
    )

    it.effect("repeat a write that never reached the platform", () => {
      const wire = Wire.make((_, n) => (n === 0 ? "connect" : sent))
      return throughTime(sendOnce(hello)).pipe(
        Effect3.tap(() => assert.strictEqual(wire.requests.length, 2)),
        Effect.provide(Wire.layer(wire))
      )
    })

    it.effect("leave a business error to the caller", () => {
      const wire = Wire.make(() => ({ status: 400, body: { code: 230002, msg: "bot not in chat" } }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(send(hello))
        assert.strictEqual(error.code, 230002)
        assert.strictEqual(wire.requests.length, 1)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("clamp the platform's hint, and do not begin a wait that the budget cannot hold", () => {
      const wire = Wire.make(() => limited("999"))
      return Effect.gen(function* () {
        const clamped = yield* Effect.forkChild(
          Effect.flip(send(hello, { retry: Retry.make({ maxDelay: "5 seconds", maxAttempts: 2 }) }))
        )
        yield* TestClock3.adjust("5 seconds")
        yield* Fiber.join(clamped)
        assert.strictEqual(wire.requests.length, 2)
        yield* Effect.flip(
          send(hello, { retry: Retry.make({ baseDelay: "10 seconds", maxElapsed: "1 second" }) })
        )
        assert.strictEqual(wire.requests.length, 3)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("follow the schedule in scope, the client's otherwise", () => {
      const wire = Wire.make(() => limited("0"))
      return Effect.gen(function* () {
        yield* throughTime(Effect.flip(send(hello)))
        assert.strictEqual(wire.requests.length, 2)
        yield* Effect.flip(send(hello).pipe(Retry.provide(Retry.none)))
        assert.strictEqual(wire.requests.length, 3)
        yield* throughTime(Effect.flip(send(hello, { retry: Schedule.recurs(4) })))
        assert.strictEqual(wire.requests.length, 8)
      }).pipe(Effect.provide(Wire.layer(wire, { retry: Schedule.recurs(1) })))
    })
  })

  describe("decoding", () => {
    it.effect("is strict, and does not repeat what the platform has carried out", () => {
      const wire = Wire.make(() => Wire.ok({ message_id: [] }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(send(hello))
        assert.strictEqual(error._tag, "FeishuDecodeError")
        assert.strictEqual(wire.requests.length, 1)
        const lenient = yield* send(hello).pipe(Decoding.provide("lenient"))
        assert.deepStrictEqual<unknown>(lenient, { message_id: [] })
        assert.deepStrictEqual<unknown>(yield* send(hello, { decoding: Decoding.off }), { message_id: [] })
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  })

  describe("raw requests", () => {
    it.effect("refuse what cannot be written in a query", () => {
      const wire = Wire.make(() => Wire.ok())
      const cycle: Record<string, unknown> = {}
      cycle["self"] = cycle
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        for (const value of [cycle, { big: 1n }, Number.NaN, "\ud800"]) {
          const error = yield* Effect.flip(client.request({ method: "GET", path: "x", query: { value } }))
          assert.include(error.message, "value cannot be written in a query")
        }
        assert.strictEqual(wire.requests.length, 0)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("are repeated as their caller says", () => {
      const wire = Wire.make((_, n) => (n % 2 === 0 ? "reset" : Wire.ok()))
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        yield* throughTime(client.request({ method: "POST", path: "x/search", repeatable: true }))
        assert.strictEqual(wire.requests.length, 2)
        yield* Effect.flip(client.request({ method: "GET", path: "x", repeatable: false }))
        assert.strictEqual(wire.requests.length, 3)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("reach any path, and answer with the whole reply", () => {
      const wire = Wire.make(() => ({
        headers: { "x-tt-logid": "L1" },
        body: { code: 0, msg: "ok", bot: { app_name: "b" } }
      }))
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        const reply = yield* client.request({
          method: "GET",
          path: "bot/v3/info",
          query: { a: [1, true], b: null }
        })
        assert.deepStrictEqual(reply.body, { code: 0, msg: "ok", bot: { app_name: "b" } })
        assert.strictEqual(reply.logId, "L1")
        assert.strictEqual(wire.requests[0]!.path, "/open-apis/bot/v3/info?a=1&a=true")
        yield* client.request({ method: "POST", path: "http://localhost:1/open-apis/x", body: [1] })
        assert.strictEqual(wire.requests[1]!.body, "[1]")
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("take a reply without an envelope where one is told of", () => {
      const replies: ReadonlyArray<Wire.Answer> = [
        { body: { access_token: "x", expires_in: 7200 } },
        { body: { code: 0 } },
        { status: 404, body: { reason: "unknown" } },
        {
          status: 400,
          body: { error: "invalid_grant", error_description: "the code is used up", code: 20003 }
        }
      ]
      const wire = Wire.make((_, n) => replies[n]!)
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        const call = client.request({ method: "POST", path: "own/token", bare: true, tokens: [] })
        assert.deepStrictEqual((yield* call).body, { access_token: "x", expires_in: 7200 })
        assert.deepStrictEqual((yield* call).body, { code: 0 })
        assert.strictEqual((yield* Effect.flip(call))._tag, "FeishuApiError")
        const error = yield* Effect.flip(call)
        assert.strictEqual(error._tag, "FeishuAuthError")
        assert.include(error.message, "the code is used up")
        assert.notProperty(wire.requests[0]!.headers, "authorization")
      }).pipe(Effect.provide(Wire.layer(wire)))
    })

    it.effect("carry a token to no host but the platform's, and know no way out of their path", () => {
      const wire = Wire.make(() => Wire.ok())
      return Effect.gen(function* () {
        const client = yield* FeishuClient.FeishuClient
        for (const path of [
          "https://evil.example/x",
          "http://localhost:1@evil.example/x",
          "//evil.example/x",
          "im/../auth",
          "im/%2e%2E/auth",
          "a\\b",
          "a b",
          "a#b",
          "",
          "/"
        ]) {
          const error = yield* Effect.flip(client.request({ method: "GET", path }))
          assert.strictEqual(error._tag, "FeishuInvalidRequestError", path)
        }
        assert.strictEqual(wire.requests.length, 0)
      }).pipe(Effect.provide(Wire.layer(wire)))
    })
  })
})
