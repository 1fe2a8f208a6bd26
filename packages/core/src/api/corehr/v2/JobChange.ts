// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.job_change`.
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
  readonly transfer_info: CreateTransferInfo
  readonly transfer_key?: string | undefined
  readonly initiator_id?: string | undefined
  readonly transfer_reason_unique_identifier?: string | undefined
  /** Not in the documentation. */
  readonly update_method?: string | undefined
  /** Not in the documentation. */
  readonly update_method_offboarding?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.create#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    transfer_mode: Codec.listed(1, 2),
    employment_id: Codec.str,
    transfer_type_unique_identifier: Codec.str,
    flow_id: Codec.strOpt,
    effective_date: Codec.str,
    transfer_info: Codec.obj(CreateTransferInfo),
    transfer_key: Codec.strOpt,
    initiator_id: Codec.strOpt,
    transfer_reason_unique_identifier: Codec.strOpt,
    update_method: Codec.strOpt,
    update_method_offboarding: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job_change_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly status?:
    | "Approving" | "Approved" | "Transformed" | "Rejected" | "Cancelled" | "NoNeedApproval" | (string & {}) | undefined
  readonly transfer_type_unique_identifier?: string | undefined
  readonly transfer_reason_unique_identifier?: string | undefined
  readonly process_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly created_time?: string | undefined
  readonly transfer_info?: TransferInfo | undefined
  /** Given with the scope `corehr:job_change.is_adjust_salary:read`. */
  readonly is_adjust_salary?: boolean | undefined
  /** Given with the scope `corehr:job_change.custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly details_of_job_status_change?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly employment_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly exception_status?: string | undefined
  /** Not in the documentation. */
  readonly no_permission_fields?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly approval_nodes?: ReadonlyArray<Types.ApprovalNode> | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.create#output", () => ({
    job_change_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    status: Codec.openOpt("Approving", "Approved", "Transformed", "Rejected", "Cancelled", "NoNeedApproval"),
    transfer_type_unique_identifier: Codec.strOpt,
    transfer_reason_unique_identifier: Codec.strOpt,
    process_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    created_time: Codec.strOpt,
    transfer_info: Codec.objOpt(TransferInfo),
    is_adjust_salary: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    details_of_job_status_change: Codec.listOpt(Codec.str),
    employment_name: Codec.objOpt(Shared.OnboardingFlow),
    exception_status: Codec.strOpt,
    no_permission_fields: Codec.listOpt(Codec.str),
    approval_nodes: Codec.listOpt(Codec.obj(Types.ApprovalNode))
  }))

/**
 * 发起员工异动
 *
 * `POST /open-apis/corehr/v2/job_changes` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:job_change:create`.
 *
 * Scopes that open further fields: `corehr:job_change.notice_period:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 发起员工异动
   *
   * Scopes, any of: `corehr:job_change:create`.
   *
   * Scopes that open further fields: `corehr:job_change.notice_period:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job_change.create",
  method: "POST",
  path: "/open-apis/corehr/v2/job_changes",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `revoke` takes.
 *
 * @category inputs
 */
export interface RevokeInput {
  readonly job_change_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?:
    | "open_id" | "union_id" | "user_id" | "people_admin_id" | "people_corehr_id" | (string & {}) | undefined
  readonly operator_id: string
}

export const RevokeInput: Codec.Shape<RevokeInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.revoke#input", () => ({
    job_change_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id", "people_corehr_id"),
    operator_id: Codec.str
  }))

/**
 * What `revoke` gives.
 *
 * @category outputs
 */
export interface RevokeOutput {
  readonly result?: boolean | undefined
  readonly message?: string | undefined
}

export const RevokeOutput: Codec.Shape<RevokeOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.revoke#output", () => ({
    result: Codec.boolOpt,
    message: Codec.strOpt
  }))

/**
 * 撤销异动
 *
 * `POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_change:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke
 * @category endpoints
 */
