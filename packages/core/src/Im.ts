/**
 * Messages and chats.
 *
 * Who receives and what kind of message it is follow from the id and from the content. Whatever is sent carries a key
 * by which the platform knows a repeated call, so a message is sent once however often its call is tried.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Im } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const sent = yield* Im.send("oc_5ad1", "hello, world")
 *   yield* Im.reply(sent.message_id, Im.markdown("**done**"))
 *   yield* Im.reactions.create(sent.message_id, "OK")
 * })
 *
 * @see https://open.feishu.cn/document/server-docs/im-v1/introduction
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as FileApi from "./api/im/v1/File.js"
import * as ImageApi from "./api/im/v1/Image.js"
import * as Message from "./api/im/v1/Message.js"
import * as MessageResource from "./api/im/v1/MessageResource.js"
import type { Dictionary } from "./Codec.js"
import type * as Download from "./Download.js"
import type { CallOptions } from "./Endpoint.js"
import type { FeishuClient } from "./FeishuClient.js"
import type { FeishuError, Problem } from "./FeishuError.js"
import type { CardContent, Content, MsgType, PostContent, TextContent } from "./Im/Content.js"
import {
  atMost,
  check,
  eachFilled,
  filled,
  listOf,
  notEmpty,
  textLength,
  wholeNumber
} from "./internal/arguments.js"
import { durationOf, isOpus } from "./internal/duration.js"
import { epochText, type Instant, windowProblems } from "./internal/instant.js"
import { uuidOf, uuidProblem } from "./internal/idempotency.js"
import { contentProblems, encode } from "./internal/messageContent.js"
import { receiveIdTypeOf, receiverOf } from "./internal/receiver.js"
import * as Paged from "./Paged.js"
import type * as Transport from "./Transport.js"
import * as Upload from "./Upload.js"

/**
 * Groups and conversations, and who is in them.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as chats from "./Im/chats.js"
/**
 * Messages that are pinned to their chat.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as pins from "./Im/pins.js"
/**
 * Emoji under messages.
 *
 * @since 0.1.0
 * @category namespaces
 */
export * as reactions from "./Im/reactions.js"

/**
 * A point in time: a `Date`, a `DateTime`, or the text that goes over the wire.
 *
 * @since 0.1.0
 * @category models
 */
export type { Instant } from "./internal/instant.js"

export * from "./Im/Content.js"
export * from "./Im/Inbound.js"
import * as made from "./internal/made.js"
import * as Settings from "./Settings.js"

/**
 * The kinds of receiver of a message.
 *
 * @since 0.1.0
 * @category models
 */
export type ReceiveIdType = Message.CreateInput["receive_id_type"]

/**
 * The kinds of receiver of a forwarded message: threads too.
 *
 * @since 0.1.0
 * @category models
 */
export type ForwardIdType = Message.ForwardInput["receive_id_type"]

/**
 * The kinds of id by which people are given.
 *
 * @since 0.1.0
 * @category models
 */
export type UserIdType = NonNullable<Message.GetInput["user_id_type"]>

const receiverTypes: ReadonlyArray<ReceiveIdType> = ["chat_id", "open_id", "union_id", "email"]
const forwardTypes: ReadonlyArray<ForwardIdType> = ["chat_id", "open_id", "union_id", "email", "thread_id"]

/**
 * The kind of receiver that an id is of: `oc_` a chat, `ou_` an open_id, `on_` a union_id, `omt_` a thread (which takes
 * forwarded messages only), and e-mail addresses. Ids of users within their tenant can be anything, eight characters
 * or not, so they are never guessed.
 *
 * @since 0.1.0
 * @category inference
 */
export const inferReceiveIdType = (receiveId: string): Option.Option<ForwardIdType> =>
  Option.fromNullable(receiveIdTypeOf(receiveId))

/**
 * What `send` takes beside receiver and content.
 *
 * @since 0.1.0
 * @category models
 */
