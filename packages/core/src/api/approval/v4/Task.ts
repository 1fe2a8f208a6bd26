// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `addSign` takes.
 *
 * @category inputs
 */
export interface AddSignInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly instance_code: string
  readonly task_id: string
  readonly comment?: string | undefined
  readonly add_sign_user_ids: ReadonlyArray<string>
  readonly add_sign_type: 1 | 2 | 3 | (number & {})
  readonly approval_method?: 1 | 2 | 3 | (number & {}) | undefined
}

export const AddSignInput: Codec.Shape<AddSignInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.add_sign#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    instance_code: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt,
    add_sign_user_ids: Codec.list(Codec.str),
    add_sign_type: Codec.listed(1, 2, 3),
    approval_method: Codec.listedOpt(1, 2, 3)
  }))

/**
 * 审批任务加签（用户级）
 *
 * `POST /open-apis/approval/v4/tasks/add_sign` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:task:write`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign
 * @category endpoints
 */
export const addSign: Endpoint.Described<AddSignInput, Codec.Dictionary, "user"> & {
  /**
   * 审批任务加签（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign
   */
  (input: AddSignInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 审批任务加签（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign
   */
  (input: AddSignInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.add_sign",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/add_sign",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: AddSignInput,
  output: Codec.dictionary
})

/**
 * What `approve` takes.
 *
 * @category inputs
 */
export interface ApproveInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly comment?: string | undefined
  readonly task_id: string
  readonly form?: string | undefined
}

export const ApproveInput: Codec.Shape<ApproveInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.approve#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    comment: Codec.strOpt,
    task_id: Codec.str,
    form: Codec.strOpt
  }))

/**
 * 同意审批任务
 *
 * `POST /open-apis/approval/v4/tasks/approve` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve
 * @category endpoints
 */
export const approve: Endpoint.Described<ApproveInput, Codec.Dictionary, "tenant"> & {
  /**
   * 同意审批任务
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve
   */
  (input: ApproveInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.approve",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/approve",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ApproveInput,
  output: Codec.dictionary
})

/**
 * What `forward` takes.
 *
 * @category inputs
 */
export interface ForwardInput {
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly instance_code: string
  readonly task_id: string
  readonly transfer_user_id: string
  readonly comment?: string | undefined
}

export const ForwardInput: Codec.Shape<ForwardInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.forward#input", () => ({
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    instance_code: Codec.str,
    task_id: Codec.str,
    transfer_user_id: Codec.str,
    comment: Codec.strOpt
  }))

/**
 * 转交审批任务（用户级）
 *
 * `POST /open-apis/approval/v4/tasks/forward` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:task:write`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward
 * @category endpoints
 */
