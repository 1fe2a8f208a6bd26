// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_daily_shift`.
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
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly user_daily_shifts: ReadonlyArray<UserDailyShift>
  readonly operator_id?: string | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.batch_create#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_daily_shifts: Codec.list(Codec.obj(UserDailyShift)),
    operator_id: Codec.strOpt
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly user_daily_shifts: ReadonlyArray<UserDailyShift>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.batch_create#output", () => ({
    user_daily_shifts: Codec.list(Codec.obj(UserDailyShift))
  }))

/**
 * 创建或修改排班表
 *
 * `POST /open-apis/attendance/v1/user_daily_shifts/batch_create` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 创建或修改排班表
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_daily_shift.batch_create",
  method: "POST",
  path: "/open-apis/attendance/v1/user_daily_shifts/batch_create",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `batchCreateTemp` takes.
 *
 * @category inputs
 */
export interface BatchCreateTempInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  /** At most 50 items. */
  readonly user_tmp_daily_shifts: ReadonlyArray<UserTmpDailyShift>
  readonly operator_id?: string | undefined
}

export const BatchCreateTempInput: Codec.Shape<BatchCreateTempInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.batch_create_temp#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_tmp_daily_shifts: Codec.list(Codec.obj(UserTmpDailyShift)),
    operator_id: Codec.strOpt
  }))

/**
 * What `batchCreateTemp` gives.
 *
 * @category outputs
 */
export interface BatchCreateTempOutput {
  readonly user_tmp_daily_shifts: ReadonlyArray<BatchCreateTempOutputUserTmpDailyShifts>
}

export const BatchCreateTempOutput: Codec.Shape<BatchCreateTempOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.batch_create_temp#output", () => ({
    user_tmp_daily_shifts: Codec.list(Codec.obj(BatchCreateTempOutputUserTmpDailyShifts))
  }))

/**
 * 创建或修改临时排班
 *
 * `POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp` · Token: tenant or user · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp
 * @category endpoints
 */
export const batchCreateTemp: Endpoint.Described<BatchCreateTempInput, BatchCreateTempOutput, "tenant" | "user"> & {
  /**
   * 创建或修改临时排班
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp
   */
  (input: BatchCreateTempInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateTempOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_daily_shift.batch_create_temp",
  method: "POST",
  path: "/open-apis/attendance/v1/user_daily_shifts/batch_create_temp",
  tokens: ["tenant", "user"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: BatchCreateTempInput,
  output: BatchCreateTempOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly user_ids: ReadonlyArray<string>
  readonly check_date_from: number
  readonly check_date_to: number
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_ids: Codec.list(Codec.str),
    check_date_from: Codec.int,
    check_date_to: Codec.int
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_daily_shifts: ReadonlyArray<QueryOutputUserDailyShifts>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.query#output", () => ({
    user_daily_shifts: Codec.list(Codec.obj(QueryOutputUserDailyShifts))
  }))

/**
 * 查询排班表
 *
 * `POST /open-apis/attendance/v1/user_daily_shifts/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询排班表
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_daily_shift.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_daily_shifts/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface UserDailyShift {
  readonly group_id: string
  readonly shift_id: string
  readonly month: number
  readonly user_id: string
  readonly day_no: number
  readonly is_clear_schedule?: boolean | undefined
}

export const UserDailyShift: Codec.Shape<UserDailyShift> =
  /*#__PURE__*/ Codec.shape("attendance#UserDailyShift", () => ({
    group_id: Codec.str,
    shift_id: Codec.str,
    month: Codec.int,
    user_id: Codec.str,
    day_no: Codec.int,
    is_clear_schedule: Codec.boolOpt
  }))

/** @category structures */
export interface PunchTimeSimpleRule {
  readonly on_time: string
  readonly off_time: string
}

export const PunchTimeSimpleRule: Codec.Shape<PunchTimeSimpleRule> =
  /*#__PURE__*/ Codec.shape("attendance#PunchTimeSimpleRule", () => ({
    on_time: Codec.str,
    off_time: Codec.str
  }))

/** @category structures */
export interface UserTmpDailyShift {
  readonly group_id: string
  readonly user_id: string
  readonly date: number
  readonly shift_name: string
  /** At most 6 items. */
  readonly punch_time_simple_rules: ReadonlyArray<PunchTimeSimpleRule>
}

export const UserTmpDailyShift: Codec.Shape<UserTmpDailyShift> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.batch_create_temp#input.user_tmp_daily_shifts", () => ({
    group_id: Codec.str,
    user_id: Codec.str,
    date: Codec.int,
    shift_name: Codec.str,
    punch_time_simple_rules: Codec.list(Codec.obj(PunchTimeSimpleRule))
  }))

/** @category structures */
export interface BatchCreateTempOutputUserTmpDailyShifts {
  readonly group_id: string
  readonly user_id: string
  readonly date: number
  readonly shift_name: string
  readonly punch_time_simple_rules: ReadonlyArray<PunchTimeSimpleRule>
}

export const BatchCreateTempOutputUserTmpDailyShifts: Codec.Shape<BatchCreateTempOutputUserTmpDailyShifts> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.batch_create_temp#output.user_tmp_daily_shifts", () => ({
    group_id: Codec.str,
    user_id: Codec.str,
    date: Codec.int,
    shift_name: Codec.str,
    punch_time_simple_rules: Codec.list(Codec.obj(PunchTimeSimpleRule))
  }))

/** @category structures */
export interface QueryOutputUserDailyShifts {
  readonly group_id: string
  readonly shift_id: string
  readonly month: number
  readonly user_id: string
  readonly day_no: number
  /** Not in the documentation. */
  readonly is_clear_schedule?: boolean | undefined
}

export const QueryOutputUserDailyShifts: Codec.Shape<QueryOutputUserDailyShifts> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_daily_shift.query#output.user_daily_shifts", () => ({
    group_id: Codec.str,
    shift_id: Codec.str,
    month: Codec.int,
    user_id: Codec.str,
    day_no: Codec.int,
    is_clear_schedule: Codec.boolOpt
  }))
