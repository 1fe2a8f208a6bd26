// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.scope`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly page_token?: string | undefined
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.scope.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly department_ids: ReadonlyArray<string>
  readonly user_ids: ReadonlyArray<string>
  readonly group_ids: ReadonlyArray<string>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.scope.list#output", () => ({
    department_ids: Codec.list(Codec.str),
    user_ids: Codec.list(Codec.str),
    group_ids: Codec.list(Codec.str),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取通讯录授权范围
 *
 * `GET /open-apis/contact/v3/scopes` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取通讯录授权范围
   *
   * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
   * `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取通讯录授权范围
     *
     * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:access_as_app`,
     * `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.scope.list",
  method: "GET",
  path: "/open-apis/contact/v3/scopes",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "department_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})
