// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Structures that several resources of `contact` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface DepartmentI18nName {
  readonly zh_cn?: string | undefined
  readonly ja_jp?: string | undefined
  readonly en_us?: string | undefined
}

export const DepartmentI18nName: Codec.Shape<DepartmentI18nName> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentI18nName",
  () => ({
    zh_cn: Codec.strOpt,
    ja_jp: Codec.strOpt,
    en_us: Codec.strOpt
  })
)

/** @category structures */
export interface DepartmentStatus {
  readonly is_deleted?: boolean | undefined
}

export const DepartmentStatus: Codec.Shape<DepartmentStatus> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentStatus",
  () => ({
    is_deleted: Codec.boolOpt
  })
)

/** @category structures */
export interface DepartmentLeader {
  readonly leaderType: 1 | 2 | (number & {})
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly leaderID?: string | undefined
}

export const DepartmentLeader: Codec.Shape<DepartmentLeader> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentLeader",
  () => ({
    leaderType: Codec.open(1, 2),
    leaderID: Codec.strOpt
  })
)

/** @category structures */
export interface I18nContent {
  readonly locale?: string | undefined
  readonly value?: string | undefined
}

export const I18nContent: Codec.Shape<I18nContent> = /*#__PURE__*/ Codec.shape("contact#I18nContent", () => ({
  locale: Codec.strOpt,
  value: Codec.strOpt
}))

/** @category structures */
export interface AvatarInfo {
  readonly avatar_72?: string | undefined
  readonly avatar_240?: string | undefined
  readonly avatar_640?: string | undefined
  readonly avatar_origin?: string | undefined
}

export const AvatarInfo: Codec.Shape<AvatarInfo> = /*#__PURE__*/ Codec.shape("contact#AvatarInfo", () => ({
  avatar_72: Codec.strOpt,
  avatar_240: Codec.strOpt,
  avatar_640: Codec.strOpt,
  avatar_origin: Codec.strOpt
}))

/** @category structures */
export interface UserStatus {
  readonly is_frozen?: boolean | undefined
  readonly is_resigned?: boolean | undefined
  readonly is_activated?: boolean | undefined
  readonly is_exited?: boolean | undefined
  readonly is_unjoin?: boolean | undefined
}

export const UserStatus: Codec.Shape<UserStatus> = /*#__PURE__*/ Codec.shape("contact#UserStatus", () => ({
  is_frozen: Codec.boolOpt,
  is_resigned: Codec.boolOpt,
  is_activated: Codec.boolOpt,
  is_exited: Codec.boolOpt,
  is_unjoin: Codec.boolOpt
}))

/** @category structures */
export interface UserOrder {
  readonly department_id?: string | undefined
  readonly user_order?: number | undefined
  readonly department_order?: number | undefined
  readonly is_primary_dept?: boolean | undefined
}

export const UserOrder: Codec.Shape<UserOrder> = /*#__PURE__*/ Codec.shape("contact#UserOrder", () => ({
  department_id: Codec.strOpt,
  user_order: Codec.intOpt,
  department_order: Codec.intOpt,
  is_primary_dept: Codec.boolOpt
}))

/** @category structures */
export interface UserCustomAttr {
  readonly type?:
    | "TEXT"
    | "HREF"
    | "ENUMERATION"
    | "PICTURE_ENUM"
    | "GENERIC_USER"
    | (string & {})
    | undefined
  readonly id?: string | undefined
  readonly value?: UserCustomAttrValue | undefined
}

export const UserCustomAttr: Codec.Shape<UserCustomAttr> = /*#__PURE__*/ Codec.shape(
  "contact#UserCustomAttr",
  () => ({
    type: Codec.openOpt("TEXT", "HREF", "ENUMERATION", "PICTURE_ENUM", "GENERIC_USER"),
    id: Codec.strOpt,
    value: Codec.objOpt(UserCustomAttrValue)
  })
)

