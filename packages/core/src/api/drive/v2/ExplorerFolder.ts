// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Endpoints of `drive.v2.explorer.folder`.
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
 * What `children` takes.
 *
 * @category inputs
 */
export interface ChildrenInput {
  readonly folderToken: string
  readonly types?: ReadonlyArray<string> | undefined
}

export const ChildrenInput: Codec.Shape<ChildrenInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.children#input", () => ({
    folderToken: Codec.str,
    types: Codec.listOpt(Codec.str)
  }))

/**
 * What `children` gives.
 *
 * @category outputs
 */
export interface ChildrenOutput {
  readonly parentToken?: string | undefined
  readonly children?: { readonly [name: string]: ChildrenOutputChildren } | undefined
}

export const ChildrenOutput: Codec.Shape<ChildrenOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.children#output", () => ({
    parentToken: Codec.strOpt,
    children: Codec.mapOpt(Codec.obj(ChildrenOutputChildren))
  }))

/**
 * 获取文件夹下的文档清单
 *
 * `GET /open-apis/drive/explorer/v2/folder/:folderToken/children` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN
 * @category endpoints
 */
export const children: Endpoint.Described<ChildrenInput, ChildrenOutput, "tenant" | "user"> & {
  /**
   * 获取文件夹下的文档清单
   *
   * Scopes, any of: `drive:drive`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN
   */
  (input: ChildrenInput, options?: Endpoint.CallOptions): Effect.Effect<ChildrenOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.explorer.folder.children",
  method: "GET",
  path: "/open-apis/drive/explorer/v2/folder/:folderToken/children",
  tokens: ["tenant", "user"],
  query: ["types"],
  deprecated: true,
  codes,
  input: ChildrenInput,
  output: ChildrenOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly folderToken: string
  readonly title: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.create#input", () => ({
    folderToken: Codec.str,
    title: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly url?: string | undefined
  readonly revision?: number | undefined
  readonly token?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.create#output", () => ({
    url: Codec.strOpt,
    revision: Codec.intOpt,
    token: Codec.strOpt
  }))

/**
 * 新建文件夹
 *
 * `POST /open-apis/drive/explorer/v2/folder/:folderToken` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新建文件夹
   *
   * Scopes, any of: `drive:drive`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTNzUjL5UzM14SO1MTN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.explorer.folder.create",
  method: "POST",
  path: "/open-apis/drive/explorer/v2/folder/:folderToken",
  tokens: ["tenant", "user"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `meta` takes.
 *
 * @category inputs
 */
export interface MetaInput {
  readonly folderToken: string
}

export const MetaInput: Codec.Shape<MetaInput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.meta#input", () => ({
    folderToken: Codec.str
  }))

/**
 * What `meta` gives.
 *
 * @category outputs
 */
export interface MetaOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly token?: string | undefined
  readonly createUid?: string | undefined
  readonly editUid?: string | undefined
  readonly parentId?: string | undefined
  readonly ownUid?: string | undefined
}

export const MetaOutput: Codec.Shape<MetaOutput> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.meta#output", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    token: Codec.strOpt,
    createUid: Codec.strOpt,
    editUid: Codec.strOpt,
    parentId: Codec.strOpt,
    ownUid: Codec.strOpt
  }))

/**
 * 获取文件夹元数据
 *
 * `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta` · Token: tenant or user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN
 * @category endpoints
 */
export const meta: Endpoint.Described<MetaInput, MetaOutput, "tenant" | "user"> & {
  /**
   * 获取文件夹元数据
   *
   * Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN
   */
  (input: MetaInput, options?: Endpoint.CallOptions): Effect.Effect<MetaOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "drive.v2.explorer.folder.meta",
  method: "GET",
  path: "/open-apis/drive/explorer/v2/folder/:folderToken/meta",
  tokens: ["tenant", "user"],
  codes,
  input: MetaInput,
  output: MetaOutput
})

/** @category structures */
export interface ChildrenOutputChildren {
  readonly token?: string | undefined
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly is_shortcut?: boolean | undefined
}

export const ChildrenOutputChildren: Codec.Shape<ChildrenOutputChildren> =
  /*#__PURE__*/ Codec.shape("drive.v2.explorer.folder.children#output.children", () => ({
    token: Codec.strOpt,
    name: Codec.strOpt,
    type: Codec.strOpt,
    is_shortcut: Codec.boolOpt
  }))
