// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.probation.assessment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly employment_id: string
  readonly assessments: ReadonlyArray<AssessmentForCreate>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.assessment.create#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    employment_id: Codec.str,
    assessments: Codec.list(Codec.obj(AssessmentForCreate))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly assessment_ids: ReadonlyArray<string>
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.assessment.create#output", () => ({
    assessment_ids: Codec.list(Codec.str)
  }))

/**
 * 新增试用期考核信息
 *
 * `POST /open-apis/corehr/v2/probation/assessments` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation.assessment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新增试用期考核信息
   *
   * Scopes, any of: `corehr:probation.assessment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.assessment.create",
  method: "POST",
  path: "/open-apis/corehr/v2/probation/assessments",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly assessment_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.assessment.delete#input", () => ({
    assessment_id: Codec.str
  }))

/**
 * 删除试用期考核信息
 *
 * `DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation.assessment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除试用期考核信息
   *
   * Scopes, any of: `corehr:probation.assessment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.assessment.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/probation/assessments/:assessment_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly assessment_id: string
  readonly client_token?: string | undefined
  readonly assessment_status: "not_started" | "in_process" | "completed" | "no_need" | (string & {})
  readonly assessment_result?: "approved" | "rejected" | (string & {}) | undefined
  readonly assessment_score?: number | undefined
  readonly assessment_grade?: string | undefined
  readonly assessment_comment?: string | undefined
  readonly assessment_detail?: string | undefined
  readonly is_final_asssessment: boolean
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.assessment.patch#input", () => ({
    assessment_id: Codec.str,
    client_token: Codec.strOpt,
    assessment_status: Codec.listed("not_started", "in_process", "completed", "no_need"),
    assessment_result: Codec.listedOpt("approved", "rejected"),
    assessment_score: Codec.numOpt,
    assessment_grade: Codec.strOpt,
    assessment_comment: Codec.strOpt,
    assessment_detail: Codec.strOpt,
    is_final_asssessment: Codec.bool
  }))

/**
 * 更新试用期考核信息
 *
 * `PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:probation.assessment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新试用期考核信息
   *
   * Scopes, any of: `corehr:probation.assessment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.probation.assessment.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/probation/assessments/:assessment_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AssessmentForCreate {
  readonly assessment_status: "not_started" | "in_process" | "completed" | "no_need" | (string & {})
  readonly assessment_result?: "approved" | "rejected" | (string & {}) | undefined
  readonly assessment_score?: number | undefined
  readonly assessment_grade?: string | undefined
  readonly assessment_comment?: string | undefined
  readonly assessment_detail?: string | undefined
  readonly is_final_asssessment: boolean
}

export const AssessmentForCreate: Codec.Shape<AssessmentForCreate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.probation.assessment.create#input.assessments", () => ({
    assessment_status: Codec.listed("not_started", "in_process", "completed", "no_need"),
    assessment_result: Codec.listedOpt("approved", "rejected"),
    assessment_score: Codec.numOpt,
    assessment_grade: Codec.strOpt,
    assessment_comment: Codec.strOpt,
    assessment_detail: Codec.strOpt,
    is_final_asssessment: Codec.bool
  }))
