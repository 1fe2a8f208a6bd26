// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.ticket`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `answerUserQuery` takes.
 *
 * @category inputs
 */
export interface AnswerUserQueryInput {
  readonly ticket_id: string
  readonly event_id: string
  readonly faqs?: ReadonlyArray<UserQueryFaqInfo> | undefined
}

export const AnswerUserQueryInput: Codec.Shape<AnswerUserQueryInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.answer_user_query#input", () => ({
    ticket_id: Codec.str,
    event_id: Codec.str,
    faqs: Codec.listOpt(Codec.obj(UserQueryFaqInfo))
  }))

/**
 * 回复用户在工单里的提问
 *
 * `POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query` · Token: tenant · Rate limit: a limit of
 * its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query
 * @category endpoints
 */
export const answerUserQuery: Endpoint.Described<AnswerUserQueryInput, Codec.Dictionary, "tenant"> & {
  /**
   * 回复用户在工单里的提问
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query
   */
  (input: AnswerUserQueryInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket.answer_user_query",
  method: "POST",
  path: "/open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query",
  tokens: ["tenant"],
  body: "json",
  helpdesk: true,
  codes,
  input: AnswerUserQueryInput,
  output: Codec.dictionary
})

/**
 * What `customizedFields` takes.
 *
 * @category inputs
 */
export interface CustomizedFieldsInput {
  readonly visible_only?: boolean | undefined
}

export const CustomizedFieldsInput: Codec.Shape<CustomizedFieldsInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.customized_fields#input", () => ({
    visible_only: Codec.boolOpt
  }))

/**
 * What `customizedFields` gives.
 *
 * @category outputs
 */
export interface CustomizedFieldsOutput {
  readonly user_customized_fields?: ReadonlyArray<UserCustomizedField> | undefined
  readonly ticket_customized_fields?: ReadonlyArray<TicketCustomizedField> | undefined
}

export const CustomizedFieldsOutput: Codec.Shape<CustomizedFieldsOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.customized_fields#output", () => ({
    user_customized_fields: Codec.listOpt(Codec.obj(UserCustomizedField)),
    ticket_customized_fields: Codec.listOpt(Codec.obj(TicketCustomizedField))
  }))

/**
 * 获取服务台自定义字段
 *
 * `GET /open-apis/helpdesk/v1/customized_fields` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields
 * @category endpoints
 */
export const customizedFields: Endpoint.Described<CustomizedFieldsInput, CustomizedFieldsOutput, "tenant"> & {
  /**
   * 获取服务台自定义字段
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields
   */
  (input?: CustomizedFieldsInput, options?: Endpoint.CallOptions): Effect.Effect<CustomizedFieldsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.ticket.customized_fields",
  method: "GET",
  path: "/open-apis/helpdesk/v1/customized_fields",
  tokens: ["tenant"],
  query: ["visible_only"],
  helpdesk: true,
  codes,
  input: CustomizedFieldsInput,
  output: CustomizedFieldsOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly ticket_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.get#input", () => ({
    ticket_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly ticket: TicketV2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.get#output", () => ({
    ticket: Codec.obj(TicketV2)
  }))

/**
 * 查询指定工单详情
 *
 * `GET /open-apis/helpdesk/v1/tickets/:ticket_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定工单详情
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/tickets/:ticket_id",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly ticket_id?: string | undefined
  readonly agent_id?: string | undefined
  readonly closed_by_id?: string | undefined
  readonly type?: number | undefined
  readonly channel?: number | undefined
  readonly solved?: number | undefined
  readonly score?: number | undefined
  readonly status_list?: ReadonlyArray<number> | undefined
  readonly guest_name?: string | undefined
  readonly guest_id?: string | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly page?: number | undefined
  readonly page_size?: number | undefined
  readonly create_time_start?: number | undefined
  readonly create_time_end?: number | undefined
  readonly update_time_start?: number | undefined
  readonly update_time_end?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.list#input", () => ({
    ticket_id: Codec.strOpt,
    agent_id: Codec.strOpt,
    closed_by_id: Codec.strOpt,
    type: Codec.intOpt,
    channel: Codec.intOpt,
    solved: Codec.intOpt,
    score: Codec.intOpt,
    status_list: Codec.listOpt(Codec.int),
    guest_name: Codec.strOpt,
    guest_id: Codec.strOpt,
    tags: Codec.listOpt(Codec.str),
    page: Codec.intOpt,
    page_size: Codec.intOpt,
    create_time_start: Codec.intOpt,
    create_time_end: Codec.intOpt,
    update_time_start: Codec.intOpt,
    update_time_end: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly total?: number | undefined
  readonly tickets: ReadonlyArray<Ticket>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.list#output", () => ({
    total: Codec.intOpt,
    tickets: Codec.list(Codec.obj(Ticket))
  }))

/**
 * 查询全部工单详情
 *
 * `GET /open-apis/helpdesk/v1/tickets` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询全部工单详情
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询全部工单详情
     *
     * Scopes, any of: `helpdesk:all:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Ticket>
  }
} = /*#__PURE__*/ Paged.make({
  id: "helpdesk.v1.ticket.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/tickets",
  tokens: ["tenant"],
  query: [
    "ticket_id", "agent_id", "closed_by_id", "type", "channel", "solved", "score", "status_list",
    "guest_name", "guest_id", "tags", "page", "page_size", "create_time_start", "create_time_end",
    "update_time_start", "update_time_end"
  ],
  paging: { style: "page", items: "tickets", requestToken: "page", requestSize: "page_size", total: "total" },
  helpdesk: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `startService` takes.
 *
 * @category inputs
 */
export interface StartServiceInput {
  readonly human_service?: boolean | undefined
  readonly appointed_agents?: ReadonlyArray<string> | undefined
  readonly open_id: string
  readonly customized_info?: string | undefined
}

export const StartServiceInput: Codec.Shape<StartServiceInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.start_service#input", () => ({
    human_service: Codec.boolOpt,
    appointed_agents: Codec.listOpt(Codec.str),
    open_id: Codec.str,
    customized_info: Codec.strOpt
  }))

