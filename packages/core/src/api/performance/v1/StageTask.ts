// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v1.stage_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `findByPage` takes.
 *
 * @category inputs
 */
export interface FindByPageInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly semester_id: string
  /** At most 3 items. */
  readonly task_option_lists?: ReadonlyArray<number> | undefined
  readonly after_time?: string | undefined
  readonly before_time?: string | undefined
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
}

export const FindByPageInput: Codec.Shape<FindByPageInput> =
  /*#__PURE__*/ Codec.shape("performance.v1.stage_task.find_by_page#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    semester_id: Codec.str,
    task_option_lists: Codec.listOpt(Codec.int),
    after_time: Codec.strOpt,
    before_time: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `findByPage` gives.
 *
 * @category outputs
 */
export interface FindByPageOutput {
  readonly base?: SemesterBaseInfo | undefined
  readonly items: ReadonlyArray<StageTask>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const FindByPageOutput: Codec.Shape<FindByPageOutput> =
  /*#__PURE__*/ Codec.shape("performance.v1.stage_task.find_by_page#output", () => ({
    base: Codec.objOpt(SemesterBaseInfo),
    items: Codec.list(Codec.obj(StageTask)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取周期任务（全部用户）
 *
 * `POST /open-apis/performance/v1/stage_tasks/find_by_page` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page
 * @category endpoints
 */
export const findByPage: Endpoint.Described<FindByPageInput, FindByPageOutput, "tenant"> & {
  /**
   * 获取周期任务（全部用户）
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:semester:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page
   */
  (input: FindByPageInput, options?: Endpoint.CallOptions): Effect.Effect<FindByPageOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<FindByPageInput, FindByPageOutput, "tenant">
  readonly items: {
    /**
     * 获取周期任务（全部用户）
     *
     * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
     * `performance:semester:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page
     */
    (input: FindByPageInput, options?: Paged.Options): Paged.Listing<StageTask>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "performance.v1.stage_task.find_by_page",
  method: "POST",
  path: "/open-apis/performance/v1/stage_tasks/find_by_page",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: FindByPageInput,
  output: FindByPageOutput
})

/**
 * What `findByUserList` takes.
 *
 * @category inputs
 */
export interface FindByUserListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly semester_id: string
  /** At most 50 items. */
  readonly user_id_lists: ReadonlyArray<string>
  /** At most 3 items. */
  readonly task_option_lists?: ReadonlyArray<number> | undefined
  readonly after_time?: string | undefined
  readonly before_time?: string | undefined
}

export const FindByUserListInput: Codec.Shape<FindByUserListInput> =
  /*#__PURE__*/ Codec.shape("performance.v1.stage_task.find_by_user_list#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    semester_id: Codec.str,
    user_id_lists: Codec.list(Codec.str),
    task_option_lists: Codec.listOpt(Codec.int),
    after_time: Codec.strOpt,
    before_time: Codec.strOpt
  }))

/**
 * What `findByUserList` gives.
 *
 * @category outputs
 */
export interface FindByUserListOutput {
  readonly base?: SemesterBaseInfo | undefined
  readonly items?: ReadonlyArray<StageTask> | undefined
}

export const FindByUserListOutput: Codec.Shape<FindByUserListOutput> =
  /*#__PURE__*/ Codec.shape("performance.v1.stage_task.find_by_user_list#output", () => ({
    base: Codec.objOpt(SemesterBaseInfo),
    items: Codec.listOpt(Codec.obj(StageTask))
  }))

/**
 * 获取周期任务（指定用户）
 *
 * `POST /open-apis/performance/v1/stage_tasks/find_by_user_list` · Token: tenant or user · Rate limit:
 * 20/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list
 * @category endpoints
 */
export const findByUserList: Endpoint.Described<FindByUserListInput, FindByUserListOutput, "tenant" | "user"> & {
  /**
   * 获取周期任务（指定用户）
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:semester:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list
   */
  (input: FindByUserListInput, options?: Endpoint.CallOptions): Effect.Effect<FindByUserListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v1.stage_task.find_by_user_list",
  method: "POST",
  path: "/open-apis/performance/v1/stage_tasks/find_by_user_list",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: FindByUserListInput,
  output: FindByUserListOutput
})

/** @category structures */
export interface SemesterBaseInfo {
  readonly semester_id?: string | undefined
  readonly semester_name?: Types.I18n2 | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const SemesterBaseInfo: Codec.Shape<SemesterBaseInfo> =
  /*#__PURE__*/ Codec.shape("performance#SemesterBaseInfo", () => ({
    semester_id: Codec.strOpt,
    semester_name: Codec.objOpt(Types.I18n2),
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface StageTask {
  readonly user_id?: string | undefined
  readonly stage_num_lists?: ReadonlyArray<StageTaskStatusNum> | undefined
  readonly stage_task_info_lists?: ReadonlyArray<StageTaskInfo> | undefined
}

export const StageTask: Codec.Shape<StageTask> = /*#__PURE__*/ Codec.shape("performance#StageTask", () => ({
  user_id: Codec.strOpt,
  stage_num_lists: Codec.listOpt(Codec.obj(StageTaskStatusNum)),
  stage_task_info_lists: Codec.listOpt(Codec.obj(StageTaskInfo))
}))

/** @category structures */
export interface StageTaskStatusNum {
  readonly task_option_id?: 1 | 2 | 3 | (number & {}) | undefined
  readonly stage_num?: number | undefined
}

export const StageTaskStatusNum: Codec.Shape<StageTaskStatusNum> =
  /*#__PURE__*/ Codec.shape("performance#StageTaskStatusNum", () => ({
    task_option_id: Codec.openOpt(1, 2, 3),
    stage_num: Codec.intOpt
  }))

/** @category structures */
export interface StageTaskInfo {
  readonly stage_id?: string | undefined
  readonly name?: Types.I18n2 | undefined
  readonly deadline?: string | undefined
  readonly need_todo_count?: number | undefined
  readonly jump_url?: string | undefined
  readonly stage_task_status?:
    | "need_todo" | "overdue" | "all_done" | "stage_pause" | (string & {}) | undefined
  readonly task_option_id?: 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly finished_count?: number | undefined
}

export const StageTaskInfo: Codec.Shape<StageTaskInfo> =
  /*#__PURE__*/ Codec.shape("performance#StageTaskInfo", () => ({
    stage_id: Codec.strOpt,
    name: Codec.objOpt(Types.I18n2),
    deadline: Codec.strOpt,
    need_todo_count: Codec.intOpt,
    jump_url: Codec.strOpt,
    stage_task_status: Codec.openOpt("need_todo", "overdue", "all_done", "stage_pause"),
    task_option_id: Codec.openOpt(1, 2, 3),
    finished_count: Codec.intOpt
  }))