export interface SendOptions extends CallOptions {
  /** Default: what the content shows. With a kind other than `text`, a string is the content's JSON. */
  readonly msgType?: MsgType | undefined
  /** Default: what the id shows. Needed for a `user_id`. */
  readonly receiveIdType?: ReceiveIdType | undefined
  /** At most 50 characters; calls with the same one within an hour send one message. Default: a new one. */
  readonly uuid?: string | undefined
}

/**
 * Sends a message to a person or a chat, and answers with it as the platform stored it.
 *
 * The kind of receiver follows from the id (`ou_`, `on_`, `oc_`, an e-mail address), the kind of message from the
 * content. A string is a text. A call that is tried again sends no second message.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the kind of the receiver or of the content does not
 * show, when a card names problems of its own, and when the content is longer than the platform takes: 150 KB for a
 * text, 30 KB for a card or a rich text, counted in UTF-8.
 *
 * Of a card as plain JSON only the size is checked. A card of `@effect-feishu/cards` is checked as a whole, one of
 * `Card.unchecked` for its size alone.
 *
 * @example
 * Im.send("oc_5ad1", "hello")
 * Im.send("ou_7d8a", { title: "Report", content: [[{ tag: "text", text: "all is well" }]] })
 * Im.send("somebody@example.com", Im.image("img_v2_1"))
 * Im.send("7c2ab4d1", "hello", { receiveIdType: "user_id" })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @since 0.1.0
 * @category sending
 */
export const send = (
  receiveId: string,
  content: Content,
  options?: SendOptions
): Effect.Effect<Message.CreateOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const receiver = receiverOf(receiveId, options?.receiveIdType, receiverTypes)
    const encoded = encode(content, options?.msgType)
    const problems = [
      "problem" in receiver ? receiver.problem : undefined,
      ...contentProblems(encoded, "content"),
      uuidProblem(options?.uuid)
    ]
    return check("Im.send", Message.create, problems, () =>
      Message.create(
        {
          receive_id_type: (receiver as { readonly type: ReceiveIdType }).type,
          receive_id: receiveId,
          msg_type: encoded.msg_type as MsgType,
          content: encoded.content,
          uuid: uuidOf(options?.uuid)
        },
        options
      )
    )
  })

/**
 * What `reply` takes beside message and content.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReplyOptions extends CallOptions {
  /** Default: what the content shows. With a kind other than `text`, a string is the content's JSON. */
  readonly msgType?: MsgType | undefined
  /** Starts a thread below the message, or goes on with it. */
  readonly replyInThread?: boolean | undefined
  /** At most 50 characters; calls with the same one within an hour send one message. Default: a new one. */
  readonly uuid?: string | undefined
}

/**
 * Replies to a message. The kind follows from the content, as with `send`.
 *
 * Fails with `FeishuInvalidRequestError` before any request for the same reasons as `send`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply
 * @since 0.1.0
 * @category sending
 */
export const reply = (
  messageId: string,
  content: Content,
  options?: ReplyOptions
): Effect.Effect<Message.ReplyOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const encoded = encode(content, options?.msgType)
    const problems = [
      ...contentProblems(encoded, "content"),
      encoded.msg_type === "system"
        ? { path: "content", message: "must not be a system message, which cannot be a reply" }
        : undefined,
      uuidProblem(options?.uuid)
    ]
    return check("Im.reply", Message.reply, problems, () =>
      Message.reply(
        {
          message_id: messageId,
          msg_type: encoded.msg_type as Message.ReplyInput["msg_type"],
          content: encoded.content,
          reply_in_thread: options?.replyInThread,
          uuid: uuidOf(options?.uuid)
        },
        options
      )
    )
  })

/**
 * What `forward` takes beside receiver and message.
 *
 * @since 0.1.0
 * @category models
 */
export interface ForwardOptions extends CallOptions {
  /** Default: what the id shows. Needed for a `user_id`. */
  readonly receiveIdType?: ForwardIdType | undefined
  /** At most 50 characters; calls with the same one within an hour forward once. Default: a new one. */
  readonly uuid?: string | undefined
}

/**
 * Forwards a message to a person, a chat or a thread.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the kind of the receiver does not show.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward
 * @since 0.1.0
 * @category sending
 */
