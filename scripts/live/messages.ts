/** Messages in the chat that was given: of each common kind, sent once and recalled; and the files that go with them. */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as MessageReaction from "@effect-feishu/core/api/im/v1/MessageReaction"
import * as FileApi from "@effect-feishu/core/api/im/v1/File"
import * as ImageApi from "@effect-feishu/core/api/im/v1/Image"
import type * as Download from "@effect-feishu/core/Download"
import * as Drive from "@effect-feishu/core/Drive"
import * as RootFolder from "@effect-feishu/core/api/drive/v2/ExplorerRootFolder"
import * as Im from "@effect-feishu/core/Im"
import * as Card from "@effect-feishu/cards/Card"
import * as Effect from "effect/Effect"
import {
  acceptedIf,
  differs,
  judged,
  Live,
  made,
  type Probe,
  refusedWith,
  type Section,
  shapeSeen,
  untried,
  watch
} from "./probe.js"
import * as Things from "./things.js"

/** The chat that may be written to. */
export const chat = Effect.flatMap(Live, ({ options }) =>
  options.chat === undefined ? untried("it writes: give --write --chat oc_...") : Effect.succeed(options.chat)
)

/** What is sent says what it is, to whoever sees it before it is recalled. */
const text = "A test of effect-feishu: this message is recalled at once."

/** Sends to whatever chat, and recalls at the end. */
const sentTo = (id: string, content: Im.Content, options?: Im.SendOptions) =>
  made(watch(Message.create, Im.send(id, content, options)), ({ value }) => Things.message(value))

/** Sends, and recalls at the end. */
export const sent = (content: Im.Content, options?: Im.SendOptions) =>
  Effect.flatMap(chat, (id) => sentTo(id, content, options))

/** Replies, and recalls at the end. */
export const replied = (id: string, content: Im.Content, options?: Im.ReplyOptions) =>
  made(watch(Message.reply, Im.reply(id, content, options)), ({ value }) => Things.message(value))

const probeOf =
  (section: Section) =>
  (name: string, believed: string, run: Probe["run"]): Probe => ({ section, name, believed, run })
const message = probeOf("messages")
const file = probeOf("files")

const accepted = "is accepted, and answered in its documented shape"

const sends = (content: Im.Content) => Effect.map(sent(content), ({ look }) => shapeSeen(look))

/** A red pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
  "base64"
)
/** Every byte there is, some times over. */
const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7 + (at >> 8)) % 256)

const image = Effect.map(
  watch(ImageApi.create, Im.uploadImage(new Uint8Array(pixel))),
  ({ value }) => value.image_key
)
const upload = Effect.map(
  watch(FileApi.create, Im.uploadFile(bytes, { fileName: "effect-feishu-test.bin" })),
  ({ value }) => value.file_key
)

const same = (wanted: Uint8Array, content: Download.Content) =>
  Effect.map(content, (got) => {
    const isSame = Buffer.compare(wanted, got) === 0
    return judged(
      isSame,
      isSame ? `${got.byteLength} bytes, all as sent` : `${got.byteLength} bytes, not those that were sent`
    )
  })

export const probes: ReadonlyArray<Probe> = [
  message("a text", accepted, sends(text)),
  message(
    "a rich text",
    accepted,
    sends(Im.post({ title: "effect-feishu", content: [[{ tag: "text", text }]] }))
  ),
  message("Markdown as a rich text", accepted, sends(Im.markdown(`**effect-feishu** ${text}`))),
  message("a card", accepted, sends(Card.make().pipe(Card.markdown(text)))),
  message(
    "a uuid that is used twice",
    "sends one message",
    Effect.gen(function* () {
      const uuid = crypto.randomUUID()
      const first = yield* sent(text, { uuid })
      const second = yield* sent(text, { uuid })
      const isOne = first.value.message_id === second.value.message_id
      return judged(isOne, isOne ? "both answers name one message" : "the answers name two messages")
    })
  ),
  message(
    "a reply",
    accepted,
    Effect.gen(function* () {
      const { value } = yield* sent(text)
      const reply = yield* replied(value.message_id, text)
      return reply.value.parent_id === value.message_id
        ? shapeSeen(reply.look)
        : differs("the answer names another message as its parent")
    })
  ),
  message(
    "an edited text",
    "is read back as edited",
    Effect.gen(function* () {
      const { value } = yield* sent(text)
      yield* watch(Message.update, Im.update(value.message_id, `${text} It was edited.`))
      const read = yield* watch(Message.get, Im.get(value.message_id))
      const [message] = read.value.items ?? []
      if (message === undefined) return differs("the message is not there")
      const isEdited = message.updated === true && Im.messageText(message).endsWith("It was edited.")
      return isEdited ? shapeSeen(read.look) : differs("the old text is read back")
    })
  ),
  message(
    "a reaction",
    "is listed, and can be taken away",
    Effect.gen(function* () {
      const { value } = yield* sent(text)
      const reaction = yield* watch(MessageReaction.create, Im.reactions.create(value.message_id, "THUMBSUP"))
      const id = reaction.value.reaction_id ?? ""
      const listed = yield* watch(
        MessageReaction.list,
        MessageReaction.list({ message_id: value.message_id })
      )
      yield* watch(
        MessageReaction.delete,
        MessageReaction.delete({ message_id: value.message_id, reaction_id: id })
      )
      return listed.value.items?.some((one) => one.reaction_id === id) === true
        ? shapeSeen(listed.look)
        : differs("it is not listed")
    })
  ),
  message(
    "a recalled message",
    "is not recalled a second time",
    Effect.gen(function* () {
      const { value } = yield* sent(text)
      yield* watch(Message.delete, Im.recall(value.message_id))
      return yield* acceptedIf(false, Im.recall(value.message_id))
    })
  ),
  message(
    "a chat that does not exist",
    "is refused with 230001, 230002 or 230034",
    Effect.andThen(chat, refusedWith([230001, 230002, 230034], sentTo(`oc_${"0".repeat(32)}`, text)))
  ),
  message(
    "a chat of another tenant",
    "is refused with 230002",
    Effect.gen(function* () {
      const { options } = yield* Live
      yield* chat
      return options.foreignChat === undefined
        ? yield* untried("give --foreign-chat oc_...")
        : yield* refusedWith([230002], sentTo(options.foreignChat, text))
    })
  ),
  file(
    "a picture in a message",
    "is downloaded as it was sent",
    Effect.gen(function* () {
      yield* chat
      const key = yield* image
      const { value } = yield* sent(Im.image(key))
      return yield* same(pixel, Im.getResource(value.message_id, key))
    })
  ),
  file(
    "a file in a message",
    "is downloaded as it was sent",
    Effect.gen(function* () {
      yield* chat
      const key = yield* upload
      const { value } = yield* sent(Im.file(key))
      return yield* same(bytes, Im.getResource(value.message_id, key, { resourceType: "file" }))
    })
  ),
  file(
    "a file in the app's own drive",
    "is downloaded as it was uploaded",
    Effect.gen(function* () {
      yield* chat
      const root = yield* watch(RootFolder.meta, RootFolder.meta())
      const { file_token } = yield* made(
        Effect.catchTag(
          Drive.files.upload(root.value.token ?? "", bytes, { fileName: "effect-feishu-test.bin" }),
          "FeishuUploadError",
          () => untried("the upload did not go on")
        ),
        (one): Things.Thing => ({ kind: "file", id: one.file_token })
      )
      return yield* same(bytes, Drive.files.download(file_token))
    })
  )
]
