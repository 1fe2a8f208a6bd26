// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Events of `vc`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/vc/Types.js"

/**
 * What `vc.bot.meeting_activity_v1` tells.
 *
 * @category payloads
 */
export interface BotMeetingActivityV1 {
  readonly meeting_activity_items?: ReadonlyArray<Types.Payload> | undefined
}

export const BotMeetingActivityV1: Codec.Shape<BotMeetingActivityV1> = /*#__PURE__*/ Codec.shape(
  "vc.bot.meeting_activity_v1#event",
  () => ({
    meeting_activity_items: Codec.listOpt(Codec.obj(Types.Payload))
  })
)

/**
 * 会中事件 · `vc.bot.meeting_activity_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_activity
 * @category events
 */
export const botMeetingActivityV1: EventDefinition.EventDefinition<BotMeetingActivityV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.bot.meeting_activity_v1",
    schema: "2.0",
    payload: BotMeetingActivityV1
  })

/**
 * What `vc.bot.meeting_ended_v1` tells.
 *
 * @category payloads
 */
export interface BotMeetingEndedV1 {
  readonly meeting?: Types.Meeting | undefined
}

export const BotMeetingEndedV1: Codec.Shape<BotMeetingEndedV1> = /*#__PURE__*/ Codec.shape(
  "vc.bot.meeting_ended_v1#event",
  () => ({
    meeting: Codec.objOpt(Types.Meeting)
  })
)

/**
 * 会议结束 · `vc.bot.meeting_ended_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_ended
 * @category events
 */
export const botMeetingEndedV1: EventDefinition.EventDefinition<BotMeetingEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.bot.meeting_ended_v1",
    schema: "2.0",
    payload: BotMeetingEndedV1
  })

/**
 * What `vc.bot.meeting_invited_v1` tells.
 *
 * @category payloads
 */
export interface BotMeetingInvitedV1 {
  readonly meeting?: Types.Meeting | undefined
  readonly bot?: Types.Operator | undefined
  readonly inviter?: Types.Operator | undefined
  readonly invite_time?: string | undefined
  readonly call_id?: string | undefined
}

export const BotMeetingInvitedV1: Codec.Shape<BotMeetingInvitedV1> = /*#__PURE__*/ Codec.shape(
  "vc.bot.meeting_invited_v1#event",
  () => ({
    meeting: Codec.objOpt(Types.Meeting),
    bot: Codec.objOpt(Types.Operator),
    inviter: Codec.objOpt(Types.Operator),
    invite_time: Codec.strOpt,
    call_id: Codec.strOpt
  })
)

/**
 * 邀请机器人入会 · `vc.bot.meeting_invited_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_invited
 * @category events
 */
export const botMeetingInvitedV1: EventDefinition.EventDefinition<BotMeetingInvitedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.bot.meeting_invited_v1",
    schema: "2.0",
    payload: BotMeetingInvitedV1
  })

/**
 * What `vc.bot.meeting_started_v1` tells.
 *
 * @category payloads
 */
export interface BotMeetingStartedV1 {
  readonly meeting?: Types.Meeting | undefined
}

export const BotMeetingStartedV1: Codec.Shape<BotMeetingStartedV1> = /*#__PURE__*/ Codec.shape(
  "vc.bot.meeting_started_v1#event",
  () => ({
    meeting: Codec.objOpt(Types.Meeting)
  })
)

/**
 * 会议开始 · `vc.bot.meeting_started_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_started
 * @category events
 */
export const botMeetingStartedV1: EventDefinition.EventDefinition<BotMeetingStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.bot.meeting_started_v1",
    schema: "2.0",
    payload: BotMeetingStartedV1
  })

/**
 * What `vc.material.review_result_v1` tells.
 *
 * @category payloads
 */
export interface MaterialReviewResultV1 {
  readonly user_id?: Types.UserId | undefined
  readonly results?: ReadonlyArray<Types.Result2> | undefined
}

export const MaterialReviewResultV1: Codec.Shape<MaterialReviewResultV1> = /*#__PURE__*/ Codec.shape(
  "vc.material.review_result_v1#event",
  () => ({
    user_id: Codec.objOpt(Types.UserId),
    results: Codec.listOpt(Codec.obj(Types.Result2))
  })
)

/**
 * `vc.material.review_result_v1`
 *
 * @category events
 */
export const materialReviewResultV1: EventDefinition.EventDefinition<MaterialReviewResultV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.material.review_result_v1",
    schema: "2.0",
    payload: MaterialReviewResultV1
  })

/**
 * What `vc.meeting.all_meeting_ended_v1` tells.
 *
 * @category payloads
 */
