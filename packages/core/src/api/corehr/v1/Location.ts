// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.location`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  readonly hiberarchy_common: Types.HiberarchyCommonInput
  readonly location_usage_list?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly address?: ReadonlyArray<Address> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly locale?: Shared.EnumInput | undefined
  readonly time_zone_id?: string | undefined
  readonly display_language_id?: string | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.create#input", () => ({
    client_token: Codec.strOpt,
    hiberarchy_common: Codec.obj(Types.HiberarchyCommonInput),
    location_usage_list: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    address: Codec.listOpt(Codec.obj(Address)),
    working_hours_type_id: Codec.strOpt,
    effective_time: Codec.str,
    locale: Codec.objOpt(Shared.EnumInput),
    time_zone_id: Codec.strOpt,
    display_language_id: Codec.strOpt,
    expiration_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly location: Location
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.create#output", () => ({
    location: Codec.obj(Location)
  }))

/**
 * 创建地点
 *
 * `POST /open-apis/corehr/v1/locations` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建地点
   *
   * Scopes, any of: `corehr:corehr`, `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.location.create",
  method: "POST",
  path: "/open-apis/corehr/v1/locations",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly location_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.delete#input", () => ({
    location_id: Codec.str
  }))

/**
 * 删除地点
 *
 * `DELETE /open-apis/corehr/v1/locations/:location_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除地点
   *
   * Scopes, any of: `corehr:corehr`, `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.location.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/locations/:location_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly location_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.get#input", () => ({
    location_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly location: Location
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.get#output", () => ({
    location: Codec.obj(Location)
  }))

/**
 * 查询单个地点
 *
 * `GET /open-apis/corehr/v1/locations/:location_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`,
 * `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个地点
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`,
   * `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.location.get",
  method: "GET",
  path: "/open-apis/corehr/v1/locations/:location_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
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
  /*#__PURE__*/ Codec.shape("corehr.v1.location.list#output", () => ({
    items: Codec.list(Codec.obj(Location)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量分页查询地点信息
 *
 * `GET /open-apis/corehr/v1/locations` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`,
 * `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量分页查询地点信息
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`,
   * `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量分页查询地点信息
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`,
     * `corehr:locations:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Location>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.location.list",
  method: "GET",
  path: "/open-apis/corehr/v1/locations",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Location {
  readonly id?: string | undefined
  readonly hiberarchy_common: Types.HiberarchyCommon2
  readonly location_usage_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly address?: ReadonlyArray<LocationAddress> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly locale?: Shared.Enum | undefined
  readonly time_zone_id?: string | undefined
  readonly display_language_id?: string | undefined
}

export const Location: Codec.Shape<Location> = /*#__PURE__*/ Codec.shape("corehr#Location", () => ({
  id: Codec.strOpt,
  hiberarchy_common: Codec.obj(Types.HiberarchyCommon2),
  location_usage_list: Codec.listOpt(Codec.obj(Shared.Enum)),
  address: Codec.listOpt(Codec.obj(LocationAddress)),
  working_hours_type_id: Codec.strOpt,
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  locale: Codec.objOpt(Shared.Enum),
  time_zone_id: Codec.strOpt,
  display_language_id: Codec.strOpt
}))

/** @category structures */
export interface LocationAddress {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_type_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const LocationAddress: Codec.Shape<LocationAddress> =
  /*#__PURE__*/ Codec.shape("corehr#LocationAddress", () => ({
    full_address_local_script: Codec.strOpt,
    full_address_western_script: Codec.strOpt,
    id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt,
    local_address_line1: Codec.strOpt,
    local_address_line2: Codec.strOpt,
    local_address_line3: Codec.strOpt,
    local_address_line4: Codec.strOpt,
    local_address_line5: Codec.strOpt,
    local_address_line6: Codec.strOpt,
    local_address_line7: Codec.strOpt,
    local_address_line8: Codec.strOpt,
    local_address_line9: Codec.strOpt,
    postal_code: Codec.strOpt,
    address_type_list: Codec.listOpt(Codec.obj(Shared.Enum)),
    is_primary: Codec.boolOpt,
    is_public: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface Address {
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_type_list?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const Address: Codec.Shape<Address> =
  /*#__PURE__*/ Codec.shape("corehr.v1.location.create#input.address", () => ({
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt,
    local_address_line1: Codec.strOpt,
    local_address_line2: Codec.strOpt,
    local_address_line3: Codec.strOpt,
    local_address_line4: Codec.strOpt,
    local_address_line5: Codec.strOpt,
    local_address_line6: Codec.strOpt,
    local_address_line7: Codec.strOpt,
    local_address_line8: Codec.strOpt,
    local_address_line9: Codec.strOpt,
    postal_code: Codec.strOpt,
    address_type_list: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    is_primary: Codec.boolOpt,
    is_public: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))
