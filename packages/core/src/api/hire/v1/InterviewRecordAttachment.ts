// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interview_record.attachment`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly application_id: string
  readonly interview_record_id?: string | undefined
  /** Default: `1`. */
  readonly language?: 1 | 2 | (number & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.attachment.get#input", () => ({
    application_id: Codec.str,
    interview_record_id: Codec.strOpt,
    language: Codec.listedOpt(1, 2)
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly attachment: AttachmentInfo
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.attachment.get#output", () => ({
    attachment: Codec.obj(AttachmentInfo)
  }))

/**
 * 获取面试记录附件
 *
 * `GET /open-apis/hire/v1/interview_records/attachments` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取面试记录附件
   *
   * Scopes, any of: `hire:interview:readonly`, `hire:interview`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.interview_record.attachment.get",
  method: "GET",
  path: "/open-apis/hire/v1/interview_records/attachments",
  tokens: ["tenant"],
  query: ["application_id", "interview_record_id", "language"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface AttachmentInfo {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly name?: string | undefined
  readonly mime?: string | undefined
  readonly create_time?: string | undefined
}

export const AttachmentInfo: Codec.Shape<AttachmentInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.interview_record.attachment.get#output.attachment", () => ({
    id: Codec.strOpt,
    url: Codec.strOpt,
    name: Codec.strOpt,
    mime: Codec.strOpt,
    create_time: Codec.strOpt
  }))
