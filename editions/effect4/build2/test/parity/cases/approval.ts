import * as Approval from "@effect-feishu/core/Approval"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import { form, json, now, parity, type ParityCase, uuid } from "../runner.js"

const base = "/open-apis/approval/v4"
const people = Effect.all({
  starter: Effect.map(Sandbox.user(1), ({ open_id }) => open_id),
  approver: Effect.map(Sandbox.user(2), ({ open_id }) => open_id),
  other: Effect.map(Sandbox.user(3), ({ open_id }) => open_id)
})

const widgets = [{ id: "reason", type: "input", name: "Reason", required: true }]

/** A definition whose one approver is the third person. */
const defined = Effect.gen(function* () {
  const who = yield* people
  const { approval_code: code = "" } = yield* Approval.definitions.create({
    approval_name: "@i18n@name",
    viewers: [{ viewer_type: "TENANT" }],
    form: { form_content: JSON.stringify(widgets) },
    node_list: [
      { id: "START" },
      { id: "boss", name: "@i18n@boss", approver: [{ type: "Personal", user_id: who.approver }] },
      { id: "END" }
    ],
    i18n_resources: [
      {
        locale: "en-US",
        is_default: true,
        texts: [
          { key: "@i18n@name", value: "Travel" },
          { key: "@i18n@boss", value: "The boss" }
        ]
      }
    ]
  })
  return { ...who, code }
})

const filled = [{ id: "reason", value: "Customers" }]

/** An instance that waits for the third person. */
const started = Effect.gen(function* () {
  const definition = yield* defined
  const { instance_code: instance } = yield* Approval.instances.create(
    Approval.approvalInstance(definition.code, { openId: definition.starter, form: filled })
  )
  const { task_list: tasks } = yield* Approval.instances.get(instance)
  return { ...definition, instance, task: tasks[0]?.id ?? "" }
})

type Started = Effect.Success<typeof started>

const decision = ({ approver, code, instance, task }: Started) => ({
  approval_code: code,
  instance_code: instance,
  user_id: approver,
  task_id: task
})

const statusOf = (instance: string) => Effect.map(Approval.instances.get(instance), ({ status }) => status)

