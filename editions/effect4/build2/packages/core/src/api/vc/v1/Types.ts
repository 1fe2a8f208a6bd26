// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Structures that several resources of `vc/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface MeetingUser {
  readonly id?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
}

export const MeetingUser: Codec.Shape<MeetingUser> = /*#__PURE__*/ Codec.shape("vc#MeetingUser", () => ({
  id: Codec.strOpt,
  user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7)
}))

/** @category structures */
export interface MeetingParticipant {
  readonly id?: string | undefined
  readonly first_join_time?: string | undefined
  readonly final_leave_time?: string | undefined
  readonly in_meeting_duration?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly is_host?: boolean | undefined
  readonly is_cohost?: boolean | undefined
  readonly is_external?: boolean | undefined
  readonly status?: 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const MeetingParticipant: Codec.Shape<MeetingParticipant> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingParticipant",
  () => ({
    id: Codec.strOpt,
    first_join_time: Codec.strOpt,
    final_leave_time: Codec.strOpt,
    in_meeting_duration: Codec.strOpt,
    user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    is_host: Codec.boolOpt,
    is_cohost: Codec.boolOpt,
    is_external: Codec.boolOpt,
    status: Codec.openOpt(1, 2, 3, 4)
  })
)

/** @category structures */
export interface MeetingAbility {
  readonly use_video?: boolean | undefined
  readonly use_audio?: boolean | undefined
  readonly use_share_screen?: boolean | undefined
  readonly use_follow_screen?: boolean | undefined
  readonly use_recording?: boolean | undefined
  readonly use_pstn?: boolean | undefined
}

export const MeetingAbility: Codec.Shape<MeetingAbility> = /*#__PURE__*/ Codec.shape(
  "vc#MeetingAbility",
  () => ({
    use_video: Codec.boolOpt,
    use_audio: Codec.boolOpt,
    use_share_screen: Codec.boolOpt,
    use_follow_screen: Codec.boolOpt,
    use_recording: Codec.boolOpt,
    use_pstn: Codec.boolOpt
  })
)

/** @category structures */
export interface Plugin {
  readonly key?: string | undefined
}

export const Plugin: Codec.Shape<Plugin> = /*#__PURE__*/ Codec.shape("vc#Plugin", () => ({
  key: Codec.strOpt
}))

/** @category structures */
export interface SystemInfo {
  readonly lang?: string | undefined
  readonly brand?: string | undefined
  readonly locale?: string | undefined
  readonly session_id?: string | undefined
  readonly app_version?: string | undefined
}

export const SystemInfo: Codec.Shape<SystemInfo> = /*#__PURE__*/ Codec.shape("vc#SystemInfo", () => ({
  lang: Codec.strOpt,
  brand: Codec.strOpt,
  locale: Codec.strOpt,
  session_id: Codec.strOpt,
  app_version: Codec.strOpt
}))

/** @category structures */
export interface Present {
  readonly type?: string | undefined
  readonly body?: string | undefined
  readonly interactable?: boolean | undefined
  readonly operation_type?: string | undefined
  readonly operation_url?: string | undefined
  readonly callback_url?: string | undefined
  readonly callback_info?: string | undefined
}

export const Present: Codec.Shape<Present> = /*#__PURE__*/ Codec.shape("vc#Present", () => ({
  type: Codec.strOpt,
  body: Codec.strOpt,
  interactable: Codec.boolOpt,
  operation_type: Codec.strOpt,
  operation_url: Codec.strOpt,
  callback_url: Codec.strOpt,
  callback_info: Codec.strOpt
}))

/** @category structures */
export interface SubscribeUser {
  readonly user_id: string
  /** Not in the documentation. */
  readonly user_name?: string | undefined
}

export const SubscribeUser: Codec.Shape<SubscribeUser> = /*#__PURE__*/ Codec.shape(
  "vc#SubscribeUser",
  () => ({
    user_id: Codec.str,
    user_name: Codec.strOpt
  })
)

/** @category structures */
export interface RoomStatus {
  readonly status: boolean
  readonly schedule_status?: boolean | undefined
  readonly disable_start_time?: string | undefined
  readonly disable_end_time?: string | undefined
  readonly disable_reason?: string | undefined
  readonly contact_ids?: ReadonlyArray<string> | undefined
  readonly disable_notice?: boolean | undefined
  readonly resume_notice?: boolean | undefined
}

export const RoomStatus: Codec.Shape<RoomStatus> = /*#__PURE__*/ Codec.shape("vc#RoomStatus", () => ({
  status: Codec.bool,
  schedule_status: Codec.boolOpt,
  disable_start_time: Codec.strOpt,
  disable_end_time: Codec.strOpt,
  disable_reason: Codec.strOpt,
  contact_ids: Codec.listOpt(Codec.str),
  disable_notice: Codec.boolOpt,
  resume_notice: Codec.boolOpt
}))

/** @category structures */
export interface RoomDigitalSignageMaterial {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly material_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly url?: string | undefined
  readonly duration?: number | undefined
  readonly cover?: string | undefined
  readonly md5?: string | undefined
  readonly vid?: string | undefined
  readonly size?: string | undefined
}

export const RoomDigitalSignageMaterial: Codec.Shape<RoomDigitalSignageMaterial> = /*#__PURE__*/ Codec.shape(
  "vc#RoomDigitalSignageMaterial",
  () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    material_type: Codec.openOpt(1, 2, 3),
    url: Codec.strOpt,
    duration: Codec.intOpt,
    cover: Codec.strOpt,
    md5: Codec.strOpt,
    vid: Codec.strOpt,
    size: Codec.strOpt
  })
)
