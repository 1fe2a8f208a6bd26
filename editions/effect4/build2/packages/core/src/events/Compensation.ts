// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Events of `compensation`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `compensation.archive.changed_v1` tells.
 *
 * @category payloads
 */
export interface ArchiveChangedV1 {
  /** At most 255 characters. */
  readonly operate_type: "add" | "modify" | "delete" | (string & {})
  /** At most 255 characters. */
  readonly employment_id: string
  /** At most 255 characters. */
  readonly effective_date: string
  /** At most 255 characters. */
  readonly before_tid?: string | undefined
  /** At most 255 characters. */
  readonly after_tid?: string | undefined
}

export const ArchiveChangedV1: Codec.Shape<ArchiveChangedV1> = /*#__PURE__*/ Codec.shape(
  "compensation.archive.changed_v1#event",
  () => ({
    operate_type: Codec.open("add", "modify", "delete"),
    employment_id: Codec.str,
    effective_date: Codec.str,
    before_tid: Codec.strOpt,
    after_tid: Codec.strOpt
  })
)

/**
 * 薪资档案变更 · `compensation.archive.changed_v1`
 *
 * Scopes, any of: `corehr:compensation_archive_detail:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed
 * @category events
 */
export const archiveChangedV1: EventDefinition.EventDefinition<ArchiveChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "compensation.archive.changed_v1",
    schema: "2.0",
    payload: ArchiveChangedV1
  })
