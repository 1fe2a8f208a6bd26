// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.employee`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"people_admin_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_admin_department_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.get#input", () => ({
    employee_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_admin_department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly employee: Types.Employee
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.get#output", () => ({
    employee: Codec.obj(Types.Employee)
  }))

/**
 * 通过员工 ID 获取入职信息
 *
 * `GET /open-apis/hire/v1/employees/:employee_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:employee:readonly`, `hire:employee`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 通过员工 ID 获取入职信息
   *
   * Scopes, any of: `hire:employee:readonly`, `hire:employee`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.employee.get",
  method: "GET",
  path: "/open-apis/hire/v1/employees/:employee_id",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getByApplication` takes.
 *
 * @category inputs
 */
export interface GetByApplicationInput {
  readonly application_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"people_admin_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_admin_department_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
}

export const GetByApplicationInput: Codec.Shape<GetByApplicationInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.get_by_application#input", () => ({
    application_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_admin_department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id")
  }))

/**
 * What `getByApplication` gives.
 *
 * @category outputs
 */
export interface GetByApplicationOutput {
  readonly employee: Employee
}

export const GetByApplicationOutput: Codec.Shape<GetByApplicationOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.get_by_application#output", () => ({
    employee: Codec.obj(Employee)
  }))

/**
 * 通过投递 ID 获取入职信息
 *
 * `GET /open-apis/hire/v1/employees/get_by_application` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:employee`, `hire:employee:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application
 * @category endpoints
 */
export const getByApplication: Endpoint.Described<GetByApplicationInput, GetByApplicationOutput, "tenant"> & {
  /**
   * 通过投递 ID 获取入职信息
   *
   * Scopes, any of: `hire:employee`, `hire:employee:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application
   */
  (input: GetByApplicationInput, options?: Endpoint.CallOptions): Effect.Effect<GetByApplicationOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.employee.get_by_application",
  method: "GET",
  path: "/open-apis/hire/v1/employees/get_by_application",
  tokens: ["tenant"],
  query: [
    "application_id", "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type",
    "employee_type_id_type"
  ],
  codes,
  input: GetByApplicationInput,
  output: GetByApplicationOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly employee_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"people_admin_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_admin_department_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly operation: 1 | 2 | 3 | 4 | 5 | (number & {})
  readonly conversion_info?: EmployeeConversionInfo | undefined
  readonly overboard_info?: EmployeeOverboardInfo | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.patch#input", () => ({
    employee_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_admin_department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    operation: Codec.listed(1, 2, 3, 4, 5),
    conversion_info: Codec.objOpt(EmployeeConversionInfo),
    overboard_info: Codec.objOpt(EmployeeOverboardInfo)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly employee: Types.Employee
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.patch#output", () => ({
    employee: Codec.obj(Types.Employee)
  }))

/**
 * 更新员工状态
 *
 * `PATCH /open-apis/hire/v1/employees/:employee_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:employee`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新员工状态
   *
   * Scopes, any of: `hire:employee`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.employee.patch",
  method: "PATCH",
  path: "/open-apis/hire/v1/employees/:employee_id",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Employee {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly onboard_status?: 1 | 2 | (number & {}) | undefined
  readonly conversion_status?: 1 | 2 | (number & {}) | undefined
  readonly onboard_time?: number | undefined
  readonly expected_conversion_time?: number | undefined
  readonly actual_conversion_time?: number | undefined
  readonly overboard_time?: number | undefined
  readonly overboard_note?: string | undefined
  readonly onboard_city_code?: string | undefined
  readonly department?: string | undefined
  readonly leader?: string | undefined
  readonly sequence?: string | undefined
  readonly level?: string | undefined
  readonly employee_type?: string | undefined
  readonly job_requirement_id?: string | undefined
  readonly external_employment_id?: string | undefined
}

export const Employee: Codec.Shape<Employee> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.get_by_application#output.employee", () => ({
    id: Codec.strOpt,
    application_id: Codec.strOpt,
    onboard_status: Codec.openOpt(1, 2),
    conversion_status: Codec.openOpt(1, 2),
    onboard_time: Codec.intOpt,
    expected_conversion_time: Codec.intOpt,
    actual_conversion_time: Codec.intOpt,
    overboard_time: Codec.intOpt,
    overboard_note: Codec.strOpt,
    onboard_city_code: Codec.strOpt,
    department: Codec.strOpt,
    leader: Codec.strOpt,
    sequence: Codec.strOpt,
    level: Codec.strOpt,
    employee_type: Codec.strOpt,
    job_requirement_id: Codec.strOpt,
    external_employment_id: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeConversionInfo {
  readonly actual_conversion_time?: number | undefined
}

export const EmployeeConversionInfo: Codec.Shape<EmployeeConversionInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.patch#input.conversion_info", () => ({
    actual_conversion_time: Codec.intOpt
  }))

/** @category structures */
export interface EmployeeOverboardInfo {
  readonly actual_overboard_time?: number | undefined
  readonly overboard_note?: string | undefined
}

export const EmployeeOverboardInfo: Codec.Shape<EmployeeOverboardInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.employee.patch#input.overboard_info", () => ({
    actual_overboard_time: Codec.intOpt,
    overboard_note: Codec.strOpt
  }))
