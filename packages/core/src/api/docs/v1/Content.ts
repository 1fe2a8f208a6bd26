// GENERATED from spec/docs.json. DO NOT EDIT: correct spec/patches/docs.json.
/**
 * Endpoints of `docs.v1.content`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/docs.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** 22 to 27 characters. */
  readonly doc_token: string
  readonly doc_type: "docx" | (string & {})
  readonly content_type: "markdown" | (string & {})
  readonly lang?: "zh" | "en" | "ja" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("docs.v1.content.get#input", () => ({
  doc_token: Codec.str,
  doc_type: Codec.listed("docx"),
  content_type: Codec.listed("markdown"),
  lang: Codec.listedOpt("zh", "en", "ja")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly content: string
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("docs.v1.content.get#output", () => ({
    content: Codec.str
  }))

/**
 * 获取云文档内容
 *
 * `GET /open-apis/docs/v1/content` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `docs:document.content:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取云文档内容
   *
   * Scopes, any of: `docs:document.content:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docs.v1.content.get",
  method: "GET",
  path: "/open-apis/docs/v1/content",
  tokens: ["tenant", "user"],
  query: ["doc_token", "doc_type", "content_type", "lang"],
  codes,
  input: GetInput,
  output: GetOutput
})
