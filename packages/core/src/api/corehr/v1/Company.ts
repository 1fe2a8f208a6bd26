// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.company`.
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
  readonly hiberarchy_common: HiberarchyCommon
  readonly type?: Shared.EnumInput | undefined
  readonly industry_list?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly legal_representative?: ReadonlyArray<Shared.I18n> | undefined
  readonly post_code?: string | undefined
  readonly tax_payer_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly sub_type_list?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly branch_company?: boolean | undefined
  readonly primary_manager?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly currency?: CurrencyInput | undefined
  readonly phone?: PhoneNumberAndAreaCodeInput | undefined
  readonly fax?: PhoneNumberAndAreaCodeInput | undefined
  readonly registered_office_address_info?: Address | undefined
  readonly office_address_info?: Address | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.create#input", () => ({
    client_token: Codec.strOpt,
    hiberarchy_common: Codec.obj(HiberarchyCommon),
    type: Codec.objOpt(Shared.EnumInput),
    industry_list: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    legal_representative: Codec.listOpt(Codec.obj(Shared.I18n)),
    post_code: Codec.strOpt,
    tax_payer_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    sub_type_list: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    branch_company: Codec.boolOpt,
    primary_manager: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    currency: Codec.objOpt(CurrencyInput),
    phone: Codec.objOpt(PhoneNumberAndAreaCodeInput),
    fax: Codec.objOpt(PhoneNumberAndAreaCodeInput),
    registered_office_address_info: Codec.objOpt(Address),
    office_address_info: Codec.objOpt(Address)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly company: Company
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.create#output", () => ({
    company: Codec.obj(Company)
  }))

/**
 * 创建公司
 *
 * `POST /open-apis/corehr/v1/companies` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建公司
   *
   * Scopes, any of: `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.company.create",
  method: "POST",
  path: "/open-apis/corehr/v1/companies",
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
  readonly company_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.delete#input", () => ({
    company_id: Codec.str
  }))

/**
 * 删除公司
 *
 * `DELETE /open-apis/corehr/v1/companies/:company_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除公司
   *
   * Scopes, any of: `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.company.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/companies/:company_id",
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
  readonly company_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.get#input", () => ({
    company_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly company: Company2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.get#output", () => ({
    company: Codec.obj(Company2)
  }))

/**
 * 查询单个公司
 *
 * `GET /open-apis/corehr/v1/companies/:company_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个公司
   *
   * Scopes, any of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.company.get",
  method: "GET",
  path: "/open-apis/corehr/v1/companies/:company_id",
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
  /** Not in the documentation. */
  readonly effective_date?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    effective_date: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Company2>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.list#output", () => ({
    items: Codec.list(Codec.obj(Company2)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询公司
 *
 * `GET /open-apis/corehr/v1/companies` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询公司
   *
   * Scopes, any of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询公司
     *
     * Scopes, any of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Company2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.company.list",
  method: "GET",
  path: "/open-apis/corehr/v1/companies",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "effective_date"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly company_id: string
  readonly client_token?: string | undefined
  readonly hiberarchy_common?: PatchHiberarchyCommonInput | undefined
  readonly type?: Shared.EnumInput | undefined
  readonly industry_list?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly legal_representative?: ReadonlyArray<Shared.I18n> | undefined
  readonly post_code?: string | undefined
  readonly tax_payer_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly sub_type_list?: ReadonlyArray<Shared.EnumInput> | undefined
  readonly branch_company?: boolean | undefined
  readonly primary_manager?: ReadonlyArray<Shared.I18n> | undefined
  readonly currency?: CurrencyInput | undefined
  readonly phone?: PhoneNumberAndAreaCodeInput | undefined
  readonly fax?: PhoneNumberAndAreaCodeInput | undefined
  readonly registered_office_address_info?: Address | undefined
  readonly office_address_info?: Address | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.patch#input", () => ({
    company_id: Codec.str,
    client_token: Codec.strOpt,
    hiberarchy_common: Codec.objOpt(PatchHiberarchyCommonInput),
    type: Codec.objOpt(Shared.EnumInput),
    industry_list: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    legal_representative: Codec.listOpt(Codec.obj(Shared.I18n)),
    post_code: Codec.strOpt,
    tax_payer_id: Codec.strOpt,
    confidential: Codec.boolOpt,
    sub_type_list: Codec.listOpt(Codec.obj(Shared.EnumInput)),
    branch_company: Codec.boolOpt,
    primary_manager: Codec.listOpt(Codec.obj(Shared.I18n)),
    currency: Codec.objOpt(CurrencyInput),
    phone: Codec.objOpt(PhoneNumberAndAreaCodeInput),
    fax: Codec.objOpt(PhoneNumberAndAreaCodeInput),
    registered_office_address_info: Codec.objOpt(Address),
    office_address_info: Codec.objOpt(Address),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly company: Company
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.patch#output", () => ({
    company: Codec.obj(Company)
  }))

