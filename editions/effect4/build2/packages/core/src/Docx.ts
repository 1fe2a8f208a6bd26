/**
 * Documents: blocks under a page.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Docx } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const { document } = yield* Docx.create("Minutes")
 *   yield* Docx.appendBlocks(document.document_id, [
 *     Docx.blocks.heading(1, "Agenda"),
 *     Docx.blocks.bullet("Budget"),
 *     Docx.blocks.text("That was all.")
 *   ])
 *   return yield* Docx.getRawContent(document.document_id)
 * })
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Document from "./api/docx/v1/Document.js"
import * as DocumentBlock from "./api/docx/v1/DocumentBlock.js"
import * as DocumentBlockChildren from "./api/docx/v1/DocumentBlockChildren.js"
import type * as Types from "./api/docx/v1/Types.js"
import * as BatchError from "./BatchError.js"
import type { CallOptions } from "./Endpoint.js"
import type { FeishuClient } from "./FeishuClient.js"
import type { FeishuError } from "./FeishuError.js"
import { check, notEmpty, textLength, wholeNumber } from "./internal/arguments.js"
import type * as Paged from "./Paged.js"

/**
 * Blocks to append: pure values.
 *
 * @since 0.1.0
 * @category groups
 */
export * as blocks from "./Docx/blocks.js"

export {
  /**
   * A request of a long append or update failed after others were carried out.
   *
   * @since 0.1.0
   * @category errors
   */
  BatchError
} from "./BatchError.js"

/**
 * A block that is to be made.
 *
 * @since 0.1.0
 * @category models
 */
export type NewBlock = DocumentBlockChildren.Block

/**
 * A block as an answer to a change shows it.
 *
 * @since 0.1.0
 * @category models
 */
export type Block = Types.Block

/**
 * One change among those of `batchUpdateBlocks`. It names its block.
 *
 * @since 0.1.0
 * @category models
 */
export type BlockUpdate = DocumentBlock.UpdateBlockRequest & { readonly block_id: string }

/**
 * What a reading call may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ReadOptions extends CallOptions {
  /** A revision of the document. Default: the newest. */
  readonly documentRevisionId?: number | undefined
  /** The kind of id in which people are named. Default: `open_id`. */
  readonly userIdType?: "open_id" | "union_id" | "user_id" | undefined
}

/**
 * What a writing call may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface WriteOptions extends ReadOptions {
  /** A version 4 UUID that makes a repeated call count once. Default: a new one for each request. */
  readonly clientToken?: string | undefined
}

/** How many blocks the platform takes in one request. */
const appendLimit = 50
const updateLimit = 200

/**
 * Creates an empty document.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the title has more than 800 characters.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/create
 * @since 0.1.0
 * @category documents
 */
export const create = (
  title: string,
  options?: CallOptions & {
    /** Default: the root folder. */
    readonly folderToken?: string | undefined
  }
): Effect.Effect<Document.CreateOutput, FeishuError, FeishuClient> =>
  check("Docx.create", Document.create, [textLength("title", title, 0, 800)], () =>
    Document.create({ title, folder_token: options?.folderToken }, options)
  )

/**
 * Reads a document's title and revision.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/get
 * @since 0.1.0
 * @category documents
 */
export const get = (
  documentId: string,
  options?: CallOptions
): Effect.Effect<Document.GetOutput, FeishuError, FeishuClient> =>
  Document.get({ document_id: documentId }, options)

/**
 * The text of a whole document, without its styles.
 *
 * `lang` says how people are named in it: 0 by their default name, 1 by their Chinese, 2 by their English one.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/raw_content
 * @since 0.1.0
 * @category documents
 */
export const getRawContent = (
  documentId: string,
  options?: CallOptions & { readonly lang?: 0 | 1 | 2 | (number & {}) | undefined }
): Effect.Effect<string, FeishuError, FeishuClient> =>
  Effect.map(
    Document.rawContent({ document_id: documentId, lang: options?.lang }, options),
    (answer) => answer.content
  )

/**
 * @deprecated Use `getRawContent`.
 * @since 0.1.0
 * @category documents
 */
export const rawContent: typeof getRawContent = getRawContent

const listInput = (documentId: string, options: ReadOptions | undefined) => ({
  document_id: documentId,
  document_revision_id: options?.documentRevisionId,
  user_id_type: options?.userIdType
})

/**
 * All blocks of a document in their order, the page itself first: 500 per request.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document/list
 * @since 0.1.0
 * @category reading
 */
export const listBlocks = (
  documentId: string,
  options?: ReadOptions & Paged.Options
): Paged.Listing<DocumentBlock.Block> => DocumentBlock.list.items(listInput(documentId, options), options)

/**
 * Reads one block.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/get
 * @since 0.1.0
 * @category reading
 */
export const getBlock = (
  documentId: string,
  blockId: string,
  options?: ReadOptions
): Effect.Effect<DocumentBlock.GetOutput, FeishuError, FeishuClient> =>
  DocumentBlock.get({ ...listInput(documentId, options), block_id: blockId }, options)

/**
 * Where `appendBlocks` puts the blocks.
 *
 * @since 0.1.0
 * @category models
 */
export interface AppendOptions extends WriteOptions {
  /** The block that gets the children. Default: the page, whose id is the document's. */
  readonly blockId?: string | undefined
  /** Index among the children, from 0, where the first of the new blocks shall stand. Default: -1, after the last. */
  readonly index?: number | undefined
}

/**
 * What was appended.
 *
 * @since 0.1.0
 * @category models
 */
