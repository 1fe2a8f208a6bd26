// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import * as Paged from "../../../Paged.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/spark.js"

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
export const create: Endpoint.Endpoint<CreateInput, CreateOutput, "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
 * Scopes, any of: `spark:app.access_scope:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility
 * @category endpoints
 */
export const getAppVisibility: Endpoint.Endpoint<GetAppVisibilityInput, GetAppVisibilityOutput, "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
  readonly file: Upload.File
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
export const icon: Endpoint.Endpoint<IconInput, IconOutput, "user"> = /*#__PURE__*/ Endpoint.makeRequired({
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
export const list: Paged.OptionalInput<ListInput, ListOutput, App, "user"> = /*#__PURE__*/ Paged.make({
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
export const patch: Endpoint.Endpoint<PatchInput, PatchOutput, "user"> = /*#__PURE__*/ Endpoint.makeRequired({
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
 * Scopes, any of: `spark:app.sql_commands:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands
 * @category endpoints
 */
export const sqlCommands: Endpoint.Endpoint<SqlCommandsInput, SqlCommandsOutput, "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
 * Scopes, any of: `spark:app.access_scope:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility
 * @category endpoints
 */
export const updateAppVisibility: Endpoint.Endpoint<UpdateAppVisibilityInput, Codec.Dictionary, "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
  readonly file: Upload.File
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
 * Scopes, any of: `spark:app:publish`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release
 * @category endpoints
 */
export const uploadHtmlCodeAndRelease: Endpoint.Endpoint<UploadHtmlCodeAndReleaseInput, UploadHtmlCodeAndReleaseOutput, "user"> =
  /*#__PURE__*/ Endpoint.makeRequired({
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
