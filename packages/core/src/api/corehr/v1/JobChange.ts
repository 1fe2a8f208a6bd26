// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.job_change`.
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
  /** Default: `"open_id"`. */
  readonly user_id_type?:
    | "open_id" | "union_id" | "user_id" | "people_admin_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly transfer_mode: 1 | 2 | (number & {})
  readonly employment_id: string
  readonly transfer_type_unique_identifier: string
  readonly flow_id?: string | undefined
  readonly effective_date: string
  readonly transfer_info: TransferInfo
  readonly transfer_key?: string | undefined
  readonly initiator_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_change.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    transfer_mode: Codec.listed(1, 2),
    employment_id: Codec.str,
    transfer_type_unique_identifier: Codec.str,
    flow_id: Codec.strOpt,
    effective_date: Codec.str,
    transfer_info: Codec.obj(TransferInfo),
    transfer_key: Codec.strOpt,
    initiator_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job_change_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly status?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly transfer_type_unique_identifier?: string | undefined
  readonly transfer_reason_unique_identifier?: string | undefined
  readonly process_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly created_time?: string | undefined
  readonly transfer_info?: CreateOutputTransferInfo | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_change.create#output", () => ({
    job_change_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    status: Codec.openOpt(0, 1, 2, 3, 4, 5),
    transfer_type_unique_identifier: Codec.strOpt,
    transfer_reason_unique_identifier: Codec.strOpt,
    process_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    created_time: Codec.strOpt,
    transfer_info: Codec.objOpt(CreateOutputTransferInfo)
  }))

/**
 * 发起员工异动(不推荐)
 *
 * `POST /open-apis/corehr/v1/job_changes` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_change:write`.
 *
 * Scopes that open further fields: `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`,
 * `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 发起员工异动(不推荐)
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_change:write`.
   *
   * Scopes that open further fields: `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`,
   * `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_change.create",
  method: "POST",
  path: "/open-apis/corehr/v1/job_changes",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface TranferEmploymentInfoInput {
  readonly regular_employee_start_date?: string | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
}

export const TranferEmploymentInfoInput: Codec.Shape<TranferEmploymentInfoInput> =
  /*#__PURE__*/ Codec.shape("corehr#TranferEmploymentInfoInput", () => ({
    regular_employee_start_date: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput))
  }))

