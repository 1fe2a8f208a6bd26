import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { call, request, type Answer } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 60, departments: 12 })
const users = "/open-apis/contact/v3/users"
const departments = "/open-apis/contact/v3/departments"

type Row = Readonly<Record<string, unknown>>

const items = (answer: Answer): ReadonlyArray<Row> => answer.get("data.items") as ReadonlyArray<Row>

/** All pages of a list. */
const all = (url: string) =>
  Effect.gen(function* () {
    const out: Array<Row> = []
    let token = ""
    for (;;) {
      const answer = yield* call("GET", `${url}&page_token=${encodeURIComponent(token)}`)
      assert.strictEqual(answer.get("code"), 0)
      out.push(...items(answer))
      if (answer.get("data.has_more") !== true) return out
      token = answer.text("data.page_token")
    }
  })

const members = (id: string, size = 50) =>
  all(`${users}/find_by_department?department_id=${id}&page_size=${size}`)

describe("people", () => {
  it.effect("twenty thousand people are listed, each once, and each found again by every id", () =>
    Effect.gen(function* () {
      const people = yield* members("0")
      assert.strictEqual(people.length, 20_000)
      for (const key of ["open_id", "union_id", "user_id", "email", "mobile", "name"]) {
        assert.strictEqual(new Set(people.map((one) => one[key])).size, 20_000, key)
      }
      const person = yield* Sandbox.user(19_999)
      for (const type of ["open_id", "union_id", "user_id"] as const) {
        const found = yield* call("GET", `${users}/${person[type]}?user_id_type=${type}`)
        assert.strictEqual(found.text("data.user.name"), person.name)
      }
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, users: 20_000, departments: 0 })))
  )

  it.effect("ids lead back to the person they were made for, whatever the seed", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.integer({ min: 0, max: 2 ** 31 - 1 }),
          FastCheck.integer({ min: 0, max: 5_000_000 }),
          (seed, index) =>
            Effect.gen(function* () {
              const person = yield* Sandbox.user(index)
              const found = yield* call("GET", `${users}/${person.open_id}`)
              assert.strictEqual(found.text("data.user.user_id"), person.user_id)
              const stranger = person.open_id.replace(/.$/, (last) => (last === "0" ? "1" : "0"))
              assert.strictEqual((yield* call("GET", `${users}/${stranger}`)).get("code"), 41012)
            }).pipe(Effect.provide(Sandbox.layer({ seed, users: 5_000_001 })), Effect.runPromise)
        ),
        { numRuns: 50 }
      )
    )
  )

  it.effect("departments share the people among them, and every page size shows the same list", () =>
    Effect.gen(function* () {
      const tree = yield* all(`${departments}/0/children?fetch_child=true&page_size=5`)
      assert.strictEqual(tree.length, 12)
      const lists = yield* Effect.forEach(
        ["0", ...tree.map((one) => String(one["open_department_id"]))],
        (id) => members(id)
      )
      assert.strictEqual(new Set(lists.flat().map((one) => one["open_id"])).size, 60)
      assert.deepStrictEqual(yield* members("0", 2), lists[0])
      const root = yield* call("GET", `${departments}/0`)
      assert.strictEqual(root.get("data.department.member_count"), 60)
      assert.strictEqual(root.get("data.department.primary_member_count"), lists[0]?.length)
    }).pipe(Effect.provide(layer))
  )

  it.effect("people are found by e-mail and mobile, and who is not there has no id", () =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(7)
      const found = yield* call("POST", `${users}/batch_get_id?user_id_type=union_id`, {
        body: {
          emails: [person.email, "nobody@example.com"],
          mobiles: [person.mobile, person.mobile.slice(3)]
        }
      })
      assert.deepStrictEqual(
        (found.get("data.user_list") as ReadonlyArray<Row>).map((one) => one["user_id"]),
        [person.union_id, undefined, person.union_id, person.union_id]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("up to fifty people are read at once; unknown ones are left out", () =>
    Effect.gen(function* () {
      const one = yield* Sandbox.user(1)
      const two = yield* Sandbox.user(2)
      const found = yield* call(
        "GET",
        `${users}/batch?user_ids=${one.open_id}&user_ids=ou_no&user_ids=${two.open_id}`
      )
      assert.deepStrictEqual(
        items(found).map((row) => row["name"]),
        [one.name, two.name]
      )
      const many = Array.from({ length: 51 }, () => `user_ids=${one.open_id}`).join("&")
      assert.strictEqual((yield* call("GET", `${users}/batch?${many}`)).get("code"), 40001)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a page size above fifty and a foreign token are refused", () =>
    Effect.gen(function* () {
      const list = (query: string) => call("GET", `${users}/find_by_department?department_id=0&${query}`)
      assert.strictEqual((yield* list("page_size=51")).get("code"), 40011)
      assert.strictEqual((yield* list("page_token=zzz")).get("code"), 40012)
      const unknown = yield* call("GET", `${users}/find_by_department?department_id=od-no`)
      assert.deepStrictEqual([unknown.status, unknown.get("code")], [403, 40004])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a user is created once for each client token, changed, moved and deleted", () =>
    Effect.gen(function* () {
      const [first] = yield* all(`${departments}/0/children?page_size=50`)
      const home = String(first?.["open_department_id"])
      const before = (yield* members(home)).length
      const body = {
        name: "新人",
        mobile: "13900000001",
        department_ids: [home],
        employee_type: 1,
        city: "杭州"
      }
      const create = () => call("POST", `${users}?client_token=c`, { body })
      const made = yield* create()
      const id = made.text("data.user.open_id")
      assert.strictEqual((yield* create()).text("data.user.open_id"), id)
      assert.strictEqual((yield* call("POST", users, { body })).get("code"), 41001)
      assert.strictEqual((yield* members(home)).length, before + 1)
      const moved = yield* call("PATCH", `${users}/${id}`, { body: { department_ids: ["0"], city: "北京" } })
      assert.deepStrictEqual(moved.get("data.user.department_ids"), ["0"])
      assert.strictEqual(moved.text("data.user.city"), "北京")
      assert.strictEqual((yield* members(home)).length, before)
      assert.isTrue((yield* members("0")).some((one) => one["open_id"] === id))
      assert.strictEqual((yield* call("DELETE", `${users}/${id}`)).get("code"), 0)
      assert.strictEqual((yield* call("GET", `${users}/${id}`)).get("code"), 41012)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a person who was there from the start can be moved, and stands in one list only", () =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(13)
      const [first] = yield* all(`${departments}/0/children?page_size=50`)
      const target = String(first?.["open_department_id"])
      assert.isTrue((yield* members("0")).some((one) => one["open_id"] === person.open_id))
      yield* call("PATCH", `${users}/${person.open_id}`, { body: { department_ids: [target] } })
      assert.isFalse((yield* members("0")).some((one) => one["open_id"] === person.open_id))
      const now = yield* members(target, 1)
      assert.strictEqual(now.filter((one) => one["open_id"] === person.open_id).length, 1)
      const shown = yield* call("GET", `${departments}/${target}`)
      assert.strictEqual(shown.get("data.department.primary_member_count"), now.length)
    }).pipe(Effect.provide(layer))
  )

  it.effect("missing fields of a new user are told at once", () =>
    Effect.gen(function* () {
      const answer = yield* call("POST", users, { body: { mobile: 1 } })
      const fields = answer.get("error.field_violations") as ReadonlyArray<{ field: string }>
      assert.deepStrictEqual([...new Set(fields.map((one) => one.field))].sort(), [
        "department_ids",
        "employee_type",
        "mobile",
        "name"
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("search is for users, and pages", () =>
    Effect.gen(function* () {
      const url = `/open-apis/search/v1/user?query=${encodeURIComponent("王")}&page_size=2`
      assert.strictEqual((yield* call("GET", url)).get("code"), 99991663)
      const { accessToken } = yield* Sandbox.mintUserToken()
      const first = yield* request("GET", url, { token: accessToken })
      const token = encodeURIComponent(first.text("data.page_token"))
      const second = yield* request("GET", `${url}&page_token=${token}`, { token: accessToken })
      const names = [first, second].flatMap((one) =>
        (one.get("data.users") as ReadonlyArray<Row>).map((row) => row["name"])
      )
      assert.strictEqual(new Set(names).size, 3, "60 people have three of each family name")
      assert.strictEqual(second.get("data.has_more"), false)
    }).pipe(Effect.provide(layer))
  )
})

describe("departments", () => {
  it.effect("are asked for with truth as clients in other languages write it", () =>
    Effect.gen(function* () {
      const children = (truth: string) =>
        call("GET", `/open-apis/contact/v3/departments/0/children?page_size=50&fetch_child=${truth}`)
      const all = (yield* children("true")).get("data")
      const direct = (yield* children("false")).get("data")
      assert.notDeepEqual(all, direct)
      for (const yes of ["True", "1"]) assert.deepStrictEqual((yield* children(yes)).get("data"), all)
      for (const no of ["False", "0"]) assert.deepStrictEqual((yield* children(no)).get("data"), direct)
      assert.strictEqual((yield* children("yes")).get("code"), 99992402)
    }).pipe(Effect.provide(layer))
  )

  it.effect("parents are listed nearest first, without the root", () =>
    Effect.gen(function* () {
      const tree = yield* all(`${departments}/0/children?fetch_child=true&page_size=50`)
      const deep = tree.at(-1)
      const parents = yield* all(
        `${departments}/parent?department_id=${String(deep?.["open_department_id"])}`
      )
      assert.strictEqual(parents[0]?.["open_department_id"], deep?.["parent_department_id"])
      assert.strictEqual(parents.at(-1)?.["parent_department_id"], "0")
    }).pipe(Effect.provide(layer))
  )

  it.effect("both kinds of department id work", () =>
    Effect.gen(function* () {
      const [first] = yield* all(`${departments}/0/children?page_size=50`)
      const own = String(first?.["department_id"])
      const found = yield* call("GET", `${departments}/${own}?department_id_type=department_id`)
      assert.strictEqual(found.text("data.department.name"), first?.["name"])
      assert.strictEqual((yield* call("GET", `${departments}/${own}`)).get("code"), 40015)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a department is created, renamed, moved, and deleted only when empty", () =>
    Effect.gen(function* () {
      const make = (body: Row) => call("POST", departments, { body })
      const made = yield* make({ name: "实验室", parent_department_id: "0", department_id: "lab" })
      const id = made.text("data.department.open_department_id")
      assert.strictEqual((yield* make({ name: "实验室", parent_department_id: "0" })).get("code"), 43022)
      assert.strictEqual(
        (yield* make({ name: "x", parent_department_id: "0", department_id: "lab" })).get("code"),
        43007
      )
      assert.strictEqual((yield* make({ name: "x", parent_department_id: "od-no" })).get("code"), 40014)
      const child = yield* make({ name: "组", parent_department_id: id })
      const childId = child.text("data.department.open_department_id")
      assert.strictEqual((yield* call("DELETE", `${departments}/${id}`)).get("code"), 43012)
      const circle = yield* call("PATCH", `${departments}/${id}`, { body: { parent_department_id: childId } })
      assert.strictEqual(circle.get("code"), 40001)
      const person = yield* Sandbox.user(5)
      yield* call("PATCH", `${users}/${person.open_id}`, { body: { department_ids: [childId] } })
      assert.strictEqual((yield* call("DELETE", `${departments}/${childId}`)).get("code"), 43011)
      yield* call("PATCH", `${users}/${person.open_id}`, { body: { department_ids: ["0"] } })
      assert.strictEqual((yield* call("DELETE", `${departments}/${childId}`)).get("code"), 0)
      const renamed = yield* call("PATCH", `${departments}/lab?department_id_type=department_id`, {
        body: { name: "新实验室" }
      })
      assert.strictEqual(renamed.text("data.department.name"), "新实验室")
      assert.strictEqual((yield* call("DELETE", `${departments}/${id}`)).get("code"), 0)
      assert.strictEqual((yield* call("DELETE", `${departments}/0`)).get("code"), 40002)
    }).pipe(Effect.provide(layer))
  )
})
