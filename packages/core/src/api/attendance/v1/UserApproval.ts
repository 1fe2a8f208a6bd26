// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_approval`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly employee_type: "employee_id" | "employee_no" | "open_id" | (string & {})
  readonly user_approval?: UserApproval | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no", "open_id"),
    user_approval: Codec.objOpt(UserApproval)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly user_approval: CreateOutputUserApproval
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#output", () => ({
    user_approval: Codec.obj(CreateOutputUserApproval)
  }))

/**
 * 写入审批结果
 *
 * `POST /open-apis/attendance/v1/user_approvals` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 写入审批结果
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_approval.create",
  method: "POST",
  path: "/open-apis/attendance/v1/user_approvals",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employee_type: "employee_id" | "employee_no" | "open_id" | (string & {})
  readonly user_ids: ReadonlyArray<string>
  readonly check_date_from: number
  readonly check_date_to: number
  readonly check_date_type?: "PeriodTime" | "CreateTime" | "UpdateTime" | (string & {}) | undefined
  readonly status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly check_time_from?: string | undefined
  readonly check_time_to?: string | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no", "open_id"),
    user_ids: Codec.list(Codec.str),
    check_date_from: Codec.int,
    check_date_to: Codec.int,
    check_date_type: Codec.listedOpt("PeriodTime", "CreateTime", "UpdateTime"),
    status: Codec.listedOpt(0, 1, 2, 3, 4),
    check_time_from: Codec.strOpt,
    check_time_to: Codec.strOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_approvals: ReadonlyArray<QueryOutputUserApprovals>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.query#output", () => ({
    user_approvals: Codec.list(Codec.obj(QueryOutputUserApprovals))
  }))

/**
 * 获取审批数据
 *
 * `POST /open-apis/attendance/v1/user_approvals/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取审批数据
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_approval.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_approvals/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface I18nNames {
  readonly ch?: string | undefined
  readonly en?: string | undefined
  readonly ja?: string | undefined
}

export const I18nNames: Codec.Shape<I18nNames> = /*#__PURE__*/ Codec.shape("attendance#I18nNames", () => ({
  ch: Codec.strOpt,
  en: Codec.strOpt,
  ja: Codec.strOpt
}))

/** @category structures */
export interface RegionPlace {
  readonly region_level?: string | undefined
  readonly region_id?: string | undefined
}

export const RegionPlace: Codec.Shape<RegionPlace> =
  /*#__PURE__*/ Codec.shape("attendance#RegionPlace", () => ({
    region_level: Codec.strOpt,
    region_id: Codec.strOpt
  }))

/** @category structures */
export interface UserOut {
  readonly approval_id?: string | undefined
  readonly uniq_id: string
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly interval: number
  readonly start_time: string
  readonly end_time: string
  readonly i18n_names: I18nNames
  readonly default_locale: string
  readonly reason: string
  readonly approve_pass_time?: string | undefined
  readonly approve_apply_time?: string | undefined
  readonly idempotent_id?: string | undefined
  readonly correct_process_id?: ReadonlyArray<string> | undefined
  readonly cancel_process_id?: ReadonlyArray<string> | undefined
  readonly process_id?: ReadonlyArray<string> | undefined
}