export const forward: Endpoint.Described<ForwardInput, Codec.Dictionary, "user"> & {
  /**
   * 转交审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward
   */
  (input: ForwardInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 转交审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward
   */
  (input: ForwardInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.forward",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/forward",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ForwardInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly topic: "1" | "2" | "3" | "17" | "18" | (string & {})
  readonly locale?: "zh-CN" | "en-US" | "ja-JP" | (string & {}) | undefined
  readonly definition_code?: string | undefined
  readonly start_timestamp?: string | undefined
  readonly end_timestamp?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    topic: Codec.listed("1", "2", "3", "17", "18"),
    locale: Codec.listedOpt("zh-CN", "en-US", "ja-JP"),
    definition_code: Codec.strOpt,
    start_timestamp: Codec.strOpt,
    end_timestamp: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly tasks: ReadonlyArray<ListOutputTasks>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly count?: number | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.list#output", () => ({
    tasks: Codec.list(Codec.obj(ListOutputTasks)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    count: Codec.intOpt
  }))

/**
 * 查询审批任务列表
 *
 * `GET /open-apis/approval/v4/tasks` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:task:read`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "user"> & {
  /**
   * 查询审批任务列表
   *
   * Scopes, any of: `approval:task:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list
   */
  (input: ListInput, options: Endpoint.WithToken): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  /**
   * 查询审批任务列表
   *
   * Scopes, any of: `approval:task:read`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list
   */
  (input: ListInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ListOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "user">
  readonly items: {
    /**
     * 查询审批任务列表
     *
     * Scopes, any of: `approval:task:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list
     */
    (input: ListInput, options: Paged.OptionsWithToken): Paged.Listing<ListOutputTasks>
    /**
     * 查询审批任务列表
     *
     * Scopes, any of: `approval:task:read`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list
     */
    (input: ListInput, options?: Paged.Options<never>): Paged.Listing<ListOutputTasks, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v4.task.list",
  method: "GET",
  path: "/open-apis/approval/v4/tasks",
  tokens: ["user"],
  query: [
    "page_size", "page_token", "topic", "locale", "definition_code", "start_timestamp", "end_timestamp",
    "user_id_type"
  ],
  paging: {
    style: "token", items: "tasks", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `pass` takes.
 *
 * @category inputs
 */
export interface PassInput {
  readonly instance_code: string
  readonly task_id: string
  readonly form?: string | undefined
  readonly comment?: string | undefined
}

export const PassInput: Codec.Shape<PassInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.pass#input", () => ({
    instance_code: Codec.str,
    task_id: Codec.str,
    form: Codec.strOpt,
    comment: Codec.strOpt
  }))

/**
 * 同意审批任务（用户级）
 *
 * `POST /open-apis/approval/v4/tasks/pass` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass
 * @category endpoints
 */
export const pass: Endpoint.Described<PassInput, Codec.Dictionary, "user"> & {
  /**
   * 同意审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass
   */
  (input: PassInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 同意审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass
   */
  (input: PassInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.pass",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/pass",
  tokens: ["user"],
  body: "json",
  codes,
  input: PassInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** At most 200. Default: `100`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id: string
  readonly topic: "1" | "2" | "3" | "17" | "18" | (string & {})
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.query#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id: Codec.str,
    topic: Codec.listed("1", "2", "3", "17", "18"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly tasks: ReadonlyArray<Task>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly count?: Count | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.query#output", () => ({
    tasks: Codec.list(Codec.obj(Task)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    count: Codec.objOpt(Count)
  }))

/**
 * 查询用户的任务列表
 *
 * `GET /open-apis/approval/v4/tasks/query` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:task:list_by_user`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 查询用户的任务列表
   *
   * Scopes, any of: `approval:approval:readonly`, `approval:task:list_by_user`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询用户的任务列表
     *
     * Scopes, any of: `approval:approval:readonly`, `approval:task:list_by_user`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<Task>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v4.task.query",
  method: "GET",
  path: "/open-apis/approval/v4/tasks/query",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id", "topic", "user_id_type"],
  paging: {
    style: "token", items: "tasks", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `refuse` takes.
 *
 * @category inputs
 */
export interface RefuseInput {
  readonly instance_code: string
  readonly task_id: string
  readonly comment?: string | undefined
}

export const RefuseInput: Codec.Shape<RefuseInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.refuse#input", () => ({
    instance_code: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt
  }))

/**
 * 拒绝审批任务（用户级）
 *
 * `POST /open-apis/approval/v4/tasks/refuse` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse
 * @category endpoints
 */
export const refuse: Endpoint.Described<RefuseInput, Codec.Dictionary, "user"> & {
  /**
   * 拒绝审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse
   */
  (input: RefuseInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 拒绝审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse
   */
  (input: RefuseInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.refuse",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/refuse",
  tokens: ["user"],
  body: "json",
  codes,
  input: RefuseInput,
  output: Codec.dictionary
})

/**
 * What `reject` takes.
 *
 * @category inputs
 */
export interface RejectInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly comment?: string | undefined
  readonly task_id: string
  readonly form?: string | undefined
}

export const RejectInput: Codec.Shape<RejectInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.reject#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    comment: Codec.strOpt,
    task_id: Codec.str,
    form: Codec.strOpt
  }))

/**
 * 拒绝审批任务
 *
 * `POST /open-apis/approval/v4/tasks/reject` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject
 * @category endpoints
 */
export const reject: Endpoint.Described<RejectInput, Codec.Dictionary, "tenant"> & {
  /**
   * 拒绝审批任务
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject
   */
  (input: RejectInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.reject",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/reject",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: RejectInput,
  output: Codec.dictionary
})

