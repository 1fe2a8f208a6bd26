/** Checked by the compiler alone: what the namespaces of documents refuse, and what they give. */
import * as Bitable from "@effect-feishu/core/Bitable"
import type { BatchError } from "@effect-feishu/core/BatchError"
import * as Docx from "@effect-feishu/core/Docx"
import * as Drive from "@effect-feishu/core/Drive"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Sheets from "@effect-feishu/core/Sheets"
import type { UserToken } from "@effect-feishu/core/UserToken"
import * as Wiki from "@effect-feishu/core/Wiki"
import * as Effect from "effect/Effect"

type Runnable<A, E = FeishuError> = Effect.Effect<A, E, FeishuClient>

// Refused

// @ts-expect-error: only users may search wikis, and no user is there
export const noUser: Runnable<ReadonlyArray<object>> = Wiki.search("handbook")

// @ts-expect-error: a batch may fail half way, and its error says so
export const halfWay: Runnable<unknown> = Bitable.records.batchCreate("app", "tbl", [{ fields: {} }])

// @ts-expect-error: so may a long append
export const halfAppended: Runnable<unknown> = Docx.appendBlocks("doc", [Docx.blocks.text("a")])

// @ts-expect-error: an upload in parts may be broken off
export const brokenOff: Runnable<unknown> = Drive.files.upload("", new Uint8Array())

// @ts-expect-error: an export may fail, or take too long
export const notExported: Runnable<unknown> = Drive.files.exportDocument("doc", "docx", "pdf")

// @ts-expect-error: options are in camelCase
export const snakeCase = Bitable.records.search("app", "tbl", { page_size: 10 })

// @ts-expect-error: a record that is changed is named
export const nameless = Bitable.records.batchUpdate("app", "tbl", [Bitable.record({ Title: "a" })])

// @ts-expect-error: there is no such comparison
export const unknownOperator = Bitable.where("Title", "startsWith", "a")

// @ts-expect-error: isEmpty compares with nothing
export const emptyWithValue = Bitable.where("Title", "isEmpty", "a")

// @ts-expect-error: a comparison needs something to compare with
export const withoutValue = Bitable.where("Title", "is")

const nested = Bitable.or(Bitable.where("A", "isEmpty"), Bitable.and(Bitable.where("B", "isEmpty")))
// @ts-expect-error: groups may stand one level down, not two
export const tooDeep = Bitable.and(nested)

// @ts-expect-error: there is no such type of field
export const unknownField = Bitable.field("Title", "string")

// @ts-expect-error: a heading has nine levels
export const tenthHeading = Docx.blocks.heading(10, "too deep")

// @ts-expect-error: rows are lists of cells
export const noRows = Sheets.writeRange("sht", "a!A1:A1", ["x"])

// @ts-expect-error: a deletion says what it deletes
export const untyped = Drive.files.delete("box")

// Accepted

// Values that the platform adds tomorrow: kinds of file, of permission and of document
export const newExport = Drive.files.createExportTask("sht", "sheet", "txt")
export const newPermission = Drive.permissions.create("doc", "docx", { member_id: "ou_1", perm: "owner" })
export const newNode = Wiki.createNode("1", "folder")

export const asUser: Effect.Effect<
  ReadonlyArray<{ readonly node_id: string }>,
  FeishuError,
  FeishuClient | UserToken
> = Wiki.search("handbook")

export const created: Runnable<
  { readonly records: ReadonlyArray<Bitable.Record> },
  FeishuError | BatchError<Bitable.Record>
> = Bitable.records.batchCreate("app", "tbl", [Bitable.record({ Title: "a" })])

export const handled: Runnable<{ readonly records: ReadonlyArray<Bitable.Record> }> = created.pipe(
  Effect.catchTag("FeishuBatchError", (error) => Effect.succeed({ records: error.done }))
)

export const resumed: Runnable<{ readonly file_token: string }, FeishuError | Drive.UploadError> = Drive.files
  .upload("", new Uint8Array([1]), { fileName: "a" })
  .pipe(
    Effect.catchTag("FeishuUploadError", (error) =>
      Drive.files.resumeUpload(error.session, new Uint8Array([1]))
    )
  )

export const filter: Bitable.Filter = Bitable.and(
  Bitable.where("A", "isEmpty"),
  Bitable.or(Bitable.where("B", "is", 1, true), Bitable.where("C", "isLess", new Date(0)))
)

export const changed: Runnable<unknown, FeishuError | BatchError<Bitable.Record>> =
  Bitable.records.batchUpdate("app", "tbl", [Bitable.record({ Title: "a" }, { recordId: "rec1" })])
