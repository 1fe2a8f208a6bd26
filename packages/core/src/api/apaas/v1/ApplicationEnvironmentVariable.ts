// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.environment_variable`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/apaas.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly namespace: string
  readonly environment_variable_api_name: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.environment_variable.get#input", () => ({
    namespace: Codec.str,
    environment_variable_api_name: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly item: EnvironmentVariable
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.environment_variable.get#output", () => ({
    item: Codec.obj(EnvironmentVariable)
  }))

/**
 * 查询环境变量详情
 *
 * `GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name` ·
 * Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `app_engine:application.environment_variable:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询环境变量详情
   *
   * Scopes, any of: `app_engine:application.environment_variable:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.environment_variable.get",
  method: "GET",
  path: "/open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly namespace: string
  readonly filter?: EnvironmentVariableFilter | undefined
  /** At most 500. */
  readonly limit?: number | undefined
  /** At least 0. */
  readonly offset?: number | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.environment_variable.query#input", () => ({
    namespace: Codec.str,
    filter: Codec.objOpt(EnvironmentVariableFilter),
    limit: Codec.intOpt,
    offset: Codec.intOpt
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<EnvironmentVariable>
  readonly total: number
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.environment_variable.query#output", () => ({
    items: Codec.list(Codec.obj(EnvironmentVariable)),
    total: Codec.int
  }))

/**
 * 查询环境变量列表
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query` · Token: tenant · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `app_engine:application.environment_variable:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询环境变量列表
   *
   * Scopes, any of: `app_engine:application.environment_variable:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询环境变量列表
     *
     * Scopes, any of: `app_engine:application.environment_variable:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-environment_variable/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<EnvironmentVariable>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.application.environment_variable.query",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/environment_variables/query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {
    style: "offset", items: "items", requestToken: "offset", requestSize: "limit", maxPageSize: 500,
    total: "total"
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface EnvironmentVariable {
  readonly api_name: string
  readonly label: Label
  readonly description: string
  readonly value: string
  readonly is_encrypted?: boolean | undefined
  readonly object_api_name?: string | undefined
  readonly object_label?: Label | undefined
  readonly created_at?: number | undefined
  readonly updated_at: number
  readonly type?: string | undefined
}

export const EnvironmentVariable: Codec.Shape<EnvironmentVariable> =
  /*#__PURE__*/ Codec.shape("apaas#EnvironmentVariable", () => ({
    api_name: Codec.str,
    label: Codec.obj(Label),
    description: Codec.str,
    value: Codec.str,
    is_encrypted: Codec.boolOpt,
    object_api_name: Codec.strOpt,
    object_label: Codec.objOpt(Label),
    created_at: Codec.intOpt,
    updated_at: Codec.int,
    type: Codec.strOpt
  }))

/** @category structures */
export interface Label {
  readonly zh_cn: string
  readonly en_us: string
}

export const Label: Codec.Shape<Label> = /*#__PURE__*/ Codec.shape("apaas#Label", () => ({
  zh_cn: Codec.str,
  en_us: Codec.str
}))

/** @category structures */
export interface EnvironmentVariableFilter {
  readonly quick_query?: string | undefined
}

export const EnvironmentVariableFilter: Codec.Shape<EnvironmentVariableFilter> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.environment_variable.query#input.filter", () => ({
    quick_query: Codec.strOpt
  }))
