// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.objective`.
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
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly objective_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.delete#input", () => ({
    objective_id: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly objective_id?: string | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.delete#output", () => ({
    objective_id: Codec.strOpt
  }))

/**
 * 删除 OKR 目标
 *
 * `DELETE /open-apis/okr/v2/objectives/:objective_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除 OKR 目标
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.objective.delete",
  method: "DELETE",
  path: "/open-apis/okr/v2/objectives/:objective_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly objective_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.get#input", () => ({
    objective_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly objective: Types.Item
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.get#output", () => ({
    objective: Codec.obj(Types.Item)
  }))

/**
 * 获取目标详细信息
 *
 * `GET /open-apis/okr/v2/objectives/:objective_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取目标详细信息
   *
   * Scopes, any of: `okr:okr.content:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.objective.get",
  method: "GET",
  path: "/open-apis/okr/v2/objectives/:objective_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `keyResultsPosition` takes.
 *
 * @category inputs
 */
export interface KeyResultsPositionInput {
  readonly objective_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly key_result_ids: ReadonlyArray<string>
}

export const KeyResultsPositionInput: Codec.Shape<KeyResultsPositionInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_results_position#input", () => ({
    objective_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    key_result_ids: Codec.list(Codec.str)
  }))

/**
 * What `keyResultsPosition` gives.
 *
 * @category outputs
 */
export interface KeyResultsPositionOutput {
  readonly items: ReadonlyArray<Types.Item2>
}

export const KeyResultsPositionOutput: Codec.Shape<KeyResultsPositionOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_results_position#output", () => ({
    items: Codec.list(Codec.obj(Types.Item2))
  }))

/**
 * 修改关键结果位置
 *
 * `PUT /open-apis/okr/v2/objectives/:objective_id/key_results_position` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_position
 * @category endpoints
 */
export const keyResultsPosition: Endpoint.Described<KeyResultsPositionInput, KeyResultsPositionOutput, "tenant" | "user"> & {
  /**
   * 修改关键结果位置
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_position
   */
  (input: KeyResultsPositionInput, options?: Endpoint.CallOptions): Effect.Effect<KeyResultsPositionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.objective.key_results_position",
  method: "PUT",
  path: "/open-apis/okr/v2/objectives/:objective_id/key_results_position",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: KeyResultsPositionInput,
  output: KeyResultsPositionOutput
})

/**
 * What `keyResultsWeight` takes.
 *
 * @category inputs
 */
export interface KeyResultsWeightInput {
  readonly objective_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly key_result_weights: ReadonlyArray<KeyResultsWeightKeyResultWeightsInput>
}

export const KeyResultsWeightInput: Codec.Shape<KeyResultsWeightInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_results_weight#input", () => ({
    objective_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    key_result_weights: Codec.list(Codec.obj(KeyResultsWeightKeyResultWeightsInput))
  }))

/**
 * What `keyResultsWeight` gives.
 *
 * @category outputs
 */
export interface KeyResultsWeightOutput {
  readonly items: ReadonlyArray<Types.Item2>
}

export const KeyResultsWeightOutput: Codec.Shape<KeyResultsWeightOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_results_weight#output", () => ({
    items: Codec.list(Codec.obj(Types.Item2))
  }))

/**
 * 修改关键结果权重
 *
 * `PUT /open-apis/okr/v2/objectives/:objective_id/key_results_weight` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_weight
 * @category endpoints
 */
export const keyResultsWeight: Endpoint.Described<KeyResultsWeightInput, KeyResultsWeightOutput, "tenant" | "user"> & {
  /**
   * 修改关键结果权重
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_weight
   */
  (input: KeyResultsWeightInput, options?: Endpoint.CallOptions): Effect.Effect<KeyResultsWeightOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.objective.key_results_weight",
  method: "PUT",
  path: "/open-apis/okr/v2/objectives/:objective_id/key_results_weight",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: KeyResultsWeightInput,
  output: KeyResultsWeightOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly objective_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly content?: Types.ContentInput | undefined
  readonly score?: number | undefined
  readonly notes?: Types.ContentInput | undefined
  readonly deadline?: string | undefined
  readonly category_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.patch#input", () => ({
    objective_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    content: Codec.objOpt(Types.ContentInput),
    score: Codec.numOpt,
    notes: Codec.objOpt(Types.ContentInput),
    deadline: Codec.strOpt,
    category_id: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly objective: Types.Item
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.patch#output", () => ({
    objective: Codec.obj(Types.Item)
  }))

/**
 * 编辑 OKR 目标
 *
 * `PATCH /open-apis/okr/v2/objectives/:objective_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 编辑 OKR 目标
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.objective.patch",
  method: "PATCH",
  path: "/open-apis/okr/v2/objectives/:objective_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface KeyResultsWeightKeyResultWeightsInput {
  readonly key_result_id: string
  readonly weight: number
}

export const KeyResultsWeightKeyResultWeightsInput: Codec.Shape<KeyResultsWeightKeyResultWeightsInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_results_weight#input.key_result_weights", () => ({
    key_result_id: Codec.str,
    weight: Codec.num
  }))