/**
 * What `startService` gives.
 *
 * @category outputs
 */
export interface StartServiceOutput {
  readonly chat_id: string
  readonly ticket_id?: string | undefined
}

export const StartServiceOutput: Codec.Shape<StartServiceOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.start_service#output", () => ({
    chat_id: Codec.str,
    ticket_id: Codec.strOpt
  }))

/**
 * 创建服务台对话
 *
 * `POST /open-apis/helpdesk/v1/start_service` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `helpdesk:helpdesk:access`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service
 * @category endpoints
 */
export const startService: Endpoint.Described<StartServiceInput, StartServiceOutput, "tenant"> & {
  /**
   * 创建服务台对话
   *
   * Scopes, any of: `helpdesk:helpdesk:access`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service
   */
  (input: StartServiceInput, options?: Endpoint.CallOptions): Effect.Effect<StartServiceOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket.start_service",
  method: "POST",
  path: "/open-apis/helpdesk/v1/start_service",
  tokens: ["tenant"],
  body: "json",
  helpdesk: true,
  codes,
  input: StartServiceInput,
  output: StartServiceOutput
})

/**
 * What `ticketImage` takes.
 *
 * @category inputs
 */
export interface TicketImageInput {
  readonly ticket_id: string
  readonly msg_id: string
  readonly index?: number | undefined
}

export const TicketImageInput: Codec.Shape<TicketImageInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.ticket_image#input", () => ({
    ticket_id: Codec.str,
    msg_id: Codec.str,
    index: Codec.intOpt
  }))

/**
 * 获取工单内图像
 *
 * `GET /open-apis/helpdesk/v1/ticket_images` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image
 * @category endpoints
 */
export const ticketImage: Download.Described<TicketImageInput, "tenant"> & {
  /**
   * 获取工单内图像
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image
   */
  (input: TicketImageInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "helpdesk.v1.ticket.ticket_image",
  method: "GET",
  path: "/open-apis/helpdesk/v1/ticket_images",
  tokens: ["tenant"],
  query: ["ticket_id", "msg_id", "index"],
  response: "binary",
  helpdesk: true,
  codes,
  input: TicketImageInput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly ticket_id: string
  readonly status?: number | undefined
  readonly tag_names?: ReadonlyArray<string> | undefined
  readonly comment?: string | undefined
  readonly customized_fields?: ReadonlyArray<CustomizedFieldDisplayItem> | undefined
  readonly ticket_type?: number | undefined
  readonly solved?: number | undefined
  readonly channel?: number | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.update#input", () => ({
    ticket_id: Codec.str,
    status: Codec.intOpt,
    tag_names: Codec.listOpt(Codec.str),
    comment: Codec.strOpt,
    customized_fields: Codec.listOpt(Codec.obj(CustomizedFieldDisplayItem)),
    ticket_type: Codec.intOpt,
    solved: Codec.intOpt,
    channel: Codec.intOpt
  }))

