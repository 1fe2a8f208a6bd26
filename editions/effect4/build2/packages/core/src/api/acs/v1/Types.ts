// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Structures that several resources of `acs/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface UserExternalInput {
  readonly user_type: 1 | 2 | 10 | 11 | (number & {})
  readonly user_id?: string | undefined
  readonly user_name?: string | undefined
  readonly phone_num?: string | undefined
  readonly department_id?: string | undefined
}

export const UserExternalInput: Codec.Shape<UserExternalInput> = /*#__PURE__*/ Codec.shape(
  "acs#UserExternalInput",
  () => ({
    user_type: Codec.listed(1, 2, 10, 11),
    user_id: Codec.strOpt,
    user_name: Codec.strOpt,
    phone_num: Codec.strOpt,
    department_id: Codec.strOpt
  })
)
