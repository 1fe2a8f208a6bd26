import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { code, dig, done } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20, departments: 3 })
const root = "/open-apis/contact/v3"

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const namesAt = (value: unknown, path: string, field: string): ReadonlyArray<unknown> => {
  const list = dig(value, path)
  return Array.isArray(list) ? list.map((one) => dig(one, field)) : []
}

const people = Effect.map(Sandbox.users(), ({ users }) => users)

describe("groups of people", () => {
  it.effect("keep who was put into them", () =>
    Effect.gen(function* () {
      const [ann, bob] = yield* people
      const id = textAt(yield* done("POST", `${root}/group`, { name: "Choir" }), "group_id")
      const member = (person: { readonly open_id: string }) => ({
        member_type: "user",
        member_id_type: "open_id",
        member_id: person.open_id
      })
      yield* done("POST", `${root}/group/${id}/member/add`, member(ann!))
      assert.strictEqual(yield* code("POST", `${root}/group/${id}/member/add`, member(ann!)), 42005)
      const added = yield* done("POST", `${root}/group/${id}/member/batch_add`, {
        members: [member(bob!), member(ann!), member({ open_id: "ou_nobody" })]
      })
      assert.deepStrictEqual(namesAt(added, "results", "code"), [0, 42005, 41073])
      const listed = yield* done("GET", `${root}/group/${id}/member/simplelist?member_id_type=user_id`)
      assert.deepStrictEqual(namesAt(listed, "memberlist", "member_id"), [ann!.user_id, bob!.user_id])
      assert.strictEqual(dig(yield* done("GET", `${root}/group/${id}`), "group.member_user_count"), 2)
      const belongs = yield* done("GET", `${root}/group/member_belong?member_id=${ann!.open_id}`)
      assert.deepStrictEqual(dig(belongs, "group_list"), [id])
      yield* done("POST", `${root}/group/${id}/member/batch_remove`, {
        members: [member(ann!), member(bob!)]
      })
      yield* done("DELETE", `${root}/group/${id}`)
      assert.strictEqual(yield* code("GET", `${root}/group/${id}`), 42002)
    }).pipe(Effect.provide(layer))
  )

  it.effect("have names of their own", () =>
    Effect.gen(function* () {
      yield* done("POST", `${root}/group`, { name: "Choir", group_id: "g1" })
      assert.strictEqual(yield* code("POST", `${root}/group`, { name: "Choir" }), 47009)
      assert.strictEqual(yield* code("POST", `${root}/group`, { name: "Other", group_id: "g1" }), 47005)
      assert.strictEqual(yield* code("POST", `${root}/group`, { name: "x".repeat(101) }), 42013)
    }).pipe(Effect.provide(layer))
  )
})

describe("what an app may see", () => {
  it.effect("is the departments below the root, who is in none of them, and the groups", () =>
    Effect.gen(function* () {
      const id = textAt(yield* done("POST", `${root}/group`, { name: "Choir" }), "group_id")
      const got = yield* done("GET", `${root}/scopes?page_size=100`)
      const departments = yield* done("GET", `${root}/departments/0/children?page_size=50`)
      assert.deepStrictEqual(dig(got, "department_ids"), namesAt(departments, "items", "open_department_id"))
      const direct = yield* done("GET", `${root}/users/find_by_department?department_id=0&page_size=50`)
      assert.deepStrictEqual(dig(got, "user_ids"), namesAt(direct, "items", "open_id"))
      assert.deepStrictEqual(dig(got, "group_ids"), [id])
    }).pipe(Effect.provide(layer))
  )
})

describe("units", () => {
  it.effect("hold departments, each in one of a type", () =>
    Effect.gen(function* () {
      const departments = yield* done("GET", `${root}/departments/0/children`)
      const department = textAt(departments, "items.0.open_department_id")
      const unit = (name: string) =>
        Effect.map(done("POST", `${root}/unit`, { name, unit_type: "site" }), (made) =>
          textAt(made, "unit_id")
        )
      const [north, south] = [yield* unit("North"), yield* unit("South")]
      yield* done("POST", `${root}/unit/bind_department`, { unit_id: north, department_id: department })
      assert.strictEqual(
        yield* code("POST", `${root}/unit/bind_department`, { unit_id: south, department_id: department }),
        43054
      )
      const listed = yield* done("GET", `${root}/unit/list_department?unit_id=${north}`)
      assert.deepStrictEqual(namesAt(listed, "departmentlist", "department_id"), [department])
      assert.strictEqual(yield* code("POST", `${root}/unit`, { name: "North", unit_type: "site" }), 43055)
    }).pipe(Effect.provide(layer))
  )
})

describe("people", () => {
  it.effect("come back after they left, with their ids", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      const url = `${root}/users/${ann!.open_id}`
      assert.strictEqual(yield* code("POST", `${url}/resurrect`, {}), 44033)
      yield* done("DELETE", url)
      assert.strictEqual(yield* code("GET", url), 41012)
      yield* done("POST", `${url}/resurrect`, {})
      assert.strictEqual(textAt(yield* done("GET", url), "user.name"), ann!.name)
    }).pipe(Effect.provide(layer))
  )

  it.effect("get other user ids, which nobody else has", () =>
    Effect.gen(function* () {
      const [, ann, bob] = yield* people
      const url = `${root}/users/${ann!.open_id}/update_user_id`
      assert.strictEqual(yield* code("PATCH", url, { new_user_id: bob!.user_id }), 41011)
      yield* done("PATCH", url, { new_user_id: "ann" })
      const got = yield* done("GET", `${root}/users/ann?user_id_type=user_id`)
      assert.strictEqual(textAt(got, "user.open_id"), ann!.open_id)
    }).pipe(Effect.provide(layer))
  )

  it.effect("are not changed to what cannot be", () =>
    Effect.gen(function* () {
      const [, ann, bob] = yield* people
      const patch = (body: object) => code("PATCH", `${root}/users/${ann!.open_id}`, body)
      assert.strictEqual(yield* patch({ nickname: "x".repeat(256) }), 44008)
      assert.strictEqual(yield* patch({ job_title: "x".repeat(101) }), 41063)
      assert.strictEqual(yield* patch({ gender: 7 }), 41038)
      assert.strictEqual(yield* patch({ employee_no: "1003" }), 44051)
      assert.strictEqual(yield* patch({ orders: [{ department_id: "0" }] }), 44002)
      yield* done("DELETE", `${root}/users/${bob!.open_id}`)
      assert.strictEqual(yield* patch({ leader_user_id: bob!.open_id }), 44021)
      assert.strictEqual(yield* patch({ leader_user_id: "ou_nobody" }), 44022)
    }).pipe(Effect.provide(layer))
  )
})

describe("a tenant", () => {
  it.effect("has room for 500 groups and 1,000 units", () =>
    Effect.gen(function* () {
      for (let made = 0; made < 500; made++) yield* done("POST", `${root}/group`, { name: `g${made}` })
      assert.strictEqual(yield* code("POST", `${root}/group`, { name: "g" }), 42016)
      const unit = (name: string) => ({ name, unit_type: "subsidiary" })
      for (let made = 0; made < 1000; made++) yield* done("POST", `${root}/unit`, unit(`u${made}`))
      assert.strictEqual(yield* code("POST", `${root}/unit`, unit("u")), 43059)
    }).pipe(Effect.provide(layer))
  )
})
