// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_task_remedy`.
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
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly user_id: string
  readonly remedy_date: number
  readonly punch_no: number
  readonly work_type: number
  readonly remedy_time: string
  readonly reason: string
  readonly time?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.create#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_id: Codec.str,
    remedy_date: Codec.int,
    punch_no: Codec.int,
    work_type: Codec.int,
    remedy_time: Codec.str,
    reason: Codec.str,
    time: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly user_remedy: UserTaskRemedy
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.create#output", () => ({
    user_remedy: Codec.obj(UserTaskRemedy)
  }))

/**
 * 通知补卡审批发起
 *
 * `POST /open-apis/attendance/v1/user_task_remedys` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 通知补卡审批发起
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_task_remedy.create",
  method: "POST",
  path: "/open-apis/attendance/v1/user_task_remedys",
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
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly user_ids: ReadonlyArray<string>
  readonly check_time_from: string
  readonly check_time_to: string
  readonly check_date_type?: "PeriodTime" | "CreateTime" | "UpdateTime" | (string & {}) | undefined
  readonly status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_ids: Codec.list(Codec.str),
    check_time_from: Codec.str,
    check_time_to: Codec.str,
    check_date_type: Codec.listedOpt("PeriodTime", "CreateTime", "UpdateTime"),
    status: Codec.listedOpt(0, 1, 2, 3, 4)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_remedys: ReadonlyArray<UserTaskRemedy>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.query#output", () => ({
    user_remedys: Codec.list(Codec.obj(UserTaskRemedy))
  }))

/**
 * 获取补卡记录
 *
 * `POST /open-apis/attendance/v1/user_task_remedys/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取补卡记录
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_task_remedy.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_task_remedys/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `queryUserAllowedRemedys` takes.
 *
 * @category inputs
 */
export interface QueryUserAllowedRemedysInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly user_id: string
  readonly remedy_date: number
}

export const QueryUserAllowedRemedysInput: Codec.Shape<QueryUserAllowedRemedysInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.query_user_allowed_remedys#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_id: Codec.str,
    remedy_date: Codec.int
  }))

/**
 * What `queryUserAllowedRemedys` gives.
 *
 * @category outputs
 */
export interface QueryUserAllowedRemedysOutput {
  readonly user_allowed_remedys: ReadonlyArray<UserAllowedRemedy>
}

export const QueryUserAllowedRemedysOutput: Codec.Shape<QueryUserAllowedRemedysOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.query_user_allowed_remedys#output", () => ({
    user_allowed_remedys: Codec.list(Codec.obj(UserAllowedRemedy))
  }))

/**
 * 获取可补卡时间
 *
 * `POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys` · Token: tenant · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys
 * @category endpoints
 */
export const queryUserAllowedRemedys: Endpoint.Described<QueryUserAllowedRemedysInput, QueryUserAllowedRemedysOutput, "tenant"> & {
  /**
   * 获取可补卡时间
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys
   */
  (input: QueryUserAllowedRemedysInput, options?: Endpoint.CallOptions): Effect.Effect<QueryUserAllowedRemedysOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_task_remedy.query_user_allowed_remedys",
  method: "POST",
  path: "/open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryUserAllowedRemedysInput,
  output: QueryUserAllowedRemedysOutput
})

/** @category structures */
export interface UserTaskRemedy {
  readonly user_id: string
  readonly remedy_date: number
  readonly punch_no: number
  readonly work_type: number
  readonly approval_id?: string | undefined
  readonly remedy_time: string
  readonly status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly reason: string
  readonly time?: string | undefined
  readonly time_zone?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
}

export const UserTaskRemedy: Codec.Shape<UserTaskRemedy> =
  /*#__PURE__*/ Codec.shape("attendance#UserTaskRemedy", () => ({
    user_id: Codec.str,
    remedy_date: Codec.int,
    punch_no: Codec.int,
    work_type: Codec.int,
    approval_id: Codec.strOpt,
    remedy_time: Codec.str,
    status: Codec.openOpt(0, 1, 2, 3, 4),
    reason: Codec.str,
    time: Codec.strOpt,
    time_zone: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt
  }))

/** @category structures */
export interface UserAllowedRemedy {
  readonly user_id: string
  readonly remedy_date: number
  readonly is_free_punch?: boolean | undefined
  readonly punch_no?: number | undefined
  readonly work_type?: number | undefined
  readonly punch_status?: string | undefined
  readonly normal_punch_time?: string | undefined
  readonly remedy_start_time?: string | undefined
  readonly remedy_end_time?: string | undefined
}

export const UserAllowedRemedy: Codec.Shape<UserAllowedRemedy> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_task_remedy.query_user_allowed_remedys#output.user_allowed_remedys", () => ({
    user_id: Codec.str,
    remedy_date: Codec.int,
    is_free_punch: Codec.boolOpt,
    punch_no: Codec.intOpt,
    work_type: Codec.intOpt,
    punch_status: Codec.strOpt,
    normal_punch_time: Codec.strOpt,
    remedy_start_time: Codec.strOpt,
    remedy_end_time: Codec.strOpt
  }))
