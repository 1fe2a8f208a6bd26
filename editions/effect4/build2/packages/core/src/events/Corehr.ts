// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Events of `corehr`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/corehr/Types.js"

/**
 * What `corehr.approval_groups.updated_v2` tells.
 *
 * @category payloads
 */
export interface ApprovalGroupsUpdatedV2 {
  readonly approval_group_id?: string | undefined
  readonly process_id?: string | undefined
  readonly approval_group_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly topic?: string | undefined
  readonly adjust_reason?: string | undefined
  /** 1900 to 9999. */
  readonly effective_date?: string | undefined
  readonly created_by?: string | undefined
  readonly draft_id?: string | undefined
  readonly draft_status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly approval_group_status_v2?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
}

export const ApprovalGroupsUpdatedV2: Codec.Shape<ApprovalGroupsUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.approval_groups.updated_v2#event",
  () => ({
    approval_group_id: Codec.strOpt,
    process_id: Codec.strOpt,
    approval_group_status: Codec.openOpt(1, 2, 3, 4, 5),
    topic: Codec.strOpt,
    adjust_reason: Codec.strOpt,
    effective_date: Codec.strOpt,
    created_by: Codec.strOpt,
    draft_id: Codec.strOpt,
    draft_status: Codec.openOpt(1, 2, 3),
    approval_group_status_v2: Codec.openOpt(1, 2, 3, 4, 5, 6)
  })
)

/**
 * 组织架构调整状态变更事件 · `corehr.approval_groups.updated_v2`
 *
 * Scopes, any of: `corehr:approval_groups:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated
 * @category events
 */
export const approvalGroupsUpdatedV2: EventDefinition.EventDefinition<ApprovalGroupsUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.approval_groups.updated_v2",
    schema: "2.0",
    payload: ApprovalGroupsUpdatedV2
  })

/**
 * What `corehr.common_data.id.user_mapping_changed_v1` tells.
 *
 * @category payloads
 */
export interface CommonDataIdUserMappingChangedV1 {
  readonly change_type?: string | undefined
  /** 1 to 3. */
  readonly id_transform_type?: number | undefined
  readonly corehr_id?: string | undefined
  readonly people_admin_id?: string | undefined
  readonly feishu_id?: UserId | undefined
}

export const CommonDataIdUserMappingChangedV1: Codec.Shape<CommonDataIdUserMappingChangedV1> =
  /*#__PURE__*/ Codec.shape("corehr.common_data.id.user_mapping_changed_v1#event", () => ({
    change_type: Codec.strOpt,
    id_transform_type: Codec.intOpt,
    corehr_id: Codec.strOpt,
    people_admin_id: Codec.strOpt,
    feishu_id: Codec.objOpt(UserId)
  }))

/**
 * 用户ID映射变更 · `corehr.common_data.id.user_mapping_changed_v1`
 *
 * Scopes, any of: `corehr:common_data.id.convert:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed
 * @category events
 */
export const commonDataIdUserMappingChangedV1: EventDefinition.EventDefinition<CommonDataIdUserMappingChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.common_data.id.user_mapping_changed_v1",
    schema: "2.0",
    payload: CommonDataIdUserMappingChangedV1
  })

/**
 * What `corehr.common_data.meta_data.updated_v1` tells.
 *
 * @category payloads
 */
export interface CommonDataMetaDataUpdatedV1 {
  readonly api_name?: string | undefined
  readonly field_changes?: ReadonlyArray<string> | undefined
  readonly metadata_type?: string | undefined
  readonly enum_value_changes?: ReadonlyArray<string> | undefined
}

export const CommonDataMetaDataUpdatedV1: Codec.Shape<CommonDataMetaDataUpdatedV1> =
  /*#__PURE__*/ Codec.shape("corehr.common_data.meta_data.updated_v1#event", () => ({
    api_name: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str),
    metadata_type: Codec.strOpt,
    enum_value_changes: Codec.listOpt(Codec.str)
  }))

/**
 * 元数据信息变更 · `corehr.common_data.meta_data.updated_v1`
 *
 * Scopes, any of: `corehr:common_data.meta_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated
 * @category events
 */
export const commonDataMetaDataUpdatedV1: EventDefinition.EventDefinition<CommonDataMetaDataUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.common_data.meta_data.updated_v1",
    schema: "2.0",
    payload: CommonDataMetaDataUpdatedV1
  })

/**
 * What `corehr.company.created_v2` tells.
 *
 * @category payloads
 */
export interface CompanyCreatedV2 {
  readonly company_id?: string | undefined
}

export const CompanyCreatedV2: Codec.Shape<CompanyCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.company.created_v2#event",
  () => ({
    company_id: Codec.strOpt
  })
)

/**
 * 创建公司 · `corehr.company.created_v2`
 *
 * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created
 * @category events
 */
export const companyCreatedV2: EventDefinition.EventDefinition<CompanyCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.company.created_v2",
    schema: "2.0",
    payload: CompanyCreatedV2
  })

/**
 * What `corehr.company.deleted_v2` tells.
 *
 * @category payloads
 */
export interface CompanyDeletedV2 {
  readonly company_id?: string | undefined
}

export const CompanyDeletedV2: Codec.Shape<CompanyDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.company.deleted_v2#event",
  () => ({
    company_id: Codec.strOpt
  })
)

/**
 * 删除公司 · `corehr.company.deleted_v2`
 *
 * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted
 * @category events
 */
export const companyDeletedV2: EventDefinition.EventDefinition<CompanyDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.company.deleted_v2",
    schema: "2.0",
    payload: CompanyDeletedV2
  })

/**
 * What `corehr.company.updated_v2` tells.
 *
 * @category payloads
 */
export interface CompanyUpdatedV2 {
  readonly company_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
  readonly sub_events?: ReadonlyArray<OrganizationDomainEventData> | undefined
}

export const CompanyUpdatedV2: Codec.Shape<CompanyUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.company.updated_v2#event",
  () => ({
    company_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str),
    sub_events: Codec.listOpt(Codec.obj(OrganizationDomainEventData))
  })
)

/**
 * 更新公司 · `corehr.company.updated_v2`
 *
 * Scopes, any of: `corehr:company:read`, `corehr:company:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated
 * @category events
 */
export const companyUpdatedV2: EventDefinition.EventDefinition<CompanyUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.company.updated_v2",
    schema: "2.0",
    payload: CompanyUpdatedV2
  })

/**
 * What `corehr.contract.created_v1` tells.
 *
 * @category payloads
 */
export interface ContractCreatedV1 {
  readonly contract_id?: string | undefined
}

export const ContractCreatedV1: Codec.Shape<ContractCreatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.contract.created_v1#event",
  () => ({
    contract_id: Codec.strOpt
  })
)

/**
 * 合同创建 · `corehr.contract.created_v1`
 *
 * Scopes, any of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created
 * @category events
 */
export const contractCreatedV1: EventDefinition.EventDefinition<ContractCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.contract.created_v1",
    schema: "2.0",
    payload: ContractCreatedV1
  })

/**
 * What `corehr.contract.deleted_v1` tells.
 *
 * @category payloads
 */
export interface ContractDeletedV1 {
  readonly contract_id?: string | undefined
}

export const ContractDeletedV1: Codec.Shape<ContractDeletedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.contract.deleted_v1#event",
  () => ({
    contract_id: Codec.strOpt
  })
)

/**
 * 合同删除 · `corehr.contract.deleted_v1`
 *
 * Scopes, any of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted
 * @category events
 */
export const contractDeletedV1: EventDefinition.EventDefinition<ContractDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.contract.deleted_v1",
    schema: "2.0",
    payload: ContractDeletedV1
  })

/**
 * What `corehr.contract.updated_v1` tells.
 *
 * @category payloads
 */
export interface ContractUpdatedV1 {
  readonly contract_id?: string | undefined
}

export const ContractUpdatedV1: Codec.Shape<ContractUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.contract.updated_v1#event",
  () => ({
    contract_id: Codec.strOpt
  })
)

/**
 * 合同更新 · `corehr.contract.updated_v1`
 *
 * Scopes, any of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated
 * @category events
 */
export const contractUpdatedV1: EventDefinition.EventDefinition<ContractUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.contract.updated_v1",
    schema: "2.0",
    payload: ContractUpdatedV1
  })

