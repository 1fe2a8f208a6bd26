import * as Contact from "@effect-feishu/core/Contact"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as FastCheck from "fast-check"
import * as Stream from "effect/Stream"
import { refused } from "./support/refusal.js"
import * as Wire from "./support/wire.js"

const many = (count: number) => Array.from({ length: count }, (_, index) => `ou_${index}`)

const urls = (wire: Wire.Wire) => wire.requests.map(({ path }) => new URL(path, "http://localhost"))

/** A call on a scripted platform, with its requests. */
const played = <A>(call: Effect.Effect<A, FeishuError, FeishuClient>, answer: Wire.Wire["answer"]) => {
  const wire = Wire.make(answer)
  return Effect.map(Effect.provide(call, Wire.layer(wire)), (value) => ({ value, wire }))
}

describe("Contact.users", () => {
  it.effect("51 ids are refused before any request, and so is none", () =>
    Effect.gen(function* () {
      for (const count of [0, 51]) {
        const { by, paths } = yield* refused(Contact.users.batchGet(many(count)))
        assert.deepStrictEqual([by, paths], ["Contact.users.batchGet", ["userIds"]])
      }
      const emails = many(51).map((id) => `${id}@example.com`)
      assert.deepStrictEqual((yield* refused(Contact.users.batchGetId({}))).paths, ["emails or mobiles"])
      assert.deepStrictEqual(
        (yield* refused(Contact.users.batchGetId({ emails, mobiles: many(51) }))).paths,
        ["emails", "mobiles"]
      )
    })
  )

  it.effect("ids are sent as repeated keys, and any iterable is read once", () =>
    Effect.gen(function* () {
      const ids = function* () {
        yield* many(50)
      }
      const { wire } = yield* played(Effect3.repeatN(Contact.users.batchGet(ids()), 1), () =>
        Wire.ok({ items: [] })
      )
      for (const url of urls(wire)) assert.deepStrictEqual(url.searchParams.getAll("user_ids"), many(50))
      assert.lengthOf(wire.requests, 2)
    })
  )

  it.effect("all three keys of batchGetId are always sent, and the kind of id only when asked for", () =>
    Effect.gen(function* () {
      const { wire } = yield* played(Contact.users.batchGetId({ mobiles: ["+8613900000001"] }), () =>
        Wire.ok({ user_list: [] })
      )
      assert.deepStrictEqual(JSON.parse(String(wire.requests[0]?.body)), {
        emails: [],
        mobiles: ["+8613900000001"],
        include_resigned: false
      })
      assert.strictEqual(urls(wire)[0]?.search, "")
    })
  )

  it.effect("create, update and delete send no kinds of id unless asked", () =>
    Effect.gen(function* () {
      const user = { name: "Ada", mobile: "1", department_ids: ["0"], employee_type: 1 } as const
      const { wire } = yield* played(
        Effect.all([
          Contact.users.create(user, { clientToken: "t" }),
          Contact.users.update("ou_1", { name: "Ada" }),
          Contact.users.delete("ou_1"),
          Contact.users.delete("1", { userIdType: "user_id", docsAcceptorUserId: "2" })
        ]),
        () => Wire.ok({ user: {} })
      )
      assert.deepStrictEqual(
        urls(wire).map(({ search }) => search),
        ["?client_token=t", "", "", "?user_id_type=user_id"]
      )
      assert.isUndefined(wire.requests[2]?.body)
      assert.strictEqual(wire.requests[3]?.body, '{"docs_acceptor_user_id":"2"}')
    })
  )

  it.effect("a search goes as the user, 200 at a time, and not without words", () =>
    Effect.gen(function* () {
      const grant = yield* Sandbox.mintUserToken({ user: 0 })
      const found = yield* Contact.users.search("e").pipe(UserToken.provide(grant.accessToken))
      const streamed = yield* Stream.runCollect(
        PagedStream.make(Contact.users.search("e", { maxItems: 7 }))
      ).pipe(UserToken.provide(grant.accessToken))
      assert.isAbove(found.length, 200)
      assert.deepStrictEqual(
        [...streamed].map(({ open_id }) => open_id),
        found.slice(0, 7).map(({ open_id }) => open_id)
      )
      const requests = (yield* Sandbox.requests).filter(({ path }) => path === "/open-apis/search/v1/user")
      assert.isTrue(requests.every(({ tokenId }) => tokenId?.startsWith("user-")))
      assert.deepStrictEqual(requests[0]?.query["page_size"], ["200"])
      const { paths } = yield* refused(Contact.users.search("  ").pipe(UserToken.provide("u-1")))
      assert.deepStrictEqual(paths, ["query"])
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1, users: 900 })))
  )
})

