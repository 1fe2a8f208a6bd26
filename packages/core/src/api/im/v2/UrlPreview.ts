// GENERATED from spec/im.json. DO NOT EDIT: correct spec/patches/im.json.
/**
 * Endpoints of `im.v2.url_preview`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/im.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  /** 1 to 10 items. */
  readonly preview_tokens: ReadonlyArray<string>
  /** At most 100 items. */
  readonly open_ids?: ReadonlyArray<string> | undefined
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("im.v2.url_preview.batch_update#input", () => ({
    preview_tokens: Codec.list(Codec.str),
    open_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 更新 URL 预览
 *
 * `POST /open-apis/im/v2/url_previews/batch_update` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `im:url_preview.update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新 URL 预览
   *
   * Scopes, any of: `im:url_preview.update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "im.v2.url_preview.batch_update",
  method: "POST",
  path: "/open-apis/im/v2/url_previews/batch_update",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchUpdateInput,
  output: Codec.dictionary
})
