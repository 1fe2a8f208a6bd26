// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.application.ability`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  readonly web_app?: AppAbilityWeb | undefined
  readonly bot?: AppAbilityBot | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input", () => ({
    app_id: Codec.str,
    web_app: Codec.objOpt(AppAbilityWeb),
    bot: Codec.objOpt(AppAbilityBot)
  }))

/**
 * 更新应用能力配置
 *
 * `PATCH /open-apis/application/v7/applications/:app_id/ability` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `application:application:patch`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新应用能力配置
   *
   * Scopes, any of: `application:application:patch`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.application.ability.patch",
  method: "PATCH",
  path: "/open-apis/application/v7/applications/:app_id/ability",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface BotMenusInput {
  readonly menu_id?: string | undefined
  readonly parent_menu_id?: string | undefined
  readonly sort?: number | undefined
  readonly default_name?: string | undefined
  readonly i18n_name?: { readonly [name: string]: string } | undefined
  readonly redirect_link?: Shared.WebApp | undefined
  readonly event_key?: string | undefined
  readonly icon_file_key?: string | undefined
  readonly ud_icon?: Shared.UdIcon | undefined
  readonly menu_content_type?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const BotMenusInput: Codec.Shape<BotMenusInput> =
  /*#__PURE__*/ Codec.shape("application#BotMenusInput", () => ({
    menu_id: Codec.strOpt,
    parent_menu_id: Codec.strOpt,
    sort: Codec.intOpt,
    default_name: Codec.strOpt,
    i18n_name: Codec.mapOpt(Codec.str),
    redirect_link: Codec.objOpt(Shared.WebApp),
    event_key: Codec.strOpt,
    icon_file_key: Codec.strOpt,
    ud_icon: Codec.objOpt(Shared.UdIcon),
    menu_content_type: Codec.listedOpt(0, 1, 2, 3, 4)
  }))

/** @category structures */
export interface AppAbilityWeb {
  readonly enable: boolean
  /** At most 512 characters. */
  readonly pc_url?: string | undefined
  readonly pc_new_page_open_mode?: "new_tab" | "browser" | (string & {}) | undefined
  /** At most 512 characters. */
  readonly mobile_url?: string | undefined
}

export const AppAbilityWeb: Codec.Shape<AppAbilityWeb> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input.web_app", () => ({
    enable: Codec.bool,
    pc_url: Codec.strOpt,
    pc_new_page_open_mode: Codec.listedOpt("new_tab", "browser"),
    mobile_url: Codec.strOpt
  }))

/** @category structures */
export interface AppAbilityBot {
  readonly enable: boolean
  readonly message_card_callback_url?: string | undefined
  /** 1 to 200 items. */
  readonly i18ns?: ReadonlyArray<AppAbilityBotI18n> | undefined
  /** Not in the documentation. */
  readonly bot_menu_enable?: boolean | undefined
  /** Not in the documentation. */
  readonly bot_menus?: ReadonlyArray<BotMenusInput> | undefined
  /** Not in the documentation. */
  readonly bot_menu_display_strategy?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly allow_invited_to_group_by_other_app_switch_open?: boolean | undefined
}

export const AppAbilityBot: Codec.Shape<AppAbilityBot> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input.bot", () => ({
    enable: Codec.bool,
    message_card_callback_url: Codec.strOpt,
    i18ns: Codec.listOpt(Codec.obj(AppAbilityBotI18n)),
    bot_menu_enable: Codec.boolOpt,
    bot_menus: Codec.listOpt(Codec.obj(BotMenusInput)),
    bot_menu_display_strategy: Codec.listedOpt(0, 1, 2, 3),
    allow_invited_to_group_by_other_app_switch_open: Codec.boolOpt
  }))

/** @category structures */
export interface AppAbilityBotI18n {
  readonly i18n_key:
    | "zh_cn" | "en_us" | "ja_jp" | "zh_hk" | "zh_tw" | "id_id" | "ms_my" | "de_de" | "es_es" | "fr_fr"
    | "it_it" | "pt_br" | "vi_vn" | "ru_ru" | "th_th" | "ko_kr" | (string & {})
  /** At most 64 characters. */
  readonly get_started_desc: string
}

export const AppAbilityBotI18n: Codec.Shape<AppAbilityBotI18n> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input.bot.i18ns", () => ({
    i18n_key: Codec.listed(
      "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "ms_my", "de_de", "es_es", "fr_fr", "it_it",
      "pt_br", "vi_vn", "ru_ru", "th_th", "ko_kr"
    ),
    get_started_desc: Codec.str
  }))
