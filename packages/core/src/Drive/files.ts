/**
 * Files and folders of the drive.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as Duration from "effect/Duration"
import type * as Schedule from "effect/Schedule"
import * as ExportTask from "../api/drive/v1/ExportTask.js"
import * as File from "../api/drive/v1/File.js"
import * as ImportTask from "../api/drive/v1/ImportTask.js"
import * as Media from "../api/drive/v1/Media.js"
import * as Meta from "../api/drive/v1/Meta.js"
import * as Download from "../Download.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, FeishuInvalidRequestError } from "../FeishuError.js"
import { byteRange, check, filled, notEmpty, rangeOf, textLength } from "../internal/arguments.js"
import * as tasks from "../internal/tasks.js"
import * as uploads from "../internal/uploads.js"
import type * as Paged from "../Paged.js"
import * as Upload from "../Upload.js"
import { TaskError } from "./TaskError.js"
import type { Session, UploadError } from "./UploadError.js"

/**
 * The kind of id in which owners are named.
 *
 * @since 0.1.0
 * @category models
 */
export type UserIdType = "open_id" | "union_id" | "user_id"

/**
 * What `list` may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  /** Default: the root folder. */
  readonly folderToken?: string | undefined
  readonly orderBy?: "EditedTime" | "CreatedTime" | (string & {}) | undefined
  readonly direction?: "ASC" | "DESC" | undefined
  readonly userIdType?: UserIdType | undefined
}

const listInput = (options: ListOptions | undefined): File.ListInput => ({
  folder_token: options?.folderToken,
  order_by: options?.orderBy,
  direction: options?.direction,
  user_id_type: options?.userIdType
})

/**
 * Everything in a folder, not what is in its folders.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/list
 * @since 0.1.0
 * @category files
 */
export const list = (options?: ListOptions): Paged.Listing<File.ListOutputFiles> =>
  File.list.items(listInput(options), options)

/**
 * Copies a document or file into a folder.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the name is empty or has more than 256 characters.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/file/copy
 * @since 0.1.0
 * @category files
 */
export const copy = (
  fileToken: string,
  name: string,
  type: NonNullable<File.CopyInput["type"]>,
  folderToken: string,
  options?: CallOptions & {
    readonly userIdType?: UserIdType | undefined
    readonly extra?: File.CopyInput["extra"]
  }
): Effect.Effect<File.CopyOutput, FeishuError, FeishuClient> =>
  check("Drive.files.copy", File.copy, [textLength("name", name, 1, 256)], () =>
    File.copy(
      {
        file_token: fileToken,
        name,
        type,
        folder_token: folderToken,
        user_id_type: options?.userIdType,
        extra: options?.extra
      },
      options
    )
  )

/**
 * Moves a document, file or folder. A folder is moved in the background: `awaitTask` waits until it is there.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/file/move
 * @since 0.1.0
 * @category files
 */
export const move = (
  fileToken: string,
  folderToken: string,
  type: NonNullable<File.MoveInput["type"]>,
  options?: CallOptions
): Effect.Effect<File.MoveOutput, FeishuError, FeishuClient> =>
  File.move({ file_token: fileToken, folder_token: folderToken, type }, options)

const remove = (
  fileToken: string,
  type: File.DeleteInput["type"],
  options?: CallOptions
): Effect.Effect<File.DeleteOutput, FeishuError, FeishuClient> =>
  File.delete({ file_token: fileToken, type }, options)

export {
  /**
   * Puts a document, file or folder into the bin. A folder is deleted in the background: `awaitTask` waits for it.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/file/delete
   * @since 0.1.0
   * @category files
   */
  remove as delete
}

/**
 * Creates a folder in another. An empty token is the root folder.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the name is empty or has more than 256 characters.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/create_folder
 * @since 0.1.0
 * @category files
 */
export const createFolder = (
  name: string,
  folderToken: string,
  options?: CallOptions
): Effect.Effect<File.CreateFolderOutput, FeishuError, FeishuClient> =>
  check("Drive.files.createFolder", File.createFolder, [textLength("name", name, 1, 256)], () =>
    File.createFolder({ name, folder_token: folderToken }, options)
  )

