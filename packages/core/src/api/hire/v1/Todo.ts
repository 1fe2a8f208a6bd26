// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.todo`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/hire.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `"10"`. */
  readonly page_size?: string | undefined
  readonly user_id?: string | undefined
  /** Default: `"people_admin_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly type: "evaluation" | "offer" | "exam" | "interview" | (string & {})
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("hire.v1.todo.list#input", () => ({
  page_token: Codec.strOpt,
  page_size: Codec.strOpt,
  user_id: Codec.strOpt,
  user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
  type: Codec.listed("evaluation", "offer", "exam", "interview")
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Todo>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.todo.list#output", () => ({
    items: Codec.list(Codec.obj(Todo)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 批量获取待办事项
 *
 * `GET /open-apis/hire/v1/todos` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:todo:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 批量获取待办事项
   *
   * Scopes, any of: `hire:todo:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 批量获取待办事项
   *
   * Scopes, any of: `hire:todo:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 批量获取待办事项
     *
     * Scopes, any of: `hire:todo:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list
     */
    (input: ListInput, options: Paged.OptionsWithToken): Paged.Listing<Todo>
    /**
     * 批量获取待办事项
     *
     * Scopes, any of: `hire:todo:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list
     */
    (input: ListInput, options?: Paged.Options<never>): Paged.Listing<Todo, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "hire.v1.todo.list",
  method: "GET",
  path: "/open-apis/hire/v1/todos",
  tokens: ["user"],
  query: ["page_token", "page_size", "user_id", "user_id_type", "type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface TodoCommon {
  readonly talent_id?: string | undefined
  readonly job_id?: string | undefined
  readonly application_id?: string | undefined
  readonly id?: string | undefined
}

export const TodoCommon: Codec.Shape<TodoCommon> = /*#__PURE__*/ Codec.shape("hire#TodoCommon", () => ({
  talent_id: Codec.strOpt,
  job_id: Codec.strOpt,
  application_id: Codec.strOpt,
  id: Codec.strOpt
}))

/** @category structures */
export interface Todo {
  readonly evaluation?: TodoCommon | undefined
  readonly offer?: TodoCommon | undefined
  readonly exam?: TodoCommon | undefined
  readonly interview?: TodoCommon | undefined
}

export const Todo: Codec.Shape<Todo> = /*#__PURE__*/ Codec.shape("hire.v1.todo.list#output.items", () => ({
  evaluation: Codec.objOpt(TodoCommon),
  offer: Codec.objOpt(TodoCommon),
  exam: Codec.objOpt(TodoCommon),
  interview: Codec.objOpt(TodoCommon)
}))
