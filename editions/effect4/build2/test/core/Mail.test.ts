import * as Mail from "@effect-feishu/core/Mail"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Encoding3 from "../../effect3/effect/Encoding.js"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { refused } from "./support/refusal.js"
import * as Wire from "./support/wire.js"

const sandbox = SandboxFeishu.layer({ seed: 1 })

const as =
  (user: number) =>
  <A, E, R>(self: Effect.Effect<A, E, R>) =>
    Effect.flatMap(Sandbox.mintUserToken({ user }), (grant) => UserToken.provide(self, grant.accessToken))

const plain = (text: string) => Encoding3.encodeBase64Url(text)

describe("Mail", () => {
  it.effect("a mail is sent, found, read, labelled and filed", () =>
    Effect.gen(function* () {
      const [sender, reader] = yield* Effect.all([Sandbox.user(0), Sandbox.user(1)])
      const sent = yield* Mail.messages
        .send("me", {
          subject: "Quarterly figures",
          to: [{ mail_address: reader.email }],
          bcc: [{ mail_address: sender.email }],
          bodyPlainText: plain("They are good."),
          attachments: [{ filename: "figures.csv", body: plain("a,b") }]
        })
        .pipe(as(0))
      yield* Effect.gen(function* () {
        const [found] = yield* Mail.messages.search("me", {
          query: "good",
          filter: { has_attachment: true, from: [sender.email] }
        })
        assert.strictEqual(found?.meta_data?.thread_id, sent.thread_id)
        const { message } = yield* Mail.messages.get("me", found!.id)
        assert.strictEqual(message.subject, "Quarterly figures")
        assert.deepStrictEqual(message.bcc, [])
        assert.strictEqual(message.attachments?.[0]?.filename, "figures.csv")
        yield* Mail.messages.batchModify("me", [found!.id], {
          removeLabelIds: ["UNREAD"],
          addFolder: "ARCHIVED"
        })
        assert.deepStrictEqual(yield* Mail.messages.list("me", { onlyUnread: true }), [])
        assert.deepStrictEqual(yield* Mail.messages.list("me", { folderId: "ARCHIVED" }), [found!.id])
      }).pipe(as(1))
      assert.deepStrictEqual(yield* Mail.messages.list(sender.email, { folderId: "SENT" }), [sent.message_id])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a mail whose answer is lost is not sent twice", () =>
    Effect.gen(function* () {
      const reader = yield* Sandbox.user(1)
      yield* Sandbox.inject(
        Fault.next(1, { path: "/open-apis/mail/v1/user_mailboxes/*" }, Fault.dropped({ moment: "after" }))
      )
      const fiber = yield* Mail.messages
        .send("me", { subject: "once", to: [{ mail_address: reader.email }] })
        .pipe(as(0), Effect.flip, Effect.forkChild)
      for (let i = 0; i < 4; i++) yield* TestClock3.adjust("31 seconds")
      const error = yield* Fiber.join(fiber)
      // The platform does not tell the mail that it has, but that it has it.
      assert.strictEqual((error as { readonly code?: number }).code, 1236005)
      assert.lengthOf(yield* Mail.messages.list(reader.email), 1)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a long folder is listed whole by 20, and a search by 15", () =>
    Effect.gen(function* () {
      const reader = yield* Sandbox.user(1)
      yield* Effect.forEach(Array.from({ length: 47 }), (_, index) =>
        Mail.messages.send("me", { subject: `mail ${index}`, to: [{ mail_address: reader.email }] })
      ).pipe(as(0))
      // So that the application's token is there already.
      yield* Mail.folders.list(reader.email)
      yield* Sandbox.clearRequests
      const all = yield* Mail.messages.list(reader.email, { pageSize: 999 })
      assert.strictEqual(new Set(all).size, 47)
      assert.lengthOf(yield* Sandbox.requests, 3)
      const found = yield* Mail.messages.search("me", { query: "mail" }).pipe(as(1))
      assert.strictEqual(new Set(found.map(({ id }) => id)).size, 47)
      const requests = yield* Sandbox.requests
      assert.lengthOf(requests, 3 + 4)
      // The cursor is in the query, and the body stays as it is.
      for (const { json, query, tokenId } of requests.slice(3)) {
        assert.deepStrictEqual(json, { query: "mail" })
        assert.deepStrictEqual(query["page_size"], ["15"])
        assert.match(tokenId ?? "", /^user-/)
      }
      const some = yield* Stream.runCollect(
        PagedStream.make(Mail.messages.list(reader.email, { maxItems: 3 }))
      )
      assert.deepStrictEqual([...some], all.slice(0, 3))
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a slash in the id of a mail does not lead elsewhere", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok({ message: {} }))
      yield* Effect.provide(Mail.messages.get("a/b@example.com", "x/../y"), Wire.layer(wire))
      assert.strictEqual(
        wire.requests[0]?.path,
        "/open-apis/mail/v1/user_mailboxes/a%2Fb%40example.com/messages/x%2F..%2Fy"
      )
    })
  )

  it.effect("what is not given is not sent", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok({ message_id: "1" }))
      yield* Mail.messages
        .send("me", { raw: "UmF3", subject: undefined, dedupeKey: "k", headFrom: { name: "Ada" } })
        .pipe(UserToken.provide("u-1"), Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(JSON.parse(String(wire.requests[0]?.body)), {
        raw: "UmF3",
        dedupe_key: "k",
        head_from: { name: "Ada" }
      })
      assert.strictEqual(wire.requests[0]?.headers["authorization"], "Bearer u-1")
    })
  )

  it.effect("mails to nobody, no mails and too many are refused", () =>
    Effect.gen(function* () {
      const nobody = Mail.messages.send("me", { subject: "hello" }).pipe(UserToken.provide("u-1"))
      assert.deepStrictEqual((yield* refused(nobody)).paths, ["to"])
      assert.deepStrictEqual((yield* refused(Mail.messages.batchModify("me", []))).paths, ["messageIds"])
      const many = Array.from({ length: 21 }, (_, index) => String(index))
      assert.deepStrictEqual((yield* refused(Mail.messages.batchModify("me", many))).paths, ["messageIds"])
      assert.deepStrictEqual((yield* refused(Mail.users.query([]))).paths, ["emails"])
    })
  )

  it.effect("folders that are absent are none", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok())
      assert.deepStrictEqual(yield* Effect.provide(Mail.folders.list("me"), Wire.layer(wire)), [])
    })
  )
})
