// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import * as Upload from "../../../Upload.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly app_type?: string | undefined
  readonly description?: string | undefined
  readonly icon_url?: string | undefined
  /** Not in the documentation. */
  readonly source_agent?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.create#input", () => ({
    name: Codec.str,
    app_type: Codec.strOpt,
    description: Codec.strOpt,
    icon_url: Codec.strOpt,
    source_agent: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly app: App
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.create#output", () => ({
    app: Codec.obj(App)
  }))

/**
 * 创建妙搭应用
 *
 * `POST /open-apis/spark/v1/apps` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建妙搭应用
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create
   */
  (input: CreateInput, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建妙搭应用
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.create",
  method: "POST",
  path: "/open-apis/spark/v1/apps",
  tokens: ["user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `getAppVisibility` takes.
 *
 * @category inputs
 */
export interface GetAppVisibilityInput {
  readonly app_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetAppVisibilityInput: Codec.Shape<GetAppVisibilityInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.get_app_visibility#input", () => ({
    app_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `getAppVisibility` gives.
 *
 * @category outputs
 */
export interface GetAppVisibilityOutput {
  readonly scope?: string | undefined
  readonly users?: ReadonlyArray<string> | undefined
  readonly departments?: ReadonlyArray<string> | undefined
  readonly chats?: ReadonlyArray<string> | undefined
  readonly apply_config?: ApplyConfig | undefined
  readonly require_login?: boolean | undefined
}

export const GetAppVisibilityOutput: Codec.Shape<GetAppVisibilityOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.get_app_visibility#output", () => ({
    scope: Codec.strOpt,
    users: Codec.listOpt(Codec.str),
    departments: Codec.listOpt(Codec.str),
    chats: Codec.listOpt(Codec.str),
    apply_config: Codec.objOpt(ApplyConfig),
    require_login: Codec.boolOpt
  }))

/**
 * 获取妙搭应用可用范围
 *
 * `GET /open-apis/spark/v1/apps/:app_id/access-scope` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility
 * @category endpoints
 */
export const getAppVisibility: Endpoint.Described<GetAppVisibilityInput, GetAppVisibilityOutput, "user"> & {
  /**
   * 获取妙搭应用可用范围
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility
   */
  (input: GetAppVisibilityInput, options: Endpoint.WithToken): Effect.Effect<GetAppVisibilityOutput, FeishuError, FeishuClient>
  /**
   * 获取妙搭应用可用范围
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility
   */
  (input: GetAppVisibilityInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetAppVisibilityOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.get_app_visibility",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/access-scope",
  tokens: ["user"],
  query: ["user_id_type"],
  codes,
  input: GetAppVisibilityInput,
  output: GetAppVisibilityOutput
})

/**
 * What `icon` takes.
 *
 * @category inputs
 */
export interface IconInput {
  readonly file: Upload.Uploadable
}

export const IconInput: Codec.Shape<IconInput> = /*#__PURE__*/ Codec.shape("spark.v1.app.icon#input", () => ({
  file: Codec.file
}))

/**
 * What `icon` gives.
 *
 * @category outputs
 */
export interface IconOutput {
  readonly icon_url: string
}

export const IconOutput: Codec.Shape<IconOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.icon#output", () => ({
    icon_url: Codec.str
  }))

/**
 * 上传妙搭应用图标
 *
 * `POST /open-apis/spark/v1/icon` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon
 * @category endpoints
 */
