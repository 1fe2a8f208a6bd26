// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.leave`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `calendarByScope` takes.
 *
 * @category inputs
 */
export interface CalendarByScopeInput {
  readonly wk_department_id?: string | undefined
  readonly wk_country_region_id?: string | undefined
  readonly wk_employee_type_id?: string | undefined
  readonly wk_work_location_id?: string | undefined
  readonly wk_working_hours_type_id?: string | undefined
  readonly wk_job_family_id?: string | undefined
  readonly wk_company_id?: string | undefined
}

export const CalendarByScopeInput: Codec.Shape<CalendarByScopeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.calendar_by_scope#input", () => ({
    wk_department_id: Codec.strOpt,
    wk_country_region_id: Codec.strOpt,
    wk_employee_type_id: Codec.strOpt,
    wk_work_location_id: Codec.strOpt,
    wk_working_hours_type_id: Codec.strOpt,
    wk_job_family_id: Codec.strOpt,
    wk_company_id: Codec.strOpt
  }))

/**
 * What `calendarByScope` gives.
 *
 * @category outputs
 */
export interface CalendarByScopeOutput {
  readonly calendar_wk_id?: string | undefined
}

export const CalendarByScopeOutput: Codec.Shape<CalendarByScopeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.calendar_by_scope#output", () => ({
    calendar_wk_id: Codec.strOpt
  }))

/**
 * 根据适用条件获取工作日历 ID
 *
 * `GET /open-apis/corehr/v1/leaves/calendar_by_scope` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:work_calendar:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope
 * @category endpoints
 */
export const calendarByScope: Endpoint.Described<CalendarByScopeInput, CalendarByScopeOutput, "tenant" | "user"> & {
  /**
   * 根据适用条件获取工作日历 ID
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:work_calendar:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope
   */
  (input?: CalendarByScopeInput, options?: Endpoint.CallOptions): Effect.Effect<CalendarByScopeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v1.leave.calendar_by_scope",
  method: "GET",
  path: "/open-apis/corehr/v1/leaves/calendar_by_scope",
  tokens: ["tenant", "user"],
  query: [
    "wk_department_id", "wk_country_region_id", "wk_employee_type_id", "wk_work_location_id",
    "wk_working_hours_type_id", "wk_job_family_id", "wk_company_id"
  ],
  codes,
  input: CalendarByScopeInput,
  output: CalendarByScopeOutput
})

/**
 * What `leaveBalances` takes.
 *
 * @category inputs
 */
export interface LeaveBalancesInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  readonly as_of_date?: string | undefined
  readonly employment_id_list?: ReadonlyArray<string> | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly time_zone?: string | undefined
  readonly include_offboard?: boolean | undefined
}

export const LeaveBalancesInput: Codec.Shape<LeaveBalancesInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_balances#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    as_of_date: Codec.strOpt,
    employment_id_list: Codec.listOpt(Codec.str),
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    time_zone: Codec.strOpt,
    include_offboard: Codec.boolOpt
  }))

/**
 * What `leaveBalances` gives.
 *
 * @category outputs
 */
