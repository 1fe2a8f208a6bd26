import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { call, request, sendText, type Answer } from "./support.js"

const layer = Sandbox.layer({ seed: 1 })
const chats = "/open-apis/im/v1/chats"

const create = (body: Record<string, unknown> = {}, query = "") =>
  call("POST", `${chats}?${query}`, { body: { name: "team", ...body } })

const idOf = (answer: Answer): string => answer.text("data.chat_id")

const ids = (answer: Answer): ReadonlyArray<string> =>
  (answer.get("data.items") as ReadonlyArray<{ chat_id: string }>).map((one) => one.chat_id)

const openIds = (...indices: ReadonlyArray<number>) =>
  Effect.forEach(indices, (index) => Effect.map(Sandbox.user(index), (one) => one.open_id))

describe("groups", () => {
  it.effect("a group is created once for each uuid within ten hours", () =>
    Effect.gen(function* () {
      const first = idOf(yield* create({}, "uuid=a"))
      yield* TestClock3.adjust("9 hours")
      assert.strictEqual(idOf(yield* create({}, "uuid=a")), first)
      yield* TestClock3.adjust("2 hours")
      assert.notStrictEqual(idOf(yield* create({}, "uuid=a")), first)
    }).pipe(Effect.provide(layer))
  )

  it.effect("what it was created with is what it shows, with its members counted", () =>
    Effect.gen(function* () {
      const [owner, member] = yield* openIds(1, 2)
      const made = yield* create({
        description: "d",
        owner_id: owner,
        user_id_list: [member],
        edit_permission: "only_owner"
      })
      const shown = yield* call("GET", `${chats}/${idOf(made)}`)
      assert.deepStrictEqual(
        ["name", "description", "owner_id", "edit_permission", "user_count", "bot_count", "chat_status"].map(
          (key) => shown.text(`data.${key}`)
        ),
        ["team", "d", owner, "only_owner", "2", "1", "normal"]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("unknown members, nameless public groups and unknown chats are refused", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* create({ user_id_list: ["ou_no"] })).get("code"), 232043)
      assert.strictEqual((yield* create({ chat_type: "public", name: "" })).get("code"), 232042)
      assert.strictEqual((yield* create({ chat_type: "public", name: "x" })).get("code"), 232020)
      assert.strictEqual((yield* call("GET", `${chats}/oc_no`)).get("code"), 232006)
    }).pipe(Effect.provide(layer))
  )

  it.effect("lists page in the order of creation or of use, and hold groups only", () =>
    Effect.gen(function* () {
      const made = yield* Effect.forEach([1, 2, 3], (n) => Effect.map(create({ name: `g${n}` }), idOf))
      const person = yield* Sandbox.user(1)
      yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=open_id", {
        body: { receive_id: person.open_id, msg_type: "text", content: '{"text":"hi"}' }
      })
      yield* sendText("wake up")
      const list = (query: string) => call("GET", `${chats}?${query}`)
      assert.deepStrictEqual(ids(yield* list("")), [Sandbox.defaultChatId, ...made])
      const used = [Sandbox.defaultChatId, ...made.toReversed()]
      const first = yield* list("sort_type=ByActiveTimeDesc&page_size=3")
      const token = encodeURIComponent(first.text("data.page_token"))
      const second = yield* list(`sort_type=ByActiveTimeDesc&page_size=3&page_token=${token}`)
      assert.deepStrictEqual([...ids(first), ...ids(second)], used)
      assert.strictEqual(ids(yield* list("types=p2p")).length, 1)
      assert.deepStrictEqual(ids(yield* call("GET", `${chats}/search?query=G2`)), made.slice(1, 2))
    }).pipe(Effect.provide(layer))
  )

  it.effect("a group is renamed and handed over, and only owner or maker may dissolve it", () =>
    Effect.gen(function* () {
      const [owner, next] = yield* openIds(1, 2)
      const id = idOf(yield* create({ owner_id: owner, user_id_list: [next] }))
      assert.strictEqual(
        (yield* call("PUT", `${chats}/${id}`, { body: { name: "new", owner_id: next } })).get("code"),
        0
      )
      const shown = yield* call("GET", `${chats}/${id}`)
      assert.deepStrictEqual([shown.text("data.name"), shown.text("data.owner_id")], ["new", next])
      const former = yield* Sandbox.mintUserToken({ user: 1 })
      assert.strictEqual(
        (yield* request("DELETE", `${chats}/${id}`, { token: former.accessToken })).get("code"),
        232017
      )
      const present = yield* Sandbox.mintUserToken({ user: 2 })
      assert.strictEqual(
        (yield* request("DELETE", `${chats}/${id}`, { token: present.accessToken })).get("code"),
        0
      )
      assert.strictEqual((yield* call("GET", `${chats}/${id}`)).text("data.chat_status"), "dissolved")
      assert.strictEqual((yield* call("PUT", `${chats}/${id}`, { body: { name: "x" } })).get("code"), 232009)
    }).pipe(Effect.provide(layer))
  )
})

