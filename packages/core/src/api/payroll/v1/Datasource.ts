// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Endpoints of `payroll.v1.datasource`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/payroll.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly datasources: ReadonlyArray<Datasource>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    datasources: Codec.list(Codec.obj(Datasource))
  }))

/**
 * 获取外部数据源配置信息
 *
 * `GET /open-apis/payroll/v1/datasources` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `payroll:external_datasource_configuration:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取外部数据源配置信息
   *
   * Scopes, any of: `payroll:external_datasource_configuration:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取外部数据源配置信息
     *
     * Scopes, any of: `payroll:external_datasource_configuration:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Datasource>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "payroll.v1.datasource.list",
  method: "GET",
  path: "/open-apis/payroll/v1/datasources",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "datasources", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Datasource {
  readonly code: string
  readonly i18n_names: ReadonlyArray<Types.I18nContent2>
  readonly active_status: 1 | 2 | (number & {})
  readonly fields: ReadonlyArray<DatasourceField>
  readonly i18n_description?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly data_period_type?: 1 | 2 | 3 | (number & {}) | undefined
}

export const Datasource: Codec.Shape<Datasource> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource.list#output.datasources", () => ({
    code: Codec.str,
    i18n_names: Codec.list(Codec.obj(Types.I18nContent2)),
    active_status: Codec.open(1, 2),
    fields: Codec.list(Codec.obj(DatasourceField)),
    i18n_description: Codec.listOpt(Codec.obj(Types.I18nContent2)),
    data_period_type: Codec.openOpt(1, 2, 3)
  }))

/** @category structures */
export interface DatasourceField {
  readonly code: string
  readonly i18n_names: ReadonlyArray<Types.I18nContent2>
  readonly field_type: 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly active_status: 1 | 2 | (number & {})
  readonly i18n_description?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly decimal_places?: number | undefined
}

export const DatasourceField: Codec.Shape<DatasourceField> =
  /*#__PURE__*/ Codec.shape("payroll.v1.datasource.list#output.datasources.fields", () => ({
    code: Codec.str,
    i18n_names: Codec.list(Codec.obj(Types.I18nContent2)),
    field_type: Codec.open(1, 2, 3, 4, 5),
    active_status: Codec.open(1, 2),
    i18n_description: Codec.listOpt(Codec.obj(Types.I18nContent2)),
    decimal_places: Codec.intOpt
  }))
