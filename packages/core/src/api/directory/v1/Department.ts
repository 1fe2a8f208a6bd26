// GENERATED from spec/directory.json. DO NOT EDIT: correct spec/patches/directory.json.
/**
 * Endpoints of `directory.v1.department`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/directory.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
  readonly department: CreateDepartment
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.create#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    tenant_id: Codec.strOpt,
    department: Codec.obj(CreateDepartment)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly department_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.create#output", () => ({
    department_id: Codec.str
  }))

/**
 * 创建部门
 *
 * `POST /open-apis/directory/v1/departments` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `directory:department.create:write`, `directory:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建部门
   *
   * Scopes, any of: `directory:department.create:write`, `directory:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.department.create",
  method: "POST",
  path: "/open-apis/directory/v1/departments",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role", "tenant_id"],
  body: "json",
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
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** Not in the documentation. */
  readonly employee_id_type?: "open_id" | "employee_id" | "union_id" | (string & {}) | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.delete#input", () => ({
    department_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    employee_id_type: Codec.listedOpt("open_id", "employee_id", "union_id")
  }))

/**
 * 删除部门
 *
 * `DELETE /open-apis/directory/v1/departments/:department_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `directory:department.delete:write`, `directory:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除部门
   *
   * Scopes, any of: `directory:department.delete:write`, `directory:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.department.delete",
  method: "DELETE",
  path: "/open-apis/directory/v1/departments/:department_id",
  tokens: ["tenant", "user"],
  query: ["department_id_type", "is_admin_role", "employee_id_type"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `filter` takes.
 *
 * @category inputs
 */
export interface FilterInput {
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
  readonly filter: Types.MultiFilterCondition
  /** At most 100 items. */
  readonly required_fields: ReadonlyArray<string>
  readonly page_request: Types.PageCondition
}

export const FilterInput: Codec.Shape<FilterInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.filter#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    is_admin_role: Codec.boolOpt,
    tenant_id: Codec.strOpt,
    filter: Codec.obj(Types.MultiFilterCondition),
    required_fields: Codec.list(Codec.str),
    page_request: Codec.obj(Types.PageCondition)
  }))

/**
 * What `filter` gives.
 *
 * @category outputs
 */
export interface FilterOutput {
  readonly departments: ReadonlyArray<Department>
  readonly page_response?: Types.PageResponse | undefined
  readonly abnormals: ReadonlyArray<Types.AbnormalRecord>
}

export const FilterOutput: Codec.Shape<FilterOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.filter#output", () => ({
    departments: Codec.list(Codec.obj(Department)),
    page_response: Codec.objOpt(Types.PageResponse),
    abnormals: Codec.list(Codec.obj(Types.AbnormalRecord))
  }))

/**
 * 获取部门列表
 *
 * `POST /open-apis/directory/v1/departments/filter` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `directory:department:list`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter
 * @category endpoints
 */
export const filter: Endpoint.Described<FilterInput, FilterOutput, "tenant" | "user"> & {
  /**
   * 获取部门列表
   *
   * Scopes, any of: `directory:department:list`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter
   */
  (input: FilterInput, options?: Endpoint.CallOptions): Effect.Effect<FilterOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<FilterInput, FilterOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取部门列表
     *
     * Scopes, any of: `directory:department:list`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter
     */
    (input: FilterInput, options?: Paged.Options): Paged.Listing<Department>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "directory.v1.department.filter",
  method: "POST",
  path: "/open-apis/directory/v1/departments/filter",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role", "tenant_id"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "departments", pageToken: "page_response.page_token",
    hasMore: "page_response.has_more", requestToken: "page_request.page_token",
    requestSize: "page_request.page_size"
  },
  codes,
  input: FilterInput,
  output: FilterOutput
})

/**
 * What `mget` takes.
 *
 * @category inputs
 */
export interface MgetInput {
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** 1 to 100 items. */
  readonly department_ids: ReadonlyArray<string>
  /** At most 100 items. */
  readonly required_fields: ReadonlyArray<string>
}

export const MgetInput: Codec.Shape<MgetInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.mget#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    department_ids: Codec.list(Codec.str),
    required_fields: Codec.list(Codec.str)
  }))

/**
 * What `mget` gives.
 *
 * @category outputs
 */
