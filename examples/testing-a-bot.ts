/**
 * How to test a bot of your own, without a platform and without a socket: `npx tsx examples/testing-a-bot.ts`.
 *
 * A bot is an effect that needs a `FeishuClient`. A test provides a fake one: a handler for each endpoint that the bot
 * may call, typed by the endpoint's input and output. A call that was not expected fails the test by its name.
 */
import { FeishuError, Im } from "@effect-feishu/core"
import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import { FakeFeishu } from "@effect-feishu/sandbox"
import { Console, Effect } from "effect"
import assert from "node:assert/strict"
import { run } from "./support/run.js"

/** The bot: it welcomes everybody in a department and returns the names of those whom it may not write to. */
export const welcome = (departmentId: string) =>
  Effect.gen(function* () {
    const people = yield* User.findByDepartment.items({ department_id: departmentId })
    const unreached = yield* Effect.forEach(people, ({ name = "", open_id = "" }) =>
      Im.send(open_id, `Welcome, ${name}`).pipe(
        Effect.map((): ReadonlyArray<string> => []),
        FeishuError.catchCode(230013, () => Effect.succeed([name]))
      )
    )
    return unreached.flat()
  })

/** The platform as this bot meets it: two people, one of whom the app may not write to. */
const platform = FakeFeishu.layer(
  FakeFeishu.on(User.findByDepartment, () => ({
    items: [
      { open_id: "ou_ada", name: "Ada" },
      { open_id: "ou_bob", name: "Bob" }
    ],
    has_more: false
  })),
  FakeFeishu.on(Message.create, ({ receive_id }) =>
    receive_id === "ou_bob"
      ? Effect.fail(
          new FeishuError.FeishuApiError({
            endpoint: Message.create.id,
            method: "POST",
            path: Message.create.path,
            status: 400,
            code: 230013,
            msg: "Bot has NO availability to this user.",
            kind: "state",
            fieldViolations: []
          })
        )
      : {
          message_id: "om_1",
          msg_type: "text",
          create_time: "1700000000000",
          chat_id: "oc_1",
          sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
          body: { content: "{}" }
        }
  )
)

/** The test: in your project its body stands in an `it.effect("welcomes whom it may", () => ...)`. */
export const test = Effect.gen(function* () {
  const unreached = yield* welcome("od-1")
  assert.deepEqual(unreached, ["Bob"])

  const [first] = yield* FakeFeishu.callsOf(Message.create)
  assert.equal(first?.receive_id, "ou_ada")
  assert.equal(first?.content, '{"text":"Welcome, Ada"}')
  return unreached
}).pipe(Effect.provide(platform))

export const program = Effect.tap(test, (unreached) =>
  Console.log(`welcomed all but ${unreached.join(", ")}`)
)

run(import.meta.url, program)
