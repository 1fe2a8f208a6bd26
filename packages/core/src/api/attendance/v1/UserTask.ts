// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/attendance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly ignore_invalid_users?: boolean | undefined
  readonly include_terminated_user?: boolean | undefined
  readonly user_ids: ReadonlyArray<string>
  readonly check_date_from: number
  readonly check_date_to: number
  readonly need_overtime_result?: boolean | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    ignore_invalid_users: Codec.boolOpt,
    include_terminated_user: Codec.boolOpt,
    user_ids: Codec.list(Codec.str),
    check_date_from: Codec.int,
    check_date_to: Codec.int,
    need_overtime_result: Codec.boolOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_task_results?: ReadonlyArray<UserTask> | undefined
  readonly invalid_user_ids?: ReadonlyArray<string> | undefined
  readonly unauthorized_user_ids?: ReadonlyArray<string> | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task.query#output", () => ({
    user_task_results: Codec.listOpt(Codec.obj(UserTask)),
    invalid_user_ids: Codec.listOpt(Codec.str),
    unauthorized_user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 查询打卡结果
 *
 * `POST /open-apis/attendance/v1/user_tasks/query` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 查询打卡结果
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_task.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_tasks/query",
  tokens: ["tenant", "user"],
  query: ["employee_type", "ignore_invalid_users", "include_terminated_user"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface UserTask {
  readonly result_id: string
  readonly user_id: string
  readonly employee_name: string
  readonly day: number
  readonly group_id: string
  readonly shift_id: string
  readonly records: ReadonlyArray<TaskResult>
}

export const UserTask: Codec.Shape<UserTask> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task.query#output.user_task_results", () => ({
    result_id: Codec.str,
    user_id: Codec.str,
    employee_name: Codec.str,
    day: Codec.int,
    group_id: Codec.str,
    shift_id: Codec.str,
    records: Codec.list(Codec.obj(TaskResult))
  }))

/** @category structures */
export interface TaskResult {
  readonly check_in_record_id: string
  readonly check_in_record?: Types.UserFlow | undefined
  readonly check_out_record_id: string
  readonly check_out_record?: Types.UserFlow | undefined
  readonly check_in_result:
    | "NoNeedCheck" | "SystemCheck" | "Normal" | "Early" | "Late" | "Lack" | "Todo" | (string & {})
  readonly check_out_result:
    | "NoNeedCheck" | "SystemCheck" | "Normal" | "Early" | "Late" | "Lack" | "Todo" | (string & {})
  readonly check_in_result_supplement:
    | "None" | "ManagerModification" | "CardReplacement" | "ShiftChange" | "Travel" | "Leave" | "GoOut"
    | "CardReplacementApplication" | "FieldPunch" | (string & {})
  readonly check_out_result_supplement:
    | "None" | "ManagerModification" | "CardReplacement" | "ShiftChange" | "Travel" | "Leave" | "GoOut"
    | "CardReplacementApplication" | "FieldPunch" | (string & {})
  readonly check_in_shift_time?: string | undefined
  readonly check_out_shift_time?: string | undefined
  readonly task_shift_type?: number | undefined
}

export const TaskResult: Codec.Shape<TaskResult> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task.query#output.user_task_results.records", () => ({
    check_in_record_id: Codec.str,
    check_in_record: Codec.objOpt(Types.UserFlow),
    check_out_record_id: Codec.str,
    check_out_record: Codec.objOpt(Types.UserFlow),
    check_in_result: Codec.open("NoNeedCheck", "SystemCheck", "Normal", "Early", "Late", "Lack", "Todo"),
    check_out_result: Codec.open("NoNeedCheck", "SystemCheck", "Normal", "Early", "Late", "Lack", "Todo"),
    check_in_result_supplement: Codec.open(
      "None", "ManagerModification", "CardReplacement", "ShiftChange", "Travel", "Leave", "GoOut",
      "CardReplacementApplication", "FieldPunch"
    ),
    check_out_result_supplement: Codec.open(
      "None", "ManagerModification", "CardReplacement", "ShiftChange", "Travel", "Leave", "GoOut",
      "CardReplacementApplication", "FieldPunch"
    ),
    check_in_shift_time: Codec.strOpt,
    check_out_shift_time: Codec.strOpt,
    task_shift_type: Codec.intOpt
  }))