export const revoke: Endpoint.Described<RevokeInput, RevokeOutput, "tenant"> & {
  /**
   * 撤销异动
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_change:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke
   */
  (input: RevokeInput, options?: Endpoint.CallOptions): Effect.Effect<RevokeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.job_change.revoke",
  method: "POST",
  path: "/open-apis/corehr/v2/job_changes/:job_change_id/revoke",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RevokeInput,
  output: RevokeOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 30 items. */
  readonly employment_ids?: ReadonlyArray<string> | undefined
  /** At most 10 items. */
  readonly job_change_ids?: ReadonlyArray<string> | undefined
  /** At most 10 items. */
  readonly statuses?: ReadonlyArray<"Approving" | "Approved" | "Transformed" | "Rejected" | "Cancelled" | "NoNeedApproval" | (string & {})> | undefined
  readonly effective_date_start?: string | undefined
  readonly effective_date_end?: string | undefined
  readonly updated_time_start?: string | undefined
  readonly updated_time_end?: string | undefined
  /** At most 30 items. */
  readonly target_department_ids?: ReadonlyArray<string> | undefined
  /** At most 30 items. */
  readonly transfer_type_unique_identifier?: ReadonlyArray<string> | undefined
  /** At most 30 items. */
  readonly transfer_reason_unique_identifier?: ReadonlyArray<string> | undefined
  /** At most 10 items. */
  readonly exception_statuses?: ReadonlyArray<"pending" | "processed" | (string & {})> | undefined
  /** Not in the documentation. */
  readonly original_department_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly employment_department_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly select_fields?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly filter_str?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employment_ids: Codec.listOpt(Codec.str),
    job_change_ids: Codec.listOpt(Codec.str),
    statuses: Codec.listOpt(Codec.listed("Approving", "Approved", "Transformed", "Rejected", "Cancelled", "NoNeedApproval")),
    effective_date_start: Codec.strOpt,
    effective_date_end: Codec.strOpt,
    updated_time_start: Codec.strOpt,
    updated_time_end: Codec.strOpt,
    target_department_ids: Codec.listOpt(Codec.str),
    transfer_type_unique_identifier: Codec.listOpt(Codec.str),
    transfer_reason_unique_identifier: Codec.listOpt(Codec.str),
    exception_statuses: Codec.listOpt(Codec.listed("pending", "processed")),
    original_department_ids: Codec.listOpt(Codec.str),
    employment_department_ids: Codec.listOpt(Codec.str),
    select_fields: Codec.listOpt(Codec.str),
    filter_str: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<JobChange>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly total?: number | undefined
  /** Not in the documentation. */
  readonly reject_export?: boolean | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.search#output", () => ({
    items: Codec.list(Codec.obj(JobChange)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    total: Codec.intOpt,
    reject_export: Codec.boolOpt
  }))

/**
 * 搜索员工异动信息
 *
 * `POST /open-apis/corehr/v2/job_changes/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:job_change:read`, `corehr:job_change:write`, `corehr:people_cli`.
 *
 * Scopes that open further fields: `corehr:job_change.notice_period:read`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索员工异动信息
   *
   * Scopes, any of: `corehr:job_change:read`, `corehr:job_change:write`, `corehr:people_cli`.
   *
   * Scopes that open further fields: `corehr:job_change.notice_period:read`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索员工异动信息
     *
     * Scopes, any of: `corehr:job_change:read`, `corehr:job_change:write`, `corehr:people_cli`.
     *
     * Scopes that open further fields: `corehr:job_change.notice_period:read`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<JobChange>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.job_change.search",
  method: "POST",
  path: "/open-apis/corehr/v2/job_changes/search",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface JobChangeJobDataCostCenter {
  readonly cost_center_id?: string | undefined
  readonly rate?: number | undefined
  /** Not in the documentation. */
  readonly new_rate?: number | undefined
}

export const JobChangeJobDataCostCenter: Codec.Shape<JobChangeJobDataCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr#JobChangeJobDataCostCenter", () => ({
    cost_center_id: Codec.strOpt,
    rate: Codec.intOpt,
    new_rate: Codec.numOpt
  }))

/** @category structures */
export interface NoticePeriodChangeRecord {
  readonly probation_voluntary?: ProbationVoluntary | undefined
  readonly probation_involuntary?: ProbationVoluntary | undefined
  readonly positive_voluntary?: ProbationVoluntary | undefined
  readonly positive_involuntary?: ProbationVoluntary | undefined
}

export const NoticePeriodChangeRecord: Codec.Shape<NoticePeriodChangeRecord> =
  /*#__PURE__*/ Codec.shape("corehr#NoticePeriodChangeRecord", () => ({
    probation_voluntary: Codec.objOpt(ProbationVoluntary),
    probation_involuntary: Codec.objOpt(ProbationVoluntary),
    positive_voluntary: Codec.objOpt(ProbationVoluntary),
    positive_involuntary: Codec.objOpt(ProbationVoluntary)
  }))

