// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interview_round_type`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly process_type?: 1 | 2 | (number & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_round_type.list#input", () => ({
    process_type: Codec.listedOpt(1, 2)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly items?: ReadonlyArray<InterviewRoundType> | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_round_type.list#output", () => ({
    active_status: Codec.openOpt(1, 2),
    items: Codec.listOpt(Codec.obj(InterviewRoundType))
  }))

/**
 * 获取面试轮次类型列表
 *
 * `GET /open-apis/hire/v1/interview_round_types` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取面试轮次类型列表
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "hire.v1.interview_round_type.list",
  method: "GET",
  path: "/open-apis/hire/v1/interview_round_types",
  tokens: ["tenant"],
  query: ["process_type"],
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface InterviewRoundType {
  readonly id?: string | undefined
  readonly biz_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly interview_assessment_template_info?: InterviewRoundTypeAssessmentTemplate | undefined
}

export const InterviewRoundType: Codec.Shape<InterviewRoundType> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_round_type.list#output.items", () => ({
    id: Codec.strOpt,
    biz_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    process_type: Codec.openOpt(1, 2),
    active_status: Codec.openOpt(1, 2),
    interview_assessment_template_info: Codec.objOpt(InterviewRoundTypeAssessmentTemplate)
  }))

/** @category structures */
export interface InterviewRoundTypeAssessmentTemplate {
  readonly id?: string | undefined
  readonly biz_id?: string | undefined
  readonly name?: Shared.I18n | undefined
}

export const InterviewRoundTypeAssessmentTemplate: Codec.Shape<InterviewRoundTypeAssessmentTemplate> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_round_type.list#output.items.interview_assessment_template_info", () => ({
    id: Codec.strOpt,
    biz_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n)
  }))
