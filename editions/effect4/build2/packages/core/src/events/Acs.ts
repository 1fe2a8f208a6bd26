// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Events of `acs`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `acs.access_record.created_v1` tells.
 *
 * @category payloads
 */
export interface AccessRecordCreatedV1 {
  readonly access_record_id?: string | undefined
  readonly user_id?: UserId | undefined
  readonly device_id?: string | undefined
  readonly is_clock_in?: boolean | undefined
  readonly is_door_open?: boolean | undefined
  readonly access_time?: string | undefined
}

export const AccessRecordCreatedV1: Codec.Shape<AccessRecordCreatedV1> = /*#__PURE__*/ Codec.shape(
  "acs.access_record.created_v1#event",
  () => ({
    access_record_id: Codec.strOpt,
    user_id: Codec.objOpt(UserId),
    device_id: Codec.strOpt,
    is_clock_in: Codec.boolOpt,
    is_door_open: Codec.boolOpt,
    access_time: Codec.strOpt
  })
)

/**
 * 新增门禁访问记录 · `acs.access_record.created_v1`
 *
 * Scopes, any of: `acs:access_record:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created
 * @category events
 */
export const accessRecordCreatedV1: EventDefinition.EventDefinition<AccessRecordCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "acs.access_record.created_v1",
    schema: "2.0",
    payload: AccessRecordCreatedV1
  })

/**
 * What `acs.user.updated_v1` tells.
 *
 * @category payloads
 */
export interface UserUpdatedV1 {
  readonly user_id?: UserId | undefined
  readonly card?: number | undefined
  readonly face_uploaded?: boolean | undefined
}

export const UserUpdatedV1: Codec.Shape<UserUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "acs.user.updated_v1#event",
  () => ({
    user_id: Codec.objOpt(UserId),
    card: Codec.intOpt,
    face_uploaded: Codec.boolOpt
  })
)

/**
 * 用户信息变更 · `acs.user.updated_v1`
 *
 * Scopes, any of: `acs:users`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated
 * @category events
 */
export const userUpdatedV1: EventDefinition.EventDefinition<UserUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "acs.user.updated_v1",
    schema: "2.0",
    payload: UserUpdatedV1
  })

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("acs#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))
