// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_flow`.
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
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly flow_records: ReadonlyArray<UserFlowInput>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.batch_create#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    flow_records: Codec.list(Codec.obj(UserFlowInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly flow_records: ReadonlyArray<Types.UserFlow>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.batch_create#output", () => ({
    flow_records: Codec.list(Codec.obj(Types.UserFlow))
  }))

/**
 * 导入打卡流水
 *
 * `POST /open-apis/attendance/v1/user_flows/batch_create` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant"> & {
  /**
   * 导入打卡流水
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_flow.batch_create",
  method: "POST",
  path: "/open-apis/attendance/v1/user_flows/batch_create",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `batchDel` takes.
 *
 * @category inputs
 */
export interface BatchDelInput {
  /** 1 to 10 items. */
  readonly record_ids: ReadonlyArray<string>
}

export const BatchDelInput: Codec.Shape<BatchDelInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.batch_del#input", () => ({
    record_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchDel` gives.
 *
 * @category outputs
 */
export interface BatchDelOutput {
  readonly success_record_ids?: ReadonlyArray<string> | undefined
  readonly fail_record_ids?: ReadonlyArray<string> | undefined
}

export const BatchDelOutput: Codec.Shape<BatchDelOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.batch_del#output", () => ({
    success_record_ids: Codec.listOpt(Codec.str),
    fail_record_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 删除打卡流水
 *
 * `POST /open-apis/attendance/v1/user_flows/batch_del` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `attendance:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del
 * @category endpoints
 */
export const batchDel: Endpoint.Described<BatchDelInput, BatchDelOutput, "tenant"> & {
  /**
   * 删除打卡流水
   *
   * Scopes, any of: `attendance:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del
   */
  (input: BatchDelInput, options?: Endpoint.CallOptions): Effect.Effect<BatchDelOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_flow.batch_del",
  method: "POST",
  path: "/open-apis/attendance/v1/user_flows/batch_del",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDelInput,
  output: BatchDelOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly user_flow_id: string
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.get#input", () => ({
    user_flow_id: Codec.str,
    employee_type: Codec.listed("employee_id", "employee_no")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly user_id: string
  readonly creator_id: string
  readonly location_name: string
  readonly check_time: string
  readonly comment: string
  readonly record_id?: string | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly is_field?: boolean | undefined
  readonly is_wifi?: boolean | undefined
  readonly type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly photo_urls?: ReadonlyArray<string> | undefined
  readonly device_id?: string | undefined
  readonly check_result?:
    | "NoNeedCheck" | "SystemCheck" | "Normal" | "Early" | "Late" | "SeriousLate" | "Lack" | "Invalid"
    | "None" | "Todo" | (string & {}) | undefined
  readonly external_id?: string | undefined
  readonly idempotent_id?: string | undefined
  /** Not in the documentation. */
  readonly longitude?: number | undefined
  /** Not in the documentation. */
  readonly latitude?: number | undefined
  /** Not in the documentation. */
  readonly create_time?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.get#output", () => ({
    user_id: Codec.str,
    creator_id: Codec.str,
    location_name: Codec.str,
    check_time: Codec.str,
    comment: Codec.str,
    record_id: Codec.strOpt,
    ssid: Codec.strOpt,
    bssid: Codec.strOpt,
    is_field: Codec.boolOpt,
    is_wifi: Codec.boolOpt,
    type: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7),
    photo_urls: Codec.listOpt(Codec.str),
    device_id: Codec.strOpt,
    check_result: Codec.openOpt(
      "NoNeedCheck", "SystemCheck", "Normal", "Early", "Late", "SeriousLate", "Lack", "Invalid", "None",
      "Todo"
    ),
    external_id: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    longitude: Codec.numOpt,
    latitude: Codec.numOpt,
    create_time: Codec.strOpt
  }))

