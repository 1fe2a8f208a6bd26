// GENERATED from spec/baike.json. DO NOT EDIT: correct spec/patches/baike.json.
/**
 * Endpoints of `baike.v1.classification`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/baike.js"
import * as Types from "./Types.js"
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
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("baike.v1.classification.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.Classification>
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("baike.v1.classification.list#output", () => ({
    items: Codec.list(Codec.obj(Types.Classification)),
    page_token: Codec.strOpt
  }))

/**
 * 获取词典分类
 *
 * `GET /open-apis/baike/v1/classifications` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/classification/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取词典分类
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/classification/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取词典分类
     *
     * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/classification/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Types.Classification>
  }
} = /*#__PURE__*/ Paged.make({
  id: "baike.v1.classification.list",
  method: "GET",
  path: "/open-apis/baike/v1/classifications",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})
