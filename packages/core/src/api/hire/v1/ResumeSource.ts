// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.resume_source`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.resume_source.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ResumeSource>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.resume_source.list#output", () => ({
    items: Codec.list(Codec.obj(ResumeSource)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取简历来源列表
 *
 * `GET /open-apis/hire/v1/resume_sources` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取简历来源列表
   *
   * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取简历来源列表
     *
     * Scopes, any of: `hire:talent:readonly`, `hire:talent`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ResumeSource>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.resume_source.list",
  method: "GET",
  path: "/open-apis/hire/v1/resume_sources",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ResumeSource {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly resume_source_type?:
    | "10000" | "10001" | "10002" | "10003" | "10004" | "10005" | "10006" | "10007" | "10008" | "10009"
    | (string & {}) | undefined
}

export const ResumeSource: Codec.Shape<ResumeSource> =
  /*#__PURE__*/ Codec.shape("hire.v1.resume_source.list#output.items", () => ({
    id: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt,
    active_status: Codec.openOpt(1, 2),
    resume_source_type: Codec.openOpt(
      "10000", "10001", "10002", "10003", "10004", "10005", "10006", "10007", "10008", "10009"
    )
  }))
