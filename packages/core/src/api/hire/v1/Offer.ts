// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.offer`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly application_id: string
  readonly schema_id?: string | undefined
  readonly offer_type?: 1 | 2 | (number & {}) | undefined
  readonly basic_info: OfferBasicInfoInput
  readonly salary_info?: OfferSalaryInfo | undefined
  readonly customized_info_list?: ReadonlyArray<OfferCustomizedInfo> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    application_id: Codec.str,
    schema_id: Codec.strOpt,
    offer_type: Codec.listedOpt(1, 2),
    basic_info: Codec.obj(OfferBasicInfoInput),
    salary_info: Codec.objOpt(OfferSalaryInfo),
    customized_info_list: Codec.listOpt(Codec.obj(OfferCustomizedInfo))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly offer_id: string
  readonly application_id?: string | undefined
  readonly schema_id?: string | undefined
  readonly offer_type?: 1 | 2 | (number & {}) | undefined
  readonly basic_info?: OfferBasicInfo | undefined
  readonly salary_info?: OfferSalaryInfo | undefined
  readonly customized_info_list?: ReadonlyArray<OfferCustomizedInfo> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.create#output", () => ({
    offer_id: Codec.str,
    application_id: Codec.strOpt,
    schema_id: Codec.strOpt,
    offer_type: Codec.openOpt(1, 2),
    basic_info: Codec.objOpt(OfferBasicInfo),
    salary_info: Codec.objOpt(OfferSalaryInfo),
    customized_info_list: Codec.listOpt(Codec.obj(OfferCustomizedInfo))
  }))

/**
 * 创建 Offer
 *
 * `POST /open-apis/hire/v1/offers` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建 Offer
   *
   * Scopes, any of: `hire:offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer.create",
  method: "POST",
  path: "/open-apis/hire/v1/offers",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly offer_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("hire.v1.offer.get#input", () => ({
  offer_id: Codec.str,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
  department_id_type: Codec.litOpt("open_department_id", "department_id"),
  job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
  job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
  employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly offer: Offer
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.get#output", () => ({
    offer: Codec.obj(Offer)
  }))

/**
 * 获取 Offer 详情
 *
 * `GET /open-apis/hire/v1/offers/:offer_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取 Offer 详情
   *
   * Scopes, any of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer.get",
  method: "GET",
  path: "/open-apis/hire/v1/offers/:offer_id",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `internOfferStatus` takes.
 *
 * @category inputs
 */
export interface InternOfferStatusInput {
  readonly offer_id: string
  readonly operation: "confirm_onboarding" | "cancel_onboarding" | "offboard" | (string & {})
  readonly onboarding_info?: InternOfferOnboardingInfo | undefined
  readonly offboarding_info?: InternOfferOffboardingInfo | undefined
}

export const InternOfferStatusInput: Codec.Shape<InternOfferStatusInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.intern_offer_status#input", () => ({
    offer_id: Codec.str,
    operation: Codec.listed("confirm_onboarding", "cancel_onboarding", "offboard"),
    onboarding_info: Codec.objOpt(InternOfferOnboardingInfo),
    offboarding_info: Codec.objOpt(InternOfferOffboardingInfo)
  }))

/**
 * What `internOfferStatus` gives.
 *
 * @category outputs
 */
export interface InternOfferStatusOutput {
  readonly offer_id?: string | undefined
  readonly operation: "confirm_onboarding" | "cancel_onboarding" | "offboard" | (string & {})
  readonly onboarding_info?: InternOfferOnboardingInfo | undefined
  readonly offboarding_info?: InternOfferOffboardingInfo | undefined
}

export const InternOfferStatusOutput: Codec.Shape<InternOfferStatusOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.intern_offer_status#output", () => ({
    offer_id: Codec.strOpt,
    operation: Codec.open("confirm_onboarding", "cancel_onboarding", "offboard"),
    onboarding_info: Codec.objOpt(InternOfferOnboardingInfo),
    offboarding_info: Codec.objOpt(InternOfferOffboardingInfo)
  }))

