// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.questionnaire`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly application_id?: string | undefined
  readonly interview_id?: string | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.questionnaire.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    application_id: Codec.strOpt,
    interview_id: Codec.strOpt,
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Questionnaire>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.questionnaire.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Questionnaire))
  }))

/**
 * 获取面试满意度问卷列表
 *
 * `GET /open-apis/hire/v1/questionnaires` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:questionnaire:readonly`, `hire:questionnaire`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取面试满意度问卷列表
   *
   * Scopes, any of: `hire:questionnaire:readonly`, `hire:questionnaire`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取面试满意度问卷列表
     *
     * Scopes, any of: `hire:questionnaire:readonly`, `hire:questionnaire`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Questionnaire>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.questionnaire.list",
  method: "GET",
  path: "/open-apis/hire/v1/questionnaires",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "application_id", "interview_id", "update_start_time", "update_end_time"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Questionnaire {
  readonly questionnaire_id?: string | undefined
  readonly application_id?: string | undefined
  readonly interview_id?: string | undefined
  readonly version?: number | undefined
  readonly questions?: ReadonlyArray<Question> | undefined
  readonly has_answers?: boolean | undefined
  readonly update_time?: string | undefined
}

export const Questionnaire: Codec.Shape<Questionnaire> =
  /*#__PURE__*/ Codec.shape("hire.v1.questionnaire.list#output.items", () => ({
    questionnaire_id: Codec.strOpt,
    application_id: Codec.strOpt,
    interview_id: Codec.strOpt,
    version: Codec.intOpt,
    questions: Codec.listOpt(Codec.obj(Question)),
    has_answers: Codec.boolOpt,
    update_time: Codec.strOpt
  }))

/** @category structures */
export interface Question {
  readonly question_id?: string | undefined
  readonly question_name?: string | undefined
  readonly question_en_name?: string | undefined
  readonly question_desc?: string | undefined
  readonly question_en_desc?: string | undefined
  readonly question_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly is_required?: boolean | undefined
  readonly select_option_result_list?: ReadonlyArray<SelectOptionResult> | undefined
  readonly five_start_scoring_result?: FiveStartScoringResult | undefined
  readonly description_result?: string | undefined
}

export const Question: Codec.Shape<Question> =
  /*#__PURE__*/ Codec.shape("hire.v1.questionnaire.list#output.items.questions", () => ({
    question_id: Codec.strOpt,
    question_name: Codec.strOpt,
    question_en_name: Codec.strOpt,
    question_desc: Codec.strOpt,
    question_en_desc: Codec.strOpt,
    question_type: Codec.openOpt(1, 2, 3, 4),
    is_required: Codec.boolOpt,
    select_option_result_list: Codec.listOpt(Codec.obj(SelectOptionResult)),
    five_start_scoring_result: Codec.objOpt(FiveStartScoringResult),
    description_result: Codec.strOpt
  }))

/** @category structures */
export interface SelectOptionResult {
  readonly option_id?: string | undefined
  readonly option_name?: string | undefined
  readonly option_en_name?: string | undefined
  readonly option_desc?: string | undefined
  readonly option_en_desc?: string | undefined
  readonly is_selected?: boolean | undefined
}

export const SelectOptionResult: Codec.Shape<SelectOptionResult> =
  /*#__PURE__*/ Codec.shape("hire.v1.questionnaire.list#output.items.questions.select_option_result_list", () => ({
    option_id: Codec.strOpt,
    option_name: Codec.strOpt,
    option_en_name: Codec.strOpt,
    option_desc: Codec.strOpt,
    option_en_desc: Codec.strOpt,
    is_selected: Codec.boolOpt
  }))

/** @category structures */
export interface FiveStartScoringResult {
  readonly highest_score_desc?: string | undefined
  readonly highest_score_en_desc?: string | undefined
  readonly lowest_score_desc?: string | undefined
  readonly lowest_score_en_desc?: string | undefined
  readonly score_result?: number | undefined
}

export const FiveStartScoringResult: Codec.Shape<FiveStartScoringResult> =
  /*#__PURE__*/ Codec.shape("hire.v1.questionnaire.list#output.items.questions.five_start_scoring_result", () => ({
    highest_score_desc: Codec.strOpt,
    highest_score_en_desc: Codec.strOpt,
    lowest_score_desc: Codec.strOpt,
    lowest_score_en_desc: Codec.strOpt,
    score_result: Codec.numOpt
  }))
