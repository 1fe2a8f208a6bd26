// GENERATED from spec/wiki.json. DO NOT EDIT: correct spec/patches/wiki.json.
/**
 * Endpoints of `wiki.v2.task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/wiki.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly task_id: string
  readonly task_type: "move" | "delete_space" | "delete_node" | "move_wiki_to_docs" | (string & {})
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("wiki.v2.task.get#input", () => ({
  task_id: Codec.str,
  task_type: Codec.listed("move", "delete_space", "delete_node", "move_wiki_to_docs")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly task: TaskResult
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("wiki.v2.task.get#output", () => ({
  task: Codec.obj(TaskResult)
}))

/**
 * 获取任务结果
 *
 * `GET /open-apis/wiki/v2/tasks/:task_id` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取任务结果
   *
   * Scopes, any of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "wiki.v2.task.get",
  method: "GET",
  path: "/open-apis/wiki/v2/tasks/:task_id",
  tokens: ["tenant", "user"],
  query: ["task_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface DeleteSpaceResult {
  readonly status?: string | undefined
}

export const DeleteSpaceResult: Codec.Shape<DeleteSpaceResult> =
  /*#__PURE__*/ Codec.shape("wiki#DeleteSpaceResult", () => ({
    status: Codec.strOpt
  }))

/** @category structures */
export interface TaskResult {
  readonly task_id: string
  readonly move_result?: ReadonlyArray<MoveResult> | undefined
  /** Not in the documentation. */
  readonly delete_space_result?: DeleteSpaceResult | undefined
  /** Not in the documentation. */
  readonly simple_task_result?: DeleteSpaceResult | undefined
  /** Not in the documentation. */
  readonly move_wiki_to_docs_result?: TaskResultMoveWikiToDocsResult | undefined
}

export const TaskResult: Codec.Shape<TaskResult> =
  /*#__PURE__*/ Codec.shape("wiki.v2.task.get#output.task", () => ({
    task_id: Codec.str,
    move_result: Codec.listOpt(Codec.obj(MoveResult)),
    delete_space_result: Codec.objOpt(DeleteSpaceResult),
    simple_task_result: Codec.objOpt(DeleteSpaceResult),
    move_wiki_to_docs_result: Codec.objOpt(TaskResultMoveWikiToDocsResult)
  }))

/** @category structures */
export interface MoveResult {
  readonly node: Types.Node
  readonly status: number
  readonly status_msg: string
}

export const MoveResult: Codec.Shape<MoveResult> =
  /*#__PURE__*/ Codec.shape("wiki.v2.task.get#output.task.move_result", () => ({
    node: Codec.obj(Types.Node),
    status: Codec.int,
    status_msg: Codec.str
  }))

/** @category structures */
export interface TaskResultMoveWikiToDocsResult {
  readonly status?: number | undefined
  readonly status_msg?: string | undefined
  readonly obj_token?: string | undefined
  readonly obj_type?: string | undefined
  readonly url?: string | undefined
}

export const TaskResultMoveWikiToDocsResult: Codec.Shape<TaskResultMoveWikiToDocsResult> =
  /*#__PURE__*/ Codec.shape("wiki.v2.task.get#output.task.move_wiki_to_docs_result", () => ({
    status: Codec.intOpt,
    status_msg: Codec.strOpt,
    obj_token: Codec.strOpt,
    obj_type: Codec.strOpt,
    url: Codec.strOpt
  }))