export const forward = (
  receiveId: string,
  messageId: string,
  options?: ForwardOptions
): Effect.Effect<Message.ForwardOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const receiver = receiverOf(receiveId, options?.receiveIdType, forwardTypes)
    const problems = ["problem" in receiver ? receiver.problem : undefined, uuidProblem(options?.uuid)]
    return check("Im.forward", Message.forward, problems, () =>
      Message.forward(
        {
          receive_id_type: (receiver as { readonly type: ForwardIdType }).type,
          receive_id: receiveId,
          message_id: messageId,
          uuid: uuidOf(options?.uuid)
        },
        options
      )
    )
  })

/**
 * Forwards messages of one chat together, as one message. The answer names those that could not be taken in.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the kind of the receiver does not show, or when there
 * is no message, or more than 100.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward
 * @since 0.1.0
 * @category sending
 */
export const mergeForward = (
  receiveId: string,
  messageIds: Iterable<string>,
  options?: ForwardOptions
): Effect.Effect<Message.MergeForwardOutput, FeishuError, FeishuClient> => {
  const ids = listOf(messageIds)
  return made.suspend(() => {
    const receiver = receiverOf(receiveId, options?.receiveIdType, forwardTypes)
    const problems = [
      "problem" in receiver ? receiver.problem : undefined,
      notEmpty("messageIds", ids) ?? atMost("messageIds", ids, 100),
      eachFilled("messageIds", ids),
      uuidProblem(options?.uuid)
    ]
    return check("Im.mergeForward", Message.mergeForward, problems, () =>
      Message.mergeForward(
        {
          receive_id_type: (receiver as { readonly type: ForwardIdType }).type,
          receive_id: receiveId,
          message_id_list: ids,
          uuid: uuidOf(options?.uuid)
        },
        options
      )
    )
  })
}

/**
 * How messages are shown.
 *
 * @since 0.1.0
 * @category models
 */
export interface ShowOptions {
  /** `user_card_content` or `raw_card_content` shows cards as they were sent, not as a summary. */
  readonly cardMsgContentType?: "user_card_content" | "raw_card_content" | (string & {}) | undefined
}

/**
 * What `get` takes beside the message.
 *
 * @since 0.1.0
 * @category models
 */
export interface GetOptions extends CallOptions, ShowOptions {
  readonly userIdType?: UserIdType | undefined
}

/**
 * A message by its id. A message of messages that were forwarded together is answered with all of them.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get
 * @since 0.1.0
 * @category reading
 */
export const get = (
  messageId: string,
  options?: GetOptions
): Effect.Effect<Message.GetOutput, FeishuError, FeishuClient> =>
  Message.get(
    {
      message_id: messageId,
      user_id_type: options?.userIdType,
      card_msg_content_type: options?.cardMsgContentType
    },
    options
  )

/**
 * What `list` takes beside the chat or thread.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, ShowOptions {
  /** Default `chat`. */
  readonly containerIdType?: Message.ListInput["container_id_type"] | undefined
  /** Default `ByCreateTimeDesc`: the newest first. */
  readonly sortType?: Message.ListInput["sort_type"]
  /** From this time on. A text is seconds since 1970. Threads cannot be searched by time. */
  readonly startTime?: Instant | undefined
  /** Up to this time. A text is seconds since 1970. */
  readonly endTime?: Instant | undefined
}

const listing = (
  containerId: string,
  options: ListOptions | undefined
): { readonly input: Message.ListInput; readonly problems: ReadonlyArray<Problem | undefined> } => {
  const start = epochText(options?.startTime, "seconds")
  const end = epochText(options?.endTime, "seconds")
  const containerType = options?.containerIdType ?? "chat"
  return {
    input: {
      container_id_type: containerType,
      container_id: containerId,
      sort_type: options?.sortType ?? "ByCreateTimeDesc",
      start_time: start,
      end_time: end,
      card_msg_content_type: options?.cardMsgContentType
    },
    problems: [
      filled("containerId", containerId),
      containerType === "thread" && (start ?? end) !== undefined
        ? {
            path: start === undefined ? "endTime" : "startTime",
            message: "must not be given for a thread, which cannot be searched by time"
          }
        : undefined,
      ...windowProblems(start, end, "seconds")
    ]
  }
}