export interface LeaveBalancesOutput {
  readonly employment_leave_balance_list: ReadonlyArray<EmploymentLeaveBalance>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const LeaveBalancesOutput: Codec.Shape<LeaveBalancesOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_balances#output", () => ({
    employment_leave_balance_list: Codec.list(Codec.obj(EmploymentLeaveBalance)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询员工假期余额
 *
 * `GET /open-apis/corehr/v1/leaves/leave_balances` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances
 * @category endpoints
 */
export const leaveBalances: Endpoint.Described<LeaveBalancesInput, LeaveBalancesOutput, "tenant"> & {
  /**
   * 批量查询员工假期余额
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances
   */
  (input: LeaveBalancesInput, options?: Endpoint.CallOptions): Effect.Effect<LeaveBalancesOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<LeaveBalancesInput, LeaveBalancesOutput, "tenant">
  readonly items: {
    /**
     * 批量查询员工假期余额
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances
     */
    (input: LeaveBalancesInput, options?: Paged.Options): Paged.Listing<EmploymentLeaveBalance>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.leave.leave_balances",
  method: "GET",
  path: "/open-apis/corehr/v1/leaves/leave_balances",
  tokens: ["tenant"],
  query: [
    "page_token", "page_size", "as_of_date", "employment_id_list", "user_id_type", "time_zone",
    "include_offboard"
  ],
  paging: {
    style: "token", items: "employment_leave_balance_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: LeaveBalancesInput,
  output: LeaveBalancesOutput
})

/**
 * What `leaveRequestHistory` takes.
 *
 * @category inputs
 */
export interface LeaveRequestHistoryInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  readonly employment_id_list?: ReadonlyArray<string> | undefined
  readonly initiator_id_list?: ReadonlyArray<string> | undefined
  readonly leave_request_status?: ReadonlyArray<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | (string & {})> | undefined
  readonly leave_type_id_list?: ReadonlyArray<string> | undefined
  readonly leave_start_date_min?: string | undefined
  readonly leave_start_date_max?: string | undefined
  readonly leave_end_date_min?: string | undefined
  readonly leave_end_date_max?: string | undefined
  readonly leave_submit_date_min?: string | undefined
  readonly leave_submit_date_max?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly leave_update_time_min?: string | undefined
  readonly leave_update_time_max?: string | undefined
  /** Default: `false`. */
  readonly return_detail?: boolean | undefined
  /** Default: `0`. */
  readonly leave_term_type?: number | undefined
  readonly time_zone?: string | undefined
  readonly data_source?: number | undefined
  readonly db_update_time_min?: string | undefined
  readonly db_update_time_max?: string | undefined
  /** Default: `false`. */
  readonly wd_need_amount_zero_records?: boolean | undefined
  /** Default: `false`. */
  readonly wd_need_denied_and_canceled_record?: boolean | undefined
  readonly wd_paid_type?: number | undefined
}

export const LeaveRequestHistoryInput: Codec.Shape<LeaveRequestHistoryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    employment_id_list: Codec.listOpt(Codec.str),
    initiator_id_list: Codec.listOpt(Codec.str),
    leave_request_status: Codec.listOpt(Codec.listed("1", "2", "3", "4", "5", "6", "7", "8", "9")),
    leave_type_id_list: Codec.listOpt(Codec.str),
    leave_start_date_min: Codec.strOpt,
    leave_start_date_max: Codec.strOpt,
    leave_end_date_min: Codec.strOpt,
    leave_end_date_max: Codec.strOpt,
    leave_submit_date_min: Codec.strOpt,
    leave_submit_date_max: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    leave_update_time_min: Codec.strOpt,
    leave_update_time_max: Codec.strOpt,
    return_detail: Codec.boolOpt,
    leave_term_type: Codec.intOpt,
    time_zone: Codec.strOpt,
    data_source: Codec.intOpt,
    db_update_time_min: Codec.strOpt,
    db_update_time_max: Codec.strOpt,
    wd_need_amount_zero_records: Codec.boolOpt,
    wd_need_denied_and_canceled_record: Codec.boolOpt,
    wd_paid_type: Codec.intOpt
  }))

/**
 * What `leaveRequestHistory` gives.
 *
 * @category outputs
 */
