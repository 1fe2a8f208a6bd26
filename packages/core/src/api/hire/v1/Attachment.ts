// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.attachment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly content: Upload.Uploadable
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.create#input", () => ({
    content: Codec.file
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.create#output", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    url: Codec.strOpt
  }))

/**
 * 创建附件
 *
 * `POST /open-apis/hire/v1/attachments` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `hire:attachment`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建附件
   *
   * Scopes, any of: `hire:attachment`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.attachment.create",
  method: "POST",
  path: "/open-apis/hire/v1/attachments",
  tokens: ["tenant"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly attachment_id: string
  /** Default: `1`. */
  readonly type?: 1 | 2 | 3 | (number & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.get#input", () => ({
    attachment_id: Codec.str,
    type: Codec.listedOpt(1, 2, 3)
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly attachment: Attachment
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.get#output", () => ({
    attachment: Codec.obj(Attachment)
  }))

/**
 * 获取附件信息
 *
 * `GET /open-apis/hire/v1/attachments/:attachment_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:attachment:readonly`, `hire:attachment`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取附件信息
   *
   * Scopes, any of: `hire:attachment:readonly`, `hire:attachment`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.attachment.get",
  method: "GET",
  path: "/open-apis/hire/v1/attachments/:attachment_id",
  tokens: ["tenant"],
  query: ["type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `preview` takes.
 *
 * @category inputs
 */
export interface PreviewInput {
  readonly attachment_id: string
}

export const PreviewInput: Codec.Shape<PreviewInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.preview#input", () => ({
    attachment_id: Codec.str
  }))

/**
 * What `preview` gives.
 *
 * @category outputs
 */
export interface PreviewOutput {
  readonly url: string
}

export const PreviewOutput: Codec.Shape<PreviewOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.preview#output", () => ({
    url: Codec.str
  }))

/**
 * 获取附件 PDF 格式下载链接
 *
 * `GET /open-apis/hire/v1/attachments/:attachment_id/preview` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:attachment`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview
 * @category endpoints
 */
export const preview: Endpoint.Described<PreviewInput, PreviewOutput, "tenant"> & {
  /**
   * 获取附件 PDF 格式下载链接
   *
   * Scopes, any of: `hire:attachment`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview
   */
  (input: PreviewInput, options?: Endpoint.CallOptions): Effect.Effect<PreviewOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.attachment.preview",
  method: "GET",
  path: "/open-apis/hire/v1/attachments/:attachment_id/preview",
  tokens: ["tenant"],
  codes,
  input: PreviewInput,
  output: PreviewOutput
})

/** @category structures */
export interface Attachment {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly name?: string | undefined
  readonly mime?: string | undefined
  readonly create_time?: number | undefined
}

export const Attachment: Codec.Shape<Attachment> =
  /*#__PURE__*/ Codec.shape("hire.v1.attachment.get#output.attachment", () => ({
    id: Codec.strOpt,
    url: Codec.strOpt,
    name: Codec.strOpt,
    mime: Codec.strOpt,
    create_time: Codec.intOpt
  }))
