// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.view`.
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
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.create#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/views` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/views`
   *
   * The platform's own client asks for `base:view:write_only` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
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
  readonly view_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.delete#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id`
   *
   * The platform's own client asks for `base:view:write_only` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id",
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
  readonly view_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.get#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id`
   *
   * The platform's own client asks for `base:view:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
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
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.list#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    offset: Codec.int,
    limit: Codec.int
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/views`
   *
   * The platform's own client asks for `base:view:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views",
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
  readonly view_id: string
  readonly name: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.view.patch#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str,
    name: Codec.str
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:view:write_only` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id`
   *
   * The platform's own client asks for `base:view:write_only` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.view.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/views/:view_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
