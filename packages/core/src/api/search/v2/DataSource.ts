// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v2.data_source`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/search.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly state?: 0 | 1 | (number & {}) | undefined
  readonly description?: string | undefined
  readonly icon_url?: string | undefined
  /** Default: `"search_common_card"`. */
  readonly template?: string | undefined
  readonly searchable_fields?: ReadonlyArray<string> | undefined
  readonly i18n_name?: Types.I18nMeta | undefined
  readonly i18n_description?: Types.I18nMeta | undefined
  readonly schema_id?: string | undefined
  /** Not in the documentation. */
  readonly app_id?: string | undefined
  /** Not in the documentation. */
  readonly connect_type?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly connector_param?: ConnectorParamInput | undefined
  /** Not in the documentation. */
  readonly enable_answer?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.create#input", () => ({
    name: Codec.str,
    state: Codec.listedOpt(0, 1),
    description: Codec.strOpt,
    icon_url: Codec.strOpt,
    template: Codec.strOpt,
    searchable_fields: Codec.listOpt(Codec.str),
    i18n_name: Codec.objOpt(Types.I18nMeta),
    i18n_description: Codec.objOpt(Types.I18nMeta),
    schema_id: Codec.strOpt,
    app_id: Codec.strOpt,
    connect_type: Codec.listedOpt(0, 1),
    connector_param: Codec.objOpt(ConnectorParamInput),
    enable_answer: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly data_source: CreateOutputDataSource
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.create#output", () => ({
    data_source: Codec.obj(CreateOutputDataSource)
  }))

/**
 * 创建数据源
 *
 * `POST /open-apis/search/v2/data_sources` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `search:data_source`, `search:data_source:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建数据源
   *
   * Scopes, any of: `search:data_source`, `search:data_source:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.create",
  method: "POST",
  path: "/open-apis/search/v2/data_sources",
  tokens: ["tenant"],
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
  readonly data_source_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.delete#input", () => ({
    data_source_id: Codec.str
  }))

/**
 * 删除数据源
 *
 * `DELETE /open-apis/search/v2/data_sources/:data_source_id` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `search:data_source`, `search:data_source:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除数据源
   *
   * Scopes, any of: `search:data_source`, `search:data_source:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.delete",
  method: "DELETE",
  path: "/open-apis/search/v2/data_sources/:data_source_id",
  tokens: ["tenant"],
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
  readonly data_source_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.get#input", () => ({
    data_source_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly data_source: DataSource
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.get#output", () => ({
    data_source: Codec.obj(DataSource)
  }))

/**
 * 获取数据源
 *
 * `GET /open-apis/search/v2/data_sources/:data_source_id` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取数据源
   *
   * Scopes, any of: `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.get",
  method: "GET",
  path: "/open-apis/search/v2/data_sources/:data_source_id",
  tokens: ["tenant"],
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
  readonly view?: 0 | 1 | (number & {}) | undefined
  /** At most 50. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.list#input", () => ({
    view: Codec.listedOpt(0, 1),
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
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<DataSource>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(DataSource))
  }))

/**
 * 批量获取数据源
 *
 * `GET /open-apis/search/v2/data_sources` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `search:data_source`, `search:data_source:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取数据源
   *
   * Scopes, any of: `search:data_source`, `search:data_source:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取数据源
     *
     * Scopes, any of: `search:data_source`, `search:data_source:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<DataSource>
  }
} = /*#__PURE__*/ Paged.make({
  id: "search.v2.data_source.list",
  method: "GET",
  path: "/open-apis/search/v2/data_sources",
  tokens: ["tenant"],
  query: ["view", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
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
  readonly data_source_id: string
  readonly name?: string | undefined
  readonly state?: 0 | 1 | (number & {}) | undefined
  readonly description?: string | undefined
  readonly icon_url?: string | undefined
  readonly i18n_name?: Types.I18nMeta | undefined
  readonly i18n_description?: Types.I18nMeta | undefined
  /** Not in the documentation. */
  readonly connector_param?: ConnectorParamInput | undefined
  /** Not in the documentation. */
  readonly enable_answer?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.patch#input", () => ({
    data_source_id: Codec.str,
    name: Codec.strOpt,
    state: Codec.listedOpt(0, 1),
    description: Codec.strOpt,
    icon_url: Codec.strOpt,
    i18n_name: Codec.objOpt(Types.I18nMeta),
    i18n_description: Codec.objOpt(Types.I18nMeta),
    connector_param: Codec.objOpt(ConnectorParamInput),
    enable_answer: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly data_source?: PatchOutputDataSource | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.patch#output", () => ({
    data_source: Codec.objOpt(PatchOutputDataSource)
  }))

/**
 * 修改数据源
 *
 * `PATCH /open-apis/search/v2/data_sources/:data_source_id` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `search:data_source`, `search:data_source:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改数据源
   *
   * Scopes, any of: `search:data_source`, `search:data_source:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "search.v2.data_source.patch",
  method: "PATCH",
  path: "/open-apis/search/v2/data_sources/:data_source_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface ConnectorParamInput {
  readonly callback_user_id_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly callback_endpoint?: string | undefined
}

export const ConnectorParamInput: Codec.Shape<ConnectorParamInput> =
  /*#__PURE__*/ Codec.shape("search#ConnectorParamInput", () => ({
    callback_user_id_type: Codec.listedOpt(0, 1, 2, 3),
    callback_endpoint: Codec.strOpt
  }))

