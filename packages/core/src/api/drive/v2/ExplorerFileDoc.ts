// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.explorer.file.doc`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly docToken: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.file.doc.delete#input", () => ({
    docToken: Codec.str
  }))

/**
 * What `delete` gives.
 *
 * @category outputs
 */
export interface DeleteOutput {
  readonly id?: string | undefined
  readonly result?: boolean | undefined
}

export const DeleteOutput: Codec.Shape<DeleteOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.file.doc.delete#output", () => ({
    id: Codec.strOpt,
    result: Codec.boolOpt
  }))

/**
 * 删除Doc
 *
 * `DELETE /open-apis/drive/explorer/v2/file/docs/:docToken` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `docs:doc`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, DeleteOutput, "tenant" | "user"> & {
  /**
   * 删除Doc
   *
   * Scopes, any of: `drive:drive`, `docs:doc`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<DeleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.explorer.file.doc.delete",
  method: "DELETE",
  path: "/open-apis/drive/explorer/v2/file/docs/:docToken",
  tokens: ["tenant", "user"],
  done: [91203, 91205],
  deprecated: true,
  codes,
  input: DeleteInput,
  output: DeleteOutput
})

export { deleteEndpoint as delete }
