import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, code, dig, done, png } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20, departments: 3 })
const root = "/open-apis/bitable/v1/apps"

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const namesAt = (value: unknown, path: string, field: string): ReadonlyArray<unknown> => {
  const list = dig(value, path)
  return Array.isArray(list) ? list.map((one) => dig(one, field)) : []
}

const people = Effect.map(Sandbox.users(), ({ users }) => users)

/** Wednesday, 14 January 2026, noon in Shanghai. */
const noon = Date.UTC(2026, 0, 14, 4)
const day = 86_400_000

/** A base with a table of these fields beside its name. */
const makeTable = (fields: ReadonlyArray<object> = []) =>
  Effect.gen(function* () {
    const app = textAt(yield* done("POST", root, { name: "Stock" }), "app.app_token")
    const made = yield* done("POST", `${root}/${app}/tables`, {
      table: { name: "Items", fields: [{ field_name: "Name", type: 1 }, ...fields] }
    })
    return {
      app,
      base: `${root}/${app}`,
      id: textAt(made, "table_id"),
      view: textAt(made, "default_view_id"),
      table: `${root}/${app}/tables/${textAt(made, "table_id")}`
    }
  })

const add = (table: string, fields: object) =>
  Effect.map(done("POST", `${table}/records`, { fields }), (made) => textAt(made, "record.record_id"))

describe("views of a table", () => {
  it.effect("begin with the default one, and are kept", () =>
    Effect.gen(function* () {
      const { table, view } = yield* makeTable()
      assert.deepStrictEqual(namesAt(yield* done("GET", `${table}/views`), "items", "view_id"), [view])
      const made = yield* done("POST", `${table}/views`, { view_name: "Board", view_type: "kanban" })
      const id = textAt(made, "view.view_id")
      yield* done("PATCH", `${table}/views/${id}`, { view_name: "Wall" })
      const got = yield* done("GET", `${table}/views/${id}`)
      assert.strictEqual(dig(got, "view.view_name"), "Wall")
      assert.strictEqual(dig(got, "view.view_type"), "kanban")
      assert.strictEqual(yield* code("POST", `${table}/views`, { view_name: "Wall" }), 1254020)
      assert.strictEqual(yield* code("POST", `${table}/views`, { view_name: "a[b]" }), 1254022)
      yield* done("DELETE", `${table}/views/${id}`)
      assert.strictEqual(yield* code("GET", `${table}/views/${id}`), 1254042)
      assert.strictEqual(yield* code("DELETE", `${table}/views/${view}`), 1254023)
      assert.strictEqual(yield* code("POST", `${table}/records/search`, { view_id: id }), 1254042)
      assert.strictEqual(yield* code("GET", `${table}/records?view_id=${id}`), 1254042)
      assert.strictEqual(yield* code("GET", `${table}/fields?view_id=${id}`), 1254042)
    }).pipe(Effect.provide(layer))
  )

  it.effect("keep what their filter says where a search says nothing itself", () =>
    Effect.gen(function* () {
      const { table, view } = yield* makeTable([{ field_name: "Count", type: 2 }])
      yield* add(table, { Name: "few", Count: 1 })
      yield* add(table, { Name: "many", Count: 9 })
      const fields = yield* done("GET", `${table}/fields`)
      const [, count] = namesAt(fields, "items", "field_id")
      yield* done("PATCH", `${table}/views/${view}`, {
        property: {
          filter_info: {
            conjunction: "and",
            conditions: [{ field_id: count, operator: "isGreater", value: '["5"]' }]
          },
          hidden_fields: [count]
        }
      })
      const seen = yield* done("POST", `${table}/records/search`, { view_id: view })
      assert.strictEqual(dig(seen, "total"), 1)
      const shown = yield* done("GET", `${table}/fields?view_id=${view}`)
      assert.deepStrictEqual(namesAt(shown, "items", "is_hidden"), [false, true])
      const own = { view_id: view, sort: [{ field_name: "Name" }] }
      assert.strictEqual(dig(yield* done("POST", `${table}/records/search`, own), "total"), 2)
    }).pipe(Effect.provide(layer))
  )

  it.effect("may be forms, whose questions are those of the fields", () =>
    Effect.gen(function* () {
      const { table, view } = yield* makeTable([{ field_name: "Made", type: 1001 }])
      const made = yield* done("POST", `${table}/views`, { view_name: "Ask", view_type: "form" })
      const form = `${table}/forms/${textAt(made, "view.view_id")}`
      const questions = yield* done("GET", `${form}/fields`)
      assert.deepStrictEqual(namesAt(questions, "items", "title"), ["Name"])
      const id = textAt(questions, "items.0.field_id")
      yield* done("PATCH", `${form}/fields/${id}`, { title: "What?", required: true })
      assert.deepStrictEqual(namesAt(yield* done("GET", `${form}/fields`), "items", "title"), ["What?"])
      const shared = yield* done("PATCH", form, { shared: true, shared_limit: "anyone_editable" })
      assert.match(textAt(shared, "form.shared_url"), /^https:/)
      assert.strictEqual(yield* code("GET", `${table}/forms/${view}`), 1254012)
    }).pipe(Effect.provide(layer))
  )
})

