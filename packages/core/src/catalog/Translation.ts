// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `translation`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["translation:text"]
const errors0: Catalog.RawErrors = [[400,1140101,"invalid param"],[500,1140102,"network anomaly"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "translation.v1.text.detect": { title: "识别文本语种", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect", apps: ["custom","isv"], scopes: scopes0, errors: errors0, special: true },
  "translation.v1.text.translate": { title: "翻译文本", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate", apps: ["custom","isv"], scopes: scopes0, errors: errors0, special: true }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
