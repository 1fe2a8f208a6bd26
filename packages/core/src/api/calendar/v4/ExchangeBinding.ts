// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.exchange_binding`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/calendar.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 500 characters. */
  readonly admin_account?: string | undefined
  /** 1 to 500 characters. */
  readonly exchange_account?: string | undefined
  readonly user_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.exchange_binding.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    admin_account: Codec.strOpt,
    exchange_account: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  /** Given with the scope `contact:user.email:readonly`. */
  readonly admin_account?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly exchange_account?: string | undefined
  readonly user_id?: string | undefined
  readonly status?: "doing" | "cal_done" | "timespan_done" | "done" | "err" | (string & {}) | undefined
  readonly exchange_binding_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.exchange_binding.create#output", () => ({
    admin_account: Codec.strOpt,
    exchange_account: Codec.strOpt,
    user_id: Codec.strOpt,
    status: Codec.openOpt("doing", "cal_done", "timespan_done", "done", "err"),
    exchange_binding_id: Codec.str
  }))

/**
 * 将 Exchange 账户绑定到飞书账户
 *
 * `POST /open-apis/calendar/v4/exchange_bindings` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`.
 *
 * Scopes that open further fields: `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 将 Exchange 账户绑定到飞书账户
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`.
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create
   */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 将 Exchange 账户绑定到飞书账户
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`.
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "calendar.v4.exchange_binding.create",
  method: "POST",
  path: "/open-apis/calendar/v4/exchange_bindings",
  tokens: ["user"],
  query: ["user_id_type"],
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
  readonly exchange_binding_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.exchange_binding.delete#input", () => ({
    exchange_binding_id: Codec.str
  }))

/**
 * 解除 Exchange 账户绑定
 *
 * `DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id` · Token: user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:exchange.bindings:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 解除 Exchange 账户绑定
   *
   * Scopes, any of: `calendar:calendar`, `calendar:exchange.bindings:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 解除 Exchange 账户绑定
   *
   * Scopes, any of: `calendar:calendar`, `calendar:exchange.bindings:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.exchange_binding.delete",
  method: "DELETE",
  path: "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
  tokens: ["user"],
  done: [195103],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly exchange_binding_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.exchange_binding.get#input", () => ({
    exchange_binding_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  /** Given with the scope `contact:user.email:readonly`. */
  readonly admin_account?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly exchange_account?: string | undefined
  readonly user_id?: string | undefined
  readonly status?: "doing" | "cal_done" | "timespan_done" | "done" | "err" | (string & {}) | undefined
  readonly exchange_binding_id?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.exchange_binding.get#output", () => ({
    admin_account: Codec.strOpt,
    exchange_account: Codec.strOpt,
    user_id: Codec.strOpt,
    status: Codec.openOpt("doing", "cal_done", "timespan_done", "done", "err"),
    exchange_binding_id: Codec.strOpt
  }))

/**
 * 查询 Exchange 账户的绑定状态
 *
 * `GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id` · Token: user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`.
 *
 * Scopes that open further fields: `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 查询 Exchange 账户的绑定状态
   *
   * Scopes, any of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`.
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 查询 Exchange 账户的绑定状态
   *
   * Scopes, any of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`.
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.exchange_binding.get",
  method: "GET",
  path: "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
  tokens: ["user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})
