// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.termination_reason`.
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
  /** At most 200. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.termination_reason.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<TerminationReason>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.termination_reason.list#output", () => ({
    items: Codec.list(Codec.obj(TerminationReason)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取终止投递原因
 *
 * `GET /open-apis/hire/v1/termination_reasons` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:application:readonly`, `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取终止投递原因
   *
   * Scopes, any of: `hire:application:readonly`, `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取终止投递原因
     *
     * Scopes, any of: `hire:application:readonly`, `hire:application`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<TerminationReason>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.termination_reason.list",
  method: "GET",
  path: "/open-apis/hire/v1/termination_reasons",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface TerminationReason {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly referral_name?: Shared.I18n | undefined
  readonly termination_type?: 1 | 22 | 27 | (number & {}) | undefined
  readonly is_used_as_evaluation?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const TerminationReason: Codec.Shape<TerminationReason> =
  /*#__PURE__*/ Codec.shape("hire.v1.termination_reason.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    referral_name: Codec.objOpt(Shared.I18n),
    termination_type: Codec.openOpt(1, 22, 27),
    is_used_as_evaluation: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2)
  }))
