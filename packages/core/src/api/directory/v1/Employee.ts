// GENERATED from spec/directory.json. DO NOT EDIT: correct spec/patches/directory.json.
/**
 * Endpoints of `directory.v1.employee`.
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
  readonly employee: CreateEmployee
  readonly options?: CreateEmployeeOptions | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.create#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    tenant_id: Codec.strOpt,
    employee: Codec.obj(CreateEmployee),
    options: Codec.objOpt(CreateEmployeeOptions)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  /** Given with the scope `directory:employee.base.external_id:read`. */
  readonly employee_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.create#output", () => ({
    employee_id: Codec.str
  }))

/**
 * 创建员工
 *
 * `POST /open-apis/directory/v1/employees` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `directory:employee.create:write`, `directory:employee:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建员工
   *
   * Scopes, any of: `directory:employee.create:write`, `directory:employee:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.create",
  method: "POST",
  path: "/open-apis/directory/v1/employees",
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
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** Not in the documentation. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly options?: DeleteEmployeeOptions | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.delete#input", () => ({
    employee_id: Codec.str,
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    is_admin_role: Codec.boolOpt,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    options: Codec.objOpt(DeleteEmployeeOptions)
  }))

/**
 * 离职员工
 *
 * `DELETE /open-apis/directory/v1/employees/:employee_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `directory:employee.resign:write`, `directory:employee:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 离职员工
   *
   * Scopes, any of: `directory:employee.resign:write`, `directory:employee:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.delete",
  method: "DELETE",
  path: "/open-apis/directory/v1/employees/:employee_id",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "is_admin_role", "department_id_type"],
  body: "json",
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
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
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
  /*#__PURE__*/ Codec.shape("directory.v1.employee.filter#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
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
  readonly employees: ReadonlyArray<EmployeeEntity>
  readonly page_response?: Types.PageResponse | undefined
  readonly abnormals: ReadonlyArray<Types.AbnormalRecord2>
}

export const FilterOutput: Codec.Shape<FilterOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.filter#output", () => ({
    employees: Codec.list(Codec.obj(EmployeeEntity)),
    page_response: Codec.objOpt(Types.PageResponse),
    abnormals: Codec.list(Codec.obj(Types.AbnormalRecord2))
  }))

/**
 * 批量获取员工列表
 *
 * `POST /open-apis/directory/v1/employees/filter` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `directory:employee:list`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/filter
 * @category endpoints
 */
export const filter: Endpoint.Described<FilterInput, FilterOutput, "tenant" | "user"> & {
  /**
   * 批量获取员工列表
   *
   * Scopes, any of: `directory:employee:list`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/filter
   */
  (input: FilterInput, options?: Endpoint.CallOptions): Effect.Effect<FilterOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<FilterInput, FilterOutput, "tenant" | "user">
  readonly items: {
    /**
     * 批量获取员工列表
     *
     * Scopes, any of: `directory:employee:list`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/filter
     */
    (input: FilterInput, options?: Paged.Options): Paged.Listing<EmployeeEntity>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "directory.v1.employee.filter",
  method: "POST",
  path: "/open-apis/directory/v1/employees/filter",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role", "tenant_id"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "employees", pageToken: "page_response.page_token",
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
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** 1 to 100 items. */
  readonly employee_ids: ReadonlyArray<string>
  /** At most 100 items. */
  readonly required_fields: ReadonlyArray<string>
}

export const MgetInput: Codec.Shape<MgetInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.mget#input", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    employee_ids: Codec.list(Codec.str),
    required_fields: Codec.list(Codec.str)
  }))

/**
 * What `mget` gives.
 *
 * @category outputs
 */
export interface MgetOutput {
  readonly employees?: ReadonlyArray<MgetOutputEmployees> | undefined
  readonly abnormals?: ReadonlyArray<Types.AbnormalRecord> | undefined
}

export const MgetOutput: Codec.Shape<MgetOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.mget#output", () => ({
    employees: Codec.listOpt(Codec.obj(MgetOutputEmployees)),
    abnormals: Codec.listOpt(Codec.obj(Types.AbnormalRecord))
  }))

/**
 * 批量获取员工信息
 *
 * `POST /open-apis/directory/v1/employees/mget` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `directory:employee:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget
 * @category endpoints
 */
export const mget: Endpoint.Described<MgetInput, MgetOutput, "tenant" | "user"> & {
  /**
   * 批量获取员工信息
   *
   * Scopes, any of: `directory:employee:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget
   */
  (input: MgetInput, options?: Endpoint.CallOptions): Effect.Effect<MgetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.mget",
  method: "POST",
  path: "/open-apis/directory/v1/employees/mget",
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
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  readonly employee: UpdateEmployee
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.patch#input", () => ({
    employee_id: Codec.str,
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    employee: Codec.obj(UpdateEmployee)
  }))

/**
 * 更新员工信息
 *
 * `PATCH /open-apis/directory/v1/employees/:employee_id` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `directory:employee.update:write`, `directory:employee:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新员工信息
   *
   * Scopes, any of: `directory:employee.update:write`, `directory:employee:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.patch",
  method: "PATCH",
  path: "/open-apis/directory/v1/employees/:employee_id",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `regular` takes.
 *
 * @category inputs
 */
export interface RegularInput {
  /** 1 to 255 characters. */
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** Not in the documentation. */
  readonly openapi_options?: RegularOpenapiOptionsInput | undefined
}

export const RegularInput: Codec.Shape<RegularInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.regular#input", () => ({
    employee_id: Codec.str,
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    openapi_options: Codec.objOpt(RegularOpenapiOptionsInput)
  }))

/**
 * 更新待离职成员为在职
 *
 * `PATCH /open-apis/directory/v1/employees/:employee_id/regular` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `directory:employee.to_be_resigned:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular
 * @category endpoints
 */