/**
 * What `corehr.cost_center.created_v2` tells.
 *
 * @category payloads
 */
export interface CostCenterCreatedV2 {
  readonly cost_center_id?: string | undefined
}

export const CostCenterCreatedV2: Codec.Shape<CostCenterCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.cost_center.created_v2#event",
  () => ({
    cost_center_id: Codec.strOpt
  })
)

/**
 * 创建成本中心 · `corehr.cost_center.created_v2`
 *
 * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created
 * @category events
 */
export const costCenterCreatedV2: EventDefinition.EventDefinition<CostCenterCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.cost_center.created_v2",
    schema: "2.0",
    payload: CostCenterCreatedV2
  })

/**
 * What `corehr.cost_center.deleted_v2` tells.
 *
 * @category payloads
 */
export interface CostCenterDeletedV2 {
  readonly cost_center_id?: string | undefined
}

export const CostCenterDeletedV2: Codec.Shape<CostCenterDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.cost_center.deleted_v2#event",
  () => ({
    cost_center_id: Codec.strOpt
  })
)

/**
 * 删除成本中心 · `corehr.cost_center.deleted_v2`
 *
 * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted
 * @category events
 */
export const costCenterDeletedV2: EventDefinition.EventDefinition<CostCenterDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.cost_center.deleted_v2",
    schema: "2.0",
    payload: CostCenterDeletedV2
  })

/**
 * What `corehr.cost_center.updated_v2` tells.
 *
 * @category payloads
 */
export interface CostCenterUpdatedV2 {
  readonly cost_center_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const CostCenterUpdatedV2: Codec.Shape<CostCenterUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.cost_center.updated_v2#event",
  () => ({
    cost_center_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新成本中心 · `corehr.cost_center.updated_v2`
 *
 * Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated
 * @category events
 */
export const costCenterUpdatedV2: EventDefinition.EventDefinition<CostCenterUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.cost_center.updated_v2",
    schema: "2.0",
    payload: CostCenterUpdatedV2
  })

/**
 * What `corehr.custom_org.created_v2` tells.
 *
 * @category payloads
 */
export interface CustomOrgCreatedV2 {
  readonly org_id?: string | undefined
  readonly object_api_name?: string | undefined
}

export const CustomOrgCreatedV2: Codec.Shape<CustomOrgCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.custom_org.created_v2#event",
  () => ({
    org_id: Codec.strOpt,
    object_api_name: Codec.strOpt
  })
)

/**
 * 自定义组织被创建 · `corehr.custom_org.created_v2`
 *
 * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created
 * @category events
 */
export const customOrgCreatedV2: EventDefinition.EventDefinition<CustomOrgCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.custom_org.created_v2",
    schema: "2.0",
    payload: CustomOrgCreatedV2
  })

/**
 * What `corehr.custom_org.deleted_v2` tells.
 *
 * @category payloads
 */
export interface CustomOrgDeletedV2 {
  readonly org_id?: string | undefined
  readonly object_api_name?: string | undefined
}

export const CustomOrgDeletedV2: Codec.Shape<CustomOrgDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.custom_org.deleted_v2#event",
  () => ({
    org_id: Codec.strOpt,
    object_api_name: Codec.strOpt
  })
)

/**
 * 自定义组织被删除 · `corehr.custom_org.deleted_v2`
 *
 * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted
 * @category events
 */
export const customOrgDeletedV2: EventDefinition.EventDefinition<CustomOrgDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.custom_org.deleted_v2",
    schema: "2.0",
    payload: CustomOrgDeletedV2
  })

/**
 * What `corehr.custom_org.updated_v2` tells.
 *
 * @category payloads
 */
export interface CustomOrgUpdatedV2 {
  readonly org_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
  readonly object_api_name?: string | undefined
}

export const CustomOrgUpdatedV2: Codec.Shape<CustomOrgUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.custom_org.updated_v2#event",
  () => ({
    org_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str),
    object_api_name: Codec.strOpt
  })
)

/**
 * 自定义组织被更新 · `corehr.custom_org.updated_v2`
 *
 * Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated
 * @category events
 */
export const customOrgUpdatedV2: EventDefinition.EventDefinition<CustomOrgUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.custom_org.updated_v2",
    schema: "2.0",
    payload: CustomOrgUpdatedV2
  })

/**
 * What `corehr.department.created_v1` tells.
 *
 * @category payloads
 */
export interface DepartmentCreatedV1 {
  readonly department_id?: string | undefined
}

export const DepartmentCreatedV1: Codec.Shape<DepartmentCreatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.department.created_v1#event",
  () => ({
    department_id: Codec.strOpt
  })
)

/**
 * 创建部门 · `corehr.department.created_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created
 * @category events
 */
export const departmentCreatedV1: EventDefinition.EventDefinition<DepartmentCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.department.created_v1",
    schema: "2.0",
    payload: DepartmentCreatedV1
  })

/**
 * What `corehr.department.created_v2` tells.
 *
 * @category payloads
 */
export interface DepartmentCreatedV2 {
  readonly department_id?: string | undefined
}

export const DepartmentCreatedV2: Codec.Shape<DepartmentCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.department.created_v2#event",
  () => ({
    department_id: Codec.strOpt
  })
)

/**
 * 创建部门V2 · `corehr.department.created_v2`
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created
 * @category events
 */
export const departmentCreatedV2: EventDefinition.EventDefinition<DepartmentCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.department.created_v2",
    schema: "2.0",
    payload: DepartmentCreatedV2
  })

/**
 * What `corehr.department.deleted_v1` tells.
 *
 * @category payloads
 */
export interface DepartmentDeletedV1 {
  readonly department_id?: string | undefined
  readonly code?: string | undefined
}

export const DepartmentDeletedV1: Codec.Shape<DepartmentDeletedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.department.deleted_v1#event",
  () => ({
    department_id: Codec.strOpt,
    code: Codec.strOpt
  })
)

/**
 * 删除部门 · `corehr.department.deleted_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted
 * @category events
 */
export const departmentDeletedV1: EventDefinition.EventDefinition<DepartmentDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.department.deleted_v1",
    schema: "2.0",
    payload: DepartmentDeletedV1
  })

/**
 * What `corehr.department.updated_v1` tells.
 *
 * @category payloads
 */
export interface DepartmentUpdatedV1 {
  readonly department_id?: string | undefined
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const DepartmentUpdatedV1: Codec.Shape<DepartmentUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.department.updated_v1#event",
  () => ({
    department_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新部门 · `corehr.department.updated_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated
 * @category events
 */
export const departmentUpdatedV1: EventDefinition.EventDefinition<DepartmentUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.department.updated_v1",
    schema: "2.0",
    payload: DepartmentUpdatedV1
  })

/**
 * What `corehr.department.updated_v2` tells.
 *
 * @category payloads
 */
export interface DepartmentUpdatedV2 {
  readonly department_id?: string | undefined
  /** At most 1000 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const DepartmentUpdatedV2: Codec.Shape<DepartmentUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.department.updated_v2#event",
  () => ({
    department_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新部门V2 · `corehr.department.updated_v2`
 *
 * Scopes, any of: `corehr:department:read`, `corehr:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated
 * @category events
 */
export const departmentUpdatedV2: EventDefinition.EventDefinition<DepartmentUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.department.updated_v2",
    schema: "2.0",
    payload: DepartmentUpdatedV2
  })

/**
 * What `corehr.employee.domain_event_v2` tells.
 *
 * @category payloads
 */
export interface EmployeeDomainEventV2 {
  readonly event_type?: 1 | 2 | 4 | 5 | 7 | 8 | (number & {}) | undefined
  readonly sub_event_type?:
    | 1001
    | 2001
    | 4001
    | 4002
    | 4003
    | 4004
    | 4005
    | 5001
    | 5002
    | 5003
    | 7001
    | 7002
    | 8001
    | 8002
    | 8003
    | (number & {})
    | undefined
  readonly operator_user_id?: string | undefined
  readonly opt_scene?: string | undefined
  readonly opt_desc?: string | undefined
  readonly opt_time?: string | undefined
  readonly opt_id?: string | undefined
  readonly employment_id?: string | undefined
  /** At most 1000 items. */
  readonly data?: ReadonlyArray<EmployeeDomainEventData> | undefined
}

export const EmployeeDomainEventV2: Codec.Shape<EmployeeDomainEventV2> = /*#__PURE__*/ Codec.shape(
  "corehr.employee.domain_event_v2#event",
  () => ({
    event_type: Codec.openOpt(1, 2, 4, 5, 7, 8),
    sub_event_type: Codec.openOpt(
      1001,
      2001,
      4001,
      4002,
      4003,
      4004,
      4005,
      5001,
      5002,
      5003,
      7001,
      7002,
      8001,
      8002,
      8003
    ),
    operator_user_id: Codec.strOpt,
    opt_scene: Codec.strOpt,
    opt_desc: Codec.strOpt,
    opt_time: Codec.strOpt,
    opt_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    data: Codec.listOpt(Codec.obj(EmployeeDomainEventData))
  })
)

/**
 * 人员信息变更 · `corehr.employee.domain_event_v2`
 *
 * Scopes, any of: `corehr:employee.event:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event
 * @category events
 */
export const employeeDomainEventV2: EventDefinition.EventDefinition<EmployeeDomainEventV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.employee.domain_event_v2",
    schema: "2.0",
    payload: EmployeeDomainEventV2
  })