/**
 * The messages of a chat or of a thread, the newest first.
 *
 * Fails with `FeishuInvalidRequestError` before any request when a time is none, the window ends before it starts, or one
 * is given for a thread.
 *
 * @example
 * Im.list("oc_5ad1", { startTime: new Date("2026-01-05"), maxItems: 100 })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
 * @since 0.1.0
 * @category reading
 */
export const list = (containerId: string, options?: ListOptions): Paged.Listing<Message.Message> =>
  Paged.unwrap(
    made.suspend(() => {
      const { input, problems } = listing(containerId, options)
      return check("Im.list", Message.list, problems, () =>
        Effect.succeed(Message.list.items(input, options))
      )
    })
  )

/**
 * The former name of `list`.
 *
 * @deprecated Use `list`.
 * @since 0.1.0
 * @category reading
 */
export const listMessages: typeof list = list

/**
 * What `listReplyChain` takes beside the message.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReplyChainOptions extends GetOptions {
  /** Stops with this many messages. */
  readonly maxItems?: number | undefined
  /** Stops when the contents, as JSON texts, have this many characters together; the message that reaches it counts. */
  readonly maxChars?: number | undefined
}

/**
 * A message, the one that it replies to, and so on up, each fetched when it is asked for.
 *
 * Ends where a message replies to none, and where the platform does not show the message that was replied to (it was
 * recalled, or the bot may not see it). A chain that leads back into itself ends before the first repetition. Faults
 * of the network, missing rights and limits are failures.
 *
 * Fails with `FeishuInvalidRequestError` before any request when a limit is no whole number.
 *
 * @since 0.1.0
 * @category reading
 */
export const replyChain = (
  messageId: string,
  options?: ReplyChainOptions
): Paged.Listing<Message.GetOutputItems> => chain("Im.replyChain", messageId, options)

const chainRules: Settings.Rules<ReplyChainOptions & { readonly oldestFirst?: unknown }> = {
  maxItems: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  maxChars: /*#__PURE__*/ Settings.wholeOrInfinity(0),
  oldestFirst: Settings.flag
}

const chain = (
  name: string,
  messageId: string,
  options: ReplyChainOptions | undefined
): Paged.Listing<Message.GetOutputItems> => {
  const { maxChars = Infinity, maxItems = Infinity } = options ?? {}
  const problems = Settings.problemsOf(options, chainRules)
  const keep = made.here()
  const climb = (): Paged.Pull<Message.GetOutputItems, FeishuError, FeishuClient> => {
    const seen = new Set<string>()
    let next: string | undefined = messageId
    let chars = 0
    return Effect.suspend(() => {
      const id = next
      if (id === undefined || seen.size >= maxItems || (seen.size > 0 && chars >= maxChars)) {
        return Effect.succeed(undefined)
      }
      return keep(get(id, options)).pipe(
        Effect.map(({ items: [message] }) => {
          seen.add(id)
          const parent = message?.parent_id ?? ""
          next = parent === "" || seen.has(parent) ? undefined : parent
          if (message === undefined) return undefined
          chars += message.body?.content.length ?? 0
          return [message]
        }),
        Effect.catchTag("FeishuApiError", () => {
          next = undefined
          return Effect.succeed(undefined)
        })
      )
    })
  }
  return Paged.fromPull(check(name, Message.get, problems, () => Effect.sync(climb)))
}

/**
 * A message and those that it goes back to, the oldest first: see `replyChain`.
 *
 * @example
 * Im.listReplyChain("om_dc13", { maxItems: 20, maxChars: 8_000 })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get
 * @since 0.1.0
 * @category reading
 */
export const listReplyChain = (
  messageId: string,
  options?: ReplyChainOptions & {
    /** Default true. */
    readonly oldestFirst?: boolean | undefined
  }
): Effect.Effect<Array<Message.GetOutputItems>, FeishuError, FeishuClient> =>
  Effect.map(chain("Im.listReplyChain", messageId, options), (newestFirst) =>
    options?.oldestFirst === false ? newestFirst : newestFirst.toReversed()
  )