export const regular: Endpoint.Described<RegularInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新待离职成员为在职
   *
   * Scopes, any of: `directory:employee.to_be_resigned:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular
   */
  (input: RegularInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.regular",
  method: "PATCH",
  path: "/open-apis/directory/v1/employees/:employee_id/regular",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role"],
  body: "json",
  codes,
  input: RegularInput,
  output: Codec.dictionary
})

/**
 * What `resurrect` takes.
 *
 * @category inputs
 */
export interface ResurrectInput {
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  /** At most 10 items. */
  readonly employee_order_in_departments?: ReadonlyArray<UpsertUserDepartmentSortInfo> | undefined
  readonly options?: ResurrectEmployeeOptions | undefined
}

export const ResurrectInput: Codec.Shape<ResurrectInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.resurrect#input", () => ({
    employee_id: Codec.str,
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    employee_order_in_departments: Codec.listOpt(Codec.obj(UpsertUserDepartmentSortInfo)),
    options: Codec.objOpt(ResurrectEmployeeOptions)
  }))

/**
 * 恢复离职员工
 *
 * `POST /open-apis/directory/v1/employees/:employee_id/resurrect` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `directory:employee.resurrect:write`, `directory:employee:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect
 * @category endpoints
 */
export const resurrect: Endpoint.Described<ResurrectInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 恢复离职员工
   *
   * Scopes, any of: `directory:employee.resurrect:write`, `directory:employee:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect
   */
  (input: ResurrectInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.resurrect",
  method: "POST",
  path: "/open-apis/directory/v1/employees/:employee_id/resurrect",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role"],
  body: "json",
  codes,
  input: ResurrectInput,
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
  /*#__PURE__*/ Codec.shape("directory.v1.employee.search#input", () => ({
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
  readonly employees: ReadonlyArray<EmployeeEntity>
  readonly page_response?: Types.PageResponse | undefined
  readonly abnormals: ReadonlyArray<Types.AbnormalRecord>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.search#output", () => ({
    employees: Codec.list(Codec.obj(EmployeeEntity)),
    page_response: Codec.objOpt(Types.PageResponse),
    abnormals: Codec.list(Codec.obj(Types.AbnormalRecord))
  }))

/**
 * 搜索员工信息
 *
 * `POST /open-apis/directory/v1/employees/search` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `directory:employee:search`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索员工信息
   *
   * Scopes, any of: `directory:employee:search`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索员工信息
     *
     * Scopes, any of: `directory:employee:search`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<EmployeeEntity>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "directory.v1.employee.search",
  method: "POST",
  path: "/open-apis/directory/v1/employees/search",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role", "tenant_id"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "employees", pageToken: "page_response.page_token",
    hasMore: "page_response.has_more", requestToken: "page_request.page_token",
    requestSize: "page_request.page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `toBeResigned` takes.
 *
 * @category inputs
 */
export interface ToBeResignedInput {
  /** 1 to 255 characters. */
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Not in the documentation. */
  readonly is_admin_role?: boolean | undefined
  readonly employee: SetEmployeePreResigned
}

export const ToBeResignedInput: Codec.Shape<ToBeResignedInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.to_be_resigned#input", () => ({
    employee_id: Codec.str,
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    is_admin_role: Codec.boolOpt,
    employee: Codec.obj(SetEmployeePreResigned)
  }))

/**
 * 更新在职员工为待离职
 *
 * `PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned` · Token: tenant or user · Rate limit:
 * 10/min.
 *
 * Scopes, any of: `directory:employee.to_be_resigned:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned
 * @category endpoints
 */
