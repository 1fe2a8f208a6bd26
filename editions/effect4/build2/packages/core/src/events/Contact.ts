// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Events of `contact`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"
import * as Types from "../api/contact/Types.js"

/**
 * What `contact.custom_attr_event.updated_v3` tells.
 *
 * @category payloads
 */
export interface CustomAttrEventUpdatedV3 {
  readonly object?: CustomAttrEvent | undefined
  readonly old_object?: CustomAttrEvent | undefined
}

export const CustomAttrEventUpdatedV3: Codec.Shape<CustomAttrEventUpdatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.custom_attr_event.updated_v3#event",
  () => ({
    object: Codec.objOpt(CustomAttrEvent),
    old_object: Codec.objOpt(CustomAttrEvent)
  })
)

/**
 * 成员字段变更 · `contact.custom_attr_event.updated_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated
 * @category events
 */
export const customAttrEventUpdatedV3: EventDefinition.EventDefinition<CustomAttrEventUpdatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.custom_attr_event.updated_v3",
    schema: "2.0",
    payload: CustomAttrEventUpdatedV3
  })

/**
 * What `contact.department.created_v3` tells.
 *
 * @category payloads
 */
export interface DepartmentCreatedV3 {
  readonly object?: DepartmentEvent | undefined
}

export const DepartmentCreatedV3: Codec.Shape<DepartmentCreatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.department.created_v3#event",
  () => ({
    object: Codec.objOpt(DepartmentEvent)
  })
)

/**
 * 部门新建 · `contact.department.created_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created
 * @category events
 */
export const departmentCreatedV3: EventDefinition.EventDefinition<DepartmentCreatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.department.created_v3",
    schema: "2.0",
    payload: DepartmentCreatedV3
  })

/**
 * What `contact.department.deleted_v3` tells.
 *
 * @category payloads
 */
export interface DepartmentDeletedV3 {
  readonly object?: DepartmentEvent | undefined
  readonly old_object?: OldDepartmentObject | undefined
}

export const DepartmentDeletedV3: Codec.Shape<DepartmentDeletedV3> = /*#__PURE__*/ Codec.shape(
  "contact.department.deleted_v3#event",
  () => ({
    object: Codec.objOpt(DepartmentEvent),
    old_object: Codec.objOpt(OldDepartmentObject)
  })
)

/**
 * 部门被删除 · `contact.department.deleted_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/deleted
 * @category events
 */
export const departmentDeletedV3: EventDefinition.EventDefinition<DepartmentDeletedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.department.deleted_v3",
    schema: "2.0",
    payload: DepartmentDeletedV3
  })

/**
 * What `contact.department.updated_v3` tells.
 *
 * @category payloads
 */
export interface DepartmentUpdatedV3 {
  readonly object?: DepartmentEvent | undefined
  readonly old_object?: DepartmentEvent | undefined
}

export const DepartmentUpdatedV3: Codec.Shape<DepartmentUpdatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.department.updated_v3#event",
  () => ({
    object: Codec.objOpt(DepartmentEvent),
    old_object: Codec.objOpt(DepartmentEvent)
  })
)

/**
 * 部门信息变化 · `contact.department.updated_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated
 * @category events
 */
export const departmentUpdatedV3: EventDefinition.EventDefinition<DepartmentUpdatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.department.updated_v3",
    schema: "2.0",
    payload: DepartmentUpdatedV3
  })

/**
 * What `contact.employee_type_enum.actived_v3` tells.
 *
 * @category payloads
 */
export interface EmployeeTypeEnumActivedV3 {
  readonly old_enum?: EmployeeTypeEnum | undefined
  readonly new_enum?: EmployeeTypeEnum | undefined
}

export const EmployeeTypeEnumActivedV3: Codec.Shape<EmployeeTypeEnumActivedV3> = /*#__PURE__*/ Codec.shape(
  "contact.employee_type_enum.actived_v3#event",
  () => ({
    old_enum: Codec.objOpt(EmployeeTypeEnum),
    new_enum: Codec.objOpt(EmployeeTypeEnum)
  })
)