/** @category structures */
export interface ProbationVoluntary {
  readonly value?: number | undefined
  readonly value_unit?: string | undefined
}

export const ProbationVoluntary: Codec.Shape<ProbationVoluntary> =
  /*#__PURE__*/ Codec.shape("corehr#ProbationVoluntary", () => ({
    value: Codec.intOpt,
    value_unit: Codec.strOpt
  }))

/** @category structures */
export interface TransferInfo {
  /** Given with the scope `corehr:job_change.remark:read`. */
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
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly original_job?: string | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly target_job?: string | undefined
  readonly original_job_family?: string | undefined
  readonly target_job_family?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly original_job_level?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly target_job_level?: string | undefined
  readonly original_workforce_type?: string | undefined
  readonly target_workforce_type?: string | undefined
  readonly original_employee_subtype?: string | undefined
  readonly target_employee_subtype?: string | undefined
  /** Given with the scope `corehr:contract.company:read` or `corehr:contract.company:write`. */
  readonly original_company?: string | undefined
  /** Given with the scope `corehr:contract.company:read` or `corehr:contract.company:write`. */
  readonly target_company?: string | undefined
  readonly original_contract_number?: string | undefined
  readonly target_contract_number?: string | undefined
  readonly original_contract_type?: string | undefined
  readonly target_contract_type?: string | undefined
  readonly original_duration_type?: string | undefined
  readonly target_duration_type?: string | undefined
  readonly original_signing_type?: string | undefined
  readonly target_signing_type?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly original_contract_start_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly target_contract_start_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly original_contract_end_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
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
  readonly original_cost_center_rate?: ReadonlyArray<JobChangeJobDataCostCenter> | undefined
  readonly target_cost_center_rate?: ReadonlyArray<JobChangeJobDataCostCenter> | undefined
  readonly original_employment_change?: TranferEmploymentInfo | undefined
  readonly target_employment_change?: TranferEmploymentInfo | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly original_job_grade?: string | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
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
  /** Given with the scope `corehr:job_change.social_security_city:read`. */
  readonly original_social_security_city?: string | undefined
  /** Given with the scope `corehr:job_change.social_security_city:read`. */
  readonly target_social_security_city?: string | undefined
  /** Given with the scope `corehr:job_change.pathway:read` or `corehr:job_change.pathway:write`. */
  readonly original_pathway?: string | undefined
  /** Given with the scope `corehr:job_change.pathway:read` or `corehr:job_change.pathway:write`. */
  readonly target_pathway?: string | undefined
  readonly is_transfer_with_workforce?: boolean | undefined
  /** Not in the documentation. */
  readonly target_allocation_expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly original_allocation_expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly target_allocation_effective_time?: string | undefined
  /** Not in the documentation. */
  readonly original_allocation_effective_time?: string | undefined
  /** Not in the documentation. */
  readonly original_default_cost_center?: string | undefined
  /** Not in the documentation. */
  readonly target_default_cost_center?: string | undefined
  /** Not in the documentation. */
  readonly original_is_default_cost_center_inherited?: boolean | undefined
  /** Not in the documentation. */
  readonly target_is_default_cost_center_inherited?: boolean | undefined
  /** Not in the documentation. */
  readonly original_department_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_department_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_work_location_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_work_location_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_direct_manager_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_direct_manager_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_job_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_job_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_job_family_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_job_family_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_job_level_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_job_level_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_workforce_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_workforce_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_company_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_company_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_contract_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_contract_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_duration_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_duration_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_signing_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_signing_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_working_hours_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_working_hours_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_working_calendar_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_working_calendar_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_work_shift_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_work_shift_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_job_grade_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_job_grade_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_compensation_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_compensation_type_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_service_company_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_service_company_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_position_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_position_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_employee_subtype_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_employee_subtype_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_pathway_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_pathway_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_default_cost_center_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_default_cost_center_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_dotted_manager_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_dotted_manager_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly initiator_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly exception_handler_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly original_social_security_city_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly target_social_security_city_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly wk_created_at?: string | undefined
  /** Not in the documentation. */
  readonly transform_source?: Shared.CustomName | undefined
  /** Not in the documentation. */
  readonly details_of_job_status_change?: ReadonlyArray<Shared.CustomName> | undefined
}