/**
 * What `corehr.employment.converted_v1` tells.
 *
 * @category payloads
 */
export interface EmploymentConvertedV1 {
  readonly employment_id?: string | undefined
}

export const EmploymentConvertedV1: Codec.Shape<EmploymentConvertedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.employment.converted_v1#event",
  () => ({
    employment_id: Codec.strOpt
  })
)

/**
 * 员工完成转正 · `corehr.employment.converted_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted
 * @category events
 */
export const employmentConvertedV1: EventDefinition.EventDefinition<EmploymentConvertedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.employment.converted_v1",
    schema: "2.0",
    payload: EmploymentConvertedV1
  })

/**
 * What `corehr.employment.created_v1` tells.
 *
 * @category payloads
 */
export interface EmploymentCreatedV1 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
}

export const EmploymentCreatedV1: Codec.Shape<EmploymentCreatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.employment.created_v1#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId)
  })
)

/**
 * 创建雇佣信息 · `corehr.employment.created_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/created
 * @category events
 */
export const employmentCreatedV1: EventDefinition.EventDefinition<EmploymentCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.employment.created_v1",
    schema: "2.0",
    payload: EmploymentCreatedV1
  })

/**
 * What `corehr.employment.deleted_v1` tells.
 *
 * @category payloads
 */
export interface EmploymentDeletedV1 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
}

export const EmploymentDeletedV1: Codec.Shape<EmploymentDeletedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.employment.deleted_v1#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId)
  })
)

/**
 * 删除雇佣信息 · `corehr.employment.deleted_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/deleted
 * @category events
 */
export const employmentDeletedV1: EventDefinition.EventDefinition<EmploymentDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.employment.deleted_v1",
    schema: "2.0",
    payload: EmploymentDeletedV1
  })

/**
 * What `corehr.employment.resigned_v1` tells.
 *
 * @category payloads
 */
export interface EmploymentResignedV1 {
  readonly employment_id?: string | undefined
}

export const EmploymentResignedV1: Codec.Shape<EmploymentResignedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.employment.resigned_v1#event",
  () => ({
    employment_id: Codec.strOpt
  })
)

/**
 * 员工完成离职 · `corehr.employment.resigned_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:offboarding:read`, `corehr:offboarding:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/resigned
 * @category events
 */
export const employmentResignedV1: EventDefinition.EventDefinition<EmploymentResignedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.employment.resigned_v1",
    schema: "2.0",
    deprecated: true,
    payload: EmploymentResignedV1
  })

/**
 * What `corehr.employment.updated_v1` tells.
 *
 * @category payloads
 */
export interface EmploymentUpdatedV1 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const EmploymentUpdatedV1: Codec.Shape<EmploymentUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.employment.updated_v1#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新雇佣信息 · `corehr.employment.updated_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/updated
 * @category events
 */
export const employmentUpdatedV1: EventDefinition.EventDefinition<EmploymentUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.employment.updated_v1",
    schema: "2.0",
    payload: EmploymentUpdatedV1
  })

/**
 * What `corehr.job.created_v1` tells.
 *
 * @category payloads
 */
export interface JobCreatedV1 {
  readonly job_id?: string | undefined
}

export const JobCreatedV1: Codec.Shape<JobCreatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job.created_v1#event",
  () => ({
    job_id: Codec.strOpt
  })
)

/**
 * 创建职务 · `corehr.job.created_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created
 * @category events
 */
export const jobCreatedV1: EventDefinition.EventDefinition<JobCreatedV1> = /*#__PURE__*/ EventDefinition.make(
  {
    type: "corehr.job.created_v1",
    schema: "2.0",
    payload: JobCreatedV1
  }
)

/**
 * What `corehr.job.deleted_v1` tells.
 *
 * @category payloads
 */
export interface JobDeletedV1 {
  readonly job_id?: string | undefined
}

export const JobDeletedV1: Codec.Shape<JobDeletedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job.deleted_v1#event",
  () => ({
    job_id: Codec.strOpt
  })
)

/**
 * 删除职务 · `corehr.job.deleted_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted
 * @category events
 */
export const jobDeletedV1: EventDefinition.EventDefinition<JobDeletedV1> = /*#__PURE__*/ EventDefinition.make(
  {
    type: "corehr.job.deleted_v1",
    schema: "2.0",
    payload: JobDeletedV1
  }
)

/**
 * What `corehr.job.updated_v1` tells.
 *
 * @category payloads
 */
export interface JobUpdatedV1 {
  readonly job_id?: string | undefined
}

export const JobUpdatedV1: Codec.Shape<JobUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job.updated_v1#event",
  () => ({
    job_id: Codec.strOpt
  })
)

/**
 * 更新职务 · `corehr.job.updated_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated
 * @category events
 */
export const jobUpdatedV1: EventDefinition.EventDefinition<JobUpdatedV1> = /*#__PURE__*/ EventDefinition.make(
  {
    type: "corehr.job.updated_v1",
    schema: "2.0",
    payload: JobUpdatedV1
  }
)

/**
 * What `corehr.job_change.status_updated_v2` tells.
 *
 * @category payloads
 */
export interface JobChangeStatusUpdatedV2 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly job_change_id?: string | undefined
  readonly transfer_mode?: 1 | 2 | (number & {}) | undefined
  readonly transfer_type_unique_identifier?: string | undefined
  readonly transfer_reason_unique_identifier?: string | undefined
  readonly process_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly transfer_key?: string | undefined
  /** Not in the documentation. */
  readonly original_status?: number | undefined
  /** Not in the documentation. */
  readonly details_of_job_status_change?: ReadonlyArray<string> | undefined
}

export const JobChangeStatusUpdatedV2: Codec.Shape<JobChangeStatusUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_change.status_updated_v2#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    job_change_id: Codec.strOpt,
    transfer_mode: Codec.openOpt(1, 2),
    transfer_type_unique_identifier: Codec.strOpt,
    transfer_reason_unique_identifier: Codec.strOpt,
    process_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5, 6),
    transfer_key: Codec.strOpt,
    original_status: Codec.numOpt,
    details_of_job_status_change: Codec.listOpt(Codec.str)
  })
)

/**
 * 异动状态变更 · `corehr.job_change.status_updated_v2`
 *
 * Scopes, any of: `corehr:job_change.status_update_event:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated
 * @category events
 */
export const jobChangeStatusUpdatedV2: EventDefinition.EventDefinition<JobChangeStatusUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_change.status_updated_v2",
    schema: "2.0",
    payload: JobChangeStatusUpdatedV2
  })

/**
 * What `corehr.job_change.updated_v1` tells.
 *
 * @category payloads
 */
export interface JobChangeUpdatedV1 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly job_change_id?: string | undefined
  readonly transfer_mode?: 1 | 2 | (number & {}) | undefined
  readonly transfer_type_unique_identifier?: string | undefined
  readonly transfer_reason_unique_identifier?: string | undefined
  readonly process_id?: string | undefined
  readonly effective_date?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly transfer_key?: string | undefined
}

