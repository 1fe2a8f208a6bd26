// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.pre_hire`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `complete` takes.
 *
 * @category inputs
 */
export interface CompleteInput {
  readonly pre_hire_id: string
}

export const CompleteInput: Codec.Shape<CompleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.complete#input", () => ({
    pre_hire_id: Codec.str
  }))

/**
 * What `complete` gives.
 *
 * @category outputs
 */
export interface CompleteOutput {
  readonly success?: boolean | undefined
}

export const CompleteOutput: Codec.Shape<CompleteOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.complete#output", () => ({
    success: Codec.boolOpt
  }))

/**
 * 操作员工完成入职
 *
 * `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:pre_hire:complete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete
 * @category endpoints
 */
export const complete: Endpoint.Described<CompleteInput, CompleteOutput, "tenant"> & {
  /**
   * 操作员工完成入职
   *
   * Scopes, any of: `corehr:pre_hire:complete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete
   */
  (input: CompleteInput, options?: Endpoint.CallOptions): Effect.Effect<CompleteOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.complete",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete",
  tokens: ["tenant"],
  codes,
  input: CompleteInput,
  output: CompleteOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly basic_info: BasicInfo
  readonly offer_info: OfferInfo
  readonly education_info?: ReadonlyArray<EducationInfo> | undefined
  readonly work_experience?: ReadonlyArray<WorkExperience> | undefined
  readonly ats_application_id?: string | undefined
  readonly application?: string | undefined
  readonly out_biz_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#input", () => ({
    basic_info: Codec.obj(BasicInfo),
    offer_info: Codec.obj(OfferInfo),
    education_info: Codec.listOpt(Codec.obj(EducationInfo)),
    work_experience: Codec.listOpt(Codec.obj(WorkExperience)),
    ats_application_id: Codec.strOpt,
    application: Codec.strOpt,
    out_biz_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly pre_hire_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#output", () => ({
    pre_hire_id: Codec.str
  }))

/**
 * 直接创建待入职
 *
 * `POST /open-apis/corehr/v2/pre_hires` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 直接创建待入职
   *
   * Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.create",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires",
  tokens: ["tenant"],
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
  readonly pre_hire_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.delete#input", () => ({
    pre_hire_id: Codec.str
  }))

/**
 * 删除待入职信息
 *
 * `DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:pre_hire:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除待入职信息
   *
   * Scopes, any of: `corehr:pre_hire:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v2/pre_hires/:pre_hire_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `onboardingFlow` gives.
 *
 * @category outputs
 */
export interface OnboardingFlowOutput {
  readonly flow_list: ReadonlyArray<Shared.OnboardingFlow>
}

export const OnboardingFlowOutput: Codec.Shape<OnboardingFlowOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.onboarding_flow#output", () => ({
    flow_list: Codec.list(Codec.obj(Shared.OnboardingFlow))
  }))

/**
 * 获取入职流程列表
 *
 * `GET /open-apis/corehr/v2/onboarding_flows` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow
 * @category endpoints
 */
export const onboardingFlow: Endpoint.Described<Codec.Empty, OnboardingFlowOutput, "tenant"> & {
  /**
   * 获取入职流程列表
   *
   * Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<OnboardingFlowOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.pre_hire.onboarding_flow",
  method: "GET",
  path: "/open-apis/corehr/v2/onboarding_flows",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: OnboardingFlowOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly pre_hire_id: string
  readonly basic_info_update?: BasicInfoUpdate | undefined
  readonly offer_info_update?: OfferInfoUpdate | undefined
  readonly standard_update_fields?: ReadonlyArray<string> | undefined
  readonly custom_update_fields?: ReadonlyArray<string> | undefined
  readonly person_custom_update_fields?: ReadonlyArray<string> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input", () => ({
    pre_hire_id: Codec.str,
    basic_info_update: Codec.objOpt(BasicInfoUpdate),
    offer_info_update: Codec.objOpt(OfferInfoUpdate),
    standard_update_fields: Codec.listOpt(Codec.str),
    custom_update_fields: Codec.listOpt(Codec.str),
    person_custom_update_fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly pre_hire_id: string
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#output", () => ({
    pre_hire_id: Codec.str
  }))

/**
 * 更新待入职信息
 *
 * `PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:pre_hire:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新待入职信息
   *
   * Scopes, any of: `corehr:pre_hire:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v2/pre_hires/:pre_hire_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** 1 to 10. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 10 items. */
  readonly pre_hire_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.query#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    pre_hire_ids: Codec.listOpt(Codec.str),
    fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<PreHire>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.query#output", () => ({
    items: Codec.list(Codec.obj(PreHire)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询待入职信息
 *
 * `POST /open-apis/corehr/v2/pre_hires/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire:read_only`.
 *
 * Scopes that open further fields: `corehr:people_cli`, `corehr:person.legal_name_v2:read`,
 * `corehr:person.legal_name_v2:write`, `corehr:person.national_id_v2:read`,
 * `corehr:person.national_id_v2:write`, `corehr:person.passport:read`, `corehr:person.passport:write`,
 * `corehr:person.person_for_country:read`, `corehr:person.person_for_country:write`,
 * `corehr:person.preferred_name_v2:read`, `corehr:person.visa:read`, `corehr:person.visa:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询待入职信息
   *
   * Scopes, any of: `corehr:pre_hire:read_only`.
   *
   * Scopes that open further fields: `corehr:people_cli`, `corehr:person.legal_name_v2:read`,
   * `corehr:person.legal_name_v2:write`, `corehr:person.national_id_v2:read`,
   * `corehr:person.national_id_v2:write`, `corehr:person.passport:read`, `corehr:person.passport:write`,
   * `corehr:person.person_for_country:read`, `corehr:person.person_for_country:write`,
   * `corehr:person.preferred_name_v2:read`, `corehr:person.visa:read`, `corehr:person.visa:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询待入职信息
     *
     * Scopes, any of: `corehr:pre_hire:read_only`.
     *
     * Scopes that open further fields: `corehr:people_cli`, `corehr:person.legal_name_v2:read`,
     * `corehr:person.legal_name_v2:write`, `corehr:person.national_id_v2:read`,
     * `corehr:person.national_id_v2:write`, `corehr:person.passport:read`, `corehr:person.passport:write`,
     * `corehr:person.person_for_country:read`, `corehr:person.person_for_country:write`,
     * `corehr:person.preferred_name_v2:read`, `corehr:person.visa:read`, `corehr:person.visa:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<PreHire>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.pre_hire.query",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/query",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 10
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `restoreFlowInstance` takes.
 *
 * @category inputs
 */
export interface RestoreFlowInstanceInput {
  readonly pre_hire_id: string
  readonly confirm_workforce?: boolean | undefined
}

export const RestoreFlowInstanceInput: Codec.Shape<RestoreFlowInstanceInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.restore_flow_instance#input", () => ({
    pre_hire_id: Codec.str,
    confirm_workforce: Codec.boolOpt
  }))

/**
 * What `restoreFlowInstance` gives.
 *
 * @category outputs
 */
export interface RestoreFlowInstanceOutput {
  readonly success?: boolean | undefined
}

export const RestoreFlowInstanceOutput: Codec.Shape<RestoreFlowInstanceOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.restore_flow_instance#output", () => ({
    success: Codec.boolOpt
  }))

/**
 * 恢复入职
 *
 * `POST /open-apis/corehr/v2/pre_hires/restore_flow_instance` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire:restore_flow_instance`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance
 * @category endpoints
 */
export const restoreFlowInstance: Endpoint.Described<RestoreFlowInstanceInput, RestoreFlowInstanceOutput, "tenant"> & {
  /**
   * 恢复入职
   *
   * Scopes, any of: `corehr:pre_hire:restore_flow_instance`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance
   */
  (input: RestoreFlowInstanceInput, options?: Endpoint.CallOptions): Effect.Effect<RestoreFlowInstanceOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.restore_flow_instance",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/restore_flow_instance",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RestoreFlowInstanceInput,
  output: RestoreFlowInstanceOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. */
  readonly page_size: number
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?:
    | "open_department_id" | "department_id" | "people_corehr_department_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly worker_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly pre_hire_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly person_ids?: ReadonlyArray<string> | undefined
  readonly onboarding_date_start?: string | undefined
  readonly onboarding_date_end?: string | undefined
  readonly updated_date_start?: string | undefined
  readonly updated_date_end?: string | undefined
  /** At most 100 items. */
  readonly onboarding_location_ids?: ReadonlyArray<string> | undefined
  readonly onboarding_status?:
    | "preboarding" | "deleted" | "day_one" | "withdrawn" | "completed" | (string & {}) | undefined
  /** At most 100 items. */
  readonly department_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly direct_manager_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly employee_type_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly employee_subtype_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly job_family_ids?: ReadonlyArray<string> | undefined
  readonly key_word?: string | undefined
  readonly condition_worker?: boolean | undefined
  readonly rehire?: "to_be_confirmed" | "no" | "yes" | (string & {}) | undefined
  /** At most 100 items. */
  readonly fields?: ReadonlyArray<string> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.search#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_corehr_department_id"),
    worker_ids: Codec.listOpt(Codec.str),
    pre_hire_ids: Codec.listOpt(Codec.str),
    person_ids: Codec.listOpt(Codec.str),
    onboarding_date_start: Codec.strOpt,
    onboarding_date_end: Codec.strOpt,
    updated_date_start: Codec.strOpt,
    updated_date_end: Codec.strOpt,
    onboarding_location_ids: Codec.listOpt(Codec.str),
    onboarding_status: Codec.listedOpt("preboarding", "deleted", "day_one", "withdrawn", "completed"),
    department_ids: Codec.listOpt(Codec.str),
    direct_manager_ids: Codec.listOpt(Codec.str),
    employee_type_ids: Codec.listOpt(Codec.str),
    employee_subtype_ids: Codec.listOpt(Codec.str),
    job_family_ids: Codec.listOpt(Codec.str),
    key_word: Codec.strOpt,
    condition_worker: Codec.boolOpt,
    rehire: Codec.listedOpt("to_be_confirmed", "no", "yes"),
    fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 搜索待入职信息
 *
 * `POST /open-apis/corehr/v2/pre_hires/search` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire.search:read`, `corehr:pre_hire:read`, `corehr:pre_hire:write`.
 *
 * Scopes that open further fields: `corehr:people_cli`, `corehr:person.legal_name_v2:read`,
 * `corehr:person.legal_name_v2:write`, `corehr:person.national_id_v2:read`,
 * `corehr:person.national_id_v2:write`, `corehr:person.passport:read`, `corehr:person.passport:write`,
 * `corehr:person.person_for_country:read`, `corehr:person.person_for_country:write`,
 * `corehr:person.preferred_name_v2:read`, `corehr:person.visa:read`, `corehr:person.visa:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索待入职信息
   *
   * Scopes, any of: `corehr:pre_hire.search:read`, `corehr:pre_hire:read`, `corehr:pre_hire:write`.
   *
   * Scopes that open further fields: `corehr:people_cli`, `corehr:person.legal_name_v2:read`,
   * `corehr:person.legal_name_v2:write`, `corehr:person.national_id_v2:read`,
   * `corehr:person.national_id_v2:write`, `corehr:person.passport:read`, `corehr:person.passport:write`,
   * `corehr:person.person_for_country:read`, `corehr:person.person_for_country:write`,
   * `corehr:person.preferred_name_v2:read`, `corehr:person.visa:read`, `corehr:person.visa:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索待入职信息
     *
     * Scopes, any of: `corehr:pre_hire.search:read`, `corehr:pre_hire:read`, `corehr:pre_hire:write`.
     *
     * Scopes that open further fields: `corehr:people_cli`, `corehr:person.legal_name_v2:read`,
     * `corehr:person.legal_name_v2:write`, `corehr:person.national_id_v2:read`,
     * `corehr:person.national_id_v2:write`, `corehr:person.passport:read`, `corehr:person.passport:write`,
     * `corehr:person.person_for_country:read`, `corehr:person.person_for_country:write`,
     * `corehr:person.preferred_name_v2:read`, `corehr:person.visa:read`, `corehr:person.visa:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v2.pre_hire.search",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `transformOnboardingTask` takes.
 *
 * @category inputs
 */
export interface TransformOnboardingTaskInput {
  readonly pre_hire_id: string
  readonly task_code: string
  readonly transform_type: string
  readonly review_decision?: string | undefined
  readonly reason?: string | undefined
}

export const TransformOnboardingTaskInput: Codec.Shape<TransformOnboardingTaskInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.transform_onboarding_task#input", () => ({
    pre_hire_id: Codec.str,
    task_code: Codec.str,
    transform_type: Codec.str,
    review_decision: Codec.strOpt,
    reason: Codec.strOpt
  }))

