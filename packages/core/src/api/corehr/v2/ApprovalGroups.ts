// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.approval_groups`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly process_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.get#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly approval_group: ApprovalGroup
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.get#output", () => ({
    approval_group: Codec.obj(ApprovalGroup)
  }))

/**
 * 根据流程 ID 查询组织架构调整记录
 *
 * `GET /open-apis/corehr/v2/approval_groups/:process_id` · Token: tenant · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:approval_groups:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 根据流程 ID 查询组织架构调整记录
   *
   * Scopes, any of: `corehr:approval_groups:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.approval_groups.get",
  method: "GET",
  path: "/open-apis/corehr/v2/approval_groups/:process_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `openQueryDepartmentChangeListByIds` takes.
 *
 * @category inputs
 */
export interface OpenQueryDepartmentChangeListByIdsInput {
  readonly process_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly department_change_ids?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly need_department_path?: boolean | undefined
}

export const OpenQueryDepartmentChangeListByIdsInput: Codec.Shape<OpenQueryDepartmentChangeListByIdsInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_department_change_list_by_ids#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    department_change_ids: Codec.listOpt(Codec.str),
    need_department_path: Codec.boolOpt
  }))

/**
 * What `openQueryDepartmentChangeListByIds` gives.
 *
 * @category outputs
 */
export interface OpenQueryDepartmentChangeListByIdsOutput {
  readonly department_changes: ReadonlyArray<DepartmentChange>
}

export const OpenQueryDepartmentChangeListByIdsOutput: Codec.Shape<OpenQueryDepartmentChangeListByIdsOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_department_change_list_by_ids#output", () => ({
    department_changes: Codec.list(Codec.obj(DepartmentChange))
  }))

/**
 * 批量查询部门调整内容
 *
 * `POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids` · Token: tenant · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `corehr:approval_groups.orgdraft_department_change:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids
 * @category endpoints
 */
export const openQueryDepartmentChangeListByIds: Endpoint.Described<OpenQueryDepartmentChangeListByIdsInput, OpenQueryDepartmentChangeListByIdsOutput, "tenant"> & {
  /**
   * 批量查询部门调整内容
   *
   * Scopes, any of: `corehr:approval_groups.orgdraft_department_change:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids
   */
  (input: OpenQueryDepartmentChangeListByIdsInput, options?: Endpoint.CallOptions): Effect.Effect<OpenQueryDepartmentChangeListByIdsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.approval_groups.open_query_department_change_list_by_ids",
  method: "POST",
  path: "/open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids",
  tokens: ["tenant"],
  query: ["process_id", "user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: OpenQueryDepartmentChangeListByIdsInput,
  output: OpenQueryDepartmentChangeListByIdsOutput
})

/**
 * What `openQueryJobChangeListByIds` takes.
 *
 * @category inputs
 */
export interface OpenQueryJobChangeListByIdsInput {
  readonly process_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly job_change_ids?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly need_department_path?: boolean | undefined
}

export const OpenQueryJobChangeListByIdsInput: Codec.Shape<OpenQueryJobChangeListByIdsInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_job_change_list_by_ids#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    job_change_ids: Codec.listOpt(Codec.str),
    need_department_path: Codec.boolOpt
  }))

/**
 * What `openQueryJobChangeListByIds` gives.
 *
 * @category outputs
 */
export interface OpenQueryJobChangeListByIdsOutput {
  readonly job_changes: ReadonlyArray<JobChange>
}

export const OpenQueryJobChangeListByIdsOutput: Codec.Shape<OpenQueryJobChangeListByIdsOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_job_change_list_by_ids#output", () => ({
    job_changes: Codec.list(Codec.obj(JobChange))
  }))

/**
 * 批量查询人员调整内容
 *
 * `POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids` · Token: tenant · Rate limit:
 * 5/s.
 *
 * Scopes, any of: `corehr:approval_groups.orgdraft_job_change:read`.
 *
 * Scopes that open further fields: `corehr:people_cli`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids
 * @category endpoints
 */
