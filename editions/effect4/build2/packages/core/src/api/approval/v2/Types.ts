// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Structures that several resources of `approval/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface Approval {
  readonly code?: string | undefined
  readonly name?: string | undefined
  readonly is_external?: boolean | undefined
  readonly external?: Shared.InstanceSearchApprovalExternal | undefined
}

export const Approval: Codec.Shape<Approval> = /*#__PURE__*/ Codec.shape("approval#Approval", () => ({
  code: Codec.strOpt,
  name: Codec.strOpt,
  is_external: Codec.boolOpt,
  external: Codec.objOpt(Shared.InstanceSearchApprovalExternal)
}))

/** @category structures */
export interface Instance {
  readonly code?: string | undefined
  readonly external_id?: string | undefined
  readonly user_id?: string | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly status?: string | undefined
  readonly title?: string | undefined
  readonly extra?: string | undefined
  readonly serial_id?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
}

export const Instance: Codec.Shape<Instance> = /*#__PURE__*/ Codec.shape("approval#Instance", () => ({
  code: Codec.strOpt,
  external_id: Codec.strOpt,
  user_id: Codec.strOpt,
  start_time: Codec.intOpt,
  end_time: Codec.intOpt,
  status: Codec.strOpt,
  title: Codec.strOpt,
  extra: Codec.strOpt,
  serial_id: Codec.strOpt,
  link: Codec.objOpt(Shared.InstanceSearchLink)
}))
