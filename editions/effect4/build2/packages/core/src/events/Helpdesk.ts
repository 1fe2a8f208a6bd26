// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Events of `helpdesk`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/helpdesk/Types.js"

/**
 * What `helpdesk.notification.approve_v1` tells.
 *
 * @category payloads
 */
export interface NotificationApproveV1 {
  readonly notification_id?: string | undefined
  readonly helpdesk_id?: string | undefined
  readonly approve_status?: string | undefined
}

export const NotificationApproveV1: Codec.Shape<NotificationApproveV1> = /*#__PURE__*/ Codec.shape(
  "helpdesk.notification.approve_v1#event",
  () => ({
    notification_id: Codec.strOpt,
    helpdesk_id: Codec.strOpt,
    approve_status: Codec.strOpt
  })
)

/**
 * 推送审核通知 · `helpdesk.notification.approve_v1`
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve
 * @category events
 */
export const notificationApproveV1: EventDefinition.EventDefinition<NotificationApproveV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "helpdesk.notification.approve_v1",
    schema: "2.0",
    payload: NotificationApproveV1
  })

/**
 * What `helpdesk.ticket.created_v1` tells.
 *
 * @category payloads
 */
export interface TicketCreatedV1 {
  readonly ticket_id: string
  readonly helpdesk_id?: string | undefined
  readonly guest?: TicketUserEvent | undefined
  readonly stage?: number | undefined
  readonly status?: number | undefined
  readonly score?: number | undefined
  readonly created_at?: number | undefined
  readonly updated_at?: number | undefined
  readonly closed_at?: number | undefined
  readonly channel?: number | undefined
  readonly solve?: number | undefined
  readonly customized_fields?: ReadonlyArray<Types.CustomizedFieldDisplayItem> | undefined
  readonly chat_id?: string | undefined
}

export const TicketCreatedV1: Codec.Shape<TicketCreatedV1> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket.created_v1#event",
  () => ({
    ticket_id: Codec.str,
    helpdesk_id: Codec.strOpt,
    guest: Codec.objOpt(TicketUserEvent),
    stage: Codec.intOpt,
    status: Codec.intOpt,
    score: Codec.intOpt,
    created_at: Codec.intOpt,
    updated_at: Codec.intOpt,
    closed_at: Codec.intOpt,
    channel: Codec.intOpt,
    solve: Codec.intOpt,
    customized_fields: Codec.listOpt(Codec.obj(Types.CustomizedFieldDisplayItem)),
    chat_id: Codec.strOpt
  })
)

/**
 * 创建工单 · `helpdesk.ticket.created_v1`
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created
 * @category events
 */
export const ticketCreatedV1: EventDefinition.EventDefinition<TicketCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "helpdesk.ticket.created_v1",
    schema: "2.0",
    payload: TicketCreatedV1
  })

/**
 * What `helpdesk.ticket.updated_v1` tells.
 *
 * @category payloads
 */
export interface TicketUpdatedV1 {
  readonly object?: TicketEvent | undefined
  readonly old_object?: TicketEventUpdateInfo | undefined
}

export const TicketUpdatedV1: Codec.Shape<TicketUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket.updated_v1#event",
  () => ({
    object: Codec.objOpt(TicketEvent),
    old_object: Codec.objOpt(TicketEventUpdateInfo)
  })
)

/**
 * 工单状态变更 · `helpdesk.ticket.updated_v1`
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated
 * @category events
 */
export const ticketUpdatedV1: EventDefinition.EventDefinition<TicketUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "helpdesk.ticket.updated_v1",
    schema: "2.0",
    payload: TicketUpdatedV1
  })

/**
 * What `helpdesk.ticket_message.created_v1` tells.
 *
 * @category payloads
 */
export interface TicketMessageCreatedV1 {
  readonly ticket_message_id: string
  readonly message_id: string
  readonly msg_type: string
  readonly position: string
  readonly sender_id?: UserId | undefined
  readonly sender_type: number
  readonly text: string
  readonly ticket?: Ticket | undefined
  readonly event_id: string
  readonly chat_id?: string | undefined
  readonly content?: TicketMessageContent | undefined
}

export const TicketMessageCreatedV1: Codec.Shape<TicketMessageCreatedV1> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket_message.created_v1#event",
  () => ({
    ticket_message_id: Codec.str,
    message_id: Codec.str,
    msg_type: Codec.str,
    position: Codec.str,
    sender_id: Codec.objOpt(UserId),
    sender_type: Codec.int,
    text: Codec.str,
    ticket: Codec.objOpt(Ticket),
    event_id: Codec.str,
    chat_id: Codec.strOpt,
    content: Codec.objOpt(TicketMessageContent)
  })
)

/**
 * 工单消息事件 · `helpdesk.ticket_message.created_v1`
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created
 * @category events
 */