export const JobChangeUpdatedV1: Codec.Shape<JobChangeUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job_change.updated_v1#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    job_change_id: Codec.strOpt,
    transfer_mode: Codec.openOpt(1, 2),
    transfer_type_unique_identifier: Codec.strOpt,
    transfer_reason_unique_identifier: Codec.strOpt,
    process_id: Codec.strOpt,
    effective_date: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5, 6),
    transfer_key: Codec.strOpt
  })
)

/**
 * 异动状态变更（不推荐） · `corehr.job_change.updated_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_change.update_event:read`, `corehr:job_change:read`,
 * `corehr:job_change:write`, `corehr:job_data:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated
 * @category events
 */
export const jobChangeUpdatedV1: EventDefinition.EventDefinition<JobChangeUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_change.updated_v1",
    schema: "2.0",
    payload: JobChangeUpdatedV1
  })

/**
 * What `corehr.job_change.updated_v2` tells.
 *
 * @category payloads
 */
export interface JobChangeUpdatedV2 {
  readonly employment_id?: string | undefined
  readonly tenant_id?: string | undefined
  readonly process_id?: string | undefined
  readonly initiator?: string | undefined
  readonly operator?: string | undefined
  readonly updated_time?: string | undefined
  readonly job_change_id?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly operate_reason?: string | undefined
  readonly transfer_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  /** At most 200 items. */
  readonly updated_fields?: ReadonlyArray<string> | undefined
  readonly transform_type?: string | undefined
  readonly transform_reason?: string | undefined
}

export const JobChangeUpdatedV2: Codec.Shape<JobChangeUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_change.updated_v2#event",
  () => ({
    employment_id: Codec.strOpt,
    tenant_id: Codec.strOpt,
    process_id: Codec.strOpt,
    initiator: Codec.strOpt,
    operator: Codec.strOpt,
    updated_time: Codec.strOpt,
    job_change_id: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5, 6),
    operate_reason: Codec.strOpt,
    transfer_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    updated_fields: Codec.listOpt(Codec.str),
    transform_type: Codec.strOpt,
    transform_reason: Codec.strOpt
  })
)

/**
 * 异动信息变更 · `corehr.job_change.updated_v2`
 *
 * Scopes, any of: `corehr:job_change.update_event_v2:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated
 * @category events
 */
export const jobChangeUpdatedV2: EventDefinition.EventDefinition<JobChangeUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_change.updated_v2",
    schema: "2.0",
    payload: JobChangeUpdatedV2
  })

/**
 * What `corehr.job_data.changed_v1` tells.
 *
 * @category payloads
 */
export interface JobDataChangedV1 {
  readonly job_data_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly job_change_id?: string | undefined
}

export const JobDataChangedV1: Codec.Shape<JobDataChangedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job_data.changed_v1#event",
  () => ({
    job_data_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    job_change_id: Codec.strOpt
  })
)

/**
 * 员工完成异动 · `corehr.job_data.changed_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_change:read`, `corehr:job_change:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed
 * @category events
 */
export const jobDataChangedV1: EventDefinition.EventDefinition<JobDataChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_data.changed_v1",
    schema: "2.0",
    payload: JobDataChangedV1
  })

/**
 * What `corehr.job_data.created_v1` tells.
 *
 * @category payloads
 */
export interface JobDataCreatedV1 {
  readonly job_data_id?: string | undefined
}

export const JobDataCreatedV1: Codec.Shape<JobDataCreatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job_data.created_v1#event",
  () => ({
    job_data_id: Codec.strOpt
  })
)

/**
 * 任职信息创建 · `corehr.job_data.created_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created
 * @category events
 */
export const jobDataCreatedV1: EventDefinition.EventDefinition<JobDataCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_data.created_v1",
    schema: "2.0",
    payload: JobDataCreatedV1
  })

/**
 * What `corehr.job_data.deleted_v1` tells.
 *
 * @category payloads
 */
export interface JobDataDeletedV1 {
  readonly job_data_id?: string | undefined
}

export const JobDataDeletedV1: Codec.Shape<JobDataDeletedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job_data.deleted_v1#event",
  () => ({
    job_data_id: Codec.strOpt
  })
)

/**
 * 任职信息删除 · `corehr.job_data.deleted_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted
 * @category events
 */
export const jobDataDeletedV1: EventDefinition.EventDefinition<JobDataDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_data.deleted_v1",
    schema: "2.0",
    payload: JobDataDeletedV1
  })

/**
 * What `corehr.job_data.employed_v1` tells.
 *
 * @category payloads
 */
export interface JobDataEmployedV1 {
  readonly job_data_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
}

export const JobDataEmployedV1: Codec.Shape<JobDataEmployedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job_data.employed_v1#event",
  () => ({
    job_data_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId)
  })
)

/**
 * 员工完成入职 · `corehr.job_data.employed_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed
 * @category events
 */
export const jobDataEmployedV1: EventDefinition.EventDefinition<JobDataEmployedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_data.employed_v1",
    schema: "2.0",
    payload: JobDataEmployedV1
  })

/**
 * What `corehr.job_data.updated_v1` tells.
 *
 * @category payloads
 */
export interface JobDataUpdatedV1 {
  readonly job_data_id?: string | undefined
}

export const JobDataUpdatedV1: Codec.Shape<JobDataUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.job_data.updated_v1#event",
  () => ({
    job_data_id: Codec.strOpt
  })
)

/**
 * 任职信息更新 · `corehr.job_data.updated_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated
 * @category events
 */
export const jobDataUpdatedV1: EventDefinition.EventDefinition<JobDataUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_data.updated_v1",
    schema: "2.0",
    payload: JobDataUpdatedV1
  })

/**
 * What `corehr.job_family.created_v2` tells.
 *
 * @category payloads
 */
export interface JobFamilyCreatedV2 {
  readonly job_family_id?: string | undefined
}

export const JobFamilyCreatedV2: Codec.Shape<JobFamilyCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_family.created_v2#event",
  () => ({
    job_family_id: Codec.strOpt
  })
)

/**
 * 创建序列 · `corehr.job_family.created_v2`
 *
 * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created
 * @category events
 */
export const jobFamilyCreatedV2: EventDefinition.EventDefinition<JobFamilyCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_family.created_v2",
    schema: "2.0",
    payload: JobFamilyCreatedV2
  })

/**
 * What `corehr.job_family.deleted_v2` tells.
 *
 * @category payloads
 */
export interface JobFamilyDeletedV2 {
  readonly job_family_id?: string | undefined
}

export const JobFamilyDeletedV2: Codec.Shape<JobFamilyDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_family.deleted_v2#event",
  () => ({
    job_family_id: Codec.strOpt
  })
)

/**
 * 删除序列 · `corehr.job_family.deleted_v2`
 *
 * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted
 * @category events
 */
export const jobFamilyDeletedV2: EventDefinition.EventDefinition<JobFamilyDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_family.deleted_v2",
    schema: "2.0",
    payload: JobFamilyDeletedV2
  })

/**
 * What `corehr.job_family.updated_v2` tells.
 *
 * @category payloads
 */
export interface JobFamilyUpdatedV2 {
  readonly job_family_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const JobFamilyUpdatedV2: Codec.Shape<JobFamilyUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_family.updated_v2#event",
  () => ({
    job_family_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新序列 · `corehr.job_family.updated_v2`
 *
 * Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated
 * @category events
 */
export const jobFamilyUpdatedV2: EventDefinition.EventDefinition<JobFamilyUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_family.updated_v2",
    schema: "2.0",
    payload: JobFamilyUpdatedV2
  })

/**
 * What `corehr.job_grade.created_v2` tells.
 *
 * @category payloads
 */
export interface JobGradeCreatedV2 {
  readonly job_grade_id?: string | undefined
}

export const JobGradeCreatedV2: Codec.Shape<JobGradeCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_grade.created_v2#event",
  () => ({
    job_grade_id: Codec.strOpt
  })
)

/**
 * 创建职等 · `corehr.job_grade.created_v2`
 *
 * Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created
 * @category events
 */
export const jobGradeCreatedV2: EventDefinition.EventDefinition<JobGradeCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_grade.created_v2",
    schema: "2.0",
    payload: JobGradeCreatedV2
  })

/**
 * What `corehr.job_grade.deleted_v2` tells.
 *
 * @category payloads
 */
export interface JobGradeDeletedV2 {
  readonly job_grade_id?: string | undefined
}

