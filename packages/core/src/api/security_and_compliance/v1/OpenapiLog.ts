// GENERATED from spec/security_and_compliance.json. DO NOT EDIT: correct spec/patches/security_and_compliance.json.
/**
 * Endpoints of `security_and_compliance.v1.openapi_log`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/security_and_compliance.js"
import type * as Effect from "effect/Effect"

/**
 * What `listData` takes.
 *
 * @category inputs
 */
export interface ListDataInput {
  /** At most 100 items. */
  readonly api_keys?: ReadonlyArray<string> | undefined
  readonly start_time?: number | undefined
  readonly end_time?: number | undefined
  readonly app_id?: string | undefined
  /** 1 to 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListDataInput: Codec.Shape<ListDataInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.openapi_log.list_data#input", () => ({
    api_keys: Codec.listOpt(Codec.str),
    start_time: Codec.intOpt,
    end_time: Codec.intOpt,
    app_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `listData` gives.
 *
 * @category outputs
 */
export interface ListDataOutput {
  readonly items: ReadonlyArray<OpenapiLog>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListDataOutput: Codec.Shape<ListDataOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.openapi_log.list_data#output", () => ({
    items: Codec.list(Codec.obj(OpenapiLog)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取OpenAPI审计日志数据
 *
 * `POST /open-apis/security_and_compliance/v1/openapi_logs/list_data` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `security_and_compliance:audit_log.openapi_log:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data
 * @category endpoints
 */
export const listData: Endpoint.Described<ListDataInput, ListDataOutput, "tenant"> & {
  /**
   * 获取OpenAPI审计日志数据
   *
   * Scopes, any of: `security_and_compliance:audit_log.openapi_log:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data
   */
  (input?: ListDataInput, options?: Endpoint.CallOptions): Effect.Effect<ListDataOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListDataInput, ListDataOutput, "tenant">
  readonly items: {
    /**
     * 获取OpenAPI审计日志数据
     *
     * Scopes, any of: `security_and_compliance:audit_log.openapi_log:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/openapi_log/list_data
     */
    (input?: ListDataInput, options?: Paged.Options): Paged.Listing<OpenapiLog>
  }
} = /*#__PURE__*/ Paged.make({
  id: "security_and_compliance.v1.openapi_log.list_data",
  method: "POST",
  path: "/open-apis/security_and_compliance/v1/openapi_logs/list_data",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListDataInput,
  output: ListDataOutput
})

/** @category structures */
export interface OpenapiLog {
  readonly id: string
  readonly api_key: string
  readonly event_time?: number | undefined
  readonly app_id?: string | undefined
  readonly ip?: string | undefined
  readonly log_detail?: OpenapiLogDetail | undefined
}

export const OpenapiLog: Codec.Shape<OpenapiLog> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.openapi_log.list_data#output.items", () => ({
    id: Codec.str,
    api_key: Codec.str,
    event_time: Codec.intOpt,
    app_id: Codec.strOpt,
    ip: Codec.strOpt,
    log_detail: Codec.objOpt(OpenapiLogDetail)
  }))

/** @category structures */
export interface OpenapiLogDetail {
  readonly path?: string | undefined
  readonly method?: string | undefined
  readonly query_param?: string | undefined
  readonly payload?: string | undefined
  readonly status_code?: number | undefined
  readonly response?: string | undefined
}

export const OpenapiLogDetail: Codec.Shape<OpenapiLogDetail> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v1.openapi_log.list_data#output.items.log_detail", () => ({
    path: Codec.strOpt,
    method: Codec.strOpt,
    query_param: Codec.strOpt,
    payload: Codec.strOpt,
    status_code: Codec.intOpt,
    response: Codec.strOpt
  }))
