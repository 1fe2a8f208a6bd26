// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.job`.
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
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly job_title?: ReadonlyArray<Shared.I18n> | undefined
  readonly pathway_id?: string | undefined
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.create#input", () => ({
    client_token: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    job_title: Codec.listOpt(Codec.obj(Shared.I18n)),
    pathway_id: Codec.strOpt,
    job_family_id_list: Codec.listOpt(Codec.str),
    job_level_id_list: Codec.listOpt(Codec.str),
    working_hours_type_id: Codec.strOpt,
    effective_time: Codec.str,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    expiration_time: Codec.strOpt,
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job: Job2
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.create#output", () => ({
    job: Codec.obj(Job2)
  }))

/**
 * 创建职务
 *
 * `POST /open-apis/corehr/v1/jobs` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建职务
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job.create",
  method: "POST",
  path: "/open-apis/corehr/v1/jobs",
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
  readonly job_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.delete#input", () => ({
    job_id: Codec.str
  }))

/**
 * 删除职务
 *
 * `DELETE /open-apis/corehr/v1/jobs/:job_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除职务
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/jobs/:job_id",
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
  readonly job_id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("corehr.v1.job.get#input", () => ({
  job_id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job: Job3
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.get#output", () => ({
    job: Codec.obj(Job3)
  }))

/**
 * 查询单个职务
 *
 * `GET /open-apis/corehr/v1/jobs/:job_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个职务
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job.get",
  method: "GET",
  path: "/open-apis/corehr/v1/jobs/:job_id",
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
  readonly name?: string | undefined
  readonly query_language?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    name: Codec.strOpt,
    query_language: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Job3>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.list#output", () => ({
    items: Codec.list(Codec.obj(Job3)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询职务
 *
 * `GET /open-apis/corehr/v1/jobs` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询职务
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询职务
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:corehr`, `corehr:job:write`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Job3>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.job.list",
  method: "GET",
  path: "/open-apis/corehr/v1/jobs",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "name", "query_language"],
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
  readonly job_id: string
  readonly client_token?: string | undefined
  readonly code?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly job_title?: ReadonlyArray<Shared.I18n> | undefined
  readonly pathway_id?: string | undefined
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly expiration_time?: string | undefined
  /** Not in the documentation. */
  readonly is_prefer_manual_encoding?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.patch#input", () => ({
    job_id: Codec.str,
    client_token: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    job_title: Codec.listOpt(Codec.obj(Shared.I18n)),
    pathway_id: Codec.strOpt,
    job_family_id_list: Codec.listOpt(Codec.str),
    job_level_id_list: Codec.listOpt(Codec.str),
    working_hours_type_id: Codec.strOpt,
    effective_time: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    expiration_time: Codec.strOpt,
    is_prefer_manual_encoding: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly job: Job2
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job.patch#output", () => ({
    job: Codec.obj(Job2)
  }))

/**
 * 更新职务
 *
 * `PATCH /open-apis/corehr/v1/jobs/:job_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新职务
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/jobs/:job_id",
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
export interface Job2 {
  readonly id?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly job_title?: ReadonlyArray<Shared.I18n> | undefined
  readonly pathway_id?: string | undefined
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const Job2: Codec.Shape<Job2> = /*#__PURE__*/ Codec.shape("corehr#Job2", () => ({
  id: Codec.strOpt,
  code: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  job_title: Codec.listOpt(Codec.obj(Shared.I18n)),
  pathway_id: Codec.strOpt,
  job_family_id_list: Codec.listOpt(Codec.str),
  job_level_id_list: Codec.listOpt(Codec.str),
  working_hours_type_id: Codec.strOpt,
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
}))

/** @category structures */
export interface Job3 {
  readonly id?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly job_title?: ReadonlyArray<Shared.I18n> | undefined
  readonly job_family_id_list?: ReadonlyArray<string> | undefined
  readonly job_level_id_list?: ReadonlyArray<string> | undefined
  readonly working_hours_type_id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  /** Not in the documentation. */
  readonly pathway_id?: string | undefined
}

export const Job3: Codec.Shape<Job3> = /*#__PURE__*/ Codec.shape("corehr#Job3", () => ({
  id: Codec.strOpt,
  code: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  job_title: Codec.listOpt(Codec.obj(Shared.I18n)),
  job_family_id_list: Codec.listOpt(Codec.str),
  job_level_id_list: Codec.listOpt(Codec.str),
  working_hours_type_id: Codec.strOpt,
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  pathway_id: Codec.strOpt
}))
