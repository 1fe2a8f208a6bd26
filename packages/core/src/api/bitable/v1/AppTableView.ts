// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table.view`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/bitable.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_id: string
  readonly view_name: string
  readonly view_type?: "grid" | "kanban" | "gallery" | "gantt" | "form" | (string & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.create#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    view_name: Codec.str,
    view_type: Codec.listedOpt("grid", "kanban", "gallery", "gantt", "form")
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly view: AppTableView
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.create#output", () => ({
    view: Codec.obj(AppTableView)
  }))

/**
 * 新增视图
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `base:view:write_only`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增视图
   *
   * Scopes, any of: `base:view:write_only`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.view.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views",
  tokens: ["tenant", "user"],
  body: "json",
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
  readonly app_token: string
  readonly table_id: string
  readonly view_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.delete#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str
  }))

/**
 * 删除视图
 *
 * `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:view:write_only`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除视图
   *
   * Scopes, any of: `base:view:write_only`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.view.delete",
  method: "DELETE",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
  tokens: ["tenant", "user"],
  done: [1254042],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_id: string
  readonly view_id: string
  /** Not in the documentation. */
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.get#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str,
    user_id_type: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly view: GetOutputView
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.get#output", () => ({
    view: Codec.obj(GetOutputView)
  }))

/**
 * 获取视图
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` · Token: tenant or user · Rate
 * limit: 20/s.
 *
 * Scopes, any of: `base:view:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取视图
   *
   * Scopes, any of: `base:view:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.view.get",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_id: string
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.list#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly total?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    total: Codec.intOpt
  }))

/**
 * 列出视图
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` · Token: tenant or user · Rate limit:
 * 20/s.
 *
 * Scopes, any of: `base:view:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出视图
   *
   * Scopes, any of: `base:view:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出视图
     *
     * Scopes, any of: `base:view:read`, `bitable:app`, `bitable:app:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "bitable.v1.app.table.view.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  /** At least 1 characters. */
  readonly app_token: string
  readonly table_id: string
  readonly view_id: string
  /** Not in the documentation. */
  readonly user_id_type?: string | undefined
  readonly view_name?: string | undefined
  readonly property?: PatchPropertyInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.patch#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    view_id: Codec.str,
    user_id_type: Codec.strOpt,
    view_name: Codec.strOpt,
    property: Codec.objOpt(PatchPropertyInput)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly view: PatchOutputView
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.patch#output", () => ({
    view: Codec.obj(PatchOutputView)
  }))

/**
 * 更新视图
 *
 * `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:view:write_only`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新视图
   *
   * Scopes, any of: `base:view:write_only`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-view/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.view.patch",
  method: "PATCH",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Property {
  readonly filter_info?: AppTableViewFilterInfo | undefined
  readonly hidden_fields?: ReadonlyArray<string> | undefined
  readonly hierarchy_config?: AppTableViewPropertyHierarchyConfig | undefined
}

export const Property: Codec.Shape<Property> = /*#__PURE__*/ Codec.shape("bitable#Property", () => ({
  filter_info: Codec.objOpt(AppTableViewFilterInfo),
  hidden_fields: Codec.listOpt(Codec.str),
  hierarchy_config: Codec.objOpt(AppTableViewPropertyHierarchyConfig)
}))

/** @category structures */
export interface AppTableViewFilterInfo {
  readonly conjunction: "and" | "or" | (string & {})
  readonly conditions: ReadonlyArray<Types.Condition>
  readonly condition_omitted?: boolean | undefined
}

export const AppTableViewFilterInfo: Codec.Shape<AppTableViewFilterInfo> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableViewFilterInfo", () => ({
    conjunction: Codec.open("and", "or"),
    conditions: Codec.list(Codec.obj(Types.Condition)),
    condition_omitted: Codec.boolOpt
  }))

/** @category structures */
export interface AppTableViewPropertyHierarchyConfig {
  readonly field_id?: string | undefined
}

export const AppTableViewPropertyHierarchyConfig: Codec.Shape<AppTableViewPropertyHierarchyConfig> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableViewPropertyHierarchyConfig", () => ({
    field_id: Codec.strOpt
  }))

/** @category structures */
export interface AppTableViewProperty {
  readonly filter_info?: AppTableViewPropertyFilterInfo | undefined
  readonly hidden_fields?: ReadonlyArray<string> | undefined
  readonly hierarchy_config?: AppTableViewPropertyHierarchyConfig | undefined
}

export const AppTableViewProperty: Codec.Shape<AppTableViewProperty> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableViewProperty", () => ({
    filter_info: Codec.objOpt(AppTableViewPropertyFilterInfo),
    hidden_fields: Codec.listOpt(Codec.str),
    hierarchy_config: Codec.objOpt(AppTableViewPropertyHierarchyConfig)
  }))

/** @category structures */
export interface AppTableViewPropertyFilterInfo {
  readonly conjunction: "and" | "or" | (string & {})
  readonly conditions: ReadonlyArray<Types.AppTableViewPropertyFilterInfoCondition>
  readonly condition_omitted?: boolean | undefined
}

