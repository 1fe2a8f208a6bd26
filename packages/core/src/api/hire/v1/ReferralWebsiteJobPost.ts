// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.referral_website.job_post`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly job_post_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_website.job_post.get#input", () => ({
    job_post_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly job_post: PortalJobPost
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_website.job_post.get#output", () => ({
    job_post: Codec.obj(PortalJobPost)
  }))

/**
 * 获取内推官网下职位广告详情
 *
 * `GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `hire:referral_website:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取内推官网下职位广告详情
   *
   * Scopes, any of: `hire:referral_website:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.referral_website.job_post.get",
  method: "GET",
  path: "/open-apis/hire/v1/referral_websites/job_posts/:job_post_id",
  tokens: ["tenant"],
  query: ["user_id_type", "department_id_type", "job_level_id_type"],
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
  readonly process_type?: 1 | 2 | (number & {}) | undefined
  readonly page_token?: string | undefined
  /** At most 10. Default: `10`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_website.job_post.list#input", () => ({
    process_type: Codec.listedOpt(1, 2),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_website.job_post.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取内推官网下职位广告列表
 *
 * `GET /open-apis/hire/v1/referral_websites/job_posts` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:referral_website:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取内推官网下职位广告列表
   *
   * Scopes, any of: `hire:referral_website:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取内推官网下职位广告列表
     *
     * Scopes, any of: `hire:referral_website:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.referral_website.job_post.list",
  method: "GET",
  path: "/open-apis/hire/v1/referral_websites/job_posts",
  tokens: ["tenant"],
  query: [
    "process_type", "page_token", "page_size", "user_id_type", "department_id_type", "job_level_id_type"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 10
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface PortalJobPost {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly job_id?: string | undefined
  readonly job_code?: string | undefined
  readonly job_expire_time?: string | undefined
  readonly job_active_status?: 1 | 2 | (number & {}) | undefined
  readonly job_process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_recruitment_type?: Types.IdNameObject | undefined
  readonly job_department?: Types.IdNameObject | undefined
  readonly job_type?: Types.IdNameObject | undefined
  readonly min_job_level?: Types.IdNameObject | undefined
  readonly max_job_level?: Types.IdNameObject | undefined
  readonly address?: Types.CommonAddress | undefined
  readonly min_salary?: string | undefined
  readonly max_salary?: string | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly headcount?: number | undefined
  readonly high_light_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly description?: string | undefined
  readonly requirement?: string | undefined
  readonly creator?: Types.IdNameObject | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.WebsiteJobPostCustomizedData> | undefined
  readonly job_function?: Types.IdNameObject | undefined
  readonly subject?: Types.IdNameObject | undefined
  readonly address_list?: ReadonlyArray<Types.CommonAddress> | undefined
}

export const PortalJobPost: Codec.Shape<PortalJobPost> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_website.job_post.get#output.job_post", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    job_id: Codec.strOpt,
    job_code: Codec.strOpt,
    job_expire_time: Codec.strOpt,
    job_active_status: Codec.openOpt(1, 2),
    job_process_type: Codec.openOpt(1, 2),
    job_recruitment_type: Codec.objOpt(Types.IdNameObject),
    job_department: Codec.objOpt(Types.IdNameObject),
    job_type: Codec.objOpt(Types.IdNameObject),
    min_job_level: Codec.objOpt(Types.IdNameObject),
    max_job_level: Codec.objOpt(Types.IdNameObject),
    address: Codec.objOpt(Types.CommonAddress),
    min_salary: Codec.strOpt,
    max_salary: Codec.strOpt,
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    experience: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8),
    headcount: Codec.intOpt,
    high_light_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    description: Codec.strOpt,
    requirement: Codec.strOpt,
    creator: Codec.objOpt(Types.IdNameObject),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.WebsiteJobPostCustomizedData)),
    job_function: Codec.objOpt(Types.IdNameObject),
    subject: Codec.objOpt(Types.IdNameObject),
    address_list: Codec.listOpt(Codec.obj(Types.CommonAddress))
  }))

/** @category structures */
export interface ListOutputItems {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly job_id?: string | undefined
  readonly job_code?: string | undefined
  readonly job_expire_time?: string | undefined
  readonly job_active_status?: 1 | 2 | (number & {}) | undefined
  readonly job_process_type?: 1 | 2 | (number & {}) | undefined
  readonly job_recruitment_type?: Types.IdNameObject | undefined
  readonly job_department?: Types.IdNameObject | undefined
  readonly job_type?: Types.IdNameObject | undefined
  readonly min_job_level?: Types.IdNameObject | undefined
  readonly max_job_level?: Types.IdNameObject | undefined
  readonly address?: Types.CommonAddress | undefined
  readonly min_salary?: string | undefined
  readonly max_salary?: string | undefined
  readonly required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20 | (number & {}) | undefined
  readonly experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}) | undefined
  readonly headcount?: number | undefined
  readonly high_light_list?: ReadonlyArray<Types.IdNameObject> | undefined
  readonly description?: string | undefined
  readonly requirement?: string | undefined
  readonly creator?: Types.IdNameObject | undefined
  readonly create_time?: string | undefined
  readonly modify_time?: string | undefined
  readonly customized_data_list?: ReadonlyArray<Types.WebsiteJobPostCustomizedData> | undefined
  readonly job_function?: Types.IdNameObject | undefined
  readonly address_list?: ReadonlyArray<Types.CommonAddress> | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.referral_website.job_post.list#output.items", () => ({
    id: Codec.strOpt,
    title: Codec.strOpt,
    job_id: Codec.strOpt,
    job_code: Codec.strOpt,
    job_expire_time: Codec.strOpt,
    job_active_status: Codec.openOpt(1, 2),
    job_process_type: Codec.openOpt(1, 2),
    job_recruitment_type: Codec.objOpt(Types.IdNameObject),
    job_department: Codec.objOpt(Types.IdNameObject),
    job_type: Codec.objOpt(Types.IdNameObject),
    min_job_level: Codec.objOpt(Types.IdNameObject),
    max_job_level: Codec.objOpt(Types.IdNameObject),
    address: Codec.objOpt(Types.CommonAddress),
    min_salary: Codec.strOpt,
    max_salary: Codec.strOpt,
    required_degree: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 20),
    experience: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8),
    headcount: Codec.intOpt,
    high_light_list: Codec.listOpt(Codec.obj(Types.IdNameObject)),
    description: Codec.strOpt,
    requirement: Codec.strOpt,
    creator: Codec.objOpt(Types.IdNameObject),
    create_time: Codec.strOpt,
    modify_time: Codec.strOpt,
    customized_data_list: Codec.listOpt(Codec.obj(Types.WebsiteJobPostCustomizedData)),
    job_function: Codec.objOpt(Types.IdNameObject),
    address_list: Codec.listOpt(Codec.obj(Types.CommonAddress))
  }))
