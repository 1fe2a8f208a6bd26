/**
 * Files that forms hold.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/approval/v2/File.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, invalid, textLength } from "../internal/arguments.js"
import * as Upload from "../Upload.js"
import { approvalFileTypeForMediaType } from "./fileWidgets.js"
import * as made from "../internal/made.js"
import * as Settings from "../Settings.js"

/**
 * What an upload for a form may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface UploadOptions extends CallOptions {
  /** Default: the file's own name, else `attachment`. */
  readonly fileName?: string | undefined
  /** `image` or `attachment`. Default: what the media type says, else `attachment`. */
  readonly fileType?: "image" | "attachment" | (string & {}) | undefined
  /** Such as `image/png`. Default: the file's own, or what its name says. */
  readonly mediaType?: string | undefined
}

/** The kinds of files that forms hold most. */
const mediaTypes: { readonly [extension: string]: string } = {
  bmp: "image/bmp",
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  heic: "image/heic",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  md: "text/markdown",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  txt: "text/plain",
  webp: "image/webp",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip"
}

const guess = (name: string): string | undefined => {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  return extension !== undefined && Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined
}

const typeOf = (file: Upload.Uploadable): string | undefined =>
  file instanceof Uint8Array || file.type === "" ? undefined : file.type

/** The file under another name and type. */
const named = (file: Upload.Uploadable, name: string, type: string): Upload.Uploadable => {
  if (file instanceof Uint8Array) return { bytes: file, name, type }
  if (file instanceof Blob) return new File([file], name, { type })
  return { ...file, name, type }
}

/**
 * Uploads a file for a form: bytes, a `Blob`, or a stream, which is sent as it comes. The `code` of the answer goes into
 * the widget.
 *
 * Fails with `FeishuInvalidRequestError` when the name is empty.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN
 * @since 0.1.0
 * @category files
 */
export const upload = (
  content: Upload.Uploadable,
  options?: UploadOptions
): Effect.Effect<Api.UploadOutput, FeishuError, FeishuClient> =>
  made.suspend((): Effect.Effect<Api.UploadOutput, FeishuError, FeishuClient> => {
    const wrong = Settings.problemsOf(options, {
      fileName: Settings.text,
      fileType: Settings.text,
      mediaType: Settings.text
    })
    if (wrong.length > 0) return Effect.fail(invalid("Approval.files.upload", Api.upload, wrong))
    const name = options?.fileName ?? Upload.nameOf(content) ?? "attachment"
    const mediaType = options?.mediaType ?? typeOf(content) ?? guess(name)
    return check("Approval.files.upload", Api.upload, [textLength("fileName", name, 1, 1000)], () =>
      Api.upload(
        {
          name,
          type:
            options?.fileType ??
            (mediaType === undefined ? "attachment" : approvalFileTypeForMediaType(mediaType)),
          content: named(content, name, mediaType ?? "application/octet-stream")
        },
        options
      )
    )
  })
