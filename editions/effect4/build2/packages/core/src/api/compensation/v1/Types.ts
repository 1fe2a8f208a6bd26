// GENERATED from spec/compensation.json. DO NOT EDIT: correct spec/patches/compensation.json.
/**
 * Structures that several resources of `compensation/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18nContent {
  readonly locale?: string | undefined
  readonly value?: string | undefined
}

export const I18nContent: Codec.Shape<I18nContent> = /*#__PURE__*/ Codec.shape(
  "compensation#I18nContent",
  () => ({
    locale: Codec.strOpt,
    value: Codec.strOpt
  })
)

/** @category structures */
export interface I18n {
  readonly zh_cn?: string | undefined
  readonly en_us?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("compensation#I18n", () => ({
  zh_cn: Codec.strOpt,
  en_us: Codec.strOpt
}))

/** @category structures */
export interface SocialArchiveDetail {
  readonly description: I18n
  readonly insurance_type: "social_insurance" | "provident_fund" | (string & {})
  readonly insurance_status: "contribution" | "not_contribution" | "stopped_contribution" | (string & {})
  readonly id?: string | undefined
  readonly tid?: string | undefined
  readonly plan_id?: string | undefined
  readonly plan_tid?: string | undefined
  readonly location_id?: string | undefined
  readonly company_id?: string | undefined
  readonly account_type?: "associated_company" | "supplier" | (string & {}) | undefined
  readonly insurance_account?: string | undefined
  readonly base_salary?: string | undefined
  readonly insurance_details?: ReadonlyArray<SocialArchiveItem> | undefined
  readonly effective_date?: string | undefined
}

export const SocialArchiveDetail: Codec.Shape<SocialArchiveDetail> = /*#__PURE__*/ Codec.shape(
  "compensation#SocialArchiveDetail",
  () => ({
    description: Codec.obj(I18n),
    insurance_type: Codec.open("social_insurance", "provident_fund"),
    insurance_status: Codec.open("contribution", "not_contribution", "stopped_contribution"),
    id: Codec.strOpt,
    tid: Codec.strOpt,
    plan_id: Codec.strOpt,
    plan_tid: Codec.strOpt,
    location_id: Codec.strOpt,
    company_id: Codec.strOpt,
    account_type: Codec.openOpt("associated_company", "supplier"),
    insurance_account: Codec.strOpt,
    base_salary: Codec.strOpt,
    insurance_details: Codec.listOpt(Codec.obj(SocialArchiveItem)),
    effective_date: Codec.strOpt
  })
)

/** @category structures */
export interface SocialArchiveItem {
  readonly insurance_id: string
  readonly company_deduction: string
  readonly company_setting: SocialPlanItemSetting
  readonly personal_deduction: string
  readonly personal_setting: SocialPlanItemSetting
  readonly payment_frequency: "annually" | "monthly" | "quarterly" | (string & {})
  readonly payment_months: ReadonlyArray<number>
}

export const SocialArchiveItem: Codec.Shape<SocialArchiveItem> = /*#__PURE__*/ Codec.shape(
  "compensation#SocialArchiveItem",
  () => ({
    insurance_id: Codec.str,
    company_deduction: Codec.str,
    company_setting: Codec.obj(SocialPlanItemSetting),
    personal_deduction: Codec.str,
    personal_setting: Codec.obj(SocialPlanItemSetting),
    payment_frequency: Codec.open("annually", "monthly", "quarterly"),
    payment_months: Codec.list(Codec.int)
  })
)

/** @category structures */
export interface SocialPlanItemSetting {
  readonly lower_limit: string
  readonly upper_limit: string
  readonly payment_ratio: string
  readonly payment_rounding_rule: "rounding" | "round_up" | "round_down" | (string & {})
  readonly payment_decimals: number
  readonly fixed_payment: string
}

export const SocialPlanItemSetting: Codec.Shape<SocialPlanItemSetting> = /*#__PURE__*/ Codec.shape(
  "compensation#SocialPlanItemSetting",
  () => ({
    lower_limit: Codec.str,
    upper_limit: Codec.str,
    payment_ratio: Codec.str,
    payment_rounding_rule: Codec.open("rounding", "round_up", "round_down"),
    payment_decimals: Codec.int,
    fixed_payment: Codec.str
  })
)