/**
 * What `transformOnboardingTask` gives.
 *
 * @category outputs
 */
export interface TransformOnboardingTaskOutput {
  readonly success?: boolean | undefined
}

export const TransformOnboardingTaskOutput: Codec.Shape<TransformOnboardingTaskOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.transform_onboarding_task#output", () => ({
    success: Codec.boolOpt
  }))

/**
 * 流转入职任务
 *
 * `POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `corehr:pre_hire:transform_onboarding_task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task
 * @category endpoints
 */
export const transformOnboardingTask: Endpoint.Described<TransformOnboardingTaskInput, TransformOnboardingTaskOutput, "tenant"> & {
  /**
   * 流转入职任务
   *
   * Scopes, any of: `corehr:pre_hire:transform_onboarding_task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task
   */
  (input: TransformOnboardingTaskInput, options?: Endpoint.CallOptions): Effect.Effect<TransformOnboardingTaskOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.transform_onboarding_task",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/transform_onboarding_task",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: TransformOnboardingTaskInput,
  output: TransformOnboardingTaskOutput
})

/**
 * What `transitTask` takes.
 *
 * @category inputs
 */
export interface TransitTaskInput {
  readonly pre_hire_id: string
  readonly task_id: string
}

export const TransitTaskInput: Codec.Shape<TransitTaskInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.transit_task#input", () => ({
    pre_hire_id: Codec.str,
    task_id: Codec.str
  }))

/**
 * What `transitTask` gives.
 *
 * @category outputs
 */
export interface TransitTaskOutput {
  readonly success?: boolean | undefined
}

export const TransitTaskOutput: Codec.Shape<TransitTaskOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.transit_task#output", () => ({
    success: Codec.boolOpt
  }))

/**
 * 流转入职任务
 *
 * `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `corehr:pre_hire:transit_tasks`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task
 * @category endpoints
 */
export const transitTask: Endpoint.Described<TransitTaskInput, TransitTaskOutput, "tenant"> & {
  /**
   * 流转入职任务
   *
   * Scopes, any of: `corehr:pre_hire:transit_tasks`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task
   */
  (input: TransitTaskInput, options?: Endpoint.CallOptions): Effect.Effect<TransitTaskOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.transit_task",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: TransitTaskInput,
  output: TransitTaskOutput
})

/**
 * What `withdrawOnboarding` takes.
 *
 * @category inputs
 */
export interface WithdrawOnboardingInput {
  readonly pre_hire_id: string
  readonly withdraw_reason: string
}

export const WithdrawOnboardingInput: Codec.Shape<WithdrawOnboardingInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.withdraw_onboarding#input", () => ({
    pre_hire_id: Codec.str,
    withdraw_reason: Codec.str
  }))

/**
 * What `withdrawOnboarding` gives.
 *
 * @category outputs
 */
export interface WithdrawOnboardingOutput {
  readonly success?: boolean | undefined
}

export const WithdrawOnboardingOutput: Codec.Shape<WithdrawOnboardingOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.withdraw_onboarding#output", () => ({
    success: Codec.boolOpt
  }))

/**
 * 撤销入职
 *
 * `POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:pre_hire:withdraw_onboarding`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding
 * @category endpoints
 */
export const withdrawOnboarding: Endpoint.Described<WithdrawOnboardingInput, WithdrawOnboardingOutput, "tenant"> & {
  /**
   * 撤销入职
   *
   * Scopes, any of: `corehr:pre_hire:withdraw_onboarding`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding
   */
  (input: WithdrawOnboardingInput, options?: Endpoint.CallOptions): Effect.Effect<WithdrawOnboardingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.pre_hire.withdraw_onboarding",
  method: "POST",
  path: "/open-apis/corehr/v2/pre_hires/withdraw_onboarding",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: WithdrawOnboardingInput,
  output: WithdrawOnboardingOutput
})

/** @category structures */
export interface NameInput {
  readonly full_name?: string | undefined
  readonly first_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly local_middle_name?: string | undefined
  readonly local_primary?: string | undefined
  readonly country_region_id?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly custom_western_name?: string | undefined
  readonly additional_name?: string | undefined
}

export const NameInput: Codec.Shape<NameInput> = /*#__PURE__*/ Codec.shape("corehr#NameInput", () => ({
  full_name: Codec.strOpt,
  first_name: Codec.strOpt,
  middle_name: Codec.strOpt,
  name_primary: Codec.strOpt,
  local_first_name: Codec.strOpt,
  local_middle_name: Codec.strOpt,
  local_primary: Codec.strOpt,
  country_region_id: Codec.strOpt,
  custom_local_name: Codec.strOpt,
  custom_western_name: Codec.strOpt,
  additional_name: Codec.strOpt
}))

/** @category structures */
export interface ResidentTaxForUpdate {
  readonly tax_country_region?: string | undefined
  readonly resident_status?: string | undefined
  readonly tax_address?: AddressForUpdate | undefined
  readonly resident_status_specification?: string | undefined
  readonly year_resident_tax?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const ResidentTaxForUpdate: Codec.Shape<ResidentTaxForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#ResidentTaxForUpdate", () => ({
    tax_country_region: Codec.strOpt,
    resident_status: Codec.strOpt,
    tax_address: Codec.objOpt(AddressForUpdate),
    resident_status_specification: Codec.strOpt,
    year_resident_tax: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface AddressForUpdate {
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  /** 1 to 1000 items. */
  readonly address_types: ReadonlyArray<string>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly city_id_v2?: string | undefined
  readonly district_id_v2?: string | undefined
  /** At most 100 items. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  /** Not in the documentation. */
  readonly address_id?: string | undefined
}

export const AddressForUpdate: Codec.Shape<AddressForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#AddressForUpdate", () => ({
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    local_address_line1: Codec.strOpt,
    local_address_line2: Codec.strOpt,
    local_address_line3: Codec.strOpt,
    local_address_line4: Codec.strOpt,
    local_address_line5: Codec.strOpt,
    local_address_line6: Codec.strOpt,
    local_address_line7: Codec.strOpt,
    local_address_line8: Codec.strOpt,
    local_address_line9: Codec.strOpt,
    postal_code: Codec.strOpt,
    address_types: Codec.list(Codec.str),
    is_primary: Codec.bool,
    is_public: Codec.bool,
    city_id_v2: Codec.strOpt,
    district_id_v2: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt,
    address_id: Codec.strOpt
  }))

/** @category structures */
export interface DependentForUpdate {
  readonly relationship: string
  readonly gender?: string | undefined
  readonly date_of_birth?: string | undefined
  /** 1 to 1000 items. */
  readonly national_ids?: ReadonlyArray<NationalIdForUpdate> | undefined
  readonly spouses_working_status?: string | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: PhoneForUpdate | undefined
  readonly address?: AddressForUpdate | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly birth_certificate_of_children?: ReadonlyArray<Shared.File> | undefined
  /** Not in the documentation. */
  readonly reason?: string | undefined
  /** Not in the documentation. */
  readonly modify_date?: string | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly citizenship_statuses?: ReadonlyArray<Types.ProfileSettingCitizenshipStatus> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_v2?: string | undefined
  /** Not in the documentation. */
  readonly name?: Name | undefined
  /** Not in the documentation. */
  readonly emails?: ReadonlyArray<EmailForUpdate> | undefined
}

export const DependentForUpdate: Codec.Shape<DependentForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#DependentForUpdate", () => ({
    relationship: Codec.str,
    gender: Codec.strOpt,
    date_of_birth: Codec.strOpt,
    national_ids: Codec.listOpt(Codec.obj(NationalIdForUpdate)),
    spouses_working_status: Codec.strOpt,
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    dependent_name: Codec.strOpt,
    employer: Codec.strOpt,
    job: Codec.strOpt,
    phone: Codec.objOpt(PhoneForUpdate),
    address: Codec.objOpt(AddressForUpdate),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    birth_certificate_of_children: Codec.listOpt(Codec.obj(Shared.File)),
    reason: Codec.strOpt,
    modify_date: Codec.strOpt,
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.ProfileSettingCitizenshipStatus)),
    id: Codec.strOpt,
    nationality_v2: Codec.strOpt,
    name: Codec.objOpt(Name),
    emails: Codec.listOpt(Codec.obj(EmailForUpdate))
  }))

/** @category structures */
export interface NationalIdForUpdate {
  readonly country_region_id: string
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
  /** Not in the documentation. */
  readonly series?: string | undefined
  /** Not in the documentation. */
  readonly effective_for_a_long_time?: boolean | undefined
}

export const NationalIdForUpdate: Codec.Shape<NationalIdForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#NationalIdForUpdate", () => ({
    country_region_id: Codec.str,
    national_id_type_id: Codec.str,
    national_id_number: Codec.str,
    issue_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    issued_by: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    wk_id: Codec.strOpt,
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  }))

/** @category structures */
export interface PhoneForUpdate {
  readonly international_area_code: string
  readonly phone_number: string
  readonly device_type: string
  readonly phone_usage: string
  readonly is_primary: boolean
  readonly is_public: boolean
}

export const PhoneForUpdate: Codec.Shape<PhoneForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#PhoneForUpdate", () => ({
    international_area_code: Codec.str,
    phone_number: Codec.str,
    device_type: Codec.str,
    phone_usage: Codec.str,
    is_primary: Codec.bool,
    is_public: Codec.bool
  }))

/** @category structures */
export interface Name {
  readonly full_name?: string | undefined
  readonly first_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly local_middle_name?: string | undefined
  readonly local_primary?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly custom_western_name?: string | undefined
  readonly country_region: string
  readonly name_type: string
  readonly additional_name?: string | undefined
  readonly wk_id?: string | undefined
  readonly hereditary?: string | undefined
  readonly secondary?: string | undefined
  readonly social?: string | undefined
  readonly tertiary?: string | undefined
  readonly title?: string | undefined
  readonly local_secondary?: string | undefined
  readonly local_first_name_2?: string | undefined
  readonly local_primary_2?: string | undefined
}

export const Name: Codec.Shape<Name> = /*#__PURE__*/ Codec.shape("corehr#Name", () => ({
  full_name: Codec.strOpt,
  first_name: Codec.strOpt,
  middle_name: Codec.strOpt,
  name_primary: Codec.strOpt,
  local_first_name: Codec.strOpt,
  local_middle_name: Codec.strOpt,
  local_primary: Codec.strOpt,
  custom_local_name: Codec.strOpt,
  custom_western_name: Codec.strOpt,
  country_region: Codec.str,
  name_type: Codec.str,
  additional_name: Codec.strOpt,
  wk_id: Codec.strOpt,
  hereditary: Codec.strOpt,
  secondary: Codec.strOpt,
  social: Codec.strOpt,
  tertiary: Codec.strOpt,
  title: Codec.strOpt,
  local_secondary: Codec.strOpt,
  local_first_name_2: Codec.strOpt,
  local_primary_2: Codec.strOpt
}))