/**
 * How a task that the platform works on is waited for.
 *
 * @since 0.1.0
 * @category models
 */
export interface WaitOptions extends CallOptions {
  /** When to ask again. Default: after half a second, then less and less often, at last every five seconds. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /** Default: ten minutes. */
  readonly maxWait?: Duration.DurationInput | undefined
}

/**
 * The state of a move or deletion of a folder: `success`, `fail` or `process`.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/file/async-task/task_check
 * @since 0.1.0
 * @category files
 */
export const getTask = (
  taskId: string,
  options?: CallOptions
): Effect.Effect<File.TaskCheckOutput, FeishuError, FeishuClient> =>
  File.taskCheck({ task_id: taskId }, options)

/**
 * Waits until a move or deletion of a folder is done.
 *
 * Fails with a `TaskError` when it fails, when asking for it is refused, or when it has not ended within `maxWait`.
 *
 * @since 0.1.0
 * @category files
 */
export const awaitTask = (
  taskId: string,
  options?: WaitOptions
): Effect.Effect<void, FeishuInvalidRequestError | TaskError, FeishuClient> =>
  check("Drive.files.awaitTask", File.taskCheck, tasks.problemsOf(options), () =>
    tasks.wait(
      { endpoint: "Drive.files.awaitTask", ticket: taskId },
      options,
      Effect.map(getTask(taskId, options), ({ status }): tasks.Seen<void> =>
        status === "success"
          ? { _tag: "Done", value: undefined }
          : status === "fail"
            ? { _tag: "Failed", status }
            : { _tag: "Pending", status }
      )
    )
  )

/**
 * What an upload may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface UploadOptions extends CallOptions {
  /** Default: the file's own name. */
  readonly fileName?: string | undefined
  /** Size in bytes. Default: what the file tells; a stream without length needs it. */
  readonly size?: number | undefined
  /** How many parts of a large file are under way, and in memory, at once. Default 3. */
  readonly concurrency?: number | undefined
  /**
   * Hears how many bytes have gone: of a file that goes in parts after each part that has arrived, those of a resumed upload
   * counted; of another after each piece that was sent, beginning again where an attempt is repeated.
   */
  readonly onProgress?: ((progress: Upload.Progress) => Effect.Effect<void>) | undefined
}

const endpoints: uploads.Endpoints = {
  prepare: File.uploadPrepare,
  part: File.uploadPart,
  finish: File.uploadFinish
}

/**
 * Uploads a file of any size into a folder and answers with its token.
 *
 * Up to 20 MiB go in one request. A larger file goes in parts of the size that the platform names, several at once, each
 * with its checksum and repeated by itself when it fails; of a stream only the parts under way are in memory. A stream
 * must be one that can be run again.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the file is empty, its size or name is not known, `size` is
 * not its size, or the name has more than 250 characters. Fails with an `UploadError` when an upload in parts cannot go on; its
 * `session` is what `resumeUpload` takes.
 *
 * @example
 * Drive.files.upload("fldcn1", new Blob(["..."]), { fileName: "notes.txt" })
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/upload_all
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/introduction
 * @since 0.1.0
 * @category uploads
 */
export const upload = (
  folderToken: string,
  file: Upload.Uploadable,
  options?: UploadOptions & {
    /** The Adler-32 checksum of the whole file, for the platform to compare. Up to 20 MiB only. */
    readonly checksum?: string | undefined
  }
): Effect.Effect<{ readonly file_token: string }, FeishuError | UploadError, FeishuClient> =>
  uploads.send(
    "Drive.files.upload",
    endpoints,
    file,
    options,
    (known) =>
      File.uploadAll(
        {
          file_name: known.name,
          parent_type: "explorer",
          parent_node: folderToken,
          size: known.size,
          checksum: options?.checksum,
          file: known.file
        },
        options
      ),
    (known) =>
      File.uploadPrepare(
        { file_name: known.name, parent_type: "explorer", parent_node: folderToken, size: known.size },
        options
      )
  )

