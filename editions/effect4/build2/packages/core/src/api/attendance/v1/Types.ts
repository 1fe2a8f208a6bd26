// GENERATED from spec/attendance.json. DO NOT EDIT: correct spec/patches/attendance.json.
/**
 * Structures that several resources of `attendance/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface LangText {
  readonly lang: string
  readonly value: string
}

export const LangText: Codec.Shape<LangText> = /*#__PURE__*/ Codec.shape("attendance#LangText", () => ({
  lang: Codec.str,
  value: Codec.str
}))

/** @category structures */
export interface UserFlow {
  readonly user_id: string
  readonly creator_id: string
  readonly location_name: string
  readonly check_time: string
  readonly comment: string
  readonly record_id?: string | undefined
  readonly ssid?: string | undefined
  readonly bssid?: string | undefined
  readonly is_field?: boolean | undefined
  readonly is_wifi?: boolean | undefined
  readonly type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly photo_urls?: ReadonlyArray<string> | undefined
  readonly device_id?: string | undefined
  readonly check_result?:
    | "NoNeedCheck"
    | "SystemCheck"
    | "Normal"
    | "Early"
    | "Late"
    | "SeriousLate"
    | "Lack"
    | "Invalid"
    | "None"
    | "Todo"
    | (string & {})
    | undefined
  readonly external_id?: string | undefined
  readonly idempotent_id?: string | undefined
  /** Not in the documentation. */
  readonly longitude?: number | undefined
  /** Not in the documentation. */
  readonly latitude?: number | undefined
  /** Not in the documentation. */
  readonly create_time?: string | undefined
}

export const UserFlow: Codec.Shape<UserFlow> = /*#__PURE__*/ Codec.shape("attendance#UserFlow", () => ({
  user_id: Codec.str,
  creator_id: Codec.str,
  location_name: Codec.str,
  check_time: Codec.str,
  comment: Codec.str,
  record_id: Codec.strOpt,
  ssid: Codec.strOpt,
  bssid: Codec.strOpt,
  is_field: Codec.boolOpt,
  is_wifi: Codec.boolOpt,
  type: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7),
  photo_urls: Codec.listOpt(Codec.str),
  device_id: Codec.strOpt,
  check_result: Codec.openOpt(
    "NoNeedCheck",
    "SystemCheck",
    "Normal",
    "Early",
    "Late",
    "SeriousLate",
    "Lack",
    "Invalid",
    "None",
    "Todo"
  ),
  external_id: Codec.strOpt,
  idempotent_id: Codec.strOpt,
  longitude: Codec.numOpt,
  latitude: Codec.numOpt,
  create_time: Codec.strOpt
}))
