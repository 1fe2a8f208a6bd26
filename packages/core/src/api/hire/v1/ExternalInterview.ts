// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.external_interview`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  readonly external_application_id?: string | undefined
  /** 1 to 20. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 20 items. */
  readonly external_interview_id_list?: ReadonlyArray<string> | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.batch_query#input", () => ({
    external_application_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    external_interview_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly items: ReadonlyArray<ExternalInterview>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.batch_query#output", () => ({
    items: Codec.list(Codec.obj(ExternalInterview)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询外部面试列表
 *
 * `POST /open-apis/hire/v1/external_interviews/batch_query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_application`, `hire:external_application:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 查询外部面试列表
   *
   * Scopes, any of: `hire:external_application`, `hire:external_application:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query
   */
  (input?: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchQueryInput, BatchQueryOutput, "tenant">
  readonly items: {
    /**
     * 查询外部面试列表
     *
     * Scopes, any of: `hire:external_application`, `hire:external_application:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query
     */
    (input?: BatchQueryInput, options?: Paged.Options): Paged.Listing<ExternalInterview>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.external_interview.batch_query",
  method: "POST",
  path: "/open-apis/hire/v1/external_interviews/batch_query",
  tokens: ["tenant"],
  query: ["external_application_id", "page_size", "page_token"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly external_id?: string | undefined
  readonly external_application_id: string
  readonly participate_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly interview_assessments?: ReadonlyArray<ExternalInterviewAssessmentInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.create#input", () => ({
    external_id: Codec.strOpt,
    external_application_id: Codec.str,
    participate_status: Codec.listedOpt(1, 2, 3),
    begin_time: Codec.intOpt,
    end_time: Codec.intOpt,
    interview_assessments: Codec.listOpt(Codec.obj(ExternalInterviewAssessmentInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly external_interview: ExternalInterview
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.create#output", () => ({
    external_interview: Codec.obj(ExternalInterview)
  }))

/**
 * 创建外部面试
 *
 * `POST /open-apis/hire/v1/external_interviews` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建外部面试
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_interview.create",
  method: "POST",
  path: "/open-apis/hire/v1/external_interviews",
  tokens: ["tenant"],
  body: "json",
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
  readonly external_interview_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.delete#input", () => ({
    external_interview_id: Codec.str
  }))

/**
 * 删除外部面试
 *
 * `DELETE /open-apis/hire/v1/external_interviews/:external_interview_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除外部面试
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_interview.delete",
  method: "DELETE",
  path: "/open-apis/hire/v1/external_interviews/:external_interview_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly external_interview_id: string
  readonly external_application_id: string
  readonly participate_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly interview_assessments?: ReadonlyArray<ExternalInterviewAssessmentInput> | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.update#input", () => ({
    external_interview_id: Codec.str,
    external_application_id: Codec.str,
    participate_status: Codec.listedOpt(1, 2, 3),
    begin_time: Codec.intOpt,
    end_time: Codec.intOpt,
    interview_assessments: Codec.listOpt(Codec.obj(ExternalInterviewAssessmentInput)),
    external_id: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly external_interview: ExternalInterview
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.external_interview.update#output", () => ({
    external_interview: Codec.obj(ExternalInterview)
  }))

/**
 * 更新外部面试
 *
 * `PUT /open-apis/hire/v1/external_interviews/:external_interview_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:external_application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新外部面试
   *
   * Scopes, any of: `hire:external_application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.external_interview.update",
  method: "PUT",
  path: "/open-apis/hire/v1/external_interviews/:external_interview_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface ExternalInterview {
  readonly external_application_id: string
  readonly id?: string | undefined
  readonly participate_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
  readonly interview_assessments?: ReadonlyArray<ExternalInterviewAssessment> | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
}

export const ExternalInterview: Codec.Shape<ExternalInterview> =
  /*#__PURE__*/ Codec.shape("hire#ExternalInterview", () => ({
    external_application_id: Codec.str,
    id: Codec.strOpt,
    participate_status: Codec.openOpt(1, 2, 3),
    begin_time: Codec.intOpt,
    end_time: Codec.intOpt,
    interview_assessments: Codec.listOpt(Codec.obj(ExternalInterviewAssessment)),
    external_id: Codec.strOpt
  }))

/** @category structures */
export interface ExternalInterviewAssessment {
  readonly id?: string | undefined
  readonly username?: string | undefined
  readonly conclusion?: 1 | 2 | 3 | (number & {}) | undefined
  readonly assessment_dimension_list?: ReadonlyArray<Types.ExternalInterviewAssessmentDimension> | undefined
  readonly content?: string | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
  /** Not in the documentation. */
  readonly external_interview_id?: string | undefined
}

export const ExternalInterviewAssessment: Codec.Shape<ExternalInterviewAssessment> =
  /*#__PURE__*/ Codec.shape("hire#ExternalInterviewAssessment", () => ({
    id: Codec.strOpt,
    username: Codec.strOpt,
    conclusion: Codec.openOpt(1, 2, 3),
    assessment_dimension_list: Codec.listOpt(Codec.obj(Types.ExternalInterviewAssessmentDimension)),
    content: Codec.strOpt,
    external_id: Codec.strOpt,
    external_interview_id: Codec.strOpt
  }))

/** @category structures */
export interface ExternalInterviewAssessmentInput {
  readonly username?: string | undefined
  readonly conclusion?: 1 | 2 | 3 | (number & {}) | undefined
  readonly assessment_dimension_list?: ReadonlyArray<Types.ExternalInterviewAssessmentDimensionInput> | undefined
  readonly content?: string | undefined
  /** Not in the documentation. */
  readonly external_id?: string | undefined
  /** Not in the documentation. */
  readonly external_interview_id?: string | undefined
}

export const ExternalInterviewAssessmentInput: Codec.Shape<ExternalInterviewAssessmentInput> =
  /*#__PURE__*/ Codec.shape("hire#ExternalInterviewAssessmentInput", () => ({
    username: Codec.strOpt,
    conclusion: Codec.listedOpt(1, 2, 3),
    assessment_dimension_list: Codec.listOpt(Codec.obj(Types.ExternalInterviewAssessmentDimensionInput)),
    content: Codec.strOpt,
    external_id: Codec.strOpt,
    external_interview_id: Codec.strOpt
  }))
