// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.employees.bp`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly employment_ids: ReadonlyArray<string>
  /** Default: `false`. */
  readonly get_all?: boolean | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.bp.batch_get#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_ids: Codec.list(Codec.str),
    get_all: Codec.boolOpt
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly employment_direct_bps?: ReadonlyArray<EmployeesBpEmploymentBp> | undefined
  /** Given with the scope `corehr:employee.all_bp:read`. */
  readonly employment_all_bps?: ReadonlyArray<EmployeesBpEmploymentBp> | undefined
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employees.bp.batch_get#output", () => ({
    employment_direct_bps: Codec.listOpt(Codec.obj(EmployeesBpEmploymentBp)),
    employment_all_bps: Codec.listOpt(Codec.obj(EmployeesBpEmploymentBp))
  }))

/**
 * 查询员工 HRBP / 属地 BP
 *
 * `POST /open-apis/corehr/v2/employees/bps/batch_get` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employee.bp:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 查询员工 HRBP / 属地 BP
   *
   * Scopes, any of: `corehr:employee.bp:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-bp/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employees.bp.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/employees/bps/batch_get",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/** @category structures */
export interface EmployeesBpEmploymentBp {
  readonly employment_id?: string | undefined
  readonly hrbp_ids?: ReadonlyArray<string> | undefined
  readonly location_bp_ids?: ReadonlyArray<string> | undefined
}

export const EmployeesBpEmploymentBp: Codec.Shape<EmployeesBpEmploymentBp> =
  /*#__PURE__*/ Codec.shape("corehr#EmployeesBpEmploymentBp", () => ({
    employment_id: Codec.strOpt,
    hrbp_ids: Codec.listOpt(Codec.str),
    location_bp_ids: Codec.listOpt(Codec.str)
  }))
