// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.media`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGetTmpDownloadUrl` takes.
 *
 * @category inputs
 */
export interface BatchGetTmpDownloadUrlInput {
  readonly file_tokens: ReadonlyArray<string>
  readonly extra?: string | undefined
}

export const BatchGetTmpDownloadUrlInput: Codec.Shape<BatchGetTmpDownloadUrlInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.batch_get_tmp_download_url#input", () => ({
    file_tokens: Codec.list(Codec.str),
    extra: Codec.strOpt
  }))

/**
 * What `batchGetTmpDownloadUrl` gives.
 *
 * @category outputs
 */
export interface BatchGetTmpDownloadUrlOutput {
  readonly tmp_download_urls: ReadonlyArray<TmpDownloadUrl>
}

export const BatchGetTmpDownloadUrlOutput: Codec.Shape<BatchGetTmpDownloadUrlOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.batch_get_tmp_download_url#output", () => ({
    tmp_download_urls: Codec.list(Codec.obj(TmpDownloadUrl))
  }))

/**
 * 获取素材临时下载链接
 *
 * `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url` · Token: tenant or user · Rate limit: a limit
 * of its own.
 *
 * Scopes, any of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
 * `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `mail:user_mailbox.message:modify`,
 * `moments:moments`, `moments:moments:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`,
 * `vc:material`, `vc:material:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url
 * @category endpoints
 */
export const batchGetTmpDownloadUrl: Endpoint.Described<BatchGetTmpDownloadUrlInput, BatchGetTmpDownloadUrlOutput, "tenant" | "user"> & {
  /**
   * 获取素材临时下载链接
   *
   * Scopes, any of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
   * `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`,
   * `mail:user_mailbox.message:modify`, `moments:moments`, `moments:moments:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`, `vc:material`, `vc:material:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url
   */
  (input: BatchGetTmpDownloadUrlInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetTmpDownloadUrlOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.media.batch_get_tmp_download_url",
  method: "GET",
  path: "/open-apis/drive/v1/medias/batch_get_tmp_download_url",
  tokens: ["tenant", "user"],
  query: ["file_tokens", "extra"],
  codes,
  input: BatchGetTmpDownloadUrlInput,
  output: BatchGetTmpDownloadUrlOutput
})

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly file_token: string
  readonly extra?: string | undefined
  readonly Range?: string | undefined
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.download#input", () => ({
    file_token: Codec.str,
    extra: Codec.strOpt,
    Range: Codec.strOpt
  }))

/**
 * 下载素材
 *
 * `GET /open-apis/drive/v1/medias/:file_token/download` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
 * `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `mail:user_mailbox.message:modify`,
 * `moments:moments`, `moments:moments:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`,
 * `vc:material`, `vc:material:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant" | "user"> & {
  /**
   * 下载素材
   *
   * Scopes, any of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
   * `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`,
   * `mail:user_mailbox.message:modify`, `moments:moments`, `moments:moments:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`, `vc:material`, `vc:material:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "drive.v1.media.download",
  method: "GET",
  path: "/open-apis/drive/v1/medias/:file_token/download",
  tokens: ["tenant", "user"],
  query: ["extra"],
  headers: ["Range"],
  response: "binary",
  codes,
  input: DownloadInput
})

/**
 * What `previewDownload` takes.
 *
 * @category inputs
 */
export interface PreviewDownloadInput {
  readonly file_token: string
  readonly extra?: string | undefined
  readonly preview_type: string
  readonly version?: string | undefined
  readonly bus_type?: string | undefined
  readonly platform?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

export const PreviewDownloadInput: Codec.Shape<PreviewDownloadInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.preview_download#input", () => ({
    file_token: Codec.str,
    extra: Codec.strOpt,
    preview_type: Codec.str,
    version: Codec.strOpt,
    bus_type: Codec.strOpt,
    platform: Codec.strOpt,
    width: Codec.numOpt,
    height: Codec.numOpt
  }))

/**
 * `GET /open-apis/drive/v1/medias/:file_token/preview_download` · Token: tenant or user.
 *
 * The platform's own client asks for `docs:document.media:download` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const previewDownload: Download.Described<PreviewDownloadInput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/drive/v1/medias/:file_token/preview_download`
   *
   * The platform's own client asks for `docs:document.media:download` before it calls this.
   */
  (input: PreviewDownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "drive.v1.media.preview_download",
  method: "GET",
  path: "/open-apis/drive/v1/medias/:file_token/preview_download",
  tokens: ["tenant", "user"],
  query: ["extra", "preview_type", "version", "bus_type", "platform", "width", "height"],
  response: "binary",
  codes,
  input: PreviewDownloadInput
})

/**
 * What `previewResult` takes.
 *
 * @category inputs
 */
export interface PreviewResultInput {
  readonly file_token: string
  readonly version?: string | undefined
  readonly ext?: string | undefined
}

export const PreviewResultInput: Codec.Shape<PreviewResultInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.preview_result#input", () => ({
    file_token: Codec.str,
    version: Codec.strOpt,
    ext: Codec.strOpt
  }))

