// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.agency`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 20. Default: `10`. */
  readonly page_size?: number | undefined
  /** At most 20 items. */
  readonly agency_supplier_id_list?: ReadonlyArray<string> | undefined
  readonly keyword?: string | undefined
  readonly filter_list?: ReadonlyArray<CommonFilter> | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    agency_supplier_id_list: Codec.listOpt(Codec.str),
    keyword: Codec.strOpt,
    filter_list: Codec.listOpt(Codec.obj(CommonFilter))
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<AgencySupplier>
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(AgencySupplier))
  }))

/**
 * 搜索猎头供应商列表
 *
 * `POST /open-apis/hire/v1/agencies/batch_query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 搜索猎头供应商列表
   *
   * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query
   */
  (input?: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchQueryInput, BatchQueryOutput, "tenant">
  readonly items: {
    /**
     * 搜索猎头供应商列表
     *
     * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query
     */
    (input?: BatchQueryInput, options?: Paged.Options): Paged.Listing<AgencySupplier>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.agency.batch_query",
  method: "POST",
  path: "/open-apis/hire/v1/agencies/batch_query",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly agency_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.agency.get#input", () => ({
  agency_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly agency: Agency
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.get#output", () => ({
    agency: Codec.obj(Agency)
  }))

/**
 * 获取猎头供应商信息
 *
 * `GET /open-apis/hire/v1/agencies/:agency_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取猎头供应商信息
   *
   * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.agency.get",
  method: "GET",
  path: "/open-apis/hire/v1/agencies/:agency_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getAgencyAccount` takes.
 *
 * @category inputs
 */
export interface GetAgencyAccountInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | undefined
  readonly page_token?: string | undefined
  /** At most 20. Default: `10`. */
  readonly page_size?: number | undefined
  readonly supplier_id: string
  readonly status?: 0 | 1 | 2 | (number & {}) | undefined
  readonly role?: 0 | 1 | (number & {}) | undefined
}

export const GetAgencyAccountInput: Codec.Shape<GetAgencyAccountInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.get_agency_account#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    supplier_id: Codec.str,
    status: Codec.listedOpt(0, 1, 2),
    role: Codec.listedOpt(0, 1)
  }))

/**
 * What `getAgencyAccount` gives.
 *
 * @category outputs
 */
export interface GetAgencyAccountOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<AgencyAccount>
}

export const GetAgencyAccountOutput: Codec.Shape<GetAgencyAccountOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.get_agency_account#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(AgencyAccount))
  }))

/**
 * 查询猎头供应商下猎头列表
 *
 * `POST /open-apis/hire/v1/agencies/get_agency_account` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:agency_account`, `hire:agency_account:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account
 * @category endpoints
 */
export const getAgencyAccount: Endpoint.Described<GetAgencyAccountInput, GetAgencyAccountOutput, "tenant"> & {
  /**
   * 查询猎头供应商下猎头列表
   *
   * Scopes, any of: `hire:agency_account`, `hire:agency_account:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account
   */
  (input: GetAgencyAccountInput, options?: Endpoint.CallOptions): Effect.Effect<GetAgencyAccountOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<GetAgencyAccountInput, GetAgencyAccountOutput, "tenant">
  readonly items: {
    /**
     * 查询猎头供应商下猎头列表
     *
     * Scopes, any of: `hire:agency_account`, `hire:agency_account:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account
     */
    (input: GetAgencyAccountInput, options?: Paged.Options): Paged.Listing<AgencyAccount>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.agency.get_agency_account",
  method: "POST",
  path: "/open-apis/hire/v1/agencies/get_agency_account",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: GetAgencyAccountInput,
  output: GetAgencyAccountOutput
})

/**
 * What `operateAgencyAccount` takes.
 *
 * @category inputs
 */
export interface OperateAgencyAccountInput {
  readonly option: 1 | 2 | (number & {})
  readonly id: string
  readonly reason?: string | undefined
}

export const OperateAgencyAccountInput: Codec.Shape<OperateAgencyAccountInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.operate_agency_account#input", () => ({
    option: Codec.listed(1, 2),
    id: Codec.str,
    reason: Codec.strOpt
  }))

/**
 * 禁用/取消禁用猎头
 *
 * `POST /open-apis/hire/v1/agencies/operate_agency_account` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:agency_account`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account
 * @category endpoints
 */
export const operateAgencyAccount: Endpoint.Described<OperateAgencyAccountInput, Codec.Dictionary, "tenant"> & {
  /**
   * 禁用/取消禁用猎头
   *
   * Scopes, any of: `hire:agency_account`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account
   */
  (input: OperateAgencyAccountInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.agency.operate_agency_account",
  method: "POST",
  path: "/open-apis/hire/v1/agencies/operate_agency_account",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: OperateAgencyAccountInput,
  output: Codec.dictionary
})

