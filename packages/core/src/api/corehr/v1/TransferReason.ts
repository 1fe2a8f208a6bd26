// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.transfer_reason`.
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
  readonly transfer_reason_unique_identifier?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.transfer_reason.query#input", () => ({
    active: Codec.boolOpt,
    transfer_reason_unique_identifier: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<TransferReason>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.transfer_reason.query#output", () => ({
    items: Codec.list(Codec.obj(TransferReason))
  }))

/**
 * 获取异动原因列表
 *
 * `GET /open-apis/corehr/v1/transfer_reasons/query` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:common_data.preset_data:write`,
 * `corehr:corehr`, `corehr:corehr:readonly`, `corehr:people_cli`, `corehr:transfer_reason:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_reason/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 获取异动原因列表
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:common_data.preset_data:write`,
   * `corehr:corehr`, `corehr:corehr:readonly`, `corehr:people_cli`, `corehr:transfer_reason:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_reason/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v1.transfer_reason.query",
  method: "GET",
  path: "/open-apis/corehr/v1/transfer_reasons/query",
  tokens: ["tenant", "user"],
  query: ["active", "transfer_reason_unique_identifier"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface TransferReason {
  readonly transfer_reason_unique_identifier?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly parent_transfer_reason_unique_identifier?: string | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
}

export const TransferReason: Codec.Shape<TransferReason> =
  /*#__PURE__*/ Codec.shape("corehr.v1.transfer_reason.query#output.items", () => ({
    transfer_reason_unique_identifier: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    parent_transfer_reason_unique_identifier: Codec.strOpt,
    created_time: Codec.strOpt,
    updated_time: Codec.strOpt
  }))
