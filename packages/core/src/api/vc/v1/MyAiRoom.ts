// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.my_ai_room`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `autoReleaseEvent` takes.
 *
 * @category inputs
 */
export interface AutoReleaseEventInput {
  readonly schedule_event_id?: string | undefined
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const AutoReleaseEventInput: Codec.Shape<AutoReleaseEventInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.auto_release_event#input", () => ({
    schedule_event_id: Codec.strOpt,
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `autoReleaseEvent` gives.
 *
 * @category outputs
 */
export interface AutoReleaseEventOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const AutoReleaseEventOutput: Codec.Shape<AutoReleaseEventOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.auto_release_event#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 引导释放
 *
 * `POST /open-apis/vc/v1/my_ai_room/auto_release_event` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const autoReleaseEvent: Endpoint.Described<AutoReleaseEventInput, AutoReleaseEventOutput, "tenant" | "user"> & {
  /** 引导释放 */
  (input: AutoReleaseEventInput, options?: Endpoint.CallOptions): Effect.Effect<AutoReleaseEventOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.auto_release_event",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/auto_release_event",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: AutoReleaseEventInput,
  output: AutoReleaseEventOutput
})

/**
 * What `autoWelcome` takes.
 *
 * @category inputs
 */
export interface AutoWelcomeInput {
  readonly schedule_event_id?: string | undefined
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const AutoWelcomeInput: Codec.Shape<AutoWelcomeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.auto_welcome#input", () => ({
    schedule_event_id: Codec.strOpt,
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `autoWelcome` gives.
 *
 * @category outputs
 */
export interface AutoWelcomeOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const AutoWelcomeOutput: Codec.Shape<AutoWelcomeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.auto_welcome#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 自动欢迎
 *
 * `POST /open-apis/vc/v1/my_ai_room/auto_welcome` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const autoWelcome: Endpoint.Described<AutoWelcomeInput, AutoWelcomeOutput, "tenant" | "user"> & {
  /** 自动欢迎 */
  (input: AutoWelcomeInput, options?: Endpoint.CallOptions): Effect.Effect<AutoWelcomeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.auto_welcome",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/auto_welcome",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: AutoWelcomeInput,
  output: AutoWelcomeOutput
})

/**
 * What `checkInSchedule` takes.
 *
 * @category inputs
 */
export interface CheckInScheduleInput {
  readonly room_id?: string | undefined
  readonly schedule_id?: string | undefined
  readonly request_type?: number | undefined
  readonly scenario_context?: CheckInScheduleScenarioContextInput | undefined
  readonly common_param?: CommonParam | undefined
}

export const CheckInScheduleInput: Codec.Shape<CheckInScheduleInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.check_in_schedule#input", () => ({
    room_id: Codec.strOpt,
    schedule_id: Codec.strOpt,
    request_type: Codec.numOpt,
    scenario_context: Codec.objOpt(CheckInScheduleScenarioContextInput),
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `checkInSchedule` gives.
 *
 * @category outputs
 */
export interface CheckInScheduleOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const CheckInScheduleOutput: Codec.Shape<CheckInScheduleOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.check_in_schedule#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 签到日程
 *
 * `POST /open-apis/vc/v1/my_ai_room/check_in_schedule` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const checkInSchedule: Endpoint.Described<CheckInScheduleInput, CheckInScheduleOutput, "tenant" | "user"> & {
  /** 签到日程 */
  (input?: CheckInScheduleInput, options?: Endpoint.CallOptions): Effect.Effect<CheckInScheduleOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.my_ai_room.check_in_schedule",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/check_in_schedule",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CheckInScheduleInput,
  output: CheckInScheduleOutput
})

/**
 * What `exit` takes.
 *
 * @category inputs
 */
export interface ExitInput {
  readonly room_id?: string | undefined
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const ExitInput: Codec.Shape<ExitInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.exit#input", () => ({
    room_id: Codec.strOpt,
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `exit` gives.
 *
 * @category outputs
 */
export interface ExitOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const ExitOutput: Codec.Shape<ExitOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.exit#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 退出
 *
 * `POST /open-apis/vc/v1/my_ai_room/exit` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const exit: Endpoint.Described<ExitInput, ExitOutput, "tenant" | "user"> & {
  /** 退出 */
  (input: ExitInput, options?: Endpoint.CallOptions): Effect.Effect<ExitOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.exit",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/exit",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ExitInput,
  output: ExitOutput
})

/**
 * What `helpSceneType` takes.
 *
 * @category inputs
 */
export interface HelpSceneTypeInput {
  readonly common_param?: CommonParam | undefined
  readonly help_request_type: number
}

export const HelpSceneTypeInput: Codec.Shape<HelpSceneTypeInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.help_scene_type#input", () => ({
    common_param: Codec.objOpt(CommonParam),
    help_request_type: Codec.num
  }))

/**
 * What `helpSceneType` gives.
 *
 * @category outputs
 */
