// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.exam_marking_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 20. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id: string
  readonly activity_status?: 1 | 2 | (number & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.exam_marking_task.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id: Codec.str,
    activity_status: Codec.listedOpt(1, 2),
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ExamMarkingTask>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.exam_marking_task.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ExamMarkingTask))
  }))

/**
 * 获取笔试阅卷任务列表
 *
 * `GET /open-apis/hire/v1/exam_marking_tasks` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:exam:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取笔试阅卷任务列表
   *
   * Scopes, any of: `hire:exam:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取笔试阅卷任务列表
     *
     * Scopes, any of: `hire:exam:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ExamMarkingTask>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.exam_marking_task.list",
  method: "GET",
  path: "/open-apis/hire/v1/exam_marking_tasks",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id", "activity_status", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ExamMarkingTask {
  readonly id?: string | undefined
  readonly job_id?: string | undefined
  readonly talent_id?: string | undefined
  readonly application_id?: string | undefined
  readonly activity_status?: 1 | 2 | (number & {}) | undefined
}

export const ExamMarkingTask: Codec.Shape<ExamMarkingTask> =
  /*#__PURE__*/ Codec.shape("hire.v1.exam_marking_task.list#output.items", () => ({
    id: Codec.strOpt,
    job_id: Codec.strOpt,
    talent_id: Codec.strOpt,
    application_id: Codec.strOpt,
    activity_status: Codec.openOpt(1, 2)
  }))
