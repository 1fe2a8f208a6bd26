// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.rule_external`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/acs.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly rule_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly rule: Rule
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.create#input", () => ({
    rule_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    rule: Codec.obj(Rule)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly rule_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.create#output", () => ({
    rule_id: Codec.str
  }))

/**
 * 创建或更新权限组
 *
 * `POST /open-apis/acs/v1/rule_external` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `acs:device:write`, `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建或更新权限组
   *
   * Scopes, any of: `acs:device:write`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建或更新权限组
   *
   * Scopes, any of: `acs:device:write`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.rule_external.create",
  method: "POST",
  path: "/open-apis/acs/v1/rule_external",
  tokens: ["user"],
  query: ["rule_id", "user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly rule_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.delete#input", () => ({
    rule_id: Codec.str
  }))

/**
 * 删除权限组
 *
 * `DELETE /open-apis/acs/v1/rule_external` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `acs:device:write`, `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除权限组
   *
   * Scopes, any of: `acs:device:write`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除权限组
   *
   * Scopes, any of: `acs:device:write`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.rule_external.delete",
  method: "DELETE",
  path: "/open-apis/acs/v1/rule_external",
  tokens: ["user"],
  query: ["rule_id"],
  done: [1490012],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `deviceBind` takes.
 *
 * @category inputs
 */
export interface DeviceBindInput {
  readonly device_id: string
  /** At most 10000 items. */
  readonly rule_ids: ReadonlyArray<string>
}

export const DeviceBindInput: Codec.Shape<DeviceBindInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.device_bind#input", () => ({
    device_id: Codec.str,
    rule_ids: Codec.list(Codec.str)
  }))

/**
 * 设备绑定权限组
 *
 * `POST /open-apis/acs/v1/rule_external/device_bind` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `acs:device:write`, `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind
 * @category endpoints
 */
export const deviceBind: Endpoint.Described<DeviceBindInput, Codec.Dictionary, "user"> & {
  /**
   * 设备绑定权限组
   *
   * Scopes, any of: `acs:device:write`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind
   */
  (input: DeviceBindInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 设备绑定权限组
   *
   * Scopes, any of: `acs:device:write`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind
   */
  (input: DeviceBindInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "acs.v1.rule_external.device_bind",
  method: "POST",
  path: "/open-apis/acs/v1/rule_external/device_bind",
  tokens: ["user"],
  body: "json",
  codes,
  input: DeviceBindInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly device_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.get#input", () => ({
    device_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly rules: ReadonlyArray<GetOutputRules>
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.get#output", () => ({
    rules: Codec.list(Codec.obj(GetOutputRules))
  }))

/**
 * 获取权限组信息
 *
 * `GET /open-apis/acs/v1/rule_external` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `acs:devices:readonly`, `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 获取权限组信息
   *
   * Scopes, any of: `acs:devices:readonly`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/get
   */
  (input: GetInput | undefined, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 获取权限组信息
   *
   * Scopes, any of: `acs:devices:readonly`, `acs:users`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/get
   */
  (input?: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "acs.v1.rule_external.get",
  method: "GET",
  path: "/open-apis/acs/v1/rule_external",
  tokens: ["user"],
  query: ["device_id", "user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface DeviceExternal {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const DeviceExternal: Codec.Shape<DeviceExternal> =
  /*#__PURE__*/ Codec.shape("acs#DeviceExternal", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface UserExternal {
  readonly user_type: 1 | 2 | 10 | 11 | (number & {})
  readonly user_id?: string | undefined
  readonly user_name?: string | undefined
  readonly phone_num?: string | undefined
  readonly department_id?: string | undefined
}

export const UserExternal: Codec.Shape<UserExternal> = /*#__PURE__*/ Codec.shape("acs#UserExternal", () => ({
  user_type: Codec.open(1, 2, 10, 11),
  user_id: Codec.strOpt,
  user_name: Codec.strOpt,
  phone_num: Codec.strOpt,
  department_id: Codec.strOpt
}))

/** @category structures */
export interface Rule {
  readonly id?: string | undefined
  readonly name?: string | undefined
  /** At most 5000 items. */
  readonly devices?: ReadonlyArray<DeviceExternal> | undefined
  readonly user_count?: string | undefined
  /** At most 10000 items. */
  readonly users?: ReadonlyArray<Types.UserExternalInput> | undefined
  readonly visitor_count?: string | undefined
  /** At most 10000 items. */
  readonly visitors?: ReadonlyArray<Types.UserExternalInput> | undefined
  readonly remind_face?: boolean | undefined
  readonly opening_time?: OpeningTimeExternal | undefined
  readonly is_temp?: boolean | undefined
}

export const Rule: Codec.Shape<Rule> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.create#input.rule", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    devices: Codec.listOpt(Codec.obj(DeviceExternal)),
    user_count: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(Types.UserExternalInput)),
    visitor_count: Codec.strOpt,
    visitors: Codec.listOpt(Codec.obj(Types.UserExternalInput)),
    remind_face: Codec.boolOpt,
    opening_time: Codec.objOpt(OpeningTimeExternal),
    is_temp: Codec.boolOpt
  }))

