// GENERATED from spec/workplace.json. DO NOT EDIT: correct spec/patches/workplace.json.
/**
 * Structures that several resources of `workplace/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface AccessData {
  readonly pv?: number | undefined
  readonly uv?: number | undefined
}

export const AccessData: Codec.Shape<AccessData> = /*#__PURE__*/ Codec.shape("workplace#AccessData", () => ({
  pv: Codec.intOpt,
  uv: Codec.intOpt
}))
