// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.eco_exam_paper`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly account_id: string
  readonly paper_id_list: ReadonlyArray<string>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam_paper.batch_delete#input", () => ({
    account_id: Codec.str,
    paper_id_list: Codec.list(Codec.str)
  }))

/**
 * 删除试卷列表
 *
 * `POST /open-apis/hire/v1/eco_exam_papers/batch_delete` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除试卷列表
   *
   * Scopes, any of: `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_exam_paper.batch_delete",
  method: "POST",
  path: "/open-apis/hire/v1/eco_exam_papers/batch_delete",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly account_id: string
  readonly paper_list: ReadonlyArray<EcoExamPaperData>
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam_paper.batch_update#input", () => ({
    account_id: Codec.str,
    paper_list: Codec.list(Codec.obj(EcoExamPaperData))
  }))

/**
 * 更新试卷列表
 *
 * `PATCH /open-apis/hire/v1/eco_exam_papers/batch_update` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新试卷列表
   *
   * Scopes, any of: `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_exam_paper.batch_update",
  method: "PATCH",
  path: "/open-apis/hire/v1/eco_exam_papers/batch_update",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchUpdateInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly account_id: string
  readonly paper_list: ReadonlyArray<EcoExamPaperData>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.eco_exam_paper.create#input", () => ({
    account_id: Codec.str,
    paper_list: Codec.list(Codec.obj(EcoExamPaperData))
  }))

/**
 * 创建试卷列表
 *
 * `POST /open-apis/hire/v1/eco_exam_papers` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 创建试卷列表
   *
   * Scopes, any of: `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.eco_exam_paper.create",
  method: "POST",
  path: "/open-apis/hire/v1/eco_exam_papers",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface EcoExamPaperData {
  /** At least 1 characters. */
  readonly id: string
  /** At least 1 characters. */
  readonly name: string
  readonly duration?: number | undefined
  readonly question_count?: number | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const EcoExamPaperData: Codec.Shape<EcoExamPaperData> =
  /*#__PURE__*/ Codec.shape("hire#EcoExamPaperData", () => ({
    id: Codec.str,
    name: Codec.str,
    duration: Codec.intOpt,
    question_count: Codec.intOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))