describe("records", () => {
  it.effect("show people, groups, links, files, numbers and times whole", () =>
    Effect.gen(function* () {
      const { app, id, table } = yield* makeTable([
        { field_name: "Owner", type: 11 },
        { field_name: "Group", type: 23 },
        { field_name: "Site", type: 15 },
        { field_name: "Files", type: 17 },
        { field_name: "No", type: 1005 },
        { field_name: "Made", type: 1001 },
        { field_name: "By", type: 1003 },
        { field_name: "Where", type: 22 }
      ])
      const form = new FormData()
      for (const [name, value] of Object.entries({
        file_name: "a.png",
        parent_type: "bitable_file",
        parent_node: app,
        size: String(png.byteLength)
      })) {
        form.set(name, value)
      }
      form.set("file", new Blob([png]), "a.png")
      const file = (yield* call("POST", "/open-apis/drive/v1/medias/upload_all", { form })).text(
        "data.file_token"
      )
      const [ann] = yield* people
      const record = yield* add(table, {
        Name: "one",
        Owner: [{ id: ann!.open_id }],
        Group: [{ id: Sandbox.defaultChatId }],
        Site: { link: "https://example.com" },
        Files: [{ file_token: file }],
        Where: "116.397755,39.903179"
      })
      const url = `${table}/records/${record}`
      const got = yield* done("GET", `${url}?automatic_fields=true&with_shared_url=true&user_id_type=user_id`)
      const at = (path: string) => dig(got, `record.fields.${path}`)
      assert.deepStrictEqual(at("Owner.0.id"), ann!.user_id)
      assert.deepStrictEqual(at("Owner.0.name"), ann!.name)
      assert.deepStrictEqual(at("Owner.0.email"), ann!.email)
      assert.deepStrictEqual(at("Group.0.id"), Sandbox.defaultChatId)
      assert.deepStrictEqual(at("Site"), { link: "https://example.com", text: "https://example.com" })
      assert.deepStrictEqual(at("Files.0.name"), "a.png")
      assert.deepStrictEqual(at("Files.0.size"), png.byteLength)
      assert.deepStrictEqual(at("No"), "1")
      assert.deepStrictEqual(at("Where.location"), "116.397755,39.903179")
      assert.isNumber(at("Made"))
      assert.match(String(at("By.0.id")), /^ou_/)
      assert.match(textAt(got, "record.created_by.id"), /^ou_/)
      assert.include(textAt(got, "record.shared_url"), record)
      assert.strictEqual(at("Name"), "one")
      const pieces = yield* done("GET", `${url}?text_field_as_array=true`)
      assert.deepStrictEqual(dig(pieces, "record.fields.Name"), [{ text: "one", type: "text" }])
      assert.strictEqual(id.slice(0, 3), "tbl")
    }).pipe(Effect.provide(layer))
  )

  it.effect("take only what belongs to them, in the form of their fields", () =>
    Effect.gen(function* () {
      const { table } = yield* makeTable([
        { field_name: "Owner", type: 11, property: { multiple: false } },
        { field_name: "Files", type: 17 },
        { field_name: "Phone", type: 13 },
        { field_name: "Stars", type: 2, ui_type: "Rating" },
        { field_name: "No", type: 1005 }
      ])
      const form = new FormData()
      for (const [name, value] of Object.entries({
        file_name: "a.png",
        parent_type: "bitable_file",
        parent_node: "bascnOther",
        size: String(png.byteLength)
      })) {
        form.set(name, value)
      }
      form.set("file", new Blob([png]), "a.png")
      const elsewhere = yield* call("POST", "/open-apis/drive/v1/medias/upload_all", { form })
      const [ann, bob] = yield* people
      const write = (fields: object) => code("POST", `${table}/records`, { fields })
      assert.strictEqual(
        yield* write({ Files: [{ file_token: elsewhere.text("data.file_token") }] }),
        1254303
      )
      assert.strictEqual(yield* write({ Files: [{ file_token: "boxcnNone" }] }), 1254303)
      assert.strictEqual(yield* write({ Files: "boxcnNone" }), 1254069)
      assert.strictEqual(yield* write({ Owner: [{ id: "ou_nobody" }] }), 1254066)
      assert.strictEqual(yield* write({ Owner: [{ id: ann!.open_id }, { id: bob!.open_id }] }), 1254066)
      assert.strictEqual(yield* write({ Phone: "call me" }), 1254072)
      assert.strictEqual(yield* write({ Stars: 6 }), 1254061)
      assert.strictEqual(yield* write({ No: "7" }), 1254015)
      assert.strictEqual(yield* write({ Nope: 1 }), 1254045)
      assert.strictEqual(yield* code("POST", `${table}/records?client_token=short`, { fields: {} }), 1254037)
    }).pipe(Effect.provide(layer))
  )

  it.effect("are linked from both sides", () =>
    Effect.gen(function* () {
      const { base, id, table } = yield* makeTable()
      const other = yield* done("POST", `${base}/tables`, {
        table: {
          name: "Orders",
          fields: [
            { field_name: "Order", type: 1 },
            { field_name: "Item", type: 21, property: { table_id: id, back_field_name: "Orders" } }
          ]
        }
      })
      const orders = `${base}/tables/${textAt(other, "table_id")}`
      const item = yield* add(table, { Name: "bolt" })
      const order = yield* add(orders, { Order: "first", Item: [item] })
      const back = yield* done("GET", `${table}/records/${item}`)
      assert.deepStrictEqual(dig(back, "record.fields.Orders.0.record_ids"), [order])
      assert.strictEqual(dig(back, "record.fields.Orders.0.text"), "first")
      yield* done("DELETE", `${orders}/records/${order}`)
      const after = yield* done("GET", `${table}/records/${item}`)
      assert.isUndefined(dig(after, "record.fields.Orders"))
      assert.strictEqual(yield* code("POST", `${orders}/records`, { fields: { Item: ["recNone"] } }), 1254074)
    }).pipe(Effect.provide(layer))
  )

  it.effect("number themselves by the rule of the field", () =>
    Effect.gen(function* () {
      const options = [
        { type: "fixed_text", value: "A-" },
        { type: "system_number", value: "3" }
      ]
      const property = { auto_serial: { type: "custom", options } }
      const { table } = yield* makeTable([{ field_name: "No", type: 1005, property }])
      yield* add(table, {})
      const second = yield* add(table, {})
      const got = yield* done("GET", `${table}/records/${second}`)
      assert.strictEqual(dig(got, "record.fields.No"), "A-002")
    }).pipe(Effect.provide(layer))
  )

  it.effect("work out what formula fields say", () =>
    Effect.gen(function* () {
      const { table } = yield* makeTable([
        { field_name: "Price", type: 2 },
        { field_name: "Count", type: 2 },
        { field_name: "Total", type: 20, property: { formula_expression: "[Price]*[Count]" } }
      ])
      const id = yield* add(table, { Price: 2.5, Count: 4 })
      assert.strictEqual(dig(yield* done("GET", `${table}/records/${id}`), "record.fields.Total"), 10)
    }).pipe(Effect.provide(layer))
  )
})

