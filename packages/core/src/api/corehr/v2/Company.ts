// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.company`.
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
  readonly company_id: string
  readonly effective_time: string
  readonly active: boolean
  readonly operation_reason: string
}

export const ActiveInput: Codec.Shape<ActiveInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.active#input", () => ({
    company_id: Codec.str,
    effective_time: Codec.str,
    active: Codec.bool,
    operation_reason: Codec.str
  }))

/**
 * 启用/停用公司
 *
 * `POST /open-apis/corehr/v2/companies/active` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active
 * @category endpoints
 */
export const active: Endpoint.Described<ActiveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 启用/停用公司
   *
   * Scopes, any of: `corehr:company:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active
   */
  (input: ActiveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.company.active",
  method: "POST",
  path: "/open-apis/corehr/v2/companies/active",
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
  readonly company_ids: ReadonlyArray<string>
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.batch_get#input", () => ({
    company_ids: Codec.list(Codec.str)
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly items: ReadonlyArray<Company>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.batch_get#output", () => ({
    items: Codec.list(Codec.obj(Company))
  }))

/**
 * 通过公司 ID 批量获取公司信息
 *
 * `POST /open-apis/corehr/v2/companies/batch_get` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 通过公司 ID 批量获取公司信息
   *
   * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.company.batch_get",
  method: "POST",
  path: "/open-apis/corehr/v2/companies/batch_get",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `queryMultiTimeline` takes.
 *
 * @category inputs
 */
export interface QueryMultiTimelineInput {
  /** 1 to 10 items. */
  readonly company_ids: ReadonlyArray<string>
  /** Exactly 10 characters. */
  readonly start_date?: string | undefined
  /** Exactly 10 characters. */
  readonly end_date?: string | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryMultiTimelineInput: Codec.Shape<QueryMultiTimelineInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.query_multi_timeline#input", () => ({
    company_ids: Codec.list(Codec.str),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `queryMultiTimeline` gives.
 *
 * @category outputs
 */
export interface QueryMultiTimelineOutput {
  readonly items: ReadonlyArray<CompanyTimeline>
}

export const QueryMultiTimelineOutput: Codec.Shape<QueryMultiTimelineOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.query_multi_timeline#output", () => ({
    items: Codec.list(Codec.obj(CompanyTimeline))
  }))

/**
 * 查询指定时间范围公司版本
 *
 * `POST /open-apis/corehr/v2/companies/query_multi_timeline` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline
 * @category endpoints
 */
export const queryMultiTimeline: Endpoint.Described<QueryMultiTimelineInput, QueryMultiTimelineOutput, "tenant"> & {
  /**
   * 查询指定时间范围公司版本
   *
   * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline
   */
  (input: QueryMultiTimelineInput, options?: Endpoint.CallOptions): Effect.Effect<QueryMultiTimelineOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.company.query_multi_timeline",
  method: "POST",
  path: "/open-apis/corehr/v2/companies/query_multi_timeline",
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
  /*#__PURE__*/ Codec.shape("corehr.v2.company.query_recent_change#input", () => ({
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
  readonly company_ids: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly deleted_company_ids: ReadonlyArray<string>
}

export const QueryRecentChangeOutput: Codec.Shape<QueryRecentChangeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.query_recent_change#output", () => ({
    company_ids: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    deleted_company_ids: Codec.list(Codec.str)
  }))

/**
 * 查询当前生效信息变更公司
 *
 * `GET /open-apis/corehr/v2/companies/query_recent_change` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_recent_change
 * @category endpoints
 */
export const queryRecentChange: Endpoint.Described<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant"> & {
  /**
   * 查询当前生效信息变更公司
   *
   * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_recent_change
   */
  (input: QueryRecentChangeInput, options?: Endpoint.CallOptions): Effect.Effect<QueryRecentChangeOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryRecentChangeInput, QueryRecentChangeOutput, "tenant">
  readonly items: {
    /**
     * 查询当前生效信息变更公司
     *
     * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_recent_change
     */
    (input: QueryRecentChangeInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.company.query_recent_change",
  method: "GET",
  path: "/open-apis/corehr/v2/companies/query_recent_change",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "start_date", "end_date"],
  paging: {
    style: "token", items: "company_ids", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 2000
  },
  codes,
  input: QueryRecentChangeInput,
  output: QueryRecentChangeOutput
})

/** @category structures */
export interface Address7 {
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
  readonly city_id_v2?: string | undefined
  /** Not in the documentation. */
  readonly district_id_v2?: string | undefined
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

export const Address7: Codec.Shape<Address7> = /*#__PURE__*/ Codec.shape("corehr#Address7", () => ({
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
  city_id_v2: Codec.strOpt,
  district_id_v2: Codec.strOpt,
  city_subdivision_1: Codec.strOpt,
  city_subdivision_2: Codec.strOpt,
  region_subdivision_1: Codec.strOpt,
  region_subdivision_2: Codec.strOpt,
  city_text: Codec.strOpt,
  local_city_text: Codec.strOpt
}))

/** @category structures */
export interface Company {
  readonly company_id?: string | undefined
  readonly hiberarchy_common: Types.HiberarchyCommon3
  readonly type?: Shared.Enum | undefined
  readonly industry_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly legal_representative?: ReadonlyArray<Shared.I18n> | undefined
  readonly post_code?: string | undefined
  readonly tax_payer_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly sub_type_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly branch_company?: boolean | undefined
  readonly primary_manager?: ReadonlyArray<Shared.I18n> | undefined
  readonly currency?: Types.Currency | undefined
  readonly phone?: Shared.PhoneNumberAndAreaCode | undefined
  readonly fax?: Shared.PhoneNumberAndAreaCode | undefined
  readonly registered_office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly registered_office_address_info?: Types.Address2 | undefined
  readonly office_address_info?: Types.Address2 | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const Company: Codec.Shape<Company> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.batch_get#output.items", () => ({
    company_id: Codec.strOpt,
    hiberarchy_common: Codec.obj(Types.HiberarchyCommon3),
    type: Codec.objOpt(Shared.Enum),
    industry_list: Codec.listOpt(Codec.obj(Shared.Enum)),
    legal_representative: Codec.listOpt(Codec.obj(Shared.I18n)),
    post_code: Codec.strOpt,
    tax_payer_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    sub_type_list: Codec.listOpt(Codec.obj(Shared.Enum)),
    branch_company: Codec.boolOpt,
    primary_manager: Codec.listOpt(Codec.obj(Shared.I18n)),
    currency: Codec.objOpt(Types.Currency),
    phone: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
    fax: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
    registered_office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
    office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
    registered_office_address_info: Codec.objOpt(Types.Address2),
    office_address_info: Codec.objOpt(Types.Address2),
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface CompanyTimeline {
  readonly company_version_data?: ReadonlyArray<CompanyVersionData> | undefined
  readonly type?: Shared.Enum | undefined
  readonly industry_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly legal_representative?: ReadonlyArray<Shared.I18n> | undefined
  readonly post_code?: string | undefined
  readonly tax_payer_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly sub_type_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly branch_company?: boolean | undefined
  readonly primary_manager?: ReadonlyArray<Shared.I18n> | undefined
  readonly currency?: Types.Currency | undefined
  readonly phone?: Shared.PhoneNumberAndAreaCode | undefined
  readonly fax?: Shared.PhoneNumberAndAreaCode | undefined
  readonly registered_office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly registered_office_address_info?: Address7 | undefined
  readonly office_address_info?: Address7 | undefined
}

export const CompanyTimeline: Codec.Shape<CompanyTimeline> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.query_multi_timeline#output.items", () => ({
    company_version_data: Codec.listOpt(Codec.obj(CompanyVersionData)),
    type: Codec.objOpt(Shared.Enum),
    industry_list: Codec.listOpt(Codec.obj(Shared.Enum)),
    legal_representative: Codec.listOpt(Codec.obj(Shared.I18n)),
    post_code: Codec.strOpt,
    tax_payer_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    sub_type_list: Codec.listOpt(Codec.obj(Shared.Enum)),
    branch_company: Codec.boolOpt,
    primary_manager: Codec.listOpt(Codec.obj(Shared.I18n)),
    currency: Codec.objOpt(Types.Currency),
    phone: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
    fax: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
    registered_office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
    office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
    registered_office_address_info: Codec.objOpt(Address7),
    office_address_info: Codec.objOpt(Address7)
  }))

/** @category structures */
export interface CompanyVersionData {
  readonly company_id?: string | undefined
  readonly company_version_id?: string | undefined
  readonly company_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly parent_company_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly active?: boolean | undefined
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
}

export const CompanyVersionData: Codec.Shape<CompanyVersionData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.company.query_multi_timeline#output.items.company_version_data", () => ({
    company_id: Codec.strOpt,
    company_version_id: Codec.strOpt,
    company_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    parent_company_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    active: Codec.boolOpt,
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt
  }))