/**
 * 启用人员类型 · `contact.employee_type_enum.actived_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/actived
 * @category events
 */
export const employeeTypeEnumActivedV3: EventDefinition.EventDefinition<EmployeeTypeEnumActivedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.employee_type_enum.actived_v3",
    schema: "2.0",
    payload: EmployeeTypeEnumActivedV3
  })

/**
 * What `contact.employee_type_enum.created_v3` tells.
 *
 * @category payloads
 */
export interface EmployeeTypeEnumCreatedV3 {
  readonly new_enum?: EmployeeTypeEnum | undefined
}

export const EmployeeTypeEnumCreatedV3: Codec.Shape<EmployeeTypeEnumCreatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.employee_type_enum.created_v3#event",
  () => ({
    new_enum: Codec.objOpt(EmployeeTypeEnum)
  })
)

/**
 * 新建人员类型 · `contact.employee_type_enum.created_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created
 * @category events
 */
export const employeeTypeEnumCreatedV3: EventDefinition.EventDefinition<EmployeeTypeEnumCreatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.employee_type_enum.created_v3",
    schema: "2.0",
    payload: EmployeeTypeEnumCreatedV3
  })

/**
 * What `contact.employee_type_enum.deactivated_v3` tells.
 *
 * @category payloads
 */
export interface EmployeeTypeEnumDeactivatedV3 {
  readonly old_enum?: EmployeeTypeEnum | undefined
  readonly new_enum?: EmployeeTypeEnum | undefined
}

export const EmployeeTypeEnumDeactivatedV3: Codec.Shape<EmployeeTypeEnumDeactivatedV3> =
  /*#__PURE__*/ Codec.shape("contact.employee_type_enum.deactivated_v3#event", () => ({
    old_enum: Codec.objOpt(EmployeeTypeEnum),
    new_enum: Codec.objOpt(EmployeeTypeEnum)
  }))

/**
 * 停用人员类型 · `contact.employee_type_enum.deactivated_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated
 * @category events
 */
export const employeeTypeEnumDeactivatedV3: EventDefinition.EventDefinition<EmployeeTypeEnumDeactivatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.employee_type_enum.deactivated_v3",
    schema: "2.0",
    payload: EmployeeTypeEnumDeactivatedV3
  })

/**
 * What `contact.employee_type_enum.deleted_v3` tells.
 *
 * @category payloads
 */
export interface EmployeeTypeEnumDeletedV3 {
  readonly old_enum?: EmployeeTypeEnum | undefined
}

export const EmployeeTypeEnumDeletedV3: Codec.Shape<EmployeeTypeEnumDeletedV3> = /*#__PURE__*/ Codec.shape(
  "contact.employee_type_enum.deleted_v3#event",
  () => ({
    old_enum: Codec.objOpt(EmployeeTypeEnum)
  })
)

/**
 * 删除人员类型 · `contact.employee_type_enum.deleted_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted
 * @category events
 */
export const employeeTypeEnumDeletedV3: EventDefinition.EventDefinition<EmployeeTypeEnumDeletedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.employee_type_enum.deleted_v3",
    schema: "2.0",
    payload: EmployeeTypeEnumDeletedV3
  })

/**
 * What `contact.employee_type_enum.updated_v3` tells.
 *
 * @category payloads
 */
export interface EmployeeTypeEnumUpdatedV3 {
  readonly old_enum?: EmployeeTypeEnum | undefined
  readonly new_enum?: EmployeeTypeEnum | undefined
}

export const EmployeeTypeEnumUpdatedV3: Codec.Shape<EmployeeTypeEnumUpdatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.employee_type_enum.updated_v3#event",
  () => ({
    old_enum: Codec.objOpt(EmployeeTypeEnum),
    new_enum: Codec.objOpt(EmployeeTypeEnum)
  })
)

/**
 * 修改人员类型名称 · `contact.employee_type_enum.updated_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated
 * @category events
 */