describe("properties of fields", () => {
  it.effect("are filled in, and refused where they do not fit the type", () =>
    Effect.gen(function* () {
      const { table } = yield* makeTable()
      const make = (type: number, property?: object) =>
        call("POST", `${table}/fields`, { body: { field_name: `f${type}`, type, property } })
      assert.deepStrictEqual((yield* make(2)).get("data.field.property"), { formatter: "0.0" })
      assert.deepStrictEqual((yield* make(5)).get("data.field.property"), {
        date_formatter: "yyyy/MM/dd",
        auto_fill: false
      })
      assert.deepStrictEqual((yield* make(1005)).get("data.field.property"), {
        auto_serial: { type: "auto_increment_number" }
      })
      assert.strictEqual((yield* make(3, { formatter: "0" })).get("code"), 1254082)
      assert.strictEqual((yield* make(3, { options: [{ name: "" }] })).get("code"), 1254026)
      assert.strictEqual((yield* make(1, { options: [] })).get("code"), 1254080)
      assert.strictEqual((yield* make(1001, { date_formatter: "whenever" })).get("code"), 1254093)
      assert.strictEqual((yield* make(18, { table_id: "tblNone" })).get("code"), 1254089)
      const [primary] = namesAt(yield* done("GET", `${table}/fields`), "items", "field_id")
      assert.strictEqual(yield* code("DELETE", `${table}/fields/${String(primary)}`), 1254046)
    }).pipe(Effect.provide(layer))
  )
})

