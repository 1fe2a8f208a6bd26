// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.form`.
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
  readonly name: string
  readonly description?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.create#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    name: Codec.str,
    description: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.create#output", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms`
   *
   * The platform's own client asks for `base:form:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly base_token: string
  readonly table_id: string
  readonly form_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.delete#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id`
   *
   * The platform's own client asks for `base:form:delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id",
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
  readonly form_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.get#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id`
   *
   * The platform's own client asks for `base:form:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id",
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
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.list#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms`
   *
   * The platform's own client asks for `base:form:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly base_token: string
  readonly table_id: string
  readonly form_id: string
  readonly name?: string | undefined
  readonly description?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.patch#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    name: Codec.strOpt,
    description: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.form.patch#output", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    description: Codec.strOpt
  }))

/**
 * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:form:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * `PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id`
   *
   * The platform's own client asks for `base:form:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.form.patch",
  method: "PATCH",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})
