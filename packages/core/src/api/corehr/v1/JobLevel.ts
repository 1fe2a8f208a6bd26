// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.job_level`.
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
  readonly level_order: number
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly job_grade?: ReadonlyArray<string> | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  /** 1 to 999999. */
  readonly view_order?: number | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.create#input", () => ({
    client_token: Codec.strOpt,
    level_order: Codec.int,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    job_grade: Codec.listOpt(Codec.str),
    pathway_ids: Codec.listOpt(Codec.str),
    view_order: Codec.intOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly job_level: JobLevel
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.create#output", () => ({
    job_level: Codec.obj(JobLevel)
  }))

/**
 * 新建职级
 *
 * `POST /open-apis/corehr/v1/job_levels` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新建职级
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_level.create",
  method: "POST",
  path: "/open-apis/corehr/v1/job_levels",
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
  readonly job_level_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.delete#input", () => ({
    job_level_id: Codec.str
  }))

/**
 * 删除职级
 *
 * `DELETE /open-apis/corehr/v1/job_levels/:job_level_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除职级
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_level.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/job_levels/:job_level_id",
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
  readonly job_level_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.get#input", () => ({
    job_level_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_level: JobLevel2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.get#output", () => ({
    job_level: Codec.obj(JobLevel2)
  }))

/**
 * 查询单个职级
 *
 * `GET /open-apis/corehr/v1/job_levels/:job_level_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`,
 * `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个职级
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`,
   * `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_level.get",
  method: "GET",
  path: "/open-apis/corehr/v1/job_levels/:job_level_id",
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
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<JobLevel2>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.list#output", () => ({
    items: Codec.list(Codec.obj(JobLevel2)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询职级
 *
 * `GET /open-apis/corehr/v1/job_levels` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`,
 * `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询职级
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`,
   * `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询职级
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:job_level:read`, `corehr:corehr`,
     * `corehr:job_level:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<JobLevel2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.job_level.list",
  method: "GET",
  path: "/open-apis/corehr/v1/job_levels",
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
  readonly job_level_id: string
  readonly client_token?: string | undefined
  readonly level_order?: number | undefined
  readonly code?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly job_grade?: ReadonlyArray<string> | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  /** 1 to 999999. */
  readonly view_order?: number | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.patch#input", () => ({
    job_level_id: Codec.str,
    client_token: Codec.strOpt,
    level_order: Codec.intOpt,
    code: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    job_grade: Codec.listOpt(Codec.str),
    pathway_ids: Codec.listOpt(Codec.str),
    view_order: Codec.intOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly job_level: JobLevel
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.job_level.patch#output", () => ({
    job_level: Codec.obj(JobLevel)
  }))

/**
 * 更新单个职级
 *
 * `PATCH /open-apis/corehr/v1/job_levels/:job_level_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`, `corehr:job_level:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新单个职级
   *
   * Scopes, any of: `corehr:corehr`, `corehr:job_level:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_level/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.job_level.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/job_levels/:job_level_id",
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
export interface JobLevel {
  readonly id?: string | undefined
  readonly level_order: number
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly job_grade?: ReadonlyArray<string> | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  readonly view_order?: number | undefined
}

export const JobLevel: Codec.Shape<JobLevel> = /*#__PURE__*/ Codec.shape("corehr#JobLevel", () => ({
  id: Codec.strOpt,
  level_order: Codec.int,
  code: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  job_grade: Codec.listOpt(Codec.str),
  pathway_ids: Codec.listOpt(Codec.str),
  view_order: Codec.intOpt
}))

/** @category structures */
export interface JobLevel2 {
  readonly id?: string | undefined
  readonly level_order: number
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly job_grade?: ReadonlyArray<string> | undefined
  readonly pathway_ids?: ReadonlyArray<string> | undefined
  /** 1 to 999999. */
  readonly view_order?: number | undefined
}

export const JobLevel2: Codec.Shape<JobLevel2> = /*#__PURE__*/ Codec.shape("corehr#JobLevel2", () => ({
  id: Codec.strOpt,
  level_order: Codec.int,
  code: Codec.strOpt,
  name: Codec.list(Codec.obj(Shared.I18n)),
  description: Codec.listOpt(Codec.obj(Shared.I18n)),
  active: Codec.bool,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  job_grade: Codec.listOpt(Codec.str),
  pathway_ids: Codec.listOpt(Codec.str),
  view_order: Codec.intOpt
}))
