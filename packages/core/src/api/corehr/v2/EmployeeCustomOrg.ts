// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.employee.custom_org`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `createEmpCustomOrg` takes.
 *
 * @category inputs
 */
export interface CreateEmpCustomOrgInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  readonly user_id: string
  readonly object_api_name: string
  /** 1 to 100 items. */
  readonly custom_org_with_rates: ReadonlyArray<CustomOrgWithRate>
  /** At most 1000 characters. */
  readonly start_reason?: string | undefined
  readonly effective_time: string
}

export const CreateEmpCustomOrgInput: Codec.Shape<CreateEmpCustomOrgInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.create_emp_custom_org#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id: Codec.str,
    object_api_name: Codec.str,
    custom_org_with_rates: Codec.list(Codec.obj(CustomOrgWithRate)),
    start_reason: Codec.strOpt,
    effective_time: Codec.str
  }))

/**
 * What `createEmpCustomOrg` gives.
 *
 * @category outputs
 */
export interface CreateEmpCustomOrgOutput {
  readonly job_data_custom_org_id: string
  readonly version_id: string
}

export const CreateEmpCustomOrgOutput: Codec.Shape<CreateEmpCustomOrgOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.create_emp_custom_org#output", () => ({
    job_data_custom_org_id: Codec.str,
    version_id: Codec.str
  }))

/**
 * 新增人员自定义组织变更记录
 *
 * `POST /open-apis/corehr/v2/custom_org/create_emp_custom_org` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employment.custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org
 * @category endpoints
 */
export const createEmpCustomOrg: Endpoint.Described<CreateEmpCustomOrgInput, CreateEmpCustomOrgOutput, "tenant"> & {
  /**
   * 新增人员自定义组织变更记录
   *
   * Scopes, any of: `corehr:employment.custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org
   */
  (input: CreateEmpCustomOrgInput, options?: Endpoint.CallOptions): Effect.Effect<CreateEmpCustomOrgOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employee.custom_org.create_emp_custom_org",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_org/create_emp_custom_org",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateEmpCustomOrgInput,
  output: CreateEmpCustomOrgOutput
})

/**
 * What `del` takes.
 *
 * @category inputs
 */
export interface DelInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly user_id: string
  readonly job_data_custom_org_id: string
  readonly version_id: string
  readonly object_api_name: string
}

export const DelInput: Codec.Shape<DelInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.del#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id: Codec.str,
    job_data_custom_org_id: Codec.str,
    version_id: Codec.str,
    object_api_name: Codec.str
  }))

/**
 * What `del` gives.
 *
 * @category outputs
 */
export interface DelOutput {
  readonly data: string
}

export const DelOutput: Codec.Shape<DelOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.del#output", () => ({
    data: Codec.str
  }))

/**
 * 删除人员自定义组织变更记录
 *
 * `POST /open-apis/corehr/v2/custom_org/del` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employment.custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del
 * @category endpoints
 */
export const del: Endpoint.Described<DelInput, DelOutput, "tenant"> & {
  /**
   * 删除人员自定义组织变更记录
   *
   * Scopes, any of: `corehr:employment.custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del
   */
  (input: DelInput, options?: Endpoint.CallOptions): Effect.Effect<DelOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employee.custom_org.del",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_org/del",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: DelInput,
  output: DelOutput
})

/**
 * What `editEmpCustomOrg` takes.
 *
 * @category inputs
 */
export interface EditEmpCustomOrgInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  readonly user_id: string
  readonly object_api_name: string
  readonly job_data_custom_org_id: string
  readonly version_id: string
  /** 1 to 20 items. */
  readonly custom_org_with_rates: ReadonlyArray<CustomOrgWithRate>
  readonly effective_time: string
  /** At most 1000 characters. */
  readonly start_reason?: string | undefined
}

export const EditEmpCustomOrgInput: Codec.Shape<EditEmpCustomOrgInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.edit_emp_custom_org#input", () => ({
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    user_id: Codec.str,
    object_api_name: Codec.str,
    job_data_custom_org_id: Codec.str,
    version_id: Codec.str,
    custom_org_with_rates: Codec.list(Codec.obj(CustomOrgWithRate)),
    effective_time: Codec.str,
    start_reason: Codec.strOpt
  }))

/**
 * What `editEmpCustomOrg` gives.
 *
 * @category outputs
 */
export interface EditEmpCustomOrgOutput {
  readonly data?: string | undefined
}

export const EditEmpCustomOrgOutput: Codec.Shape<EditEmpCustomOrgOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.edit_emp_custom_org#output", () => ({
    data: Codec.strOpt
  }))

/**
 * 更新人员自定义组织变更记录
 *
 * `POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employment.custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org
 * @category endpoints
 */
export const editEmpCustomOrg: Endpoint.Described<EditEmpCustomOrgInput, EditEmpCustomOrgOutput, "tenant"> & {
  /**
   * 更新人员自定义组织变更记录
   *
   * Scopes, any of: `corehr:employment.custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org
   */
  (input: EditEmpCustomOrgInput, options?: Endpoint.CallOptions): Effect.Effect<EditEmpCustomOrgOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employee.custom_org.edit_emp_custom_org",
  method: "POST",
  path: "/open-apis/corehr/v2/custom_org/edit_emp_custom_org",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: EditEmpCustomOrgInput,
  output: EditEmpCustomOrgOutput
})

/**
 * What `employmentCustomOrgRecord` takes.
 *
 * @category inputs
 */
export interface EmploymentCustomOrgRecordInput {
  readonly user_ids: ReadonlyArray<string>
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
  readonly object_api_names: ReadonlyArray<string>
}

