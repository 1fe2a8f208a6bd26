// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Structures that several resources of `im/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface InvalidId {
  readonly id?: string | undefined
  readonly msg?: string | undefined
}

export const InvalidId: Codec.Shape<InvalidId> = /*#__PURE__*/ Codec.shape("im#InvalidId", () => ({
  id: Codec.strOpt,
  msg: Codec.strOpt
}))

/** @category structures */
export interface ChatMenuItemInput {
  readonly action_type?: "NONE" | "REDIRECT_LINK" | (string & {}) | undefined
  readonly redirect_link?: ChatMenuItemRedirectLink | undefined
  readonly image_key?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
}

export const ChatMenuItemInput: Codec.Shape<ChatMenuItemInput> = /*#__PURE__*/ Codec.shape(
  "im#ChatMenuItemInput",
  () => ({
    action_type: Codec.listedOpt("NONE", "REDIRECT_LINK"),
    redirect_link: Codec.objOpt(ChatMenuItemRedirectLink),
    image_key: Codec.strOpt,
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Shared.I18nNames)
  })
)

/** @category structures */
export interface ChatMenuItemRedirectLink {
  readonly common_url?: string | undefined
  readonly ios_url?: string | undefined
  readonly android_url?: string | undefined
  readonly pc_url?: string | undefined
  readonly web_url?: string | undefined
}

export const ChatMenuItemRedirectLink: Codec.Shape<ChatMenuItemRedirectLink> = /*#__PURE__*/ Codec.shape(
  "im#ChatMenuItemRedirectLink",
  () => ({
    common_url: Codec.strOpt,
    ios_url: Codec.strOpt,
    android_url: Codec.strOpt,
    pc_url: Codec.strOpt,
    web_url: Codec.strOpt
  })
)

/** @category structures */
export interface ChatMenuItem {
  readonly action_type?: "NONE" | "REDIRECT_LINK" | (string & {}) | undefined
  readonly redirect_link?: ChatMenuItemRedirectLink | undefined
  readonly image_key?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
}

export const ChatMenuItem: Codec.Shape<ChatMenuItem> = /*#__PURE__*/ Codec.shape("im#ChatMenuItem", () => ({
  action_type: Codec.openOpt("NONE", "REDIRECT_LINK"),
  redirect_link: Codec.objOpt(ChatMenuItemRedirectLink),
  image_key: Codec.strOpt,
  name: Codec.strOpt,
  i18n_names: Codec.objOpt(Shared.I18nNames)
}))

/** @category structures */
export interface FeedFlagMessage {
  readonly message_id?: string | undefined
  readonly root_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly thread_id?: string | undefined
  readonly msg_type?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly deleted?: boolean | undefined
  readonly updated?: boolean | undefined
  readonly chat_id?: string | undefined
  readonly sender?: FeedFlagSender | undefined
  readonly body?: Body | undefined
  readonly mentions?: ReadonlyArray<FeedFlagMention> | undefined
  readonly upper_message_id?: string | undefined
  readonly message_app_link?: string | undefined
  readonly message_position?: string | undefined
  readonly thread_message_position?: string | undefined
}

export const FeedFlagMessage: Codec.Shape<FeedFlagMessage> = /*#__PURE__*/ Codec.shape(
  "im#FeedFlagMessage",
  () => ({
    message_id: Codec.strOpt,
    root_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    thread_id: Codec.strOpt,
    msg_type: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    deleted: Codec.boolOpt,
    updated: Codec.boolOpt,
    chat_id: Codec.strOpt,
    sender: Codec.objOpt(FeedFlagSender),
    body: Codec.objOpt(Body),
    mentions: Codec.listOpt(Codec.obj(FeedFlagMention)),
    upper_message_id: Codec.strOpt,
    message_app_link: Codec.strOpt,
    message_position: Codec.strOpt,
    thread_message_position: Codec.strOpt
  })
)

