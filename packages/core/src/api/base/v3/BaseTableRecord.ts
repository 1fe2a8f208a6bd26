// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.record`.
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
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly base_token: string
  readonly table_id: string
  readonly body: Codec.Dictionary
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.batch_create#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_create` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_create`
   *
   * The platform's own client asks for `base:record:create` before it calls this.
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.batch_create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_create",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: BatchCreateInput,
  output: Codec.dictionary
})

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  readonly base_token: string
  readonly table_id: string
  readonly record_id_list: ReadonlyArray<string>
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.batch_delete#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    record_id_list: Codec.list(Codec.str)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_delete` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_delete`
   *
   * The platform's own client asks for `base:record:delete` before it calls this.
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.batch_delete",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_delete",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  readonly base_token: string
  readonly table_id: string
  readonly record_id_list: ReadonlyArray<string>
  readonly select_fields?: ReadonlyArray<string> | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.batch_get#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    record_id_list: Codec.list(Codec.str),
    select_fields: Codec.listOpt(Codec.str)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get`
   *
   * The platform's own client asks for `base:record:read` before it calls this.
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.batch_get",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_get",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: Codec.dictionary
})

/**
 * What `batchUpdate` takes.
 *
 * @category inputs
 */
export interface BatchUpdateInput {
  readonly base_token: string
  readonly table_id: string
  readonly body: Codec.Dictionary
}

export const BatchUpdateInput: Codec.Shape<BatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.batch_update#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_update` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const batchUpdate: Endpoint.Described<BatchUpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_update`
   *
   * The platform's own client asks for `base:record:update` before it calls this.
   */
  (input: BatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.batch_update",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/batch_update",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: BatchUpdateInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly base_token: string
  readonly table_id: string
  readonly body: Codec.Dictionary
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.create#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:create`, `base:record:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records`
   *
   * The platform's own client asks for `base:record:create`, `base:record:update` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly base_token: string
  readonly table_id: string
  readonly offset: number
  readonly limit: number
  readonly field_id?: ReadonlyArray<string> | undefined
  readonly view_id?: string | undefined
  readonly filter?: string | undefined
  readonly sort?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.list#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    offset: Codec.int,
    limit: Codec.int,
    field_id: Codec.listOpt(Codec.str),
    view_id: Codec.strOpt,
    filter: Codec.strOpt,
    sort: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/records` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/records`
   *
   * The platform's own client asks for `base:record:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records",
  tokens: ["tenant", "user"],
  query: ["offset", "limit", "field_id", "view_id", "filter", "sort"],
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
  readonly record_id: string
  readonly body: Codec.Dictionary
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.patch#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    record_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:create`, `base:record:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id`
   *
   * The platform's own client asks for `base:record:create`, `base:record:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/:record_id",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly base_token: string
  readonly table_id: string
  readonly keyword?: string | undefined
  readonly search_fields?: ReadonlyArray<string> | undefined
  readonly select_fields?: ReadonlyArray<string> | undefined
  readonly view_id?: string | undefined
  readonly filter?: unknown | undefined
  readonly sort?: ReadonlyArray<unknown> | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.search#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    keyword: Codec.strOpt,
    search_fields: Codec.listOpt(Codec.str),
    select_fields: Codec.listOpt(Codec.str),
    view_id: Codec.strOpt,
    filter: Codec.anyOpt,
    sort: Codec.listOpt(Codec.any),
    offset: Codec.intOpt,
    limit: Codec.intOpt
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/search` · Token: tenant or user.
 *
 * The platform's own client asks for `base:record:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/search`
   *
   * The platform's own client asks for `base:record:read` before it calls this.
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.search",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/search",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: Codec.dictionary
})