export const UserOut: Codec.Shape<UserOut> = /*#__PURE__*/ Codec.shape("attendance#UserOut", () => ({
  approval_id: Codec.strOpt,
  uniq_id: Codec.str,
  unit: Codec.open(1, 2, 3, 4),
  interval: Codec.int,
  start_time: Codec.str,
  end_time: Codec.str,
  i18n_names: Codec.obj(I18nNames),
  default_locale: Codec.str,
  reason: Codec.str,
  approve_pass_time: Codec.strOpt,
  approve_apply_time: Codec.strOpt,
  idempotent_id: Codec.strOpt,
  correct_process_id: Codec.listOpt(Codec.str),
  cancel_process_id: Codec.listOpt(Codec.str),
  process_id: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface UserOvertimeWork {
  readonly approval_id?: string | undefined
  readonly duration: number
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly category: 1 | 2 | 3 | (number & {})
  readonly type: 0 | 1 | 2 | 3 | (number & {})
  readonly start_time: string
  readonly end_time: string
  readonly reason?: string | undefined
  readonly idempotent_id?: string | undefined
  readonly correct_process_id?: ReadonlyArray<string> | undefined
  readonly cancel_process_id?: ReadonlyArray<string> | undefined
  readonly process_id?: ReadonlyArray<string> | undefined
}

export const UserOvertimeWork: Codec.Shape<UserOvertimeWork> =
  /*#__PURE__*/ Codec.shape("attendance#UserOvertimeWork", () => ({
    approval_id: Codec.strOpt,
    duration: Codec.num,
    unit: Codec.open(1, 2, 3, 4),
    category: Codec.open(1, 2, 3),
    type: Codec.open(0, 1, 2, 3),
    start_time: Codec.str,
    end_time: Codec.str,
    reason: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    correct_process_id: Codec.listOpt(Codec.str),
    cancel_process_id: Codec.listOpt(Codec.str),
    process_id: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface UserTrip {
  readonly approval_id?: string | undefined
  readonly start_time: string
  readonly end_time: string
  readonly reason: string
  readonly approve_pass_time: string
  readonly approve_apply_time: string
  readonly idempotent_id?: string | undefined
  readonly correct_process_id?: ReadonlyArray<string> | undefined
  readonly cancel_process_id?: ReadonlyArray<string> | undefined
  readonly process_id?: ReadonlyArray<string> | undefined
  readonly departure?: RegionPlace | undefined
  readonly destinations?: ReadonlyArray<RegionPlace> | undefined
  readonly transportation?: ReadonlyArray<number> | undefined
  readonly trip_type?: number | undefined
  readonly remarks?: string | undefined
}

export const UserTrip: Codec.Shape<UserTrip> = /*#__PURE__*/ Codec.shape("attendance#UserTrip", () => ({
  approval_id: Codec.strOpt,
  start_time: Codec.str,
  end_time: Codec.str,
  reason: Codec.str,
  approve_pass_time: Codec.str,
  approve_apply_time: Codec.str,
  idempotent_id: Codec.strOpt,
  correct_process_id: Codec.listOpt(Codec.str),
  cancel_process_id: Codec.listOpt(Codec.str),
  process_id: Codec.listOpt(Codec.str),
  departure: Codec.objOpt(RegionPlace),
  destinations: Codec.listOpt(Codec.obj(RegionPlace)),
  transportation: Codec.listOpt(Codec.int),
  trip_type: Codec.intOpt,
  remarks: Codec.strOpt
}))

/** @category structures */
export interface UserApproval {
  readonly user_id: string
  readonly date: string
  readonly outs?: ReadonlyArray<UserApprovalOuts> | undefined
  readonly leaves?: ReadonlyArray<UserLeave> | undefined
  readonly overtime_works?: ReadonlyArray<UserApprovalOvertimeWorks> | undefined
  readonly trips?: ReadonlyArray<UserApprovalTrips> | undefined
  readonly time_zone?: string | undefined
}

export const UserApproval: Codec.Shape<UserApproval> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval", () => ({
    user_id: Codec.str,
    date: Codec.str,
    outs: Codec.listOpt(Codec.obj(UserApprovalOuts)),
    leaves: Codec.listOpt(Codec.obj(UserLeave)),
    overtime_works: Codec.listOpt(Codec.obj(UserApprovalOvertimeWorks)),
    trips: Codec.listOpt(Codec.obj(UserApprovalTrips)),
    time_zone: Codec.strOpt
  }))

/** @category structures */
export interface UserApprovalOuts {
  readonly uniq_id: string
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly interval: number
  readonly start_time: string
  readonly end_time: string
  readonly i18n_names: I18nNames
  readonly default_locale: string
  readonly reason: string
  readonly idempotent_id?: string | undefined
  readonly correct_process_id?: ReadonlyArray<string> | undefined
  readonly cancel_process_id?: ReadonlyArray<string> | undefined
  readonly process_id?: ReadonlyArray<string> | undefined
}

export const UserApprovalOuts: Codec.Shape<UserApprovalOuts> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval.outs", () => ({
    uniq_id: Codec.str,
    unit: Codec.listed(1, 2, 3, 4),
    interval: Codec.int,
    start_time: Codec.str,
    end_time: Codec.str,
    i18n_names: Codec.obj(I18nNames),
    default_locale: Codec.str,
    reason: Codec.str,
    idempotent_id: Codec.strOpt,
    correct_process_id: Codec.listOpt(Codec.str),
    cancel_process_id: Codec.listOpt(Codec.str),
    process_id: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface UserLeave {
  readonly uniq_id?: string | undefined
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly interval: number
  readonly start_time: string
  readonly end_time: string
  readonly i18n_names: I18nNames
  readonly default_locale: "ch" | "en" | "ja" | (string & {})
  readonly reason: string
  readonly idempotent_id?: string | undefined
  /** At most 30 items. */
  readonly leave_detail_range_objs?: ReadonlyArray<TimeRangeList> | undefined
}

export const UserLeave: Codec.Shape<UserLeave> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval.leaves", () => ({
    uniq_id: Codec.strOpt,
    unit: Codec.listed(1, 2, 3, 4),
    interval: Codec.int,
    start_time: Codec.str,
    end_time: Codec.str,
    i18n_names: Codec.obj(I18nNames),
    default_locale: Codec.listed("ch", "en", "ja"),
    reason: Codec.str,
    idempotent_id: Codec.strOpt,
    leave_detail_range_objs: Codec.listOpt(Codec.obj(TimeRangeList))
  }))

