// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.permission.public`.
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
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides"
    | (string & {})
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.get#input", () => ({
    token: Codec.str,
    type: Codec.listed("doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly permission_public: PermissionPublic
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.get#output", () => ({
    permission_public: Codec.obj(PermissionPublic)
  }))

/**
 * 获取云文档权限设置
 *
 * `GET /open-apis/drive/v1/permissions/:token/public` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`,
 * `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取云文档权限设置
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`,
   * `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.public.get",
  method: "GET",
  path: "/open-apis/drive/v1/permissions/:token/public",
  tokens: ["tenant", "user"],
  query: ["type"],
  deprecated: true,
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
    | "doc" | "sheet" | "file" | "wiki" | "external_access" | "share_entity" | "invite_external"
    | "link_share_entity" | "anyone_readable" | "anyone_editable" | "bitable" | "docx" | "mindnote"
    | "minutes" | "slides" | (string & {})
  readonly external_access?: boolean | undefined
  readonly security_entity?:
    | "anyone_can_view" | "anyone_can_edit" | "only_full_access" | (string & {}) | undefined
  readonly comment_entity?: "anyone_can_view" | "anyone_can_edit" | (string & {}) | undefined
  readonly share_entity?: "anyone" | "same_tenant" | "only_full_access" | (string & {}) | undefined
  readonly link_share_entity?:
    | "tenant_readable" | "tenant_editable" | "anyone_readable" | "anyone_editable" | "closed" | (string & {}) | undefined
  readonly invite_external?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.patch#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "external_access", "share_entity", "invite_external",
      "link_share_entity", "anyone_readable", "anyone_editable", "bitable", "docx", "mindnote", "minutes",
      "slides"
    ),
    external_access: Codec.boolOpt,
    security_entity: Codec.listedOpt("anyone_can_view", "anyone_can_edit", "only_full_access"),
    comment_entity: Codec.listedOpt("anyone_can_view", "anyone_can_edit"),
    share_entity: Codec.listedOpt("anyone", "same_tenant", "only_full_access"),
    link_share_entity: Codec.listedOpt(
      "tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"
    ),
    invite_external: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly permission_public: PermissionPublic
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.patch#output", () => ({
    permission_public: Codec.obj(PermissionPublic)
  }))

/**
 * 更新云文档权限设置
 *
 * `PATCH /open-apis/drive/v1/permissions/:token/public` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `drive:file`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新云文档权限设置
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
   * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.public.patch",
  method: "PATCH",
  path: "/open-apis/drive/v1/permissions/:token/public",
  tokens: ["tenant", "user"],
  query: ["type"],
  body: "json",
  deprecated: true,
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface PermissionPublic {
  readonly external_access?: boolean | undefined
  readonly security_entity?:
    | "anyone_can_view" | "anyone_can_edit" | "only_full_access" | (string & {}) | undefined
  readonly comment_entity?: "anyone_can_view" | "anyone_can_edit" | (string & {}) | undefined
  readonly share_entity?: "anyone" | "same_tenant" | "only_full_access" | (string & {}) | undefined
  readonly link_share_entity?:
    | "tenant_readable" | "tenant_editable" | "anyone_readable" | "anyone_editable" | "closed" | (string & {}) | undefined
  readonly invite_external?: boolean | undefined
  readonly lock_switch?: boolean | undefined
}

export const PermissionPublic: Codec.Shape<PermissionPublic> =
  /*#__PURE__*/ Codec.shape("drive#PermissionPublic", () => ({
    external_access: Codec.boolOpt,
    security_entity: Codec.openOpt("anyone_can_view", "anyone_can_edit", "only_full_access"),
    comment_entity: Codec.openOpt("anyone_can_view", "anyone_can_edit"),
    share_entity: Codec.openOpt("anyone", "same_tenant", "only_full_access"),
    link_share_entity: Codec.openOpt(
      "tenant_readable", "tenant_editable", "anyone_readable", "anyone_editable", "closed"
    ),
    invite_external: Codec.boolOpt,
    lock_switch: Codec.boolOpt
  }))
