// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.permission.member`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/drive.js"
import type * as Effect from "effect/Effect"

/**
 * What `apply` takes.
 *
 * @category inputs
 */
export interface ApplyInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "slides" | "apps" | (string & {})
  readonly perm?: "view" | "edit" | (string & {}) | undefined
  readonly remark?: string | undefined
}

export const ApplyInput: Codec.Shape<ApplyInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.apply#input", () => ({
    token: Codec.str,
    type: Codec.listed("doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "slides", "apps"),
    perm: Codec.listedOpt("view", "edit"),
    remark: Codec.strOpt
  }))

/**
 * `POST /open-apis/drive/v1/permissions/:token/members/apply` · Token: user.
 *
 * The platform's own client asks for `docs:permission.member:apply` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const apply: Endpoint.Described<ApplyInput, Codec.Dictionary, "user"> & {
  /**
   * `POST /open-apis/drive/v1/permissions/:token/members/apply`
   *
   * The platform's own client asks for `docs:permission.member:apply` before it calls this.
   */
  (input: ApplyInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * `POST /open-apis/drive/v1/permissions/:token/members/apply`
   *
   * The platform's own client asks for `docs:permission.member:apply` before it calls this.
   */
  (input: ApplyInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.apply",
  method: "POST",
  path: "/open-apis/drive/v1/permissions/:token/members/apply",
  tokens: ["user"],
  query: ["type"],
  body: "json",
  codes,
  input: ApplyInput,
  output: Codec.dictionary
})

/**
 * What `auth` takes.
 *
 * @category inputs
 */
export interface AuthInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides" | "apps"
    | (string & {})
  readonly action:
    | "view" | "edit" | "share" | "comment" | "export" | "copy" | "print" | "manage_public" | (string & {})
}

export const AuthInput: Codec.Shape<AuthInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.auth#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"
    ),
    action: Codec.listed("view", "edit", "share", "comment", "export", "copy", "print", "manage_public")
  }))

/**
 * What `auth` gives.
 *
 * @category outputs
 */
export interface AuthOutput {
  readonly auth_result: boolean
}

export const AuthOutput: Codec.Shape<AuthOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.auth#output", () => ({
    auth_result: Codec.bool
  }))

/**
 * 判断用户云文档权限
 *
 * `GET /open-apis/drive/v1/permissions/:token/members/auth` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth
 * @category endpoints
 */
export const auth: Endpoint.Described<AuthInput, AuthOutput, "tenant" | "user"> & {
  /**
   * 判断用户云文档权限
   *
   * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:auth`, `drive:drive`,
   * `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth
   */
  (input: AuthInput, options?: Endpoint.CallOptions): Effect.Effect<AuthOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.auth",
  method: "GET",
  path: "/open-apis/drive/v1/permissions/:token/members/auth",
  tokens: ["tenant", "user"],
  query: ["type", "action"],
  codes,
  input: AuthInput,
  output: AuthOutput
})

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "folder" | "mindnote" | "minutes" | "slides"
    | "apps" | (string & {})
  /** Default: `false`. */
  readonly need_notification?: boolean | undefined
  /** At most 10 items. */
  readonly members: ReadonlyArray<BatchCreateMembersInput>
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.batch_create#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"
    ),
    need_notification: Codec.boolOpt,
    members: Codec.list(Codec.obj(BatchCreateMembersInput))
  }))

/**
 * What `batchCreate` gives.
 *
 * @category outputs
 */
export interface BatchCreateOutput {
  readonly members: ReadonlyArray<BatchCreateOutputMembers>
}

export const BatchCreateOutput: Codec.Shape<BatchCreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.batch_create#output", () => ({
    members: Codec.list(Codec.obj(BatchCreateOutputMembers))
  }))

/**
 * 批量增加协作者权限
 *
 * `POST /open-apis/drive/v1/permissions/:token/members/batch_create` · Token: tenant or user · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `docs:permission.member`, `docs:permission.member:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, BatchCreateOutput, "tenant" | "user"> & {
  /**
   * 批量增加协作者权限
   *
   * Scopes, any of: `docs:permission.member`, `docs:permission.member:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<BatchCreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.batch_create",
  method: "POST",
  path: "/open-apis/drive/v1/permissions/:token/members/batch_create",
  tokens: ["tenant", "user"],
  query: ["type", "need_notification"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: BatchCreateOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "folder" | "mindnote" | "minutes" | "slides"
    | "apps" | (string & {})
  /** Default: `false`. */
  readonly need_notification?: boolean | undefined
  readonly member_type:
    | "email" | "openid" | "unionid" | "openchat" | "opendepartmentid" | "userid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly member_id: string
  readonly perm: "view" | "edit" | "full_access" | (string & {})
  /** Default: `"container"`. */
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
  readonly collaborator_type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.create#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"
    ),
    need_notification: Codec.boolOpt,
    member_type: Codec.listed(
      "email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid",
      "appid"
    ),
    member_id: Codec.str,
    perm: Codec.listed("view", "edit", "full_access"),
    perm_type: Codec.listedOpt("container", "single_page"),
    collaborator_type: Codec.listedOpt(
      "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"
    )
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly member: BaseMember
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.create#output", () => ({
    member: Codec.obj(BaseMember)
  }))

