import * as UploadStream from "@effect-feishu/core/UploadStream"
import * as Approval from "@effect-feishu/core/Approval"
import * as Feishu from "@effect-feishu/core/Feishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as ScriptedTransport from "./support/ScriptedTransport.js"
import * as Fiber from "effect/Fiber"

const definition = {
  approval_code: "7C468A54-8745-2245-9675-08B7C63E7A85",
  approval_name: "Travel",
  status: "ACTIVE",
  form: JSON.stringify([
    { id: "reason", custom_id: "why", type: "textarea", name: "Reason", required: true },
    { id: "cost", type: "amount", name: "Cost", required: true, option: { currency: "CNY" } },
    { id: "days", type: "number", name: "Days" },
    { id: "from", type: "date", name: "From", required: true },
    {
      id: "kind",
      type: "radioV2",
      name: { zh_cn: "种类", en_us: "Kind" },
      option: [{ value: "k1", text: "Train" }]
    },
    { id: "with", type: "contact", name: "With" },
    { id: "receipt", type: "attachmentV2", name: "Receipt" },
    {
      id: "legs",
      type: "fieldList",
      name: "Legs",
      required: true,
      children: [
        { id: "to", type: "input", name: "To", required: true },
        { id: "fare", type: "amount", name: "Fare" }
      ]
    },
    { id: "account", type: "account", name: "Account" },
    { id: "note", type: "text", name: "Note", required: true }
  ])
}
const index = Approval.approvalDefinitionIndex(definition)

const good = {
  reason: "Customers",
  cost: "1,200.50",
  from: "2026-01-05",
  legs: [{ to: "Beijing", fare: 300 }]
}

describe("Approval.approvalDefinitionIndex", () => {
  it("finds every widget, those inside others too, from JSON text or objects", () => {
    assert.deepStrictEqual([...index.keys()].slice(7, 10), ["legs", "to", "fare"])
    assert.deepStrictEqual(index.get("legs"), {
      type: "fieldList",
      name: "Legs",
      required: true,
      isChild: false,
      children: ["to", "fare"]
    })
    assert.isTrue(index.get("to")?.isChild)
    assert.strictEqual(index.get("kind")?.name, "种类")
    assert.deepStrictEqual(Approval.approvalDefinitionIndex({ form: JSON.parse(definition.form) }), index)
  })

  it("finds ids under all their names, and nothing in a form that is not JSON", () => {
    const widgets = [
      { widget_id: "a", type: "input" },
      { widgetId: "b", type: "input" },
      { customId: "c", type: "input" }
    ]
    assert.deepStrictEqual([...Approval.approvalDefinitionIndex({ widgets }).keys()], ["a", "b", "c"])
    assert.strictEqual(Approval.approvalDefinitionIndex({ form: "not json" }).size, 0)
    assert.strictEqual(Approval.approvalDefinitionIndex(null).size, 0)
  })
})

describe("Approval.approvalFormPayloads", () => {
  it("gives each widget its value in the shape it takes", () => {
    const values = {
      ...good,
      days: "3",
      kind: "k1",
      with: "ou_a",
      receipt: ["CODE"],
      other: { free: true },
      gone: undefined
    }
    assert.deepStrictEqual(Approval.approvalFormPayloads(index, values), [
      { id: "reason", type: "textarea", value: "Customers" },
      { id: "cost", type: "amount", value: 1200.5, currency: "CNY" },
      { id: "from", type: "date", value: "2026-01-05T00:00:00+08:00" },
      {
        id: "legs",
        type: "fieldList",
        value: [
          [
            { id: "to", type: "input", value: "Beijing" },
            { id: "fare", type: "amount", value: 300, currency: "CNY" }
          ]
        ]
      },
      { id: "days", type: "number", value: 3 },
      { id: "kind", type: "radioV2", value: "k1" },
      { id: "with", type: "contact", value: ["ou_a"] },
      { id: "receipt", type: "attachmentV2", value: ["CODE"] },
      { id: "other", value: { free: true } }
    ])
  })

  it("takes the currency of the amount, or the one of the call; the offset of the call, or the time as it is", () => {
    const options = { defaultCurrency: "USD", tzOffset: "-05:00" }
    const values = { cost: { amount: "7", currency: "EUR" }, from: "2026-01-05" }
    assert.deepStrictEqual(Approval.approvalFormPayloads(index, values, options), [
      { id: "cost", type: "amount", value: 7, currency: "EUR" },
      { id: "from", type: "date", value: "2026-01-05T00:00:00-05:00" }
    ])
    const kept = { cost: "3", from: "2026-01-05T10:00:00Z" }
    assert.deepStrictEqual(Approval.approvalFormPayloads(index, kept, options), [
      { id: "cost", type: "amount", value: 3, currency: "USD" },
      { id: "from", type: "date", value: "2026-01-05T10:00:00Z" }
    ])
  })

  it("takes rows as objects or as lists of fields alike", () => {
    const rows = Approval.approvalFormPayloads(index, { legs: [{ to: "Beijing" }] })
    assert.deepStrictEqual(
      Approval.approvalFormPayloads(index, { legs: [[{ id: "to", value: "Beijing" }]] }),
      rows
    )
  })

  it("loses no digit of a number", () => {
    for (const text of ["12345678901234567890", "1,2", "12 apples", "0.12345678901234567", ""]) {
      assert.strictEqual(Approval.approvalFormPayloads(index, { days: text })[0]?.value, text)
    }
    FastCheck.assert(
      FastCheck.property(
        FastCheck.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        (number) => {
          const grouped = number.toLocaleString("en-US")
          for (const text of [String(number), grouped]) {
            assert.strictEqual(Approval.approvalFormPayloads(index, { days: text })[0]?.value, number)
          }
        }
      )
    )
  })
})

