// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Endpoints of `compensation.v1.change_reason`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/compensation.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 500. Default: `100`. */
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.change_reason.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ChangeReason>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("compensation.v1.change_reason.list#output", () => ({
    items: Codec.list(Codec.obj(ChangeReason)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量查询定调薪原因
 *
 * `GET /open-apis/compensation/v1/change_reasons` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `corehr:compensation_change_reason:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/change_reason/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询定调薪原因
   *
   * Scopes, any of: `corehr:compensation_change_reason:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/change_reason/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询定调薪原因
     *
     * Scopes, any of: `corehr:compensation_change_reason:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/change_reason/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ChangeReason>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "compensation.v1.change_reason.list",
  method: "GET",
  path: "/open-apis/compensation/v1/change_reasons",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ChangeReason {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly active_status: 1 | 0 | (number & {})
  readonly i18n_names: ReadonlyArray<Types.I18nContent>
  readonly i18n_notes: ReadonlyArray<Types.I18nContent>
}

export const ChangeReason: Codec.Shape<ChangeReason> =
  /*#__PURE__*/ Codec.shape("compensation.v1.change_reason.list#output.items", () => ({
    id: Codec.str,
    name: Codec.str,
    note: Codec.str,
    active_status: Codec.open(1, 0),
    i18n_names: Codec.list(Codec.obj(Types.I18nContent)),
    i18n_notes: Codec.list(Codec.obj(Types.I18nContent))
  }))
