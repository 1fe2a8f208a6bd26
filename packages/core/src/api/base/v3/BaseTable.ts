// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/base.js"
import type * as Effect from "effect/Effect"

/**
 * What `appendAttachments` takes.
 *
 * @category inputs
 */
export interface AppendAttachmentsInput {
  readonly base_token: string
  readonly table_id: string
  readonly attachments: { readonly [name: string]: unknown }
}

export const AppendAttachmentsInput: Codec.Shape<AppendAttachmentsInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.append_attachments#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    attachments: Codec.map(Codec.any)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/append_attachments` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:read`, `base:record:update`, `docs:document.media:upload`
 * before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const appendAttachments: Endpoint.Described<AppendAttachmentsInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/append_attachments`
   *
   * The platform's own client asks for `base:field:read`, `base:record:update`, `docs:document.media:upload`
   * before it calls this.
   */
  (input: AppendAttachmentsInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.append_attachments",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/append_attachments",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: AppendAttachmentsInput,
  output: Codec.dictionary
})

/**
 * What `copy` takes.
 *
 * @category inputs
 */
export interface CopyInput {
  readonly base_token: string
  readonly table_id: string
  readonly name: string
  readonly range: "schema" | "all" | (string & {})
}

export const CopyInput: Codec.Shape<CopyInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.copy#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    name: Codec.str,
    range: Codec.listed("schema", "all")
  }))

/**
 * What `copy` gives.
 *
 * @category outputs
 */
export interface CopyOutput {
  readonly table?: CopyOutputTable | undefined
  readonly task_id?: string | undefined
  readonly state?: "init" | "process" | "success" | (string & {}) | undefined
}

export const CopyOutput: Codec.Shape<CopyOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.copy#output", () => ({
    table: Codec.objOpt(CopyOutputTable),
    task_id: Codec.strOpt,
    state: Codec.openOpt("init", "process", "success")
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/copy` · Token: tenant or user.
 *
 * The platform's own client asks for `tableCopyScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const copy: Endpoint.Described<CopyInput, CopyOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/copy`
   *
   * The platform's own client asks for `tableCopyScope` before it calls this.
   */
  (input: CopyInput, options?: Endpoint.CallOptions): Effect.Effect<CopyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.copy",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/copy",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CopyInput,
  output: CopyOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly base_token: string
  readonly name: string
  readonly fields?: ReadonlyArray<unknown> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.create#input", () => ({
    base_token: Codec.str,
    name: Codec.str,
    fields: Codec.listOpt(Codec.any)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:create`, `base:field:read`, `base:field:update`,
 * `base:table:create`, `base:view:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables`
   *
   * The platform's own client asks for `base:field:create`, `base:field:read`, `base:field:update`,
   * `base:table:create`, `base:view:write_only` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly base_token: string
  readonly table_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.delete#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:table:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id`
   *
   * The platform's own client asks for `base:table:delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly base_token: string
  readonly table_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.get#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:read`, `base:table:read`, `base:view:read` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id`
   *
   * The platform's own client asks for `base:field:read`, `base:table:read`, `base:view:read` before it calls
   * this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: Codec.dictionary
})

/**
 * What `getAttachments` takes.
 *
 * @category inputs
 */
export interface GetAttachmentsInput {
  readonly base_token: string
  readonly table_id: string
  readonly record_id_list: ReadonlyArray<string>
}

export const GetAttachmentsInput: Codec.Shape<GetAttachmentsInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.get_attachments#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    record_id_list: Codec.list(Codec.str)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/get_attachments` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:read`, `docs:document.media:download` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const getAttachments: Endpoint.Described<GetAttachmentsInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/get_attachments`
   *
   * The platform's own client asks for `base:record:read`, `docs:document.media:download` before it calls
   * this.
   */
  (input: GetAttachmentsInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.get_attachments",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/get_attachments",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: GetAttachmentsInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly base_token: string
  readonly offset: number
  readonly limit: number
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.list#input", () => ({
    base_token: Codec.str,
    offset: Codec.int,
    limit: Codec.int
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables` · Token: tenant or user.
 *
 * The platform's own client asks for `base:table:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables`
   *
   * The platform's own client asks for `base:table:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables",
  tokens: ["tenant", "user"],
  query: ["offset", "limit"],
  codes,
  input: ListInput,
  output: Codec.dictionary
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly base_token: string
  readonly table_id: string
  readonly name: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.patch#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    name: Codec.str
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:table:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id`
   *
   * The platform's own client asks for `base:table:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `removeAttachments` takes.
 *
 * @category inputs
 */
export interface RemoveAttachmentsInput {
  readonly base_token: string
  readonly table_id: string
  readonly attachments: { readonly [name: string]: unknown }
}

export const RemoveAttachmentsInput: Codec.Shape<RemoveAttachmentsInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.remove_attachments#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    attachments: Codec.map(Codec.any)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/remove_attachments` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:read`, `base:record:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const removeAttachments: Endpoint.Described<RemoveAttachmentsInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/remove_attachments`
   *
   * The platform's own client asks for `base:field:read`, `base:record:update` before it calls this.
   */
  (input: RemoveAttachmentsInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.remove_attachments",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/remove_attachments",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: RemoveAttachmentsInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CopyOutputTable {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const CopyOutputTable: Codec.Shape<CopyOutputTable> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.copy#output.table", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt
  }))
