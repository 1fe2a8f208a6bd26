// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Structures that several resources of `performance` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface User {
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
}

export const User: Codec.Shape<User> = /*#__PURE__*/ Codec.shape("performance#User", () => ({
  open_id: Codec.strOpt,
  user_id: Codec.strOpt
}))
