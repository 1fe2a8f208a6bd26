// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Events of `im`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/im/Types.js"

/**
 * What `add_bot` tells.
 *
 * @category payloads
 */
export interface AddBot {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly chat_i18n_names?: ChatI18nNames | undefined
  readonly chat_name?: string | undefined
  readonly chat_owner_employee_id?: string | undefined
  readonly chat_owner_name?: string | undefined
  readonly chat_owner_open_id?: string | undefined
  readonly open_chat_id?: string | undefined
  readonly operator_employee_id?: string | undefined
  readonly operator_name?: string | undefined
  readonly operator_open_id?: string | undefined
  readonly owner_is_bot?: boolean | undefined
  readonly tenant_key?: string | undefined
}

export const AddBot: Codec.Shape<AddBot> = /*#__PURE__*/ Codec.shape("add_bot#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  chat_i18n_names: Codec.objOpt(ChatI18nNames),
  chat_name: Codec.strOpt,
  chat_owner_employee_id: Codec.strOpt,
  chat_owner_name: Codec.strOpt,
  chat_owner_open_id: Codec.strOpt,
  open_chat_id: Codec.strOpt,
  operator_employee_id: Codec.strOpt,
  operator_name: Codec.strOpt,
  operator_open_id: Codec.strOpt,
  owner_is_bot: Codec.boolOpt,
  tenant_key: Codec.strOpt
}))

/**
 * `add_bot`
 *
 * @category events
 */
export const addBot: EventDefinition.EventDefinition<AddBot> = /*#__PURE__*/ EventDefinition.make({
  type: "add_bot",
  schema: "1.0",
  payload: AddBot
})

/**
 * What `add_user_to_chat` tells.
 *
 * @category payloads
 */
export interface AddUserToChat {
  readonly app_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly operator?: Operator2 | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly users?: ReadonlyArray<User> | undefined
}

export const AddUserToChat: Codec.Shape<AddUserToChat> = /*#__PURE__*/ Codec.shape(
  "add_user_to_chat#event",
  () => ({
    app_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    operator: Codec.objOpt(Operator2),
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(User))
  })
)

/**
 * `add_user_to_chat`
 *
 * @category events
 */
export const addUserToChat: EventDefinition.EventDefinition<AddUserToChat> =
  /*#__PURE__*/ EventDefinition.make({
    type: "add_user_to_chat",
    schema: "1.0",
    payload: AddUserToChat
  })

/**
 * What `chat_disband` tells.
 *
 * @category payloads
 */
export interface ChatDisband {
  readonly app_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly operator?: Operator2 | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const ChatDisband: Codec.Shape<ChatDisband> = /*#__PURE__*/ Codec.shape("chat_disband#event", () => ({
  app_id: Codec.strOpt,
  chat_id: Codec.strOpt,
  operator: Codec.objOpt(Operator2),
  tenant_key: Codec.strOpt,
  type: Codec.strOpt
}))

/**
 * `chat_disband`
 *
 * @category events
 */
export const chatDisband: EventDefinition.EventDefinition<ChatDisband> = /*#__PURE__*/ EventDefinition.make({
  type: "chat_disband",
  schema: "1.0",
  payload: ChatDisband
})

/**
 * What `group_setting_update` tells.
 *
 * @category payloads
 */
export interface GroupSettingUpdate {
  readonly type?: string | undefined
  readonly tenant_key?: string | undefined
  readonly app_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly after_change?: GroupSettingUpdateAfterChange | undefined
  readonly before_change?: unknown | undefined
  readonly operator?: Operator2 | undefined
}

export const GroupSettingUpdate: Codec.Shape<GroupSettingUpdate> = /*#__PURE__*/ Codec.shape(
  "group_setting_update#event",
  () => ({
    type: Codec.strOpt,
    tenant_key: Codec.strOpt,
    app_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    after_change: Codec.objOpt(GroupSettingUpdateAfterChange),
    before_change: Codec.anyOpt,
    operator: Codec.objOpt(Operator2)
  })
)

/**
 * `group_setting_update`
 *
 * @category events
 */
export const groupSettingUpdate: EventDefinition.EventDefinition<GroupSettingUpdate> =
  /*#__PURE__*/ EventDefinition.make({
    type: "group_setting_update",
    schema: "1.0",
    payload: GroupSettingUpdate
  })

/**
 * What `im.chat.access_event.bot_p2p_chat_entered_v1` tells.
 *
 * @category payloads
 */
export interface ChatAccessEventBotP2pChatEnteredV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly last_message_id?: string | undefined
  readonly last_message_create_time?: string | undefined
}

