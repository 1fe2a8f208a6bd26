// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.workspace.enum`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `enumGet` takes.
 *
 * @category inputs
 */
export interface EnumGetInput {
  readonly workspace_id: string
  readonly enum_name: string
}

export const EnumGetInput: Codec.Shape<EnumGetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.enum.enum_get#input", () => ({
    workspace_id: Codec.str,
    enum_name: Codec.str
  }))

/**
 * What `enumGet` gives.
 *
 * @category outputs
 */
export interface EnumGetOutput {
  readonly name: string
  readonly description: string
  readonly options: ReadonlyArray<string>
  readonly created_at: string
  readonly created_by: WorkspaceUserInfo
}

export const EnumGetOutput: Codec.Shape<EnumGetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.enum.enum_get#output", () => ({
    name: Codec.str,
    description: Codec.str,
    options: Codec.list(Codec.str),
    created_at: Codec.str,
    created_by: Codec.obj(WorkspaceUserInfo)
  }))

/**
 * 获取自定义枚举详细信息
 *
 * `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get
 * @category endpoints
 */
export const enumGet: Endpoint.Described<EnumGetInput, EnumGetOutput, "user"> & {
  /**
   * 获取自定义枚举详细信息
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get
   */
  (input: EnumGetInput, options: Endpoint.WithToken): Effect.Effect<EnumGetOutput, FeishuError, FeishuClient>
  /**
   * 获取自定义枚举详细信息
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get
   */
  (input: EnumGetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<EnumGetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.workspace.enum.enum_get",
  method: "GET",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name",
  tokens: ["user"],
  codes,
  input: EnumGetInput,
  output: EnumGetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly workspace_id: string
  /** At most 500. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.enum.list#input", () => ({
    workspace_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly items: ReadonlyArray<WorkspaceEnum>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.enum.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    items: Codec.list(Codec.obj(WorkspaceEnum))
  }))

/**
 * 获取工作空间下的自定义枚举列表
 *
 * `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 获取工作空间下的自定义枚举列表
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 获取工作空间下的自定义枚举列表
   *
   * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 获取工作空间下的自定义枚举列表
     *
     * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list
     */
    (input: ListInput, options: Paged.OptionsWithToken): Paged.Listing<WorkspaceEnum>
    /**
     * 获取工作空间下的自定义枚举列表
     *
     * Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list
     */
    (input: ListInput, options?: Paged.Options<never>): Paged.Listing<WorkspaceEnum, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.workspace.enum.list",
  method: "GET",
  path: "/open-apis/apaas/v1/workspaces/:workspace_id/enums",
  tokens: ["user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface WorkspaceUserInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly avatar?: string | undefined
}

export const WorkspaceUserInfo: Codec.Shape<WorkspaceUserInfo> =
  /*#__PURE__*/ Codec.shape("apaas#WorkspaceUserInfo", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    avatar: Codec.strOpt
  }))

/** @category structures */
export interface WorkspaceEnum {
  readonly name: string
  readonly description: string
  readonly options: ReadonlyArray<string>
  readonly created_at: number
  readonly created_by?: WorkspaceUserInfo | undefined
}

export const WorkspaceEnum: Codec.Shape<WorkspaceEnum> =
  /*#__PURE__*/ Codec.shape("apaas.v1.workspace.enum.list#output.items", () => ({
    name: Codec.str,
    description: Codec.str,
    options: Codec.list(Codec.str),
    created_at: Codec.int,
    created_by: Codec.objOpt(WorkspaceUserInfo)
  }))
