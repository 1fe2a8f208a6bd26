// GENERATED from spec/doc.json. DO NOT EDIT: correct spec/patches/doc.json.
/**
 * Endpoints of `doc.v2.meta`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/doc.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly docToken: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("doc.v2.meta.get#input", () => ({
  docToken: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly create_date?: string | undefined
  readonly create_time?: number | undefined
  readonly creator?: string | undefined
  readonly create_user_name?: string | undefined
  readonly delete_flag?: number | undefined
  readonly edit_time?: number | undefined
  readonly edit_user_name?: string | undefined
  readonly is_external?: boolean | undefined
  readonly is_pined?: boolean | undefined
  readonly is_stared?: boolean | undefined
  readonly is_upgraded?: boolean | undefined
  readonly obj_type?: string | undefined
  readonly owner?: string | undefined
  readonly owner_user_name?: string | undefined
  readonly server_time?: number | undefined
  readonly tenant_id?: string | undefined
  readonly title?: string | undefined
  readonly type?: number | undefined
  readonly upgraded_token?: string | undefined
  readonly url?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("doc.v2.meta.get#output", () => ({
  create_date: Codec.strOpt,
  create_time: Codec.intOpt,
  creator: Codec.strOpt,
  create_user_name: Codec.strOpt,
  delete_flag: Codec.intOpt,
  edit_time: Codec.intOpt,
  edit_user_name: Codec.strOpt,
  is_external: Codec.boolOpt,
  is_pined: Codec.boolOpt,
  is_stared: Codec.boolOpt,
  is_upgraded: Codec.boolOpt,
  obj_type: Codec.strOpt,
  owner: Codec.strOpt,
  owner_user_name: Codec.strOpt,
  server_time: Codec.intOpt,
  tenant_id: Codec.strOpt,
  title: Codec.strOpt,
  type: Codec.intOpt,
  upgraded_token: Codec.strOpt,
  url: Codec.strOpt
}))

/**
 * 获取旧版文档元信息
 *
 * `GET /open-apis/doc/v2/meta/:docToken` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `drive:drive.metadata:readonly`, `docs:doc`,
 * `docs:doc:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uczN3UjL3czN14yN3cTN
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取旧版文档元信息
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `drive:drive.metadata:readonly`, `docs:doc`,
   * `docs:doc:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uczN3UjL3czN14yN3cTN
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "doc.v2.meta.get",
  method: "GET",
  path: "/open-apis/doc/v2/meta/:docToken",
  tokens: ["tenant", "user"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})
