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

export const ActionTrigger: Codec.Shape<ActionTrigger> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#event",
  () => ({
    operator: Codec.objOpt(ActionTriggerOperator),
    token: Codec.strOpt,
    action: Codec.objOpt(ActionTriggerAction),
    host: Codec.strOpt,
    delivery_type: Codec.strOpt,
    context: Codec.objOpt(ActionTriggerContext)
  })
)

/**
 * What `card.action.trigger` may be answered with.
 *
 * @category answers
 */
export interface ActionTriggerAnswer {
  readonly toast?: ActionTriggerAnswerToast | undefined
  readonly card?: ActionTriggerAnswerCard | undefined
}

export const ActionTriggerAnswer: Codec.Shape<ActionTriggerAnswer> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#answer",
  () => ({
    toast: Codec.objOpt(ActionTriggerAnswerToast),
    card: Codec.objOpt(ActionTriggerAnswerCard)
  })
)

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

export const ActionTriggerOperator: Codec.Shape<ActionTriggerOperator> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#event.operator",
  () => ({
    tenant_key: Codec.strOpt,
    user_id: Codec.strOpt,
    union_id: Codec.strOpt,
    open_id: Codec.strOpt
  })
)

/** @category structures */
export interface ActionTriggerAction {
  readonly value?: unknown | undefined
  readonly tag?: string | undefined
  readonly timezone?: string | undefined
  readonly name?: string | undefined
  readonly form_value?: { readonly [name: string]: unknown } | undefined
  readonly input_value?: string | undefined
  readonly option?: string | undefined
  readonly options?: ReadonlyArray<string> | string | undefined
  readonly checked?: boolean | undefined
}

export const ActionTriggerAction: Codec.Shape<ActionTriggerAction> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#event.action",
  () => ({
    value: Codec.anyOpt,
    tag: Codec.strOpt,
    timezone: Codec.strOpt,
    name: Codec.strOpt,
    form_value: Codec.mapOpt(Codec.any),
    input_value: Codec.strOpt,
    option: Codec.strOpt,
    options: Codec.eitherOpt(Codec.list(Codec.str), Codec.str),
    checked: Codec.boolOpt
  })
)

/** @category structures */
export interface ActionTriggerContext {
  readonly url?: string | undefined
  readonly preview_token?: string | undefined
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
}

export const ActionTriggerContext: Codec.Shape<ActionTriggerContext> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#event.context",
  () => ({
    url: Codec.strOpt,
    preview_token: Codec.strOpt,
    open_message_id: Codec.strOpt,
    open_chat_id: Codec.strOpt
  })
)

/** @category structures */
export interface ActionTriggerAnswerToast {
  readonly type?: "info" | "success" | "error" | "warning" | (string & {}) | undefined
  readonly content?: string | undefined
  readonly i18n?: Texts | undefined
}

export const ActionTriggerAnswerToast: Codec.Shape<ActionTriggerAnswerToast> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#answer.toast",
  () => ({
    type: Codec.listedOpt("info", "success", "error", "warning"),
    content: Codec.strOpt,
    i18n: Codec.objOpt(Texts)
  })
)

/** @category structures */
export interface Texts {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
  readonly zh_hk?: string | undefined
  readonly zh_tw?: string | undefined
  readonly ja_jp?: string | undefined
  readonly id_id?: string | undefined
  readonly vi_vn?: string | undefined
  readonly th_th?: string | undefined
  readonly pt_br?: string | undefined
  readonly es_es?: string | undefined
  readonly ko_kr?: string | undefined
  readonly de_de?: string | undefined
  readonly fr_fr?: string | undefined
  readonly it_it?: string | undefined
  readonly ru_ru?: string | undefined
  readonly ms_my?: string | undefined
}

export const Texts: Codec.Shape<Texts> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#answer.toast.i18n",
  () => ({
    zh_cn: Codec.strOpt,
    en_us: Codec.strOpt,
    zh_hk: Codec.strOpt,
    zh_tw: Codec.strOpt,
    ja_jp: Codec.strOpt,
    id_id: Codec.strOpt,
    vi_vn: Codec.strOpt,
    th_th: Codec.strOpt,
    pt_br: Codec.strOpt,
    es_es: Codec.strOpt,
    ko_kr: Codec.strOpt,
    de_de: Codec.strOpt,
    fr_fr: Codec.strOpt,
    it_it: Codec.strOpt,
    ru_ru: Codec.strOpt,
    ms_my: Codec.strOpt
  })
)

/** @category structures */
export interface ActionTriggerAnswerCard {
  readonly type: "raw" | "template" | (string & {})
  readonly data: CardTemplate | Codec.Dictionary
}

export const ActionTriggerAnswerCard: Codec.Shape<ActionTriggerAnswerCard> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#answer.card",
  () => ({
    type: Codec.listed("raw", "template"),
    data: Codec.either(Codec.obj(CardTemplate), Codec.obj(Codec.dictionary))
  })
)

/** @category structures */
export interface CardTemplate {
  readonly template_id: string
  readonly template_version_name?: string | undefined
  readonly template_variable?: Codec.Dictionary | undefined
}

export const CardTemplate: Codec.Shape<CardTemplate> = /*#__PURE__*/ Codec.shape(
  "card.action.trigger#answer.card.data",
  () => ({
    template_id: Codec.str,
    template_version_name: Codec.strOpt,
    template_variable: Codec.objOpt(Codec.dictionary)
  })
)