describe("filters on dates", () => {
  const dated = Effect.gen(function* () {
    yield* TestClock3.setTime(noon)
    const { table } = yield* makeTable([{ field_name: "When", type: 5 }])
    for (const offset of [-35, -14, -8, -7, -3, -1, 0, 1, 4, 5, 8, 20]) {
      yield* add(table, { Name: String(offset), When: noon + offset * day })
    }
    yield* add(table, { Name: "never" })
    return (operator: string, value: ReadonlyArray<string>) =>
      call("POST", `${table}/records/search`, {
        body: {
          page_size: 100,
          filter: { conjunction: "and", conditions: [{ field_name: "When", operator, value }] }
        }
      })
  })

  it.effect("know every kind of day, week and month", () =>
    Effect.gen(function* () {
      const ask = yield* dated
      const wanted: ReadonlyArray<readonly [string, ReadonlyArray<string>, ReadonlyArray<number>]> = [
        ["is", ["Today"], [0]],
        ["is", ["Tomorrow"], [1]],
        ["is", ["Yesterday"], [-1]],
        ["is", ["ExactDate", String(noon + 4 * day)], [4]],
        ["is", ["CurrentWeek"], [-1, 0, 1, 4]],
        ["is", ["LastWeek"], [-8, -7, -3]],
        ["is", ["CurrentMonth"], [-8, -7, -3, -1, 0, 1, 4, 5, 8]],
        ["is", ["LastMonth"], [-35, -14]],
        ["is", ["TheLastWeek"], [-7, -3, -1, 0]],
        ["is", ["TheNextWeek"], [0, 1, 4, 5]],
        ["is", ["TheLastMonth"], [-14, -8, -7, -3, -1, 0]],
        ["is", ["TheNextMonth"], [0, 1, 4, 5, 8, 20]],
        ["isGreater", ["Today"], [1, 4, 5, 8, 20]],
        ["isLess", ["Yesterday"], [-35, -14, -8, -7, -3]]
      ]
      for (const [operator, value, days] of wanted) {
        const reply = yield* ask(operator, value)
        const names = namesAt(reply.json, "data.items", "fields.Name.0.text").map(Number)
        assert.deepStrictEqual(names, days, `${operator} ${value.join(" ")}`)
      }
      assert.strictEqual((yield* ask("isEmpty", [])).get("data.total"), 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("are refused with operators that dates do not know", () =>
    Effect.gen(function* () {
      const ask = yield* dated
      for (const operator of [
        "isNot",
        "contains",
        "doesNotContain",
        "isGreaterEqual",
        "isLessEqual",
        "like"
      ]) {
        assert.strictEqual((yield* ask(operator, ["Today"])).get("code"), 1254018, operator)
      }
      assert.strictEqual((yield* ask("isGreater", ["CurrentWeek"])).get("code"), 1254018)
      assert.strictEqual((yield* ask("is", ["Someday"])).get("code"), 1254018)
      assert.strictEqual((yield* ask("is", ["ExactDate"])).get("code"), 1254018)
    }).pipe(Effect.provide(layer))
  )
})

describe("the formula of a listing", () => {
  it.effect("compares, joins, negates and reckons with days", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(noon)
      const { table } = yield* makeTable([
        { field_name: "Count", type: 2 },
        { field_name: "When", type: 5 },
        { field_name: "Done", type: 7 },
        { field_name: "Tags", type: 4 }
      ])
      yield* add(table, { Name: "a", Count: 1, When: noon, Done: true, Tags: ["red", "big"] })
      yield* add(table, { Name: "b", Count: 5, When: noon - 3 * day, Tags: ["blue"] })
      yield* add(table, { Name: "c" })
      const asked: ReadonlyArray<readonly [string, string]> = [
        ['CurrentValue.[Name]="a"', "a"],
        ['CurrentValue.[Name]!="a"', "bc"],
        ["CurrentValue.[Count]>=5", "b"],
        ["CurrentValue.[Count]>1&&CurrentValue.[Count]<9", "b"],
        ['CurrentValue.[Count]=""', "c"],
        ['NOT(CurrentValue.[Count]="")', "ab"],
        ["AND(CurrentValue.[Count]>0,CurrentValue.[Done]=TRUE())", "a"],
        ['OR(CurrentValue.[Name]="a",CurrentValue.[Name]="c")', "ac"],
        ['CurrentValue.[Tags].contains("red")', "a"],
        ['CurrentValue.[Tags].contains("red","blue")', "ab"],
        ["CurrentValue.[When]=TODAY()", "a"],
        ["CurrentValue.[When]=TODAY()-3", "b"],
        ["CurrentValue.[When]<TODAY()", "b"],
        ['CurrentValue.[When]=TODATE("2026-01-11")', "b"],
        ["ISBLANK(CurrentValue.[When])", "c"],
        ["CurrentValue.[Count]*2+1=11", "b"],
        ["LEN(CurrentValue.[Name])=1 && (CurrentValue.[Count]=1 || CurrentValue.[Count]=5)", "ab"]
      ]
      for (const [filter, names] of asked) {
        const got = yield* done("GET", `${table}/records?filter=${encodeURIComponent(filter)}`)
        assert.strictEqual(namesAt(got, "items", "fields.Name").join(""), names, filter)
      }
      for (const filter of ['CurrentValue.[Name]="a', "CurrentValue.[Count]>", "FROB(1)", "1 2"]) {
        const url = `${table}/records?filter=${encodeURIComponent(filter)}`
        assert.strictEqual(yield* code("GET", url), 1254018, filter)
      }
      const unknown = `${table}/records?filter=${encodeURIComponent('CurrentValue.[Nope]="a"')}`
      assert.strictEqual(yield* code("GET", unknown), 1254045)
    }).pipe(Effect.provide(layer))
  )
})

describe("roles of a base", () => {
  it.effect("are there once permissions are advanced, with their members", () =>
    Effect.gen(function* () {
      const { base, id } = yield* makeTable()
      const roles = `${base}/roles`
      const body = { role_name: "Readers", table_roles: [{ table_id: id, table_perm: 1 }] }
      assert.strictEqual(yield* code("POST", roles, body), 1254301)
      yield* done("PUT", base, { is_advanced: true })
      const role = textAt(yield* done("POST", roles, body), "role.role_id")
      assert.strictEqual(yield* code("POST", roles, body), 1254033)
      const [ann] = yield* people
      yield* done("POST", `${roles}/${role}/members`, { member_id: ann!.open_id })
      yield* done("POST", `${roles}/${role}/members/batch_create`, {
        member_list: [{ type: "chat_id", id: Sandbox.defaultChatId }]
      })
      const listed = yield* done("GET", `${roles}/${role}/members`)
      assert.deepStrictEqual(namesAt(listed, "items", "member_type"), ["user", "chat"])
      assert.strictEqual(yield* code("POST", `${roles}/${role}/members`, { member_id: "ou_nobody" }), 1254048)
      yield* done("DELETE", `${roles}/${role}/members/${ann!.open_id}`)
      assert.strictEqual(dig(yield* done("GET", `${roles}/${role}/members`), "total"), 1)
      yield* done("DELETE", `${roles}/${role}`)
      assert.strictEqual(yield* code("GET", `${roles}/${role}/members`), 1254047)
    }).pipe(Effect.provide(layer))
  )
})

describe("tables of a base", () => {
  it.effect("are listed in pages as long as there are, and not shorter than one", () =>
    Effect.gen(function* () {
      const { base, id } = yield* makeTable()
      assert.strictEqual(dig(yield* done("GET", `${base}/tables?page_size=100`), "total"), 2)
      for (const list of [
        "tables?page_size=101",
        "dashboards?page_size=501",
        `tables/${id}/records?page_size=501`
      ]) {
        assert.strictEqual(yield* code("GET", `${base}/${list}`), 99992402)
      }
      assert.strictEqual(yield* code("GET", `${base}/tables?page_size=0`), 1254011)
    }).pipe(Effect.provide(layer))
  )

  it.effect("are made and removed together or not at all, and one stays", () =>
    Effect.gen(function* () {
      const { base, id } = yield* makeTable()
      const tables = `${base}/tables`
      assert.strictEqual(
        yield* code("POST", `${tables}/batch_create`, { tables: [{ name: "A" }, { name: "Items" }] }),
        1254013
      )
      assert.strictEqual(dig(yield* done("GET", tables), "total"), 2)
      const made = yield* done("POST", `${tables}/batch_create`, { tables: [{ name: "A" }, { name: "B" }] })
      const ids = dig(made, "table_ids") as ReadonlyArray<string>
      yield* done("POST", `${tables}/batch_delete`, { table_ids: ids })
      const [first] = namesAt(yield* done("GET", tables), "items", "table_id")
      assert.strictEqual(yield* code("POST", `${tables}/batch_delete`, { table_ids: [first, id] }), 1254034)
      assert.strictEqual(yield* code("PATCH", `${tables}/${id}`, { name: "a/b" }), 1254017)
    }).pipe(Effect.provide(layer))
  )
})

describe("rights to a base", () => {
  it.effect("are those of its document: who has none reads nothing, and who reads does not write", () =>
    Effect.gen(function* () {
      const { app, base, table } = yield* makeTable()
      const record = yield* add(table, { Name: "a" })
      const [ann] = yield* people
      const token = (yield* Sandbox.mintUserToken({ user: ann!.open_id })).accessToken
      const codeOf = (method: string, url: string, body?: unknown) => code(method, url, body, token)
      const reads = () =>
        Effect.all([
          codeOf("GET", base),
          codeOf("GET", `${base}/tables`),
          codeOf("GET", `${table}/fields`),
          codeOf("GET", `${table}/views`),
          codeOf("GET", `${table}/records/${record}`),
          codeOf("POST", `${table}/records/search`, {}),
          codeOf("POST", `${table}/records/batch_get`, { record_ids: [record] })
        ])
      const writes = () =>
        Effect.all([
          codeOf("PUT", base, { name: "Mine" }),
          codeOf("POST", `${base}/tables`, { table: { name: "New" } }),
          codeOf("POST", `${table}/fields`, { field_name: "New", type: 1 }),
          codeOf("POST", `${table}/views`, { view_name: "New" }),
          codeOf("POST", `${table}/records`, { fields: { Name: "b" } }),
          codeOf("PUT", `${table}/records/${record}`, { fields: { Name: "b" } }),
          codeOf("DELETE", `${table}/records/${record}`)
        ])
      const share = (perm: string) =>
        done("POST", `/open-apis/drive/v1/permissions/${app}/members?type=bitable`, {
          member_type: "openid",
          member_id: ann!.open_id,
          perm
        })
      const all = (codes: ReadonlyArray<unknown>): unknown => [...new Set(codes)]
      assert.deepStrictEqual([all(yield* reads()), all(yield* writes())], [[91403], [91403]])
      yield* share("view")
      assert.deepStrictEqual([all(yield* reads()), all(yield* writes())], [[0], [91403]])
      assert.strictEqual((yield* call("PUT", base, { token, body: { name: "Mine" } })).status, 403)
      yield* share("edit")
      assert.deepStrictEqual(all(yield* writes()), [0])
      assert.strictEqual(yield* codeOf("PUT", base, { is_advanced: true }), 91403)
      yield* share("full_access")
      assert.strictEqual(yield* codeOf("PUT", base, { is_advanced: true }), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("are needed for the folder that a base is put into", () =>
    Effect.gen(function* () {
      const folder = textAt(
        yield* done("POST", "/open-apis/drive/v1/files/create_folder", { name: "a", folder_token: "" }),
        "token"
      )
      const token = (yield* Sandbox.mintUserToken()).accessToken
      assert.strictEqual(yield* code("POST", root, { name: "x", folder_token: folder }, token), 1254701)
      assert.strictEqual(yield* code("POST", root, { name: "x", folder_token: folder }), 0)
    }).pipe(Effect.provide(layer))
  )
})

describe("what a base holds", () => {
  const many = Sandbox.layer({ seed: 1, users: 202, departments: 3 })

  it.effect("has an end: of tables, fields, views, records, roles and their members", () =>
    Effect.gen(function* () {
      const { app, base, table } = yield* makeTable()
      for (let made = 2; made < 100; made++) {
        yield* done("POST", `${base}/tables`, { table: { name: `t${made}` } })
      }
      assert.strictEqual(yield* code("POST", `${base}/tables`, { table: { name: "t" } }), 1254100)
      for (let made = 1; made < 300; made++) {
        yield* done("POST", `${table}/fields`, { field_name: `f${made}`, type: 1 })
      }
      assert.strictEqual(yield* code("POST", `${table}/fields`, { field_name: "f", type: 1 }), 1254105)
      for (let made = 1; made < 200; made++) {
        yield* done("POST", `${table}/views`, { view_name: `v${made}` })
      }
      assert.strictEqual(yield* code("POST", `${table}/views`, { view_name: "v" }), 1254101)
      const other = `${base}/tables/${textAt(yield* done("GET", `${base}/tables`), "items.2.table_id")}`
      const records = Array.from({ length: 1000 }, () => ({ fields: {} }))
      for (let made = 0; made < 20; made++) yield* done("POST", `${other}/records/batch_create`, { records })
      const record = { records: [{ fields: {} }] }
      assert.strictEqual(yield* code("POST", `${other}/records/batch_create`, record), 1254103)

      yield* done("PUT", `${root}/${app}`, { is_advanced: true })
      const table_roles = [{ table_name: "Items", table_perm: 1 }]
      const role = (role_name: string) => ({ role_name, table_roles })
      const first = yield* done("POST", `${base}/roles`, role("r0"))
      for (let made = 1; made < 30; made++) yield* done("POST", `${base}/roles`, role(`r${made}`))
      assert.strictEqual(yield* code("POST", `${base}/roles`, role("r")), 1254110)
      const members = `${base}/roles/${textAt(first, "role.role_id")}/members`
      const ids = (yield* Sandbox.users({ limit: 202 })).users.map(({ open_id }) => open_id)
      for (const from of [0, 100]) {
        const member_list = ids.slice(from, from + 100).map((id) => ({ type: "open_id", id }))
        yield* done("POST", `${members}/batch_create`, { member_list })
      }
      assert.strictEqual(yield* code("POST", members, { member_id: ids[201] }), 1254111)
    }).pipe(Effect.provide(many))
  )

  it.effect("stands in a folder that has room for it", () =>
    Effect.gen(function* () {
      const create = "/open-apis/drive/v1/files/create_folder"
      const folder_token = textAt(yield* done("POST", create, { name: "full", folder_token: "" }), "token")
      for (let made = 0; made < 1500; made++) yield* done("POST", create, { name: "x", folder_token })
      assert.strictEqual(yield* code("POST", root, { name: "x", folder_token }), 1254292)
    }).pipe(Effect.provide(layer))
  )
})
