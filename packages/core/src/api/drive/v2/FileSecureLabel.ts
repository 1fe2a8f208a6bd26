// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.file.secure_label`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly file_token: string
  readonly type:
    | "doc" | "docx" | "file" | "sheet" | "wiki" | "bitable" | "mindnote" | "slides" | (string & {})
  readonly id: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.file.secure_label.patch#input", () => ({
    file_token: Codec.str,
    type: Codec.listed("doc", "docx", "file", "sheet", "wiki", "bitable", "mindnote", "slides"),
    id: Codec.str
  }))

/**
 * 修改文档的密级标签
 *
 * `PATCH /open-apis/drive/v2/files/:file_token/secure_label` · Token: user.
 *
 * The platform's own client asks for `secureLabelUpdateScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 修改文档的密级标签
   *
   * The platform's own client asks for `secureLabelUpdateScope` before it calls this.
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 修改文档的密级标签
   *
   * The platform's own client asks for `secureLabelUpdateScope` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.file.secure_label.patch",
  method: "PATCH",
  path: "/open-apis/drive/v2/files/:file_token/secure_label",
  tokens: ["user"],
  query: ["type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
