// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.external_interview_assessment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly external_id?: string | undefined
  readonly username?: string | undefined
  readonly conclusion?: 1 | 2 | 3 | (number & {}) | undefined
  readonly assessment_dimension_list?: ReadonlyArray<Types.ExternalInterviewAssessmentDimensionInput> | undefined
  readonly content?: string | undefined
  readonly external_interview_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview_assessment.create#input", () => ({
    external_id: Codec.strOpt,
    username: Codec.strOpt,
    conclusion: Codec.listedOpt(1, 2, 3),
    assessment_dimension_list: Codec.listOpt(Codec.obj(Types.ExternalInterviewAssessmentDimensionInput)),
    content: Codec.strOpt,
    external_interview_id: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly external_interview_assessment: ExternalInterviewAssessment
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview_assessment.create#output", () => ({
    external_interview_assessment: Codec.obj(ExternalInterviewAssessment)
  }))

/**
 * 创建外部面评
 *
 * `POST /open-apis/hire/v1/external_interview_assessments` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建外部面评
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_interview_assessment.create",
  method: "POST",
  path: "/open-apis/hire/v1/external_interview_assessments",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly external_interview_assessment_id: string
  readonly username?: string | undefined
  readonly conclusion?: 1 | 2 | 3 | (number & {}) | undefined
  readonly assessment_dimension_list?: ReadonlyArray<Types.ExternalInterviewAssessmentDimensionInput> | undefined
  readonly content?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview_assessment.patch#input", () => ({
    external_interview_assessment_id: Codec.str,
    username: Codec.strOpt,
    conclusion: Codec.listedOpt(1, 2, 3),
    assessment_dimension_list: Codec.listOpt(Codec.obj(Types.ExternalInterviewAssessmentDimensionInput)),
    content: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly external_interview_assessment: PatchOutputExternalInterviewAssessment
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview_assessment.patch#output", () => ({
    external_interview_assessment: Codec.obj(PatchOutputExternalInterviewAssessment)
  }))

/**
 * 更新外部面评
 *
 * `PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id` · Token: tenant
 * · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新外部面评
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_interview_assessment.patch",
  method: "PATCH",
  path: "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface ExternalInterviewAssessment {
  readonly id?: string | undefined
  readonly username?: string | undefined
  readonly conclusion?: 1 | 2 | 3 | (number & {}) | undefined
  readonly assessment_dimension_list?: ReadonlyArray<Types.ExternalInterviewAssessmentDimension> | undefined
  readonly content?: string | undefined
  readonly external_interview_id?: string | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
}

export const ExternalInterviewAssessment: Codec.Shape<ExternalInterviewAssessment> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview_assessment.create#output.external_interview_assessment", () => ({
    id: Codec.strOpt,
    username: Codec.strOpt,
    conclusion: Codec.openOpt(1, 2, 3),
    assessment_dimension_list: Codec.listOpt(Codec.obj(Types.ExternalInterviewAssessmentDimension)),
    content: Codec.strOpt,
    external_interview_id: Codec.strOpt,
    external_id: Codec.strOpt
  }))

/** @category structures */
export interface PatchOutputExternalInterviewAssessment {
  readonly id?: string | undefined
  readonly username?: string | undefined
  readonly conclusion?: 1 | 2 | 3 | (number & {}) | undefined
  readonly assessment_dimension_list?: ReadonlyArray<Types.ExternalInterviewAssessmentDimension> | undefined
  readonly content?: string | undefined
  readonly external_interview_id?: string | undefined
}

export const PatchOutputExternalInterviewAssessment: Codec.Shape<PatchOutputExternalInterviewAssessment> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview_assessment.patch#output.external_interview_assessment", () => ({
    id: Codec.strOpt,
    username: Codec.strOpt,
    conclusion: Codec.openOpt(1, 2, 3),
    assessment_dimension_list: Codec.listOpt(Codec.obj(Types.ExternalInterviewAssessmentDimension)),
    content: Codec.strOpt,
    external_interview_id: Codec.strOpt
  }))
