// GENERATED from spec/admin.json. DO NOT EDIT: correct spec/patches/admin.json.
/**
 * Endpoints of `admin.v1.admin_dept_stat`.
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
  readonly department_id_type: "department_id" | "open_department_id"
  readonly start_date: string
  readonly end_date: string
  readonly department_id: string
  readonly contains_child_dept: boolean
  /** 1 to 20. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly target_geo?: string | undefined
  readonly with_product_version?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("admin.v1.admin_dept_stat.list#input", () => ({
    department_id_type: Codec.lit("department_id", "open_department_id"),
    start_date: Codec.str,
    end_date: Codec.str,
    department_id: Codec.str,
    contains_child_dept: Codec.bool,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    target_geo: Codec.strOpt,
    with_product_version: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<AdminDeptStat>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("admin.v1.admin_dept_stat.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(AdminDeptStat))
  }))

/**
 * 获取部门维度的用户活跃和功能使用数据
 *
 * `GET /open-apis/admin/v1/admin_dept_stats` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `admin:admin_dept_stat:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取部门维度的用户活跃和功能使用数据
   *
   * Scopes, any of: `admin:admin_dept_stat:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取部门维度的用户活跃和功能使用数据
     *
     * Scopes, any of: `admin:admin_dept_stat:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AdminDeptStat>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "admin.v1.admin_dept_stat.list",
  method: "GET",
  path: "/open-apis/admin/v1/admin_dept_stats",
  tokens: ["tenant"],
  query: [
    "department_id_type", "start_date", "end_date", "department_id", "contains_child_dept", "page_size",
    "page_token", "target_geo", "with_product_version"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AdminDeptStat {
  readonly date?: string | undefined
  readonly department_id?: string | undefined
  readonly department_name?: string | undefined
  readonly department_path?: string | undefined
  readonly total_user_num?: number | undefined
  readonly active_user_num?: number | undefined
  readonly active_user_rate?: string | undefined
  readonly suite_dau?: number | undefined
  readonly suite_active_rate?: string | undefined
  readonly new_user_num?: number | undefined
  readonly new_active_num?: number | undefined
  readonly resign_user_num?: number | undefined
  readonly im_dau?: number | undefined
  readonly send_messenger_user_num?: number | undefined
  readonly send_messenger_num?: number | undefined
  readonly avg_send_messenger_num?: string | undefined
  readonly docs_dau?: number | undefined
  readonly create_docs_user_num?: number | undefined
  readonly create_docs_num?: number | undefined
  readonly avg_create_docs_num?: string | undefined
  readonly cal_dau?: number | undefined
  readonly create_cal_user_num?: number | undefined
  readonly create_cal_num?: number | undefined
  readonly avg_create_cal_num?: string | undefined
  readonly vc_dau?: number | undefined
  readonly vc_duration?: number | undefined
  readonly avg_vc_duration?: string | undefined
  readonly avg_duration?: string | undefined
  readonly task_dau?: number | undefined
  readonly create_task_user_num?: number | undefined
  readonly create_task_num?: number | undefined
  readonly avg_create_task_num?: string | undefined
  readonly email_send_count?: string | undefined
  readonly email_receive_count?: string | undefined
  readonly email_send_ext_count?: string | undefined
  readonly email_receive_ext_count?: string | undefined
  readonly email_send_in_count?: string | undefined
  readonly email_receive_in_count?: string | undefined
  readonly search_active_dau?: string | undefined
  readonly total_search_count?: string | undefined
  readonly quick_search_count?: string | undefined
  readonly tab_search_count?: string | undefined
  readonly product_version?: string | undefined
}

export const AdminDeptStat: Codec.Shape<AdminDeptStat> =
  /*#__PURE__*/ Codec.shape("admin.v1.admin_dept_stat.list#output.items", () => ({
    date: Codec.strOpt,
    department_id: Codec.strOpt,
    department_name: Codec.strOpt,
    department_path: Codec.strOpt,
    total_user_num: Codec.intOpt,
    active_user_num: Codec.intOpt,
    active_user_rate: Codec.strOpt,
    suite_dau: Codec.intOpt,
    suite_active_rate: Codec.strOpt,
    new_user_num: Codec.intOpt,
    new_active_num: Codec.intOpt,
    resign_user_num: Codec.intOpt,
    im_dau: Codec.intOpt,
    send_messenger_user_num: Codec.intOpt,
    send_messenger_num: Codec.intOpt,
    avg_send_messenger_num: Codec.strOpt,
    docs_dau: Codec.intOpt,
    create_docs_user_num: Codec.intOpt,
    create_docs_num: Codec.intOpt,
    avg_create_docs_num: Codec.strOpt,
    cal_dau: Codec.intOpt,
    create_cal_user_num: Codec.intOpt,
    create_cal_num: Codec.intOpt,
    avg_create_cal_num: Codec.strOpt,
    vc_dau: Codec.intOpt,
    vc_duration: Codec.intOpt,
    avg_vc_duration: Codec.strOpt,
    avg_duration: Codec.strOpt,
    task_dau: Codec.intOpt,
    create_task_user_num: Codec.intOpt,
    create_task_num: Codec.intOpt,
    avg_create_task_num: Codec.strOpt,
    email_send_count: Codec.strOpt,
    email_receive_count: Codec.strOpt,
    email_send_ext_count: Codec.strOpt,
    email_receive_ext_count: Codec.strOpt,
    email_send_in_count: Codec.strOpt,
    email_receive_in_count: Codec.strOpt,
    search_active_dau: Codec.strOpt,
    total_search_count: Codec.strOpt,
    quick_search_count: Codec.strOpt,
    tab_search_count: Codec.strOpt,
    product_version: Codec.strOpt
  }))