export const ticketMessageCreatedV1: EventDefinition.EventDefinition<TicketMessageCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "helpdesk.ticket_message.created_v1",
    schema: "2.0",
    payload: TicketMessageCreatedV1
  })

/** @category structures */
export interface TicketUserEvent {
  readonly id?: UserId | undefined
  readonly name?: string | undefined
}

export const TicketUserEvent: Codec.Shape<TicketUserEvent> = /*#__PURE__*/ Codec.shape(
  "helpdesk#TicketUserEvent",
  () => ({
    id: Codec.objOpt(UserId),
    name: Codec.strOpt
  })
)

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("helpdesk#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface TicketEvent {
  readonly ticket_id: string
  readonly helpdesk_id?: string | undefined
  readonly guest?: TicketUserEvent | undefined
  readonly stage?: number | undefined
  readonly status?: number | undefined
  readonly score?: number | undefined
  readonly created_at?: number | undefined
  readonly updated_at?: number | undefined
  readonly closed_at?: number | undefined
  readonly channel?: number | undefined
  readonly solve?: number | undefined
  readonly customized_fields?: ReadonlyArray<Types.CustomizedFieldDisplayItem> | undefined
  readonly chat_id?: string | undefined
}

export const TicketEvent: Codec.Shape<TicketEvent> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket.updated_v1#event.object",
  () => ({
    ticket_id: Codec.str,
    helpdesk_id: Codec.strOpt,
    guest: Codec.objOpt(TicketUserEvent),
    stage: Codec.intOpt,
    status: Codec.intOpt,
    score: Codec.intOpt,
    created_at: Codec.intOpt,
    updated_at: Codec.intOpt,
    closed_at: Codec.intOpt,
    channel: Codec.intOpt,
    solve: Codec.intOpt,
    customized_fields: Codec.listOpt(Codec.obj(Types.CustomizedFieldDisplayItem)),
    chat_id: Codec.strOpt
  })
)

/** @category structures */
export interface TicketEventUpdateInfo {
  readonly stage?: number | undefined
  readonly status?: number | undefined
  readonly updated_at?: number | undefined
}

export const TicketEventUpdateInfo: Codec.Shape<TicketEventUpdateInfo> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket.updated_v1#event.old_object",
  () => ({
    stage: Codec.intOpt,
    status: Codec.intOpt,
    updated_at: Codec.intOpt
  })
)

/** @category structures */
export interface Ticket {
  readonly ticket_id: string
  readonly comments?: Types.Comments | undefined
  readonly ticket_type?: number | undefined
  readonly status?: number | undefined
  readonly dissatisfaction_reason?: Types.I18n | undefined
  readonly customized_fields?: ReadonlyArray<Types.CustomizedFieldDisplayItem> | undefined
  readonly agent_service_duration?: number | undefined
  readonly agent_first_response_duration?: number | undefined
  readonly bot_service_duration?: number | undefined
  readonly agent_resolution_time?: number | undefined
  readonly actual_processing_time?: number | undefined
  readonly agent_entry_time?: number | undefined
  readonly agent_first_response_time?: number | undefined
  readonly agent_last_response_time?: number | undefined
  readonly agent_owner?: Types.TicketUser | undefined
}

export const Ticket: Codec.Shape<Ticket> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket_message.created_v1#event.ticket",
  () => ({
    ticket_id: Codec.str,
    comments: Codec.objOpt(Types.Comments),
    ticket_type: Codec.intOpt,
    status: Codec.intOpt,
    dissatisfaction_reason: Codec.objOpt(Types.I18n),
    customized_fields: Codec.listOpt(Codec.obj(Types.CustomizedFieldDisplayItem)),
    agent_service_duration: Codec.numOpt,
    agent_first_response_duration: Codec.intOpt,
    bot_service_duration: Codec.intOpt,
    agent_resolution_time: Codec.intOpt,
    actual_processing_time: Codec.intOpt,
    agent_entry_time: Codec.intOpt,
    agent_first_response_time: Codec.intOpt,
    agent_last_response_time: Codec.intOpt,
    agent_owner: Codec.objOpt(Types.TicketUser)
  })
)

/** @category structures */
export interface TicketMessageContent {
  readonly content?: string | undefined
  readonly msg_type?: string | undefined
  readonly image_keys?: ReadonlyArray<string> | undefined
  readonly image_key?: string | undefined
}

export const TicketMessageContent: Codec.Shape<TicketMessageContent> = /*#__PURE__*/ Codec.shape(
  "helpdesk.ticket_message.created_v1#event.content",
  () => ({
    content: Codec.strOpt,
    msg_type: Codec.strOpt,
    image_keys: Codec.listOpt(Codec.str),
    image_key: Codec.strOpt
  })
)