/** @category structures */
export interface TimeRangeList {
  /** 17000101 to 20990101. */
  readonly day?: number | undefined
  /** At most 20 items. */
  readonly time_ranges?: ReadonlyArray<TimeRange> | undefined
}

export const TimeRangeList: Codec.Shape<TimeRangeList> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval.leaves.leave_detail_range_objs", () => ({
    day: Codec.intOpt,
    time_ranges: Codec.listOpt(Codec.obj(TimeRange))
  }))

/** @category structures */
export interface TimeRange {
  /** At least 0. */
  readonly start_time_stamp?: number | undefined
  /** At least 0. */
  readonly end_time_stamp?: number | undefined
}

export const TimeRange: Codec.Shape<TimeRange> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval.leaves.leave_detail_range_objs.time_ranges", () => ({
    start_time_stamp: Codec.intOpt,
    end_time_stamp: Codec.intOpt
  }))

/** @category structures */
export interface UserApprovalOvertimeWorks {
  readonly duration: number
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly category: 1 | 2 | 3 | (number & {})
  readonly type: 0 | 1 | 2 | 3 | (number & {})
  readonly start_time: string
  readonly end_time: string
  readonly reason?: string | undefined
  readonly idempotent_id?: string | undefined
  readonly correct_process_id?: ReadonlyArray<string> | undefined
  readonly cancel_process_id?: ReadonlyArray<string> | undefined
  readonly process_id?: ReadonlyArray<string> | undefined
}

export const UserApprovalOvertimeWorks: Codec.Shape<UserApprovalOvertimeWorks> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval.overtime_works", () => ({
    duration: Codec.num,
    unit: Codec.listed(1, 2, 3, 4),
    category: Codec.listed(1, 2, 3),
    type: Codec.listed(0, 1, 2, 3),
    start_time: Codec.str,
    end_time: Codec.str,
    reason: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    correct_process_id: Codec.listOpt(Codec.str),
    cancel_process_id: Codec.listOpt(Codec.str),
    process_id: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface UserApprovalTrips {
  readonly start_time: string
  readonly end_time: string
  readonly reason: string
  readonly approve_pass_time: string
  readonly approve_apply_time: string
  readonly idempotent_id?: string | undefined
  readonly correct_process_id?: ReadonlyArray<string> | undefined
  readonly cancel_process_id?: ReadonlyArray<string> | undefined
  readonly process_id?: ReadonlyArray<string> | undefined
  readonly departure?: RegionPlace | undefined
  readonly destinations?: ReadonlyArray<RegionPlace> | undefined
  readonly transportation?: ReadonlyArray<number> | undefined
  readonly trip_type?: number | undefined
  readonly remarks?: string | undefined
}