/**
 * What `update` takes beside message and content.
 *
 * @since 0.1.0
 * @category models
 */
export interface UpdateOptions extends CallOptions {
  /** Default: what the content shows. With `post`, a string is the content's JSON. */
  readonly msgType?: "text" | "post" | (string & {}) | undefined
}

/**
 * Edits a text or a rich text that the bot sent, at most 20 times. Cards are changed with `patch`.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the content is of another kind, or too long.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update
 * @since 0.1.0
 * @category changing
 */
export const update = (
  messageId: string,
  content: TextContent | PostContent,
  options?: UpdateOptions
): Effect.Effect<Message.UpdateOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const encoded = encode(content, options?.msgType)
    const kind = encoded.msg_type
    const problems = [
      ...contentProblems(encoded, "content"),
      encoded.problems.length === 0 && kind !== "text" && kind !== "post"
        ? {
            path: "content",
            message: `must be a text or a rich text, is ${kind}${kind === "interactive" ? ": use Im.patch" : ""}`
          }
        : undefined
    ]
    return check("Im.update", Message.update, problems, () =>
      Message.update(
        { message_id: messageId, msg_type: kind as "text" | "post", content: encoded.content },
        options
      )
    )
  })

/**
 * Puts another card in the place of the one that a message shows, within 14 days, at most five times a second. A
 * string is the card's JSON.
 *
 * Fails with `FeishuInvalidRequestError` before any request when it is no card, or one of more than 30 KB.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch
 * @since 0.1.0
 * @category changing
 */
export const patch = (
  messageId: string,
  card: CardContent | string,
  options?: CallOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const encoded = encode(card, "interactive")
    return check("Im.patch", Message.patch, contentProblems(encoded, "card"), () =>
      Message.patch({ message_id: messageId, content: encoded.content }, options)
    )
  })

/**
 * Recalls a message.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete
 * @since 0.1.0
 * @category changing
 */
export const recall = (
  messageId: string,
  options?: CallOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> => Message.delete({ message_id: messageId }, options)

/**
 * A question that is offered below a message.
 *
 * @since 0.1.0
 * @category models
 */
export type FollowUp = Message.FollowUp

/**
 * Offers up to three questions below the latest message of a chat between the bot and one person. A string is one
 * question, of at most 200 characters.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is none, more than three, or one that is empty
 * or too long.
 *
 * @example
 * Im.pushFollowUp("om_dc13", ["And tomorrow?", "Show the figures"])
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up
 * @since 0.1.0
 * @category sending
 */
export const pushFollowUp = (
  messageId: string,
  followUps: string | ReadonlyArray<string | FollowUp> | { readonly follow_ups: ReadonlyArray<FollowUp> },
  options?: CallOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const given =
      typeof followUps === "string"
        ? [followUps]
        : "follow_ups" in followUps
          ? followUps.follow_ups
          : followUps
    const list = given.map((one) => (typeof one === "string" ? { content: one } : one))
    const problems = [
      list.length === 0 || list.length > 3
        ? { path: "followUps", message: `must be 1 to 3, are ${list.length}` }
        : undefined,
      ...list.flatMap((one, index) => [
        textLength(`followUps[${index}].content`, one.content, 1, 200),
        ...(one.i18n_contents ?? []).map((version, at) =>
          textLength(`followUps[${index}].i18n_contents[${at}].content`, version.content, 1, 200)
        )
      ])
    ]
    return check("Im.pushFollowUp", Message.pushFollowUp, problems, () =>
      Message.pushFollowUp({ message_id: messageId, follow_ups: list }, options)
    )
  })

/**
 * What `readUsers` takes beside the message.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReadUsersOptions extends Paged.Options {
  /** Default `open_id`. */
  readonly userIdType?: UserIdType | undefined
}

const readers = (messageId: string, options: ReadUsersOptions | undefined): Message.ReadUsersInput => ({
  message_id: messageId,
  user_id_type: options?.userIdType ?? "open_id"
})

/**
 * Who has read a message that the bot sent within the last seven days.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
 * @since 0.1.0
 * @category reading
 */
