// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Events of `calendar`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `calendar.calendar.acl.created_v4` tells.
 *
 * @category payloads
 */
export interface CalendarAclCreatedV4 {
  readonly acl_id: string
  readonly role: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {})
  readonly scope: AclScopeEvent
  readonly user_id_list?: ReadonlyArray<UserId> | undefined
}

export const CalendarAclCreatedV4: Codec.Shape<CalendarAclCreatedV4> = /*#__PURE__*/ Codec.shape(
  "calendar.calendar.acl.created_v4#event",
  () => ({
    acl_id: Codec.str,
    role: Codec.open("unknown", "free_busy_reader", "reader", "writer", "owner"),
    scope: Codec.obj(AclScopeEvent),
    user_id_list: Codec.listOpt(Codec.obj(UserId))
  })
)

/**
 * 创建 ACL · `calendar.calendar.acl.created_v4`
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created
 * @category events
 */
export const calendarAclCreatedV4: EventDefinition.EventDefinition<CalendarAclCreatedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "calendar.calendar.acl.created_v4",
    schema: "2.0",
    payload: CalendarAclCreatedV4
  })

/**
 * What `calendar.calendar.acl.deleted_v4` tells.
 *
 * @category payloads
 */
export interface CalendarAclDeletedV4 {
  readonly acl_id: string
  readonly role: "unknown" | "free_busy_reader" | "reader" | "writer" | "owner" | (string & {})
  readonly scope: AclScopeEvent
  readonly user_id_list?: ReadonlyArray<UserId> | undefined
}

export const CalendarAclDeletedV4: Codec.Shape<CalendarAclDeletedV4> = /*#__PURE__*/ Codec.shape(
  "calendar.calendar.acl.deleted_v4#event",
  () => ({
    acl_id: Codec.str,
    role: Codec.open("unknown", "free_busy_reader", "reader", "writer", "owner"),
    scope: Codec.obj(AclScopeEvent),
    user_id_list: Codec.listOpt(Codec.obj(UserId))
  })
)

/**
 * 删除 ACL · `calendar.calendar.acl.deleted_v4`
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/deleted
 * @category events
 */
export const calendarAclDeletedV4: EventDefinition.EventDefinition<CalendarAclDeletedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "calendar.calendar.acl.deleted_v4",
    schema: "2.0",
    payload: CalendarAclDeletedV4
  })

/**
 * What `calendar.calendar.changed_v4` tells.
 *
 * @category payloads
 */
export interface CalendarChangedV4 {
  readonly user_id_list?: ReadonlyArray<UserId> | undefined
}

export const CalendarChangedV4: Codec.Shape<CalendarChangedV4> = /*#__PURE__*/ Codec.shape(
  "calendar.calendar.changed_v4#event",
  () => ({
    user_id_list: Codec.listOpt(Codec.obj(UserId))
  })
)

/**
 * 日历变更 · `calendar.calendar.changed_v4`
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed
 * @category events
 */
export const calendarChangedV4: EventDefinition.EventDefinition<CalendarChangedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "calendar.calendar.changed_v4",
    schema: "2.0",
    payload: CalendarChangedV4
  })

/**
 * What `calendar.calendar.event.changed_v4` tells.
 *
 * @category payloads
 */
export interface CalendarEventChangedV4 {
  readonly calendar_id?: string | undefined
  readonly user_id_list?: ReadonlyArray<UserId> | undefined
  readonly calendar_event_id?: string | undefined
  readonly change_type?: "create" | "update" | "delete" | "rsvp" | (string & {}) | undefined
  readonly rsvp_infos?: ReadonlyArray<OpenEventRsvpInfo> | undefined
}

export const CalendarEventChangedV4: Codec.Shape<CalendarEventChangedV4> = /*#__PURE__*/ Codec.shape(
  "calendar.calendar.event.changed_v4#event",
  () => ({
    calendar_id: Codec.strOpt,
    user_id_list: Codec.listOpt(Codec.obj(UserId)),
    calendar_event_id: Codec.strOpt,
    change_type: Codec.openOpt("create", "update", "delete", "rsvp"),
    rsvp_infos: Codec.listOpt(Codec.obj(OpenEventRsvpInfo))
  })
)

/**
 * 日程变更 · `calendar.calendar.event.changed_v4`
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed
 * @category events
 */
