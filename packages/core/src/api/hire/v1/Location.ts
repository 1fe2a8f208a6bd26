// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.location`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly usage: "position_location" | "interview_location" | "store_location" | (string & {})
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    usage: Codec.listed("position_location", "interview_location", "store_location")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Location>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.list#output", () => ({
    items: Codec.list(Codec.obj(Location)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取地址列表
 *
 * `GET /open-apis/hire/v1/locations` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:location:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取地址列表
   *
   * Scopes, any of: `hire:location:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取地址列表
     *
     * Scopes, any of: `hire:location:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Location>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.location.list",
  method: "GET",
  path: "/open-apis/hire/v1/locations",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "usage"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly page_token?: string | undefined
  /** 1 to 100. */
  readonly page_size: number
  readonly code_list?: ReadonlyArray<string> | undefined
  readonly location_type: 1 | 2 | 3 | 4 | (number & {})
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.int,
    code_list: Codec.listOpt(Codec.str),
    location_type: Codec.listed(1, 2, 3, 4)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<LocationDto>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#output", () => ({
    items: Codec.list(Codec.obj(LocationDto)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 查询地点列表
 *
 * `POST /open-apis/hire/v1/locations/query` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `hire:location:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询地点列表
   *
   * Scopes, any of: `hire:location:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询地点列表
     *
     * Scopes, any of: `hire:location:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<LocationDto>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.location.query",
  method: "POST",
  path: "/open-apis/hire/v1/locations/query",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface LocationNameInfo {
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly py_name?: string | undefined
}

export const LocationNameInfo: Codec.Shape<LocationNameInfo> =
  /*#__PURE__*/ Codec.shape("hire#LocationNameInfo", () => ({
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt,
    py_name: Codec.strOpt
  }))

/** @category structures */
export interface Location {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly district?: Types.CodeNameObject | undefined
  readonly city?: Types.CodeNameObject | undefined
  readonly state?: Types.CodeNameObject | undefined
  readonly country?: Types.CodeNameObject | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const Location: Codec.Shape<Location> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    district: Codec.objOpt(Types.CodeNameObject),
    city: Codec.objOpt(Types.CodeNameObject),
    state: Codec.objOpt(Types.CodeNameObject),
    country: Codec.objOpt(Types.CodeNameObject),
    active_status: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface LocationDto {
  readonly country?: LocationCountry | undefined
  readonly state?: LocationState | undefined
  readonly city?: LocationCity | undefined
  readonly district?: LocationDistrict | undefined
}

export const LocationDto: Codec.Shape<LocationDto> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#output.items", () => ({
    country: Codec.objOpt(LocationCountry),
    state: Codec.objOpt(LocationState),
    city: Codec.objOpt(LocationCity),
    district: Codec.objOpt(LocationDistrict)
  }))

/** @category structures */
export interface LocationCountry {
  readonly country_code?: string | undefined
  readonly country_name_info?: LocationNameInfo | undefined
}

export const LocationCountry: Codec.Shape<LocationCountry> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#output.items.country", () => ({
    country_code: Codec.strOpt,
    country_name_info: Codec.objOpt(LocationNameInfo)
  }))

/** @category structures */
export interface LocationState {
  readonly state_code?: string | undefined
  readonly country_code?: string | undefined
  readonly state_name_info?: LocationNameInfo | undefined
}

export const LocationState: Codec.Shape<LocationState> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#output.items.state", () => ({
    state_code: Codec.strOpt,
    country_code: Codec.strOpt,
    state_name_info: Codec.objOpt(LocationNameInfo)
  }))

/** @category structures */
export interface LocationCity {
  readonly city_code?: string | undefined
  readonly state_code?: string | undefined
  readonly country_code?: string | undefined
  readonly city_name_info?: LocationNameInfo | undefined
}

export const LocationCity: Codec.Shape<LocationCity> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#output.items.city", () => ({
    city_code: Codec.strOpt,
    state_code: Codec.strOpt,
    country_code: Codec.strOpt,
    city_name_info: Codec.objOpt(LocationNameInfo)
  }))

/** @category structures */
export interface LocationDistrict {
  readonly district_code?: string | undefined
  readonly city_code?: string | undefined
  readonly state_code?: string | undefined
  readonly country_code?: string | undefined
  readonly district_name_info?: LocationNameInfo | undefined
}

export const LocationDistrict: Codec.Shape<LocationDistrict> =
  /*#__PURE__*/ Codec.shape("hire.v1.location.query#output.items.district", () => ({
    district_code: Codec.strOpt,
    city_code: Codec.strOpt,
    state_code: Codec.strOpt,
    country_code: Codec.strOpt,
    district_name_info: Codec.objOpt(LocationNameInfo)
  }))