export const employeeTypeEnumUpdatedV3: EventDefinition.EventDefinition<EmployeeTypeEnumUpdatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.employee_type_enum.updated_v3",
    schema: "2.0",
    payload: EmployeeTypeEnumUpdatedV3
  })

/**
 * What `contact.scope.updated_v3` tells.
 *
 * @category payloads
 */
export interface ScopeUpdatedV3 {
  readonly added?: Scope | undefined
  readonly removed?: Scope | undefined
}

export const ScopeUpdatedV3: Codec.Shape<ScopeUpdatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.scope.updated_v3#event",
  () => ({
    added: Codec.objOpt(Scope),
    removed: Codec.objOpt(Scope)
  })
)

/**
 * 通讯录权限范围变更 · `contact.scope.updated_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated
 * @category events
 */
export const scopeUpdatedV3: EventDefinition.EventDefinition<ScopeUpdatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.scope.updated_v3",
    schema: "2.0",
    payload: ScopeUpdatedV3
  })

/**
 * What `contact.user.created_v3` tells.
 *
 * @category payloads
 */
export interface UserCreatedV3 {
  readonly object?: UserEvent | undefined
}

export const UserCreatedV3: Codec.Shape<UserCreatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.user.created_v3#event",
  () => ({
    object: Codec.objOpt(UserEvent)
  })
)

/**
 * 员工入职 · `contact.user.created_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created
 * @category events
 */
export const userCreatedV3: EventDefinition.EventDefinition<UserCreatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.user.created_v3",
    schema: "2.0",
    payload: UserCreatedV3
  })

/**
 * What `contact.user.deleted_v3` tells.
 *
 * @category payloads
 */
export interface UserDeletedV3 {
  readonly object?: UserEvent | undefined
  readonly old_object?: OldUserObject | undefined
}

export const UserDeletedV3: Codec.Shape<UserDeletedV3> = /*#__PURE__*/ Codec.shape(
  "contact.user.deleted_v3#event",
  () => ({
    object: Codec.objOpt(UserEvent),
    old_object: Codec.objOpt(OldUserObject)
  })
)

/**
 * 员工离职 · `contact.user.deleted_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/deleted
 * @category events
 */
export const userDeletedV3: EventDefinition.EventDefinition<UserDeletedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.user.deleted_v3",
    schema: "2.0",
    payload: UserDeletedV3
  })

/**
 * What `contact.user.updated_v3` tells.
 *
 * @category payloads
 */
export interface UserUpdatedV3 {
  readonly object?: UserEvent | undefined
  readonly old_object?: UserUpdatedV3OldObject | undefined
}

export const UserUpdatedV3: Codec.Shape<UserUpdatedV3> = /*#__PURE__*/ Codec.shape(
  "contact.user.updated_v3#event",
  () => ({
    object: Codec.objOpt(UserEvent),
    old_object: Codec.objOpt(UserUpdatedV3OldObject)
  })
)

/**
 * 员工信息被修改 · `contact.user.updated_v3`
 *
 * Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`,
 * `contact:contact:access_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated
 * @category events
 */
export const userUpdatedV3: EventDefinition.EventDefinition<UserUpdatedV3> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact.user.updated_v3",
    schema: "2.0",
    payload: UserUpdatedV3
  })

/**
 * What `contact_scope_change` tells.
 *
 * @category payloads
 */
export interface ContactScopeChange {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
}

export const ContactScopeChange: Codec.Shape<ContactScopeChange> = /*#__PURE__*/ Codec.shape(
  "contact_scope_change#event",
  () => ({
    type: Codec.strOpt,
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt
  })
)

/**
 * 授权范围变更 · `contact_scope_change`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change
 * @category events
 */
export const contactScopeChange: EventDefinition.EventDefinition<ContactScopeChange> =
  /*#__PURE__*/ EventDefinition.make({
    type: "contact_scope_change",
    schema: "1.0",
    deprecated: true,
    payload: ContactScopeChange
  })

/**
 * What `dept_add` tells.
 *
 * @category payloads
 */
export interface DeptAdd {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_department_id?: string | undefined
  readonly department?: DeptAddDepartment | undefined
}