export const ChatAccessEventBotP2pChatEnteredV1: Codec.Shape<ChatAccessEventBotP2pChatEnteredV1> =
  /*#__PURE__*/ Codec.shape("im.chat.access_event.bot_p2p_chat_entered_v1#event", () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    last_message_id: Codec.strOpt,
    last_message_create_time: Codec.strOpt
  }))

/**
 * 用户进入与机器人的会话 · `im.chat.access_event.bot_p2p_chat_entered_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered
 * @category events
 */
export const chatAccessEventBotP2pChatEnteredV1: EventDefinition.EventDefinition<ChatAccessEventBotP2pChatEnteredV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.access_event.bot_p2p_chat_entered_v1",
    schema: "2.0",
    payload: ChatAccessEventBotP2pChatEnteredV1
  })

/**
 * What `im.chat.disbanded_v1` tells.
 *
 * @category payloads
 */
export interface ChatDisbandedV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
}

export const ChatDisbandedV1: Codec.Shape<ChatDisbandedV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.disbanded_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Types.I18nNames)
  })
)

/**
 * 群解散 · `im.chat.disbanded_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/disbanded
 * @category events
 */
export const chatDisbandedV1: EventDefinition.EventDefinition<ChatDisbandedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.disbanded_v1",
    schema: "2.0",
    payload: ChatDisbandedV1
  })

/**
 * What `im.chat.member.bot.added_v1` tells.
 *
 * @category payloads
 */
export interface ChatMemberBotAddedV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
}

export const ChatMemberBotAddedV1: Codec.Shape<ChatMemberBotAddedV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.member.bot.added_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Types.I18nNames)
  })
)

/**
 * 机器人进群 · `im.chat.member.bot.added_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added
 * @category events
 */
export const chatMemberBotAddedV1: EventDefinition.EventDefinition<ChatMemberBotAddedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.member.bot.added_v1",
    schema: "2.0",
    payload: ChatMemberBotAddedV1
  })

/**
 * What `im.chat.member.bot.deleted_v1` tells.
 *
 * @category payloads
 */
export interface ChatMemberBotDeletedV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
}

export const ChatMemberBotDeletedV1: Codec.Shape<ChatMemberBotDeletedV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.member.bot.deleted_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Types.I18nNames)
  })
)

/**
 * 机器人被移出群 · `im.chat.member.bot.deleted_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat.members:bot_access`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/deleted
 * @category events
 */
export const chatMemberBotDeletedV1: EventDefinition.EventDefinition<ChatMemberBotDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.member.bot.deleted_v1",
    schema: "2.0",
    payload: ChatMemberBotDeletedV1
  })

/**
 * What `im.chat.member.user.added_v1` tells.
 *
 * @category payloads
 */
export interface ChatMemberUserAddedV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly users?: ReadonlyArray<ChatMemberUser> | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
}

export const ChatMemberUserAddedV1: Codec.Shape<ChatMemberUserAddedV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.member.user.added_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(ChatMemberUser)),
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Types.I18nNames)
  })
)

/**
 * 用户进群 · `im.chat.member.user.added_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added
 * @category events
 */
export const chatMemberUserAddedV1: EventDefinition.EventDefinition<ChatMemberUserAddedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.member.user.added_v1",
    schema: "2.0",
    payload: ChatMemberUserAddedV1
  })

/**
 * What `im.chat.member.user.deleted_v1` tells.
 *
 * @category payloads
 */
export interface ChatMemberUserDeletedV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly users?: ReadonlyArray<ChatMemberUser> | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
}

export const ChatMemberUserDeletedV1: Codec.Shape<ChatMemberUserDeletedV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.member.user.deleted_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(ChatMemberUser)),
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Types.I18nNames)
  })
)

