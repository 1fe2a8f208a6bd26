// GENERATED from spec/event.json. DO NOT EDIT: correct spec/patches/event.json.
/**
 * Endpoints of `event.v1.outbound_ip`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("event.v1.outbound_ip.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly ip_list: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("event.v1.outbound_ip.list#output", () => ({
    ip_list: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取事件出口 IP
 *
 * `GET /open-apis/event/v1/outbound_ip` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `event:ip_list`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取事件出口 IP
   *
   * Scopes, any of: `event:ip_list`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取事件出口 IP
     *
     * Scopes, any of: `event:ip_list`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.make({
  id: "event.v1.outbound_ip.list",
  method: "GET",
  path: "/open-apis/event/v1/outbound_ip",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "ip_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  input: ListInput,
  output: ListOutput
})
