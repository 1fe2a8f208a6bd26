// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.application`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancelOnboard` takes.
 *
 * @category inputs
 */
export interface CancelOnboardInput {
  readonly application_id: string
  readonly termination_type: 1 | 22 | 27 | (number & {})
  readonly termination_reason_id_list?: ReadonlyArray<string> | undefined
  readonly termination_reason_notes?: string | undefined
}

export const CancelOnboardInput: Codec.Shape<CancelOnboardInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.cancel_onboard#input", () => ({
    application_id: Codec.str,
    termination_type: Codec.listed(1, 22, 27),
    termination_reason_id_list: Codec.listOpt(Codec.str),
    termination_reason_notes: Codec.strOpt
  }))

/**
 * 取消候选人入职
 *
 * `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard
 * @category endpoints
 */
export const cancelOnboard: Endpoint.Described<CancelOnboardInput, Codec.Dictionary, "tenant"> & {
  /**
   * 取消候选人入职
   *
   * Scopes, any of: `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard
   */
  (input: CancelOnboardInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.cancel_onboard",
  method: "POST",
  path: "/open-apis/hire/v1/applications/:application_id/cancel_onboard",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CancelOnboardInput,
  output: Codec.dictionary
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly talent_id: string
  readonly job_id: string
  readonly user_id?: string | undefined
  readonly resume_source_id?: string | undefined
  readonly application_preferred_city_code_list?: ReadonlyArray<string> | undefined
  readonly delivery_type?: 1 | 2 | (number & {}) | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    talent_id: Codec.str,
    job_id: Codec.str,
    user_id: Codec.strOpt,
    resume_source_id: Codec.strOpt,
    application_preferred_city_code_list: Codec.listOpt(Codec.str),
    delivery_type: Codec.listedOpt(1, 2)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.create#output", () => ({
    id: Codec.str
  }))

/**
 * 创建投递
 *
 * `POST /open-apis/hire/v1/applications` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建投递
   *
   * Scopes, any of: `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.create",
  method: "POST",
  path: "/open-apis/hire/v1/applications",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly application_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly options?: ReadonlyArray<"get_latest_application_on_chain" | "with_job" | (string & {})> | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get#input", () => ({
    application_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    options: Codec.listOpt(Codec.listed("get_latest_application_on_chain", "with_job"))
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly application: Application
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get#output", () => ({
    application: Codec.obj(Application)
  }))

/**
 * 获取投递信息
 *
 * `GET /open-apis/hire/v1/applications/:application_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
 *
 * Scopes that open further fields: `hire:job`, `hire:job:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取投递信息
   *
   * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
   *
   * Scopes that open further fields: `hire:job`, `hire:job:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.get",
  method: "GET",
  path: "/open-apis/hire/v1/applications/:application_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "options"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `getDetail` takes.
 *
 * @category inputs
 */
export interface GetDetailInput {
  readonly application_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"job_family_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"employee_type_enum_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
  readonly options?: ReadonlyArray<"with_job" | "with_talent" | "with_interview" | "with_offer" | "with_evaluation" | "with_employee" | "with_agency" | "with_referral" | "with_portal" | (string & {})> | undefined
}

export const GetDetailInput: Codec.Shape<GetDetailInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#input", () => ({
    application_id: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    options: Codec.listOpt(Codec.listed("with_job", "with_talent", "with_interview", "with_offer", "with_evaluation", "with_employee", "with_agency", "with_referral", "with_portal"))
  }))

/**
 * What `getDetail` gives.
 *
 * @category outputs
 */
export interface GetDetailOutput {
  readonly application_detail: ApplicationDetailInfo
}

export const GetDetailOutput: Codec.Shape<GetDetailOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output", () => ({
    application_detail: Codec.obj(ApplicationDetailInfo)
  }))

/**
 * 获取投递详情
 *
 * `GET /open-apis/hire/v1/applications/:application_id/get_detail` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
 *
 * Scopes that open further fields: `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail
 * @category endpoints
 */
export const getDetail: Endpoint.Described<GetDetailInput, GetDetailOutput, "tenant" | "user"> & {
  /**
   * 获取投递详情
   *
   * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
   *
   * Scopes that open further fields: `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail
   */
  (input: GetDetailInput, options?: Endpoint.CallOptions): Effect.Effect<GetDetailOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.get_detail",
  method: "GET",
  path: "/open-apis/hire/v1/applications/:application_id/get_detail",
  tokens: ["tenant", "user"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type",
    "options"
  ],
  codes,
  input: GetDetailInput,
  output: GetDetailOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly process_id?: string | undefined
  readonly stage_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly active_status?: "1" | "2" | "3" | (string & {}) | undefined
  readonly job_id?: string | undefined
  readonly lock_status?: ReadonlyArray<1 | 2 | 3 | (number & {})> | undefined
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
  /** Not in the documentation. */
  readonly keyword?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.list#input", () => ({
    process_id: Codec.strOpt,
    stage_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    active_status: Codec.listedOpt("1", "2", "3"),
    job_id: Codec.strOpt,
    lock_status: Codec.listOpt(Codec.listed(1, 2, 3)),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt,
    keyword: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<string>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.list#output", () => ({
    items: Codec.list(Codec.str),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取投递列表
 *
 * `GET /open-apis/hire/v1/applications` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取投递列表
   *
   * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取投递列表
     *
     * Scopes, any of: `hire:application`, `hire:application:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<string>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.application.list",
  method: "GET",
  path: "/open-apis/hire/v1/applications",
  tokens: ["tenant", "user"],
  query: [
    "process_id", "stage_id", "talent_id", "active_status", "job_id", "lock_status", "page_token",
    "page_size", "update_start_time", "update_end_time", "keyword"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `offer` takes.
 *
 * @category inputs
 */
export interface OfferInput {
  readonly application_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  /** Default: `"people_admin_employee_type_id"`. */
  readonly employee_type_id_type?:
    | "people_admin_employee_type_id" | "employee_type_enum_id" | (string & {}) | undefined
}

export const OfferInput: Codec.Shape<OfferInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.offer#input", () => ({
    application_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id")
  }))

/**
 * What `offer` gives.
 *
 * @category outputs
 */
export interface OfferOutput {
  readonly offer: ApplicationOffer
}

export const OfferOutput: Codec.Shape<OfferOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.offer#output", () => ({
    offer: Codec.obj(ApplicationOffer)
  }))

/**
 * 获取 Offer 信息
 *
 * `GET /open-apis/hire/v1/applications/:application_id/offer` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:application`, `hire:application:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer
 * @category endpoints
 */
export const offer: Endpoint.Described<OfferInput, OfferOutput, "tenant"> & {
  /**
   * 获取 Offer 信息
   *
   * Scopes, any of: `hire:application`, `hire:application:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer
   */
  (input: OfferInput, options?: Endpoint.CallOptions): Effect.Effect<OfferOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.offer",
  method: "GET",
  path: "/open-apis/hire/v1/applications/:application_id/offer",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  codes,
  input: OfferInput,
  output: OfferOutput
})