export const cases: ReadonlyArray<ParityCase> = [
  parity("approval.definitions.list", defined, {
    call: () => Approval.definitions.list({ locale: "en-US" }),
    wire: () => ({
      method: "GET",
      path: `${base}/approvals`,
      query: { locale: "en-US", page_size: "50" }
    }),
    result: (found, { code }) => {
      assert.deepStrictEqual(
        found.map((one) => [one.approval_code, one.approval_name]),
        [[code, "Travel"]]
      )
    }
  }),
  parity("approval.definitions.get", defined, {
    call: ({ code, starter }) => Approval.definitions.get(code, { locale: "en-US", userId: starter }),
    wire: ({ code, starter }) => ({
      method: "GET",
      path: `${base}/approvals/${code}`,
      query: { locale: "en-US", user_id: starter }
    }),
    result: (definition) => {
      assert.strictEqual(definition.approval_name, "Travel")
      assert.deepStrictEqual(
        definition.node_list.map(({ custom_node_id, name }) => [custom_node_id, name]),
        [["boss", "The boss"]]
      )
      assert.isTrue(Approval.approvalDefinitionIndex(definition).get("reason")?.required)
    }
  }),
  parity("approval.instances.create", defined, {
    call: ({ code, starter }) =>
      Approval.instances.create(Approval.approvalInstance(code, { openId: starter, form: filled })),
    wire: ({ code, starter }) => ({
      method: "POST",
      path: `${base}/instances`,
      body: { approval_code: code, open_id: starter, form: json(filled), uuid }
    }),
    result: ({ instance_code }) => {
      assert.match(instance_code, /^[0-9A-F-]{36}$/)
    }
  }),
  parity("approval.instances.get", started, {
    call: ({ instance }) => Approval.instances.get(instance, { userIdType: "open_id" }),
    wire: ({ instance }) => ({
      method: "GET",
      path: `${base}/instances/${instance}`,
      query: { user_id_type: "open_id" }
    }),
    result: (found, { approver, starter }) => {
      assert.strictEqual(found.status, "PENDING")
      assert.strictEqual(found.open_id, starter)
      assert.deepStrictEqual(
        found.task_list.map(({ open_id, status }) => [open_id, status]),
        [[approver, "PENDING"]]
      )
    }
  }),
  parity("approval.instances.list", started, {
    call: ({ code }) => Approval.instances.list(code, new Date(now), String(now + 1000)),
    wire: ({ code }) => ({
      method: "GET",
      path: `${base}/instances`,
      query: {
        approval_code: code,
        start_time: String(now),
        end_time: String(now + 1000),
        page_size: "100"
      }
    }),
    result: (codes, { instance }) => assert.deepStrictEqual(codes, [instance])
  }),
  parity("approval.instances.query", started, {
    call: ({ code }) =>
      Approval.instances.query({
        approvalCode: code,
        instanceStatus: "PENDING",
        startTime: new Date(now),
        endTime: new Date(now + 1000)
      }),
    wire: ({ code }) => ({
      method: "POST",
      path: `${base}/instances/query`,
      query: { page_size: "200", user_id_type: "open_id" },
      body: {
        approval_code: code,
        instance_status: "PENDING",
        instance_start_time_from: String(now),
        instance_start_time_to: String(now + 1000)
      }
    }),
    result: (found, { instance, starter }) => {
      assert.deepStrictEqual(
        found.map((one) => [one.instance?.code, one.instance?.user_id, one.approval?.name]),
        [[instance, starter, "Travel"]]
      )
    }
  }),
  parity("approval.instances.cancel", started, {
    call: ({ code, instance, starter }) =>
      Approval.instances.cancel(code, instance, starter, { userIdType: "open_id" }),
    wire: ({ code, instance, starter }) => ({
      method: "POST",
      path: `${base}/instances/cancel`,
      query: { user_id_type: "open_id" },
      body: { approval_code: code, instance_code: instance, user_id: starter }
    }),
    result: (_, { instance }) =>
      Effect.map(statusOf(instance), (status) => assert.strictEqual(status, "CANCELED"))
  }),
  parity("approval.tasks.approve", started, {
    call: (setup) => Approval.tasks.approve({ ...decision(setup), comment: "fine" }),
    wire: (setup) => ({
      method: "POST",
      path: `${base}/tasks/approve`,
      body: { ...decision(setup), comment: "fine" }
    }),
    result: (_, { instance }) =>
      Effect.map(statusOf(instance), (status) => assert.strictEqual(status, "APPROVED"))
  }),
  parity("approval.tasks.reject", started, {
    call: (setup) => Approval.tasks.reject(decision(setup)),
    wire: (setup) => ({ method: "POST", path: `${base}/tasks/reject`, body: decision(setup) }),
    result: (_, { instance }) =>
      Effect.map(statusOf(instance), (status) => assert.strictEqual(status, "REJECTED"))
  }),
  parity("approval.tasks.transfer", started, {
    call: (setup) => Approval.tasks.transfer({ ...decision(setup), transfer_user_id: setup.other }),
    wire: (setup) => ({
      method: "POST",
      path: `${base}/tasks/transfer`,
      body: { ...decision(setup), transfer_user_id: setup.other }
    }),
    result: (_, { instance, other }) =>
      Effect.map(Approval.tasks.query(other), (tasks) =>
        assert.deepStrictEqual(
          tasks.map(({ process_code }) => process_code),
          [instance]
        )
      )
  }),
  parity("approval.tasks.query", started, {
    call: ({ approver }) => Approval.tasks.query(approver),
    wire: ({ approver }) => ({
      method: "GET",
      path: `${base}/tasks/query`,
      query: { user_id: approver, topic: "1", user_id_type: "open_id", page_size: "200" }
    }),
    result: (tasks, { approver, task }) => {
      assert.deepStrictEqual(
        tasks.map(({ task_id, user_id }) => [task_id, user_id]),
        [[task, approver]]
      )
    }
  }),
  parity("approval.comments.create", started, {
    call: ({ approver, instance }) => Approval.comments.create(instance, approver, "Which customers?"),
    wire: ({ approver, instance }) => ({
      method: "POST",
      path: `${base}/instances/${instance}/comments`,
      query: { user_id: approver },
      body: { content: json({ text: "Which customers?", files: [] }) }
    }),
    result: ({ comment_id }) => {
      assert.match(comment_id, /^\d{19}$/)
    }
  }),
  parity(
    "approval.comments.list",
    Effect3.tap(started, ({ approver, instance }) =>
      Approval.comments.create(instance, approver, "Which customers?")
    ),
    {
      call: ({ approver, instance }) => Approval.comments.list(instance, approver, { userIdType: "open_id" }),
      wire: ({ approver, instance }) => ({
        method: "GET",
        path: `${base}/instances/${instance}/comments`,
        query: { user_id: approver, user_id_type: "open_id", page_size: "1000" }
      }),
      result: (comments, { approver }) => {
        assert.deepStrictEqual(
          comments.map(({ commentator, content }) => [commentator, content]),
          [[approver, '{"text":"Which customers?","files":[]}']]
        )
      }
    }
  ),
  parity("approval.files.upload", {
    call: () => Approval.files.upload(new Uint8Array([1, 2, 3]), { fileName: "receipt.png" }),
    wire: () => ({ method: "POST", path: "/approval/openapi/v2/file/upload", body: form }),
    result: (file) => {
      assert.strictEqual(Approval.normalizeApprovalFileUploadResponse(file).status, "uploaded")
    }
  })
]
