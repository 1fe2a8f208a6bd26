// GENERATED from spec/contact.json. DO NOT EDIT: correct spec/patches/contact.json.
/**
 * Endpoints of `contact.v3.job_title`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly job_title_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_title.get#input", () => ({
    job_title_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_title: JobTitle
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_title.get#output", () => ({
    job_title: Codec.obj(JobTitle)
  }))

/**
 * 获取单个职务信息
 *
 * `GET /open-apis/contact/v3/job_titles/:job_title_id` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取单个职务信息
   *
   * Scopes, any of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
   * `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "contact.v3.job_title.get",
  method: "GET",
  path: "/open-apis/contact/v3/job_titles/:job_title_id",
  tokens: ["tenant", "user"],
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
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_title.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<JobTitle>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("contact.v3.job_title.list#output", () => ({
    items: Codec.list(Codec.obj(JobTitle)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取租户职务列表
 *
 * `GET /open-apis/contact/v3/job_titles` · Token: tenant or user · Rate limit: 10/min.
 *
 * Scopes, any of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
 * `contact:contact:readonly_as_app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取租户职务列表
   *
   * Scopes, any of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
   * `contact:contact:readonly_as_app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取租户职务列表
     *
     * Scopes, any of: `contact:job_title:readonly`, `contact:contact:access_as_user`,
     * `contact:contact:readonly_as_app`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<JobTitle>
  }
} = /*#__PURE__*/ Paged.make({
  id: "contact.v3.job_title.list",
  method: "GET",
  path: "/open-apis/contact/v3/job_titles",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface JobTitle {
  readonly job_title_id?: string | undefined
  readonly name?: string | undefined
  readonly i18n_name?: ReadonlyArray<Shared.I18nContent> | undefined
  readonly status?: boolean | undefined
}

export const JobTitle: Codec.Shape<JobTitle> = /*#__PURE__*/ Codec.shape("contact#JobTitle", () => ({
  job_title_id: Codec.strOpt,
  name: Codec.strOpt,
  i18n_name: Codec.listOpt(Codec.obj(Shared.I18nContent)),
  status: Codec.boolOpt
}))
