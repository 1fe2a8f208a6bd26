// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.workforce_plan_detail`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batch` takes.
 *
 * @category inputs
 */
export interface BatchInput {
  readonly page_token?: string | undefined
  /** 1 to 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly workforce_plan_id?: string | undefined
  /** Default: `false`. */
  readonly is_centralized_reporting_project?: boolean | undefined
  /** At most 1000 characters. */
  readonly centralized_reporting_project_id?: string | undefined
  /** At most 1000 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly employee_type_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly work_location_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly job_level_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly job_ids?: ReadonlyArray<string> | undefined
  /** At most 1000 items. */
  readonly cost_center_ids?: ReadonlyArray<string> | undefined
  readonly include_missing_dimension_rows?: boolean | undefined
}

export const BatchInput: Codec.Shape<BatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    workforce_plan_id: Codec.strOpt,
    is_centralized_reporting_project: Codec.boolOpt,
    centralized_reporting_project_id: Codec.strOpt,
    department_ids: Codec.listOpt(Codec.str),
    employee_type_ids: Codec.listOpt(Codec.str),
    work_location_ids: Codec.listOpt(Codec.str),
    job_family_ids: Codec.listOpt(Codec.str),
    job_level_ids: Codec.listOpt(Codec.str),
    job_ids: Codec.listOpt(Codec.str),
    cost_center_ids: Codec.listOpt(Codec.str),
    include_missing_dimension_rows: Codec.boolOpt
  }))

/**
 * What `batch` gives.
 *
 * @category outputs
 */
