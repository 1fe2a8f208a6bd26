/**
 * What a program can rely on whatever goes wrong, over every way to the platform.
 */
import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as File from "@effect-feishu/core/api/im/v1/File"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Resource from "@effect-feishu/core/api/im/v1/MessageResource"
import * as Download from "@effect-feishu/core/Download"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Retry from "@effect-feishu/core/Retry"
import type { Tokens } from "@effect-feishu/core/Tokens"
import * as Upload from "@effect-feishu/core/Upload"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { Readable } from "node:stream"
import { doors } from "./support/doors.js"

const text = (content: string): Message.CreateInput => ({
  receive_id_type: "chat_id",
  receive_id: Sandbox.defaultChatId,
  msg_type: "text",
  content: JSON.stringify({ text: content })
})
const send = Message.create(text("hello"))
const read = User.get({ user_id: "ou_does_not_matter" })
const tokenPath = "/open-apis/auth/v3/tenant_access_token/internal"

/** How often the platform was asked for a token. */
const tokenRequests = Effect.map(
  Sandbox.requests,
  (all) => all.filter((request) => request.path === tokenPath).length
)
const requestsTo = (path: string) =>
  Effect.map(Sandbox.requests, (all) => all.filter((request) => request.path.startsWith(path)).length)
const sends = requestsTo("/open-apis/im/v1/messages")
const existing = Effect.map(Sandbox.messages, (messages) => messages.length)

/** Reads some person of the directory. */
const readUser = Effect.flatMap(Sandbox.user(3), (user) => User.get({ user_id: user.open_id }))

/** Stores a file as a message's, and tells how it is downloaded. */
const store = (file: Upload.Uploadable) =>
  Effect.gen(function* () {
    const { file_key } = yield* File.create({
      file_type: "stream",
      file_name: Upload.nameOf(file) ?? "",
      file
    })
    const sent = yield* Message.create({
      ...text(""),
      msg_type: "file",
      content: JSON.stringify({ file_key })
    })
    return { message_id: sent.message_id!, file_key: file_key!, type: "file" as const }
  })