export interface Appended {
  readonly children: Array<Block>
  /** The document's revision after the last request. */
  readonly document_revision_id: number | undefined
}

/** One token cannot stand for several requests: the second would count as a repetition of the first. */
const oneToken = (token: string | undefined, count: number, limit: number) =>
  token !== undefined && count > limit
    ? {
        path: "clientToken",
        message: `stands for one request, and ${count} blocks need ${Math.ceil(count / limit)}`
      }
    : undefined

/**
 * Appends any number of blocks in their order: 50 per request, each request with a `client_token` of its own and where
 * the one before it ended.
 *
 * Fails with a `BatchError` when a request fails after others have made their blocks: its `done` holds these.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/create
 * @since 0.1.0
 * @category writing
 */
export const appendBlocks = (
  documentId: string,
  children: ReadonlyArray<NewBlock>,
  options?: AppendOptions
): Effect.Effect<Appended, FeishuError | BatchError.BatchError<Block>, FeishuClient> =>
  check(
    "Docx.appendBlocks",
    DocumentBlockChildren.create,
    [
      notEmpty("children", children),
      wholeNumber("index", options?.index, -1),
      oneToken(options?.clientToken, children.length, appendLimit)
    ],
    () => {
      // A revision names the state that the first part is to be put into; each later part goes on from the one before.
      let revision = options?.documentRevisionId
      return Effect.map(
        BatchError.inParts("Docx.appendBlocks", children, appendLimit, (part, from) =>
          Effect.map(
            DocumentBlockChildren.create(
              {
                document_id: documentId,
                block_id: options?.blockId ?? documentId,
                document_revision_id:
                  from === 0 || options?.documentRevisionId !== undefined ? revision : undefined,
                client_token: options?.clientToken,
                user_id_type: options?.userIdType,
                children: part,
                index:
                  options?.index === undefined || options.index < 0 ? options?.index : options.index + from
              },
              options
            ),
            (answer) => {
              revision = answer.document_revision_id
              return answer.children ?? []
            }
          )
        ),
        (made): Appended => ({ children: made, document_revision_id: revision })
      )
    }
  )

/**
 * Changes one block: `{ update_text_elements: { elements: [...] } }`, `{ replace_image: { token } }` and so on.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/patch
 * @since 0.1.0
 * @category writing
 */
export const patchBlock = (
  documentId: string,
  blockId: string,
  update: Omit<
    DocumentBlock.PatchInput,
    "document_id" | "block_id" | "document_revision_id" | "client_token" | "user_id_type"
  >,
  options?: WriteOptions
): Effect.Effect<DocumentBlock.PatchOutput, FeishuError, FeishuClient> =>
  check(
    "Docx.patchBlock",
    DocumentBlock.patch,
    [
      Object.keys(update).length === 1
        ? undefined
        : { path: "update", message: `must hold one kind of change, holds ${Object.keys(update).length}` }
    ],
    () =>
      DocumentBlock.patch(
        {
          ...update,
          ...listInput(documentId, options),
          block_id: blockId,
          client_token: options?.clientToken
        },
        options
      )
  )

/**
 * What was changed.
 *
 * @since 0.1.0
 * @category models
 */
export interface Updated {
  readonly blocks: Array<Block>
  /** The document's revision after the last request. */
  readonly document_revision_id: number | undefined
}

/**
 * Changes any number of blocks, each named by its `block_id`: 200 per request.
 *
 * Fails with a `BatchError` when a request fails after others were carried out.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/batch_update
 * @since 0.1.0
 * @category writing
 */
export const batchUpdateBlocks = (
  documentId: string,
  requests: ReadonlyArray<BlockUpdate>,
  options?: WriteOptions
): Effect.Effect<Updated, FeishuError | BatchError.BatchError<Block>, FeishuClient> =>
  check(
    "Docx.batchUpdateBlocks",
    DocumentBlock.batchUpdate,
    [notEmpty("requests", requests), oneToken(options?.clientToken, requests.length, updateLimit)],
    () => {
      let revision = options?.documentRevisionId
      return Effect.map(
        BatchError.inParts("Docx.batchUpdateBlocks", requests, updateLimit, (part, from) =>
          Effect.map(
            DocumentBlock.batchUpdate(
              {
                document_id: documentId,
                document_revision_id:
                  from === 0 || options?.documentRevisionId !== undefined ? revision : undefined,
                client_token: options?.clientToken,
                user_id_type: options?.userIdType,
                requests: part
              },
              options
            ),
            (answer) => {
              revision = answer.document_revision_id
              return answer.blocks ?? []
            }
          )
        ),
        (blocks): Updated => ({ blocks, document_revision_id: revision })
      )
    }
  )

/**
 * Deletes children of a block: those from `startIndex` up to, but without, `endIndex`.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/docs/docx-v1/document-block/batch_delete
 * @since 0.1.0
 * @category writing
 */
export const deleteBlocks = (
  documentId: string,
  blockId: string,
  startIndex: number,
  endIndex: number,
  options?: Omit<WriteOptions, "userIdType">
): Effect.Effect<DocumentBlockChildren.BatchDeleteOutput, FeishuError, FeishuClient> =>
  check(
    "Docx.deleteBlocks",
    DocumentBlockChildren.batchDelete,
    [wholeNumber("startIndex", startIndex, 0), wholeNumber("endIndex", endIndex, startIndex + 1)],
    () =>
      DocumentBlockChildren.batchDelete(
        {
          document_id: documentId,
          block_id: blockId,
          document_revision_id: options?.documentRevisionId,
          client_token: options?.clientToken,
          start_index: startIndex,
          end_index: endIndex
        },
        options
      )
  )
