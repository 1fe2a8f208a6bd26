// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v1.task.collaborator`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly task_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly id?: string | undefined
  readonly id_list?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.collaborator.create#input", () => ({
    task_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    id: Codec.strOpt,
    id_list: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly collaborator: Types.Collaborator
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.collaborator.create#output", () => ({
    collaborator: Codec.obj(Types.Collaborator)
  }))

/**
 * 新增执行者
 *
 * `POST /open-apis/task/v1/tasks/:task_id/collaborators` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `task:personnel:writeonly`, `task:task`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 新增执行者
   *
   * Scopes, any of: `task:personnel:writeonly`, `task:task`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.collaborator.create",
  method: "POST",
  path: "/open-apis/task/v1/tasks/:task_id/collaborators",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly task_id: string
  readonly collaborator_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.collaborator.delete#input", () => ({
    task_id: Codec.str,
    collaborator_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * 删除指定执行者
 *
 * `DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:personnel:writeonly`, `task:task`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除指定执行者
   *
   * Scopes, any of: `task:personnel:writeonly`, `task:task`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v1.task.collaborator.delete",
  method: "DELETE",
  path: "/open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  done: [1470700],
  deprecated: true,
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly task_id: string
  /** At most 50. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.collaborator.list#input", () => ({
    task_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Types.Collaborator>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v1.task.collaborator.list#output", () => ({
    items: Codec.list(Codec.obj(Types.Collaborator)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取执行者列表
 *
 * `GET /open-apis/task/v1/tasks/:task_id/collaborators` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:personnel:read`, `task:task`, `task:task:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取执行者列表
   *
   * Scopes, any of: `task:personnel:read`, `task:task`, `task:task:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取执行者列表
     *
     * Scopes, any of: `task:personnel:read`, `task:task`, `task:task:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.Collaborator>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v1.task.collaborator.list",
  method: "GET",
  path: "/open-apis/task/v1/tasks/:task_id/collaborators",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 50
  },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})