describe("members", () => {
  it.effect("members come and go; ids that do not exist are told apart as asked", () =>
    Effect.gen(function* () {
      const id = idOf(yield* create())
      const url = `${chats}/${id}/members`
      const [one, two] = yield* openIds(1, 2)
      const add = (list: ReadonlyArray<string | undefined>, type: number) =>
        call("POST", `${url}?succeed_type=${type}`, { body: { id_list: list } })
      assert.strictEqual((yield* add([one, "ou_no"], 0)).get("code"), 99992351)
      assert.strictEqual((yield* add([one, "ou_no"], 2)).get("code"), 232043)
      assert.deepStrictEqual((yield* add([one, two, "ou_no"], 1)).get("data.not_existed_id_list"), ["ou_no"])
      const first = yield* call("GET", `${url}?page_size=1`)
      assert.strictEqual(first.get("data.member_total"), 2)
      assert.strictEqual(first.text("data.items.0.member_id"), one)
      const token = encodeURIComponent(first.text("data.page_token"))
      const second = yield* call("GET", `${url}?page_size=1&page_token=${token}`)
      assert.strictEqual(second.text("data.items.0.member_id"), two)
      assert.strictEqual(second.get("data.has_more"), false)
      const gone = yield* call("DELETE", url, { body: { id_list: [one, "ou_no"] } })
      assert.deepStrictEqual(gone.get("data.invalid_id_list"), ["ou_no"])
      assert.strictEqual((yield* call("GET", url)).get("data.member_total"), 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("the owner cannot be removed", () =>
    Effect.gen(function* () {
      const [owner] = yield* openIds(1)
      const id = idOf(yield* create({ owner_id: owner }))
      const gone = yield* call("DELETE", `${chats}/${id}/members`, { body: { id_list: [owner] } })
      assert.strictEqual(gone.get("code"), 232076)
    }).pipe(Effect.provide(layer))
  )

  it.effect("anybody joins a public group by themselves, nobody a private one", () =>
    Effect.gen(function* () {
      const { accessToken: token } = yield* Sandbox.mintUserToken({ user: 9 })
      const open = idOf(yield* create({ chat_type: "public" }))
      const closed = idOf(yield* create())
      const join = (id: string) => request("PATCH", `${chats}/${id}/members/me_join`, { token })
      const isIn = (id: string) => request("GET", `${chats}/${id}/members/is_in_chat`, { token })
      assert.strictEqual((yield* isIn(open)).get("data.is_in_chat"), false)
      assert.strictEqual((yield* join(open)).get("code"), 0)
      assert.strictEqual((yield* isIn(open)).get("data.is_in_chat"), true)
      assert.strictEqual((yield* join(closed)).get("code"), 232008)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a bot that owns a group leaves it to who joined first, and anybody leaves by themselves", () =>
    Effect.gen(function* () {
      const people = yield* openIds(1, 2)
      const id = idOf(yield* create({ user_id_list: people }))
      const { accessToken: token } = yield* Sandbox.mintUserToken({ user: 2 })
      const members = `${chats}/${id}/members`
      const bot = `${members}?member_id_type=app_id`
      const leaves = (url: string, list: ReadonlyArray<string>, as = {}) =>
        call("DELETE", url, { body: { id_list: list }, ...as })
      assert.strictEqual((yield* leaves(members, [people[0]!], { token })).get("code"), 232014)
      assert.strictEqual((yield* leaves(bot, [Sandbox.defaultApp.appId])).get("code"), 0)
      const found = yield* request("GET", `${chats}/${id}`, { token })
      assert.strictEqual(found.text("data.owner_id"), people[0])
      assert.strictEqual((yield* leaves(members, [people[1]!], { token })).get("code"), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a member who does not run a group changes its name, and not who may speak to all", () =>
    Effect.gen(function* () {
      const id = idOf(yield* create({ user_id_list: yield* openIds(2) }))
      const { accessToken: token } = yield* Sandbox.mintUserToken({ user: 2 })
      const change = (body: object) => call("PUT", `${chats}/${id}`, { body, token })
      assert.strictEqual((yield* change({ name: "ours", description: "x" })).get("code"), 0)
      assert.strictEqual((yield* change({ at_all_permission: "only_owner" })).get("code"), 232016)
    }).pipe(Effect.provide(layer))
  )
})