/** @category structures */
export interface OpeningTimeExternal {
  readonly valid_day?: OpeningTimeValidDayExternal | undefined
  /** At most 7 items. */
  readonly weekdays?: ReadonlyArray<number> | undefined
  /** At most 1 items. */
  readonly day_times?: ReadonlyArray<OpeningTimePeriodExternal> | undefined
}

export const OpeningTimeExternal: Codec.Shape<OpeningTimeExternal> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.create#input.rule.opening_time", () => ({
    valid_day: Codec.objOpt(OpeningTimeValidDayExternal),
    weekdays: Codec.listOpt(Codec.int),
    day_times: Codec.listOpt(Codec.obj(OpeningTimePeriodExternal))
  }))

/** @category structures */
export interface OpeningTimeValidDayExternal {
  /** At least 1000000000. */
  readonly start_day: number
  /** At least 1000000000. */
  readonly end_day: number
}

export const OpeningTimeValidDayExternal: Codec.Shape<OpeningTimeValidDayExternal> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.create#input.rule.opening_time.valid_day", () => ({
    start_day: Codec.int,
    end_day: Codec.int
  }))

/** @category structures */
export interface OpeningTimePeriodExternal {
  /** At most 2400. */
  readonly start_hhmm: number
  /** At most 2400. */
  readonly end_hhmm: number
}

export const OpeningTimePeriodExternal: Codec.Shape<OpeningTimePeriodExternal> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.create#input.rule.opening_time.day_times", () => ({
    start_hhmm: Codec.int,
    end_hhmm: Codec.int
  }))

/** @category structures */
export interface GetOutputRules {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly devices?: ReadonlyArray<DeviceExternal> | undefined
  readonly user_count?: string | undefined
  readonly users?: ReadonlyArray<UserExternal> | undefined
  readonly visitor_count?: string | undefined
  readonly visitors?: ReadonlyArray<UserExternal> | undefined
  readonly remind_face?: boolean | undefined
  readonly opening_time?: GetOutputRulesOpeningTime | undefined
  readonly is_temp?: boolean | undefined
}

export const GetOutputRules: Codec.Shape<GetOutputRules> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.get#output.rules", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    devices: Codec.listOpt(Codec.obj(DeviceExternal)),
    user_count: Codec.strOpt,
    users: Codec.listOpt(Codec.obj(UserExternal)),
    visitor_count: Codec.strOpt,
    visitors: Codec.listOpt(Codec.obj(UserExternal)),
    remind_face: Codec.boolOpt,
    opening_time: Codec.objOpt(GetOutputRulesOpeningTime),
    is_temp: Codec.boolOpt
  }))

/** @category structures */
export interface GetOutputRulesOpeningTime {
  readonly valid_day?: GetOutputRulesOpeningTimeValidDay | undefined
  readonly weekdays?: ReadonlyArray<number> | undefined
  readonly day_times?: ReadonlyArray<GetOutputRulesOpeningTimeDayTimes> | undefined
}

export const GetOutputRulesOpeningTime: Codec.Shape<GetOutputRulesOpeningTime> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.get#output.rules.opening_time", () => ({
    valid_day: Codec.objOpt(GetOutputRulesOpeningTimeValidDay),
    weekdays: Codec.listOpt(Codec.int),
    day_times: Codec.listOpt(Codec.obj(GetOutputRulesOpeningTimeDayTimes))
  }))

/** @category structures */
export interface GetOutputRulesOpeningTimeValidDay {
  readonly start_day: number
  readonly end_day: number
}

export const GetOutputRulesOpeningTimeValidDay: Codec.Shape<GetOutputRulesOpeningTimeValidDay> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.get#output.rules.opening_time.valid_day", () => ({
    start_day: Codec.int,
    end_day: Codec.int
  }))

/** @category structures */
export interface GetOutputRulesOpeningTimeDayTimes {
  readonly start_hhmm: number
  readonly end_hhmm: number
}

export const GetOutputRulesOpeningTimeDayTimes: Codec.Shape<GetOutputRulesOpeningTimeDayTimes> =
  /*#__PURE__*/ Codec.shape("acs.v1.rule_external.get#output.rules.opening_time.day_times", () => ({
    start_hhmm: Codec.int,
    end_hhmm: Codec.int
  }))
