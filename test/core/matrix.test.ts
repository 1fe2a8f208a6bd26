/**
 * What a program can rely on whatever goes wrong, over every way to the platform.
 */
import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as File from "@effect-feishu/core/api/im/v1/File"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Download from "@effect-feishu/core/Download"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Retry from "@effect-feishu/core/Retry"
import type { Tokens } from "@effect-feishu/core/Tokens"
import * as Upload from "@effect-feishu/core/Upload"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
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
        const chunks = yield* Stream.runCollect(
          Download.rawStream({ method: "GET", path, query: { type: "file" } })
        )
        assert.deepStrictEqual(Buffer.concat([...chunks]), Buffer.from(file))
        const error = yield* Effect.flip(
          Stream.runDrain(Download.rawStream({ method: "GET", path, query: { type: "nothing" } }))
        )
        assert.strictEqual(error._tag, "FeishuApiError")
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
        const people = yield* User.findByDepartment.list({ department_id: "0" }, { pageSize: 10 })
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
          User.findByDepartment.list({ department_id: "0" }, { pageSize: 10, retry: Retry.none })
        )
        assert.strictEqual(error.status, 501)
      }),
      { users: 95, departments: 0 }
    )
  })
}
