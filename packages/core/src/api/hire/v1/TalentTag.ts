// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.talent_tag`.
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
  readonly keyword?: string | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly include_inactive?: boolean | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_tag.list#input", () => ({
    keyword: Codec.strOpt,
    id_list: Codec.listOpt(Codec.str),
    type: Codec.listedOpt(1, 2),
    include_inactive: Codec.boolOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<TalentTag>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_tag.list#output", () => ({
    items: Codec.list(Codec.obj(TalentTag)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取人才标签信息列表
 *
 * `GET /open-apis/hire/v1/talent_tags` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:talent_tag`, `hire:talent_tag:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取人才标签信息列表
   *
   * Scopes, any of: `hire:talent_tag`, `hire:talent_tag:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取人才标签信息列表
     *
     * Scopes, any of: `hire:talent_tag`, `hire:talent_tag:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<TalentTag>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.talent_tag.list",
  method: "GET",
  path: "/open-apis/hire/v1/talent_tags",
  tokens: ["tenant"],
  query: ["keyword", "id_list", "type", "include_inactive", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface TalentTag {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const TalentTag: Codec.Shape<TalentTag> =
  /*#__PURE__*/ Codec.shape("hire.v1.talent_tag.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    type: Codec.openOpt(1, 2),
    active_status: Codec.openOpt(1, 2)
  }))