export const openQueryJobChangeListByIds: Endpoint.Described<OpenQueryJobChangeListByIdsInput, OpenQueryJobChangeListByIdsOutput, "tenant"> & {
  /**
   * 批量查询人员调整内容
   *
   * Scopes, any of: `corehr:approval_groups.orgdraft_job_change:read`.
   *
   * Scopes that open further fields: `corehr:people_cli`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids
   */
  (input: OpenQueryJobChangeListByIdsInput, options?: Endpoint.CallOptions): Effect.Effect<OpenQueryJobChangeListByIdsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.approval_groups.open_query_job_change_list_by_ids",
  method: "POST",
  path: "/open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids",
  tokens: ["tenant"],
  query: ["process_id", "user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: OpenQueryJobChangeListByIdsInput,
  output: OpenQueryJobChangeListByIdsOutput
})

/**
 * What `openQueryPositionChangeListByIds` takes.
 *
 * @category inputs
 */
export interface OpenQueryPositionChangeListByIdsInput {
  readonly process_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** 1 to 100 items. */
  readonly position_change_ids?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly need_department_path?: boolean | undefined
}

export const OpenQueryPositionChangeListByIdsInput: Codec.Shape<OpenQueryPositionChangeListByIdsInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_position_change_list_by_ids#input", () => ({
    process_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    position_change_ids: Codec.listOpt(Codec.str),
    need_department_path: Codec.boolOpt
  }))

/**
 * What `openQueryPositionChangeListByIds` gives.
 *
 * @category outputs
 */
export interface OpenQueryPositionChangeListByIdsOutput {
  readonly position_changes: ReadonlyArray<PositionChange>
}

export const OpenQueryPositionChangeListByIdsOutput: Codec.Shape<OpenQueryPositionChangeListByIdsOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_position_change_list_by_ids#output", () => ({
    position_changes: Codec.list(Codec.obj(PositionChange))
  }))

/**
 * 批量查询岗位调整内容
 *
 * `POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids` · Token: tenant · Rate
 * limit: 5/s.
 *
 * Scopes, any of: `corehr:approval_groups.orgdraft_position_change:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids
 * @category endpoints
 */
export const openQueryPositionChangeListByIds: Endpoint.Described<OpenQueryPositionChangeListByIdsInput, OpenQueryPositionChangeListByIdsOutput, "tenant"> & {
  /**
   * 批量查询岗位调整内容
   *
   * Scopes, any of: `corehr:approval_groups.orgdraft_position_change:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids
   */
  (input: OpenQueryPositionChangeListByIdsInput, options?: Endpoint.CallOptions): Effect.Effect<OpenQueryPositionChangeListByIdsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.approval_groups.open_query_position_change_list_by_ids",
  method: "POST",
  path: "/open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids",
  tokens: ["tenant"],
  query: ["process_id", "user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: OpenQueryPositionChangeListByIdsInput,
  output: OpenQueryPositionChangeListByIdsOutput
})

