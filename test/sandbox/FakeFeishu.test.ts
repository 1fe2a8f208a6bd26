import * as UploadStream from "@effect-feishu/core/UploadStream"
import { readFile } from "node:fs/promises"
import * as AccessRecord from "@effect-feishu/core/api/acs/v1/AccessRecord"
import * as AppKnowledge from "@effect-feishu/core/api/aily/v1/AppKnowledge"
import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as Ticket from "@effect-feishu/core/api/helpdesk/v1/Ticket"
import * as File from "@effect-feishu/core/api/im/v1/File"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as MessageResource from "@effect-feishu/core/api/im/v1/MessageResource"
import * as Codec from "@effect-feishu/core/Codec"
import type { Any } from "@effect-feishu/core/Endpoint"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Retry from "@effect-feishu/core/Retry"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { endpointIndex } from "../../packages/sandbox/src/internal/endpointIndex.js"
import { handlerLine } from "../../packages/sandbox/src/internal/handlerLine.js"

/** What is under test: a bot that greets everybody in a department, and says whom it could not reach. */
const greetAll = (departmentId: string) =>
  Effect.gen(function* () {
    const people = yield* User.findByDepartment.items({ department_id: departmentId })
    return yield* Effect.partition(people, (person) =>
      Im.send(person.open_id!, `Good morning, ${person.name}`).pipe(
        FeishuError.catchCode(230013, () => Effect.fail(person.name))
      )
    )
  })

const sent = (id: string): Message.CreateOutput => ({
  message_id: id,
  msg_type: "text",
  create_time: "1700000000000",
  chat_id: "oc_1",
  sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
  body: { content: "{}" }
})
const people = FakeFeishu.on(User.findByDepartment, () => ({
  items: [
    { open_id: "ou_1", name: "Ada" },
    { open_id: "ou_2", name: "Grace" }
  ],
  has_more: false
}))