/** @category structures */
export interface ConnectorParam {
  readonly callback_user_id_type?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly callback_endpoint?: string | undefined
}

export const ConnectorParam: Codec.Shape<ConnectorParam> =
  /*#__PURE__*/ Codec.shape("search#ConnectorParam", () => ({
    callback_user_id_type: Codec.openOpt(0, 1, 2, 3),
    callback_endpoint: Codec.strOpt
  }))

/** @category structures */
export interface DataSource {
  readonly id?: string | undefined
  readonly name: string
  readonly state?: 0 | 1 | (number & {}) | undefined
  readonly description?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly is_exceed_quota?: boolean | undefined
  readonly icon_url?: string | undefined
  readonly template?: string | undefined
  readonly searchable_fields?: ReadonlyArray<string> | undefined
  readonly i18n_name?: Types.I18nMeta | undefined
  readonly i18n_description?: Types.I18nMeta | undefined
  readonly schema_id?: string | undefined
  readonly app_id?: string | undefined
  /** Not in the documentation. */
  readonly connect_type?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly connector_param?: ConnectorParam | undefined
  /** Not in the documentation. */
  readonly enable_answer?: boolean | undefined
}

export const DataSource: Codec.Shape<DataSource> = /*#__PURE__*/ Codec.shape("search#DataSource", () => ({
  id: Codec.strOpt,
  name: Codec.str,
  state: Codec.openOpt(0, 1),
  description: Codec.strOpt,
  create_time: Codec.strOpt,
  update_time: Codec.strOpt,
  is_exceed_quota: Codec.boolOpt,
  icon_url: Codec.strOpt,
  template: Codec.strOpt,
  searchable_fields: Codec.listOpt(Codec.str),
  i18n_name: Codec.objOpt(Types.I18nMeta),
  i18n_description: Codec.objOpt(Types.I18nMeta),
  schema_id: Codec.strOpt,
  app_id: Codec.strOpt,
  connect_type: Codec.openOpt(0, 1),
  connector_param: Codec.objOpt(ConnectorParam),
  enable_answer: Codec.boolOpt
}))

/** @category structures */
export interface CreateOutputDataSource {
  readonly id?: string | undefined
  readonly name: string
  readonly state?: 0 | 1 | (number & {}) | undefined
  readonly description?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly is_exceed_quota?: boolean | undefined
  readonly icon_url?: string | undefined
  readonly template?: string | undefined
  readonly searchable_fields?: ReadonlyArray<string> | undefined
  readonly i18n_name?: Types.I18nMeta | undefined
  readonly i18n_description?: Types.I18nMeta | undefined
  readonly schema_id?: string | undefined
  /** Not in the documentation. */
  readonly app_id?: string | undefined
  /** Not in the documentation. */
  readonly connect_type?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly connector_param?: ConnectorParam | undefined
  /** Not in the documentation. */
  readonly enable_answer?: boolean | undefined
}

export const CreateOutputDataSource: Codec.Shape<CreateOutputDataSource> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.create#output.data_source", () => ({
    id: Codec.strOpt,
    name: Codec.str,
    state: Codec.openOpt(0, 1),
    description: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    is_exceed_quota: Codec.boolOpt,
    icon_url: Codec.strOpt,
    template: Codec.strOpt,
    searchable_fields: Codec.listOpt(Codec.str),
    i18n_name: Codec.objOpt(Types.I18nMeta),
    i18n_description: Codec.objOpt(Types.I18nMeta),
    schema_id: Codec.strOpt,
    app_id: Codec.strOpt,
    connect_type: Codec.openOpt(0, 1),
    connector_param: Codec.objOpt(ConnectorParam),
    enable_answer: Codec.boolOpt
  }))

/** @category structures */
export interface PatchOutputDataSource {
  readonly id?: string | undefined
  readonly name: string
  readonly state?: 0 | 1 | (number & {}) | undefined
  readonly description?: string | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly is_exceed_quota?: boolean | undefined
  readonly icon_url?: string | undefined
  readonly template?: string | undefined
  readonly searchable_fields?: ReadonlyArray<string> | undefined
  readonly i18n_name?: Types.I18nMeta | undefined
  readonly i18n_description?: Types.I18nMeta | undefined
  readonly schema_id?: string | undefined
  /** Not in the documentation. */
  readonly app_id?: string | undefined
  /** Not in the documentation. */
  readonly connect_type?: 0 | 1 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly connector_param?: ConnectorParam | undefined
  /** Not in the documentation. */
  readonly enable_answer?: boolean | undefined
}

export const PatchOutputDataSource: Codec.Shape<PatchOutputDataSource> =
  /*#__PURE__*/ Codec.shape("search.v2.data_source.patch#output.data_source", () => ({
    id: Codec.strOpt,
    name: Codec.str,
    state: Codec.openOpt(0, 1),
    description: Codec.strOpt,
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    is_exceed_quota: Codec.boolOpt,
    icon_url: Codec.strOpt,
    template: Codec.strOpt,
    searchable_fields: Codec.listOpt(Codec.str),
    i18n_name: Codec.objOpt(Types.I18nMeta),
    i18n_description: Codec.objOpt(Types.I18nMeta),
    schema_id: Codec.strOpt,
    app_id: Codec.strOpt,
    connect_type: Codec.openOpt(0, 1),
    connector_param: Codec.objOpt(ConnectorParam),
    enable_answer: Codec.boolOpt
  }))
