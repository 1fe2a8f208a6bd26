// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app.enum`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `getEnumDetail` takes.
 *
 * @category inputs
 */
export interface GetEnumDetailInput {
  readonly app_id: string
  readonly enum_name: string
  /** Default: `"online"`. */
  readonly env?: string | undefined
}

export const GetEnumDetailInput: Codec.Shape<GetEnumDetailInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.enum.get_enum_detail#input", () => ({
    app_id: Codec.str,
    enum_name: Codec.str,
    env: Codec.strOpt
  }))

/**
 * What `getEnumDetail` gives.
 *
 * @category outputs
 */
export interface GetEnumDetailOutput {
  readonly name: string
  readonly description: string
  readonly options: ReadonlyArray<string>
  readonly created_at: string
}

export const GetEnumDetailOutput: Codec.Shape<GetEnumDetailOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.enum.get_enum_detail#output", () => ({
    name: Codec.str,
    description: Codec.str,
    options: Codec.list(Codec.str),
    created_at: Codec.str
  }))

/**
 * 获取自定义枚举详细信息
 *
 * `GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail
 * @category endpoints
 */
export const getEnumDetail: Endpoint.Described<GetEnumDetailInput, GetEnumDetailOutput, "user"> & {
  /**
   * 获取自定义枚举详细信息
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail
   */
  (input: GetEnumDetailInput, options: Endpoint.WithToken): Effect.Effect<GetEnumDetailOutput, FeishuError, FeishuClient>
  /**
   * 获取自定义枚举详细信息
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail
   */
  (input: GetEnumDetailInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetEnumDetailOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.enum.get_enum_detail",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/enums/:enum_name",
  tokens: ["user"],
  query: ["env"],
  codes,
  input: GetEnumDetailInput,
  output: GetEnumDetailOutput
})

/**
 * What `getEnumList` takes.
 *
 * @category inputs
 */
export interface GetEnumListInput {
  readonly app_id: string
  /** 1 to 500. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"online"`. */
  readonly env?: string | undefined
}

export const GetEnumListInput: Codec.Shape<GetEnumListInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.enum.get_enum_list#input", () => ({
    app_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    env: Codec.strOpt
  }))

/**
 * What `getEnumList` gives.
 *
 * @category outputs
 */
export interface GetEnumListOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly items: ReadonlyArray<AppEnum>
}

export const GetEnumListOutput: Codec.Shape<GetEnumListOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.enum.get_enum_list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    items: Codec.list(Codec.obj(AppEnum))
  }))

/**
 * 获取自定义枚举列表
 *
 * `GET /open-apis/spark/v1/apps/:app_id/enums` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list
 * @category endpoints
 */
export const getEnumList: Endpoint.Described<GetEnumListInput, GetEnumListOutput, "user"> & {
  /**
   * 获取自定义枚举列表
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list
   */
  (input: GetEnumListInput, options: Endpoint.WithToken): Effect.Effect<GetEnumListOutput, FeishuError, FeishuClient>
  /**
   * 获取自定义枚举列表
   *
   * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list
   */
  (input: GetEnumListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetEnumListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetEnumListInput, GetEnumListOutput, "user">
  readonly items: {
    /**
     * 获取自定义枚举列表
     *
     * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list
     */
    (input: GetEnumListInput, options: Paged.OptionsWithToken): Paged.Listing<AppEnum>
    /**
     * 获取自定义枚举列表
     *
     * Scopes, any of: `spark:app.table:read`, `spark:app.table:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list
     */
    (input: GetEnumListInput, options?: Paged.Options<never>): Paged.Listing<AppEnum, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "spark.v1.app.enum.get_enum_list",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/enums",
  tokens: ["user"],
  query: ["page_size", "page_token", "env"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: GetEnumListInput,
  output: GetEnumListOutput
})

/** @category structures */
export interface AppEnum {
  readonly name: string
  readonly description: string
  readonly options: ReadonlyArray<string>
  readonly created_at: number
}

export const AppEnum: Codec.Shape<AppEnum> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.enum.get_enum_list#output.items", () => ({
    name: Codec.str,
    description: Codec.str,
    options: Codec.list(Codec.str),
    created_at: Codec.int
  }))