export const JobGradeDeletedV2: Codec.Shape<JobGradeDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_grade.deleted_v2#event",
  () => ({
    job_grade_id: Codec.strOpt
  })
)

/**
 * 删除职等 · `corehr.job_grade.deleted_v2`
 *
 * Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted
 * @category events
 */
export const jobGradeDeletedV2: EventDefinition.EventDefinition<JobGradeDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_grade.deleted_v2",
    schema: "2.0",
    payload: JobGradeDeletedV2
  })

/**
 * What `corehr.job_grade.updated_v2` tells.
 *
 * @category payloads
 */
export interface JobGradeUpdatedV2 {
  readonly job_grade_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const JobGradeUpdatedV2: Codec.Shape<JobGradeUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_grade.updated_v2#event",
  () => ({
    job_grade_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新职等 · `corehr.job_grade.updated_v2`
 *
 * Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated
 * @category events
 */
export const jobGradeUpdatedV2: EventDefinition.EventDefinition<JobGradeUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_grade.updated_v2",
    schema: "2.0",
    payload: JobGradeUpdatedV2
  })

/**
 * What `corehr.job_level.created_v2` tells.
 *
 * @category payloads
 */
export interface JobLevelCreatedV2 {
  readonly job_level_id?: string | undefined
}

export const JobLevelCreatedV2: Codec.Shape<JobLevelCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_level.created_v2#event",
  () => ({
    job_level_id: Codec.strOpt
  })
)

/**
 * 创建职级 · `corehr.job_level.created_v2`
 *
 * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created
 * @category events
 */
export const jobLevelCreatedV2: EventDefinition.EventDefinition<JobLevelCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_level.created_v2",
    schema: "2.0",
    payload: JobLevelCreatedV2
  })

/**
 * What `corehr.job_level.deleted_v2` tells.
 *
 * @category payloads
 */
export interface JobLevelDeletedV2 {
  readonly job_level_id?: string | undefined
}

export const JobLevelDeletedV2: Codec.Shape<JobLevelDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_level.deleted_v2#event",
  () => ({
    job_level_id: Codec.strOpt
  })
)

/**
 * 删除职级 · `corehr.job_level.deleted_v2`
 *
 * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted
 * @category events
 */
export const jobLevelDeletedV2: EventDefinition.EventDefinition<JobLevelDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_level.deleted_v2",
    schema: "2.0",
    payload: JobLevelDeletedV2
  })

/**
 * What `corehr.job_level.updated_v2` tells.
 *
 * @category payloads
 */
export interface JobLevelUpdatedV2 {
  readonly job_level_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const JobLevelUpdatedV2: Codec.Shape<JobLevelUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.job_level.updated_v2#event",
  () => ({
    job_level_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新职级 · `corehr.job_level.updated_v2`
 *
 * Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated
 * @category events
 */
export const jobLevelUpdatedV2: EventDefinition.EventDefinition<JobLevelUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.job_level.updated_v2",
    schema: "2.0",
    payload: JobLevelUpdatedV2
  })

/**
 * What `corehr.location.created_v2` tells.
 *
 * @category payloads
 */
export interface LocationCreatedV2 {
  readonly location_id?: string | undefined
}

export const LocationCreatedV2: Codec.Shape<LocationCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.location.created_v2#event",
  () => ({
    location_id: Codec.strOpt
  })
)

/**
 * 创建地点 · `corehr.location.created_v2`
 *
 * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created
 * @category events
 */
export const locationCreatedV2: EventDefinition.EventDefinition<LocationCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.location.created_v2",
    schema: "2.0",
    payload: LocationCreatedV2
  })

/**
 * What `corehr.location.deleted_v2` tells.
 *
 * @category payloads
 */
export interface LocationDeletedV2 {
  readonly location_id?: string | undefined
}

export const LocationDeletedV2: Codec.Shape<LocationDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.location.deleted_v2#event",
  () => ({
    location_id: Codec.strOpt
  })
)

/**
 * 删除地点 · `corehr.location.deleted_v2`
 *
 * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted
 * @category events
 */
export const locationDeletedV2: EventDefinition.EventDefinition<LocationDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.location.deleted_v2",
    schema: "2.0",
    payload: LocationDeletedV2
  })

/**
 * What `corehr.location.updated_v2` tells.
 *
 * @category payloads
 */
export interface LocationUpdatedV2 {
  readonly location_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
  readonly sub_events?: ReadonlyArray<OrganizationDomainEventData> | undefined
}

export const LocationUpdatedV2: Codec.Shape<LocationUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.location.updated_v2#event",
  () => ({
    location_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str),
    sub_events: Codec.listOpt(Codec.obj(OrganizationDomainEventData))
  })
)

/**
 * 更新地点 · `corehr.location.updated_v2`
 *
 * Scopes, any of: `corehr:locations:read`, `corehr:locations:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated
 * @category events
 */
export const locationUpdatedV2: EventDefinition.EventDefinition<LocationUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.location.updated_v2",
    schema: "2.0",
    payload: LocationUpdatedV2
  })

/**
 * What `corehr.offboarding.checklist_updated_v2` tells.
 *
 * @category payloads
 */
export interface OffboardingChecklistUpdatedV2 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly offboarding_id?: string | undefined
  readonly checklist_process_id?: string | undefined
  readonly checklist_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const OffboardingChecklistUpdatedV2: Codec.Shape<OffboardingChecklistUpdatedV2> =
  /*#__PURE__*/ Codec.shape("corehr.offboarding.checklist_updated_v2#event", () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    offboarding_id: Codec.strOpt,
    checklist_process_id: Codec.strOpt,
    checklist_status: Codec.openOpt(1, 2, 3, 4, 5)
  }))

/**
 * 离职流转状态变更 · `corehr.offboarding.checklist_updated_v2`
 *
 * Scopes, any of: `corehr:offboarding.checklist_status_message:read`, `corehr:offboarding:read`,
 * `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated
 * @category events
 */
export const offboardingChecklistUpdatedV2: EventDefinition.EventDefinition<OffboardingChecklistUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.offboarding.checklist_updated_v2",
    schema: "2.0",
    payload: OffboardingChecklistUpdatedV2
  })

/**
 * What `corehr.offboarding.status_updated_v2` tells.
 *
 * @category payloads
 */
export interface OffboardingStatusUpdatedV2 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly offboarding_id?: string | undefined
  readonly process_id?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
}

export const OffboardingStatusUpdatedV2: Codec.Shape<OffboardingStatusUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.offboarding.status_updated_v2#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    offboarding_id: Codec.strOpt,
    process_id: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5, 6)
  })
)

/**
 * 离职申请状态变更 · `corehr.offboarding.status_updated_v2`
 *
 * Scopes, any of: `corehr:offboarding.status_message_v2:read`, `corehr:offboarding:read`,
 * `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated
 * @category events
 */
export const offboardingStatusUpdatedV2: EventDefinition.EventDefinition<OffboardingStatusUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.offboarding.status_updated_v2",
    schema: "2.0",
    payload: OffboardingStatusUpdatedV2
  })

/**
 * What `corehr.offboarding.updated_v1` tells.
 *
 * @category payloads
 */
export interface OffboardingUpdatedV1 {
  readonly employment_id?: string | undefined
  readonly target_user_id?: UserId | undefined
  readonly offboarding_id?: string | undefined
  readonly process_id?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const OffboardingUpdatedV1: Codec.Shape<OffboardingUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.offboarding.updated_v1#event",
  () => ({
    employment_id: Codec.strOpt,
    target_user_id: Codec.objOpt(UserId),
    offboarding_id: Codec.strOpt,
    process_id: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5)
  })
)

/**
 * 离职申请状态变更 · `corehr.offboarding.updated_v1`
 *
 * Scopes, any of: `corehr:offboarding:read`, `corehr:employment:readonly`, `corehr:employment`,
 * `corehr:offboarding:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/events/updated
 * @category events
 */
export const offboardingUpdatedV1: EventDefinition.EventDefinition<OffboardingUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.offboarding.updated_v1",
    schema: "2.0",
    deprecated: true,
    payload: OffboardingUpdatedV1
  })

/**
 * What `corehr.offboarding.updated_v2` tells.
 *
 * @category payloads
 */
