// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_stats_view`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/attendance.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly locale: "en" | "ja" | "zh" | (string & {})
  readonly stats_type: "daily" | "month" | (string & {})
  readonly user_id?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    locale: Codec.listed("en", "ja", "zh"),
    stats_type: Codec.listed("daily", "month"),
    user_id: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly view: UserStatsView
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.query#output", () => ({
    view: Codec.obj(UserStatsView)
  }))

/**
 * 查询统计设置
 *
 * `POST /open-apis/attendance/v1/user_stats_views/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询统计设置
   *
   * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_stats_view.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_stats_views/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly user_stats_view_id: string
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly view: UpdateViewInput
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.update#input", () => ({
    user_stats_view_id: Codec.str,
    employee_type: Codec.listed("employee_id", "employee_no"),
    view: Codec.obj(UpdateViewInput)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly view: UserStatsView
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.update#output", () => ({
    view: Codec.obj(UserStatsView)
  }))

/**
 * 更新统计设置
 *
 * `PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新统计设置
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_stats_view.update",
  method: "PUT",
  path: "/open-apis/attendance/v1/user_stats_views/:user_stats_view_id",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface UserStatsView {
  readonly view_id: string
  readonly stats_type: "daily" | "month" | (string & {})
  readonly user_id: string
  readonly items?: ReadonlyArray<Item> | undefined
}

export const UserStatsView: Codec.Shape<UserStatsView> =
  /*#__PURE__*/ Codec.shape("attendance#UserStatsView", () => ({
    view_id: Codec.str,
    stats_type: Codec.open("daily", "month"),
    user_id: Codec.str,
    items: Codec.listOpt(Codec.obj(Item))
  }))

/** @category structures */
export interface Item {
  readonly code: string
  readonly title?: string | undefined
  readonly child_items?: ReadonlyArray<ChildItem> | undefined
}

export const Item: Codec.Shape<Item> = /*#__PURE__*/ Codec.shape("attendance#Item", () => ({
  code: Codec.str,
  title: Codec.strOpt,
  child_items: Codec.listOpt(Codec.obj(ChildItem))
}))

/** @category structures */
export interface ChildItem {
  readonly code: string
  readonly value: string
  readonly title?: string | undefined
  readonly column_type?: number | undefined
  readonly read_only?: boolean | undefined
  readonly min_value?: string | undefined
  readonly max_value?: string | undefined
}

export const ChildItem: Codec.Shape<ChildItem> = /*#__PURE__*/ Codec.shape("attendance#ChildItem", () => ({
  code: Codec.str,
  value: Codec.str,
  title: Codec.strOpt,
  column_type: Codec.intOpt,
  read_only: Codec.boolOpt,
  min_value: Codec.strOpt,
  max_value: Codec.strOpt
}))

/** @category structures */
export interface UpdateViewInput {
  readonly view_id: string
  readonly stats_type: "daily" | "month" | (string & {})
  readonly user_id: string
  readonly items?: ReadonlyArray<UpdateViewItemsInput> | undefined
}

export const UpdateViewInput: Codec.Shape<UpdateViewInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.update#input.view", () => ({
    view_id: Codec.str,
    stats_type: Codec.listed("daily", "month"),
    user_id: Codec.str,
    items: Codec.listOpt(Codec.obj(UpdateViewItemsInput))
  }))

/** @category structures */
export interface UpdateViewItemsInput {
  readonly code: string
  readonly child_items?: ReadonlyArray<UpdateViewItemsChildItemsInput> | undefined
}

export const UpdateViewItemsInput: Codec.Shape<UpdateViewItemsInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.update#input.view.items", () => ({
    code: Codec.str,
    child_items: Codec.listOpt(Codec.obj(UpdateViewItemsChildItemsInput))
  }))

/** @category structures */
export interface UpdateViewItemsChildItemsInput {
  readonly code: string
  readonly value: string
}

export const UpdateViewItemsChildItemsInput: Codec.Shape<UpdateViewItemsChildItemsInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_view.update#input.view.items.child_items", () => ({
    code: Codec.str,
    value: Codec.str
  }))