/** @category structures */
export interface EmailForUpdate {
  readonly email: string
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly email_usage: string
}

export const EmailForUpdate: Codec.Shape<EmailForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#EmailForUpdate", () => ({
    email: Codec.str,
    is_primary: Codec.bool,
    is_public: Codec.bool,
    email_usage: Codec.str
  }))

/** @category structures */
export interface BankAccountForUpdate {
  readonly bank_name?: string | undefined
  readonly branch_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly country_region_id?: string | undefined
  /** At most 100 items. */
  readonly bank_account_usages?: ReadonlyArray<string> | undefined
  readonly bank_account_type?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const BankAccountForUpdate: Codec.Shape<BankAccountForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#BankAccountForUpdate", () => ({
    bank_name: Codec.strOpt,
    branch_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    country_region_id: Codec.strOpt,
    bank_account_usages: Codec.listOpt(Codec.str),
    bank_account_type: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface PersonalProfileForUpdate {
  readonly personal_profile_type?: string | undefined
  /** At most 1000 items. */
  readonly files?: ReadonlyArray<Shared.File> | undefined
}

export const PersonalProfileForUpdate: Codec.Shape<PersonalProfileForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#PersonalProfileForUpdate", () => ({
    personal_profile_type: Codec.strOpt,
    files: Codec.listOpt(Codec.obj(Shared.File))
  }))

/** @category structures */
export interface EmergencyContactForUpdate {
  readonly legal_name?: string | undefined
  readonly relationship?: string | undefined
  /** At most 1000 items. */
  readonly phones?: ReadonlyArray<PhoneForUpdate> | undefined
  readonly address?: AddressForUpdate | undefined
  readonly email?: EmailForUpdate | undefined
  readonly is_primary?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const EmergencyContactForUpdate: Codec.Shape<EmergencyContactForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#EmergencyContactForUpdate", () => ({
    legal_name: Codec.strOpt,
    relationship: Codec.strOpt,
    phones: Codec.listOpt(Codec.obj(PhoneForUpdate)),
    address: Codec.objOpt(AddressForUpdate),
    email: Codec.objOpt(EmailForUpdate),
    is_primary: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface PreHirePersonForCountry {
  readonly wk_id?: string | undefined
  readonly country_region_id: string
  readonly gender?: string | undefined
  readonly religion?: string | undefined
  readonly marital_status?: string | undefined
  readonly ethnicity_race?: string | undefined
  readonly marital_status_date?: string | undefined
}

export const PreHirePersonForCountry: Codec.Shape<PreHirePersonForCountry> =
  /*#__PURE__*/ Codec.shape("corehr#PreHirePersonForCountry", () => ({
    wk_id: Codec.strOpt,
    country_region_id: Codec.str,
    gender: Codec.strOpt,
    religion: Codec.strOpt,
    marital_status: Codec.strOpt,
    ethnicity_race: Codec.strOpt,
    marital_status_date: Codec.strOpt
  }))

/** @category structures */
export interface PreHireNationalIdV2 {
  readonly country_region_id: string
  readonly national_id_type_id: string
  readonly national_id_number: string
  readonly issue_date?: string | undefined
  readonly expiration_date?: string | undefined
  readonly issued_by?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly wk_id?: string | undefined
  readonly series?: string | undefined
  readonly effective_for_a_long_time?: boolean | undefined
}

export const PreHireNationalIdV2: Codec.Shape<PreHireNationalIdV2> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireNationalIdV2", () => ({
    country_region_id: Codec.str,
    national_id_type_id: Codec.str,
    national_id_number: Codec.str,
    issue_date: Codec.strOpt,
    expiration_date: Codec.strOpt,
    issued_by: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    wk_id: Codec.strOpt,
    series: Codec.strOpt,
    effective_for_a_long_time: Codec.boolOpt
  }))

/** @category structures */
export interface NoticePeriodDetailInput {
  readonly wk_id?: string | undefined
  /** 1 to 65535. */
  readonly value?: number | undefined
  readonly value_unit?: string | undefined
}

export const NoticePeriodDetailInput: Codec.Shape<NoticePeriodDetailInput> =
  /*#__PURE__*/ Codec.shape("corehr#NoticePeriodDetailInput", () => ({
    wk_id: Codec.strOpt,
    value: Codec.intOpt,
    value_unit: Codec.strOpt
  }))

/** @category structures */
export interface PrehireDefaultCostCenterUpdate {
  readonly cost_center_id: string
  readonly is_herit: boolean
}

export const PrehireDefaultCostCenterUpdate: Codec.Shape<PrehireDefaultCostCenterUpdate> =
  /*#__PURE__*/ Codec.shape("corehr#PrehireDefaultCostCenterUpdate", () => ({
    cost_center_id: Codec.str,
    is_herit: Codec.bool
  }))

/** @category structures */
export interface PersonInfo {
  readonly person_id?: string | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_number?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly legal_name?: string | undefined
  readonly preferred_name?: string | undefined
  readonly preferred_local_full_name?: string | undefined
  readonly preferred_english_full_name?: string | undefined
  /** Given with the scope `corehr:person.legal_name:read` or `corehr:person.legal_name:write`. */
  readonly name_list?: ReadonlyArray<Types.PersonName> | undefined
  /** Given with the scope `corehr:person.gender:read` or `corehr:person.gender:write`. */
  readonly gender?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly date_of_birth?: string | undefined
  /** Given with the scope `corehr:person.nationality:read` or `corehr:person.nationality:write`. */
  readonly nationality_id_v2?: string | undefined
  /** Given with the scope `corehr:person.race:read`. */
  readonly race?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.marital_status:read` or `corehr:person.marital_status:write`. */
  readonly marital_status?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.phone:read` or `corehr:person.phone:write`. */
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly address_list?: ReadonlyArray<Types.Address3> | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_list?: ReadonlyArray<Types.Email> | undefined
  /** Given with the scope `corehr:person.work_experience:read` or `corehr:person.work_experience:write`. */
  readonly work_experience_list?: ReadonlyArray<Types.WorkExperienceInfo> | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly education_list?: ReadonlyArray<Types.Education> | undefined
  /** Given with the scope `corehr:person.bank_account:read` or `corehr:person.bank_account:write`. */
  readonly bank_account_list?: ReadonlyArray<PreHireBankAccount> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  /** Given with the scope `corehr:person.dependent:read` or `corehr:person.dependent:write`. */
  readonly dependent_list?: ReadonlyArray<PreHireDependent> | undefined
  /**
   * Given with the scope `corehr:person.emergency_contact:read` or `corehr:person.emergency_contact:write`.
   */
  readonly emergency_contact_list?: ReadonlyArray<PreHireEmergencyContact> | undefined
  /**
   * Given with the scope `corehr:person.date_entered_workforce:read` or
   * `corehr:person.date_entered_workforce:write`.
   */
  readonly date_entered_workforce?: string | undefined
  readonly working_years?: number | undefined
  readonly profile_image_id?: string | undefined
  /** Given with the scope `corehr:person.email:read` or `corehr:person.email:write`. */
  readonly email_address?: string | undefined
  /** Given with the scope `corehr:person.date_of_birth:read` or `corehr:person.date_of_birth:write`. */
  readonly age?: number | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly highest_level_of_education?: Types.Education | undefined
  /** Given with the scope `corehr:person.education:read` or `corehr:person.education:write`. */
  readonly highest_degree_of_education?: Types.Education | undefined
  /** Given with the scope `corehr:person.personal_profile:read` or `corehr:person.personal_profile:write`. */
  readonly personal_profile?: ReadonlyArray<Types.PersonalProfile> | undefined
  readonly talent_id?: string | undefined
  /** Given with the scope `corehr:person.custom_field:read` or `corehr:person.custom_field:write`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Given with the scope `corehr:person.national_id:read` or `corehr:person.national_id:write`. */
  readonly national_id_number?: string | undefined
  /** Given with the scope `corehr:person.address:read` or `corehr:person.address:write`. */
  readonly family_address?: string | undefined
  readonly person_info_chns?: ReadonlyArray<PersonInfoChn> | undefined
  /**
   * Given with the scope `corehr:person.born_country_region:read` or
   * `corehr:person.born_country_region:write`.
   */
  readonly born_country_region?: string | undefined
  /** Given with the scope `corehr:person.is_disabled:read` or `corehr:person.is_disabled:write`. */
  readonly is_disabled?: boolean | undefined
  /** Given with the scope `corehr:person.is_disabled:read` or `corehr:person.is_disabled:write`. */
  readonly disable_card_number?: string | undefined
  /** Given with the scope `corehr:person.martyr_family:read` or `corehr:person.martyr_family:write`. */
  readonly is_martyr_family?: boolean | undefined
  /** Given with the scope `corehr:person.martyr_family:read` or `corehr:person.martyr_family:write`. */
  readonly martyr_card_number?: string | undefined
  /** Given with the scope `corehr:person.is_old_alone:read` or `corehr:person.is_old_alone:write`. */
  readonly is_old_alone?: boolean | undefined
  /** Given with the scope `corehr:person.resident_tax:read` or `corehr:person.resident_tax:write`. */
  readonly resident_taxes?: ReadonlyArray<Types.ResidentTax> | undefined
  /** Given with the scope `corehr:person.religion:read` or `corehr:person.religion:write`. */
  readonly religion?: Shared.Enum | undefined
  readonly working_years_v2?: number | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly created_by?: string | undefined
  readonly updated_by?: string | undefined
  /** Given with the scope `corehr:person.bank_account:read` or `corehr:person.bank_account:write`. */
  readonly bank_account_number?: string | undefined
  /** Given with the scope `corehr:person.passport_number:read`. */
  readonly passport_number?: string | undefined
  /** Given with the scope `corehr:person.work_experience:read` or `corehr:person.work_experience:write`. */
  readonly former_employer?: ReadonlyArray<Shared.I18n> | undefined
  /** Not in the documentation. */
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly additional_nationalities?: ReadonlyArray<Types.AdditionalNationality> | undefined
  /** Not in the documentation. */
  readonly citizenship_status?: ReadonlyArray<Types.CitizenshipStatuse> | undefined
  /** Not in the documentation. */
  readonly legal_name_v2s?: ReadonlyArray<Types.LegalNameV2> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<Types.NationalIdV2> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<Types.PersonForCountry> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: Types.LegalNameV2 | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const PersonInfo: Codec.Shape<PersonInfo> = /*#__PURE__*/ Codec.shape("corehr#PersonInfo", () => ({
  person_id: Codec.strOpt,
  phone_number: Codec.strOpt,
  legal_name: Codec.strOpt,
  preferred_name: Codec.strOpt,
  preferred_local_full_name: Codec.strOpt,
  preferred_english_full_name: Codec.strOpt,
  name_list: Codec.listOpt(Codec.obj(Types.PersonName)),
  gender: Codec.objOpt(Shared.Enum),
  date_of_birth: Codec.strOpt,
  nationality_id_v2: Codec.strOpt,
  race: Codec.objOpt(Shared.Enum),
  marital_status: Codec.objOpt(Shared.Enum),
  phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
  address_list: Codec.listOpt(Codec.obj(Types.Address3)),
  email_list: Codec.listOpt(Codec.obj(Types.Email)),
  work_experience_list: Codec.listOpt(Codec.obj(Types.WorkExperienceInfo)),
  education_list: Codec.listOpt(Codec.obj(Types.Education)),
  bank_account_list: Codec.listOpt(Codec.obj(PreHireBankAccount)),
  national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
  dependent_list: Codec.listOpt(Codec.obj(PreHireDependent)),
  emergency_contact_list: Codec.listOpt(Codec.obj(PreHireEmergencyContact)),
  date_entered_workforce: Codec.strOpt,
  working_years: Codec.intOpt,
  profile_image_id: Codec.strOpt,
  email_address: Codec.strOpt,
  age: Codec.intOpt,
  highest_level_of_education: Codec.objOpt(Types.Education),
  highest_degree_of_education: Codec.objOpt(Types.Education),
  personal_profile: Codec.listOpt(Codec.obj(Types.PersonalProfile)),
  talent_id: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
  national_id_number: Codec.strOpt,
  family_address: Codec.strOpt,
  person_info_chns: Codec.listOpt(Codec.obj(PersonInfoChn)),
  born_country_region: Codec.strOpt,
  is_disabled: Codec.boolOpt,
  disable_card_number: Codec.strOpt,
  is_martyr_family: Codec.boolOpt,
  martyr_card_number: Codec.strOpt,
  is_old_alone: Codec.boolOpt,
  resident_taxes: Codec.listOpt(Codec.obj(Types.ResidentTax)),
  religion: Codec.objOpt(Shared.Enum),
  working_years_v2: Codec.numOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  created_by: Codec.strOpt,
  updated_by: Codec.strOpt,
  bank_account_number: Codec.strOpt,
  passport_number: Codec.strOpt,
  former_employer: Codec.listOpt(Codec.obj(Shared.I18n)),
  additional_name: Codec.strOpt,
  nationality_id: Codec.strOpt,
  additional_nationalities: Codec.listOpt(Codec.obj(Types.AdditionalNationality)),
  citizenship_status: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
  legal_name_v2s: Codec.listOpt(Codec.obj(Types.LegalNameV2)),
  national_id_v2s: Codec.listOpt(Codec.obj(Types.NationalIdV2)),
  visas: Codec.listOpt(Codec.obj(Types.Visa)),
  passports: Codec.listOpt(Codec.obj(Types.Passport)),
  person_for_countries: Codec.listOpt(Codec.obj(Types.PersonForCountry)),
  preferred_name_v2: Codec.objOpt(Types.LegalNameV2),
  mother_name: Codec.strOpt,
  city_of_birth: Codec.strOpt,
  region_of_birth: Codec.strOpt,
  tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
}))

/** @category structures */
export interface PreHireBankAccount {
  readonly bank_name?: string | undefined
  readonly bank_account_number: string
  readonly account_holder: string
  readonly branch_name?: string | undefined
  readonly country_region_id?: string | undefined
  readonly bank_account_usage?: ReadonlyArray<Shared.Enum> | undefined
  readonly bank_account_type?: Shared.Enum | undefined
  readonly payment_type?: Shared.Enum | undefined
  readonly payment_rate?: string | undefined
  readonly payment_amount?: string | undefined
  readonly priority?: number | undefined
  readonly currency_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly bank?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly bank_identification_code?: string | undefined
  /** Not in the documentation. */
  readonly bank_id?: string | undefined
  /** Not in the documentation. */
  readonly branch_id?: string | undefined
}

export const PreHireBankAccount: Codec.Shape<PreHireBankAccount> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireBankAccount", () => ({
    bank_name: Codec.strOpt,
    bank_account_number: Codec.str,
    account_holder: Codec.str,
    branch_name: Codec.strOpt,
    country_region_id: Codec.strOpt,
    bank_account_usage: Codec.listOpt(Codec.obj(Shared.Enum)),
    bank_account_type: Codec.objOpt(Shared.Enum),
    payment_type: Codec.objOpt(Shared.Enum),
    payment_rate: Codec.strOpt,
    payment_amount: Codec.strOpt,
    priority: Codec.intOpt,
    currency_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    bank: Codec.objOpt(Shared.Enum),
    bank_identification_code: Codec.strOpt,
    bank_id: Codec.strOpt,
    branch_id: Codec.strOpt
  }))