export const DeptAdd: Codec.Shape<DeptAdd> = /*#__PURE__*/ Codec.shape("dept_add#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  open_department_id: Codec.strOpt,
  department: Codec.objOpt(DeptAddDepartment)
}))

/**
 * 部门变更 · `dept_add`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update
 * @category events
 */
export const deptAdd: EventDefinition.EventDefinition<DeptAdd> = /*#__PURE__*/ EventDefinition.make({
  type: "dept_add",
  schema: "1.0",
  deprecated: true,
  payload: DeptAdd
})

/**
 * What `dept_delete` tells.
 *
 * @category payloads
 */
export interface DeptDelete {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_department_id?: string | undefined
  readonly department?: Department2 | undefined
}

export const DeptDelete: Codec.Shape<DeptDelete> = /*#__PURE__*/ Codec.shape("dept_delete#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  open_department_id: Codec.strOpt,
  department: Codec.objOpt(Department2)
}))

/**
 * 部门变更 · `dept_delete`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update
 * @category events
 */
export const deptDelete: EventDefinition.EventDefinition<DeptDelete> = /*#__PURE__*/ EventDefinition.make({
  type: "dept_delete",
  schema: "1.0",
  deprecated: true,
  payload: DeptDelete
})

/**
 * What `dept_update` tells.
 *
 * @category payloads
 */
export interface DeptUpdate {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_department_id?: string | undefined
  readonly department?: Department2 | undefined
}

export const DeptUpdate: Codec.Shape<DeptUpdate> = /*#__PURE__*/ Codec.shape("dept_update#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  open_department_id: Codec.strOpt,
  department: Codec.objOpt(Department2)
}))

/**
 * 部门变更 · `dept_update`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update
 * @category events
 */
export const deptUpdate: EventDefinition.EventDefinition<DeptUpdate> = /*#__PURE__*/ EventDefinition.make({
  type: "dept_update",
  schema: "1.0",
  deprecated: true,
  payload: DeptUpdate
})

/**
 * What `user_add` tells.
 *
 * @category payloads
 */
export interface UserAdd {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly union_id?: string | undefined
}

export const UserAdd: Codec.Shape<UserAdd> = /*#__PURE__*/ Codec.shape("user_add#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  open_id: Codec.strOpt,
  employee_id: Codec.strOpt,
  union_id: Codec.strOpt
}))

/**
 * 员工变更 · `user_add`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change
 * @category events
 */
export const userAdd: EventDefinition.EventDefinition<UserAdd> = /*#__PURE__*/ EventDefinition.make({
  type: "user_add",
  schema: "1.0",
  deprecated: true,
  payload: UserAdd
})

/**
 * What `user_leave` tells.
 *
 * @category payloads
 */
export interface UserLeave {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly union_id?: string | undefined
}

export const UserLeave: Codec.Shape<UserLeave> = /*#__PURE__*/ Codec.shape("user_leave#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  open_id: Codec.strOpt,
  employee_id: Codec.strOpt,
  union_id: Codec.strOpt
}))

/**
 * 员工变更 · `user_leave`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change
 * @category events
 */
export const userLeave: EventDefinition.EventDefinition<UserLeave> = /*#__PURE__*/ EventDefinition.make({
  type: "user_leave",
  schema: "1.0",
  deprecated: true,
  payload: UserLeave
})

/**
 * What `user_status_change` tells.
 *
 * @category payloads
 */
export interface UserStatusChange {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly union_id?: string | undefined
  readonly before_status?: BeforeStatus | undefined
  readonly change_time?: string | undefined
  readonly current_status?: BeforeStatus | undefined
}

export const UserStatusChange: Codec.Shape<UserStatusChange> = /*#__PURE__*/ Codec.shape(
  "user_status_change#event",
  () => ({
    type: Codec.strOpt,
    app_id: Codec.strOpt,
    tenant_key: Codec.strOpt,
    open_id: Codec.strOpt,
    employee_id: Codec.strOpt,
    union_id: Codec.strOpt,
    before_status: Codec.objOpt(BeforeStatus),
    change_time: Codec.strOpt,
    current_status: Codec.objOpt(BeforeStatus)
  })
)