/** @category structures */
export interface JobChangeTranferEmploymentInfo {
  readonly regular_employee_start_date?: string | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  /** Given with the scope `corehr:job_change.employment_custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const JobChangeTranferEmploymentInfo: Codec.Shape<JobChangeTranferEmploymentInfo> =
  /*#__PURE__*/ Codec.shape("corehr#JobChangeTranferEmploymentInfo", () => ({
    regular_employee_start_date: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface TransferInfo {
  readonly remark?: string | undefined
  readonly offer_info?: string | undefined
  readonly target_dotted_manager_clean?: boolean | undefined
  readonly probation_exist?: boolean | undefined
  readonly original_department?: string | undefined
  readonly target_department?: string | undefined
  readonly original_work_location?: string | undefined
  readonly target_work_location?: string | undefined
  readonly original_direct_manager?: string | undefined
  readonly target_direct_manager?: string | undefined
  readonly original_dotted_manager?: string | undefined
  readonly target_dotted_manager?: string | undefined
  readonly original_job?: string | undefined
  readonly target_job?: string | undefined
  readonly original_job_family?: string | undefined
  readonly target_job_family?: string | undefined
  readonly original_job_level?: string | undefined
  readonly target_job_level?: string | undefined
  readonly original_workforce_type?: string | undefined
  readonly target_workforce_type?: string | undefined
  readonly original_employee_subtype?: string | undefined
  readonly target_employee_subtype?: string | undefined
  readonly original_company?: string | undefined
  readonly target_company?: string | undefined
  readonly original_contract_number?: string | undefined
  readonly target_contract_number?: string | undefined
  readonly original_contract_type?: string | undefined
  readonly target_contract_type?: string | undefined
  readonly original_duration_type?: string | undefined
  readonly target_duration_type?: string | undefined
  readonly original_signing_type?: string | undefined
  readonly target_signing_type?: string | undefined
  readonly original_contract_start_date?: string | undefined
  readonly target_contract_start_date?: string | undefined
  readonly original_contract_end_date?: string | undefined
  readonly target_contract_end_date?: string | undefined
  readonly original_working_hours_type?: string | undefined
  readonly target_working_hours_type?: string | undefined
  readonly original_working_calendar?: string | undefined
  readonly target_working_calendar?: string | undefined
  readonly original_probation_end_date?: string | undefined
  readonly target_probation_end_date?: string | undefined
  readonly original_weekly_working_hours?: string | undefined
  readonly target_weekly_working_hours?: string | undefined
  readonly original_work_shift?: string | undefined
  readonly target_work_shift?: string | undefined
  readonly original_cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly target_cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly original_employment_change?: TranferEmploymentInfoInput | undefined
  readonly target_employment_change?: TranferEmploymentInfoInput | undefined
  readonly original_job_grade?: string | undefined
  readonly target_job_grade?: string | undefined
  readonly original_compensation_type?: string | undefined
  readonly target_compensation_type?: string | undefined
  readonly original_service_company?: string | undefined
  readonly target_service_company?: string | undefined
  readonly original_position?: string | undefined
  readonly target_position?: string | undefined
  /** Not in the documentation. */
  readonly original_pathway?: string | undefined
  /** Not in the documentation. */
  readonly target_pathway?: string | undefined
}

export const TransferInfo: Codec.Shape<TransferInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_change.create#input.transfer_info", () => ({
    remark: Codec.strOpt,
    offer_info: Codec.strOpt,
    target_dotted_manager_clean: Codec.boolOpt,
    probation_exist: Codec.boolOpt,
    original_department: Codec.strOpt,
    target_department: Codec.strOpt,
    original_work_location: Codec.strOpt,
    target_work_location: Codec.strOpt,
    original_direct_manager: Codec.strOpt,
    target_direct_manager: Codec.strOpt,
    original_dotted_manager: Codec.strOpt,
    target_dotted_manager: Codec.strOpt,
    original_job: Codec.strOpt,
    target_job: Codec.strOpt,
    original_job_family: Codec.strOpt,
    target_job_family: Codec.strOpt,
    original_job_level: Codec.strOpt,
    target_job_level: Codec.strOpt,
    original_workforce_type: Codec.strOpt,
    target_workforce_type: Codec.strOpt,
    original_employee_subtype: Codec.strOpt,
    target_employee_subtype: Codec.strOpt,
    original_company: Codec.strOpt,
    target_company: Codec.strOpt,
    original_contract_number: Codec.strOpt,
    target_contract_number: Codec.strOpt,
    original_contract_type: Codec.strOpt,
    target_contract_type: Codec.strOpt,
    original_duration_type: Codec.strOpt,
    target_duration_type: Codec.strOpt,
    original_signing_type: Codec.strOpt,
    target_signing_type: Codec.strOpt,
    original_contract_start_date: Codec.strOpt,
    target_contract_start_date: Codec.strOpt,
    original_contract_end_date: Codec.strOpt,
    target_contract_end_date: Codec.strOpt,
    original_working_hours_type: Codec.strOpt,
    target_working_hours_type: Codec.strOpt,
    original_working_calendar: Codec.strOpt,
    target_working_calendar: Codec.strOpt,
    original_probation_end_date: Codec.strOpt,
    target_probation_end_date: Codec.strOpt,
    original_weekly_working_hours: Codec.strOpt,
    target_weekly_working_hours: Codec.strOpt,
    original_work_shift: Codec.strOpt,
    target_work_shift: Codec.strOpt,
    original_cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    target_cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    original_employment_change: Codec.objOpt(TranferEmploymentInfoInput),
    target_employment_change: Codec.objOpt(TranferEmploymentInfoInput),
    original_job_grade: Codec.strOpt,
    target_job_grade: Codec.strOpt,
    original_compensation_type: Codec.strOpt,
    target_compensation_type: Codec.strOpt,
    original_service_company: Codec.strOpt,
    target_service_company: Codec.strOpt,
    original_position: Codec.strOpt,
    target_position: Codec.strOpt,
    original_pathway: Codec.strOpt,
    target_pathway: Codec.strOpt
  }))

/** @category structures */
export interface CreateOutputTransferInfo {
  readonly remark?: string | undefined
  readonly offer_info?: string | undefined
  readonly target_dotted_manager_clean?: boolean | undefined
  readonly probation_exist?: boolean | undefined
  readonly original_department?: string | undefined
  readonly target_department?: string | undefined
  readonly original_work_location?: string | undefined
  readonly target_work_location?: string | undefined
  readonly original_direct_manager?: string | undefined
  readonly target_direct_manager?: string | undefined
  readonly original_dotted_manager?: string | undefined
  readonly target_dotted_manager?: string | undefined
  readonly original_job?: string | undefined
  readonly target_job?: string | undefined
  readonly original_job_family?: string | undefined
  readonly target_job_family?: string | undefined
  readonly original_job_level?: string | undefined
  readonly target_job_level?: string | undefined
  readonly original_workforce_type?: string | undefined
  readonly target_workforce_type?: string | undefined
  readonly original_employee_subtype?: string | undefined
  readonly target_employee_subtype?: string | undefined
  readonly original_company?: string | undefined
  readonly target_company?: string | undefined
  readonly original_contract_number?: string | undefined
  readonly target_contract_number?: string | undefined
  readonly original_contract_type?: string | undefined
  readonly target_contract_type?: string | undefined
  readonly original_duration_type?: string | undefined
  readonly target_duration_type?: string | undefined
  readonly original_signing_type?: string | undefined
  readonly target_signing_type?: string | undefined
  readonly original_contract_start_date?: string | undefined
  readonly target_contract_start_date?: string | undefined
  readonly original_contract_end_date?: string | undefined
  readonly target_contract_end_date?: string | undefined
  readonly original_working_hours_type?: string | undefined
  readonly target_working_hours_type?: string | undefined
  readonly original_working_calendar?: string | undefined
  readonly target_working_calendar?: string | undefined
  readonly original_probation_end_date?: string | undefined
  readonly target_probation_end_date?: string | undefined
  readonly original_weekly_working_hours?: string | undefined
  readonly target_weekly_working_hours?: string | undefined
  readonly original_work_shift?: string | undefined
  readonly target_work_shift?: string | undefined
  readonly original_cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly target_cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly original_employment_change?: JobChangeTranferEmploymentInfo | undefined
  readonly target_employment_change?: JobChangeTranferEmploymentInfo | undefined
  readonly original_job_grade?: string | undefined
  readonly target_job_grade?: string | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly original_compensation_type?: string | undefined
  /** Given with the scope `corehr:job_data.compensation_type:read`. */
  readonly target_compensation_type?: string | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly original_service_company?: string | undefined
  /** Given with the scope `corehr:job_data.service_company:read`. */
  readonly target_service_company?: string | undefined
  readonly original_position?: string | undefined
  readonly target_position?: string | undefined
  /** Not in the documentation. */
  readonly original_pathway?: string | undefined
  /** Not in the documentation. */
  readonly target_pathway?: string | undefined
}

export const CreateOutputTransferInfo: Codec.Shape<CreateOutputTransferInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_change.create#output.transfer_info", () => ({
    remark: Codec.strOpt,
    offer_info: Codec.strOpt,
    target_dotted_manager_clean: Codec.boolOpt,
    probation_exist: Codec.boolOpt,
    original_department: Codec.strOpt,
    target_department: Codec.strOpt,
    original_work_location: Codec.strOpt,
    target_work_location: Codec.strOpt,
    original_direct_manager: Codec.strOpt,
    target_direct_manager: Codec.strOpt,
    original_dotted_manager: Codec.strOpt,
    target_dotted_manager: Codec.strOpt,
    original_job: Codec.strOpt,
    target_job: Codec.strOpt,
    original_job_family: Codec.strOpt,
    target_job_family: Codec.strOpt,
    original_job_level: Codec.strOpt,
    target_job_level: Codec.strOpt,
    original_workforce_type: Codec.strOpt,
    target_workforce_type: Codec.strOpt,
    original_employee_subtype: Codec.strOpt,
    target_employee_subtype: Codec.strOpt,
    original_company: Codec.strOpt,
    target_company: Codec.strOpt,
    original_contract_number: Codec.strOpt,
    target_contract_number: Codec.strOpt,
    original_contract_type: Codec.strOpt,
    target_contract_type: Codec.strOpt,
    original_duration_type: Codec.strOpt,
    target_duration_type: Codec.strOpt,
    original_signing_type: Codec.strOpt,
    target_signing_type: Codec.strOpt,
    original_contract_start_date: Codec.strOpt,
    target_contract_start_date: Codec.strOpt,
    original_contract_end_date: Codec.strOpt,
    target_contract_end_date: Codec.strOpt,
    original_working_hours_type: Codec.strOpt,
    target_working_hours_type: Codec.strOpt,
    original_working_calendar: Codec.strOpt,
    target_working_calendar: Codec.strOpt,
    original_probation_end_date: Codec.strOpt,
    target_probation_end_date: Codec.strOpt,
    original_weekly_working_hours: Codec.strOpt,
    target_weekly_working_hours: Codec.strOpt,
    original_work_shift: Codec.strOpt,
    target_work_shift: Codec.strOpt,
    original_cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    target_cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    original_employment_change: Codec.objOpt(JobChangeTranferEmploymentInfo),
    target_employment_change: Codec.objOpt(JobChangeTranferEmploymentInfo),
    original_job_grade: Codec.strOpt,
    target_job_grade: Codec.strOpt,
    original_compensation_type: Codec.strOpt,
    target_compensation_type: Codec.strOpt,
    original_service_company: Codec.strOpt,
    target_service_company: Codec.strOpt,
    original_position: Codec.strOpt,
    target_position: Codec.strOpt,
    original_pathway: Codec.strOpt,
    target_pathway: Codec.strOpt
  }))
