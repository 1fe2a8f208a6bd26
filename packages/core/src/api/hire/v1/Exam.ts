// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.exam`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly application_id: string
  readonly exam_resource_name: string
  readonly score: number
  readonly uuid?: string | undefined
  readonly operator_id: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.exam.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    application_id: Codec.str,
    exam_resource_name: Codec.str,
    score: Codec.num,
    uuid: Codec.strOpt,
    operator_id: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly exam_id: string
  readonly application_id?: string | undefined
  readonly exam_resource_name?: string | undefined
  readonly score?: number | undefined
  readonly uuid?: string | undefined
  readonly operator_id?: string | undefined
  readonly operate_time?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.exam.create#output", () => ({
    exam_id: Codec.str,
    application_id: Codec.strOpt,
    exam_resource_name: Codec.strOpt,
    score: Codec.numOpt,
    uuid: Codec.strOpt,
    operator_id: Codec.strOpt,
    operate_time: Codec.strOpt
  }))

/**
 * 添加笔试结果
 *
 * `POST /open-apis/hire/v1/exams` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 添加笔试结果
   *
   * Scopes, any of: `hire:exam`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.exam.create",
  method: "POST",
  path: "/open-apis/hire/v1/exams",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})
