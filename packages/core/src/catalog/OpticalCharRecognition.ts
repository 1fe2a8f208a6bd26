// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `optical_char_recognition`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["optical_char_recognition:image"]
const errors0: Catalog.RawErrors = [[400,1150101,"invalid param"],[500,1150102,"network anomaly"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "optical_char_recognition.v1.image.basic_recognize": { title: "识别图片中的文字", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize", apps: ["custom","isv"], scopes: scopes0, errors: errors0, special: true }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
