// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.bot`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `countdown` takes.
 *
 * @category inputs
 */
export interface CountdownInput {
  readonly meeting_id: string
  readonly action: "set" | "prolong" | "end_in_advance" | "close_window" | (string & {})
  readonly duration?: string | number | undefined
  /** Default: `false`. */
  readonly need_play_audio_at_end?: boolean | undefined
  readonly reminder_before_end?: string | number | undefined
}

export const CountdownInput: Codec.Shape<CountdownInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.countdown#input", () => ({
    meeting_id: Codec.str,
    action: Codec.listed("set", "prolong", "end_in_advance", "close_window"),
    duration: Codec.eitherOpt(Codec.str, Codec.int),
    need_play_audio_at_end: Codec.boolOpt,
    reminder_before_end: Codec.eitherOpt(Codec.str, Codec.int)
  }))

/**
 * 会中倒计时
 *
 * `POST /open-apis/vc/v1/bots/countdown` · Token: tenant or user.
 *
 * Scopes, any of: `vc:meeting.interaction:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/countdown
 * @category endpoints
 */
export const countdown: Endpoint.Described<CountdownInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 会中倒计时
   *
   * Scopes, any of: `vc:meeting.interaction:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/countdown
   */
  (input: CountdownInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.bot.countdown",
  method: "POST",
  path: "/open-apis/vc/v1/bots/countdown",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CountdownInput,
  output: Codec.dictionary
})

/**
 * What `end` takes.
 *
 * @category inputs
 */
export interface EndInput {
  readonly meeting_id: string
}

export const EndInput: Codec.Shape<EndInput> = /*#__PURE__*/ Codec.shape("vc.v1.bot.end#input", () => ({
  meeting_id: Codec.str
}))

/**
 * `POST /open-apis/vc/v1/bots/end` · Token: tenant.
 *
 * The platform's own client asks for `vc:meeting.bot.manage:write` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const end: Endpoint.Described<EndInput, Codec.Dictionary, "tenant"> & {
  /**
   * `POST /open-apis/vc/v1/bots/end`
   *
   * The platform's own client asks for `vc:meeting.bot.manage:write` before it calls this.
   */
  (input: EndInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.bot.end",
  method: "POST",
  path: "/open-apis/vc/v1/bots/end",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: EndInput,
  output: Codec.dictionary
})

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
    page_size: Codec.intOpt,
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
 * `GET /open-apis/vc/v1/bots/events` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:meeting.bot.join:write`, `vc:meeting.meetingevent:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/events
 * @category endpoints
 */
export const events: Endpoint.Described<EventsInput, EventsOutput, "tenant" | "user"> & {
  /**
   * 获取会议事件列表
   *
   * Scopes, any of: `vc:meeting.bot.join:write`, `vc:meeting.meetingevent:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/events
   */
  (input: EventsInput, options?: Endpoint.CallOptions): Effect.Effect<EventsOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<EventsInput, EventsOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取会议事件列表
     *
     * Scopes, any of: `vc:meeting.bot.join:write`, `vc:meeting.meetingevent:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/events
     */
    (input: EventsInput, options?: Paged.Options): Paged.Listing<EventsOutputEvents>
  }
} = /*#__PURE__*/ Paged.makeRequired({
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
 * What `invite` takes.
 *
 * @category inputs
 */
export interface InviteInput {
  readonly user_id_type?: string | undefined
  readonly meeting_id: string
  readonly invite_type: 1 | 2 | (number & {})
  readonly invitees?: ReadonlyArray<InviteInviteesInput> | undefined
}

export const InviteInput: Codec.Shape<InviteInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.invite#input", () => ({
    user_id_type: Codec.strOpt,
    meeting_id: Codec.str,
    invite_type: Codec.listed(1, 2),
    invitees: Codec.listOpt(Codec.obj(InviteInviteesInput))
  }))

/**
 * What `invite` gives.
 *
 * @category outputs
 */
export interface InviteOutput {
  readonly failed_count?: number | undefined
  readonly invited_count?: number | undefined
  readonly invite_results?: ReadonlyArray<InviteOutputInviteResults> | undefined
  readonly has_more?: boolean | undefined
}

export const InviteOutput: Codec.Shape<InviteOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.invite#output", () => ({
    failed_count: Codec.intOpt,
    invited_count: Codec.intOpt,
    invite_results: Codec.listOpt(Codec.obj(InviteOutputInviteResults)),
    has_more: Codec.boolOpt
  }))

/**
 * `POST /open-apis/vc/v1/bots/invite` · Token: tenant.
 *
 * The platform's own client asks for `vc:meeting.bot.join:write` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const invite: Endpoint.Described<InviteInput, InviteOutput, "tenant"> & {
  /**
   * `POST /open-apis/vc/v1/bots/invite`
   *
   * The platform's own client asks for `vc:meeting.bot.join:write` before it calls this.
   */
  (input: InviteInput, options?: Endpoint.CallOptions): Effect.Effect<InviteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.bot.invite",
  method: "POST",
  path: "/open-apis/vc/v1/bots/invite",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: InviteInput,
  output: InviteOutput
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
  readonly action?: 1 | 2 | (number & {}) | undefined
}

export const JoinInput: Codec.Shape<JoinInput> = /*#__PURE__*/ Codec.shape("vc.v1.bot.join#input", () => ({
  join_type: Codec.int,
  join_identify: Codec.obj(JoinJoinIdentifyInput),
  password: Codec.strOpt,
  call_id: Codec.strOpt,
  action: Codec.listedOpt(1, 2)
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
 * `POST /open-apis/vc/v1/bots/join` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `vc:meeting.bot.join:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/join
 * @category endpoints
 */
