// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.approver`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. Default: `20`. */
  readonly page_size: number
  /** Default: `"1"`. */
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly user_id: string
  readonly approver_status?: -2 | -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 12 | 14 | 16 | (number & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approver.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id: Codec.str,
    approver_status: Codec.listedOpt(-2, -1, 0, 1, 2, 3, 4, 5, 6, 12, 14, 16)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly approver_list: ReadonlyArray<ApproverInfo>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approver.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    approver_list: Codec.list(Codec.obj(ApproverInfo))
  }))

/**
 * 获取指定人员审批任务列表
 *
 * `GET /open-apis/corehr/v2/approvers` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取指定人员审批任务列表
   *
   * Scopes, any of: `corehr:process:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取指定人员审批任务列表
     *
     * Scopes, any of: `corehr:process:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ApproverInfo>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.approver.list",
  method: "GET",
  path: "/open-apis/corehr/v2/approvers",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "user_id", "approver_status"],
  paging: {
    style: "token", items: "approver_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ApproverInfo {
  readonly approver_id?: string | undefined
  readonly process_id?: string | undefined
  readonly approver_status?:
    | -2 | -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 12 | 14 | 16 | 18 | (number & {}) | undefined
}

export const ApproverInfo: Codec.Shape<ApproverInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approver.list#output.approver_list", () => ({
    approver_id: Codec.strOpt,
    process_id: Codec.strOpt,
    approver_status: Codec.openOpt(-2, -1, 0, 1, 2, 3, 4, 5, 6, 12, 14, 16, 18)
  }))
