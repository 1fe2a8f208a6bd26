// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Structures that several resources of `hire` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("hire#I18n", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt
}))

/** @category structures */
export interface ApplicationStageInfo {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 255 | (number & {}) | undefined
}

export const ApplicationStageInfo: Codec.Shape<ApplicationStageInfo> = /*#__PURE__*/ Codec.shape(
  "hire#ApplicationStageInfo",
  () => ({
    id: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt,
    type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 255)
  })
)

/** @category structures */
export interface RecordScore {
  readonly score?: number | undefined
  readonly total_score?: number | undefined
}

export const RecordScore: Codec.Shape<RecordScore> = /*#__PURE__*/ Codec.shape("hire#RecordScore", () => ({
  score: Codec.numOpt,
  total_score: Codec.numOpt
}))

/** @category structures */
export interface DimensionOption {
  readonly id?: string | undefined
  readonly name?: I18n | undefined
  readonly score_val?: number | undefined
  /** Not in the documentation. */
  readonly alias_name?: I18n | undefined
}

export const DimensionOption: Codec.Shape<DimensionOption> = /*#__PURE__*/ Codec.shape(
  "hire#DimensionOption",
  () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(I18n),
    score_val: Codec.intOpt,
    alias_name: Codec.objOpt(I18n)
  })
)

/** @category structures */
export interface RecommendedJobLevel {
  readonly lower_limit_job_level_name?: I18n | undefined
  readonly higher_limit_job_level_name?: I18n | undefined
}

export const RecommendedJobLevel: Codec.Shape<RecommendedJobLevel> = /*#__PURE__*/ Codec.shape(
  "hire#RecommendedJobLevel",
  () => ({
    lower_limit_job_level_name: Codec.objOpt(I18n),
    higher_limit_job_level_name: Codec.objOpt(I18n)
  })
)

/** @category structures */
export interface AbilityAssessment {
  readonly id?: string | undefined
  readonly ability_id?: string | undefined
  readonly content?: string | undefined
}

export const AbilityAssessment: Codec.Shape<AbilityAssessment> = /*#__PURE__*/ Codec.shape(
  "hire#AbilityAssessment",
  () => ({
    id: Codec.strOpt,
    ability_id: Codec.strOpt,
    content: Codec.strOpt
  })
)

/** @category structures */
export interface BaseBilingualWithId {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
}

export const BaseBilingualWithId: Codec.Shape<BaseBilingualWithId> = /*#__PURE__*/ Codec.shape(
  "hire#BaseBilingualWithId",
  () => ({
    id: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt
  })
)

/** @category structures */
export interface BackgroundCheckCustomFieldDataValue {
  readonly key?: string | undefined
  readonly value?: string | undefined
}

export const BackgroundCheckCustomFieldDataValue: Codec.Shape<BackgroundCheckCustomFieldDataValue> =
  /*#__PURE__*/ Codec.shape("hire#BackgroundCheckCustomFieldDataValue", () => ({
    key: Codec.strOpt,
    value: Codec.strOpt
  }))

/** @category structures */
export interface Cash {
  readonly currency_type: string
  readonly amount: number
}

export const Cash: Codec.Shape<Cash> = /*#__PURE__*/ Codec.shape("hire#Cash", () => ({
  currency_type: Codec.str,
  amount: Codec.num
}))

/** @category structures */
export interface TalentCustomizedOption {
  readonly key?: string | undefined
  readonly name?: I18n | undefined
}

export const TalentCustomizedOption: Codec.Shape<TalentCustomizedOption> = /*#__PURE__*/ Codec.shape(
  "hire#TalentCustomizedOption",
  () => ({
    key: Codec.strOpt,
    name: Codec.objOpt(I18n)
  })
)

/** @category structures */
export interface TalentCustomizedTimeRange {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const TalentCustomizedTimeRange: Codec.Shape<TalentCustomizedTimeRange> = /*#__PURE__*/ Codec.shape(
  "hire#TalentCustomizedTimeRange",
  () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  })
)

/** @category structures */
export interface EcoBackgroundCheckCreateEventMobile {
  readonly code?: string | undefined
  readonly number?: string | undefined
}

export const EcoBackgroundCheckCreateEventMobile: Codec.Shape<EcoBackgroundCheckCreateEventMobile> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckCreateEventMobile", () => ({
    code: Codec.strOpt,
    number: Codec.strOpt
  }))

/** @category structures */
export interface Assets {
  readonly confirmed_bonus?: BonusAmount | undefined
  /** Not in the documentation. */
  readonly paid_bonus?: PaidBonus | undefined
}

export const Assets: Codec.Shape<Assets> = /*#__PURE__*/ Codec.shape("hire#Assets", () => ({
  confirmed_bonus: Codec.objOpt(BonusAmount),
  paid_bonus: Codec.objOpt(PaidBonus)
}))

/** @category structures */
export interface BonusAmount {
  readonly point_bonus?: number | undefined
  readonly cash_bonus?: ReadonlyArray<Cash> | undefined
  /** Not in the documentation. */
  readonly bonus_type?: number | undefined
  /** Not in the documentation. */
  readonly cash?: Cash | undefined
}

export const BonusAmount: Codec.Shape<BonusAmount> = /*#__PURE__*/ Codec.shape("hire#BonusAmount", () => ({
  point_bonus: Codec.intOpt,
  cash_bonus: Codec.listOpt(Codec.obj(Cash)),
  bonus_type: Codec.numOpt,
  cash: Codec.objOpt(Cash)
}))

/** @category structures */
export interface PaidBonus {
  readonly bonus_type?: number | undefined
  readonly point_bonus?: number | undefined
  readonly cash?: Cash | undefined
  readonly cash_bonus?: ReadonlyArray<Cash> | undefined
}

export const PaidBonus: Codec.Shape<PaidBonus> = /*#__PURE__*/ Codec.shape("hire#PaidBonus", () => ({
  bonus_type: Codec.numOpt,
  point_bonus: Codec.numOpt,
  cash: Codec.objOpt(Cash),
  cash_bonus: Codec.listOpt(Codec.obj(Cash))
}))

/** @category structures */
export interface TalentInterviewRegistrationSimple {
  readonly id?: string | undefined
  readonly registration_time?: number | undefined
  readonly download_url?: string | undefined
}

export const TalentInterviewRegistrationSimple: Codec.Shape<TalentInterviewRegistrationSimple> =
  /*#__PURE__*/ Codec.shape("hire#TalentInterviewRegistrationSimple", () => ({
    id: Codec.strOpt,
    registration_time: Codec.intOpt,
    download_url: Codec.strOpt
  }))

/** @category structures */
export interface RegistrationBasicInfo {
  readonly id?: string | undefined
  readonly registration_time?: number | undefined
  readonly download_url?: string | undefined
  readonly scenario?: 5 | 6 | 14 | (number & {}) | undefined
}

export const RegistrationBasicInfo: Codec.Shape<RegistrationBasicInfo> = /*#__PURE__*/ Codec.shape(
  "hire#RegistrationBasicInfo",
  () => ({
    id: Codec.strOpt,
    registration_time: Codec.intOpt,
    download_url: Codec.strOpt,
    scenario: Codec.openOpt(5, 6, 14)
  })
)
