// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v1.permission.public.password`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides"
    | (string & {})
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.password.create#input", () => ({
    token: Codec.str,
    type: Codec.listed("doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly password: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.password.create#output", () => ({
    password: Codec.str
  }))

/**
 * 启用云文档密码
 *
 * `POST /open-apis/drive/v1/permissions/:token/public/password` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 启用云文档密码
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
   * `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.public.password.create",
  method: "POST",
  path: "/open-apis/drive/v1/permissions/:token/public/password",
  tokens: ["tenant", "user"],
  query: ["type"],
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
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides"
    | (string & {})
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.password.delete#input", () => ({
    token: Codec.str,
    type: Codec.listed("doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides")
  }))

/**
 * 停用云文档密码
 *
 * `DELETE /open-apis/drive/v1/permissions/:token/public/password` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 停用云文档密码
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
   * `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.public.password.delete",
  method: "DELETE",
  path: "/open-apis/drive/v1/permissions/:token/public/password",
  tokens: ["tenant", "user"],
  query: ["type"],
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
  readonly token: string
  readonly type:
    | "doc" | "sheet" | "file" | "wiki" | "bitable" | "docx" | "mindnote" | "minutes" | "slides"
    | (string & {})
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.password.update#input", () => ({
    token: Codec.str,
    type: Codec.listed("doc", "sheet", "file", "wiki", "bitable", "docx", "mindnote", "minutes", "slides")
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly password: string
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v1.permission.public.password.update#output", () => ({
    password: Codec.str
  }))

/**
 * 刷新云文档密码
 *
 * `PUT /open-apis/drive/v1/permissions/:token/public/password` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
 * `sheets:spreadsheet`, `bitable:bitable`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 刷新云文档密码
   *
   * Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
   * `sheets:spreadsheet`, `bitable:bitable`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v1.permission.public.password.update",
  method: "PUT",
  path: "/open-apis/drive/v1/permissions/:token/public/password",
  tokens: ["tenant", "user"],
  query: ["type"],
  codes,
  input: UpdateInput,
  output: UpdateOutput
})
