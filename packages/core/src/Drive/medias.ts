/**
 * Media: the images and attachments inside documents, sheets and bases.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Media from "../api/drive/v1/Media.js"
import * as Download from "../Download.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, FeishuInvalidRequestError } from "../FeishuError.js"
import { byteRange, check, rangeOf } from "../internal/arguments.js"
import * as uploads from "../internal/uploads.js"
import type * as Upload from "../Upload.js"
import type { DownloadOptions, UploadOptions } from "./files.js"
import type { Session, UploadError } from "./UploadError.js"

/**
 * What the media is for, for example `docx_image` or `bitable_file`.
 *
 * @since 0.1.0
 * @category models
 */
export type ParentType = Media.UploadAllInput["parent_type"]

const endpoints: uploads.Endpoints = {
  prepare: Media.uploadPrepare,
  part: Media.uploadPart,
  finish: Media.uploadFinish
}

/**
 * Uploads an image or attachment of any size for a document, a sheet or a base, as `Drive.files.upload` does for files,
 * and answers with the token that a block or a cell takes.
 *
 * `parentNode` is the block, for `docx_image` and `docx_file`, or the token of the document.
 *
 * @example
 * Effect.gen(function*() {
 *   const { file_token } = yield* Drive.medias.upload("bitable_file", "bascn1", bytes, { fileName: "offer.pdf" })
 *   yield* Bitable.records.create("bascn1", "tbl1", { Offer: [{ file_token }] })
 * })
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/media/upload_all
 * @since 0.1.0
 * @category medias
 */
export const upload = (
  parentType: ParentType,
  parentNode: string,
  file: Upload.Uploadable,
  options?: UploadOptions & {
    /** What some kinds need in addition, as JSON text: `{"drive_route_token":"doxcn1"}`. */
    readonly extra?: string | undefined
    /** The Adler-32 checksum of the whole file, for the platform to compare. Up to 20 MiB only. */
    readonly checksum?: string | undefined
  }
): Effect.Effect<{ readonly file_token: string }, FeishuError | UploadError, FeishuClient> => {
  const target = { parent_type: parentType, parent_node: parentNode, extra: options?.extra }
  return uploads.send(
    "Drive.medias.upload",
    endpoints,
    file,
    options,
    (known) =>
      Media.uploadAll(
        {
          ...target,
          file_name: known.name,
          size: known.size,
          checksum: options?.checksum,
          file: known.file
        },
        options
      ),
    (known) => Media.uploadPrepare({ ...target, file_name: known.name, size: known.size }, options)
  )
}

/**
 * Goes on with an upload in parts that failed.
 *
 * @since 0.1.0
 * @category medias
 */
export const resumeUpload = (
  session: Session,
  file: Upload.Uploadable,
  options?: Pick<UploadOptions, "concurrency" | "onProgress"> & CallOptions
): Effect.Effect<{ readonly file_token: string }, FeishuInvalidRequestError | UploadError, FeishuClient> =>
  uploads.resume("Drive.medias.resumeUpload", endpoints, session, file, options)

/**
 * What the download of a media may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface DownloadMediaOptions extends DownloadOptions {
  /** What the advanced permissions of a base ask for, as JSON text. */
  readonly extra?: string | undefined
}

const downloadInput = (
  fileToken: string,
  options: DownloadMediaOptions | undefined
): Media.DownloadInput => ({
  file_token: fileToken,
  extra: options?.extra,
  Range: rangeOf(options?.range)
})

/**
 * What an image or attachment holds: all its bytes, or as many as the memory has room for by `NodeFile.toPath` and
 * `DownloadStream.make`.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the range is none.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/media/download
 * @since 0.1.0
 * @category medias
 */
export const download = (fileToken: string, options?: DownloadMediaOptions): Download.Content =>
  Download.fromOpen(
    check(
      "Drive.medias.download",
      Media.download,
      byteRange(options?.range),
      () => Media.download(downloadInput(fileToken, options), options).open
    )
  )
