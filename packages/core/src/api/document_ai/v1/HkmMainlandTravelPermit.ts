// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Endpoints of `document_ai.v1.hkm_mainland_travel_permit`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `recognize` takes.
 *
 * @category inputs
 */
export interface RecognizeInput {
  readonly file: Upload.Uploadable
}

export const RecognizeInput: Codec.Shape<RecognizeInput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.hkm_mainland_travel_permit.recognize#input", () => ({
    file: Codec.file
  }))

/**
 * What `recognize` gives.
 *
 * @category outputs
 */
export interface RecognizeOutput {
  readonly hkm_mainland_travel_permit: Types.HkmMainlandTravelPermit
}

export const RecognizeOutput: Codec.Shape<RecognizeOutput> =
  /*#__PURE__*/ Codec.shape("document_ai.v1.hkm_mainland_travel_permit.recognize#output", () => ({
    hkm_mainland_travel_permit: Codec.obj(Types.HkmMainlandTravelPermit)
  }))

/**
 * 识别文件中的港澳居民来往内地通行证
 *
 * `POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `document_ai:hkm_mainland_travel_permit:recognize`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/hkm_mainland_travel_permit/recognize
 * @category endpoints
 */
export const recognize: Endpoint.Described<RecognizeInput, RecognizeOutput, "tenant"> & {
  /**
   * 识别文件中的港澳居民来往内地通行证
   *
   * Scopes, any of: `document_ai:hkm_mainland_travel_permit:recognize`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/hkm_mainland_travel_permit/recognize
   */
  (input: RecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<RecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "document_ai.v1.hkm_mainland_travel_permit.recognize",
  method: "POST",
  path: "/open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize",
  tokens: ["tenant"],
  body: "multipart",
  repeatable: true,
  encode: Upload.encode,
  input: RecognizeInput,
  output: RecognizeOutput
})