export const toBeResigned: Endpoint.Described<ToBeResignedInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新在职员工为待离职
   *
   * Scopes, any of: `directory:employee.to_be_resigned:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned
   */
  (input: ToBeResignedInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "directory.v1.employee.to_be_resigned",
  method: "PATCH",
  path: "/open-apis/directory/v1/employees/:employee_id/to_be_resigned",
  tokens: ["tenant", "user"],
  query: ["employee_id_type", "department_id_type", "is_admin_role"],
  body: "json",
  codes,
  input: ToBeResignedInput,
  output: Codec.dictionary
})

/** @category structures */
export interface UpsertName {
  readonly name: Types.I18nText
  readonly another_name?: string | undefined
  /** Not in the documentation. */
  readonly last_name?: Types.DepartmentName | undefined
  /** Not in the documentation. */
  readonly first_name?: Types.DepartmentName | undefined
}

export const UpsertName: Codec.Shape<UpsertName> = /*#__PURE__*/ Codec.shape("directory#UpsertName", () => ({
  name: Codec.obj(Types.I18nText),
  another_name: Codec.strOpt,
  last_name: Codec.objOpt(Types.DepartmentName),
  first_name: Codec.objOpt(Types.DepartmentName)
}))

/** @category structures */
export interface UpsertUserDepartmentSortInfo {
  readonly department_id?: string | undefined
  readonly order_weight_in_deparment?: string | undefined
  readonly order_weight_among_deparments?: string | undefined
  readonly is_main_department?: boolean | undefined
}

export const UpsertUserDepartmentSortInfo: Codec.Shape<UpsertUserDepartmentSortInfo> =
  /*#__PURE__*/ Codec.shape("directory#UpsertUserDepartmentSortInfo", () => ({
    department_id: Codec.strOpt,
    order_weight_in_deparment: Codec.strOpt,
    order_weight_among_deparments: Codec.strOpt,
    is_main_department: Codec.boolOpt
  }))

/** @category structures */
export interface Position {
  readonly position_code: string
  readonly position_name: string
  readonly leader_id?: string | undefined
  readonly leader_position_code?: string | undefined
  readonly is_main_position: boolean
  readonly department_id: string
}

export const Position: Codec.Shape<Position> = /*#__PURE__*/ Codec.shape("directory#Position", () => ({
  position_code: Codec.str,
  position_name: Codec.str,
  leader_id: Codec.strOpt,
  leader_position_code: Codec.strOpt,
  is_main_position: Codec.bool,
  department_id: Codec.str
}))

/** @category structures */
export interface VirtualOrgInfoInput {
  readonly id: string
  readonly employee_order_in_departments?: ReadonlyArray<UpsertUserDepartmentSortInfo> | undefined
  readonly leaders?: ReadonlyArray<string> | undefined
}

export const VirtualOrgInfoInput: Codec.Shape<VirtualOrgInfoInput> =
  /*#__PURE__*/ Codec.shape("directory#VirtualOrgInfoInput", () => ({
    id: Codec.str,
    employee_order_in_departments: Codec.listOpt(Codec.obj(UpsertUserDepartmentSortInfo)),
    leaders: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface EmployeeEntity {
  readonly base_info?: EmployeeBaseEntity | undefined
  readonly work_info?: EmployeeWorkEntity | undefined
}

export const EmployeeEntity: Codec.Shape<EmployeeEntity> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeEntity", () => ({
    base_info: Codec.objOpt(EmployeeBaseEntity),
    work_info: Codec.objOpt(EmployeeWorkEntity)
  }))

/** @category structures */
export interface EmployeeBaseEntity {
  /** Given with the scope `directory:employee.base.external_id:read`. */
  readonly employee_id?: string | undefined
  readonly name: Name
  /** Given with the scope `directory:employee.base.mobile:read`. */
  readonly mobile?: string | undefined
  /** Given with the scope `directory:employee.base.email:read`. */
  readonly email?: string | undefined
  /** Given with the scope `directory:employee.base.enterprise_email:read`. */
  readonly enterprise_email?: string | undefined
  /** Given with the scope `directory:employee.base.gender:read`. */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** Given with the scope `directory:employee.base.department:read`. */
  readonly departments?: ReadonlyArray<EmployeeDepartment> | undefined
  /**
   * Given with the scope `directory:employee.base.department:read` or
   * `directory:employee.base.dept_order:read`.
   */
  readonly employee_order_in_departments?: ReadonlyArray<UserDepartmentSortInfo> | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or `directory:employee.base.description:read`.
   */
  readonly description?: string | undefined
  /**
   * Given with the scope `directory:employee.base.active_status:read` or
   * `directory:employee.base.status:read`.
   */
  readonly active_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `directory:employee.base.is_resigned:read` or `directory:employee.base.status:read`.
   */
  readonly is_resigned?: boolean | undefined
  /**
   * Given with the scope `directory:employee.base.leader:read` or `directory:employee.base.leader_id:read`.
   */
  readonly leader_id?: string | undefined
  /**
   * Given with the scope `directory:employee.base.dotted_line_leaders:read` or
   * `directory:employee.base.leader:read`.
   */
  readonly dotted_line_leader_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `directory:employee.base.is_primary_admin:read` or
   * `directory:employee.base.role:read`.
   */
  readonly is_primary_admin?: boolean | undefined
  /**
   * Given with the scope `directory:employee.base.enterprise_email:read` or
   * `directory:employee.base.enterprise_email_alias:read`.
   */
  readonly enterprise_email_aliases?: ReadonlyArray<string> | undefined
  /** Given with the scope `directory:employee.base.custom_field:read`. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValue> | undefined
  /** Given with the scope `directory:employee.base.department_path:read`. */
  readonly department_path_infos?: ReadonlyArray<ReadonlyArray<Types.DepartmentBaseInfo>> | undefined
  /** Given with the scope `directory:employee.base.resign_time:read`. */
  readonly resign_time?: string | undefined
  /** Given with the scope `directory:employee.base.avatar:read` or `directory:employee.base.base:read`. */
  readonly avatar?: Types.ImageLink | undefined
  /**
   * Given with the scope `directory:employee.base.background_image:read` or
   * `directory:employee.base.base:read`.
   */
  readonly background_image?: string | undefined
  /** Given with the scope `directory:employee.base.is_admin:read` or `directory:employee.base.role:read`. */
  readonly is_admin?: boolean | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or `directory:employee.base.data_source:read`.
   */
  readonly data_source?: 1 | 2 | 3 | (number & {}) | undefined
  /** Given with the scope `directory:employee.base.base:read` or `directory:employee.base.geo:read`. */
  readonly geo_name?: string | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or
   * `directory:employee.base.subscription_ids:read`.
   */
  readonly subscription_ids?: ReadonlyArray<number> | undefined
  /** Not in the documentation. */
  readonly virtual_org_infos?: ReadonlyArray<VirtualOrgInfo> | undefined
  /** Not in the documentation. */
  readonly is_forbidden_delete_employee?: boolean | undefined
}

export const EmployeeBaseEntity: Codec.Shape<EmployeeBaseEntity> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeBaseEntity", () => ({
    employee_id: Codec.strOpt,
    name: Codec.obj(Name),
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    enterprise_email: Codec.strOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    departments: Codec.listOpt(Codec.obj(EmployeeDepartment)),
    employee_order_in_departments: Codec.listOpt(Codec.obj(UserDepartmentSortInfo)),
    description: Codec.strOpt,
    active_status: Codec.openOpt(1, 2, 3, 4, 5),
    is_resigned: Codec.boolOpt,
    leader_id: Codec.strOpt,
    dotted_line_leader_ids: Codec.listOpt(Codec.str),
    is_primary_admin: Codec.boolOpt,
    enterprise_email_aliases: Codec.listOpt(Codec.str),
    custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValue)),
    department_path_infos: Codec.listOpt(Codec.list(Codec.obj(Types.DepartmentBaseInfo))),
    resign_time: Codec.strOpt,
    avatar: Codec.objOpt(Types.ImageLink),
    background_image: Codec.strOpt,
    is_admin: Codec.boolOpt,
    data_source: Codec.openOpt(1, 2, 3),
    geo_name: Codec.strOpt,
    subscription_ids: Codec.listOpt(Codec.int),
    virtual_org_infos: Codec.listOpt(Codec.obj(VirtualOrgInfo)),
    is_forbidden_delete_employee: Codec.boolOpt
  }))

/** @category structures */
export interface Name {
  /** Given with the scope `directory:employee.base.base:read` or `directory:employee.base.name.name:read`. */
  readonly name?: Types.I18nText | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or
   * `directory:employee.base.name.another_name:read`.
   */
  readonly another_name?: string | undefined
  /** Not in the documentation. */
  readonly last_name?: Types.DepartmentName | undefined
  /** Not in the documentation. */
  readonly first_name?: Types.DepartmentName | undefined
}

export const Name: Codec.Shape<Name> = /*#__PURE__*/ Codec.shape("directory#Name", () => ({
  name: Codec.objOpt(Types.I18nText),
  another_name: Codec.strOpt,
  last_name: Codec.objOpt(Types.DepartmentName),
  first_name: Codec.objOpt(Types.DepartmentName)
}))

/** @category structures */
export interface EmployeeDepartment {
  /** Given with the scope `directory:department.base:read` or `directory:department.external_id:read`. */
  readonly department_id?: string | undefined
  /** Given with the scope `directory:department.count:read` or `directory:department.organization:read`. */
  readonly department_count?: Types.DepartmentCount | undefined
  /**
   * Given with the scope `directory:department.has_child:read` or `directory:department.organization:read`.
   */
  readonly has_child?: boolean | undefined
  /** Given with the scope `directory:department.leader:read`. */
  readonly leaders?: ReadonlyArray<EmployeeDepartmentLeader> | undefined
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

export const EmployeeDepartment: Codec.Shape<EmployeeDepartment> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeDepartment", () => ({
    department_id: Codec.strOpt,
    department_count: Codec.objOpt(Types.DepartmentCount),
    has_child: Codec.boolOpt,
    leaders: Codec.listOpt(Codec.obj(EmployeeDepartmentLeader)),
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
export interface EmployeeDepartmentLeader {
  readonly leader_type: 1 | 2 | (number & {})
  readonly leader_id: string
}

export const EmployeeDepartmentLeader: Codec.Shape<EmployeeDepartmentLeader> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeDepartmentLeader", () => ({
    leader_type: Codec.open(1, 2),
    leader_id: Codec.str
  }))

/** @category structures */
export interface UserDepartmentSortInfo {
  readonly department_id?: string | undefined
  readonly order_weight_in_deparment?: string | undefined
  readonly order_weight_among_deparments?: string | undefined
}

export const UserDepartmentSortInfo: Codec.Shape<UserDepartmentSortInfo> =
  /*#__PURE__*/ Codec.shape("directory#UserDepartmentSortInfo", () => ({
    department_id: Codec.strOpt,
    order_weight_in_deparment: Codec.strOpt,
    order_weight_among_deparments: Codec.strOpt
  }))

/** @category structures */
export interface VirtualOrgInfo {
  readonly id: string
  readonly departments?: ReadonlyArray<Department2> | undefined
  readonly department_path_base_infos?: ReadonlyArray<DepartmentPathInfo> | undefined
  readonly employee_order_in_departments?: ReadonlyArray<UserDepartmentSortInfo> | undefined
  readonly leaders?: ReadonlyArray<string> | undefined
}

export const VirtualOrgInfo: Codec.Shape<VirtualOrgInfo> =
  /*#__PURE__*/ Codec.shape("directory#VirtualOrgInfo", () => ({
    id: Codec.str,
    departments: Codec.listOpt(Codec.obj(Department2)),
    department_path_base_infos: Codec.listOpt(Codec.obj(DepartmentPathInfo)),
    employee_order_in_departments: Codec.listOpt(Codec.obj(UserDepartmentSortInfo)),
    leaders: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface Department2 {
  readonly department_id: string
  readonly department_count?: Types.DepartmentCount | undefined
  readonly has_child?: boolean | undefined
  readonly leaders?: ReadonlyArray<Leader> | undefined
  readonly parent_department_id?: string | undefined
  readonly name?: Types.DepartmentName | undefined
  readonly enabled_status?: boolean | undefined
  readonly order_weight?: string | undefined
  readonly custom_field_values?: ReadonlyArray<EmployeeCustomFieldValue> | undefined
  readonly department_path_infos?: ReadonlyArray<DepartmentPathInfo> | undefined
  readonly data_source?: number | undefined
  readonly org_dimension?: string | undefined
}

export const Department2: Codec.Shape<Department2> =
  /*#__PURE__*/ Codec.shape("directory#Department2", () => ({
    department_id: Codec.str,
    department_count: Codec.objOpt(Types.DepartmentCount),
    has_child: Codec.boolOpt,
    leaders: Codec.listOpt(Codec.obj(Leader)),
    parent_department_id: Codec.strOpt,
    name: Codec.objOpt(Types.DepartmentName),
    enabled_status: Codec.boolOpt,
    order_weight: Codec.strOpt,
    custom_field_values: Codec.listOpt(Codec.obj(EmployeeCustomFieldValue)),
    department_path_infos: Codec.listOpt(Codec.obj(DepartmentPathInfo)),
    data_source: Codec.numOpt,
    org_dimension: Codec.strOpt
  }))

/** @category structures */
export interface Leader {
  readonly leader_type: number
  readonly leader_id: string
}

export const Leader: Codec.Shape<Leader> = /*#__PURE__*/ Codec.shape("directory#Leader", () => ({
  leader_type: Codec.num,
  leader_id: Codec.str
}))

/** @category structures */
export interface EmployeeCustomFieldValue {
  readonly field_type?: "1" | "2" | "3" | "4" | "9" | "10" | "11" | (string & {}) | undefined
  readonly text_value?: Types.DepartmentName | undefined
  readonly url_value?: EmployeeUrlValue | undefined
  readonly enum_value?: Types.EnumValue | undefined
  readonly user_values?: ReadonlyArray<EmployeeUserValue> | undefined
  readonly phone_value?: Types.PhoneValue | undefined
  readonly field_key?: string | undefined
}

export const EmployeeCustomFieldValue: Codec.Shape<EmployeeCustomFieldValue> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeCustomFieldValue", () => ({
    field_type: Codec.openOpt("1", "2", "3", "4", "9", "10", "11"),
    text_value: Codec.objOpt(Types.DepartmentName),
    url_value: Codec.objOpt(EmployeeUrlValue),
    enum_value: Codec.objOpt(Types.EnumValue),
    user_values: Codec.listOpt(Codec.obj(EmployeeUserValue)),
    phone_value: Codec.objOpt(Types.PhoneValue),
    field_key: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeUrlValue {
  readonly link_text: Types.DepartmentName
  readonly url: string
  readonly pcurl: string
}

export const EmployeeUrlValue: Codec.Shape<EmployeeUrlValue> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeUrlValue", () => ({
    link_text: Codec.obj(Types.DepartmentName),
    url: Codec.str,
    pcurl: Codec.str
  }))

/** @category structures */
export interface EmployeeUserValue {
  readonly ids: ReadonlyArray<string>
  readonly user_type: "1" | (string & {})
}

export const EmployeeUserValue: Codec.Shape<EmployeeUserValue> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeUserValue", () => ({
    ids: Codec.list(Codec.str),
    user_type: Codec.open("1")
  }))

/** @category structures */
export interface DepartmentPathInfo {
  readonly department_id?: string | undefined
  readonly department_name?: Types.DepartmentName | undefined
}

export const DepartmentPathInfo: Codec.Shape<DepartmentPathInfo> =
  /*#__PURE__*/ Codec.shape("directory#DepartmentPathInfo", () => ({
    department_id: Codec.strOpt,
    department_name: Codec.objOpt(Types.DepartmentName)
  }))

/** @category structures */
export interface EmployeeWorkEntity {
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.work_country_or_region:read`.
   */
  readonly work_country_or_region?: string | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.work_place:read`.
   */
  readonly work_place?: Place | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.work_station:read`.
   */
  readonly work_station?: Types.I18nText | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.job_number:read`.
   */
  readonly job_number?: string | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.extension_number:read`.
   */
  readonly extension_number?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.join_date:read`.
   */
  readonly join_date?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.employment_type:read`.
   */
  readonly employment_type?: number | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.staff_status:read`.
   */
  readonly staff_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /** Given with the scope `directory:employee.work.job_title:read`. */
  readonly job_title?: JobTitle | undefined
  /** Given with the scope `directory:employee.work.job_level:read`. */
  readonly job_level?: JobLevel | undefined
  /** Given with the scope `directory:employee.work.job_family:read`. */
  readonly job_family?: JobFamily | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_date:read`.
   */
  readonly resign_date?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_reason:read`.
   */
  readonly resign_reason?:
    | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16"
    | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | (string & {}) | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_remark:read`.
   */
  readonly resign_remark?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_type:read`.
   */
  readonly resign_type?: "1" | "2" | "3" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Position> | undefined
}

export const EmployeeWorkEntity: Codec.Shape<EmployeeWorkEntity> =
  /*#__PURE__*/ Codec.shape("directory#EmployeeWorkEntity", () => ({
    work_country_or_region: Codec.strOpt,
    work_place: Codec.objOpt(Place),
    work_station: Codec.objOpt(Types.I18nText),
    job_number: Codec.strOpt,
    extension_number: Codec.strOpt,
    join_date: Codec.strOpt,
    employment_type: Codec.intOpt,
    staff_status: Codec.openOpt(1, 2, 3, 4, 5),
    job_title: Codec.objOpt(JobTitle),
    job_level: Codec.objOpt(JobLevel),
    job_family: Codec.objOpt(JobFamily),
    resign_date: Codec.strOpt,
    resign_reason: Codec.openOpt(
      "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
      "19", "20", "21", "22", "23", "24", "25"
    ),
    resign_remark: Codec.strOpt,
    resign_type: Codec.openOpt("1", "2", "3"),
    positions: Codec.listOpt(Codec.obj(Position))
  }))

/** @category structures */
export interface Place {
  readonly place_id: string
  /** Given with the scope `directory:place.base:read`. */
  readonly place_name?: Types.I18nText | undefined
  /** Given with the scope `directory:place.status:read`. */
  readonly is_enabled?: boolean | undefined
  /** Given with the scope `directory:place.base:read`. */
  readonly description?: Types.I18nText | undefined
}

export const Place: Codec.Shape<Place> = /*#__PURE__*/ Codec.shape("directory#Place", () => ({
  place_id: Codec.str,
  place_name: Codec.objOpt(Types.I18nText),
  is_enabled: Codec.boolOpt,
  description: Codec.objOpt(Types.I18nText)
}))

/** @category structures */
export interface JobTitle {
  readonly job_title_id: string
  /** Given with the scope `directory:job_title.base:read`. */
  readonly job_title_name?: Types.I18nText | undefined
  /** Given with the scope `directory:job_title.status:read`. */
  readonly is_enabled?: boolean | undefined
  /** Given with the scope `directory:job_title.base:read`. */
  readonly description?: Types.I18nText | undefined
}

export const JobTitle: Codec.Shape<JobTitle> = /*#__PURE__*/ Codec.shape("directory#JobTitle", () => ({
  job_title_id: Codec.str,
  job_title_name: Codec.objOpt(Types.I18nText),
  is_enabled: Codec.boolOpt,
  description: Codec.objOpt(Types.I18nText)
}))

/** @category structures */
export interface JobLevel {
  readonly job_level_id: string
  /** Given with the scope `directory:job_level.base:read`. */
  readonly job_level_name?: Types.I18nText | undefined
  /** Given with the scope `directory:job_level.status:read`. */
  readonly is_enabled?: boolean | undefined
  /** Given with the scope `directory:job_level.status:read`. */
  readonly is_deleted?: boolean | undefined
  /** Given with the scope `directory:job_level.order:read`. */
  readonly order?: string | undefined
  /** Given with the scope `directory:job_level.base:read`. */
  readonly description?: Types.I18nText | undefined
}

export const JobLevel: Codec.Shape<JobLevel> = /*#__PURE__*/ Codec.shape("directory#JobLevel", () => ({
  job_level_id: Codec.str,
  job_level_name: Codec.objOpt(Types.I18nText),
  is_enabled: Codec.boolOpt,
  is_deleted: Codec.boolOpt,
  order: Codec.strOpt,
  description: Codec.objOpt(Types.I18nText)
}))

/** @category structures */
export interface JobFamily {
  readonly job_family_id: string
  /** Given with the scope `directory:job_family.base:read`. */
  readonly job_family_name?: Types.I18nText | undefined
  /** Given with the scope `directory:job_family.status:read`. */
  readonly is_enabled?: boolean | undefined
  /** Given with the scope `directory:job_family.path:read`. */
  readonly parent_job_family_id?: string | undefined
  /** Given with the scope `directory:job_family.base:read`. */
  readonly description?: Types.I18nText | undefined
}

export const JobFamily: Codec.Shape<JobFamily> = /*#__PURE__*/ Codec.shape("directory#JobFamily", () => ({
  job_family_id: Codec.str,
  job_family_name: Codec.objOpt(Types.I18nText),
  is_enabled: Codec.boolOpt,
  parent_job_family_id: Codec.strOpt,
  description: Codec.objOpt(Types.I18nText)
}))

/** @category structures */
export interface CreateEmployee {
  readonly name?: UpsertName | undefined
  readonly mobile?: string | undefined
  readonly custom_employee_id?: string | undefined
  /** At most 255 characters. */
  readonly avatar_key?: string | undefined
  /** At most 255 characters. */
  readonly email?: string | undefined
  /** At most 255 characters. */
  readonly enterprise_email?: string | undefined
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** At most 10 items. */
  readonly employee_order_in_departments?: ReadonlyArray<UpsertUserDepartmentSortInfo> | undefined
  readonly leader_id?: string | undefined
  /** At most 20 items. */
  readonly dotted_line_leader_ids?: ReadonlyArray<string> | undefined
  readonly work_country_or_region?: string | undefined
  readonly work_place_id?: string | undefined
  readonly work_station?: Types.I18nText | undefined
  readonly job_number?: string | undefined
  readonly extension_number?: string | undefined
  readonly join_date?: string | undefined
  readonly employment_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly job_title_id?: string | undefined
  /** At most 100 items. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValueInput> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Position> | undefined
  /** Not in the documentation. */
  readonly virtual_org_infos?: ReadonlyArray<VirtualOrgInfoInput> | undefined
}

export const CreateEmployee: Codec.Shape<CreateEmployee> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.create#input.employee", () => ({
    name: Codec.objOpt(UpsertName),
    mobile: Codec.strOpt,
    custom_employee_id: Codec.strOpt,
    avatar_key: Codec.strOpt,
    email: Codec.strOpt,
    enterprise_email: Codec.strOpt,
    gender: Codec.listedOpt(0, 1, 2, 3),
    employee_order_in_departments: Codec.listOpt(Codec.obj(UpsertUserDepartmentSortInfo)),
    leader_id: Codec.strOpt,
    dotted_line_leader_ids: Codec.listOpt(Codec.str),
    work_country_or_region: Codec.strOpt,
    work_place_id: Codec.strOpt,
    work_station: Codec.objOpt(Types.I18nText),
    job_number: Codec.strOpt,
    extension_number: Codec.strOpt,
    join_date: Codec.strOpt,
    employment_type: Codec.listedOpt(1, 2, 3, 4, 5),
    job_title_id: Codec.strOpt,
    custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValueInput)),
    positions: Codec.listOpt(Codec.obj(Position)),
    virtual_org_infos: Codec.listOpt(Codec.obj(VirtualOrgInfoInput))
  }))

/** @category structures */
export interface CreateEmployeeOptions {
  readonly geo_name?: string | undefined
  /** At most 20 items. */
  readonly subscription_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly need_send_notification?: CreateEmployeeOptionsNeedSendNotification | undefined
}

export const CreateEmployeeOptions: Codec.Shape<CreateEmployeeOptions> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.create#input.options", () => ({
    geo_name: Codec.strOpt,
    subscription_ids: Codec.listOpt(Codec.str),
    need_send_notification: Codec.objOpt(CreateEmployeeOptionsNeedSendNotification)
  }))

/** @category structures */
export interface CreateEmployeeOptionsNeedSendNotification {
  readonly need_send_notification?: boolean | undefined
  readonly language?: number | undefined
}

export const CreateEmployeeOptionsNeedSendNotification: Codec.Shape<CreateEmployeeOptionsNeedSendNotification> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.create#input.options.need_send_notification", () => ({
    need_send_notification: Codec.boolOpt,
    language: Codec.numOpt
  }))

/** @category structures */
export interface DeleteEmployeeOptions {
  readonly resigned_employee_resource_receiver?: ResignedUserResouceReceiver | undefined
}

export const DeleteEmployeeOptions: Codec.Shape<DeleteEmployeeOptions> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.delete#input.options", () => ({
    resigned_employee_resource_receiver: Codec.objOpt(ResignedUserResouceReceiver)
  }))

/** @category structures */
export interface ResignedUserResouceReceiver {
  readonly department_chat_acceptor_employee_id?: string | undefined
  readonly external_chat_acceptor_employee_id?: string | undefined
  readonly docs_acceptor_employee_id?: string | undefined
  readonly calendar_acceptor_employee_id?: string | undefined
  readonly application_acceptor_employee_id?: string | undefined
  readonly helpdesk_acceptor_employee_id?: string | undefined
  readonly approval_acceptor_employee_id?: string | undefined
  readonly email_acceptor_employee_id?: string | undefined
  readonly minutes_acceptor_employee_id?: string | undefined
  readonly survey_acceptor_employee_id?: string | undefined
  readonly anycross_acceptor_employee_id?: string | undefined
}

export const ResignedUserResouceReceiver: Codec.Shape<ResignedUserResouceReceiver> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.delete#input.options.resigned_employee_resource_receiver", () => ({
    department_chat_acceptor_employee_id: Codec.strOpt,
    external_chat_acceptor_employee_id: Codec.strOpt,
    docs_acceptor_employee_id: Codec.strOpt,
    calendar_acceptor_employee_id: Codec.strOpt,
    application_acceptor_employee_id: Codec.strOpt,
    helpdesk_acceptor_employee_id: Codec.strOpt,
    approval_acceptor_employee_id: Codec.strOpt,
    email_acceptor_employee_id: Codec.strOpt,
    minutes_acceptor_employee_id: Codec.strOpt,
    survey_acceptor_employee_id: Codec.strOpt,
    anycross_acceptor_employee_id: Codec.strOpt
  }))

/** @category structures */
export interface MgetOutputEmployees {
  readonly base_info?: MgetOutputEmployeesBaseInfo | undefined
  readonly work_info?: MgetOutputEmployeesWorkInfo | undefined
}

export const MgetOutputEmployees: Codec.Shape<MgetOutputEmployees> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.mget#output.employees", () => ({
    base_info: Codec.objOpt(MgetOutputEmployeesBaseInfo),
    work_info: Codec.objOpt(MgetOutputEmployeesWorkInfo)
  }))

/** @category structures */
export interface MgetOutputEmployeesBaseInfo {
  /** Given with the scope `directory:employee.base.external_id:read`. */
  readonly employee_id?: string | undefined
  readonly name: Name
  /** Given with the scope `directory:employee.base.mobile:read`. */
  readonly mobile?: string | undefined
  /** Given with the scope `directory:employee.base.email:read`. */
  readonly email?: string | undefined
  /** Given with the scope `directory:employee.base.enterprise_email:read`. */
  readonly enterprise_email?: string | undefined
  /** Given with the scope `directory:employee.base.gender:read`. */
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** Given with the scope `directory:employee.base.department:read`. */
  readonly departments?: ReadonlyArray<EmployeeDepartment> | undefined
  /**
   * Given with the scope `directory:employee.base.department:read` or
   * `directory:employee.base.dept_order:read`.
   */
  readonly employee_order_in_departments?: ReadonlyArray<UserDepartmentSortInfo> | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or `directory:employee.base.description:read`.
   */
  readonly description?: string | undefined
  /**
   * Given with the scope `directory:employee.base.active_status:read` or
   * `directory:employee.base.status:read`.
   */
  readonly active_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /**
   * Given with the scope `directory:employee.base.is_resigned:read` or `directory:employee.base.status:read`.
   */
  readonly is_resigned?: boolean | undefined
  /**
   * Given with the scope `directory:employee.base.leader:read` or `directory:employee.base.leader_id:read`.
   */
  readonly leader_id?: string | undefined
  /**
   * Given with the scope `directory:employee.base.dotted_line_leaders:read` or
   * `directory:employee.base.leader:read`.
   */
  readonly dotted_line_leader_ids?: ReadonlyArray<string> | undefined
  /**
   * Given with the scope `directory:employee.base.is_primary_admin:read` or
   * `directory:employee.base.role:read`.
   */
  readonly is_primary_admin?: boolean | undefined
  /**
   * Given with the scope `directory:employee.base.enterprise_email:read` or
   * `directory:employee.base.enterprise_email_alias:read`.
   */
  readonly enterprise_email_aliases?: ReadonlyArray<string> | undefined
  /** Given with the scope `directory:employee.base.custom_field:read`. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValue> | undefined
  /** Given with the scope `directory:employee.base.department_path:read`. */
  readonly department_path_infos?: ReadonlyArray<ReadonlyArray<Types.DepartmentBaseInfo>> | undefined
  /** Given with the scope `directory:employee.base.resign_time:read`. */
  readonly resign_time?: string | undefined
  /** Given with the scope `directory:employee.base.avatar:read` or `directory:employee.base.base:read`. */
  readonly avatar?: Types.ImageLink | undefined
  /**
   * Given with the scope `directory:employee.base.background_image:read` or
   * `directory:employee.base.base:read`.
   */
  readonly background_image?: string | undefined
  /** Given with the scope `directory:employee.base.is_admin:read` or `directory:employee.base.role:read`. */
  readonly is_admin?: boolean | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or `directory:employee.base.data_source:read`.
   */
  readonly data_source?: 1 | 2 | 3 | (number & {}) | undefined
  /** Given with the scope `directory:employee.base.base:read` or `directory:employee.base.geo:read`. */
  readonly geo_name?: string | undefined
  /**
   * Given with the scope `directory:employee.base.base:read` or
   * `directory:employee.base.subscription_ids:read`.
   */
  readonly subscription_ids?: ReadonlyArray<number> | undefined
  /** Not in the documentation. */
  readonly virtual_org_infos?: ReadonlyArray<VirtualOrgInfo> | undefined
  /** Not in the documentation. */
  readonly is_forbidden_delete_employee?: boolean | undefined
}

export const MgetOutputEmployeesBaseInfo: Codec.Shape<MgetOutputEmployeesBaseInfo> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.mget#output.employees.base_info", () => ({
    employee_id: Codec.strOpt,
    name: Codec.obj(Name),
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    enterprise_email: Codec.strOpt,
    gender: Codec.openOpt(0, 1, 2, 3),
    departments: Codec.listOpt(Codec.obj(EmployeeDepartment)),
    employee_order_in_departments: Codec.listOpt(Codec.obj(UserDepartmentSortInfo)),
    description: Codec.strOpt,
    active_status: Codec.openOpt(1, 2, 3, 4, 5),
    is_resigned: Codec.boolOpt,
    leader_id: Codec.strOpt,
    dotted_line_leader_ids: Codec.listOpt(Codec.str),
    is_primary_admin: Codec.boolOpt,
    enterprise_email_aliases: Codec.listOpt(Codec.str),
    custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValue)),
    department_path_infos: Codec.listOpt(Codec.list(Codec.obj(Types.DepartmentBaseInfo))),
    resign_time: Codec.strOpt,
    avatar: Codec.objOpt(Types.ImageLink),
    background_image: Codec.strOpt,
    is_admin: Codec.boolOpt,
    data_source: Codec.openOpt(1, 2, 3),
    geo_name: Codec.strOpt,
    subscription_ids: Codec.listOpt(Codec.int),
    virtual_org_infos: Codec.listOpt(Codec.obj(VirtualOrgInfo)),
    is_forbidden_delete_employee: Codec.boolOpt
  }))

/** @category structures */
export interface MgetOutputEmployeesWorkInfo {
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.work_country_or_region:read`.
   */
  readonly work_country_or_region?: string | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.work_place:read`.
   */
  readonly work_place?: Place | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.work_station:read`.
   */
  readonly work_station?: Types.I18nText | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.job_number:read`.
   */
  readonly job_number?: string | undefined
  /**
   * Given with the scope `directory:employee.work.base_work:read` or
   * `directory:employee.work.extension_number:read`.
   */
  readonly extension_number?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.join_date:read`.
   */
  readonly join_date?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.employment_type:read`.
   */
  readonly employment_type?: number | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.staff_status:read`.
   */
  readonly staff_status?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  /** Given with the scope `directory:employee.work.job_title:read`. */
  readonly job_title?: JobTitle | undefined
  /** Given with the scope `directory:employee.work.job_level:read`. */
  readonly job_level?: JobLevel | undefined
  /** Given with the scope `directory:employee.work.job_family:read`. */
  readonly job_family?: JobFamily | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_date:read`.
   */
  readonly resign_date?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_reason:read`.
   */
  readonly resign_reason?:
    | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16"
    | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | (string & {}) | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_remark:read`.
   */
  readonly resign_remark?: string | undefined
  /**
   * Given with the scope `directory:employee.work.employment:read` or
   * `directory:employee.work.resign_type:read`.
   */
  readonly resign_type?: "1" | "2" | "3" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Position> | undefined
}

export const MgetOutputEmployeesWorkInfo: Codec.Shape<MgetOutputEmployeesWorkInfo> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.mget#output.employees.work_info", () => ({
    work_country_or_region: Codec.strOpt,
    work_place: Codec.objOpt(Place),
    work_station: Codec.objOpt(Types.I18nText),
    job_number: Codec.strOpt,
    extension_number: Codec.strOpt,
    join_date: Codec.strOpt,
    employment_type: Codec.intOpt,
    staff_status: Codec.openOpt(1, 2, 3, 4, 5),
    job_title: Codec.objOpt(JobTitle),
    job_level: Codec.objOpt(JobLevel),
    job_family: Codec.objOpt(JobFamily),
    resign_date: Codec.strOpt,
    resign_reason: Codec.openOpt(
      "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
      "19", "20", "21", "22", "23", "24", "25"
    ),
    resign_remark: Codec.strOpt,
    resign_type: Codec.openOpt("1", "2", "3"),
    positions: Codec.listOpt(Codec.obj(Position))
  }))

/** @category structures */
export interface UpdateEmployee {
  readonly name?: UpsertName | undefined
  readonly mobile?: string | undefined
  readonly custom_employee_id?: string | undefined
  readonly avatar_key?: string | undefined
  readonly email?: string | undefined
  readonly enterprise_email?: string | undefined
  readonly gender?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** At most 10 items. */
  readonly employee_order_in_departments?: ReadonlyArray<UpsertUserDepartmentSortInfo> | undefined
  readonly background_image_key?: string | undefined
  readonly description?: string | undefined
  readonly leader_id?: string | undefined
  /** At most 10 items. */
  readonly dotted_line_leader_ids?: ReadonlyArray<string> | undefined
  readonly work_country_or_region?: string | undefined
  readonly work_place_id?: string | undefined
  readonly work_station?: Types.I18nText | undefined
  readonly job_number?: string | undefined
  readonly extension_number?: string | undefined
  readonly join_date?: string | undefined
  readonly employment_type?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
  readonly job_title_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_family_id?: string | undefined
  /** At most 20 characters. */
  readonly resign_date?: string | undefined
  readonly resign_reason?:
    | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15"
    | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | (string & {}) | undefined
  /** At most 255 characters. */
  readonly resign_remark?: string | undefined
  readonly resign_type?: "0" | "1" | "2" | "3" | (string & {}) | undefined
  readonly is_frozen?: boolean | undefined
  /** At most 100 items. */
  readonly custom_field_values?: ReadonlyArray<Types.CustomFieldValueInput> | undefined
  /** Not in the documentation. */
  readonly positions?: ReadonlyArray<Position> | undefined
  /** Not in the documentation. */
  readonly virtual_org_infos?: ReadonlyArray<VirtualOrgInfoInput> | undefined
}

export const UpdateEmployee: Codec.Shape<UpdateEmployee> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.patch#input.employee", () => ({
    name: Codec.objOpt(UpsertName),
    mobile: Codec.strOpt,
    custom_employee_id: Codec.strOpt,
    avatar_key: Codec.strOpt,
    email: Codec.strOpt,
    enterprise_email: Codec.strOpt,
    gender: Codec.listedOpt(0, 1, 2, 3),
    employee_order_in_departments: Codec.listOpt(Codec.obj(UpsertUserDepartmentSortInfo)),
    background_image_key: Codec.strOpt,
    description: Codec.strOpt,
    leader_id: Codec.strOpt,
    dotted_line_leader_ids: Codec.listOpt(Codec.str),
    work_country_or_region: Codec.strOpt,
    work_place_id: Codec.strOpt,
    work_station: Codec.objOpt(Types.I18nText),
    job_number: Codec.strOpt,
    extension_number: Codec.strOpt,
    join_date: Codec.strOpt,
    employment_type: Codec.listedOpt(0, 1, 2, 3, 4, 5),
    job_title_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    resign_date: Codec.strOpt,
    resign_reason: Codec.listedOpt(
      "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
      "19", "20", "21", "22", "23", "24", "25"
    ),
    resign_remark: Codec.strOpt,
    resign_type: Codec.listedOpt("0", "1", "2", "3"),
    is_frozen: Codec.boolOpt,
    custom_field_values: Codec.listOpt(Codec.obj(Types.CustomFieldValueInput)),
    positions: Codec.listOpt(Codec.obj(Position)),
    virtual_org_infos: Codec.listOpt(Codec.obj(VirtualOrgInfoInput))
  }))

/** @category structures */
export interface RegularOpenapiOptionsInput {
  readonly employee_id_type?: "open_id" | "union_id" | "employee_id" | (string & {}) | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly job_title_id_type?: string | undefined
  readonly work_place_id_type?: string | undefined
  readonly org_dimension_id_type?: string | undefined
  readonly group_id_type?: string | undefined
  readonly group_set_id_type?: string | undefined
}

export const RegularOpenapiOptionsInput: Codec.Shape<RegularOpenapiOptionsInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.regular#input.openapi_options", () => ({
    employee_id_type: Codec.listedOpt("open_id", "union_id", "employee_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    job_title_id_type: Codec.strOpt,
    work_place_id_type: Codec.strOpt,
    org_dimension_id_type: Codec.strOpt,
    group_id_type: Codec.strOpt,
    group_set_id_type: Codec.strOpt
  }))

/** @category structures */
export interface ResurrectEmployeeOptions {
  /** At most 20 items. */
  readonly subscription_ids?: ReadonlyArray<string> | undefined
}

export const ResurrectEmployeeOptions: Codec.Shape<ResurrectEmployeeOptions> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.resurrect#input.options", () => ({
    subscription_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SearchFilterInput {
  readonly contain_resigned_employee?: boolean | undefined
  readonly options?: Types.Options | undefined
}

export const SearchFilterInput: Codec.Shape<SearchFilterInput> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.search#input.filter", () => ({
    contain_resigned_employee: Codec.boolOpt,
    options: Codec.objOpt(Types.Options)
  }))

/** @category structures */
export interface SetEmployeePreResigned {
  readonly resign_date: string
  readonly resign_reason:
    | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16"
    | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | (string & {})
  readonly resign_type: "1" | "2" | "3" | (string & {})
  /** At most 255 characters. */
  readonly resign_remark?: string | undefined
}

export const SetEmployeePreResigned: Codec.Shape<SetEmployeePreResigned> =
  /*#__PURE__*/ Codec.shape("directory.v1.employee.to_be_resigned#input.employee", () => ({
    resign_date: Codec.str,
    resign_reason: Codec.listed(
      "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
      "19", "20", "21", "22", "23", "24", "25"
    ),
    resign_type: Codec.listed("1", "2", "3"),
    resign_remark: Codec.strOpt
  }))
