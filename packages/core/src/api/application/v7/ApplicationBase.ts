// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v7.application.base`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  /** 1 to 100 items. */
  readonly i18ns?: ReadonlyArray<AppI18nInfo2Input> | undefined
  /** At most 512 characters. */
  readonly avatar_url?: string | undefined
  /** At most 512 characters. */
  readonly homepage_url?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v7.application.base.patch#input", () => ({
    app_id: Codec.str,
    i18ns: Codec.listOpt(Codec.obj(AppI18nInfo2Input)),
    avatar_url: Codec.strOpt,
    homepage_url: Codec.strOpt
  }))

/**
 * 更新应用基础信息配置
 *
 * `PATCH /open-apis/application/v7/applications/:app_id/base` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `application:application:patch`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新应用基础信息配置
   *
   * Scopes, any of: `application:application:patch`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v7.application.base.patch",
  method: "PATCH",
  path: "/open-apis/application/v7/applications/:app_id/base",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AppI18nInfo2Input {
  readonly i18n_key:
    | "zh_cn" | "en_us" | "ja_jp" | "zh_hk" | "zh_tw" | "id_id" | "ms_my" | "de_de" | "es_es" | "fr_fr"
    | "it_it" | "pt_br" | "vi_vn" | "ru_ru" | "th_th" | "ko_kr" | (string & {})
  /** At least 1 characters. */
  readonly name?: string | undefined
  /** At least 1 characters. */
  readonly description?: string | undefined
  readonly help_use?: string | undefined
}

export const AppI18nInfo2Input: Codec.Shape<AppI18nInfo2Input> =
  /*#__PURE__*/ Codec.shape("application#AppI18nInfo2Input", () => ({
    i18n_key: Codec.listed(
      "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "ms_my", "de_de", "es_es", "fr_fr", "it_it",
      "pt_br", "vi_vn", "ru_ru", "th_th", "ko_kr"
    ),
    name: Codec.strOpt,
    description: Codec.strOpt,
    help_use: Codec.strOpt
  }))