export const icon: Endpoint.Described<IconInput, IconOutput, "user"> & {
  /**
   * 上传妙搭应用图标
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon
   */
  (input: IconInput, options: Endpoint.WithToken): Effect.Effect<IconOutput, FeishuError, FeishuClient>
  /**
   * 上传妙搭应用图标
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon
   */
  (input: IconInput, options?: Endpoint.CallOptions<never>): Effect.Effect<IconOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.icon",
  method: "POST",
  path: "/open-apis/spark/v1/icon",
  tokens: ["user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: IconInput,
  output: IconOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly app_type?: string | undefined
  /** Not in the documentation. */
  readonly keyword?: string | undefined
  /** Not in the documentation. */
  readonly scope?: string | undefined
  /** Not in the documentation. */
  readonly ownership?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("spark.v1.app.list#input", () => ({
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  app_type: Codec.strOpt,
  keyword: Codec.strOpt,
  scope: Codec.strOpt,
  ownership: Codec.strOpt
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<App>
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.list#output", () => ({
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(App)),
    has_more: Codec.bool
  }))

/**
 * 批量获取妙搭应用
 *
 * `GET /open-apis/spark/v1/apps` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 批量获取妙搭应用
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list
   */
  (input: ListInput | undefined, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 批量获取妙搭应用
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 批量获取妙搭应用
     *
     * Scopes, any of: `spark:app:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list
     */
    (input: ListInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<App>
    /**
     * 批量获取妙搭应用
     *
     * Scopes, any of: `spark:app:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list
     */
    (input?: ListInput, options?: Paged.Options<never>): Paged.Listing<App, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "spark.v1.app.list",
  method: "GET",
  path: "/open-apis/spark/v1/apps",
  tokens: ["user"],
  query: ["page_size", "page_token", "app_type", "keyword", "scope", "ownership"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `openApiAnalyticsOverview` takes.
 *
 * @category inputs
 */
export interface OpenApiAnalyticsOverviewInput {
  readonly app_id: string
  readonly start_time: string
  readonly end_time: string
}

export const OpenApiAnalyticsOverviewInput: Codec.Shape<OpenApiAnalyticsOverviewInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.open_api_analytics_overview#input", () => ({
    app_id: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str
  }))

/**
 * What `openApiAnalyticsOverview` gives.
 *
 * @category outputs
 */
export interface OpenApiAnalyticsOverviewOutput {
  readonly active_users?: ActiveUsers | undefined
  readonly signups?: ActiveUsers | undefined
  readonly page_views?: ActiveUsers | undefined
}

export const OpenApiAnalyticsOverviewOutput: Codec.Shape<OpenApiAnalyticsOverviewOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.open_api_analytics_overview#output", () => ({
    active_users: Codec.objOpt(ActiveUsers),
    signups: Codec.objOpt(ActiveUsers),
    page_views: Codec.objOpt(ActiveUsers)
  }))

/**
 * 获取妙搭应用运营数据总览
 *
 * `GET /open-apis/spark/v1/apps/:app_id/analytics/overview` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/open_api_analytics_overview
 * @category endpoints
 */
export const openApiAnalyticsOverview: Endpoint.Described<OpenApiAnalyticsOverviewInput, OpenApiAnalyticsOverviewOutput, "tenant" | "user"> & {
  /**
   * 获取妙搭应用运营数据总览
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/open_api_analytics_overview
   */
  (input: OpenApiAnalyticsOverviewInput, options?: Endpoint.CallOptions): Effect.Effect<OpenApiAnalyticsOverviewOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.open_api_analytics_overview",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/analytics/overview",
  tokens: ["tenant", "user"],
  query: ["start_time", "end_time"],
  codes,
  input: OpenApiAnalyticsOverviewInput,
  output: OpenApiAnalyticsOverviewOutput
})

/**
 * What `openApiCreditUsage` takes.
 *
 * @category inputs
 */
export interface OpenApiCreditUsageInput {
  readonly app_id: string
  readonly start_time: string
  readonly end_time: string
}

export const OpenApiCreditUsageInput: Codec.Shape<OpenApiCreditUsageInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.open_api_credit_usage#input", () => ({
    app_id: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str
  }))

/**
 * What `openApiCreditUsage` gives.
 *
 * @category outputs
 */
export interface OpenApiCreditUsageOutput {
  readonly total?: number | undefined
  readonly points?: ReadonlyArray<OpenApiCreditUsageOutputPoints> | undefined
  readonly total_enterprise?: number | undefined
  readonly total_personal?: number | undefined
}

export const OpenApiCreditUsageOutput: Codec.Shape<OpenApiCreditUsageOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.open_api_credit_usage#output", () => ({
    total: Codec.numOpt,
    points: Codec.listOpt(Codec.obj(OpenApiCreditUsageOutputPoints)),
    total_enterprise: Codec.numOpt,
    total_personal: Codec.numOpt
  }))

/**
 * 获取妙搭应用消耗 AI 额度
 *
 * `GET /open-apis/spark/v1/apps/:app_id/credit_usage` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/open_api_credit_usage
 * @category endpoints
 */
