// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.compensation_standard`.
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
 * What `match` takes.
 *
 * @category inputs
 */
export interface MatchInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"people_corehr_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  readonly employment_id?: string | undefined
  readonly reference_object_api?: "cpst_item" | "cpst_indicator" | (string & {}) | undefined
  readonly reference_object_id: string
  readonly department_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly company_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly recruitment_type?:
    | "experienced_professionals" | "recent_graduates" | "routine_intern" | (string & {}) | undefined
  readonly cpst_change_reason_id?: string | undefined
  readonly cpst_plan_id?: string | undefined
  readonly cpst_salary_level_id?: string | undefined
  readonly effective_time?: string | undefined
  /** Not in the documentation. */
  readonly performance_indicator_id?: string | undefined
  /** Not in the documentation. */
  readonly performance_score_grade_id?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_1_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_2_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_3_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_4_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_5_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_6_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_7_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_8_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_9_ids?: string | undefined
  /** Not in the documentation. */
  readonly custom_org_10_ids?: string | undefined
}

export const MatchInput: Codec.Shape<MatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    employment_id: Codec.strOpt,
    reference_object_api: Codec.listedOpt("cpst_item", "cpst_indicator"),
    reference_object_id: Codec.str,
    department_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    company_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    recruitment_type: Codec.listedOpt("experienced_professionals", "recent_graduates", "routine_intern"),
    cpst_change_reason_id: Codec.strOpt,
    cpst_plan_id: Codec.strOpt,
    cpst_salary_level_id: Codec.strOpt,
    effective_time: Codec.strOpt,
    performance_indicator_id: Codec.strOpt,
    performance_score_grade_id: Codec.strOpt,
    custom_org_1_ids: Codec.strOpt,
    custom_org_2_ids: Codec.strOpt,
    custom_org_3_ids: Codec.strOpt,
    custom_org_4_ids: Codec.strOpt,
    custom_org_5_ids: Codec.strOpt,
    custom_org_6_ids: Codec.strOpt,
    custom_org_7_ids: Codec.strOpt,
    custom_org_8_ids: Codec.strOpt,
    custom_org_9_ids: Codec.strOpt,
    custom_org_10_ids: Codec.strOpt
  }))

/**
 * What `match` gives.
 *
 * @category outputs
 */
export interface MatchOutput {
  readonly standard_id?: string | undefined
  readonly grade?: CpstGrade | undefined
  readonly effective_time?: string | undefined
}

export const MatchOutput: Codec.Shape<MatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output", () => ({
    standard_id: Codec.strOpt,
    grade: Codec.objOpt(CpstGrade),
    effective_time: Codec.strOpt
  }))

/**
 * 获取员工薪资标准
 *
 * `GET /open-apis/corehr/v1/compensation_standards/match` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `corehr:compensation_standards:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match
 * @category endpoints
 */
export const match: Endpoint.Described<MatchInput, MatchOutput, "tenant" | "user"> & {
  /**
   * 获取员工薪资标准
   *
   * Scopes, any of: `corehr:compensation_standards:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match
   */
  (input: MatchInput, options?: Endpoint.CallOptions): Effect.Effect<MatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.compensation_standard.match",
  method: "GET",
  path: "/open-apis/corehr/v1/compensation_standards/match",
  tokens: ["tenant", "user"],
  query: [
    "user_id_type", "department_id_type", "employment_id", "reference_object_api", "reference_object_id",
    "department_id", "work_location_id", "company_id", "job_family_id", "job_id", "job_level_id",
    "employee_type_id", "recruitment_type", "cpst_change_reason_id", "cpst_plan_id", "cpst_salary_level_id",
    "effective_time", "performance_indicator_id", "performance_score_grade_id", "custom_org_1_ids",
    "custom_org_2_ids", "custom_org_3_ids", "custom_org_4_ids", "custom_org_5_ids", "custom_org_6_ids",
    "custom_org_7_ids", "custom_org_8_ids", "custom_org_9_ids", "custom_org_10_ids"
  ],
  codes,
  input: MatchInput,
  output: MatchOutput
})

/** @category structures */
export interface CpstGrade {
  readonly grade_id?: string | undefined
  readonly grade_tid?: string | undefined
  readonly grade_standard_value?: CpstGradeStandardValue | undefined
  readonly currency?: CpstCurrency | undefined
  readonly description?: Shared.CustomName | undefined
}

export const CpstGrade: Codec.Shape<CpstGrade> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output.grade", () => ({
    grade_id: Codec.strOpt,
    grade_tid: Codec.strOpt,
    grade_standard_value: Codec.objOpt(CpstGradeStandardValue),
    currency: Codec.objOpt(CpstCurrency),
    description: Codec.objOpt(Shared.CustomName)
  }))

/** @category structures */
export interface CpstGradeStandardValue {
  readonly reference_object?: ReferenceObject | undefined
  readonly standard_type?: CpstStandardType | undefined
  readonly band_width?: CpstBandWidth | undefined
  readonly standard_value?: string | undefined
}

export const CpstGradeStandardValue: Codec.Shape<CpstGradeStandardValue> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output.grade.grade_standard_value", () => ({
    reference_object: Codec.objOpt(ReferenceObject),
    standard_type: Codec.objOpt(CpstStandardType),
    band_width: Codec.objOpt(CpstBandWidth),
    standard_value: Codec.strOpt
  }))

/** @category structures */
export interface ReferenceObject {
  readonly api_name?: "cpst_item" | "cpst_indicator" | (string & {}) | undefined
  readonly id?: string | undefined
}

export const ReferenceObject: Codec.Shape<ReferenceObject> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output.grade.grade_standard_value.reference_object", () => ({
    api_name: Codec.openOpt("cpst_item", "cpst_indicator"),
    id: Codec.strOpt
  }))

/** @category structures */
export interface CpstStandardType {
  readonly api_name?:
    | "standard_value" | "bandwidth_and_standard_value" | "bandwidth_upper_and_lower_limit" | (string & {}) | undefined
}

export const CpstStandardType: Codec.Shape<CpstStandardType> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output.grade.grade_standard_value.standard_type", () => ({
    api_name: Codec.openOpt(
      "standard_value", "bandwidth_and_standard_value", "bandwidth_upper_and_lower_limit"
    )
  }))

/** @category structures */
export interface CpstBandWidth {
  readonly upper_limit?: string | undefined
  readonly lower_limit?: string | undefined
}

export const CpstBandWidth: Codec.Shape<CpstBandWidth> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output.grade.grade_standard_value.band_width", () => ({
    upper_limit: Codec.strOpt,
    lower_limit: Codec.strOpt
  }))

/** @category structures */
export interface CpstCurrency {
  readonly currency_id?: string | undefined
  readonly code?: string | undefined
  readonly name?: Shared.CustomName | undefined
}

export const CpstCurrency: Codec.Shape<CpstCurrency> =
  /*#__PURE__*/ Codec.shape("corehr.v1.compensation_standard.match#output.grade.currency", () => ({
    currency_id: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.objOpt(Shared.CustomName)
  }))
