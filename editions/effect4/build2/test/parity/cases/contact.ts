import * as Contact from "@effect-feishu/core/Contact"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import { asUser, parity, type ParityCase, uuid } from "../runner.js"

const users = "/open-apis/contact/v3/users"
const departments = "/open-apis/contact/v3/departments"
const kinds = { user_id_type: "open_id", department_id_type: "open_department_id" }

const person = Sandbox.user(3)
/** A department below another one below the root. */
const nested = Effect.gen(function* () {
  const { department: upper } = yield* Contact.departments.create({
    name: "Upper",
    parent_department_id: "0"
  })
  const { department: lower } = yield* Contact.departments.create({
    name: "Lower",
    parent_department_id: upper.open_department_id!
  })
  return { upper: upper.open_department_id!, lower: lower.open_department_id! }
})
const newcomer = {
  name: "Ada",
  mobile: "+8613900000001",
  email: "ada@example.com",
  department_ids: ["0"],
  employee_type: 1
} as const

export const cases: ReadonlyArray<ParityCase> = [
  parity("contact.users.get", person, {
    call: ({ open_id }) => Contact.users.get(open_id),
    wire: ({ open_id }) => ({ method: "GET", path: `${users}/${open_id}`, query: kinds }),
    result: ({ user }, { email }) => assert.strictEqual(user.email, email)
  }),
  parity("contact.users.batchGet", Effect.all([person, Sandbox.user(4)]), {
    call: (people) =>
      Contact.users.batchGet(
        people.map(({ user_id }) => user_id),
        { userIdType: "user_id" }
      ),
    wire: (people) => ({
      method: "GET",
      path: `${users}/batch`,
      query: { ...kinds, user_id_type: "user_id", user_ids: people.map(({ user_id }) => user_id) }
    }),
    result: (found, people) =>
      assert.deepStrictEqual(
        found.map(({ name }) => name),
        people.map(({ name }) => name)
      )
  }),
  parity("contact.users.batchGetId", person, {
    call: ({ email }) => Contact.users.batchGetId({ emails: [email], userIdType: "user_id" }),
    wire: ({ email }) => ({
      method: "POST",
      path: `${users}/batch_get_id`,
      query: { user_id_type: "user_id" },
      body: { emails: [email], mobiles: [], include_resigned: false }
    }),
    result: ({ user_list }, { email, user_id }) => {
      assert.strictEqual(user_list[0]?.email, email)
      assert.strictEqual(user_list[0]?.user_id, user_id)
    }
  }),
  parity("contact.users.create", {
    call: () => Contact.users.create(newcomer),
    wire: () => ({ method: "POST", path: users, query: { client_token: uuid }, body: { ...newcomer } }),
    result: ({ user }) => assert.strictEqual(user.name, "Ada")
  }),
  parity("contact.users.update", person, {
    call: ({ open_id }) => Contact.users.update(open_id, { city: "Chengdu" }),
    wire: ({ open_id }) => ({ method: "PATCH", path: `${users}/${open_id}`, body: { city: "Chengdu" } }),
    result: ({ user }) => assert.strictEqual(user.city, "Chengdu")
  }),
  parity("contact.users.delete", person, {
    call: ({ open_id }) => Contact.users.delete(open_id),
    wire: ({ open_id }) => ({ method: "DELETE", path: `${users}/${open_id}` }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  }),
  parity(
    "contact.users.list",
    Effect3.tap(nested, ({ lower }) => Contact.users.create({ ...newcomer, department_ids: [lower] })),
    {
      call: ({ lower }) => Contact.users.list(lower),
      wire: ({ lower }) => ({
        method: "GET",
        path: `${users}/find_by_department`,
        query: { ...kinds, department_id: lower, page_size: "50" }
      }),
      result: (people) =>
        assert.deepStrictEqual(
          people.map(({ name }) => name),
          ["Ada"]
        )
    }
  ),
  parity("contact.users.search", person, {
    call: ({ email }) => Contact.users.search(email).pipe(asUser()),
    wire: ({ email }) => ({
      method: "GET",
      path: "/open-apis/search/v1/user",
      query: { query: email, page_size: "200" },
      as: "user"
    }),
    result: (found, { open_id }) =>
      assert.deepStrictEqual(
        found.map((one) => one.open_id),
        [open_id]
      )
  }),
  parity("contact.departments.get", nested, {
    call: ({ lower }) => Contact.departments.get(lower),
    wire: ({ lower }) => ({
      method: "GET",
      path: `${departments}/${lower}`,
      query: { department_id_type: "open_department_id" }
    }),
    result: ({ department }, { upper }) => {
      assert.strictEqual(department.name, "Lower")
      assert.strictEqual(department.parent_department_id, upper)
    }
  }),
  parity("contact.departments.list", nested, {
    call: () => Contact.departments.list(),
    wire: () => ({
      method: "GET",
      path: `${departments}/0/children`,
      query: { department_id_type: "open_department_id", fetch_child: "true", page_size: "50" }
    }),
    result: (found, { lower, upper }) =>
      assert.includeMembers(
        found.map((one) => one.open_department_id),
        [lower, upper]
      )
  }),
  parity("contact.departments.parent", nested, {
    call: ({ lower }) => Contact.departments.parent(lower),
    wire: ({ lower }) => ({
      method: "GET",
      path: `${departments}/parent`,
      query: { department_id_type: "open_department_id", department_id: lower, page_size: "50" }
    }),
    result: ([nearest], { upper }) => assert.strictEqual(nearest?.open_department_id, upper)
  }),
  parity("contact.departments.parentIds", nested, {
    call: ({ lower }) => Contact.departments.parentIds(lower),
    wire: ({ lower }) => ({
      method: "GET",
      path: `${departments}/parent`,
      query: { department_id_type: "open_department_id", department_id: lower, page_size: "50" }
    }),
    result: (ids, { upper }) => assert.strictEqual(ids[0], upper)
  }),
  parity("contact.departments.expandIds", nested, {
    call: ({ lower, upper }) => Contact.departments.expandIds([lower, upper]),
    wire: ({ lower }) => ({
      method: "GET",
      path: `${departments}/parent`,
      query: { department_id_type: "open_department_id", department_id: lower, page_size: "50" }
    }),
    result: (ids, { lower, upper }) => assert.deepStrictEqual(ids.slice(0, 2), [lower, upper])
  }),
  parity("contact.departments.create", {
    call: () => Contact.departments.create({ name: "Research", parent_department_id: "0" }),
    wire: () => ({
      method: "POST",
      path: departments,
      query: { client_token: uuid },
      body: { name: "Research", parent_department_id: "0" }
    }),
    result: ({ department }) => assert.strictEqual(department.name, "Research")
  }),
  parity("contact.departments.update", nested, {
    call: ({ lower }) =>
      Contact.departments.update(lower, { name: "Lowest" }, { departmentIdType: "open_department_id" }),
    wire: ({ lower }) => ({
      method: "PATCH",
      path: `${departments}/${lower}`,
      query: { department_id_type: "open_department_id" },
      body: { name: "Lowest" }
    }),
    result: ({ department }) => assert.strictEqual(department.name, "Lowest")
  }),
  parity("contact.departments.delete", nested, {
    call: ({ lower }) => Contact.departments.delete(lower),
    wire: ({ lower }) => ({ method: "DELETE", path: `${departments}/${lower}` }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  })
]