/**
 * What `recover` takes.
 *
 * @category inputs
 */
export interface RecoverInput {
  readonly application_id: string
}

export const RecoverInput: Codec.Shape<RecoverInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.recover#input", () => ({
    application_id: Codec.str
  }))

/**
 * 恢复投递
 *
 * `POST /open-apis/hire/v1/applications/:application_id/recover` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover
 * @category endpoints
 */
export const recover: Endpoint.Described<RecoverInput, Codec.Dictionary, "tenant"> & {
  /**
   * 恢复投递
   *
   * Scopes, any of: `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover
   */
  (input: RecoverInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.recover",
  method: "POST",
  path: "/open-apis/hire/v1/applications/:application_id/recover",
  tokens: ["tenant"],
  codes,
  input: RecoverInput,
  output: Codec.dictionary
})

/**
 * What `terminate` takes.
 *
 * @category inputs
 */
export interface TerminateInput {
  readonly application_id: string
  readonly termination_type: 1 | 22 | 27 | (number & {})
  readonly termination_reason_list?: ReadonlyArray<string> | undefined
  readonly termination_reason_note?: string | undefined
  /** Not in the documentation. */
  readonly need_terminate_offer?: boolean | undefined
  /** Not in the documentation. */
  readonly terminate_offer_operate_type?: 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly cancel_offer_termination_type?: 1 | 22 | 27 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly cancel_offer_termination_reason_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly candidate_reject_offer_termination_reason_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly need_withdraw_offer_approval?: boolean | undefined
}

export const TerminateInput: Codec.Shape<TerminateInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.terminate#input", () => ({
    application_id: Codec.str,
    termination_type: Codec.listed(1, 22, 27),
    termination_reason_list: Codec.listOpt(Codec.str),
    termination_reason_note: Codec.strOpt,
    need_terminate_offer: Codec.boolOpt,
    terminate_offer_operate_type: Codec.listedOpt(1, 2),
    cancel_offer_termination_type: Codec.listedOpt(1, 22, 27),
    cancel_offer_termination_reason_list: Codec.listOpt(Codec.str),
    candidate_reject_offer_termination_reason_list: Codec.listOpt(Codec.str),
    need_withdraw_offer_approval: Codec.boolOpt
  }))

/**
 * 终止投递
 *
 * `POST /open-apis/hire/v1/applications/:application_id/terminate` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate
 * @category endpoints
 */
export const terminate: Endpoint.Described<TerminateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 终止投递
   *
   * Scopes, any of: `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate
   */
  (input: TerminateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.terminate",
  method: "POST",
  path: "/open-apis/hire/v1/applications/:application_id/terminate",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: TerminateInput,
  output: Codec.dictionary
})

/**
 * What `transferOnboard` takes.
 *
 * @category inputs
 */
export interface TransferOnboardInput {
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
  readonly actual_onboard_time?: number | undefined
  readonly expected_conversion_time?: number | undefined
  readonly job_requirement_id?: string | undefined
  readonly operator_id?: string | undefined
  readonly onboard_city_code?: string | undefined
  readonly department?: string | undefined
  readonly leader?: string | undefined
  readonly sequence?: string | undefined
  readonly level?: string | undefined
  readonly employee_type?: string | undefined
}

export const TransferOnboardInput: Codec.Shape<TransferOnboardInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.transfer_onboard#input", () => ({
    application_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.listedOpt("open_department_id", "department_id", "people_admin_department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    employee_type_id_type: Codec.listedOpt("people_admin_employee_type_id", "employee_type_enum_id"),
    actual_onboard_time: Codec.intOpt,
    expected_conversion_time: Codec.intOpt,
    job_requirement_id: Codec.strOpt,
    operator_id: Codec.strOpt,
    onboard_city_code: Codec.strOpt,
    department: Codec.strOpt,
    leader: Codec.strOpt,
    sequence: Codec.strOpt,
    level: Codec.strOpt,
    employee_type: Codec.strOpt
  }))

/**
 * What `transferOnboard` gives.
 *
 * @category outputs
 */
export interface TransferOnboardOutput {
  readonly employee: Types.Employee
}

export const TransferOnboardOutput: Codec.Shape<TransferOnboardOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.transfer_onboard#output", () => ({
    employee: Codec.obj(Types.Employee)
  }))

/**
 * 操作候选人入职
 *
 * `POST /open-apis/hire/v1/applications/:application_id/transfer_onboard` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard
 * @category endpoints
 */
export const transferOnboard: Endpoint.Described<TransferOnboardInput, TransferOnboardOutput, "tenant"> & {
  /**
   * 操作候选人入职
   *
   * Scopes, any of: `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard
   */
  (input: TransferOnboardInput, options?: Endpoint.CallOptions): Effect.Effect<TransferOnboardOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.transfer_onboard",
  method: "POST",
  path: "/open-apis/hire/v1/applications/:application_id/transfer_onboard",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "job_level_id_type", "job_family_id_type", "employee_type_id_type"
  ],
  body: "json",
  codes,
  input: TransferOnboardInput,
  output: TransferOnboardOutput
})