export const AppTableViewPropertyFilterInfo: Codec.Shape<AppTableViewPropertyFilterInfo> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableViewPropertyFilterInfo", () => ({
    conjunction: Codec.open("and", "or"),
    conditions: Codec.list(Codec.obj(Types.AppTableViewPropertyFilterInfoCondition)),
    condition_omitted: Codec.boolOpt
  }))

/** @category structures */
export interface AppTableView {
  readonly view_id?: string | undefined
  readonly view_name?: string | undefined
  readonly view_type?: string | undefined
  /** Not in the documentation. */
  readonly property?: Property | undefined
}

export const AppTableView: Codec.Shape<AppTableView> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.create#output.view", () => ({
    view_id: Codec.strOpt,
    view_name: Codec.strOpt,
    view_type: Codec.strOpt,
    property: Codec.objOpt(Property)
  }))

/** @category structures */
export interface GetOutputView {
  readonly view_id?: string | undefined
  readonly view_name?: string | undefined
  readonly view_type?: "grid" | "kanban" | "gallery" | "gantt" | "form" | (string & {}) | undefined
  readonly property?: AppTableViewProperty | undefined
}

export const GetOutputView: Codec.Shape<GetOutputView> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.get#output.view", () => ({
    view_id: Codec.strOpt,
    view_name: Codec.strOpt,
    view_type: Codec.openOpt("grid", "kanban", "gallery", "gantt", "form"),
    property: Codec.objOpt(AppTableViewProperty)
  }))

/** @category structures */
export interface ListOutputItems {
  readonly view_id?: string | undefined
  readonly view_name?: string | undefined
  readonly view_type?: "grid" | "kanban" | "gallery" | "gantt" | "form" | (string & {}) | undefined
  readonly view_public_level?: "Public" | "Locked" | "Private" | (string & {}) | undefined
  readonly view_private_owner_id?: string | undefined
  /** Not in the documentation. */
  readonly property?: Property | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.list#output.items", () => ({
    view_id: Codec.strOpt,
    view_name: Codec.strOpt,
    view_type: Codec.openOpt("grid", "kanban", "gallery", "gantt", "form"),
    view_public_level: Codec.openOpt("Public", "Locked", "Private"),
    view_private_owner_id: Codec.strOpt,
    property: Codec.objOpt(Property)
  }))

/** @category structures */
export interface PatchPropertyInput {
  readonly filter_info?: PatchPropertyFilterInfoInput | undefined
  /** At most 300 items. */
  readonly hidden_fields?: ReadonlyArray<string> | undefined
  readonly hierarchy_config?: AppTableViewPropertyHierarchyConfig | undefined
}

export const PatchPropertyInput: Codec.Shape<PatchPropertyInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.patch#input.property", () => ({
    filter_info: Codec.objOpt(PatchPropertyFilterInfoInput),
    hidden_fields: Codec.listOpt(Codec.str),
    hierarchy_config: Codec.objOpt(AppTableViewPropertyHierarchyConfig)
  }))

/** @category structures */
export interface PatchPropertyFilterInfoInput {
  /** Default: `"and"`. */
  readonly conjunction: "and" | "or"
  /** At most 50 items. */
  readonly conditions: ReadonlyArray<AppTableViewPropertyFilterInfoCondition>
}

export const PatchPropertyFilterInfoInput: Codec.Shape<PatchPropertyFilterInfoInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.patch#input.property.filter_info", () => ({
    conjunction: Codec.lit("and", "or"),
    conditions: Codec.list(Codec.obj(AppTableViewPropertyFilterInfoCondition))
  }))

/** @category structures */
export interface AppTableViewPropertyFilterInfoCondition {
  readonly field_id: string
  /** Default: `"is"`. */
  readonly operator:
    | "is" | "isNot" | "contains" | "doesNotContain" | "isEmpty" | "isNotEmpty" | "isGreater"
    | "isGreaterEqual" | "isLess" | "isLessEqual" | (string & {})
  readonly value?: string | undefined
}

export const AppTableViewPropertyFilterInfoCondition: Codec.Shape<AppTableViewPropertyFilterInfoCondition> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.patch#input.property.filter_info.conditions", () => ({
    field_id: Codec.str,
    operator: Codec.listed(
      "is", "isNot", "contains", "doesNotContain", "isEmpty", "isNotEmpty", "isGreater", "isGreaterEqual",
      "isLess", "isLessEqual"
    ),
    value: Codec.strOpt
  }))

/** @category structures */
export interface PatchOutputView {
  readonly view_id?: string | undefined
  readonly view_name?: string | undefined
  readonly view_type?: string | undefined
  readonly property?: AppTableViewProperty | undefined
}

export const PatchOutputView: Codec.Shape<PatchOutputView> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.view.patch#output.view", () => ({
    view_id: Codec.strOpt,
    view_name: Codec.strOpt,
    view_type: Codec.strOpt,
    property: Codec.objOpt(AppTableViewProperty)
  }))
