// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.draft`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly draft_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("corehr.v2.draft.get#input", () => ({
  draft_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly draft_id?: string | undefined
  readonly draft_status?: "0" | "1" | "2" | "3" | (string & {}) | undefined
  readonly process_infos?: ReadonlyArray<ProcessInfo> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.draft.get#output", () => ({
    draft_id: Codec.strOpt,
    draft_status: Codec.openOpt("0", "1", "2", "3"),
    process_infos: Codec.listOpt(Codec.obj(ProcessInfo))
  }))

/**
 * 根据组织架构调整 ID 查询发起的流程信息
 *
 * `GET /open-apis/corehr/v2/drafts/:draft_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:draft:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 根据组织架构调整 ID 查询发起的流程信息
   *
   * Scopes, any of: `corehr:draft:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.draft.get",
  method: "GET",
  path: "/open-apis/corehr/v2/drafts/:draft_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ProcessInfo {
  readonly process_id?: string | undefined
  readonly approval_group_status?: "0" | "1" | "2" | "3" | "4" | "5" | (string & {}) | undefined
}

export const ProcessInfo: Codec.Shape<ProcessInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.draft.get#output.process_infos", () => ({
    process_id: Codec.strOpt,
    approval_group_status: Codec.openOpt("0", "1", "2", "3", "4", "5")
  }))
