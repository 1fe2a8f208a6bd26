/**
 * A request that somebody has to approve: `npx tsx examples/approval.ts`.
 *
 * Makes the form, hands in a request in somebody's name, and says yes on behalf of the approver.
 */
import { Approval } from "@effect-feishu/core"
import { Sandbox } from "@effect-feishu/sandbox"
import { Console, Effect } from "effect"
import { run } from "./support/run.js"

/** A form with one text, which one person decides on. */
const define = (approver: string) =>
  Approval.definitions.create({
    approval_name: "@i18n@name",
    viewers: [{ viewer_type: "TENANT" }],
    form: {
      form_content: JSON.stringify([{ id: "reason", type: "textarea", name: "@i18n@reason", required: true }])
    },
    node_list: [
      { id: "START" },
      { id: "boss", name: "@i18n@boss", approver: [{ type: "Personal", user_id: approver }] },
      { id: "END" }
    ],
    i18n_resources: [
      {
        locale: "en-US",
        is_default: true,
        texts: [
          { key: "@i18n@name", value: "Home office" },
          { key: "@i18n@reason", value: "Why" },
          { key: "@i18n@boss", value: "Team lead" }
        ]
      }
    ]
  })

export const program = Effect.gen(function* () {
  const [starter, approver] = yield* Effect.all([Sandbox.user(0), Sandbox.user(1)])
  const { approval_code: code = "" } = yield* define(approver.open_id)

  // Sent again after a lost answer it is still one request: a key goes with it.
  const { instance_code: instance } = yield* Approval.instances.create(
    Approval.approvalInstance(code, { openId: starter.open_id, form: { reason: "The plumber comes" } })
  )
  const pending = yield* Approval.instances.get(instance)
  yield* Console.log(`${starter.name} asks: ${pending.status}`)

  yield* Effect.forEach(pending.task_list, (task) =>
    Approval.tasks.approve({
      approval_code: code,
      instance_code: instance,
      user_id: approver.open_id,
      task_id: task.id,
      comment: "Of course"
    })
  )
  const decided = yield* Approval.instances.get(instance)
  yield* Console.log(`${approver.name} decides: ${decided.status}`)
  return { before: pending.status, after: decided.status }
})

run(import.meta.url, program)
