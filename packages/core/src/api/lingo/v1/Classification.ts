// GENERATED from spec/lingo.json. DO NOT EDIT: correct spec/patches/lingo.json.
/**
 * Endpoints of `lingo.v1.classification`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/lingo.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 500. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly repo_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.classification.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    repo_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Classification>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.classification.list#output", () => ({
    items: Codec.list(Codec.obj(Classification)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取词典分类
 *
 * `GET /open-apis/lingo/v1/classifications` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取词典分类
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取词典分类
     *
     * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Classification>
  }
} = /*#__PURE__*/ Paged.make({
  id: "lingo.v1.classification.list",
  method: "GET",
  path: "/open-apis/lingo/v1/classifications",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "repo_id"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Classification {
  readonly id: string
  readonly name?: string | undefined
  readonly father_id?: string | undefined
  readonly i18n_names?: ReadonlyArray<I18nClsName> | undefined
}

export const Classification: Codec.Shape<Classification> =
  /*#__PURE__*/ Codec.shape("lingo.v1.classification.list#output.items", () => ({
    id: Codec.str,
    name: Codec.strOpt,
    father_id: Codec.strOpt,
    i18n_names: Codec.listOpt(Codec.obj(I18nClsName))
  }))

/** @category structures */
export interface I18nClsName {
  readonly language: 1 | 2 | 3 | (number & {})
  readonly name: string
}

export const I18nClsName: Codec.Shape<I18nClsName> =
  /*#__PURE__*/ Codec.shape("lingo.v1.classification.list#output.items.i18n_names", () => ({
    language: Codec.open(1, 2, 3),
    name: Codec.str
  }))