/**
 * 用户出群 · `im.chat.member.user.deleted_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted
 * @category events
 */
export const chatMemberUserDeletedV1: EventDefinition.EventDefinition<ChatMemberUserDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.member.user.deleted_v1",
    schema: "2.0",
    payload: ChatMemberUserDeletedV1
  })

/**
 * What `im.chat.member.user.withdrawn_v1` tells.
 *
 * @category payloads
 */
export interface ChatMemberUserWithdrawnV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly users?: ReadonlyArray<ChatMemberUser> | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
}

export const ChatMemberUserWithdrawnV1: Codec.Shape<ChatMemberUserWithdrawnV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.member.user.withdrawn_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(ChatMemberUser)),
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Types.I18nNames)
  })
)

/**
 * 撤销拉用户进群 · `im.chat.member.user.withdrawn_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat.members:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn
 * @category events
 */
export const chatMemberUserWithdrawnV1: EventDefinition.EventDefinition<ChatMemberUserWithdrawnV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.member.user.withdrawn_v1",
    schema: "2.0",
    payload: ChatMemberUserWithdrawnV1
  })

/**
 * What `im.chat.updated_v1` tells.
 *
 * @category payloads
 */
export interface ChatUpdatedV1 {
  readonly chat_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly external?: boolean | undefined
  readonly operator_tenant_key?: string | undefined
  readonly after_change?: ChatChange | undefined
  readonly before_change?: ChatChange | undefined
  readonly moderator_list?: ModeratorList | undefined
}

export const ChatUpdatedV1: Codec.Shape<ChatUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "im.chat.updated_v1#event",
  () => ({
    chat_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    external: Codec.boolOpt,
    operator_tenant_key: Codec.strOpt,
    after_change: Codec.objOpt(ChatChange),
    before_change: Codec.objOpt(ChatChange),
    moderator_list: Codec.objOpt(ModeratorList)
  })
)

/**
 * 群配置修改 · `im.chat.updated_v1`
 *
 * Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated
 * @category events
 */
export const chatUpdatedV1: EventDefinition.EventDefinition<ChatUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.chat.updated_v1",
    schema: "2.0",
    payload: ChatUpdatedV1
  })

/**
 * What `im.message.message_read_v1` tells.
 *
 * @category payloads
 */
export interface MessageMessageReadV1 {
  readonly reader?: EventMessageReader | undefined
  readonly message_id_list?: ReadonlyArray<string> | undefined
}

export const MessageMessageReadV1: Codec.Shape<MessageMessageReadV1> = /*#__PURE__*/ Codec.shape(
  "im.message.message_read_v1#event",
  () => ({
    reader: Codec.objOpt(EventMessageReader),
    message_id_list: Codec.listOpt(Codec.str)
  })
)

/**
 * 消息已读 · `im.message.message_read_v1`
 *
 * Scopes, any of: `im:message`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read
 * @category events
 */
export const messageMessageReadV1: EventDefinition.EventDefinition<MessageMessageReadV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.message.message_read_v1",
    schema: "2.0",
    payload: MessageMessageReadV1
  })

/**
 * What `im.message.reaction.created_v1` tells.
 *
 * @category payloads
 */
export interface MessageReactionCreatedV1 {
  readonly message_id?: string | undefined
  readonly reaction_type?: Types.Emoji | undefined
  readonly operator_type?: "user" | "app" | (string & {}) | undefined
  readonly user_id?: UserId | undefined
  readonly app_id?: string | undefined
  readonly action_time?: string | undefined
}

export const MessageReactionCreatedV1: Codec.Shape<MessageReactionCreatedV1> = /*#__PURE__*/ Codec.shape(
  "im.message.reaction.created_v1#event",
  () => ({
    message_id: Codec.strOpt,
    reaction_type: Codec.objOpt(Types.Emoji),
    operator_type: Codec.openOpt("user", "app"),
    user_id: Codec.objOpt(UserId),
    app_id: Codec.strOpt,
    action_time: Codec.strOpt
  })
)

/**
 * 新增消息表情回复 · `im.message.reaction.created_v1`
 *
 * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created
 * @category events
 */