describe("Approval.approvalForm", () => {
  it("is JSON text, of a map or of fields, with letters of all languages as they are", () => {
    assert.strictEqual(Approval.approvalForm({ reason: "差旅" }), '[{"id":"reason","value":"差旅"}]')
    assert.strictEqual(
      Approval.approvalForm([Approval.approvalFormField("a", 1, { widgetType: "number", name: "A" })]),
      '[{"id":"a","value":1,"type":"number","name":"A"}]'
    )
  })

  it("names the field of a value that text would change, and writes a date as its moment", () => {
    const changed: ReadonlyArray<readonly [unknown, RegExp]> = [
      [Number.NaN, /^form\.amount must be a finite number/],
      [10n, /^form\.amount is a bigint/],
      [new Map([["a", 1]]), /^form\.amount is a Map/],
      [[{ cost: [undefined] }], /^form\.amount\[0\]\.cost\[0\] cannot be written as JSON/],
      [new Date(Number.NaN), /^form\.amount is a Date/]
    ]
    for (const [amount, message] of changed) {
      assert.throws(() => Approval.approvalForm({ amount }), RangeError, message)
      assert.throws(() => Approval.approvalInstance("code", { form: { amount } }), RangeError, message)
    }
    const field = Approval.approvalFormField("amount", Number.NaN)
    assert.throws(
      () => Approval.approvalForm([field]),
      RangeError,
      /^form\[0\]\.value must be a finite number/
    )
    assert.strictEqual(
      Approval.approvalForm({ due: new Date(0), rows: [[{ id: "a", value: new Date(0) }]], none: undefined }),
      '[{"id":"due","value":"1970-01-01T00:00:00.000Z"},' +
        '{"id":"rows","value":[[{"id":"a","value":"1970-01-01T00:00:00.000Z"}]]},{"id":"none"}]'
    )
  })

  it("an instance keeps a form that is text, and leaves out what is empty", () => {
    assert.deepStrictEqual(
      Approval.approvalInstance("code", { form: "[]", openId: "ou_a", userId: "", nodeCcOpenIdList: [] }),
      { approval_code: "code", form: "[]", open_id: "ou_a" }
    )
  })
})