export const TransferInfo: Codec.Shape<TransferInfo> =
  /*#__PURE__*/ Codec.shape("corehr#TransferInfo", () => ({
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
    original_cost_center_rate: Codec.listOpt(Codec.obj(JobChangeJobDataCostCenter)),
    target_cost_center_rate: Codec.listOpt(Codec.obj(JobChangeJobDataCostCenter)),
    original_employment_change: Codec.objOpt(TranferEmploymentInfo),
    target_employment_change: Codec.objOpt(TranferEmploymentInfo),
    original_job_grade: Codec.strOpt,
    target_job_grade: Codec.strOpt,
    original_compensation_type: Codec.strOpt,
    target_compensation_type: Codec.strOpt,
    original_service_company: Codec.strOpt,
    target_service_company: Codec.strOpt,
    original_position: Codec.strOpt,
    target_position: Codec.strOpt,
    original_social_security_city: Codec.strOpt,
    target_social_security_city: Codec.strOpt,
    original_pathway: Codec.strOpt,
    target_pathway: Codec.strOpt,
    is_transfer_with_workforce: Codec.boolOpt,
    target_allocation_expiration_time: Codec.strOpt,
    original_allocation_expiration_time: Codec.strOpt,
    target_allocation_effective_time: Codec.strOpt,
    original_allocation_effective_time: Codec.strOpt,
    original_default_cost_center: Codec.strOpt,
    target_default_cost_center: Codec.strOpt,
    original_is_default_cost_center_inherited: Codec.boolOpt,
    target_is_default_cost_center_inherited: Codec.boolOpt,
    original_department_name: Codec.objOpt(Shared.OnboardingFlow),
    target_department_name: Codec.objOpt(Shared.OnboardingFlow),
    original_work_location_name: Codec.objOpt(Shared.OnboardingFlow),
    target_work_location_name: Codec.objOpt(Shared.OnboardingFlow),
    original_direct_manager_name: Codec.objOpt(Shared.OnboardingFlow),
    target_direct_manager_name: Codec.objOpt(Shared.OnboardingFlow),
    original_job_name: Codec.objOpt(Shared.OnboardingFlow),
    target_job_name: Codec.objOpt(Shared.OnboardingFlow),
    original_job_family_name: Codec.objOpt(Shared.OnboardingFlow),
    target_job_family_name: Codec.objOpt(Shared.OnboardingFlow),
    original_job_level_name: Codec.objOpt(Shared.OnboardingFlow),
    target_job_level_name: Codec.objOpt(Shared.OnboardingFlow),
    original_workforce_type_name: Codec.objOpt(Shared.OnboardingFlow),
    target_workforce_type_name: Codec.objOpt(Shared.OnboardingFlow),
    original_company_name: Codec.objOpt(Shared.OnboardingFlow),
    target_company_name: Codec.objOpt(Shared.OnboardingFlow),
    original_contract_type_name: Codec.objOpt(Shared.OnboardingFlow),
    target_contract_type_name: Codec.objOpt(Shared.OnboardingFlow),
    original_duration_type_name: Codec.objOpt(Shared.OnboardingFlow),
    target_duration_type_name: Codec.objOpt(Shared.OnboardingFlow),
    original_signing_type_name: Codec.objOpt(Shared.OnboardingFlow),
    target_signing_type_name: Codec.objOpt(Shared.OnboardingFlow),
    original_working_hours_type_name: Codec.objOpt(Shared.OnboardingFlow),
    target_working_hours_type_name: Codec.objOpt(Shared.OnboardingFlow),
    original_working_calendar_name: Codec.objOpt(Shared.OnboardingFlow),
    target_working_calendar_name: Codec.objOpt(Shared.OnboardingFlow),
    original_work_shift_name: Codec.objOpt(Shared.OnboardingFlow),
    target_work_shift_name: Codec.objOpt(Shared.OnboardingFlow),
    original_job_grade_name: Codec.objOpt(Shared.OnboardingFlow),
    target_job_grade_name: Codec.objOpt(Shared.OnboardingFlow),
    original_compensation_type_name: Codec.objOpt(Shared.OnboardingFlow),
    target_compensation_type_name: Codec.objOpt(Shared.OnboardingFlow),
    original_service_company_name: Codec.objOpt(Shared.OnboardingFlow),
    target_service_company_name: Codec.objOpt(Shared.OnboardingFlow),
    original_position_name: Codec.objOpt(Shared.OnboardingFlow),
    target_position_name: Codec.objOpt(Shared.OnboardingFlow),
    original_employee_subtype_name: Codec.objOpt(Shared.OnboardingFlow),
    target_employee_subtype_name: Codec.objOpt(Shared.OnboardingFlow),
    original_pathway_name: Codec.objOpt(Shared.OnboardingFlow),
    target_pathway_name: Codec.objOpt(Shared.OnboardingFlow),
    original_default_cost_center_name: Codec.objOpt(Shared.OnboardingFlow),
    target_default_cost_center_name: Codec.objOpt(Shared.OnboardingFlow),
    original_dotted_manager_name: Codec.objOpt(Shared.OnboardingFlow),
    target_dotted_manager_name: Codec.objOpt(Shared.OnboardingFlow),
    initiator_name: Codec.objOpt(Shared.OnboardingFlow),
    exception_handler_name: Codec.objOpt(Shared.OnboardingFlow),
    original_social_security_city_name: Codec.objOpt(Shared.OnboardingFlow),
    target_social_security_city_name: Codec.objOpt(Shared.OnboardingFlow),
    wk_created_at: Codec.strOpt,
    transform_source: Codec.objOpt(Shared.CustomName),
    details_of_job_status_change: Codec.listOpt(Codec.obj(Shared.CustomName))
  }))