export const messageReactionCreatedV1: EventDefinition.EventDefinition<MessageReactionCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.message.reaction.created_v1",
    schema: "2.0",
    payload: MessageReactionCreatedV1
  })

/**
 * What `im.message.reaction.deleted_v1` tells.
 *
 * @category payloads
 */
export interface MessageReactionDeletedV1 {
  readonly message_id?: string | undefined
  readonly reaction_type?: Types.Emoji | undefined
  readonly operator_type?: "user" | "app" | (string & {}) | undefined
  readonly user_id?: UserId | undefined
  readonly app_id?: string | undefined
  readonly action_time?: string | undefined
}

export const MessageReactionDeletedV1: Codec.Shape<MessageReactionDeletedV1> = /*#__PURE__*/ Codec.shape(
  "im.message.reaction.deleted_v1#event",
  () => ({
    message_id: Codec.strOpt,
    reaction_type: Codec.objOpt(Types.Emoji),
    operator_type: Codec.openOpt("user", "app"),
    user_id: Codec.objOpt(UserId),
    app_id: Codec.strOpt,
    action_time: Codec.strOpt
  })
)

/**
 * 删除消息表情回复 · `im.message.reaction.deleted_v1`
 *
 * Scopes, any of: `im:message.reactions:read`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted
 * @category events
 */
export const messageReactionDeletedV1: EventDefinition.EventDefinition<MessageReactionDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.message.reaction.deleted_v1",
    schema: "2.0",
    payload: MessageReactionDeletedV1
  })

/**
 * What `im.message.recalled_v1` tells.
 *
 * @category payloads
 */
export interface MessageRecalledV1 {
  readonly message_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly recall_time?: string | undefined
  readonly recall_type?:
    | "message_owner"
    | "group_owner"
    | "group_manager"
    | "enterprise_manager"
    | (string & {})
    | undefined
}

export const MessageRecalledV1: Codec.Shape<MessageRecalledV1> = /*#__PURE__*/ Codec.shape(
  "im.message.recalled_v1#event",
  () => ({
    message_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    recall_time: Codec.strOpt,
    recall_type: Codec.openOpt("message_owner", "group_owner", "group_manager", "enterprise_manager")
  })
)

/**
 * 撤回消息 · `im.message.recalled_v1`
 *
 * Scopes, any of: `im:message`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled
 * @category events
 */
export const messageRecalledV1: EventDefinition.EventDefinition<MessageRecalledV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.message.recalled_v1",
    schema: "2.0",
    payload: MessageRecalledV1
  })

/**
 * What `im.message.receive_v1` tells.
 *
 * @category payloads
 */
export interface MessageReceiveV1 {
  readonly sender: EventSender
  readonly message: EventMessage
}

export const MessageReceiveV1: Codec.Shape<MessageReceiveV1> = /*#__PURE__*/ Codec.shape(
  "im.message.receive_v1#event",
  () => ({
    sender: Codec.obj(EventSender),
    message: Codec.obj(EventMessage)
  })
)

/**
 * 接收消息 · `im.message.receive_v1`
 *
 * Scopes, any of: `im:message.p2p_msg:readonly`, `im:message.group_at_msg:readonly`, `im:message.group_msg`,
 * `im:message.group_at_msg.include_bot:readonly`, `im:message.group_at_msg`, `im:message.group_msg:readonly`,
 * `im:message.p2p_msg`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive
 * @category events
 */
export const messageReceiveV1: EventDefinition.EventDefinition<MessageReceiveV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "im.message.receive_v1",
    schema: "2.0",
    payload: MessageReceiveV1
  })

/**
 * What `message` tells.
 *
 * @category payloads
 */
export interface Message {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly open_chat_id?: string | undefined
  readonly chat_type?: string | undefined
  readonly msg_type?: string | undefined
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly union_id?: string | undefined
  readonly open_message_id?: string | undefined
  readonly is_mention?: boolean | undefined
  readonly text?: string | undefined
  readonly text_without_at_bot?: string | undefined
}