export interface BatchOutput {
  readonly workforce_plan_id?: string | undefined
  readonly centralized_reporting_project_id?: string | undefined
  readonly items: ReadonlyArray<WorkforcePlanDetail>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const BatchOutput: Codec.Shape<BatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch#output", () => ({
    workforce_plan_id: Codec.strOpt,
    centralized_reporting_project_id: Codec.strOpt,
    items: Codec.list(Codec.obj(WorkforcePlanDetail)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询编制规划明细信息（不支持自定义组织）
 *
 * `POST /open-apis/corehr/v2/workforce_plan_details/batch` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:people_cli`, `corehr:workforce_detail:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch
 * @category endpoints
 */
export const batch: Endpoint.Described<BatchInput, BatchOutput, "tenant" | "user"> & {
  /**
   * 查询编制规划明细信息（不支持自定义组织）
   *
   * Scopes, any of: `corehr:people_cli`, `corehr:workforce_detail:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch
   */
  (input?: BatchInput, options?: Endpoint.CallOptions): Effect.Effect<BatchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchInput, BatchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询编制规划明细信息（不支持自定义组织）
     *
     * Scopes, any of: `corehr:people_cli`, `corehr:workforce_detail:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch
     */
    (input?: BatchInput, options?: Paged.Options): Paged.Listing<WorkforcePlanDetail>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.workforce_plan_detail.batch",
  method: "POST",
  path: "/open-apis/corehr/v2/workforce_plan_details/batch",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: BatchInput,
  output: BatchOutput
})

/**
 * What `batchV2` takes.
 *
 * @category inputs
 */
export interface BatchV2Input {
  readonly page_token?: string | undefined
  /** 1 to 100. Default: `100`. */
  readonly page_size?: number | undefined
  readonly workforce_plan_id?: string | undefined
  /** Default: `false`. */
  readonly is_centralized_reporting_project?: boolean | undefined
  readonly centralized_reporting_project_id?: string | undefined
  /** At most 100 items. */
  readonly dimension_id_in_datas?: ReadonlyArray<DimensionIdInData> | undefined
  readonly include_missing_dimension_rows?: boolean | undefined
  readonly filter_all_zero_value_rows?: boolean | undefined
}

export const BatchV2Input: Codec.Shape<BatchV2Input> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch_v2#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    workforce_plan_id: Codec.strOpt,
    is_centralized_reporting_project: Codec.boolOpt,
    centralized_reporting_project_id: Codec.strOpt,
    dimension_id_in_datas: Codec.listOpt(Codec.obj(DimensionIdInData)),
    include_missing_dimension_rows: Codec.boolOpt,
    filter_all_zero_value_rows: Codec.boolOpt
  }))

/**
 * What `batchV2` gives.
 *
 * @category outputs
 */
export interface BatchV2Output {
  readonly workforce_plan_id?: string | undefined
  readonly centralized_reporting_project_id?: string | undefined
  readonly items: ReadonlyArray<WorkforcePlanDetailV2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const BatchV2Output: Codec.Shape<BatchV2Output> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch_v2#output", () => ({
    workforce_plan_id: Codec.strOpt,
    centralized_reporting_project_id: Codec.strOpt,
    items: Codec.list(Codec.obj(WorkforcePlanDetailV2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询编制规划明细信息（支持自定义组织）
 *
 * `POST /open-apis/corehr/v2/workforce_plan_details/batch_v2` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `corehr:people_cli`, `corehr:workforce_detail:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2
 * @category endpoints
 */
export const batchV2: Endpoint.Described<BatchV2Input, BatchV2Output, "tenant" | "user"> & {
  /**
   * 查询编制规划明细信息（支持自定义组织）
   *
   * Scopes, any of: `corehr:people_cli`, `corehr:workforce_detail:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2
   */
  (input?: BatchV2Input, options?: Endpoint.CallOptions): Effect.Effect<BatchV2Output, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchV2Input, BatchV2Output, "tenant" | "user">
  readonly items: {
    /**
     * 查询编制规划明细信息（支持自定义组织）
     *
     * Scopes, any of: `corehr:people_cli`, `corehr:workforce_detail:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2
     */
    (input?: BatchV2Input, options?: Paged.Options): Paged.Listing<WorkforcePlanDetailV2>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.workforce_plan_detail.batch_v2",
  method: "POST",
  path: "/open-apis/corehr/v2/workforce_plan_details/batch_v2",
  tokens: ["tenant", "user"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: BatchV2Input,
  output: BatchV2Output
})

/** @category structures */
export interface DimensionInfo {
  readonly id: string
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
}

export const DimensionInfo: Codec.Shape<DimensionInfo> =
  /*#__PURE__*/ Codec.shape("corehr#DimensionInfo", () => ({
    id: Codec.str,
    name: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface WorkforcePlanDetail {
  readonly workforce_plan_detail_id?: string | undefined
  readonly department?: DimensionInfo | undefined
  readonly employee_type?: DimensionInfo | undefined
  readonly work_location?: DimensionInfo | undefined
  readonly job_family?: DimensionInfo | undefined
  readonly job_level?: DimensionInfo | undefined
  readonly job?: DimensionInfo | undefined
  readonly cost_center?: DimensionInfo | undefined
  readonly workforce_plan?: string | undefined
  readonly estimated_active_individuals_detail?: ReadonlyArray<Types.WorkforcePlanEaiDetail> | undefined
  readonly is_missing_dimension?: boolean | undefined
  /** Not in the documentation. */
  readonly active_individuals?: string | undefined
  /** Not in the documentation. */
  readonly individuals_to_be_added?: string | undefined
  /** Not in the documentation. */
  readonly individuals_to_be_removed?: string | undefined
  /** Not in the documentation. */
  readonly vacancy?: string | undefined
  /** Not in the documentation. */
  readonly vacancy_including_individuals_to_be_added_and_removed?: string | undefined
  /** Not in the documentation. */
  readonly fulfillment_rate?: string | undefined
  /** Not in the documentation. */
  readonly fulfillment_rate_including_individuals_to_be_added_and_removed?: string | undefined
}

export const WorkforcePlanDetail: Codec.Shape<WorkforcePlanDetail> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch#output.items", () => ({
    workforce_plan_detail_id: Codec.strOpt,
    department: Codec.objOpt(DimensionInfo),
    employee_type: Codec.objOpt(DimensionInfo),
    work_location: Codec.objOpt(DimensionInfo),
    job_family: Codec.objOpt(DimensionInfo),
    job_level: Codec.objOpt(DimensionInfo),
    job: Codec.objOpt(DimensionInfo),
    cost_center: Codec.objOpt(DimensionInfo),
    workforce_plan: Codec.strOpt,
    estimated_active_individuals_detail: Codec.listOpt(Codec.obj(Types.WorkforcePlanEaiDetail)),
    is_missing_dimension: Codec.boolOpt,
    active_individuals: Codec.strOpt,
    individuals_to_be_added: Codec.strOpt,
    individuals_to_be_removed: Codec.strOpt,
    vacancy: Codec.strOpt,
    vacancy_including_individuals_to_be_added_and_removed: Codec.strOpt,
    fulfillment_rate: Codec.strOpt,
    fulfillment_rate_including_individuals_to_be_added_and_removed: Codec.strOpt
  }))

/** @category structures */
export interface DimensionIdInData {
  readonly dimension_key?: string | undefined
  /** At most 1000 items. */
  readonly dimension_ids?: ReadonlyArray<string> | undefined
}

export const DimensionIdInData: Codec.Shape<DimensionIdInData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch_v2#input.dimension_id_in_datas", () => ({
    dimension_key: Codec.strOpt,
    dimension_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface WorkforcePlanDetailV2 {
  readonly workforce_plan_detail_id?: string | undefined
  readonly dimension_info_datas?: ReadonlyArray<DimensionInfoData> | undefined
  readonly workforce_plan?: string | undefined
  readonly active_individuals?: string | undefined
  readonly individuals_to_be_added?: string | undefined
  readonly individuals_to_be_removed?: string | undefined
  readonly estimated_active_individuals_details?: ReadonlyArray<Types.WorkforcePlanEaiDetail> | undefined
  readonly multi_period_values?: ReadonlyArray<Types.WorkforcePlanMultiPeriodValue> | undefined
  readonly is_missing_dimension?: boolean | undefined
  readonly is_all_zero_value?: boolean | undefined
  /** Not in the documentation. */
  readonly vacancy?: string | undefined
  /** Not in the documentation. */
  readonly vacancy_including_individuals_to_be_added_and_removed?: string | undefined
  /** Not in the documentation. */
  readonly fulfillment_rate?: string | undefined
  /** Not in the documentation. */
  readonly fulfillment_rate_including_individuals_to_be_added_and_removed?: string | undefined
}

export const WorkforcePlanDetailV2: Codec.Shape<WorkforcePlanDetailV2> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch_v2#output.items", () => ({
    workforce_plan_detail_id: Codec.strOpt,
    dimension_info_datas: Codec.listOpt(Codec.obj(DimensionInfoData)),
    workforce_plan: Codec.strOpt,
    active_individuals: Codec.strOpt,
    individuals_to_be_added: Codec.strOpt,
    individuals_to_be_removed: Codec.strOpt,
    estimated_active_individuals_details: Codec.listOpt(Codec.obj(Types.WorkforcePlanEaiDetail)),
    multi_period_values: Codec.listOpt(Codec.obj(Types.WorkforcePlanMultiPeriodValue)),
    is_missing_dimension: Codec.boolOpt,
    is_all_zero_value: Codec.boolOpt,
    vacancy: Codec.strOpt,
    vacancy_including_individuals_to_be_added_and_removed: Codec.strOpt,
    fulfillment_rate: Codec.strOpt,
    fulfillment_rate_including_individuals_to_be_added_and_removed: Codec.strOpt
  }))

/** @category structures */
export interface DimensionInfoData {
  readonly dimension_key?: string | undefined
  readonly dimension_info?: DimensionInfo | undefined
}

export const DimensionInfoData: Codec.Shape<DimensionInfoData> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan_detail.batch_v2#output.items.dimension_info_datas", () => ({
    dimension_key: Codec.strOpt,
    dimension_info: Codec.objOpt(DimensionInfo)
  }))