/** @category structures */
export interface UserCustomAttrValue {
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly pc_url?: string | undefined
  readonly option_id?: string | undefined
  readonly option_value?: string | undefined
  readonly name?: string | undefined
  readonly picture_url?: string | undefined
  readonly generic_user?: CustomAttrGenericUser | undefined
}

export const UserCustomAttrValue: Codec.Shape<UserCustomAttrValue> = /*#__PURE__*/ Codec.shape(
  "contact#UserCustomAttrValue",
  () => ({
    text: Codec.strOpt,
    url: Codec.strOpt,
    pc_url: Codec.strOpt,
    option_id: Codec.strOpt,
    option_value: Codec.strOpt,
    name: Codec.strOpt,
    picture_url: Codec.strOpt,
    generic_user: Codec.objOpt(CustomAttrGenericUser)
  })
)

/** @category structures */
export interface CustomAttrGenericUser {
  readonly id: string
  readonly type: number
}

export const CustomAttrGenericUser: Codec.Shape<CustomAttrGenericUser> = /*#__PURE__*/ Codec.shape(
  "contact#CustomAttrGenericUser",
  () => ({
    id: Codec.str,
    type: Codec.int
  })
)

/** @category structures */
export interface UserAssignInfo {
  readonly subscription_id?: string | undefined
  readonly license_plan_key?: string | undefined
  readonly product_name?: string | undefined
  readonly i18n_name?: DepartmentI18nName | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const UserAssignInfo: Codec.Shape<UserAssignInfo> = /*#__PURE__*/ Codec.shape(
  "contact#UserAssignInfo",
  () => ({
    subscription_id: Codec.strOpt,
    license_plan_key: Codec.strOpt,
    product_name: Codec.strOpt,
    i18n_name: Codec.objOpt(DepartmentI18nName),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  })
)

/** @category structures */
export interface DepartmentDetail {
  readonly department_id?: string | undefined
  readonly department_name?: DepartmentPathName | undefined
  readonly department_path?: DepartmentPath | undefined
}

export const DepartmentDetail: Codec.Shape<DepartmentDetail> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentDetail",
  () => ({
    department_id: Codec.strOpt,
    department_name: Codec.objOpt(DepartmentPathName),
    department_path: Codec.objOpt(DepartmentPath)
  })
)

/** @category structures */
export interface DepartmentPathName {
  readonly name?: string | undefined
  readonly i18n_name?: DepartmentI18nName | undefined
}

export const DepartmentPathName: Codec.Shape<DepartmentPathName> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentPathName",
  () => ({
    name: Codec.strOpt,
    i18n_name: Codec.objOpt(DepartmentI18nName)
  })
)

/** @category structures */
export interface DepartmentPath {
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly department_path_name?: DepartmentPathName | undefined
}

export const DepartmentPath: Codec.Shape<DepartmentPath> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentPath",
  () => ({
    department_ids: Codec.listOpt(Codec.str),
    department_path_name: Codec.objOpt(DepartmentPathName)
  })
)

/** @category structures */
export interface Position {
  readonly position_code?: string | undefined
  readonly position_name?: string | undefined
  readonly department_id?: string | undefined
  readonly leader_user_id?: string | undefined
  readonly leader_position_code?: string | undefined
  readonly is_major?: boolean | undefined
}

export const Position: Codec.Shape<Position> = /*#__PURE__*/ Codec.shape("contact#Position", () => ({
  position_code: Codec.strOpt,
  position_name: Codec.strOpt,
  department_id: Codec.strOpt,
  leader_user_id: Codec.strOpt,
  leader_position_code: Codec.strOpt,
  is_major: Codec.boolOpt
}))

/** @category structures */
export interface NotificationOption {
  readonly channels?: ReadonlyArray<string> | undefined
  readonly language?: "zh-CN" | "en-US" | "ja-JP" | (string & {}) | undefined
}

export const NotificationOption: Codec.Shape<NotificationOption> = /*#__PURE__*/ Codec.shape(
  "contact#NotificationOption",
  () => ({
    channels: Codec.listOpt(Codec.str),
    language: Codec.openOpt("zh-CN", "en-US", "ja-JP")
  })
)
