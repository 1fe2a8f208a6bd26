/** Mailboxes: listing, reading, searching, sending, labelling, folders, and asking for events. */
import { directorySlot, type UserIdType } from "../directory.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import {
  mailboxesSlot,
  systemLabels,
  type Address,
  type Folder,
  type Mail,
  type Mailbox
} from "../mailboxes.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { userIdTypes } from "../people.js"

const invalid = (): never => refuse(1230001, "invalid param")
const forbidden = (): never => refuse(1230002, "no permission", 403)

const ungranted = (): never => refuse(1234017, "permission denied", 403)

/** The mailbox of the path: `me` is the caller's own, and users see no other. */
const mailboxOf = (call: Call, missing: () => never = invalid, denied: () => never = forbidden): Mailbox => {
  const id = call.params["user_mailbox_id"]!
  const directory = call.world.get(directorySlot)
  const { user } = call.caller
  if (id === "me" && user === undefined) return invalid()
  const owner = id === "me" ? directory.person(user!) : directory.findByEmail(id)
  if (owner === undefined) return missing()
  if (user !== undefined && owner.index !== user) return denied()
  return call.world.get(mailboxesSlot).of(owner)
}

const sorted = (mails: ReadonlyArray<Mail>): ReadonlyArray<Mail> =>
  mails.toSorted((one, other) => one.seq - other.seq)

const seqOf = (mail: Mail): number => mail.seq

// users

/** An address and whether it is usable: 4 in use, 1 malformed, 2 of another domain, 3 unknown. */
const standing = (call: Call, email: string): JsonObject => {
  const directory = call.world.get(directorySlot)
  const domain = directory.person(0)?.email.split("@")[1]
  if (directory.findByEmail(email) !== undefined) return { email, status: 4, type: 1 }
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return { email, status: 1 }
  return { email, status: email.endsWith(`@${domain}`) ? 3 : 2 }
}

const query = (call: Call): Reply => {
  const body = bodyFields(call)
  const emails = body.strings("email_list", { min: 1, max: 100 })
  body.done()
  return data({ user_list: emails.map((email) => standing(call, email)) })
}

// reading

const pageRule = (max: number): PageRule => ({ size: max, max, code: 1230001 })

const list = (call: Call): Reply => {
  const fields = queryFields(call)
  fields.requiredInteger("page_size", { min: 1, max: 20 })
  const folder = fields.text("folder_id")
  const label = fields.text("label_id")
  const unread = fields.boolean("only_unread") ?? false
  fields.done()
  const mailbox = mailboxOf(call)
  const chosen = sorted(
    [...mailbox.mails.values()].filter(
      (mail) =>
        (folder === undefined || mail.folder === folder) &&
        (label === undefined || mail.labels.has(label)) &&
        (!unread || mail.labels.has("UNREAD"))
    )
  )
  const found = page(call, pageRule(20), afterInArray(chosen, seqOf, true), seqOf)
  return data({ ...found, items: found.items.map((mail) => mail.message_id) })
}

const shown = (mail: Mail, format: string): JsonObject => ({
  message_id: mail.message_id,
  thread_id: mail.thread_id,
  smtp_message_id: mail.smtp_message_id,
  subject: mail.subject,
  head_from: { ...mail.from },
  to: mail.to.map((one) => ({ ...one })),
  cc: mail.cc.map((one) => ({ ...one })),
  bcc: mail.bcc.map((one) => ({ ...one })),
  internal_date: String(mail.sentAt),
  message_state: mail.folder === "SENT" ? 2 : 1,
  folder_id: mail.folder,
  label_ids: [...mail.labels],
  ...(format === "metadata"
    ? {}
    : { body_plain_text: mail.body_plain_text, attachments: mail.attachments.map(attachment) }),
  ...(format === "full" ? { body_html: mail.body_html } : {})
})

const attachment = (one: JsonObject, index: number): JsonObject => ({
  id: String(index + 1),
  filename: one["filename"] ?? "",
  is_inline: one["is_inline"] ?? false,
  cid: one["cid"] ?? "",
  attachment_type: 1
})

