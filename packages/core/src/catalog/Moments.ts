// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `moments`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["moments:moments:readonly","moments:moments:access_all"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const errors0: Catalog.RawErrors = [[400,1420001,"invalid args"],[403,1420002,"permission denied"],[404,1420004,"post not found"],[429,1420003,"triggers the frequency limit"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/moments.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "moments.v1.post.get": { title: "查询帖子信息", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get", apps: ["custom","isv"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perSecond: 20 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "moments.comment.created_v1": { title: "发布评论", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created", apps: ["custom","isv"], scopes: scopes0 },
  "moments.comment.deleted_v1": { title: "删除评论", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted", apps: ["custom","isv"], scopes: scopes0 },
  "moments.post.created_v1": { title: "发布帖子", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created", apps: ["custom","isv"], scopes: scopes0 },
  "moments.post.deleted_v1": { title: "删除帖子", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted", apps: ["custom","isv"], scopes: scopes0 },
  "moments.post_statistics.updated_v1": { title: "帖子统计数据变更", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated", apps: ["custom","isv"], scopes: scopes0 },
  "moments.reaction.created_v1": { title: "表情互动", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created", apps: ["custom","isv"], scopes: scopes0 },
  "moments.reaction.deleted_v1": { title: "取消表情互动", page: "/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/deleted", apps: ["custom","isv"], scopes: scopes0 }
}