export const openApiCreditUsage: Endpoint.Described<OpenApiCreditUsageInput, OpenApiCreditUsageOutput, "tenant" | "user"> & {
  /**
   * 获取妙搭应用消耗 AI 额度
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/open_api_credit_usage
   */
  (input: OpenApiCreditUsageInput, options?: Endpoint.CallOptions): Effect.Effect<OpenApiCreditUsageOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.open_api_credit_usage",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/credit_usage",
  tokens: ["tenant", "user"],
  query: ["start_time", "end_time"],
  codes,
  input: OpenApiCreditUsageInput,
  output: OpenApiCreditUsageOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly icon_url?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.patch#input", () => ({
    app_id: Codec.str,
    name: Codec.strOpt,
    description: Codec.strOpt,
    icon_url: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly app: App
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.patch#output", () => ({
    app: Codec.obj(App)
  }))

/**
 * 更新妙搭应用信息
 *
 * `PATCH /open-apis/spark/v1/apps/:app_id` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "user"> & {
  /**
   * 更新妙搭应用信息
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
  /**
   * 更新妙搭应用信息
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<PatchOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.patch",
  method: "PATCH",
  path: "/open-apis/spark/v1/apps/:app_id",
  tokens: ["user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `queryAnalyticsData` takes.
 *
 * @category inputs
 */
export interface QueryAnalyticsDataInput {
  readonly app_id: string
  readonly metric_types?: ReadonlyArray<"TOTAL_USER" | "ACTIVE_USER" | "NEW_USER" | "PAGE_VIEW" | "API_REQUEST" | (string & {})> | undefined
  readonly start_timestamp_ns?: string | undefined
  readonly end_timestamp_ns?: string | undefined
  readonly time_aggregation_unit?: "DAY" | "WEEK" | "MONTH" | (string & {}) | undefined
  readonly filter?: QueryAnalyticsDataFilterInput | undefined
  readonly need_pack_lack_point?: boolean | undefined
  readonly group_by?: string | undefined
}

export const QueryAnalyticsDataInput: Codec.Shape<QueryAnalyticsDataInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.query_analytics_data#input", () => ({
    app_id: Codec.str,
    metric_types: Codec.listOpt(Codec.listed("TOTAL_USER", "ACTIVE_USER", "NEW_USER", "PAGE_VIEW", "API_REQUEST")),
    start_timestamp_ns: Codec.strOpt,
    end_timestamp_ns: Codec.strOpt,
    time_aggregation_unit: Codec.listedOpt("DAY", "WEEK", "MONTH"),
    filter: Codec.objOpt(QueryAnalyticsDataFilterInput),
    need_pack_lack_point: Codec.boolOpt,
    group_by: Codec.strOpt
  }))

/**
 * What `queryAnalyticsData` gives.
 *
 * @category outputs
 */
export interface QueryAnalyticsDataOutput {
  readonly series: ReadonlyArray<QueryAnalyticsDataOutputSeries>
}

export const QueryAnalyticsDataOutput: Codec.Shape<QueryAnalyticsDataOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.query_analytics_data#output", () => ({
    series: Codec.list(Codec.obj(QueryAnalyticsDataOutputSeries))
  }))

/**
 * 获取妙搭应用运营数据趋势
 *
 * `POST /open-apis/spark/v1/apps/:app_id/query_analytics_data` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/query_analytics_data
 * @category endpoints
 */
export const queryAnalyticsData: Endpoint.Described<QueryAnalyticsDataInput, QueryAnalyticsDataOutput, "tenant" | "user"> & {
  /**
   * 获取妙搭应用运营数据趋势
   *
   * Scopes, any of: `spark:app:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/query_analytics_data
   */
  (input: QueryAnalyticsDataInput, options?: Endpoint.CallOptions): Effect.Effect<QueryAnalyticsDataOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.query_analytics_data",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/query_analytics_data",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryAnalyticsDataInput,
  output: QueryAnalyticsDataOutput
})

/**
 * What `sqlCommands` takes.
 *
 * @category inputs
 */
export interface SqlCommandsInput {
  readonly app_id: string
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Not in the documentation. */
  readonly transactional?: boolean | undefined
  readonly sql: string
}

export const SqlCommandsInput: Codec.Shape<SqlCommandsInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.sql_commands#input", () => ({
    app_id: Codec.str,
    env: Codec.strOpt,
    transactional: Codec.boolOpt,
    sql: Codec.str
  }))

/**
 * What `sqlCommands` gives.
 *
 * @category outputs
 */
export interface SqlCommandsOutput {
  readonly result: string
}

export const SqlCommandsOutput: Codec.Shape<SqlCommandsOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.sql_commands#output", () => ({
    result: Codec.str
  }))

/**
 * 执行 SQL
 *
 * `POST /open-apis/spark/v1/apps/:app_id/sql_commands` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.sql_commands:write`, `spark:app:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands
 * @category endpoints
 */