describe("FakeFeishu", () => {
  it.effect("answers a send and a reply with a message, whole but for what the test gives", () =>
    Effect.gen(function* () {
      const sent = yield* Im.send("oc_7", "good morning")
      const replied = yield* Im.reply(sent.message_id, "and good night")
      assert.deepStrictEqual([sent.message_id, sent.chat_id], ["om_7", "oc_7"])
      assert.deepStrictEqual(replied, FakeFeishu.message())
      assert.strictEqual(Im.messageText(replied), "hello")
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.on(Message.create, ({ receive_id }) =>
            FakeFeishu.message({ message_id: "om_7", chat_id: receive_id })
          ),
          FakeFeishu.on(Message.reply, () => FakeFeishu.message())
        )
      )
    )
  )

  it.effect("asks no handler for a file that cannot be read, or is not as long as it says", () =>
    Effect.gen(function* () {
      const files: ReadonlyArray<Stream.Stream<Uint8Array, unknown>> = [
        Stream.fail("the disk is gone"),
        Stream.make(new Uint8Array(2))
      ]
      for (const stream of files) {
        const error = yield* Effect.flip(
          Im.uploadFile(UploadStream.make(stream, { name: "a.bin", length: 3 }))
        )
        assert.strictEqual(error._tag === "FeishuTransportError" && error.reason, "upload")
      }
      assert.deepStrictEqual(yield* FakeFeishu.calls, [])
      yield* Im.uploadFile(UploadStream.make(Stream.make(new Uint8Array(3)), { name: "a.bin", length: 3 }))
      assert.strictEqual((yield* FakeFeishu.calls).length, 1)
    }).pipe(Effect.provide(FakeFeishu.layer(FakeFeishu.on(File.create, () => ({ file_key: "file_1" })))))
  )

  it.effect("answers from handlers, and keeps what it was asked", () =>
    Effect.gen(function* () {
      const [failed, greeted] = yield* greetAll("od-1")
      assert.deepStrictEqual(failed, [])
      assert.strictEqual(greeted.length, 2)
      const inputs = yield* FakeFeishu.callsOf(Message.create)
      assert.deepStrictEqual(
        inputs.map(({ content, receive_id, receive_id_type }) => [receive_id_type, receive_id, content]),
        [
          ["open_id", "ou_1", `{"text":"Good morning, Ada"}`],
          ["open_id", "ou_2", `{"text":"Good morning, Grace"}`]
        ]
      )
      assert.deepStrictEqual(
        (yield* FakeFeishu.calls).map((call) => call.endpoint),
        ["contact.v3.user.find_by_department", "im.v1.message.create", "im.v1.message.create"]
      )
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          people,
          FakeFeishu.on(Message.create, (input) => sent(`om_${input.receive_id}`))
        )
      )
    )
  )

  it.effect("fails as the platform would, where a handler says so", () =>
    Effect.gen(function* () {
      const [failed] = yield* greetAll("od-1")
      assert.deepStrictEqual(failed, ["Grace"])
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          people,
          FakeFeishu.on(Message.create, (input) =>
            input.receive_id === "ou_2"
              ? FakeFeishu.refused({ code: 230013, msg: "Bot has no availability to this user" })
              : sent("om_1")
          )
        )
      )
    )
  )

  it.effect("refuses with a code, and the call fails as the client fails with it", () =>
    Effect.gen(function* () {
      // The same codes from the platform in full: what a fake makes of them is what a program will get.
      for (const options of [
        { code: 230002 },
        { code: 230013, msg: "Bot has NO availability to this user." },
        { code: 99991672, scopes: ["im:message", "im:message:send_as_bot"] },
        { code: 2200, status: 500 },
        { code: 230110 }
      ]) {
        const send = Effect.flip(Im.send("oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0b0c", "hello"))
        const fake = yield* send.pipe(
          Effect.provide(FakeFeishu.layer(FakeFeishu.on(Message.create, () => FakeFeishu.refused(options))))
        )
        const real = yield* Effect.zipRight(
          Sandbox.inject(Fault.always({ method: "POST", path: Message.create.path }, Fault.refused(options))),
          send
        ).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1, client: { retry: Retry.none } })))
        assert.deepStrictEqual(
          [fake._tag, fake.code, FeishuError.missingScopes(fake), "kind" in fake ? fake.kind : undefined],
          [real._tag, real.code, FeishuError.missingScopes(real), "kind" in real ? real.kind : undefined]
        )
        assert.deepStrictEqual(FeishuError.missingScopes(fake), options.scopes ?? [])
        assert.strictEqual(fake.message.includes(options.msg ?? "refused by a fake"), true, fake.message)
      }
    })
  )

  it.effect("refuses downloads, events and raw requests as well", () =>
    Effect.gen(function* () {
      const client = yield* FeishuClient.FeishuClient
      const gone = yield* Effect.flip(Im.getResource("om_1", "file_1"))
      const raw = yield* Effect.flip(client.request({ method: "GET", path: "bot/v3/info" }))
      assert.deepStrictEqual([gone.code, raw.code], [234003, 11205])
      assert.include(raw.message, "refused by a fake")
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.onDownload(MessageResource.get, () => FakeFeishu.refused({ code: 234003 })),
          FakeFeishu.onRequest("GET", "bot/v3/info", () => FakeFeishu.refused({ code: 11205 }))
        )
      )
    )
  )

  it.effect("is loud about a call that nobody expected", () =>
    Effect.gen(function* () {
      const cause = yield* Effect.flip(Effect.sandbox(Im.send("ou_1", "hello")))
      assert.isTrue(Cause.isDie(cause))
      assert.include(Cause.pretty(cause), "no handler for im.v1.message.create")
      assert.include(Cause.pretty(cause), "contact.v3.user.find_by_department")
    }).pipe(Effect.provide(FakeFeishu.layer(people)))
  )

  it.effect("says of such a call which it is, what is there that is like it, and the line to write", () =>
    Effect.gen(function* () {
      const died = (call: Effect.Effect<unknown, unknown, FeishuClient.FeishuClient>) =>
        Effect.map(Effect.flip(Effect.sandbox(call)), (cause) =>
          String((Cause.squash(cause) as Error).message)
        )
      assert.strictEqual(
        yield* died(Im.send("ou_1", "hello")),
        "FakeFeishu has no handler for im.v1.message.create (POST /open-apis/im/v1/messages). It has, the nearest " +
          "first: im.v1.message.resource.get, contact.v3.user.find_by_department. Give it this one:\n" +
          'FakeFeishu.on(Message.create, (input) => ({})) // import * as Message from "@effect-feishu/core/api/im/v1/Message"'
      )
      const raw = yield* Effect.map(FeishuClient.FeishuClient, (client) =>
        client.request({ method: "GET", path: "/open-apis/im/v1/messages/om_1/resources/file_1" })
      )
      assert.strictEqual(
        yield* died(raw),
        "FakeFeishu has no handler for the raw request GET im/v1/messages/om_1/resources/file_1. It has, the nearest " +
          "first: im.v1.message.resource.get, contact.v3.user.find_by_department. im.v1.message.resource.get has this " +
          "path, but answers calls of the endpoint, and this is a raw request. Give it this one:\n" +
          'FakeFeishu.onRequest("GET", "im/v1/messages/om_1/resources/file_1", (request) => ({ code: 0, data: {} }))'
      )
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          people,
          FakeFeishu.onDownload(MessageResource.get, () => new Uint8Array([1]))
        )
      )
    )
  )

  it.effect("refuses an input that the real client would refuse", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Message.create({ receive_id: "ou_1" } as Message.CreateInput))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.strictEqual((yield* FakeFeishu.calls).length, 0)
    }).pipe(Effect.provide(FakeFeishu.layer(FakeFeishu.on(Message.create, () => sent("om_1")))))
  )

  it.effect("tells calls of users from the application's", () =>
    Effect.gen(function* () {
      yield* Im.send("ou_1", "from the app")
      yield* Im.send("ou_1", "from me").pipe(UserToken.provide("u-1"))
      assert.deepStrictEqual(
        (yield* FakeFeishu.calls).map((call) => call.asUser),
        [false, true]
      )
    }).pipe(Effect.provide(FakeFeishu.layer(FakeFeishu.on(Message.create, () => sent("om_1")))))
  )

  it.effect("answers downloads and raw requests as well", () =>
    Effect.gen(function* () {
      const bytes = yield* MessageResource.get({ message_id: "om_1", file_key: "file_1", type: "file" })
      assert.deepStrictEqual([...bytes], [1, 2, 3])
      const client = yield* FeishuClient.FeishuClient
      const reply = yield* client.request({ method: "GET", path: "bot/v3/info" })
      assert.deepStrictEqual(reply.body, { code: 0, bot: { app_name: "greeter" } })
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.onDownload(MessageResource.get, () => new Uint8Array([1, 2, 3])),
          FakeFeishu.onRequest("GET", "bot/v3/info", () => ({ code: 0, bot: { app_name: "greeter" } }))
        )
      )
    )
  )

  it.effect("refuses what the real client refuses, and asks no handler then", () =>
    Effect.gen(function* () {
      const refused = (
        self: Effect.Effect<
          unknown,
          FeishuError.FeishuError,
          FeishuClient.FeishuClient | FakeFeishu.FakeFeishu
        >
      ) =>
        Effect.map(Effect.flip(self), (error) => {
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          return error.message
        })
      const user = UserToken.provide("u-1")
      assert.include(yield* refused(Ticket.get({ ticket_id: "1" })), "HelpDesk")
      assert.include(
        yield* refused(AccessRecord.list({ from: 1, to: 2 }).pipe(user)),
        "UserToken is in scope, and the endpoint takes no user token"
      )
      assert.include(
        yield* refused(Im.send("ou_1", "hi", { headers: { "x-note": "two\nlines" } })),
        "headers.x-note"
      )
      assert.include(yield* refused(Im.send("ou_1", "hi", { token: Redacted.make("a b") })), "token")
      assert.include(yield* refused(Message.create({} as Message.CreateInput)), "receive_id")
      assert.deepStrictEqual(yield* FakeFeishu.calls, [])
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.on(Message.create, () => sent("om_1")),
          FakeFeishu.on(Ticket.get, () => Effect.dieMessage("asked")),
          FakeFeishu.on(AccessRecord.list, () => Effect.dieMessage("asked"))
        )
      )
    )
  )

  it.effect(
    "reads what a handler answers as a response: what does not fit is an error, what is unknown stays",
    () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(Im.send("ou_1", "hi"))
        assert.strictEqual(error._tag, "FeishuDecodeError")
        const reply = yield* Im.get("om_1")
        assert.deepStrictEqual(reply, { items: [], later: { more: 1 } } as unknown)
      }).pipe(
        Effect.provide(
          FakeFeishu.layer(
            FakeFeishu.on(Message.create, () => ({ message_id: [1] }) as unknown as Message.CreateOutput),
            FakeFeishu.on(Message.get, () => ({ items: [], later: { more: 1 } }) as Message.GetOutput)
          )
        )
      )
  )

  it.effect("says whose token a call carried", () =>
    Effect.gen(function* () {
      yield* Im.send("ou_1", "1")
      yield* Im.send("ou_1", "2", { token: null })
      yield* Im.send("ou_1", "3", { token: Redacted.make("u-1") })
      yield* Im.send("ou_1", "4", { token: Redacted.make("t-1") })
      yield* Im.send("ou_1", "5", { as: "tenant" }).pipe(UserToken.provide("u-1"))
      assert.deepStrictEqual(
        (yield* FakeFeishu.calls).map((call) => [call.as, call.asUser]),
        [
          ["tenant", false],
          ["none", false],
          ["user", true],
          ["tenant", false],
          ["tenant", false]
        ]
      )
    }).pipe(Effect.provide(FakeFeishu.layer(FakeFeishu.on(Message.create, () => sent("om_1")))))
  )

  it.effect("gives downloads their name and type, and events one after the other", () =>
    Effect.gen(function* () {
      const file = yield* Effect.scoped(
        MessageResource.get({ message_id: "om_1", file_key: "f", type: "file" }).open
      )
      assert.deepStrictEqual([file.name, file.contentType, file.length], ["报表 1.csv", "text/csv", 2])
      const events = yield* Stream.runCollect(
        AppKnowledge.ask({ app_id: "spring_1", message: { content: "?" } })
      )
      assert.deepStrictEqual(
        Chunk.toReadonlyArray(events).map((event) => event.status),
        ["processing", "finished"]
      )
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.onDownload(MessageResource.get, ({ file_key }) => {
            assert.strictEqual(file_key, "f")
            return { bytes: new Uint8Array([104, 105]), name: "报表 1.csv", contentType: "text/csv" }
          }),
          FakeFeishu.onEvents(AppKnowledge.ask, () => [{ status: "processing" }, { status: "finished" }])
        )
      )
    )
  )

  it.effect("is loud about a handler of the wrong kind", () =>
    Effect.gen(function* () {
      const defect = (self: Effect.Effect<unknown, unknown>) =>
        Effect.map(Effect.flip(Effect.sandbox(self)), (cause) => {
          assert.isTrue(Cause.isDie(cause))
          return Cause.pretty(cause)
        })
      const download = MessageResource.get({ message_id: "om_1", file_key: "f", type: "file" })
      const wrong = {
        ...FakeFeishu.onDownload(MessageResource.get, () => new Uint8Array()),
        kind: "value" as const
      }
      assert.include(yield* defect(download.pipe(Effect.provide(FakeFeishu.layer(wrong)))), "onDownload")
    })
  )

  it.effect("lets a later handler stand for an earlier one", () =>
    Im.send("ou_1", "hi").pipe(
      Effect.map((message) => assert.strictEqual(message.message_id, "om_2")),
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.on(Message.create, () => sent("om_1")),
          FakeFeishu.on(Message.create, () => sent("om_2"))
        )
      )
    )
  )

  it.effect("asks a handler once, whatever is to be repeated", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Im.send("ou_1", "hi", { retry: Retry.defaultPolicy }))
      assert.strictEqual(error._tag, "FeishuTransportError")
      assert.strictEqual((yield* FakeFeishu.calls).length, 1)
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.on(Message.create, () =>
            Effect.fail(
              new FeishuError.FeishuTransportError({
                endpoint: Message.create.id,
                method: "POST",
                path: Message.create.path,
                reason: "connect",
                cause: undefined
              })
            )
          )
        )
      )
    )
  )

  it.effect("knows a raw request with and without the prefix and the query", () =>
    Effect.gen(function* () {
      const client = yield* FeishuClient.FeishuClient
      const info = (path: string) => client.request({ method: "GET", path })
      for (const path of [
        "bot/v3/info",
        "/open-apis/bot/v3/info",
        "https://open.feishu.cn/open-apis/bot/v3/info"
      ]) {
        assert.deepStrictEqual((yield* info(path)).body, { code: 0 })
      }
      assert.strictEqual(
        (yield* client.request({ method: "GET", path: "bot/v3/info", query: { a: 1 } })).status,
        200
      )
      const error = yield* Effect.flip(info("bot/v3/other"))
      assert.strictEqual(error.code, 99992402)
    }).pipe(
      Effect.provide(
        FakeFeishu.layer(
          FakeFeishu.onRequest("GET", "/open-apis/bot/v3/info", () => ({ code: 0 })),
          FakeFeishu.onRequest("GET", "bot/v3/other", () => ({
            code: 99992402,
            msg: "field validation failed"
          }))
        )
      )
    )
  )

  it("shows the line to write for a missing handler: each names a module and a value that exist", async () => {
    const ids = endpointIndex
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]!)
    const missing: Array<string> = []
    for (const id of ids) {
      const endpoint: Any = {
        id,
        method: "GET",
        path: "/",
        tokens: [],
        input: Codec.any as never,
        output: Codec.any as never
      }
      const found = /on\((\w+)\.(\w+),.*from "@effect-feishu\/core\/(.+)"/.exec(handlerLine(id, endpoint))!
      const source = await readFile(
        new URL(`../../packages/core/src/${found[3]}.ts`, import.meta.url),
        "utf8"
      )
      const [, value] = source.split(new RegExp(`^(?:export )?const ${found[2]}(?:Endpoint)?\\b`, "m"))
      if (value === undefined || /id: "(.+)"/.exec(value)?.[1] !== id) missing.push(id)
    }
    assert.deepStrictEqual(missing, [])
  })
})
