// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.report`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `getDaily` takes.
 *
 * @category inputs
 */
export interface GetDailyInput {
  readonly start_time: string
  readonly end_time: string
  readonly unit?: 0 | 1 | 2 | 3 | (number & {}) | undefined
}

export const GetDailyInput: Codec.Shape<GetDailyInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_daily#input", () => ({
    start_time: Codec.str,
    end_time: Codec.str,
    unit: Codec.listedOpt(0, 1, 2, 3)
  }))

/**
 * What `getDaily` gives.
 *
 * @category outputs
 */
export interface GetDailyOutput {
  readonly meeting_report: Report
}

export const GetDailyOutput: Codec.Shape<GetDailyOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_daily#output", () => ({
    meeting_report: Codec.obj(Report)
  }))

/**
 * 获取会议报告
 *
 * `GET /open-apis/vc/v1/reports/get_daily` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `vc:report:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily
 * @category endpoints
 */
export const getDaily: Endpoint.Described<GetDailyInput, GetDailyOutput, "tenant"> & {
  /**
   * 获取会议报告
   *
   * Scopes, any of: `vc:report:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily
   */
  (input: GetDailyInput, options?: Endpoint.CallOptions): Effect.Effect<GetDailyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.report.get_daily",
  method: "GET",
  path: "/open-apis/vc/v1/reports/get_daily",
  tokens: ["tenant"],
  query: ["start_time", "end_time", "unit"],
  codes,
  input: GetDailyInput,
  output: GetDailyOutput
})

/**
 * What `getTopUser` takes.
 *
 * @category inputs
 */
export interface GetTopUserInput {
  readonly start_time: string
  readonly end_time: string
  readonly limit: number
  readonly order_by: 1 | 2 | (number & {})
  readonly unit?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetTopUserInput: Codec.Shape<GetTopUserInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_top_user#input", () => ({
    start_time: Codec.str,
    end_time: Codec.str,
    limit: Codec.int,
    order_by: Codec.listed(1, 2),
    unit: Codec.listedOpt(0, 1, 2, 3),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `getTopUser` gives.
 *
 * @category outputs
 */
export interface GetTopUserOutput {
  readonly top_user_report: ReadonlyArray<ReportTopUser>
}

export const GetTopUserOutput: Codec.Shape<GetTopUserOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_top_user#output", () => ({
    top_user_report: Codec.list(Codec.obj(ReportTopUser))
  }))

/**
 * 获取 Top 用户列表
 *
 * `GET /open-apis/vc/v1/reports/get_top_user` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `vc:report:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user
 * @category endpoints
 */
export const getTopUser: Endpoint.Described<GetTopUserInput, GetTopUserOutput, "tenant"> & {
  /**
   * 获取 Top 用户列表
   *
   * Scopes, any of: `vc:report:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user
   */
  (input: GetTopUserInput, options?: Endpoint.CallOptions): Effect.Effect<GetTopUserOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.report.get_top_user",
  method: "GET",
  path: "/open-apis/vc/v1/reports/get_top_user",
  tokens: ["tenant"],
  query: ["start_time", "end_time", "limit", "order_by", "unit", "user_id_type"],
  codes,
  input: GetTopUserInput,
  output: GetTopUserOutput
})

/** @category structures */
export interface Report {
  readonly total_meeting_count?: string | undefined
  readonly total_meeting_duration?: string | undefined
  readonly total_participant_count?: string | undefined
  readonly daily_report?: ReadonlyArray<ReportMeetingDaily> | undefined
}

export const Report: Codec.Shape<Report> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_daily#output.meeting_report", () => ({
    total_meeting_count: Codec.strOpt,
    total_meeting_duration: Codec.strOpt,
    total_participant_count: Codec.strOpt,
    daily_report: Codec.listOpt(Codec.obj(ReportMeetingDaily))
  }))

/** @category structures */
export interface ReportMeetingDaily {
  readonly date?: string | undefined
  readonly meeting_count?: string | undefined
  readonly meeting_duration?: string | undefined
  readonly participant_count?: string | undefined
}

export const ReportMeetingDaily: Codec.Shape<ReportMeetingDaily> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_daily#output.meeting_report.daily_report", () => ({
    date: Codec.strOpt,
    meeting_count: Codec.strOpt,
    meeting_duration: Codec.strOpt,
    participant_count: Codec.strOpt
  }))

/** @category structures */
export interface ReportTopUser {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly meeting_count?: string | undefined
  readonly meeting_duration?: string | undefined
}

export const ReportTopUser: Codec.Shape<ReportTopUser> =
  /*#__PURE__*/ Codec.shape("vc.v1.report.get_top_user#output.top_user_report", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    meeting_count: Codec.strOpt,
    meeting_duration: Codec.strOpt
  }))
