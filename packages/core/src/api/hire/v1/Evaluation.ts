// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.evaluation`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly application_id?: string | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.evaluation.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    application_id: Codec.strOpt,
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Types.Evaluation>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.evaluation.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Types.Evaluation))
  }))

/**
 * 获取简历评估信息列表
 *
 * `GET /open-apis/hire/v1/evaluations` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:evaluation:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取简历评估信息列表
   *
   * Scopes, any of: `hire:evaluation:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取简历评估信息列表
     *
     * Scopes, any of: `hire:evaluation:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Types.Evaluation>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.evaluation.list",
  method: "GET",
  path: "/open-apis/hire/v1/evaluations",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size", "application_id", "update_start_time", "update_end_time", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})