export interface HelpSceneTypeOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const HelpSceneTypeOutput: Codec.Shape<HelpSceneTypeOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.help_scene_type#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 获取帮助指令
 *
 * `POST /open-apis/vc/v1/my_ai_room/help_scene_type` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const helpSceneType: Endpoint.Described<HelpSceneTypeInput, HelpSceneTypeOutput, "tenant" | "user"> & {
  /** 获取帮助指令 */
  (input: HelpSceneTypeInput, options?: Endpoint.CallOptions): Effect.Effect<HelpSceneTypeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.help_scene_type",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/help_scene_type",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: HelpSceneTypeInput,
  output: HelpSceneTypeOutput
})

/**
 * What `joinMeeting` takes.
 *
 * @category inputs
 */
export interface JoinMeetingInput {
  readonly room_id?: string | undefined
  readonly schedule_event_id?: string | undefined
  readonly request_type: number
  readonly join_meeting_type?: number | undefined
  readonly common_param?: CommonParam | undefined
}

export const JoinMeetingInput: Codec.Shape<JoinMeetingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.join_meeting#input", () => ({
    room_id: Codec.strOpt,
    schedule_event_id: Codec.strOpt,
    request_type: Codec.num,
    join_meeting_type: Codec.numOpt,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `joinMeeting` gives.
 *
 * @category outputs
 */
export interface JoinMeetingOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const JoinMeetingOutput: Codec.Shape<JoinMeetingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.join_meeting#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 加入及创建会议
 *
 * `POST /open-apis/vc/v1/my_ai_room/join_meeting` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const joinMeeting: Endpoint.Described<JoinMeetingInput, JoinMeetingOutput, "tenant" | "user"> & {
  /** 加入及创建会议 */
  (input: JoinMeetingInput, options?: Endpoint.CallOptions): Effect.Effect<JoinMeetingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.join_meeting",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/join_meeting",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: JoinMeetingInput,
  output: JoinMeetingOutput
})

/**
 * What `joinMeetingNumber` takes.
 *
 * @category inputs
 */
export interface JoinMeetingNumberInput {
  readonly meeting_number?: string | undefined
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const JoinMeetingNumberInput: Codec.Shape<JoinMeetingNumberInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.join_meeting_number#input", () => ({
    meeting_number: Codec.strOpt,
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `joinMeetingNumber` gives.
 *
 * @category outputs
 */
export interface JoinMeetingNumberOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const JoinMeetingNumberOutput: Codec.Shape<JoinMeetingNumberOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.join_meeting_number#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 会议号入会
 *
 * `POST /open-apis/vc/v1/my_ai_room/join_meeting_number` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const joinMeetingNumber: Endpoint.Described<JoinMeetingNumberInput, JoinMeetingNumberOutput, "tenant" | "user"> & {
  /** 会议号入会 */
  (input: JoinMeetingNumberInput, options?: Endpoint.CallOptions): Effect.Effect<JoinMeetingNumberOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.join_meeting_number",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/join_meeting_number",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: JoinMeetingNumberInput,
  output: JoinMeetingNumberOutput
})

/**
 * What `joinOfflineMeeting` takes.
 *
 * @category inputs
 */
export interface JoinOfflineMeetingInput {
  readonly room_id?: string | undefined
  readonly schedule_event_id?: string | undefined
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const JoinOfflineMeetingInput: Codec.Shape<JoinOfflineMeetingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.join_offline_meeting#input", () => ({
    room_id: Codec.strOpt,
    schedule_event_id: Codec.strOpt,
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `joinOfflineMeeting` gives.
 *
 * @category outputs
 */
export interface JoinOfflineMeetingOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const JoinOfflineMeetingOutput: Codec.Shape<JoinOfflineMeetingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.join_offline_meeting#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 创建线下会议
 *
 * `POST /open-apis/vc/v1/my_ai_room/join_offline_meeting` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const joinOfflineMeeting: Endpoint.Described<JoinOfflineMeetingInput, JoinOfflineMeetingOutput, "tenant" | "user"> & {
  /** 创建线下会议 */
  (input: JoinOfflineMeetingInput, options?: Endpoint.CallOptions): Effect.Effect<JoinOfflineMeetingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.join_offline_meeting",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/join_offline_meeting",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: JoinOfflineMeetingInput,
  output: JoinOfflineMeetingOutput
})

/**
 * What `leaveMeeting` takes.
 *
 * @category inputs
 */
export interface LeaveMeetingInput {
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const LeaveMeetingInput: Codec.Shape<LeaveMeetingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.leave_meeting#input", () => ({
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `leaveMeeting` gives.
 *
 * @category outputs
 */
export interface LeaveMeetingOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const LeaveMeetingOutput: Codec.Shape<LeaveMeetingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.leave_meeting#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 离开会议
 *
 * `POST /open-apis/vc/v1/my_ai_room/leave_meeting` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const leaveMeeting: Endpoint.Described<LeaveMeetingInput, LeaveMeetingOutput, "tenant" | "user"> & {
  /** 离开会议 */
  (input: LeaveMeetingInput, options?: Endpoint.CallOptions): Effect.Effect<LeaveMeetingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.leave_meeting",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/leave_meeting",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: LeaveMeetingInput,
  output: LeaveMeetingOutput
})

/**
 * What `reserveInstantEvent` takes.
 *
 * @category inputs
 */
