// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent_object`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<CommonSchema>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_object.query#output", () => ({
    items: Codec.list(Codec.obj(CommonSchema))
  }))

/**
 * 获取人才字段
 *
 * `GET /open-apis/hire/v1/talent_objects/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query
 * @category endpoints
 */
export const query: Endpoint.Described<Codec.Empty, QueryOutput, "tenant"> & {
  /**
   * 获取人才字段
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.talent_object.query",
  method: "GET",
  path: "/open-apis/hire/v1/talent_objects/query",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: QueryOutput
})

/** @category structures */
export interface TalentObjectCommonSchemaSetting {
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly config?: Types.CommonSchemaConfig | undefined
}

export const TalentObjectCommonSchemaSetting: Codec.Shape<TalentObjectCommonSchemaSetting> =
  /*#__PURE__*/ Codec.shape("hire#TalentObjectCommonSchemaSetting", () => ({
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    config: Codec.objOpt(Types.CommonSchemaConfig)
  }))

/** @category structures */
export interface CommonSchema {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly setting?: TalentObjectCommonSchemaSetting | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly children_list?: ReadonlyArray<CommonSchemaChild> | undefined
}

export const CommonSchema: Codec.Shape<CommonSchema> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_object.query#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    setting: Codec.objOpt(TalentObjectCommonSchemaSetting),
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2),
    children_list: Codec.listOpt(Codec.obj(CommonSchemaChild))
  }))

/** @category structures */
export interface CommonSchemaChild {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly setting?: TalentObjectCommonSchemaSetting | undefined
  readonly parent_id?: string | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const CommonSchemaChild: Codec.Shape<CommonSchemaChild> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_object.query#output.items.children_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    setting: Codec.objOpt(TalentObjectCommonSchemaSetting),
    parent_id: Codec.strOpt,
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2)
  }))