/** @category structures */
export interface CostCenter {
  readonly cost_center_id?: string | undefined
  readonly cost_center_version_id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly code?: string | undefined
  readonly parent_cost_center_id?: string | undefined
  readonly managers?: ReadonlyArray<string> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  /** 1900 to 9999. */
  readonly effective_time?: string | undefined
  /** 1900 to 9999. */
  readonly expiration_time?: string | undefined
  readonly active?: boolean | undefined
  readonly operation_reason?: string | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CostCenter: Codec.Shape<CostCenter> = /*#__PURE__*/ Codec.shape("corehr#CostCenter", () => ({
  cost_center_id: Codec.strOpt,
  cost_center_version_id: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  code: Codec.strOpt,
  parent_cost_center_id: Codec.strOpt,
  managers: Codec.listOpt(Codec.str),
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  effective_time: Codec.strOpt,
  expiration_time: Codec.strOpt,
  active: Codec.boolOpt,
  operation_reason: Codec.strOpt,
  is_prefer_manual_encoding: Codec.boolOpt
}))

/** @category structures */
export interface OrgdraftDepartmentId {
  readonly department_id?: string | undefined
  readonly draft_department_id?: string | undefined
}

export const OrgdraftDepartmentId: Codec.Shape<OrgdraftDepartmentId> =
  /*#__PURE__*/ Codec.shape("corehr#OrgdraftDepartmentId", () => ({
    department_id: Codec.strOpt,
    draft_department_id: Codec.strOpt
  }))

/** @category structures */
export interface ChangeFieldPair {
  readonly origin_value?: Shared.CustomFieldData | undefined
  readonly target_value?: Shared.CustomFieldData | undefined
}

export const ChangeFieldPair: Codec.Shape<ChangeFieldPair> =
  /*#__PURE__*/ Codec.shape("corehr#ChangeFieldPair", () => ({
    origin_value: Codec.objOpt(Shared.CustomFieldData),
    target_value: Codec.objOpt(Shared.CustomFieldData)
  }))

/** @category structures */
export interface OrgdraftOrgroleAssignment {
  readonly grantee_id: string
  readonly management_scopes?: ReadonlyArray<OrgroleAssignmentOrg> | undefined
}

export const OrgdraftOrgroleAssignment: Codec.Shape<OrgdraftOrgroleAssignment> =
  /*#__PURE__*/ Codec.shape("corehr#OrgdraftOrgroleAssignment", () => ({
    grantee_id: Codec.str,
    management_scopes: Codec.listOpt(Codec.obj(OrgroleAssignmentOrg))
  }))

/** @category structures */
export interface OrgroleAssignmentOrg {
  readonly org_id: string
  readonly org_type:
    | "department" | "location" | "custom_org_01" | "custom_org_02" | "custom_org_03" | "custom_org_04"
    | "custom_org_05" | "custom_org_06" | "custom_org_07" | "custom_org_08" | "custom_org_09"
    | "custom_org_10" | (string & {})
  readonly org_name?: string | undefined
}

export const OrgroleAssignmentOrg: Codec.Shape<OrgroleAssignmentOrg> =
  /*#__PURE__*/ Codec.shape("corehr#OrgroleAssignmentOrg", () => ({
    org_id: Codec.str,
    org_type: Codec.open(
      "department", "location", "custom_org_01", "custom_org_02", "custom_org_03", "custom_org_04",
      "custom_org_05", "custom_org_06", "custom_org_07", "custom_org_08", "custom_org_09", "custom_org_10"
    ),
    org_name: Codec.strOpt
  }))

/** @category structures */
export interface ApprovalGroup {
  readonly approval_group_id?: string | undefined
  readonly process_id?: string | undefined
  readonly approval_group_status?: "0" | "1" | "2" | "3" | "4" | "5" | (string & {}) | undefined
  readonly approval_group_status_v2?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly topic?: string | undefined
  readonly adjust_reason?: string | undefined
  /** 1900 to 9999. */
  readonly effective_date?: string | undefined
  readonly created_by?: string | undefined
  readonly draft_id?: string | undefined
  readonly draft_status?: "0" | "1" | "2" | "3" | (string & {}) | undefined
  readonly department_changes?: ReadonlyArray<string> | undefined
  readonly job_changes?: ReadonlyArray<string> | undefined
  readonly position_changes?: ReadonlyArray<string> | undefined
}

export const ApprovalGroup: Codec.Shape<ApprovalGroup> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.get#output.approval_group", () => ({
    approval_group_id: Codec.strOpt,
    process_id: Codec.strOpt,
    approval_group_status: Codec.openOpt("0", "1", "2", "3", "4", "5"),
    approval_group_status_v2: Codec.openOpt(0, 1, 2, 3, 4, 5, 6),
    topic: Codec.strOpt,
    adjust_reason: Codec.strOpt,
    effective_date: Codec.strOpt,
    created_by: Codec.strOpt,
    draft_id: Codec.strOpt,
    draft_status: Codec.openOpt("0", "1", "2", "3"),
    department_changes: Codec.listOpt(Codec.str),
    job_changes: Codec.listOpt(Codec.str),
    position_changes: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface DepartmentChange {
  readonly department_change_id?: string | undefined
  readonly department_id?: string | undefined
  readonly draft_department_id?: string | undefined
  readonly department_change_type?: "Unknown" | "Create" | "Modify" | "Inactive" | (string & {}) | undefined
  readonly department_change_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly reorganization_info?: ReorganizationInfo | undefined
}

export const DepartmentChange: Codec.Shape<DepartmentChange> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_department_change_list_by_ids#output.department_changes", () => ({
    department_change_id: Codec.strOpt,
    department_id: Codec.strOpt,
    draft_department_id: Codec.strOpt,
    department_change_type: Codec.openOpt("Unknown", "Create", "Modify", "Inactive"),
    department_change_status: Codec.openOpt(0, 1, 2, 3, 4, 5, 6),
    reorganization_info: Codec.objOpt(ReorganizationInfo)
  }))