/**
 * What `resubmit` takes.
 *
 * @category inputs
 */
export interface ResubmitInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly comment?: string | undefined
  readonly task_id: string
  readonly form: string
}

export const ResubmitInput: Codec.Shape<ResubmitInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.resubmit#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    comment: Codec.strOpt,
    task_id: Codec.str,
    form: Codec.str
  }))

/**
 * 重新提交审批任务
 *
 * `POST /open-apis/approval/v4/tasks/resubmit` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit
 * @category endpoints
 */
export const resubmit: Endpoint.Described<ResubmitInput, Codec.Dictionary, "tenant"> & {
  /**
   * 重新提交审批任务
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit
   */
  (input: ResubmitInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.resubmit",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/resubmit",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ResubmitInput,
  output: Codec.dictionary
})

/**
 * What `rollback` takes.
 *
 * @category inputs
 */
export interface RollbackInput {
  readonly instance_code: string
  readonly task_id: string
  readonly comment?: string | undefined
  readonly node_ids: ReadonlyArray<string>
}

export const RollbackInput: Codec.Shape<RollbackInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.rollback#input", () => ({
    instance_code: Codec.str,
    task_id: Codec.str,
    comment: Codec.strOpt,
    node_ids: Codec.list(Codec.str)
  }))

/**
 * 退回审批任务（用户级）
 *
 * `POST /open-apis/approval/v4/tasks/rollback` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:task:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback
 * @category endpoints
 */
export const rollback: Endpoint.Described<RollbackInput, Codec.Dictionary, "user"> & {
  /**
   * 退回审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback
   */
  (input: RollbackInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 退回审批任务（用户级）
   *
   * Scopes, any of: `approval:task:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback
   */
  (input: RollbackInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.rollback",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/rollback",
  tokens: ["user"],
  body: "json",
  codes,
  input: RollbackInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 5 to 200. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly user_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly instance_external_id?: string | undefined
  readonly group_external_id?: string | undefined
  readonly task_title?: string | undefined
  readonly task_status?:
    | "PENDING" | "REJECTED" | "APPROVED" | "TRANSFERRED" | "DONE" | "RM_REPEAT" | "PROCESSED" | "ALL"
    | (string & {}) | undefined
  readonly task_start_time_from?: string | undefined
  readonly task_start_time_to?: string | undefined
  readonly locale?:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {}) | undefined
  readonly task_status_list?: ReadonlyArray<"PENDING" | "REJECTED" | "APPROVED" | "TRANSFERRED" | "DONE" | "RM_REPEAT" | "PROCESSED" | (string & {})> | undefined
  /** Default: `2`. */
  readonly order?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly with_revoked_instance?: boolean | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    user_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    instance_external_id: Codec.strOpt,
    group_external_id: Codec.strOpt,
    task_title: Codec.strOpt,
    task_status: Codec.listedOpt(
      "PENDING", "REJECTED", "APPROVED", "TRANSFERRED", "DONE", "RM_REPEAT", "PROCESSED", "ALL"
    ),
    task_start_time_from: Codec.strOpt,
    task_start_time_to: Codec.strOpt,
    locale: Codec.listedOpt(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    task_status_list: Codec.listOpt(Codec.listed("PENDING", "REJECTED", "APPROVED", "TRANSFERRED", "DONE", "RM_REPEAT", "PROCESSED")),
    order: Codec.listedOpt(0, 1, 2, 3),
    with_revoked_instance: Codec.boolOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly count?: number | undefined
  readonly task_list: ReadonlyArray<TaskSearchItem>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.search#output", () => ({
    count: Codec.intOpt,
    task_list: Codec.list(Codec.obj(TaskSearchItem)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询任务列表
 *
 * `POST /open-apis/approval/v4/tasks/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval:readonly`, `approval:approval.list:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 查询任务列表
   *
   * Scopes, any of: `approval:approval:readonly`, `approval:approval.list:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 查询任务列表
     *
     * Scopes, any of: `approval:approval:readonly`, `approval:approval.list:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<TaskSearchItem>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v4.task.search",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/search",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "task_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 200, minPageSize: 5, cursor: true
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly subscription_type: "INVOLVED_APPROVAL" | "MANAGED_APPROVAL" | (string & {})
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.subscription#input", () => ({
    subscription_type: Codec.listed("INVOLVED_APPROVAL", "MANAGED_APPROVAL")
  }))

