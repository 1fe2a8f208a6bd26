// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Events of `apaas`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `apaas.workspace.record_change_v1` tells.
 *
 * @category payloads
 */
export interface WorkspaceRecordChangeV1 {
  readonly workspace?: string | undefined
  readonly app?: string | undefined
  readonly table?: string | undefined
  readonly type?: string | undefined
  readonly operator?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
}

export const WorkspaceRecordChangeV1: Codec.Shape<WorkspaceRecordChangeV1> = /*#__PURE__*/ Codec.shape(
  "apaas.workspace.record_change_v1#event",
  () => ({
    workspace: Codec.strOpt,
    app: Codec.strOpt,
    table: Codec.strOpt,
    type: Codec.strOpt,
    operator: Codec.strOpt,
    before: Codec.strOpt,
    after: Codec.strOpt
  })
)

/**
 * 数据记录变更 · `apaas.workspace.record_change_v1`
 *
 * Scopes, any of: `app_engine:data.record.change:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change
 * @category events
 */
export const workspaceRecordChangeV1: EventDefinition.EventDefinition<WorkspaceRecordChangeV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "apaas.workspace.record_change_v1",
    schema: "2.0",
    payload: WorkspaceRecordChangeV1
  })
