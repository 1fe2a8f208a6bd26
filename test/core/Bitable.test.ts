import * as Bitable from "@effect-feishu/core/Bitable"
import * as Retry from "@effect-feishu/core/Retry"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import * as Stream from "effect/Stream"

const fields = [
  Bitable.field("Title", "text"),
  Bitable.field("Effort", "number"),
  Bitable.field("State", "singleSelect", { options: [{ name: "open" }, { name: "done" }] }),
  Bitable.field("Tags", "multiSelect"),
  Bitable.field("Due", "dateTime"),
  Bitable.field("Ready", "checkbox"),
  Bitable.field("v1.2.beta", "text"),
  Bitable.field("v1", "text")
]

const table = Effect.gen(function* () {
  const { app } = yield* Bitable.apps.create("Plans")
  const { table_id } = yield* Bitable.tables.create(app.app_token, { name: "Tasks", fields })
  return [app.app_token, table_id] as const
})

const rows = (count: number): ReadonlyArray<Bitable.NewRecord> =>
  Array.from({ length: count }, (_, index) =>
    Bitable.record({ Title: `task ${index}`, Effort: index, State: index % 2 === 0 ? "open" : "done" })
  )

const ids = (records: ReadonlyArray<Bitable.Record>) => records.map((record) => record.record_id)

const counts = Effect.map(
  Sandbox.requestCounts,
  (all) => (name: string) => all[`bitable.v1.app.table.record.${name}`] ?? 0
)

const requestsTo = (name: string) =>
  Effect.map(Sandbox.requests, (requests) =>
    requests.filter((request) => request.endpoint === `bitable.v1.app.table.record.${name}`)
  )

const batchPath = (name: string) => `/open-apis/bitable/v1/apps/:app/tables/:table/records/${name}`

const noWaits = SandboxFeishu.layer({ seed: 1, client: { retry: Retry.make({ baseDelay: 0 }) } })

/** A call that must be refused before any request, and the argument that it must name. */
type Refused = readonly [Effect.Effect<unknown, { readonly _tag: string }, FeishuClient>, string]
const problemOf = (error: { readonly _tag: string }) =>
  "problems" in error ? (error.problems as ReadonlyArray<{ readonly path: string }>)[0]?.path : error._tag

