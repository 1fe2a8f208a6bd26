// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_stats_data`.
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
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly need_history?: boolean | undefined
  readonly current_group_only?: boolean | undefined
  readonly user_id?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_data.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    locale: Codec.listed("en", "ja", "zh"),
    stats_type: Codec.listed("daily", "month"),
    start_date: Codec.int,
    end_date: Codec.int,
    user_ids: Codec.listOpt(Codec.str),
    need_history: Codec.boolOpt,
    current_group_only: Codec.boolOpt,
    user_id: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_datas?: ReadonlyArray<UserStatsData> | undefined
  readonly invalid_user_list?: ReadonlyArray<string> | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_data.query#output", () => ({
    user_datas: Codec.listOpt(Codec.obj(UserStatsData)),
    invalid_user_list: Codec.listOpt(Codec.str)
  }))

/**
 * 查询统计数据
 *
 * `POST /open-apis/attendance/v1/user_stats_datas/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询统计数据
   *
   * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_stats_data.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_stats_datas/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface UserStatsData {
  readonly name: string
  readonly user_id: string
  readonly datas?: ReadonlyArray<UserStatsDataCell> | undefined
}

export const UserStatsData: Codec.Shape<UserStatsData> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_data.query#output.user_datas", () => ({
    name: Codec.str,
    user_id: Codec.str,
    datas: Codec.listOpt(Codec.obj(UserStatsDataCell))
  }))

/** @category structures */
export interface UserStatsDataCell {
  readonly code: string
  readonly value: string
  readonly features?: ReadonlyArray<UserStatsDataFeature> | undefined
  readonly title?: string | undefined
  readonly duration_num?: UserStatsDataDuration | undefined
}

export const UserStatsDataCell: Codec.Shape<UserStatsDataCell> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_data.query#output.user_datas.datas", () => ({
    code: Codec.str,
    value: Codec.str,
    features: Codec.listOpt(Codec.obj(UserStatsDataFeature)),
    title: Codec.strOpt,
    duration_num: Codec.objOpt(UserStatsDataDuration)
  }))

/** @category structures */
export interface UserStatsDataFeature {
  readonly key: string
  readonly value: string
}

export const UserStatsDataFeature: Codec.Shape<UserStatsDataFeature> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_data.query#output.user_datas.datas.features", () => ({
    key: Codec.str,
    value: Codec.str
  }))

/** @category structures */
export interface UserStatsDataDuration {
  readonly day?: string | undefined
  readonly half_day?: string | undefined
  readonly hour?: string | undefined
  readonly half_hour?: string | undefined
  readonly minute?: string | undefined
}

export const UserStatsDataDuration: Codec.Shape<UserStatsDataDuration> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_stats_data.query#output.user_datas.datas.duration_num", () => ({
    day: Codec.strOpt,
    half_day: Codec.strOpt,
    hour: Codec.strOpt,
    half_hour: Codec.strOpt,
    minute: Codec.strOpt
  }))
