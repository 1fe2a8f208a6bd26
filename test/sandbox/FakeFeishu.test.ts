import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as MessageResource from "@effect-feishu/core/api/im/v1/MessageResource"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"

/** What is under test: a bot that greets everybody in a department, and says whom it could not reach. */
const greetAll = (departmentId: string) =>
  Effect.gen(function* () {
    const people = yield* User.findByDepartment.list({ department_id: departmentId })
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
              ? Effect.fail(
                  new FeishuError.FeishuApiError({
                    endpoint: Message.create.id,
                    method: "POST",
                    path: Message.create.path,
                    status: 400,
                    code: 230013,
                    msg: "Bot has no availability to this user",
                    kind: "state",
                    fieldViolations: []
                  })
                )
              : sent("om_1")
          )
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
      const bytes = yield* MessageResource.get.bytes({ message_id: "om_1", file_key: "file_1", type: "file" })
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
})
