// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Events of `performance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `performance.review_data.changed_v2` tells.
 *
 * @category payloads
 */
export interface ReviewDataChangedV2 {
  /** At most 9999999 items. */
  readonly items?: ReadonlyArray<ReviewDataChange> | undefined
}

export const ReviewDataChangedV2: Codec.Shape<ReviewDataChangedV2> = /*#__PURE__*/ Codec.shape(
  "performance.review_data.changed_v2#event",
  () => ({
    items: Codec.listOpt(Codec.obj(ReviewDataChange))
  })
)

/**
 * 绩效详情变更 · `performance.review_data.changed_v2`
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed
 * @category events
 */
export const reviewDataChangedV2: EventDefinition.EventDefinition<ReviewDataChangedV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "performance.review_data.changed_v2",
    schema: "2.0",
    payload: ReviewDataChangedV2
  })

/**
 * What `performance.stage_task.open_result_v2` tells.
 *
 * @category payloads
 */
export interface StageTaskOpenResultV2 {
  /** At most 9999999 items. */
  readonly items?: ReadonlyArray<OpenResult> | undefined
}

export const StageTaskOpenResultV2: Codec.Shape<StageTaskOpenResultV2> = /*#__PURE__*/ Codec.shape(
  "performance.stage_task.open_result_v2#event",
  () => ({
    items: Codec.listOpt(Codec.obj(OpenResult))
  })
)

/**
 * 绩效结果开通 · `performance.stage_task.open_result_v2`
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result
 * @category events
 */
export const stageTaskOpenResultV2: EventDefinition.EventDefinition<StageTaskOpenResultV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "performance.stage_task.open_result_v2",
    schema: "2.0",
    payload: StageTaskOpenResultV2
  })

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("performance#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface ReviewDataChange {
  readonly user_id?: UserId | undefined
  readonly semester_id?: string | undefined
  readonly activity_id?: string | undefined
  readonly stage_changes?: ReadonlyArray<StageChange> | undefined
}

export const ReviewDataChange: Codec.Shape<ReviewDataChange> = /*#__PURE__*/ Codec.shape(
  "performance.review_data.changed_v2#event.items",
  () => ({
    user_id: Codec.objOpt(UserId),
    semester_id: Codec.strOpt,
    activity_id: Codec.strOpt,
    stage_changes: Codec.listOpt(Codec.obj(StageChange))
  })
)

/** @category structures */
export interface StageChange {
  readonly stage_id?: string | undefined
  readonly stage_type?:
    | "summarize_key_outputs"
    | "review"
    | "communication_and_open_result"
    | "view_result"
    | "reconsideration"
    | "leader_review"
    | (string & {})
    | undefined
  readonly review_stage_role?:
    | "reviewee"
    | "invited_reviewer"
    | "solid_line_leader"
    | "dotted_line_leader"
    | "secondary_solid_line_leader"
    | "direct_project_leader"
    | "custom_review_role"
    | (string & {})
    | undefined
}

export const StageChange: Codec.Shape<StageChange> = /*#__PURE__*/ Codec.shape(
  "performance.review_data.changed_v2#event.items.stage_changes",
  () => ({
    stage_id: Codec.strOpt,
    stage_type: Codec.openOpt(
      "summarize_key_outputs",
      "review",
      "communication_and_open_result",
      "view_result",
      "reconsideration",
      "leader_review"
    ),
    review_stage_role: Codec.openOpt(
      "reviewee",
      "invited_reviewer",
      "solid_line_leader",
      "dotted_line_leader",
      "secondary_solid_line_leader",
      "direct_project_leader",
      "custom_review_role"
    )
  })
)

/** @category structures */
export interface OpenResult {
  readonly user_id?: UserId | undefined
  readonly semester_id?: string | undefined
  readonly activity_id?: string | undefined
  readonly open_time?: string | undefined
}

export const OpenResult: Codec.Shape<OpenResult> = /*#__PURE__*/ Codec.shape(
  "performance.stage_task.open_result_v2#event.items",
  () => ({
    user_id: Codec.objOpt(UserId),
    semester_id: Codec.strOpt,
    activity_id: Codec.strOpt,
    open_time: Codec.strOpt
  })
)