export const sqlCommands: Endpoint.Described<SqlCommandsInput, SqlCommandsOutput, "user"> & {
  /**
   * 执行 SQL
   *
   * Scopes, any of: `spark:app.sql_commands:write`, `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands
   */
  (input: SqlCommandsInput, options: Endpoint.WithToken): Effect.Effect<SqlCommandsOutput, FeishuError, FeishuClient>
  /**
   * 执行 SQL
   *
   * Scopes, any of: `spark:app.sql_commands:write`, `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands
   */
  (input: SqlCommandsInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SqlCommandsOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.sql_commands",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/sql_commands",
  tokens: ["user"],
  query: ["env", "transactional"],
  body: "json",
  codes,
  input: SqlCommandsInput,
  output: SqlCommandsOutput
})

/**
 * What `updateAppVisibility` takes.
 *
 * @category inputs
 */
export interface UpdateAppVisibilityInput {
  readonly app_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly users?: ReadonlyArray<string> | undefined
  /** 1 to 200 items. */
  readonly departments?: ReadonlyArray<string> | undefined
  readonly chats?: ReadonlyArray<string> | undefined
  readonly apply_config?: ApplyConfig | undefined
  readonly require_login?: boolean | undefined
  readonly scope: string
}

export const UpdateAppVisibilityInput: Codec.Shape<UpdateAppVisibilityInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.update_app_visibility#input", () => ({
    app_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    users: Codec.listOpt(Codec.str),
    departments: Codec.listOpt(Codec.str),
    chats: Codec.listOpt(Codec.str),
    apply_config: Codec.objOpt(ApplyConfig),
    require_login: Codec.boolOpt,
    scope: Codec.str
  }))

/**
 * 更新妙搭应用可用范围
 *
 * `PUT /open-apis/spark/v1/apps/:app_id/access-scope` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `spark:app:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility
 * @category endpoints
 */
export const updateAppVisibility: Endpoint.Described<UpdateAppVisibilityInput, Codec.Dictionary, "user"> & {
  /**
   * 更新妙搭应用可用范围
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility
   */
  (input: UpdateAppVisibilityInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新妙搭应用可用范围
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility
   */
  (input: UpdateAppVisibilityInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.update_app_visibility",
  method: "PUT",
  path: "/open-apis/spark/v1/apps/:app_id/access-scope",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateAppVisibilityInput,
  output: Codec.dictionary
})

/**
 * What `uploadHtmlCodeAndRelease` takes.
 *
 * @category inputs
 */
export interface UploadHtmlCodeAndReleaseInput {
  readonly app_id: string
  readonly file: Upload.Uploadable
}

export const UploadHtmlCodeAndReleaseInput: Codec.Shape<UploadHtmlCodeAndReleaseInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.upload_html_code_and_release#input", () => ({
    app_id: Codec.str,
    file: Codec.file
  }))

/**
 * What `uploadHtmlCodeAndRelease` gives.
 *
 * @category outputs
 */
export interface UploadHtmlCodeAndReleaseOutput {
  readonly url: string
}

export const UploadHtmlCodeAndReleaseOutput: Codec.Shape<UploadHtmlCodeAndReleaseOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.upload_html_code_and_release#output", () => ({
    url: Codec.str
  }))

/**
 * 上传 HTML 代码并发布
 *
 * `POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code` · Token: user · Rate limit: 20/s.
 *
 * Scopes, any of: `spark:app:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release
 * @category endpoints
 */
