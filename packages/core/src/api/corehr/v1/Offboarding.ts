// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.offboarding`.
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
import type * as Effect from "effect/Effect"

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly active?: boolean | undefined
  readonly offboarding_reason_unique_identifier?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.query#input", () => ({
    active: Codec.boolOpt,
    offboarding_reason_unique_identifier: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<OffboardingReason>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.query#output", () => ({
    items: Codec.list(Codec.obj(OffboardingReason))
  }))

/**
 * 查询员工离职原因列表
 *
 * `POST /open-apis/corehr/v1/offboardings/query` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:common_data.preset_data:write`,
 * `corehr:corehr`, `corehr:corehr:readonly`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 查询员工离职原因列表
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:common_data.preset_data:write`,
   * `corehr:corehr`, `corehr:corehr:readonly`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v1.offboarding.query",
  method: "POST",
  path: "/open-apis/corehr/v1/offboardings/query",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: QueryInput,
  output: QueryOutput
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
  /** Not in the documentation. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly employment_ids?: ReadonlyArray<string> | undefined
  readonly apply_initiating_time_start?: string | undefined
  readonly apply_initiating_time_end?: string | undefined
  readonly apply_finished_time_start?: string | undefined
  readonly apply_finished_time_end?: string | undefined
  readonly expected_offboarding_date_start?: string | undefined
  readonly expected_offboarding_date_end?: string | undefined
  readonly offboarding_date_start?: string | undefined
  readonly offboarding_date_end?: string | undefined
  /** At most 10 items. */
  readonly statuses?: ReadonlyArray<"Approving" | "Approved" | "Offboarded" | "Rejected" | "Withdrawn" | "NoNeedApproval" | (string & {})> | undefined
  readonly reasons?: ReadonlyArray<string> | undefined
  readonly employee_reasons?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly select_fields?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly filter_str?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employment_ids: Codec.listOpt(Codec.str),
    apply_initiating_time_start: Codec.strOpt,
    apply_initiating_time_end: Codec.strOpt,
    apply_finished_time_start: Codec.strOpt,
    apply_finished_time_end: Codec.strOpt,
    expected_offboarding_date_start: Codec.strOpt,
    expected_offboarding_date_end: Codec.strOpt,
    offboarding_date_start: Codec.strOpt,
    offboarding_date_end: Codec.strOpt,
    statuses: Codec.listOpt(Codec.listed("Approving", "Approved", "Offboarded", "Rejected", "Withdrawn", "NoNeedApproval")),
    reasons: Codec.listOpt(Codec.str),
    employee_reasons: Codec.listOpt(Codec.str),
    department_ids: Codec.listOpt(Codec.str),
    select_fields: Codec.listOpt(Codec.str),
    filter_str: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<Offboarding>
  readonly page_token?: string | undefined
  readonly has_more: boolean
  /** Not in the documentation. */
  readonly total?: number | undefined
  /** Not in the documentation. */
  readonly reject_export?: boolean | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.search#output", () => ({
    items: Codec.list(Codec.obj(Offboarding)),
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    total: Codec.intOpt,
    reject_export: Codec.boolOpt
  }))

/**
 * 搜索离职信息
 *
 * `POST /open-apis/corehr/v1/offboardings/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:offboarding:read`, `corehr:offboarding:write`, `corehr:people_cli`.
 *
 * Scopes that open further fields: `corehr:offboarding.minor_reason:read`,
 * `corehr:offboarding.minor_reason:write`, `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索离职信息
   *
   * Scopes, any of: `corehr:offboarding:read`, `corehr:offboarding:write`, `corehr:people_cli`.
   *
   * Scopes that open further fields: `corehr:offboarding.minor_reason:read`,
   * `corehr:offboarding.minor_reason:write`, `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索离职信息
     *
     * Scopes, any of: `corehr:offboarding:read`, `corehr:offboarding:write`, `corehr:people_cli`.
     *
     * Scopes that open further fields: `corehr:offboarding.minor_reason:read`,
     * `corehr:offboarding.minor_reason:write`, `corehr:people_cli`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<Offboarding>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.offboarding.search",
  method: "POST",
  path: "/open-apis/corehr/v1/offboardings/search",
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

/**
 * What `submit` takes.
 *
 * @category inputs
 */
export interface SubmitInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly offboarding_mode: 1 | (number & {})
  readonly employment_id: string
  readonly offboarding_date: string
  readonly offboarding_reason_unique_identifier: string
  readonly offboarding_reason_explanation?: string | undefined
  readonly initiator_id?: string | undefined
  readonly add_block_list?: boolean | undefined
  readonly block_reason?: string | undefined
  readonly block_reason_explanation?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const SubmitInput: Codec.Shape<SubmitInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.submit#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    offboarding_mode: Codec.listed(1),
    employment_id: Codec.str,
    offboarding_date: Codec.str,
    offboarding_reason_unique_identifier: Codec.str,
    offboarding_reason_explanation: Codec.strOpt,
    initiator_id: Codec.strOpt,
    add_block_list: Codec.boolOpt,
    block_reason: Codec.strOpt,
    block_reason_explanation: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `submit` gives.
 *
 * @category outputs
 */
