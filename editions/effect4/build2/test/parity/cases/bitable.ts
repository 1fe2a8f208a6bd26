import * as Bitable from "@effect-feishu/core/Bitable"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { parity, uuid, type ParityCase } from "../runner.js"

const root = "/open-apis/bitable/v1/apps"

/** A base with a table of three fields. */
const table = Effect.gen(function* () {
  const { app } = yield* Bitable.apps.create("Plans")
  const { table_id } = yield* Bitable.tables.create(app.app_token, {
    name: "Tasks",
    fields: [
      Bitable.field("Title", "text"),
      Bitable.field("Effort", "number"),
      Bitable.field("State", "singleSelect")
    ]
  })
  const path = `${root}/${app.app_token}/tables/${table_id}`
  return { app: app.app_token, table: table_id, path }
})

/** The same with two records. */
const filled = Effect.gen(function* () {
  const place = yield* table
  const { records } = yield* Bitable.records.batchCreate(place.app, place.table, [
    { fields: { Title: "a", Effort: 1, State: "open" } },
    { fields: { Title: "b", Effort: 2, State: "done" } }
  ])
  return { ...place, ids: records.map((record) => record.record_id) }
})

const who = { user_id_type: "open_id" }

export const cases: ReadonlyArray<ParityCase> = [
  parity("bitable.apps.get", table, {
    call: ({ app }) => Bitable.apps.get(app),
    wire: ({ app }) => ({ method: "GET", path: `${root}/${app}` }),
    result: ({ app }) => assert.strictEqual(app.name, "Plans")
  }),
  parity("bitable.tables.create", table, {
    call: ({ app }) => Bitable.tables.create(app, { name: "More", fields: [Bitable.field("Key", "text")] }),
    wire: ({ app }) => ({
      method: "POST",
      path: `${root}/${app}/tables`,
      body: { table: { name: "More", fields: [{ field_name: "Key", type: 1 }] } }
    }),
    result: ({ table_id }) => assert.match(table_id, /^tbl/)
  }),
  parity("bitable.tables.list", table, {
    call: ({ app }) => Bitable.tables.list(app),
    wire: ({ app }) => ({ method: "GET", path: `${root}/${app}/tables`, query: { page_size: "100" } }),
    result: (tables, { table }) => assert.strictEqual(tables[1]?.table_id, table)
  }),
  parity("bitable.tables.delete", table, {
    call: ({ app, table }) => Bitable.tables.delete(app, table),
    wire: ({ path }) => ({ method: "DELETE", path }),
    result: (_, { app }) =>
      Effect.map(Bitable.tables.list(app), (tables) => assert.strictEqual(tables.length, 1))
  }),
  parity("bitable.fields.list", table, {
    call: ({ app, table }) => Bitable.fields.list(app, table),
    wire: ({ path }) => ({ method: "GET", path: `${path}/fields`, query: { page_size: "100" } }),
    result: (fields) =>
      assert.deepStrictEqual(
        fields.map((field) => field.field_name),
        ["Title", "Effort", "State"]
      )
  }),
  parity("bitable.records.get", filled, {
    call: ({ app, ids, table }) => Bitable.records.get(app, table, ids[0]!, { userIdType: "open_id" }),
    wire: ({ ids, path }) => ({ method: "GET", path: `${path}/records/${ids[0]}`, query: who }),
    result: ({ record }) => assert.deepStrictEqual(record.fields, { Title: "a", Effort: 1, State: "open" })
  }),
  parity("bitable.records.list", filled, {
    call: ({ app, table }) =>
      Bitable.records.list(app, table, {
        filter: 'CurrentValue.[State]="open"',
        sort: ["Title DESC"],
        fieldNames: ["Title"]
      }),
    wire: ({ path }) => ({
      method: "GET",
      path: `${path}/records`,
      query: {
        filter: 'CurrentValue.[State]="open"',
        sort: '["Title DESC"]',
        field_names: '["Title"]',
        page_size: "500"
      }
    }),
    result: (records) =>
      assert.deepStrictEqual(
        records.map((record) => record.fields),
        [{ Title: "a" }]
      )
  }),
  parity("bitable.records.search", filled, {
    call: ({ app, table }) =>
      Bitable.records.search(app, table, {
        filter: Bitable.where("Effort", "isGreater", 1),
        sort: [Bitable.desc("Title")],
        userIdType: "open_id"
      }),
    wire: ({ path }) => ({
      method: "POST",
      path: `${path}/records/search`,
      query: { ...who, page_size: "500" },
      body: {
        filter: {
          conjunction: "and",
          conditions: [{ field_name: "Effort", operator: "isGreater", value: ["1"] }]
        },
        sort: [{ field_name: "Title", desc: true }]
      }
    }),
    result: (records, { ids }) =>
      assert.deepStrictEqual(
        records.map((record) => record.record_id),
        [ids[1]]
      )
  }),
  parity("bitable.records.create", table, {
    call: ({ app, table }) => Bitable.records.create(app, table, { Title: "new", Effort: 3 }),
    wire: ({ path }) => ({
      method: "POST",
      path: `${path}/records`,
      query: { client_token: uuid },
      body: { fields: { Title: "new", Effort: 3 } }
    }),
    result: ({ record }) => assert.match(record.record_id, /^rec/)
  }),
  parity("bitable.records.update", filled, {
    call: ({ app, ids, table }) => Bitable.records.update(app, table, ids[0]!, { Effort: 5 }),
    wire: ({ ids, path }) => ({
      method: "PUT",
      path: `${path}/records/${ids[0]}`,
      body: { fields: { Effort: 5 } }
    }),
    result: ({ record }) => assert.deepStrictEqual(record.fields, { Title: "a", Effort: 5, State: "open" })
  }),
  parity("bitable.records.delete", filled, {
    call: ({ app, ids, table }) => Bitable.records.delete(app, table, ids[0]!),
    wire: ({ ids, path }) => ({ method: "DELETE", path: `${path}/records/${ids[0]}` }),
    result: (deleted, { ids }) => assert.deepStrictEqual(deleted, { deleted: true, record_id: ids[0]! })
  }),
  parity("bitable.records.batchCreate", table, {
    call: ({ app, table }) =>
      Bitable.records.batchCreate(app, table, [
        Bitable.record({ Title: "one" }),
        Bitable.record({ Title: "two" })
      ]),
    wire: ({ path }) => ({
      method: "POST",
      path: `${path}/records/batch_create`,
      query: { client_token: uuid },
      body: { records: [{ fields: { Title: "one" } }, { fields: { Title: "two" } }] }
    }),
    result: ({ records }) =>
      assert.deepStrictEqual(
        records.map((record) => record.fields["Title"]),
        ["one", "two"]
      )
  }),
  parity("bitable.records.batchUpdate", filled, {
    call: ({ app, ids, table }) =>
      Bitable.records.batchUpdate(app, table, [Bitable.record({ State: "done" }, { recordId: ids[0]! })]),
    wire: ({ ids, path }) => ({
      method: "POST",
      path: `${path}/records/batch_update`,
      body: { records: [{ fields: { State: "done" }, record_id: ids[0] }] }
    }),
    result: ({ records }) => assert.strictEqual(records[0]?.fields["State"], "done")
  }),
  parity("bitable.records.batchDelete", filled, {
    call: ({ app, ids, table }) => Bitable.records.batchDelete(app, table, ids),
    wire: ({ ids, path }) => ({
      method: "POST",
      path: `${path}/records/batch_delete`,
      body: { records: ids }
    }),
    result: ({ records }, { ids }) =>
      assert.deepStrictEqual(
        records,
        ids.map((record_id) => ({ deleted: true, record_id }))
      )
  })
]