/**
 * What `transferStage` takes.
 *
 * @category inputs
 */
export interface TransferStageInput {
  readonly application_id: string
  readonly stage_id: string
}

export const TransferStageInput: Codec.Shape<TransferStageInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.transfer_stage#input", () => ({
    application_id: Codec.str,
    stage_id: Codec.str
  }))

/**
 * 转移投递阶段
 *
 * `POST /open-apis/hire/v1/applications/:application_id/transfer_stage` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:application`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage
 * @category endpoints
 */
export const transferStage: Endpoint.Described<TransferStageInput, Codec.Dictionary, "tenant"> & {
  /**
   * 转移投递阶段
   *
   * Scopes, any of: `hire:application`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage
   */
  (input: TransferStageInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.application.transfer_stage",
  method: "POST",
  path: "/open-apis/hire/v1/applications/:application_id/transfer_stage",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: TransferStageInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ApplicationResumeSource {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly resume_source_type?:
    | 10000 | 10001 | 10002 | 10003 | 10004 | 10005 | 10006 | 10007 | 10008 | 10009 | (number & {}) | undefined
}

export const ApplicationResumeSource: Codec.Shape<ApplicationResumeSource> =
  /*#__PURE__*/ Codec.shape("hire#ApplicationResumeSource", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    resume_source_type: Codec.openOpt(10000, 10001, 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009)
  }))

/** @category structures */
export interface ApplicationWebsiteResumeSource {
  readonly website_id?: string | undefined
  readonly website_name?: Shared.I18n | undefined
  readonly channel?: ApplicationWebsiteChannel | undefined
}

export const ApplicationWebsiteResumeSource: Codec.Shape<ApplicationWebsiteResumeSource> =
  /*#__PURE__*/ Codec.shape("hire#ApplicationWebsiteResumeSource", () => ({
    website_id: Codec.strOpt,
    website_name: Codec.objOpt(Shared.I18n),
    channel: Codec.objOpt(ApplicationWebsiteChannel)
  }))

/** @category structures */
export interface ApplicationWebsiteChannel {
  readonly channel_id?: string | undefined
  readonly channel_name?: Shared.I18n | undefined
}

export const ApplicationWebsiteChannel: Codec.Shape<ApplicationWebsiteChannel> =
  /*#__PURE__*/ Codec.shape("hire#ApplicationWebsiteChannel", () => ({
    channel_id: Codec.strOpt,
    channel_name: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface ApplicationStageTime {
  readonly stage_id?: string | undefined
  readonly enter_time?: string | undefined
  readonly exit_time?: string | undefined
}

export const ApplicationStageTime: Codec.Shape<ApplicationStageTime> =
  /*#__PURE__*/ Codec.shape("hire#ApplicationStageTime", () => ({
    stage_id: Codec.strOpt,
    enter_time: Codec.strOpt,
    exit_time: Codec.strOpt
  }))

/** @category structures */
export interface RecruitmentType {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const RecruitmentType: Codec.Shape<RecruitmentType> =
  /*#__PURE__*/ Codec.shape("hire#RecruitmentType", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    active_status: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface BaseAddressV2 {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly district?: BaseLocation | undefined
  readonly city?: BaseLocation | undefined
  readonly state?: BaseLocation | undefined
  readonly country?: BaseLocation | undefined
}

export const BaseAddressV2: Codec.Shape<BaseAddressV2> =
  /*#__PURE__*/ Codec.shape("hire#BaseAddressV2", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    district: Codec.objOpt(BaseLocation),
    city: Codec.objOpt(BaseLocation),
    state: Codec.objOpt(BaseLocation),
    country: Codec.objOpt(BaseLocation)
  }))

/** @category structures */
export interface BaseLocation {
  readonly name?: Shared.I18n | undefined
  readonly code?: string | undefined
  readonly location_type?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const BaseLocation: Codec.Shape<BaseLocation> = /*#__PURE__*/ Codec.shape("hire#BaseLocation", () => ({
  name: Codec.objOpt(Shared.I18n),
  code: Codec.strOpt,
  location_type: Codec.openOpt(1, 2, 3, 4, 5)
}))

/** @category structures */
export interface ReportCustomData {
  readonly name?: Shared.I18n | undefined
  readonly value?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
}

export const ReportCustomData: Codec.Shape<ReportCustomData> =
  /*#__PURE__*/ Codec.shape("hire#ReportCustomData", () => ({
    name: Codec.objOpt(Shared.I18n),
    value: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface Application {
  readonly id?: string | undefined
  readonly job_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly resume_source_id?: string | undefined
  readonly stage?: Shared.ApplicationStageInfo | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly delivery_type?: 1 | 2 | (number & {}) | undefined
  readonly resume_source_info?: ApplicationResumeSource | undefined
  readonly website_resume_source?: ApplicationWebsiteResumeSource | undefined
  readonly talent_attachment_resume_id?: string | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly stage_time_list?: ReadonlyArray<ApplicationStageTime> | undefined
  readonly termination_type?: 1 | 22 | 27 | (number & {}) | undefined
  readonly termination_reason_list?: ReadonlyArray<string> | undefined
  readonly termination_reason_note?: string | undefined
  readonly application_preferred_city_list?: ReadonlyArray<Types.CodeNameObject> | undefined
  readonly creator_id?: string | undefined
  /** Not in the documentation. */
  readonly job_info?: ApplicationJobInfo | undefined
}

export const Application: Codec.Shape<Application> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get#output.application", () => ({
    id: Codec.strOpt,
    job_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    resume_source_id: Codec.strOpt,
    stage: Codec.objOpt(Shared.ApplicationStageInfo),
    active_status: Codec.openOpt(1, 2),
    delivery_type: Codec.openOpt(1, 2),
    resume_source_info: Codec.objOpt(ApplicationResumeSource),
    website_resume_source: Codec.objOpt(ApplicationWebsiteResumeSource),
    talent_attachment_resume_id: Codec.strOpt,
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    stage_time_list: Codec.listOpt(Codec.obj(ApplicationStageTime)),
    termination_type: Codec.openOpt(1, 22, 27),
    termination_reason_list: Codec.listOpt(Codec.str),
    termination_reason_note: Codec.strOpt,
    application_preferred_city_list: Codec.listOpt(Codec.obj(Types.CodeNameObject)),
    creator_id: Codec.strOpt,
    job_info: Codec.objOpt(ApplicationJobInfo)
  }))

/** @category structures */
export interface ApplicationJobInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly code?: string | undefined
  readonly description?: string | undefined
  readonly requirement?: string | undefined
  readonly recruitment_type?: RecruitmentType | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly process_id?: string | undefined
  readonly city_list?: Types.CodeNameObject | undefined
}

export const ApplicationJobInfo: Codec.Shape<ApplicationJobInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get#output.application.job_info", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.strOpt,
    requirement: Codec.strOpt,
    recruitment_type: Codec.objOpt(RecruitmentType),
    department: Codec.objOpt(Types.IdNameObject),
    process_type: Codec.openOpt(1, 2),
    process_id: Codec.strOpt,
    city_list: Codec.objOpt(Types.CodeNameObject)
  }))

