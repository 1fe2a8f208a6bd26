// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.employment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
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
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly employment_type: Shared.EnumInput
  readonly person_id: string
  readonly primary_employment: boolean
  readonly employment_status: Shared.EnumInput
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly work_email_list?: ReadonlyArray<EmploymentEmail> | undefined
  readonly reason_for_offboarding?: Shared.EnumInput | undefined
  readonly ats_application_id?: string | undefined
  readonly rehire?: Shared.EnumInput | undefined
  readonly rehire_employment_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.create#input", () => ({
    client_token: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    employment_type: Codec.obj(Shared.EnumInput),
    person_id: Codec.str,
    primary_employment: Codec.bool,
    employment_status: Codec.obj(Shared.EnumInput),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    work_email_list: Codec.listOpt(Codec.obj(EmploymentEmail)),
    reason_for_offboarding: Codec.objOpt(Shared.EnumInput),
    ats_application_id: Codec.strOpt,
    rehire: Codec.objOpt(Shared.EnumInput),
    rehire_employment_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly employment: EmploymentCreate
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.create#output", () => ({
    employment: Codec.obj(EmploymentCreate)
  }))

/**
 * 创建雇佣信息
 *
 * `POST /open-apis/corehr/v1/employments` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:employment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建雇佣信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:employment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.employment.create",
  method: "POST",
  path: "/open-apis/corehr/v1/employments",
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
  readonly employment_id: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.delete#input", () => ({
    employment_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * 删除雇佣信息
 *
 * `DELETE /open-apis/corehr/v1/employments/:employment_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:employment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除雇佣信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:employment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.employment.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/employments/:employment_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly employment_id: string
  readonly client_token?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  readonly employment_type?: Shared.EnumInput | undefined
  readonly person_id?: string | undefined
  readonly primary_employment?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly work_email_list?: ReadonlyArray<EmploymentEmail> | undefined
  readonly reason_for_offboarding?: Shared.EnumInput | undefined
  readonly ats_application_id?: string | undefined
  /** Not in the documentation. */
  readonly condition_worker?: boolean | undefined
  readonly recruitment_type?: PatchRecruitmentTypeInput | undefined
  readonly whether_returnee?: boolean | undefined
  readonly whether_to_pay_social_security_elsewhere?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.patch#input", () => ({
    employment_id: Codec.str,
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    employment_type: Codec.objOpt(Shared.EnumInput),
    person_id: Codec.strOpt,
    primary_employment: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    work_email_list: Codec.listOpt(Codec.obj(EmploymentEmail)),
    reason_for_offboarding: Codec.objOpt(Shared.EnumInput),
    ats_application_id: Codec.strOpt,
    condition_worker: Codec.boolOpt,
    recruitment_type: Codec.objOpt(PatchRecruitmentTypeInput),
    whether_returnee: Codec.boolOpt,
    whether_to_pay_social_security_elsewhere: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly employment: Employment
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.patch#output", () => ({
    employment: Codec.obj(Employment)
  }))

/**
 * 更新雇佣信息
 *
 * `PATCH /open-apis/corehr/v1/employments/:employment_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:employment.patch:write`, `corehr:employment:write`.
 *
 * Scopes that open further fields: `corehr:job_data.compensation_type:read`,
 * `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新雇佣信息
   *
   * Scopes, any of: `corehr:corehr`, `corehr:employment.patch:write`, `corehr:employment:write`.
   *
   * Scopes that open further fields: `corehr:job_data.compensation_type:read`,
   * `corehr:job_data.service_company:read`, `corehr:job_data.work_shift:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.employment.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/employments/:employment_id",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type", "department_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface EmploymentEmail {
  readonly email: string
  readonly is_primary?: boolean | undefined
  readonly is_public?: boolean | undefined
  readonly email_usage?: Shared.EnumInput | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const EmploymentEmail: Codec.Shape<EmploymentEmail> =
  /*#__PURE__*/ Codec.shape("corehr#EmploymentEmail", () => ({
    email: Codec.str,
    is_primary: Codec.boolOpt,
    is_public: Codec.boolOpt,
    email_usage: Codec.objOpt(Shared.EnumInput),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface EmploymentJobDataCostCenter {
  readonly cost_center_id?: string | undefined
  readonly rate?: number | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const EmploymentJobDataCostCenter: Codec.Shape<EmploymentJobDataCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr#EmploymentJobDataCostCenter", () => ({
    cost_center_id: Codec.strOpt,
    rate: Codec.intOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface EmploymentCreate {
  readonly prehire_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly tenure?: string | undefined
  readonly department_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_id?: string | undefined
  readonly company_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
  readonly id?: string | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly employment_type: Shared.Enum
  readonly person_id: string
  readonly probation_period?: number | undefined
  readonly on_probation?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_employment: boolean
  readonly employment_status?: Shared.Enum | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly work_email_list?: ReadonlyArray<Types.Email2> | undefined
  readonly email_address?: string | undefined
  readonly reason_for_offboarding?: Shared.Enum | undefined
  readonly cost_center_list?: ReadonlyArray<EmploymentJobDataCostCenter> | undefined
  readonly ats_application_id?: string | undefined
  readonly rehire?: Shared.Enum | undefined
  readonly rehire_employment_id?: string | undefined
}

export const EmploymentCreate: Codec.Shape<EmploymentCreate> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.create#output.employment", () => ({
    prehire_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    tenure: Codec.strOpt,
    department_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_id: Codec.strOpt,
    company_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt,
    id: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    employment_type: Codec.obj(Shared.Enum),
    person_id: Codec.str,
    probation_period: Codec.intOpt,
    on_probation: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_employment: Codec.bool,
    employment_status: Codec.objOpt(Shared.Enum),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    work_email_list: Codec.listOpt(Codec.obj(Types.Email2)),
    email_address: Codec.strOpt,
    reason_for_offboarding: Codec.objOpt(Shared.Enum),
    cost_center_list: Codec.listOpt(Codec.obj(EmploymentJobDataCostCenter)),
    ats_application_id: Codec.strOpt,
    rehire: Codec.objOpt(Shared.Enum),
    rehire_employment_id: Codec.strOpt
  }))

/** @category structures */
export interface PatchRecruitmentTypeInput {
  readonly enum_name: string
}

export const PatchRecruitmentTypeInput: Codec.Shape<PatchRecruitmentTypeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.patch#input.recruitment_type", () => ({
    enum_name: Codec.str
  }))