export interface MeetingAllMeetingEndedV1 {
  readonly meeting?: MeetingEventMeeting2 | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingAllMeetingEndedV1: Codec.Shape<MeetingAllMeetingEndedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.all_meeting_ended_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting2),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 企业会议结束 · `vc.meeting.all_meeting_ended_v1`
 *
 * Scopes, any of: `vc:meeting.all_meeting:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended
 * @category events
 */
export const meetingAllMeetingEndedV1: EventDefinition.EventDefinition<MeetingAllMeetingEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.all_meeting_ended_v1",
    schema: "2.0",
    payload: MeetingAllMeetingEndedV1
  })

/**
 * What `vc.meeting.all_meeting_started_v1` tells.
 *
 * @category payloads
 */
export interface MeetingAllMeetingStartedV1 {
  readonly meeting?: MeetingEventMeeting2 | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingAllMeetingStartedV1: Codec.Shape<MeetingAllMeetingStartedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.all_meeting_started_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting2),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 企业会议开始 · `vc.meeting.all_meeting_started_v1`
 *
 * Scopes, any of: `vc:meeting.all_meeting:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_started
 * @category events
 */
export const meetingAllMeetingStartedV1: EventDefinition.EventDefinition<MeetingAllMeetingStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.all_meeting_started_v1",
    schema: "2.0",
    payload: MeetingAllMeetingStartedV1
  })

/**
 * What `vc.meeting.join_meeting_v1` tells.
 *
 * @category payloads
 */
export interface MeetingJoinMeetingV1 {
  readonly meeting?: MeetingEventMeeting | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingJoinMeetingV1: Codec.Shape<MeetingJoinMeetingV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.join_meeting_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 加入会议 · `vc.meeting.join_meeting_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/join_meeting
 * @category events
 */
export const meetingJoinMeetingV1: EventDefinition.EventDefinition<MeetingJoinMeetingV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.join_meeting_v1",
    schema: "2.0",
    payload: MeetingJoinMeetingV1
  })

/**
 * What `vc.meeting.leave_meeting_v1` tells.
 *
 * @category payloads
 */
export interface MeetingLeaveMeetingV1 {
  readonly meeting?: MeetingEventMeeting | undefined
  readonly operator?: MeetingEventUser | undefined
  readonly leave_reason?: 1 | 2 | 3 | (number & {}) | undefined
  readonly leave_user?: MeetingEventUser | undefined
}

export const MeetingLeaveMeetingV1: Codec.Shape<MeetingLeaveMeetingV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.leave_meeting_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting),
    operator: Codec.objOpt(MeetingEventUser),
    leave_reason: Codec.openOpt(1, 2, 3),
    leave_user: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 离开会议 · `vc.meeting.leave_meeting_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting
 * @category events
 */
export const meetingLeaveMeetingV1: EventDefinition.EventDefinition<MeetingLeaveMeetingV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.leave_meeting_v1",
    schema: "2.0",
    payload: MeetingLeaveMeetingV1
  })

/**
 * What `vc.meeting.meeting_ended_v1` tells.
 *
 * @category payloads
 */
export interface MeetingMeetingEndedV1 {
  readonly meeting?: MeetingEventMeeting2 | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingMeetingEndedV1: Codec.Shape<MeetingMeetingEndedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.meeting_ended_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting2),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 会议结束 · `vc.meeting.meeting_ended_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_ended
 * @category events
 */
export const meetingMeetingEndedV1: EventDefinition.EventDefinition<MeetingMeetingEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.meeting_ended_v1",
    schema: "2.0",
    payload: MeetingMeetingEndedV1
  })

/**
 * What `vc.meeting.meeting_started_v1` tells.
 *
 * @category payloads
 */
export interface MeetingMeetingStartedV1 {
  readonly meeting?: MeetingEventMeeting2 | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingMeetingStartedV1: Codec.Shape<MeetingMeetingStartedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.meeting_started_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting2),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 会议开始 · `vc.meeting.meeting_started_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started
 * @category events
 */
export const meetingMeetingStartedV1: EventDefinition.EventDefinition<MeetingMeetingStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.meeting_started_v1",
    schema: "2.0",
    payload: MeetingMeetingStartedV1
  })

/**
 * What `vc.meeting.participant_meeting_ended_v1` tells.
 *
 * @category payloads
 */
export interface MeetingParticipantMeetingEndedV1 {
  readonly meeting?: Meeting2 | undefined
  readonly operator?: HostUser | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
}

export const MeetingParticipantMeetingEndedV1: Codec.Shape<MeetingParticipantMeetingEndedV1> =
  /*#__PURE__*/ Codec.shape("vc.meeting.participant_meeting_ended_v1#event", () => ({
    meeting: Codec.objOpt(Meeting2),
    operator: Codec.objOpt(HostUser),
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId))
  }))

/**
 * 参与的会议结束 · `vc.meeting.participant_meeting_ended_v1`
 *
 * @category events
 */
export const meetingParticipantMeetingEndedV1: EventDefinition.EventDefinition<MeetingParticipantMeetingEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.participant_meeting_ended_v1",
    schema: "2.0",
    payload: MeetingParticipantMeetingEndedV1
  })

/**
 * What `vc.meeting.participant_meeting_joined_v1` tells.
 *
 * @category payloads
 */
