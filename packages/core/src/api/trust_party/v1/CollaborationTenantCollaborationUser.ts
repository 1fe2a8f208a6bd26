// GENERATED from spec/trust_party.json. DO NOT EDIT: correct spec/patches/trust_party.json.
/**
 * Endpoints of `trust_party.v1.collaboration_tenant.collaboration_user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/trust_party.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly target_tenant_key: string
  readonly target_user_id: string
  /** Default: `"user_id"`. */
  readonly target_user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#input", () => ({
    target_tenant_key: Codec.str,
    target_user_id: Codec.str,
    target_user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly target_user: CollaborationUser
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#output", () => ({
    target_user: Codec.obj(CollaborationUser)
  }))

/**
 * 获取关联组织成员详情
 *
 * `GET
 * /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id` ·
 * Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取关联组织成员详情
   *
   * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "trust_party.v1.collaboration_tenant.collaboration_user.get",
  method: "GET",
  path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id",
  tokens: ["tenant", "user"],
  query: ["target_user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface CollaborationUser {
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
  readonly union_id?: string | undefined
  readonly name: string
  readonly i18n_name?: Types.I18nName | undefined
  readonly avatar?: Types.AvatarInfo | undefined
  readonly mobile?: string | undefined
  readonly status?: UserStatus | undefined
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly leader_user_id?: string | undefined
  readonly job_title?: string | undefined
  readonly custom_attrs?: ReadonlyArray<UserCustomAttr> | undefined
  readonly employee_no?: string | undefined
  readonly parent_department_ids?: ReadonlyArray<Types.CollaborationDepartmentId> | undefined
  readonly leader_id?: Types.CollaborationUserId | undefined
}

export const CollaborationUser: Codec.Shape<CollaborationUser> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#output.target_user", () => ({
    open_id: Codec.strOpt,
    user_id: Codec.strOpt,
    union_id: Codec.strOpt,
    name: Codec.str,
    i18n_name: Codec.objOpt(Types.I18nName),
    avatar: Codec.objOpt(Types.AvatarInfo),
    mobile: Codec.strOpt,
    status: Codec.objOpt(UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    job_title: Codec.strOpt,
    custom_attrs: Codec.listOpt(Codec.obj(UserCustomAttr)),
    employee_no: Codec.strOpt,
    parent_department_ids: Codec.listOpt(Codec.obj(Types.CollaborationDepartmentId)),
    leader_id: Codec.objOpt(Types.CollaborationUserId)
  }))

/** @category structures */
export interface UserStatus {
  readonly is_frozen?: boolean | undefined
  readonly is_resigned?: boolean | undefined
  readonly is_activated?: boolean | undefined
  readonly is_exited?: boolean | undefined
  readonly is_unjoin?: boolean | undefined
}

export const UserStatus: Codec.Shape<UserStatus> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#output.target_user.status", () => ({
    is_frozen: Codec.boolOpt,
    is_resigned: Codec.boolOpt,
    is_activated: Codec.boolOpt,
    is_exited: Codec.boolOpt,
    is_unjoin: Codec.boolOpt
  }))

/** @category structures */
export interface UserCustomAttr {
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly value?: UserCustomAttrValue | undefined
}

export const UserCustomAttr: Codec.Shape<UserCustomAttr> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#output.target_user.custom_attrs", () => ({
    type: Codec.strOpt,
    id: Codec.strOpt,
    value: Codec.objOpt(UserCustomAttrValue)
  }))

/** @category structures */
export interface UserCustomAttrValue {
  readonly text?: string | undefined
  readonly url?: string | undefined
  readonly pc_url?: string | undefined
  readonly option_value?: string | undefined
  readonly picture_url?: string | undefined
  readonly name?: string | undefined
  readonly generic_user?: CustomAttrGenericUser | undefined
}

export const UserCustomAttrValue: Codec.Shape<UserCustomAttrValue> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#output.target_user.custom_attrs.value", () => ({
    text: Codec.strOpt,
    url: Codec.strOpt,
    pc_url: Codec.strOpt,
    option_value: Codec.strOpt,
    picture_url: Codec.strOpt,
    name: Codec.strOpt,
    generic_user: Codec.objOpt(CustomAttrGenericUser)
  }))

/** @category structures */
export interface CustomAttrGenericUser {
  readonly id: string
  readonly type: 1 | 2 | 11 | (number & {})
}

export const CustomAttrGenericUser: Codec.Shape<CustomAttrGenericUser> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_user.get#output.target_user.custom_attrs.value.generic_user", () => ({
    id: Codec.str,
    type: Codec.open(1, 2, 11)
  }))
