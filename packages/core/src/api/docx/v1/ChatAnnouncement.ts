// GENERATED from spec/docx.json. DO NOT EDIT: correct spec/patches/docx.json.
/**
 * Endpoints of `docx.v1.chat.announcement`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/docx.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly chat_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.get#input", () => ({
    chat_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly revision_id?: number | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly owner_id?: string | undefined
  readonly owner_id_type?: "user_id" | "union_id" | "open_id" | (string & {}) | undefined
  readonly modifier_id?: string | undefined
  readonly modifier_id_type?: "user_id" | "union_id" | "open_id" | (string & {}) | undefined
  readonly announcement_type?: "docx" | "doc" | (string & {}) | undefined
  readonly create_time_v2?: string | undefined
  readonly update_time_v2?: string | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("docx.v1.chat.announcement.get#output", () => ({
    revision_id: Codec.intOpt,
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    owner_id: Codec.strOpt,
    owner_id_type: Codec.openOpt("user_id", "union_id", "open_id"),
    modifier_id: Codec.strOpt,
    modifier_id_type: Codec.openOpt("user_id", "union_id", "open_id"),
    announcement_type: Codec.openOpt("docx", "doc"),
    create_time_v2: Codec.strOpt,
    update_time_v2: Codec.strOpt
  }))

/**
 * 获取群公告基本信息
 *
 * `GET /open-apis/docx/v1/chats/:chat_id/announcement` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `im:chat.announcement:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取群公告基本信息
   *
   * Scopes, any of: `im:chat.announcement:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docx.v1.chat.announcement.get",
  method: "GET",
  path: "/open-apis/docx/v1/chats/:chat_id/announcement",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})
