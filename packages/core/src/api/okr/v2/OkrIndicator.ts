// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.indicator`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly indicator_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly current_value_calculate_type?: number | undefined
  readonly status_calculate_type?: number | undefined
  readonly start_value?: number | undefined
  readonly target_value?: number | undefined
  readonly current_value?: number | undefined
  readonly unit?: Types.Unit | undefined
  readonly indicator_status?: number | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.indicator.patch#input", () => ({
    indicator_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    current_value_calculate_type: Codec.numOpt,
    status_calculate_type: Codec.numOpt,
    start_value: Codec.numOpt,
    target_value: Codec.numOpt,
    current_value: Codec.numOpt,
    unit: Codec.objOpt(Types.Unit),
    indicator_status: Codec.numOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly indicator?: Types.Indicator | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.indicator.patch#output", () => ({
    indicator: Codec.objOpt(Types.Indicator)
  }))

/**
 * 更新量化指标
 *
 * `PATCH /open-apis/okr/v2/indicators/:indicator_id` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const patch: Endpoint.Endpoint<PatchInput, PatchOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