export interface MgetOutput {
  readonly departments?: ReadonlyArray<Department> | undefined
  readonly abnormals?: ReadonlyArray<Types.AbnormalRecord> | undefined
}

export const MgetOutput: Codec.Shape<MgetOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.mget#output", () => ({
    departments: Codec.listOpt(Codec.obj(Department)),
    abnormals: Codec.listOpt(Codec.obj(Types.AbnormalRecord))
  }))

/**
 * 批量获取部门信息
 *
 * `POST /open-apis/directory/v1/departments/mget` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `directory:department:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget
 * @category endpoints
 */
export const mget: Endpoint.Described<MgetInput, MgetOutput, "tenant" | "user"> & {
  /**
   * 批量获取部门信息
   *
   * Scopes, any of: `directory:department:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget
   */
  (input: MgetInput, options?: Endpoint.CallOptions): Effect.Effect<MgetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.department.mget",
  method: "POST",
  path: "/open-apis/directory/v1/departments/mget",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role"],
  body: "json",
  repeatable: true,
  codes,
  input: MgetInput,
  output: MgetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  /** At most 64 characters. */
  readonly department_id: string
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  readonly department: UpdateDepartment
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.patch#input", () => ({
    department_id: Codec.str,
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    is_admin_role: Codec.boolOpt,
    department: Codec.obj(UpdateDepartment)
  }))

/**
 * 更新部门
 *
 * `PATCH /open-apis/directory/v1/departments/:department_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `directory:department.update:write`, `directory:department:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新部门
   *
   * Scopes, any of: `directory:department.update:write`, `directory:department:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.department.patch",
  method: "PATCH",
  path: "/open-apis/directory/v1/departments/:department_id",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** Not in the documentation. */
  readonly tenant_id?: string | undefined
  readonly query: string
  readonly page_request: Types.PageCondition
  /** At most 100 items. */
  readonly required_fields: ReadonlyArray<string>
  /** Not in the documentation. */
  readonly filter?: SearchFilterInput | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.search#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    is_admin_role: Codec.boolOpt,
    tenant_id: Codec.strOpt,
    query: Codec.str,
    page_request: Codec.obj(Types.PageCondition),
    required_fields: Codec.list(Codec.str),
    filter: Codec.objOpt(SearchFilterInput)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly departments: ReadonlyArray<Department>
  readonly page_response?: Types.PageResponse | undefined
  readonly abnormals: ReadonlyArray<Types.AbnormalRecord2>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.search#output", () => ({
    departments: Codec.list(Codec.obj(Department)),
    page_response: Codec.objOpt(Types.PageResponse),
    abnormals: Codec.list(Codec.obj(Types.AbnormalRecord2))
  }))

/**
 * 搜索部门
 *
 * `POST /open-apis/directory/v1/departments/search` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `directory:department:search`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索部门
   *
   * Scopes, any of: `directory:department:search`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索部门
     *
     * Scopes, any of: `directory:department:search`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<Department>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "directory.v1.department.search",
  method: "POST",
  path: "/open-apis/directory/v1/departments/search",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role", "tenant_id"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "departments", pageToken: "page_response.page_token",
    hasMore: "page_response.has_more", requestToken: "page_request.page_token",
    requestSize: "page_request.page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface DepartmentLeaderInput {
  readonly leader_type: 1 | 2 | (number & {})
  readonly leader_id: string
}

export const DepartmentLeaderInput: Codec.Shape<DepartmentLeaderInput> =
  /*#__PURE__*/ Codec.shape("directory#DepartmentLeaderInput", () => ({
    leader_type: Codec.listed(1, 2),
    leader_id: Codec.str
  }))