export interface MeetingParticipantMeetingJoinedV1 {
  readonly meeting?: Meeting2 | undefined
  readonly operator?: HostUser | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
}

export const MeetingParticipantMeetingJoinedV1: Codec.Shape<MeetingParticipantMeetingJoinedV1> =
  /*#__PURE__*/ Codec.shape("vc.meeting.participant_meeting_joined_v1#event", () => ({
    meeting: Codec.objOpt(Meeting2),
    operator: Codec.objOpt(HostUser),
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId))
  }))

/**
 * `vc.meeting.participant_meeting_joined_v1`
 *
 * @category events
 */
export const meetingParticipantMeetingJoinedV1: EventDefinition.EventDefinition<MeetingParticipantMeetingJoinedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.participant_meeting_joined_v1",
    schema: "2.0",
    payload: MeetingParticipantMeetingJoinedV1
  })

/**
 * What `vc.meeting.participant_meeting_started_v1` tells.
 *
 * @category payloads
 */
export interface MeetingParticipantMeetingStartedV1 {
  readonly meeting?: Meeting2 | undefined
  readonly operator?: HostUser | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
}

export const MeetingParticipantMeetingStartedV1: Codec.Shape<MeetingParticipantMeetingStartedV1> =
  /*#__PURE__*/ Codec.shape("vc.meeting.participant_meeting_started_v1#event", () => ({
    meeting: Codec.objOpt(Meeting2),
    operator: Codec.objOpt(HostUser),
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId))
  }))

/**
 * `vc.meeting.participant_meeting_started_v1`
 *
 * @category events
 */
export const meetingParticipantMeetingStartedV1: EventDefinition.EventDefinition<MeetingParticipantMeetingStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.participant_meeting_started_v1",
    schema: "2.0",
    payload: MeetingParticipantMeetingStartedV1
  })

/**
 * What `vc.meeting.recording_ended_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRecordingEndedV1 {
  readonly meeting?: MeetingEventMeeting | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingRecordingEndedV1: Codec.Shape<MeetingRecordingEndedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.recording_ended_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 停止录制 · `vc.meeting.recording_ended_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended
 * @category events
 */
export const meetingRecordingEndedV1: EventDefinition.EventDefinition<MeetingRecordingEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.recording_ended_v1",
    schema: "2.0",
    payload: MeetingRecordingEndedV1
  })

/**
 * What `vc.meeting.recording_ready_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRecordingReadyV1 {
  readonly meeting?: MeetingRecordingReadyV1Meeting | undefined
  readonly url?: string | undefined
  readonly duration?: string | undefined
}

export const MeetingRecordingReadyV1: Codec.Shape<MeetingRecordingReadyV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.recording_ready_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingRecordingReadyV1Meeting),
    url: Codec.strOpt,
    duration: Codec.strOpt
  })
)

/**
 * 录制完成 · `vc.meeting.recording_ready_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready
 * @category events
 */
export const meetingRecordingReadyV1: EventDefinition.EventDefinition<MeetingRecordingReadyV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.recording_ready_v1",
    schema: "2.0",
    payload: MeetingRecordingReadyV1
  })

/**
 * What `vc.meeting.recording_started_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRecordingStartedV1 {
  readonly meeting?: MeetingEventMeeting | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingRecordingStartedV1: Codec.Shape<MeetingRecordingStartedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.recording_started_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 开始录制 · `vc.meeting.recording_started_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_started
 * @category events
 */
export const meetingRecordingStartedV1: EventDefinition.EventDefinition<MeetingRecordingStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.recording_started_v1",
    schema: "2.0",
    payload: MeetingRecordingStartedV1
  })

/**
 * What `vc.meeting.send_meeting_im_v1` tells.
 *
 * @category payloads
 */
export interface MeetingSendMeetingImV1 {
  readonly meeting?: MeetingSendMeetingImV1Meeting | undefined
  readonly operator?: MeetingSendMeetingImV1Operator | undefined
  readonly content?: string | undefined
}

export const MeetingSendMeetingImV1: Codec.Shape<MeetingSendMeetingImV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.send_meeting_im_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingSendMeetingImV1Meeting),
    operator: Codec.objOpt(MeetingSendMeetingImV1Operator),
    content: Codec.strOpt
  })
)

/**
 * `vc.meeting.send_meeting_im_v1`
 *
 * @category events
 */
export const meetingSendMeetingImV1: EventDefinition.EventDefinition<MeetingSendMeetingImV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.send_meeting_im_v1",
    schema: "2.0",
    payload: MeetingSendMeetingImV1
  })

/**
 * What `vc.meeting.share_ended_v1` tells.
 *
 * @category payloads
 */