export const readUsers = (messageId: string, options?: ReadUsersOptions): Paged.Listing<Message.ReadUser> =>
  Message.readUsers.items(readers(messageId, options), options)

/**
 * What the functions take that read a file of a message.
 *
 * @since 0.1.0
 * @category models
 */
export interface ResourceOptions extends CallOptions {
  /** `image` for pictures, `file` for everything else. Default: `file` for keys that say so (`file_...`), else `image`. */
  readonly resourceType?: MessageResource.GetInput["type"] | undefined
}

const resource = (
  messageId: string,
  fileKey: string,
  options: ResourceOptions | undefined
): MessageResource.GetInput => ({
  message_id: messageId,
  file_key: fileKey,
  type: options?.resourceType ?? (fileKey.startsWith("file_") ? "file" : "image")
})

/**
 * What a picture, file, voice message or video of a message holds, up to 100 MB: all its bytes, or as many as the memory has
 * room for by `NodeFile.toPath` and `DownloadStream.make`; its name, media type and size by `open`. Stickers and the files
 * within cards and merged messages cannot be had.
 *
 * @example
 * Im.getResource("om_1", "file_1").pipe(NodeFile.toPath("film.mp4"))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get
 * @since 0.1.0
 * @category files
 */
export const getResource = (
  messageId: string,
  fileKey: string,
  options?: ResourceOptions
): Download.Content => MessageResource.get(resource(messageId, fileKey, options), options)

const mebibyte = 1024 * 1024

const sizeProblem = (path: string, file: Upload.Uploadable, most: number): Problem | undefined => {
  const size = Upload.sizeOf(file)
  if (size === 0) return { path, message: "must not be empty" }
  return size !== undefined && size > most * mebibyte
    ? { path, message: `must have at most ${most} MB, has ${size} bytes` }
    : undefined
}

/**
 * What `uploadImage` takes beside the picture.
 *
 * @since 0.1.0
 * @category models
 */
export interface UploadImageOptions extends CallOptions {
  /** Default `message`. */
  readonly imageType?: ImageApi.CreateInput["image_type"] | undefined
}

/**
 * Uploads a picture of up to 10 MB for messages or as an avatar, and answers with its key.
 *
 * Fails with `FeishuInvalidRequestError` before any request when it is empty or too large.
 *
 * @example
 * Im.uploadImage(bytes).pipe(Effect.flatMap(({ image_key }) => Im.send("oc_5ad1", Im.image(image_key))))
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create
 * @since 0.1.0
 * @category files
 */
export const uploadImage = (
  image: Upload.Uploadable,
  options?: UploadImageOptions
): Effect.Effect<ImageApi.CreateOutput, FeishuError, FeishuClient> =>
  check("Im.uploadImage", ImageApi.create, [sizeProblem("image", image, 10)], () =>
    ImageApi.create({ image_type: options?.imageType ?? "message", image }, options)
  )

/**
 * The kinds of file that the platform tells apart.
 *
 * @since 0.1.0
 * @category models
 */
export type FileType = FileApi.CreateInput["file_type"]

const fileTypes: ReadonlyArray<readonly [type: FileType, name: RegExp, mediaType: RegExp]> = [
  ["opus", /\.opus$/i, /^audio\/(?:ogg|opus)\b/],
  ["mp4", /\.mp4$/i, /^video\/mp4\b/],
  ["pdf", /\.pdf$/i, /^application\/pdf\b/],
  ["doc", /\.docx?$/i, /^application\/(?:msword|vnd\.openxmlformats-officedocument\.wordprocessingml)/],
  ["xls", /\.xlsx?$/i, /^application\/(?:vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml)/],
  [
    "ppt",
    /\.pptx?$/i,
    /^application\/(?:vnd\.ms-powerpoint|vnd\.openxmlformats-officedocument\.presentationml)/
  ]
]

/**
 * The kind of a file: `opus` where it is one by its media type, else by the ending of its name, and where that is none of
 * those that are known, by its media type.
 */
