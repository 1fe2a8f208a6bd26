// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Endpoints of `apaas.v1.user_task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/apaas.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `cc` takes.
 *
 * @category inputs
 */
export interface CcInput {
  readonly task_id: string
  /** 1 to 10 items. */
  readonly cc_user_ids: ReadonlyArray<string>
  readonly operator_user_id: string
}

export const CcInput: Codec.Shape<CcInput> = /*#__PURE__*/ Codec.shape("apaas.v1.user_task.cc#input", () => ({
  task_id: Codec.str,
  cc_user_ids: Codec.list(Codec.str),
  operator_user_id: Codec.str
}))

/**
 * 抄送人工任务
 *
 * `POST /open-apis/apaas/v1/user_tasks/:task_id/cc` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc
 * @category endpoints
 */
export const cc: Endpoint.Described<CcInput, Codec.Dictionary, "tenant"> & {
  /**
   * 抄送人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc
   */
  (input: CcInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.user_task.cc",
  method: "POST",
  path: "/open-apis/apaas/v1/user_tasks/:task_id/cc",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CcInput,
  output: Codec.dictionary
})

/**
 * What `chatGroup` takes.
 *
 * @category inputs
 */
export interface ChatGroupInput {
  readonly task_id: string
  readonly operator_user_id: string
  /** 1 to 20 items. */
  readonly invite_user_ids?: ReadonlyArray<string> | undefined
  readonly chat_id?: string | undefined
  readonly chat_name?: string | undefined
}

export const ChatGroupInput: Codec.Shape<ChatGroupInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.chat_group#input", () => ({
    task_id: Codec.str,
    operator_user_id: Codec.str,
    invite_user_ids: Codec.listOpt(Codec.str),
    chat_id: Codec.strOpt,
    chat_name: Codec.strOpt
  }))

/**
 * What `chatGroup` gives.
 *
 * @category outputs
 */
export interface ChatGroupOutput {
  readonly chat_id: string
}

export const ChatGroupOutput: Codec.Shape<ChatGroupOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.chat_group#output", () => ({
    chat_id: Codec.str
  }))

/**
 * 基于人工任务发起群聊
 *
 * `POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group
 * @category endpoints
 */
export const chatGroup: Endpoint.Described<ChatGroupInput, ChatGroupOutput, "tenant"> & {
  /**
   * 基于人工任务发起群聊
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group
   */
  (input: ChatGroupInput, options?: Endpoint.CallOptions): Effect.Effect<ChatGroupOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.user_task.chat_group",
  method: "POST",
  path: "/open-apis/apaas/v1/user_tasks/:task_id/chat_group",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ChatGroupInput,
  output: ChatGroupOutput
})

/**
 * What `expediting` takes.
 *
 * @category inputs
 */
export interface ExpeditingInput {
  readonly task_id: string
  readonly operator_user_id: string
  /** 1 to 20 items. */
  readonly expediting_user_ids: ReadonlyArray<string>
  readonly opinion?: string | undefined
}

export const ExpeditingInput: Codec.Shape<ExpeditingInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.expediting#input", () => ({
    task_id: Codec.str,
    operator_user_id: Codec.str,
    expediting_user_ids: Codec.list(Codec.str),
    opinion: Codec.strOpt
  }))

/**
 * 催办人工任务
 *
 * `POST /open-apis/apaas/v1/user_tasks/:task_id/expediting` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting
 * @category endpoints
 */
export const expediting: Endpoint.Described<ExpeditingInput, Codec.Dictionary, "tenant"> & {
  /**
   * 催办人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting
   */
  (input: ExpeditingInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.user_task.expediting",
  method: "POST",
  path: "/open-apis/apaas/v1/user_tasks/:task_id/expediting",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: ExpeditingInput,
  output: Codec.dictionary
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly type?: string | undefined
  readonly source?: string | undefined
  /** 1 to 50. */
  readonly limit?: string | undefined
  readonly offset?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** 1 to 100 items. */
  readonly api_ids?: ReadonlyArray<string> | undefined
  readonly kunlun_user_id: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.query#input", () => ({
    type: Codec.strOpt,
    source: Codec.strOpt,
    limit: Codec.strOpt,
    offset: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    api_ids: Codec.listOpt(Codec.str),
    kunlun_user_id: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly count?: string | undefined
  readonly tasks: ReadonlyArray<UserTask>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.query#output", () => ({
    count: Codec.strOpt,
    tasks: Codec.list(Codec.obj(UserTask))
  }))

/**
 * 查询人工任务
 *
 * `POST /open-apis/apaas/v1/user_task/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询人工任务
   *
   * Scopes, any of: `app_engine:approval:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询人工任务
     *
     * Scopes, any of: `app_engine:approval:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<UserTask>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "apaas.v1.user_task.query",
  method: "POST",
  path: "/open-apis/apaas/v1/user_task/query",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: {
    style: "offset", items: "tasks", requestToken: "offset", requestSize: "limit", maxPageSize: 50,
    total: "count"
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `rollback` takes.
 *
 * @category inputs
 */