export interface MeetingShareEndedV1 {
  readonly meeting?: MeetingEventMeeting | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingShareEndedV1: Codec.Shape<MeetingShareEndedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.share_ended_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 结束屏幕共享 · `vc.meeting.share_ended_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended
 * @category events
 */
export const meetingShareEndedV1: EventDefinition.EventDefinition<MeetingShareEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.share_ended_v1",
    schema: "2.0",
    payload: MeetingShareEndedV1
  })

/**
 * What `vc.meeting.share_started_v1` tells.
 *
 * @category payloads
 */
export interface MeetingShareStartedV1 {
  readonly meeting?: MeetingEventMeeting | undefined
  readonly operator?: MeetingEventUser | undefined
}

export const MeetingShareStartedV1: Codec.Shape<MeetingShareStartedV1> = /*#__PURE__*/ Codec.shape(
  "vc.meeting.share_started_v1#event",
  () => ({
    meeting: Codec.objOpt(MeetingEventMeeting),
    operator: Codec.objOpt(MeetingEventUser)
  })
)

/**
 * 开始屏幕共享 · `vc.meeting.share_started_v1`
 *
 * Scopes, any of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_started
 * @category events
 */
export const meetingShareStartedV1: EventDefinition.EventDefinition<MeetingShareStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.meeting.share_started_v1",
    schema: "2.0",
    payload: MeetingShareStartedV1
  })

/**
 * What `vc.note.generated_v1` tells.
 *
 * @category payloads
 */
export interface NoteGeneratedV1 {
  readonly note_id?: string | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
}

export const NoteGeneratedV1: Codec.Shape<NoteGeneratedV1> = /*#__PURE__*/ Codec.shape(
  "vc.note.generated_v1#event",
  () => ({
    note_id: Codec.strOpt,
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId))
  })
)

/**
 * 纪要生成 · `vc.note.generated_v1`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/events/generated
 * @category events
 */
export const noteGeneratedV1: EventDefinition.EventDefinition<NoteGeneratedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.note.generated_v1",
    schema: "2.0",
    payload: NoteGeneratedV1
  })

/**
 * What `vc.recording.recording_ended_v1` tells.
 *
 * @category payloads
 */
export interface RecordingRecordingEndedV1 {
  readonly unique_key?: string | undefined
  readonly source?: string | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
}

export const RecordingRecordingEndedV1: Codec.Shape<RecordingRecordingEndedV1> = /*#__PURE__*/ Codec.shape(
  "vc.recording.recording_ended_v1#event",
  () => ({
    unique_key: Codec.strOpt,
    source: Codec.strOpt,
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId))
  })
)

/**
 * `vc.recording.recording_ended_v1`
 *
 * @category events
 */
export const recordingRecordingEndedV1: EventDefinition.EventDefinition<RecordingRecordingEndedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.recording.recording_ended_v1",
    schema: "2.0",
    payload: RecordingRecordingEndedV1
  })

/**
 * What `vc.recording.recording_started_v1` tells.
 *
 * @category payloads
 */
export interface RecordingRecordingStartedV1 {
  readonly unique_key?: string | undefined
  readonly source?: string | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
}

export const RecordingRecordingStartedV1: Codec.Shape<RecordingRecordingStartedV1> =
  /*#__PURE__*/ Codec.shape("vc.recording.recording_started_v1#event", () => ({
    unique_key: Codec.strOpt,
    source: Codec.strOpt,
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId))
  }))

/**
 * `vc.recording.recording_started_v1`
 *
 * @category events
 */
export const recordingRecordingStartedV1: EventDefinition.EventDefinition<RecordingRecordingStartedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.recording.recording_started_v1",
    schema: "2.0",
    payload: RecordingRecordingStartedV1
  })

/**
 * What `vc.recording.recording_transcript_generated_v1` tells.
 *
 * @category payloads
 */
export interface RecordingRecordingTranscriptGeneratedV1 {
  readonly unique_key?: string | undefined
  readonly source?: string | undefined
  readonly subscriber_ids?: ReadonlyArray<Types.UserId> | undefined
  readonly transcript_items?: ReadonlyArray<Types.TranscriptReceivedItem> | undefined
}

export const RecordingRecordingTranscriptGeneratedV1: Codec.Shape<RecordingRecordingTranscriptGeneratedV1> =
  /*#__PURE__*/ Codec.shape("vc.recording.recording_transcript_generated_v1#event", () => ({
    unique_key: Codec.strOpt,
    source: Codec.strOpt,
    subscriber_ids: Codec.listOpt(Codec.obj(Types.UserId)),
    transcript_items: Codec.listOpt(Codec.obj(Types.TranscriptReceivedItem))
  }))

/**
 * `vc.recording.recording_transcript_generated_v1`
 *
 * @category events
 */
export const recordingRecordingTranscriptGeneratedV1: EventDefinition.EventDefinition<RecordingRecordingTranscriptGeneratedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.recording.recording_transcript_generated_v1",
    schema: "2.0",
    payload: RecordingRecordingTranscriptGeneratedV1
  })

/**
 * What `vc.reserve_config.updated_v1` tells.
 *
 * @category payloads
 */
export interface ReserveConfigUpdatedV1 {
  readonly scope_id?: string | undefined
  /** 1 to 2. */
  readonly scope_type?: number | undefined
  readonly approve_config?: ApprovalConfigEvent | undefined
  readonly time_config?: TimeConfig | undefined
  readonly reserve_scope_config?: ReserveScopeConfigEvent | undefined
}

export const ReserveConfigUpdatedV1: Codec.Shape<ReserveConfigUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "vc.reserve_config.updated_v1#event",
  () => ({
    scope_id: Codec.strOpt,
    scope_type: Codec.intOpt,
    approve_config: Codec.objOpt(ApprovalConfigEvent),
    time_config: Codec.objOpt(TimeConfig),
    reserve_scope_config: Codec.objOpt(ReserveScopeConfigEvent)
  })
)

/**
 * 更新会议室预定限制 · `vc.reserve_config.updated_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated
 * @category events
 */
export const reserveConfigUpdatedV1: EventDefinition.EventDefinition<ReserveConfigUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.reserve_config.updated_v1",
    schema: "2.0",
    payload: ReserveConfigUpdatedV1
  })