/** @category structures */
export interface ReorganizationInfo {
  readonly original_department_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly target_department_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly original_department_code?: string | undefined
  readonly target_department_code?: string | undefined
  readonly original_sub_type?: Shared.Enum | undefined
  readonly target_sub_type?: Shared.Enum | undefined
  readonly original_department_manager?: string | undefined
  readonly target_department_manager?: string | undefined
  readonly original_descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly target_descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly original_cost_center?: CostCenter | undefined
  readonly target_cost_center?: CostCenter | undefined
  readonly original_is_confidential?: boolean | undefined
  readonly target_is_confidential?: boolean | undefined
  readonly original_staffing_mode_option?: Shared.Enum | undefined
  readonly target_staffing_mode_option?: Shared.Enum | undefined
  readonly original_parent_department_id?: string | undefined
  readonly target_parent_department_id?: string | undefined
  readonly draft_target_parent_department_id?: string | undefined
  readonly original_department_id_path?: ReadonlyArray<OrgdraftDepartmentId> | undefined
  readonly target_department_id_path?: ReadonlyArray<OrgdraftDepartmentId> | undefined
  readonly custom_fields?: ReadonlyArray<ChangeFieldPair> | undefined
  /** Given with the scope `corehr:orgrole_info:read`. */
  readonly orgrole_infos?: ReadonlyArray<OrgroleInfo> | undefined
  /** Not in the documentation. */
  readonly original_staffing_model?: boolean | undefined
  /** Not in the documentation. */
  readonly target_staffing_model?: boolean | undefined
}

export const ReorganizationInfo: Codec.Shape<ReorganizationInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_department_change_list_by_ids#output.department_changes.reorganization_info", () => ({
    original_department_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    target_department_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    original_department_code: Codec.strOpt,
    target_department_code: Codec.strOpt,
    original_sub_type: Codec.objOpt(Shared.Enum),
    target_sub_type: Codec.objOpt(Shared.Enum),
    original_department_manager: Codec.strOpt,
    target_department_manager: Codec.strOpt,
    original_descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    target_descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    original_cost_center: Codec.objOpt(CostCenter),
    target_cost_center: Codec.objOpt(CostCenter),
    original_is_confidential: Codec.boolOpt,
    target_is_confidential: Codec.boolOpt,
    original_staffing_mode_option: Codec.objOpt(Shared.Enum),
    target_staffing_mode_option: Codec.objOpt(Shared.Enum),
    original_parent_department_id: Codec.strOpt,
    target_parent_department_id: Codec.strOpt,
    draft_target_parent_department_id: Codec.strOpt,
    original_department_id_path: Codec.listOpt(Codec.obj(OrgdraftDepartmentId)),
    target_department_id_path: Codec.listOpt(Codec.obj(OrgdraftDepartmentId)),
    custom_fields: Codec.listOpt(Codec.obj(ChangeFieldPair)),
    orgrole_infos: Codec.listOpt(Codec.obj(OrgroleInfo)),
    original_staffing_model: Codec.boolOpt,
    target_staffing_model: Codec.boolOpt
  }))

/** @category structures */
export interface OrgroleInfo {
  readonly role_id: string
  readonly origin_orgroles?: ReadonlyArray<OrgdraftOrgroleAssignment> | undefined
  readonly target_orgroles?: ReadonlyArray<OrgdraftOrgroleAssignment> | undefined
}

export const OrgroleInfo: Codec.Shape<OrgroleInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_department_change_list_by_ids#output.department_changes.reorganization_info.orgrole_infos", () => ({
    role_id: Codec.str,
    origin_orgroles: Codec.listOpt(Codec.obj(OrgdraftOrgroleAssignment)),
    target_orgroles: Codec.listOpt(Codec.obj(OrgdraftOrgroleAssignment))
  }))

/** @category structures */
export interface JobChange {
  readonly job_change_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly transfer_info?: TransferInfo | undefined
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
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_job_change_list_by_ids#output.job_changes", () => ({
    job_change_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    transfer_info: Codec.objOpt(TransferInfo),
    employment_name: Codec.objOpt(Shared.OnboardingFlow),
    exception_status: Codec.strOpt,
    no_permission_fields: Codec.listOpt(Codec.str),
    approval_nodes: Codec.listOpt(Codec.obj(Types.ApprovalNode))
  }))

