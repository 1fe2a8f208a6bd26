// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.cycle`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly user_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.list#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取用户 OKR 周期列表
 *
 * `GET /open-apis/okr/v2/cycles` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.period:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取用户 OKR 周期列表
   *
   * Scopes, any of: `okr:okr.period:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取用户 OKR 周期列表
     *
     * Scopes, any of: `okr:okr.period:readonly`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "okr.v2.okr.cycle.list",
  method: "GET",
  path: "/open-apis/okr/v2/cycles",
  tokens: ["tenant", "user"],
  query: ["user_id", "user_id_type", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `objectivesPosition` takes.
 *
 * @category inputs
 */
export interface ObjectivesPositionInput {
  readonly cycle_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly objective_ids: ReadonlyArray<string>
}

export const ObjectivesPositionInput: Codec.Shape<ObjectivesPositionInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.objectives_position#input", () => ({
    cycle_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    objective_ids: Codec.list(Codec.str)
  }))

/**
 * What `objectivesPosition` gives.
 *
 * @category outputs
 */
export interface ObjectivesPositionOutput {
  readonly items: ReadonlyArray<Types.Item>
}

export const ObjectivesPositionOutput: Codec.Shape<ObjectivesPositionOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.objectives_position#output", () => ({
    items: Codec.list(Codec.obj(Types.Item))
  }))

/**
 * 修改 OKR 目标位置
 *
 * `PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_position` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_position
 * @category endpoints
 */
export const objectivesPosition: Endpoint.Described<ObjectivesPositionInput, ObjectivesPositionOutput, "tenant" | "user"> & {
  /**
   * 修改 OKR 目标位置
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_position
   */
  (input: ObjectivesPositionInput, options?: Endpoint.CallOptions): Effect.Effect<ObjectivesPositionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.cycle.objectives_position",
  method: "PUT",
  path: "/open-apis/okr/v2/cycles/:cycle_id/objectives_position",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: ObjectivesPositionInput,
  output: ObjectivesPositionOutput
})

/**
 * What `objectivesWeight` takes.
 *
 * @category inputs
 */
export interface ObjectivesWeightInput {
  readonly cycle_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly objective_weights: ReadonlyArray<ObjectivesWeightObjectiveWeightsInput>
}

export const ObjectivesWeightInput: Codec.Shape<ObjectivesWeightInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.objectives_weight#input", () => ({
    cycle_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    objective_weights: Codec.list(Codec.obj(ObjectivesWeightObjectiveWeightsInput))
  }))

/**
 * What `objectivesWeight` gives.
 *
 * @category outputs
 */
export interface ObjectivesWeightOutput {
  readonly items: ReadonlyArray<Types.Item>
}

export const ObjectivesWeightOutput: Codec.Shape<ObjectivesWeightOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.objectives_weight#output", () => ({
    items: Codec.list(Codec.obj(Types.Item))
  }))

/**
 * 修改 OKR 目标权重
 *
 * `PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_weight` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_weight
 * @category endpoints
 */
export const objectivesWeight: Endpoint.Described<ObjectivesWeightInput, ObjectivesWeightOutput, "tenant" | "user"> & {
  /**
   * 修改 OKR 目标权重
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_weight
   */
  (input: ObjectivesWeightInput, options?: Endpoint.CallOptions): Effect.Effect<ObjectivesWeightOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.cycle.objectives_weight",
  method: "PUT",
  path: "/open-apis/okr/v2/cycles/:cycle_id/objectives_weight",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: ObjectivesWeightInput,
  output: ObjectivesWeightOutput
})

/** @category structures */
export interface ListOutputItems {
  readonly id: string
  readonly create_time: string
  readonly update_time: string
  readonly tenant_cycle_id: string
  readonly owner: Types.Owner
  readonly start_time: string
  readonly end_time: string
  readonly cycle_status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly score?: number | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.list#output.items", () => ({
    id: Codec.str,
    create_time: Codec.str,
    update_time: Codec.str,
    tenant_cycle_id: Codec.str,
    owner: Codec.obj(Types.Owner),
    start_time: Codec.str,
    end_time: Codec.str,
    cycle_status: Codec.openOpt(0, 1, 2, 3),
    score: Codec.numOpt
  }))

/** @category structures */
export interface ObjectivesWeightObjectiveWeightsInput {
  readonly objective_id: string
  readonly weight: number
}

export const ObjectivesWeightObjectiveWeightsInput: Codec.Shape<ObjectivesWeightObjectiveWeightsInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.cycle.objectives_weight#input.objective_weights", () => ({
    objective_id: Codec.str,
    weight: Codec.num
  }))