/**
 * 更新工单详情
 *
 * `PUT /open-apis/helpdesk/v1/tickets/:ticket_id` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "user"> & {
  /**
   * 更新工单详情
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update
   */
  (input: UpdateInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新工单详情
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.ticket.update",
  method: "PUT",
  path: "/open-apis/helpdesk/v1/tickets/:ticket_id",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface TicketTag {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const TicketTag: Codec.Shape<TicketTag> = /*#__PURE__*/ Codec.shape("helpdesk#TicketTag", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface UserQueryFaqInfo {
  readonly id?: string | undefined
  readonly score?: number | undefined
}

export const UserQueryFaqInfo: Codec.Shape<UserQueryFaqInfo> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.answer_user_query#input.faqs", () => ({
    id: Codec.strOpt,
    score: Codec.numOpt
  }))

/** @category structures */
export interface UserCustomizedField {
  readonly user_customized_field_id?: string | undefined
  readonly id?: string | undefined
  readonly helpdesk_id?: string | undefined
  readonly key_name?: string | undefined
  readonly display_name?: string | undefined
  readonly position?: string | undefined
  readonly field_type?: string | undefined
  readonly description?: string | undefined
  readonly visible?: boolean | undefined
  readonly editable?: boolean | undefined
  readonly required?: boolean | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
}

export const UserCustomizedField: Codec.Shape<UserCustomizedField> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.customized_fields#output.user_customized_fields", () => ({
    user_customized_field_id: Codec.strOpt,
    id: Codec.strOpt,
    helpdesk_id: Codec.strOpt,
    key_name: Codec.strOpt,
    display_name: Codec.strOpt,
    position: Codec.strOpt,
    field_type: Codec.strOpt,
    description: Codec.strOpt,
    visible: Codec.boolOpt,
    editable: Codec.boolOpt,
    required: Codec.boolOpt,
    created_at: Codec.strOpt,
    updated_at: Codec.strOpt
  }))

/** @category structures */
export interface TicketCustomizedField {
  readonly ticket_customized_field_id: string
  readonly helpdesk_id?: string | undefined
  readonly key_name: string
  readonly display_name: string
  readonly position: string
  readonly field_type: string
  readonly description: string
  readonly visible: boolean
  readonly editable?: boolean | undefined
  readonly required: boolean
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly created_by?: Shared.TicketUser | undefined
  readonly updated_by?: Shared.TicketUser | undefined
  readonly dropdown_allow_multiple?: boolean | undefined
}

export const TicketCustomizedField: Codec.Shape<TicketCustomizedField> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.customized_fields#output.ticket_customized_fields", () => ({
    ticket_customized_field_id: Codec.str,
    helpdesk_id: Codec.strOpt,
    key_name: Codec.str,
    display_name: Codec.str,
    position: Codec.str,
    field_type: Codec.str,
    description: Codec.str,
    visible: Codec.bool,
    editable: Codec.boolOpt,
    required: Codec.bool,
    created_at: Codec.strOpt,
    updated_at: Codec.strOpt,
    created_by: Codec.objOpt(Shared.TicketUser),
    updated_by: Codec.objOpt(Shared.TicketUser),
    dropdown_allow_multiple: Codec.boolOpt
  }))

/** @category structures */
export interface TicketV2 {
  readonly ticket_id: string
  readonly helpdesk_id?: string | undefined
  readonly guest?: Shared.TicketUser | undefined
  readonly comments?: Shared.Comments | undefined
  readonly ticket_type?: number | undefined
  readonly status?: number | undefined
  readonly score?: number | undefined
  readonly created_at?: number | undefined
  readonly updated_at?: number | undefined
  readonly closed_at?: number | undefined
  readonly dissatisfaction_reason?: Shared.I18n | undefined
  readonly agents?: ReadonlyArray<Shared.TicketUser> | undefined
  readonly channel?: number | undefined
  readonly solve?: number | undefined
  readonly closed_by?: Shared.TicketUser | undefined
  readonly collaborators?: ReadonlyArray<Shared.TicketUser> | undefined
  readonly customized_fields?: ReadonlyArray<Shared.CustomizedFieldDisplayItem> | undefined
  readonly agent_service_duration?: number | undefined
  readonly agent_first_response_duration?: number | undefined
  readonly bot_service_duration?: number | undefined
  readonly agent_resolution_time?: number | undefined
  readonly actual_processing_time?: number | undefined
  readonly agent_entry_time?: number | undefined
  readonly agent_first_response_time?: number | undefined
  readonly agent_last_response_time?: number | undefined
  readonly agent_owner?: Shared.TicketUser | undefined
  readonly tags?: ReadonlyArray<TicketTag> | undefined
}