/**
 * What `previewResult` gives.
 *
 * @category outputs
 */
export interface PreviewResultOutput {
  readonly preview_results?: ReadonlyArray<PreviewResultOutputPreviewResults> | undefined
  readonly cover_token?: string | undefined
  readonly version?: string | undefined
  readonly data_version?: string | undefined
  readonly mount_point?: number | undefined
  readonly file_size?: string | undefined
}

export const PreviewResultOutput: Codec.Shape<PreviewResultOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.preview_result#output", () => ({
    preview_results: Codec.listOpt(Codec.obj(PreviewResultOutputPreviewResults)),
    cover_token: Codec.strOpt,
    version: Codec.strOpt,
    data_version: Codec.strOpt,
    mount_point: Codec.numOpt,
    file_size: Codec.strOpt
  }))

/**
 * 获取云文档文件的预览封面图和预览状态信息
 *
 * `POST /open-apis/drive/v1/medias/:file_token/preview_result` · Token: tenant or user.
 *
 * The platform's own client asks for `drive:file:download` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const previewResult: Endpoint.Described<PreviewResultInput, PreviewResultOutput, "tenant" | "user"> & {
  /**
   * 获取云文档文件的预览封面图和预览状态信息
   *
   * The platform's own client asks for `drive:file:download` before it calls this.
   */
  (input: PreviewResultInput, options?: Endpoint.CallOptions): Effect.Effect<PreviewResultOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.media.preview_result",
  method: "POST",
  path: "/open-apis/drive/v1/medias/:file_token/preview_result",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: PreviewResultInput,
  output: PreviewResultOutput
})

/**
 * What `uploadAll` takes.
 *
 * @category inputs
 */
export interface UploadAllInput {
  /** At most 250 characters. */
  readonly file_name: string
  readonly parent_type:
    | "doc_image" | "docx_image" | "sheet_image" | "doc_file" | "docx_file" | "sheet_file"
    | "vc_virtual_background" | "bitable_image" | "bitable_file" | "moments" | "ccm_import_open" | "calendar"
    | "base_global" | "lark_ai_media_analysis" | "whiteboard" | "mindnote_image" | "comment_image"
    | "slide_img" | "slide_file" | "email" | "bitable_tmp_point" | "office_sheet_file" | "office_slide_file"
    | "docx_ai_edit_temp" | "vc_recording" | "office_docx_file" | "mm_meeting_audio" | (string & {})
  readonly parent_node: string
  /** At most 20971520. */
  readonly size: number
  readonly checksum?: string | undefined
  readonly extra?: string | undefined
  readonly file: Upload.Uploadable
}

export const UploadAllInput: Codec.Shape<UploadAllInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_all#input", () => ({
    file_name: Codec.str,
    parent_type: Codec.listed(
      "doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file",
      "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar",
      "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img",
      "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file",
      "docx_ai_edit_temp", "vc_recording", "office_docx_file", "mm_meeting_audio"
    ),
    parent_node: Codec.str,
    size: Codec.int,
    checksum: Codec.strOpt,
    extra: Codec.strOpt,
    file: Codec.file
  }))

/**
 * What `uploadAll` gives.
 *
 * @category outputs
 */
export interface UploadAllOutput {
  readonly file_token: string
}

export const UploadAllOutput: Codec.Shape<UploadAllOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_all#output", () => ({
    file_token: Codec.str
  }))

/**
 * 上传素材
 *
 * `POST /open-apis/drive/v1/medias/upload_all` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
 * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all
 * @category endpoints
 */
export const uploadAll: Endpoint.Described<UploadAllInput, UploadAllOutput, "tenant" | "user"> & {
  /**
   * 上传素材
   *
   * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
   * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all
   */
  (input: UploadAllInput, options?: Endpoint.CallOptions): Effect.Effect<UploadAllOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.media.upload_all",
  method: "POST",
  path: "/open-apis/drive/v1/medias/upload_all",
  tokens: ["tenant", "user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadAllInput,
  output: UploadAllOutput
})

/**
 * What `uploadFinish` takes.
 *
 * @category inputs
 */
export interface UploadFinishInput {
  readonly upload_id: string
  readonly block_num: number
}

export const UploadFinishInput: Codec.Shape<UploadFinishInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_finish#input", () => ({
    upload_id: Codec.str,
    block_num: Codec.int
  }))

/**
 * What `uploadFinish` gives.
 *
 * @category outputs
 */
export interface UploadFinishOutput {
  readonly file_token: string
}

export const UploadFinishOutput: Codec.Shape<UploadFinishOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_finish#output", () => ({
    file_token: Codec.str
  }))

/**
 * 分片上传素材-完成上传
 *
 * `POST /open-apis/drive/v1/medias/upload_finish` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
 * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish
 * @category endpoints
 */
export const uploadFinish: Endpoint.Described<UploadFinishInput, UploadFinishOutput, "tenant" | "user"> & {
  /**
   * 分片上传素材-完成上传
   *
   * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
   * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish
   */
  (input: UploadFinishInput, options?: Endpoint.CallOptions): Effect.Effect<UploadFinishOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.media.upload_finish",
  method: "POST",
  path: "/open-apis/drive/v1/medias/upload_finish",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UploadFinishInput,
  output: UploadFinishOutput
})

