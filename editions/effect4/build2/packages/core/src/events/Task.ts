// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Events of `task`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `task.task.comment.updated_v1` tells.
 *
 * @category payloads
 */
export interface TaskCommentUpdatedV1 {
  readonly task_id?: string | undefined
  readonly comment_id?: string | undefined
  readonly parent_id?: string | undefined
  readonly obj_type?: number | undefined
}

export const TaskCommentUpdatedV1: Codec.Shape<TaskCommentUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "task.task.comment.updated_v1#event",
  () => ({
    task_id: Codec.strOpt,
    comment_id: Codec.strOpt,
    parent_id: Codec.strOpt,
    obj_type: Codec.intOpt
  })
)

/**
 * 任务评论信息变更 · `task.task.comment.updated_v1`
 *
 * Scopes, any of: `task:comment`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated
 * @category events
 */
export const taskCommentUpdatedV1: EventDefinition.EventDefinition<TaskCommentUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "task.task.comment.updated_v1",
    schema: "2.0",
    deprecated: true,
    payload: TaskCommentUpdatedV1
  })

/**
 * What `task.task.update_tenant_v1` tells.
 *
 * @category payloads
 */
export interface TaskUpdateTenantV1 {
  readonly user_id_list?: UserIdList | undefined
  readonly task_id?: string | undefined
  readonly object_type?: string | undefined
  readonly event_type?: string | undefined
}

export const TaskUpdateTenantV1: Codec.Shape<TaskUpdateTenantV1> = /*#__PURE__*/ Codec.shape(
  "task.task.update_tenant_v1#event",
  () => ({
    user_id_list: Codec.objOpt(UserIdList),
    task_id: Codec.strOpt,
    object_type: Codec.strOpt,
    event_type: Codec.strOpt
  })
)

/**
 * 任务信息变更（租户维度） · `task.task.update_tenant_v1`
 *
 * Scopes, any of: `task:task.event_update_tenant:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant
 * @category events
 */
export const taskUpdateTenantV1: EventDefinition.EventDefinition<TaskUpdateTenantV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "task.task.update_tenant_v1",
    schema: "2.0",
    deprecated: true,
    payload: TaskUpdateTenantV1
  })

/**
 * What `task.task.update_user_access_v2` tells.
 *
 * @category payloads
 */
export interface TaskUpdateUserAccessV2 {
  readonly event_types?: ReadonlyArray<string> | undefined
  readonly task_guid?: string | undefined
}

export const TaskUpdateUserAccessV2: Codec.Shape<TaskUpdateUserAccessV2> = /*#__PURE__*/ Codec.shape(
  "task.task.update_user_access_v2#event",
  () => ({
    event_types: Codec.listOpt(Codec.str),
    task_guid: Codec.strOpt
  })
)

/**
 * 任务事件 · `task.task.update_user_access_v2`
 *
 * @category events
 */
export const taskUpdateUserAccessV2: EventDefinition.EventDefinition<TaskUpdateUserAccessV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "task.task.update_user_access_v2",
    schema: "2.0",
    payload: TaskUpdateUserAccessV2
  })

/**
 * What `task.task.updated_v1` tells.
 *
 * @category payloads
 */
export interface TaskUpdatedV1 {
  readonly task_id?: string | undefined
  readonly obj_type?: number | undefined
}

export const TaskUpdatedV1: Codec.Shape<TaskUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "task.task.updated_v1#event",
  () => ({
    task_id: Codec.strOpt,
    obj_type: Codec.intOpt
  })
)

/**
 * 任务信息变更（应用维度） · `task.task.updated_v1`
 *
 * Scopes, any of: `task:task`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated
 * @category events
 */
export const taskUpdatedV1: EventDefinition.EventDefinition<TaskUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "task.task.updated_v1",
    schema: "2.0",
    deprecated: true,
    payload: TaskUpdatedV1
  })

/** @category structures */
export interface UserIdList {
  readonly user_id_list?: ReadonlyArray<UserId> | undefined
}

export const UserIdList: Codec.Shape<UserIdList> = /*#__PURE__*/ Codec.shape(
  "task.task.update_tenant_v1#event.user_id_list",
  () => ({
    user_id_list: Codec.listOpt(Codec.obj(UserId))
  })
)

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape(
  "task.task.update_tenant_v1#event.user_id_list.user_id_list",
  () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  })
)