/**
 * 更新公司
 *
 * `PATCH /open-apis/corehr/v1/companies/:company_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新公司
   *
   * Scopes, any of: `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.company.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/companies/:company_id",
  tokens: ["tenant", "user"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface CurrencyInput {
  readonly currency_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly numeric_code?: number | undefined
  readonly currency_alpha_3_code?: string | undefined
}

export const CurrencyInput: Codec.Shape<CurrencyInput> =
  /*#__PURE__*/ Codec.shape("corehr#CurrencyInput", () => ({
    currency_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    numeric_code: Codec.intOpt,
    currency_alpha_3_code: Codec.strOpt
  }))

/** @category structures */
export interface PhoneNumberAndAreaCodeInput {
  readonly area_code: Shared.EnumInput
  readonly phone_number: string
}

export const PhoneNumberAndAreaCodeInput: Codec.Shape<PhoneNumberAndAreaCodeInput> =
  /*#__PURE__*/ Codec.shape("corehr#PhoneNumberAndAreaCodeInput", () => ({
    area_code: Codec.obj(Shared.EnumInput),
    phone_number: Codec.str
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
}

export const Address: Codec.Shape<Address> = /*#__PURE__*/ Codec.shape("corehr#Address", () => ({
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
  postal_code: Codec.strOpt
}))

/** @category structures */
export interface Company {
  readonly id?: string | undefined
  readonly hiberarchy_common: Types.HiberarchyCommon
  readonly type?: Shared.Enum | undefined
  readonly industry_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly legal_representative?: ReadonlyArray<Shared.I18n> | undefined
  readonly post_code?: string | undefined
  readonly tax_payer_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly sub_type_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly branch_company?: boolean | undefined
  readonly primary_manager?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly currency?: CompanyCurrency | undefined
  readonly phone?: Shared.PhoneNumberAndAreaCode | undefined
  readonly fax?: Shared.PhoneNumberAndAreaCode | undefined
  readonly registered_office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly registered_office_address_info?: Address | undefined
  readonly office_address_info?: Address | undefined
}

export const Company: Codec.Shape<Company> = /*#__PURE__*/ Codec.shape("corehr#Company", () => ({
  id: Codec.strOpt,
  hiberarchy_common: Codec.obj(Types.HiberarchyCommon),
  type: Codec.objOpt(Shared.Enum),
  industry_list: Codec.listOpt(Codec.obj(Shared.Enum)),
  legal_representative: Codec.listOpt(Codec.obj(Shared.I18n)),
  post_code: Codec.strOpt,
  tax_payer_id: Codec.strOpt,
  confidential: Codec.boolOpt,
  sub_type_list: Codec.listOpt(Codec.obj(Shared.Enum)),
  branch_company: Codec.boolOpt,
  primary_manager: Codec.listOpt(Codec.obj(Shared.I18n)),
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  currency: Codec.objOpt(CompanyCurrency),
  phone: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
  fax: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
  registered_office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
  office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
  registered_office_address_info: Codec.objOpt(Address),
  office_address_info: Codec.objOpt(Address)
}))

/** @category structures */
export interface CompanyCurrency {
  readonly id?: string | undefined
  readonly country_region_id?: string | undefined
  readonly currency_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly numeric_code?: number | undefined
  readonly currency_alpha_3_code?: string | undefined
  /** Not in the documentation. */
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
}

export const CompanyCurrency: Codec.Shape<CompanyCurrency> =
  /*#__PURE__*/ Codec.shape("corehr#CompanyCurrency", () => ({
    id: Codec.strOpt,
    country_region_id: Codec.strOpt,
    currency_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    numeric_code: Codec.intOpt,
    currency_alpha_3_code: Codec.strOpt,
    country_region_id_list: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface Company2 {
  readonly id?: string | undefined
  readonly hiberarchy_common: Types.HiberarchyCommon2
  readonly type?: Shared.Enum | undefined
  readonly industry_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly legal_representative?: ReadonlyArray<Shared.I18n> | undefined
  readonly post_code?: string | undefined
  readonly tax_payer_id?: string | undefined
  readonly confidential?: boolean | undefined
  readonly sub_type_list?: ReadonlyArray<Shared.Enum> | undefined
  readonly branch_company?: boolean | undefined
  readonly primary_manager?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly currency?: Currency2 | undefined
  readonly phone?: Shared.PhoneNumberAndAreaCode | undefined
  readonly fax?: Shared.PhoneNumberAndAreaCode | undefined
  readonly registered_office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly office_address?: ReadonlyArray<Shared.I18n> | undefined
  readonly registered_office_address_info?: CompanyAddress | undefined
  readonly office_address_info?: CompanyAddress | undefined
}

export const Company2: Codec.Shape<Company2> = /*#__PURE__*/ Codec.shape("corehr#Company2", () => ({
  id: Codec.strOpt,
  hiberarchy_common: Codec.obj(Types.HiberarchyCommon2),
  type: Codec.objOpt(Shared.Enum),
  industry_list: Codec.listOpt(Codec.obj(Shared.Enum)),
  legal_representative: Codec.listOpt(Codec.obj(Shared.I18n)),
  post_code: Codec.strOpt,
  tax_payer_id: Codec.strOpt,
  confidential: Codec.boolOpt,
  sub_type_list: Codec.listOpt(Codec.obj(Shared.Enum)),
  branch_company: Codec.boolOpt,
  primary_manager: Codec.listOpt(Codec.obj(Shared.I18n)),
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  currency: Codec.objOpt(Currency2),
  phone: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
  fax: Codec.objOpt(Shared.PhoneNumberAndAreaCode),
  registered_office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
  office_address: Codec.listOpt(Codec.obj(Shared.I18n)),
  registered_office_address_info: Codec.objOpt(CompanyAddress),
  office_address_info: Codec.objOpt(CompanyAddress)
}))

/** @category structures */
export interface Currency2 {
  readonly id?: string | undefined
  readonly currency_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly numeric_code?: number | undefined
  readonly currency_alpha_3_code?: string | undefined
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly country_region_id?: string | undefined
}

export const Currency2: Codec.Shape<Currency2> = /*#__PURE__*/ Codec.shape("corehr#Currency2", () => ({
  id: Codec.strOpt,
  currency_name: Codec.listOpt(Codec.obj(Shared.I18n)),
  numeric_code: Codec.intOpt,
  currency_alpha_3_code: Codec.strOpt,
  country_region_id_list: Codec.listOpt(Codec.str),
  country_region_id: Codec.strOpt
}))

/** @category structures */
export interface CompanyAddress {
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
}

export const CompanyAddress: Codec.Shape<CompanyAddress> =
  /*#__PURE__*/ Codec.shape("corehr#CompanyAddress", () => ({
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
    is_public: Codec.boolOpt
  }))

/** @category structures */
export interface HiberarchyCommon {
  readonly parent_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly effective_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly type?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
}

export const HiberarchyCommon: Codec.Shape<HiberarchyCommon> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.create#input.hiberarchy_common", () => ({
    parent_id: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    effective_time: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    type: Codec.objOpt(Shared.EnumInput),
    expiration_time: Codec.strOpt
  }))

/** @category structures */
export interface PatchHiberarchyCommonInput {
  readonly parent_id?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly effective_time: string
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** Not in the documentation. */
  readonly type?: Shared.EnumInput | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PatchHiberarchyCommonInput: Codec.Shape<PatchHiberarchyCommonInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.company.patch#input.hiberarchy_common", () => ({
    parent_id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    effective_time: Codec.str,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    type: Codec.objOpt(Shared.EnumInput),
    expiration_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))