export const UserApprovalTrips: Codec.Shape<UserApprovalTrips> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#input.user_approval.trips", () => ({
    start_time: Codec.str,
    end_time: Codec.str,
    reason: Codec.str,
    approve_pass_time: Codec.str,
    approve_apply_time: Codec.str,
    idempotent_id: Codec.strOpt,
    correct_process_id: Codec.listOpt(Codec.str),
    cancel_process_id: Codec.listOpt(Codec.str),
    process_id: Codec.listOpt(Codec.str),
    departure: Codec.objOpt(RegionPlace),
    destinations: Codec.listOpt(Codec.obj(RegionPlace)),
    transportation: Codec.listOpt(Codec.int),
    trip_type: Codec.intOpt,
    remarks: Codec.strOpt
  }))

/** @category structures */
export interface CreateOutputUserApproval {
  readonly user_id: string
  readonly date: string
  readonly outs?: ReadonlyArray<UserOut> | undefined
  readonly leaves?: ReadonlyArray<CreateOutputUserApprovalLeaves> | undefined
  readonly overtime_works?: ReadonlyArray<UserOvertimeWork> | undefined
  readonly trips?: ReadonlyArray<UserTrip> | undefined
  readonly time_zone?: string | undefined
}

export const CreateOutputUserApproval: Codec.Shape<CreateOutputUserApproval> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#output.user_approval", () => ({
    user_id: Codec.str,
    date: Codec.str,
    outs: Codec.listOpt(Codec.obj(UserOut)),
    leaves: Codec.listOpt(Codec.obj(CreateOutputUserApprovalLeaves)),
    overtime_works: Codec.listOpt(Codec.obj(UserOvertimeWork)),
    trips: Codec.listOpt(Codec.obj(UserTrip)),
    time_zone: Codec.strOpt
  }))

/** @category structures */
export interface CreateOutputUserApprovalLeaves {
  readonly approval_id?: string | undefined
  readonly uniq_id?: string | undefined
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly interval: number
  readonly start_time: string
  readonly end_time: string
  readonly i18n_names: I18nNames
  readonly default_locale: "ch" | "en" | "ja" | (string & {})
  readonly reason: string
  readonly approve_pass_time?: string | undefined
  readonly approve_apply_time?: string | undefined
  readonly idempotent_id?: string | undefined
  readonly leave_detail_range_objs?: ReadonlyArray<CreateOutputUserApprovalLeavesLeaveDetailRangeObjs> | undefined
}

export const CreateOutputUserApprovalLeaves: Codec.Shape<CreateOutputUserApprovalLeaves> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#output.user_approval.leaves", () => ({
    approval_id: Codec.strOpt,
    uniq_id: Codec.strOpt,
    unit: Codec.open(1, 2, 3, 4),
    interval: Codec.int,
    start_time: Codec.str,
    end_time: Codec.str,
    i18n_names: Codec.obj(I18nNames),
    default_locale: Codec.open("ch", "en", "ja"),
    reason: Codec.str,
    approve_pass_time: Codec.strOpt,
    approve_apply_time: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    leave_detail_range_objs: Codec.listOpt(Codec.obj(CreateOutputUserApprovalLeavesLeaveDetailRangeObjs))
  }))

/** @category structures */
export interface CreateOutputUserApprovalLeavesLeaveDetailRangeObjs {
  readonly day?: number | undefined
  readonly time_ranges?: ReadonlyArray<CreateOutputUserApprovalLeavesLeaveDetailRangeObjsTimeRanges> | undefined
}

export const CreateOutputUserApprovalLeavesLeaveDetailRangeObjs: Codec.Shape<CreateOutputUserApprovalLeavesLeaveDetailRangeObjs> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#output.user_approval.leaves.leave_detail_range_objs", () => ({
    day: Codec.intOpt,
    time_ranges: Codec.listOpt(Codec.obj(CreateOutputUserApprovalLeavesLeaveDetailRangeObjsTimeRanges))
  }))

/** @category structures */
export interface CreateOutputUserApprovalLeavesLeaveDetailRangeObjsTimeRanges {
  readonly start_time_stamp?: number | undefined
  readonly end_time_stamp?: number | undefined
}

