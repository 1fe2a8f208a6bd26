// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job_process`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_process.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<JobProcesses>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_process.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(JobProcesses))
  }))

/**
 * 获取招聘流程信息
 *
 * `GET /open-apis/hire/v1/job_processes` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:job_process:readonly`, `hire:people_cli`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取招聘流程信息
   *
   * Scopes, any of: `hire:job_process:readonly`, `hire:people_cli`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取招聘流程信息
     *
     * Scopes, any of: `hire:job_process:readonly`, `hire:people_cli`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<JobProcesses>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.job_process.list",
  method: "GET",
  path: "/open-apis/hire/v1/job_processes",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface JobProcesses {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly type?: 1 | 2 | (number & {}) | undefined
  readonly stage_list?: ReadonlyArray<Shared.ApplicationStageInfo> | undefined
}

export const JobProcesses: Codec.Shape<JobProcesses> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_process.list#output.items", () => ({
    id: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt,
    type: Codec.openOpt(1, 2),
    stage_list: Codec.listOpt(Codec.obj(Shared.ApplicationStageInfo))
  }))