/**
 * What `vc.room.created_v1` tells.
 *
 * @category payloads
 */
export interface RoomCreatedV1 {
  readonly room?: RoomEvent | undefined
}

export const RoomCreatedV1: Codec.Shape<RoomCreatedV1> = /*#__PURE__*/ Codec.shape(
  "vc.room.created_v1#event",
  () => ({
    room: Codec.objOpt(RoomEvent)
  })
)

/**
 * 创建会议室 · `vc.room.created_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created
 * @category events
 */
export const roomCreatedV1: EventDefinition.EventDefinition<RoomCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.room.created_v1",
    schema: "2.0",
    payload: RoomCreatedV1
  })

/**
 * What `vc.room.deleted_v1` tells.
 *
 * @category payloads
 */
export interface RoomDeletedV1 {
  readonly room?: RoomDeletedV1Room | undefined
}

export const RoomDeletedV1: Codec.Shape<RoomDeletedV1> = /*#__PURE__*/ Codec.shape(
  "vc.room.deleted_v1#event",
  () => ({
    room: Codec.objOpt(RoomDeletedV1Room)
  })
)

/**
 * 删除会议室 · `vc.room.deleted_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted
 * @category events
 */
export const roomDeletedV1: EventDefinition.EventDefinition<RoomDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.room.deleted_v1",
    schema: "2.0",
    payload: RoomDeletedV1
  })

/**
 * What `vc.room.updated_v1` tells.
 *
 * @category payloads
 */
export interface RoomUpdatedV1 {
  readonly room?: RoomEvent | undefined
}

export const RoomUpdatedV1: Codec.Shape<RoomUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "vc.room.updated_v1#event",
  () => ({
    room: Codec.objOpt(RoomEvent)
  })
)

/**
 * 更新会议室 · `vc.room.updated_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated
 * @category events
 */
export const roomUpdatedV1: EventDefinition.EventDefinition<RoomUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.room.updated_v1",
    schema: "2.0",
    payload: RoomUpdatedV1
  })

/**
 * What `vc.room_level.created_v1` tells.
 *
 * @category payloads
 */
export interface RoomLevelCreatedV1 {
  readonly room_level?: Types.RoomLevel | undefined
}

export const RoomLevelCreatedV1: Codec.Shape<RoomLevelCreatedV1> = /*#__PURE__*/ Codec.shape(
  "vc.room_level.created_v1#event",
  () => ({
    room_level: Codec.objOpt(Types.RoomLevel)
  })
)

/**
 * 创建会议室层级 · `vc.room_level.created_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created
 * @category events
 */
export const roomLevelCreatedV1: EventDefinition.EventDefinition<RoomLevelCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.room_level.created_v1",
    schema: "2.0",
    payload: RoomLevelCreatedV1
  })

/**
 * What `vc.room_level.deleted_v1` tells.
 *
 * @category payloads
 */
export interface RoomLevelDeletedV1 {
  /** 1 to 100 characters. */
  readonly room_level_id: string
  readonly delete_child?: boolean | undefined
}

export const RoomLevelDeletedV1: Codec.Shape<RoomLevelDeletedV1> = /*#__PURE__*/ Codec.shape(
  "vc.room_level.deleted_v1#event",
  () => ({
    room_level_id: Codec.str,
    delete_child: Codec.boolOpt
  })
)

/**
 * 删除会议室层级 · `vc.room_level.deleted_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:delete`, `vc:rooms.roomlevel:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted
 * @category events
 */
export const roomLevelDeletedV1: EventDefinition.EventDefinition<RoomLevelDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.room_level.deleted_v1",
    schema: "2.0",
    payload: RoomLevelDeletedV1
  })

/**
 * What `vc.room_level.updated_v1` tells.
 *
 * @category payloads
 */
export interface RoomLevelUpdatedV1 {
  readonly room_level?: Types.RoomLevel | undefined
}

export const RoomLevelUpdatedV1: Codec.Shape<RoomLevelUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "vc.room_level.updated_v1#event",
  () => ({
    room_level: Codec.objOpt(Types.RoomLevel)
  })
)

