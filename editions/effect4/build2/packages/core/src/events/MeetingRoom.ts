// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Events of `meeting_room`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `meeting_room.meeting_room.created_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRoomCreatedV1 {
  readonly room_name?: string | undefined
  readonly room_id?: string | undefined
}

export const MeetingRoomCreatedV1: Codec.Shape<MeetingRoomCreatedV1> = /*#__PURE__*/ Codec.shape(
  "meeting_room.meeting_room.created_v1#event",
  () => ({
    room_name: Codec.strOpt,
    room_id: Codec.strOpt
  })
)

/**
 * 会议室创建 · `meeting_room.meeting_room.created_v1`
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created
 * @category events
 */
export const meetingRoomCreatedV1: EventDefinition.EventDefinition<MeetingRoomCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "meeting_room.meeting_room.created_v1",
    schema: "2.0",
    deprecated: true,
    payload: MeetingRoomCreatedV1
  })

/**
 * What `meeting_room.meeting_room.deleted_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRoomDeletedV1 {
  readonly room_name?: string | undefined
  readonly room_id?: string | undefined
}

export const MeetingRoomDeletedV1: Codec.Shape<MeetingRoomDeletedV1> = /*#__PURE__*/ Codec.shape(
  "meeting_room.meeting_room.deleted_v1#event",
  () => ({
    room_name: Codec.strOpt,
    room_id: Codec.strOpt
  })
)

/**
 * 会议室删除 · `meeting_room.meeting_room.deleted_v1`
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted
 * @category events
 */
export const meetingRoomDeletedV1: EventDefinition.EventDefinition<MeetingRoomDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "meeting_room.meeting_room.deleted_v1",
    schema: "2.0",
    deprecated: true,
    payload: MeetingRoomDeletedV1
  })

/**
 * What `meeting_room.meeting_room.status_changed_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRoomStatusChangedV1 {
  readonly room_name?: string | undefined
  readonly room_id?: string | undefined
}

export const MeetingRoomStatusChangedV1: Codec.Shape<MeetingRoomStatusChangedV1> = /*#__PURE__*/ Codec.shape(
  "meeting_room.meeting_room.status_changed_v1#event",
  () => ({
    room_name: Codec.strOpt,
    room_id: Codec.strOpt
  })
)

/**
 * 会议室状态信息变更 · `meeting_room.meeting_room.status_changed_v1`
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed
 * @category events
 */
export const meetingRoomStatusChangedV1: EventDefinition.EventDefinition<MeetingRoomStatusChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "meeting_room.meeting_room.status_changed_v1",
    schema: "2.0",
    payload: MeetingRoomStatusChangedV1
  })

/**
 * What `meeting_room.meeting_room.updated_v1` tells.
 *
 * @category payloads
 */
export interface MeetingRoomUpdatedV1 {
  readonly room_name?: string | undefined
  readonly room_id?: string | undefined
}

export const MeetingRoomUpdatedV1: Codec.Shape<MeetingRoomUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "meeting_room.meeting_room.updated_v1#event",
  () => ({
    room_name: Codec.strOpt,
    room_id: Codec.strOpt
  })
)

/**
 * 会议室属性变更 · `meeting_room.meeting_room.updated_v1`
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated
 * @category events
 */
export const meetingRoomUpdatedV1: EventDefinition.EventDefinition<MeetingRoomUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "meeting_room.meeting_room.updated_v1",
    schema: "2.0",
    deprecated: true,
    payload: MeetingRoomUpdatedV1
  })