/**
 * 更新实习 Offer 入/离职状态
 *
 * `POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status
 * @category endpoints
 */
export const internOfferStatus: Endpoint.Described<InternOfferStatusInput, InternOfferStatusOutput, "tenant"> & {
  /**
   * 更新实习 Offer 入/离职状态
   *
   * Scopes, any of: `hire:offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status
   */
  (input: InternOfferStatusInput, options?: Endpoint.CallOptions): Effect.Effect<InternOfferStatusOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer.intern_offer_status",
  method: "POST",
  path: "/open-apis/hire/v1/offers/:offer_id/intern_offer_status",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: InternOfferStatusInput,
  output: InternOfferStatusOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
  readonly talent_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    talent_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<OfferListInfo>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(OfferListInfo))
  }))

/**
 * 获取 Offer 列表
 *
 * `GET /open-apis/hire/v1/offers` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:offer:readonly`, `hire:offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取 Offer 列表
   *
   * Scopes, any of: `hire:offer:readonly`, `hire:offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取 Offer 列表
     *
     * Scopes, any of: `hire:offer:readonly`, `hire:offer`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<OfferListInfo>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.offer.list",
  method: "GET",
  path: "/open-apis/hire/v1/offers",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "talent_id", "user_id_type", "employee_type_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `offerStatus` takes.
 *
 * @category inputs
 */
export interface OfferStatusInput {
  readonly offer_id: string
  readonly offer_status: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | (number & {})
  readonly expiration_date?: string | undefined
  readonly termination_reason_id_list?: ReadonlyArray<string> | undefined
  readonly termination_reason_note?: string | undefined
  /** Not in the documentation. */
  readonly cancel_offer_termination_type?: 1 | 22 | 27 | (number & {}) | undefined
}

export const OfferStatusInput: Codec.Shape<OfferStatusInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.offer_status#input", () => ({
    offer_id: Codec.str,
    offer_status: Codec.listed(2, 3, 4, 5, 6, 7, 8, 9, 10),
    expiration_date: Codec.strOpt,
    termination_reason_id_list: Codec.listOpt(Codec.str),
    termination_reason_note: Codec.strOpt,
    cancel_offer_termination_type: Codec.listedOpt(1, 22, 27)
  }))

/**
 * 更新 Offer 状态
 *
 * `PATCH /open-apis/hire/v1/offers/:offer_id/offer_status` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `hire:offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status
 * @category endpoints
 */