export interface SubmitOutput {
  readonly offboarding_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly offboarding_reason_unique_identifier?: string | undefined
  readonly offboarding_date?: string | undefined
  readonly offboarding_reason_explanation?: string | undefined
  readonly add_block_list?: boolean | undefined
  readonly block_reason?: string | undefined
  readonly block_reason_explanation?: string | undefined
  readonly created_time?: string | undefined
}

export const SubmitOutput: Codec.Shape<SubmitOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.submit#output", () => ({
    offboarding_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    offboarding_reason_unique_identifier: Codec.strOpt,
    offboarding_date: Codec.strOpt,
    offboarding_reason_explanation: Codec.strOpt,
    add_block_list: Codec.boolOpt,
    block_reason: Codec.strOpt,
    block_reason_explanation: Codec.strOpt,
    created_time: Codec.strOpt
  }))

/**
 * 操作员工离职
 *
 * `POST /open-apis/corehr/v1/offboardings/submit` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:offboarding:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit
 * @category endpoints
 */
export const submit: Endpoint.Described<SubmitInput, SubmitOutput, "tenant"> & {
  /**
   * 操作员工离职
   *
   * Scopes, any of: `corehr:corehr`, `corehr:offboarding:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit
   */
  (input: SubmitInput, options?: Endpoint.CallOptions): Effect.Effect<SubmitOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.offboarding.submit",
  method: "POST",
  path: "/open-apis/corehr/v1/offboardings/submit",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: SubmitInput,
  output: SubmitOutput
})

/** @category structures */
export interface ApplyInitiator {
  readonly id?: string | undefined
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
}

export const ApplyInitiator: Codec.Shape<ApplyInitiator> =
  /*#__PURE__*/ Codec.shape("corehr#ApplyInitiator", () => ({
    id: Codec.strOpt,
    names: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface OffboardingReason {
  readonly offboarding_reason_unique_identifier?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly parent_offboarding_reason_unique_identifier?: string | undefined
  readonly created_time?: string | undefined
  readonly updated_time?: string | undefined
}

export const OffboardingReason: Codec.Shape<OffboardingReason> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.query#output.items", () => ({
    offboarding_reason_unique_identifier: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    parent_offboarding_reason_unique_identifier: Codec.strOpt,
    created_time: Codec.strOpt,
    updated_time: Codec.strOpt
  }))

/** @category structures */
export interface Offboarding {
  readonly initiating_type?: string | undefined
  readonly status?:
    | "Approving" | "Approved" | "Offboarded" | "Rejected" | "Withdrawn" | "NoNeedApproval" | (string & {}) | undefined
  readonly application_info?: ApplicationInfo | undefined
  readonly offboarding_info?: OffboardingInfo | undefined
  readonly offboarding_checklist?: OffboardingChecklist | undefined
  readonly offboarding_id?: string | undefined
}

export const Offboarding: Codec.Shape<Offboarding> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.search#output.items", () => ({
    initiating_type: Codec.strOpt,
    status: Codec.openOpt("Approving", "Approved", "Offboarded", "Rejected", "Withdrawn", "NoNeedApproval"),
    application_info: Codec.objOpt(ApplicationInfo),
    offboarding_info: Codec.objOpt(OffboardingInfo),
    offboarding_checklist: Codec.objOpt(OffboardingChecklist),
    offboarding_id: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationInfo {
  readonly apply_initiator_id?: string | undefined
  readonly apply_initiating_time?: string | undefined
  readonly apply_finish_time?: string | undefined
  readonly process_id?: string | undefined
  /** Not in the documentation. */
  readonly apply_initiator?: ApplyInitiator | undefined
}

export const ApplicationInfo: Codec.Shape<ApplicationInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.search#output.items.application_info", () => ({
    apply_initiator_id: Codec.strOpt,
    apply_initiating_time: Codec.strOpt,
    apply_finish_time: Codec.strOpt,
    process_id: Codec.strOpt,
    apply_initiator: Codec.objOpt(ApplyInitiator)
  }))