export const Message: Codec.Shape<Message> = /*#__PURE__*/ Codec.shape("message#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  root_id: Codec.strOpt,
  parent_id: Codec.strOpt,
  open_chat_id: Codec.strOpt,
  chat_type: Codec.strOpt,
  msg_type: Codec.strOpt,
  open_id: Codec.strOpt,
  employee_id: Codec.strOpt,
  union_id: Codec.strOpt,
  open_message_id: Codec.strOpt,
  is_mention: Codec.boolOpt,
  text: Codec.strOpt,
  text_without_at_bot: Codec.strOpt
}))

/**
 * `message`
 *
 * @category events
 */
export const message: EventDefinition.EventDefinition<Message> = /*#__PURE__*/ EventDefinition.make({
  type: "message",
  schema: "1.0",
  payload: Message
})

/**
 * What `message_read` tells.
 *
 * @category payloads
 */
export interface MessageRead {
  readonly app_id?: string | undefined
  readonly open_chat_id?: string | undefined
  readonly open_id?: string | undefined
  readonly open_message_ids?: ReadonlyArray<string> | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
}

export const MessageRead: Codec.Shape<MessageRead> = /*#__PURE__*/ Codec.shape("message_read#event", () => ({
  app_id: Codec.strOpt,
  open_chat_id: Codec.strOpt,
  open_id: Codec.strOpt,
  open_message_ids: Codec.listOpt(Codec.str),
  tenant_key: Codec.strOpt,
  type: Codec.strOpt
}))

/**
 * `message_read`
 *
 * @category events
 */
export const messageRead: EventDefinition.EventDefinition<MessageRead> = /*#__PURE__*/ EventDefinition.make({
  type: "message_read",
  schema: "1.0",
  payload: MessageRead
})

/**
 * What `p2p_chat_create` tells.
 *
 * @category payloads
 */
export interface P2pChatCreate {
  readonly app_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly operator?: Operator2 | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly user?: User | undefined
}

export const P2pChatCreate: Codec.Shape<P2pChatCreate> = /*#__PURE__*/ Codec.shape(
  "p2p_chat_create#event",
  () => ({
    app_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    operator: Codec.objOpt(Operator2),
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    user: Codec.objOpt(User)
  })
)

/**
 * 用户和机器人的会话首次被创建 · `p2p_chat_create`
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events
 * @category events
 */
export const p2pChatCreate: EventDefinition.EventDefinition<P2pChatCreate> =
  /*#__PURE__*/ EventDefinition.make({
    type: "p2p_chat_create",
    schema: "1.0",
    payload: P2pChatCreate
  })

/**
 * What `remove_bot` tells.
 *
 * @category payloads
 */
export interface RemoveBot {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly chat_i18n_names?: ChatI18nNames | undefined
  readonly chat_name?: string | undefined
  readonly chat_owner_employee_id?: string | undefined
  readonly chat_owner_name?: string | undefined
  readonly chat_owner_open_id?: string | undefined
  readonly open_chat_id?: string | undefined
  readonly operator_employee_id?: string | undefined
  readonly operator_name?: string | undefined
  readonly operator_open_id?: string | undefined
  readonly owner_is_bot?: boolean | undefined
  readonly tenant_key?: string | undefined
}

export const RemoveBot: Codec.Shape<RemoveBot> = /*#__PURE__*/ Codec.shape("remove_bot#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  chat_i18n_names: Codec.objOpt(ChatI18nNames),
  chat_name: Codec.strOpt,
  chat_owner_employee_id: Codec.strOpt,
  chat_owner_name: Codec.strOpt,
  chat_owner_open_id: Codec.strOpt,
  open_chat_id: Codec.strOpt,
  operator_employee_id: Codec.strOpt,
  operator_name: Codec.strOpt,
  operator_open_id: Codec.strOpt,
  owner_is_bot: Codec.boolOpt,
  tenant_key: Codec.strOpt
}))

/**
 * `remove_bot`
 *
 * @category events
 */
export const removeBot: EventDefinition.EventDefinition<RemoveBot> = /*#__PURE__*/ EventDefinition.make({
  type: "remove_bot",
  schema: "1.0",
  payload: RemoveBot
})

/** @category structures */
export interface ChatI18nNames {
  readonly en_us: string
  readonly zh_cn: string
}

