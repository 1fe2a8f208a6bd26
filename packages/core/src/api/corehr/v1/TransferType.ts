// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.transfer_type`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly active?: boolean | undefined
  /** At most 10 items. */
  readonly transfer_type_unique_identifier?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.transfer_type.query#input", () => ({
    active: Codec.boolOpt,
    transfer_type_unique_identifier: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<TransferType>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.transfer_type.query#output", () => ({
    items: Codec.list(Codec.obj(TransferType))
  }))

/**
 * 获取异动类型列表
 *
 * `GET /open-apis/corehr/v1/transfer_types/query` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:common_data.preset_data:write`,
 * `corehr:corehr`, `corehr:corehr:readonly`, `corehr:people_cli`, `corehr:transfer_type:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_type/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 获取异动类型列表
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:common_data.preset_data:write`,
   * `corehr:corehr`, `corehr:corehr:readonly`, `corehr:people_cli`, `corehr:transfer_type:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_type/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v1.transfer_type.query",
  method: "GET",
  path: "/open-apis/corehr/v1/transfer_types/query",
  tokens: ["tenant", "user"],
  query: ["active", "transfer_type_unique_identifier"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface TransferType {
  readonly transfer_type_unique_identifier?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly flow_id?: string | undefined
  readonly flow_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
}

export const TransferType: Codec.Shape<TransferType> =
  /*#__PURE__*/ Codec.shape("corehr.v1.transfer_type.query#output.items", () => ({
    transfer_type_unique_identifier: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    flow_id: Codec.strOpt,
    flow_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    created_time: Codec.strOpt,
    updated_time: Codec.strOpt
  }))
