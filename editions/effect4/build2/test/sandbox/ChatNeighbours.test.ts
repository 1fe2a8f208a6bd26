/** What stands beside messages and members in a chat, and is kept like them. */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, code, dig, done, png, sendText } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20, departments: 3 })
const chats = "/open-apis/im/v1/chats"
const messages = "/open-apis/im/v1/messages"
const group = `${chats}/${Sandbox.defaultChatId}`

const people = Effect.map(Sandbox.users(), ({ users }) => users)

const namesAt = (value: unknown, path: string, field: string): ReadonlyArray<unknown> => {
  const list = dig(value, path)
  return Array.isArray(list) ? list.map((one) => dig(one, field)) : []
}

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const say = (token: string | undefined, text = "hi") =>
  code(
    "POST",
    `${messages}?receive_id_type=chat_id`,
    { receive_id: Sandbox.defaultChatId, msg_type: "text", content: JSON.stringify({ text }) },
    token
  )

const tokenOf = (user: number) =>
  Effect.map(Sandbox.mintUserToken({ user }), ({ accessToken }) => accessToken)

describe("managers of a chat", () => {
  it.effect("are those that were named, and run the chat", () =>
    Effect.gen(function* () {
      const [, ann, bob] = yield* people
      const url = `${group}/managers/add_managers`
      const added = yield* done("POST", url, { manager_ids: [ann!.open_id] })
      assert.deepStrictEqual(dig(added, "chat_managers"), [ann!.open_id])
      const outsider = (yield* people).at(-1)!
      assert.strictEqual(yield* code("POST", url, { manager_ids: [outsider.open_id] }), 232027)
      assert.strictEqual(yield* code("POST", url, { manager_ids: [bob!.open_id] }, yield* tokenOf(2)), 232038)
      const got = yield* done("GET", `${group}?user_id_type=user_id`)
      assert.deepStrictEqual(dig(got, "user_manager_id_list"), [ann!.user_id])
      const left = yield* done("POST", `${group}/managers/delete_managers`, { manager_ids: [ann!.open_id] })
      assert.deepStrictEqual(dig(left, "chat_managers"), [])
    }).pipe(Effect.provide(layer))
  )
})