const fileTypeOf = (file: Upload.Uploadable, name: string): FileType => {
  const mediaType = "type" in file && typeof file.type === "string" ? file.type.toLowerCase() : ""
  const byMedia = fileTypes.find(([, , type]) => type.test(mediaType))?.[0]
  if (byMedia === "opus") return "opus"
  return fileTypes.find(([, ending]) => ending.test(name))?.[0] ?? byMedia ?? "stream"
}

/** Where a file's bytes can be looked at before they are sent. */
const atHand = (file: Upload.Uploadable): Uint8Array | Blob | undefined =>
  file instanceof Uint8Array || file instanceof Blob ? file : "bytes" in file ? file.bytes : undefined

/** How much of a file tells whether it is a voice message. */
const headLength = 64

const beginningOf = (pull: Transport.Pull<unknown>): Effect.Effect<Uint8Array, unknown> => {
  const head = new Uint8Array(headLength)
  let filled = 0
  const rest: Effect.Effect<Uint8Array, unknown> = Effect.flatMap(pull, (pieces) => {
    for (const piece of pieces ?? []) {
      const some = piece.subarray(0, headLength - filled)
      head.set(some, filled)
      filled += some.byteLength
    }
    return pieces === undefined || filled === headLength ? Effect.succeed(head.subarray(0, filled)) : rest
  })
  return rest
}

/** The beginning of a file, where looking at it takes nothing away from what is sent. */
const headOf = (file: Upload.Uploadable): Effect.Effect<Uint8Array | Blob | undefined> => {
  const bytes = atHand(file)
  if (bytes !== undefined || !("repeatable" in file) || file.repeatable !== true) return Effect.succeed(bytes)
  return Effect.scoped(Effect.flatMap(Upload.toPull(file), beginningOf)).pipe(
    Effect.timeout("10 seconds"),
    // A stream that cannot be read fails the upload itself, which says so better.
    Effect.catchAllCause(() => Effect.succeed(undefined))
  )
}

/**
 * What `uploadFile` takes beside the file.
 *
 * @since 0.1.0
 * @category models
 */
export interface UploadFileOptions extends CallOptions {
  /** Default: the file's own name. Bytes have none. */
  readonly fileName?: string | undefined
  /**
   * Default: `opus` for Ogg Opus by its bytes or media type, whatever its ending; else by the ending of the name, else by
   * the media type, else `stream`. Of a stream the bytes are looked at where it is said to be repeatable, as that of
   * `NodeFile.fromPath` is.
   */
  readonly fileType?: FileType | undefined
  /** Milliseconds that a voice message or a video lasts. Default: read from the file, unless it is a stream. */
  readonly duration?: number | undefined
}

/**
 * Uploads a file of up to 30 MB for messages, and answers with its key. Its kind and, for voice messages and videos,
 * its length are found out.
 *
 * Fails with `FeishuInvalidRequestError` before any request when it is empty or too large, or has no name.
 *
 * @example
 * Im.uploadFile(bytes, { fileName: "report.pdf" }).pipe(
 *   Effect.flatMap(({ file_key }) => Im.send("oc_5ad1", Im.file(file_key)))
 * )
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 * @since 0.1.0
 * @category files
 */
export const uploadFile = (
  file: Upload.Uploadable,
  options?: UploadFileOptions
): Effect.Effect<FileApi.CreateOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const name = options?.fileName ?? Upload.nameOf(file) ?? ""
    const problems = [
      sizeProblem("file", file, 30),
      name === "" ? { path: "fileName", message: "must be given, since the file has no name" } : undefined,
      wholeNumber("duration", options?.duration, 0)
    ]
    return check("Im.uploadFile", FileApi.create, problems, () => {
      const bytes = atHand(file)
      return Effect.gen(function* () {
        // Voice messages come under many endings.
        const head = options?.fileType === undefined ? yield* headOf(file) : undefined
        const isVoice = head !== undefined && (yield* isOpus(head))
        const type = options?.fileType ?? (isVoice ? "opus" : fileTypeOf(file, name))
        const duration =
          options?.duration ?? (bytes === undefined ? undefined : yield* durationOf(type, bytes))
        return yield* FileApi.create({ file_type: type, file_name: name, duration, file }, options)
      })
    })
  })