/** @category structures */
export interface ApplicationDetailInfo {
  readonly basic_info?: ApplicationDetailBasicInfo | undefined
  /** Given with the scope `hire:job` or `hire:job:readonly`. */
  readonly job?: JobBasicInfo | undefined
  /** Given with the scope `hire:talent` or `hire:talent:readonly`. */
  readonly talent?: TalentBasicInfoV2 | undefined
  /** Given with the scope `hire:evaluation:readonly`. */
  readonly evaluations?: ReadonlyArray<Types.Evaluation> | undefined
  /** Given with the scope `hire:interview` or `hire:interview:readonly`. */
  readonly interview_aggregation?: InterviewAggregation | undefined
  /** Given with the scope `hire:offer` or `hire:offer:readonly`. */
  readonly offer?: OfferInfoV2 | undefined
  /** Given with the scope `hire:employee` or `hire:employee:readonly`. */
  readonly employee?: EmployeeV2 | undefined
  /** Given with the scope `hire:agency` or `hire:agency:readonly`. */
  readonly agency?: AgencyInfo | undefined
  /** Given with the scope `hire:site` or `hire:site:readonly`. */
  readonly portal?: ApplicationDetailPortalInfo | undefined
  /** Given with the scope `hire:referral` or `hire:referral:readonly`. */
  readonly referral?: ReferralInfoV2 | undefined
}

export const ApplicationDetailInfo: Codec.Shape<ApplicationDetailInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail", () => ({
    basic_info: Codec.objOpt(ApplicationDetailBasicInfo),
    job: Codec.objOpt(JobBasicInfo),
    talent: Codec.objOpt(TalentBasicInfoV2),
    evaluations: Codec.listOpt(Codec.obj(Types.Evaluation)),
    interview_aggregation: Codec.objOpt(InterviewAggregation),
    offer: Codec.objOpt(OfferInfoV2),
    employee: Codec.objOpt(EmployeeV2),
    agency: Codec.objOpt(AgencyInfo),
    portal: Codec.objOpt(ApplicationDetailPortalInfo),
    referral: Codec.objOpt(ReferralInfoV2)
  }))

/** @category structures */
export interface ApplicationDetailBasicInfo {
  readonly id?: string | undefined
  readonly job_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly stage?: Shared.ApplicationStageInfo | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly delivery_type?: 1 | 2 | (number & {}) | undefined
  readonly resume_source_info?: ApplicationResumeSource | undefined
  readonly website_resume_source?: ApplicationWebsiteResumeSource | undefined
  readonly talent_attachment_resume_id?: string | undefined
  readonly stage_time_list?: ReadonlyArray<ApplicationStageTime> | undefined
  readonly onboard_status?: 1 | 2 | (number & {}) | undefined
  readonly application_preferred_city_list?: ReadonlyArray<Types.CodeNameObject> | undefined
  readonly termination_reason?: TerminationReasonInfo | undefined
  readonly creator_id?: string | undefined
  readonly owner_id?: string | undefined
  readonly terminator_id?: string | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  /** Not in the documentation. */
  readonly lock_status?: 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly termination_reason_note?: string | undefined
}

export const ApplicationDetailBasicInfo: Codec.Shape<ApplicationDetailBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.basic_info", () => ({
    id: Codec.strOpt,
    job_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    stage: Codec.objOpt(Shared.ApplicationStageInfo),
    active_status: Codec.openOpt(1, 2),
    delivery_type: Codec.openOpt(1, 2),
    resume_source_info: Codec.objOpt(ApplicationResumeSource),
    website_resume_source: Codec.objOpt(ApplicationWebsiteResumeSource),
    talent_attachment_resume_id: Codec.strOpt,
    stage_time_list: Codec.listOpt(Codec.obj(ApplicationStageTime)),
    onboard_status: Codec.openOpt(1, 2),
    application_preferred_city_list: Codec.listOpt(Codec.obj(Types.CodeNameObject)),
    termination_reason: Codec.objOpt(TerminationReasonInfo),
    creator_id: Codec.strOpt,
    owner_id: Codec.strOpt,
    terminator_id: Codec.strOpt,
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    lock_status: Codec.openOpt(1, 2, 3),
    termination_reason_note: Codec.strOpt
  }))

/** @category structures */
export interface TerminationReasonInfo {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly children?: ReadonlyArray<Types.IdNameObject> | undefined
}

export const TerminationReasonInfo: Codec.Shape<TerminationReasonInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.basic_info.termination_reason", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    children: Codec.listOpt(Codec.obj(Types.IdNameObject))
  }))

