// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.review`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** At most 5 items. */
  readonly user_ids: ReadonlyArray<string>
  /** At most 5 items. */
  readonly period_ids: ReadonlyArray<string>
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.review.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    user_ids: Codec.list(Codec.str),
    period_ids: Codec.list(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly review_list: ReadonlyArray<OkrReview>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.review.query#output", () => ({
    review_list: Codec.list(Codec.obj(OkrReview))
  }))

/**
 * 查询复盘信息
 *
 * `GET /open-apis/okr/v1/reviews/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.review:readonly`, `okr:okr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询复盘信息
   *
   * Scopes, any of: `okr:okr`, `okr:okr.review:readonly`, `okr:okr:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.review.query",
  method: "GET",
  path: "/open-apis/okr/v1/reviews/query",
  tokens: ["tenant"],
  query: ["user_id_type", "user_ids", "period_ids"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface OkrReviewPeriodUrl {
  readonly url?: string | undefined
  readonly create_time?: string | undefined
}

export const OkrReviewPeriodUrl: Codec.Shape<OkrReviewPeriodUrl> =
  /*#__PURE__*/ Codec.shape("okr#OkrReviewPeriodUrl", () => ({
    url: Codec.strOpt,
    create_time: Codec.strOpt
  }))

/** @category structures */
export interface OkrReview {
  readonly user_id?: Types.OkrObjectiveAlignedObjectiveOwner | undefined
  readonly review_period_list?: ReadonlyArray<OkrReviewPeriod> | undefined
}

export const OkrReview: Codec.Shape<OkrReview> =
  /*#__PURE__*/ Codec.shape("okr.v1.review.query#output.review_list", () => ({
    user_id: Codec.objOpt(Types.OkrObjectiveAlignedObjectiveOwner),
    review_period_list: Codec.listOpt(Codec.obj(OkrReviewPeriod))
  }))

/** @category structures */
export interface OkrReviewPeriod {
  readonly period_id?: string | undefined
  readonly cycle_review_list?: ReadonlyArray<OkrReviewPeriodUrl> | undefined
  readonly progress_report_list?: ReadonlyArray<OkrReviewPeriodUrl> | undefined
}

export const OkrReviewPeriod: Codec.Shape<OkrReviewPeriod> =
  /*#__PURE__*/ Codec.shape("okr.v1.review.query#output.review_list.review_period_list", () => ({
    period_id: Codec.strOpt,
    cycle_review_list: Codec.listOpt(Codec.obj(OkrReviewPeriodUrl)),
    progress_report_list: Codec.listOpt(Codec.obj(OkrReviewPeriodUrl))
  }))
