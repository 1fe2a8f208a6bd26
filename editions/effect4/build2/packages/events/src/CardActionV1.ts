/**
 * The callback of old cards: of applications whose console has a "message card request URL". It comes over the webhook
 * only, without a wrapper.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjNwUjL2YDM14iN2ATN
 * @since 0.1.0
 */
import * as Codec from "@effect-feishu/core/Codec"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import { ActionTriggerAction, ActionTriggerAnswer } from "@effect-feishu/core/events/Card"

/**
 * What `card.action.trigger_v1` tells.
 *
 * @since 0.1.0
 * @category payloads
 */
export interface ActionTriggerV1 {
  /** Who used the card. */
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
  readonly union_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
  /** For two updates of the card within 30 minutes. */
  readonly token?: string | undefined
  readonly action: ActionTriggerAction
}

/**
 * The shape of {@link ActionTriggerV1}.
 *
 * @since 0.1.0
 * @category payloads
 */
export const ActionTriggerV1: Codec.Shape<ActionTriggerV1> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger_v1#event",
  () => ({
    open_id: Codec.strOpt,
    user_id: Codec.strOpt,
    union_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    open_message_id: Codec.strOpt,
    open_chat_id: Codec.strOpt,
    token: Codec.strOpt,
    action: Codec.obj(ActionTriggerAction)
  })
)

/**
 * Somebody used an old card. It is answered as `card.action.trigger` is; the answer goes out in the form that this
 * callback wants, where the new card's parts stand beside the toast.
 *
 * @since 0.1.0
 * @category events
 */
export const actionTriggerV1: EventDefinition.EventDefinition<ActionTriggerV1, ActionTriggerAnswer> =
  /*#__PURE__*/ EventDefinition.make({
    type: "card.action.trigger_v1",
    schema: "1.0",
    callback: true,
    payload: ActionTriggerV1,
    answer: ActionTriggerAnswer
  })