/**
 * 更新会议室层级 · `vc.room_level.updated_v1`
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated
 * @category events
 */
export const roomLevelUpdatedV1: EventDefinition.EventDefinition<RoomLevelUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "vc.room_level.updated_v1",
    schema: "2.0",
    payload: RoomLevelUpdatedV1
  })

/** @category structures */
export interface MeetingEventMeeting2 {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly meeting_no?: string | undefined
  readonly meeting_source?: 1 | 2 | 3 | 4 | 100 | (number & {}) | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly host_user?: MeetingEventUser | undefined
  readonly owner?: MeetingEventUser | undefined
  readonly calendar_event_id?: string | undefined
  readonly meeting_sub_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly security_setting?: MeetingSecuritySetting | undefined
  readonly webinar_setting?: MeetingWebinarSetting | undefined
}

export const MeetingEventMeeting2: Codec.Shape<MeetingEventMeeting2> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingEventMeeting2",
  () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    meeting_no: Codec.strOpt,
    meeting_source: Codec.openOpt(1, 2, 3, 4, 100),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    host_user: Codec.objOpt(MeetingEventUser),
    owner: Codec.objOpt(MeetingEventUser),
    calendar_event_id: Codec.strOpt,
    meeting_sub_type: Codec.openOpt(1, 2, 3, 4, 5, 6),
    security_setting: Codec.objOpt(MeetingSecuritySetting),
    webinar_setting: Codec.objOpt(MeetingWebinarSetting)
  })
)

/** @category structures */
export interface MeetingEventUser {
  readonly id?: UserId2 | undefined
  readonly user_role?: 1 | 2 | 3 | (number & {}) | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
}

export const MeetingEventUser: Codec.Shape<MeetingEventUser> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingEventUser",
  () => ({
    id: Codec.objOpt(UserId2),
    user_role: Codec.openOpt(1, 2, 3),
    user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9)
  })
)

/** @category structures */
export interface UserId2 {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId2: Codec.Shape<UserId2> = /*#__PURE__*/ Codec.shape("vc#UserId2", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface MeetingSecuritySetting {
  readonly security_level?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** At most 200 items. */
  readonly group_ids?: ReadonlyArray<string> | undefined
  /** At most 200 items. */
  readonly user_ids?: ReadonlyArray<Types.UserId> | undefined
  /** At most 200 items. */
  readonly room_ids?: ReadonlyArray<string> | undefined
  readonly has_set_security_contacts_and_group?: boolean | undefined
}

export const MeetingSecuritySetting: Codec.Shape<MeetingSecuritySetting> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingSecuritySetting",
  () => ({
    security_level: Codec.openOpt(1, 2, 3, 4),
    group_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.obj(Types.UserId)),
    room_ids: Codec.listOpt(Codec.str),
    has_set_security_contacts_and_group: Codec.boolOpt
  })
)

/** @category structures */
export interface MeetingWebinarSetting {
  readonly webinar_type?: 1 | 2 | (number & {}) | undefined
}

export const MeetingWebinarSetting: Codec.Shape<MeetingWebinarSetting> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingWebinarSetting",
  () => ({
    webinar_type: Codec.openOpt(1, 2)
  })
)

/** @category structures */
export interface MeetingEventMeeting {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly meeting_no?: string | undefined
  readonly meeting_source?: 1 | 2 | 3 | 4 | 100 | (number & {}) | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly host_user?: MeetingEventUser | undefined
  readonly owner?: MeetingEventUser | undefined
  readonly meeting_sub_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly security_setting?: MeetingSecuritySetting | undefined
  readonly webinar_setting?: MeetingWebinarSetting | undefined
}

export const MeetingEventMeeting: Codec.Shape<MeetingEventMeeting> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingEventMeeting",
  () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    meeting_no: Codec.strOpt,
    meeting_source: Codec.openOpt(1, 2, 3, 4, 100),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    host_user: Codec.objOpt(MeetingEventUser),
    owner: Codec.objOpt(MeetingEventUser),
    meeting_sub_type: Codec.openOpt(1, 2, 3, 4, 5, 6),
    security_setting: Codec.objOpt(MeetingSecuritySetting),
    webinar_setting: Codec.objOpt(MeetingWebinarSetting)
  })
)

/** @category structures */
export interface Meeting2 {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly meeting_no?: string | undefined
  readonly meeting_source?: number | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly host_user?: HostUser | undefined
  readonly owner?: HostUser | undefined
  readonly calendar_event_id?: string | undefined
  readonly meeting_sub_type?: number | undefined
  readonly security_setting?: SecuritySetting | undefined
  readonly webinar_setting?: WebinarSetting | undefined
}

