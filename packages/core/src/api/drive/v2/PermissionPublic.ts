// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.permission.public`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides" | "folder"
    | "apps" | (string & {})
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.permission.public.get#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"
    )
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly permission_public: PermissionPublic2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.permission.public.get#output", () => ({
    permission_public: Codec.obj(PermissionPublic2)
  }))

/**
 * 获取云文档权限设置
 *
 * `GET /open-apis/drive/v2/permissions/:token/public` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `docx:document`, `drive:drive`,
 * `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取云文档权限设置
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `docx:document`, `drive:drive`,
   * `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.permission.public.get",
  method: "GET",
  path: "/open-apis/drive/v2/permissions/:token/public",
  tokens: ["tenant", "user"],
  query: ["type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides" | "apps"
    | (string & {})
  readonly external_access_entity?:
    | "open" | "closed" | "allow_share_partner_tenant" | (string & {}) | undefined
  readonly security_entity?:
    | "anyone_can_view" | "anyone_can_edit" | "only_full_access" | (string & {}) | undefined
  readonly comment_entity?: "anyone_can_view" | "anyone_can_edit" | (string & {}) | undefined
  readonly share_entity?: "anyone" | "same_tenant" | (string & {}) | undefined
  readonly manage_collaborator_entity?:
    | "collaborator_can_view" | "collaborator_can_edit" | "collaborator_full_access" | (string & {}) | undefined
  readonly link_share_entity?:
    | "tenant_readable" | "tenant_editable" | "partner_tenant_readable" | "partner_tenant_editable"
    | "anyone_readable" | "anyone_editable" | "closed" | (string & {}) | undefined
  readonly copy_entity?:
    | "anyone_can_view" | "anyone_can_edit" | "only_full_access" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly perm_type?: PermType | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.permission.public.patch#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"
    ),
    external_access_entity: Codec.listedOpt("open", "closed", "allow_share_partner_tenant"),
    security_entity: Codec.listedOpt("anyone_can_view", "anyone_can_edit", "only_full_access"),
    comment_entity: Codec.listedOpt("anyone_can_view", "anyone_can_edit"),
    share_entity: Codec.listedOpt("anyone", "same_tenant"),
    manage_collaborator_entity: Codec.listedOpt(
      "collaborator_can_view", "collaborator_can_edit", "collaborator_full_access"
    ),
    link_share_entity: Codec.listedOpt(
      "tenant_readable", "tenant_editable", "partner_tenant_readable", "partner_tenant_editable",
      "anyone_readable", "anyone_editable", "closed"
    ),
    copy_entity: Codec.listedOpt("anyone_can_view", "anyone_can_edit", "only_full_access"),
    perm_type: Codec.objOpt(PermType)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly permission_public: PermissionPublic2
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.permission.public.patch#output", () => ({
    permission_public: Codec.obj(PermissionPublic2)
  }))

/**
 * 更新云文档权限设置
 *
 * `PATCH /open-apis/drive/v2/permissions/:token/public` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `docx:document`,
 * `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新云文档权限设置
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `docx:document`,
   * `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.permission.public.patch",
  method: "PATCH",
  path: "/open-apis/drive/v2/permissions/:token/public",
  tokens: ["tenant", "user"],
  query: ["type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface PermissionPublic2 {
  readonly external_access_entity?:
    | "open" | "closed" | "allow_share_partner_tenant" | (string & {}) | undefined
  readonly security_entity?:
    | "anyone_can_view" | "anyone_can_edit" | "only_full_access" | (string & {}) | undefined
  readonly comment_entity?: "anyone_can_view" | "anyone_can_edit" | (string & {}) | undefined
  readonly share_entity?: "anyone" | "same_tenant" | (string & {}) | undefined
  readonly manage_collaborator_entity?:
    | "collaborator_can_view" | "collaborator_can_edit" | "collaborator_full_access" | (string & {}) | undefined
  readonly link_share_entity?:
    | "tenant_readable" | "tenant_editable" | "partner_tenant_readable" | "partner_tenant_editable"
    | "anyone_readable" | "anyone_editable" | "closed" | (string & {}) | undefined
  readonly copy_entity?:
    | "anyone_can_view" | "anyone_can_edit" | "only_full_access" | (string & {}) | undefined
  readonly lock_switch?: boolean | undefined
  /** Not in the documentation. */
  readonly perm_type?: PermType | undefined
}

export const PermissionPublic2: Codec.Shape<PermissionPublic2> =
  /*#__PURE__*/ Codec.shape("drive#PermissionPublic2", () => ({
    external_access_entity: Codec.openOpt("open", "closed", "allow_share_partner_tenant"),
    security_entity: Codec.openOpt("anyone_can_view", "anyone_can_edit", "only_full_access"),
    comment_entity: Codec.openOpt("anyone_can_view", "anyone_can_edit"),
    share_entity: Codec.openOpt("anyone", "same_tenant"),
    manage_collaborator_entity: Codec.openOpt(
      "collaborator_can_view", "collaborator_can_edit", "collaborator_full_access"
    ),
    link_share_entity: Codec.openOpt(
      "tenant_readable", "tenant_editable", "partner_tenant_readable", "partner_tenant_editable",
      "anyone_readable", "anyone_editable", "closed"
    ),
    copy_entity: Codec.openOpt("anyone_can_view", "anyone_can_edit", "only_full_access"),
    lock_switch: Codec.boolOpt,
    perm_type: Codec.objOpt(PermType)
  }))

/** @category structures */
export interface PermType {
  readonly external_access_entity?: string | undefined
  readonly link_share_entity?: string | undefined
}

export const PermType: Codec.Shape<PermType> = /*#__PURE__*/ Codec.shape("drive#PermType", () => ({
  external_access_entity: Codec.strOpt,
  link_share_entity: Codec.strOpt
}))
