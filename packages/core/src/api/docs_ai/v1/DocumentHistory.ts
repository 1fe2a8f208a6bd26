// GENERATED from spec/docs_ai.json. DO NOT EDIT: correct spec/patches/docs_ai.json.
/**
 * Endpoints of `docs_ai.v1.document.history`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly document_id: string
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.list#input", () => ({
    document_id: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.numOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly entries: ReadonlyArray<ListOutputEntries>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.list#output", () => ({
    entries: Codec.list(Codec.obj(ListOutputEntries)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 列出 Docx 历史版本
 *
 * `GET /open-apis/docs_ai/v1/documents/:document_id/histories` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出 Docx 历史版本
   *
   * The platform's own client asks for `docx:document:readonly` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出 Docx 历史版本
     *
     * The platform's own client asks for `docx:document:readonly` before it calls this.
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputEntries>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "docs_ai.v1.document.history.list",
  method: "GET",
  path: "/open-apis/docs_ai/v1/documents/:document_id/histories",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "entries", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  input: ListInput,
  output: ListOutput
})

/**
 * What `revert` takes.
 *
 * @category inputs
 */
export interface RevertInput {
  readonly document_id: string
  readonly history_version_id?: string | undefined
  readonly wait_timeout_ms?: number | undefined
}

export const RevertInput: Codec.Shape<RevertInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.revert#input", () => ({
    document_id: Codec.str,
    history_version_id: Codec.strOpt,
    wait_timeout_ms: Codec.numOpt
  }))

/**
 * What `revert` gives.
 *
 * @category outputs
 */
export interface RevertOutput {
  readonly task_id?: string | undefined
  readonly status?: "done" | "partial_failed" | "running" | "failed" | (string & {}) | undefined
  readonly history_version_id?: string | undefined
  readonly poll_after_ms?: number | undefined
}

export const RevertOutput: Codec.Shape<RevertOutput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.revert#output", () => ({
    task_id: Codec.strOpt,
    status: Codec.openOpt("done", "partial_failed", "running", "failed"),
    history_version_id: Codec.strOpt,
    poll_after_ms: Codec.numOpt
  }))

/**
 * `POST /open-apis/docs_ai/v1/documents/:document_id/history/revert` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:readonly`, `docx:document:write_only` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const revert: Endpoint.Described<RevertInput, RevertOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/docs_ai/v1/documents/:document_id/history/revert`
   *
   * The platform's own client asks for `docx:document:readonly`, `docx:document:write_only` before it calls
   * this.
   */
  (input: RevertInput, options?: Endpoint.CallOptions): Effect.Effect<RevertOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docs_ai.v1.document.history.revert",
  method: "POST",
  path: "/open-apis/docs_ai/v1/documents/:document_id/history/revert",
  tokens: ["tenant", "user"],
  body: "json",
  input: RevertInput,
  output: RevertOutput
})

/**
 * What `revertStatus` takes.
 *
 * @category inputs
 */
export interface RevertStatusInput {
  readonly document_id: string
  readonly task_id?: string | undefined
}

export const RevertStatusInput: Codec.Shape<RevertStatusInput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.revert_status#input", () => ({
    document_id: Codec.str,
    task_id: Codec.strOpt
  }))

/**
 * What `revertStatus` gives.
 *
 * @category outputs
 */
export interface RevertStatusOutput {
  readonly status?: "done" | "partial_failed" | "running" | "failed" | (string & {}) | undefined
  readonly history_version_id?: string | undefined
  readonly failed_block_tokens?: ReadonlyArray<string> | undefined
}

export const RevertStatusOutput: Codec.Shape<RevertStatusOutput> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.revert_status#output", () => ({
    status: Codec.openOpt("done", "partial_failed", "running", "failed"),
    history_version_id: Codec.strOpt,
    failed_block_tokens: Codec.listOpt(Codec.str)
  }))

/**
 * 查询 Docx 历史回滚任务状态
 *
 * `GET /open-apis/docs_ai/v1/documents/:document_id/history/revert_status` · Token: tenant or user.
 *
 * The platform's own client asks for `docx:document:readonly` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const revertStatus: Endpoint.Described<RevertStatusInput, RevertStatusOutput, "tenant" | "user"> & {
  /**
   * 查询 Docx 历史回滚任务状态
   *
   * The platform's own client asks for `docx:document:readonly` before it calls this.
   */
  (input: RevertStatusInput, options?: Endpoint.CallOptions): Effect.Effect<RevertStatusOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "docs_ai.v1.document.history.revert_status",
  method: "GET",
  path: "/open-apis/docs_ai/v1/documents/:document_id/history/revert_status",
  tokens: ["tenant", "user"],
  query: ["task_id"],
  input: RevertStatusInput,
  output: RevertStatusOutput
})

/** @category structures */
export interface ListOutputEntries {
  readonly revision_id?: number | undefined
  readonly edit_time?: string | undefined
  readonly type?: number | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly editor_ids?: ReadonlyArray<string> | undefined
  readonly history_version_id?: string | undefined
}

export const ListOutputEntries: Codec.Shape<ListOutputEntries> =
  /*#__PURE__*/ Codec.shape("docs_ai.v1.document.history.list#output.entries", () => ({
    revision_id: Codec.numOpt,
    edit_time: Codec.strOpt,
    type: Codec.numOpt,
    name: Codec.strOpt,
    description: Codec.strOpt,
    editor_ids: Codec.listOpt(Codec.str),
    history_version_id: Codec.strOpt
  }))
