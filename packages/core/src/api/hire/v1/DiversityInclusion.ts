// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.diversity_inclusion`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** At most 10 items. */
  readonly talent_ids?: ReadonlyArray<string> | undefined
  /** At most 30 items. */
  readonly application_ids?: ReadonlyArray<string> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.diversity_inclusion.search#input", () => ({
    talent_ids: Codec.listOpt(Codec.str),
    application_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<DiInfo>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.diversity_inclusion.search#output", () => ({
    items: Codec.list(Codec.obj(DiInfo))
  }))

/**
 * 获取申请表附加信息
 *
 * `POST /open-apis/hire/v1/applications/diversity_inclusions/search` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 获取申请表附加信息
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.diversity_inclusion.search",
  method: "POST",
  path: "/open-apis/hire/v1/applications/diversity_inclusions/search",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface DiInfo {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly source_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly di_data?: ReadonlyArray<DiData> | undefined
}

export const DiInfo: Codec.Shape<DiInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.diversity_inclusion.search#output.items", () => ({
    id: Codec.strOpt,
    application_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    source_type: Codec.openOpt(1, 2, 3),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    di_data: Codec.listOpt(Codec.obj(DiData))
  }))

/** @category structures */
export interface DiData {
  readonly value?: string | undefined
  readonly object_attribute?: ObjectAttribute | undefined
}

export const DiData: Codec.Shape<DiData> =
  /*#__PURE__*/ Codec.shape("hire.v1.diversity_inclusion.search#output.items.di_data", () => ({
    value: Codec.strOpt,
    object_attribute: Codec.objOpt(ObjectAttribute)
  }))

/** @category structures */
export interface ObjectAttribute {
  readonly title?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly data_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly tags?: ReadonlyArray<1 | 2 | 3 | (number & {})> | undefined
  readonly is_fcf_data?: boolean | undefined
  readonly is_di_data?: boolean | undefined
}

export const ObjectAttribute: Codec.Shape<ObjectAttribute> =
  /*#__PURE__*/ Codec.shape("hire.v1.diversity_inclusion.search#output.items.di_data.object_attribute", () => ({
    title: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    data_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8),
    tags: Codec.listOpt(Codec.open(1, 2, 3)),
    is_fcf_data: Codec.boolOpt,
    is_di_data: Codec.boolOpt
  }))
