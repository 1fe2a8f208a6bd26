// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.leave_granting_record`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly leave_type_id: string
  readonly employment_id: string
  readonly granting_quantity: string
  readonly granting_unit: 1 | 2 | (number & {})
  readonly effective_date: string
  readonly expiration_date?: string | undefined
  readonly section_type?: number | undefined
  readonly reason: ReadonlyArray<Shared.I18n>
  readonly external_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave_granting_record.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    leave_type_id: Codec.str,
    employment_id: Codec.str,
    granting_quantity: Codec.str,
    granting_unit: Codec.listed(1, 2),
    effective_date: Codec.str,
    expiration_date: Codec.strOpt,
    section_type: Codec.intOpt,
    reason: Codec.list(Codec.obj(Shared.I18n)),
    external_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly leave_granting_record: LeaveGrantingRecord
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave_granting_record.create#output", () => ({
    leave_granting_record: Codec.obj(LeaveGrantingRecord)
  }))

/**
 * 创建假期发放记录
 *
 * `POST /open-apis/corehr/v1/leave_granting_records` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:leave_granting_record:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建假期发放记录
   *
   * Scopes, any of: `corehr:leave_granting_record:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.leave_granting_record.create",
  method: "POST",
  path: "/open-apis/corehr/v1/leave_granting_records",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly leave_granting_record_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave_granting_record.delete#input", () => ({
    leave_granting_record_id: Codec.str
  }))

/**
 * 删除假期发放记录
 *
 * `DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id` · Token: tenant · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:leave_granting_record:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除假期发放记录
   *
   * Scopes, any of: `corehr:leave_granting_record:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.leave_granting_record.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/** @category structures */
export interface LeaveGrantingRecord {
  readonly id: string
  readonly employment_id: string
  readonly leave_type_id: string
  readonly granting_quantity: string
  readonly granting_unit: 1 | 2 | (number & {})
  readonly effective_date: string
  readonly expiration_date: string
  readonly granted_by: 1 | 2 | 3 | (number & {})
  readonly reason: ReadonlyArray<Shared.I18n>
  readonly created_at: string
  readonly created_by: string
  readonly updated_at: string
  readonly updated_by: string
  readonly section_type?: number | undefined
}

export const LeaveGrantingRecord: Codec.Shape<LeaveGrantingRecord> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave_granting_record.create#output.leave_granting_record", () => ({
    id: Codec.str,
    employment_id: Codec.str,
    leave_type_id: Codec.str,
    granting_quantity: Codec.str,
    granting_unit: Codec.open(1, 2),
    effective_date: Codec.str,
    expiration_date: Codec.str,
    granted_by: Codec.open(1, 2, 3),
    reason: Codec.list(Codec.obj(Shared.I18n)),
    created_at: Codec.str,
    created_by: Codec.str,
    updated_at: Codec.str,
    updated_by: Codec.str,
    section_type: Codec.intOpt
  }))
