// GENERATED from spec/profile.json. DO NOT EDIT: correct spec/patches/profile.json.
/**
 * Endpoints of `profile.v2.user_profile`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly query_option?: BatchQueryQueryOptionInput | undefined
  readonly user_ids: ReadonlyArray<string>
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    query_option: Codec.objOpt(BatchQueryQueryOptionInput),
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly user_profiles?: ReadonlyArray<BatchQueryOutputUserProfiles> | undefined
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#output", () => ({
    user_profiles: Codec.listOpt(Codec.obj(BatchQueryOutputUserProfiles))
  }))

/**
 * `POST /open-apis/profile/v2/user_profiles/batch_query` · Token: user.
 *
 * Scopes, any of: `profile:user_profile:read`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "user"> & {
  /**
   * `POST /open-apis/profile/v2/user_profiles/batch_query`
   *
   * Scopes, any of: `profile:user_profile:read`.
   */
  (input: BatchQueryInput, options: Endpoint.WithToken): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/profile/v2/user_profiles/batch_query`
   *
   * Scopes, any of: `profile:user_profile:read`.
   */
  (input: BatchQueryInput, options?: Endpoint.CallOptions<never>): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "profile.v2.user_profile.batch_query",
  method: "POST",
  path: "/open-apis/profile/v2/user_profiles/batch_query",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/** @category structures */
export interface I18nValue {
  /** Not in the documentation. */
  readonly zh_cn?: string | undefined
  /** Not in the documentation. */
  readonly en_us?: string | undefined
  /** Not in the documentation. */
  readonly ja_jp?: string | undefined
}

export const I18nValue: Codec.Shape<I18nValue> = /*#__PURE__*/ Codec.shape("profile#I18nValue", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt,
  ja_jp: Codec.strOpt
}))

/** @category structures */
export interface BatchQueryQueryOptionInput {
  readonly include_description?: boolean | undefined
  readonly include_personal_status?: boolean | undefined
}

export const BatchQueryQueryOptionInput: Codec.Shape<BatchQueryQueryOptionInput> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#input.query_option", () => ({
    include_description: Codec.boolOpt,
    include_personal_status: Codec.boolOpt
  }))

/** @category structures */
export interface BatchQueryOutputUserProfiles {
  readonly description?: BatchQueryOutputUserProfilesDescription | undefined
  readonly personal_status?: BatchQueryOutputUserProfilesPersonalStatus | undefined
  readonly user_id?: string | undefined
}

export const BatchQueryOutputUserProfiles: Codec.Shape<BatchQueryOutputUserProfiles> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#output.user_profiles", () => ({
    description: Codec.objOpt(BatchQueryOutputUserProfilesDescription),
    personal_status: Codec.objOpt(BatchQueryOutputUserProfilesPersonalStatus),
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface BatchQueryOutputUserProfilesDescription {
  readonly default_locale?: string | undefined
  readonly default_value?: string | undefined
  readonly i18n_value?: I18nValue | undefined
}

export const BatchQueryOutputUserProfilesDescription: Codec.Shape<BatchQueryOutputUserProfilesDescription> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#output.user_profiles.description", () => ({
    default_locale: Codec.strOpt,
    default_value: Codec.strOpt,
    i18n_value: Codec.objOpt(I18nValue)
  }))

/** @category structures */
export interface BatchQueryOutputUserProfilesPersonalStatus {
  readonly effective_interval?: BatchQueryOutputUserProfilesPersonalStatusEffectiveInterval | undefined
  readonly i18n_title?: I18nValue | undefined
  readonly icon_key?: string | undefined
  readonly is_not_disturb_mode?: boolean | undefined
  readonly personal_status_id?: string | undefined
  readonly title?: string | undefined
}

export const BatchQueryOutputUserProfilesPersonalStatus: Codec.Shape<BatchQueryOutputUserProfilesPersonalStatus> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#output.user_profiles.personal_status", () => ({
    effective_interval: Codec.objOpt(BatchQueryOutputUserProfilesPersonalStatusEffectiveInterval),
    i18n_title: Codec.objOpt(I18nValue),
    icon_key: Codec.strOpt,
    is_not_disturb_mode: Codec.boolOpt,
    personal_status_id: Codec.strOpt,
    title: Codec.strOpt
  }))

/** @category structures */
export interface BatchQueryOutputUserProfilesPersonalStatusEffectiveInterval {
  /** Not in the documentation. */
  readonly start_time?: string | undefined
  /** Not in the documentation. */
  readonly end_time?: string | undefined
  /** Not in the documentation. */
  readonly is_show_end_time?: boolean | undefined
  /** Not in the documentation. */
  readonly is_open_without_end_time?: boolean | undefined
}

export const BatchQueryOutputUserProfilesPersonalStatusEffectiveInterval: Codec.Shape<BatchQueryOutputUserProfilesPersonalStatusEffectiveInterval> =
  /*#__PURE__*/ Codec.shape("profile.v2.user_profile.batch_query#output.user_profiles.personal_status.effective_interval", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    is_show_end_time: Codec.boolOpt,
    is_open_without_end_time: Codec.boolOpt
  }))