/** Parents of departments, in pages of two. */
const tree =
  (parents: Record<string, ReadonlyArray<object>>): Wire.Wire["answer"] =>
  ({ path }) => {
    const { searchParams } = new URL(path, "http://localhost")
    const above = parents[searchParams.get("department_id") ?? ""] ?? []
    const start = Number(searchParams.get("page_token") ?? 0)
    return Wire.ok({
      items: above.slice(start, start + 2),
      has_more: start + 2 < above.length,
      page_token: String(start + 2)
    })
  }

describe("Contact.departments", () => {
  it.effect("the list starts at the root and goes all the way down unless told otherwise", () =>
    Effect.gen(function* () {
      const { wire } = yield* played(
        Effect.all([Contact.departments.list(), Contact.departments.list("od-1", { fetchChild: false })]),
        () => Wire.ok({ items: [], has_more: false })
      )
      assert.deepStrictEqual(
        urls(wire).map(({ pathname, searchParams }) => [
          pathname.split("/").slice(-2),
          searchParams.get("fetch_child")
        ]),
        [
          [["0", "children"], "true"],
          [["od-1", "children"], "false"]
        ]
      )
    })
  )

  it.effect("parent ids are of the kind asked for, of the other where it is not shown, over all pages", () =>
    Effect.gen(function* () {
      const answer = tree({
        a: [
          { open_department_id: "od-1", department_id: "d1" },
          { open_department_id: "", department_id: "d2" },
          { name: "nameless" },
          { open_department_id: "od-4" }
        ]
      })
      const { value } = yield* played(
        Effect.all([
          Contact.departments.parentIds("a"),
          Contact.departments.parentIds("a", { departmentIdType: "department_id" })
        ]),
        answer
      )
      assert.deepStrictEqual(value, [
        ["od-1", "d2", "od-4"],
        ["d1", "d2", "od-4"]
      ])
    })
  )

  const org = {
    a: [{ open_department_id: "mid" }, { open_department_id: "root" }],
    b: [{ open_department_id: "root" }],
    mid: [{ open_department_id: "root" }]
  }

  it.effect("each department is followed by those above it, and comes once", () =>
    Effect.gen(function* () {
      const { value, wire } = yield* played(Contact.departments.expandIds(["a", "b"]), tree(org))
      assert.deepStrictEqual(value, ["a", "mid", "root", "b"])
      assert.lengthOf(wire.requests, 2)
    })
  )

  it.effect("a department that was met on the way up is not asked about again", () =>
    Effect.gen(function* () {
      const { value, wire } = yield* played(
        Contact.departments.expandIds(["a", "mid", "a", "root"]),
        tree(org)
      )
      assert.deepStrictEqual(value, ["a", "mid", "root"])
      assert.lengthOf(wire.requests, 1)
    })
  )

  it.effect("of any tree, expanding gives what walking up from each one would", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          // Each department but the first has its parent among those before it.
          FastCheck.array(FastCheck.nat(), { minLength: 1, maxLength: 10 }),
          FastCheck.array(FastCheck.nat(), { maxLength: 8 }),
          async (links, picks) => {
            const up = links.map((link, index) => (index === 0 ? undefined : link % index))
            const above = (index: number): ReadonlyArray<number> => {
              const parent = up[index]
              return parent === undefined ? [] : [parent, ...above(parent)]
            }
            const org = Object.fromEntries(
              up.map((_, index) => [
                `d${index}`,
                above(index).map((one) => ({ open_department_id: `d${one}` }))
              ])
            )
            const seeds = picks.map((pick) => pick % links.length)
            const expected = new Set(
              seeds.flatMap((seed) => [seed, ...above(seed)]).map((index) => `d${index}`)
            )
            const { value } = await Effect.runPromise(
              played(Contact.departments.expandIds(seeds.map((seed) => `d${seed}`)), tree(org))
            )
            assert.deepStrictEqual(value, [...expected])
          }
        ),
        { numRuns: 60 }
      )
    )
  )
})

