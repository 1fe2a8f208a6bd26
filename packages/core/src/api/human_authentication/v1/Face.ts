// GENERATED from spec/human_authentication.json. DO NOT EDIT: correct spec/patches/human_authentication.json.
/**
 * Endpoints of `human_authentication.v1.face`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import type * as Effect from "effect/Effect"

/**
 * What `facialImageCropping` takes.
 *
 * @category inputs
 */
export interface FacialImageCroppingInput {
  readonly raw_image: Upload.Uploadable
}

export const FacialImageCroppingInput: Codec.Shape<FacialImageCroppingInput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.face.facial_image_cropping#input", () => ({
    raw_image: Codec.file
  }))

/**
 * What `facialImageCropping` gives.
 *
 * @category outputs
 */
export interface FacialImageCroppingOutput {
  readonly face_image?: unknown | undefined
}

export const FacialImageCroppingOutput: Codec.Shape<FacialImageCroppingOutput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.face.facial_image_cropping#output", () => ({
    face_image: Codec.anyOpt
  }))

/**
 * 裁剪人脸图片
 *
 * `POST /open-apis/face_verify/v1/crop_face_image` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping
 * @category endpoints
 */
export const facialImageCropping: Endpoint.Described<FacialImageCroppingInput, FacialImageCroppingOutput, "tenant"> & {
  /**
   * 裁剪人脸图片
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping
   */
  (input: FacialImageCroppingInput, options?: Endpoint.CallOptions): Effect.Effect<FacialImageCroppingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "human_authentication.v1.face.facial_image_cropping",
  method: "POST",
  path: "/open-apis/face_verify/v1/crop_face_image",
  tokens: ["tenant"],
  body: "multipart",
  encode: Upload.encode,
  input: FacialImageCroppingInput,
  output: FacialImageCroppingOutput
})

/**
 * What `queryRecognitionResult` takes.
 *
 * @category inputs
 */
export interface QueryRecognitionResultInput {
  readonly req_order_no: string
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly ticket_type?: string | undefined
}

export const QueryRecognitionResultInput: Codec.Shape<QueryRecognitionResultInput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.face.query_recognition_result#input", () => ({
    req_order_no: Codec.str,
    open_id: Codec.strOpt,
    employee_id: Codec.strOpt,
    ticket_type: Codec.strOpt
  }))

/**
 * What `queryRecognitionResult` gives.
 *
 * @category outputs
 */
export interface QueryRecognitionResultOutput {
  readonly auth_state?: unknown | undefined
  readonly auth_timpstamp?: unknown | undefined
}

export const QueryRecognitionResultOutput: Codec.Shape<QueryRecognitionResultOutput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.face.query_recognition_result#output", () => ({
    auth_state: Codec.anyOpt,
    auth_timpstamp: Codec.anyOpt
  }))

/**
 * 查询人脸认证结果
 *
 * `GET /open-apis/face_verify/v1/query_auth_result` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result
 * @category endpoints
 */
export const queryRecognitionResult: Endpoint.Described<QueryRecognitionResultInput, QueryRecognitionResultOutput, "tenant"> & {
  /**
   * 查询人脸认证结果
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result
   */
  (input: QueryRecognitionResultInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecognitionResultOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "human_authentication.v1.face.query_recognition_result",
  method: "GET",
  path: "/open-apis/face_verify/v1/query_auth_result",
  tokens: ["tenant"],
  query: ["req_order_no", "open_id", "employee_id", "ticket_type"],
  input: QueryRecognitionResultInput,
  output: QueryRecognitionResultOutput
})

/**
 * What `uploadFacialReferenceImage` takes.
 *
 * @category inputs
 */
export interface UploadFacialReferenceImageInput {
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly image: Upload.Uploadable
}

export const UploadFacialReferenceImageInput: Codec.Shape<UploadFacialReferenceImageInput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.face.upload_facial_reference_image#input", () => ({
    open_id: Codec.strOpt,
    employee_id: Codec.strOpt,
    image: Codec.file
  }))

/**
 * What `uploadFacialReferenceImage` gives.
 *
 * @category outputs
 */
export interface UploadFacialReferenceImageOutput {
  readonly face_uid: string
}

export const UploadFacialReferenceImageOutput: Codec.Shape<UploadFacialReferenceImageOutput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.face.upload_facial_reference_image#output", () => ({
    face_uid: Codec.str
  }))

/**
 * 上传人脸基准图片
 *
 * `POST /open-apis/face_verify/v1/upload_face_image` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image
 * @category endpoints
 */
export const uploadFacialReferenceImage: Endpoint.Described<UploadFacialReferenceImageInput, UploadFacialReferenceImageOutput, "tenant"> & {
  /**
   * 上传人脸基准图片
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image
   */
  (input: UploadFacialReferenceImageInput, options?: Endpoint.CallOptions): Effect.Effect<UploadFacialReferenceImageOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "human_authentication.v1.face.upload_facial_reference_image",
  method: "POST",
  path: "/open-apis/face_verify/v1/upload_face_image",
  tokens: ["tenant"],
  query: ["open_id", "employee_id"],
  body: "multipart",
  encode: Upload.encode,
  input: UploadFacialReferenceImageInput,
  output: UploadFacialReferenceImageOutput
})