/** @category structures */
export interface PreHireDependent {
  readonly name?: Types.PersonName | undefined
  readonly relationship: Shared.Enum
  readonly gender?: Shared.Enum | undefined
  readonly date_of_birth?: string | undefined
  readonly national_id_list?: ReadonlyArray<Types.NationalId> | undefined
  readonly spouses_working_status?: Shared.Enum | undefined
  readonly is_this_person_covered_by_health_insurance?: boolean | undefined
  readonly is_this_person_allowed_for_tax_deduction?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  readonly dependent_name?: string | undefined
  readonly employer?: string | undefined
  readonly job?: string | undefined
  readonly phone?: Types.Phone | undefined
  readonly address?: PreHireAddress | undefined
  readonly birth_certificate_of_child?: ReadonlyArray<Types.File2> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly reason?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly modify_date?: string | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly citizenship_statuses?: ReadonlyArray<Types.CitizenshipStatuse> | undefined
  /** Not in the documentation. */
  readonly emails?: ReadonlyArray<Types.Email> | undefined
}

export const PreHireDependent: Codec.Shape<PreHireDependent> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireDependent", () => ({
    name: Codec.objOpt(Types.PersonName),
    relationship: Codec.obj(Shared.Enum),
    gender: Codec.objOpt(Shared.Enum),
    date_of_birth: Codec.strOpt,
    national_id_list: Codec.listOpt(Codec.obj(Types.NationalId)),
    spouses_working_status: Codec.objOpt(Shared.Enum),
    is_this_person_covered_by_health_insurance: Codec.boolOpt,
    is_this_person_allowed_for_tax_deduction: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    dependent_name: Codec.strOpt,
    employer: Codec.strOpt,
    job: Codec.strOpt,
    phone: Codec.objOpt(Types.Phone),
    address: Codec.objOpt(PreHireAddress),
    birth_certificate_of_child: Codec.listOpt(Codec.obj(Types.File2)),
    id: Codec.strOpt,
    nationality_id: Codec.strOpt,
    reason: Codec.objOpt(Shared.Enum),
    modify_date: Codec.strOpt,
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    citizenship_statuses: Codec.listOpt(Codec.obj(Types.CitizenshipStatuse)),
    emails: Codec.listOpt(Codec.obj(Types.Email))
  }))

/** @category structures */
export interface PreHireAddress {
  readonly full_address_local_script?: string | undefined
  readonly full_address_western_script?: string | undefined
  readonly address_id?: string | undefined
  readonly country_region_id: string
  readonly region_id?: string | undefined
  readonly city_id?: string | undefined
  readonly distinct_id?: string | undefined
  readonly address_line1?: string | undefined
  readonly address_line2?: string | undefined
  readonly address_line3?: string | undefined
  readonly address_line4?: string | undefined
  readonly address_line5?: string | undefined
  readonly address_line6?: string | undefined
  readonly address_line7?: string | undefined
  readonly address_line8?: string | undefined
  readonly address_line9?: string | undefined
  readonly local_address_line1?: string | undefined
  readonly local_address_line2?: string | undefined
  readonly local_address_line3?: string | undefined
  readonly local_address_line4?: string | undefined
  readonly local_address_line5?: string | undefined
  readonly local_address_line6?: string | undefined
  readonly local_address_line7?: string | undefined
  readonly local_address_line8?: string | undefined
  readonly local_address_line9?: string | undefined
  readonly postal_code?: string | undefined
  readonly address_type_list: ReadonlyArray<Shared.Enum>
  readonly is_primary: boolean
  readonly is_public: boolean
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly city_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly city_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_1?: string | undefined
  /** Not in the documentation. */
  readonly region_subdivision_2?: string | undefined
  /** Not in the documentation. */
  readonly city_text?: string | undefined
  /** Not in the documentation. */
  readonly local_city_text?: string | undefined
}

export const PreHireAddress: Codec.Shape<PreHireAddress> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireAddress", () => ({
    full_address_local_script: Codec.strOpt,
    full_address_western_script: Codec.strOpt,
    address_id: Codec.strOpt,
    country_region_id: Codec.str,
    region_id: Codec.strOpt,
    city_id: Codec.strOpt,
    distinct_id: Codec.strOpt,
    address_line1: Codec.strOpt,
    address_line2: Codec.strOpt,
    address_line3: Codec.strOpt,
    address_line4: Codec.strOpt,
    address_line5: Codec.strOpt,
    address_line6: Codec.strOpt,
    address_line7: Codec.strOpt,
    address_line8: Codec.strOpt,
    address_line9: Codec.strOpt,
    local_address_line1: Codec.strOpt,
    local_address_line2: Codec.strOpt,
    local_address_line3: Codec.strOpt,
    local_address_line4: Codec.strOpt,
    local_address_line5: Codec.strOpt,
    local_address_line6: Codec.strOpt,
    local_address_line7: Codec.strOpt,
    local_address_line8: Codec.strOpt,
    local_address_line9: Codec.strOpt,
    postal_code: Codec.strOpt,
    address_type_list: Codec.list(Codec.obj(Shared.Enum)),
    is_primary: Codec.bool,
    is_public: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    city_subdivision_1: Codec.strOpt,
    city_subdivision_2: Codec.strOpt,
    region_subdivision_1: Codec.strOpt,
    region_subdivision_2: Codec.strOpt,
    city_text: Codec.strOpt,
    local_city_text: Codec.strOpt
  }))

/** @category structures */
export interface PreHireEmergencyContact {
  readonly name?: Types.PersonName | undefined
  readonly relationship?: Shared.Enum | undefined
  readonly phone_ist?: ReadonlyArray<Types.Phone> | undefined
  readonly phone_list?: ReadonlyArray<Types.Phone> | undefined
  readonly legal_name?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
  /** Not in the documentation. */
  readonly address?: Types.Address5 | undefined
  /** Not in the documentation. */
  readonly email?: Types.Email | undefined
  /** Not in the documentation. */
  readonly is_primary?: boolean | undefined
}

export const PreHireEmergencyContact: Codec.Shape<PreHireEmergencyContact> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireEmergencyContact", () => ({
    name: Codec.objOpt(Types.PersonName),
    relationship: Codec.objOpt(Shared.Enum),
    phone_ist: Codec.listOpt(Codec.obj(Types.Phone)),
    phone_list: Codec.listOpt(Codec.obj(Types.Phone)),
    legal_name: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    id: Codec.strOpt,
    address: Codec.objOpt(Types.Address5),
    email: Codec.objOpt(Types.Email),
    is_primary: Codec.boolOpt
  }))

/** @category structures */
export interface PersonInfoChn {
  /** Given with the scope `corehr:person.native_region:read` or `corehr:person.native_region:write`. */
  readonly native_region?: string | undefined
  /** Given with the scope `corehr:person.hukou:read` or `corehr:person.hukou:write`. */
  readonly hukou_type?: Shared.Enum | undefined
  /** Given with the scope `corehr:person.hukou:read` or `corehr:person.hukou:write`. */
  readonly hukou_location?: string | undefined
  /** Given with the scope `corehr:person.political_affiliation:read`. */
  readonly political_affiliations?: ReadonlyArray<Shared.Enum> | undefined
}

export const PersonInfoChn: Codec.Shape<PersonInfoChn> =
  /*#__PURE__*/ Codec.shape("corehr#PersonInfoChn", () => ({
    native_region: Codec.strOpt,
    hukou_type: Codec.objOpt(Shared.Enum),
    hukou_location: Codec.strOpt,
    political_affiliations: Codec.listOpt(Codec.obj(Shared.Enum))
  }))

