// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.location`.
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
 * What `active` takes.
 *
 * @category inputs
 */
export interface ActiveInput {
  readonly location_id: string
  readonly effective_time: string
  readonly active: boolean
  readonly operation_reason: string
}

export const ActiveInput: Codec.Shape<ActiveInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.active#input", () => ({
    location_id: Codec.str,
    effective_time: Codec.str,
    active: Codec.bool,
    operation_reason: Codec.str
  }))

/**
 * 启用/停用地点
 *
 * `POST /open-apis/corehr/v2/locations/active` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active
 * @category endpoints
 */
export const active: Endpoint.Described<ActiveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启用/停用地点
   *
   * Scopes, any of: `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active
   */
  (input: ActiveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.location.active",
  method: "POST",
  path: "/open-apis/corehr/v2/locations/active",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ActiveInput,
  output: Codec.dictionary
})

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  /** 1 to 100 items. */
  readonly location_ids: ReadonlyArray<string>
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.batch_get#input", () => ({
    location_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<Location>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.batch_get#output", () => ({
    items: Codec.list(Codec.obj(Location))
  }))

/**
 * 通过地点 ID 批量获取地点信息
 *
 * `POST /open-apis/corehr/v2/locations/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 通过地点 ID 批量获取地点信息
   *
   * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.location.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/locations/batch_get",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly location_id: string
  readonly client_token?: string | undefined
  readonly parent_id?: string | undefined
  /** At most 5 items. */
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly effective_time: string
  readonly code?: string | undefined
  /** At most 5 items. */
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  /** At most 10 items. */
  readonly location_usages?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly locale?: Shared.EnumInput | undefined
  readonly time_zone_id?: string | undefined
  readonly display_language_id?: string | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.patch#input", () => ({
    location_id: Codec.str,
    client_token: Codec.strOpt,
    parent_id: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    effective_time: Codec.str,
    code: Codec.strOpt,
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    location_usages: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    working_hours_type_id: Codec.strOpt,
    locale: Codec.objOpt(Shared.EnumInput),
    time_zone_id: Codec.strOpt,
    display_language_id: Codec.strOpt,
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * 更新地点
 *
 * `PATCH /open-apis/corehr/v2/locations/:location_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新地点
   *
   * Scopes, any of: `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.location.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/locations/:location_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `queryMultiTimeline` takes.
 *
 * @category inputs
 */
export interface QueryMultiTimelineInput {
  /** 1 to 10 items. */
  readonly location_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly start_date?: string | undefined
  /** Exactly 10 characters. */
  readonly end_date?: string | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<"location_name" | "code" | "active" | "parent_location" | "description" | "effective_date" | "expiration_date" | "location_usage" | "working_hours_type" | "locale" | "time_zone" | "display_language" | "address" | (string & {})> | undefined
}

export const QueryMultiTimelineInput: Codec.Shape<QueryMultiTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_multi_timeline#input", () => ({
    location_ids: Codec.list(Codec.str),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    fields: Codec.listOpt(Codec.listed("location_name", "code", "active", "parent_location", "description", "effective_date", "expiration_date", "location_usage", "working_hours_type", "locale", "time_zone", "display_language", "address"))
  }))

/**
 * What `queryMultiTimeline` gives.
 *
 * @category outputs
 */
export interface QueryMultiTimelineOutput {
  readonly items: ReadonlyArray<LocationTimeline>
}

export const QueryMultiTimelineOutput: Codec.Shape<QueryMultiTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_multi_timeline#output", () => ({
    items: Codec.list(Codec.obj(LocationTimeline))
  }))

/**
 * 查询指定时间范围地点版本
 *
 * `POST /open-apis/corehr/v2/locations/query_multi_timeline` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline
 * @category endpoints
 */
export const queryMultiTimeline: Endpoint.Described<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant"> & {
  /**
   * 查询指定时间范围地点版本
   *
   * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_multi_timeline
   */
  (input: QueryMultiTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryMultiTimelineOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.location.query_multi_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/locations/query_multi_timeline",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryMultiTimelineInput,
  output: QueryMultiTimelineOutput
})

/**
 * What `queryRecentChange` takes.
 *
 * @category inputs
 */
