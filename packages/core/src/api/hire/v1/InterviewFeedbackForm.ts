// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interview_feedback_form`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100. */
  readonly interview_feedback_form_ids?: ReadonlyArray<string> | undefined
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#input", () => ({
    interview_feedback_form_ids: Codec.listOpt(Codec.str),
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<InterviewFeedbackForm>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output", () => ({
    items: Codec.list(Codec.obj(InterviewFeedbackForm)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取面试评价表列表
 *
 * `GET /open-apis/hire/v1/interview_feedback_forms` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取面试评价表列表
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取面试评价表列表
     *
     * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<InterviewFeedbackForm>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.interview_feedback_form.list",
  method: "GET",
  path: "/open-apis/hire/v1/interview_feedback_forms",
  tokens: ["tenant"],
  query: ["interview_feedback_form_ids", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface InterviewFeedbackForm {
  readonly id?: string | undefined
  readonly version?: number | undefined
  readonly name?: Shared.I18n | undefined
  readonly type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly score_calculation_config?: ScoreCalculationConfig | undefined
  readonly modules?: ReadonlyArray<InterviewFeedbackFormModule> | undefined
}

export const InterviewFeedbackForm: Codec.Shape<InterviewFeedbackForm> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items", () => ({
    id: Codec.strOpt,
    version: Codec.intOpt,
    name: Codec.objOpt(Shared.I18n),
    type: Codec.openOpt(1, 2, 3),
    score_calculation_config: Codec.objOpt(ScoreCalculationConfig),
    modules: Codec.listOpt(Codec.obj(InterviewFeedbackFormModule))
  }))

/** @category structures */
export interface ScoreCalculationConfig {
  readonly enabled?: boolean | undefined
  readonly calculation_mode?: 1 | 2 | (number & {}) | undefined
}

export const ScoreCalculationConfig: Codec.Shape<ScoreCalculationConfig> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.score_calculation_config", () => ({
    enabled: Codec.boolOpt,
    calculation_mode: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface InterviewFeedbackFormModule {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly sequence?: number | undefined
  readonly weight?: number | undefined
  readonly dimensions?: ReadonlyArray<InterviewFeedbackFormDimension> | undefined
}

export const InterviewFeedbackFormModule: Codec.Shape<InterviewFeedbackFormModule> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    type: Codec.openOpt(1, 2),
    sequence: Codec.intOpt,
    weight: Codec.numOpt,
    dimensions: Codec.listOpt(Codec.obj(InterviewFeedbackFormDimension))
  }))

/** @category structures */
export interface InterviewFeedbackFormDimension {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly type?: 1 | 2 | 3 | 5 | 6 | 7 | 10 | 11 | 12 | 13 | 14 | (number & {}) | undefined
  readonly enabled?: boolean | undefined
  readonly sequence?: number | undefined
  readonly is_required?: boolean | undefined
  readonly weight?: number | undefined
  readonly score_dimension_config?: ScoreDimensionConfig | undefined
  readonly option_items?: ReadonlyArray<InterviewDimensionOption> | undefined
  readonly display_not_evident?: boolean | undefined
  readonly ability_list?: ReadonlyArray<Types.DimensionAbility> | undefined
  readonly related_dimension_config?: RelatedDimensionConfig | undefined
  /** Not in the documentation. */
  readonly dimension_ability_args?: ReadonlyArray<InterviewFeedbackFormDimensionDimensionAbilityArgs> | undefined
}

export const InterviewFeedbackFormDimension: Codec.Shape<InterviewFeedbackFormDimension> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules.dimensions", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    type: Codec.openOpt(1, 2, 3, 5, 6, 7, 10, 11, 12, 13, 14),
    enabled: Codec.boolOpt,
    sequence: Codec.intOpt,
    is_required: Codec.boolOpt,
    weight: Codec.numOpt,
    score_dimension_config: Codec.objOpt(ScoreDimensionConfig),
    option_items: Codec.listOpt(Codec.obj(InterviewDimensionOption)),
    display_not_evident: Codec.boolOpt,
    ability_list: Codec.listOpt(Codec.obj(Types.DimensionAbility)),
    related_dimension_config: Codec.objOpt(RelatedDimensionConfig),
    dimension_ability_args: Codec.listOpt(Codec.obj(InterviewFeedbackFormDimensionDimensionAbilityArgs))
  }))

/** @category structures */
export interface ScoreDimensionConfig {
  readonly score_dimension_type?: 1 | 2 | (number & {}) | undefined
  readonly lower_limit_score?: number | undefined
  readonly upper_limit_score?: number | undefined
}

export const ScoreDimensionConfig: Codec.Shape<ScoreDimensionConfig> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules.dimensions.score_dimension_config", () => ({
    score_dimension_type: Codec.openOpt(1, 2),
    lower_limit_score: Codec.intOpt,
    upper_limit_score: Codec.intOpt
  }))

/** @category structures */
export interface InterviewDimensionOption {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly score_val?: number | undefined
  /** Not in the documentation. */
  readonly alias_name?: Shared.I18n | undefined
}

export const InterviewDimensionOption: Codec.Shape<InterviewDimensionOption> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules.dimensions.option_items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    score_val: Codec.intOpt,
    alias_name: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface RelatedDimensionConfig {
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly related_dimension_settings?: ReadonlyArray<RelatedDimensionSetting> | undefined
}

export const RelatedDimensionConfig: Codec.Shape<RelatedDimensionConfig> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules.dimensions.related_dimension_config", () => ({
    type: Codec.openOpt(1, 2),
    related_dimension_settings: Codec.listOpt(Codec.obj(RelatedDimensionSetting))
  }))

/** @category structures */
export interface RelatedDimensionSetting {
  readonly dimension_id?: string | undefined
  readonly related_operator_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly dimension_option_ids?: ReadonlyArray<string> | undefined
}

export const RelatedDimensionSetting: Codec.Shape<RelatedDimensionSetting> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules.dimensions.related_dimension_config.related_dimension_settings", () => ({
    dimension_id: Codec.strOpt,
    related_operator_type: Codec.openOpt(1, 2, 3, 4, 5, 6),
    dimension_option_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface InterviewFeedbackFormDimensionDimensionAbilityArgs {
  readonly ability_id?: string | undefined
  readonly place_holder?: string | undefined
  readonly en_place_holder?: string | undefined
}

export const InterviewFeedbackFormDimensionDimensionAbilityArgs: Codec.Shape<InterviewFeedbackFormDimensionDimensionAbilityArgs> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_feedback_form.list#output.items.modules.dimensions.dimension_ability_args", () => ({
    ability_id: Codec.strOpt,
    place_holder: Codec.strOpt,
    en_place_holder: Codec.strOpt
  }))