/** @category structures */
export interface OffboardingInfo {
  readonly employment_id?: string | undefined
  readonly hrbp_id?: ReadonlyArray<string> | undefined
  readonly expected_offboarding_date?: string | undefined
  readonly offboarding_date?: string | undefined
  /** Given with the scope `corehr:employment.offboarding_reason:read`. */
  readonly reason?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.offboarding_reason:read`. */
  readonly reason_explanation?: string | undefined
  /** Given with the scope `corehr:employment.offboarding_reason:read`. */
  readonly employee_reason?: Shared.Enum | undefined
  /** Given with the scope `corehr:employment.offboarding_reason:read`. */
  readonly employee_reason_explanation?: string | undefined
  /** Given with the scope `corehr:offboarding.block_list:read` or `corehr:offboarding.block_list:write`. */
  readonly add_block_list?: string | undefined
  /** Given with the scope `corehr:offboarding.block_list:read` or `corehr:offboarding.block_list:write`. */
  readonly block_reason?: Shared.Enum | undefined
  /** Given with the scope `corehr:offboarding.block_list:read` or `corehr:offboarding.block_list:write`. */
  readonly block_reason_explanation?: string | undefined
  /** Given with the scope `corehr:offboarding.custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /**
   * Given with the scope `corehr:offboarding.retain_account:read` or
   * `corehr:offboarding.retain_account:write`.
   */
  readonly retain_account?: boolean | undefined
  /** Given with the scope `corehr:offboarding.social_insurance:read`. */
  readonly social_insurance_end_date?: string | undefined
  /** Given with the scope `corehr:offboarding.social_insurance:read`. */
  readonly provident_fund_end_date?: string | undefined
  /** Given with the scope `corehr:offboarding.noncompete_agreement:read`. */
  readonly enforce_noncompete_agreement?: boolean | undefined
  /** Given with the scope `corehr:offboarding.noncompete_agreement:read`. */
  readonly noncompete_agreement_id?: string | undefined
  /** Given with the scope `corehr:offboarding.noncompete_agreement:read`. */
  readonly noncompete_agreement_company?: string | undefined
  /** Given with the scope `corehr:offboarding.noncompete_agreement:read`. */
  readonly noncompete_agreement_start_date?: string | undefined
  /** Given with the scope `corehr:offboarding.noncompete_agreement:read`. */
  readonly noncompete_agreement_end_date?: string | undefined
  /** Given with the scope `corehr:offboarding.signature:read`. */
  readonly sign_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:offboarding.signature:read`. */
  readonly signature_file?: string | undefined
  /** Given with the scope `corehr:offboarding.last_attendance_date:read`. */
  readonly last_attendance_date?: string | undefined
  readonly is_transfer_with_workforce?: boolean | undefined
  /** Not in the documentation. */
  readonly employment?: ApplyInitiator | undefined
  /** Not in the documentation. */
  readonly no_permission_fields?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly minor_reason?: Shared.Enum | undefined
}

export const OffboardingInfo: Codec.Shape<OffboardingInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.search#output.items.offboarding_info", () => ({
    employment_id: Codec.strOpt,
    hrbp_id: Codec.listOpt(Codec.str),
    expected_offboarding_date: Codec.strOpt,
    offboarding_date: Codec.strOpt,
    reason: Codec.objOpt(Shared.Enum),
    reason_explanation: Codec.strOpt,
    employee_reason: Codec.objOpt(Shared.Enum),
    employee_reason_explanation: Codec.strOpt,
    add_block_list: Codec.strOpt,
    block_reason: Codec.objOpt(Shared.Enum),
    block_reason_explanation: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    retain_account: Codec.boolOpt,
    social_insurance_end_date: Codec.strOpt,
    provident_fund_end_date: Codec.strOpt,
    enforce_noncompete_agreement: Codec.boolOpt,
    noncompete_agreement_id: Codec.strOpt,
    noncompete_agreement_company: Codec.strOpt,
    noncompete_agreement_start_date: Codec.strOpt,
    noncompete_agreement_end_date: Codec.strOpt,
    sign_type: Codec.objOpt(Shared.Enum),
    signature_file: Codec.strOpt,
    last_attendance_date: Codec.strOpt,
    is_transfer_with_workforce: Codec.boolOpt,
    employment: Codec.objOpt(ApplyInitiator),
    no_permission_fields: Codec.listOpt(Codec.str),
    minor_reason: Codec.objOpt(Shared.Enum)
  }))

/** @category structures */
export interface OffboardingChecklist {
  readonly checklist_status?:
    | "AntiBegin" | "Approving" | "Finished" | "Rejected" | "Withdrawn" | (string & {}) | undefined
  readonly checklist_start_time?: string | undefined
  readonly checklist_finish_time?: string | undefined
  readonly checklist_process_id?: string | undefined
}

export const OffboardingChecklist: Codec.Shape<OffboardingChecklist> =
  /*#__PURE__*/ Codec.shape("corehr.v1.offboarding.search#output.items.offboarding_checklist", () => ({
    checklist_status: Codec.openOpt("AntiBegin", "Approving", "Finished", "Rejected", "Withdrawn"),
    checklist_start_time: Codec.strOpt,
    checklist_finish_time: Codec.strOpt,
    checklist_process_id: Codec.strOpt
  }))