/**
 * Goes on with an upload in parts that failed: sends the parts that are missing and joins them all. A stream is read again
 * from its beginning.
 *
 * Fails with `FeishuInvalidRequestError` when the file has another size or version than the one that was begun with, and
 * with an `UploadError` again when it cannot go on.
 *
 * @since 0.1.0
 * @category uploads
 */
export const resumeUpload = (
  session: Session,
  file: Upload.Uploadable,
  options?: Pick<UploadOptions, "concurrency" | "onProgress"> & CallOptions
): Effect.Effect<{ readonly file_token: string }, FeishuInvalidRequestError | UploadError, FeishuClient> =>
  uploads.resume("Drive.files.resumeUpload", endpoints, session, file, options)

/**
 * What a download may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface DownloadOptions extends CallOptions {
  /** First and last byte, counted from 0 and both included. Without `end`: to the end of the file. */
  readonly range?: { readonly start: number; readonly end?: number | undefined } | undefined
}

const downloadInput = (fileToken: string, options: DownloadOptions | undefined): File.DownloadInput => ({
  file_token: fileToken,
  Range: rangeOf(options?.range)
})

/**
 * What a file holds: all its bytes, or as many as the memory has room for by `NodeFile.toPath` and `DownloadStream.make`.
 * Documents have none: they are exported.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the range is none.
 *
 * @example
 * Drive.files.download("boxcn1").pipe(NodeFile.toPath("report.pdf"))
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/download/download
 * @since 0.1.0
 * @category downloads
 */
export const download = (fileToken: string, options?: DownloadOptions): Download.Content =>
  Download.fromOpen(
    check(
      "Drive.files.download",
      File.download,
      byteRange(options?.range),
      () => File.download(downloadInput(fileToken, options), options).open
    )
  )

/**
 * A document and its kind, as `batchQueryMetas` takes it.
 *
 * @since 0.1.0
 * @category models
 */
export type DocumentRequest = Meta.RequestDocInput

/**
 * What `batchQueryMetas` found and what it did not.
 *
 * @since 0.1.0
 * @category models
 */
export interface Metas {
  readonly metas: Array<Meta.Meta>
  readonly failed_list: Array<Meta.MetaFailed>
}

const metasLimit = 200

/**
 * Titles, owners, times and, with `withUrl`, addresses of any number of documents: 200 per request.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/file/batch_query
 * @since 0.1.0
 * @category files
 */
export const batchQueryMetas = (
  documents: ReadonlyArray<DocumentRequest>,
  options?: CallOptions & {
    /** Default: `false`. */
    readonly withUrl?: boolean | undefined
    readonly userIdType?: UserIdType | undefined
  }
): Effect.Effect<Metas, FeishuError, FeishuClient> =>
  check("Drive.files.batchQueryMetas", Meta.batchQuery, [notEmpty("documents", documents)], () => {
    const parts: Array<ReadonlyArray<DocumentRequest>> = []
    for (let from = 0; from < documents.length; from += metasLimit) {
      parts.push(documents.slice(from, from + metasLimit))
    }
    return Effect.map(
      Effect.forEach(
        parts,
        (part) =>
          Meta.batchQuery(
            { request_docs: part, with_url: options?.withUrl ?? false, user_id_type: options?.userIdType },
            options
          ),
        { concurrency: 4 }
      ),
      (answers): Metas => ({
        metas: answers.flatMap((answer) => answer.metas),
        failed_list: answers.flatMap((answer) => answer.failed_list ?? [])
      })
    )
  })

/**
 * @deprecated Use `batchQueryMetas`.
 * @since 0.1.0
 * @category files
 */
export const getMetas: typeof batchQueryMetas = batchQueryMetas

/**
 * The kinds of document that can be exported, and what to.
 *
 * @since 0.1.0
 * @category models
 */
export type ExportType = ExportTask.CreateInput["type"]

/**
 * The formats that documents can be exported to.
 *
 * @since 0.1.0
 * @category models
 */
