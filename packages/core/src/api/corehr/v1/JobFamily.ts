// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.job_family`.
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
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly selectable?: boolean | undefined
  readonly parent_id?: string | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  readonly effective_time: string
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.create#input", () => ({
    client_token: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    selectable: Codec.boolOpt,
    parent_id: Codec.strOpt,
    pathway_ids: Codec.listOpt(Codec.str),
    effective_time: Codec.str,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    expiration_time: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job_family: JobFamily
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.create#output", () => ({
    job_family: Codec.obj(JobFamily)
  }))

/**
 * 创建序列
 *
 * `POST /open-apis/corehr/v1/job_families` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建序列
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_family.create",
  method: "POST",
  path: "/open-apis/corehr/v1/job_families",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
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
  readonly job_family_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.delete#input", () => ({
    job_family_id: Codec.str
  }))

/**
 * 删除序列
 *
 * `DELETE /open-apis/corehr/v1/job_families/:job_family_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除序列
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_family.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/job_families/:job_family_id",
  tokens: ["tenant"],
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
  readonly job_family_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.get#input", () => ({
    job_family_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_family: JobFamily
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.get#output", () => ({
    job_family: Codec.obj(JobFamily)
  }))

/**
 * 查询单个序列
 *
 * `GET /open-apis/corehr/v1/job_families/:job_family_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`,
 * `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个序列
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`,
   * `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_family.get",
  method: "GET",
  path: "/open-apis/corehr/v1/job_families/:job_family_id",
  tokens: ["tenant"],
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
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<JobFamily>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.list#output", () => ({
    items: Codec.list(Codec.obj(JobFamily)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询序列
 *
 * `GET /open-apis/corehr/v1/job_families` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`,
 * `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询序列
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`,
   * `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询序列
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_family:read`, `corehr:corehr`,
     * `corehr:job_family:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<JobFamily>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.job_family.list",
  method: "GET",
  path: "/open-apis/corehr/v1/job_families",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
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
  readonly job_family_id: string
  readonly client_token?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly selectable?: boolean | undefined
  readonly parent_id?: string | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  readonly effective_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.patch#input", () => ({
    job_family_id: Codec.str,
    client_token: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    selectable: Codec.boolOpt,
    parent_id: Codec.strOpt,
    pathway_ids: Codec.listOpt(Codec.str),
    effective_time: Codec.strOpt,
    code: Codec.strOpt,
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    expiration_time: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly job_family: JobFamily
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_family.patch#output", () => ({
    job_family: Codec.obj(JobFamily)
  }))

/**
 * 更新序列
 *
 * `PATCH /open-apis/corehr/v1/job_families/:job_family_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_family:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新序列
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_family:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_family/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_family.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/job_families/:job_family_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface JobFamily {
  readonly id?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly selectable?: boolean | undefined
  readonly parent_id?: string | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly code?: string | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const JobFamily: Codec.Shape<JobFamily> = /*#__PURE__*/ Codec.shape("corehr#JobFamily", () => ({
  id: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  selectable: Codec.boolOpt,
  parent_id: Codec.strOpt,
  pathway_ids: Codec.listOpt(Codec.str),
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  code: Codec.strOpt,
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))