for (const door of doors) {
  describe(`Calls ${door.name}`, () => {
    const run = <A, E>(
      name: string,
      program: Effect.Effect<A, E, Effect.Effect.Context<typeof send> | Tokens | Sandbox.Sandbox>,
      options: Sandbox.Options = {}
    ) => it.live(name, () => program.pipe(Effect.provide(door.layer({ seed: 7, ...options }))))

    run(
      "fetch one token, however many of them come first",
      Effect.gen(function* () {
        yield* Effect.all(
          Array.from({ length: 200 }, () => send),
          { concurrency: "unbounded" }
        )
        assert.strictEqual(yield* tokenRequests, 1)
        assert.strictEqual(yield* existing, 200)
      })
    )

    run(
      "succeed after the token was revoked, with one fetch more",
      Effect.gen(function* () {
        yield* send
        yield* Sandbox.revokeTokens({ kind: "tenant" })
        yield* send
        assert.strictEqual(yield* tokenRequests, 2)
        assert.strictEqual(yield* existing, 2)
      })
    )

    run(
      "fetch one token more even if a hundred calls find theirs revoked",
      Effect.gen(function* () {
        yield* send
        yield* Sandbox.revokeTokens({ kind: "tenant" })
        yield* Effect.all(
          Array.from({ length: 100 }, () => send),
          { concurrency: "unbounded" }
        )
        assert.strictEqual(yield* tokenRequests, 2)
        assert.strictEqual(yield* existing, 101)
      })
    )

    run(
      "survive one refused token, and give up at the second",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.next(1, Message.create, Fault.deadToken()))
        yield* send
        yield* Sandbox.inject(Fault.next(2, Message.create, Fault.deadToken()))
        const error = yield* Effect.flip(send)
        assert.strictEqual(error._tag, "FeishuAuthError")
        assert.strictEqual(error.code, 99991663)
        assert.strictEqual(yield* existing, 1)
      })
    )

    run(
      "wait out a rate limit: reads, writes and uploads alike",
      Effect.gen(function* () {
        const limited = Fault.rateLimited({ resetSeconds: 0 })
        yield* Sandbox.inject(
          Fault.next(1, User.get, limited),
          Fault.next(2, Message.create, limited),
          Fault.next(1, File.create, limited)
        )
        yield* readUser
        yield* send
        const { file_key } = yield* File.create({
          file_type: "stream",
          file_name: "a.bin",
          file: new Uint8Array([1, 2, 3])
        })
        assert.strictEqual(typeof file_key, "string")
        assert.strictEqual(yield* existing, 1)
      })
    )

    run(
      "count a message as recalled whose recall was answered with nothing",
      Effect.gen(function* () {
        for (const fault of [Fault.dropped({ moment: "after" }), Fault.cut(), Fault.malformed]) {
          const { message_id } = yield* send
          yield* Sandbox.inject(Fault.next(1, Message.delete, fault))
          yield* Message.delete({ message_id })
          const error = yield* Effect.flip(Message.delete({ message_id }))
          assert.isUndefined(error.mayHaveArrived)
        }
      })
    )

    run(
      "do not send a body twice that can be read once, and say so",
      Effect.gen(function* () {
        const limited = Fault.rateLimited({ resetSeconds: 0 })
        const bytes = new Uint8Array([1, 2, 3])
        const once = () => {
          let isRead = false
          return Stream.suspend(() => {
            if (isRead) return Stream.empty
            isRead = true
            return Stream.make(bytes)
          })
        }
        const upload = (file: Upload.Streamed) =>
          File.create({ file_type: "stream", file_name: "a.bin", file })
        for (const file of [
          UploadStream.make(once()),
          UploadStream.make(once(), { length: 3 }),
          UploadStream.make(once(), { repeatable: true })
        ]) {
          yield* Sandbox.inject(Fault.next(1, File.create, limited))
          const error = yield* Effect.flip(upload(file))
          assert.strictEqual(error._tag === "FeishuTransportError" && error.reason, "upload")
        }
        yield* Sandbox.inject(Fault.next(1, File.create, limited))
        yield* upload(UploadStream.make(Stream.make(bytes), { repeatable: true }))
      })
    )

    run(
      "tell the caller of a rate limit that does not end, with the time that the platform gives",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.always(Message.create, Fault.rateLimited({ resetSeconds: 60 })))
        const error = yield* Effect.flip(send.pipe(Retry.provide(Retry.none)))
        assert.strictEqual(error._tag, "FeishuRateLimitError")
        assert.strictEqual(
          error._tag === "FeishuRateLimitError" && Option.fromNullable(error.resetAfter)._tag,
          "Some"
        )
      })
    )

    for (const [what, fault] of [
      ["an internal error", Fault.serverError({ status: 500 })],
      ["a connection that breaks before", Fault.dropped()],
      ["a lost answer", Fault.dropped({ moment: "after" })],
      ["a body that is cut", Fault.cut()]
    ] as const) {
      run(
        `repeat a read after ${what}`,
        Effect.gen(function* () {
          yield* Sandbox.inject(Fault.next(2, User.get, fault))
          const { user } = yield* readUser
          assert.strictEqual(typeof user?.name, "string")
          assert.strictEqual(yield* requestsTo("/open-apis/contact/v3/users/"), 3)
        })
      )

      run(
        `send exactly one message in spite of ${what}`,
        Effect.gen(function* () {
          yield* Sandbox.inject(Fault.next(2, Message.create, fault))
          const sent = yield* send
          assert.deepStrictEqual(
            (yield* Sandbox.messages).map((message) => message.message_id),
            [sent.message_id]
          )
          assert.strictEqual(yield* sends, 3)
        })
      )
    }

    for (const [what, fault, tag] of [
      ["an internal error", Fault.serverError({ status: 500 }), "FeishuServerError"],
      ["a connection that breaks before", Fault.dropped(), "FeishuTransportError"],
      ["a lost answer", Fault.dropped({ moment: "after" }), "FeishuTransportError"],
      ["a body that is cut", Fault.cut(), "FeishuTransportError"]
    ] as const) {
      run(
        `do not repeat a write that has no idempotency key after ${what}`,
        Effect.gen(function* () {
          const { message_id } = yield* send
          yield* Sandbox.inject(Fault.next(1, Message.patch, fault))
          const card = JSON.stringify({ schema: "2.0", body: { elements: [] } })
          const error: FeishuError = yield* Effect.flip(
            Message.patch({ message_id: message_id!, content: card })
          )
          assert.strictEqual(error._tag, tag)
          assert.strictEqual(yield* requestsTo(`/open-apis/im/v1/messages/${message_id}`), 1)
        })
      )
    }

    run(
      "take a file there and back by paths that no endpoint describes",
      Effect.gen(function* () {
        const file = new Uint8Array(300_000).map((_, i) => i * 7)
        const { body } = yield* Upload.raw("im/v1/files", { file_type: "stream", file_name: "a.bin", file })
        const { file_key } = body["data"] as { readonly file_key: string }
        const sent = yield* Message.create({
          ...text(""),
          msg_type: "file",
          content: JSON.stringify({ file_key })
        })
        const path = `/open-apis/im/v1/messages/${sent.message_id}/resources/${file_key}`
        const request = { method: "GET", path, query: { type: "file" } } as const
        assert.deepStrictEqual(Buffer.from(yield* Download.raw(request)), Buffer.from(file))
        const chunks = yield* Stream.runCollect(DownloadStream.make(Download.raw(request)))
        assert.deepStrictEqual(Buffer.concat([...chunks]), Buffer.from(file))
        const error = yield* Effect.flip(Download.raw({ ...request, query: { type: "nothing" } }))
        assert.strictEqual(error._tag, "FeishuApiError")
      })
    )

    run(
      "give a file's bytes and name as they were stored, and a part of it as it was asked for",
      Effect.gen(function* () {
        const gbk = Uint8Array.from([0x7b, 0x22, 0xd6, 0xdc, 0x22, 0x3a, 0x31, 0x7d])
        for (const bytes of [
          gbk,
          Buffer.from('\uFEFF{"code":230002,"msg":"stored"}'),
          Buffer.from("周报", "utf16le")
        ]) {
          const stored = yield* store({ bytes, name: "周报 2026.json", type: "application/json" })
          const { name } = yield* Effect.scoped(Resource.get(stored).open)
          assert.strictEqual(name, "周报 2026.json")
          assert.deepStrictEqual(Buffer.from(yield* Resource.get(stored)), Buffer.from(bytes))
          const part = yield* Resource.get(stored, { headers: { range: "bytes=1-3" } })
          assert.deepStrictEqual(Buffer.from(part), Buffer.from(bytes).subarray(1, 4))
        }
      })
    )

    run(
      "go on with a download where it was cut",
      Effect.gen(function* () {
        const bytes = new Uint8Array(400_000).map((_, i) => i * 7 + (i >> 8))
        const stored = yield* store({ bytes, name: "a.bin" })
        yield* Sandbox.inject(Fault.next(2, Resource.get, Fault.cut()))
        const cut = yield* Effect.flip(Resource.get(stored))
        assert.strictEqual(cut._tag, "FeishuTransportError")
        const whole = yield* Download.resumable(Resource.get, stored)
        assert.isTrue(Buffer.from(whole).equals(bytes))
      })
    )

    run(
      "send no file a second time that can be read once, and store no empty one",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.next(1, File.create, Fault.rateLimited({ resetSeconds: 0 })))
        const stream = Stream.fromAsyncIterable(Readable.from([Buffer.from("once")]), (error) => error)
        const error = yield* Effect.flip(
          File.create({
            file_type: "stream",
            file_name: "a.bin",
            file: UploadStream.make(stream, { name: "a.bin" })
          })
        )
        assert.include(error.message, "once")
        assert.strictEqual(yield* requestsTo("/open-apis/im/v1/files"), 1)
      })
    )

    run(
      "send exactly one message in spite of an answer that is none",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.next(1, Message.create, Fault.malformed))
        yield* send
        assert.strictEqual(yield* existing, 1)
      })
    )

    run(
      "call while downloads are held",
      Effect.gen(function* () {
        const stored = yield* store({ bytes: new Uint8Array(1_000_000), name: "a.bin" })
        yield* Effect.scoped(
          Effect.gen(function* () {
            yield* Effect.replicateEffect(Resource.get(stored), 64)
            yield* send
          })
        )
      })
    )

    it.live("end with their layer", () =>
      Effect.gen(function* () {
        const scope = yield* Scope.make()
        const context = yield* Layer.buildWithScope(door.layer({ seed: 7 }), scope)
        const calls = Effect.gen(function* () {
          yield* send
          yield* Sandbox.inject(Fault.always(Message.patch, Fault.hang()))
          const fiber = yield* Effect.forkDaemon(
            Effect.flip(Message.patch({ message_id: "om_1", content: "{}" }, { timeout: "1 hour" }))
          )
          yield* Effect.repeat(Effect.sleep(5), {
            until: () => Effect.map(requestsTo("/open-apis/im/v1/messages/om_1"), (count) => count > 0),
            times: 500
          })
          return fiber
        })
        const fiber = yield* Effect.provide(calls, context)
        yield* Scope.close(scope, Exit.void)
        const error = yield* Fiber.join(fiber)
        assert.strictEqual(error._tag, "FeishuTransportError")
      })
    )

    run(
      "end a download that stops, and one whose error comes in drops",
      Effect.gen(function* () {
        const stored = yield* store({ bytes: new Uint8Array(10), name: "a.bin" })
        yield* Sandbox.inject(Fault.always(Resource.get, Fault.hang()))
        const error = yield* Effect.flip(Resource.get(stored, { timeout: 100, retry: Retry.none }))
        assert.strictEqual(error._tag === "FeishuTransportError" && error.reason, "timeout")
      })
    )

    run(
      "end when the platform never answers",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.always(Message.patch, Fault.hang()))
        const error = yield* Effect.flip(
          Message.patch({ message_id: "om_1", content: "{}" }, { timeout: 100 })
        )
        assert.strictEqual(error._tag, "FeishuTransportError")
        assert.strictEqual(error._tag === "FeishuTransportError" && error.reason, "timeout")
      })
    )

    run(
      "say of an answer that is no JSON what came",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.always(User.get, Fault.malformed))
        const error = yield* Effect.flip(read)
        assert.include(["FeishuApiError", "FeishuServerError"], error._tag)
      })
    )

    run(
      "list all people though a page fails on the way",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.nth(4, User.findByDepartment, Fault.cut()))
        const people = yield* User.findByDepartment.items({ department_id: "0" }, { pageSize: 10 })
        assert.strictEqual(new Set(people.map((user) => user.open_id)).size, 95)
        assert.strictEqual(people.length, 95)
      }),
      { users: 95, departments: 0 }
    )

    run(
      "give no part of a listing as the whole",
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.nth(4, User.findByDepartment, Fault.serverError({ status: 501 })))
        const error = yield* Effect.flip(
          User.findByDepartment.items({ department_id: "0" }, { pageSize: 10, retry: Retry.none })
        )
        assert.strictEqual(error.status, 501)
      }),
      { users: 95, departments: 0 }
    )
  })
}