describe("Approval.approvalFormProblems", () => {
  const problems = (values: Approval.FormValues, resolved: ReadonlyArray<string> = []) =>
    Approval.approvalFormProblems(index, values, { resolvedAccountWidgetIds: resolved }).filter(
      (problem) => !problem.startsWith("Note")
    )

  it("says nothing of a form that can be sent", () => {
    assert.deepStrictEqual(problems(good), [])
  })

  it("names a required widget that applications cannot fill in", () => {
    assert.match(Approval.approvalFormProblems(index, good)[0] ?? "", /^Note \(note\) is required.*text/)
  })

  it("tells missing from empty; an amount without a value is empty", () => {
    const { reason: _, ...rest } = good
    assert.deepStrictEqual(problems({ ...rest, cost: { value: "" } }), [
      "Reason (reason) is required and missing.",
      "Cost (cost) is required and is empty."
    ])
    for (const empty of [null, " ", [], {}]) {
      assert.deepStrictEqual(problems({ ...good, reason: empty }), [
        "Reason (reason) is required and is empty."
      ])
    }
  })

  it("names the row that lacks a column, counted from one", () => {
    assert.deepStrictEqual(problems({ ...good, legs: [] }), [
      "Legs (legs) is required and needs at least one row."
    ])
    assert.deepStrictEqual(problems({ ...good, legs: [{ to: "Beijing" }, { fare: 3 }] }), [
      "Legs (legs): row 2 lacks To (to)."
    ])
  })

  it("accepts an account only when it was looked up and has a number, though it is optional", () => {
    const account = { widgetAccountNumber: "6230 6157" }
    assert.match(problems({ ...good, account })[0] ?? "", /not looked up/)
    assert.deepStrictEqual(problems({ ...good, account }, ["account"]), [])
    assert.match(
      problems({ ...good, account: { widgetAccountNumber: " " } }, ["account"])[0] ?? "",
      /without a number/
    )
  })
})

describe("Approval accounts and participants", () => {
  const account = {
    widgetAccountNumber: " 623061576011198383 ",
    widgetAccountName: "Zhang",
    widgetAccountBankName: { value: "HZCB", text: '{"bankNameZh":"杭州银行"}' }
  }
  const form = JSON.stringify([
    { id: "w", type: "account", value: account },
    { id: "e", type: "account", value: {} },
    { id: "x", type: "input", value: "hi" }
  ])

  it("finds filled accounts, and shows only their last digits", () => {
    const [widget, ...more] = Approval.approvalAccountWidgets({ form })
    assert.deepStrictEqual(more, [])
    assert.strictEqual(Approval.approvalAccountNumber(widget), "623061576011198383")
    assert.strictEqual(Approval.approvalAccountLabel(widget), "杭州银行 **** 8383 Zhang")
    const plain = { widgetAccountNumber: "1234", widgetAccountBankName: { value: "HZCB" } }
    assert.strictEqual(Approval.approvalAccountLabel(plain), "HZCB ****")
    assert.isUndefined(Approval.approvalAccountLabel({}))
  })

  it("names everybody who has to do with an instance once", () => {
    const ids = Approval.approvalInstanceParticipantIds({
      open_id: "ou_a",
      user_id: "a",
      task_list: [{ open_id: "ou_b", user_id: "b" }],
      timeline: [{ open_id: "ou_b" }, { user_id: "c" }, null]
    })
    assert.deepStrictEqual([...ids].sort(), ["a", "b", "c", "ou_a", "ou_b"])
  })
})

describe("Approval.approvalDefinitionSchema", () => {
  const schema = Approval.approvalDefinitionSchema(definition)

  it("suggests the only option, says what each field takes, and which ones are closed to applications", () => {
    assert.strictEqual(schema.approvalCode, definition.approval_code)
    const kind = schema.fields.find(({ id }) => id === "kind")
    assert.deepStrictEqual(kind?.options, [{ value: "k1", text: "Train" }])
    assert.strictEqual(kind?.suggestedValue, "k1")
    assert.strictEqual(kind?.valuePolicy, "option")
    assert.deepStrictEqual(schema.fields.find(({ id }) => id === "cost")?.constraints, { currency: "CNY" })
    assert.deepStrictEqual(
      schema.fields.filter(({ apiSupported }) => !apiSupported).map(({ id }) => id),
      ["note"]
    )
    assert.deepStrictEqual(
      schema.fields.find(({ id }) => id === "legs")?.children.map(({ id }) => id),
      ["to", "fare"]
    )
  })

  it("marks a form that is not JSON", () => {
    const broken = Approval.approvalDefinitionSchema({ ...definition, form: "<form>" })
    assert.strictEqual(broken.formParseError, "the form is not JSON")
    assert.deepStrictEqual(broken.fields, [])
    assert.isUndefined(schema.formParseError)
  })

  it("sums a definition up, from itself or from its schema", () => {
    const summary = Approval.approvalDefinitionSummary(definition)
    assert.strictEqual(summary.fieldCount, 10)
    assert.deepStrictEqual(summary.requiredFields, ["Reason", "Cost", "From", "Legs", "Note"])
    assert.deepStrictEqual(Approval.approvalCachedDefinitionSummary(schema), summary)
    for (const name of ["approval_code", "approvalCode", "code", "definition_code", "definitionCode"]) {
      assert.strictEqual(Approval.approvalDefinitionCode({ [name]: "X" }), "X")
    }
  })

  it("keeps what is filled in of a form, and knows a field by the id that somebody gave it", () => {
    const form = '[{"id":"a","value":""},{"id":"b","custom_id":"why","value":"x"}]'
    const [field, ...more] = Approval.approvalNonemptyForm(form)
    assert.deepStrictEqual(more, [])
    assert.strictEqual(Approval.approvalFieldKey(field ?? {}), "why")
    assert.deepStrictEqual(Approval.approvalNonemptyForm("no"), [])
  })
})

