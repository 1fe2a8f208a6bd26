/** Checked by the compiler alone: what can be sent, by whom, and under which names. */
import * as Card from "@effect-feishu/cards/Card"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Contact from "@effect-feishu/core/Contact"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Mail from "@effect-feishu/core/Mail"
import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import type * as Message from "@effect-feishu/core/api/im/v1/Message"
import type { MessageReceiveV1 } from "@effect-feishu/core/events/Im"
import type * as MessageContent from "@effect-feishu/core/MessageContent"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import type * as Paged from "@effect-feishu/core/Paged"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"

type Runnable<A> = Effect.Effect<A, FeishuError, FeishuClient>

// @ts-expect-error: only users may search, and no user is there
export const searchWithoutUser: Runnable<unknown> = Contact.users.search("Wang")

// @ts-expect-error: only users may search, page by page as well
export const pagesWithoutUser: Paged.Listing<unknown> = Contact.users.search("Wang")

// @ts-expect-error: only users send mails
export const mailWithoutUser: Runnable<unknown> = Mail.messages.send("me", { subject: "s" })

// @ts-expect-error: only users search mails
export const mailSearchWithoutUser: Runnable<unknown> = Mail.messages.search("me")

// @ts-expect-error: only users ask for events of their mailbox
export const eventsWithoutUser: Runnable<unknown> = Mail.events.subscribe("me")

// @ts-expect-error: a content of no known field
Im.send("oc_1", { foo: "bar" })

// @ts-expect-error: a number is no text
Im.send("oc_1", 12)

// @ts-expect-error: a text is a text
Im.send("oc_1", { text: 12 })

// @ts-expect-error: paragraphs are lists of pieces
Im.send("oc_1", { zh_cn: { content: [{ tag: "text", text: "x" }] } })

// @ts-expect-error: no such piece
Im.post({ content: [[{ tag: "blink", text: "x" }]] })

// @ts-expect-error: no such kind of receiver
Im.send("7c2ab4d1", "hi", { receiveIdType: "employee_id" })

// @ts-expect-error: messages are not sent to threads, only forwarded
Im.send("omt_1", "hi", { receiveIdType: "thread_id" })

// @ts-expect-error: options are in camel case
Im.send("oc_1", "hi", { msg_type: "text" })

// @ts-expect-error: a card is changed with patch
Im.update("om_1", { schema: "2.0" })

// @ts-expect-error: an image cannot be edited
Im.update("om_1", Im.image("img_1"))

// @ts-expect-error: a text is not a card
Im.patch("om_1", { text: "hi" })

// @ts-expect-error: an entity is made of a card, not of another entity
CardKit.create(Im.cardEntity("7"))

// @ts-expect-error: nor of a template
CardKit.update("7", { type: "template", data: { template_id: "AAq1" } }, { sequence: 1 })

// @ts-expect-error: a change of a card has its number
CardKit.settings("7", { config: {} }, {})

// @ts-expect-error: the chat's settings are in camel case
Im.chats.create({ user_id_list: ["ou_1"] })

// @ts-expect-error: no such setting
Im.chats.update("oc_1", { colour: "red" })

// @ts-expect-error: bots are not listed as members
Im.chats.listMembers("oc_1", { memberIdType: "app_id" })

// @ts-expect-error: a person has a name and departments
Contact.users.create({ mobile: "1" })

// @ts-expect-error: users search by words
Contact.users.search()

// @ts-expect-error: no such kind of id
Contact.users.get("ou_1", { userIdType: "email" })

// @ts-expect-error: rooms are listed by building
MeetingRoom.list()

export const searched: Runnable<unknown> = Contact.users.search("Wang").pipe(UserToken.provide("u-1"))

declare const card: MessageContent.MessageContent
const built = Card.make().pipe(Card.markdown("**done**"))
declare const received: MessageReceiveV1
declare const stored: Message.Message

export const sent: ReadonlyArray<Runnable<Message.CreateOutput>> = [
  Im.send("oc_1", "hi"),
  Im.send("oc_1", card),
  Im.send("oc_1", built),
  Im.send("oc_1", Im.card({ schema: "2.0" })),
  Im.send("oc_1", { schema: "2.0", body: { elements: [{ tag: "markdown", content: "x" }] } }),
  Im.send("oc_1", { header: {}, elements: [] }),
  Im.send("oc_1", { en_us: { title: "t", content: [[{ tag: "hr" }]] } }),
  Im.send("oc_1", { msg_type: "sticker", content: "{}" }),
  Im.send("7c2ab4d1", "hi", { receiveIdType: "user_id", timeout: "5 seconds", as: "tenant" })
]

export const entities: ReadonlyArray<Runnable<unknown>> = [
  CardKit.create(built),
  CardKit.create(Im.card({ schema: "2.0" })),
  CardKit.update("7", { schema: "2.0", body: { elements: [] } }, { sequence: 1 })
]

export const patched: Runnable<unknown> = Im.patch("om_1", built)

export const replied: Runnable<Message.ReplyOutput> = Im.reply("om_1", card, { replyInThread: true })

export const listed: [
  Runnable<Array<Message.Message>>,
  Stream.Stream<Message.Message, FeishuError, FeishuClient>
] = [Im.list("oc_1"), PagedStream.make(Im.list("oc_1"))]

/** Messages from events and from the API are read by the same functions. */
export const texts: ReadonlyArray<string> = [
  Im.messageText(received.message),
  Im.messageText(stored),
  Im.messageSenderLabel(received),
  Im.messageTranscript([stored])
]
export const mentioned: boolean = Im.isMentioned(received.message, { open_id: "ou_1" })
