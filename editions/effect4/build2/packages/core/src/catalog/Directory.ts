// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `directory`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["trust_party:collaboration_rule:write"]
const scopes1: Catalog.Scopes = ["trust_party:collaboration_rule:read"]
const scopes2: Catalog.Scopes = ["directory:department.create:write", "directory:department:write"]
const scopes3: Catalog.Scopes = ["directory:employee.base.external_id:read"]
const scopes4: Catalog.Scopes = ["directory:department.delete:write", "directory:department:write"]
const scopes5: Catalog.Scopes = ["directory:department:list"]
const scopes6: Catalog.Scopes = [
  "directory:department.base:read",
  "directory:department.count:read",
  "directory:department.custom_field:read",
  "directory:department.data_source:read",
  "directory:department.department_path:read",
  "directory:department.external_id:read",
  "directory:department.has_child:read",
  "directory:department.leader:read",
  "directory:department.name:read",
  "directory:department.order_weight:read",
  "directory:department.organization:read",
  "directory:department.parent_id:read",
  "directory:department.status:read",
  "directory:employee.base.external_id:read"
]
const scopes7: Catalog.Scopes = ["directory:department:read"]
const scopes8: Catalog.Scopes = ["directory:department.update:write", "directory:department:write"]
const scopes9: Catalog.Scopes = ["directory:department:search"]
const scopes10: Catalog.Scopes = ["directory:employee.create:write", "directory:employee:write"]
const scopes11: Catalog.Scopes = ["directory:employee.resign:write", "directory:employee:write"]
const scopes12: Catalog.Scopes = ["directory:employee:list"]
const scopes13: Catalog.Scopes = [
  "directory:department.base:read",
  "directory:department.count:read",
  "directory:department.custom_field:read",
  "directory:department.data_source:read",
  "directory:department.department_path:read",
  "directory:department.external_id:read",
  "directory:department.has_child:read",
  "directory:department.leader:read",
  "directory:department.name:read",
  "directory:department.order_weight:read",
  "directory:department.organization:read",
  "directory:department.parent_id:read",
  "directory:department.status:read",
  "directory:employee.base.active_status:read",
  "directory:employee.base.avatar:read",
  "directory:employee.base.background_image:read",
  "directory:employee.base.base:read",
  "directory:employee.base.custom_field:read",
  "directory:employee.base.data_source:read",
  "directory:employee.base.department:read",
  "directory:employee.base.department_path:read",
  "directory:employee.base.dept_order:read",
  "directory:employee.base.description:read",
  "directory:employee.base.dotted_line_leaders:read",
  "directory:employee.base.email:read",
  "directory:employee.base.enterprise_email:read",
  "directory:employee.base.enterprise_email_alias:read",
  "directory:employee.base.external_id:read",
  "directory:employee.base.gender:read",
  "directory:employee.base.geo:read",
  "directory:employee.base.is_admin:read",
  "directory:employee.base.is_primary_admin:read",
  "directory:employee.base.is_resigned:read",
  "directory:employee.base.leader:read",
  "directory:employee.base.leader_id:read",
  "directory:employee.base.mobile:read",
  "directory:employee.base.name.another_name:read",
  "directory:employee.base.name.name:read",
  "directory:employee.base.resign_time:read",
  "directory:employee.base.role:read",
  "directory:employee.base.status:read",
  "directory:employee.base.subscription_ids:read",
  "directory:employee.work.base_work:read",
  "directory:employee.work.employment:read",
  "directory:employee.work.employment_type:read",
  "directory:employee.work.extension_number:read",
  "directory:employee.work.job_family:read",
  "directory:employee.work.job_level:read",
  "directory:employee.work.job_number:read",
  "directory:employee.work.job_title:read",
  "directory:employee.work.join_date:read",
  "directory:employee.work.resign_date:read",
  "directory:employee.work.resign_reason:read",
  "directory:employee.work.resign_remark:read",
  "directory:employee.work.resign_type:read",
  "directory:employee.work.staff_status:read",
  "directory:employee.work.work_country_or_region:read",
  "directory:employee.work.work_place:read",
  "directory:employee.work.work_station:read",
  "directory:job_family.base:read",
  "directory:job_family.path:read",
  "directory:job_family.status:read",
  "directory:job_level.base:read",
  "directory:job_level.order:read",
  "directory:job_level.status:read",
  "directory:job_title.base:read",
  "directory:job_title.status:read",
  "directory:place.base:read",
  "directory:place.status:read"
]
const scopes14: Catalog.Scopes = ["directory:employee:read"]
const scopes15: Catalog.Scopes = ["directory:employee.update:write", "directory:employee:write"]
const scopes16: Catalog.Scopes = ["directory:employee.to_be_resigned:write"]
const scopes17: Catalog.Scopes = ["directory:employee.resurrect:write", "directory:employee:write"]
const scopes18: Catalog.Scopes = ["directory:employee:search"]
const errors0: Catalog.RawErrors = [
  [400, 2223101, "This tenant has no relationship with the other tenant"],
  [400, 2223102, "The number of rule is over limit"],
  [400, 2223103, "The rule subject is not within the sharing scope"],
  [400, 2223104, "The rule object is not within the sharing scope"],
  [400, 2223106, "can't set empty entity in subject or object"],
  [400, 2223108, "The update is too frequent. Please try again later"],
  [400, 2223110, "can't set other entity when department is 0"],
  [400, 2224001, "No permission to operate"]
]
const errors1: Catalog.RawErrors = [
  [400, 2223101, "This tenant has no relationship with the other tenant"],
  [400, 2223107, "The rule id is not exist"],
  [400, 2223108, "The update is too frequent. Please try again later"],
  [400, 2224001, "No permission to operate"]
]
const errors2: Catalog.RawErrors = [
  [400, 2223109, "page_token is invalid"],
  [400, 2224001, "No permission to operate"]
]
const errors3: Catalog.RawErrors = [
  [400, 2223101, "This tenant has no relationship with the other tenant"],
  [400, 2223103, "The rule subject is not within the sharing scope"],
  [400, 2223104, "The rule object is not within the sharing scope"],
  [400, 2223106, "can't set empty entity in subject or object"],
  [400, 2223108, "The update is too frequent. Please try again later"],
  [400, 2223107, "The rule id is not exist"],
  [400, 2223110, "can't set other entity when department is 0"],
  [400, 2224001, "No permission to operate"]
]
const errors4: Catalog.RawErrors = [
  [400, 2221305, "Request parameter error"],
  [400, 2221306, "ExternalID repeat"],
  [400, 2221307, "Exceed department limit"],
  [400, 2221309, "Department does not exist"],
  [400, 2221311, "Internationalized name duplication"],
  [400, 2221312, "Exceed department level depth"],
  [400, 2221313, "ExternalID invalid"],
  [400, 2221317, "Department direct sub departments exceed limits"],
  [400, 2221319, "Department name duplicate when creating and updating"],
  [400, 2221300, "Department common error"],
  [400, 2221328, "Description invalid"],
  [400, 2221331, "Custom field value invalid"],
  [400, 2221333, "Department name can not contain '/'"],
  [400, 2221334, "Department ID duplicate"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"],
  [400, 2221349, "Department has member, can not disable department"],
  [400, 2221350, "Department has child, can not disable department"],
  [400, 2221351, "Department parent is disabled, can not enable"],
  [400, 2221352, "Department parent is disabled"]
]
const errors5: Catalog.RawErrors = [
  [400, 2221332, "Department has members, can not delete department"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"],
  [400, 2221348, "Department has child, can not delete department"]
]
const errors6: Catalog.RawErrors = [
  [400, 2221004, "invalid page token"],
  [400, 2221005, "no page request"],
  [400, 2220009, "Filter field is invalid"],
  [400, 2220010, "Exceeded the limit size"],
  [400, 2220012, "The field is not support filter"],
  [400, 2220013, "The field does not support the operator"],
  [400, 2220014, "Invalid field value"]
]
const errors7: Catalog.RawErrors = [[400, 2220001, "param is invalid"]]
const errors8: Catalog.RawErrors = [
  [400, 2221305, "Request parameter error"],
  [400, 2221306, "ExternalID repeat"],
  [400, 2221307, "Exceed department limit"],
  [400, 2221309, "Department does not exist"],
  [400, 2221311, "Internationalized name duplication"],
  [400, 2221312, "Exceed department level depth"],
  [400, 2221313, "ExternalID invalid"],
  [400, 2221317, "Department direct sub departments exceed limits"],
  [400, 2221319, "Department name duplicate when creating and updating"],
  [400, 2221328, "Description invalid"],
  [400, 2221329, "Department type invalid"],
  [400, 2221330, "HRBP invalid"],
  [400, 2221331, "Custom field value invalid"],
  [400, 2221332, "Department has members, can not delete department"],
  [400, 2221333, "Department name can not contain '/'"],
  [400, 2221334, "Department ID duplicate"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"],
  [400, 2221349, "Department has member, can not disable department"],
  [400, 2221350, "Department has child, can not disable department"],
  [400, 2221351, "Department parent is disabled, can not enable"],
  [400, 2221352, "Department parent is disabled"]
]
const errors9: Catalog.RawErrors = [
  [400, 2220001, "param is invalid"],
  [400, 2221004, "invalid page token"],
  [400, 2221005, "no page request"],
  [400, 2220010, "Exceeded the limit size"]
]
const errors10: Catalog.RawErrors = [
  [400, 2221164, "User name exceeds limit"],
  [400, 2221165, "User en_name exceeds limit"],
  [400, 2221166, "User another_name exceeds limit"],
  [400, 2221103, "Mobile already exists"],
  [400, 2221106, "Invalid mobile"],
  [400, 2221113, "Mobile or email not set"],
  [400, 2221114, "User must have a mobile in China"],
  [400, 2221104, "Email already exists"],
  [400, 2221107, "Invalid email"],
  [400, 2221118, "Enterprise email already exists"],
  [400, 2221278, "Invalid enterprise email"],
  [400, 2221126, "Enterprise email domain unavailable"],
  [400, 2221146, "Enterprise email alias exceeds limit"],
  [400, 2221147, "Enterprise email address in recycle bin"],
  [400, 2221176, "Add Feishu allow list tenant. Email must be included with non+86mobile"],
  [400, 2221255, "Main department must be the first"],
  [
    400,
    2221125,
    "The number of members within the department exceeds the limit. Please contact an administrator for help"
  ],
  [400, 2221129, "User department is empty"],
  [
    400,
    2221141,
    "Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'."
  ],
  [400, 2221181, "Department does not exist"],
  [400, 2221239, "Leader loop error"],
  [400, 2221238, "DottedLineLeaderID loop error"],
  [400, 2221221, "DottedLineLeaderID exceeds length limit"],
  [400, 2221222, "Invalid dottedLineLeaderID"],
  [400, 2221242, "Invalid custom field"],
  [400, 2221216, "Invalid work country or region"],
  [400, 2221217, "WorkplaceID not found"],
  [400, 2221240, "JobNumber not unique"],
  [400, 2221191, "Invalid extension number"],
  [400, 2221192, "Repeated extension number within the tenant"],
  [400, 2221193, "Extension number exceeds limit"],
  [400, 2221210, "Invalid join date"],
  [400, 2221144, "EmployeeType not found"],
  [400, 2221145, "EmployeeType inactive"],
  [400, 2221223, "Invalid job title ID"],
  [400, 2221263, "Tenant has not activated multi geo"],
  [400, 2221264, "User geo does not exist"],
  [400, 2221265, "The application does not have permission to write to the geo"],
  [400, 2221266, "The application does not have permission to write to the SubscriptionID"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"],
  [400, 2221252, "Hybrid license tenant prohibits passing empty licenses to create users"],
  [400, 2221253, "Designated licenseID is insufficient"],
  [400, 2221254, "Designated licenseID is invalid"],
  [400, 2221111, "Exceeds certified seat limit"],
  [400, 2221112, "Exceeds billing plan seat limit"],
  [400, 2221115, "ExternalID is not unique"],
  [400, 2221116, "Invalid ExternalID"],
  [400, 2221175, "Feishu only supports +86mobile"],
  [400, 2221163, "Users are created too frequently"],
  [400, 2221109, "Name contains sensitive info"],
  [400, 2221292, "User department is disabled"]
]
const errors11: Catalog.RawErrors = [
  [400, 2221183, "Unable to delete tenant founder"],
  [400, 2221185, "Frequent deletion. User recovered less than an hour ago"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"]
]
const errors12: Catalog.RawErrors = [
  [400, 2220001, "param is invalid"],
  [400, 2221004, "invalid page token"],
  [400, 2221005, "no page request"],
  [400, 2220009, "Filter field is invalid"],
  [400, 2220010, "Exceeded the limit size"],
  [400, 2220012, "The field is not support filter"],
  [400, 2220013, "The field does not support the operator"],
  [400, 2220014, "Invalid field value"]
]
const errors13: Catalog.RawErrors = [
  [400, 2221164, "User name exceeds limit"],
  [400, 2221165, "User en_name exceeds limit"],
  [400, 2221166, "User another_name exceeds limit"],
  [400, 2221103, "Mobile already exists"],
  [400, 2221106, "Invalid mobile"],
  [400, 2221113, "Mobile or email not set"],
  [400, 2221114, "User must have a mobile in China"],
  [400, 2221156, "Unable to edit verified mobile"],
  [400, 2221104, "Email already exists"],
  [400, 2221107, "Invalid email"],
  [400, 2221118, "Enterprise email already exists"],
  [400, 2221278, "Invalid enterprise email"],
  [400, 2221126, "Enterprise email domain unavailable"],
  [400, 2221146, "Enterprise email alias exceeds limit"],
  [400, 2221147, "Enterprise email address in recycle bin"],
  [400, 2221176, "Add Feishu allow list tenant. Email must be included with non+86mobile"],
  [400, 2221255, "Main department must be the first"],
  [
    400,
    2221125,
    "The number of members within the department exceeds the limit. Please contact an administrator for help"
  ],
  [400, 2221129, "User department is empty"],
  [
    400,
    2221141,
    "Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'."
  ],
  [400, 2221181, "Department does not exist"],
  [400, 2221239, "Leader loop error"],
  [400, 2221238, "DottedLineLeaderID loop error"],
  [400, 2221221, "DottedLineLeaderID exceeds length limit"],
  [400, 2221222, "Invalid dottedLineLeaderID"],
  [400, 2221242, "Invalid custom field"],
  [400, 2221216, "Invalid work country or region"],
  [400, 2221217, "WorkplaceID not found"],
  [400, 2221240, "JobNumber not unique"],
  [400, 2221191, "Invalid extension number"],
  [400, 2221192, "Repeated extension number within the tenant"],
  [400, 2221193, "Extension number exceeds limit"],
  [400, 2221210, "Invalid join date"],
  [400, 2221144, "EmployeeType not found"],
  [400, 2221145, "EmployeeType inactive"],
  [400, 2221223, "Invalid job title ID"],
  [400, 2221263, "Tenant has not activated multi geo"],
  [400, 2221264, "User geo does not exist"],
  [400, 2221265, "The application does not have permission to write to the geo"],
  [400, 2221266, "The application does not have permission to write to the SubscriptionID"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"],
  [400, 2221252, "Hybrid license tenant prohibits passing empty licenses to create users"],
  [400, 2221253, "Designated licenseID is insufficient"],
  [400, 2221254, "Designated licenseID is invalid"],
  [400, 2221111, "Exceeds certified seat limit"],
  [400, 2221112, "Exceeds billing plan seat limit"],
  [400, 2221115, "ExternalID is not unique"],
  [400, 2221116, "Invalid ExternalID"],
  [400, 2221175, "Feishu only supports +86mobile"],
  [400, 2221182, "Unable to freeze tenant founder"],
  [400, 2221109, "Name contains sensitive info"],
  [400, 2221292, "User department is disabled"],
  [400, 2221213, "Resign date invalid or earlier than join date or empty"],
  [400, 2221214, "Resign reason invalid or not match resign type"],
  [400, 2221293, "Only allow update preResigned\\resigned employee's resign info field"],
  [400, 2221231, "Resign type invalid or not match resign reason"]
]
const errors14: Catalog.RawErrors = [[400, 2221246, "User staff status not updated"]]
const errors15: Catalog.RawErrors = [
  [400, 2221268, "Tenant not in the access list"],
  [400, 2221269, "Resurrect user info duplicated"],
  [400, 2221270, "Can't resurrect user in delete process"],
  [400, 2221271, "User exceed billing seats limit"],
  [400, 2221272, "User exceed tenant limit"],
  [400, 2221273, "User exceed certification seats limit"],
  [400, 2221274, "User exceed feature contact seats limit"],
  [400, 2221275, "Tenant version not allow resurrection"],
  [400, 2221123, "The user refused to join the tenant and cannot be resurrect"],
  [400, 2221140, "Department number exceeds limit"],
  [400, 2221252, "Hybrid license tenant prohibits passing empty licenses to create users"],
  [400, 2221253, "Designated licenseID is insufficient"],
  [400, 2221254, "Designated licenseID is invalid"],
  [400, 2224001, "No permission to operate"],
  [400, 2224002, "No permission to operate record"],
  [400, 2224003, "No permission to operate dependent object"],
  [400, 2221248, "Resurrect exceeds seat limit"],
  [400, 2221255, "Main department must be the first"]
]
const errors16: Catalog.RawErrors = [
  [400, 2221246, "User staff status not updated"],
  [400, 2221213, "Resign date invalid or earlier than join date or empty"],
  [400, 2221214, "Resign reason invalid or not match resign type"],
  [400, 2221231, "Resign type invalid or not match resign reason"]
]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/directory.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "directory.v1.collaboration_rule.create": {
    title: "新增可搜可见规则",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create",
    apps: ["custom"],
    scopes: scopes0,
    errors: errors0,
    perMinute: 100
  },
  "directory.v1.collaboration_rule.delete": {
    title: "删除可搜可见规则",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete",
    apps: ["custom"],
    scopes: scopes0,
    errors: errors1,
    perMinute: 100
  },
  "directory.v1.collaboration_rule.list": {
    title: "查询可搜可见规则",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list",
    apps: ["custom"],
    scopes: scopes1,
    errors: errors2,
    perMinute: 100
  },
  "directory.v1.collaboration_rule.update": {
    title: "更新可搜可见规则",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update",
    apps: ["custom"],
    scopes: scopes0,
    errors: errors3,
    perMinute: 100
  },
  "directory.v1.collaboration_tenant.list": {
    title: "管理员获取所有关联组织列表",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list",
    apps: ["custom"],
    scopes: scopes1,
    errors: errors2,
    perMinute: 100
  },
  "directory.v1.collboration_share_entity.list": {
    title: "获取关联组织双方共享成员范围",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list",
    apps: ["custom"],
    scopes: scopes1,
    errors: errors2,
    perMinute: 100
  },
  "directory.v1.department.create": {
    title: "创建部门",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/department/create",
    apps: ["custom"],
    scopes: scopes2,
    errors: errors4,
    fieldScopes: scopes3,
    perSecond: 5
  },
  "directory.v1.department.delete": {
    title: "删除部门",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete",
    apps: ["custom"],
    scopes: scopes4,
    errors: errors5,
    perSecond: 10
  },
  "directory.v1.department.filter": {
    title: "获取部门列表",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter",
    apps: ["custom", "isv"],
    scopes: scopes5,
    errors: errors6,
    fieldScopes: scopes6,
    perMinute: 1000,
    perSecond: 50
  },
  "directory.v1.department.mget": {
    title: "批量获取部门信息",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors7,
    fieldScopes: scopes6,
    perMinute: 1000,
    perSecond: 50
  },
  "directory.v1.department.patch": {
    title: "更新部门",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch",
    apps: ["custom"],
    scopes: scopes8,
    errors: errors8,
    fieldScopes: scopes3,
    perSecond: 10
  },
  "directory.v1.department.search": {
    title: "搜索部门",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search",
    apps: ["custom", "isv"],
    scopes: scopes9,
    errors: errors9,
    fieldScopes: scopes6,
    perMinute: 1000,
    perSecond: 50
  },
  "directory.v1.employee.create": {
    title: "创建员工",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create",
    apps: ["custom"],
    scopes: scopes10,
    errors: errors10,
    fieldScopes: scopes3,
    perSecond: 5
  },
  "directory.v1.employee.delete": {
    title: "离职员工",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete",
    apps: ["custom"],
    scopes: scopes11,
    errors: errors11,
    fieldScopes: scopes3,
    perSecond: 10
  },
  "directory.v1.employee.filter": {
    title: "批量获取员工列表",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/filter",
    apps: ["custom", "isv"],
    scopes: scopes12,
    errors: errors12,
    fieldScopes: scopes13,
    perMinute: 1000,
    perSecond: 50
  },
  "directory.v1.employee.mget": {
    title: "批量获取员工信息",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget",
    apps: ["custom", "isv"],
    scopes: scopes14,
    errors: errors7,
    fieldScopes: scopes13,
    perMinute: 1000,
    perSecond: 50
  },
  "directory.v1.employee.patch": {
    title: "更新员工信息",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/patch",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors13,
    fieldScopes: scopes3,
    perSecond: 10
  },
  "directory.v1.employee.regular": {
    title: "更新待离职成员为在职",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular",
    apps: ["custom"],
    scopes: scopes16,
    errors: errors14,
    fieldScopes: scopes3,
    perMinute: 10
  },
  "directory.v1.employee.resurrect": {
    title: "恢复离职员工",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect",
    apps: ["custom"],
    scopes: scopes17,
    errors: errors15,
    fieldScopes: scopes3,
    perMinute: 10
  },
  "directory.v1.employee.search": {
    title: "搜索员工信息",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search",
    apps: ["custom", "isv"],
    scopes: scopes18,
    errors: errors9,
    fieldScopes: scopes13,
    perMinute: 1000,
    perSecond: 50
  },
  "directory.v1.employee.to_be_resigned": {
    title: "更新在职员工为待离职",
    page: "/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned",
    apps: ["custom"],
    scopes: scopes16,
    errors: errors16,
    fieldScopes: scopes3,
    perMinute: 10
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
