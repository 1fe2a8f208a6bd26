// GENERATED from spec/elearning.json. DO NOT EDIT: correct spec/patches/elearning.json.
/**
 * Events of `elearning`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `elearning.course_registration.created_v2` tells.
 *
 * @category payloads
 */
export interface CourseRegistrationCreatedV2 {
  readonly course_id?: string | undefined
  readonly learner?: EventUser | undefined
  /** At least 0. */
  readonly enroll_at?: number | undefined
  readonly enroll_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** At least 0. */
  readonly learning_duration?: number | undefined
  /** At least 0. */
  readonly finished_at?: number | undefined
  readonly learning_state?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** At most 65535 items. */
  readonly compulsory_lesson_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly learned_compulsory_lesson_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly optional_lesson_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly learned_optional_lesson_ids?: ReadonlyArray<string> | undefined
}

export const CourseRegistrationCreatedV2: Codec.Shape<CourseRegistrationCreatedV2> =
  /*#__PURE__*/ Codec.shape("elearning.course_registration.created_v2#event", () => ({
    course_id: Codec.strOpt,
    learner: Codec.objOpt(EventUser),
    enroll_at: Codec.intOpt,
    enroll_type: Codec.openOpt(1, 2, 3, 4),
    learning_duration: Codec.intOpt,
    finished_at: Codec.intOpt,
    learning_state: Codec.openOpt(0, 1, 2, 3),
    compulsory_lesson_ids: Codec.listOpt(Codec.str),
    learned_compulsory_lesson_ids: Codec.listOpt(Codec.str),
    optional_lesson_ids: Codec.listOpt(Codec.str),
    learned_optional_lesson_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 课程学习进度新增事件 · `elearning.course_registration.created_v2`
 *
 * Scopes, any of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`,
 * `elearning:course_learner_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/created
 * @category events
 */
export const courseRegistrationCreatedV2: EventDefinition.EventDefinition<CourseRegistrationCreatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "elearning.course_registration.created_v2",
    schema: "2.0",
    payload: CourseRegistrationCreatedV2
  })

/**
 * What `elearning.course_registration.deleted_v2` tells.
 *
 * @category payloads
 */
export interface CourseRegistrationDeletedV2 {
  readonly course_id?: string | undefined
  readonly learner?: EventUser | undefined
}

export const CourseRegistrationDeletedV2: Codec.Shape<CourseRegistrationDeletedV2> =
  /*#__PURE__*/ Codec.shape("elearning.course_registration.deleted_v2#event", () => ({
    course_id: Codec.strOpt,
    learner: Codec.objOpt(EventUser)
  }))

/**
 * 课程学习进度删除事件 · `elearning.course_registration.deleted_v2`
 *
 * Scopes, any of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`,
 * `elearning:course_learner_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted
 * @category events
 */
export const courseRegistrationDeletedV2: EventDefinition.EventDefinition<CourseRegistrationDeletedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "elearning.course_registration.deleted_v2",
    schema: "2.0",
    payload: CourseRegistrationDeletedV2
  })

/**
 * What `elearning.course_registration.updated_v2` tells.
 *
 * @category payloads
 */
export interface CourseRegistrationUpdatedV2 {
  readonly course_id?: string | undefined
  readonly learner?: EventUser | undefined
  /** At least 0. */
  readonly enroll_at?: number | undefined
  readonly enroll_type?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** At least 0. */
  readonly learning_duration?: number | undefined
  /** At least 0. */
  readonly finished_at?: number | undefined
  readonly learning_state?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** At most 65535 items. */
  readonly compulsory_lesson_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly learned_compulsory_lesson_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly optional_lesson_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly learned_optional_lesson_ids?: ReadonlyArray<string> | undefined
}

export const CourseRegistrationUpdatedV2: Codec.Shape<CourseRegistrationUpdatedV2> =
  /*#__PURE__*/ Codec.shape("elearning.course_registration.updated_v2#event", () => ({
    course_id: Codec.strOpt,
    learner: Codec.objOpt(EventUser),
    enroll_at: Codec.intOpt,
    enroll_type: Codec.openOpt(1, 2, 3, 4),
    learning_duration: Codec.intOpt,
    finished_at: Codec.intOpt,
    learning_state: Codec.openOpt(0, 1, 2, 3),
    compulsory_lesson_ids: Codec.listOpt(Codec.str),
    learned_compulsory_lesson_ids: Codec.listOpt(Codec.str),
    optional_lesson_ids: Codec.listOpt(Codec.str),
    learned_optional_lesson_ids: Codec.listOpt(Codec.str)
  }))

/**
 * 课程学习进度更新事件 · `elearning.course_registration.updated_v2`
 *
 * Scopes, any of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`,
 * `elearning:course_learner_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated
 * @category events
 */
export const courseRegistrationUpdatedV2: EventDefinition.EventDefinition<CourseRegistrationUpdatedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "elearning.course_registration.updated_v2",
    schema: "2.0",
    payload: CourseRegistrationUpdatedV2
  })

/** @category structures */
export interface EventUser {
  readonly user_id?: UserId | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

export const EventUser: Codec.Shape<EventUser> = /*#__PURE__*/ Codec.shape("elearning#EventUser", () => ({
  user_id: Codec.objOpt(UserId),
  email: Codec.strOpt,
  phone: Codec.strOpt
}))

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("elearning#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))
