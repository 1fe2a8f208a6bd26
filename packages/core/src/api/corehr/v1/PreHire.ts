// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.pre_hire`.
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
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly pre_hire_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.delete#input", () => ({
    pre_hire_id: Codec.str
  }))

/**
 * 删除待入职（不推荐）
 *
 * `DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除待入职（不推荐）
   *
   * Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.pre_hire.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
  tokens: ["tenant"],
  deprecated: true,
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly pre_hire_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.get#input", () => ({
    pre_hire_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly pre_hire: PreHire
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.get#output", () => ({
    pre_hire: Codec.obj(PreHire)
  }))

/**
 * 查询单个待入职信息
 *
 * `GET /open-apis/corehr/v1/pre_hires/:pre_hire_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个待入职信息
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`,
   * `corehr:pre_hire:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.pre_hire.get",
  method: "GET",
  path: "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
  tokens: ["tenant"],
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  readonly page_size: string
  /** At most 10 items. */
  readonly pre_hire_ids?: ReadonlyArray<string> | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    pre_hire_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<PreHireQuery>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.list#output", () => ({
    items: Codec.list(Codec.obj(PreHireQuery)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询待入职信息
 *
 * `GET /open-apis/corehr/v1/pre_hires` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询待入职信息
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`,
   * `corehr:pre_hire:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询待入职信息
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`,
     * `corehr:pre_hire:write`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<PreHireQuery>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.pre_hire.list",
  method: "GET",
  path: "/open-apis/corehr/v1/pre_hires",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "pre_hire_ids"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly pre_hire_id: string
  readonly client_token?: string | undefined
  readonly ats_application_id?: string | undefined
  readonly hire_date?: string | undefined
  readonly employee_type?: Shared.EnumInput | undefined
  readonly worker_id?: string | undefined
  readonly employee_type_id?: string | undefined
  readonly person_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly onboarding_status: Shared.EnumInput
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.patch#input", () => ({
    pre_hire_id: Codec.str,
    client_token: Codec.strOpt,
    ats_application_id: Codec.strOpt,
    hire_date: Codec.strOpt,
    employee_type: Codec.objOpt(Shared.EnumInput),
    worker_id: Codec.strOpt,
    employee_type_id: Codec.strOpt,
    person_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    onboarding_status: Codec.obj(Shared.EnumInput)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly pre_hire: PreHire
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.patch#output", () => ({
    pre_hire: Codec.obj(PreHire)
  }))

/**
 * 更新待入职信息（不推荐）
 *
 * `PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新待入职信息（不推荐）
   *
   * Scopes, any of: `corehr:corehr`, `corehr:pre_hire:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.pre_hire.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  deprecated: true,
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface PreHire {
  readonly ats_application_id?: string | undefined
  readonly id?: string | undefined
  readonly hire_date?: string | undefined
  readonly employee_type: Shared.Enum
  readonly worker_id?: string | undefined
  readonly employee_type_id: string
  readonly person_id: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly onboarding_status: Shared.Enum
}

export const PreHire: Codec.Shape<PreHire> = /*#__PURE__*/ Codec.shape("corehr#PreHire", () => ({
  ats_application_id: Codec.strOpt,
  id: Codec.strOpt,
  hire_date: Codec.strOpt,
  employee_type: Codec.obj(Shared.Enum),
  worker_id: Codec.strOpt,
  employee_type_id: Codec.str,
  person_id: Codec.str,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
  onboarding_status: Codec.obj(Shared.Enum)
}))

/** @category structures */
export interface PreHireQuery {
  readonly ats_application_id?: string | undefined
  readonly id?: string | undefined
  readonly hire_date?: string | undefined
  readonly employee_type: Shared.Enum
  readonly worker_id?: string | undefined
  readonly employee_type_id: string
  readonly person_id: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly onboarding_status: Shared.Enum
  readonly cost_center_rate?: ReadonlyArray<Types.SupportCostCenterItem> | undefined
  readonly work_email_list?: ReadonlyArray<Types.Email2> | undefined
  readonly department_id?: string | undefined
}

export const PreHireQuery: Codec.Shape<PreHireQuery> =
  /*#__PURE__*/ Codec.shape("corehr.v1.pre_hire.list#output.items", () => ({
    ats_application_id: Codec.strOpt,
    id: Codec.strOpt,
    hire_date: Codec.strOpt,
    employee_type: Codec.obj(Shared.Enum),
    worker_id: Codec.strOpt,
    employee_type_id: Codec.str,
    person_id: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    onboarding_status: Codec.obj(Shared.Enum),
    cost_center_rate: Codec.listOpt(Codec.obj(Types.SupportCostCenterItem)),
    work_email_list: Codec.listOpt(Codec.obj(Types.Email2)),
    department_id: Codec.strOpt
  }))