/** @category structures */
export interface TranferEmploymentInfo {
  readonly regular_employee_start_date?: string | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  /** Given with the scope `corehr:job_change.employment_custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly notice_period_change_record?: NoticePeriodChangeRecord | undefined
}

export const TranferEmploymentInfo: Codec.Shape<TranferEmploymentInfo> =
  /*#__PURE__*/ Codec.shape("corehr#TranferEmploymentInfo", () => ({
    regular_employee_start_date: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    notice_period_change_record: Codec.objOpt(NoticePeriodChangeRecord)
  }))

/** @category structures */
export interface CreateTransferInfo {
  readonly remark?: string | undefined
  readonly offer_info?: string | undefined
  readonly target_dotted_manager_clean?: boolean | undefined
  readonly probation_exist?: boolean | undefined
  readonly target_department?: string | undefined
  readonly target_work_location?: string | undefined
  readonly target_direct_manager?: string | undefined
  readonly target_dotted_manager?: string | undefined
  readonly target_job?: string | undefined
  readonly target_job_family?: string | undefined
  readonly target_job_level?: string | undefined
  readonly target_workforce_type?: string | undefined
  readonly target_employee_subtype?: string | undefined
  readonly target_company?: string | undefined
  readonly target_contract_number?: string | undefined
  readonly target_contract_type?: string | undefined
  readonly target_duration_type?: string | undefined
  readonly target_signing_type?: string | undefined
  readonly target_contract_start_date?: string | undefined
  readonly target_contract_end_date?: string | undefined
  readonly target_working_hours_type?: string | undefined
  readonly target_working_calendar?: string | undefined
  readonly target_probation_end_date?: string | undefined
  readonly target_weekly_working_hours?: string | undefined
  readonly target_work_shift?: string | undefined
  /** At most 100 items. */
  readonly target_cost_center_rates?: ReadonlyArray<JobChangeJobDataCostCenter> | undefined
  readonly target_employment_change?: CreateTransferInfoTargetEmploymentChange | undefined
  readonly target_job_grade?: string | undefined
  readonly target_compensation_type?: string | undefined
  readonly target_service_company?: string | undefined
  readonly target_position?: string | undefined
  readonly target_social_security_city?: string | undefined
  readonly is_transfer_with_workforce?: boolean | undefined
  readonly target_pathway?: string | undefined
  /** Not in the documentation. */
  readonly target_allocation_effective_time?: string | undefined
  /** Not in the documentation. */
  readonly target_allocation_expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly target_default_cost_center?: string | undefined
  /** Not in the documentation. */
  readonly target_is_default_cost_center_inherited?: boolean | undefined
}

export const CreateTransferInfo: Codec.Shape<CreateTransferInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.create#input.transfer_info", () => ({
    remark: Codec.strOpt,
    offer_info: Codec.strOpt,
    target_dotted_manager_clean: Codec.boolOpt,
    probation_exist: Codec.boolOpt,
    target_department: Codec.strOpt,
    target_work_location: Codec.strOpt,
    target_direct_manager: Codec.strOpt,
    target_dotted_manager: Codec.strOpt,
    target_job: Codec.strOpt,
    target_job_family: Codec.strOpt,
    target_job_level: Codec.strOpt,
    target_workforce_type: Codec.strOpt,
    target_employee_subtype: Codec.strOpt,
    target_company: Codec.strOpt,
    target_contract_number: Codec.strOpt,
    target_contract_type: Codec.strOpt,
    target_duration_type: Codec.strOpt,
    target_signing_type: Codec.strOpt,
    target_contract_start_date: Codec.strOpt,
    target_contract_end_date: Codec.strOpt,
    target_working_hours_type: Codec.strOpt,
    target_working_calendar: Codec.strOpt,
    target_probation_end_date: Codec.strOpt,
    target_weekly_working_hours: Codec.strOpt,
    target_work_shift: Codec.strOpt,
    target_cost_center_rates: Codec.listOpt(Codec.obj(JobChangeJobDataCostCenter)),
    target_employment_change: Codec.objOpt(CreateTransferInfoTargetEmploymentChange),
    target_job_grade: Codec.strOpt,
    target_compensation_type: Codec.strOpt,
    target_service_company: Codec.strOpt,
    target_position: Codec.strOpt,
    target_social_security_city: Codec.strOpt,
    is_transfer_with_workforce: Codec.boolOpt,
    target_pathway: Codec.strOpt,
    target_allocation_effective_time: Codec.strOpt,
    target_allocation_expiration_time: Codec.strOpt,
    target_default_cost_center: Codec.strOpt,
    target_is_default_cost_center_inherited: Codec.boolOpt
  }))

