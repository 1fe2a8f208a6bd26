// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.job_family`.
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
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** 1 to 100 characters. */
  readonly name: string
  readonly description?: string | undefined
  readonly parent_job_family_id?: string | undefined
  readonly status: boolean
  readonly i18n_name?: ReadonlyArray<I18nContent2Input> | undefined
  readonly i18n_description?: ReadonlyArray<I18nContent2Input> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.create#input", () => ({
    name: Codec.str,
    description: Codec.strOpt,
    parent_job_family_id: Codec.strOpt,
    status: Codec.bool,
    i18n_name: Codec.listOpt(Codec.obj(I18nContent2Input)),
    i18n_description: Codec.listOpt(Codec.obj(I18nContent2Input))
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
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.create#output", () => ({
    job_family: Codec.obj(JobFamily)
  }))

/**
 * 创建序列
 *
 * `POST /open-apis/contact/v3/job_families` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:contact`, `contact:job_family`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建序列
   *
   * Scopes, any of: `contact:contact`, `contact:job_family`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_family.create",
  method: "POST",
  path: "/open-apis/contact/v3/job_families",
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
  readonly job_family_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.delete#input", () => ({
    job_family_id: Codec.str
  }))

/**
 * 删除序列
 *
 * `DELETE /open-apis/contact/v3/job_families/:job_family_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:contact`, `contact:job_family`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除序列
   *
   * Scopes, any of: `contact:contact`, `contact:job_family`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_family.delete",
  method: "DELETE",
  path: "/open-apis/contact/v3/job_families/:job_family_id",
  tokens: ["tenant"],
  done: [42402],
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
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.get#input", () => ({
    job_family_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_family: JobFamily2
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.get#output", () => ({
    job_family: Codec.obj(JobFamily2)
  }))

/**
 * 获取单个序列信息
 *
 * `GET /open-apis/contact/v3/job_families/:job_family_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取单个序列信息
   *
   * Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_family.get",
  method: "GET",
  path: "/open-apis/contact/v3/job_families/:job_family_id",
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
  /** 1 to 100 characters. */
  readonly name?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.list#input", () => ({
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
  readonly items: ReadonlyArray<JobFamily2>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.list#output", () => ({
    items: Codec.list(Codec.obj(JobFamily2)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取租户序列列表
 *
 * `GET /open-apis/contact/v3/job_families` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取租户序列列表
   *
   * Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取租户序列列表
     *
     * Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<JobFamily2>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.job_family.list",
  method: "GET",
  path: "/open-apis/contact/v3/job_families",
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
  readonly job_family_id: string
  /** 1 to 100 characters. */
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly parent_job_family_id?: string | undefined
  readonly status?: boolean | undefined
  readonly i18n_name?: ReadonlyArray<I18nContent2Input> | undefined
  readonly i18n_description?: ReadonlyArray<I18nContent2Input> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.update#input", () => ({
    job_family_id: Codec.str,
    name: Codec.strOpt,
    description: Codec.strOpt,
    parent_job_family_id: Codec.strOpt,
    status: Codec.boolOpt,
    i18n_name: Codec.listOpt(Codec.obj(I18nContent2Input)),
    i18n_description: Codec.listOpt(Codec.obj(I18nContent2Input))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly job_family: JobFamily
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_family.update#output", () => ({
    job_family: Codec.obj(JobFamily)
  }))

/**
 * 更新序列
 *
 * `PUT /open-apis/contact/v3/job_families/:job_family_id` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `contact:contact`, `contact:job_family`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新序列
   *
   * Scopes, any of: `contact:contact`, `contact:job_family`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_family.update",
  method: "PUT",
  path: "/open-apis/contact/v3/job_families/:job_family_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface I18nContent2Input {
  readonly locale?: "zh_cn" | "en_us" | "ja_jp" | (string & {}) | undefined
  readonly value?: string | undefined
}

export const I18nContent2Input: Codec.Shape<I18nContent2Input> =
  /*#__PURE__*/ Codec.shape("contact#I18nContent2Input", () => ({
    locale: Codec.listedOpt("zh_cn", "en_us", "ja_jp"),
    value: Codec.strOpt
  }))

/** @category structures */
export interface JobFamily {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly parent_job_family_id?: string | undefined
  readonly status?: boolean | undefined
  readonly i18n_name?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly i18n_description?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly job_family_id?: string | undefined
}

export const JobFamily: Codec.Shape<JobFamily> = /*#__PURE__*/ Codec.shape("contact#JobFamily", () => ({
  name: Codec.strOpt,
  description: Codec.strOpt,
  parent_job_family_id: Codec.strOpt,
  status: Codec.boolOpt,
  i18n_name: Codec.listOpt(Codec.obj(Shared.I18nContent)),
  i18n_description: Codec.listOpt(Codec.obj(Shared.I18nContent)),
  job_family_id: Codec.strOpt
}))

/** @category structures */
export interface JobFamily2 {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly parent_job_family_id?: string | undefined
  readonly status?: boolean | undefined
  readonly i18n_name?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly i18n_description?: ReadonlyArray<Types.I18nContent2> | undefined
  readonly job_family_id?: string | undefined
}

export const JobFamily2: Codec.Shape<JobFamily2> = /*#__PURE__*/ Codec.shape("contact#JobFamily2", () => ({
  name: Codec.strOpt,
  description: Codec.strOpt,
  parent_job_family_id: Codec.strOpt,
  status: Codec.boolOpt,
  i18n_name: Codec.listOpt(Codec.obj(Types.I18nContent2)),
  i18n_description: Codec.listOpt(Codec.obj(Types.I18nContent2)),
  job_family_id: Codec.strOpt
}))
