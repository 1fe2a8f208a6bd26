// GENERATED from spec/url.json. DO NOT EDIT: correct spec/patches/url.json.
/**
 * Events of `url`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `url.preview.get` tells.
 *
 * @category payloads
 */
export interface PreviewGet {
  readonly operator?: PreviewGetOperator | undefined
  readonly host?: string | undefined
  readonly context?: PreviewGetContext | undefined
}

export const PreviewGet: Codec.Shape<PreviewGet> = /*#__PURE__*/ Codec.shape("url.preview.get#event", () => ({
  operator: Codec.objOpt(PreviewGetOperator),
  host: Codec.strOpt,
  context: Codec.objOpt(PreviewGetContext)
}))

/**
 * What `url.preview.get` may be answered with.
 *
 * @category answers
 */
export interface PreviewGetAnswer {
  readonly inline?: InlinePreview | undefined
  readonly card?: PreviewCard | undefined
}

export const PreviewGetAnswer: Codec.Shape<PreviewGetAnswer> = /*#__PURE__*/ Codec.shape(
  "url.preview.get#answer",
  () => ({
    inline: Codec.objOpt(InlinePreview),
    card: Codec.objOpt(PreviewCard)
  })
)

/**
 * 拉取链接预览数据 · `url.preview.get`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/event-subscription-guide/callback-subscription/callback-overview
 * @category events
 */
export const previewGet: EventDefinition.EventDefinition<PreviewGet, PreviewGetAnswer> =
  /*#__PURE__*/ EventDefinition.make({
    type: "url.preview.get",
    schema: "2.0",
    callback: true,
    payload: PreviewGet,
    answer: PreviewGetAnswer
  })

/** @category structures */
export interface PreviewGetOperator {
  readonly tenant_key?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const PreviewGetOperator: Codec.Shape<PreviewGetOperator> = /*#__PURE__*/ Codec.shape(
  "url.preview.get#event.operator",
  () => ({
    tenant_key: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  })
)

/** @category structures */
export interface PreviewGetContext {
  readonly url?: string | undefined
  readonly preview_token?: string | undefined
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
}

export const PreviewGetContext: Codec.Shape<PreviewGetContext> = /*#__PURE__*/ Codec.shape(
  "url.preview.get#event.context",
  () => ({
    url: Codec.strOpt,
    preview_token: Codec.strOpt,
    open_message_id: Codec.strOpt,
    open_chat_id: Codec.strOpt
  })
)

/** @category structures */
export interface InlinePreview {
  readonly title?: string | undefined
  readonly i18n_title?: Texts | undefined
  readonly image_key?: string | undefined
  readonly url?: Links | undefined
}

export const InlinePreview: Codec.Shape<InlinePreview> = /*#__PURE__*/ Codec.shape(
  "url.preview.get#answer.inline",
  () => ({
    title: Codec.strOpt,
    i18n_title: Codec.objOpt(Texts),
    image_key: Codec.strOpt,
    url: Codec.objOpt(Links)
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
  "url.preview.get#answer.inline.i18n_title",
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
export interface Links {
  readonly copy_url?: string | undefined
  readonly ios?: string | undefined
  readonly android?: string | undefined
  readonly pc?: string | undefined
  readonly web?: string | undefined
}

export const Links: Codec.Shape<Links> = /*#__PURE__*/ Codec.shape(
  "url.preview.get#answer.inline.url",
  () => ({
    copy_url: Codec.strOpt,
    ios: Codec.strOpt,
    android: Codec.strOpt,
    pc: Codec.strOpt,
    web: Codec.strOpt
  })
)

/** @category structures */
export interface PreviewCard {
  readonly type: "raw" | "template" | (string & {})
  readonly data: CardTemplate | Codec.Dictionary
}

export const PreviewCard: Codec.Shape<PreviewCard> = /*#__PURE__*/ Codec.shape(
  "url.preview.get#answer.card",
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
  "url.preview.get#answer.card.data",
  () => ({
    template_id: Codec.str,
    template_version_name: Codec.strOpt,
    template_variable: Codec.objOpt(Codec.dictionary)
  })
)