/**
 * 增加协作者权限
 *
 * `POST /open-apis/drive/v1/permissions/:token/members` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`,
 * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 增加协作者权限
   *
   * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:create`, `drive:drive`,
   * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.create",
  method: "POST",
  path: "/open-apis/drive/v1/permissions/:token/members",
  tokens: ["tenant", "user"],
  query: ["type", "need_notification"],
  body: "json",
  wireNames: { collaborator_type: "type" },
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
  readonly token: string
  readonly member_id: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "folder" | "mindnote" | "minutes" | "slides"
    | "apps" | (string & {})
  readonly member_type:
    | "email" | "openid" | "openchat" | "opendepartmentid" | "userid" | "unionid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly collaborator_type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | "appid" | (string & {}) | undefined
  /** Default: `"container"`. */
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.delete#input", () => ({
    token: Codec.str,
    member_id: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "folder", "mindnote", "minutes", "slides", "apps"
    ),
    member_type: Codec.listed(
      "email", "openid", "openchat", "opendepartmentid", "userid", "unionid", "groupid", "wikispaceid",
      "appid"
    ),
    collaborator_type: Codec.listedOpt(
      "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor",
      "appid"
    ),
    perm_type: Codec.listedOpt("container", "single_page")
  }))

/**
 * 移除云文档协作者权限
 *
 * `DELETE /open-apis/drive/v1/permissions/:token/members/:member_id` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:delete`, `drive:drive`,
 * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 移除云文档协作者权限
   *
   * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:delete`, `drive:drive`,
   * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.delete",
  method: "DELETE",
  path: "/open-apis/drive/v1/permissions/:token/members/:member_id",
  tokens: ["tenant", "user"],
  query: ["type", "member_type"],
  body: "json",
  wireNames: { collaborator_type: "type" },
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
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides" | "folder"
    | "apps" | (string & {})
  readonly fields?: string | undefined
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.list#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"
    ),
    fields: Codec.strOpt,
    perm_type: Codec.listedOpt("container", "single_page")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Member>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.list#output", () => ({
    items: Codec.list(Codec.obj(Member))
  }))

/**
 * 获取云文档协作者
 *
 * `GET /open-apis/drive/v1/permissions/:token/members` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取云文档协作者
   *
   * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:retrieve`, `drive:drive`,
   * `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.list",
  method: "GET",
  path: "/open-apis/drive/v1/permissions/:token/members",
  tokens: ["tenant", "user"],
  query: ["type", "fields", "perm_type"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `transferOwner` takes.
 *
 * @category inputs
 */
export interface TransferOwnerInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides" | "folder"
    | "apps" | (string & {})
  /** Default: `true`. */
  readonly need_notification?: boolean | undefined
  /** Default: `false`. */
  readonly remove_old_owner?: boolean | undefined
  /** Default: `false`. */
  readonly stay_put?: boolean | undefined
  /** Default: `"full_access"`. */
  readonly old_owner_perm?: "view" | "edit" | "full_access" | (string & {}) | undefined
  readonly member_type: "email" | "openid" | "userid" | "appid" | (string & {})
  readonly member_id: string
}

export const TransferOwnerInput: Codec.Shape<TransferOwnerInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.transfer_owner#input", () => ({
    token: Codec.str,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "folder", "apps"
    ),
    need_notification: Codec.boolOpt,
    remove_old_owner: Codec.boolOpt,
    stay_put: Codec.boolOpt,
    old_owner_perm: Codec.listedOpt("view", "edit", "full_access"),
    member_type: Codec.listed("email", "openid", "userid", "appid"),
    member_id: Codec.str
  }))

/**
 * 转移云文档所有者
 *
 * `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner
 * @category endpoints
 */
export const transferOwner: Endpoint.Described<TransferOwnerInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 转移云文档所有者
   *
   * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`,
   * `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner
   */
  (input: TransferOwnerInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.transfer_owner",
  method: "POST",
  path: "/open-apis/drive/v1/permissions/:token/members/transfer_owner",
  tokens: ["tenant", "user"],
  query: ["type", "need_notification", "remove_old_owner", "stay_put", "old_owner_perm"],
  body: "json",
  codes,
  input: TransferOwnerInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly token: string
  readonly member_id: string
  /** Default: `false`. */
  readonly need_notification?: boolean | undefined
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides" | "apps"
    | (string & {})
  readonly member_type:
    | "email" | "openid" | "unionid" | "openchat" | "opendepartmentid" | "userid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly perm: "view" | "edit" | "full_access" | (string & {})
  /** Default: `"container"`. */
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
  readonly collaborator_type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | (string & {}) | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.update#input", () => ({
    token: Codec.str,
    member_id: Codec.str,
    need_notification: Codec.boolOpt,
    type: Codec.listed(
      "doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides", "apps"
    ),
    member_type: Codec.listed(
      "email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid",
      "appid"
    ),
    perm: Codec.listed("view", "edit", "full_access"),
    perm_type: Codec.listedOpt("container", "single_page"),
    collaborator_type: Codec.listedOpt(
      "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"
    )
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly member: BaseMember
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.update#output", () => ({
    member: Codec.obj(BaseMember)
  }))

