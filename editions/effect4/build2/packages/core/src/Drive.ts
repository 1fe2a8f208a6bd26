/**
 * The drive: files, folders, media, permissions, and references to documents of any kind.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Drive } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const folder = yield* Drive.files.createFolder("Reports", "")
 *   const { file_token } = yield* Drive.files.upload(folder.token, new Blob(["a,b"]), { fileName: "report.csv" })
 *   yield* Drive.permissions.create(file_token, "file", { member_id: "ou_1", perm: "view" })
 *   return yield* Drive.files.download(file_token)
 * })
 *
 * @since 0.1.0
 */

/**
 * Files and folders.
 *
 * @since 0.1.0
 * @category groups
 */
export * as files from "./Drive/files.js"

/**
 * The images and attachments inside documents.
 *
 * @since 0.1.0
 * @category groups
 */
export * as medias from "./Drive/medias.js"

/**
 * Who may do what with a document.
 *
 * @since 0.1.0
 * @category groups
 */
export * as permissions from "./Drive/permissions.js"

export {
  /**
   * The kind of a collaborator's id, as far as it shows.
   *
   * @since 0.1.0
   * @category references
   */
  inferMemberType
} from "./Drive/permissions.js"

/**
 * References to documents.
 *
 * @since 0.1.0
 * @category references
 */
export * from "./Drive/references.js"

/**
 * A task that failed or did not end in time.
 *
 * @since 0.1.0
 * @category errors
 */
export * from "./Drive/TaskError.js"

/**
 * An upload in parts that did not come to its end.
 *
 * @since 0.1.0
 * @category errors
 */
export * from "./Drive/UploadError.js"