export type ExportExtension = ExportTask.CreateInput["file_extension"]

/**
 * What an export may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ExportOptions extends CallOptions {
  /** The sheet or table to export; needed for `csv`. */
  readonly subId?: string | undefined
}

/**
 * Starts an export and answers with its ticket. `exportDocument` waits for the result.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the token is empty, or `csv` is asked for without a
 * `subId`.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/create
 * @since 0.1.0
 * @category exports
 */
export const createExportTask = (
  token: string,
  type: ExportType,
  fileExtension: ExportExtension,
  options?: ExportOptions
): Effect.Effect<ExportTask.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "Drive.files.createExportTask",
    ExportTask.create,
    [
      filled("token", token),
      fileExtension === "csv" && options?.subId === undefined
        ? { path: "subId", message: "must name the sheet or table that is exported as csv" }
        : undefined
    ],
    () => ExportTask.create({ token, type, file_extension: fileExtension, sub_id: options?.subId }, options)
  )

/**
 * The state of an export: `result.job_status` is 0 when it is done, 1 or 2 while it goes on; the other documented numbers are
 * failures.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/get
 * @since 0.1.0
 * @category exports
 */
export const getExportTask = (
  ticket: string,
  token: string,
  options?: CallOptions
): Effect.Effect<ExportTask.GetOutput, FeishuError, FeishuClient> =>
  check("Drive.files.getExportTask", ExportTask.get, [filled("token", token)], () =>
    ExportTask.get({ ticket, token }, options)
  )

/**
 * What an exported file holds: see `download`. The platform keeps it for ten minutes.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/download
 * @since 0.1.0
 * @category exports
 */
export const downloadExport = (fileToken: string, options?: CallOptions): Download.Content =>
  ExportTask.download({ file_token: fileToken }, options)

/**
 * An export that is done.
 *
 * @since 0.1.0
 * @category models
 */
export interface Exported {
  /** What `downloadExport` takes. */
  readonly file_token: string
  readonly file_name: string | undefined
  /** In bytes. */
  readonly file_size: number | undefined
}

/**
 * Waits for an export that was started before, by its ticket and the token of its document.
 *
 * While the state cannot be asked for because the platform or the connection has a fault, it is asked for again. Fails with
 * a `TaskError` that carries the ticket when the export fails, when asking is refused, or when it has not ended within
 * `maxWait`.
 *
 * @example
 * Effect.gen(function* () {
 *   const { ticket } = yield* Drive.files.createExportTask("doxcn1", "docx", "pdf")
 *   return yield* Drive.files.awaitExportTask(ticket, "doxcn1", { maxWait: "1 minute" })
 * })
 *
 * @since 0.1.0
 * @category exports
 */
export const awaitExportTask = (
  ticket: string,
  token: string,
  options?: WaitOptions
): Effect.Effect<Exported, FeishuInvalidRequestError | TaskError, FeishuClient> =>
  check(
    "Drive.files.awaitExportTask",
    ExportTask.get,
    [filled("ticket", ticket), filled("token", token), ...tasks.problemsOf(options)],
    () => waitForExport("Drive.files.awaitExportTask", ticket, token, options)
  )

const waitForExport = (
  endpoint: string,
  ticket: string,
  token: string,
  options: WaitOptions | undefined
): Effect.Effect<Exported, TaskError, FeishuClient> =>
  tasks.wait(
    { endpoint, ticket, token },
    options,
    Effect.map(ExportTask.get({ ticket, token }, tasks.looking(options)), ({ result }) => {
      const { file_name, file_size, file_token } = result ?? {}
      const file =
        file_token === undefined || file_token === "" ? undefined : { file_token, file_name, file_size }
      return tasks.seenOf<Exported>(ExportTask.GetOutput, result, file)
    })
  )

/**
 * Exports a document and waits until the file can be downloaded.
 *
 * Fails with a `TaskError` that carries the ticket when the export fails, when asking for it is refused, or when it has not
 * ended within `maxWait`: `awaitExportTask` goes on waiting.
 *
 * @example
 * Drive.files.exportDocument("doxcn1", "docx", "pdf").pipe(
 *   Effect.flatMap((file) => Drive.files.downloadExport(file.file_token))
 * )
 *
 * @since 0.1.0
 * @category exports
 */
