// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.role`.
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
  readonly body: Codec.Dictionary
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.role.create#input", () => ({
    base_token: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/roles` · Token: tenant or user.
 *
 * The platform's own client asks for `base:role:create` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/roles`
   *
   * The platform's own client asks for `base:role:create` before it calls this.
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.role.create",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/roles",
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
  readonly role_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.role.delete#input", () => ({
    base_token: Codec.str,
    role_id: Codec.str
  }))

/**
 * `DELETE /open-apis/base/v3/bases/:base_token/roles/:role_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:role:delete` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `DELETE /open-apis/base/v3/bases/:base_token/roles/:role_id`
   *
   * The platform's own client asks for `base:role:delete` before it calls this.
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.role.delete",
  method: "DELETE",
  path: "/open-apis/base/v3/bases/:base_token/roles/:role_id",
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
  readonly role_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.role.get#input", () => ({
    base_token: Codec.str,
    role_id: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/roles/:role_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:role:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/roles/:role_id`
   *
   * The platform's own client asks for `base:role:read` before it calls this.
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.role.get",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/roles/:role_id",
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
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.role.list#input", () => ({
    base_token: Codec.str
  }))

/**
 * `GET /open-apis/base/v3/bases/:base_token/roles` · Token: tenant or user.
 *
 * The platform's own client asks for `base:role:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/:base_token/roles`
   *
   * The platform's own client asks for `base:role:read` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.role.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/:base_token/roles",
  tokens: ["tenant", "user"],
  codes,
  input: ListInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly base_token: string
  readonly role_id: string
  readonly body: Codec.Dictionary
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.role.update#input", () => ({
    base_token: Codec.str,
    role_id: Codec.str,
    body: Codec.obj(Codec.dictionary)
  }))

/**
 * `PUT /open-apis/base/v3/bases/:base_token/roles/:role_id` · Token: tenant or user.
 *
 * The platform's own client asks for `base:role:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What its body holds is not known. What it answers with is not known.
 *
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `PUT /open-apis/base/v3/bases/:base_token/roles/:role_id`
   *
   * The platform's own client asks for `base:role:update` before it calls this.
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.role.update",
  method: "PUT",
  path: "/open-apis/base/v3/bases/:base_token/roles/:role_id",
  tokens: ["tenant", "user"],
  body: "json",
  bodyField: "body",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