export const ChatI18nNames: Codec.Shape<ChatI18nNames> = /*#__PURE__*/ Codec.shape(
  "im#ChatI18nNames",
  () => ({
    en_us: Codec.str,
    zh_cn: Codec.str
  })
)

/** @category structures */
export interface Operator2 {
  readonly open_id: string
  readonly user_id: string
}

export const Operator2: Codec.Shape<Operator2> = /*#__PURE__*/ Codec.shape("im#Operator2", () => ({
  open_id: Codec.str,
  user_id: Codec.str
}))

/** @category structures */
export interface User {
  readonly name: string
  readonly open_id: string
  readonly user_id: string
}

export const User: Codec.Shape<User> = /*#__PURE__*/ Codec.shape("im#User", () => ({
  name: Codec.str,
  open_id: Codec.str,
  user_id: Codec.str
}))

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("im#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface ChatMemberUser {
  readonly name?: string | undefined
  readonly tenant_key?: string | undefined
  readonly user_id?: UserId | undefined
}

export const ChatMemberUser: Codec.Shape<ChatMemberUser> = /*#__PURE__*/ Codec.shape(
  "im#ChatMemberUser",
  () => ({
    name: Codec.strOpt,
    tenant_key: Codec.strOpt,
    user_id: Codec.objOpt(UserId)
  })
)

/** @category structures */
export interface ChatChange {
  readonly avatar?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly i18n_names?: Types.I18nNames | undefined
  readonly add_member_permission?: "all_members" | "only_owner" | "unknown" | (string & {}) | undefined
  readonly share_card_permission?: "allowed" | "not_allowed" | "unknown" | (string & {}) | undefined
  readonly at_all_permission?: "all_members" | "only_owner" | "unknown" | (string & {}) | undefined
  readonly edit_permission?: "all_members" | "only_owner" | "unknown" | (string & {}) | undefined
  readonly membership_approval?: "no_approval_required" | "approval_required" | (string & {}) | undefined
  readonly join_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly leave_message_visibility?: "only_owner" | "all_members" | "not_anyone" | (string & {}) | undefined
  readonly moderation_permission?: "all_members" | "only_owner" | (string & {}) | undefined
  readonly owner_id?: UserId | undefined
  readonly restricted_mode_setting?: Types.RestrictedModeSetting | undefined
  readonly group_message_type?: "chat" | "thread" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly labels?: ReadonlyArray<string> | undefined
}