const get = (call: Call): Reply => {
  const fields = queryFields(call)
  const format = fields.text("format", { oneOf: ["full", "plain_text_full", "metadata"] }) ?? "full"
  fields.done()
  const mailbox = mailboxOf(call, () => refuse(1235013, "mailbox not found", 404), ungranted)
  const mail = mailbox.mails.get(call.params["message_id"]!)
  if (mail === undefined) return refuse(1234034, "message not found", 404)
  return data({ message: shown(mail, format) })
}

/** A card that shows a mail in a chat carries the id of its thread. */
const byCard = (call: Call): Reply => {
  const fields = queryFields(call)
  const card = fields.string("card_id")
  const ownerId = fields.string("owner_id")
  const type = (fields.text("user_id_type", { oneOf: userIdTypes }) ?? "open_id") as UserIdType
  fields.done()
  mailboxOf(call)
  const owner = call.world.get(directorySlot).findPerson(type, ownerId)
  if (owner === undefined) return invalid()
  const mails = [...call.world.get(mailboxesSlot).of(owner).mails.values()].filter(
    (mail) => mail.thread_id === card
  )
  if (mails.length === 0) return invalid()
  return data({
    owner_info: { type: "user", owner_user_id: ownerId },
    message_ids: sorted(mails).map((mail) => mail.message_id),
    card_id: card
  })
}

const textOf = (encoded: string): string => {
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/-/g, "+").replace(/_/g, "/")), (char) =>
      char.charCodeAt(0)
    )
    return new TextDecoder().decode(bytes)
  } catch {
    return ""
  }
}

const strings = (value: Json | undefined): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : []

const anyOf = (wanted: Json | undefined, present: ReadonlyArray<string>): boolean => {
  const list = strings(wanted)
  return list.length === 0 || list.some((one) => present.includes(one))
}

const addresses = (list: ReadonlyArray<Address>): ReadonlyArray<string> => list.map((one) => one.mail_address)

const passes = (mail: Mail, filter: JsonObject): boolean => {
  const time = isObject(filter["create_time"]) ? filter["create_time"] : {}
  const [start, end] = [time["start_time"], time["end_time"]].map((value) =>
    typeof value === "string" ? Date.parse(value) : Number.NaN
  ) as [number, number]
  const { subject } = filter
  return (
    anyOf(filter["from"], [mail.from.mail_address]) &&
    anyOf(filter["to"], addresses(mail.to)) &&
    anyOf(filter["cc"], addresses(mail.cc)) &&
    anyOf(filter["bcc"], addresses(mail.bcc)) &&
    anyOf(filter["folder"], [mail.folder]) &&
    anyOf(filter["label"], [...mail.labels]) &&
    (typeof subject !== "string" || mail.subject.toLowerCase().includes(subject.toLowerCase())) &&
    (typeof filter["has_attachment"] !== "boolean" ||
      mail.attachments.length > 0 === filter["has_attachment"]) &&
    (typeof filter["is_unread"] !== "boolean" || mail.labels.has("UNREAD") === filter["is_unread"]) &&
    !(mail.sentAt < start) &&
    !(mail.sentAt > end)
  )
}

const search = (call: Call): Reply => {
  const body = bodyFields(call)
  const words = (body.text("query") ?? "").toLowerCase()
  const filter = body.object("filter") ?? {}
  body.done()
  const mailbox = mailboxOf(call, invalid, () => refuse(1232501, "no permission to access mailbox", 403))
  const holds = (mail: Mail): boolean =>
    [
      mail.subject,
      textOf(mail.body_plain_text),
      textOf(mail.body_html),
      mail.from.mail_address,
      mail.from.name
    ].some((text) => text.toLowerCase().includes(words))
  const chosen = sorted([...mailbox.mails.values()].filter((mail) => holds(mail) && passes(mail, filter)))
  const rule = {
    size: 15,
    max: 15,
    code: 1231020,
    sizes: { code: 1231021, msg: "page size is over the limit" }
  }
  const found = page(call, rule, afterInArray(chosen, seqOf, true), seqOf)
  return data({
    ...found,
    total: chosen.length,
    items: found.items.map((mail) => ({
      id: mail.message_id,
      display_info: mail.subject,
      meta_data: {
        title: mail.subject,
        thread_id: mail.thread_id,
        create_time: String(mail.sentAt),
        message_biz_id: mail.message_id,
        from: { ...mail.from }
      }
    }))
  })
}