export const exportDocument = (
  token: string,
  type: ExportType,
  fileExtension: ExportExtension,
  options?: ExportOptions & WaitOptions
): Effect.Effect<Exported, FeishuError | TaskError, FeishuClient> =>
  Effect.map(exported("Drive.files.exportDocument", token, type, fileExtension, options), ({ file }) => file)

const exported = (
  endpoint: string,
  token: string,
  type: ExportType,
  fileExtension: ExportExtension,
  options: (ExportOptions & WaitOptions) | undefined
) =>
  check(endpoint, ExportTask.create, tasks.problemsOf(options), () =>
    Effect.flatMap(createExportTask(token, type, fileExtension, options), ({ ticket }) =>
      Effect.map(waitForExport(endpoint, ticket, token, options), (file) => ({ ticket, file }))
    )
  )

/**
 * Exports a document, and gives what the file holds: see `download`.
 *
 * Fails as `exportDocument` does; when the file cannot be fetched, with a `TaskError` whose `token` is the file's:
 * `downloadExport` takes it for ten minutes.
 *
 * @example
 * Drive.files.downloadDocument("doxcn1", "docx", "pdf").pipe(NodeFile.toPath("report.pdf"))
 *
 * @since 0.1.0
 * @category exports
 */
export const downloadDocument = (
  token: string,
  type: ExportType,
  fileExtension: ExportExtension,
  options?: ExportOptions & WaitOptions
): Download.Content<FeishuError | TaskError> => {
  const endpoint = "Drive.files.downloadDocument"
  return Download.fromOpen(
    Effect.flatMap(exported(endpoint, token, type, fileExtension, options), ({ file, ticket }) => {
      const failed = (cause: FeishuError) =>
        new TaskError({
          endpoint,
          reason: "download",
          ticket,
          token: file.file_token,
          status: 0,
          msg: undefined,
          cause
        })
      return Effect.map(
        Effect.mapError(downloadExport(file.file_token, options).open, failed),
        (opened): Download.File<FeishuError | TaskError> => ({
          ...opened,
          pull: Effect.mapError(opened.pull, failed)
        })
      )
    })
  )
}

/**
 * What an import makes of a file.
 *
 * @since 0.1.0
 * @category models
 */
export type ImportType = "docx" | "sheet" | "bitable" | (string & {})

/**
 * Starts the import of an uploaded file and answers with its ticket. `importDocument` uploads the file and waits for
 * the result.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/import_task/create
 * @since 0.1.0
 * @category imports
 */
export const createImportTask = (
  fileToken: string,
  type: ImportType,
  fileExtension: string,
  options?: CallOptions & {
    /** The title of the document. Default: the name of the file. */
    readonly fileName?: string | undefined
    /** Default: the root folder. */
    readonly folderToken?: string | undefined
  }
): Effect.Effect<ImportTask.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "Drive.files.createImportTask",
    ImportTask.create,
    [filled("fileToken", fileToken), filled("fileExtension", fileExtension)],
    () =>
      ImportTask.create(
        {
          file_token: fileToken,
          type,
          file_extension: fileExtension,
          file_name: options?.fileName,
          point: { mount_type: 1, mount_key: options?.folderToken ?? "" }
        },
        options
      )
  )

/**
 * The state of an import: `result.job_status` is 0 when it is done, 1 or 2 while it goes on; the other documented numbers are
 * failures.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/drive-v1/import_task/get
 * @since 0.1.0
 * @category imports
 */
export const getImportTask = (
  ticket: string,
  options?: CallOptions
): Effect.Effect<ImportTask.GetOutput, FeishuError, FeishuClient> => ImportTask.get({ ticket }, options)

/**
 * A document that was made of a file.
 *
 * @since 0.1.0
 * @category models
 */