export const ChatChange: Codec.Shape<ChatChange> = /*#__PURE__*/ Codec.shape("im#ChatChange", () => ({
  avatar: Codec.strOpt,
  name: Codec.strOpt,
  description: Codec.strOpt,
  i18n_names: Codec.objOpt(Types.I18nNames),
  add_member_permission: Codec.openOpt("all_members", "only_owner", "unknown"),
  share_card_permission: Codec.openOpt("allowed", "not_allowed", "unknown"),
  at_all_permission: Codec.openOpt("all_members", "only_owner", "unknown"),
  edit_permission: Codec.openOpt("all_members", "only_owner", "unknown"),
  membership_approval: Codec.openOpt("no_approval_required", "approval_required"),
  join_message_visibility: Codec.openOpt("only_owner", "all_members", "not_anyone"),
  leave_message_visibility: Codec.openOpt("only_owner", "all_members", "not_anyone"),
  moderation_permission: Codec.openOpt("all_members", "only_owner"),
  owner_id: Codec.objOpt(UserId),
  restricted_mode_setting: Codec.objOpt(Types.RestrictedModeSetting),
  group_message_type: Codec.openOpt("chat", "thread"),
  labels: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface ListEventModerator {
  readonly tenant_key?: string | undefined
  readonly user_id?: UserId | undefined
}

export const ListEventModerator: Codec.Shape<ListEventModerator> = /*#__PURE__*/ Codec.shape(
  "im#ListEventModerator",
  () => ({
    tenant_key: Codec.strOpt,
    user_id: Codec.objOpt(UserId)
  })
)

/** @category structures */
export interface GroupSettingUpdateAfterChange {
  readonly owner_open_id: string
  readonly owner_user_id: string
  readonly add_member_permission: string
  readonly message_notification: boolean
}

export const GroupSettingUpdateAfterChange: Codec.Shape<GroupSettingUpdateAfterChange> =
  /*#__PURE__*/ Codec.shape("group_setting_update#event.after_change", () => ({
    owner_open_id: Codec.str,
    owner_user_id: Codec.str,
    add_member_permission: Codec.str,
    message_notification: Codec.bool
  }))

/** @category structures */
export interface ModeratorList {
  readonly added_member_list?: ReadonlyArray<ListEventModerator> | undefined
  readonly removed_member_list?: ReadonlyArray<ListEventModerator> | undefined
}

export const ModeratorList: Codec.Shape<ModeratorList> = /*#__PURE__*/ Codec.shape(
  "im.chat.updated_v1#event.moderator_list",
  () => ({
    added_member_list: Codec.listOpt(Codec.obj(ListEventModerator)),
    removed_member_list: Codec.listOpt(Codec.obj(ListEventModerator))
  })
)

/** @category structures */
export interface EventMessageReader {
  readonly reader_id?: UserId | undefined
  readonly read_time: string
  readonly tenant_key?: string | undefined
}

export const EventMessageReader: Codec.Shape<EventMessageReader> = /*#__PURE__*/ Codec.shape(
  "im.message.message_read_v1#event.reader",
  () => ({
    reader_id: Codec.objOpt(UserId),
    read_time: Codec.str,
    tenant_key: Codec.strOpt
  })
)

/** @category structures */
export interface EventSender {
  readonly sender_id?: UserId | undefined
  readonly sender_type: string
  readonly tenant_key?: string | undefined
}

export const EventSender: Codec.Shape<EventSender> = /*#__PURE__*/ Codec.shape(
  "im.message.receive_v1#event.sender",
  () => ({
    sender_id: Codec.objOpt(UserId),
    sender_type: Codec.str,
    tenant_key: Codec.strOpt
  })
)

/** @category structures */
export interface EventMessage {
  readonly message_id: string
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly create_time: string
  readonly update_time?: string | undefined
  readonly chat_id: string
  readonly thread_id?: string | undefined
  readonly chat_type: "p2p" | "group" | (string & {})
  readonly message_type: string
  readonly content: string
  readonly mentions?: ReadonlyArray<MentionEvent> | undefined
  readonly user_agent?: string | undefined
  /** Not in the documentation. */
  readonly lark_agent_context?: EventMessageLarkAgentContext | undefined
}

export const EventMessage: Codec.Shape<EventMessage> = /*#__PURE__*/ Codec.shape(
  "im.message.receive_v1#event.message",
  () => ({
    message_id: Codec.str,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    create_time: Codec.str,
    update_time: Codec.strOpt,
    chat_id: Codec.str,
    thread_id: Codec.strOpt,
    chat_type: Codec.open("p2p", "group"),
    message_type: Codec.str,
    content: Codec.str,
    mentions: Codec.listOpt(Codec.obj(MentionEvent)),
    user_agent: Codec.strOpt,
    lark_agent_context: Codec.objOpt(EventMessageLarkAgentContext)
  })
)

/** @category structures */
export interface MentionEvent {
  readonly key: string
  readonly id: UserId
  readonly mentioned_type?: string | undefined
  readonly name: string
  readonly tenant_key?: string | undefined
}

export const MentionEvent: Codec.Shape<MentionEvent> = /*#__PURE__*/ Codec.shape(
  "im.message.receive_v1#event.message.mentions",
  () => ({
    key: Codec.str,
    id: Codec.obj(UserId),
    mentioned_type: Codec.strOpt,
    name: Codec.str,
    tenant_key: Codec.strOpt
  })
)

/** @category structures */
export interface EventMessageLarkAgentContext {
  readonly active_chat_id?: string | undefined
}

export const EventMessageLarkAgentContext: Codec.Shape<EventMessageLarkAgentContext> =
  /*#__PURE__*/ Codec.shape("im.message.receive_v1#event.message.lark_agent_context", () => ({
    active_chat_id: Codec.strOpt
  }))