describe("Approval file helpers", () => {
  it("know widgets for files by their type, and texts about them in two languages", () => {
    assert.isTrue(Approval.isApprovalFileWidget({ id: "a", type: "attachmentV2" }))
    assert.isTrue(Approval.isApprovalFileWidget({ id: "a", type: "imageV2" }))
    assert.isFalse(Approval.isApprovalFileWidget({ id: "a", type: "input" }))
    assert.isTrue(Approval.isApprovalFileWidgetText("上传附件"))
    assert.isTrue(Approval.isApprovalFileWidgetText("Photo of the receipt"))
    assert.isFalse(Approval.isApprovalFileWidgetText("Reason"))
    assert.isTrue(Approval.approvalDefinitionMayContainFileWidget(definition))
    assert.isTrue(Approval.approvalDefinitionMayContainFileWidget({ form: "broken attachment" }))
    assert.isFalse(Approval.approvalDefinitionMayContainFileWidget({ form: '[{"id":"a","type":"input"}]' }))
  })

  it("give the ids of widgets for files, or refuse where they cannot be had", () => {
    assert.deepStrictEqual(Approval.approvalFileFields(definition), Result.succeed(["receipt"]))
    assert.deepStrictEqual(
      Approval.approvalFileFields({ form: '[{"id":"a","type":"input"}]' }),
      Result.succeed([])
    )
    assert.isTrue(Result.isFailure(Approval.approvalFileFields({ form: "broken attachment" })))
    assert.isTrue(Result.isFailure(Approval.approvalFileFields({ form: '[{"type":"imageV2"}]' })))
  })

  it("read the answer to an upload in all its forms", () => {
    assert.strictEqual(Approval.approvalFileTypeForMediaType(" Image/PNG"), "image")
    assert.strictEqual(Approval.approvalFileTypeForMediaType("application/pdf"), "attachment")
    assert.strictEqual(Approval.approvalFileCode({ code: "A" }), "A")
    assert.strictEqual(Approval.approvalFileCode({ urls_detail: [{ code: "B" }] }), "B")
    assert.strictEqual(Approval.approvalFileCode({ code: 0, data: { code: "C" } }), "C")
    assert.deepStrictEqual(Approval.normalizeApprovalFileUploadResponse({ code: 60001, msg: "too large" }), {
      status: "upload_failed",
      error: "too large",
      response: { code: 60001, msg: "too large" }
    })
  })
})

const sandbox = SandboxFeishu.layer({ seed: 1 })

const people = Effect.map(
  Effect.forEach([1, 2, 3, 4, 5], (user) => Sandbox.user(user)),
  ([starter, boss, clerk, other, stranger]) => ({
    starter: starter!.open_id,
    boss: boss!.open_id,
    clerk: clerk!.open_id,
    other: other!.open_id,
    stranger: stranger!.open_id
  })
)

/** First the boss, then two clerks of whom both have to agree, the second one chosen by who starts it. */
const defined = Effect.gen(function* () {
  const who = yield* people
  const { approval_code: code = "" } = yield* Approval.definitions.create({
    approval_name: "Travel",
    viewers: [{ viewer_type: "TENANT" }],
    form: { form_content: definition.form.replace('"name":"Note","required":true', '"name":"Note"') },
    node_list: [
      { id: "START" },
      { id: "boss", name: "Boss", approver: [{ type: "Personal", user_id: who.boss }] },
      {
        id: "clerks",
        name: "Clerks",
        node_type: "AND",
        approver: [{ type: "Personal", user_id: who.clerk }, { type: "Free" }]
      },
      { id: "END" }
    ],
    i18n_resources: [{ locale: "en-US", is_default: true, texts: [{ key: "@i18n@a", value: "a" }] }]
  })
  return { ...who, code }
})