export interface QueryRecentChangeInput {
  /** 1 to 2000. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly start_date: string
  readonly end_date: string
}

export const QueryRecentChangeInput: Codec.Shape<QueryRecentChangeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_recent_change#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    start_date: Codec.str,
    end_date: Codec.str
  }))

/**
 * What `queryRecentChange` gives.
 *
 * @category outputs
 */
export interface QueryRecentChangeOutput {
  readonly location_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly deleted_location_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_recent_change#output", () => ({
    location_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    deleted_location_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息发生变更的地点
 *
 * `GET /open-apis/corehr/v2/locations/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息发生变更的地点
   *
   * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息发生变更的地点
     *
     * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.location.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/locations/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "location_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface Location {
  readonly location_id?: string | undefined
  readonly hiberarchy_common: Types.HiberarchyCommon3
  readonly location_usage_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly address?: ReadonlyArray<Address> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly locale?: Shared.Enum | undefined
  readonly time_zone_id?: string | undefined
  readonly display_language_id?: string | undefined
}

export const Location: Codec.Shape<Location> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.batch_get#output.items", () => ({
    location_id: Codec.strOpt,
    hiberarchy_common: Codec.obj(Types.HiberarchyCommon3),
    location_usage_list: Codec.listOpt(Codec.obj(Shared.Enum)),
    address: Codec.listOpt(Codec.obj(Address)),
    working_hours_type_id: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    locale: Codec.objOpt(Shared.Enum),
    time_zone_id: Codec.strOpt,
    display_language_id: Codec.strOpt
  }))

/** @category structures */
export interface Address {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
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
  readonly address_type_list: ReadonlyArray<Shared.Enum>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly city_id?: string | undefined
  /** Not in the documentation. */
  readonly distinct_id?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly city_text?: string | undefined
  /** Not in the documentation. */
  readonly local_city_text?: string | undefined
}

export const Address: Codec.Shape<Address> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.batch_get#output.items.address", () => ({
    full_address_local_script: Codec.strOpt,
    full_address_western_script: Codec.strOpt,
    address_id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
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
    address_type_list: Codec.list(Codec.obj(Shared.Enum)),
    is_primary: Codec.bool,
    is_public: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
    city_subdivision_1: Codec.strOpt,
    city_subdivision_2: Codec.strOpt,
    region_subdivision_1: Codec.strOpt,
    region_subdivision_2: Codec.strOpt,
    city_text: Codec.strOpt,
    local_city_text: Codec.strOpt
  }))

/** @category structures */
export interface LocationTimeline {
  readonly location_version_data?: ReadonlyArray<LocationVersionData> | undefined
  readonly address?: ReadonlyArray<LocationTimelineAddress> | undefined
}

export const LocationTimeline: Codec.Shape<LocationTimeline> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_multi_timeline#output.items", () => ({
    location_version_data: Codec.listOpt(Codec.obj(LocationVersionData)),
    address: Codec.listOpt(Codec.obj(LocationTimelineAddress))
  }))

/** @category structures */
export interface LocationVersionData {
  readonly location_id?: string | undefined
  readonly location_version_id?: string | undefined
  readonly location_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly parent_location_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly active?: boolean | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
  readonly location_usages?: ReadonlyArray<Shared.Enum> | undefined
  readonly locale?: Shared.Enum | undefined
  readonly time_zone_id?: string | undefined
  readonly display_language_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
}

export const LocationVersionData: Codec.Shape<LocationVersionData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_multi_timeline#output.items.location_version_data", () => ({
    location_id: Codec.strOpt,
    location_version_id: Codec.strOpt,
    location_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    parent_location_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    active: Codec.boolOpt,
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    location_usages: Codec.listOpt(Codec.obj(Shared.Enum)),
    locale: Codec.objOpt(Shared.Enum),
    time_zone_id: Codec.strOpt,
    display_language_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt
  }))

/** @category structures */
export interface LocationTimelineAddress {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
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
  readonly address_type_list: ReadonlyArray<Shared.Enum>
  readonly is_primary: boolean
  readonly is_public: boolean
  /** Not in the documentation. */
  readonly city_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly city_text?: string | undefined
  /** Not in the documentation. */
  readonly local_city_text?: string | undefined
}

export const LocationTimelineAddress: Codec.Shape<LocationTimelineAddress> =
  /*#__PURE__*/ Codec.shape("corehr.v2.location.query_multi_timeline#output.items.address", () => ({
    full_address_local_script: Codec.strOpt,
    full_address_western_script: Codec.strOpt,
    address_id: Codec.strOpt,
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
    address_type_list: Codec.list(Codec.obj(Shared.Enum)),
    is_primary: Codec.bool,
    is_public: Codec.bool,
    city_subdivision_1: Codec.strOpt,
    city_subdivision_2: Codec.strOpt,
    region_subdivision_1: Codec.strOpt,
    region_subdivision_2: Codec.strOpt,
    city_text: Codec.strOpt,
    local_city_text: Codec.strOpt
  }))
