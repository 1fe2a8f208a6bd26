// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Structures that several resources of `im/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface OpenFailedUserAppFeedCardItem {
  readonly biz_id: string
  readonly user_id: string
  readonly reason?: "0" | "1" | "2" | "3" | "4" | (string & {}) | undefined
}

export const OpenFailedUserAppFeedCardItem: Codec.Shape<OpenFailedUserAppFeedCardItem> =
  /*#__PURE__*/ Codec.shape("im#OpenFailedUserAppFeedCardItem", () => ({
    biz_id: Codec.str,
    user_id: Codec.str,
    reason: Codec.openOpt("0", "1", "2", "3", "4")
  }))

/** @category structures */
export interface OpenAppFeedCard {
  /** At most 200 characters. */
  readonly biz_id?: string | undefined
  /** At most 60 characters. */
  readonly title?: string | undefined
  /** At most 100 characters. */
  readonly avatar_key?: string | undefined
  /** At most 120 characters. */
  readonly preview?: string | undefined
  readonly status_label?: OpenFeedStatusLabel | undefined
  readonly buttons?: OpenAppFeedCardButtons | undefined
  readonly link?: OpenAppFeedLink | undefined
  /** Default: `false`. */
  readonly time_sensitive?: boolean | undefined
  readonly notify?: AppFeedNotify | undefined
}

export const OpenAppFeedCard: Codec.Shape<OpenAppFeedCard> = /*#__PURE__*/ Codec.shape(
  "im#OpenAppFeedCard",
  () => ({
    biz_id: Codec.strOpt,
    title: Codec.strOpt,
    avatar_key: Codec.strOpt,
    preview: Codec.strOpt,
    status_label: Codec.objOpt(OpenFeedStatusLabel),
    buttons: Codec.objOpt(OpenAppFeedCardButtons),
    link: Codec.objOpt(OpenAppFeedLink),
    time_sensitive: Codec.boolOpt,
    notify: Codec.objOpt(AppFeedNotify)
  })
)

/** @category structures */
export interface OpenFeedStatusLabel {
  /** 1 to 20 characters. */
  readonly text: string
  /** Default: `"primary"`. */
  readonly type: "primary" | "secondary" | "success" | "danger" | (string & {})
}

export const OpenFeedStatusLabel: Codec.Shape<OpenFeedStatusLabel> = /*#__PURE__*/ Codec.shape(
  "im#OpenFeedStatusLabel",
  () => ({
    text: Codec.str,
    type: Codec.listed("primary", "secondary", "success", "danger")
  })
)

/** @category structures */
export interface OpenAppFeedCardButtons {
  /** At most 2 items. */
  readonly buttons: ReadonlyArray<OpenAppFeedCardButton>
}

export const OpenAppFeedCardButtons: Codec.Shape<OpenAppFeedCardButtons> = /*#__PURE__*/ Codec.shape(
  "im#OpenAppFeedCardButtons",
  () => ({
    buttons: Codec.list(Codec.obj(OpenAppFeedCardButton))
  })
)

/** @category structures */
export interface OpenAppFeedCardButton {
  readonly multi_url?: OpenAppFeedCardUrl | undefined
  readonly action_type: "url_page" | "webhook" | (string & {})
  readonly text: OpenAppFeedCardText
  /** Default: `"default"`. */
  readonly button_type?: "default" | "primary" | "success" | (string & {}) | undefined
  readonly action_map?: { readonly [name: string]: string } | undefined
}

export const OpenAppFeedCardButton: Codec.Shape<OpenAppFeedCardButton> = /*#__PURE__*/ Codec.shape(
  "im#OpenAppFeedCardButton",
  () => ({
    multi_url: Codec.objOpt(OpenAppFeedCardUrl),
    action_type: Codec.listed("url_page", "webhook"),
    text: Codec.obj(OpenAppFeedCardText),
    button_type: Codec.listedOpt("default", "primary", "success"),
    action_map: Codec.mapOpt(Codec.str)
  })
)

/** @category structures */
export interface OpenAppFeedCardUrl {
  /** At most 700 characters. */
  readonly url?: string | undefined
  /** At most 700 characters. */
  readonly android_url?: string | undefined
  /** At most 700 characters. */
  readonly ios_url?: string | undefined
  /** At most 700 characters. */
  readonly pc_url?: string | undefined
}

export const OpenAppFeedCardUrl: Codec.Shape<OpenAppFeedCardUrl> = /*#__PURE__*/ Codec.shape(
  "im#OpenAppFeedCardUrl",
  () => ({
    url: Codec.strOpt,
    android_url: Codec.strOpt,
    ios_url: Codec.strOpt,
    pc_url: Codec.strOpt
  })
)

/** @category structures */
export interface OpenAppFeedCardText {
  /** 1 to 30 characters. */
  readonly text: string
}

export const OpenAppFeedCardText: Codec.Shape<OpenAppFeedCardText> = /*#__PURE__*/ Codec.shape(
  "im#OpenAppFeedCardText",
  () => ({
    text: Codec.str
  })
)

/** @category structures */
export interface OpenAppFeedLink {
  /** At most 700 characters. */
  readonly link?: string | undefined
}

export const OpenAppFeedLink: Codec.Shape<OpenAppFeedLink> = /*#__PURE__*/ Codec.shape(
  "im#OpenAppFeedLink",
  () => ({
    link: Codec.strOpt
  })
)

/** @category structures */
export interface AppFeedNotify {
  /** Default: `false`. */
  readonly close_notify?: boolean | undefined
  /** At most 20 characters. */
  readonly custom_sound_text?: string | undefined
  /** Default: `false`. */
  readonly with_custom_sound?: boolean | undefined
}

export const AppFeedNotify: Codec.Shape<AppFeedNotify> = /*#__PURE__*/ Codec.shape(
  "im#AppFeedNotify",
  () => ({
    close_notify: Codec.boolOpt,
    custom_sound_text: Codec.strOpt,
    with_custom_sound: Codec.boolOpt
  })
)

/** @category structures */
export interface TagInfo {
  readonly id?: string | undefined
  readonly tag_type?: string | undefined
  readonly name?: string | undefined
  readonly i18n_names?: ReadonlyArray<TagI18nName> | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const TagInfo: Codec.Shape<TagInfo> = /*#__PURE__*/ Codec.shape("im#TagInfo", () => ({
  id: Codec.strOpt,
  tag_type: Codec.strOpt,
  name: Codec.strOpt,
  i18n_names: Codec.listOpt(Codec.obj(TagI18nName)),
  create_time: Codec.strOpt,
  update_time: Codec.strOpt
}))

/** @category structures */
export interface TagI18nName {
  readonly locale?: string | undefined
  readonly name?: string | undefined
}

export const TagI18nName: Codec.Shape<TagI18nName> = /*#__PURE__*/ Codec.shape("im#TagI18nName", () => ({
  locale: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface FailedReason {
  readonly error_code?: number | undefined
  readonly error_message?: string | undefined
  readonly user_id?: string | undefined
}

export const FailedReason: Codec.Shape<FailedReason> = /*#__PURE__*/ Codec.shape("im#FailedReason", () => ({
  error_code: Codec.intOpt,
  error_message: Codec.strOpt,
  user_id: Codec.strOpt
}))