/**
 * 查询打卡流水
 *
 * `GET /open-apis/attendance/v1/user_flows/:user_flow_id` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询打卡流水
   *
   * Scopes, any of: `attendance:task`, `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_flow.get",
  method: "GET",
  path: "/open-apis/attendance/v1/user_flows/:user_flow_id",
  tokens: ["tenant"],
  query: ["employee_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly include_terminated_user?: boolean | undefined
  readonly user_ids: ReadonlyArray<string>
  readonly check_time_from: string
  readonly check_time_to: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    include_terminated_user: Codec.boolOpt,
    user_ids: Codec.list(Codec.str),
    check_time_from: Codec.str,
    check_time_to: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_flow_results: ReadonlyArray<UserFlow>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.query#output", () => ({
    user_flow_results: Codec.list(Codec.obj(UserFlow))
  }))

/**
 * 批量查询打卡流水
 *
 * `POST /open-apis/attendance/v1/user_flows/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:task:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 批量查询打卡流水
   *
   * Scopes, any of: `attendance:task:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_flow.query",
  method: "POST",
  path: "/open-apis/attendance/v1/user_flows/query",
  tokens: ["tenant"],
  query: ["employee_type", "include_terminated_user"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface UserFlowInput {
  readonly user_id: string
  readonly creator_id: string
  readonly location_name: string
  readonly check_time: string
  readonly comment: string
  readonly record_id?: string | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly is_field?: boolean | undefined
  readonly is_wifi?: boolean | undefined
  readonly type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly photo_urls?: ReadonlyArray<string> | undefined
  readonly device_id?: string | undefined
  readonly check_result?:
    | "NoNeedCheck" | "SystemCheck" | "Normal" | "Early" | "Late" | "SeriousLate" | "Lack" | "Invalid"
    | "None" | "Todo" | (string & {}) | undefined
  readonly external_id?: string | undefined
  readonly idempotent_id?: string | undefined
  /** Not in the documentation. */
  readonly longitude?: number | undefined
  /** Not in the documentation. */
  readonly latitude?: number | undefined
  /** Not in the documentation. */
  readonly create_time?: string | undefined
}

export const UserFlowInput: Codec.Shape<UserFlowInput> =
  /*#__PURE__*/ Codec.shape("attendance#UserFlowInput", () => ({
    user_id: Codec.str,
    creator_id: Codec.str,
    location_name: Codec.str,
    check_time: Codec.str,
    comment: Codec.str,
    record_id: Codec.strOpt,
    ssid: Codec.strOpt,
    bssid: Codec.strOpt,
    is_field: Codec.boolOpt,
    is_wifi: Codec.boolOpt,
    type: Codec.listedOpt(0, 1, 2, 3, 4, 5, 6, 7),
    photo_urls: Codec.listOpt(Codec.str),
    device_id: Codec.strOpt,
    check_result: Codec.listedOpt(
      "NoNeedCheck", "SystemCheck", "Normal", "Early", "Late", "SeriousLate", "Lack", "Invalid", "None",
      "Todo"
    ),
    external_id: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    longitude: Codec.numOpt,
    latitude: Codec.numOpt,
    create_time: Codec.strOpt
  }))

/** @category structures */
export interface UserFlow {
  readonly user_id: string
  readonly creator_id: string
  readonly location_name: string
  readonly check_time: string
  readonly comment: string
  readonly record_id?: string | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly is_field?: boolean | undefined
  readonly is_wifi?: boolean | undefined
  readonly type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly photo_urls?: ReadonlyArray<string> | undefined
  readonly device_id?: string | undefined
  readonly check_result?:
    | "NoNeedCheck" | "SystemCheck" | "Normal" | "Early" | "Late" | "SeriousLate" | "Lack" | "Invalid"
    | "None" | "Todo" | (string & {}) | undefined
  readonly external_id?: string | undefined
  readonly idempotent_id?: string | undefined
  /** Not in the documentation. */
  readonly longitude?: number | undefined
  /** Not in the documentation. */
  readonly latitude?: number | undefined
  /** Not in the documentation. */
  readonly create_time?: string | undefined
}

export const UserFlow: Codec.Shape<UserFlow> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_flow.query#output.user_flow_results", () => ({
    user_id: Codec.str,
    creator_id: Codec.str,
    location_name: Codec.str,
    check_time: Codec.str,
    comment: Codec.str,
    record_id: Codec.strOpt,
    ssid: Codec.strOpt,
    bssid: Codec.strOpt,
    is_field: Codec.boolOpt,
    is_wifi: Codec.boolOpt,
    type: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7),
    photo_urls: Codec.listOpt(Codec.str),
    device_id: Codec.strOpt,
    check_result: Codec.openOpt(
      "NoNeedCheck", "SystemCheck", "Normal", "Early", "Late", "SeriousLate", "Lack", "Invalid", "None",
      "Todo"
    ),
    external_id: Codec.strOpt,
    idempotent_id: Codec.strOpt,
    longitude: Codec.numOpt,
    latitude: Codec.numOpt,
    create_time: Codec.strOpt
  }))
