// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.application.object`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/apaas.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `oqlQuery` takes.
 *
 * @category inputs
 */
export interface OqlQueryInput {
  /** At most 256 characters. */
  readonly namespace: string
  readonly query: string
  readonly args?: string | undefined
  readonly named_args?: string | undefined
}

export const OqlQueryInput: Codec.Shape<OqlQueryInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.oql_query#input", () => ({
    namespace: Codec.str,
    query: Codec.str,
    args: Codec.strOpt,
    named_args: Codec.strOpt
  }))

/**
 * What `oqlQuery` gives.
 *
 * @category outputs
 */
export interface OqlQueryOutput {
  readonly columns: ReadonlyArray<string>
  readonly rows: string
}

export const OqlQueryOutput: Codec.Shape<OqlQueryOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.oql_query#output", () => ({
    columns: Codec.list(Codec.str),
    rows: Codec.str
  }))

/**
 * 执行 OQL
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `app_engine:object.record:read`, `app_engine:object.record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query
 * @category endpoints
 */
export const oqlQuery: Endpoint.Described<OqlQueryInput, OqlQueryOutput, "tenant"> & {
  /**
   * 执行 OQL
   *
   * Scopes, any of: `app_engine:object.record:read`, `app_engine:object.record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/oql_query
   */
  (input: OqlQueryInput, options?: Endpoint.CallOptions): Effect.Effect<OqlQueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.application.object.oql_query",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/oql_query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: OqlQueryInput,
  output: OqlQueryOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** At most 256 characters. */
  readonly namespace: string
  readonly q?: string | undefined
  /** At most 256 items. */
  readonly search_objects?: ReadonlyArray<SearchObjectParam> | undefined
  readonly page_token?: string | undefined
  readonly page_size?: string | undefined
  readonly metadata?: "Label" | "SearchLayout" | (string & {}) | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#input", () => ({
    namespace: Codec.str,
    q: Codec.strOpt,
    search_objects: Codec.listOpt(Codec.obj(SearchObjectParam)),
    page_token: Codec.strOpt,
    page_size: Codec.strOpt,
    metadata: Codec.listedOpt("Label", "SearchLayout")
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly records?: string | undefined
  readonly has_more?: boolean | undefined
  readonly next_page_token?: string | undefined
  readonly objects: ReadonlyArray<ObjectMeta>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#output", () => ({
    records: Codec.strOpt,
    has_more: Codec.boolOpt,
    next_page_token: Codec.strOpt,
    objects: Codec.list(Codec.obj(ObjectMeta))
  }))

/**
 * 搜索记录
 *
 * `POST /open-apis/apaas/v1/applications/:namespace/objects/search` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `app_engine:object.record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索记录
   *
   * Scopes, any of: `app_engine:object.record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索记录
     *
     * Scopes, any of: `app_engine:object.record:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<ObjectMeta>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.application.object.search",
  method: "POST",
  path: "/open-apis/apaas/v1/applications/:namespace/objects/search",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "objects", pageToken: "next_page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SearchObjectParam {
  /** At most 256 characters. */
  readonly api_name?: string | undefined
  /** At most 500 items. */
  readonly search_fields?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly select?: ReadonlyArray<string> | undefined
  readonly filter?: Types.Criterion | undefined
  readonly order_by?: OrderCondition | undefined
}

export const SearchObjectParam: Codec.Shape<SearchObjectParam> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#input.search_objects", () => ({
    api_name: Codec.strOpt,
    search_fields: Codec.listOpt(Codec.str),
    select: Codec.listOpt(Codec.str),
    filter: Codec.objOpt(Types.Criterion),
    order_by: Codec.objOpt(OrderCondition)
  }))

/** @category structures */
export interface OrderCondition {
  /** At most 256 characters. */
  readonly field?: string | undefined
  /** At most 256 characters. */
  readonly order_type?: "asc" | "desc" | undefined
}

export const OrderCondition: Codec.Shape<OrderCondition> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#input.search_objects.order_by", () => ({
    field: Codec.strOpt,
    order_type: Codec.litOpt("asc", "desc")
  }))

/** @category structures */
export interface ObjectMeta {
  readonly object?: ObjectMetaObject | undefined
  readonly fields?: ReadonlyArray<ObjectField> | undefined
}

export const ObjectMeta: Codec.Shape<ObjectMeta> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#output.objects", () => ({
    object: Codec.objOpt(ObjectMetaObject),
    fields: Codec.listOpt(Codec.obj(ObjectField))
  }))

/** @category structures */
export interface ObjectMetaObject {
  readonly id?: number | undefined
  readonly api_name?: string | undefined
  readonly label?: { readonly [name: string]: string } | undefined
  readonly settings?: ObjectSettings | undefined
}

export const ObjectMetaObject: Codec.Shape<ObjectMetaObject> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#output.objects.object", () => ({
    id: Codec.intOpt,
    api_name: Codec.strOpt,
    label: Codec.mapOpt(Codec.str),
    settings: Codec.objOpt(ObjectSettings)
  }))

/** @category structures */
export interface ObjectSettings {
  readonly display_name?: string | undefined
  readonly allow_search_fields?: ReadonlyArray<string> | undefined
  readonly search_layout?: ObjectSearchLayout | undefined
}

export const ObjectSettings: Codec.Shape<ObjectSettings> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#output.objects.object.settings", () => ({
    display_name: Codec.strOpt,
    allow_search_fields: Codec.listOpt(Codec.str),
    search_layout: Codec.objOpt(ObjectSearchLayout)
  }))

/** @category structures */
export interface ObjectSearchLayout {
  readonly display_fields?: ReadonlyArray<string> | undefined
}

export const ObjectSearchLayout: Codec.Shape<ObjectSearchLayout> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#output.objects.object.settings.search_layout", () => ({
    display_fields: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface ObjectField {
  readonly id?: number | undefined
  readonly api_name?: string | undefined
  readonly type?: string | undefined
  readonly label?: { readonly [name: string]: string } | undefined
}

export const ObjectField: Codec.Shape<ObjectField> =
  /*#__PURE__*/ Codec.shape("apaas.v1.application.object.search#output.objects.fields", () => ({
    id: Codec.intOpt,
    api_name: Codec.strOpt,
    type: Codec.strOpt,
    label: Codec.mapOpt(Codec.str)
  }))
