// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v1.pin`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly message_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("im.v1.pin.create#input", () => ({
    message_id: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly pin: Pin
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("im.v1.pin.create#output", () => ({
    pin: Codec.obj(Pin)
  }))

/**
 * Pin 消息
 *
 * `POST /open-apis/im/v1/pins` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * Pin 消息
   *
   * Scopes, any of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.pin.create",
  method: "POST",
  path: "/open-apis/im/v1/pins",
  tokens: ["tenant", "user"],
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
  readonly message_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("im.v1.pin.delete#input", () => ({
    message_id: Codec.str
  }))

/**
 * 移除 Pin 消息
 *
 * `DELETE /open-apis/im/v1/pins/:message_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 移除 Pin 消息
   *
   * Scopes, any of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v1.pin.delete",
  method: "DELETE",
  path: "/open-apis/im/v1/pins/:message_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly chat_id: string
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** 1 to 50. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("im.v1.pin.list#input", () => ({
  chat_id: Codec.str,
  start_time: Codec.strOpt,
  end_time: Codec.strOpt,
  page_size: Codec.intOpt,
  page_token: Codec.strOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Pin>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> = /*#__PURE__*/ Codec.shape("im.v1.pin.list#output", () => ({
  items: Codec.list(Codec.obj(Pin)),
  has_more: Codec.boolOpt,
  page_token: Codec.strOpt
}))

/**
 * 获取群内 Pin 消息
 *
 * `GET /open-apis/im/v1/pins` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `im:message`, `im:message.pins:read`, `im:message:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取群内 Pin 消息
   *
   * Scopes, any of: `im:message`, `im:message.pins:read`, `im:message:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取群内 Pin 消息
     *
     * Scopes, any of: `im:message`, `im:message.pins:read`, `im:message:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Pin>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "im.v1.pin.list",
  method: "GET",
  path: "/open-apis/im/v1/pins",
  tokens: ["tenant", "user"],
  query: ["chat_id", "start_time", "end_time", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Pin {
  readonly message_id: string
  readonly chat_id?: string | undefined
  readonly operator_id?: string | undefined
  readonly operator_id_type?: "open_id" | "app_id" | (string & {}) | undefined
  readonly create_time?: string | undefined
}

export const Pin: Codec.Shape<Pin> = /*#__PURE__*/ Codec.shape("im#Pin", () => ({
  message_id: Codec.str,
  chat_id: Codec.strOpt,
  operator_id: Codec.strOpt,
  operator_id_type: Codec.openOpt("open_id", "app_id"),
  create_time: Codec.strOpt
}))