/** @category structures */
export interface JobBasicInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly code?: string | undefined
  /** Not in the documentation. */
  readonly description?: string | undefined
  /** Not in the documentation. */
  readonly requirement?: string | undefined
  /** Not in the documentation. */
  readonly recruitment_type?: RecruitmentType | undefined
  /** Not in the documentation. */
  readonly department?: Types.IdNameObject | undefined
  /** Not in the documentation. */
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly process_id?: string | undefined
  /** Not in the documentation. */
  readonly city_list?: Types.CodeNameObject | undefined
}

export const JobBasicInfo: Codec.Shape<JobBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.job", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.strOpt,
    requirement: Codec.strOpt,
    recruitment_type: Codec.objOpt(RecruitmentType),
    department: Codec.objOpt(Types.IdNameObject),
    process_type: Codec.openOpt(1, 2),
    process_id: Codec.strOpt,
    city_list: Codec.objOpt(Types.CodeNameObject)
  }))

/** @category structures */
export interface TalentBasicInfoV2 {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly mobile_code?: string | undefined
  readonly mobile_number?: string | undefined
  readonly email?: string | undefined
}

export const TalentBasicInfoV2: Codec.Shape<TalentBasicInfoV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.talent", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    mobile_code: Codec.strOpt,
    mobile_number: Codec.strOpt,
    email: Codec.strOpt
  }))

/** @category structures */
export interface InterviewAggregation {
  readonly interviews?: ReadonlyArray<InterviewExtendV2> | undefined
}

export const InterviewAggregation: Codec.Shape<InterviewAggregation> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation", () => ({
    interviews: Codec.listOpt(Codec.obj(InterviewExtendV2))
  }))

/** @category structures */
export interface InterviewExtendV2 {
  readonly id?: string | undefined
  readonly begin_time?: string | undefined
  readonly end_time?: string | undefined
  readonly round?: number | undefined
  readonly interview_record_list?: ReadonlyArray<InterviewRecordV2> | undefined
  readonly feedback_submit_time?: string | undefined
  readonly stage_id?: string | undefined
  readonly application_id?: string | undefined
  readonly stage?: Types.IdNameObject | undefined
  readonly creator?: Types.IdNameObject | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly interview_round_summary?:
    | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined
  readonly interview_arrangement_id?: string | undefined
  readonly interview_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly talent_time_zone?: Types.CodeNameObject | undefined
  readonly contact_user?: Types.IdNameObject | undefined
  readonly contact_mobile?: string | undefined
  readonly remark?: string | undefined
  readonly address?: BaseAddressV2 | undefined
  readonly video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100 | (number & {}) | undefined
  readonly arrangement_status?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly arrangement_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly arrangement_appointment_kind?: 1 | 2 | (number & {}) | undefined
  readonly meeting_room_list?: ReadonlyArray<Types.InterviewMeetingRoom> | undefined
  readonly interview_round_type?: Types.IdNameObject | undefined
}

export const InterviewExtendV2: Codec.Shape<InterviewExtendV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation.interviews", () => ({
    id: Codec.strOpt,
    begin_time: Codec.strOpt,
    end_time: Codec.strOpt,
    round: Codec.intOpt,
    interview_record_list: Codec.listOpt(Codec.obj(InterviewRecordV2)),
    feedback_submit_time: Codec.strOpt,
    stage_id: Codec.strOpt,
    application_id: Codec.strOpt,
    stage: Codec.objOpt(Types.IdNameObject),
    creator: Codec.objOpt(Types.IdNameObject),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    interview_round_summary: Codec.openOpt(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18),
    interview_arrangement_id: Codec.strOpt,
    interview_type: Codec.openOpt(1, 2, 3),
    talent_time_zone: Codec.objOpt(Types.CodeNameObject),
    contact_user: Codec.objOpt(Types.IdNameObject),
    contact_mobile: Codec.strOpt,
    remark: Codec.strOpt,
    address: Codec.objOpt(BaseAddressV2),
    video_type: Codec.openOpt(1, 2, 3, 4, 5, 8, 9, 100),
    arrangement_status: Codec.openOpt(1, 2, 3, 4),
    arrangement_type: Codec.openOpt(1, 2, 3),
    arrangement_appointment_kind: Codec.openOpt(1, 2),
    meeting_room_list: Codec.listOpt(Codec.obj(Types.InterviewMeetingRoom)),
    interview_round_type: Codec.objOpt(Types.IdNameObject)
  }))

/** @category structures */
export interface InterviewRecordV2 {
  readonly id?: string | undefined
  readonly feedback_form_id?: string | undefined
  readonly commit_status?: 1 | 2 | (number & {}) | undefined
  readonly submit_time?: string | undefined
  readonly record_score?: Shared.RecordScore | undefined
  readonly interviewer?: Types.IdNameObject | undefined
  readonly attachments?: ReadonlyArray<InterviewAttachment> | undefined
  readonly module_assessments?: ReadonlyArray<ModuleAssessment> | undefined
}

export const InterviewRecordV2: Codec.Shape<InterviewRecordV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation.interviews.interview_record_list", () => ({
    id: Codec.strOpt,
    feedback_form_id: Codec.strOpt,
    commit_status: Codec.openOpt(1, 2),
    submit_time: Codec.strOpt,
    record_score: Codec.objOpt(Shared.RecordScore),
    interviewer: Codec.objOpt(Types.IdNameObject),
    attachments: Codec.listOpt(Codec.obj(InterviewAttachment)),
    module_assessments: Codec.listOpt(Codec.obj(ModuleAssessment))
  }))

/** @category structures */
export interface InterviewAttachment {
  readonly file_id?: string | undefined
  readonly file_name?: string | undefined
  readonly content_type?: string | undefined
  readonly create_time?: string | undefined
}

export const InterviewAttachment: Codec.Shape<InterviewAttachment> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation.interviews.interview_record_list.attachments", () => ({
    file_id: Codec.strOpt,
    file_name: Codec.strOpt,
    content_type: Codec.strOpt,
    create_time: Codec.strOpt
  }))