/** @category structures */
export interface Employment {
  readonly prehire_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly tenure?: string | undefined
  readonly department_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_id?: string | undefined
  readonly company_id?: string | undefined
  readonly working_hours_type_id?: string | undefined
  readonly id?: string | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly employment_type: Shared.Enum
  readonly person_id: string
  readonly probation_period?: number | undefined
  readonly on_probation?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly primary_employment: boolean
  readonly employment_status?: Shared.Enum | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly work_email_list?: ReadonlyArray<Types.Email2> | undefined
  readonly email_address?: string | undefined
  readonly reason_for_offboarding?: Shared.Enum | undefined
  readonly cost_center_list?: ReadonlyArray<EmploymentJobDataCostCenter> | undefined
  readonly ats_application_id?: string | undefined
  /** Not in the documentation. */
  readonly condition_worker?: boolean | undefined
  /** Not in the documentation. */
  readonly service_company?: string | undefined
  /** Not in the documentation. */
  readonly compensation_type?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly work_shift?: Shared.Enum | undefined
  readonly recruitment_type?: EmploymentRecruitmentType | undefined
  readonly whether_returnee?: boolean | undefined
  readonly whether_to_pay_social_security_elsewhere?: boolean | undefined
}

export const Employment: Codec.Shape<Employment> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.patch#output.employment", () => ({
    prehire_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    tenure: Codec.strOpt,
    department_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_id: Codec.strOpt,
    company_id: Codec.strOpt,
    working_hours_type_id: Codec.strOpt,
    id: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    employment_type: Codec.obj(Shared.Enum),
    person_id: Codec.str,
    probation_period: Codec.intOpt,
    on_probation: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    primary_employment: Codec.bool,
    employment_status: Codec.objOpt(Shared.Enum),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    work_email_list: Codec.listOpt(Codec.obj(Types.Email2)),
    email_address: Codec.strOpt,
    reason_for_offboarding: Codec.objOpt(Shared.Enum),
    cost_center_list: Codec.listOpt(Codec.obj(EmploymentJobDataCostCenter)),
    ats_application_id: Codec.strOpt,
    condition_worker: Codec.boolOpt,
    service_company: Codec.strOpt,
    compensation_type: Codec.objOpt(Shared.Enum),
    work_shift: Codec.objOpt(Shared.Enum),
    recruitment_type: Codec.objOpt(EmploymentRecruitmentType),
    whether_returnee: Codec.boolOpt,
    whether_to_pay_social_security_elsewhere: Codec.boolOpt
  }))

/** @category structures */
export interface EmploymentRecruitmentType {
  readonly enum_name?: string | undefined
  readonly display?: ReadonlyArray<EmploymentRecruitmentTypeDisplay> | undefined
}

export const EmploymentRecruitmentType: Codec.Shape<EmploymentRecruitmentType> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.patch#output.employment.recruitment_type", () => ({
    enum_name: Codec.strOpt,
    display: Codec.listOpt(Codec.obj(EmploymentRecruitmentTypeDisplay))
  }))

/** @category structures */
export interface EmploymentRecruitmentTypeDisplay {
  readonly lang?: string | undefined
  readonly value?: string | undefined
}

export const EmploymentRecruitmentTypeDisplay: Codec.Shape<EmploymentRecruitmentTypeDisplay> =
  /*#__PURE__*/ Codec.shape("corehr.v1.employment.patch#output.employment.recruitment_type.display", () => ({
    lang: Codec.strOpt,
    value: Codec.strOpt
  }))