describe("a moderated chat", () => {
  it.effect("lets its moderators speak and nobody else", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      const [annToken, bobToken] = [yield* tokenOf(1), yield* tokenOf(2)]
      assert.strictEqual(yield* say(bobToken), 0)
      yield* done("PUT", `${group}/moderation`, {
        moderation_setting: "moderator_list",
        moderator_added_list: [ann!.open_id]
      })
      assert.strictEqual(yield* say(annToken), 0)
      assert.strictEqual(yield* say(bobToken), 230035)
      assert.strictEqual(yield* say(undefined), 0)
      const got = yield* done("GET", `${group}/moderation`)
      assert.strictEqual(dig(got, "moderation_setting"), "moderator_list")
      assert.deepStrictEqual(namesAt(got, "items", "user_id"), [ann!.open_id])
      assert.strictEqual(
        yield* code("PUT", `${group}/moderation`, { moderation_setting: "all_members" }, bobToken),
        232017
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("tabs and menus of a chat", () => {
  it.effect("are what was put there, in the order that was asked for", () =>
    Effect.gen(function* () {
      const tab = (name: string) => ({
        tab_name: name,
        tab_type: "url",
        tab_content: { url: `https://example.com/${name}` }
      })
      const made = yield* done("POST", `${group}/chat_tabs`, { chat_tabs: [tab("a"), tab("b")] })
      const [first, a, b] = namesAt(made, "chat_tabs", "tab_id")
      yield* done("POST", `${group}/chat_tabs/sort_tabs`, { tab_ids: [first, b, a] })
      yield* done("POST", `${group}/chat_tabs/update_tabs`, { chat_tabs: [{ ...tab("c"), tab_id: a }] })
      yield* done("DELETE", `${group}/chat_tabs/delete_tabs`, { tab_ids: [b] })
      const listed = yield* done("GET", `${group}/chat_tabs/list_tabs`)
      assert.deepStrictEqual(namesAt(listed, "chat_tabs", "tab_name"), [undefined, "c"])
      const noUrl = { chat_tabs: [{ tab_name: "x", tab_type: "url" }] }
      assert.strictEqual(yield* code("POST", `${group}/chat_tabs`, noUrl), 232048)
      const long = { chat_tabs: [tab("x".repeat(31))] }
      assert.strictEqual(yield* code("POST", `${group}/chat_tabs`, long), 232047)
      const many = { chat_tabs: Array.from({ length: 20 }, (_, index) => tab(String(index))) }
      assert.strictEqual(yield* code("POST", `${group}/chat_tabs`, many), 232046)
      assert.strictEqual(
        yield* code("DELETE", `${group}/chat_tabs/delete_tabs`, { tab_ids: [first] }),
        232049
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("a menu has three entries of five at most", () =>
    Effect.gen(function* () {
      const item = (name: string) => ({ chat_menu_item: { action_type: "NONE", name } })
      const tree = (count: number, below: number) => ({
        menu_tree: {
          chat_menu_top_levels: Array.from({ length: count }, (_, index) => ({
            ...item(`top ${index}`),
            children: Array.from({ length: below }, (__, at) => item(`below ${at}`))
          }))
        }
      })
      const made = yield* done("POST", `${group}/menu_tree`, tree(2, 5))
      const [one, two] = namesAt(made, "menu_tree.chat_menu_top_levels", "chat_menu_top_level_id")
      assert.strictEqual(yield* code("POST", `${group}/menu_tree`, tree(2, 0)), 232070)
      assert.strictEqual(yield* code("POST", `${group}/menu_tree`, tree(1, 6)), 232071)
      yield* done("POST", `${group}/menu_tree/sort`, { chat_menu_top_level_ids: [two, one] })
      yield* done("PATCH", `${group}/menu_items/${String(two)}`, {
        update_fields: ["NAME"],
        chat_menu_item: { name: "renamed" }
      })
      yield* done("DELETE", `${group}/menu_tree`, { chat_menu_top_level_ids: [one] })
      const got = yield* done("GET", `${group}/menu_tree`)
      assert.deepStrictEqual(namesAt(got, "menu_tree.chat_menu_top_levels", "chat_menu_item.name"), [
        "renamed"
      ])
    }).pipe(Effect.provide(layer))
  )
})

describe("the announcement of a chat", () => {
  it.effect("keeps what was inserted, under a revision that rises", () =>
    Effect.gen(function* () {
      const url = `${group}/announcement`
      const insert = JSON.stringify({
        requestType: "InsertBlocksRequestType",
        insertBlocksRequest: { payload: JSON.stringify({ blocks: [{ type: "paragraph" }] }) }
      })
      yield* done("PATCH", url, { revision: "0", requests: [insert] })
      assert.strictEqual(yield* code("PATCH", url, { revision: "0", requests: [insert] }), 232018)
      const got = yield* done("GET", url)
      assert.strictEqual(dig(got, "revision"), "1")
      assert.include(textAt(got, "content"), "paragraph")
    }).pipe(Effect.provide(layer))
  )
})

describe("the two generations of announcements", () => {
  it.effect(
    "are one announcement, which the endpoints of the other generation refuse once it is written",
    () =>
      Effect.gen(function* () {
        const old = `${group}/announcement`
        const now = old.replace("/im/v1/", "/docx/v1/")
        const insert = JSON.stringify({
          requestType: "InsertBlocksRequestType",
          insertBlocksRequest: { payload: JSON.stringify({ blocks: [{ type: "paragraph" }] }) }
        })
        assert.strictEqual(dig(yield* done("GET", now), "announcement_type"), "docx")
        yield* done("PATCH", old, { revision: "0", requests: [insert] })
        const about = yield* done("GET", now)
        assert.deepStrictEqual([dig(about, "announcement_type"), dig(about, "revision_id")], ["doc", 1])
        assert.strictEqual(yield* code("GET", `${now}/blocks`), 1772006)
      }).pipe(Effect.provide(layer))
  )

  it.effect("are told apart by what was written first", () =>
    Effect.gen(function* () {
      const old = `${group}/announcement`
      const now = old.replace("/im/v1/", "/docx/v1/")
      const chat = Sandbox.defaultChatId
      yield* done("POST", `${now}/blocks/${chat}/children`, { children: [{ block_type: 22, divider: {} }] })
      assert.strictEqual(yield* code("GET", old), 232097)
      assert.strictEqual(yield* code("PATCH", old, { revision: "0", requests: [] }), 232097)
      assert.strictEqual(dig(yield* done("GET", now), "announcement_type"), "docx")
    }).pipe(Effect.provide(layer))
  )
})

describe("urgent messages", () => {
  it.effect("tell of the ids that they cannot reach, and of no others", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      const id = (yield* sendText("now")).text("data.message_id")
      const url = `${messages}/${id}/urgent_app?user_id_type=open_id`
      const nobody = `ou_${"0".repeat(32)}`
      const told = yield* done("PATCH", url, { user_id_list: [ann!.open_id, nobody] })
      assert.deepStrictEqual(dig(told, "invalid_user_id_list"), [nobody])
      const all = yield* done("PATCH", url, { user_id_list: [ann!.open_id] })
      assert.deepStrictEqual(dig(all, "invalid_user_id_list"), [])
    }).pipe(Effect.provide(layer))
  )
})

describe("a thread", () => {
  it.effect("is forwarded with what is in it", () =>
    Effect.gen(function* () {
      const root = (yield* sendText("root")).text("data.message_id")
      const answer = yield* done("POST", `${messages}/${root}/reply`, {
        msg_type: "text",
        content: '{"text":"in the thread"}',
        reply_in_thread: true
      })
      const thread = textAt(answer, "thread_id")
      const [, ann] = yield* people
      const forwarded = yield* done(
        "POST",
        `/open-apis/im/v1/threads/${thread}/forward?receive_id_type=open_id`,
        {
          receive_id: ann!.open_id
        }
      )
      const got = yield* done("GET", `${messages}/${textAt(forwarded, "message_id")}`)
      assert.deepStrictEqual(namesAt(got, "items", "body.content").slice(1), [
        '{"text":"root"}',
        '{"text":"in the thread"}'
      ])
      assert.strictEqual(
        yield* code("POST", `/open-apis/im/v1/threads/omt_gone/forward?receive_id_type=open_id`, {
          receive_id: ann!.open_id
        }),
        230064
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("messages to many", () => {
  const url = "/open-apis/message/v4/batch_send/"

  it.effect("reach everybody who was named, once", () =>
    Effect.gen(function* () {
      const [ann, bob, cleo] = yield* people
      const sent = yield* done("POST", url, {
        msg_type: "text",
        content: { text: "to all" },
        open_ids: [ann!.open_id, bob!.open_id, "ou_nobody"],
        user_ids: [bob!.user_id, cleo!.user_id]
      })
      assert.deepStrictEqual(dig(sent, "invalid_open_ids"), ["ou_nobody"])
      assert.deepStrictEqual(dig(sent, "invalid_user_ids"), [])
      const delivered = yield* Sandbox.messages
      assert.deepStrictEqual(
        delivered.map(({ content }) => content),
        Array.from({ length: 3 }, () => '{"text":"to all"}')
      )
      assert.strictEqual(new Set(delivered.map(({ chat_id }) => chat_id)).size, 3)
      const batch = `/open-apis/im/v1/batch_messages/${textAt(sent, "message_id")}`
      const progress = yield* done("GET", `${batch}/get_progress`)
      assert.strictEqual(dig(progress, "batch_message_send_progress.success_user_ids_count"), 3)
      yield* done("DELETE", batch)
      assert.isTrue((yield* Sandbox.messages).every(({ deleted }) => deleted))
      assert.strictEqual(yield* code("GET", "/open-apis/im/v1/batch_messages/bm-gone/get_progress"), 230030)
    }).pipe(Effect.provide(layer))
  )

  it.effect("are refused where no id is anybody's", () =>
    Effect.gen(function* () {
      const body = { msg_type: "text", content: { text: "hi" }, open_ids: ["ou_nobody"] }
      assert.strictEqual(yield* code("POST", url, body), 10003)
      assert.strictEqual(yield* code("POST", url, { ...body, open_ids: [7] }), 10003)
      assert.strictEqual(yield* code("POST", url, { ...body, msg_type: "hologram" }), 10003)
    }).pipe(Effect.provide(layer))
  )

  it.effect("take back by day, not later", () =>
    Effect.gen(function* () {
      const [ann] = yield* people
      const sent = yield* done("POST", url, {
        msg_type: "text",
        content: { text: "x" },
        open_ids: [ann!.open_id]
      })
      yield* TestClock3.adjust("25 hours")
      assert.strictEqual(
        yield* code("DELETE", `/open-apis/im/v1/batch_messages/${textAt(sent, "message_id")}`),
        230009
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("reactions", () => {
  it.effect("are of the emoji that the platform has", () =>
    Effect.gen(function* () {
      const id = (yield* sendText("nice")).text("data.message_id")
      const react = (emoji: string) =>
        code("POST", `${messages}/${id}/reactions`, { reaction_type: { emoji_type: emoji } })
      assert.strictEqual(yield* react("THUMBSUP"), 0)
      assert.strictEqual(yield* react("ThumbsDown"), 0)
      assert.strictEqual(yield* react("THUMBSDOWN"), 231001)
      assert.strictEqual(yield* react("HEARTS"), 231001)
    }).pipe(Effect.provide(layer))
  )

  it.effect("of many messages are read at once, with the reason where they cannot be", () =>
    Effect.gen(function* () {
      const id = (yield* sendText("nice")).text("data.message_id")
      yield* done("POST", `${messages}/${id}/reactions`, { reaction_type: { emoji_type: "OK" } })
      const got = yield* done("POST", `${messages}/reactions/batch_query`, {
        queries: [{ message_id: id }, { message_id: "om_gone" }]
      })
      assert.deepStrictEqual(dig(got, "success_msg_reaction_counts"), [
        { message_id: id, reaction_count: [{ reaction_type: "OK", count: "1" }] }
      ])
      assert.deepStrictEqual(dig(got, "fail_msg_reaction_details"), [
        { message_id: "om_gone", fail_reason: "invalid" }
      ])
    }).pipe(Effect.provide(layer))
  )

  it.effect("of another message cannot be taken from this one", () =>
    Effect.gen(function* () {
      const [one, other] = [
        (yield* sendText("a")).text("data.message_id"),
        (yield* sendText("b")).text("data.message_id")
      ]
      const made = yield* done("POST", `${messages}/${one}/reactions`, {
        reaction_type: { emoji_type: "OK" }
      })
      const reaction = textAt(made, "reaction_id")
      assert.strictEqual(yield* code("DELETE", `${messages}/${other}/reactions/${reaction}`), 231010)
      assert.strictEqual(yield* code("DELETE", `${messages}/${one}/reactions/r_gone`), 231011)
    }).pipe(Effect.provide(layer))
  )
})

describe("a card in a message", () => {
  it.effect("is read in short, as it was sent, or as the platform keeps it", () =>
    Effect.gen(function* () {
      const card = { schema: "2.0", body: { elements: [{ tag: "markdown", content: "words" }] } }
      const sent = yield* done("POST", `${messages}?receive_id_type=chat_id`, {
        receive_id: Sandbox.defaultChatId,
        msg_type: "interactive",
        content: JSON.stringify(card)
      })
      const read = (form: string) =>
        Effect.map(done("GET", `${messages}/${textAt(sent, "message_id")}${form}`), (got): unknown =>
          JSON.parse(textAt(got, "items.0.body.content"))
        )
      assert.deepStrictEqual(yield* read("?card_msg_content_type=user_card_content"), card)
      assert.deepStrictEqual(dig(yield* read(""), "elements"), [[{ tag: "text", text: "words" }]])
      const kept = yield* read("?card_msg_content_type=raw_card_content")
      assert.strictEqual(dig(kept, "card_schema"), 2)
      const inner: unknown = JSON.parse(textAt(kept, "json_card"))
      assert.deepStrictEqual(dig(inner, "body.elements"), [
        { tag: "markdown", property: { content: "words" } }
      ])
      assert.strictEqual(
        yield* code("GET", `${messages}/${textAt(sent, "message_id")}?card_msg_content_type=other`),
        99992402
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("settings of a chat", () => {
  it.effect("decide who calls everybody, pins, forwards and takes back", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(2)
      const id = (yield* sendText("words")).text("data.message_id")
      yield* done("PUT", group, { at_all_permission: "only_owner", pin_manage_setting: "only_owner" })
      assert.strictEqual(yield* say(token, '<at user_id="all"></at> hello'), 230018)
      assert.strictEqual(yield* code("POST", "/open-apis/im/v1/pins", { message_id: id }, token), 230046)
      yield* done("PUT", group, {
        restricted_mode_setting: { status: true, message_has_permission_setting: "not_anyone" }
      })
      const [, ann] = yield* people
      const forward = `${messages}/${id}/forward?receive_id_type=open_id`
      assert.strictEqual(yield* code("POST", forward, { receive_id: ann!.open_id }), 230070)
      assert.strictEqual(yield* say(token), 0)
      const last = (yield* Sandbox.messages).at(-1)!.message_id
      yield* TestClock3.adjust("25 hours")
      const userToken = yield* tokenOf(2)
      assert.strictEqual(yield* code("DELETE", `${messages}/${last}`, undefined, userToken), 230009)
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "are refused where they cannot be: owners from outside, pictures that are none, names twice",
    () =>
      Effect.gen(function* () {
        const outsider = (yield* people).at(-1)!
        assert.strictEqual(yield* code("PUT", group, { owner_id: "ou_nobody" }), 232035)
        assert.strictEqual(yield* code("PUT", group, { owner_id: outsider.open_id }), 232012)
        assert.strictEqual(yield* code("PUT", group, { avatar: "img_v3_none" }), 232041)
        const form = new FormData()
        form.set("image_type", "avatar")
        form.set("image", new Blob([png]), "a.png")
        const image = (yield* call("POST", "/open-apis/im/v1/images", { form })).text("data.image_key")
        assert.strictEqual(yield* code("PUT", group, { avatar: image }), 0)
        assert.strictEqual(yield* code("POST", chats, { name: "Town hall", chat_type: "public" }), 0)
        assert.strictEqual(yield* code("POST", chats, { name: "Town hall", chat_type: "public" }), 232026)
      }).pipe(Effect.provide(layer))
  )

  it.effect("people who left cannot be written to", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      yield* done("DELETE", `/open-apis/contact/v3/users/${ann!.open_id}`)
      assert.strictEqual(
        yield* code("POST", `${messages}?receive_id_type=open_id`, {
          receive_id: ann!.open_id,
          msg_type: "text",
          content: '{"text":"x"}'
        }),
        230029
      )
    }).pipe(Effect.provide(layer))
  )
})