export const uploadHtmlCodeAndRelease: Endpoint.Described<UploadHtmlCodeAndReleaseInput, UploadHtmlCodeAndReleaseOutput, "user"> & {
  /**
   * 上传 HTML 代码并发布
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release
   */
  (input: UploadHtmlCodeAndReleaseInput, options: Endpoint.WithToken): Effect.Effect<UploadHtmlCodeAndReleaseOutput, FeishuError, FeishuClient>
  /**
   * 上传 HTML 代码并发布
   *
   * Scopes, any of: `spark:app:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release
   */
  (input: UploadHtmlCodeAndReleaseInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UploadHtmlCodeAndReleaseOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.upload_html_code_and_release",
  method: "POST",
  path: "/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code",
  tokens: ["user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: UploadHtmlCodeAndReleaseInput,
  output: UploadHtmlCodeAndReleaseOutput
})

/** @category structures */
export interface App {
  readonly app_id?: string | undefined
  readonly app_type?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly icon_url?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  /** Not in the documentation. */
  readonly is_published?: boolean | undefined
  /** Not in the documentation. */
  readonly online_url?: string | undefined
  /** Not in the documentation. */
  readonly meta_token?: string | undefined
}

export const App: Codec.Shape<App> = /*#__PURE__*/ Codec.shape("spark#App", () => ({
  app_id: Codec.strOpt,
  app_type: Codec.strOpt,
  name: Codec.strOpt,
  description: Codec.strOpt,
  icon_url: Codec.strOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  is_published: Codec.boolOpt,
  online_url: Codec.strOpt,
  meta_token: Codec.strOpt
}))

/** @category structures */
export interface ApplyConfig {
  readonly enabled?: boolean | undefined
  readonly approvers?: ReadonlyArray<string> | undefined
}

export const ApplyConfig: Codec.Shape<ApplyConfig> = /*#__PURE__*/ Codec.shape("spark#ApplyConfig", () => ({
  enabled: Codec.boolOpt,
  approvers: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface ActiveUsers {
  readonly value?: string | undefined
  readonly prev_value?: string | undefined
  readonly diff?: string | undefined
  readonly ratio?: number | undefined
}

export const ActiveUsers: Codec.Shape<ActiveUsers> = /*#__PURE__*/ Codec.shape("spark#ActiveUsers", () => ({
  value: Codec.strOpt,
  prev_value: Codec.strOpt,
  diff: Codec.strOpt,
  ratio: Codec.numOpt
}))

/** @category structures */
export interface OpenApiCreditUsageOutputPoints {
  readonly timestamp?: string | undefined
  readonly credit_usage?: number | undefined
  readonly credit_usage_enterprise?: number | undefined
  readonly credit_usage_personal?: number | undefined
}

export const OpenApiCreditUsageOutputPoints: Codec.Shape<OpenApiCreditUsageOutputPoints> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.open_api_credit_usage#output.points", () => ({
    timestamp: Codec.strOpt,
    credit_usage: Codec.numOpt,
    credit_usage_enterprise: Codec.numOpt,
    credit_usage_personal: Codec.numOpt
  }))

/** @category structures */
export interface QueryAnalyticsDataFilterInput {
  readonly page?: string | undefined
  readonly device_types?: ReadonlyArray<string> | undefined
}

export const QueryAnalyticsDataFilterInput: Codec.Shape<QueryAnalyticsDataFilterInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.query_analytics_data#input.filter", () => ({
    page: Codec.strOpt,
    device_types: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface QueryAnalyticsDataOutputSeries {
  readonly metric_type?:
    | "TOTAL_USER" | "ACTIVE_USER" | "NEW_USER" | "PAGE_VIEW" | "API_REQUEST" | (string & {}) | undefined
  readonly points?: ReadonlyArray<QueryAnalyticsDataOutputSeriesPoints> | undefined
}

export const QueryAnalyticsDataOutputSeries: Codec.Shape<QueryAnalyticsDataOutputSeries> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.query_analytics_data#output.series", () => ({
    metric_type: Codec.openOpt("TOTAL_USER", "ACTIVE_USER", "NEW_USER", "PAGE_VIEW", "API_REQUEST"),
    points: Codec.listOpt(Codec.obj(QueryAnalyticsDataOutputSeriesPoints))
  }))

/** @category structures */
export interface QueryAnalyticsDataOutputSeriesPoints {
  readonly timestamp_ns?: string | undefined
  readonly value?: number | undefined
  readonly dimensions?: ReadonlyArray<QueryAnalyticsDataOutputSeriesPointsDimensions> | undefined
}

export const QueryAnalyticsDataOutputSeriesPoints: Codec.Shape<QueryAnalyticsDataOutputSeriesPoints> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.query_analytics_data#output.series.points", () => ({
    timestamp_ns: Codec.strOpt,
    value: Codec.numOpt,
    dimensions: Codec.listOpt(Codec.obj(QueryAnalyticsDataOutputSeriesPointsDimensions))
  }))

/** @category structures */
export interface QueryAnalyticsDataOutputSeriesPointsDimensions {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

export const QueryAnalyticsDataOutputSeriesPointsDimensions: Codec.Shape<QueryAnalyticsDataOutputSeriesPointsDimensions> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.query_analytics_data#output.series.points.dimensions", () => ({
    key: Codec.strOpt,
    value: Codec.strOpt
  }))