/**
 * 更新协作者权限
 *
 * `PUT /open-apis/drive/v1/permissions/:token/members/:member_id` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`,
 * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新协作者权限
   *
   * Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:update`, `drive:drive`,
   * `drive:file`, `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.member.update",
  method: "PUT",
  path: "/open-apis/drive/v1/permissions/:token/members/:member_id",
  tokens: ["tenant", "user"],
  query: ["need_notification", "type"],
  body: "json",
  wireNames: { collaborator_type: "type" },
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface BaseMember {
  readonly member_type:
    | "email" | "openid" | "unionid" | "openchat" | "opendepartmentid" | "userid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly member_id: string
  readonly perm: "view" | "edit" | "full_access" | (string & {})
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
  readonly type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | (string & {}) | undefined
}

export const BaseMember: Codec.Shape<BaseMember> = /*#__PURE__*/ Codec.shape("drive#BaseMember", () => ({
  member_type: Codec.open(
    "email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid",
    "appid"
  ),
  member_id: Codec.str,
  perm: Codec.open("view", "edit", "full_access"),
  perm_type: Codec.openOpt("container", "single_page"),
  type: Codec.openOpt(
    "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"
  )
}))

/** @category structures */
export interface BatchCreateMembersInput {
  readonly member_type:
    | "email" | "openid" | "unionid" | "openchat" | "opendepartmentid" | "userid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly member_id: string
  readonly perm: "view" | "edit" | "full_access" | (string & {})
  /** Default: `"container"`. */
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
  readonly type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly avatar?: string | undefined
  /** Not in the documentation. */
  readonly external_label?: boolean | undefined
}

export const BatchCreateMembersInput: Codec.Shape<BatchCreateMembersInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.batch_create#input.members", () => ({
    member_type: Codec.listed(
      "email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid",
      "appid"
    ),
    member_id: Codec.str,
    perm: Codec.listed("view", "edit", "full_access"),
    perm_type: Codec.listedOpt("container", "single_page"),
    type: Codec.listedOpt(
      "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"
    ),
    name: Codec.strOpt,
    avatar: Codec.strOpt,
    external_label: Codec.boolOpt
  }))

/** @category structures */
export interface BatchCreateOutputMembers {
  readonly member_type:
    | "email" | "openid" | "unionid" | "openchat" | "opendepartmentid" | "userid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly member_id: string
  readonly perm: "view" | "edit" | "full_access" | (string & {})
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
  readonly type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly name?: string | undefined
  /** Not in the documentation. */
  readonly avatar?: string | undefined
  /** Not in the documentation. */
  readonly external_label?: boolean | undefined
}

export const BatchCreateOutputMembers: Codec.Shape<BatchCreateOutputMembers> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.batch_create#output.members", () => ({
    member_type: Codec.open(
      "email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid",
      "appid"
    ),
    member_id: Codec.str,
    perm: Codec.open("view", "edit", "full_access"),
    perm_type: Codec.openOpt("container", "single_page"),
    type: Codec.openOpt(
      "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"
    ),
    name: Codec.strOpt,
    avatar: Codec.strOpt,
    external_label: Codec.boolOpt
  }))

/** @category structures */
export interface Member {
  readonly member_type:
    | "email" | "openid" | "unionid" | "openchat" | "opendepartmentid" | "userid" | "groupid" | "wikispaceid"
    | "appid" | (string & {})
  readonly member_id: string
  readonly perm: "view" | "edit" | "full_access" | (string & {})
  readonly perm_type?: "container" | "single_page" | (string & {}) | undefined
  readonly type?:
    | "user" | "chat" | "department" | "group" | "wiki_space_member" | "wiki_space_viewer"
    | "wiki_space_editor" | (string & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: string | undefined
  readonly external_label?: boolean | undefined
}

export const Member: Codec.Shape<Member> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.member.list#output.items", () => ({
    member_type: Codec.open(
      "email", "openid", "unionid", "openchat", "opendepartmentid", "userid", "groupid", "wikispaceid",
      "appid"
    ),
    member_id: Codec.str,
    perm: Codec.open("view", "edit", "full_access"),
    perm_type: Codec.openOpt("container", "single_page"),
    type: Codec.openOpt(
      "user", "chat", "department", "group", "wiki_space_member", "wiki_space_viewer", "wiki_space_editor"
    ),
    name: Codec.strOpt,
    avatar: Codec.strOpt,
    external_label: Codec.boolOpt
  }))