/**
 * 用户状态变更 · `user_status_change`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed
 * @category events
 */
export const userStatusChange: EventDefinition.EventDefinition<UserStatusChange> =
  /*#__PURE__*/ EventDefinition.make({
    type: "user_status_change",
    schema: "1.0",
    deprecated: true,
    payload: UserStatusChange
  })

/**
 * What `user_update` tells.
 *
 * @category payloads
 */
export interface UserUpdate {
  readonly type?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
  readonly open_id?: string | undefined
  readonly employee_id?: string | undefined
  readonly union_id?: string | undefined
}

export const UserUpdate: Codec.Shape<UserUpdate> = /*#__PURE__*/ Codec.shape("user_update#event", () => ({
  type: Codec.strOpt,
  app_id: Codec.strOpt,
  tenant_key: Codec.strOpt,
  open_id: Codec.strOpt,
  employee_id: Codec.strOpt,
  union_id: Codec.strOpt
}))

/**
 * 员工变更 · `user_update`
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change
 * @category events
 */
export const userUpdate: EventDefinition.EventDefinition<UserUpdate> = /*#__PURE__*/ EventDefinition.make({
  type: "user_update",
  schema: "1.0",
  deprecated: true,
  payload: UserUpdate
})

/** @category structures */
export interface CustomAttrEvent {
  readonly contact_field_key?: ReadonlyArray<string> | undefined
  readonly allow_open_query?: boolean | undefined
}

export const CustomAttrEvent: Codec.Shape<CustomAttrEvent> = /*#__PURE__*/ Codec.shape(
  "contact#CustomAttrEvent",
  () => ({
    contact_field_key: Codec.listOpt(Codec.str),
    allow_open_query: Codec.boolOpt
  })
)

/** @category structures */
export interface DepartmentEvent {
  /**
   * At least 1 characters. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly`
   * or `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly parent_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly chat_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly order?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly status?: Types.DepartmentStatus | undefined
  readonly leaders?: ReadonlyArray<Types.DepartmentLeader> | undefined
  /** Given with the scope `contact:department.hrbp:readonly`. */
  readonly department_hrbps?: ReadonlyArray<UserId> | undefined
  /** Not in the documentation. */
  readonly unit_ids?: ReadonlyArray<string> | undefined
}