/** @category structures */
export interface ModuleAssessment {
  readonly interview_feedback_form_module_id?: string | undefined
  readonly module_name?: Shared.I18n | undefined
  readonly module_type?: 1 | 2 | (number & {}) | undefined
  readonly module_weight?: number | undefined
  readonly module_score?: number | undefined
  readonly dimension_assessments?: ReadonlyArray<DimensionAssessment> | undefined
}

export const ModuleAssessment: Codec.Shape<ModuleAssessment> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation.interviews.interview_record_list.module_assessments", () => ({
    interview_feedback_form_module_id: Codec.strOpt,
    module_name: Codec.objOpt(Shared.I18n),
    module_type: Codec.openOpt(1, 2),
    module_weight: Codec.numOpt,
    module_score: Codec.numOpt,
    dimension_assessments: Codec.listOpt(Codec.obj(DimensionAssessment))
  }))

/** @category structures */
export interface DimensionAssessment {
  readonly interview_feedback_form_dimension_id?: string | undefined
  readonly dimension_name?: Shared.I18n | undefined
  readonly dimension_type?: 1 | 2 | 3 | 5 | 6 | 7 | 10 | 11 | 12 | (number & {}) | undefined
  readonly weight?: number | undefined
  readonly dimension_content?: string | undefined
  readonly dimension_option?: Shared.DimensionOption | undefined
  readonly dimension_options?: ReadonlyArray<Shared.DimensionOption> | undefined
  readonly dimension_score?: number | undefined
  readonly recommended_job_level?: Shared.RecommendedJobLevel | undefined
  readonly question_assessments?: ReadonlyArray<QuestionAssessment> | undefined
  /** Not in the documentation. */
  readonly ability_assessments?: ReadonlyArray<Shared.AbilityAssessment> | undefined
}

export const DimensionAssessment: Codec.Shape<DimensionAssessment> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation.interviews.interview_record_list.module_assessments.dimension_assessments", () => ({
    interview_feedback_form_dimension_id: Codec.strOpt,
    dimension_name: Codec.objOpt(Shared.I18n),
    dimension_type: Codec.openOpt(1, 2, 3, 5, 6, 7, 10, 11, 12),
    weight: Codec.numOpt,
    dimension_content: Codec.strOpt,
    dimension_option: Codec.objOpt(Shared.DimensionOption),
    dimension_options: Codec.listOpt(Codec.obj(Shared.DimensionOption)),
    dimension_score: Codec.intOpt,
    recommended_job_level: Codec.objOpt(Shared.RecommendedJobLevel),
    question_assessments: Codec.listOpt(Codec.obj(QuestionAssessment)),
    ability_assessments: Codec.listOpt(Codec.obj(Shared.AbilityAssessment))
  }))

/** @category structures */
export interface QuestionAssessment {
  readonly question_type?: 1 | 2 | (number & {}) | undefined
  readonly title?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly content?: string | undefined
  readonly abilities?: ReadonlyArray<Types.Ability> | undefined
}

export const QuestionAssessment: Codec.Shape<QuestionAssessment> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.interview_aggregation.interviews.interview_record_list.module_assessments.dimension_assessments.question_assessments", () => ({
    question_type: Codec.openOpt(1, 2),
    title: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    content: Codec.strOpt,
    abilities: Codec.listOpt(Codec.obj(Types.Ability))
  }))

/** @category structures */
export interface OfferInfoV2 {
  readonly offer_basic?: OfferBasicInfoV2 | undefined
  /** Given with the scope `hire:offer_salary:readonly`. */
  readonly offer_salary?: OfferSalaryInfoV2 | undefined
}

export const OfferInfoV2: Codec.Shape<OfferInfoV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.offer", () => ({
    offer_basic: Codec.objOpt(OfferBasicInfoV2),
    offer_salary: Codec.objOpt(OfferSalaryInfoV2)
  }))

/** @category structures */
export interface OfferBasicInfoV2 {
  readonly id?: string | undefined
  readonly offer_status?: 10 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {}) | undefined
  readonly leader?: Types.IdNameObject | undefined
  readonly employee_type?: Types.IdNameObject | undefined
  readonly department?: Types.IdNameObject | undefined
  readonly sequence?: Types.IdNameObject | undefined
  readonly level?: Types.IdNameObject | undefined
  readonly company_main_body?: Types.IdNameObject | undefined
  readonly job_requirement_id?: string | undefined
  readonly probation_month?: number | undefined
  readonly contract_period?: Types.ContractPeriodInfo | undefined
  readonly onboard_date?: string | undefined
  readonly owner?: Types.IdNameObject | undefined
  readonly onboard_address?: BaseAddressV2 | undefined
  readonly work_address?: BaseAddressV2 | undefined
  readonly remark?: string | undefined
  readonly attachment_list?: ReadonlyArray<OfferAttachmentInfo> | undefined
  readonly customize_info_list?: ReadonlyArray<Types.ApplicationOfferCustomValue> | undefined
  readonly create_time?: string | undefined
}

export const OfferBasicInfoV2: Codec.Shape<OfferBasicInfoV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.offer.offer_basic", () => ({
    id: Codec.strOpt,
    offer_status: Codec.openOpt(10, 2, 3, 4, 5, 6, 7, 8, 9),
    leader: Codec.objOpt(Types.IdNameObject),
    employee_type: Codec.objOpt(Types.IdNameObject),
    department: Codec.objOpt(Types.IdNameObject),
    sequence: Codec.objOpt(Types.IdNameObject),
    level: Codec.objOpt(Types.IdNameObject),
    company_main_body: Codec.objOpt(Types.IdNameObject),
    job_requirement_id: Codec.strOpt,
    probation_month: Codec.intOpt,
    contract_period: Codec.objOpt(Types.ContractPeriodInfo),
    onboard_date: Codec.strOpt,
    owner: Codec.objOpt(Types.IdNameObject),
    onboard_address: Codec.objOpt(BaseAddressV2),
    work_address: Codec.objOpt(BaseAddressV2),
    remark: Codec.strOpt,
    attachment_list: Codec.listOpt(Codec.obj(OfferAttachmentInfo)),
    customize_info_list: Codec.listOpt(Codec.obj(Types.ApplicationOfferCustomValue)),
    create_time: Codec.strOpt
  }))

