// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Structures that several resources of `task/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface Collaborator {
  readonly id?: string | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const Collaborator: Codec.Shape<Collaborator> = /*#__PURE__*/ Codec.shape("task#Collaborator", () => ({
  id: Codec.strOpt,
  id_list: Codec.listOpt(Codec.str)
}))