/** @category structures */
export interface PreHireEmploymentInfo {
  readonly department_id?: string | undefined
  readonly cost_center_rates?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly office_location_id?: string | undefined
  readonly work_location_id?: string | undefined
  readonly work_station?: string | undefined
  readonly worker_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.compensation_type:read` or
   * `corehr:employment.compensation_type:write`.
   */
  readonly compensation_type?: Shared.Enum | undefined
  readonly direct_leader_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.dotted_line_manager:read`. */
  readonly dotted_line_manager_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.job:read` or `corehr:employment.job_level:read` or
   * `corehr:employment.job_level:write`.
   */
  readonly job_id?: string | undefined
  readonly job_family_id?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_level_id?: string | undefined
  /** Given with the scope `corehr:employment.job_grade:read` or `corehr:employment.job_grade:write`. */
  readonly job_grade_id?: string | undefined
  /** Given with the scope `corehr:employment.job_level:read` or `corehr:employment.job_level:write`. */
  readonly job_title?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
  readonly employment_type?: string | undefined
  readonly work_email?: string | undefined
  /** Given with the scope `corehr:contract.company:read` or `corehr:contract.company:write`. */
  readonly company_id?: string | undefined
  readonly social_security_city_id?: string | undefined
  /**
   * Given with the scope `corehr:employment.non_compete_covenant:read` or
   * `corehr:employment.non_compete_covenant:write`.
   */
  readonly non_compete_covenant?: boolean | undefined
  readonly weekly_working_hours?: number | undefined
  readonly rehire?: "to_be_confirmed" | "no" | "yes" | (string & {}) | undefined
  readonly rehire_employment_id?: string | undefined
  readonly working_hours_type?: string | undefined
  readonly weekly_working_hours_v2?: number | undefined
  /** Given with the scope `corehr:pre_hire.office_address:read`. */
  readonly office_address?: Types.Address2 | undefined
  /** Given with the scope `corehr:pre_hire.working_calendar:read`. */
  readonly working_calendar_id?: string | undefined
  readonly updated_at?: string | undefined
  /** Given with the scope `corehr:pre_hire.suspected_rehiring:read`. */
  readonly suspected_rehiring?: boolean | undefined
  readonly condition_worker?: boolean | undefined
  /** Given with the scope `corehr:employment.custom_field:read`. */
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
  /** Given with the scope `corehr:employment.position:read` or `corehr:employment.position:write`. */
  readonly position_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.company_manual_updated:read`. */
  readonly company_manual_updated?: boolean | undefined
  /** Given with the scope `corehr:employment.pay_group:read`. */
  readonly pay_group?: PreHirePayGroupInfo | undefined
  /** Given with the scope `corehr:pre_hire.abnormal_reason_field:read`. */
  readonly whether_the_information_is_abnormal?: boolean | undefined
  /** Given with the scope `corehr:pre_hire.abnormal_reason_field:read`. */
  readonly abnormal_reason?: ReadonlyArray<PreHireAbnormalReason> | undefined
  /** Given with the scope `corehr:employment.has_offer_salary:read`. */
  readonly has_offer_salary?: boolean | undefined
  /** Given with the scope `corehr:employment.recruitment_project_id:read`. */
  readonly recruitment_project_id?: string | undefined
  /** Given with the scope `corehr:job_data.work_shift:read`. */
  readonly work_shift?: Shared.Enum | undefined
  readonly created_at?: string | undefined
  readonly created_by?: string | undefined
  readonly updated_by?: string | undefined
  readonly seniority_date?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_id:read`. */
  readonly background_check_order_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_name:read`. */
  readonly background_check_order_name?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_package_name:read`. */
  readonly background_check_order_package_name?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_result:read`. */
  readonly background_check_order_result?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_supplier_name:read`. */
  readonly background_check_order_supplier_name?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_account_name:read`. */
  readonly background_check_order_account_name?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_start_time:read`. */
  readonly background_check_order_start_time?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_complete_time:read`. */
  readonly background_check_order_complete_time?: string | undefined
  /** Given with the scope `corehr:pre_hire.background_check_order_status:read`. */
  readonly background_check_order_status?: Shared.Enum | undefined
  readonly seniority_adjust_information_list?: ReadonlyArray<PrehireSeniorityAdjustInformationQuery> | undefined
  readonly notice_period_positive_voluntary?: NoticePeriodDetail | undefined
  readonly notice_period_probation_involuntary?: NoticePeriodDetail | undefined
  readonly notice_period_positive_involuntary?: NoticePeriodDetail | undefined
  readonly notice_period_probation_voluntary?: NoticePeriodDetail | undefined
  readonly working_hours_type_manual_updated?: boolean | undefined
  readonly is_over_due?: boolean | undefined
  readonly task_completed?: boolean | undefined
  readonly expected_graduate_date?: string | undefined
  readonly service_company?: string | undefined
  readonly pathway?: string | undefined
  readonly default_cost_center?: DefaultCostCenter | undefined
  readonly cost_allocation?: CostAllocation | undefined
  readonly reuse_feishu_account?: string | undefined
  readonly reused_feishu_account_id?: string | undefined
  readonly work_country_id?: string | undefined
}

export const PreHireEmploymentInfo: Codec.Shape<PreHireEmploymentInfo> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireEmploymentInfo", () => ({
    department_id: Codec.strOpt,
    cost_center_rates: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    office_location_id: Codec.strOpt,
    work_location_id: Codec.strOpt,
    work_station: Codec.strOpt,
    worker_id: Codec.strOpt,
    compensation_type: Codec.objOpt(Shared.Enum),
    direct_leader_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    job_title: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    employment_type: Codec.strOpt,
    work_email: Codec.strOpt,
    company_id: Codec.strOpt,
    social_security_city_id: Codec.strOpt,
    non_compete_covenant: Codec.boolOpt,
    weekly_working_hours: Codec.intOpt,
    rehire: Codec.openOpt("to_be_confirmed", "no", "yes"),
    rehire_employment_id: Codec.strOpt,
    working_hours_type: Codec.strOpt,
    weekly_working_hours_v2: Codec.numOpt,
    office_address: Codec.objOpt(Types.Address2),
    working_calendar_id: Codec.strOpt,
    updated_at: Codec.strOpt,
    suspected_rehiring: Codec.boolOpt,
    condition_worker: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData)),
    position_id: Codec.strOpt,
    company_manual_updated: Codec.boolOpt,
    pay_group: Codec.objOpt(PreHirePayGroupInfo),
    whether_the_information_is_abnormal: Codec.boolOpt,
    abnormal_reason: Codec.listOpt(Codec.obj(PreHireAbnormalReason)),
    has_offer_salary: Codec.boolOpt,
    recruitment_project_id: Codec.strOpt,
    work_shift: Codec.objOpt(Shared.Enum),
    created_at: Codec.strOpt,
    created_by: Codec.strOpt,
    updated_by: Codec.strOpt,
    seniority_date: Codec.strOpt,
    background_check_order_id: Codec.strOpt,
    background_check_order_name: Codec.strOpt,
    background_check_order_package_name: Codec.strOpt,
    background_check_order_result: Codec.strOpt,
    background_check_order_supplier_name: Codec.strOpt,
    background_check_order_account_name: Codec.strOpt,
    background_check_order_start_time: Codec.strOpt,
    background_check_order_complete_time: Codec.strOpt,
    background_check_order_status: Codec.objOpt(Shared.Enum),
    seniority_adjust_information_list: Codec.listOpt(Codec.obj(PrehireSeniorityAdjustInformationQuery)),
    notice_period_positive_voluntary: Codec.objOpt(NoticePeriodDetail),
    notice_period_probation_involuntary: Codec.objOpt(NoticePeriodDetail),
    notice_period_positive_involuntary: Codec.objOpt(NoticePeriodDetail),
    notice_period_probation_voluntary: Codec.objOpt(NoticePeriodDetail),
    working_hours_type_manual_updated: Codec.boolOpt,
    is_over_due: Codec.boolOpt,
    task_completed: Codec.boolOpt,
    expected_graduate_date: Codec.strOpt,
    service_company: Codec.strOpt,
    pathway: Codec.strOpt,
    default_cost_center: Codec.objOpt(DefaultCostCenter),
    cost_allocation: Codec.objOpt(CostAllocation),
    reuse_feishu_account: Codec.strOpt,
    reused_feishu_account_id: Codec.strOpt,
    work_country_id: Codec.strOpt
  }))

/** @category structures */
export interface PreHirePayGroupInfo {
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly id?: string | undefined
}

export const PreHirePayGroupInfo: Codec.Shape<PreHirePayGroupInfo> =
  /*#__PURE__*/ Codec.shape("corehr#PreHirePayGroupInfo", () => ({
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    id: Codec.strOpt
  }))

/** @category structures */
export interface PreHireAbnormalReason {
  readonly descriptions?: ReadonlyArray<Shared.I18n> | undefined
}

export const PreHireAbnormalReason: Codec.Shape<PreHireAbnormalReason> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireAbnormalReason", () => ({
    descriptions: Codec.listOpt(Codec.obj(Shared.I18n))
  }))

/** @category structures */
export interface PrehireSeniorityAdjustInformationQuery {
  readonly seniority_adjustment?: number | undefined
  readonly seniority_adjustment_type?: Shared.Enum | undefined
  readonly reasons_for_seniority_adjustment?: string | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.CustomFieldData> | undefined
}

export const PrehireSeniorityAdjustInformationQuery: Codec.Shape<PrehireSeniorityAdjustInformationQuery> =
  /*#__PURE__*/ Codec.shape("corehr#PrehireSeniorityAdjustInformationQuery", () => ({
    seniority_adjustment: Codec.numOpt,
    seniority_adjustment_type: Codec.objOpt(Shared.Enum),
    reasons_for_seniority_adjustment: Codec.strOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.CustomFieldData))
  }))

/** @category structures */
export interface NoticePeriodDetail {
  readonly wk_id?: string | undefined
  readonly value?: number | undefined
  readonly value_unit?: string | undefined
  readonly name?: Shared.I18n | undefined
}

export const NoticePeriodDetail: Codec.Shape<NoticePeriodDetail> =
  /*#__PURE__*/ Codec.shape("corehr#NoticePeriodDetail", () => ({
    wk_id: Codec.strOpt,
    value: Codec.intOpt,
    value_unit: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface DefaultCostCenter {
  readonly cost_center_id?: string | undefined
  readonly effective_time?: string | undefined
  readonly is_herit?: boolean | undefined
  readonly inherit_source?: string | undefined
}

export const DefaultCostCenter: Codec.Shape<DefaultCostCenter> =
  /*#__PURE__*/ Codec.shape("corehr#DefaultCostCenter", () => ({
    cost_center_id: Codec.strOpt,
    effective_time: Codec.strOpt,
    is_herit: Codec.boolOpt,
    inherit_source: Codec.strOpt
  }))

/** @category structures */
export interface CostAllocation {
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly cost_center_rates?: ReadonlyArray<Types.JobDataCostCenter> | undefined
}

export const CostAllocation: Codec.Shape<CostAllocation> =
  /*#__PURE__*/ Codec.shape("corehr#CostAllocation", () => ({
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    cost_center_rates: Codec.listOpt(Codec.obj(Types.JobDataCostCenter))
  }))

/** @category structures */
export interface PreHireProbationInfo {
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly probation_period?: number | undefined
}

export const PreHireProbationInfo: Codec.Shape<PreHireProbationInfo> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireProbationInfo", () => ({
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    probation_period: Codec.intOpt
  }))

/** @category structures */
export interface PreHireContractInfo {
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_start_date?: string | undefined
  /** Given with the scope `corehr:contract.period:read` or `corehr:contract.period:write`. */
  readonly contract_end_date?: string | undefined
  readonly contract_type?: string | undefined
  readonly duration_type?: string | undefined
  readonly signing_type?: string | undefined
  /** Given with the scope `corehr:pre_hire.contract_file_id:read`. */
  readonly contract_file_ids?: ReadonlyArray<string> | undefined
}

