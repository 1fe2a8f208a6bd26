// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.reviewee`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly page_token?: string | undefined
  /** 1 to 50. Default: `20`. */
  readonly page_size?: number | undefined
  readonly semester_id: string
  /** At most 50 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly activity_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.reviewee.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    semester_id: Codec.str,
    user_ids: Codec.listOpt(Codec.str),
    activity_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly semester_id?: string | undefined
  readonly reviewees: ReadonlyArray<Reviewee>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.reviewee.query#output", () => ({
    semester_id: Codec.strOpt,
    reviewees: Codec.list(Codec.obj(Reviewee)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取被评估人信息
 *
 * `POST /open-apis/performance/v2/reviewees/query` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
 * `performance:semester_user:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取被评估人信息
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:semester_user:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取被评估人信息
     *
     * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
     * `performance:semester_user:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<Reviewee>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "performance.v2.reviewee.query",
  method: "POST",
  path: "/open-apis/performance/v2/reviewees/query",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "reviewees", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Reviewee {
  readonly reviewee_user_id?: Shared.User | undefined
  readonly activity_ids?: ReadonlyArray<string> | undefined
  readonly reviewprofile_url?: string | undefined
}

export const Reviewee: Codec.Shape<Reviewee> =
  /*#__PURE__*/ Codec.shape("performance.v2.reviewee.query#output.reviewees", () => ({
    reviewee_user_id: Codec.objOpt(Shared.User),
    activity_ids: Codec.listOpt(Codec.str),
    reviewprofile_url: Codec.strOpt
  }))