/** @category structures */
export interface CreateTransferInfoTargetEmploymentChange {
  readonly regular_employee_start_date?: string | undefined
  readonly seniority_date?: string | undefined
  readonly employee_number?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldDataInput> | undefined
  /** Not in the documentation. */
  readonly notice_period_change_record?: NoticePeriodChangeRecord | undefined
}

export const CreateTransferInfoTargetEmploymentChange: Codec.Shape<CreateTransferInfoTargetEmploymentChange> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.create#input.transfer_info.target_employment_change", () => ({
    regular_employee_start_date: Codec.strOpt,
    seniority_date: Codec.strOpt,
    employee_number: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldDataInput)),
    notice_period_change_record: Codec.objOpt(NoticePeriodChangeRecord)
  }))

/** @category structures */
export interface JobChange {
  readonly job_change_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly status?:
    | "Approving" | "Approved" | "Transformed" | "Rejected" | "Cancelled" | "NoNeedApproval" | (string & {}) | undefined
  readonly transfer_type_unique_identifier?: string | undefined
  readonly transfer_reason_unique_identifier?: string | undefined
  readonly process_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
  readonly transfer_info?: TransferInfo | undefined
  /** Given with the scope `corehr:job_change.is_adjust_salary:read`. */
  readonly is_adjust_salary?: boolean | undefined
  /** Given with the scope `corehr:job_change.custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly details_of_job_status_change?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly employment_name?: Shared.OnboardingFlow | undefined
  /** Not in the documentation. */
  readonly exception_status?: string | undefined
  /** Not in the documentation. */
  readonly no_permission_fields?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly approval_nodes?: ReadonlyArray<Types.ApprovalNode> | undefined
}

export const JobChange: Codec.Shape<JobChange> =
  /*#__PURE__*/ Codec.shape("corehr.v2.job_change.search#output.items", () => ({
    job_change_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    status: Codec.openOpt("Approving", "Approved", "Transformed", "Rejected", "Cancelled", "NoNeedApproval"),
    transfer_type_unique_identifier: Codec.strOpt,
    transfer_reason_unique_identifier: Codec.strOpt,
    process_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    created_time: Codec.strOpt,
    updated_time: Codec.strOpt,
    transfer_info: Codec.objOpt(TransferInfo),
    is_adjust_salary: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    details_of_job_status_change: Codec.listOpt(Codec.str),
    employment_name: Codec.objOpt(Shared.OnboardingFlow),
    exception_status: Codec.strOpt,
    no_permission_fields: Codec.listOpt(Codec.str),
    approval_nodes: Codec.listOpt(Codec.obj(Types.ApprovalNode))
  }))