export const CreateOutputUserApprovalLeavesLeaveDetailRangeObjsTimeRanges: Codec.Shape<CreateOutputUserApprovalLeavesLeaveDetailRangeObjsTimeRanges> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.create#output.user_approval.leaves.leave_detail_range_objs.time_ranges", () => ({
    start_time_stamp: Codec.intOpt,
    end_time_stamp: Codec.intOpt
  }))

/** @category structures */
export interface QueryOutputUserApprovals {
  readonly user_id: string
  readonly date: string
  readonly outs?: ReadonlyArray<UserOut> | undefined
  readonly leaves?: ReadonlyArray<QueryOutputUserApprovalsLeaves> | undefined
  readonly overtime_works?: ReadonlyArray<UserOvertimeWork> | undefined
  readonly trips?: ReadonlyArray<UserTrip> | undefined
  readonly time_zone?: string | undefined
}

export const QueryOutputUserApprovals: Codec.Shape<QueryOutputUserApprovals> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.query#output.user_approvals", () => ({
    user_id: Codec.str,
    date: Codec.str,
    outs: Codec.listOpt(Codec.obj(UserOut)),
    leaves: Codec.listOpt(Codec.obj(QueryOutputUserApprovalsLeaves)),
    overtime_works: Codec.listOpt(Codec.obj(UserOvertimeWork)),
    trips: Codec.listOpt(Codec.obj(UserTrip)),
    time_zone: Codec.strOpt
  }))

/** @category structures */
export interface QueryOutputUserApprovalsLeaves {
  readonly approval_id?: string | undefined
  readonly uniq_id?: string | undefined
  readonly unit: 1 | 2 | 3 | 4 | (number & {})
  readonly interval: number
  readonly start_time: string
  readonly end_time: string
  readonly i18n_names: I18nNames
  readonly default_locale: "ch" | "en" | "ja" | (string & {})
  readonly reason: string
  readonly approve_pass_time?: string | undefined
  readonly approve_apply_time?: string | undefined
  readonly idempotent_id?: string | undefined
  /** Not in the documentation. */
  readonly leave_detail_range_objs?: ReadonlyArray<QueryOutputUserApprovalsLeavesLeaveDetailRangeObjs> | undefined
}

export const QueryOutputUserApprovalsLeaves: Codec.Shape<QueryOutputUserApprovalsLeaves> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.query#output.user_approvals.leaves", () => ({
    approval_id: Codec.strOpt,
    uniq_id: Codec.strOpt,
    unit: Codec.open(1, 2, 3, 4),
    interval: Codec.int,
    start_time: Codec.str,
    end_time: Codec.str,
    i18n_names: Codec.obj(I18nNames),
    default_locale: Codec.open("ch", "en", "ja"),
    reason: Codec.str,
    approve_pass_time: Codec.strOpt,
    approve_apply_time: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    leave_detail_range_objs: Codec.listOpt(Codec.obj(QueryOutputUserApprovalsLeavesLeaveDetailRangeObjs))
  }))

/** @category structures */
export interface QueryOutputUserApprovalsLeavesLeaveDetailRangeObjs {
  readonly day?: number | undefined
  readonly time_ranges?: ReadonlyArray<QueryOutputUserApprovalsLeavesLeaveDetailRangeObjsTimeRanges> | undefined
}

export const QueryOutputUserApprovalsLeavesLeaveDetailRangeObjs: Codec.Shape<QueryOutputUserApprovalsLeavesLeaveDetailRangeObjs> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.query#output.user_approvals.leaves.leave_detail_range_objs", () => ({
    day: Codec.intOpt,
    time_ranges: Codec.listOpt(Codec.obj(QueryOutputUserApprovalsLeavesLeaveDetailRangeObjsTimeRanges))
  }))

/** @category structures */
export interface QueryOutputUserApprovalsLeavesLeaveDetailRangeObjsTimeRanges {
  readonly start_time_stamp?: number | undefined
  readonly end_time_stamp?: number | undefined
}

export const QueryOutputUserApprovalsLeavesLeaveDetailRangeObjsTimeRanges: Codec.Shape<QueryOutputUserApprovalsLeavesLeaveDetailRangeObjsTimeRanges> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_approval.query#output.user_approvals.leaves.leave_detail_range_objs.time_ranges", () => ({
    start_time_stamp: Codec.intOpt,
    end_time_stamp: Codec.intOpt
  }))
