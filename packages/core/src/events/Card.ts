// GENERATED from spec/card.json. DO NOT EDIT: correct spec/patches/card.json.
/**
 * Events of `card`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `card.action.trigger` tells.
 *
 * @category payloads
 */
export interface ActionTrigger {
  readonly operator?: ActionTriggerOperator | undefined
  readonly token?: string | undefined
  readonly action?: ActionTriggerAction | undefined
  readonly host?: string | undefined
  readonly delivery_type?: string | undefined
  readonly context?: ActionTriggerContext | undefined
}

export const ActionTrigger: Codec.Shape<ActionTrigger> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#event", () => ({
    operator: Codec.objOpt(ActionTriggerOperator),
    token: Codec.strOpt,
    action: Codec.objOpt(ActionTriggerAction),
    host: Codec.strOpt,
    delivery_type: Codec.strOpt,
    context: Codec.objOpt(ActionTriggerContext)
  }))

/**
 * What `card.action.trigger` may be answered with.
 *
 * @category answers
 */
export interface ActionTriggerAnswer {
  readonly toast?: ActionTriggerAnswerToast | undefined
  readonly card?: ActionTriggerAnswerCard | undefined
}

export const ActionTriggerAnswer: Codec.Shape<ActionTriggerAnswer> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#answer", () => ({
    toast: Codec.objOpt(ActionTriggerAnswerToast),
    card: Codec.objOpt(ActionTriggerAnswerCard)
  }))

/**
 * 卡片回传交互回调 · `card.action.trigger`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication
 * @category events
 */
export const actionTrigger: EventDefinition.EventDefinition<ActionTrigger, ActionTriggerAnswer> =
  /*#__PURE__*/ EventDefinition.make({
    type: "card.action.trigger",
    schema: "2.0",
    callback: true,
    payload: ActionTrigger,
    answer: ActionTriggerAnswer
  })

/** @category structures */
export interface ActionTriggerOperator {
  readonly tenant_key?: string | undefined
  readonly user_id?: string | undefined
  readonly union_id?: string | undefined
  readonly open_id?: string | undefined
}

export const ActionTriggerOperator: Codec.Shape<ActionTriggerOperator> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#event.operator", () => ({
    tenant_key: Codec.strOpt,
    user_id: Codec.strOpt,
    union_id: Codec.strOpt,
    open_id: Codec.strOpt
  }))

/** @category structures */
export interface ActionTriggerAction {
  readonly value?: unknown | undefined
  readonly tag?: string | undefined
  readonly timezone?: string | undefined
  readonly name?: string | undefined
  readonly form_value?: { readonly [name: string]: unknown } | undefined
  readonly input_value?: string | undefined
  readonly option?: string | undefined
  readonly options?: ReadonlyArray<string> | undefined
  readonly checked?: boolean | undefined
}

export const ActionTriggerAction: Codec.Shape<ActionTriggerAction> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#event.action", () => ({
    value: Codec.anyOpt,
    tag: Codec.strOpt,
    timezone: Codec.strOpt,
    name: Codec.strOpt,
    form_value: Codec.mapOpt(Codec.any),
    input_value: Codec.strOpt,
    option: Codec.strOpt,
    options: Codec.listOpt(Codec.str),
    checked: Codec.boolOpt
  }))

/** @category structures */
export interface ActionTriggerContext {
  readonly url?: string | undefined
  readonly preview_token?: string | undefined
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
}

export const ActionTriggerContext: Codec.Shape<ActionTriggerContext> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#event.context", () => ({
    url: Codec.strOpt,
    preview_token: Codec.strOpt,
    open_message_id: Codec.strOpt,
    open_chat_id: Codec.strOpt
  }))

/** @category structures */
export interface ActionTriggerAnswerToast {
  readonly type?: string | undefined
  readonly content?: string | undefined
  readonly i18n?: { readonly [name: string]: string } | undefined
}

export const ActionTriggerAnswerToast: Codec.Shape<ActionTriggerAnswerToast> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#answer.toast", () => ({
    type: Codec.strOpt,
    content: Codec.strOpt,
    i18n: Codec.mapOpt(Codec.str)
  }))

/** @category structures */
export interface ActionTriggerAnswerCard {
  readonly type: "template" | "raw" | (string & {})
  readonly data: ActionTriggerAnswerCardData
}

export const ActionTriggerAnswerCard: Codec.Shape<ActionTriggerAnswerCard> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#answer.card", () => ({
    type: Codec.listed("template", "raw"),
    data: Codec.obj(ActionTriggerAnswerCardData)
  }))

/** @category structures */
export interface ActionTriggerAnswerCardData {
  readonly template_id?: string | undefined
  readonly template_variable?: Codec.Dictionary | undefined
  readonly template_version_name?: string | undefined
}

export const ActionTriggerAnswerCardData: Codec.Shape<ActionTriggerAnswerCardData> =
  /*#__PURE__*/ Codec.shape("card.action.trigger#answer.card.data", () => ({
    template_id: Codec.strOpt,
    template_variable: Codec.objOpt(Codec.dictionary),
    template_version_name: Codec.strOpt
  }))
