// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.section`.
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly name: string
  /** Default: `"tasklist"`. */
  readonly resource_type: string
  readonly resource_id?: string | undefined
  /** At most 100 characters. */
  readonly insert_before?: string | undefined
  /** At most 100 characters. */
  readonly insert_after?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.create#input", () => ({
    user_id_type: Codec.strOpt,
    name: Codec.str,
    resource_type: Codec.str,
    resource_id: Codec.strOpt,
    insert_before: Codec.strOpt,
    insert_after: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly section: Section
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.create#output", () => ({
    section: Codec.obj(Section)
  }))

/**
 * 创建自定义分组
 *
 * `POST /open-apis/task/v2/sections` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:section:write`, `task:section:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建自定义分组
   *
   * Scopes, any of: `task:section:write`, `task:section:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.section.create",
  method: "POST",
  path: "/open-apis/task/v2/sections",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
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
  readonly section_guid: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.delete#input", () => ({
    section_guid: Codec.str
  }))

/**
 * 删除自定义分组
 *
 * `DELETE /open-apis/task/v2/sections/:section_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:section:delete`, `task:section:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除自定义分组
   *
   * Scopes, any of: `task:section:delete`, `task:section:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.section.delete",
  method: "DELETE",
  path: "/open-apis/task/v2/sections/:section_guid",
  tokens: ["tenant", "user"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** At most 100 characters. */
  readonly section_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("task.v2.section.get#input", () => ({
  section_guid: Codec.str,
  user_id_type: Codec.strOpt
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly section: Section
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.get#output", () => ({
    section: Codec.obj(Section)
  }))

/**
 * 获取自定义分组详情
 *
 * `GET /open-apis/task/v2/sections/:section_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:section:read`, `task:section:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取自定义分组详情
   *
   * Scopes, any of: `task:section:read`, `task:section:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.section.get",
  method: "GET",
  path: "/open-apis/task/v2/sections/:section_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  /** At most 100 characters. */
  readonly page_token?: string | undefined
  /** At most 100 characters. */
  readonly resource_type: string
  /** At most 100 characters. */
  readonly resource_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  /** Not in the documentation. */
  readonly update_msec?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    resource_type: Codec.str,
    resource_id: Codec.strOpt,
    user_id_type: Codec.strOpt,
    update_msec: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<SectionSummary>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.list#output", () => ({
    items: Codec.list(Codec.obj(SectionSummary)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取自定义分组列表
 *
 * `GET /open-apis/task/v2/sections` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:section:read`, `task:section:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取自定义分组列表
   *
   * Scopes, any of: `task:section:read`, `task:section:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取自定义分组列表
     *
     * Scopes, any of: `task:section:read`, `task:section:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<SectionSummary>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v2.section.list",
  method: "GET",
  path: "/open-apis/task/v2/sections",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "resource_type", "resource_id", "user_id_type", "update_msec"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
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
  /** At most 100 characters. */
  readonly section_guid: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: string | undefined
  readonly section: InputSection
  /** 1 to 10 items. */
  readonly update_fields: ReadonlyArray<string>
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.patch#input", () => ({
    section_guid: Codec.str,
    user_id_type: Codec.strOpt,
    section: Codec.obj(InputSection),
    update_fields: Codec.list(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly section: PatchOutputSection
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.patch#output", () => ({
    section: Codec.obj(PatchOutputSection)
  }))

/**
 * 更新自定义分组
 *
 * `PATCH /open-apis/task/v2/sections/:section_guid` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:section:write`, `task:section:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新自定义分组
   *
   * Scopes, any of: `task:section:write`, `task:section:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.section.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/sections/:section_guid",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `tasks` takes.
 *
 * @category inputs
 */
export interface TasksInput {
  readonly section_guid: string
  /** 1 to 100. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly completed?: boolean | undefined
  /** At most 30 characters. */
  readonly created_from?: string | undefined
  /** At most 30 characters. */
  readonly created_to?: string | undefined
  /** Not in the documentation. */
  readonly user_id_type?: string | undefined
}

export const TasksInput: Codec.Shape<TasksInput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.tasks#input", () => ({
    section_guid: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    completed: Codec.boolOpt,
    created_from: Codec.strOpt,
    created_to: Codec.strOpt,
    user_id_type: Codec.strOpt
  }))

/**
 * What `tasks` gives.
 *
 * @category outputs
 */
