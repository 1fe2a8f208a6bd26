// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.bot`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Shared from "../Types.js"

/**
 * What `events` takes.
 *
 * @category inputs
 */
export interface EventsInput {
  readonly meeting_id: string
  readonly page_token?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly page_size?: number | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const EventsInput: Codec.Shape<EventsInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.events#input", () => ({
    meeting_id: Codec.str,
    page_token: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    page_size: Codec.numOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `events` gives.
 *
 * @category outputs
 */
export interface EventsOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly events: ReadonlyArray<EventsOutputEvents>
}

export const EventsOutput: Codec.Shape<EventsOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.events#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    events: Codec.list(Codec.obj(EventsOutputEvents))
  }))

/**
 * 获取会议事件列表
 *
 * `GET /open-apis/vc/v1/bots/events` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const events: Paged.Paged<EventsInput, EventsOutput, EventsOutputEvents, "tenant" | "user"> =
  /*#__PURE__*/ Paged.make({
    id: "vc.v1.bot.events",
    method: "GET",
    path: "/open-apis/vc/v1/bots/events",
    tokens: ["tenant", "user"],
    query: ["meeting_id", "page_token", "start_time", "end_time", "page_size", "user_id_type"],
    paging: {
      style: "token", items: "events", pageToken: "page_token", hasMore: "has_more",
      requestToken: "page_token", requestSize: "page_size"
    },
    codes,
    input: EventsInput,
    output: EventsOutput
  })

/**
 * What `join` takes.
 *
 * @category inputs
 */
export interface JoinInput {
  readonly join_type: number
  readonly join_identify: JoinJoinIdentifyInput
  readonly password?: string | undefined
  readonly call_id?: string | undefined
}

export const JoinInput: Codec.Shape<JoinInput> = /*#__PURE__*/ Codec.shape("vc.v1.bot.join#input", () => ({
  join_type: Codec.num,
  join_identify: Codec.obj(JoinJoinIdentifyInput),
  password: Codec.strOpt,
  call_id: Codec.strOpt
}))

/**
 * What `join` gives.
 *
 * @category outputs
 */
export interface JoinOutput {
  readonly meeting?: JoinOutputMeeting | undefined
  readonly join_user?: JoinUser | undefined
}

export const JoinOutput: Codec.Shape<JoinOutput> = /*#__PURE__*/ Codec.shape("vc.v1.bot.join#output", () => ({
  meeting: Codec.objOpt(JoinOutputMeeting),
  join_user: Codec.objOpt(JoinUser)
}))

/**
 * 加入会议
 *
 * `POST /open-apis/vc/v1/bots/join` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const join: Endpoint.Endpoint<JoinInput, JoinOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
    id: "vc.v1.bot.join",
    method: "POST",
    path: "/open-apis/vc/v1/bots/join",
    tokens: ["tenant", "user"],
    body: "json",
    codes,
    input: JoinInput,
    output: JoinOutput
  })

/**
 * What `leave` takes.
 *
 * @category inputs
 */
export interface LeaveInput {
  readonly meeting_id: string
}

export const LeaveInput: Codec.Shape<LeaveInput> = /*#__PURE__*/ Codec.shape("vc.v1.bot.leave#input", () => ({
  meeting_id: Codec.str
}))

/**
 * What `leave` gives.
 *
 * @category outputs
 */
export interface LeaveOutput {
  readonly leave_user?: JoinUser | undefined
}

export const LeaveOutput: Codec.Shape<LeaveOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.leave#output", () => ({
    leave_user: Codec.objOpt(JoinUser)
  }))

/**
 * 离开会议
 *
 * `POST /open-apis/vc/v1/bots/leave` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const leave: Endpoint.Endpoint<LeaveInput, LeaveOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
    id: "vc.v1.bot.leave",
    method: "POST",
    path: "/open-apis/vc/v1/bots/leave",
    tokens: ["tenant", "user"],
    body: "json",
    codes,
    input: LeaveInput,
    output: LeaveOutput
  })

/**
 * What `message` takes.
 *
 * @category inputs
 */
export interface MessageInput {
  readonly meeting_id: string
  readonly msg_type: string
  readonly content: string
  readonly uuid?: string | undefined
}

export const MessageInput: Codec.Shape<MessageInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.message#input", () => ({
    meeting_id: Codec.str,
    msg_type: Codec.str,
    content: Codec.str,
    uuid: Codec.strOpt
  }))

/**
 * What `message` gives.
 *
 * @category outputs
 */
export interface MessageOutput {
  readonly uuid?: string | undefined
}

export const MessageOutput: Codec.Shape<MessageOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.message#output", () => ({
    uuid: Codec.strOpt
  }))

/**
 * 发送会中消息
 *
 * `POST /open-apis/vc/v1/bots/message` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const message: Endpoint.Endpoint<MessageInput, MessageOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
    id: "vc.v1.bot.message",
    method: "POST",
    path: "/open-apis/vc/v1/bots/message",
    tokens: ["tenant", "user"],
    body: "json",
    codes,
    input: MessageInput,
    output: MessageOutput
  })

/**
 * What `realtimeEndpoint` takes.
 *
 * @category inputs
 */