describe("Contact.fetchOrganizationSnapshot", () => {
  it.effect("a user seen in two departments appears once, users are known by user_id first", () =>
    Effect.gen(function* () {
      const people: Record<string, ReadonlyArray<object>> = {
        "0": [{ user_id: "z", open_id: "ou_1" }, { open_id: "ou_2" }, { name: "no id" }],
        "od-2": [{ user_id: "z", open_id: "ou_9" }, { union_id: "on_1" }],
        "od-1": [{ user_id: "a", open_id: "ou_1" }]
      }
      const { value, wire } = yield* played(Contact.fetchOrganizationSnapshot(), ({ path }) => {
        const url = new URL(path, "http://localhost")
        return url.pathname.endsWith("/children")
          ? Wire.ok({
              items: [
                { open_department_id: "od-2" },
                { open_department_id: "od-1" },
                { open_department_id: "0" }
              ],
              has_more: false
            })
          : Wire.ok({ items: people[url.searchParams.get("department_id") ?? ""], has_more: false })
      })
      assert.deepStrictEqual(value.users, [
        { open_id: "ou_2" },
        { union_id: "on_1" },
        { user_id: "a", open_id: "ou_1" },
        { user_id: "z", open_id: "ou_1" }
      ])
      assert.lengthOf(value.departments, 3)
      assert.lengthOf(wire.requests, 4)
    })
  )

  it.effect("holds everybody of a whole organization once", () =>
    Effect.gen(function* () {
      const { departments, users } = yield* Contact.fetchOrganizationSnapshot()
      assert.lengthOf(departments, 12)
      assert.lengthOf(users, 300)
      assert.strictEqual(new Set(users.map(({ open_id }) => open_id)).size, 300)
      const one = yield* Contact.fetchOrganizationSnapshot({
        rootDepartmentId: departments[11]!.open_department_id
      })
      assert.isBelow(one.users.length, 300)
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1, users: 300, departments: 12 })))
  )
})

describe("Contact normalizers", () => {
  it("the address from the company comes first unless asked otherwise, and whichever there is", () => {
    const both = { email: "a@x", enterprise_email: "b@x" }
    assert.strictEqual(Contact.getUserEmail(both), "b@x")
    assert.strictEqual(Contact.getUserEmail(both, { preferEnterprise: false }), "a@x")
    assert.strictEqual(Contact.getUserEmail({ email: "a@x", enterprise_email: "" }), "a@x")
    assert.strictEqual(Contact.getUserEmail({ enterprise_email: "b@x" }, { preferEnterprise: false }), "b@x")
    assert.strictEqual(Contact.getUserEmail({}), undefined)
  })

  it("somebody is active who was activated and is neither frozen nor gone", () => {
    const flags = FastCheck.option(FastCheck.boolean(), { nil: undefined })
    FastCheck.assert(
      FastCheck.property(flags, flags, flags, flags, (activated, frozen, resigned, exited) => {
        const status = {
          is_activated: activated,
          is_frozen: frozen,
          is_resigned: resigned,
          is_exited: exited
        }
        assert.strictEqual(Contact.isActiveUser({ status }), activated === true && !frozen && !resigned)
      })
    )
    assert.isFalse(Contact.isActiveUser({}))
    assert.deepStrictEqual(Contact.getUserStatus({}), {})
  })

  it("a person in few words has every field, and the person", () => {
    const user = { open_id: "ou_1", name: "Ada", union_id: "", status: { is_activated: true } }
    assert.deepStrictEqual(Contact.normalizeUser(user), {
      userId: undefined,
      openId: "ou_1",
      unionId: undefined,
      name: "Ada",
      email: undefined,
      departmentIds: [],
      status: { is_activated: true },
      active: true,
      raw: user
    })
  })

  it("a department in few words has every field, and the department", () => {
    const department = { open_department_id: "od-1", member_count: 0 }
    assert.deepStrictEqual(Contact.normalizeDepartment(department), {
      departmentId: undefined,
      openDepartmentId: "od-1",
      parentDepartmentId: undefined,
      name: undefined,
      memberCount: 0,
      raw: department
    })
  })
})