export const TicketV2: Codec.Shape<TicketV2> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.get#output.ticket", () => ({
    ticket_id: Codec.str,
    helpdesk_id: Codec.strOpt,
    guest: Codec.objOpt(Shared.TicketUser),
    comments: Codec.objOpt(Shared.Comments),
    ticket_type: Codec.intOpt,
    status: Codec.intOpt,
    score: Codec.intOpt,
    created_at: Codec.intOpt,
    updated_at: Codec.intOpt,
    closed_at: Codec.intOpt,
    dissatisfaction_reason: Codec.objOpt(Shared.I18n),
    agents: Codec.listOpt(Codec.obj(Shared.TicketUser)),
    channel: Codec.intOpt,
    solve: Codec.intOpt,
    closed_by: Codec.objOpt(Shared.TicketUser),
    collaborators: Codec.listOpt(Codec.obj(Shared.TicketUser)),
    customized_fields: Codec.listOpt(Codec.obj(Shared.CustomizedFieldDisplayItem)),
    agent_service_duration: Codec.numOpt,
    agent_first_response_duration: Codec.intOpt,
    bot_service_duration: Codec.intOpt,
    agent_resolution_time: Codec.intOpt,
    actual_processing_time: Codec.intOpt,
    agent_entry_time: Codec.intOpt,
    agent_first_response_time: Codec.intOpt,
    agent_last_response_time: Codec.intOpt,
    agent_owner: Codec.objOpt(Shared.TicketUser),
    tags: Codec.listOpt(Codec.obj(TicketTag))
  }))

/** @category structures */
export interface Ticket {
  readonly ticket_id: string
  readonly helpdesk_id?: string | undefined
  readonly guest?: Shared.TicketUser | undefined
  readonly comments?: Shared.Comments | undefined
  readonly ticket_type?: number | undefined
  readonly status?: number | undefined
  readonly score?: number | undefined
  readonly created_at?: number | undefined
  readonly updated_at?: number | undefined
  readonly closed_at?: number | undefined
  readonly dissatisfaction_reason?: Shared.I18n | undefined
  readonly agents?: ReadonlyArray<Shared.TicketUser> | undefined
  readonly channel?: number | undefined
  readonly solve?: number | undefined
  readonly closed_by?: Shared.TicketUser | undefined
  readonly collaborators?: ReadonlyArray<Shared.TicketUser> | undefined
  readonly customized_fields?: ReadonlyArray<Shared.CustomizedFieldDisplayItem> | undefined
  readonly agent_service_duration?: number | undefined
  readonly agent_first_response_duration?: number | undefined
  readonly bot_service_duration?: number | undefined
  readonly agent_resolution_time?: number | undefined
  readonly actual_processing_time?: number | undefined
  readonly agent_entry_time?: number | undefined
  readonly agent_first_response_time?: number | undefined
  readonly agent_last_response_time?: number | undefined
  readonly agent_owner?: Shared.TicketUser | undefined
  /** Not in the documentation. */
  readonly tags?: ReadonlyArray<TicketTag> | undefined
}

export const Ticket: Codec.Shape<Ticket> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.list#output.tickets", () => ({
    ticket_id: Codec.str,
    helpdesk_id: Codec.strOpt,
    guest: Codec.objOpt(Shared.TicketUser),
    comments: Codec.objOpt(Shared.Comments),
    ticket_type: Codec.intOpt,
    status: Codec.intOpt,
    score: Codec.intOpt,
    created_at: Codec.intOpt,
    updated_at: Codec.intOpt,
    closed_at: Codec.intOpt,
    dissatisfaction_reason: Codec.objOpt(Shared.I18n),
    agents: Codec.listOpt(Codec.obj(Shared.TicketUser)),
    channel: Codec.intOpt,
    solve: Codec.intOpt,
    closed_by: Codec.objOpt(Shared.TicketUser),
    collaborators: Codec.listOpt(Codec.obj(Shared.TicketUser)),
    customized_fields: Codec.listOpt(Codec.obj(Shared.CustomizedFieldDisplayItem)),
    agent_service_duration: Codec.numOpt,
    agent_first_response_duration: Codec.intOpt,
    bot_service_duration: Codec.intOpt,
    agent_resolution_time: Codec.intOpt,
    actual_processing_time: Codec.intOpt,
    agent_entry_time: Codec.intOpt,
    agent_first_response_time: Codec.intOpt,
    agent_last_response_time: Codec.intOpt,
    agent_owner: Codec.objOpt(Shared.TicketUser),
    tags: Codec.listOpt(Codec.obj(TicketTag))
  }))

/** @category structures */
export interface CustomizedFieldDisplayItem {
  readonly id?: string | undefined
  readonly value?: string | undefined
  readonly key_name?: string | undefined
}

export const CustomizedFieldDisplayItem: Codec.Shape<CustomizedFieldDisplayItem> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.ticket.update#input.customized_fields", () => ({
    id: Codec.strOpt,
    value: Codec.strOpt,
    key_name: Codec.strOpt
  }))
