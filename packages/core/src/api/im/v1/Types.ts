// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Structures that several resources of `im/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface ChatMenuItemInput {
  readonly action_type?: "NONE" | "REDIRECT_LINK" | undefined
  readonly redirect_link?: ChatMenuItemRedirectLink | undefined
  readonly image_key?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: Shared.I18nNames | undefined
}

export const ChatMenuItemInput: Codec.Shape<ChatMenuItemInput> =
  /*#__PURE__*/ Codec.shape("im#ChatMenuItemInput", () => ({
    action_type: Codec.litOpt("NONE", "REDIRECT_LINK"),
    redirect_link: Codec.objOpt(ChatMenuItemRedirectLink),
    image_key: Codec.strOpt,
    name: Codec.strOpt,
    i18n_names: Codec.objOpt(Shared.I18nNames)
  }))

/** @category structures */
export interface ChatMenuItemRedirectLink {
  readonly common_url?: string | undefined
  readonly ios_url?: string | undefined
  readonly android_url?: string | undefined
  readonly pc_url?: string | undefined
  readonly web_url?: string | undefined
}

export const ChatMenuItemRedirectLink: Codec.Shape<ChatMenuItemRedirectLink> =
  /*#__PURE__*/ Codec.shape("im#ChatMenuItemRedirectLink", () => ({
    common_url: Codec.strOpt,
    ios_url: Codec.strOpt,
    android_url: Codec.strOpt,
    pc_url: Codec.strOpt,
    web_url: Codec.strOpt
  }))

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