/** @category structures */
export interface FeedFlagSender {
  readonly id?: string | undefined
  readonly id_type?: string | undefined
  readonly sender_type?: string | undefined
  readonly tenant_key?: string | undefined
  readonly sender_name?: string | undefined
  readonly open_bot_id?: string | undefined
  readonly sender_i18n_names?: SenderI18nNames | undefined
}

export const FeedFlagSender: Codec.Shape<FeedFlagSender> = /*#__PURE__*/ Codec.shape(
  "im#FeedFlagSender",
  () => ({
    id: Codec.strOpt,
    id_type: Codec.strOpt,
    sender_type: Codec.strOpt,
    tenant_key: Codec.strOpt,
    sender_name: Codec.strOpt,
    open_bot_id: Codec.strOpt,
    sender_i18n_names: Codec.objOpt(SenderI18nNames)
  })
)

/** @category structures */
export interface SenderI18nNames {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly ja_jp?: string | undefined
}

export const SenderI18nNames: Codec.Shape<SenderI18nNames> = /*#__PURE__*/ Codec.shape(
  "im#SenderI18nNames",
  () => ({
    zh_cn: Codec.strOpt,
    en_us: Codec.strOpt,
    ja_jp: Codec.strOpt
  })
)

/** @category structures */
export interface Body {
  readonly content?: string | undefined
}

export const Body: Codec.Shape<Body> = /*#__PURE__*/ Codec.shape("im#Body", () => ({
  content: Codec.strOpt
}))

/** @category structures */
export interface FeedFlagMention {
  readonly key?: string | undefined
  readonly id?: string | undefined
  readonly id_type?: string | undefined
  readonly name?: string | undefined
  readonly tenant_key?: string | undefined
}

export const FeedFlagMention: Codec.Shape<FeedFlagMention> = /*#__PURE__*/ Codec.shape(
  "im#FeedFlagMention",
  () => ({
    key: Codec.strOpt,
    id: Codec.strOpt,
    id_type: Codec.strOpt,
    name: Codec.strOpt,
    tenant_key: Codec.strOpt
  })
)

/** @category structures */
export interface Sender {
  readonly id: string
  readonly id_type: "open_id" | "app_id" | (string & {})
  readonly sender_type: "user" | "app" | "anonymous" | "unknown" | (string & {})
  readonly tenant_key?: string | undefined
  /** Not in the documentation. */
  readonly sender_name?: string | undefined
  /** Not in the documentation. */
  readonly open_bot_id?: string | undefined
  /** Not in the documentation. */
  readonly sender_i18n_names?: Shared.I18nNames | undefined
}

export const Sender: Codec.Shape<Sender> = /*#__PURE__*/ Codec.shape("im#Sender", () => ({
  id: Codec.str,
  id_type: Codec.open("open_id", "app_id"),
  sender_type: Codec.open("user", "app", "anonymous", "unknown"),
  tenant_key: Codec.strOpt,
  sender_name: Codec.strOpt,
  open_bot_id: Codec.strOpt,
  sender_i18n_names: Codec.objOpt(Shared.I18nNames)
}))

/** @category structures */
export interface MessageBody {
  /**
   * With `card_msg_content_type` `user_card_content` it holds: card JSON as sent (interactive messages). With
   * `card_msg_content_type` `raw_card_content` it holds: card JSON of the platform (interactive messages).
   */
  readonly content: string
}

export const MessageBody: Codec.Shape<MessageBody> = /*#__PURE__*/ Codec.shape("im#MessageBody", () => ({
  content: Codec.str
}))

/** @category structures */
export interface Mention {
  readonly key: string
  readonly id: string
  readonly id_type: string
  readonly name: string
  readonly tenant_key?: string | undefined
}

export const Mention: Codec.Shape<Mention> = /*#__PURE__*/ Codec.shape("im#Mention", () => ({
  key: Codec.str,
  id: Codec.str,
  id_type: Codec.str,
  name: Codec.str,
  tenant_key: Codec.strOpt
}))
