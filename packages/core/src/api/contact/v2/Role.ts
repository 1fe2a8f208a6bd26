// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v2.role`.
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
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly role_list: ReadonlyArray<ListOutputRoleList>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v2.role.list#output", () => ({
    role_list: Codec.list(Codec.obj(ListOutputRoleList))
  }))

/**
 * 获取角色列表
 *
 * `GET /open-apis/contact/v2/role/list` · Token: tenant.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 获取角色列表
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "contact.v2.role.list",
  method: "GET",
  path: "/open-apis/contact/v2/role/list",
  tokens: ["tenant"],
  deprecated: true,
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface ListOutputRoleList {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const ListOutputRoleList: Codec.Shape<ListOutputRoleList> =
  /*#__PURE__*/ Codec.shape("contact.v2.role.list#output.role_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt
  }))