// sending

const wrong = (): never => refuse(1234008, "request parameter error")

const receivers = (value: Json | undefined): ReadonlyArray<Address> => {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return wrong()
  return value.map((one) => {
    const address = isObject(one) ? one["mail_address"] : undefined
    if (typeof address !== "string" || !/^[^@\s]+@[^@\s]+$/.test(address)) {
      return refuse(1236018, "receiver check failed")
    }
    const name = isObject(one) ? one["name"] : undefined
    return { mail_address: address, name: typeof name === "string" ? name : "" }
  })
}

/** What a mail says that comes whole: its headers, and its text as it is. */
const parsed = (raw: string): Pick<Mail, "subject" | "to" | "cc" | "bcc" | "body_plain_text"> => {
  const text = textOf(raw)
  const [head = "", ...rest] = text.split(/\r?\n\r?\n/)
  const header = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*)$`, "im").exec(head)?.[1]?.trim() ?? ""
  if (!head.includes(":")) return refuse(1236002, "invalid MIME format")
  const list = (name: string): ReadonlyArray<Address> =>
    [...header(name).matchAll(/([^\s<>",]+@[^\s<>",]+)/g)].map(([address]) => ({
      mail_address: address,
      name: ""
    }))
  const bytes = new TextEncoder().encode(rest.join("\n\n"))
  return {
    subject: header("Subject"),
    to: list("To"),
    cc: list("Cc"),
    bcc: list("Bcc"),
    body_plain_text: btoa(String.fromCharCode(...bytes))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
  }
}

const send = (call: Call): Reply => {
  const body = bodyFields(call)
  const raw = body.text("raw")
  const subject = body.text("subject") ?? ""
  const html = body.text("body_html") ?? ""
  const plain = body.text("body_plain_text") ?? ""
  const attachments = (body.list("attachments") ?? []).filter(isObject)
  const key = body.text("dedupe_key")
  body.done()
  const mailbox = mailboxOf(
    call,
    () => refuse(1234013, "user mailbox not found or user mailbox not active", 404),
    ungranted
  )
  for (const [index, one] of attachments.entries()) {
    const fields = new Fields(one, `attachments[${index}].`)
    fields.string("body")
    fields.string("filename")
    fields.done()
  }
  const content =
    raw === undefined || raw === ""
      ? {
          subject,
          to: receivers(call.body["to"]),
          cc: receivers(call.body["cc"]),
          bcc: receivers(call.body["bcc"]),
          body_plain_text: plain
        }
      : parsed(raw)
  if (content.to.length + content.cc.length + content.bcc.length === 0) wrong()
  const mailboxes = call.world.get(mailboxesSlot)
  const once = key === undefined || key === "" ? undefined : `${mailbox.owner.index} ${key}`
  if (once !== undefined && mailboxes.keys.has(once)) refuse(1236005, "send mail repeatedly", 409)
  const { ids } = call.world
  const sent = mailboxes.send(mailbox.owner, {
    ...content,
    body_html: html,
    attachments,
    thread_id: ids.hex(32),
    smtp_message_id: `<${ids.hex(16)}@sandbox.example>`,
    sentAt: call.now
  })
  if (once !== undefined) mailboxes.keys.add(once)
  return data({ message_id: sent.message_id, thread_id: sent.thread_id })
}

// changing

const batchModify = (call: Call): Reply => {
  const body = bodyFields(call)
  const ids = body.strings("message_ids", { max: 20 })
  const added = body.strings("add_label_ids", { max: 20 })
  const removed = body.strings("remove_label_ids", { max: 20 })
  const folder = body.text("add_folder", { maxLength: 100 })
  body.done()
  const mailbox = mailboxOf(call)
  if (ids.length === 0) invalid()
  const mails = ids.map((id) => mailbox.mails.get(id) ?? refuse(1230007, "message not exist"))
  const known = [...added, ...removed].every((label) => systemLabels.has(label))
  if (!known || (folder !== undefined && !mailbox.folders.has(folder))) {
    refuse(1236008, "label or folder not exist")
  }
  for (const mail of mails) {
    for (const label of added) mail.labels.add(label)
    for (const label of removed) mail.labels.delete(label)
    if (folder !== undefined) mail.folder = folder
  }
  return data()
}

// folders

const shownFolder = (mailbox: Mailbox, folder: Folder): JsonObject => {
  const unread = [...mailbox.mails.values()].filter(
    (mail) => mail.folder === folder.id && mail.labels.has("UNREAD")
  )
  return {
    id: folder.id,
    name: folder.name,
    parent_folder_id: folder.parent,
    folder_type: folder.system ? 1 : 2,
    unread_message_count: unread.length,
    unread_thread_count: new Set(unread.map((mail) => mail.thread_id)).size
  }
}

const listFolders = (call: Call): Reply => {
  const fields = queryFields(call)
  const type = fields.integer("folder_type", { min: 1, max: 2 })
  fields.done()
  const mailbox = mailboxOf(call)
  const folders = [...mailbox.folders.values()].filter(
    (folder) => type === undefined || folder.system === (type === 1)
  )
  return data({ items: folders.map((folder) => shownFolder(mailbox, folder)) })
}

const createFolder = (call: Call): Reply => {
  const body = bodyFields(call)
  const name = body.string("name", { maxLength: 250 })
  const parent = body.text("parent_folder_id") ?? "0"
  body.done()
  const mailbox = mailboxOf(call)
  if (parent !== "0" && !mailbox.folders.has(parent)) return invalid()
  const folder = call.world.get(mailboxesSlot).addFolder(mailbox, name, parent)
  return data({ folder: shownFolder(mailbox, folder) })
}

// events

const eventType = (call: Call): number => {
  const body = bodyFields(call)
  const type = body.requiredInteger("event_type", { min: 1, max: 1 })
  body.done()
  return type
}

/** What the app is told of a mailbox. */
const kindsOf = (call: Call): Set<number> => {
  const { events } = mailboxOf(call)
  const kinds = events.get(call.caller.appId) ?? new Set()
  events.set(call.caller.appId, kinds)
  return kinds
}

const subscribe = (call: Call): Reply => {
  const type = eventType(call)
  kindsOf(call).add(type)
  return data()
}

const unsubscribe = (call: Call): Reply => {
  const type = eventType(call)
  kindsOf(call).delete(type)
  return data()
}

const subscription = (call: Call): Reply => data({ event_types: [...kindsOf(call)] })

const base = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id"

export const mailRoutes: ReadonlyArray<Route> = [
  at("POST", "/open-apis/mail/v1/users/query", "mail.v1.user.query", query),
  at("GET", `${base}/messages`, "mail.v1.user_mailbox.message.list", list),
  at("GET", `${base}/messages/get_by_card`, "mail.v1.user_mailbox.message.get_by_card", byCard),
  at("GET", `${base}/messages/:message_id`, "mail.v1.user_mailbox.message.get", get),
  at("POST", `${base}/search`, "mail.v1.user_mailbox.search", search),
  at("POST", `${base}/messages/send`, "mail.v1.user_mailbox.message.send", send),
  at("POST", `${base}/messages/batch_modify`, "mail.v1.user_mailbox.message.batch_modify", batchModify),
  at("GET", `${base}/folders`, "mail.v1.user_mailbox.folder.list", listFolders),
  at("POST", `${base}/folders`, "mail.v1.user_mailbox.folder.create", createFolder),
  at("POST", `${base}/event/subscribe`, "mail.v1.user_mailbox.event.subscribe", subscribe),
  at("POST", `${base}/event/unsubscribe`, "mail.v1.user_mailbox.event.unsubscribe", unsubscribe),
  at("GET", `${base}/event/subscription`, "mail.v1.user_mailbox.event.subscription", subscription)
]