/** @category structures */
export interface OfferAttachmentInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly size?: number | undefined
  readonly common_attachment_id?: string | undefined
}

export const OfferAttachmentInfo: Codec.Shape<OfferAttachmentInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.offer.offer_basic.attachment_list", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    size: Codec.intOpt,
    common_attachment_id: Codec.strOpt
  }))

/** @category structures */
export interface OfferSalaryInfoV2 {
  readonly id?: string | undefined
  readonly salary_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly probation_salary_percentage?: string | undefined
  readonly award_salary_multiple?: string | undefined
  readonly option_shares?: string | undefined
  readonly quarterly_bonus?: string | undefined
  readonly half_year_bonus?: string | undefined
  readonly total_annual_cash?: string | undefined
  readonly customize_info_list?: ReadonlyArray<Types.ApplicationOfferCustomValue> | undefined
  readonly create_time?: string | undefined
}

export const OfferSalaryInfoV2: Codec.Shape<OfferSalaryInfoV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.offer.offer_salary", () => ({
    id: Codec.strOpt,
    salary_status: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7),
    probation_salary_percentage: Codec.strOpt,
    award_salary_multiple: Codec.strOpt,
    option_shares: Codec.strOpt,
    quarterly_bonus: Codec.strOpt,
    half_year_bonus: Codec.strOpt,
    total_annual_cash: Codec.strOpt,
    customize_info_list: Codec.listOpt(Codec.obj(Types.ApplicationOfferCustomValue)),
    create_time: Codec.strOpt
  }))

/** @category structures */
export interface EmployeeV2 {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly onboard_status?: 1 | 2 | (number & {}) | undefined
  readonly conversion_status?: 1 | 2 | (number & {}) | undefined
  readonly onboard_time?: string | undefined
  readonly expected_conversion_time?: string | undefined
  readonly actual_conversion_time?: string | undefined
  readonly overboard_time?: string | undefined
  readonly overboard_note?: string | undefined
  readonly onboard_city_code?: string | undefined
  readonly department_id?: string | undefined
  readonly leader_id?: string | undefined
  readonly sequence_id?: string | undefined
  readonly level_id?: string | undefined
  readonly employee_type?: string | undefined
  readonly job_requirement_id?: string | undefined
}

export const EmployeeV2: Codec.Shape<EmployeeV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.employee", () => ({
    id: Codec.strOpt,
    application_id: Codec.strOpt,
    onboard_status: Codec.openOpt(1, 2),
    conversion_status: Codec.openOpt(1, 2),
    onboard_time: Codec.strOpt,
    expected_conversion_time: Codec.strOpt,
    actual_conversion_time: Codec.strOpt,
    overboard_time: Codec.strOpt,
    overboard_note: Codec.strOpt,
    onboard_city_code: Codec.strOpt,
    department_id: Codec.strOpt,
    leader_id: Codec.strOpt,
    sequence_id: Codec.strOpt,
    level_id: Codec.strOpt,
    employee_type: Codec.strOpt,
    job_requirement_id: Codec.strOpt
  }))

/** @category structures */
export interface AgencyInfo {
  readonly basic_info?: AgencyBasicInfo | undefined
  readonly comment_info?: ReadonlyArray<ReportCustomData> | undefined
  /** Given with the scope `hire:agency_salary:readonly`. */
  readonly salary_info?: ReadonlyArray<ReportCustomData> | undefined
}

export const AgencyInfo: Codec.Shape<AgencyInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.agency", () => ({
    basic_info: Codec.objOpt(AgencyBasicInfo),
    comment_info: Codec.listOpt(Codec.obj(ReportCustomData)),
    salary_info: Codec.listOpt(Codec.obj(ReportCustomData))
  }))

/** @category structures */
export interface AgencyBasicInfo {
  readonly hunter_user_name?: Shared.I18n | undefined
  readonly hunter_company_name?: string | undefined
}

export const AgencyBasicInfo: Codec.Shape<AgencyBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.agency.basic_info", () => ({
    hunter_user_name: Codec.objOpt(Shared.I18n),
    hunter_company_name: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationDetailPortalInfo {
  readonly campus_volunteer_info?: CampusVolumnteerInfo | undefined
}

export const ApplicationDetailPortalInfo: Codec.Shape<ApplicationDetailPortalInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.portal", () => ({
    campus_volunteer_info: Codec.objOpt(CampusVolumnteerInfo)
  }))

/** @category structures */
export interface CampusVolumnteerInfo {
  readonly volunteer_seq?: number | undefined
}

export const CampusVolumnteerInfo: Codec.Shape<CampusVolumnteerInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.portal.campus_volunteer_info", () => ({
    volunteer_seq: Codec.intOpt
  }))

/** @category structures */
export interface ReferralInfoV2 {
  readonly basic_info?: ReferralBasicInfo | undefined
  readonly recommend_info?: ReferralRecommendInfo | undefined
}

export const ReferralInfoV2: Codec.Shape<ReferralInfoV2> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.referral", () => ({
    basic_info: Codec.objOpt(ReferralBasicInfo),
    recommend_info: Codec.objOpt(ReferralRecommendInfo)
  }))

/** @category structures */
export interface ReferralBasicInfo {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly referral_type?: 1 | 2 | (number & {}) | undefined
  readonly user_info?: Types.IdNameObject | undefined
  readonly create_time?: string | undefined
  readonly referral_method?: 1 | 2 | 3 | 4 | 5 | (number & {}) | undefined
}