/**
 * What `uploadPart` takes.
 *
 * @category inputs
 */
export interface UploadPartInput {
  readonly upload_id: string
  readonly seq: number
  readonly size: number
  readonly checksum?: string | undefined
  readonly file: Upload.Uploadable
}

export const UploadPartInput: Codec.Shape<UploadPartInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_part#input", () => ({
    upload_id: Codec.str,
    seq: Codec.int,
    size: Codec.int,
    checksum: Codec.strOpt,
    file: Codec.file
  }))

/**
 * 分片上传素材-上传分片
 *
 * `POST /open-apis/drive/v1/medias/upload_part` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
 * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_part
 * @category endpoints
 */
export const uploadPart: Endpoint.Described<UploadPartInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 分片上传素材-上传分片
   *
   * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
   * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_part
   */
  (input: UploadPartInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.media.upload_part",
  method: "POST",
  path: "/open-apis/drive/v1/medias/upload_part",
  tokens: ["tenant", "user"],
  body: "multipart",
  repeatable: true,
  codes,
  encode: Upload.encode,
  input: UploadPartInput,
  output: Codec.dictionary
})

/**
 * What `uploadPrepare` takes.
 *
 * @category inputs
 */
export interface UploadPrepareInput {
  /** At most 250 characters. */
  readonly file_name: string
  readonly parent_type:
    | "doc_image" | "docx_image" | "sheet_image" | "doc_file" | "docx_file" | "sheet_file"
    | "vc_virtual_background" | "bitable_image" | "bitable_file" | "moments" | "ccm_import_open" | "calendar"
    | "base_global" | "lark_ai_media_analysis" | "whiteboard" | "mindnote_image" | "comment_image"
    | "slide_img" | "slide_file" | "email" | "bitable_tmp_point" | "office_sheet_file" | "office_slide_file"
    | "docx_ai_edit_temp" | "vc_recording" | "office_docx_file" | "mm_meeting_audio" | (string & {})
  readonly parent_node: string
  /** At least 0. */
  readonly size: number
  readonly extra?: string | undefined
}

export const UploadPrepareInput: Codec.Shape<UploadPrepareInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_prepare#input", () => ({
    file_name: Codec.str,
    parent_type: Codec.listed(
      "doc_image", "docx_image", "sheet_image", "doc_file", "docx_file", "sheet_file",
      "vc_virtual_background", "bitable_image", "bitable_file", "moments", "ccm_import_open", "calendar",
      "base_global", "lark_ai_media_analysis", "whiteboard", "mindnote_image", "comment_image", "slide_img",
      "slide_file", "email", "bitable_tmp_point", "office_sheet_file", "office_slide_file",
      "docx_ai_edit_temp", "vc_recording", "office_docx_file", "mm_meeting_audio"
    ),
    parent_node: Codec.str,
    size: Codec.int,
    extra: Codec.strOpt
  }))

/**
 * What `uploadPrepare` gives.
 *
 * @category outputs
 */
export interface UploadPrepareOutput {
  readonly upload_id: string
  readonly block_size: number
  readonly block_num: number
}

export const UploadPrepareOutput: Codec.Shape<UploadPrepareOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.upload_prepare#output", () => ({
    upload_id: Codec.str,
    block_size: Codec.int,
    block_num: Codec.int
  }))

/**
 * 分片上传素材-预上传
 *
 * `POST /open-apis/drive/v1/medias/upload_prepare` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
 * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare
 * @category endpoints
 */
export const uploadPrepare: Endpoint.Described<UploadPrepareInput, UploadPrepareOutput, "tenant" | "user"> & {
  /**
   * 分片上传素材-预上传
   *
   * Scopes, any of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`,
   * `mail:user_mailbox.message:modify`, `moments:moments`, `sheets:spreadsheet`, `vc:material`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare
   */
  (input: UploadPrepareInput, options?: Endpoint.CallOptions): Effect.Effect<UploadPrepareOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.media.upload_prepare",
  method: "POST",
  path: "/open-apis/drive/v1/medias/upload_prepare",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: UploadPrepareInput,
  output: UploadPrepareOutput
})

/** @category structures */
export interface TmpDownloadUrl {
  readonly file_token: string
  readonly tmp_download_url: string
}

export const TmpDownloadUrl: Codec.Shape<TmpDownloadUrl> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.batch_get_tmp_download_url#output.tmp_download_urls", () => ({
    file_token: Codec.str,
    tmp_download_url: Codec.str
  }))

/** @category structures */
export interface PreviewResultOutputPreviewResults {
  readonly preview_type?: number | undefined
  readonly preview_status?: number | undefined
}

export const PreviewResultOutputPreviewResults: Codec.Shape<PreviewResultOutputPreviewResults> =
  /*#__PURE__*/ Codec.shape("drive.v1.media.preview_result#output.preview_results", () => ({
    preview_type: Codec.numOpt,
    preview_status: Codec.numOpt
  }))
