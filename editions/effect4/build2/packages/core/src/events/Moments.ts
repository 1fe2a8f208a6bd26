// GENERATED from spec/moments.json. DO NOT EDIT: correct spec/patches/moments.json.
/**
 * Events of `moments`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `moments.comment.created_v1` tells.
 *
 * @category payloads
 */
export interface CommentCreatedV1 {
  readonly user_id?: UserId | undefined
  readonly id?: string | undefined
  readonly create_time?: string | undefined
  readonly post_id?: string | undefined
  readonly reply_comment_id?: string | undefined
  readonly root_comment_id?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const CommentCreatedV1: Codec.Shape<CommentCreatedV1> = /*#__PURE__*/ Codec.shape(
  "moments.comment.created_v1#event",
  () => ({
    user_id: Codec.objOpt(UserId),
    id: Codec.strOpt,
    create_time: Codec.strOpt,
    post_id: Codec.strOpt,
    reply_comment_id: Codec.strOpt,
    root_comment_id: Codec.strOpt,
    user_type: Codec.openOpt(1, 2, 3, 4)
  })
)

/**
 * 发布评论 · `moments.comment.created_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created
 * @category events
 */
export const commentCreatedV1: EventDefinition.EventDefinition<CommentCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.comment.created_v1",
    schema: "2.0",
    payload: CommentCreatedV1
  })

/**
 * What `moments.comment.deleted_v1` tells.
 *
 * @category payloads
 */
export interface CommentDeletedV1 {
  readonly id?: string | undefined
  readonly post_id?: string | undefined
}

export const CommentDeletedV1: Codec.Shape<CommentDeletedV1> = /*#__PURE__*/ Codec.shape(
  "moments.comment.deleted_v1#event",
  () => ({
    id: Codec.strOpt,
    post_id: Codec.strOpt
  })
)

/**
 * 删除评论 · `moments.comment.deleted_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted
 * @category events
 */
export const commentDeletedV1: EventDefinition.EventDefinition<CommentDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.comment.deleted_v1",
    schema: "2.0",
    payload: CommentDeletedV1
  })

/**
 * What `moments.post.created_v1` tells.
 *
 * @category payloads
 */
export interface PostCreatedV1 {
  readonly id?: string | undefined
  readonly user_id?: UserId | undefined
  readonly create_time?: string | undefined
  readonly category_ids?: ReadonlyArray<string> | undefined
  readonly link?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const PostCreatedV1: Codec.Shape<PostCreatedV1> = /*#__PURE__*/ Codec.shape(
  "moments.post.created_v1#event",
  () => ({
    id: Codec.strOpt,
    user_id: Codec.objOpt(UserId),
    create_time: Codec.strOpt,
    category_ids: Codec.listOpt(Codec.str),
    link: Codec.strOpt,
    user_type: Codec.openOpt(1, 2, 3, 4)
  })
)

/**
 * 发布帖子 · `moments.post.created_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created
 * @category events
 */
export const postCreatedV1: EventDefinition.EventDefinition<PostCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.post.created_v1",
    schema: "2.0",
    payload: PostCreatedV1
  })

/**
 * What `moments.post.deleted_v1` tells.
 *
 * @category payloads
 */
export interface PostDeletedV1 {
  readonly id?: string | undefined
}

export const PostDeletedV1: Codec.Shape<PostDeletedV1> = /*#__PURE__*/ Codec.shape(
  "moments.post.deleted_v1#event",
  () => ({
    id: Codec.strOpt
  })
)

/**
 * 删除帖子 · `moments.post.deleted_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted
 * @category events
 */
export const postDeletedV1: EventDefinition.EventDefinition<PostDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.post.deleted_v1",
    schema: "2.0",
    payload: PostDeletedV1
  })

/**
 * What `moments.post_statistics.updated_v1` tells.
 *
 * @category payloads
 */
export interface PostStatisticsUpdatedV1 {
  readonly post_id?: string | undefined
  readonly statistics_type?: 1 | (number & {}) | undefined
  readonly statistics?: PostStatistics | undefined
}

export const PostStatisticsUpdatedV1: Codec.Shape<PostStatisticsUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "moments.post_statistics.updated_v1#event",
  () => ({
    post_id: Codec.strOpt,
    statistics_type: Codec.openOpt(1),
    statistics: Codec.objOpt(PostStatistics)
  })
)

/**
 * 帖子统计数据变更 · `moments.post_statistics.updated_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated
 * @category events
 */
export const postStatisticsUpdatedV1: EventDefinition.EventDefinition<PostStatisticsUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.post_statistics.updated_v1",
    schema: "2.0",
    payload: PostStatisticsUpdatedV1
  })

/**
 * What `moments.reaction.created_v1` tells.
 *
 * @category payloads
 */
export interface ReactionCreatedV1 {
  readonly type?: string | undefined
  readonly user_id?: UserId | undefined
  readonly entity_id?: string | undefined
  readonly id?: string | undefined
  readonly entity_type?: 1 | 2 | (number & {}) | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly create_time?: string | undefined
}

export const ReactionCreatedV1: Codec.Shape<ReactionCreatedV1> = /*#__PURE__*/ Codec.shape(
  "moments.reaction.created_v1#event",
  () => ({
    type: Codec.strOpt,
    user_id: Codec.objOpt(UserId),
    entity_id: Codec.strOpt,
    id: Codec.strOpt,
    entity_type: Codec.openOpt(1, 2),
    user_type: Codec.openOpt(1, 2, 3, 4),
    create_time: Codec.strOpt
  })
)

/**
 * 表情互动 · `moments.reaction.created_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created
 * @category events
 */
export const reactionCreatedV1: EventDefinition.EventDefinition<ReactionCreatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.reaction.created_v1",
    schema: "2.0",
    payload: ReactionCreatedV1
  })

/**
 * What `moments.reaction.deleted_v1` tells.
 *
 * @category payloads
 */
export interface ReactionDeletedV1 {
  readonly type?: string | undefined
  readonly user_id?: UserId | undefined
  readonly entity_id?: string | undefined
  readonly id?: string | undefined
  readonly entity_type?: 1 | 2 | (number & {}) | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const ReactionDeletedV1: Codec.Shape<ReactionDeletedV1> = /*#__PURE__*/ Codec.shape(
  "moments.reaction.deleted_v1#event",
  () => ({
    type: Codec.strOpt,
    user_id: Codec.objOpt(UserId),
    entity_id: Codec.strOpt,
    id: Codec.strOpt,
    entity_type: Codec.openOpt(1, 2),
    user_type: Codec.openOpt(1, 2, 3, 4)
  })
)

/**
 * 取消表情互动 · `moments.reaction.deleted_v1`
 *
 * Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/deleted
 * @category events
 */
export const reactionDeletedV1: EventDefinition.EventDefinition<ReactionDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "moments.reaction.deleted_v1",
    schema: "2.0",
    payload: ReactionDeletedV1
  })

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("moments#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface PostStatistics {
  readonly share_count?: number | undefined
}

export const PostStatistics: Codec.Shape<PostStatistics> = /*#__PURE__*/ Codec.shape(
  "moments.post_statistics.updated_v1#event.statistics",
  () => ({
    share_count: Codec.intOpt
  })
)