export const join: Endpoint.Described<JoinInput, JoinOutput, "tenant" | "user"> & {
  /**
   * 加入会议
   *
   * Scopes, any of: `vc:meeting.bot.join:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/join
   */
  (input: JoinInput, options?: Endpoint.CallOptions): Effect.Effect<JoinOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
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
  readonly leave_user: JoinUser
}

export const LeaveOutput: Codec.Shape<LeaveOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.leave#output", () => ({
    leave_user: Codec.obj(JoinUser)
  }))

/**
 * 离开会议
 *
 * `POST /open-apis/vc/v1/bots/leave` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `vc:meeting.bot.join:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/leave
 * @category endpoints
 */
export const leave: Endpoint.Described<LeaveInput, LeaveOutput, "tenant" | "user"> & {
  /**
   * 离开会议
   *
   * Scopes, any of: `vc:meeting.bot.join:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/leave
   */
  (input: LeaveInput, options?: Endpoint.CallOptions): Effect.Effect<LeaveOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
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
  readonly uuid: string
}

export const MessageOutput: Codec.Shape<MessageOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.message#output", () => ({
    uuid: Codec.str
  }))

/**
 * 发送会中消息
 *
 * `POST /open-apis/vc/v1/bots/message` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:meeting.message:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/message
 * @category endpoints
 */
export const message: Endpoint.Described<MessageInput, MessageOutput, "tenant" | "user"> & {
  /**
   * 发送会中消息
   *
   * Scopes, any of: `vc:meeting.message:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/message
   */
  (input: MessageInput, options?: Endpoint.CallOptions): Effect.Effect<MessageOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
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
export const realtimeEndpoint: Endpoint.Described<RealtimeEndpointInput, RealtimeEndpointOutput, "tenant" | "user"> & {
  /** 获取会议机器人实时 WebSocket 连接地址 */
  (input: RealtimeEndpointInput, options?: Endpoint.CallOptions): Effect.Effect<RealtimeEndpointOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
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
 * What `screenshot` takes.
 *
 * @category inputs
 */
export interface ScreenshotInput {
  readonly meeting_id: string
}

export const ScreenshotInput: Codec.Shape<ScreenshotInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.screenshot#input", () => ({
    meeting_id: Codec.str
  }))

/**
 * `POST /open-apis/vc/v1/bots/screenshot` · Token: tenant or user.
 *
 * The platform's own client asks for `vc:meeting.realtime:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path.
 *
 * @category endpoints
 */
export const screenshot: Download.Described<ScreenshotInput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/vc/v1/bots/screenshot`
   *
   * The platform's own client asks for `vc:meeting.realtime:read` before it calls this.
   */
  (input: ScreenshotInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "vc.v1.bot.screenshot",
  method: "POST",
  path: "/open-apis/vc/v1/bots/screenshot",
  tokens: ["tenant", "user"],
  body: "json",
  response: "binary",
  codes,
  input: ScreenshotInput
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
  readonly meetings: ReadonlyArray<UserActiveMeetingOutputMeetings>
}

export const UserActiveMeetingOutput: Codec.Shape<UserActiveMeetingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.user_active_meeting#output", () => ({
    meetings: Codec.list(Codec.obj(UserActiveMeetingOutputMeetings))
  }))

/**
 * 获取用户活跃会议列表
 *
 * `GET /open-apis/vc/v1/bots/user_active_meeting` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `vc:meeting.bot.join:write`, `vc:meeting.meetingevent:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/user_active_meeting
 * @category endpoints
 */
export const userActiveMeeting: Endpoint.Described<UserActiveMeetingInput, UserActiveMeetingOutput, "tenant" | "user"> & {
  /**
   * 获取用户活跃会议列表
   *
   * Scopes, any of: `vc:meeting.bot.join:write`, `vc:meeting.meetingevent:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/user_active_meeting
   */
  (input?: UserActiveMeetingInput, options?: Endpoint.CallOptions): Effect.Effect<UserActiveMeetingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
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
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
}

export const JoinUser: Codec.Shape<JoinUser> = /*#__PURE__*/ Codec.shape("vc#JoinUser", () => ({
  id: Codec.strOpt,
  user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7)
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
export interface InviteInviteesInput {
  readonly id: string
  readonly user_type: number
}

export const InviteInviteesInput: Codec.Shape<InviteInviteesInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.invite#input.invitees", () => ({
    id: Codec.str,
    user_type: Codec.int
  }))

/** @category structures */
export interface InviteOutputInviteResults {
  readonly id?: string | undefined
  readonly status?: 1 | 2 | (number & {}) | undefined
}

export const InviteOutputInviteResults: Codec.Shape<InviteOutputInviteResults> =
  /*#__PURE__*/ Codec.shape("vc.v1.bot.invite#output.invite_results", () => ({
    id: Codec.strOpt,
    status: Codec.openOpt(1, 2)
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
