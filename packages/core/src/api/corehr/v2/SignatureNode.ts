// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.signature_node`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `listByFileId` takes.
 *
 * @category inputs
 */
export interface ListByFileIdInput {
  readonly file_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const ListByFileIdInput: Codec.Shape<ListByFileIdInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_node.list_by_file_id#input", () => ({
    file_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * What `listByFileId` gives.
 *
 * @category outputs
 */
export interface ListByFileIdOutput {
  readonly signature_nodes: ReadonlyArray<SignatureNode>
}

export const ListByFileIdOutput: Codec.Shape<ListByFileIdOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_node.list_by_file_id#output", () => ({
    signature_nodes: Codec.list(Codec.obj(SignatureNode))
  }))

/**
 * 获取文件签署节点信息
 *
 * `GET /open-apis/corehr/v2/signature_nodes/list_by_file_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature.file:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id
 * @category endpoints
 */
export const listByFileId: Endpoint.Described<ListByFileIdInput, ListByFileIdOutput, "tenant"> & {
  /**
   * 获取文件签署节点信息
   *
   * Scopes, any of: `corehr:signature.file:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id
   */
  (input: ListByFileIdInput, options?: Endpoint.CallOptions): Effect.Effect<ListByFileIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.signature_node.list_by_file_id",
  method: "GET",
  path: "/open-apis/corehr/v2/signature_nodes/list_by_file_id",
  tokens: ["tenant"],
  query: ["file_id", "user_id_type"],
  codes,
  input: ListByFileIdInput,
  output: ListByFileIdOutput
})

/** @category structures */
export interface SignatureNode {
  readonly user_infos?: ReadonlyArray<Types.SignatureUserInfo> | undefined
  readonly state: string
  readonly finish_time?: string | undefined
  readonly updated_time?: string | undefined
  readonly is_ongoing: boolean
  readonly role_label: SignatureEnumInfoLabel
  readonly sign_role?: string | undefined
}

export const SignatureNode: Codec.Shape<SignatureNode> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_node.list_by_file_id#output.signature_nodes", () => ({
    user_infos: Codec.listOpt(Codec.obj(Types.SignatureUserInfo)),
    state: Codec.str,
    finish_time: Codec.strOpt,
    updated_time: Codec.strOpt,
    is_ongoing: Codec.bool,
    role_label: Codec.obj(SignatureEnumInfoLabel),
    sign_role: Codec.strOpt
  }))

/** @category structures */
export interface SignatureEnumInfoLabel {
  readonly zh?: string | undefined
  readonly en?: string | undefined
}

export const SignatureEnumInfoLabel: Codec.Shape<SignatureEnumInfoLabel> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_node.list_by_file_id#output.signature_nodes.role_label", () => ({
    zh: Codec.strOpt,
    en: Codec.strOpt
  }))
