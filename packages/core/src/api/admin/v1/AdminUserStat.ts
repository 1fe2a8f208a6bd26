// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.admin_user_stat`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/admin.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly start_date: string
  readonly end_date: string
  readonly department_id?: string | undefined
  readonly user_id?: string | undefined
  /** 1 to 60. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly target_geo?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.admin_user_stat.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    start_date: Codec.str,
    end_date: Codec.str,
    department_id: Codec.strOpt,
    user_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    target_geo: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<AdminUserStat>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.admin_user_stat.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(AdminUserStat))
  }))

/**
 * 获取用户维度的用户活跃和功能使用数据
 *
 * `GET /open-apis/admin/v1/admin_user_stats` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `admin:admin_user_stat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取用户维度的用户活跃和功能使用数据
   *
   * Scopes, any of: `admin:admin_user_stat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取用户维度的用户活跃和功能使用数据
     *
     * Scopes, any of: `admin:admin_user_stat:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AdminUserStat>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "admin.v1.admin_user_stat.list",
  method: "GET",
  path: "/open-apis/admin/v1/admin_user_stats",
  tokens: ["tenant"],
  query: [
    "user_id_type", "department_id_type", "start_date", "end_date", "department_id", "user_id", "page_size",
    "page_token", "target_geo"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 60
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AdminUserStat {
  readonly date?: string | undefined
  readonly user_id?: string | undefined
  readonly user_name?: string | undefined
  readonly department_name?: string | undefined
  readonly department_path?: string | undefined
  readonly create_time?: string | undefined
  readonly user_active_flag?: 0 | 1 | (number & {}) | undefined
  readonly register_time?: string | undefined
  readonly suite_active_flag?: 0 | 1 | (number & {}) | undefined
  readonly last_active_time?: string | undefined
  readonly im_active_flag?: 0 | 1 | (number & {}) | undefined
  readonly send_messenger_num?: number | undefined
  readonly docs_active_flag?: 0 | 1 | (number & {}) | undefined
  readonly create_docs_num?: number | undefined
  readonly cal_active_flag?: 0 | 1 | (number & {}) | undefined
  readonly create_cal_num?: number | undefined
  readonly vc_active_flag?: 0 | 1 | (number & {}) | undefined
  readonly vc_duration?: number | undefined
  readonly active_os?: string | undefined
  readonly create_task_num?: number | undefined
  readonly vc_num?: number | undefined
  readonly app_package_type?: string | undefined
  readonly os_name?: string | undefined
  readonly email_send_count?: string | undefined
  readonly email_receive_count?: string | undefined
  readonly email_send_ext_count?: string | undefined
  readonly email_receive_ext_count?: string | undefined
  readonly email_send_in_count?: string | undefined
  readonly email_receive_in_count?: string | undefined
  readonly search_active_flag?: number | undefined
  readonly total_search_count?: string | undefined
  readonly quick_search_count?: string | undefined
  readonly tab_search_count?: string | undefined
}

export const AdminUserStat: Codec.Shape<AdminUserStat> =
  /*#__PURE__*/ Codec.shape("admin.v1.admin_user_stat.list#output.items", () => ({
    date: Codec.strOpt,
    user_id: Codec.strOpt,
    user_name: Codec.strOpt,
    department_name: Codec.strOpt,
    department_path: Codec.strOpt,
    create_time: Codec.strOpt,
    user_active_flag: Codec.openOpt(0, 1),
    register_time: Codec.strOpt,
    suite_active_flag: Codec.openOpt(0, 1),
    last_active_time: Codec.strOpt,
    im_active_flag: Codec.openOpt(0, 1),
    send_messenger_num: Codec.intOpt,
    docs_active_flag: Codec.openOpt(0, 1),
    create_docs_num: Codec.intOpt,
    cal_active_flag: Codec.openOpt(0, 1),
    create_cal_num: Codec.intOpt,
    vc_active_flag: Codec.openOpt(0, 1),
    vc_duration: Codec.intOpt,
    active_os: Codec.strOpt,
    create_task_num: Codec.intOpt,
    vc_num: Codec.intOpt,
    app_package_type: Codec.strOpt,
    os_name: Codec.strOpt,
    email_send_count: Codec.strOpt,
    email_receive_count: Codec.strOpt,
    email_send_ext_count: Codec.strOpt,
    email_receive_ext_count: Codec.strOpt,
    email_send_in_count: Codec.strOpt,
    email_receive_in_count: Codec.strOpt,
    search_active_flag: Codec.intOpt,
    total_search_count: Codec.strOpt,
    quick_search_count: Codec.strOpt,
    tab_search_count: Codec.strOpt
  }))
