// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.role.member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/apaas.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreateAuthorization` takes.
 *
 * @category inputs
 */
export interface BatchCreateAuthorizationInput {
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 255 characters. */
  readonly role_api_name: string
  /** At most 1000 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
}

export const BatchCreateAuthorizationInput: Codec.Shape<BatchCreateAuthorizationInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.batch_create_authorization#input", () => ({
    namespace: Codec.str,
    role_api_name: Codec.str,
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量创建角色成员授权
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization` ·
 * Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:role.member:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization
 * @category endpoints
 */
export const batchCreateAuthorization: Endpoint.Described<BatchCreateAuthorizationInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量创建角色成员授权
   *
   * Scopes, any of: `app_engine:role.member:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_create_authorization
   */
  (input: BatchCreateAuthorizationInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.role.member.batch_create_authorization",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchCreateAuthorizationInput,
  output: Codec.dictionary
})

/**
 * What `batchRemoveAuthorization` takes.
 *
 * @category inputs
 */
export interface BatchRemoveAuthorizationInput {
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 255 characters. */
  readonly role_api_name: string
  /** At most 1000 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
}

export const BatchRemoveAuthorizationInput: Codec.Shape<BatchRemoveAuthorizationInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.batch_remove_authorization#input", () => ({
    namespace: Codec.str,
    role_api_name: Codec.str,
    user_ids: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 批量删除角色成员授权
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization` ·
 * Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:role.member:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_remove_authorization
 * @category endpoints
 */
export const batchRemoveAuthorization: Endpoint.Described<BatchRemoveAuthorizationInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除角色成员授权
   *
   * Scopes, any of: `app_engine:role.member:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/batch_remove_authorization
   */
  (input: BatchRemoveAuthorizationInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.role.member.batch_remove_authorization",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: BatchRemoveAuthorizationInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** At most 255 characters. */
  readonly namespace: string
  /** At most 255 characters. */
  readonly role_api_name: string
  readonly need_display_name?: boolean | undefined
  /** Default: `false`. */
  readonly use_api_id?: boolean | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.get#input", () => ({
    namespace: Codec.str,
    role_api_name: Codec.str,
    need_display_name: Codec.boolOpt,
    use_api_id: Codec.boolOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly role_member: RoleMember
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.get#output", () => ({
    role_member: Codec.obj(RoleMember)
  }))

/**
 * 查询角色成员信息
 *
 * `GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `app_engine:role:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询角色成员信息
   *
   * Scopes, any of: `app_engine:role:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-role-member/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.role.member.get",
  method: "GET",
  path: "/open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member",
  tokens: ["tenant"],
  query: ["need_display_name", "use_api_id"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ConditionValue {
  readonly type?: string | undefined
  readonly settings?: string | undefined
  readonly display_names?: ReadonlyArray<string> | undefined
}

export const ConditionValue: Codec.Shape<ConditionValue> =
  /*#__PURE__*/ Codec.shape("apaas#ConditionValue", () => ({
    type: Codec.strOpt,
    settings: Codec.strOpt,
    display_names: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface RoleMember {
  readonly role_api_id?: string | undefined
  readonly role_api_name?: string | undefined
  readonly users?: ReadonlyArray<string> | undefined
  readonly departments?: ReadonlyArray<string> | undefined
  readonly user_filter?: Criterion | undefined
  readonly user_display_infos?: ReadonlyArray<Types.PermissionNameInfo> | undefined
  readonly department_display_infos?: ReadonlyArray<Types.PermissionNameInfo> | undefined
  readonly type?: "all" | "custom" | (string & {}) | undefined
  readonly updated_by?: string | undefined
  readonly updated_at?: number | undefined
}

export const RoleMember: Codec.Shape<RoleMember> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.get#output.role_member", () => ({
    role_api_id: Codec.strOpt,
    role_api_name: Codec.strOpt,
    users: Codec.listOpt(Codec.str),
    departments: Codec.listOpt(Codec.str),
    user_filter: Codec.objOpt(Criterion),
    user_display_infos: Codec.listOpt(Codec.obj(Types.PermissionNameInfo)),
    department_display_infos: Codec.listOpt(Codec.obj(Types.PermissionNameInfo)),
    type: Codec.openOpt("all", "custom"),
    updated_by: Codec.strOpt,
    updated_at: Codec.intOpt
  }))

/** @category structures */
export interface Criterion {
  readonly conditions?: ReadonlyArray<Condition> | undefined
  readonly logic_expression?: string | undefined
}

export const Criterion: Codec.Shape<Criterion> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.get#output.role_member.user_filter", () => ({
    conditions: Codec.listOpt(Codec.obj(Condition)),
    logic_expression: Codec.strOpt
  }))

/** @category structures */
export interface Condition {
  readonly index?: string | undefined
  readonly left?: ConditionValue | undefined
  readonly right?: ConditionValue | undefined
  readonly operator?: string | undefined
}

export const Condition: Codec.Shape<Condition> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.role.member.get#output.role_member.user_filter.conditions", () => ({
    index: Codec.strOpt,
    left: Codec.objOpt(ConditionValue),
    right: Codec.objOpt(ConditionValue),
    operator: Codec.strOpt
  }))