export interface RealtimeEndpointInput {
  readonly meeting_id: string
}

export const RealtimeEndpointInput: Codec.Shape<RealtimeEndpointInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.realtime_endpoint#input", () => ({
    meeting_id: Codec.str
  }))

/**
 * What `realtimeEndpoint` gives.
 *
 * @category outputs
 */
export interface RealtimeEndpointOutput {
  readonly websocket_url?: string | undefined
  readonly expires_time?: string | undefined
}

export const RealtimeEndpointOutput: Codec.Shape<RealtimeEndpointOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.realtime_endpoint#output", () => ({
    websocket_url: Codec.strOpt,
    expires_time: Codec.strOpt
  }))

/**
 * 获取会议机器人实时 WebSocket 连接地址
 *
 * `GET /open-apis/vc/realtime/endpoint` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const realtimeEndpoint: Endpoint.Endpoint<RealtimeEndpointInput, RealtimeEndpointOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
    id: "vc.v1.bot.realtime_endpoint",
    method: "GET",
    path: "/open-apis/vc/realtime/endpoint",
    tokens: ["tenant", "user"],
    query: ["meeting_id"],
    codes,
    input: RealtimeEndpointInput,
    output: RealtimeEndpointOutput
  })

/**
 * What `userActiveMeeting` takes.
 *
 * @category inputs
 */
export interface UserActiveMeetingInput {
  readonly user_id?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const UserActiveMeetingInput: Codec.Shape<UserActiveMeetingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.user_active_meeting#input", () => ({
    user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `userActiveMeeting` gives.
 *
 * @category outputs
 */
export interface UserActiveMeetingOutput {
  readonly meetings?: ReadonlyArray<UserActiveMeetingOutputMeetings> | undefined
}

export const UserActiveMeetingOutput: Codec.Shape<UserActiveMeetingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.user_active_meeting#output", () => ({
    meetings: Codec.listOpt(Codec.obj(UserActiveMeetingOutputMeetings))
  }))

/**
 * 获取用户活跃会议列表
 *
 * `GET /open-apis/vc/v1/bots/user_active_meeting` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const userActiveMeeting: Endpoint.OptionalInput<UserActiveMeetingInput, UserActiveMeetingOutput, "tenant" | "user"> =
  /*#__PURE__*/ Endpoint.make({
    id: "vc.v1.bot.user_active_meeting",
    method: "GET",
    path: "/open-apis/vc/v1/bots/user_active_meeting",
    tokens: ["tenant", "user"],
    query: ["user_id", "user_id_type"],
    codes,
    input: UserActiveMeetingInput,
    output: UserActiveMeetingOutput
  })

/** @category structures */
export interface JoinUser {
  readonly id?: string | undefined
  readonly user_type?: number | undefined
}

export const JoinUser: Codec.Shape<JoinUser> = /*#__PURE__*/ Codec.shape("vc#JoinUser", () => ({
  id: Codec.strOpt,
  user_type: Codec.numOpt
}))

/** @category structures */
export interface EventsOutputEvents {
  readonly event_id?: string | undefined
  readonly event_type?: string | undefined
  readonly event_time?: string | undefined
  readonly payload?: Shared.Payload | undefined
}

export const EventsOutputEvents: Codec.Shape<EventsOutputEvents> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.events#output.events", () => ({
    event_id: Codec.strOpt,
    event_type: Codec.strOpt,
    event_time: Codec.strOpt,
    payload: Codec.objOpt(Shared.Payload)
  }))

/** @category structures */
export interface JoinJoinIdentifyInput {
  readonly meeting_no?: string | undefined
}

export const JoinJoinIdentifyInput: Codec.Shape<JoinJoinIdentifyInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.join#input.join_identify", () => ({
    meeting_no: Codec.strOpt
  }))

/** @category structures */
export interface JoinOutputMeeting {
  readonly id?: string | undefined
  readonly meeting_no?: string | undefined
  readonly start_time?: string | undefined
  readonly topic?: string | undefined
}

export const JoinOutputMeeting: Codec.Shape<JoinOutputMeeting> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.join#output.meeting", () => ({
    id: Codec.strOpt,
    meeting_no: Codec.strOpt,
    start_time: Codec.strOpt,
    topic: Codec.strOpt
  }))

/** @category structures */
export interface UserActiveMeetingOutputMeetings {
  readonly meeting_no?: string | undefined
  readonly meeting_id?: string | undefined
  readonly meeting_title?: string | undefined
}

export const UserActiveMeetingOutputMeetings: Codec.Shape<UserActiveMeetingOutputMeetings> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.user_active_meeting#output.meetings", () => ({
    meeting_no: Codec.strOpt,
    meeting_id: Codec.strOpt,
    meeting_title: Codec.strOpt
  }))
