// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Structures that several resources of `okr/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface OkrBatch {
  readonly id?: string | undefined
  readonly permission?: 0 | 1 | (number & {}) | undefined
  readonly period_id?: string | undefined
  readonly name?: string | undefined
  readonly objective_list?: ReadonlyArray<OkrObjective> | undefined
  readonly confirm_status?: 0 | 1 | 2 | 3 | 4 | (number & {}) | undefined
}

export const OkrBatch: Codec.Shape<OkrBatch> = /*#__PURE__*/ Codec.shape("okr#OkrBatch", () => ({
  id: Codec.strOpt,
  permission: Codec.openOpt(0, 1),
  period_id: Codec.strOpt,
  name: Codec.strOpt,
  objective_list: Codec.listOpt(Codec.obj(OkrObjective)),
  confirm_status: Codec.openOpt(0, 1, 2, 3, 4)
}))

/** @category structures */
export interface OkrObjective {
  readonly id?: string | undefined
  readonly permission?: 0 | 1 | (number & {}) | undefined
  readonly content?: string | undefined
  readonly progress_report?: string | undefined
  readonly score?: number | undefined
  readonly weight?: number | undefined
  readonly progress_rate?: OkrObjectiveProgressRate | undefined
  readonly kr_list?: ReadonlyArray<OkrObjectiveKr> | undefined
  readonly aligned_objective_list?: ReadonlyArray<OkrObjectiveAlignedObjective> | undefined
  readonly aligning_objective_list?: ReadonlyArray<OkrObjectiveAlignedObjective> | undefined
  readonly progress_record_list?: ReadonlyArray<ProgressRecordSimplify> | undefined
  readonly progress_rate_percent_last_updated_time?: string | undefined
  readonly progress_rate_status_last_updated_time?: string | undefined
  readonly progress_record_last_updated_time?: string | undefined
  readonly progress_report_last_updated_time?: string | undefined
  readonly score_last_updated_time?: string | undefined
  readonly deadline?: string | undefined
  readonly mentioned_user_list?: ReadonlyArray<OkrObjectiveAlignedObjectiveOwner> | undefined
}

export const OkrObjective: Codec.Shape<OkrObjective> = /*#__PURE__*/ Codec.shape("okr#OkrObjective", () => ({
  id: Codec.strOpt,
  permission: Codec.openOpt(0, 1),
  content: Codec.strOpt,
  progress_report: Codec.strOpt,
  score: Codec.intOpt,
  weight: Codec.numOpt,
  progress_rate: Codec.objOpt(OkrObjectiveProgressRate),
  kr_list: Codec.listOpt(Codec.obj(OkrObjectiveKr)),
  aligned_objective_list: Codec.listOpt(Codec.obj(OkrObjectiveAlignedObjective)),
  aligning_objective_list: Codec.listOpt(Codec.obj(OkrObjectiveAlignedObjective)),
  progress_record_list: Codec.listOpt(Codec.obj(ProgressRecordSimplify)),
  progress_rate_percent_last_updated_time: Codec.strOpt,
  progress_rate_status_last_updated_time: Codec.strOpt,
  progress_record_last_updated_time: Codec.strOpt,
  progress_report_last_updated_time: Codec.strOpt,
  score_last_updated_time: Codec.strOpt,
  deadline: Codec.strOpt,
  mentioned_user_list: Codec.listOpt(Codec.obj(OkrObjectiveAlignedObjectiveOwner))
}))

/** @category structures */
export interface OkrObjectiveProgressRate {
  readonly percent?: number | undefined
  readonly status?: string | undefined
}

export const OkrObjectiveProgressRate: Codec.Shape<OkrObjectiveProgressRate> = /*#__PURE__*/ Codec.shape(
  "okr#OkrObjectiveProgressRate",
  () => ({
    percent: Codec.intOpt,
    status: Codec.strOpt
  })
)

/** @category structures */
export interface OkrObjectiveKr {
  readonly id?: string | undefined
  readonly content?: string | undefined
  readonly score?: number | undefined
  readonly weight?: number | undefined
  readonly kr_weight?: number | undefined
  readonly progress_rate?: OkrObjectiveProgressRate | undefined
  readonly progress_record_list?: ReadonlyArray<ProgressRecordSimplify> | undefined
  readonly progress_rate_percent_last_updated_time?: string | undefined
  readonly progress_rate_status_last_updated_time?: string | undefined
  readonly progress_record_last_updated_time?: string | undefined
  readonly progress_report_last_updated_time?: string | undefined
  readonly score_last_updated_time?: string | undefined
  readonly deadline?: string | undefined
  readonly mentioned_user_list?: ReadonlyArray<OkrObjectiveAlignedObjectiveOwner> | undefined
}

export const OkrObjectiveKr: Codec.Shape<OkrObjectiveKr> = /*#__PURE__*/ Codec.shape(
  "okr#OkrObjectiveKr",
  () => ({
    id: Codec.strOpt,
    content: Codec.strOpt,
    score: Codec.intOpt,
    weight: Codec.intOpt,
    kr_weight: Codec.numOpt,
    progress_rate: Codec.objOpt(OkrObjectiveProgressRate),
    progress_record_list: Codec.listOpt(Codec.obj(ProgressRecordSimplify)),
    progress_rate_percent_last_updated_time: Codec.strOpt,
    progress_rate_status_last_updated_time: Codec.strOpt,
    progress_record_last_updated_time: Codec.strOpt,
    progress_report_last_updated_time: Codec.strOpt,
    score_last_updated_time: Codec.strOpt,
    deadline: Codec.strOpt,
    mentioned_user_list: Codec.listOpt(Codec.obj(OkrObjectiveAlignedObjectiveOwner))
  })
)

/** @category structures */
export interface ProgressRecordSimplify {
  readonly id?: string | undefined
}

export const ProgressRecordSimplify: Codec.Shape<ProgressRecordSimplify> = /*#__PURE__*/ Codec.shape(
  "okr#ProgressRecordSimplify",
  () => ({
    id: Codec.strOpt
  })
)

/** @category structures */
export interface OkrObjectiveAlignedObjectiveOwner {
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
}

export const OkrObjectiveAlignedObjectiveOwner: Codec.Shape<OkrObjectiveAlignedObjectiveOwner> =
  /*#__PURE__*/ Codec.shape("okr#OkrObjectiveAlignedObjectiveOwner", () => ({
    open_id: Codec.strOpt,
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface OkrObjectiveAlignedObjective {
  readonly id?: string | undefined
  readonly okr_id?: string | undefined
  readonly owner?: OkrObjectiveAlignedObjectiveOwner | undefined
}

export const OkrObjectiveAlignedObjective: Codec.Shape<OkrObjectiveAlignedObjective> =
  /*#__PURE__*/ Codec.shape("okr#OkrObjectiveAlignedObjective", () => ({
    id: Codec.strOpt,
    okr_id: Codec.strOpt,
    owner: Codec.objOpt(OkrObjectiveAlignedObjectiveOwner)
  }))