export const Meeting2: Codec.Shape<Meeting2> = /*#__PURE__*/ Codec.shape("vc#Meeting2", () => ({
  id: Codec.strOpt,
  topic: Codec.strOpt,
  meeting_no: Codec.strOpt,
  meeting_source: Codec.numOpt,
  start_time: Codec.strOpt,
  end_time: Codec.strOpt,
  host_user: Codec.objOpt(HostUser),
  owner: Codec.objOpt(HostUser),
  calendar_event_id: Codec.strOpt,
  meeting_sub_type: Codec.numOpt,
  security_setting: Codec.objOpt(SecuritySetting),
  webinar_setting: Codec.objOpt(WebinarSetting)
}))

/** @category structures */
export interface HostUser {
  readonly id?: Types.UserId | string | undefined
  readonly user_role?: number | undefined
  readonly user_type?: number | undefined
}

export const HostUser: Codec.Shape<HostUser> = /*#__PURE__*/ Codec.shape("vc#HostUser", () => ({
  id: Codec.eitherOpt(Codec.obj(Types.UserId), Codec.str),
  user_role: Codec.numOpt,
  user_type: Codec.numOpt
}))

/** @category structures */
export interface SecuritySetting {
  readonly security_level?: number | undefined
  readonly group_ids?: ReadonlyArray<string> | undefined
  readonly user_ids?: ReadonlyArray<Types.UserId> | undefined
  readonly room_ids?: ReadonlyArray<string> | undefined
  readonly has_set_security_contacts_and_group?: boolean | undefined
}

export const SecuritySetting: Codec.Shape<SecuritySetting> = /*#__PURE__*/ Codec.shape(
  "vc#SecuritySetting",
  () => ({
    security_level: Codec.numOpt,
    group_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.obj(Types.UserId)),
    room_ids: Codec.listOpt(Codec.str),
    has_set_security_contacts_and_group: Codec.boolOpt
  })
)

/** @category structures */
export interface WebinarSetting {
  readonly webinar_type?: number | undefined
}

export const WebinarSetting: Codec.Shape<WebinarSetting> = /*#__PURE__*/ Codec.shape(
  "vc#WebinarSetting",
  () => ({
    webinar_type: Codec.numOpt
  })
)

/** @category structures */
export interface SubscribeUserEvent {
  readonly user_id?: UserId2 | undefined
}

export const SubscribeUserEvent: Codec.Shape<SubscribeUserEvent> = /*#__PURE__*/ Codec.shape(
  "vc#SubscribeUserEvent",
  () => ({
    user_id: Codec.objOpt(UserId2)
  })
)

/** @category structures */
export interface RoomEvent {
  readonly room_id?: string | undefined
  readonly name?: string | undefined
  readonly capacity?: number | undefined
  readonly description?: string | undefined
  readonly display_id?: string | undefined
  readonly custom_room_id?: string | undefined
  readonly room_level_id?: string | undefined
  readonly path?: ReadonlyArray<string> | undefined
  readonly room_status?: RoomStatusEvent | undefined
  readonly device?: ReadonlyArray<Types.Device> | undefined
}

export const RoomEvent: Codec.Shape<RoomEvent> = /*#__PURE__*/ Codec.shape("vc#RoomEvent", () => ({
  room_id: Codec.strOpt,
  name: Codec.strOpt,
  capacity: Codec.intOpt,
  description: Codec.strOpt,
  display_id: Codec.strOpt,
  custom_room_id: Codec.strOpt,
  room_level_id: Codec.strOpt,
  path: Codec.listOpt(Codec.str),
  room_status: Codec.objOpt(RoomStatusEvent),
  device: Codec.listOpt(Codec.obj(Types.Device))
}))

/** @category structures */
export interface RoomStatusEvent {
  readonly status: boolean
  readonly schedule_status?: boolean | undefined
  readonly disable_start_time?: string | undefined
  readonly disable_end_time?: string | undefined
  readonly disable_reason?: string | undefined
  readonly contact_ids?: ReadonlyArray<Types.UserId> | undefined
  readonly disable_notice?: boolean | undefined
  readonly resume_notice?: boolean | undefined
}

export const RoomStatusEvent: Codec.Shape<RoomStatusEvent> = /*#__PURE__*/ Codec.shape(
  "vc#RoomStatusEvent",
  () => ({
    status: Codec.bool,
    schedule_status: Codec.boolOpt,
    disable_start_time: Codec.strOpt,
    disable_end_time: Codec.strOpt,
    disable_reason: Codec.strOpt,
    contact_ids: Codec.listOpt(Codec.obj(Types.UserId)),
    disable_notice: Codec.boolOpt,
    resume_notice: Codec.boolOpt
  })
)

/** @category structures */
export interface MeetingRecordingReadyV1Meeting {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly meeting_no?: string | undefined
  readonly meeting_source?: 1 | 2 | 3 | 4 | 100 | (number & {}) | undefined
  readonly owner?: MeetingRecordingReadyV1MeetingOwner | undefined
  readonly meeting_sub_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly security_setting?: MeetingSecuritySetting | undefined
  readonly webinar_setting?: MeetingWebinarSetting | undefined
}

