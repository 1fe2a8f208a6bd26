// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.indicator`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly indicator_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly current_value_calculate_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly status_calculate_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly start_value?: number | undefined
  readonly target_value?: number | undefined
  readonly current_value?: number | undefined
  readonly unit?: UnitInput | undefined
  readonly indicator_status?: -1 | 0 | 1 | 2 | (number & {}) | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.indicator.patch#input", () => ({
    indicator_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    current_value_calculate_type: Codec.listedOpt(0, 1, 2),
    status_calculate_type: Codec.listedOpt(0, 1, 2),
    start_value: Codec.numOpt,
    target_value: Codec.numOpt,
    current_value: Codec.numOpt,
    unit: Codec.objOpt(UnitInput),
    indicator_status: Codec.listedOpt(-1, 0, 1, 2)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly indicator: Types.Indicator
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.indicator.patch#output", () => ({
    indicator: Codec.obj(Types.Indicator)
  }))

/**
 * 更新量化指标
 *
 * `PATCH /open-apis/okr/v2/indicators/:indicator_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-indicator/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新量化指标
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-indicator/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.indicator.patch",
  method: "PATCH",
  path: "/open-apis/okr/v2/indicators/:indicator_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface UnitInput {
  readonly unit_type: 0 | 1 | (number & {})
  readonly unit_value: string
}

export const UnitInput: Codec.Shape<UnitInput> = /*#__PURE__*/ Codec.shape("okr#UnitInput", () => ({
  unit_type: Codec.listed(0, 1),
  unit_value: Codec.str
}))