/**
 * 订阅审批任务状态变更事件
 *
 * `POST /open-apis/approval/v4/tasks/subscription` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `approval:task:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅审批任务状态变更事件
   *
   * Scopes, any of: `approval:task:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription
   */
  (input: SubscriptionInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅审批任务状态变更事件
   *
   * Scopes, any of: `approval:task:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription
   */
  (input: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.subscription",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/subscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `transfer` takes.
 *
 * @category inputs
 */
export interface TransferInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_code: string
  readonly instance_code: string
  readonly user_id: string
  readonly comment?: string | undefined
  readonly transfer_user_id: string
  readonly task_id: string
}

export const TransferInput: Codec.Shape<TransferInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.transfer#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_code: Codec.str,
    instance_code: Codec.str,
    user_id: Codec.str,
    comment: Codec.strOpt,
    transfer_user_id: Codec.str,
    task_id: Codec.str
  }))

/**
 * 转交审批任务
 *
 * `POST /open-apis/approval/v4/tasks/transfer` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer
 * @category endpoints
 */
export const transfer: Endpoint.Described<TransferInput, Codec.Dictionary, "tenant"> & {
  /**
   * 转交审批任务
   *
   * Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:task`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer
   */
  (input: TransferInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.task.transfer",
  method: "POST",
  path: "/open-apis/approval/v4/tasks/transfer",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: TransferInput,
  output: Codec.dictionary
})

/**
 * What `unsubscription` takes.
 *
 * @category inputs
 */
export interface UnsubscriptionInput {
  readonly subscription_type?: "INVOLVED_APPROVAL" | "MANAGED_APPROVAL" | (string & {}) | undefined
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.unsubscription#input", () => ({
    subscription_type: Codec.listedOpt("INVOLVED_APPROVAL", "MANAGED_APPROVAL")
  }))

