// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.job_level`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/contact.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 255 characters. */
  readonly name: string
  readonly description?: string | undefined
  /** 100 to 100000. */
  readonly order?: number | undefined
  readonly status: boolean
  readonly i18n_name?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly i18n_description?: ReadonlyArray<Shared.I18nContent> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.create#input", () => ({
    name: Codec.str,
    description: Codec.strOpt,
    order: Codec.intOpt,
    status: Codec.bool,
    i18n_name: Codec.listOpt(Codec.obj(Shared.I18nContent)),
    i18n_description: Codec.listOpt(Codec.obj(Shared.I18nContent))
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
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.create#output", () => ({
    job_level: Codec.obj(JobLevel)
  }))

/**
 * 创建职级
 *
 * `POST /open-apis/contact/v3/job_levels` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:contact`, `contact:job_level`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建职级
   *
   * Scopes, any of: `contact:contact`, `contact:job_level`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_level.create",
  method: "POST",
  path: "/open-apis/contact/v3/job_levels",
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
  readonly job_level_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.delete#input", () => ({
    job_level_id: Codec.str
  }))

/**
 * 删除职级
 *
 * `DELETE /open-apis/contact/v3/job_levels/:job_level_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:contact`, `contact:job_level`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除职级
   *
   * Scopes, any of: `contact:contact`, `contact:job_level`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_level.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/job_levels/:job_level_id",
  tokens: ["tenant"],
  done: [42301],
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
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.get#input", () => ({
    job_level_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_level: JobLevel
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.get#output", () => ({
    job_level: Codec.obj(JobLevel)
  }))

/**
 * 获取单个职级信息
 *
 * `GET /open-apis/contact/v3/job_levels/:job_level_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单个职级信息
   *
   * Scopes, any of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_level.get",
  method: "GET",
  path: "/open-apis/contact/v3/job_levels/:job_level_id",
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
  /** 1 to 50. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** 1 to 255 characters. */
  readonly name?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    name: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<JobLevel>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.list#output", () => ({
    items: Codec.list(Codec.obj(JobLevel)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取租户职级列表
 *
 * `GET /open-apis/contact/v3/job_levels` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取租户职级列表
   *
   * Scopes, any of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取租户职级列表
     *
     * Scopes, any of: `contact:job_level:readonly`, `contact:job_level`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<JobLevel>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.job_level.list",
  method: "GET",
  path: "/open-apis/contact/v3/job_levels",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "name"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly job_level_id: string
  /** 1 to 255 characters. */
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** 100 to 100000. */
  readonly order?: number | undefined
  readonly status?: boolean | undefined
  readonly i18n_name?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly i18n_description?: ReadonlyArray<Shared.I18nContent> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.update#input", () => ({
    job_level_id: Codec.str,
    name: Codec.strOpt,
    description: Codec.strOpt,
    order: Codec.intOpt,
    status: Codec.boolOpt,
    i18n_name: Codec.listOpt(Codec.obj(Shared.I18nContent)),
    i18n_description: Codec.listOpt(Codec.obj(Shared.I18nContent))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly job_level: JobLevel
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_level.update#output", () => ({
    job_level: Codec.obj(JobLevel)
  }))

/**
 * 更新职级
 *
 * `PUT /open-apis/contact/v3/job_levels/:job_level_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:contact`, `contact:job_level`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新职级
   *
   * Scopes, any of: `contact:contact`, `contact:job_level`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_level.update",
  method: "PUT",
  path: "/open-apis/contact/v3/job_levels/:job_level_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface JobLevel {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly order?: number | undefined
  readonly status?: boolean | undefined
  readonly job_level_id?: string | undefined
  readonly i18n_name?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly i18n_description?: ReadonlyArray<Shared.I18nContent> | undefined
}

export const JobLevel: Codec.Shape<JobLevel> = /*#__PURE__*/ Codec.shape("contact#JobLevel", () => ({
  name: Codec.strOpt,
  description: Codec.strOpt,
  order: Codec.intOpt,
  status: Codec.boolOpt,
  job_level_id: Codec.strOpt,
  i18n_name: Codec.listOpt(Codec.obj(Shared.I18nContent)),
  i18n_description: Codec.listOpt(Codec.obj(Shared.I18nContent))
}))