export interface LeaveRequestHistoryOutput {
  readonly leave_request_list: ReadonlyArray<LeaveRequest>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const LeaveRequestHistoryOutput: Codec.Shape<LeaveRequestHistoryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output", () => ({
    leave_request_list: Codec.list(Codec.obj(LeaveRequest)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询员工请假记录
 *
 * `GET /open-apis/corehr/v1/leaves/leave_request_history` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history
 * @category endpoints
 */
export const leaveRequestHistory: Endpoint.Described<LeaveRequestHistoryInput, LeaveRequestHistoryOutput, "tenant"> & {
  /**
   * 批量查询员工请假记录
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history
   */
  (input: LeaveRequestHistoryInput, options?: Endpoint.CallOptions): Effect.Effect<LeaveRequestHistoryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<LeaveRequestHistoryInput, LeaveRequestHistoryOutput, "tenant">
  readonly items: {
    /**
     * 批量查询员工请假记录
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history
     */
    (input: LeaveRequestHistoryInput, options?: Paged.Options): Paged.Listing<LeaveRequest>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.leave.leave_request_history",
  method: "GET",
  path: "/open-apis/corehr/v1/leaves/leave_request_history",
  tokens: ["tenant"],
  query: [
    "page_token", "page_size", "employment_id_list", "initiator_id_list", "leave_request_status",
    "leave_type_id_list", "leave_start_date_min", "leave_start_date_max", "leave_end_date_min",
    "leave_end_date_max", "leave_submit_date_min", "leave_submit_date_max", "user_id_type",
    "leave_update_time_min", "leave_update_time_max", "return_detail", "leave_term_type", "time_zone",
    "data_source", "db_update_time_min", "db_update_time_max", "wd_need_amount_zero_records",
    "wd_need_denied_and_canceled_record", "wd_paid_type"
  ],
  paging: {
    style: "token", items: "leave_request_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: LeaveRequestHistoryInput,
  output: LeaveRequestHistoryOutput
})

/**
 * What `leaveTypes` takes.
 *
 * @category inputs
 */
export interface LeaveTypesInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  readonly status?: "1" | "2" | (string & {}) | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const LeaveTypesInput: Codec.Shape<LeaveTypesInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_types#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    status: Codec.listedOpt("1", "2"),
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * What `leaveTypes` gives.
 *
 * @category outputs
 */
export interface LeaveTypesOutput {
  readonly leave_type_list: ReadonlyArray<LeaveType>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const LeaveTypesOutput: Codec.Shape<LeaveTypesOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_types#output", () => ({
    leave_type_list: Codec.list(Codec.obj(LeaveType)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取假期类型列表
 *
 * `GET /open-apis/corehr/v1/leaves/leave_types` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`,
 * `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types
 * @category endpoints
 */
export const leaveTypes: Endpoint.Described<LeaveTypesInput, LeaveTypesOutput, "tenant"> & {
  /**
   * 获取假期类型列表
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`,
   * `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types
   */
  (input: LeaveTypesInput, options?: Endpoint.CallOptions): Effect.Effect<LeaveTypesOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<LeaveTypesInput, LeaveTypesOutput, "tenant">
  readonly items: {
    /**
     * 获取假期类型列表
     *
     * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`,
     * `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types
     */
    (input: LeaveTypesInput, options?: Paged.Options): Paged.Listing<LeaveType>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.leave.leave_types",
  method: "GET",
  path: "/open-apis/corehr/v1/leaves/leave_types",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "status", "user_id_type"],
  paging: {
    style: "token", items: "leave_type_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: LeaveTypesInput,
  output: LeaveTypesOutput
})

/**
 * What `workCalendar` takes.
 *
 * @category inputs
 */
export interface WorkCalendarInput {
  readonly wk_calendar_ids: ReadonlyArray<string>
  readonly wk_calendar_id_gt?: string | undefined
  readonly wk_option?: WkOption | undefined
  /** Default: `true`. */
  readonly only_enable?: boolean | undefined
}

export const WorkCalendarInput: Codec.Shape<WorkCalendarInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar#input", () => ({
    wk_calendar_ids: Codec.list(Codec.str),
    wk_calendar_id_gt: Codec.strOpt,
    wk_option: Codec.objOpt(WkOption),
    only_enable: Codec.boolOpt
  }))

/**
 * What `workCalendar` gives.
 *
 * @category outputs
 */
export interface WorkCalendarOutput {
  readonly work_calendars: ReadonlyArray<WorkCalendarDetail>
  readonly count?: number | undefined
}

export const WorkCalendarOutput: Codec.Shape<WorkCalendarOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar#output", () => ({
    work_calendars: Codec.list(Codec.obj(WorkCalendarDetail)),
    count: Codec.intOpt
  }))

