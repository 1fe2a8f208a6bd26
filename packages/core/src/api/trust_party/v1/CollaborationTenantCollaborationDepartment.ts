// GENERATED from spec/trust_party.json. DO NOT EDIT: correct spec/patches/trust_party.json.
/**
 * Endpoints of `trust_party.v1.collaboration_tenant.collaboration_department`.
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
  readonly target_department_id: string
  /** Default: `"department_id"`. */
  readonly target_department_id_type?: "department_id" | "open_department_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_department.get#input", () => ({
    target_tenant_key: Codec.str,
    target_department_id: Codec.str,
    target_department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly target_department: CollaborationDepartment
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_department.get#output", () => ({
    target_department: Codec.obj(CollaborationDepartment)
  }))

/**
 * 获取关联组织部门详情
 *
 * `GET
 * /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id`
 * · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取关联组织部门详情
   *
   * Scopes, any of: `trust_party:collaboration.tenant:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "trust_party.v1.collaboration_tenant.collaboration_department.get",
  method: "GET",
  path: "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id",
  tokens: ["tenant", "user"],
  query: ["target_department_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface CollaborationDepartment {
  readonly open_department_id?: string | undefined
  readonly department_id?: string | undefined
  readonly name?: string | undefined
  readonly i18n_name?: Types.I18nName | undefined
  readonly order?: string | undefined
  readonly leaders?: ReadonlyArray<CollaborationDepartmentLeader> | undefined
  readonly parent_department_id?: Types.CollaborationDepartmentId | undefined
}

export const CollaborationDepartment: Codec.Shape<CollaborationDepartment> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_department.get#output.target_department", () => ({
    open_department_id: Codec.strOpt,
    department_id: Codec.strOpt,
    name: Codec.strOpt,
    i18n_name: Codec.objOpt(Types.I18nName),
    order: Codec.strOpt,
    leaders: Codec.listOpt(Codec.obj(CollaborationDepartmentLeader)),
    parent_department_id: Codec.objOpt(Types.CollaborationDepartmentId)
  }))

/** @category structures */
export interface CollaborationDepartmentLeader {
  readonly leader_type: 1 | 2 | (number & {})
  readonly id: Types.CollaborationUserId
}

export const CollaborationDepartmentLeader: Codec.Shape<CollaborationDepartmentLeader> =
  /*#__PURE__*/ Codec.shape("trust_party.v1.collaboration_tenant.collaboration_department.get#output.target_department.leaders", () => ({
    leader_type: Codec.open(1, 2),
    id: Codec.obj(Types.CollaborationUserId)
  }))
