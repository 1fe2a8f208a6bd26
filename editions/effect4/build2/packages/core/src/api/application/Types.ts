// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Structures that several resources of `application` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface AppList {
  readonly app_id?: string | undefined
  readonly primary_language?: string | undefined
  readonly app_name?: string | undefined
  readonly description?: string | undefined
  readonly avatar_url?: string | undefined
  readonly app_scene_type?: number | undefined
  readonly status?: number | undefined
  readonly mobile_default_ability?: number | undefined
  readonly pc_default_ability?: number | undefined
  readonly create_source?: string | undefined
}

export const AppList: Codec.Shape<AppList> = /*#__PURE__*/ Codec.shape("application#AppList", () => ({
  app_id: Codec.strOpt,
  primary_language: Codec.strOpt,
  app_name: Codec.strOpt,
  description: Codec.strOpt,
  avatar_url: Codec.strOpt,
  app_scene_type: Codec.intOpt,
  status: Codec.intOpt,
  mobile_default_ability: Codec.intOpt,
  pc_default_ability: Codec.intOpt,
  create_source: Codec.strOpt
}))

/** @category structures */
export interface WebApp {
  readonly pc_url?: string | undefined
  readonly mobile_url?: string | undefined
}

export const WebApp: Codec.Shape<WebApp> = /*#__PURE__*/ Codec.shape("application#WebApp", () => ({
  pc_url: Codec.strOpt,
  mobile_url: Codec.strOpt
}))

/** @category structures */
export interface Bot {
  readonly card_request_url?: string | undefined
  /** Not in the documentation. */
  readonly bot_menu_enable?: boolean | undefined
  /** Not in the documentation. */
  readonly bot_menus?: ReadonlyArray<BotMenus> | undefined
  /** Not in the documentation. */
  readonly bot_menu_display_strategy?: 0 | 1 | 2 | 3 | (number & {}) | undefined
}

export const Bot: Codec.Shape<Bot> = /*#__PURE__*/ Codec.shape("application#Bot", () => ({
  card_request_url: Codec.strOpt,
  bot_menu_enable: Codec.boolOpt,
  bot_menus: Codec.listOpt(Codec.obj(BotMenus)),
  bot_menu_display_strategy: Codec.openOpt(0, 1, 2, 3)
}))

/** @category structures */
export interface BotMenus {
  readonly menu_id?: string | undefined
  readonly parent_menu_id?: string | undefined
  readonly sort?: number | undefined
  readonly default_name?: string | undefined
  readonly i18n_name?: { readonly [name: string]: string } | undefined
  readonly redirect_link?: WebApp | undefined
  readonly event_key?: string | undefined
  readonly icon_file_key?: string | undefined
  readonly ud_icon?: UdIcon | undefined
  readonly menu_content_type?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const BotMenus: Codec.Shape<BotMenus> = /*#__PURE__*/ Codec.shape("application#BotMenus", () => ({
  menu_id: Codec.strOpt,
  parent_menu_id: Codec.strOpt,
  sort: Codec.intOpt,
  default_name: Codec.strOpt,
  i18n_name: Codec.mapOpt(Codec.str),
  redirect_link: Codec.objOpt(WebApp),
  event_key: Codec.strOpt,
  icon_file_key: Codec.strOpt,
  ud_icon: Codec.objOpt(UdIcon),
  menu_content_type: Codec.openOpt(0, 1, 2, 3, 4)
}))

/** @category structures */
export interface UdIcon {
  readonly token?: string | undefined
  readonly color?: string | undefined
}

export const UdIcon: Codec.Shape<UdIcon> = /*#__PURE__*/ Codec.shape("application#UdIcon", () => ({
  token: Codec.strOpt,
  color: Codec.strOpt
}))

/** @category structures */
export interface WorkplaceWidget {
  readonly min_lark_version?: string | undefined
}

export const WorkplaceWidget: Codec.Shape<WorkplaceWidget> = /*#__PURE__*/ Codec.shape(
  "application#WorkplaceWidget",
  () => ({
    min_lark_version: Codec.strOpt
  })
)

/** @category structures */
export interface CloudDocI18nInfo {
  readonly i18n_key: "zh_cn" | "en_us" | "ja_jp" | (string & {})
  readonly name?: string | undefined
  readonly read_description?: string | undefined
  readonly write_description?: string | undefined
}

export const CloudDocI18nInfo: Codec.Shape<CloudDocI18nInfo> = /*#__PURE__*/ Codec.shape(
  "application#CloudDocI18nInfo",
  () => ({
    i18n_key: Codec.open("zh_cn", "en_us", "ja_jp"),
    name: Codec.strOpt,
    read_description: Codec.strOpt,
    write_description: Codec.strOpt
  })
)

/** @category structures */
export interface PlusMenu {
  readonly pc_app_link?: string | undefined
  readonly mobile_app_link?: string | undefined
}

export const PlusMenu: Codec.Shape<PlusMenu> = /*#__PURE__*/ Codec.shape("application#PlusMenu", () => ({
  pc_app_link: Codec.strOpt,
  mobile_app_link: Codec.strOpt
}))
