/**
 * Groups and conversations, and who is in them.
 *
 * @see https://open.feishu.cn/document/server-docs/group/chat/intro
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Chat from "../api/im/v1/Chat.js"
import * as ChatMembers from "../api/im/v1/ChatMembers.js"
import type { Dictionary } from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { atMost, check, eachFilled, listOf, notEmpty } from "../internal/arguments.js"
import { type Camel, snakeFields } from "../internal/camel.js"
import { uuidOf, uuidProblem } from "../internal/idempotency.js"
import type * as Paged from "../Paged.js"

/**
 * The kinds of id by which members are given.
 *
 * @since 0.1.0
 * @category models
 */
export type UserIdType = NonNullable<Chat.GetInput["user_id_type"]>

/**
 * The kinds of id by which members are named: people, and bots by their `app_id`.
 *
 * @since 0.1.0
 * @category models
 */
export type MemberIdType = NonNullable<ChatMembers.CreateInput["member_id_type"]>

/**
 * What `create` takes: the chat's settings, and `userIdType`, `setBotManager` and `uuid`.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends CallOptions, Camel<Omit<Chat.CreateInput, "chat_mode">> {
  /** Default `group`; `null` leaves it out. */
  readonly chatMode?: Chat.CreateInput["chat_mode"] | null
}

/**
 * Makes a group chat with the bot in it. A call that is tried again makes no second chat.
 *
 * Fails with `FeishuInvalidRequestError` before any request with more than 50 people or 5 bots.
 *
 * @example
 * Im.chats.create({ name: "Release 12", userIdList: ["ou_1", "ou_2"], setBotManager: true })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create
 * @since 0.1.0
 * @category calls
 */
export const create = (
  options?: CreateOptions
): Effect.Effect<Chat.CreateOutput, FeishuError, FeishuClient> => {
  const problems = [
    atMost("userIdList", options?.userIdList, 50),
    atMost("botIdList", options?.botIdList, 5),
    uuidProblem(options?.uuid)
  ]
  return check("Im.chats.create", Chat.create, problems, () =>
    Chat.create(
      {
        user_id_type: "open_id",
        ...(options?.chatMode === null ? {} : { chat_mode: "group" }),
        ...snakeFields(options),
        uuid: uuidOf(options?.uuid)
      },
      options
    )
  )
}

/**
 * What functions take that name people.
 *
 * @since 0.1.0
 * @category models
 */
export interface UserIdOptions extends CallOptions {
  /** Default `open_id`. */
  readonly userIdType?: UserIdType | undefined
}

/**
 * A chat's settings and numbers.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get
 * @since 0.1.0
 * @category calls
 */
export const get = (
  chatId: string,
  options?: UserIdOptions
): Effect.Effect<Chat.GetOutput, FeishuError, FeishuClient> =>
  Chat.get({ chat_id: chatId, user_id_type: options?.userIdType ?? "open_id" }, options)

/**
 * What `list` takes.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  /** Default `open_id`. */
  readonly userIdType?: UserIdType | undefined
  /** Default: as they were made. By activity, chats may move while pages are fetched. */
  readonly sortType?: Chat.ListInput["sort_type"]
}

const listInput = (options: ListOptions | undefined): Chat.ListInput => ({
  user_id_type: options?.userIdType ?? "open_id",
  sort_type: options?.sortType
})

/**
 * All chats that the bot, or the user, is in.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list
 * @since 0.1.0
 * @category calls
 */
export const list = (options?: ListOptions): Paged.Listing<Chat.ListChat> =>
  Chat.list.items(listInput(options), options)

/**
 * What `update` takes: the settings to change, and `userIdType`.
 *
 * @since 0.1.0
 * @category models
 */
export interface UpdateOptions extends CallOptions, Camel<Omit<Chat.UpdateInput, "chat_id">> {}

/**
 * Changes a chat's settings; what is not given stays.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update
 * @since 0.1.0
 * @category calls
 */
export const update = (
  chatId: string,
  options: UpdateOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  Chat.update({ user_id_type: "open_id", ...snakeFields(options), chat_id: chatId }, options)

/**
 * Ends a chat for everybody in it.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete
 * @since 0.1.0
 * @category calls
 */
export const disband = (
  chatId: string,
  options?: CallOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> => Chat.delete({ chat_id: chatId }, options)

/**
 * What functions take that name members.
 *
 * @since 0.1.0
 * @category models
 */
export interface MemberOptions extends CallOptions {
  /** Default `open_id`. */
  readonly memberIdType?: MemberIdType | undefined
}

const memberProblems = (
  list: ReadonlyArray<string>,
  options: MemberOptions | undefined
): ReadonlyArray<Problem | undefined> => [
  notEmpty("ids", list) ?? atMost("ids", list, options?.memberIdType === "app_id" ? 5 : 50),
  eachFilled("ids", list)
]

/**
 * Brings people (up to 50), or bots (up to 5), into a chat. The answer names those for whom it did not work.
 *
 * Fails with `FeishuInvalidRequestError` before any request with none or too many.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create
 * @since 0.1.0
 * @category members
 */
export const addMembers = (
  chatId: string,
  ids: Iterable<string>,
  options?: MemberOptions & {
    /** What to do when some cannot be added: 0 adds those who can (the default), 1 all that exist, 2 none. */
    readonly succeedType?: ChatMembers.CreateInput["succeed_type"]
  }
): Effect.Effect<ChatMembers.CreateOutput, FeishuError, FeishuClient> => {
  const list = listOf(ids)
  return check("Im.chats.addMembers", ChatMembers.create, memberProblems(list, options), () =>
    ChatMembers.create(
      {
        chat_id: chatId,
        member_id_type: options?.memberIdType ?? "open_id",
        succeed_type: options?.succeedType,
        id_list: list
      },
      options
    )
  )
}

/**
 * Takes people (up to 50), or bots (up to 5), out of a chat. The answer names the ids that are no members.
 *
 * Fails with `FeishuInvalidRequestError` before any request with none or too many.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete
 * @since 0.1.0
 * @category members
 */
export const removeMembers = (
  chatId: string,
  ids: Iterable<string>,
  options?: MemberOptions
): Effect.Effect<ChatMembers.DeleteOutput, FeishuError, FeishuClient> => {
  const list = listOf(ids)
  return check("Im.chats.removeMembers", ChatMembers.delete, memberProblems(list, options), () =>
    ChatMembers.delete(
      { chat_id: chatId, member_id_type: options?.memberIdType ?? "open_id", id_list: list },
      options
    )
  )
}

/**
 * What `listMembers` takes beside the chat.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListMembersOptions extends Paged.Options {
  /** Default `open_id`. */
  readonly memberIdType?: ChatMembers.GetInput["member_id_type"]
}

const membersInput = (chatId: string, options: ListMembersOptions | undefined): ChatMembers.GetInput => ({
  chat_id: chatId,
  member_id_type: options?.memberIdType ?? "open_id"
})

/**
 * The people in a chat. Bots are not listed.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get
 * @since 0.1.0
 * @category members
 */
export const listMembers = (
  chatId: string,
  options?: ListMembersOptions
): Paged.Listing<ChatMembers.ListMember> => ChatMembers.get.items(membersInput(chatId, options), options)
