// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.field`.
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
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.create#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/fields` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/fields`
   *
   * The platform's own client asks for `base:field:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.field.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/fields",
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
  readonly field_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.delete#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    field_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id`
   *
   * The platform's own client asks for `base:field:delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.field.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id",
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
  readonly field_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.get#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    field_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:read`, `base:field:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id`
   *
   * The platform's own client asks for `base:field:read`, `base:field:update` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.field.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id",
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
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.list#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    offset: Codec.int,
    limit: Codec.int
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields`
   *
   * The platform's own client asks for `base:field:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.field.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/fields",
  tokens: ["tenant", "user"],
  query: ["offset", "limit"],
  codes,
  input: ListInput,
  output: Codec.dictionary
})

/**
 * What `options` takes.
 *
 * @category inputs
 */
export interface OptionsInput {
  readonly base_token: string
  readonly table_id: string
  readonly field_id: string
  readonly offset: number
  readonly limit: number
  readonly query?: string | undefined
}

export const OptionsInput: Codec.Shape<OptionsInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.options#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    field_id: Codec.str,
    offset: Codec.int,
    limit: Codec.int,
    query: Codec.strOpt
  }))

/**
 * What `options` gives.
 *
 * @category outputs
 */
export interface OptionsOutput {
  readonly options?: ReadonlyArray<unknown> | undefined
  readonly total?: number | undefined
}

export const OptionsOutput: Codec.Shape<OptionsOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.options#output", () => ({
    options: Codec.listOpt(Codec.any),
    total: Codec.intOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:field:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const options: Endpoint.Described<OptionsInput, OptionsOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options`
   *
   * The platform's own client asks for `base:field:read` before it calls this.
   */
  (input: OptionsInput, options?: Endpoint.CallOptions): Effect.Effect<OptionsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.field.options",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id/options",
  tokens: ["tenant", "user"],
  query: ["offset", "limit", "query"],
  codes,
  input: OptionsInput,
  output: OptionsOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly base_token: string
  readonly table_id: string
  readonly field_id: string
  readonly body: Codec.Dictionary
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.field.update#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    field_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:field:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id`
   *
   * The platform's own client asks for `base:field:update` before it calls this.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.field.update",
  method: "PUT",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
