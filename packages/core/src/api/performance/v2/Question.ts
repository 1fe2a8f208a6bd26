// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.question`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 50 items. */
  readonly tag_based_question_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.question.query#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    tag_based_question_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly tag_based_questions: ReadonlyArray<Question>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.question.query#output", () => ({
    tag_based_questions: Codec.list(Codec.obj(Question)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取标签填写题配置
 *
 * `POST /open-apis/performance/v2/questions/query` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
 * `performance:review_template:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 获取标签填写题配置
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:review_template:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 获取标签填写题配置
     *
     * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
     * `performance:review_template:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<Question>
  }
} = /*#__PURE__*/ Paged.make({
  id: "performance.v2.question.query",
  method: "POST",
  path: "/open-apis/performance/v2/questions/query",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "tag_based_questions", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Question {
  readonly question_id: string
  readonly name?: Types.I18n | undefined
  readonly tag_items?: ReadonlyArray<TagItem> | undefined
}

export const Question: Codec.Shape<Question> =
  /*#__PURE__*/ Codec.shape("performance.v2.question.query#output.tag_based_questions", () => ({
    question_id: Codec.str,
    name: Codec.objOpt(Types.I18n),
    tag_items: Codec.listOpt(Codec.obj(TagItem))
  }))

/** @category structures */
export interface TagItem {
  readonly id: string
  readonly name?: Types.I18n | undefined
}

export const TagItem: Codec.Shape<TagItem> =
  /*#__PURE__*/ Codec.shape("performance.v2.question.query#output.tag_based_questions.tag_items", () => ({
    id: Codec.str,
    name: Codec.objOpt(Types.I18n)
  }))
