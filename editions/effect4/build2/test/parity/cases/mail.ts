import * as Mail from "@effect-feishu/core/Mail"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Encoding3 from "../../../effect3/effect/Encoding.js"
import { asUser, parity, type ParityCase, uuid } from "../runner.js"

const base = "/open-apis/mail/v1/user_mailboxes"

/** A mail from the first person to the second, as the second one has it. */
const received = Effect.gen(function* () {
  const [sender, reader] = yield* Effect.all([Sandbox.user(0), Sandbox.user(1)])
  yield* Mail.messages
    .send("me", {
      subject: "Figures",
      to: [{ mail_address: reader.email }],
      bodyPlainText: Encoding3.encodeBase64Url("all is well")
    })
    .pipe(asUser(0))
  const [id = ""] = yield* Mail.messages.list(reader.email)
  return { id, sender, reader, mailbox: encodeURIComponent(reader.email) }
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("mail.users.query", Sandbox.user(0), {
    call: ({ email }) => Mail.users.query(new Set([email, "nobody@elsewhere.example"])),
    wire: ({ email }) => ({
      method: "POST",
      path: "/open-apis/mail/v1/users/query",
      body: { email_list: [email, "nobody@elsewhere.example"] }
    }),
    result: ({ user_list }) =>
      assert.deepStrictEqual(
        user_list.map(({ status }) => status),
        [4, 2]
      )
  }),
  parity("mail.messages.list", received, {
    call: ({ reader }) => Mail.messages.list(reader.email, { folderId: "INBOX", onlyUnread: true }),
    wire: ({ mailbox }) => ({
      method: "GET",
      path: `${base}/${mailbox}/messages`,
      query: { page_size: "20", folder_id: "INBOX", only_unread: "true" }
    }),
    result: (ids, { id }) => assert.deepStrictEqual(ids, [id])
  }),
  parity("mail.messages.get", received, {
    call: ({ id }) => Mail.messages.get("me", id, { format: "plain_text_full" }).pipe(asUser(1)),
    wire: ({ id }) => ({
      method: "GET",
      path: `${base}/me/messages/${encodeURIComponent(id)}`,
      query: { format: "plain_text_full" },
      as: "user"
    }),
    result: ({ message }, { sender }) => {
      assert.strictEqual(message.subject, "Figures")
      assert.strictEqual(message.head_from?.mail_address, sender.email)
      assert.strictEqual(message.body_html, undefined)
    }
  }),
  parity(
    "mail.messages.getByCard",
    Effect.flatMap(received, (mail) =>
      Effect.map(Mail.messages.get(mail.reader.email, mail.id), ({ message }) => ({
        ...mail,
        card: message.thread_id ?? ""
      }))
    ),
    {
      call: ({ card, reader }) => Mail.messages.getByCard(reader.email, card, reader.open_id),
      wire: ({ card, mailbox, reader }) => ({
        method: "GET",
        path: `${base}/${mailbox}/messages/get_by_card`,
        query: { card_id: card, owner_id: reader.open_id, user_id_type: "open_id" }
      }),
      result: (found, { id }) => assert.deepStrictEqual(found.message_ids, [id])
    }
  ),
  parity("mail.messages.search", received, {
    call: ({ sender }) =>
      Mail.messages
        .search("me", { query: "figures", filter: { from: [sender.email], is_unread: true } })
        .pipe(asUser(1)),
    wire: ({ sender }) => ({
      method: "POST",
      path: `${base}/me/search`,
      query: { page_size: "15" },
      body: { query: "figures", filter: { from: [sender.email], is_unread: true } },
      as: "user"
    }),
    result: (found, { id }) =>
      assert.deepStrictEqual(
        found.map((one) => one.id),
        [id]
      )
  }),
  parity("mail.messages.send", Sandbox.user(1), {
    call: ({ email }) =>
      Mail.messages
        .send("me", { subject: "Hello", to: [{ mail_address: email, name: "Reader" }], bodyHtml: "PGI-" })
        .pipe(asUser()),
    wire: ({ email }) => ({
      method: "POST",
      path: `${base}/me/messages/send`,
      body: {
        subject: "Hello",
        to: [{ mail_address: email, name: "Reader" }],
        body_html: "PGI-",
        dedupe_key: uuid
      },
      as: "user"
    }),
    result: (sent) => {
      assert.isNotEmpty(sent.message_id)
      assert.isNotEmpty(sent.thread_id)
    }
  }),
  parity("mail.messages.batchModify", received, {
    call: ({ id, reader }) =>
      Mail.messages.batchModify(reader.email, [id], {
        removeLabelIds: ["UNREAD"],
        addLabelIds: ["FLAGGED"],
        addFolder: "ARCHIVED"
      }),
    wire: ({ id, mailbox }) => ({
      method: "POST",
      path: `${base}/${mailbox}/messages/batch_modify`,
      body: {
        message_ids: [id],
        add_label_ids: ["FLAGGED"],
        remove_label_ids: ["UNREAD"],
        add_folder: "ARCHIVED"
      }
    }),
    result: (empty, { id, reader }) =>
      Effect.map(Mail.messages.get(reader.email, id), ({ message }) => {
        assert.deepStrictEqual(empty, {})
        assert.deepStrictEqual(message.label_ids, ["FLAGGED"])
        assert.strictEqual(message.folder_id, "ARCHIVED")
      })
  }),
  parity("mail.folders.list", received, {
    call: ({ reader }) => Mail.folders.list(reader.email, { folderType: 1 }),
    wire: ({ mailbox }) => ({
      method: "GET",
      path: `${base}/${mailbox}/folders`,
      query: { folder_type: "1" }
    }),
    result: (folders) => assert.strictEqual(folders.find(({ id }) => id === "INBOX")?.unread_message_count, 1)
  }),
  parity("mail.events.subscribe", {
    call: () => Mail.events.subscribe("me").pipe(asUser()),
    wire: () => ({ method: "POST", path: `${base}/me/event/subscribe`, body: { event_type: 1 }, as: "user" }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  }),
  parity("mail.events.unsubscribe", asUser()(Mail.events.subscribe("me")), {
    call: () => Mail.events.unsubscribe("me").pipe(asUser()),
    wire: () => ({
      method: "POST",
      path: `${base}/me/event/unsubscribe`,
      body: { event_type: 1 },
      as: "user"
    }),
    result: (empty) => assert.deepStrictEqual(empty, {})
  })
]