export const EmploymentCustomOrgRecordInput: Codec.Shape<EmploymentCustomOrgRecordInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.employment_custom_org_record#input", () => ({
    user_ids: Codec.list(Codec.str),
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id"),
    object_api_names: Codec.list(Codec.str)
  }))

/**
 * What `employmentCustomOrgRecord` gives.
 *
 * @category outputs
 */
export interface EmploymentCustomOrgRecordOutput {
  readonly custom_org_list: ReadonlyArray<EmpCustomOrgList>
}

export const EmploymentCustomOrgRecordOutput: Codec.Shape<EmploymentCustomOrgRecordOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.employment_custom_org_record#output", () => ({
    custom_org_list: Codec.list(Codec.obj(EmpCustomOrgList))
  }))

/**
 * 批量查询人员自定义组织变更记录
 *
 * `GET /open-apis/corehr/v2/custom_org/employment_custom_org_record` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record
 * @category endpoints
 */
export const employmentCustomOrgRecord: Endpoint.Described<EmploymentCustomOrgRecordInput, EmploymentCustomOrgRecordOutput, "tenant"> & {
  /**
   * 批量查询人员自定义组织变更记录
   *
   * Scopes, any of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record
   */
  (input: EmploymentCustomOrgRecordInput, options?: Endpoint.CallOptions): Effect.Effect<EmploymentCustomOrgRecordOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employee.custom_org.employment_custom_org_record",
  method: "GET",
  path: "/open-apis/corehr/v2/custom_org/employment_custom_org_record",
  tokens: ["tenant"],
  query: ["user_ids", "user_id_type", "object_api_names"],
  codes,
  input: EmploymentCustomOrgRecordInput,
  output: EmploymentCustomOrgRecordOutput
})

/**
 * What `querybyid` takes.
 *
 * @category inputs
 */
export interface QuerybyidInput {
  readonly job_data_custom_org_id: string
  readonly version_id?: ReadonlyArray<string> | undefined
  readonly object_api_name: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {})
}

export const QuerybyidInput: Codec.Shape<QuerybyidInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.querybyid#input", () => ({
    job_data_custom_org_id: Codec.str,
    version_id: Codec.listOpt(Codec.str),
    object_api_name: Codec.str,
    user_id_type: Codec.listed("open_id", "union_id", "user_id", "people_corehr_id")
  }))

/**
 * What `querybyid` gives.
 *
 * @category outputs
 */
export interface QuerybyidOutput {
  readonly custom_org: ReadonlyArray<EmpCustomOrgList>
  readonly user_id?: string | undefined
}

export const QuerybyidOutput: Codec.Shape<QuerybyidOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.employee.custom_org.querybyid#output", () => ({
    custom_org: Codec.list(Codec.obj(EmpCustomOrgList)),
    user_id: Codec.strOpt
  }))

/**
 * 查询单个人员自定义组织变更记录
 *
 * `GET /open-apis/corehr/v2/custom_org/querybyid` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid
 * @category endpoints
 */
export const querybyid: Endpoint.Described<QuerybyidInput, QuerybyidOutput, "tenant"> & {
  /**
   * 查询单个人员自定义组织变更记录
   *
   * Scopes, any of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid
   */
  (input: QuerybyidInput, options?: Endpoint.CallOptions): Effect.Effect<QuerybyidOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.employee.custom_org.querybyid",
  method: "GET",
  path: "/open-apis/corehr/v2/custom_org/querybyid",
  tokens: ["tenant"],
  query: ["job_data_custom_org_id", "version_id", "object_api_name", "user_id_type"],
  codes,
  input: QuerybyidInput,
  output: QuerybyidOutput
})

/** @category structures */
export interface CustomOrgWithRate {
  readonly id: string
  readonly rate?: string | undefined
}

export const CustomOrgWithRate: Codec.Shape<CustomOrgWithRate> =
  /*#__PURE__*/ Codec.shape("corehr#CustomOrgWithRate", () => ({
    id: Codec.str,
    rate: Codec.strOpt
  }))

/** @category structures */
export interface EmpCustomOrgList {
  readonly custom_org_list?: ReadonlyArray<CustomOrgList> | undefined
  /**
   * Given with the scope `corehr:employment.custom_org_field:read` or
   * `corehr:employment.custom_org_field:write`.
   */
  readonly effective_time?: string | undefined
  /**
   * Given with the scope `corehr:employment.custom_org_field:read` or
   * `corehr:employment.custom_org_field:write`.
   */
  readonly start_reason?: string | undefined
  /**
   * Given with the scope `corehr:employment.custom_org_field:read` or
   * `corehr:employment.custom_org_field:write`.
   */
  readonly job_data_custom_org_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.custom_org_field:read` or
   * `corehr:employment.custom_org_field:write`.
   */
  readonly version_id?: string | undefined
  readonly object_api_name?: string | undefined
  readonly user_id?: string | undefined
}

export const EmpCustomOrgList: Codec.Shape<EmpCustomOrgList> =
  /*#__PURE__*/ Codec.shape("corehr#EmpCustomOrgList", () => ({
    custom_org_list: Codec.listOpt(Codec.obj(CustomOrgList)),
    effective_time: Codec.strOpt,
    start_reason: Codec.strOpt,
    job_data_custom_org_id: Codec.strOpt,
    version_id: Codec.strOpt,
    object_api_name: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface CustomOrgList {
  readonly custom_org_name?: Shared.CustomName | undefined
  readonly custom_org_id?: string | undefined
  readonly rate?: string | undefined
}

export const CustomOrgList: Codec.Shape<CustomOrgList> =
  /*#__PURE__*/ Codec.shape("corehr#CustomOrgList", () => ({
    custom_org_name: Codec.objOpt(Shared.CustomName),
    custom_org_id: Codec.strOpt,
    rate: Codec.strOpt
  }))
