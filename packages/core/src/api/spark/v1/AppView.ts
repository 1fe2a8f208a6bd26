// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.app.view`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `getViewRecordList` takes.
 *
 * @category inputs
 */
export interface GetViewRecordListInput {
  readonly app_id: string
  readonly view_name: string
  /** 1 to 500. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly select?: string | undefined
  readonly filter?: string | undefined
  readonly order?: string | undefined
  /** Default: `"online"`. */
  readonly env?: string | undefined
  /** Default: `"miaoda_user_id"`. */
  readonly user_identifier_type?: "miaoda_user_id" | (string & {}) | undefined
}

export const GetViewRecordListInput: Codec.Shape<GetViewRecordListInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.view.get_view_record_list#input", () => ({
    app_id: Codec.str,
    view_name: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    select: Codec.strOpt,
    filter: Codec.strOpt,
    order: Codec.strOpt,
    env: Codec.strOpt,
    user_identifier_type: Codec.listedOpt("miaoda_user_id")
  }))

/**
 * What `getViewRecordList` gives.
 *
 * @category outputs
 */
export interface GetViewRecordListOutput {
  readonly has_more: boolean
  readonly page_token: string
  readonly total: number
  readonly items: string
}

export const GetViewRecordListOutput: Codec.Shape<GetViewRecordListOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.app.view.get_view_record_list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.str,
    total: Codec.int,
    items: Codec.str
  }))

/**
 * 查询视图数据记录
 *
 * `GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list
 * @category endpoints
 */
export const getViewRecordList: Endpoint.Described<GetViewRecordListInput, GetViewRecordListOutput, "user"> & {
  /**
   * 查询视图数据记录
   *
   * Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list
   */
  (input: GetViewRecordListInput, options: Endpoint.WithToken): Effect.Effect<GetViewRecordListOutput, FeishuError, FeishuClient>
  /**
   * 查询视图数据记录
   *
   * Scopes, any of: `spark:app.table.record:read`, `spark:app.table.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list
   */
  (input: GetViewRecordListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetViewRecordListOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.app.view.get_view_record_list",
  method: "GET",
  path: "/open-apis/spark/v1/apps/:app_id/views/:view_name/records",
  tokens: ["user"],
  query: ["page_size", "page_token", "select", "filter", "order", "env", "user_identifier_type"],
  codes,
  input: GetViewRecordListInput,
  output: GetViewRecordListOutput
})