export const PreHireContractInfo: Codec.Shape<PreHireContractInfo> =
  /*#__PURE__*/ Codec.shape("corehr#PreHireContractInfo", () => ({
    contract_start_date: Codec.strOpt,
    contract_end_date: Codec.strOpt,
    contract_type: Codec.strOpt,
    duration_type: Codec.strOpt,
    signing_type: Codec.strOpt,
    contract_file_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface BasicInfo {
  readonly name?: NameInput | undefined
  readonly phone_number?: string | undefined
  readonly international_area_code?: string | undefined
  readonly email?: string | undefined
  readonly date_of_birth?: string | undefined
  readonly personal_id_number?: string | undefined
  readonly personal_id_type?: string | undefined
  readonly date_entered_workforce?: string | undefined
  readonly gender_id?: string | undefined
  readonly nationality_v2_id?: string | undefined
  readonly additional_nationality_id_list?: ReadonlyArray<string> | undefined
  readonly citizenship_status_id_list?: ReadonlyArray<string> | undefined
  readonly home_address?: string | undefined
  readonly worker_id?: string | undefined
  readonly user_geo?: string | undefined
  readonly legal_name?: NameInput | undefined
  readonly additional_name?: NameInput | undefined
  readonly resident_tax_list?: ReadonlyArray<ResidentTaxForUpdate> | undefined
  readonly born_country_region?: string | undefined
  readonly is_disabled?: boolean | undefined
  readonly disable_card_number?: string | undefined
  readonly is_old_alone?: boolean | undefined
  readonly is_martyr_family?: boolean | undefined
  readonly martyr_card_number?: string | undefined
  readonly dependent_list?: ReadonlyArray<DependentForUpdate> | undefined
  readonly religion?: string | undefined
  readonly bank_account_list?: ReadonlyArray<BankAccountForUpdate> | undefined
  readonly national_id_list?: ReadonlyArray<NationalIdForUpdate> | undefined
  readonly personal_profile_list?: ReadonlyArray<PersonalProfileForUpdate> | undefined
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContactForUpdate> | undefined
  readonly address_list?: ReadonlyArray<AddressForUpdate> | undefined
  readonly marital_status?: string | undefined
  readonly ethnicity_race?: string | undefined
  readonly native_region?: string | undefined
  readonly hukou_type?: string | undefined
  readonly hukou_location?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly expected_graduate_date?: string | undefined
  readonly political_affiliation?: string | undefined
  /** Not in the documentation. */
  readonly nationality_id?: string | undefined
  /** Not in the documentation. */
  readonly legal_names?: ReadonlyArray<Name> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<PreHirePersonForCountry> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<PreHireNationalIdV2> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: Name | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const BasicInfo: Codec.Shape<BasicInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#input.basic_info", () => ({
    name: Codec.objOpt(NameInput),
    phone_number: Codec.strOpt,
    international_area_code: Codec.strOpt,
    email: Codec.strOpt,
    date_of_birth: Codec.strOpt,
    personal_id_number: Codec.strOpt,
    personal_id_type: Codec.strOpt,
    date_entered_workforce: Codec.strOpt,
    gender_id: Codec.strOpt,
    nationality_v2_id: Codec.strOpt,
    additional_nationality_id_list: Codec.listOpt(Codec.str),
    citizenship_status_id_list: Codec.listOpt(Codec.str),
    home_address: Codec.strOpt,
    worker_id: Codec.strOpt,
    user_geo: Codec.strOpt,
    legal_name: Codec.objOpt(NameInput),
    additional_name: Codec.objOpt(NameInput),
    resident_tax_list: Codec.listOpt(Codec.obj(ResidentTaxForUpdate)),
    born_country_region: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    dependent_list: Codec.listOpt(Codec.obj(DependentForUpdate)),
    religion: Codec.strOpt,
    bank_account_list: Codec.listOpt(Codec.obj(BankAccountForUpdate)),
    national_id_list: Codec.listOpt(Codec.obj(NationalIdForUpdate)),
    personal_profile_list: Codec.listOpt(Codec.obj(PersonalProfileForUpdate)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContactForUpdate)),
    address_list: Codec.listOpt(Codec.obj(AddressForUpdate)),
    marital_status: Codec.strOpt,
    ethnicity_race: Codec.strOpt,
    native_region: Codec.strOpt,
    hukou_type: Codec.strOpt,
    hukou_location: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    expected_graduate_date: Codec.strOpt,
    political_affiliation: Codec.strOpt,
    nationality_id: Codec.strOpt,
    legal_names: Codec.listOpt(Codec.obj(Name)),
    person_for_countries: Codec.listOpt(Codec.obj(PreHirePersonForCountry)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    national_id_v2s: Codec.listOpt(Codec.obj(PreHireNationalIdV2)),
    preferred_name_v2: Codec.objOpt(Name),
    mother_name: Codec.strOpt,
    city_of_birth: Codec.strOpt,
    region_of_birth: Codec.strOpt,
    tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
  }))

/** @category structures */
export interface OfferInfo {
  readonly offer_id?: string | undefined
  readonly offer?: string | undefined
  readonly offer_hr_id?: string | undefined
  readonly department_id?: string | undefined
  readonly direct_leader_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_title?: string | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly contract_start_date?: string | undefined
  readonly contract_end_date?: string | undefined
  readonly duration_period?: number | undefined
  readonly duration_unit?: string | undefined
  readonly onboarding_date?: string | undefined
  readonly onboarding_location_id?: string | undefined
  readonly office_location_id?: string | undefined
  readonly recruitment_type_id?: string | undefined
  readonly probation_period?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
  readonly employment_type_id?: string | undefined
  readonly work_email?: string | undefined
  readonly duration_type_id?: string | undefined
  readonly signing_type_id?: string | undefined
  readonly entry_mode?: string | undefined
  readonly social_security_city_id?: string | undefined
  readonly contract_type?: string | undefined
  readonly company?: string | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly job_grade_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly service_company?: string | undefined
  readonly work_shift?: string | undefined
  readonly compensation_type?: string | undefined
  readonly work_location_id?: string | undefined
  readonly onboarding_address_id?: string | undefined
  readonly office_address_id?: string | undefined
  readonly position_id?: string | undefined
  readonly working_calendar_id?: string | undefined
  readonly working_hours_type?: string | undefined
  readonly pay_group_id?: string | undefined
  readonly flow_id?: string | undefined
  readonly check_in_time?: string | undefined
  readonly check_in_method?: string | undefined
  readonly seniority_date?: string | undefined
  readonly seniority_adjust_information_list?: ReadonlyArray<PrehireSeniorityAdjustInformation> | undefined
  readonly notice_period_probation_voluntary?: NoticePeriodDetailInput | undefined
  readonly notice_period_probation_involuntary?: NoticePeriodDetailInput | undefined
  readonly notice_period_positive_voluntary?: NoticePeriodDetailInput | undefined
  readonly notice_period_positive_involuntary?: NoticePeriodDetailInput | undefined
  readonly condition_worker?: boolean | undefined
  readonly non_compete_covenant?: boolean | undefined
  readonly company_sponsored_visa?: boolean | undefined
  readonly work_station?: string | undefined
  readonly pathway?: string | undefined
  readonly default_cost_center?: PrehireDefaultCostCenterUpdate | undefined
  readonly cost_allocation?: Types.CostAllocationInput | undefined
  readonly talent_id?: string | undefined
  readonly reuse_feishu_account?: string | undefined
  readonly reused_feishu_account_id?: string | undefined
  /** Not in the documentation. */
  readonly has_offer_salary?: boolean | undefined
}

export const OfferInfo: Codec.Shape<OfferInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#input.offer_info", () => ({
    offer_id: Codec.strOpt,
    offer: Codec.strOpt,
    offer_hr_id: Codec.strOpt,
    department_id: Codec.strOpt,
    direct_leader_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_title: Codec.strOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    contract_start_date: Codec.strOpt,
    contract_end_date: Codec.strOpt,
    duration_period: Codec.numOpt,
    duration_unit: Codec.strOpt,
    onboarding_date: Codec.strOpt,
    onboarding_location_id: Codec.strOpt,
    office_location_id: Codec.strOpt,
    recruitment_type_id: Codec.strOpt,
    probation_period: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    employment_type_id: Codec.strOpt,
    work_email: Codec.strOpt,
    duration_type_id: Codec.strOpt,
    signing_type_id: Codec.strOpt,
    entry_mode: Codec.strOpt,
    social_security_city_id: Codec.strOpt,
    contract_type: Codec.strOpt,
    company: Codec.strOpt,
    cost_center_rate: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    job_grade_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    service_company: Codec.strOpt,
    work_shift: Codec.strOpt,
    compensation_type: Codec.strOpt,
    work_location_id: Codec.strOpt,
    onboarding_address_id: Codec.strOpt,
    office_address_id: Codec.strOpt,
    position_id: Codec.strOpt,
    working_calendar_id: Codec.strOpt,
    working_hours_type: Codec.strOpt,
    pay_group_id: Codec.strOpt,
    flow_id: Codec.strOpt,
    check_in_time: Codec.strOpt,
    check_in_method: Codec.strOpt,
    seniority_date: Codec.strOpt,
    seniority_adjust_information_list: Codec.listOpt(Codec.obj(PrehireSeniorityAdjustInformation)),
    notice_period_probation_voluntary: Codec.objOpt(NoticePeriodDetailInput),
    notice_period_probation_involuntary: Codec.objOpt(NoticePeriodDetailInput),
    notice_period_positive_voluntary: Codec.objOpt(NoticePeriodDetailInput),
    notice_period_positive_involuntary: Codec.objOpt(NoticePeriodDetailInput),
    condition_worker: Codec.boolOpt,
    non_compete_covenant: Codec.boolOpt,
    company_sponsored_visa: Codec.boolOpt,
    work_station: Codec.strOpt,
    pathway: Codec.strOpt,
    default_cost_center: Codec.objOpt(PrehireDefaultCostCenterUpdate),
    cost_allocation: Codec.objOpt(Types.CostAllocationInput),
    talent_id: Codec.strOpt,
    reuse_feishu_account: Codec.strOpt,
    reused_feishu_account_id: Codec.strOpt,
    has_offer_salary: Codec.boolOpt
  }))

/** @category structures */
export interface PrehireSeniorityAdjustInformation {
  /** At most 100. */
  readonly seniority_adjustment?: number | undefined
  readonly seniority_adjustment_type: "decrease" | "increase" | (string & {})
  readonly reasons_for_seniority_adjustment?: string | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PrehireSeniorityAdjustInformation: Codec.Shape<PrehireSeniorityAdjustInformation> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#input.offer_info.seniority_adjust_information_list", () => ({
    seniority_adjustment: Codec.numOpt,
    seniority_adjustment_type: Codec.listed("decrease", "increase"),
    reasons_for_seniority_adjustment: Codec.strOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface EducationInfo {
  readonly school_name?: string | undefined
  readonly education?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly field_of_study?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly degree?: string | undefined
}

export const EducationInfo: Codec.Shape<EducationInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#input.education_info", () => ({
    school_name: Codec.strOpt,
    education: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    field_of_study: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    degree: Codec.strOpt
  }))