export interface OffboardingUpdatedV2 {
  readonly tenant_id?: string | undefined
  readonly offboarding_info_id?: string | undefined
  readonly process_id?: string | undefined
  readonly checklist_process_id?: string | undefined
  readonly employment_id?: string | undefined
  readonly operator?: string | undefined
  readonly status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly checklist_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly updated_time?: string | undefined
  /** At most 200 items. */
  readonly updated_fields?: ReadonlyArray<string> | undefined
  readonly target_user_id?: UserId | undefined
}

export const OffboardingUpdatedV2: Codec.Shape<OffboardingUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.offboarding.updated_v2#event",
  () => ({
    tenant_id: Codec.strOpt,
    offboarding_info_id: Codec.strOpt,
    process_id: Codec.strOpt,
    checklist_process_id: Codec.strOpt,
    employment_id: Codec.strOpt,
    operator: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3, 4, 5, 6),
    checklist_status: Codec.openOpt(1, 2, 3, 4, 5),
    updated_time: Codec.strOpt,
    updated_fields: Codec.listOpt(Codec.str),
    target_user_id: Codec.objOpt(UserId)
  })
)

/**
 * 离职信息变更 · `corehr.offboarding.updated_v2`
 *
 * Scopes, any of: `corehr:offboarding.submit:write`, `corehr:offboarding.update_field_message:read`,
 * `corehr:offboarding:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated
 * @category events
 */
export const offboardingUpdatedV2: EventDefinition.EventDefinition<OffboardingUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.offboarding.updated_v2",
    schema: "2.0",
    payload: OffboardingUpdatedV2
  })

/**
 * What `corehr.onboarding_qr_code.inactive_v2` tells.
 *
 * @category payloads
 */
export interface OnboardingQrCodeInactiveV2 {
  /** At most 10000 items. */
  readonly code_lists?: ReadonlyArray<QrCode> | undefined
}

export const OnboardingQrCodeInactiveV2: Codec.Shape<OnboardingQrCodeInactiveV2> = /*#__PURE__*/ Codec.shape(
  "corehr.onboarding_qr_code.inactive_v2#event",
  () => ({
    code_lists: Codec.listOpt(Codec.obj(QrCode))
  })
)

/**
 * 入职二维码失效 · `corehr.onboarding_qr_code.inactive_v2`
 *
 * Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive
 * @category events
 */
export const onboardingQrCodeInactiveV2: EventDefinition.EventDefinition<OnboardingQrCodeInactiveV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.onboarding_qr_code.inactive_v2",
    schema: "2.0",
    payload: OnboardingQrCodeInactiveV2
  })

/**
 * What `corehr.org_role_authorization.updated_v1` tells.
 *
 * @category payloads
 */
export interface OrgRoleAuthorizationUpdatedV1 {
  readonly role_id?: string | undefined
  readonly management_scope_list?: ReadonlyArray<Types.ManagementScope> | undefined
  readonly employment_id_list?: ReadonlyArray<string> | undefined
}

export const OrgRoleAuthorizationUpdatedV1: Codec.Shape<OrgRoleAuthorizationUpdatedV1> =
  /*#__PURE__*/ Codec.shape("corehr.org_role_authorization.updated_v1#event", () => ({
    role_id: Codec.strOpt,
    management_scope_list: Codec.listOpt(Codec.obj(Types.ManagementScope)),
    employment_id_list: Codec.listOpt(Codec.str)
  }))

/**
 * 组织角色授权变更 · `corehr.org_role_authorization.updated_v1`
 *
 * Scopes, any of: `corehr:authorization:read`, `corehr:corehr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated
 * @category events
 */
export const orgRoleAuthorizationUpdatedV1: EventDefinition.EventDefinition<OrgRoleAuthorizationUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.org_role_authorization.updated_v1",
    schema: "2.0",
    payload: OrgRoleAuthorizationUpdatedV1
  })

/**
 * What `corehr.pathway.created_v2` tells.
 *
 * @category payloads
 */
export interface PathwayCreatedV2 {
  readonly pathway_id?: string | undefined
}

export const PathwayCreatedV2: Codec.Shape<PathwayCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.pathway.created_v2#event",
  () => ({
    pathway_id: Codec.strOpt
  })
)

/**
 * 通道创建 · `corehr.pathway.created_v2`
 *
 * Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created
 * @category events
 */
export const pathwayCreatedV2: EventDefinition.EventDefinition<PathwayCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.pathway.created_v2",
    schema: "2.0",
    payload: PathwayCreatedV2
  })

/**
 * What `corehr.pathway.deleted_v2` tells.
 *
 * @category payloads
 */
export interface PathwayDeletedV2 {
  readonly pathway_id?: string | undefined
}

export const PathwayDeletedV2: Codec.Shape<PathwayDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.pathway.deleted_v2#event",
  () => ({
    pathway_id: Codec.strOpt
  })
)

/**
 * 通道删除 · `corehr.pathway.deleted_v2`
 *
 * Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted
 * @category events
 */
export const pathwayDeletedV2: EventDefinition.EventDefinition<PathwayDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.pathway.deleted_v2",
    schema: "2.0",
    payload: PathwayDeletedV2
  })

/**
 * What `corehr.pathway.updated_v2` tells.
 *
 * @category payloads
 */
export interface PathwayUpdatedV2 {
  readonly pathway_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const PathwayUpdatedV2: Codec.Shape<PathwayUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.pathway.updated_v2#event",
  () => ({
    pathway_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 通道更新 · `corehr.pathway.updated_v2`
 *
 * Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated
 * @category events
 */
export const pathwayUpdatedV2: EventDefinition.EventDefinition<PathwayUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.pathway.updated_v2",
    schema: "2.0",
    payload: PathwayUpdatedV2
  })

/**
 * What `corehr.person.created_v1` tells.
 *
 * @category payloads
 */
export interface PersonCreatedV1 {
  readonly person_id?: string | undefined
}

export const PersonCreatedV1: Codec.Shape<PersonCreatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.person.created_v1#event",
  () => ({
    person_id: Codec.strOpt
  })
)

/**
 * 个人信息创建 · `corehr.person.created_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/created
 * @category events
 */
export const personCreatedV1: EventDefinition.EventDefinition<PersonCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.person.created_v1",
    schema: "2.0",
    payload: PersonCreatedV1
  })

/**
 * What `corehr.person.deleted_v1` tells.
 *
 * @category payloads
 */
export interface PersonDeletedV1 {
  readonly person_id?: string | undefined
}

export const PersonDeletedV1: Codec.Shape<PersonDeletedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.person.deleted_v1#event",
  () => ({
    person_id: Codec.strOpt
  })
)

/**
 * 个人信息删除 · `corehr.person.deleted_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/deleted
 * @category events
 */
export const personDeletedV1: EventDefinition.EventDefinition<PersonDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.person.deleted_v1",
    schema: "2.0",
    payload: PersonDeletedV1
  })

/**
 * What `corehr.person.updated_v1` tells.
 *
 * @category payloads
 */
export interface PersonUpdatedV1 {
  readonly person_id?: string | undefined
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const PersonUpdatedV1: Codec.Shape<PersonUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.person.updated_v1#event",
  () => ({
    person_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新个人信息 · `corehr.person.updated_v1`
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:employee:read`, `corehr:person:read`,
 * `corehr:employee:write`, `corehr:person:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/updated
 * @category events
 */
export const personUpdatedV1: EventDefinition.EventDefinition<PersonUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.person.updated_v1",
    schema: "2.0",
    payload: PersonUpdatedV1
  })

/**
 * What `corehr.position.created_v2` tells.
 *
 * @category payloads
 */
export interface PositionCreatedV2 {
  readonly position_id?: string | undefined
}

export const PositionCreatedV2: Codec.Shape<PositionCreatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.position.created_v2#event",
  () => ({
    position_id: Codec.strOpt
  })
)

/**
 * 创建岗位事件 · `corehr.position.created_v2`
 *
 * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created
 * @category events
 */
export const positionCreatedV2: EventDefinition.EventDefinition<PositionCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.position.created_v2",
    schema: "2.0",
    payload: PositionCreatedV2
  })

/**
 * What `corehr.position.deleted_v2` tells.
 *
 * @category payloads
 */
export interface PositionDeletedV2 {
  readonly position_id?: string | undefined
}

export const PositionDeletedV2: Codec.Shape<PositionDeletedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.position.deleted_v2#event",
  () => ({
    position_id: Codec.strOpt
  })
)

