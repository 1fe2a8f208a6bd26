// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_stats_field`.
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
  readonly start_date: number
  readonly end_date: number
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_field.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    locale: Codec.listed("en", "ja", "zh"),
    stats_type: Codec.listed("daily", "month"),
    start_date: Codec.int,
    end_date: Codec.int
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_stats_field: UserStatsField
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_field.query#output", () => ({
    user_stats_field: Codec.obj(UserStatsField)
  }))

/**
 * 查询统计表头
 *
 * `POST /open-apis/attendance/v1/user_stats_fields/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询统计表头
   *
   * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_stats_field.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_stats_fields/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface UserStatsField {
  readonly stats_type: "daily" | "month" | (string & {})
  readonly user_id: string
  readonly fields: ReadonlyArray<Field>
}

export const UserStatsField: Codec.Shape<UserStatsField> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_field.query#output.user_stats_field", () => ({
    stats_type: Codec.open("daily", "month"),
    user_id: Codec.str,
    fields: Codec.list(Codec.obj(Field))
  }))

/** @category structures */
export interface Field {
  readonly code: string
  readonly title: string
  readonly child_fields?: ReadonlyArray<ChildField> | undefined
}

export const Field: Codec.Shape<Field> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_field.query#output.user_stats_field.fields", () => ({
    code: Codec.str,
    title: Codec.str,
    child_fields: Codec.listOpt(Codec.obj(ChildField))
  }))

/** @category structures */
export interface ChildField {
  readonly code: string
  readonly title: string
  readonly time_unit?: string | undefined
}

export const ChildField: Codec.Shape<ChildField> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_field.query#output.user_stats_field.fields.child_fields", () => ({
    code: Codec.str,
    title: Codec.str,
    time_unit: Codec.strOpt
  }))