/** @category structures */
export interface TransferInfo {
  readonly original_department?: string | undefined
  readonly target_department?: string | undefined
  readonly target_draft_department?: string | undefined
  readonly original_department_id_path?: ReadonlyArray<OrgdraftDepartmentId> | undefined
  readonly target_department_id_path?: ReadonlyArray<OrgdraftDepartmentId> | undefined
  readonly original_direct_manager?: string | undefined
  readonly target_direct_manager?: string | undefined
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
  readonly original_cost_center_rate?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly target_cost_center_rate?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly target_allocation_expiration_time?: string | undefined
  readonly original_allocation_expiration_time?: string | undefined
  readonly target_allocation_effective_time?: string | undefined
  readonly original_allocation_effective_time?: string | undefined
  readonly original_default_cost_center?: string | undefined
  readonly target_default_cost_center?: string | undefined
  readonly original_is_default_cost_center_inherited?: boolean | undefined
  readonly target_is_default_cost_center_inherited?: boolean | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly original_job_grade?: string | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly target_job_grade?: string | undefined
  readonly original_position?: string | undefined
  readonly target_position?: string | undefined
  readonly target_draft_position?: string | undefined
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
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_job_change_list_by_ids#output.job_changes.transfer_info", () => ({
    original_department: Codec.strOpt,
    target_department: Codec.strOpt,
    target_draft_department: Codec.strOpt,
    original_department_id_path: Codec.listOpt(Codec.obj(OrgdraftDepartmentId)),
    target_department_id_path: Codec.listOpt(Codec.obj(OrgdraftDepartmentId)),
    original_direct_manager: Codec.strOpt,
    target_direct_manager: Codec.strOpt,
    original_job: Codec.strOpt,
    target_job: Codec.strOpt,
    original_job_family: Codec.strOpt,
    target_job_family: Codec.strOpt,
    original_job_level: Codec.strOpt,
    target_job_level: Codec.strOpt,
    original_cost_center_rate: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    target_cost_center_rate: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    target_allocation_expiration_time: Codec.strOpt,
    original_allocation_expiration_time: Codec.strOpt,
    target_allocation_effective_time: Codec.strOpt,
    original_allocation_effective_time: Codec.strOpt,
    original_default_cost_center: Codec.strOpt,
    target_default_cost_center: Codec.strOpt,
    original_is_default_cost_center_inherited: Codec.boolOpt,
    target_is_default_cost_center_inherited: Codec.boolOpt,
    original_job_grade: Codec.strOpt,
    target_job_grade: Codec.strOpt,
    original_position: Codec.strOpt,
    target_position: Codec.strOpt,
    target_draft_position: Codec.strOpt,
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
export interface PositionChange {
  readonly position_change_id?: string | undefined
  readonly position_id?: string | undefined
  readonly draft_position_id?: string | undefined
  readonly position_change_type?: "Unknown" | "Create" | "Modify" | "Inactive" | (string & {}) | undefined
  readonly position_adjustment_info?: PositionAdjustmentInfo | undefined
}

export const PositionChange: Codec.Shape<PositionChange> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_position_change_list_by_ids#output.position_changes", () => ({
    position_change_id: Codec.strOpt,
    position_id: Codec.strOpt,
    draft_position_id: Codec.strOpt,
    position_change_type: Codec.openOpt("Unknown", "Create", "Modify", "Inactive"),
    position_adjustment_info: Codec.objOpt(PositionAdjustmentInfo)
  }))

