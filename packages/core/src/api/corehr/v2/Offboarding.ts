// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.offboarding`.
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
 * What `edit` takes.
 *
 * @category inputs
 */
export interface EditInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly offboarding_id: string
  readonly operator_id?: string | undefined
  /** At most 10000 items. */
  readonly update_data: ReadonlyArray<Shared.ObjectFieldData>
}

export const EditInput: Codec.Shape<EditInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.offboarding.edit#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    offboarding_id: Codec.str,
    operator_id: Codec.strOpt,
    update_data: Codec.list(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `edit` gives.
 *
 * @category outputs
 */
export interface EditOutput {
  readonly data: ReadonlyArray<Shared.ObjectFieldData>
}

export const EditOutput: Codec.Shape<EditOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.offboarding.edit#output", () => ({
    data: Codec.list(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * 编辑离职信息
 *
 * `POST /open-apis/corehr/v2/offboardings/edit` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `corehr:offboarding.update:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit
 * @category endpoints
 */
export const edit: Endpoint.Described<EditInput, EditOutput, "tenant"> & {
  /**
   * 编辑离职信息
   *
   * Scopes, any of: `corehr:offboarding.update:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit
   */
  (input: EditInput, options?: Endpoint.CallOptions): Effect.Effect<EditOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.offboarding.edit",
  method: "POST",
  path: "/open-apis/corehr/v2/offboardings/edit",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: EditInput,
  output: EditOutput
})

/**
 * What `revoke` takes.
 *
 * @category inputs
 */
export interface RevokeInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly offboarding_id: string
  readonly operator_id?: string | undefined
}

export const RevokeInput: Codec.Shape<RevokeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.offboarding.revoke#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    offboarding_id: Codec.str,
    operator_id: Codec.strOpt
  }))

/**
 * 撤销离职
 *
 * `POST /open-apis/corehr/v2/offboardings/revoke` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `corehr:offboarding.revoke:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke
 * @category endpoints
 */
export const revoke: Endpoint.Described<RevokeInput, Codec.Dictionary, "tenant"> & {
  /**
   * 撤销离职
   *
   * Scopes, any of: `corehr:offboarding.revoke:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke
   */
  (input: RevokeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.offboarding.revoke",
  method: "POST",
  path: "/open-apis/corehr/v2/offboardings/revoke",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RevokeInput,
  output: Codec.dictionary
})

/**
 * What `submitV2` takes.
 *
 * @category inputs
 */
export interface SubmitV2Input {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly offboarding_mode: 1 | 2 | (number & {})
  readonly employment_id: string
  readonly offboarding_date: string
  readonly offboarding_reason_unique_identifier: string
  readonly offboarding_reason_explanation?: string | undefined
  readonly initiator_id?: string | undefined
  readonly add_block_list?: boolean | undefined
  readonly block_reason?: string | undefined
  readonly block_reason_explanation?: string | undefined
  /** At most 10000 items. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly retain_account?: boolean | undefined
  /** Not in the documentation. */
  readonly is_transfer_with_workforce?: boolean | undefined
}

export const SubmitV2Input: Codec.Shape<SubmitV2Input> =
  /*#__PURE__*/ Codec.shape("corehr.v2.offboarding.submit_v2#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    offboarding_mode: Codec.listed(1, 2),
    employment_id: Codec.str,
    offboarding_date: Codec.str,
    offboarding_reason_unique_identifier: Codec.str,
    offboarding_reason_explanation: Codec.strOpt,
    initiator_id: Codec.strOpt,
    add_block_list: Codec.boolOpt,
    block_reason: Codec.strOpt,
    block_reason_explanation: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    retain_account: Codec.boolOpt,
    is_transfer_with_workforce: Codec.boolOpt
  }))

/**
 * What `submitV2` gives.
 *
 * @category outputs
 */
export interface SubmitV2Output {
  readonly offboarding_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly offboarding_reason_unique_identifier?: string | undefined
  readonly offboarding_date?: string | undefined
  readonly offboarding_reason_explanation?: string | undefined
  readonly add_block_list?: boolean | undefined
  readonly block_reason?: string | undefined
  readonly block_reason_explanation?: string | undefined
  readonly created_time?: string | undefined
  readonly retain_account?: boolean | undefined
  /** Not in the documentation. */
  readonly is_transfer_with_workforce?: boolean | undefined
}

export const SubmitV2Output: Codec.Shape<SubmitV2Output> =
  /*#__PURE__*/ Codec.shape("corehr.v2.offboarding.submit_v2#output", () => ({
    offboarding_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    offboarding_reason_unique_identifier: Codec.strOpt,
    offboarding_date: Codec.strOpt,
    offboarding_reason_explanation: Codec.strOpt,
    add_block_list: Codec.boolOpt,
    block_reason: Codec.strOpt,
    block_reason_explanation: Codec.strOpt,
    created_time: Codec.strOpt,
    retain_account: Codec.boolOpt,
    is_transfer_with_workforce: Codec.boolOpt
  }))

/**
 * 操作员工离职
 *
 * `POST /open-apis/corehr/v2/offboardings/submit_v2` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:offboarding.submit:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2
 * @category endpoints
 */
export const submitV2: Endpoint.Described<SubmitV2Input, SubmitV2Output, "tenant"> & {
  /**
   * 操作员工离职
   *
   * Scopes, any of: `corehr:offboarding.submit:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2
   */
  (input: SubmitV2Input, options?: Endpoint.CallOptions): Effect.Effect<SubmitV2Output, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.offboarding.submit_v2",
  method: "POST",
  path: "/open-apis/corehr/v2/offboardings/submit_v2",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SubmitV2Input,
  output: SubmitV2Output
})