export interface Imported {
  readonly token: string
  readonly url: string | undefined
  /** What of the file could not be taken over, as the platform's codes. */
  readonly extra: ReadonlyArray<string>
}

/**
 * Waits for an import that was started before, by its ticket.
 *
 * While the state cannot be asked for because the platform or the connection has a fault, it is asked for again. Fails with
 * a `TaskError` that carries the ticket when the import fails, when asking is refused, or when it has not ended within
 * `maxWait`.
 *
 * @since 0.1.0
 * @category imports
 */
export const awaitImportTask = (
  ticket: string,
  options?: WaitOptions
): Effect.Effect<Imported, FeishuInvalidRequestError | TaskError, FeishuClient> =>
  check(
    "Drive.files.awaitImportTask",
    ImportTask.get,
    [filled("ticket", ticket), ...tasks.problemsOf(options)],
    () => waitForImport({ endpoint: "Drive.files.awaitImportTask", ticket }, options)
  )

const waitForImport = (
  task: tasks.Task,
  options: WaitOptions | undefined
): Effect.Effect<Imported, TaskError, FeishuClient> =>
  tasks.wait(
    task,
    options,
    Effect.map(getImportTask(task.ticket, tasks.looking(options)), ({ result }) => {
      const { extra = [], token, url } = result ?? {}
      const made = token === undefined || token === "" ? undefined : { token, url, extra }
      return tasks.seenOf<Imported>(ImportTask.GetOutput, result, made)
    })
  )

/**
 * Makes a document of a file: uploads it, starts the import and waits until it is done.
 *
 * The kind of the file follows from the ending of its name. Fails with `FeishuInvalidRequestError` before any request
 * when it has none. Fails with a `TaskError` when the import cannot be started: its `token` is the uploaded file, for
 * `createImportTask`; and when the import fails, when asking for it is refused, or when it has not ended within `maxWait`:
 * `awaitImportTask` goes on waiting for its `ticket`.
 *
 * @example
 * Drive.files.importDocument(new TextEncoder().encode("# Title"), "docx", {
 *   fileName: "notes.md",
 *   folderToken: "fldcn1"
 * })
 *
 * @since 0.1.0
 * @category imports
 */
export const importDocument = (
  file: Upload.Uploadable,
  type: ImportType,
  options?: UploadOptions &
    WaitOptions & {
      /** Default: the root folder. */
      readonly folderToken?: string | undefined
      /** The title of the document. Default: the name of the file without its ending. */
      readonly title?: string | undefined
    }
): Effect.Effect<Imported, FeishuError | TaskError | UploadError, FeishuClient> => {
  const fileName = options?.fileName ?? Upload.nameOf(file) ?? ""
  const endpoint = "Drive.files.importDocument"
  const [, title = "", extension = ""] = /^(.*)\.([^.]+)$/.exec(fileName) ?? []
  return check(
    endpoint,
    ImportTask.create,
    [
      extension === ""
        ? { path: "fileName", message: "must be given, with an ending such as .docx" }
        : undefined,
      ...tasks.problemsOf(options)
    ],
    () =>
      Effect.gen(function* () {
        const extra = JSON.stringify({ obj_type: type, file_extension: extension })
        const target = { parent_type: "ccm_import_open", parent_node: "", extra } as const
        const { file_token } = yield* uploads.send(
          endpoint,
          { prepare: Media.uploadPrepare, part: Media.uploadPart, finish: Media.uploadFinish },
          file,
          options,
          (known) =>
            Media.uploadAll(
              { ...target, file_name: known.name, size: known.size, file: known.file },
              options
            ),
          (known) => Media.uploadPrepare({ ...target, file_name: known.name, size: known.size }, options)
        )
        const { ticket } = yield* Effect.mapError(
          createImportTask(file_token, type, extension, { ...options, fileName: options?.title ?? title }),
          (cause) =>
            new TaskError({
              endpoint,
              reason: "start",
              ticket: undefined,
              token: file_token,
              status: undefined,
              msg: undefined,
              cause
            })
        )
        return yield* waitForImport({ endpoint, ticket, token: file_token }, options)
      })
  )
}
