// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `speech_to_text`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["speech_to_text:speech"]
const errors0: Catalog.RawErrors = [[400,1040101,"invalid param"],[500,1040102,"network anomaly"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "speech_to_text.v1.speech.file_recognize": { title: "识别语音文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize", apps: ["custom","isv"], scopes: scopes0, errors: errors0, special: true },
  "speech_to_text.v1.speech.stream_recognize": { title: "识别流式语音", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize", apps: ["custom","isv"], scopes: scopes0, errors: errors0, special: true }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
