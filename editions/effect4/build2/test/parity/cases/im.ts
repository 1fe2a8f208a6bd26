import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"
import { form, json, parity, type ParityCase, uuid } from "../runner.js"

const chat = Sandbox.defaultChatId
const messages = "/open-apis/im/v1/messages"
const chats = "/open-apis/im/v1/chats"
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

/** A message in the group to do something with. */
const message = Effect.map(Im.send(chat, "first"), ({ message_id }) => message_id)
const person = Effect.map(Sandbox.user(0), ({ open_id }) => open_id)
/** A chat between the bot and the first person, with one message in it. */
const direct = Effect.flatMap(person, (id) =>
  Effect.map(Im.send(id, "hello"), ({ message_id }) => message_id)
)

const card = { schema: "2.0", config: { update_multi: true }, body: { elements: [] } } as const

export const cases: ReadonlyArray<ParityCase> = [
  parity("im.send", {
    call: () => Im.send(chat, "hello, world"),
    wire: () => ({
      method: "POST",
      path: messages,
      query: { receive_id_type: "chat_id" },
      body: { receive_id: chat, msg_type: "text", content: json({ text: "hello, world" }), uuid }
    }),
    result: (sent) => {
      assert.match(sent.message_id, /^om_/)
      assert.strictEqual(sent.body.content, '{"text":"hello, world"}')
      assert.strictEqual(sent.chat_id, chat)
    }
  }),
  parity("im.reply", message, {
    call: (id) => Im.reply(id, card),
    wire: (id) => ({
      method: "POST",
      path: `${messages}/${id}/reply`,
      body: { msg_type: "interactive", content: json(card), uuid }
    }),
    result: (sent, id) => {
      assert.strictEqual(sent.parent_id, id)
      assert.strictEqual(sent.msg_type, "interactive")
    }
  }),
  parity("im.forward", Effect.all({ id: message, to: person }), {
    call: ({ id, to }) => Im.forward(to, id),
    wire: ({ id, to }) => ({
      method: "POST",
      path: `${messages}/${id}/forward`,
      query: { receive_id_type: "open_id", uuid },
      body: { receive_id: to }
    }),
    result: (sent, { id }) => {
      assert.notStrictEqual(sent.message_id, id)
      assert.strictEqual(sent.body.content, '{"text":"first"}')
    }
  }),
  parity("im.mergeForward", Effect.all({ first: message, second: Im.send(chat, "second"), to: person }), {
    call: ({ first, second, to }) => Im.mergeForward(to, [first, second.message_id]),
    wire: ({ first, second, to }) => ({
      method: "POST",
      path: `${messages}/merge_forward`,
      query: { receive_id_type: "open_id", uuid },
      body: { receive_id: to, message_id_list: [first, second.message_id] }
    }),
    result: (sent) => {
      assert.strictEqual(sent.message.msg_type, "merge_forward")
      assert.deepStrictEqual(sent.invalid_message_id_list, [])
    }
  }),
  parity("im.get", message, {
    call: (id) => Im.get(id, { userIdType: "union_id" }),
    wire: (id) => ({ method: "GET", path: `${messages}/${id}`, query: { user_id_type: "union_id" } }),
    result: ({ items }, id) =>
      assert.deepStrictEqual(
        items.map((item) => item.message_id),
        [id]
      )
  }),
  parity(
    "im.getResource",
    Effect.gen(function* () {
      const { image_key } = yield* Im.uploadImage(png)
      const sent = yield* Im.send(chat, Im.image(image_key))
      return { id: sent.message_id, key: image_key }
    }),
    {
      call: ({ id, key }) => Im.getResource(id, key),
      wire: ({ id, key }) => ({
        method: "GET",
        path: `${messages}/${id}/resources/${key}`,
        query: { type: "image" }
      }),
      result: (bytes) => assert.deepStrictEqual(bytes, png)
    }
  ),
  parity("im.list", Effect.all([message, Im.send(chat, "second")]), {
    call: () => Im.list(chat, { startTime: new Date(0) }),
    wire: () => ({
      method: "GET",
      path: messages,
      query: {
        container_id_type: "chat",
        container_id: chat,
        sort_type: "ByCreateTimeDesc",
        start_time: "0",
        page_size: "50"
      }
    }),
    result: (list) =>
      assert.deepStrictEqual(
        list.map((item) => item.body?.content),
        ['{"text":"second"}', '{"text":"first"}']
      )
  }),
  parity(
    "im.listReplyChain",
    Effect.gen(function* () {
      const first = yield* message
      const second = yield* Im.reply(first, "second")
      return [first, second.message_id] as const
    }),
    {
      call: ([, second]) => Im.listReplyChain(second),
      wire: ([first, second]) => [
        { method: "GET", path: `${messages}/${second}` },
        { method: "GET", path: `${messages}/${first}` }
      ],
      result: (chain, ids) =>
        assert.deepStrictEqual(
          chain.map((item) => item.message_id),
          [...ids]
        )
    }
  ),
  parity(
    "im.update",
    Effect.map(Im.send(chat, Im.markdown("draft")), ({ message_id }) => message_id),
    {
      call: (id) => Im.update(id, { title: "Edited", content: [[{ tag: "text", text: "better" }]] }),
      wire: (id) => ({
        method: "PUT",
        path: `${messages}/${id}`,
        body: {
          msg_type: "post",
          content: json({ zh_cn: { title: "Edited", content: [[{ tag: "text", text: "better" }]] } })
        }
      }),
      result: (changed, id) => {
        assert.strictEqual(changed.message_id, id)
        assert.strictEqual(changed.updated, true)
      }
    }
  ),
  parity(
    "im.patch",
    Effect.map(Im.send(chat, card), ({ message_id }) => message_id),
    {
      call: (id) => Im.patch(id, { ...card, header: { title: { tag: "plain_text", content: "new" } } }),
      wire: (id) => ({
        method: "PATCH",
        path: `${messages}/${id}`,
        body: { content: json({ ...card, header: { title: { tag: "plain_text", content: "new" } } }) }
      }),
      result: (empty) => assert.deepStrictEqual(empty, {})
    }
  ),
  parity("im.recall", message, {
    call: (id) => Im.recall(id),
    wire: (id) => ({ method: "DELETE", path: `${messages}/${id}` }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  }),
  parity("im.pushFollowUp", direct, {
    call: (id) => Im.pushFollowUp(id, "And tomorrow?"),
    wire: (id) => ({
      method: "POST",
      path: `${messages}/${id}/push_follow_up`,
      body: { follow_ups: [{ content: "And tomorrow?" }] }
    }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  }),
  parity(
    "im.readUsers",
    Effect3.tap(message, (id) => Sandbox.markRead(id, 1)),
    {
      call: (id) => Im.readUsers(id),
      wire: (id) => ({
        method: "GET",
        path: `${messages}/${id}/read_users`,
        query: { user_id_type: "open_id", page_size: "100" }
      }),
      result: (readers) =>
        Effect.map(Sandbox.user(1), ({ open_id }) =>
          assert.deepStrictEqual(
            readers.map(({ user_id }) => user_id),
            [open_id]
          )
        )
    }
  ),
  parity("im.uploadFile", {
    call: () => Im.uploadFile(new TextEncoder().encode("%PDF-1.7"), { fileName: "report.pdf" }),
    wire: () => ({ method: "POST", path: "/open-apis/im/v1/files", body: form }),
    result: ({ file_key }) =>
      Effect.map(Sandbox.files, ([file]) => {
        assert.strictEqual(file?.key, file_key)
        assert.strictEqual(file?.type, "pdf")
        assert.strictEqual(file?.fileName, "report.pdf")
        assert.strictEqual(new TextDecoder().decode(file?.bytes), "%PDF-1.7")
      })
  }),
  parity("im.uploadImage", {
    call: () => Im.uploadImage(png, { imageType: "avatar" }),
    wire: () => ({ method: "POST", path: "/open-apis/im/v1/images", body: form }),
    result: ({ image_key }) =>
      Effect.map(Sandbox.files, ([file]) => {
        assert.strictEqual(file?.key, image_key)
        assert.strictEqual(file?.type, "avatar")
        assert.deepStrictEqual(new Uint8Array(file?.bytes ?? []), png)
      })
  }),
  parity("im.chats.create", person, {
    call: (id) =>
      Im.chats.create({
        name: "Release 12",
        userIdList: [id],
        setBotManager: true,
        i18nNames: { en_us: "Release" }
      }),
    wire: (id) => ({
      method: "POST",
      path: chats,
      query: { user_id_type: "open_id", set_bot_manager: "true", uuid },
      body: { chat_mode: "group", name: "Release 12", user_id_list: [id], i18n_names: { en_us: "Release" } }
    }),
    result: (made) => {
      assert.match(made.chat_id, /^oc_/)
      assert.strictEqual(made.name, "Release 12")
    }
  }),
  parity("im.chats.get", {
    call: () => Im.chats.get(chat),
    wire: () => ({ method: "GET", path: `${chats}/${chat}`, query: { user_id_type: "open_id" } }),
    result: (found) => assert.strictEqual(found.chat_mode, "group")
  }),
  parity("im.chats.list", {
    call: () => Im.chats.list(),
    wire: () => ({ method: "GET", path: chats, query: { user_id_type: "open_id", page_size: "100" } }),
    result: (list) =>
      assert.deepStrictEqual(
        list.map(({ chat_id }) => chat_id),
        [chat]
      )
  }),
  parity("im.chats.update", {
    call: () => Im.chats.update(chat, { description: "about", editPermission: "all_members" }),
    wire: () => ({
      method: "PUT",
      path: `${chats}/${chat}`,
      query: { user_id_type: "open_id" },
      body: { description: "about", edit_permission: "all_members" }
    }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  }),
  parity(
    "im.chats.disband",
    Effect.map(Im.chats.create({ name: "Short-lived" }), ({ chat_id }) => chat_id),
    {
      call: (id) => Im.chats.disband(id),
      wire: (id) => ({ method: "DELETE", path: `${chats}/${id}` }),
      result: (empty) => assert.deepStrictEqual(empty, {})
    }
  ),
  parity(
    "im.chats.addMembers",
    Effect.map(Sandbox.user(9), ({ open_id }) => open_id),
    {
      call: (id) => Im.chats.addMembers(chat, [id]),
      wire: (id) => ({
        method: "POST",
        path: `${chats}/${chat}/members`,
        query: { member_id_type: "open_id" },
        body: { id_list: [id] }
      }),
      result: (outcome) => assert.deepStrictEqual(outcome.not_existed_id_list, [])
    }
  ),
  parity("im.chats.listMembers", {
    call: () => Im.chats.listMembers(chat, { memberIdType: "user_id" }),
    wire: () => ({
      method: "GET",
      path: `${chats}/${chat}/members`,
      query: { member_id_type: "user_id", page_size: "100" }
    }),
    result: (members) => assert.lengthOf(members, 5)
  }),
  parity(
    "im.chats.removeMembers",
    Effect.map(Sandbox.user(1), ({ open_id }) => open_id),
    {
      call: (id) => Im.chats.removeMembers(chat, [id]),
      wire: (id) => ({
        method: "DELETE",
        path: `${chats}/${chat}/members`,
        query: { member_id_type: "open_id" },
        body: { id_list: [id] }
      }),
      result: (outcome) => assert.deepStrictEqual(outcome.invalid_id_list, [])
    }
  ),
  parity("im.pins.create", message, {
    call: (id) => Im.pins.create(id),
    wire: (id) => ({ method: "POST", path: "/open-apis/im/v1/pins", body: { message_id: id } }),
    result: ({ pin }, id) => assert.strictEqual(pin.message_id, id)
  }),
  parity(
    "im.pins.delete",
    Effect3.tap(message, (id) => Im.pins.create(id)),
    {
      call: (id) => Im.pins.delete(id),
      wire: (id) => ({ method: "DELETE", path: `/open-apis/im/v1/pins/${id}` }),
      result: (empty) => assert.deepStrictEqual(empty, {})
    }
  ),
  parity(
    "im.pins.list",
    Effect3.tap(message, (id) => Im.pins.create(id)),
    {
      call: () => Im.pins.list(chat, { startTime: new Date(1_000), endTime: "4102444800000" }),
      wire: () => ({
        method: "GET",
        path: "/open-apis/im/v1/pins",
        query: { chat_id: chat, start_time: "1000", end_time: "4102444800000", page_size: "50" }
      }),
      result: (pins, id) =>
        assert.deepStrictEqual(
          pins.map(({ message_id }) => message_id),
          [id]
        )
    }
  ),
  parity("im.reactions.create", message, {
    call: (id) => Im.reactions.create(id, "SMILE"),
    wire: (id) => ({
      method: "POST",
      path: `${messages}/${id}/reactions`,
      body: { reaction_type: { emoji_type: "SMILE" } }
    }),
    result: (reaction) => assert.strictEqual(reaction.reaction_type.emoji_type, "SMILE")
  }),
  parity(
    "im.reactions.delete",
    Effect.flatMap(message, (id) =>
      Effect.map(Im.reactions.create(id, "SMILE"), ({ reaction_id }) => ({ id, reaction: reaction_id }))
    ),
    {
      call: ({ id, reaction }) => Im.reactions.delete(id, reaction),
      wire: ({ id, reaction }) => ({ method: "DELETE", path: `${messages}/${id}/reactions/${reaction}` }),
      result: (removed) => assert.strictEqual(removed.reaction_type?.emoji_type, "SMILE")
    }
  ),
  parity(
    "im.reactions.list",
    Effect3.tap(message, (id) =>
      Effect.all([Im.reactions.create(id, "SMILE"), Im.reactions.create(id, "OK")])
    ),
    {
      call: (id) => Im.reactions.list(id, { emojiType: "OK", userIdType: "open_id" }),
      wire: (id) => ({
        method: "GET",
        path: `${messages}/${id}/reactions`,
        query: { reaction_type: "OK", page_size: "50", user_id_type: "open_id" }
      }),
      result: (list) =>
        assert.deepStrictEqual(
          list.map((one) => one.reaction_type?.emoji_type),
          ["OK"]
        )
    }
  )
]