export interface TasksOutput {
  readonly items: ReadonlyArray<TaskSummary>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const TasksOutput: Codec.Shape<TasksOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.section.tasks#output", () => ({
    items: Codec.list(Codec.obj(TaskSummary)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取自定义分组任务列表
 *
 * `GET /open-apis/task/v2/sections/:section_guid/tasks` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `task:section:read`, `task:section:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks
 * @category endpoints
 */
export const tasks: Endpoint.Described<TasksInput, TasksOutput, "tenant" | "user"> & {
  /**
   * 获取自定义分组任务列表
   *
   * Scopes, any of: `task:section:read`, `task:section:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks
   */
  (input: TasksInput, options?: Endpoint.CallOptions): Effect.Effect<TasksOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<TasksInput, TasksOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取自定义分组任务列表
     *
     * Scopes, any of: `task:section:read`, `task:section:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks
     */
    (input: TasksInput, options?: Paged.Options): Paged.Listing<TaskSummary>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "task.v2.section.tasks",
  method: "GET",
  path: "/open-apis/task/v2/sections/:section_guid/tasks",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "completed", "created_from", "created_to", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: TasksInput,
  output: TasksOutput
})

/** @category structures */
export interface Section {
  readonly guid: string
  readonly name?: string | undefined
  readonly resource_type?: string | undefined
  readonly is_default?: boolean | undefined
  readonly creator?: Types.Member | undefined
  readonly tasklist?: TasklistSummary | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
}

export const Section: Codec.Shape<Section> = /*#__PURE__*/ Codec.shape("task#Section", () => ({
  guid: Codec.str,
  name: Codec.strOpt,
  resource_type: Codec.strOpt,
  is_default: Codec.boolOpt,
  creator: Codec.objOpt(Types.Member),
  tasklist: Codec.objOpt(TasklistSummary),
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt
}))

/** @category structures */
export interface TasklistSummary {
  readonly guid?: string | undefined
  readonly name?: string | undefined
}

export const TasklistSummary: Codec.Shape<TasklistSummary> =
  /*#__PURE__*/ Codec.shape("task#TasklistSummary", () => ({
    guid: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface SectionSummary {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  readonly is_default?: boolean | undefined
}

export const SectionSummary: Codec.Shape<SectionSummary> =
  /*#__PURE__*/ Codec.shape("task.v2.section.list#output.items", () => ({
    guid: Codec.strOpt,
    name: Codec.strOpt,
    is_default: Codec.boolOpt
  }))

/** @category structures */
export interface InputSection {
  readonly name?: string | undefined
  /** At most 100 characters. */
  readonly insert_before?: string | undefined
  /** At most 100 characters. */
  readonly insert_after?: string | undefined
}

export const InputSection: Codec.Shape<InputSection> =
  /*#__PURE__*/ Codec.shape("task.v2.section.patch#input.section", () => ({
    name: Codec.strOpt,
    insert_before: Codec.strOpt,
    insert_after: Codec.strOpt
  }))

/** @category structures */
export interface PatchOutputSection {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  readonly resource_type?: string | undefined
  readonly is_default?: boolean | undefined
  readonly creator?: Types.Member2 | undefined
  readonly tasklist?: TasklistSummary | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
}

export const PatchOutputSection: Codec.Shape<PatchOutputSection> =
  /*#__PURE__*/ Codec.shape("task.v2.section.patch#output.section", () => ({
    guid: Codec.strOpt,
    name: Codec.strOpt,
    resource_type: Codec.strOpt,
    is_default: Codec.boolOpt,
    creator: Codec.objOpt(Types.Member2),
    tasklist: Codec.objOpt(TasklistSummary),
    created_at: Codec.strOpt,
    updated_at: Codec.strOpt
  }))

/** @category structures */
export interface TaskSummary {
  readonly guid?: string | undefined
  readonly summary?: string | undefined
  readonly completed_at?: string | undefined
  readonly start?: Types.Start | undefined
  readonly due?: Types.Start | undefined
  readonly members?: ReadonlyArray<Types.Member> | undefined
  readonly subtask_count?: number | undefined
}

export const TaskSummary: Codec.Shape<TaskSummary> =
  /*#__PURE__*/ Codec.shape("task.v2.section.tasks#output.items", () => ({
    guid: Codec.strOpt,
    summary: Codec.strOpt,
    completed_at: Codec.strOpt,
    start: Codec.objOpt(Types.Start),
    due: Codec.objOpt(Types.Start),
    members: Codec.listOpt(Codec.obj(Types.Member)),
    subtask_count: Codec.intOpt
  }))
