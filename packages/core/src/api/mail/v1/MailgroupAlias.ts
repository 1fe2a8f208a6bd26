// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.mailgroup.alias`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mail.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly mailgroup_id: string
  readonly email_alias?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.alias.create#input", () => ({
    mailgroup_id: Codec.str,
    email_alias: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly mailgroup_alias: Types.EmailAlias
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.alias.create#output", () => ({
    mailgroup_alias: Codec.obj(Types.EmailAlias)
  }))

/**
 * 创建邮件组别名
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建邮件组别名
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.alias.create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases",
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
  readonly mailgroup_id: string
  readonly alias_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.alias.delete#input", () => ({
    mailgroup_id: Codec.str,
    alias_id: Codec.str
  }))

/**
 * 删除邮件组别名
 *
 * `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除邮件组别名
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.alias.delete",
  method: "DELETE",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id",
  tokens: ["tenant"],
  done: [1234012],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly mailgroup_id: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.alias.list#input", () => ({
    mailgroup_id: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.EmailAlias>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.alias.list#output", () => ({
    items: Codec.list(Codec.obj(Types.EmailAlias))
  }))

/**
 * 获取邮件组所有别名
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取邮件组所有别名
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.alias.list",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases",
  tokens: ["tenant"],
  codes,
  input: ListInput,
  output: ListOutput
})