export const ReferralBasicInfo: Codec.Shape<ReferralBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.referral.basic_info", () => ({
    id: Codec.strOpt,
    application_id: Codec.strOpt,
    referral_type: Codec.openOpt(1, 2),
    user_info: Codec.objOpt(Types.IdNameObject),
    create_time: Codec.strOpt,
    referral_method: Codec.openOpt(1, 2, 3, 4, 5)
  }))

/** @category structures */
export interface ReferralRecommendInfo {
  readonly relationship?: 0 | 1 | (number & {}) | undefined
  readonly familiarity?: 0 | 1 | (number & {}) | undefined
  readonly comment?: string | undefined
  readonly specific_relationship?: SpecificRelationship | undefined
  readonly work_ability_familiarity?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly match_degree?: 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const ReferralRecommendInfo: Codec.Shape<ReferralRecommendInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.referral.recommend_info", () => ({
    relationship: Codec.openOpt(0, 1),
    familiarity: Codec.openOpt(0, 1),
    comment: Codec.strOpt,
    specific_relationship: Codec.objOpt(SpecificRelationship),
    work_ability_familiarity: Codec.openOpt(1, 2, 3, 4),
    match_degree: Codec.openOpt(1, 2, 3, 4)
  }))

/** @category structures */
export interface SpecificRelationship {
  readonly relation_with_candidate?: 1 | 2 | 3 | (number & {}) | undefined
  readonly extra?: string | undefined
}

export const SpecificRelationship: Codec.Shape<SpecificRelationship> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.get_detail#output.application_detail.referral.recommend_info.specific_relationship", () => ({
    relation_with_candidate: Codec.openOpt(1, 2, 3),
    extra: Codec.strOpt
  }))

/** @category structures */
export interface ApplicationOffer {
  readonly id?: string | undefined
  readonly application_id?: string | undefined
  readonly basic_info?: ApplicationOfferBasicInfo | undefined
  readonly salary_plan?: Types.ApplicationOfferSalaryPlan | undefined
  readonly schema_id?: string | undefined
  readonly offer_status?:
    | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly job_info?: Types.OfferJobInfo | undefined
  readonly customized_module_list?: ReadonlyArray<Types.ApplicationOfferCustomModule> | undefined
  readonly job_requirement_id?: string | undefined
  readonly offer_send_record_list?: ReadonlyArray<Types.OfferSendRecord> | undefined
}

export const ApplicationOffer: Codec.Shape<ApplicationOffer> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.offer#output.offer", () => ({
    id: Codec.strOpt,
    application_id: Codec.strOpt,
    basic_info: Codec.objOpt(ApplicationOfferBasicInfo),
    salary_plan: Codec.objOpt(Types.ApplicationOfferSalaryPlan),
    schema_id: Codec.strOpt,
    offer_status: Codec.openOpt(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    job_info: Codec.objOpt(Types.OfferJobInfo),
    customized_module_list: Codec.listOpt(Codec.obj(Types.ApplicationOfferCustomModule)),
    job_requirement_id: Codec.strOpt,
    offer_send_record_list: Codec.listOpt(Codec.obj(Types.OfferSendRecord))
  }))

/** @category structures */
export interface ApplicationOfferBasicInfo {
  readonly offer_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly remark?: string | undefined
  readonly expire_time?: number | undefined
  readonly owner_user_id?: string | undefined
  readonly creator_user_id?: string | undefined
  readonly employee_type?: Shared.BaseBilingualWithId | undefined
  readonly create_time?: string | undefined
  readonly leader_user_id?: string | undefined
  readonly onboard_date?: string | undefined
  readonly department_id?: string | undefined
  readonly probation_month?: number | undefined
  readonly contract_year?: number | undefined
  readonly contract_period?: Types.ContractPeriodInfo | undefined
  readonly recruitment_type?: Shared.BaseBilingualWithId | undefined
  readonly sequence?: Shared.BaseBilingualWithId | undefined
  readonly level?: Shared.BaseBilingualWithId | undefined
  readonly onboard_address?: Types.BaseAddress | undefined
  readonly work_address?: Types.BaseAddress | undefined
  readonly customize_info_list?: ReadonlyArray<Types.ApplicationOfferCustomValue> | undefined
  readonly position_id?: string | undefined
  readonly job_offered?: string | undefined
  readonly job_grade_id?: string | undefined
  readonly common_attachment_id_list?: ReadonlyArray<string> | undefined
  readonly pathway_id?: string | undefined
  /** Not in the documentation. */
  readonly work_location_address_info?: Types.MasterLocationAddressInfo | undefined
}

export const ApplicationOfferBasicInfo: Codec.Shape<ApplicationOfferBasicInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.application.offer#output.offer.basic_info", () => ({
    offer_type: Codec.openOpt(1, 2, 3, 4),
    remark: Codec.strOpt,
    expire_time: Codec.intOpt,
    owner_user_id: Codec.strOpt,
    creator_user_id: Codec.strOpt,
    employee_type: Codec.objOpt(Shared.BaseBilingualWithId),
    create_time: Codec.strOpt,
    leader_user_id: Codec.strOpt,
    onboard_date: Codec.strOpt,
    department_id: Codec.strOpt,
    probation_month: Codec.intOpt,
    contract_year: Codec.intOpt,
    contract_period: Codec.objOpt(Types.ContractPeriodInfo),
    recruitment_type: Codec.objOpt(Shared.BaseBilingualWithId),
    sequence: Codec.objOpt(Shared.BaseBilingualWithId),
    level: Codec.objOpt(Shared.BaseBilingualWithId),
    onboard_address: Codec.objOpt(Types.BaseAddress),
    work_address: Codec.objOpt(Types.BaseAddress),
    customize_info_list: Codec.listOpt(Codec.obj(Types.ApplicationOfferCustomValue)),
    position_id: Codec.strOpt,
    job_offered: Codec.strOpt,
    job_grade_id: Codec.strOpt,
    common_attachment_id_list: Codec.listOpt(Codec.str),
    pathway_id: Codec.strOpt,
    work_location_address_info: Codec.objOpt(Types.MasterLocationAddressInfo)
  }))
