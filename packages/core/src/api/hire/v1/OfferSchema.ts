// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.offer_schema`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly offer_schema_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_schema.get#input", () => ({
    offer_schema_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly id?: string | undefined
  readonly scenario?: 1 | (number & {}) | undefined
  readonly version?: number | undefined
  readonly object_list?: ReadonlyArray<OfferSchemaDetail> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_schema.get#output", () => ({
    id: Codec.strOpt,
    scenario: Codec.openOpt(1),
    version: Codec.intOpt,
    object_list: Codec.listOpt(Codec.obj(OfferSchemaDetail))
  }))

/**
 * 获取 Offer 申请表详细信息
 *
 * `GET /open-apis/hire/v1/offer_schemas/:offer_schema_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:offer_schema:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取 Offer 申请表详细信息
   *
   * Scopes, any of: `hire:offer_schema:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer_schema.get",
  method: "GET",
  path: "/open-apis/hire/v1/offer_schemas/:offer_schema_id",
  tokens: ["tenant"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface OfferSchemaDetail {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly type?: string | undefined
  readonly is_customized?: boolean | undefined
  readonly option_list?: ReadonlyArray<OfferSchemaDetailOption> | undefined
}

export const OfferSchemaDetail: Codec.Shape<OfferSchemaDetail> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_schema.get#output.object_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    type: Codec.strOpt,
    is_customized: Codec.boolOpt,
    option_list: Codec.listOpt(Codec.obj(OfferSchemaDetailOption))
  }))

/** @category structures */
export interface OfferSchemaDetailOption {
  readonly name?: Shared.I18n | undefined
  readonly index?: number | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const OfferSchemaDetailOption: Codec.Shape<OfferSchemaDetailOption> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_schema.get#output.object_list.option_list", () => ({
    name: Codec.objOpt(Shared.I18n),
    index: Codec.intOpt,
    active_status: Codec.openOpt(1, 2)
  }))