/**
 * What `protect` takes.
 *
 * @category inputs
 */
export interface ProtectInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly talent_id: string
  readonly supplier_id: string
  readonly consultant_id: string
  readonly protect_create_time: number
  readonly protect_expire_time: number
  readonly comment?: string | undefined
  readonly current_salary?: string | undefined
  readonly expected_salary?: string | undefined
}

export const ProtectInput: Codec.Shape<ProtectInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.protect#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    talent_id: Codec.str,
    supplier_id: Codec.str,
    consultant_id: Codec.str,
    protect_create_time: Codec.int,
    protect_expire_time: Codec.int,
    comment: Codec.strOpt,
    current_salary: Codec.strOpt,
    expected_salary: Codec.strOpt
  }))

/**
 * 设置猎头保护期
 *
 * `POST /open-apis/hire/v1/agencies/protect` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:agency`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect
 * @category endpoints
 */
export const protect: Endpoint.Described<ProtectInput, Codec.Dictionary, "tenant"> & {
  /**
   * 设置猎头保护期
   *
   * Scopes, any of: `hire:agency`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect
   */
  (input: ProtectInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.agency.protect",
  method: "POST",
  path: "/open-apis/hire/v1/agencies/protect",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ProtectInput,
  output: Codec.dictionary
})

/**
 * What `protectSearch` takes.
 *
 * @category inputs
 */
export interface ProtectSearchInput {
  readonly talent_id: string
}

export const ProtectSearchInput: Codec.Shape<ProtectSearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.protect_search#input", () => ({
    talent_id: Codec.str
  }))

/**
 * What `protectSearch` gives.
 *
 * @category outputs
 */
export interface ProtectSearchOutput {
  readonly is_onboarded?: boolean | undefined
  readonly onboarded_in_protection?: boolean | undefined
  readonly onboarded_protection?: AgencyProtection | undefined
  readonly protection_list?: ReadonlyArray<AgencyProtection> | undefined
}

export const ProtectSearchOutput: Codec.Shape<ProtectSearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.protect_search#output", () => ({
    is_onboarded: Codec.boolOpt,
    onboarded_in_protection: Codec.boolOpt,
    onboarded_protection: Codec.objOpt(AgencyProtection),
    protection_list: Codec.listOpt(Codec.obj(AgencyProtection))
  }))

/**
 * 查询猎头保护期信息
 *
 * `POST /open-apis/hire/v1/agencies/protection_period/search` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search
 * @category endpoints
 */
export const protectSearch: Endpoint.Described<ProtectSearchInput, ProtectSearchOutput, "tenant"> & {
  /**
   * 查询猎头保护期信息
   *
   * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search
   */
  (input: ProtectSearchInput, options?: Endpoint.CallOptions): Effect.Effect<ProtectSearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.agency.protect_search",
  method: "POST",
  path: "/open-apis/hire/v1/agencies/protection_period/search",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ProtectSearchInput,
  output: ProtectSearchOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly name: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.query#input", () => ({
    name: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<Agency>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.query#output", () => ({
    items: Codec.list(Codec.obj(Agency))
  }))

/**
 * 查询猎头供应商信息
 *
 * `GET /open-apis/hire/v1/agencies/query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询猎头供应商信息
   *
   * Scopes, any of: `hire:agency:readonly`, `hire:agency`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.agency.query",
  method: "GET",
  path: "/open-apis/hire/v1/agencies/query",
  tokens: ["tenant"],
  query: ["name", "user_id_type"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface Agency {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly contactor_id?: string | undefined
  readonly contactor_name?: Shared.I18n | undefined
}

export const Agency: Codec.Shape<Agency> = /*#__PURE__*/ Codec.shape("hire#Agency", () => ({
  id: Codec.strOpt,
  name: Codec.strOpt,
  contactor_id: Codec.strOpt,
  contactor_name: Codec.objOpt(Shared.I18n)
}))

/** @category structures */
export interface AgencyProtection {
  readonly protection_type?: 1 | 2 | (number & {}) | undefined
  readonly application_id?: string | undefined
  readonly start_time?: string | undefined
  readonly expire_time?: string | undefined
  readonly agency_supplier_id?: string | undefined
  readonly agency_supplier_name?: Shared.I18n | undefined
  readonly agency_supplier_user_id?: string | undefined
  readonly agency_supplier_user_name?: Shared.I18n | undefined
}