/** @category structures */
export interface WorkExperience {
  readonly company_name?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly job_title?: string | undefined
  readonly description?: string | undefined
  readonly department?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const WorkExperience: Codec.Shape<WorkExperience> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.create#input.work_experience", () => ({
    company_name: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    job_title: Codec.strOpt,
    description: Codec.strOpt,
    department: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface BasicInfoUpdate {
  readonly names?: ReadonlyArray<NameForUpdate> | undefined
  readonly phones?: ReadonlyArray<PhoneForUpdate> | undefined
  readonly emails?: ReadonlyArray<EmailForUpdate> | undefined
  readonly nationality_v2_id?: string | undefined
  readonly additional_nationality_id_list?: ReadonlyArray<string> | undefined
  readonly resident_tax_list?: ReadonlyArray<ResidentTaxForUpdate> | undefined
  readonly born_country_region?: string | undefined
  readonly is_disabled?: boolean | undefined
  readonly disable_card_number?: string | undefined
  readonly is_old_alone?: boolean | undefined
  readonly is_martyr_family?: boolean | undefined
  readonly martyr_card_number?: string | undefined
  readonly dependent_list?: ReadonlyArray<DependentForUpdate> | undefined
  readonly religion?: string | undefined
  readonly bank_account_list?: ReadonlyArray<BankAccountForUpdate> | undefined
  readonly national_id_list?: ReadonlyArray<NationalIdForUpdate> | undefined
  readonly personal_profile_list?: ReadonlyArray<PersonalProfileForUpdate> | undefined
  readonly emergency_contact_list?: ReadonlyArray<EmergencyContactForUpdate> | undefined
  readonly address_list?: ReadonlyArray<AddressForUpdate> | undefined
  readonly marital_status?: string | undefined
  readonly ethnicity_race?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly native_region?: string | undefined
  readonly hukou_type?: string | undefined
  readonly hukou_location?: string | undefined
  readonly gender_id?: string | undefined
  readonly date_of_birth?: string | undefined
  readonly date_entered_workforce?: string | undefined
  readonly expected_graduate_date?: string | undefined
  readonly citizenship_status_id_list?: ReadonlyArray<string> | undefined
  readonly work_experience?: ReadonlyArray<WorkExperienceForUpdate> | undefined
  readonly education_info?: ReadonlyArray<EducationInfoForUpdate> | undefined
  readonly political_affiliation?: string | undefined
  /** Not in the documentation. */
  readonly legal_names?: ReadonlyArray<Name> | undefined
  /** Not in the documentation. */
  readonly person_for_countries?: ReadonlyArray<PreHirePersonForCountry> | undefined
  /** Not in the documentation. */
  readonly passports?: ReadonlyArray<Types.Passport> | undefined
  /** Not in the documentation. */
  readonly visas?: ReadonlyArray<Types.Visa> | undefined
  /** Not in the documentation. */
  readonly national_id_v2s?: ReadonlyArray<PreHireNationalIdV2> | undefined
  /** Not in the documentation. */
  readonly preferred_name_v2?: Name | undefined
  /** Not in the documentation. */
  readonly mother_name?: string | undefined
  /** Not in the documentation. */
  readonly city_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly region_of_birth?: string | undefined
  /** Not in the documentation. */
  readonly tax_info_mys?: Types.TaxInfoMys | undefined
}

export const BasicInfoUpdate: Codec.Shape<BasicInfoUpdate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input.basic_info_update", () => ({
    names: Codec.listOpt(Codec.obj(NameForUpdate)),
    phones: Codec.listOpt(Codec.obj(PhoneForUpdate)),
    emails: Codec.listOpt(Codec.obj(EmailForUpdate)),
    nationality_v2_id: Codec.strOpt,
    additional_nationality_id_list: Codec.listOpt(Codec.str),
    resident_tax_list: Codec.listOpt(Codec.obj(ResidentTaxForUpdate)),
    born_country_region: Codec.strOpt,
    is_disabled: Codec.boolOpt,
    disable_card_number: Codec.strOpt,
    is_old_alone: Codec.boolOpt,
    is_martyr_family: Codec.boolOpt,
    martyr_card_number: Codec.strOpt,
    dependent_list: Codec.listOpt(Codec.obj(DependentForUpdate)),
    religion: Codec.strOpt,
    bank_account_list: Codec.listOpt(Codec.obj(BankAccountForUpdate)),
    national_id_list: Codec.listOpt(Codec.obj(NationalIdForUpdate)),
    personal_profile_list: Codec.listOpt(Codec.obj(PersonalProfileForUpdate)),
    emergency_contact_list: Codec.listOpt(Codec.obj(EmergencyContactForUpdate)),
    address_list: Codec.listOpt(Codec.obj(AddressForUpdate)),
    marital_status: Codec.strOpt,
    ethnicity_race: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    native_region: Codec.strOpt,
    hukou_type: Codec.strOpt,
    hukou_location: Codec.strOpt,
    gender_id: Codec.strOpt,
    date_of_birth: Codec.strOpt,
    date_entered_workforce: Codec.strOpt,
    expected_graduate_date: Codec.strOpt,
    citizenship_status_id_list: Codec.listOpt(Codec.str),
    work_experience: Codec.listOpt(Codec.obj(WorkExperienceForUpdate)),
    education_info: Codec.listOpt(Codec.obj(EducationInfoForUpdate)),
    political_affiliation: Codec.strOpt,
    legal_names: Codec.listOpt(Codec.obj(Name)),
    person_for_countries: Codec.listOpt(Codec.obj(PreHirePersonForCountry)),
    passports: Codec.listOpt(Codec.obj(Types.Passport)),
    visas: Codec.listOpt(Codec.obj(Types.Visa)),
    national_id_v2s: Codec.listOpt(Codec.obj(PreHireNationalIdV2)),
    preferred_name_v2: Codec.objOpt(Name),
    mother_name: Codec.strOpt,
    city_of_birth: Codec.strOpt,
    region_of_birth: Codec.strOpt,
    tax_info_mys: Codec.objOpt(Types.TaxInfoMys)
  }))

/** @category structures */
export interface NameForUpdate {
  readonly full_name?: string | undefined
  readonly first_name?: string | undefined
  readonly middle_name?: string | undefined
  readonly name_primary?: string | undefined
  readonly local_first_name?: string | undefined
  readonly local_middle_name?: string | undefined
  readonly local_primary?: string | undefined
  readonly custom_local_name?: string | undefined
  readonly custom_western_name?: string | undefined
  readonly country_region: string
  readonly name_type: string
  readonly additional_name?: string | undefined
  /** Not in the documentation. */
  readonly wk_id?: string | undefined
  /** Not in the documentation. */
  readonly hereditary?: string | undefined
  /** Not in the documentation. */
  readonly secondary?: string | undefined
  /** Not in the documentation. */
  readonly social?: string | undefined
  /** Not in the documentation. */
  readonly tertiary?: string | undefined
  /** Not in the documentation. */
  readonly title?: string | undefined
  /** Not in the documentation. */
  readonly local_secondary?: string | undefined
  /** Not in the documentation. */
  readonly local_first_name_2?: string | undefined
  /** Not in the documentation. */
  readonly local_primary_2?: string | undefined
}

export const NameForUpdate: Codec.Shape<NameForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input.basic_info_update.names", () => ({
    full_name: Codec.strOpt,
    first_name: Codec.strOpt,
    middle_name: Codec.strOpt,
    name_primary: Codec.strOpt,
    local_first_name: Codec.strOpt,
    local_middle_name: Codec.strOpt,
    local_primary: Codec.strOpt,
    custom_local_name: Codec.strOpt,
    custom_western_name: Codec.strOpt,
    country_region: Codec.str,
    name_type: Codec.str,
    additional_name: Codec.strOpt,
    wk_id: Codec.strOpt,
    hereditary: Codec.strOpt,
    secondary: Codec.strOpt,
    social: Codec.strOpt,
    tertiary: Codec.strOpt,
    title: Codec.strOpt,
    local_secondary: Codec.strOpt,
    local_first_name_2: Codec.strOpt,
    local_primary_2: Codec.strOpt
  }))

/** @category structures */
export interface WorkExperienceForUpdate {
  readonly company_name?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly job_title?: string | undefined
  readonly description?: string | undefined
  readonly department?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const WorkExperienceForUpdate: Codec.Shape<WorkExperienceForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input.basic_info_update.work_experience", () => ({
    company_name: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    job_title: Codec.strOpt,
    description: Codec.strOpt,
    department: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface EducationInfoForUpdate {
  readonly school_name?: string | undefined
  readonly education?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly field_of_study?: string | undefined
  readonly degree?: string | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const EducationInfoForUpdate: Codec.Shape<EducationInfoForUpdate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input.basic_info_update.education_info", () => ({
    school_name: Codec.strOpt,
    education: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    field_of_study: Codec.strOpt,
    degree: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface OfferInfoUpdate {
  readonly onboarding_date?: string | undefined
  readonly ats_application_id?: string | undefined
  readonly onboarding_location_id?: string | undefined
  readonly onboarding_address_id?: string | undefined
  readonly office_location_id?: string | undefined
  readonly office_address_id?: string | undefined
  readonly employment_type?: string | undefined
  readonly onboarding_method?: string | undefined
  readonly work_emails?: ReadonlyArray<EmailForUpdate> | undefined
  readonly cost_center_rates?: ReadonlyArray<Types.JobDataCostCenter> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly position_id?: string | undefined
  readonly probation_period?: number | undefined
  readonly probation_start_date?: string | undefined
  readonly probation_end_date?: string | undefined
  readonly contract_start_date?: string | undefined
  readonly contract_end_date?: string | undefined
  readonly contract_type?: string | undefined
  readonly duration_type_id?: string | undefined
  readonly signing_type_id?: string | undefined
  readonly worker_id?: string | undefined
  readonly check_in_time?: string | undefined
  readonly check_in_method?: string | undefined
  readonly company?: string | undefined
  readonly work_shift?: string | undefined
  readonly recruitment_type_id?: string | undefined
  readonly compensation_type?: string | undefined
  readonly pay_group_id?: string | undefined
  readonly offer_hr_id?: string | undefined
  readonly job_id?: string | undefined
  readonly job_family_id?: string | undefined
  readonly job_level_id?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly employee_subtype_id?: string | undefined
  readonly direct_leader_id?: string | undefined
  readonly dotted_line_manager_id?: string | undefined
  readonly department_id?: string | undefined
  readonly social_security_city?: string | undefined
  readonly work_location_id?: string | undefined
  readonly working_calendar?: string | undefined
  readonly working_hours_type?: string | undefined
  readonly seniority_date?: string | undefined
  readonly seniority_adjust_information_list?: ReadonlyArray<PrehireSeniorityAdjustInformationUpdate> | undefined
  readonly notice_period_probation_voluntary?: NoticePeriodDetailInput | undefined
  readonly notice_period_probation_involuntary?: NoticePeriodDetailInput | undefined
  readonly notice_period_positive_voluntary?: NoticePeriodDetailInput | undefined
  readonly notice_period_positive_involuntary?: NoticePeriodDetailInput | undefined
  readonly condition_worker?: boolean | undefined
  readonly company_sponsored_visa?: boolean | undefined
  readonly weekly_working_hours_v2?: number | undefined
  readonly work_station?: string | undefined
  readonly service_company?: string | undefined
  readonly non_compete_covenant?: boolean | undefined
  readonly pathway?: string | undefined
  readonly default_cost_center?: PrehireDefaultCostCenterUpdate | undefined
  readonly cost_allocation?: Types.CostAllocationInput | undefined
  readonly reuse_feishu_account?: string | undefined
  readonly reused_feishu_account_id?: string | undefined
  /** Not in the documentation. */
  readonly has_offer_salary?: boolean | undefined
}

export const OfferInfoUpdate: Codec.Shape<OfferInfoUpdate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input.offer_info_update", () => ({
    onboarding_date: Codec.strOpt,
    ats_application_id: Codec.strOpt,
    onboarding_location_id: Codec.strOpt,
    onboarding_address_id: Codec.strOpt,
    office_location_id: Codec.strOpt,
    office_address_id: Codec.strOpt,
    employment_type: Codec.strOpt,
    onboarding_method: Codec.strOpt,
    work_emails: Codec.listOpt(Codec.obj(EmailForUpdate)),
    cost_center_rates: Codec.listOpt(Codec.obj(Types.JobDataCostCenter)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    position_id: Codec.strOpt,
    probation_period: Codec.intOpt,
    probation_start_date: Codec.strOpt,
    probation_end_date: Codec.strOpt,
    contract_start_date: Codec.strOpt,
    contract_end_date: Codec.strOpt,
    contract_type: Codec.strOpt,
    duration_type_id: Codec.strOpt,
    signing_type_id: Codec.strOpt,
    worker_id: Codec.strOpt,
    check_in_time: Codec.strOpt,
    check_in_method: Codec.strOpt,
    company: Codec.strOpt,
    work_shift: Codec.strOpt,
    recruitment_type_id: Codec.strOpt,
    compensation_type: Codec.strOpt,
    pay_group_id: Codec.strOpt,
    offer_hr_id: Codec.strOpt,
    job_id: Codec.strOpt,
    job_family_id: Codec.strOpt,
    job_level_id: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    employee_subtype_id: Codec.strOpt,
    direct_leader_id: Codec.strOpt,
    dotted_line_manager_id: Codec.strOpt,
    department_id: Codec.strOpt,
    social_security_city: Codec.strOpt,
    work_location_id: Codec.strOpt,
    working_calendar: Codec.strOpt,
    working_hours_type: Codec.strOpt,
    seniority_date: Codec.strOpt,
    seniority_adjust_information_list: Codec.listOpt(Codec.obj(PrehireSeniorityAdjustInformationUpdate)),
    notice_period_probation_voluntary: Codec.objOpt(NoticePeriodDetailInput),
    notice_period_probation_involuntary: Codec.objOpt(NoticePeriodDetailInput),
    notice_period_positive_voluntary: Codec.objOpt(NoticePeriodDetailInput),
    notice_period_positive_involuntary: Codec.objOpt(NoticePeriodDetailInput),
    condition_worker: Codec.boolOpt,
    company_sponsored_visa: Codec.boolOpt,
    weekly_working_hours_v2: Codec.numOpt,
    work_station: Codec.strOpt,
    service_company: Codec.strOpt,
    non_compete_covenant: Codec.boolOpt,
    pathway: Codec.strOpt,
    default_cost_center: Codec.objOpt(PrehireDefaultCostCenterUpdate),
    cost_allocation: Codec.objOpt(Types.CostAllocationInput),
    reuse_feishu_account: Codec.strOpt,
    reused_feishu_account_id: Codec.strOpt,
    has_offer_salary: Codec.boolOpt
  }))