export interface ReserveInstantEventInput {
  readonly room_id?: string | undefined
  readonly request_type: number
  readonly end_time?: number | undefined
  readonly common_param?: CommonParam | undefined
}

export const ReserveInstantEventInput: Codec.Shape<ReserveInstantEventInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.reserve_instant_event#input", () => ({
    room_id: Codec.strOpt,
    request_type: Codec.num,
    end_time: Codec.numOpt,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `reserveInstantEvent` gives.
 *
 * @category outputs
 */
export interface ReserveInstantEventOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const ReserveInstantEventOutput: Codec.Shape<ReserveInstantEventOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.reserve_instant_event#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 预定即时日程
 *
 * `POST /open-apis/vc/v1/my_ai_room/reserve_instant_event` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const reserveInstantEvent: Endpoint.Described<ReserveInstantEventInput, ReserveInstantEventOutput, "tenant" | "user"> & {
  /** 预定即时日程 */
  (input: ReserveInstantEventInput, options?: Endpoint.CallOptions): Effect.Effect<ReserveInstantEventOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.reserve_instant_event",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/reserve_instant_event",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ReserveInstantEventInput,
  output: ReserveInstantEventOutput
})

/**
 * What `roomCalling` takes.
 *
 * @category inputs
 */
export interface RoomCallingInput {
  readonly targets?: string | undefined
  readonly request_type: number
  readonly common_param?: CommonParam | undefined
}

export const RoomCallingInput: Codec.Shape<RoomCallingInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.room_calling#input", () => ({
    targets: Codec.strOpt,
    request_type: Codec.num,
    common_param: Codec.objOpt(CommonParam)
  }))

/**
 * What `roomCalling` gives.
 *
 * @category outputs
 */
export interface RoomCallingOutput {
  readonly result?: Result | undefined
  readonly present?: Types.Present | undefined
}

export const RoomCallingOutput: Codec.Shape<RoomCallingOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.room_calling#output", () => ({
    result: Codec.objOpt(Result),
    present: Codec.objOpt(Types.Present)
  }))

/**
 * 呼叫
 *
 * `POST /open-apis/vc/v1/my_ai_room/room_calling` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const roomCalling: Endpoint.Described<RoomCallingInput, RoomCallingOutput, "tenant" | "user"> & {
  /** 呼叫 */
  (input: RoomCallingInput, options?: Endpoint.CallOptions): Effect.Effect<RoomCallingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.my_ai_room.room_calling",
  method: "POST",
  path: "/open-apis/vc/v1/my_ai_room/room_calling",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RoomCallingInput,
  output: RoomCallingOutput
})

/** @category structures */
export interface CommonParam {
  readonly language?: string | undefined
  readonly utc_offset?: string | undefined
  readonly room_id?: string | undefined
  readonly client_version?: string | undefined
  readonly openapi_history?: OpenapiHistory | undefined
}

export const CommonParam: Codec.Shape<CommonParam> = /*#__PURE__*/ Codec.shape("vc#CommonParam", () => ({
  language: Codec.strOpt,
  utc_offset: Codec.strOpt,
  room_id: Codec.strOpt,
  client_version: Codec.strOpt,
  openapi_history: Codec.objOpt(OpenapiHistory)
}))

/** @category structures */
export interface OpenapiHistory {
  readonly response_type?: number | undefined
  readonly schedule_event_id?: string | undefined
  readonly other_msg?: string | undefined
  readonly oapi_msg?: string | undefined
}

export const OpenapiHistory: Codec.Shape<OpenapiHistory> =
  /*#__PURE__*/ Codec.shape("vc#OpenapiHistory", () => ({
    response_type: Codec.numOpt,
    schedule_event_id: Codec.strOpt,
    other_msg: Codec.strOpt,
    oapi_msg: Codec.strOpt
  }))

/** @category structures */
export interface Result {
  readonly room_reply?: string | undefined
  readonly openapi_response?: OpenapiHistory | undefined
}

export const Result: Codec.Shape<Result> = /*#__PURE__*/ Codec.shape("vc#Result", () => ({
  room_reply: Codec.strOpt,
  openapi_response: Codec.objOpt(OpenapiHistory)
}))

/** @category structures */
export interface CheckInScheduleScenarioContextInput {
  readonly plugins?: ReadonlyArray<Types.Plugin> | undefined
  readonly extra?: CheckInScheduleScenarioContextExtraInput | undefined
}

export const CheckInScheduleScenarioContextInput: Codec.Shape<CheckInScheduleScenarioContextInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.check_in_schedule#input.scenario_context", () => ({
    plugins: Codec.listOpt(Codec.obj(Types.Plugin)),
    extra: Codec.objOpt(CheckInScheduleScenarioContextExtraInput)
  }))

/** @category structures */
export interface CheckInScheduleScenarioContextExtraInput {
  readonly calendar_info?: string | undefined
}

export const CheckInScheduleScenarioContextExtraInput: Codec.Shape<CheckInScheduleScenarioContextExtraInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.my_ai_room.check_in_schedule#input.scenario_context.extra", () => ({
    calendar_info: Codec.strOpt
  }))
