// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.archive_rule`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/attendance.js"
import type * as Effect from "effect/Effect"

/**
 * What `delReport` takes.
 *
 * @category inputs
 */
export interface DelReportInput {
  readonly employee_type: string
  readonly month: string
  readonly operator_id: string
  readonly archive_rule_id: string
  readonly user_ids?: ReadonlyArray<string> | undefined
}

export const DelReportInput: Codec.Shape<DelReportInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.del_report#input", () => ({
    employee_type: Codec.str,
    month: Codec.str,
    operator_id: Codec.str,
    archive_rule_id: Codec.str,
    user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 删除归档报表行数据
 *
 * `POST /open-apis/attendance/v1/archive_rule/del_report` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report
 * @category endpoints
 */
export const delReport: Endpoint.Described<DelReportInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除归档报表行数据
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report
   */
  (input: DelReportInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.archive_rule.del_report",
  method: "POST",
  path: "/open-apis/attendance/v1/archive_rule/del_report",
  tokens: ["tenant", "user"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: DelReportInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ArchiveReportMeta>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.list#output", () => ({
    items: Codec.list(Codec.obj(ArchiveReportMeta)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询所有归档规则
 *
 * `GET /open-apis/attendance/v1/archive_rule` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询所有归档规则
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询所有归档规则
     *
     * Scopes, any of: `attendance:task:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ArchiveReportMeta>
  }
} = /*#__PURE__*/ Paged.make({
  id: "attendance.v1.archive_rule.list",
  method: "GET",
  path: "/open-apis/attendance/v1/archive_rule",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `uploadReport` takes.
 *
 * @category inputs
 */
export interface UploadReportInput {
  readonly employee_type: string
  readonly month: string
  readonly operator_id: string
  /** 1 to 50 items. */
  readonly archive_report_datas?: ReadonlyArray<ArchiveReportData> | undefined
  readonly archive_rule_id: string
}

export const UploadReportInput: Codec.Shape<UploadReportInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.upload_report#input", () => ({
    employee_type: Codec.str,
    month: Codec.str,
    operator_id: Codec.str,
    archive_report_datas: Codec.listOpt(Codec.obj(ArchiveReportData)),
    archive_rule_id: Codec.str
  }))

/**
 * What `uploadReport` gives.
 *
 * @category outputs
 */
export interface UploadReportOutput {
  readonly invalid_code?: ReadonlyArray<string> | undefined
  readonly invalid_member_id?: ReadonlyArray<string> | undefined
}

export const UploadReportOutput: Codec.Shape<UploadReportOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.upload_report#output", () => ({
    invalid_code: Codec.listOpt(Codec.str),
    invalid_member_id: Codec.listOpt(Codec.str)
  }))

/**
 * 写入归档报表结果
 *
 * `POST /open-apis/attendance/v1/archive_rule/upload_report` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report
 * @category endpoints
 */
export const uploadReport: Endpoint.Described<UploadReportInput, UploadReportOutput, "tenant"> & {
  /**
   * 写入归档报表结果
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report
   */
  (input: UploadReportInput, options?: Endpoint.CallOptions): Effect.Effect<UploadReportOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.archive_rule.upload_report",
  method: "POST",
  path: "/open-apis/attendance/v1/archive_rule/upload_report",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: UploadReportInput,
  output: UploadReportOutput
})

/**
 * What `userStatsFieldsQuery` takes.
 *
 * @category inputs
 */
export interface UserStatsFieldsQueryInput {
  readonly employee_type: string
  readonly locale?: "en" | "ja" | "zh" | (string & {}) | undefined
  readonly month: string
  readonly archive_rule_id: string
  readonly operator_id: string
}

export const UserStatsFieldsQueryInput: Codec.Shape<UserStatsFieldsQueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.user_stats_fields_query#input", () => ({
    employee_type: Codec.str,
    locale: Codec.listedOpt("en", "ja", "zh"),
    month: Codec.str,
    archive_rule_id: Codec.str,
    operator_id: Codec.str
  }))

/**
 * What `userStatsFieldsQuery` gives.
 *
 * @category outputs
 */
export interface UserStatsFieldsQueryOutput {
  readonly archive_report_fields: ReadonlyArray<ArchiveField>
}

export const UserStatsFieldsQueryOutput: Codec.Shape<UserStatsFieldsQueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.user_stats_fields_query#output", () => ({
    archive_report_fields: Codec.list(Codec.obj(ArchiveField))
  }))

/**
 * 查询归档报表表头
 *
 * `POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query` · Token: tenant or user · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query
 * @category endpoints
 */
export const userStatsFieldsQuery: Endpoint.Described<UserStatsFieldsQueryInput, UserStatsFieldsQueryOutput, "tenant" | "user"> & {
  /**
   * 查询归档报表表头
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query
   */
  (input: UserStatsFieldsQueryInput, options?: Endpoint.CallOptions): Effect.Effect<UserStatsFieldsQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.archive_rule.user_stats_fields_query",
  method: "POST",
  path: "/open-apis/attendance/v1/archive_rule/user_stats_fields_query",
  tokens: ["tenant", "user"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: UserStatsFieldsQueryInput,
  output: UserStatsFieldsQueryOutput
})

/** @category structures */
export interface I18nMap {
  readonly zh?: string | undefined
  readonly en?: string | undefined
  readonly ja?: string | undefined
}

export const I18nMap: Codec.Shape<I18nMap> = /*#__PURE__*/ Codec.shape("attendance#I18nMap", () => ({
  zh: Codec.strOpt,
  en: Codec.strOpt,
  ja: Codec.strOpt
}))

/** @category structures */
export interface ArchiveReportMeta {
  readonly report_id?: string | undefined
  readonly report_name?: I18nMap | undefined
  readonly archive_rule_id?: string | undefined
  readonly archive_rule_name?: I18nMap | undefined
}

export const ArchiveReportMeta: Codec.Shape<ArchiveReportMeta> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.list#output.items", () => ({
    report_id: Codec.strOpt,
    report_name: Codec.objOpt(I18nMap),
    archive_rule_id: Codec.strOpt,
    archive_rule_name: Codec.objOpt(I18nMap)
  }))

/** @category structures */
export interface ArchiveReportData {
  readonly member_id: string
  readonly start_time: string
  readonly end_time: string
  /** 1 to 200 items. */
  readonly field_datas?: ReadonlyArray<ArchiveFieldData> | undefined
}

export const ArchiveReportData: Codec.Shape<ArchiveReportData> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.upload_report#input.archive_report_datas", () => ({
    member_id: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str,
    field_datas: Codec.listOpt(Codec.obj(ArchiveFieldData))
  }))

/** @category structures */
export interface ArchiveFieldData {
  readonly code: string
  readonly value?: string | undefined
}

export const ArchiveFieldData: Codec.Shape<ArchiveFieldData> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.upload_report#input.archive_report_datas.field_datas", () => ({
    code: Codec.str,
    value: Codec.strOpt
  }))

/** @category structures */
export interface ArchiveField {
  readonly code?: string | undefined
  readonly title?: string | undefined
  readonly upper_titles?: ReadonlyArray<string> | undefined
}

export const ArchiveField: Codec.Shape<ArchiveField> =
  /*#__PURE__*/ Codec.shape("attendance.v1.archive_rule.user_stats_fields_query#output.archive_report_fields", () => ({
    code: Codec.strOpt,
    title: Codec.strOpt,
    upper_titles: Codec.listOpt(Codec.str)
  }))
