// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `copy` takes.
 *
 * @category inputs
 */
export interface CopyInput {
  readonly app_token: string
  readonly name?: string | undefined
  readonly folder_token?: string | undefined
  readonly without_content?: boolean | undefined
  readonly time_zone?: string | undefined
}

export const CopyInput: Codec.Shape<CopyInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.copy#input", () => ({
    app_token: Codec.str,
    name: Codec.strOpt,
    folder_token: Codec.strOpt,
    without_content: Codec.boolOpt,
    time_zone: Codec.strOpt
  }))

/**
 * What `copy` gives.
 *
 * @category outputs
 */
export interface CopyOutput {
  readonly app: App
}

export const CopyOutput: Codec.Shape<CopyOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.copy#output", () => ({
    app: Codec.obj(App)
  }))

/**
 * 复制多维表格
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/copy` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `base:app:copy`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy
 * @category endpoints
 */
export const copy: Endpoint.Described<CopyInput, CopyOutput, "tenant" | "user"> & {
  /**
   * 复制多维表格
   *
   * Scopes, any of: `base:app:copy`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy
   */
  (input: CopyInput, options?: Endpoint.CallOptions): Effect.Effect<CopyOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.copy",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/copy",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CopyInput,
  output: CopyOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Not in the documentation. */
  readonly customized_config?: boolean | undefined
  /** Not in the documentation. */
  readonly source_app_token?: string | undefined
  /** Not in the documentation. */
  readonly copy_types?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly api_type?: string | undefined
  readonly name?: string | undefined
  readonly folder_token?: string | undefined
  readonly time_zone?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.create#input", () => ({
    customized_config: Codec.boolOpt,
    source_app_token: Codec.strOpt,
    copy_types: Codec.listOpt(Codec.str),
    api_type: Codec.strOpt,
    name: Codec.strOpt,
    folder_token: Codec.strOpt,
    time_zone: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly app: CreateOutputApp
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.create#output", () => ({
    app: Codec.obj(CreateOutputApp)
  }))

/**
 * 创建多维表格
 *
 * `POST /open-apis/bitable/v1/apps` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `base:app:create`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建多维表格
   *
   * Scopes, any of: `base:app:create`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "bitable.v1.app.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps",
  tokens: ["tenant", "user"],
  query: ["customized_config", "source_app_token", "copy_types", "api_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_token: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("bitable.v1.app.get#input", () => ({
  app_token: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly app: DisplayApp
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.get#output", () => ({
    app: Codec.obj(DisplayApp)
  }))

/**
 * 获取多维表格元数据
 *
 * `GET /open-apis/bitable/v1/apps/:app_token` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:app:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取多维表格元数据
   *
   * Scopes, any of: `base:app:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.get",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly app_token: string
  readonly name?: string | undefined
  readonly is_advanced?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.update#input", () => ({
    app_token: Codec.str,
    name: Codec.strOpt,
    is_advanced: Codec.boolOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly app: DisplayAppV2
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.update#output", () => ({
    app: Codec.obj(DisplayAppV2)
  }))

/**
 * 更新多维表格元数据
 *
 * `PUT /open-apis/bitable/v1/apps/:app_token` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `base:app:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新多维表格元数据
   *
   * Scopes, any of: `base:app:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.update",
  method: "PUT",
  path: "/open-apis/bitable/v1/apps/:app_token",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface App {
  readonly app_token?: string | undefined
  readonly name?: string | undefined
  readonly folder_token?: string | undefined
  readonly url?: string | undefined
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly revision?: number | undefined
}

export const App: Codec.Shape<App> = /*#__PURE__*/ Codec.shape("bitable.v1.app.copy#output.app", () => ({
  app_token: Codec.strOpt,
  name: Codec.strOpt,
  folder_token: Codec.strOpt,
  url: Codec.strOpt,
  time_zone: Codec.strOpt,
  revision: Codec.numOpt
}))

/** @category structures */
export interface CreateOutputApp {
  readonly app_token: string
  readonly name?: string | undefined
  readonly folder_token?: string | undefined
  readonly url?: string | undefined
  readonly default_table_id?: string | undefined
  readonly time_zone?: string | undefined
  /** Not in the documentation. */
  readonly revision?: number | undefined
}

export const CreateOutputApp: Codec.Shape<CreateOutputApp> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.create#output.app", () => ({
    app_token: Codec.str,
    name: Codec.strOpt,
    folder_token: Codec.strOpt,
    url: Codec.strOpt,
    default_table_id: Codec.strOpt,
    time_zone: Codec.strOpt,
    revision: Codec.numOpt
  }))

/** @category structures */
export interface DisplayApp {
  readonly app_token?: string | undefined
  readonly name?: string | undefined
  readonly revision?: number | undefined
  readonly is_advanced?: boolean | undefined
  readonly time_zone?: string | undefined
  readonly formula_type?: 1 | 2 | (number & {}) | undefined
  readonly advance_version?: "v1" | "v2" | (string & {}) | undefined
}

export const DisplayApp: Codec.Shape<DisplayApp> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.get#output.app", () => ({
    app_token: Codec.strOpt,
    name: Codec.strOpt,
    revision: Codec.intOpt,
    is_advanced: Codec.boolOpt,
    time_zone: Codec.strOpt,
    formula_type: Codec.openOpt(1, 2),
    advance_version: Codec.openOpt("v1", "v2")
  }))

/** @category structures */
export interface DisplayAppV2 {
  readonly app_token?: string | undefined
  readonly name?: string | undefined
  readonly is_advanced?: boolean | undefined
  readonly time_zone?: string | undefined
}

export const DisplayAppV2: Codec.Shape<DisplayAppV2> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.update#output.app", () => ({
    app_token: Codec.strOpt,
    name: Codec.strOpt,
    is_advanced: Codec.boolOpt,
    time_zone: Codec.strOpt
  }))