/** @category structures */
export interface PrehireSeniorityAdjustInformationUpdate {
  /** At most 100. */
  readonly seniority_adjustment?: number | undefined
  readonly seniority_adjustment_type: "decrease" | "increase" | (string & {})
  readonly reasons_for_seniority_adjustment?: string | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PrehireSeniorityAdjustInformationUpdate: Codec.Shape<PrehireSeniorityAdjustInformationUpdate> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.patch#input.offer_info_update.seniority_adjust_information_list", () => ({
    seniority_adjustment: Codec.numOpt,
    seniority_adjustment_type: Codec.open("decrease", "increase"),
    reasons_for_seniority_adjustment: Codec.strOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/** @category structures */
export interface PreHire {
  readonly person_info?: PersonInfo | undefined
  readonly employment_info?: PreHireEmploymentInfo | undefined
  readonly onboarding_info?: PreHireOnboardingInfo | undefined
  readonly probation_info?: PreHireProbationInfo | undefined
  readonly contract_info?: PreHireContractInfo | undefined
  readonly pre_hire_id?: string | undefined
  /** Not in the documentation. */
  readonly people_fields_json?: string | undefined
}

export const PreHire: Codec.Shape<PreHire> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.query#output.items", () => ({
    person_info: Codec.objOpt(PersonInfo),
    employment_info: Codec.objOpt(PreHireEmploymentInfo),
    onboarding_info: Codec.objOpt(PreHireOnboardingInfo),
    probation_info: Codec.objOpt(PreHireProbationInfo),
    contract_info: Codec.objOpt(PreHireContractInfo),
    pre_hire_id: Codec.strOpt,
    people_fields_json: Codec.strOpt
  }))

/** @category structures */
export interface PreHireOnboardingInfo {
  readonly offer_id?: string | undefined
  readonly offer_hr_id?: string | undefined
  readonly offer_hr_id_v2?: string | undefined
  readonly entry_mode?: string | undefined
  readonly onboarding_date?: string | undefined
  readonly ats_application_id?: string | undefined
  readonly recruitment_type?: string | undefined
  readonly onboarding_location_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.company_sponsored_visa:read`. */
  readonly company_sponsored_visa?: boolean | undefined
  readonly onboarding_status?:
    | "preboarding" | "deleted" | "day_one" | "withdrawn" | "completed" | (string & {}) | undefined
  readonly onboarding_task_list?: ReadonlyArray<OnboardingTask> | undefined
  /** Given with the scope `corehr:pre_hire.onboarding_address:read`. */
  readonly onboarding_address?: Types.Address2 | undefined
  /** Given with the scope `corehr:pre_hire.flow_id:read`. */
  readonly flow_name?: ReadonlyArray<Shared.I18n> | undefined
  /** Given with the scope `corehr:pre_hire.flow_id:read`. */
  readonly flow_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.check_in_data:read`. */
  readonly check_in_time?: string | undefined
  /** Given with the scope `corehr:pre_hire.check_in_data:read`. */
  readonly check_in_method?: Shared.Enum | undefined
  /** Given with the scope `corehr:pre_hire.withdrawn_reason:read`. */
  readonly withdrawn_reason?: string | undefined
}

export const PreHireOnboardingInfo: Codec.Shape<PreHireOnboardingInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.query#output.items.onboarding_info", () => ({
    offer_id: Codec.strOpt,
    offer_hr_id: Codec.strOpt,
    offer_hr_id_v2: Codec.strOpt,
    entry_mode: Codec.strOpt,
    onboarding_date: Codec.strOpt,
    ats_application_id: Codec.strOpt,
    recruitment_type: Codec.strOpt,
    onboarding_location_id: Codec.strOpt,
    company_sponsored_visa: Codec.boolOpt,
    onboarding_status: Codec.openOpt("preboarding", "deleted", "day_one", "withdrawn", "completed"),
    onboarding_task_list: Codec.listOpt(Codec.obj(OnboardingTask)),
    onboarding_address: Codec.objOpt(Types.Address2),
    flow_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    flow_id: Codec.strOpt,
    check_in_time: Codec.strOpt,
    check_in_method: Codec.objOpt(Shared.Enum),
    withdrawn_reason: Codec.strOpt
  }))

/** @category structures */
export interface OnboardingTask {
  readonly task_name?: string | undefined
  readonly task_status?:
    | "initiating" | "terminated" | "exception" | "in_progress" | "not_started" | "skipped" | "uninitialized"
    | "failed" | "in_review" | "rejected" | "completed" | (string & {}) | undefined
  readonly operator_id?: string | undefined
  readonly task_code?: string | undefined
  /** Not in the documentation. */
  readonly current_operators?: ReadonlyArray<string> | undefined
  readonly rejection_reason?: string | undefined
}

export const OnboardingTask: Codec.Shape<OnboardingTask> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.query#output.items.onboarding_info.onboarding_task_list", () => ({
    task_name: Codec.strOpt,
    task_status: Codec.openOpt(
      "initiating", "terminated", "exception", "in_progress", "not_started", "skipped", "uninitialized",
      "failed", "in_review", "rejected", "completed"
    ),
    operator_id: Codec.strOpt,
    task_code: Codec.strOpt,
    current_operators: Codec.listOpt(Codec.str),
    rejection_reason: Codec.strOpt
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly person_info?: PersonInfo | undefined
  readonly employment_info?: PreHireEmploymentInfo | undefined
  readonly onboarding_info?: SearchOutputItemsOnboardingInfo | undefined
  readonly probation_info?: PreHireProbationInfo | undefined
  readonly contract_info?: PreHireContractInfo | undefined
  readonly pre_hire_id?: string | undefined
  /** Not in the documentation. */
  readonly people_fields_json?: string | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.search#output.items", () => ({
    person_info: Codec.objOpt(PersonInfo),
    employment_info: Codec.objOpt(PreHireEmploymentInfo),
    onboarding_info: Codec.objOpt(SearchOutputItemsOnboardingInfo),
    probation_info: Codec.objOpt(PreHireProbationInfo),
    contract_info: Codec.objOpt(PreHireContractInfo),
    pre_hire_id: Codec.strOpt,
    people_fields_json: Codec.strOpt
  }))

/** @category structures */
export interface SearchOutputItemsOnboardingInfo {
  readonly offer_id?: string | undefined
  readonly offer_hr_id?: string | undefined
  readonly offer_hr_id_v2?: string | undefined
  readonly entry_mode?: string | undefined
  readonly onboarding_date?: string | undefined
  readonly ats_application_id?: string | undefined
  readonly recruitment_type?: string | undefined
  readonly onboarding_location_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.company_sponsored_visa:read`. */
  readonly company_sponsored_visa?: boolean | undefined
  readonly onboarding_status?:
    | "preboarding" | "deleted" | "day_one" | "withdrawn" | "completed" | (string & {}) | undefined
  readonly onboarding_task_list?: ReadonlyArray<SearchOutputItemsOnboardingInfoOnboardingTaskList> | undefined
  /** Given with the scope `corehr:pre_hire.onboarding_address:read`. */
  readonly onboarding_address?: Types.Address2 | undefined
  /** Given with the scope `corehr:pre_hire.flow_id:read`. */
  readonly flow_name?: ReadonlyArray<Shared.I18n> | undefined
  /** Given with the scope `corehr:pre_hire.flow_id:read`. */
  readonly flow_id?: string | undefined
  /** Given with the scope `corehr:pre_hire.check_in_data:read`. */
  readonly check_in_time?: string | undefined
  /** Given with the scope `corehr:pre_hire.check_in_data:read`. */
  readonly check_in_method?: Shared.Enum | undefined
  /** Given with the scope `corehr:pre_hire.withdrawn_reason:read`. */
  readonly withdrawn_reason?: string | undefined
}

export const SearchOutputItemsOnboardingInfo: Codec.Shape<SearchOutputItemsOnboardingInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.search#output.items.onboarding_info", () => ({
    offer_id: Codec.strOpt,
    offer_hr_id: Codec.strOpt,
    offer_hr_id_v2: Codec.strOpt,
    entry_mode: Codec.strOpt,
    onboarding_date: Codec.strOpt,
    ats_application_id: Codec.strOpt,
    recruitment_type: Codec.strOpt,
    onboarding_location_id: Codec.strOpt,
    company_sponsored_visa: Codec.boolOpt,
    onboarding_status: Codec.openOpt("preboarding", "deleted", "day_one", "withdrawn", "completed"),
    onboarding_task_list: Codec.listOpt(Codec.obj(SearchOutputItemsOnboardingInfoOnboardingTaskList)),
    onboarding_address: Codec.objOpt(Types.Address2),
    flow_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    flow_id: Codec.strOpt,
    check_in_time: Codec.strOpt,
    check_in_method: Codec.objOpt(Shared.Enum),
    withdrawn_reason: Codec.strOpt
  }))

/** @category structures */
export interface SearchOutputItemsOnboardingInfoOnboardingTaskList {
  readonly task_name?: string | undefined
  readonly task_status?:
    | "initiating" | "terminated" | "exception" | "in_progress" | "not_started" | "skipped" | "uninitialized"
    | "failed" | "in_review" | "rejected" | "completed" | (string & {}) | undefined
  readonly operator_id?: string | undefined
  readonly task_code?: string | undefined
  readonly rejection_reason?: string | undefined
}

export const SearchOutputItemsOnboardingInfoOnboardingTaskList: Codec.Shape<SearchOutputItemsOnboardingInfoOnboardingTaskList> =
  /*#__PURE__*/ Codec.shape("corehr.v2.pre_hire.search#output.items.onboarding_info.onboarding_task_list", () => ({
    task_name: Codec.strOpt,
    task_status: Codec.openOpt(
      "initiating", "terminated", "exception", "in_progress", "not_started", "skipped", "uninitialized",
      "failed", "in_review", "rejected", "completed"
    ),
    operator_id: Codec.strOpt,
    task_code: Codec.strOpt,
    rejection_reason: Codec.strOpt
  }))