export const calendarEventChangedV4: EventDefinition.EventDefinition<CalendarEventChangedV4> =
  /*#__PURE__*/ EventDefinition.make({
    type: "calendar.calendar.event.changed_v4",
    schema: "2.0",
    payload: CalendarEventChangedV4
  })

/**
 * What `third_party_meeting_room_event_created` tells.
 *
 * @category payloads
 */
export interface ThirdPartyMeetingRoomEventCreated {
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly type?: string | undefined
  readonly event_time?: string | undefined
  readonly uid?: string | undefined
  readonly original_time?: number | undefined
  readonly event_id?: string | undefined
  readonly start?: EventTime | undefined
  readonly end?: EventTime | undefined
  readonly meeting_rooms?: ReadonlyArray<ThirdPartyMeetingRoomEventCreatedMeetingRooms> | undefined
  readonly organizer?: UserInfo | undefined
}

export const ThirdPartyMeetingRoomEventCreated: Codec.Shape<ThirdPartyMeetingRoomEventCreated> =
  /*#__PURE__*/ Codec.shape("third_party_meeting_room_event_created#event", () => ({
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    type: Codec.strOpt,
    event_time: Codec.strOpt,
    uid: Codec.strOpt,
    original_time: Codec.intOpt,
    event_id: Codec.strOpt,
    start: Codec.objOpt(EventTime),
    end: Codec.objOpt(EventTime),
    meeting_rooms: Codec.listOpt(Codec.obj(ThirdPartyMeetingRoomEventCreatedMeetingRooms)),
    organizer: Codec.objOpt(UserInfo)
  }))

/**
 * 第三方会议室日程变动 · `third_party_meeting_room_event_created`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes
 * @category events
 */
export const thirdPartyMeetingRoomEventCreated: EventDefinition.EventDefinition<ThirdPartyMeetingRoomEventCreated> =
  /*#__PURE__*/ EventDefinition.make({
    type: "third_party_meeting_room_event_created",
    schema: "1.0",
    payload: ThirdPartyMeetingRoomEventCreated
  })

/** @category structures */
export interface AclScopeEvent {
  readonly type: "user" | (string & {})
  readonly user_id?: UserId2 | undefined
}

export const AclScopeEvent: Codec.Shape<AclScopeEvent> = /*#__PURE__*/ Codec.shape(
  "calendar#AclScopeEvent",
  () => ({
    type: Codec.open("user"),
    user_id: Codec.objOpt(UserId2)
  })
)

/** @category structures */
export interface UserId2 {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId2: Codec.Shape<UserId2> = /*#__PURE__*/ Codec.shape("calendar#UserId2", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("calendar#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface EventTime {
  readonly time_stamp: string
}

export const EventTime: Codec.Shape<EventTime> = /*#__PURE__*/ Codec.shape("calendar#EventTime", () => ({
  time_stamp: Codec.str
}))

/** @category structures */
export interface OpenEventRsvpInfo {
  readonly from_user_id?: UserId2 | undefined
  readonly rsvp_status?: "accept" | "decline" | "tentative" | (string & {}) | undefined
}

export const OpenEventRsvpInfo: Codec.Shape<OpenEventRsvpInfo> = /*#__PURE__*/ Codec.shape(
  "calendar.calendar.event.changed_v4#event.rsvp_infos",
  () => ({
    from_user_id: Codec.objOpt(UserId2),
    rsvp_status: Codec.openOpt("accept", "decline", "tentative")
  })
)

/** @category structures */
export interface ThirdPartyMeetingRoomEventCreatedMeetingRooms {
  readonly open_id: string
}

export const ThirdPartyMeetingRoomEventCreatedMeetingRooms: Codec.Shape<ThirdPartyMeetingRoomEventCreatedMeetingRooms> =
  /*#__PURE__*/ Codec.shape("third_party_meeting_room_event_created#event.meeting_rooms", () => ({
    open_id: Codec.str
  }))

/** @category structures */
export interface UserInfo {
  readonly open_id: string
  readonly user_id: string
  readonly union_id?: string | undefined
}

export const UserInfo: Codec.Shape<UserInfo> = /*#__PURE__*/ Codec.shape(
  "third_party_meeting_room_event_created#event.organizer",
  () => ({
    open_id: Codec.str,
    user_id: Codec.str,
    union_id: Codec.strOpt
  })
)
