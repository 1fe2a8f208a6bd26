// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.functional_role`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/contact.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 50 characters. */
  readonly role_name: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.create#input", () => ({
    role_name: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly role_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.create#output", () => ({
    role_id: Codec.str
  }))

/**
 * 创建角色
 *
 * `POST /open-apis/contact/v3/functional_roles` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:functional_role`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建角色
   *
   * Scopes, any of: `contact:functional_role`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.create",
  method: "POST",
  path: "/open-apis/contact/v3/functional_roles",
  tokens: ["tenant"],
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
  readonly role_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.delete#input", () => ({
    role_id: Codec.str
  }))

/**
 * 删除角色
 *
 * `DELETE /open-apis/contact/v3/functional_roles/:role_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:functional_role`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除角色
   *
   * Scopes, any of: `contact:functional_role`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/functional_roles/:role_id",
  tokens: ["tenant"],
  done: [41202],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly role_id: string
  /** 1 to 50 characters. */
  readonly role_name: string
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.functional_role.update#input", () => ({
    role_id: Codec.str,
    role_name: Codec.str
  }))

/**
 * 修改角色名称
 *
 * `PUT /open-apis/contact/v3/functional_roles/:role_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `contact:functional_role`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 修改角色名称
   *
   * Scopes, any of: `contact:functional_role`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.functional_role.update",
  method: "PUT",
  path: "/open-apis/contact/v3/functional_roles/:role_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})
