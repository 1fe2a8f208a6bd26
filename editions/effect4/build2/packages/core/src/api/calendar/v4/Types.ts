// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Structures that several resources of `calendar/v4` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface CalendarAttendeeResourceCustomization {
  readonly index_key: string
  readonly input_content?: string | undefined
  readonly options?: ReadonlyArray<CustomizationOption> | undefined
}

export const CalendarAttendeeResourceCustomization: Codec.Shape<CalendarAttendeeResourceCustomization> =
  /*#__PURE__*/ Codec.shape("calendar#CalendarAttendeeResourceCustomization", () => ({
    index_key: Codec.str,
    input_content: Codec.strOpt,
    options: Codec.listOpt(Codec.obj(CustomizationOption))
  }))

/** @category structures */
export interface CustomizationOption {
  readonly option_key?: string | undefined
  readonly others_content?: string | undefined
}

export const CustomizationOption: Codec.Shape<CustomizationOption> = /*#__PURE__*/ Codec.shape(
  "calendar#CustomizationOption",
  () => ({
    option_key: Codec.strOpt,
    others_content: Codec.strOpt
  })
)

/** @category structures */
export interface CalendarEventAttendee {
  readonly type?: "user" | "chat" | "resource" | "third_party" | (string & {}) | undefined
  readonly attendee_id: string
  readonly rsvp_status?:
    | "needs_action"
    | "accept"
    | "tentative"
    | "decline"
    | "removed"
    | (string & {})
    | undefined
  readonly is_optional?: boolean | undefined
  readonly is_organizer?: boolean | undefined
  readonly is_external?: boolean | undefined
  readonly display_name?: string | undefined
  readonly chat_members?: ReadonlyArray<AttendeeChatMember> | undefined
  readonly user_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly room_id?: string | undefined
  readonly third_party_email?: string | undefined
  readonly operate_id?: string | undefined
  readonly resource_customization?: ReadonlyArray<CalendarAttendeeResourceCustomization> | undefined
  readonly approval_reason?: string | undefined
}

export const CalendarEventAttendee: Codec.Shape<CalendarEventAttendee> = /*#__PURE__*/ Codec.shape(
  "calendar#CalendarEventAttendee",
  () => ({
    type: Codec.openOpt("user", "chat", "resource", "third_party"),
    attendee_id: Codec.str,
    rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    is_optional: Codec.boolOpt,
    is_organizer: Codec.boolOpt,
    is_external: Codec.boolOpt,
    display_name: Codec.strOpt,
    chat_members: Codec.listOpt(Codec.obj(AttendeeChatMember)),
    user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    room_id: Codec.strOpt,
    third_party_email: Codec.strOpt,
    operate_id: Codec.strOpt,
    resource_customization: Codec.listOpt(Codec.obj(CalendarAttendeeResourceCustomization)),
    approval_reason: Codec.strOpt
  })
)

/** @category structures */
export interface AttendeeChatMember {
  readonly rsvp_status?:
    | "needs_action"
    | "accept"
    | "tentative"
    | "decline"
    | "removed"
    | (string & {})
    | undefined
  readonly is_optional?: boolean | undefined
  readonly display_name?: string | undefined
  readonly is_organizer?: boolean | undefined
  readonly is_external?: boolean | undefined
}

export const AttendeeChatMember: Codec.Shape<AttendeeChatMember> = /*#__PURE__*/ Codec.shape(
  "calendar#AttendeeChatMember",
  () => ({
    rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    is_optional: Codec.boolOpt,
    display_name: Codec.strOpt,
    is_organizer: Codec.boolOpt,
    is_external: Codec.boolOpt
  })
)