/**
 * 退订审批任务状态变更事件
 *
 * `DELETE /open-apis/approval/v4/tasks/subscription` · Token: user · Rate limit: 10/s.
 *
 * Scopes, any of: `approval:task:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 退订审批任务状态变更事件
   *
   * Scopes, any of: `approval:task:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription
   */
  (input: UnsubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 退订审批任务状态变更事件
   *
   * Scopes, any of: `approval:task:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription
   */
  (input?: UnsubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "approval.v4.task.unsubscription",
  method: "DELETE",
  path: "/open-apis/approval/v4/tasks/subscription",
  tokens: ["user"],
  query: ["subscription_type"],
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ListOutputTasks {
  readonly topic: "1" | "2" | "3" | "17" | "18" | (string & {})
  readonly user_id: string
  readonly title: string
  readonly status: "1" | "2" | "17" | "18" | "33" | "34" | (string & {})
  readonly instance_status: "0" | "1" | "2" | "3" | "4" | "5" | (string & {})
  readonly definition_code: string
  readonly initiator?: string | undefined
  readonly initiator_name?: string | undefined
  readonly task_id: string
  readonly instance_code: string
  readonly definition_group_id?: string | undefined
  readonly definition_group_name?: string | undefined
  readonly definition_name?: string | undefined
  readonly summaries?: ReadonlyArray<Types.Summary> | undefined
  readonly instance_external_id?: string | undefined
  readonly task_external_id?: string | undefined
  readonly support_api_operate?: boolean | undefined
  readonly link?: string | undefined
}

export const ListOutputTasks: Codec.Shape<ListOutputTasks> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.list#output.tasks", () => ({
    topic: Codec.open("1", "2", "3", "17", "18"),
    user_id: Codec.str,
    title: Codec.str,
    status: Codec.open("1", "2", "17", "18", "33", "34"),
    instance_status: Codec.open("0", "1", "2", "3", "4", "5"),
    definition_code: Codec.str,
    initiator: Codec.strOpt,
    initiator_name: Codec.strOpt,
    task_id: Codec.str,
    instance_code: Codec.str,
    definition_group_id: Codec.strOpt,
    definition_group_name: Codec.strOpt,
    definition_name: Codec.strOpt,
    summaries: Codec.listOpt(Codec.obj(Types.Summary)),
    instance_external_id: Codec.strOpt,
    task_external_id: Codec.strOpt,
    support_api_operate: Codec.boolOpt,
    link: Codec.strOpt
  }))

/** @category structures */
export interface Task {
  readonly topic: "1" | "2" | "3" | "17" | "18" | (string & {})
  readonly user_id: string
  readonly title: string
  readonly urls: TaskUrls
  readonly process_external_id?: string | undefined
  readonly task_external_id?: string | undefined
  readonly status: "1" | "2" | "17" | "18" | "33" | "34" | (string & {})
  readonly process_status: "0" | "1" | "2" | "3" | "4" | "5" | (string & {})
  readonly definition_code: string
  readonly initiators?: ReadonlyArray<string> | undefined
  readonly initiator_names?: ReadonlyArray<string> | undefined
  readonly task_id: string
  readonly process_id: string
  readonly process_code: string
  readonly definition_group_id?: string | undefined
  readonly definition_group_name?: string | undefined
  readonly definition_id?: string | undefined
  readonly definition_name?: string | undefined
}

export const Task: Codec.Shape<Task> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.query#output.tasks", () => ({
    topic: Codec.open("1", "2", "3", "17", "18"),
    user_id: Codec.str,
    title: Codec.str,
    urls: Codec.obj(TaskUrls),
    process_external_id: Codec.strOpt,
    task_external_id: Codec.strOpt,
    status: Codec.open("1", "2", "17", "18", "33", "34"),
    process_status: Codec.open("0", "1", "2", "3", "4", "5"),
    definition_code: Codec.str,
    initiators: Codec.listOpt(Codec.str),
    initiator_names: Codec.listOpt(Codec.str),
    task_id: Codec.str,
    process_id: Codec.str,
    process_code: Codec.str,
    definition_group_id: Codec.strOpt,
    definition_group_name: Codec.strOpt,
    definition_id: Codec.strOpt,
    definition_name: Codec.strOpt
  }))

/** @category structures */
export interface TaskUrls {
  readonly helpdesk?: string | undefined
  readonly mobile?: string | undefined
  readonly pc?: string | undefined
}

export const TaskUrls: Codec.Shape<TaskUrls> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.query#output.tasks.urls", () => ({
    helpdesk: Codec.strOpt,
    mobile: Codec.strOpt,
    pc: Codec.strOpt
  }))

/** @category structures */
export interface Count {
  readonly total: number
  readonly has_more?: boolean | undefined
}

export const Count: Codec.Shape<Count> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.query#output.count", () => ({
    total: Codec.int,
    has_more: Codec.boolOpt
  }))

/** @category structures */
export interface TaskSearchItem {
  readonly approval?: Types.InstanceSearchApproval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.InstanceSearchNode | undefined
  readonly task?: TaskSearchNode | undefined
}

export const TaskSearchItem: Codec.Shape<TaskSearchItem> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.search#output.task_list", () => ({
    approval: Codec.objOpt(Types.InstanceSearchApproval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.InstanceSearchNode),
    task: Codec.objOpt(TaskSearchNode)
  }))

/** @category structures */
export interface TaskSearchNode {
  readonly user_id?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly status?:
    | "rejected" | "pending" | "approved" | "transferred" | "done" | "rm_repeat" | "processed" | "hidden"
    | (string & {}) | undefined
  readonly title?: string | undefined
  readonly extra?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
  readonly task_id?: string | undefined
  readonly update_time?: string | undefined
  readonly task_external_id?: string | undefined
}

export const TaskSearchNode: Codec.Shape<TaskSearchNode> =
  /*#__PURE__*/ Codec.shape("approval.v4.task.search#output.task_list.task", () => ({
    user_id: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    status: Codec.openOpt(
      "rejected", "pending", "approved", "transferred", "done", "rm_repeat", "processed", "hidden"
    ),
    title: Codec.strOpt,
    extra: Codec.strOpt,
    link: Codec.objOpt(Shared.InstanceSearchLink),
    task_id: Codec.strOpt,
    update_time: Codec.strOpt,
    task_external_id: Codec.strOpt
  }))
