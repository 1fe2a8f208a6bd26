// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.application.ability`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/application.js"
import * as Shared from "../Types.js"

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
export const patch: Endpoint.Endpoint<PatchInput, Codec.Dictionary, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
export interface AppAbilityWeb {
  readonly enable: boolean
  /** At most 512 characters. */
  readonly pc_url?: string | undefined
  readonly pc_new_page_open_mode?: "new_tab" | "browser" | undefined
  /** At most 512 characters. */
  readonly mobile_url?: string | undefined
}

export const AppAbilityWeb: Codec.Shape<AppAbilityWeb> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input.web_app", () => ({
    enable: Codec.bool,
    pc_url: Codec.strOpt,
    pc_new_page_open_mode: Codec.litOpt("new_tab", "browser"),
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
  readonly bot_menus?: ReadonlyArray<Shared.BotMenus> | undefined
  /** Not in the documentation. */
  readonly bot_menu_display_strategy?: number | undefined
  /** Not in the documentation. */
  readonly allow_invited_to_group_by_other_app_switch_open?: boolean | undefined
}

export const AppAbilityBot: Codec.Shape<AppAbilityBot> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input.bot", () => ({
    enable: Codec.bool,
    message_card_callback_url: Codec.strOpt,
    i18ns: Codec.listOpt(Codec.obj(AppAbilityBotI18n)),
    bot_menu_enable: Codec.boolOpt,
    bot_menus: Codec.listOpt(Codec.obj(Shared.BotMenus)),
    bot_menu_display_strategy: Codec.numOpt,
    allow_invited_to_group_by_other_app_switch_open: Codec.boolOpt
  }))

/** @category structures */
export interface AppAbilityBotI18n {
  readonly i18n_key:
    | "zh_cn" | "en_us" | "ja_jp" | "zh_hk" | "zh_tw" | "id_id" | "ms_my" | "de_de" | "es_es" | "fr_fr"
    | "it_it" | "pt_br" | "vi_vn" | "ru_ru" | "th_th" | "ko_kr"
  /** At most 64 characters. */
  readonly get_started_desc: string
}

export const AppAbilityBotI18n: Codec.Shape<AppAbilityBotI18n> =
  /*#__PURE__*/ Codec.shape("application.v7.application.ability.patch#input.bot.i18ns", () => ({
    i18n_key: Codec.lit(
      "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "ms_my", "de_de", "es_es", "fr_fr", "it_it",
      "pt_br", "vi_vn", "ru_ru", "th_th", "ko_kr"
    ),
    get_started_desc: Codec.str
  }))