export const MeetingRecordingReadyV1Meeting: Codec.Shape<MeetingRecordingReadyV1Meeting> =
  /*#__PURE__*/ Codec.shape("vc.meeting.recording_ready_v1#event.meeting", () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    meeting_no: Codec.strOpt,
    meeting_source: Codec.openOpt(1, 2, 3, 4, 100),
    owner: Codec.objOpt(MeetingRecordingReadyV1MeetingOwner),
    meeting_sub_type: Codec.openOpt(1, 2, 3, 4, 5, 6),
    security_setting: Codec.objOpt(MeetingSecuritySetting),
    webinar_setting: Codec.objOpt(MeetingWebinarSetting)
  }))

/** @category structures */
export interface MeetingRecordingReadyV1MeetingOwner {
  readonly id?: UserId2 | undefined
}

export const MeetingRecordingReadyV1MeetingOwner: Codec.Shape<MeetingRecordingReadyV1MeetingOwner> =
  /*#__PURE__*/ Codec.shape("vc.meeting.recording_ready_v1#event.meeting.owner", () => ({
    id: Codec.objOpt(UserId2)
  }))

/** @category structures */
export interface MeetingSendMeetingImV1Meeting {
  readonly id?: string | undefined
  readonly meeting_source?: number | undefined
  readonly meeting_sub_type?: number | undefined
  readonly security_setting?: SecuritySetting | undefined
  readonly webinar_setting?: WebinarSetting | undefined
}

export const MeetingSendMeetingImV1Meeting: Codec.Shape<MeetingSendMeetingImV1Meeting> =
  /*#__PURE__*/ Codec.shape("vc.meeting.send_meeting_im_v1#event.meeting", () => ({
    id: Codec.strOpt,
    meeting_source: Codec.numOpt,
    meeting_sub_type: Codec.numOpt,
    security_setting: Codec.objOpt(SecuritySetting),
    webinar_setting: Codec.objOpt(WebinarSetting)
  }))

/** @category structures */
export interface MeetingSendMeetingImV1Operator {
  readonly id?: Types.UserId | undefined
  readonly user_type?: number | undefined
}

export const MeetingSendMeetingImV1Operator: Codec.Shape<MeetingSendMeetingImV1Operator> =
  /*#__PURE__*/ Codec.shape("vc.meeting.send_meeting_im_v1#event.operator", () => ({
    id: Codec.objOpt(Types.UserId),
    user_type: Codec.numOpt
  }))

/** @category structures */
export interface ApprovalConfigEvent {
  /** At most 1. */
  readonly approval_switch?: number | undefined
  /** At most 1. */
  readonly approval_condition?: number | undefined
  readonly meeting_duration?: number | undefined
  readonly approvers?: ReadonlyArray<SubscribeUserEvent> | undefined
}

export const ApprovalConfigEvent: Codec.Shape<ApprovalConfigEvent> = /*#__PURE__*/ Codec.shape(
  "vc.reserve_config.updated_v1#event.approve_config",
  () => ({
    approval_switch: Codec.intOpt,
    approval_condition: Codec.intOpt,
    meeting_duration: Codec.numOpt,
    approvers: Codec.listOpt(Codec.obj(SubscribeUserEvent))
  })
)

/** @category structures */
export interface TimeConfig {
  /** At most 1. */
  readonly time_switch: number
  readonly days_in_advance?: number | undefined
  readonly opening_hour?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly max_duration?: number | undefined
  /** Not in the documentation. */
  readonly if_cover_child_scope?: boolean | undefined
}

export const TimeConfig: Codec.Shape<TimeConfig> = /*#__PURE__*/ Codec.shape(
  "vc.reserve_config.updated_v1#event.time_config",
  () => ({
    time_switch: Codec.int,
    days_in_advance: Codec.intOpt,
    opening_hour: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    max_duration: Codec.intOpt,
    if_cover_child_scope: Codec.boolOpt
  })
)

/** @category structures */
export interface ReserveScopeConfigEvent {
  /** At most 1. */
  readonly allow_all_users?: number | undefined
  readonly allow_users?: ReadonlyArray<SubscribeUserEvent> | undefined
  readonly allow_depts?: ReadonlyArray<Types.SubscribeDepartment> | undefined
}

export const ReserveScopeConfigEvent: Codec.Shape<ReserveScopeConfigEvent> = /*#__PURE__*/ Codec.shape(
  "vc.reserve_config.updated_v1#event.reserve_scope_config",
  () => ({
    allow_all_users: Codec.intOpt,
    allow_users: Codec.listOpt(Codec.obj(SubscribeUserEvent)),
    allow_depts: Codec.listOpt(Codec.obj(Types.SubscribeDepartment))
  })
)

/** @category structures */
export interface RoomDeletedV1Room {
  readonly room_id?: string | undefined
}

export const RoomDeletedV1Room: Codec.Shape<RoomDeletedV1Room> = /*#__PURE__*/ Codec.shape(
  "vc.room.deleted_v1#event.room",
  () => ({
    room_id: Codec.strOpt
  })
)