/**
 * 获取工作日历
 *
 * `POST /open-apis/corehr/v1/leaves/work_calendar` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`,
 * `corehr:work_calendar:read`, `corehr:employee:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar
 * @category endpoints
 */
export const workCalendar: Endpoint.Described<WorkCalendarInput, WorkCalendarOutput, "tenant"> & {
  /**
   * 获取工作日历
   *
   * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`,
   * `corehr:work_calendar:read`, `corehr:employee:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar
   */
  (input: WorkCalendarInput, options?: Endpoint.CallOptions): Effect.Effect<WorkCalendarOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<WorkCalendarInput, WorkCalendarOutput, "tenant">
  readonly items: {
    /**
     * 获取工作日历
     *
     * Scopes, any of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`,
     * `corehr:work_calendar:read`, `corehr:employee:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar
     */
    (input: WorkCalendarInput, options?: Paged.Options): Paged.Listing<WorkCalendarDetail>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.leave.work_calendar",
  method: "POST",
  path: "/open-apis/corehr/v1/leaves/work_calendar",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {
    style: "offset", items: "work_calendars", requestToken: "wk_option.offset",
    requestSize: "wk_option.limit", maxPageSize: 2000, total: "count"
  },
  codes,
  input: WorkCalendarInput,
  output: WorkCalendarOutput
})

/**
 * What `workCalendarDate` takes.
 *
 * @category inputs
 */
export interface WorkCalendarDateInput {
  /** 1 to 100 items. */
  readonly wk_calendar_ids: ReadonlyArray<string>
  /** 1 to 50 items. */
  readonly dates?: ReadonlyArray<string> | undefined
  readonly begin_date?: string | undefined
  readonly end_date?: string | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
  /** At most 1000 items. */
  readonly ids?: ReadonlyArray<string> | undefined
}

export const WorkCalendarDateInput: Codec.Shape<WorkCalendarDateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar_date#input", () => ({
    wk_calendar_ids: Codec.list(Codec.str),
    dates: Codec.listOpt(Codec.str),
    begin_date: Codec.strOpt,
    end_date: Codec.strOpt,
    offset: Codec.intOpt,
    limit: Codec.intOpt,
    ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `workCalendarDate` gives.
 *
 * @category outputs
 */
export interface WorkCalendarDateOutput {
  readonly calendar_dates: ReadonlyArray<WkCalendarDate>
}

export const WorkCalendarDateOutput: Codec.Shape<WorkCalendarDateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar_date#output", () => ({
    calendar_dates: Codec.list(Codec.obj(WkCalendarDate))
  }))

/**
 * 获取工作日历日期详情
 *
 * `POST /open-apis/corehr/v1/leaves/work_calendar_date` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date
 * @category endpoints
 */
