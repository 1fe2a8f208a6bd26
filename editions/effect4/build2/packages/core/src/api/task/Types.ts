// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Structures that several resources of `task` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface Href {
  readonly url?: string | undefined
  readonly title?: string | undefined
}

export const Href: Codec.Shape<Href> = /*#__PURE__*/ Codec.shape("task#Href", () => ({
  url: Codec.strOpt,
  title: Codec.strOpt
}))

/** @category structures */
export interface Reminder {
  readonly id?: string | undefined
  readonly relative_fire_minute: number
}

export const Reminder: Codec.Shape<Reminder> = /*#__PURE__*/ Codec.shape("task#Reminder", () => ({
  id: Codec.strOpt,
  relative_fire_minute: Codec.int
}))