export const DepartmentEvent: Codec.Shape<DepartmentEvent> = /*#__PURE__*/ Codec.shape(
  "contact#DepartmentEvent",
  () => ({
    name: Codec.strOpt,
    parent_department_id: Codec.strOpt,
    department_id: Codec.strOpt,
    open_department_id: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    order: Codec.intOpt,
    status: Codec.objOpt(Types.DepartmentStatus),
    leaders: Codec.listOpt(Codec.obj(Types.DepartmentLeader)),
    department_hrbps: Codec.listOpt(Codec.obj(UserId)),
    unit_ids: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("contact#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface EmployeeTypeEnum {
  readonly enum_id?: string | undefined
  readonly enum_value?: string | undefined
  /** 1 to 100 characters. */
  readonly content: string
  readonly enum_type: 1 | 2 | (number & {})
  readonly enum_status: 1 | 2 | (number & {})
  readonly i18n_content?: ReadonlyArray<Types.I18nContent> | undefined
}

export const EmployeeTypeEnum: Codec.Shape<EmployeeTypeEnum> = /*#__PURE__*/ Codec.shape(
  "contact#EmployeeTypeEnum",
  () => ({
    enum_id: Codec.strOpt,
    enum_value: Codec.strOpt,
    content: Codec.str,
    enum_type: Codec.open(1, 2),
    enum_status: Codec.open(1, 2),
    i18n_content: Codec.listOpt(Codec.obj(Types.I18nContent))
  })
)

/** @category structures */
export interface Scope {
  readonly departments?: ReadonlyArray<ScopeUpdatedV3Department> | undefined
  readonly users?: ReadonlyArray<User> | undefined
  readonly user_groups?: ReadonlyArray<UserGroup> | undefined
}

export const Scope: Codec.Shape<Scope> = /*#__PURE__*/ Codec.shape("contact#Scope", () => ({
  departments: Codec.listOpt(Codec.obj(ScopeUpdatedV3Department)),
  users: Codec.listOpt(Codec.obj(User)),
  user_groups: Codec.listOpt(Codec.obj(UserGroup))
}))

/** @category structures */
export interface ScopeUpdatedV3Department {
  /**
   * At least 1 characters. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly`
   * or `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly i18n_name?: Types.DepartmentI18nName | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly parent_department_id?: string | undefined
  /**
   * At most 64 characters. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly`
   * or `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly department_id?: string | undefined
  readonly open_department_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly chat_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly order?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly unit_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly member_count?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly status?: Types.DepartmentStatus | undefined
  readonly leaders?: ReadonlyArray<Types.DepartmentLeader> | undefined
  readonly group_chat_employee_types?: ReadonlyArray<number> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.organize:readonly`.
   */
  readonly primary_member_count?: number | undefined
}

export const ScopeUpdatedV3Department: Codec.Shape<ScopeUpdatedV3Department> = /*#__PURE__*/ Codec.shape(
  "contact#ScopeUpdatedV3Department",
  () => ({
    name: Codec.strOpt,
    i18n_name: Codec.objOpt(Types.DepartmentI18nName),
    parent_department_id: Codec.strOpt,
    department_id: Codec.strOpt,
    open_department_id: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    order: Codec.strOpt,
    unit_ids: Codec.listOpt(Codec.str),
    member_count: Codec.intOpt,
    status: Codec.objOpt(Types.DepartmentStatus),
    leaders: Codec.listOpt(Codec.obj(Types.DepartmentLeader)),
    group_chat_employee_types: Codec.listOpt(Codec.int),
    primary_member_count: Codec.intOpt
  })
)

/** @category structures */
export interface User {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
  /**
   * At least 1 characters. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly`
   * or `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Types.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Types.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Types.UserCustomAttr> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly enterprise_email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly job_title?: string | undefined
  readonly is_frozen?: boolean | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.subscription_ids:write`. */
  readonly subscription_ids?: ReadonlyArray<string> | undefined
  /** Given with the scope `contact:user.assign_info:read`. */
  readonly assign_info?: ReadonlyArray<Types.UserAssignInfo> | undefined
  /** Given with the scope `contact:user.department_path:readonly`. */
  readonly department_path?: ReadonlyArray<Types.DepartmentDetail> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Types.Position> | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: boolean | undefined
  /** Not in the documentation. */
  readonly notification_option?: Types.NotificationOption | undefined
  /** Not in the documentation. */
  readonly geo?: string | undefined
  /** Not in the documentation. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
}

export const User: Codec.Shape<User> = /*#__PURE__*/ Codec.shape("contact#User", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt,
  name: Codec.strOpt,
  en_name: Codec.strOpt,
  nickname: Codec.strOpt,
  email: Codec.strOpt,
  mobile: Codec.strOpt,
  gender: Codec.openOpt(0, 1, 2),
  avatar: Codec.objOpt(Types.AvatarInfo),
  status: Codec.objOpt(Types.UserStatus),
  leader_user_id: Codec.strOpt,
  city: Codec.strOpt,
  country: Codec.strOpt,
  work_station: Codec.strOpt,
  join_time: Codec.intOpt,
  employee_no: Codec.strOpt,
  employee_type: Codec.openOpt(1, 2, 3, 4, 5),
  custom_attrs: Codec.listOpt(Codec.obj(Types.UserCustomAttr)),
  enterprise_email: Codec.strOpt,
  job_title: Codec.strOpt,
  is_frozen: Codec.boolOpt,
  job_level_id: Codec.strOpt,
  job_family_id: Codec.strOpt,
  subscription_ids: Codec.listOpt(Codec.str),
  assign_info: Codec.listOpt(Codec.obj(Types.UserAssignInfo)),
  department_path: Codec.listOpt(Codec.obj(Types.DepartmentDetail)),
  positions: Codec.listOpt(Codec.obj(Types.Position)),
  description: Codec.strOpt,
  need_send_notification: Codec.boolOpt,
  notification_option: Codec.objOpt(Types.NotificationOption),
  geo: Codec.strOpt,
  dotted_line_leader_user_ids: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface UserGroup {
  /** 1 to 64 characters. */
  readonly user_group_id: string
  /** 1 to 100 characters. */
  readonly name: string
  readonly type: 1 | 2 | (number & {})
  readonly member_count?: number | undefined
  readonly status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
}

export const UserGroup: Codec.Shape<UserGroup> = /*#__PURE__*/ Codec.shape("contact#UserGroup", () => ({
  user_group_id: Codec.str,
  name: Codec.str,
  type: Codec.open(1, 2),
  member_count: Codec.intOpt,
  status: Codec.openOpt(0, 1, 2, 3)
}))

/** @category structures */
export interface UserEvent {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  /**
   * At least 1 characters. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly`
   * or `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly enterprise_email?: string | undefined
  readonly job_title?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Types.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Types.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * At least 1. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Types.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Types.UserCustomAttr> | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly mobile_visible?: boolean | undefined
  /** Not in the documentation. */
  readonly is_tenant_manager?: boolean | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Types.Position> | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
}

export const UserEvent: Codec.Shape<UserEvent> = /*#__PURE__*/ Codec.shape("contact#UserEvent", () => ({
  open_id: Codec.strOpt,
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  name: Codec.strOpt,
  en_name: Codec.strOpt,
  nickname: Codec.strOpt,
  email: Codec.strOpt,
  enterprise_email: Codec.strOpt,
  job_title: Codec.strOpt,
  mobile: Codec.strOpt,
  gender: Codec.openOpt(0, 1, 2, 3),
  avatar: Codec.objOpt(Types.AvatarInfo),
  status: Codec.objOpt(Types.UserStatus),
  department_ids: Codec.listOpt(Codec.str),
  leader_user_id: Codec.strOpt,
  city: Codec.strOpt,
  country: Codec.strOpt,
  work_station: Codec.strOpt,
  join_time: Codec.intOpt,
  employee_no: Codec.strOpt,
  employee_type: Codec.openOpt(1, 2, 3, 4, 5),
  orders: Codec.listOpt(Codec.obj(Types.UserOrder)),
  custom_attrs: Codec.listOpt(Codec.obj(Types.UserCustomAttr)),
  job_level_id: Codec.strOpt,
  job_family_id: Codec.strOpt,
  dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
  mobile_visible: Codec.boolOpt,
  is_tenant_manager: Codec.boolOpt,
  positions: Codec.listOpt(Codec.obj(Types.Position)),
  time_zone: Codec.strOpt
}))

/** @category structures */
export interface Department2 {
  readonly open_id?: string | undefined
  readonly custom_id?: string | undefined
}

export const Department2: Codec.Shape<Department2> = /*#__PURE__*/ Codec.shape("contact#Department2", () => ({
  open_id: Codec.strOpt,
  custom_id: Codec.strOpt
}))

/** @category structures */
export interface BeforeStatus {
  readonly is_active: boolean
  readonly is_frozen: boolean
  readonly is_resigned: boolean
}

export const BeforeStatus: Codec.Shape<BeforeStatus> = /*#__PURE__*/ Codec.shape(
  "contact#BeforeStatus",
  () => ({
    is_active: Codec.bool,
    is_frozen: Codec.bool,
    is_resigned: Codec.bool
  })
)

/** @category structures */
export interface OldDepartmentObject {
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:department.base:readonly`.
   */
  readonly status?: Types.DepartmentStatus | undefined
  readonly open_department_id?: string | undefined
}

export const OldDepartmentObject: Codec.Shape<OldDepartmentObject> = /*#__PURE__*/ Codec.shape(
  "contact.department.deleted_v3#event.old_object",
  () => ({
    status: Codec.objOpt(Types.DepartmentStatus),
    open_department_id: Codec.strOpt
  })
)

/** @category structures */
export interface OldUserObject {
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  readonly open_id?: string | undefined
}

export const OldUserObject: Codec.Shape<OldUserObject> = /*#__PURE__*/ Codec.shape(
  "contact.user.deleted_v3#event.old_object",
  () => ({
    department_ids: Codec.listOpt(Codec.str),
    open_id: Codec.strOpt
  })
)

/** @category structures */
export interface UserUpdatedV3OldObject {
  readonly open_id?: string | undefined
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  /**
   * At least 1 characters. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly`
   * or `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly en_name?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly nickname?: string | undefined
  /** Given with the scope `contact:user.email:readonly`. */
  readonly email?: string | undefined
  readonly job_title?: string | undefined
  /** Given with the scope `contact:user.phone:readonly`. */
  readonly mobile?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.gender:readonly`.
   */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.base:readonly`.
   */
  readonly avatar?: Types.AvatarInfo | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly status?: Types.UserStatus | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly leader_user_id?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly city?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly country?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly work_station?: string | undefined
  /**
   * At least 1. Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly join_time?: number | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly` or
   * `contact:user.employee_number:read`.
   */
  readonly employee_no?: string | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.department:readonly`.
   */
  readonly orders?: ReadonlyArray<Types.UserOrder> | undefined
  /**
   * Given with the scope `contact:contact:access_as_app` or `contact:contact:readonly` or
   * `contact:contact:readonly_as_app` or `contact:user.employee:readonly`.
   */
  readonly custom_attrs?: ReadonlyArray<Types.UserCustomAttr> | undefined
  /** Given with the scope `contact:user.job_level:readonly`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `contact:user.job_family:readonly`. */
  readonly job_family_id?: string | undefined
  /** Given with the scope `contact:user.dotted_line_leader_info.read`. */
  readonly dotted_line_leader_user_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly enterprise_email?: string | undefined
  /** Not in the documentation. */
  readonly mobile_visible?: boolean | undefined
  /** Not in the documentation. */
  readonly is_tenant_manager?: boolean | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Types.Position> | undefined
  /** Not in the documentation. */
  readonly time_zone?: string | undefined
}

export const UserUpdatedV3OldObject: Codec.Shape<UserUpdatedV3OldObject> = /*#__PURE__*/ Codec.shape(
  "contact.user.updated_v3#event.old_object",
  () => ({
    open_id: Codec.strOpt,
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    name: Codec.strOpt,
    en_name: Codec.strOpt,
    nickname: Codec.strOpt,
    email: Codec.strOpt,
    job_title: Codec.strOpt,
    mobile: Codec.strOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    avatar: Codec.objOpt(Types.AvatarInfo),
    status: Codec.objOpt(Types.UserStatus),
    department_ids: Codec.listOpt(Codec.str),
    leader_user_id: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt,
    work_station: Codec.strOpt,
    join_time: Codec.intOpt,
    employee_no: Codec.strOpt,
    employee_type: Codec.openOpt(1, 2, 3, 4, 5),
    orders: Codec.listOpt(Codec.obj(Types.UserOrder)),
    custom_attrs: Codec.listOpt(Codec.obj(Types.UserCustomAttr)),
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    dotted_line_leader_user_ids: Codec.listOpt(Codec.str),
    enterprise_email: Codec.strOpt,
    mobile_visible: Codec.boolOpt,
    is_tenant_manager: Codec.boolOpt,
    positions: Codec.listOpt(Codec.obj(Types.Position)),
    time_zone: Codec.strOpt
  })
)

/** @category structures */
export interface DeptAddDepartment {
  readonly open_id: string
  readonly custom_id: string
}

export const DeptAddDepartment: Codec.Shape<DeptAddDepartment> = /*#__PURE__*/ Codec.shape(
  "dept_add#event.department",
  () => ({
    open_id: Codec.str,
    custom_id: Codec.str
  })
)
