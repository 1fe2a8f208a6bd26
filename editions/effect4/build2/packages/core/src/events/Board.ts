// GENERATED from spec/board.json. DO NOT EDIT: correct spec/patches/board.json.
/**
 * Events of `board`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `board.whiteboard.updated_v1` tells.
 *
 * @category payloads
 */
export interface WhiteboardUpdatedV1 {
  readonly whiteboard_id?: string | undefined
  readonly operator_ids?: ReadonlyArray<WhiteboardUpdatedV1OperatorIds> | undefined
}

export const WhiteboardUpdatedV1: Codec.Shape<WhiteboardUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "board.whiteboard.updated_v1#event",
  () => ({
    whiteboard_id: Codec.strOpt,
    operator_ids: Codec.listOpt(Codec.obj(WhiteboardUpdatedV1OperatorIds))
  })
)

/**
 * `board.whiteboard.updated_v1`
 *
 * Scopes, any of: `board:whiteboard:node:read`.
 *
 * Comes to those who asked for it with `board.v1.whiteboard.subscribe`, until
 * `board.v1.whiteboard.unsubscribe`, both with `{"event_type":"board.whiteboard.updated_v1"}`.
 *
 * @category events
 */
export const whiteboardUpdatedV1: EventDefinition.EventDefinition<WhiteboardUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "board.whiteboard.updated_v1",
    schema: "2.0",
    payload: WhiteboardUpdatedV1
  })

/** @category structures */
export interface WhiteboardUpdatedV1OperatorIds {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
}

export const WhiteboardUpdatedV1OperatorIds: Codec.Shape<WhiteboardUpdatedV1OperatorIds> =
  /*#__PURE__*/ Codec.shape("board.whiteboard.updated_v1#event.operator_ids", () => ({
    open_id: Codec.strOpt,
    union_id: Codec.strOpt,
    user_id: Codec.strOpt
  }))