/**
 * 删除岗位事件 · `corehr.position.deleted_v2`
 *
 * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted
 * @category events
 */
export const positionDeletedV2: EventDefinition.EventDefinition<PositionDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.position.deleted_v2",
    schema: "2.0",
    payload: PositionDeletedV2
  })

/**
 * What `corehr.position.updated_v2` tells.
 *
 * @category payloads
 */
export interface PositionUpdatedV2 {
  readonly position_id?: string | undefined
  /** At most 200 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const PositionUpdatedV2: Codec.Shape<PositionUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.position.updated_v2#event",
  () => ({
    position_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 更新岗位事件 · `corehr.position.updated_v2`
 *
 * Scopes, any of: `corehr:position:read`, `corehr:position:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated
 * @category events
 */
export const positionUpdatedV2: EventDefinition.EventDefinition<PositionUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.position.updated_v2",
    schema: "2.0",
    payload: PositionUpdatedV2
  })

/**
 * What `corehr.pre_hire.onboarding_task_changed_v2` tells.
 *
 * @category payloads
 */
export interface PreHireOnboardingTaskChangedV2 {
  readonly tenant_id?: string | undefined
  readonly pre_hire_id?: string | undefined
  /** At most 1000 items. */
  readonly onboarding_task_changes?: ReadonlyArray<OnboardingTaskChange> | undefined
  readonly onboarding_flow_change?: OnboardingFlowChange | undefined
  readonly onboarding_flow_id?: string | undefined
  readonly flow_info?: Types.OnboardingFlow | undefined
}

export const PreHireOnboardingTaskChangedV2: Codec.Shape<PreHireOnboardingTaskChangedV2> =
  /*#__PURE__*/ Codec.shape("corehr.pre_hire.onboarding_task_changed_v2#event", () => ({
    tenant_id: Codec.strOpt,
    pre_hire_id: Codec.strOpt,
    onboarding_task_changes: Codec.listOpt(Codec.obj(OnboardingTaskChange)),
    onboarding_flow_change: Codec.objOpt(OnboardingFlowChange),
    onboarding_flow_id: Codec.strOpt,
    flow_info: Codec.objOpt(Types.OnboardingFlow)
  }))

/**
 * 入职流程状态变更 · `corehr.pre_hire.onboarding_task_changed_v2`
 *
 * Scopes, any of: `corehr:pre_hire:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed
 * @category events
 */
export const preHireOnboardingTaskChangedV2: EventDefinition.EventDefinition<PreHireOnboardingTaskChangedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.pre_hire.onboarding_task_changed_v2",
    schema: "2.0",
    payload: PreHireOnboardingTaskChangedV2
  })

/**
 * What `corehr.pre_hire.updated_v1` tells.
 *
 * @category payloads
 */
export interface PreHireUpdatedV1 {
  readonly pre_hire_id?: string | undefined
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const PreHireUpdatedV1: Codec.Shape<PreHireUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "corehr.pre_hire.updated_v1#event",
  () => ({
    pre_hire_id: Codec.strOpt,
    field_changes: Codec.listOpt(Codec.str)
  })
)

/**
 * 入职信息变更 · `corehr.pre_hire.updated_v1`
 *
 * Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated
 * @category events
 */
export const preHireUpdatedV1: EventDefinition.EventDefinition<PreHireUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.pre_hire.updated_v1",
    schema: "2.0",
    payload: PreHireUpdatedV1
  })

/**
 * What `corehr.probation.updated_v2` tells.
 *
 * @category payloads
 */
export interface ProbationUpdatedV2 {
  readonly employment_id?: string | undefined
  readonly probation_status?:
    | "pending"
    | "rejected"
    | "waiting"
    | "approved"
    | "converted"
    | "offboarded"
    | (string & {})
    | undefined
  readonly actual_probation_end_date?: string | undefined
}

export const ProbationUpdatedV2: Codec.Shape<ProbationUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.probation.updated_v2#event",
  () => ({
    employment_id: Codec.strOpt,
    probation_status: Codec.openOpt("pending", "rejected", "waiting", "approved", "converted", "offboarded"),
    actual_probation_end_date: Codec.strOpt
  })
)

/**
 * 试用期状态变更 · `corehr.probation.updated_v2`
 *
 * Scopes, any of: `corehr:probation:read`, `corehr:probation:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated
 * @category events
 */
export const probationUpdatedV2: EventDefinition.EventDefinition<ProbationUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.probation.updated_v2",
    schema: "2.0",
    payload: ProbationUpdatedV2
  })

/**
 * What `corehr.process.approver.updated_v2` tells.
 *
 * @category payloads
 */
export interface ProcessApproverUpdatedV2 {
  readonly process_id?: string | undefined
  readonly approver_id?: string | undefined
  readonly type?: 1 | 5 | (number & {}) | undefined
  readonly status?: 1 | 3 | 2 | 4 | 18 | (number & {}) | undefined
  /** 1 to 200 characters. */
  readonly biz_type?: string | undefined
  readonly flow_definition_id?: string | undefined
  readonly node_definition_id?: string | undefined
  readonly node_id?: string | undefined
  readonly node_id_str?: string | undefined
}

export const ProcessApproverUpdatedV2: Codec.Shape<ProcessApproverUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.process.approver.updated_v2#event",
  () => ({
    process_id: Codec.strOpt,
    approver_id: Codec.strOpt,
    type: Codec.openOpt(1, 5),
    status: Codec.openOpt(1, 3, 2, 4, 18),
    biz_type: Codec.strOpt,
    flow_definition_id: Codec.strOpt,
    node_definition_id: Codec.strOpt,
    node_id: Codec.strOpt,
    node_id_str: Codec.strOpt
  })
)

/**
 * 审批任务状态变更 · `corehr.process.approver.updated_v2`
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated
 * @category events
 */
export const processApproverUpdatedV2: EventDefinition.EventDefinition<ProcessApproverUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.process.approver.updated_v2",
    schema: "2.0",
    payload: ProcessApproverUpdatedV2
  })

/**
 * What `corehr.process.cc.updated_v2` tells.
 *
 * @category payloads
 */
export interface ProcessCcUpdatedV2 {
  readonly process_id?: string | undefined
  readonly approver_id?: string | undefined
  readonly status?: 5 | (number & {}) | undefined
  /** 1 to 200 characters. */
  readonly biz_type?: string | undefined
}

export const ProcessCcUpdatedV2: Codec.Shape<ProcessCcUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.process.cc.updated_v2#event",
  () => ({
    process_id: Codec.strOpt,
    approver_id: Codec.strOpt,
    status: Codec.openOpt(5),
    biz_type: Codec.strOpt
  })
)

/**
 * 抄送单据状态变更 · `corehr.process.cc.updated_v2`
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated
 * @category events
 */
export const processCcUpdatedV2: EventDefinition.EventDefinition<ProcessCcUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.process.cc.updated_v2",
    schema: "2.0",
    payload: ProcessCcUpdatedV2
  })

/**
 * What `corehr.process.node.updated_v2` tells.
 *
 * @category payloads
 */
export interface ProcessNodeUpdatedV2 {
  readonly flow_definition_id?: string | undefined
  readonly node_definition_id?: string | undefined
  readonly process_id?: string | undefined
  readonly process_node_id?: string | undefined
  readonly node_type?: 1 | 2 | 5 | 6 | (number & {}) | undefined
  readonly node_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  /** 1 to 200 characters. */
  readonly biz_type?: string | undefined
}

export const ProcessNodeUpdatedV2: Codec.Shape<ProcessNodeUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.process.node.updated_v2#event",
  () => ({
    flow_definition_id: Codec.strOpt,
    node_definition_id: Codec.strOpt,
    process_id: Codec.strOpt,
    process_node_id: Codec.strOpt,
    node_type: Codec.openOpt(1, 2, 5, 6),
    node_status: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    biz_type: Codec.strOpt
  })
)

/**
 * 流程节点状态变更 · `corehr.process.node.updated_v2`
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated
 * @category events
 */
export const processNodeUpdatedV2: EventDefinition.EventDefinition<ProcessNodeUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.process.node.updated_v2",
    schema: "2.0",
    payload: ProcessNodeUpdatedV2
  })

/**
 * What `corehr.process.status.update_v2` tells.
 *
 * @category payloads
 */
