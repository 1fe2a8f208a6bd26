// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.external_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 500. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 20 items. */
  readonly approval_codes?: ReadonlyArray<string> | undefined
  readonly instance_ids?: ReadonlyArray<string> | undefined
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly status?: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE" | (string & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_task.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    approval_codes: Codec.listOpt(Codec.str),
    instance_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.str),
    status: Codec.listedOpt("PENDING", "APPROVED", "REJECTED", "TRANSFERRED", "DONE")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly data: ReadonlyArray<ExternalTaskList>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_task.list#output", () => ({
    data: Codec.list(Codec.obj(ExternalTaskList)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取三方审批任务状态
 *
 * `GET /open-apis/approval/v4/external_tasks` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取三方审批任务状态
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取三方审批任务状态
     *
     * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ExternalTaskList>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.external_task.list",
  method: "GET",
  path: "/open-apis/approval/v4/external_tasks",
  tokens: ["tenant"],
  query: ["page_size", "page_token"],
  body: "json",
  paging: {
    style: "token", items: "data", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ExternalTaskList {
  readonly instance_id: string
  readonly approval_id: string
  readonly approval_code: string
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "CANCELED" | "DELETED" | "HIDDEN" | (string & {})
  readonly update_time: string
  readonly tasks?: ReadonlyArray<ExternalTaskItem> | undefined
}

export const ExternalTaskList: Codec.Shape<ExternalTaskList> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_task.list#output.data", () => ({
    instance_id: Codec.str,
    approval_id: Codec.str,
    approval_code: Codec.str,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "CANCELED", "DELETED", "HIDDEN"),
    update_time: Codec.str,
    tasks: Codec.listOpt(Codec.obj(ExternalTaskItem))
  }))

/** @category structures */
export interface ExternalTaskItem {
  readonly id: string
  readonly status: "PENDING" | "APPROVED" | "REJECTED" | "TRANSFERRED" | "DONE" | (string & {})
  readonly update_time: string
}

export const ExternalTaskItem: Codec.Shape<ExternalTaskItem> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_task.list#output.data.tasks", () => ({
    id: Codec.str,
    status: Codec.open("PENDING", "APPROVED", "REJECTED", "TRANSFERRED", "DONE"),
    update_time: Codec.str
  }))
