// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `elearning`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["elearning:course_learner_data","elearning:course_learner_data:readonly","elearning:course_learner_data:write"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "elearning.course_registration.created_v2": { title: "课程学习进度新增事件", page: "/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/created", apps: ["custom","isv"], scopes: scopes0 },
  "elearning.course_registration.deleted_v2": { title: "课程学习进度删除事件", page: "/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted", apps: ["custom","isv"], scopes: scopes0 },
  "elearning.course_registration.updated_v2": { title: "课程学习进度更新事件", page: "/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated", apps: ["custom","isv"], scopes: scopes0 }
}