const start = Effect.gen(function* () {
  const setup = yield* defined
  const found = yield* Approval.definitions.get(setup.code)
  const { instance_code: instance } = yield* Approval.instances.create(
    Approval.approvalInstance(setup.code, {
      openId: setup.starter,
      form: Approval.approvalFormPayloads(Approval.approvalDefinitionIndex(found), good),
      nodeApproverOpenIdList: [{ key: "clerks", value: [setup.other] }]
    })
  )
  return { ...setup, instance }
})

/** Decides on the waiting task of a person. */
const decide = (
  decision: typeof Approval.tasks.approve,
  { code, instance }: { readonly code: string; readonly instance: string },
  person: string
) =>
  Effect.gen(function* () {
    const [task] = yield* Approval.tasks.query(person)
    yield* decision({
      approval_code: code,
      instance_code: instance,
      user_id: person,
      task_id: task?.task_id ?? "none"
    })
  })

describe("Approval", () => {
  it.effect("from the definition to the decision: boss, then both clerks, one of them by transfer", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(Date.UTC(2026, 0, 5))
      const setup = yield* start
      yield* decide(Approval.tasks.approve, setup, setup.boss)
      const between = yield* Approval.instances.get(setup.instance)
      assert.deepStrictEqual(
        between.task_list.map(({ node_name, open_id, status }) => [node_name, open_id, status]),
        [
          ["Boss", setup.boss, "APPROVED"],
          ["Clerks", setup.clerk, "PENDING"],
          ["Clerks", setup.other, "PENDING"]
        ]
      )
      yield* decide(Approval.tasks.approve, setup, setup.clerk)
      assert.strictEqual((yield* Approval.instances.get(setup.instance)).status, "PENDING")

      const [task] = yield* Approval.tasks.query(setup.other)
      yield* Approval.tasks.transfer({
        approval_code: setup.code,
        instance_code: setup.instance,
        user_id: setup.other,
        task_id: task?.task_id ?? "",
        transfer_user_id: setup.stranger,
        comment: "I am away"
      })
      yield* Approval.comments.create(setup.instance, setup.stranger, "Fine with me")
      yield* decide(Approval.tasks.approve, setup, setup.stranger)

      const done = yield* Approval.instances.get(setup.instance)
      assert.strictEqual(done.status, "APPROVED")
      assert.strictEqual(done.approval_name, "Travel")
      assert.deepStrictEqual(
        done.timeline.map(({ comment, open_id, type }) => [type, open_id, comment]),
        [
          ["START", setup.starter, ""],
          ["PASS", setup.boss, ""],
          ["PASS", setup.clerk, ""],
          ["TRANSFER", setup.other, "I am away"],
          ["PASS", setup.stranger, ""]
        ]
      )
      const ids = Approval.approvalInstanceParticipantIds(done)
      for (const id of [setup.starter, setup.boss, setup.clerk, setup.other, setup.stranger]) {
        assert.isTrue(ids.has(id))
      }
      const comments = yield* Approval.comments.list(setup.instance, setup.starter)
      assert.deepStrictEqual(
        comments.map(({ commentator }) => commentator),
        [setup.stranger]
      )
      assert.deepStrictEqual(yield* Approval.tasks.query(setup.boss), [])
      assert.strictEqual((yield* Approval.tasks.query(setup.boss, { topic: "2" })).length, 1)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a no of the boss ends it, and a second decision finds no task", () =>
    Effect.gen(function* () {
      const setup = yield* start
      const [task] = yield* Approval.tasks.query(setup.boss)
      const decision = {
        approval_code: setup.code,
        instance_code: setup.instance,
        user_id: setup.boss,
        task_id: task?.task_id ?? ""
      }
      yield* Approval.tasks.reject(decision)
      assert.strictEqual((yield* Approval.instances.get(setup.instance)).status, "REJECTED")
      assert.strictEqual((yield* Effect.flip(Approval.tasks.approve(decision))).code, 1390010)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("only who started an instance takes it back, and only while it is open", () =>
    Effect.gen(function* () {
      const setup = yield* start
      const cancel = (who: string) => Approval.instances.cancel(setup.code, setup.instance, who)
      assert.strictEqual((yield* Effect.flip(cancel(setup.boss))).code, 1390009)
      yield* cancel(setup.starter)
      assert.strictEqual((yield* Approval.instances.get(setup.instance)).status, "CANCELED")
      assert.strictEqual((yield* Effect.flip(cancel(setup.starter))).code, 1390001)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("an instance whose answer was lost is started once, and found", () =>
    Effect.gen(function* () {
      const setup = yield* defined
      yield* Sandbox.inject(
        Fault.next(
          1,
          { method: "POST", path: "/open-apis/approval/v4/instances" },
          Fault.dropped({ moment: "after" })
        )
      )
      const run = yield* Effect.forkChild(
        Approval.instances.create(
          Approval.approvalInstance(setup.code, {
            openId: setup.starter,
            form: Approval.approvalFormPayloads(index, good),
            nodeApproverOpenIdList: [{ key: "clerks", value: [setup.other] }]
          })
        )
      )
      yield* TestClock3.adjust("1 minute")
      const { instance_code: code } = yield* Fiber.join(run)
      const all = yield* Approval.instances.list(setup.code, "0", "9999999999999")
      assert.deepStrictEqual(all, [code])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a uuid of one's own that was used before is a conflict", () =>
    Effect.gen(function* () {
      const setup = yield* defined
      const instance = Approval.approvalInstance(setup.code, {
        openId: setup.starter,
        form: Approval.approvalFormPayloads(index, good),
        nodeApproverOpenIdList: [{ key: "clerks", value: [setup.other] }],
        uuid: "trip-1"
      })
      yield* Approval.instances.create(instance)
      assert.strictEqual((yield* Effect.flip(Approval.instances.create(instance))).code, 60012)
      assert.strictEqual((yield* Approval.instances.get("trip-1")).uuid, "trip-1")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect(
    "a lost answer to a start with a uuid of one's own is looked up, and nothing is started twice",
    () =>
      Effect.gen(function* () {
        const setup = yield* defined
        yield* Sandbox.inject(
          Fault.next(
            1,
            { method: "POST", path: "/open-apis/approval/v4/instances" },
            Fault.dropped({ moment: "after" })
          )
        )
        const starting = yield* Effect.forkChild(
          Approval.instances.create(
            Approval.approvalInstance(setup.code, {
              openId: setup.starter,
              form: Approval.approvalFormPayloads(index, good),
              nodeApproverOpenIdList: [{ key: "clerks", value: [setup.other] }],
              uuid: "trip-2"
            })
          )
        )
        yield* TestClock3.adjust("1 minute")
        const { instance_code } = yield* Fiber.join(starting)
        assert.strictEqual((yield* Approval.instances.get("trip-2")).instance_code, instance_code)
      }).pipe(Effect.provide(sandbox))
  )

  it.effect("instances.query pages in the query, with the window in the body, and repeats nothing", () =>
    Effect.gen(function* () {
      const setup = yield* defined
      yield* Effect.forEach(
        Array.from({ length: 23 }),
        () =>
          Approval.instances.create(
            Approval.approvalInstance(setup.code, {
              openId: setup.starter,
              form: Approval.approvalFormPayloads(index, good),
              nodeApproverOpenIdList: [{ key: "clerks", value: [setup.other] }]
            })
          ),
        { discard: true }
      )
      yield* Sandbox.clearRequests
      const found = yield* Approval.instances.query({
        approvalCode: setup.code,
        startTime: "0",
        endTime: "86400000",
        pageSize: 10
      })
      assert.strictEqual(new Set(found.map(({ instance }) => instance?.code)).size, 23)
      const requests = yield* Sandbox.requests
      assert.strictEqual(requests.length, 3)
      for (const { json, query } of requests) {
        assert.deepStrictEqual(query["page_size"], ["10"])
        assert.deepStrictEqual(json, {
          approval_code: setup.code,
          instance_start_time_from: "0",
          instance_start_time_to: "86400000"
        })
      }
      assert.notProperty(requests[0]?.query, "page_token")
      assert.property(requests[1]?.query, "page_token")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("comments go on over all pages, with the person whom the platform insists on", () =>
    Effect.gen(function* () {
      const setup = yield* start
      yield* Effect.forEach(
        Array.from({ length: 25 }, (_, at) => at),
        (at) => Approval.comments.create(setup.instance, setup.boss, String(at), { userIdType: "open_id" }),
        { discard: true }
      )
      yield* Sandbox.clearRequests
      const comments = yield* Approval.comments.list(setup.instance, setup.boss, { pageSize: 10 })
      assert.strictEqual(comments.length, 25)
      for (const { query } of yield* Sandbox.requests) assert.deepStrictEqual(query["user_id"], [setup.boss])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("what cannot be right is refused before any request, by name", () =>
    Effect.gen(function* () {
      const late = new Date(31 * 86_400_000)
      const wrong: ReadonlyArray<
        readonly [string, string, Effect.Effect<unknown, FeishuError, FeishuClient>]
      > = [
        ["Approval.instances.query", "userId", Approval.instances.query({})],
        ["Approval.instances.query", "endTime", Approval.instances.query({ userId: "a", startTime: "1" })],
        [
          "Approval.instances.query",
          "endTime",
          Approval.instances.query({ userId: "a", startTime: new Date(0), endTime: late })
        ],
        ["Approval.instances.list", "endTime", Approval.instances.list("code", "2", "1")],
        ["Approval.instances.list", "startTime", Approval.instances.list("code", "soon", "1")],
        ["Approval.comments.create", "userId", Approval.comments.create("i", "", "text")],
        ["Approval.comments.list", "userId", Approval.comments.list("i", "")],
        ["Approval.files.upload", "fileName", Approval.files.upload(new Uint8Array(1), { fileName: "" })]
      ]
      for (const [name, path, call] of wrong) {
        const error = yield* Effect.flip(call)
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.strictEqual(error.endpoint, name)
        assert.isTrue(
          error._tag === "FeishuInvalidRequestError" && error.problems[0]?.path === path,
          error.message
        )
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(sandbox))
  )
})

describe("Approval.files.upload", () => {
  it.effect("goes to the www host, as an image where the media type says so", () =>
    Effect.gen(function* () {
      const sent = yield* Effect.forEach(
        [
          Approval.files.upload(new Uint8Array([65]), { fileName: "a.PNG" }),
          Approval.files.upload({ bytes: new Uint8Array([65]), name: "b.pdf" }),
          Approval.files.upload(new Uint8Array([65]), { mediaType: "text/x" }),
          Approval.files.upload(new Uint8Array([65]), { fileType: "image" })
        ],
        (call) => {
          const transport = ScriptedTransport.make((request) =>
            Effect.succeed({
              body: request.url.includes("/auth/")
                ? { code: 0, tenant_access_token: "t-1", expire: 7200 }
                : { code: 0, msg: "ok", data: { code: "FILE" } }
            })
          )
          const client = Feishu.layerTransport({ appId: "cli_a", appSecret: Redacted.make("s") })
          return Effect.map(
            Effect.provide(call, Layer.provide(client, transport.layer)),
            () => transport.sent[1]!
          )
        }
      )
      const parts = sent.map(({ body }) => new TextDecoder().decode(body as Uint8Array))
      const found = parts.map((text) => [
        /name="name"\r\n\r\n(.*)\r\n/.exec(text)?.[1],
        /name="type"\r\n\r\n(.*)\r\n/.exec(text)?.[1],
        /name="content"; filename="(.*)"/.exec(text)?.[1],
        /content-type: (.*)\r\n/i.exec(text)?.[1]
      ])
      assert.deepStrictEqual(found, [
        ["a.PNG", "image", "a.PNG", "image/png"],
        ["b.pdf", "attachment", "b.pdf", "application/pdf"],
        ["attachment", "attachment", "attachment", "text/x"],
        ["attachment", "image", "attachment", "application/octet-stream"]
      ])
      for (const { url } of sent) {
        assert.strictEqual(url, "https://www.feishu.cn/approval/openapi/v2/file/upload")
      }
    })
  )

  it.effect("takes files and streams as well as bytes", () =>
    Effect.gen(function* () {
      for (const file of [
        new File(["A"], "b.pdf", { type: "application/pdf" }),
        new Blob(["A"]),
        UploadStream.make(Stream.make(new Uint8Array([65])), { length: 1 })
      ]) {
        const answer = yield* Approval.files.upload(file)
        assert.strictEqual(Approval.normalizeApprovalFileUploadResponse(answer).status, "uploaded")
      }
    }).pipe(Effect.provide(sandbox))
  )
})
