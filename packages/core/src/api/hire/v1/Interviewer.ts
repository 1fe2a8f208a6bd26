// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.interviewer`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
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
  /** At most 200. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 50 items. */
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly verify_status?: 1 | 2 | (number & {}) | undefined
  readonly earliest_update_time?: string | undefined
  readonly latest_update_time?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interviewer.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_ids: Codec.listOpt(Codec.str),
    verify_status: Codec.listedOpt(1, 2),
    earliest_update_time: Codec.strOpt,
    latest_update_time: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Interviewer>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interviewer.list#output", () => ({
    items: Codec.list(Codec.obj(Interviewer)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询面试官信息列表
 *
 * `GET /open-apis/hire/v1/interviewers` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:interviewer`, `hire:interviewer:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询面试官信息列表
   *
   * Scopes, any of: `hire:interviewer`, `hire:interviewer:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询面试官信息列表
     *
     * Scopes, any of: `hire:interviewer`, `hire:interviewer:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Interviewer>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.interviewer.list",
  method: "GET",
  path: "/open-apis/hire/v1/interviewers",
  tokens: ["tenant"],
  query: [
    "page_size", "page_token", "user_ids", "verify_status", "earliest_update_time", "latest_update_time",
    "user_id_type"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly interviewer_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly interviewer: PatchInterviewerInput
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interviewer.patch#input", () => ({
    interviewer_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    interviewer: Codec.obj(PatchInterviewerInput)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly interviewer: Interviewer
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interviewer.patch#output", () => ({
    interviewer: Codec.obj(Interviewer)
  }))

/**
 * 更新面试官信息
 *
 * `PATCH /open-apis/hire/v1/interviewers/:interviewer_id` · Token: tenant · Rate limit: 20/s.
 *
 * Scopes, any of: `hire:interviewer`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新面试官信息
   *
   * Scopes, any of: `hire:interviewer`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.interviewer.patch",
  method: "PATCH",
  path: "/open-apis/hire/v1/interviewers/:interviewer_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Interviewer {
  readonly user_id?: string | undefined
  readonly verify_status?: 1 | 2 | (number & {}) | undefined
}

export const Interviewer: Codec.Shape<Interviewer> = /*#__PURE__*/ Codec.shape("hire#Interviewer", () => ({
  user_id: Codec.strOpt,
  verify_status: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface PatchInterviewerInput {
  readonly verify_status?: 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly user_id?: string | undefined
}

export const PatchInterviewerInput: Codec.Shape<PatchInterviewerInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.interviewer.patch#input.interviewer", () => ({
    verify_status: Codec.listedOpt(1, 2),
    user_id: Codec.strOpt
  }))