describe("Bitable.records in long lists", () => {
  it.effect("2,300 records are filled in, searched, changed and removed with as few requests as can be", () =>
    Effect.gen(function* () {
      const place = yield* table
      yield* Sandbox.clearRequests
      const made = yield* Bitable.records.batchCreate(...place, rows(2300))
      assert.deepStrictEqual(
        made.records.map((record) => record.fields["Title"]),
        rows(2300).map((record) => record.fields["Title"])
      )

      const open = yield* Bitable.records.search(...place, { filter: Bitable.where("State", "is", "open") })
      assert.strictEqual(open.length, 1150)
      const all = yield* Bitable.records.search(...place, { sort: [Bitable.desc("Effort")] })
      assert.deepStrictEqual(ids(all), ids(made.records).toReversed())

      const changed = yield* Bitable.records.batchUpdate(
        ...place,
        ids(made.records).map((recordId) => Bitable.record({ State: "done" }, { recordId }))
      )
      assert.deepStrictEqual(ids(changed.records), ids(made.records))
      assert.isTrue(changed.records.every((record) => record.fields["State"] === "done"))

      const removed = yield* Bitable.records.batchDelete(...place, ids(made.records))
      assert.deepStrictEqual(
        removed.records.map((record) => record.record_id),
        ids(made.records)
      )
      assert.deepStrictEqual(yield* Bitable.records.search(...place), [])

      const count = yield* counts
      assert.deepStrictEqual(
        [count("batch_create"), count("search"), count("batch_update"), count("batch_delete")],
        // 1,000 a batch; 3 pages of the open ones, 5 of all and 1 that is empty; 500 a deletion.
        [3, 3 + 5 + 1, 3, 5]
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect(
    "each request of a batch has a client_token of its own, so that a lost reply makes nothing twice",
    () =>
      Effect.gen(function* () {
        const place = yield* table
        yield* Sandbox.inject(
          Fault.nth(2, { path: batchPath("batch_create") }, Fault.dropped({ moment: "after" }))
        )
        yield* Bitable.records.batchCreate(...place, rows(1500))
        const tokens = (yield* requestsTo("batch_create")).map((request) => request.query["client_token"]![0])
        assert.strictEqual(tokens.length, 3)
        assert.strictEqual(tokens[1], tokens[2])
        assert.notStrictEqual(tokens[0], tokens[1])
        assert.strictEqual((yield* Bitable.records.search(...place)).length, 1500)
      }).pipe(Effect.provide(noWaits))
  )

  it.effect("a batch that fails half way says which records are done and which are not", () =>
    Effect.gen(function* () {
      const place = yield* table
      yield* Sandbox.inject(
        Fault.nth(
          2,
          { path: batchPath("batch_create") },
          Fault.refused({ code: 1254103, msg: "RecordExceedLimit", status: 200 })
        )
      )
      const error = yield* Effect.flip(Bitable.records.batchCreate(...place, rows(2300)))
      assert.instanceOf(error, Bitable.BatchError)
      if (error._tag !== "FeishuBatchError") return
      assert.deepStrictEqual(
        [error.failedFrom, error.failedTo, error.total, error.outcome],
        [1000, 2000, 2300, "refused"]
      )
      assert.deepStrictEqual(
        error.done.map((record) => record.fields["Title"]),
        rows(1000).map((record) => record.fields["Title"])
      )
      assert.strictEqual(error.cause._tag, "FeishuApiError")
      assert.strictEqual(error.cause.code, 1254103)
      assert.match(
        error.message,
        /of 2300 items the first 1000 are done, those from index 1000 to 1999 were refused/
      )
      assert.strictEqual((yield* Bitable.records.search(...place)).length, 1000)
      // The rest can be sent from where it failed.
      yield* Bitable.records.batchCreate(...place, rows(2300).slice(error.failedFrom))
      assert.deepStrictEqual(
        (yield* Bitable.records.search(...place, { sort: [Bitable.asc("Effort")] })).map(
          (record) => record.fields["Effort"]
        ),
        Array.from({ length: 2300 }, (_, index) => index)
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a part whose reply is lost for good counts as unknown", () =>
    Effect.gen(function* () {
      const place = yield* table
      const { records } = yield* Bitable.records.batchCreate(...place, rows(1000))
      yield* Sandbox.inject(
        Fault.nth(2, { path: batchPath("batch_delete") }, Fault.dropped({ moment: "after" }))
      )
      const error = yield* Effect.flip(Bitable.records.batchDelete(...place, ids(records)))
      assert.strictEqual(error._tag, "FeishuBatchError")
      if (error._tag !== "FeishuBatchError") return
      assert.deepStrictEqual([error.failedFrom, error.failedTo, error.outcome], [500, 1000, "unknown"])
      assert.strictEqual(error.done.length, 500)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("when nothing was done before, the platform's own error comes through", () =>
    Effect.gen(function* () {
      const place = yield* table
      const error = yield* Effect.flip(
        Bitable.records.batchCreate(...place, [Bitable.record({ Nothing: "x" }), ...rows(1500)])
      )
      assert.strictEqual(error._tag, "FeishuApiError")
      assert.strictEqual(error._tag === "FeishuApiError" ? error.code : 0, 1254045)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("any number of records is read by id, in order, with those that are absent named", () =>
    Effect.gen(function* () {
      const place = yield* table
      const { records } = yield* Bitable.records.batchCreate(...place, rows(250))
      const wanted = [...ids(records).toReversed(), "recAbsent"]
      const found = yield* Bitable.records.batchGet(...place, wanted)
      assert.deepStrictEqual(ids(found.records), ids(records).toReversed())
      assert.deepStrictEqual(found.absent_record_ids, ["recAbsent"])
      assert.strictEqual((yield* counts)("batch_get"), 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a time is sent as milliseconds, whether it is a Date, a DateTime or a number", () =>
    Effect.gen(function* () {
      const [app, tbl] = yield* table
      const due = Date.UTC(2026, 10, 28, 9)
      const times = [new Date(due), DateTime.unsafeMake(due), due]
      for (const Due of times) yield* Bitable.records.create(app, tbl, { Title: "one", Due })
      const made = yield* Bitable.records.batchCreate(
        app,
        tbl,
        times.map((Due) => Bitable.record({ Title: "many", Due }))
      )
      const [first] = made.records
      yield* Bitable.records.update(app, tbl, first!.record_id, { Due: new Date(due + 1) })
      yield* Bitable.records.batchUpdate(app, tbl, [
        { record_id: made.records[1]!.record_id, fields: { Due: DateTime.unsafeMake(due + 1) } }
      ])
      const found = yield* Bitable.records.search(app, tbl, { sort: [Bitable.asc("Due")] })
      assert.deepStrictEqual(
        found.map(({ fields: { Due } }) => Due),
        [due, due, due, due, due + 1, due + 1]
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect(
    "records of a batch that are only the values of one are refused, and it is said what makes a record",
    () =>
      Effect.gen(function* () {
        const bare: ReadonlyArray<unknown> = [
          { Title: "one", Due: new Date(0) },
          { fields: null },
          { fields: "one" }
        ]
        for (const record of bare) {
          const records = [
            Bitable.record({ Title: "whole" }, { recordId: "rec1" }),
            record as Bitable.ChangedRecord
          ]
          for (const call of [
            Bitable.records.batchCreate("app", "tbl", records),
            Bitable.records.batchUpdate("app", "tbl", records)
          ]) {
            const error = yield* Effect.flip(call)
            assert.strictEqual(error._tag, "FeishuInvalidRequestError")
            assert.include(error.message, "records[1] must have fields: Bitable.record(")
            assert.notInclude(error.message, "is a Date")
          }
        }
      }).pipe(Effect.provide(noWaits))
  )

  it.effect("what JSON would change is refused by the field's name, in whatever part it stands", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [unknown, string]> = [
        [Number.NaN, "is NaN"],
        [Number.POSITIVE_INFINITY, "is Infinity"],
        [new Date(Number.NaN), "is NaN"],
        [10n, "is a bigint"],
        [new Map(), "is a Map"],
        [[new Date(0)], "is a Date"]
      ]
      for (const [Effort, reason] of wrong) {
        const many = [...rows(1_500), Bitable.record({ Effort })]
        const calls = [
          [Bitable.records.create("app", "tbl", { Effort }), "fields.Effort"],
          [Bitable.records.update("app", "tbl", "rec", { Effort }), "fields.Effort"],
          [Bitable.records.batchCreate("app", "tbl", many), "records[1500].fields.Effort"],
          [
            Bitable.records.batchUpdate("app", "tbl", [{ record_id: "rec", fields: { Effort } }]),
            "records[0].fields.Effort"
          ]
        ] as const
        for (const [call, path] of calls) {
          const error = yield* Effect.flip<
            unknown,
            { readonly _tag: string; readonly message: string },
            FeishuClient
          >(call)
          assert.strictEqual(error._tag, "FeishuInvalidRequestError")
          assert.include(error.message, path)
          assert.include(error.message, reason)
        }
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("an empty list, and one token for several requests, are refused before any request", () =>
    Effect.gen(function* () {
      const refused: ReadonlyArray<Refused> = [
        [Bitable.records.batchCreate("app", "tbl", []), "records"],
        [Bitable.records.batchUpdate("app", "tbl", []), "records"],
        [Bitable.records.batchDelete("app", "tbl", []), "recordIds"],
        [Bitable.records.batchGet("app", "tbl", []), "recordIds"],
        [
          Bitable.records.batchCreate("app", "tbl", rows(1001), { clientToken: crypto.randomUUID() }),
          "clientToken"
        ],
        [
          Bitable.records.search("app", "tbl", { sort: Array.from({ length: 101 }, () => Bitable.asc("A")) }),
          "sort"
        ],
        [
          Stream.runDrain(
            PagedStream.make(
              Bitable.records.search("app", "tbl", {
                filter: {
                  conjunction: "or",
                  conditions: Array.from({ length: 51 }, () => Bitable.where("A", "isEmpty"))
                }
              })
            )
          ),
          "filter.conditions"
        ],
        [Bitable.tables.create("app", { name: "" }), "table.name"],
        [Bitable.tables.create("app", { name: "a", fields: [] }), "table.fields"],
        [Bitable.fields.create("app", "tbl", Bitable.field("", "text")), "field.field_name"]
      ]
      for (const [call, path] of refused) assert.strictEqual(problemOf(yield* Effect.flip(call)), path)
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a search that meets a fault of the platform is repeated, though it is a POST", () =>
    Effect.gen(function* () {
      const place = yield* table
      yield* Bitable.records.batchCreate(...place, rows(3))
      yield* Sandbox.inject(Fault.next(2, { path: batchPath("search") }, Fault.serverError()))
      assert.strictEqual((yield* Bitable.records.search(...place)).length, 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a table that somebody else is writing to is tried again", () =>
    Effect.gen(function* () {
      const place = yield* table
      yield* Sandbox.inject(
        Fault.next(
          1,
          { path: batchPath("batch_create") },
          Fault.refused({ code: 1254291, msg: "Write conflict", status: 200 })
        )
      )
      yield* Bitable.records.batchCreate(...place, rows(1))
      assert.strictEqual((yield* Bitable.records.search(...place)).length, 1)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("the stream of a search fetches no page more than is taken", () =>
    Effect.gen(function* () {
      const place = yield* table
      yield* Bitable.records.batchCreate(...place, rows(1200))
      const some = yield* PagedStream.make(Bitable.records.search(...place)).pipe(
        Stream.take(10),
        Stream.runCollect
      )
      assert.strictEqual(Chunk.size(some), 10)
      assert.strictEqual((yield* counts)("search"), 1)
      const listed = yield* Stream.runCount(PagedStream.make(Bitable.records.list(...place)))
      assert.strictEqual(listed, 1200)
      assert.strictEqual((yield* counts)("list"), 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("maxItems stops a search without another page", () =>
    Effect.gen(function* () {
      const place = yield* table
      yield* Bitable.records.batchCreate(...place, rows(600))
      assert.strictEqual((yield* Bitable.records.search(...place, { maxItems: 500 })).length, 500)
      assert.strictEqual((yield* counts)("search"), 1)
    }).pipe(Effect.provide(noWaits))
  )
})

describe("Bitable values and filters", () => {
  it.effect("a field name with dots is one name", () =>
    Effect.gen(function* () {
      const place = yield* table
      const values = { "v1.2.beta": "yes", v1: "no" }
      const { record } = yield* Bitable.records.create(...place, values)
      assert.deepStrictEqual(record.fields, values)
      const [request] = yield* requestsTo("create")
      assert.deepStrictEqual(request?.json, { fields: values })
      const { records } = yield* Bitable.records.batchUpdate(...place, [
        Bitable.record({ "v1.2.beta": "changed" }, { recordId: record.record_id })
      ])
      assert.deepStrictEqual(records[0]?.fields, { "v1.2.beta": "changed", v1: "no" })
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("conditions find what they say", () =>
    Effect.gen(function* () {
      const place = yield* table
      const due = Date.UTC(2026, 0, 5, 3)
      const day = 86_400_000
      yield* Bitable.records.batchCreate(...place, [
        Bitable.record({ Title: "alpha", Effort: 1, State: "open", Tags: ["red"], Due: due, Ready: true }),
        Bitable.record({ Title: "beta", Effort: 2, State: "done", Tags: ["red", "blue"], Due: due + day }),
        Bitable.record({ Title: "gamma", Effort: 3 })
      ])
      const find = (filter: Bitable.Condition | Bitable.Filter) =>
        Effect.map(Bitable.records.search(...place, { filter, sort: [Bitable.asc("Effort")] }), (found) =>
          found.map((record) => record.fields["Effort"])
        )
      assert.deepStrictEqual(yield* find(Bitable.where("Title", "contains", "a")), [1, 2, 3])
      assert.deepStrictEqual(yield* find(Bitable.where("Title", "doesNotContain", "mm")), [1, 2])
      assert.deepStrictEqual(yield* find(Bitable.where("Title", "is", "beta")), [2])
      assert.deepStrictEqual(yield* find(Bitable.where("Effort", "isGreaterEqual", 2)), [2, 3])
      assert.deepStrictEqual(yield* find(Bitable.where("Tags", "contains", "blue")), [2])
      assert.deepStrictEqual(yield* find(Bitable.where("State", "isEmpty")), [3])
      assert.deepStrictEqual(yield* find(Bitable.where("Due", "is", new Date(due + 3_600_000))), [1])
      assert.deepStrictEqual(yield* find(Bitable.where("Due", "isGreater", new Date(due))), [2])
      assert.deepStrictEqual(yield* find(Bitable.where("Ready", "is", true)), [1])
      assert.deepStrictEqual(
        yield* find(
          Bitable.or(
            Bitable.where("Effort", "is", 3),
            Bitable.and(Bitable.where("State", "is", "done"), Bitable.where("Tags", "contains", "red"))
          )
        ),
        [2, 3]
      )
      const error = yield* Effect.flip(find(Bitable.where("Nothing", "isEmpty")))
      assert.strictEqual(error.code, 1254045)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("null empties a cell, undefined leaves it alone", () =>
    Effect.gen(function* () {
      const place = yield* table
      const { record } = yield* Bitable.records.create(...place, { Title: "a", Effort: 1 })
      const { records } = yield* Bitable.records.batchUpdate(...place, [
        Bitable.record({ Title: undefined, Effort: null }, { recordId: record.record_id })
      ])
      assert.deepStrictEqual(records[0]?.fields, { Title: "a" })
    }).pipe(Effect.provide(noWaits))
  )

  it("an impossible date makes no condition", () => {
    assert.throws(() => Bitable.where("Due", "is", new Date("never")), RangeError)
  })

  it("a record holds every value that is given, under its own name", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.dictionary(FastCheck.string(), FastCheck.option(FastCheck.jsonValue(), { nil: undefined })),
        (values) => {
          const { fields } = Bitable.record(values)
          const expected = Object.entries(values).filter(([, value]) => value !== undefined)
          assert.deepStrictEqual(Object.entries(fields), expected)
        }
      )
    )
  })

  it.effect("fields are made, changed, listed and removed", () =>
    Effect.gen(function* () {
      const place = yield* table
      const { field } = yield* Bitable.fields.create(
        ...place,
        Bitable.field("Owner", "user", { multiple: true })
      )
      yield* Bitable.fields.update(...place, field.field_id, Bitable.field("Owners", "user"))
      const names = Effect.map(Bitable.fields.list(...place), (all) => all.map((one) => one.field_name))
      assert.include(yield* names, "Owners")
      yield* Bitable.fields.delete(...place, field.field_id)
      assert.notInclude(yield* names, "Owners")
      const error = yield* Effect.flip(Bitable.fields.create(...place, Bitable.field("Title", "text")))
      assert.strictEqual(error.code, 1254014)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a base is copied with or without its records, renamed, and its tables too", () =>
    Effect.gen(function* () {
      const [app, tableId] = yield* table
      yield* Bitable.records.batchCreate(app, tableId, rows(2))
      const { app: full } = yield* Bitable.apps.copy(app, { name: "Copy" })
      const { app: empty } = yield* Bitable.apps.copy(app, { withoutContent: true })
      const recordsOf = (token: string) =>
        Effect.flatMap(Bitable.tables.list(token), (tables) =>
          Bitable.records.search(token, tables.find((one) => one.name === "Tasks")!.table_id)
        )
      assert.strictEqual((yield* recordsOf(full.app_token!)).length, 2)
      assert.strictEqual((yield* recordsOf(empty.app_token!)).length, 0)
      yield* Bitable.apps.update(app, { name: "Renamed" })
      yield* Bitable.tables.rename(app, tableId, "Things")
      assert.strictEqual((yield* Bitable.apps.get(app)).app.name, "Renamed")
      assert.include(
        (yield* Bitable.tables.list(app)).map((one) => one.name),
        "Things"
      )
    }).pipe(Effect.provide(noWaits))
  )
})