/** @category structures */
export interface Department {
  /** Given with the scope `directory:department.base:read` or `directory:department.external_id:read`. */
  readonly department_id?: string | undefined
  /** Given with the scope `directory:department.count:read` or `directory:department.organization:read`. */
  readonly department_count?: Types.DepartmentCount | undefined
  /**
   * Given with the scope `directory:department.has_child:read` or `directory:department.organization:read`.
   */
  readonly has_child?: boolean | undefined
  /** Given with the scope `directory:department.leader:read`. */
  readonly leaders?: ReadonlyArray<DepartmentLeader> | undefined
  /**
   * Given with the scope `directory:department.organization:read` or `directory:department.parent_id:read`.
   */
  readonly parent_department_id?: string | undefined
  /** Given with the scope `directory:department.base:read` or `directory:department.name:read`. */
  readonly name?: Types.I18nText | undefined
  /** Given with the scope `directory:department.status:read`. */
  readonly enabled_status?: boolean | undefined
  /**
   * Given with the scope `directory:department.order_weight:read` or
   * `directory:department.organization:read`.
   */
  readonly order_weight?: string | undefined
  /** Given with the scope `directory:department.custom_field:read`. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValue> | undefined
  /** Given with the scope `directory:department.department_path:read`. */
  readonly department_path_infos?: ReadonlyArray<Types.DepartmentBaseInfo> | undefined
  /** Given with the scope `directory:department.base:read` or `directory:department.data_source:read`. */
  readonly data_source?: 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly org_dimension?: string | undefined
}

export const Department: Codec.Shape<Department> = /*#__PURE__*/ Codec.shape("directory#Department", () => ({
  department_id: Codec.strOpt,
  department_count: Codec.objOpt(Types.DepartmentCount),
  has_child: Codec.boolOpt,
  leaders: Codec.listOpt(Codec.obj(DepartmentLeader)),
  parent_department_id: Codec.strOpt,
  name: Codec.objOpt(Types.I18nText),
  enabled_status: Codec.boolOpt,
  order_weight: Codec.strOpt,
  custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValue)),
  department_path_infos: Codec.listOpt(Codec.obj(Types.DepartmentBaseInfo)),
  data_source: Codec.openOpt(1, 2, 3),
  org_dimension: Codec.strOpt
}))

/** @category structures */
export interface DepartmentLeader {
  readonly leader_type: 1 | 2 | (number & {})
  readonly leader_id: string
}

export const DepartmentLeader: Codec.Shape<DepartmentLeader> =
  /*#__PURE__*/ Codec.shape("directory#DepartmentLeader", () => ({
    leader_type: Codec.open(1, 2),
    leader_id: Codec.str
  }))

/** @category structures */
export interface CreateDepartment {
  readonly custom_department_id?: string | undefined
  readonly name?: Types.I18nText | undefined
  readonly parent_department_id?: string | undefined
  /** At most 20 items. */
  readonly leaders?: ReadonlyArray<DepartmentLeaderInput> | undefined
  readonly order_weight?: string | undefined
  readonly enabled_status?: boolean | undefined
  /** At most 100 items. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValueInput> | undefined
  /** Not in the documentation. */
  readonly org_dimension?: string | undefined
}

export const CreateDepartment: Codec.Shape<CreateDepartment> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.create#input.department", () => ({
    custom_department_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18nText),
    parent_department_id: Codec.strOpt,
    leaders: Codec.listOpt(Codec.obj(DepartmentLeaderInput)),
    order_weight: Codec.strOpt,
    enabled_status: Codec.boolOpt,
    custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValueInput)),
    org_dimension: Codec.strOpt
  }))

/** @category structures */
export interface UpdateDepartment {
  readonly custom_department_id?: string | undefined
  readonly name?: Types.I18nText | undefined
  readonly parent_department_id?: string | undefined
  /** At most 20 items. */
  readonly leaders?: ReadonlyArray<DepartmentLeaderInput> | undefined
  readonly order_weight?: string | undefined
  readonly enabled_status?: boolean | undefined
  /** At most 100 items. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValueInput> | undefined
  /** Not in the documentation. */
  readonly description?: Types.DepartmentName | undefined
}

export const UpdateDepartment: Codec.Shape<UpdateDepartment> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.patch#input.department", () => ({
    custom_department_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18nText),
    parent_department_id: Codec.strOpt,
    leaders: Codec.listOpt(Codec.obj(DepartmentLeaderInput)),
    order_weight: Codec.strOpt,
    enabled_status: Codec.boolOpt,
    custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValueInput)),
    description: Codec.objOpt(Types.DepartmentName)
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly exactly_match_by_name?: boolean | undefined
  readonly options?: Types.Options | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.department.search#input.filter", () => ({
    exactly_match_by_name: Codec.boolOpt,
    options: Codec.objOpt(Types.Options)
  }))
