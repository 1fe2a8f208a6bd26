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
 * 拉取链接预览数据 · `url.preview.get`
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/event-subscription-guide/callback-subscription/callback-overview
 * @category events
 */
export const previewGet: EventDefinition.EventDefinition<PreviewGet> = /*#__PURE__*/ EventDefinition.make({
  type: "url.preview.get",
  schema: "2.0",
  callback: true,
  payload: PreviewGet
})

/** @category structures */
export interface PreviewGetOperator {
  readonly tenant_key?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const PreviewGetOperator: Codec.Shape<PreviewGetOperator> =
  /*#__PURE__*/ Codec.shape("url.preview.get#event.operator", () => ({
    tenant_key: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  }))

/** @category structures */
export interface PreviewGetContext {
  readonly url?: string | undefined
  readonly preview_token?: string | undefined
  readonly open_message_id?: string | undefined
  readonly open_chat_id?: string | undefined
}

export const PreviewGetContext: Codec.Shape<PreviewGetContext> =
  /*#__PURE__*/ Codec.shape("url.preview.get#event.context", () => ({
    url: Codec.strOpt,
    preview_token: Codec.strOpt,
    open_message_id: Codec.strOpt,
    open_chat_id: Codec.strOpt
  }))