export const AgencyProtection: Codec.Shape<AgencyProtection> =
  /*#__PURE__*/ Codec.shape("hire#AgencyProtection", () => ({
    protection_type: Codec.openOpt(1, 2),
    application_id: Codec.strOpt,
    start_time: Codec.strOpt,
    expire_time: Codec.strOpt,
    agency_supplier_id: Codec.strOpt,
    agency_supplier_name: Codec.objOpt(Shared.I18n),
    agency_supplier_user_id: Codec.strOpt,
    agency_supplier_user_name: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface CommonFilter {
  readonly key: string
  readonly value_type: 1 | 2 | 3 | (number & {})
  readonly value_list?: ReadonlyArray<string> | undefined
  readonly range_filter?: RangeFilter | undefined
  /** Not in the documentation. */
  readonly user_id_list?: ReadonlyArray<string> | undefined
}

export const CommonFilter: Codec.Shape<CommonFilter> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#input.filter_list", () => ({
    key: Codec.str,
    value_type: Codec.listed(1, 2, 3),
    value_list: Codec.listOpt(Codec.str),
    range_filter: Codec.objOpt(RangeFilter),
    user_id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface RangeFilter {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const RangeFilter: Codec.Shape<RangeFilter> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#input.filter_list.range_filter", () => ({
    from: Codec.strOpt,
    to: Codec.strOpt
  }))

/** @category structures */
export interface AgencySupplier {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly admin_list?: ReadonlyArray<AgencySupplierAdmin> | undefined
  readonly agency_protect_time?: AgencySupplierProtectTime | undefined
  readonly cooperation_create_time?: string | undefined
  readonly cooperation_start_time?: string | undefined
  readonly cooperation_end_time?: string | undefined
  readonly cooperation_status?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly invite_email?: string | undefined
  readonly supplier_area?: 1 | 2 | (number & {}) | undefined
  readonly talent_protect_time?: AgencySupplierTalentProtectTime | undefined
}

export const AgencySupplier: Codec.Shape<AgencySupplier> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    label_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    admin_list: Codec.listOpt(Codec.obj(AgencySupplierAdmin)),
    agency_protect_time: Codec.objOpt(AgencySupplierProtectTime),
    cooperation_create_time: Codec.strOpt,
    cooperation_start_time: Codec.strOpt,
    cooperation_end_time: Codec.strOpt,
    cooperation_status: Codec.openOpt(1, 2, 3, 4),
    invite_email: Codec.strOpt,
    supplier_area: Codec.openOpt(1, 2),
    talent_protect_time: Codec.objOpt(AgencySupplierTalentProtectTime)
  }))

/** @category structures */
export interface AgencySupplierAdmin {
  readonly user_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  /** Given with the scope `hire:agency.email:readonly`. */
  readonly email?: string | undefined
}

export const AgencySupplierAdmin: Codec.Shape<AgencySupplierAdmin> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#output.items.admin_list", () => ({
    user_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    email: Codec.strOpt
  }))

/** @category structures */
export interface AgencySupplierProtectTime {
  readonly day?: number | undefined
  readonly use_default?: boolean | undefined
}

export const AgencySupplierProtectTime: Codec.Shape<AgencySupplierProtectTime> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#output.items.agency_protect_time", () => ({
    day: Codec.intOpt,
    use_default: Codec.boolOpt
  }))

/** @category structures */
export interface AgencySupplierTalentProtectTime {
  readonly day?: number | undefined
  readonly use_default?: boolean | undefined
  readonly forever?: boolean | undefined
}

export const AgencySupplierTalentProtectTime: Codec.Shape<AgencySupplierTalentProtectTime> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.batch_query#output.items.talent_protect_time", () => ({
    day: Codec.intOpt,
    use_default: Codec.boolOpt,
    forever: Codec.boolOpt
  }))

/** @category structures */
export interface AgencyAccount {
  readonly id?: string | undefined
  readonly reason?: string | undefined
  readonly create_time?: string | undefined
  readonly status?: 0 | 1 | 2 | (number & {}) | undefined
  readonly user_info?: AgencyAccountUser | undefined
  readonly role?: 0 | 1 | (number & {}) | undefined
}

export const AgencyAccount: Codec.Shape<AgencyAccount> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.get_agency_account#output.items", () => ({
    id: Codec.strOpt,
    reason: Codec.strOpt,
    create_time: Codec.strOpt,
    status: Codec.openOpt(0, 1, 2),
    user_info: Codec.objOpt(AgencyAccountUser),
    role: Codec.openOpt(0, 1)
  }))

/** @category structures */
export interface AgencyAccountUser {
  readonly user_id?: string | undefined
  readonly name?: Shared.I18n | undefined
  /** Given with the scope `hire:agency.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `hire:agency.mobile:readonly`. */
  readonly mobile?: string | undefined
}

export const AgencyAccountUser: Codec.Shape<AgencyAccountUser> =
  /*#__PURE__*/ Codec.shape("hire.v1.agency.get_agency_account#output.items.user_info", () => ({
    user_id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    email: Codec.strOpt,
    mobile: Codec.strOpt
  }))