/** @category structures */
export interface PositionAdjustmentInfo {
  /** Given with the scope `corehr:position.job_family:read`. */
  readonly original_job_families?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:position.job_family:read`. */
  readonly target_job_families?: ReadonlyArray<string> | undefined
  readonly original_department?: string | undefined
  readonly target_department?: string | undefined
  readonly target_draft_department?: string | undefined
  readonly original_cost_center?: string | undefined
  readonly target_cost_center?: string | undefined
  /** Given with the scope `corehr:position.working_hours_type:read`. */
  readonly original_working_hours_type?: string | undefined
  /** Given with the scope `corehr:position.working_hours_type:read`. */
  readonly target_working_hours_type?: string | undefined
  /** Given with the scope `corehr:position.job:read`. */
  readonly original_job?: string | undefined
  /** Given with the scope `corehr:position.job:read`. */
  readonly target_job?: string | undefined
  readonly original_is_key_position?: boolean | undefined
  readonly target_is_key_position?: boolean | undefined
  /** Given with the scope `corehr:position.employee_type:read`. */
  readonly original_employee_types?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:position.employee_type:read`. */
  readonly target_employee_types?: ReadonlyArray<string> | undefined
  readonly original_names?: ReadonlyArray<Shared.I18n> | undefined
  readonly target_names?: ReadonlyArray<Shared.I18n> | undefined
  /** Given with the scope `corehr:position.job_grade:read`. */
  readonly original_job_grades?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:position.job_grade:read`. */
  readonly target_job_grades?: ReadonlyArray<string> | undefined
  readonly original_code?: string | undefined
  readonly target_code?: string | undefined
  /** Given with the scope `corehr:position.job_level:read`. */
  readonly original_job_levels?: ReadonlyArray<string> | undefined
  /** Given with the scope `corehr:position.job_level:read`. */
  readonly target_job_levels?: ReadonlyArray<string> | undefined
  readonly original_active?: boolean | undefined
  readonly target_active?: boolean | undefined
  /** Given with the scope `corehr:position.direct_leader:read`. */
  readonly original_direct_leader?: string | undefined
  /** Given with the scope `corehr:position.direct_leader:read`. */
  readonly target_direct_leader?: string | undefined
  /** Given with the scope `corehr:position.direct_leader:read`. */
  readonly target_draft_direct_leader?: string | undefined
  readonly original_work_locations?: ReadonlyArray<string> | undefined
  readonly target_work_locations?: ReadonlyArray<string> | undefined
  readonly original_descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly target_descriptions?: ReadonlyArray<Shared.I18n> | undefined
  readonly original_department_id_paths?: ReadonlyArray<OrgdraftDepartmentId> | undefined
  readonly target_department_id_paths?: ReadonlyArray<OrgdraftDepartmentId> | undefined
  readonly custom_fields?: ReadonlyArray<ChangeFieldPair> | undefined
}

export const PositionAdjustmentInfo: Codec.Shape<PositionAdjustmentInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.approval_groups.open_query_position_change_list_by_ids#output.position_changes.position_adjustment_info", () => ({
    original_job_families: Codec.listOpt(Codec.str),
    target_job_families: Codec.listOpt(Codec.str),
    original_department: Codec.strOpt,
    target_department: Codec.strOpt,
    target_draft_department: Codec.strOpt,
    original_cost_center: Codec.strOpt,
    target_cost_center: Codec.strOpt,
    original_working_hours_type: Codec.strOpt,
    target_working_hours_type: Codec.strOpt,
    original_job: Codec.strOpt,
    target_job: Codec.strOpt,
    original_is_key_position: Codec.boolOpt,
    target_is_key_position: Codec.boolOpt,
    original_employee_types: Codec.listOpt(Codec.str),
    target_employee_types: Codec.listOpt(Codec.str),
    original_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    target_names: Codec.listOpt(Codec.obj(Shared.I18n)),
    original_job_grades: Codec.listOpt(Codec.str),
    target_job_grades: Codec.listOpt(Codec.str),
    original_code: Codec.strOpt,
    target_code: Codec.strOpt,
    original_job_levels: Codec.listOpt(Codec.str),
    target_job_levels: Codec.listOpt(Codec.str),
    original_active: Codec.boolOpt,
    target_active: Codec.boolOpt,
    original_direct_leader: Codec.strOpt,
    target_direct_leader: Codec.strOpt,
    target_draft_direct_leader: Codec.strOpt,
    original_work_locations: Codec.listOpt(Codec.str),
    target_work_locations: Codec.listOpt(Codec.str),
    original_descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    target_descriptions: Codec.listOpt(Codec.obj(Shared.I18n)),
    original_department_id_paths: Codec.listOpt(Codec.obj(OrgdraftDepartmentId)),
    target_department_id_paths: Codec.listOpt(Codec.obj(OrgdraftDepartmentId)),
    custom_fields: Codec.listOpt(Codec.obj(ChangeFieldPair))
  }))
