// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job_publish_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "open_department_id" | "department_id" | undefined
  /** Default: `"people_admin_job_level_id"`. */
  readonly job_level_id_type?: "people_admin_job_level_id" | "job_level_id" | (string & {}) | undefined
  /** Default: `"people_admin_job_category_id"`. */
  readonly job_family_id_type?: "people_admin_job_category_id" | "job_family_id" | (string & {}) | undefined
  readonly job_channel_id: string
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_publish_record.search#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("open_department_id", "department_id"),
    job_level_id_type: Codec.listedOpt("people_admin_job_level_id", "job_level_id"),
    job_family_id_type: Codec.listedOpt("people_admin_job_category_id", "job_family_id"),
    job_channel_id: Codec.str
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<WebsiteJobPost>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_publish_record.search#output", () => ({
    items: Codec.list(Codec.obj(WebsiteJobPost)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取职位广告发布记录
 *
 * `POST /open-apis/hire/v1/job_publish_records/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:job:readonly`, `hire:job`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 获取职位广告发布记录
   *
   * Scopes, any of: `hire:job:readonly`, `hire:job`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 获取职位广告发布记录
     *
     * Scopes, any of: `hire:job:readonly`, `hire:job`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<WebsiteJobPost>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.job_publish_record.search",
  method: "POST",
  path: "/open-apis/hire/v1/job_publish_records/search",
  tokens: ["tenant"],
  query: [
    "page_token", "page_size", "user_id_type", "department_id_type", "job_level_id_type",
    "job_family_id_type"
  ],
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

/** @category structures */
export interface WebsiteJobPost {
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
  readonly address_list?: ReadonlyArray<Types.CommonAddress> | undefined
  readonly job_sequence_info?: Types.IdNameObject | undefined
  readonly currency?: number | undefined
  readonly target_major_list?: ReadonlyArray<Types.IdNameObject> | undefined
}

export const WebsiteJobPost: Codec.Shape<WebsiteJobPost> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_publish_record.search#output.items", () => ({
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
    address_list: Codec.listOpt(Codec.obj(Types.CommonAddress)),
    job_sequence_info: Codec.objOpt(Types.IdNameObject),
    currency: Codec.intOpt,
    target_major_list: Codec.listOpt(Codec.obj(Types.IdNameObject))
  }))
