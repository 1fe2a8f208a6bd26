// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.explorer.root_folder`.
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
 * What `meta` gives.
 *
 * @category outputs
 */
export interface MetaOutput {
  readonly token?: string | undefined
  readonly id?: string | undefined
  readonly user_id?: string | undefined
}

export const MetaOutput: Codec.Shape<MetaOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.root_folder.meta#output", () => ({
    token: Codec.strOpt,
    id: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/**
 * 获取我的空间（根文件夹）元数据
 *
 * `GET /open-apis/drive/explorer/v2/root_folder/meta` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta
 * @category endpoints
 */
export const meta: Endpoint.Described<Codec.Empty, MetaOutput, "tenant" | "user"> & {
  /**
   * 获取我的空间（根文件夹）元数据
   *
   * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<MetaOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "drive.v2.explorer.root_folder.meta",
  method: "GET",
  path: "/open-apis/drive/explorer/v2/root_folder/meta",
  tokens: ["tenant", "user"],
  codes,
  input: Codec.empty,
  output: MetaOutput
})
