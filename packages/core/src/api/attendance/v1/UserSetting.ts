// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Endpoints of `attendance.v1.user_setting`.
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
 * What `modify` takes.
 *
 * @category inputs
 */
export interface ModifyInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  readonly user_setting?: UserSetting | undefined
}

export const ModifyInput: Codec.Shape<ModifyInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_setting.modify#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_setting: Codec.objOpt(UserSetting)
  }))

/**
 * What `modify` gives.
 *
 * @category outputs
 */
export interface ModifyOutput {
  readonly user_setting: UserSetting
}

export const ModifyOutput: Codec.Shape<ModifyOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_setting.modify#output", () => ({
    user_setting: Codec.obj(UserSetting)
  }))

/**
 * 修改用户人脸识别信息
 *
 * `POST /open-apis/attendance/v1/user_settings/modify` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify
 * @category endpoints
 */
export const modify: Endpoint.Described<ModifyInput, ModifyOutput, "tenant"> & {
  /**
   * 修改用户人脸识别信息
   *
   * Scopes, any of: `attendance:rule`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify
   */
  (input: ModifyInput, options?: Endpoint.CallOptions): Effect.Effect<ModifyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_setting.modify",
  method: "POST",
  path: "/open-apis/attendance/v1/user_settings/modify",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: ModifyInput,
  output: ModifyOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly employee_type: "employee_id" | "employee_no" | (string & {})
  /** At most 100 items. */
  readonly user_ids: ReadonlyArray<string>
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_setting.query#input", () => ({
    employee_type: Codec.listed("employee_id", "employee_no"),
    user_ids: Codec.list(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly user_settings: ReadonlyArray<UserSetting>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("attendance.v1.user_setting.query#output", () => ({
    user_settings: Codec.list(Codec.obj(UserSetting))
  }))

/**
 * 批量查询用户人脸识别信息
 *
 * `GET /open-apis/attendance/v1/user_settings/query` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `attendance:rule:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 批量查询用户人脸识别信息
   *
   * Scopes, any of: `attendance:rule:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "attendance.v1.user_setting.query",
  method: "GET",
  path: "/open-apis/attendance/v1/user_settings/query",
  tokens: ["tenant"],
  query: ["employee_type"],
  body: "json",
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface UserSetting {
  readonly user_id: string
  readonly face_key: string
  readonly face_key_update_time?: string | undefined
}

export const UserSetting: Codec.Shape<UserSetting> =
  /*#__PURE__*/ Codec.shape("attendance#UserSetting", () => ({
    user_id: Codec.str,
    face_key: Codec.str,
    face_key_update_time: Codec.strOpt
  }))