export interface ProcessStatusUpdateV2 {
  readonly process_id?: string | undefined
  readonly status?: 1 | 9 | 2 | 4 | 8 | 15 | (number & {}) | undefined
  /** 1 to 200 characters. */
  readonly biz_type?: string | undefined
  readonly flow_definition_id?: string | undefined
  readonly properties?: 1 | 2 | 3 | (number & {}) | undefined
}

export const ProcessStatusUpdateV2: Codec.Shape<ProcessStatusUpdateV2> = /*#__PURE__*/ Codec.shape(
  "corehr.process.status.update_v2#event",
  () => ({
    process_id: Codec.strOpt,
    status: Codec.openOpt(1, 9, 2, 4, 8, 15),
    biz_type: Codec.strOpt,
    flow_definition_id: Codec.strOpt,
    properties: Codec.openOpt(1, 2, 3)
  })
)

/**
 * 流程实例状态变化 · `corehr.process.status.update_v2`
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-status/events/update
 * @category events
 */
export const processStatusUpdateV2: EventDefinition.EventDefinition<ProcessStatusUpdateV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.process.status.update_v2",
    schema: "2.0",
    payload: ProcessStatusUpdateV2
  })

/**
 * What `corehr.process.updated_v2` tells.
 *
 * @category payloads
 */
export interface ProcessUpdatedV2 {
  readonly process_id?: string | undefined
  readonly status?: 1 | 9 | 2 | 4 | 8 | 15 | (number & {}) | undefined
  /** 1 to 200 characters. */
  readonly biz_type?: string | undefined
  readonly flow_definition_id?: string | undefined
  readonly properties?: 1 | 2 | 3 | (number & {}) | undefined
}

export const ProcessUpdatedV2: Codec.Shape<ProcessUpdatedV2> = /*#__PURE__*/ Codec.shape(
  "corehr.process.updated_v2#event",
  () => ({
    process_id: Codec.strOpt,
    status: Codec.openOpt(1, 9, 2, 4, 8, 15),
    biz_type: Codec.strOpt,
    flow_definition_id: Codec.strOpt,
    properties: Codec.openOpt(1, 2, 3)
  })
)

/**
 * 流程实例信息变更 · `corehr.process.updated_v2`
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated
 * @category events
 */
export const processUpdatedV2: EventDefinition.EventDefinition<ProcessUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.process.updated_v2",
    schema: "2.0",
    payload: ProcessUpdatedV2
  })

/**
 * What `corehr.process_comment_info.updated_v2` tells.
 *
 * @category payloads
 */
export interface ProcessCommentInfoUpdatedV2 {
  /** At most 64 characters. */
  readonly process_id?: string | undefined
  /** At most 64 characters. */
  readonly comment_id?: string | undefined
  /** 1 to 100. Default: `1`. */
  readonly type?: 1 | (number & {}) | undefined
}

export const ProcessCommentInfoUpdatedV2: Codec.Shape<ProcessCommentInfoUpdatedV2> =
  /*#__PURE__*/ Codec.shape("corehr.process_comment_info.updated_v2#event", () => ({
    process_id: Codec.strOpt,
    comment_id: Codec.strOpt,
    type: Codec.openOpt(1)
  }))

/**
 * 流程下评论事件 · `corehr.process_comment_info.updated_v2`
 *
 * Scopes, any of: `corehr:process:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated
 * @category events
 */
export const processCommentInfoUpdatedV2: EventDefinition.EventDefinition<ProcessCommentInfoUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.process_comment_info.updated_v2",
    schema: "2.0",
    payload: ProcessCommentInfoUpdatedV2
  })

/**
 * What `corehr.signature_file.status_updated_v2` tells.
 *
 * @category payloads
 */
export interface SignatureFileStatusUpdatedV2 {
  readonly signature_file_id?: string | undefined
  readonly before_status?: string | undefined
  readonly after_status?: string | undefined
  readonly biz_process_id?: string | undefined
}

export const SignatureFileStatusUpdatedV2: Codec.Shape<SignatureFileStatusUpdatedV2> =
  /*#__PURE__*/ Codec.shape("corehr.signature_file.status_updated_v2#event", () => ({
    signature_file_id: Codec.strOpt,
    before_status: Codec.strOpt,
    after_status: Codec.strOpt,
    biz_process_id: Codec.strOpt
  }))

/**
 * 电子签文件状态发生变更事件 · `corehr.signature_file.status_updated_v2`
 *
 * Scopes, any of: `corehr:signature.file:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated
 * @category events
 */
export const signatureFileStatusUpdatedV2: EventDefinition.EventDefinition<SignatureFileStatusUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "corehr.signature_file.status_updated_v2",
    schema: "2.0",
    payload: SignatureFileStatusUpdatedV2
  })

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("corehr#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface OrganizationDomainEventData {
  readonly id?: string | undefined
  readonly entity?: string | undefined
  readonly agg_entity?: string | undefined
  readonly agg_entity_id?: string | undefined
  readonly agg_entity_field?: string | undefined
  readonly opt_type?: 1 | 2 | 3 | (number & {}) | undefined
  /** At most 1000 items. */
  readonly field_changes?: ReadonlyArray<string> | undefined
}

export const OrganizationDomainEventData: Codec.Shape<OrganizationDomainEventData> =
  /*#__PURE__*/ Codec.shape("corehr#OrganizationDomainEventData", () => ({
    id: Codec.strOpt,
    entity: Codec.strOpt,
    agg_entity: Codec.strOpt,
    agg_entity_id: Codec.strOpt,
    agg_entity_field: Codec.strOpt,
    opt_type: Codec.openOpt(1, 2, 3),
    field_changes: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface EmployeeDomainEventData {
  readonly id?: string | undefined
  readonly entity?: string | undefined
  readonly agg_entity?: string | undefined
  readonly agg_entity_id?: string | undefined
  readonly opt_type?: 1 | 2 | 3 | (number & {}) | undefined
  /** At most 1000 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const EmployeeDomainEventData: Codec.Shape<EmployeeDomainEventData> = /*#__PURE__*/ Codec.shape(
  "corehr.employee.domain_event_v2#event.data",
  () => ({
    id: Codec.strOpt,
    entity: Codec.strOpt,
    agg_entity: Codec.strOpt,
    agg_entity_id: Codec.strOpt,
    opt_type: Codec.openOpt(1, 2, 3),
    fields: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface QrCode {
  readonly id?: string | undefined
  readonly png?: string | undefined
  readonly url?: string | undefined
}

export const QrCode: Codec.Shape<QrCode> = /*#__PURE__*/ Codec.shape(
  "corehr.onboarding_qr_code.inactive_v2#event.code_lists",
  () => ({
    id: Codec.strOpt,
    png: Codec.strOpt,
    url: Codec.strOpt
  })
)

/** @category structures */
export interface OnboardingTaskChange {
  readonly after_status?:
    | "uninitialized"
    | "not_started"
    | "in_progress"
    | "in_review"
    | "rejected"
    | "failed"
    | "skipped"
    | "completed"
    | "terminated"
    | "initiating"
    | "exception"
    | "manual_skipped"
    | (string & {})
    | undefined
  readonly task_code?: string | undefined
}

export const OnboardingTaskChange: Codec.Shape<OnboardingTaskChange> = /*#__PURE__*/ Codec.shape(
  "corehr.pre_hire.onboarding_task_changed_v2#event.onboarding_task_changes",
  () => ({
    after_status: Codec.openOpt(
      "uninitialized",
      "not_started",
      "in_progress",
      "in_review",
      "rejected",
      "failed",
      "skipped",
      "completed",
      "terminated",
      "initiating",
      "exception",
      "manual_skipped"
    ),
    task_code: Codec.strOpt
  })
)

/** @category structures */
export interface OnboardingFlowChange {
  readonly after_status?:
    | "not_started"
    | "in_progress"
    | "completed"
    | "withdrawn"
    | "others"
    | "expired"
    | (string & {})
    | undefined
}

export const OnboardingFlowChange: Codec.Shape<OnboardingFlowChange> = /*#__PURE__*/ Codec.shape(
  "corehr.pre_hire.onboarding_task_changed_v2#event.onboarding_flow_change",
  () => ({
    after_status: Codec.openOpt("not_started", "in_progress", "completed", "withdrawn", "others", "expired")
  })
)
