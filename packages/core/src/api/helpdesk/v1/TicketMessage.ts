// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.ticket.message`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly ticket_id: string
  readonly msg_type: string
  readonly content: unknown
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.message.create#input", () => ({
    ticket_id: Codec.str,
    msg_type: Codec.str,
    content: Codec.any
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly message_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.message.create#output", () => ({
    message_id: Codec.str
  }))

/**
 * 发送工单消息
 *
 * `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 发送工单消息
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket.message.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
  tokens: ["tenant"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly ticket_id: string
  readonly time_start?: number | undefined
  readonly time_end?: number | undefined
  readonly page?: number | undefined
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.message.list#input", () => ({
    ticket_id: Codec.str,
    time_start: Codec.intOpt,
    time_end: Codec.intOpt,
    page: Codec.intOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly messages: ReadonlyArray<TicketMessage>
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.message.list#output", () => ({
    messages: Codec.list(Codec.obj(TicketMessage)),
    total: Codec.intOpt
  }))

/**
 * 获取工单消息详情
 *
 * `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取工单消息详情
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取工单消息详情
     *
     * Scopes, any of: `helpdesk:all:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<TicketMessage>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "helpdesk.v1.ticket.message.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
  tokens: ["tenant"],
  query: ["time_start", "time_end", "page", "page_size"],
  paging: {style: "page", items: "messages", requestToken: "page", requestSize: "page_size", total: "total"},
  helpdesk: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface TicketMessage {
  readonly id?: string | undefined
  readonly message_id?: string | undefined
  readonly message_type: string
  readonly created_at?: number | undefined
  readonly content: string
  readonly user_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly user_id?: string | undefined
}

export const TicketMessage: Codec.Shape<TicketMessage> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.message.list#output.messages", () => ({
    id: Codec.strOpt,
    message_id: Codec.strOpt,
    message_type: Codec.str,
    created_at: Codec.intOpt,
    content: Codec.str,
    user_name: Codec.strOpt,
    avatar_url: Codec.strOpt,
    user_id: Codec.strOpt
  }))