export interface RollbackInput {
  readonly task_id: string
  readonly operator_user_id: string
  readonly to_task_id: string
  readonly opinion: string
}

export const RollbackInput: Codec.Shape<RollbackInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.rollback#input", () => ({
    task_id: Codec.str,
    operator_user_id: Codec.str,
    to_task_id: Codec.str,
    opinion: Codec.str
  }))

/**
 * 退回人工任务
 *
 * `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback
 * @category endpoints
 */
export const rollback: Endpoint.Described<RollbackInput, Codec.Dictionary, "tenant"> & {
  /**
   * 退回人工任务
   *
   * Scopes, any of: `app_engine:approval:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback
   */
  (input: RollbackInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.user_task.rollback",
  method: "POST",
  path: "/open-apis/apaas/v1/user_tasks/:task_id/rollback",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RollbackInput,
  output: Codec.dictionary
})

/**
 * What `rollbackPoints` takes.
 *
 * @category inputs
 */
export interface RollbackPointsInput {
  readonly task_id: string
  readonly operator_user_id: string
}

export const RollbackPointsInput: Codec.Shape<RollbackPointsInput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.rollback_points#input", () => ({
    task_id: Codec.str,
    operator_user_id: Codec.str
  }))

/**
 * What `rollbackPoints` gives.
 *
 * @category outputs
 */
export interface RollbackPointsOutput {
  readonly tasks: ReadonlyArray<AllowedRollbaclkTaskItemType>
}

export const RollbackPointsOutput: Codec.Shape<RollbackPointsOutput> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.rollback_points#output", () => ({
    tasks: Codec.list(Codec.obj(AllowedRollbaclkTaskItemType))
  }))

/**
 * 查询人工任务可退回的位置
 *
 * `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `app_engine:approval:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points
 * @category endpoints
 */
export const rollbackPoints: Endpoint.Described<RollbackPointsInput, RollbackPointsOutput, "tenant"> & {
  /**
   * 查询人工任务可退回的位置
   *
   * Scopes, any of: `app_engine:approval:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points
   */
  (input: RollbackPointsInput, options?: Endpoint.CallOptions): Effect.Effect<RollbackPointsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "apaas.v1.user_task.rollback_points",
  method: "POST",
  path: "/open-apis/apaas/v1/user_tasks/:task_id/rollback_points",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: RollbackPointsInput,
  output: RollbackPointsOutput
})

/** @category structures */
export interface UserTask {
  readonly task_id?: string | undefined
  readonly task_start_time?: string | undefined
  readonly workflow_instance?: UserTaskWfInstanceType | undefined
  readonly initiator?: User | undefined
  readonly summarys?: ReadonlyArray<UserTaskSummaryType> | undefined
}

export const UserTask: Codec.Shape<UserTask> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.query#output.tasks", () => ({
    task_id: Codec.strOpt,
    task_start_time: Codec.strOpt,
    workflow_instance: Codec.objOpt(UserTaskWfInstanceType),
    initiator: Codec.objOpt(User),
    summarys: Codec.listOpt(Codec.obj(UserTaskSummaryType))
  }))

/** @category structures */
export interface UserTaskWfInstanceType {
  readonly id?: string | undefined
  readonly label?: ReadonlyArray<Types.I18n> | undefined
  readonly status?: string | undefined
}

export const UserTaskWfInstanceType: Codec.Shape<UserTaskWfInstanceType> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.query#output.tasks.workflow_instance", () => ({
    id: Codec.strOpt,
    label: Codec.listOpt(Codec.obj(Types.I18n)),
    status: Codec.strOpt
  }))

/** @category structures */
export interface User {
  readonly user_id?: string | undefined
  readonly name?: string | undefined
}

export const User: Codec.Shape<User> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.query#output.tasks.initiator", () => ({
    user_id: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface UserTaskSummaryType {
  readonly file_key?: Types.I18n | undefined
  readonly file_value?: ReadonlyArray<Types.I18n> | undefined
}

export const UserTaskSummaryType: Codec.Shape<UserTaskSummaryType> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.query#output.tasks.summarys", () => ({
    file_key: Codec.objOpt(Types.I18n),
    file_value: Codec.listOpt(Codec.obj(Types.I18n))
  }))

/** @category structures */
export interface AllowedRollbaclkTaskItemType {
  readonly id?: string | undefined
  readonly activity_label?: ReadonlyArray<Types.I18n> | undefined
  readonly is_start?: boolean | undefined
}

export const AllowedRollbaclkTaskItemType: Codec.Shape<AllowedRollbaclkTaskItemType> =
  /*#__PURE__*/ Codec.shape("apaas.v1.user_task.rollback_points#output.tasks", () => ({
    id: Codec.strOpt,
    activity_label: Codec.listOpt(Codec.obj(Types.I18n)),
    is_start: Codec.boolOpt
  }))