export const workCalendarDate: Endpoint.Described<WorkCalendarDateInput, WorkCalendarDateOutput, "tenant" | "user"> & {
  /**
   * 获取工作日历日期详情
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date
   */
  (input: WorkCalendarDateInput, options?: Endpoint.CallOptions): Effect.Effect<WorkCalendarDateOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<WorkCalendarDateInput, WorkCalendarDateOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取工作日历日期详情
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:work_calendar:read`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date
     */
    (input: WorkCalendarDateInput, options?: Paged.Options): Paged.Listing<WkCalendarDate>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.leave.work_calendar_date",
  method: "POST",
  path: "/open-apis/corehr/v1/leaves/work_calendar_date",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  paging: { style: "offset", items: "calendar_dates", requestToken: "offset", requestSize: "limit" },
  codes,
  input: WorkCalendarDateInput,
  output: WorkCalendarDateOutput
})

/** @category structures */
export interface EmploymentLeaveBalance {
  readonly employment_id: string
  readonly employment_name: ReadonlyArray<Shared.I18n>
  readonly as_of_date: string
  readonly leave_balance_list: ReadonlyArray<LeaveBalance>
}

export const EmploymentLeaveBalance: Codec.Shape<EmploymentLeaveBalance> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_balances#output.employment_leave_balance_list", () => ({
    employment_id: Codec.str,
    employment_name: Codec.list(Codec.obj(Shared.I18n)),
    as_of_date: Codec.str,
    leave_balance_list: Codec.list(Codec.obj(LeaveBalance))
  }))

/** @category structures */
export interface LeaveBalance {
  readonly leave_type_id: string
  readonly leave_type_name: ReadonlyArray<Shared.I18n>
  readonly historical_cycles_left?: string | undefined
  readonly this_cycle_total?: string | undefined
  readonly this_cycle_taken: string
  readonly leave_balance: string
  readonly leave_duration_unit: 1 | 2 | (number & {})
  readonly history_cycle_accrual?: string | undefined
  readonly balance_in_current_cycle?: string | undefined
  readonly taken?: string | undefined
  readonly taken_history_cycle?: string | undefined
  readonly offboarding_balance?: string | undefined
  readonly taken_current_date?: string | undefined
  readonly offboarding_granted?: string | undefined
  /** Not in the documentation. */
  readonly leave_balance_excluding_under_approval?: string | undefined
  /** Not in the documentation. */
  readonly leave_quantity_under_approval?: string | undefined
}

export const LeaveBalance: Codec.Shape<LeaveBalance> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_balances#output.employment_leave_balance_list.leave_balance_list", () => ({
    leave_type_id: Codec.str,
    leave_type_name: Codec.list(Codec.obj(Shared.I18n)),
    historical_cycles_left: Codec.strOpt,
    this_cycle_total: Codec.strOpt,
    this_cycle_taken: Codec.str,
    leave_balance: Codec.str,
    leave_duration_unit: Codec.open(1, 2),
    history_cycle_accrual: Codec.strOpt,
    balance_in_current_cycle: Codec.strOpt,
    taken: Codec.strOpt,
    taken_history_cycle: Codec.strOpt,
    offboarding_balance: Codec.strOpt,
    taken_current_date: Codec.strOpt,
    offboarding_granted: Codec.strOpt,
    leave_balance_excluding_under_approval: Codec.strOpt,
    leave_quantity_under_approval: Codec.strOpt
  }))

/** @category structures */
export interface LeaveRequest {
  readonly leave_request_id: string
  readonly employment_id: string
  readonly employment_name: ReadonlyArray<Shared.I18n>
  readonly leave_type_id: string
  readonly leave_type_name: ReadonlyArray<Shared.I18n>
  readonly start_time: string
  readonly end_time: string
  readonly leave_duration: string
  readonly leave_duration_unit: 1 | 2 | (number & {})
  readonly leave_request_status: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {})
  readonly grant_source: "manual" | "system" | (string & {})
  readonly return_time: string
  readonly submitted_at: string
  readonly submitted_by: string
  readonly notes: string
  readonly approval_date?: string | undefined
  readonly is_deducted?: boolean | undefined
  readonly details?: ReadonlyArray<LeaveRequestDetail> | undefined
  readonly leave_type_code?: string | undefined
  readonly actual_end_date?: string | undefined
  readonly estimated_end_date?: string | undefined
  readonly time_zone?: string | undefined
  readonly data_source?: number | undefined
  readonly leave_process_id?: ReadonlyArray<string> | undefined
  readonly leave_correct_process_id?: ReadonlyArray<string> | undefined
  readonly leave_cancel_process_id?: ReadonlyArray<string> | undefined
  readonly leave_return_process_id?: ReadonlyArray<string> | undefined
  readonly wd_paid_type?: number | undefined
  readonly leave_correct_process_info?: ReadonlyArray<LeaveProcessInfo> | undefined
  readonly workday_extend_infos?: ReadonlyArray<LeaveExtendItem> | undefined
  readonly leave_tag_conf?: LeaveTagConf | undefined
}

export const LeaveRequest: Codec.Shape<LeaveRequest> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output.leave_request_list", () => ({
    leave_request_id: Codec.str,
    employment_id: Codec.str,
    employment_name: Codec.list(Codec.obj(Shared.I18n)),
    leave_type_id: Codec.str,
    leave_type_name: Codec.list(Codec.obj(Shared.I18n)),
    start_time: Codec.str,
    end_time: Codec.str,
    leave_duration: Codec.str,
    leave_duration_unit: Codec.open(1, 2),
    leave_request_status: Codec.open(1, 2, 3, 4, 5, 6, 7, 8, 9),
    grant_source: Codec.open("manual", "system"),
    return_time: Codec.str,
    submitted_at: Codec.str,
    submitted_by: Codec.str,
    notes: Codec.str,
    approval_date: Codec.strOpt,
    is_deducted: Codec.boolOpt,
    details: Codec.listOpt(Codec.obj(LeaveRequestDetail)),
    leave_type_code: Codec.strOpt,
    actual_end_date: Codec.strOpt,
    estimated_end_date: Codec.strOpt,
    time_zone: Codec.strOpt,
    data_source: Codec.intOpt,
    leave_process_id: Codec.listOpt(Codec.str),
    leave_correct_process_id: Codec.listOpt(Codec.str),
    leave_cancel_process_id: Codec.listOpt(Codec.str),
    leave_return_process_id: Codec.listOpt(Codec.str),
    wd_paid_type: Codec.intOpt,
    leave_correct_process_info: Codec.listOpt(Codec.obj(LeaveProcessInfo)),
    workday_extend_infos: Codec.listOpt(Codec.obj(LeaveExtendItem)),
    leave_tag_conf: Codec.objOpt(LeaveTagConf)
  }))

/** @category structures */
export interface LeaveRequestDetail {
  readonly leave_request_id: string
  readonly leave_date: string
  readonly leave_duration: string
  readonly leave_duration_unit: number
  readonly paid_type: number
}

export const LeaveRequestDetail: Codec.Shape<LeaveRequestDetail> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output.leave_request_list.details", () => ({
    leave_request_id: Codec.str,
    leave_date: Codec.str,
    leave_duration: Codec.str,
    leave_duration_unit: Codec.int,
    paid_type: Codec.int
  }))

/** @category structures */
export interface LeaveProcessInfo {
  readonly process_id: string
  readonly process_status:
    | "inProgress" | "rejected" | "withdrawn" | "passed" | "revoked" | "toStart" | (string & {})
  readonly process_apply_time: string
}

export const LeaveProcessInfo: Codec.Shape<LeaveProcessInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output.leave_request_list.leave_correct_process_info", () => ({
    process_id: Codec.str,
    process_status: Codec.open("inProgress", "rejected", "withdrawn", "passed", "revoked", "toStart"),
    process_apply_time: Codec.str
  }))

/** @category structures */
export interface LeaveExtendItem {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

export const LeaveExtendItem: Codec.Shape<LeaveExtendItem> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output.leave_request_list.workday_extend_infos", () => ({
    key: Codec.strOpt,
    value: Codec.strOpt
  }))

/** @category structures */
export interface LeaveTagConf {
  readonly tags?: ReadonlyArray<Tag> | undefined
}

export const LeaveTagConf: Codec.Shape<LeaveTagConf> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output.leave_request_list.leave_tag_conf", () => ({
    tags: Codec.listOpt(Codec.obj(Tag))
  }))

/** @category structures */
export interface Tag {
  readonly key?: string | undefined
  readonly values?: ReadonlyArray<string> | undefined
}

export const Tag: Codec.Shape<Tag> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_request_history#output.leave_request_list.leave_tag_conf.tags", () => ({
    key: Codec.strOpt,
    values: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface LeaveType {
  readonly leave_type_id: string
  readonly leave_type_name: ReadonlyArray<Shared.I18n>
  readonly status: 1 | 2 | (number & {})
  readonly leave_subtype_list?: ReadonlyArray<LeaveSubtype> | undefined
  readonly created_at: string
  readonly created_by: string
  readonly updated_at: string
  readonly updated_by: string
}

export const LeaveType: Codec.Shape<LeaveType> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_types#output.leave_type_list", () => ({
    leave_type_id: Codec.str,
    leave_type_name: Codec.list(Codec.obj(Shared.I18n)),
    status: Codec.open(1, 2),
    leave_subtype_list: Codec.listOpt(Codec.obj(LeaveSubtype)),
    created_at: Codec.str,
    created_by: Codec.str,
    updated_at: Codec.str,
    updated_by: Codec.str
  }))

/** @category structures */
export interface LeaveSubtype {
  readonly leave_type_id: string
  readonly leave_type_name: ReadonlyArray<Shared.I18n>
}

export const LeaveSubtype: Codec.Shape<LeaveSubtype> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.leave_types#output.leave_type_list.leave_subtype_list", () => ({
    leave_type_id: Codec.str,
    leave_type_name: Codec.list(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface WkOption {
  readonly count?: boolean | undefined
  readonly offset?: number | undefined
  /** 1 to 2000. */
  readonly limit: number
  /** At most 50 items. */
  readonly sort_options?: ReadonlyArray<SortOption> | undefined
}

export const WkOption: Codec.Shape<WkOption> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar#input.wk_option", () => ({
    count: Codec.boolOpt,
    offset: Codec.intOpt,
    limit: Codec.int,
    sort_options: Codec.listOpt(Codec.obj(SortOption))
  }))

/** @category structures */
export interface SortOption {
  readonly sort_field?: string | undefined
  /** At most 1. */
  readonly sort_order?: 0 | 1 | (number & {}) | undefined
  /** At most 2. */
  readonly sort_i18n?: 0 | 1 | 2 | (number & {}) | undefined
  readonly sort_by_strand_length?: boolean | undefined
  readonly sort_by_pinyin?: boolean | undefined
  readonly sort_by_enum_value_order?: boolean | undefined
}

export const SortOption: Codec.Shape<SortOption> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar#input.wk_option.sort_options", () => ({
    sort_field: Codec.strOpt,
    sort_order: Codec.listedOpt(0, 1),
    sort_i18n: Codec.listedOpt(0, 1, 2),
    sort_by_strand_length: Codec.boolOpt,
    sort_by_pinyin: Codec.boolOpt,
    sort_by_enum_value_order: Codec.boolOpt
  }))

/** @category structures */
export interface WorkCalendarDetail {
  readonly calendar_id: string
  readonly calendar_name?: Shared.CustomName | undefined
  readonly enable: boolean
}

export const WorkCalendarDetail: Codec.Shape<WorkCalendarDetail> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar#output.work_calendars", () => ({
    calendar_id: Codec.str,
    calendar_name: Codec.objOpt(Shared.CustomName),
    enable: Codec.bool
  }))

/** @category structures */
export interface WkCalendarDate {
  readonly calendar_id?: string | undefined
  readonly date?: string | undefined
  readonly date_type?: "day_off" | "public_holiday" | "workday" | (string & {}) | undefined
  readonly id?: string | undefined
}

export const WkCalendarDate: Codec.Shape<WkCalendarDate> =
  /*#__PURE__*/ Codec.shape("corehr.v1.leave.work_calendar_date#output.calendar_dates", () => ({
    calendar_id: Codec.strOpt,
    date: Codec.strOpt,
    date_type: Codec.openOpt("day_off", "public_holiday", "workday"),
    id: Codec.strOpt
  }))
