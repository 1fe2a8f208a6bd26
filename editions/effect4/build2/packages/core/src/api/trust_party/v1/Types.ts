// GENERATED from spec/trust_party.json. DO NOT EDIT: correct spec/patches/trust_party.json.
/**
 * Structures that several resources of `trust_party/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18nName {
  readonly zh_cn?: string | undefined
  readonly ja_jp?: string | undefined
  readonly en_us?: string | undefined
}

export const I18nName: Codec.Shape<I18nName> = /*#__PURE__*/ Codec.shape("trust_party#I18nName", () => ({
  zh_cn: Codec.strOpt,
  ja_jp: Codec.strOpt,
  en_us: Codec.strOpt
}))

/** @category structures */
export interface CollaborationUserId {
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
}

export const CollaborationUserId: Codec.Shape<CollaborationUserId> = /*#__PURE__*/ Codec.shape(
  "trust_party#CollaborationUserId",
  () => ({
    user_id: Codec.strOpt,
    open_id: Codec.strOpt,
    union_id: Codec.strOpt
  })
)

/** @category structures */
export interface CollaborationDepartmentId {
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
}

export const CollaborationDepartmentId: Codec.Shape<CollaborationDepartmentId> = /*#__PURE__*/ Codec.shape(
  "trust_party#CollaborationDepartmentId",
  () => ({
    department_id: Codec.strOpt,
    open_department_id: Codec.strOpt
  })
)

/** @category structures */
export interface AvatarInfo {
  readonly avatar_72?: string | undefined
  readonly avatar_240?: string | undefined
  readonly avatar_640?: string | undefined
  readonly avatar_origin?: string | undefined
}

export const AvatarInfo: Codec.Shape<AvatarInfo> = /*#__PURE__*/ Codec.shape(
  "trust_party#AvatarInfo",
  () => ({
    avatar_72: Codec.strOpt,
    avatar_240: Codec.strOpt,
    avatar_640: Codec.strOpt,
    avatar_origin: Codec.strOpt
  })
)
