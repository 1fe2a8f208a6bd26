// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.website`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 10. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Website>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.list#output", () => ({
    items: Codec.list(Codec.obj(Website)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取招聘官网列表
 *
 * `GET /open-apis/hire/v1/websites` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:site:readonly`, `hire:site`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取招聘官网列表
   *
   * Scopes, any of: `hire:site:readonly`, `hire:site`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取招聘官网列表
     *
     * Scopes, any of: `hire:site:readonly`, `hire:site`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Website>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.website.list",
  method: "GET",
  path: "/open-apis/hire/v1/websites",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 10
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Website {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly process_type_list?: ReadonlyArray<number> | undefined
  readonly job_channel_id?: string | undefined
}

export const Website: Codec.Shape<Website> =
  /*#__PURE__*/ Codec.shape("hire.v1.website.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    process_type_list: Codec.listOpt(Codec.int),
    job_channel_id: Codec.strOpt
  }))