export const offerStatus: Endpoint.Described<OfferStatusInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新 Offer 状态
   *
   * Scopes, any of: `hire:offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status
   */
  (input: OfferStatusInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer.offer_status",
  method: "PATCH",
  path: "/open-apis/hire/v1/offers/:offer_id/offer_status",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: OfferStatusInput,
  output: Codec.dictionary
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly offer_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly schema_id: string
  readonly basic_info: OfferBasicInfoInput
  readonly salary_info?: OfferSalaryInfo | undefined
  readonly customized_info_list?: ReadonlyArray<OfferCustomizedInfo> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.update#input", () => ({
    offer_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    schema_id: Codec.str,
    basic_info: Codec.obj(OfferBasicInfoInput),
    salary_info: Codec.objOpt(OfferSalaryInfo),
    customized_info_list: Codec.listOpt(Codec.obj(OfferCustomizedInfo))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly offer_id?: string | undefined
  readonly schema_id?: string | undefined
  readonly basic_info?: OfferBasicInfo | undefined
  readonly salary_info?: OfferSalaryInfo | undefined
  readonly customized_info_list?: ReadonlyArray<OfferCustomizedInfo> | undefined
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.update#output", () => ({
    offer_id: Codec.strOpt,
    schema_id: Codec.strOpt,
    basic_info: Codec.objOpt(OfferBasicInfo),
    salary_info: Codec.objOpt(OfferSalaryInfo),
    customized_info_list: Codec.listOpt(Codec.obj(OfferCustomizedInfo))
  }))

/**
 * 更新 Offer 信息
 *
 * `PUT /open-apis/hire/v1/offers/:offer_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:offer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新 Offer 信息
   *
   * Scopes, any of: `hire:offer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer.update",
  method: "PUT",
  path: "/open-apis/hire/v1/offers/:offer_id",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface OfferBasicInfoInput {
  readonly department_id: string
  readonly leader_user_id: string
  readonly employment_job_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly probation_month?: number | undefined
  readonly contract_year?: number | undefined
  readonly contract_period?: ContractPeriodInfoInput | undefined
  readonly expected_onboard_date?: string | undefined
  readonly onboard_address_id?: string | undefined
  readonly work_address_id?: string | undefined
  readonly owner_user_id: string
  readonly recommended_words?: string | undefined
  readonly job_requirement_id?: string | undefined
  readonly job_process_type_id?: number | undefined
  readonly attachment_id_list?: ReadonlyArray<string> | undefined
  readonly common_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly attachment_description?: string | undefined
  readonly operator_user_id: string
  readonly position_id?: string | undefined
  readonly job_offered?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly pathway_id?: string | undefined
}

export const OfferBasicInfoInput: Codec.Shape<OfferBasicInfoInput> =
  /*#__PURE__*/ Codec.shape("hire#OfferBasicInfoInput", () => ({
    department_id: Codec.str,
    leader_user_id: Codec.str,
    employment_job_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    probation_month: Codec.intOpt,
    contract_year: Codec.intOpt,
    contract_period: Codec.objOpt(ContractPeriodInfoInput),
    expected_onboard_date: Codec.strOpt,
    onboard_address_id: Codec.strOpt,
    work_address_id: Codec.strOpt,
    owner_user_id: Codec.str,
    recommended_words: Codec.strOpt,
    job_requirement_id: Codec.strOpt,
    job_process_type_id: Codec.intOpt,
    attachment_id_list: Codec.listOpt(Codec.str),
    common_attachment_id_list: Codec.listOpt(Codec.str),
    attachment_description: Codec.strOpt,
    operator_user_id: Codec.str,
    position_id: Codec.strOpt,
    job_offered: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    pathway_id: Codec.strOpt
  }))

/** @category structures */
export interface ContractPeriodInfoInput {
  readonly period_type: 1 | 2 | (number & {})
  /** At most 100. */
  readonly period: number
}

export const ContractPeriodInfoInput: Codec.Shape<ContractPeriodInfoInput> =
  /*#__PURE__*/ Codec.shape("hire#ContractPeriodInfoInput", () => ({
    period_type: Codec.listed(1, 2),
    period: Codec.int
  }))

/** @category structures */
export interface OfferSalaryInfo {
  readonly currency: string
  readonly basic_salary?: string | undefined
  readonly probation_salary_percentage?: string | undefined
  readonly award_salary_multiple?: string | undefined
  readonly option_shares?: string | undefined
  readonly quarterly_bonus?: string | undefined
  readonly half_year_bonus?: string | undefined
}

export const OfferSalaryInfo: Codec.Shape<OfferSalaryInfo> =
  /*#__PURE__*/ Codec.shape("hire#OfferSalaryInfo", () => ({
    currency: Codec.str,
    basic_salary: Codec.strOpt,
    probation_salary_percentage: Codec.strOpt,
    award_salary_multiple: Codec.strOpt,
    option_shares: Codec.strOpt,
    quarterly_bonus: Codec.strOpt,
    half_year_bonus: Codec.strOpt
  }))

/** @category structures */
export interface OfferCustomizedInfo {
  readonly id?: string | undefined
  readonly value?: string | undefined
}

export const OfferCustomizedInfo: Codec.Shape<OfferCustomizedInfo> =
  /*#__PURE__*/ Codec.shape("hire#OfferCustomizedInfo", () => ({
    id: Codec.strOpt,
    value: Codec.strOpt
  }))

/** @category structures */
export interface OfferBasicInfo {
  readonly department_id?: string | undefined
  readonly leader_user_id?: string | undefined
  readonly employment_job_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly probation_month?: number | undefined
  readonly contract_year?: number | undefined
  readonly contract_period?: Types.ContractPeriodInfo | undefined
  readonly expected_onboard_date?: string | undefined
  readonly onboard_address_id?: string | undefined
  readonly work_address_id?: string | undefined
  readonly owner_user_id?: string | undefined
  readonly recommended_words?: string | undefined
  readonly job_requirement_id?: string | undefined
  readonly job_process_type_id?: number | undefined
  readonly attachment_id_list?: ReadonlyArray<string> | undefined
  readonly common_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly attachment_description?: string | undefined
  readonly operator_user_id: string
  readonly position_id?: string | undefined
  readonly job_offered?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly pathway_id?: string | undefined
}

export const OfferBasicInfo: Codec.Shape<OfferBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire#OfferBasicInfo", () => ({
    department_id: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    employment_job_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    probation_month: Codec.intOpt,
    contract_year: Codec.intOpt,
    contract_period: Codec.objOpt(Types.ContractPeriodInfo),
    expected_onboard_date: Codec.strOpt,
    onboard_address_id: Codec.strOpt,
    work_address_id: Codec.strOpt,
    owner_user_id: Codec.strOpt,
    recommended_words: Codec.strOpt,
    job_requirement_id: Codec.strOpt,
    job_process_type_id: Codec.intOpt,
    attachment_id_list: Codec.listOpt(Codec.str),
    common_attachment_id_list: Codec.listOpt(Codec.str),
    attachment_description: Codec.strOpt,
    operator_user_id: Codec.str,
    position_id: Codec.strOpt,
    job_offered: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    pathway_id: Codec.strOpt
  }))

/** @category structures */
export interface InternOfferOnboardingInfo {
  readonly actual_onboarding_date: string
}

export const InternOfferOnboardingInfo: Codec.Shape<InternOfferOnboardingInfo> =
  /*#__PURE__*/ Codec.shape("hire#InternOfferOnboardingInfo", () => ({
    actual_onboarding_date: Codec.str
  }))

/** @category structures */
export interface InternOfferOffboardingInfo {
  readonly actual_offboarding_date: string
  readonly notes?: string | undefined
}

export const InternOfferOffboardingInfo: Codec.Shape<InternOfferOffboardingInfo> =
  /*#__PURE__*/ Codec.shape("hire#InternOfferOffboardingInfo", () => ({
    actual_offboarding_date: Codec.str,
    notes: Codec.strOpt
  }))

/** @category structures */
export interface Offer {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly basic_info?: ApplicationOfferBasicInfo | undefined
  /** Given with the scope `hire:offer` or `hire:offer:readonly`. */
  readonly salary_plan?: Types.ApplicationOfferSalaryPlan | undefined
  readonly schema_id?: string | undefined
  readonly offer_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly offer_type?: 1 | 2 | (number & {}) | undefined
  readonly job_info?: Types.OfferJobInfo | undefined
  /** Given with the scope `hire:offer` or `hire:offer:readonly`. */
  readonly customized_module_list?: ReadonlyArray<Types.ApplicationOfferCustomModule> | undefined
  readonly job_requirement_id?: string | undefined
  readonly offer_send_record_list?: ReadonlyArray<Types.OfferSendRecord> | undefined
}

export const Offer: Codec.Shape<Offer> = /*#__PURE__*/ Codec.shape("hire.v1.offer.get#output.offer", () => ({
  id: Codec.strOpt,
  application_id: Codec.strOpt,
  basic_info: Codec.objOpt(ApplicationOfferBasicInfo),
  salary_plan: Codec.objOpt(Types.ApplicationOfferSalaryPlan),
  schema_id: Codec.strOpt,
  offer_status: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
  offer_type: Codec.openOpt(1, 2),
  job_info: Codec.objOpt(Types.OfferJobInfo),
  customized_module_list: Codec.listOpt(Codec.obj(Types.ApplicationOfferCustomModule)),
  job_requirement_id: Codec.strOpt,
  offer_send_record_list: Codec.listOpt(Codec.obj(Types.OfferSendRecord))
}))

/** @category structures */
export interface ApplicationOfferBasicInfo {
  readonly offer_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** Given with the scope `hire:offer` or `hire:offer:readonly`. */
  readonly remark?: string | undefined
  readonly expire_time?: number | undefined
  readonly owner_user_id?: string | undefined
  readonly creator_user_id?: string | undefined
  readonly employee_type?: Shared.BaseBilingualWithId | undefined
  readonly create_time?: string | undefined
  readonly leader_user_id?: string | undefined
  readonly onboard_date?: string | undefined
  readonly department_id?: string | undefined
  readonly probation_month?: number | undefined
  readonly contract_year?: number | undefined
  readonly contract_period?: Types.ContractPeriodInfo | undefined
  readonly recruitment_type?: Shared.BaseBilingualWithId | undefined
  readonly sequence?: Shared.BaseBilingualWithId | undefined
  /** Given with the scope `hire:offer` or `hire:offer:readonly`. */
  readonly level?: Shared.BaseBilingualWithId | undefined
  readonly onboard_address?: Types.BaseAddress | undefined
  readonly work_address?: Types.BaseAddress | undefined
  /** Given with the scope `hire:offer` or `hire:offer:readonly`. */
  readonly customize_info_list?: ReadonlyArray<Types.ApplicationOfferCustomValue> | undefined
  readonly work_location_address_info?: Types.MasterLocationAddressInfo | undefined
  readonly position_id?: string | undefined
  readonly job_offered?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly common_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly pathway_id?: string | undefined
}

export const ApplicationOfferBasicInfo: Codec.Shape<ApplicationOfferBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.get#output.offer.basic_info", () => ({
    offer_type: Codec.openOpt(1, 2, 3, 4),
    remark: Codec.strOpt,
    expire_time: Codec.intOpt,
    owner_user_id: Codec.strOpt,
    creator_user_id: Codec.strOpt,
    employee_type: Codec.objOpt(Shared.BaseBilingualWithId),
    create_time: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    onboard_date: Codec.strOpt,
    department_id: Codec.strOpt,
    probation_month: Codec.intOpt,
    contract_year: Codec.intOpt,
    contract_period: Codec.objOpt(Types.ContractPeriodInfo),
    recruitment_type: Codec.objOpt(Shared.BaseBilingualWithId),
    sequence: Codec.objOpt(Shared.BaseBilingualWithId),
    level: Codec.objOpt(Shared.BaseBilingualWithId),
    onboard_address: Codec.objOpt(Types.BaseAddress),
    work_address: Codec.objOpt(Types.BaseAddress),
    customize_info_list: Codec.listOpt(Codec.obj(Types.ApplicationOfferCustomValue)),
    work_location_address_info: Codec.objOpt(Types.MasterLocationAddressInfo),
    position_id: Codec.strOpt,
    job_offered: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    common_attachment_id_list: Codec.listOpt(Codec.str),
    pathway_id: Codec.strOpt
  }))

/** @category structures */
export interface OfferListInfo {
  readonly id?: string | undefined
  readonly job_info?: Types.OfferJobInfo | undefined
  readonly create_time?: number | undefined
  readonly offer_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly offer_type?: 1 | 2 | (number & {}) | undefined
  readonly employee_type?: Shared.BaseBilingualWithId | undefined
  readonly application_id?: string | undefined
}

export const OfferListInfo: Codec.Shape<OfferListInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer.list#output.items", () => ({
    id: Codec.strOpt,
    job_info: Codec.objOpt(Types.OfferJobInfo),
    create_time: Codec.intOpt,
    offer_status: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    offer_type: Codec.openOpt(1, 2),
    employee_type: Codec.objOpt(Shared.BaseBilingualWithId),
    application_id: Codec.strOpt
  }))
