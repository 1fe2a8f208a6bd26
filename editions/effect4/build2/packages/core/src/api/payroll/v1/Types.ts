// GENERATED from spec/payroll.json. DO NOT EDIT: correct spec/patches/payroll.json.
/**
 * Structures that several resources of `payroll/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18nContent2 {
  readonly locale?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
}

export const I18nContent2: Codec.Shape<I18nContent2> = /*#__PURE__*/ Codec.shape(
  "payroll#I18nContent2",
  () => ({
    locale: Codec.strOpt,
    value: Codec.strOpt,
    id: Codec.strOpt
  })
)

/** @category structures */
export interface DataSummaryDimension {
  readonly dimension_level?: number | undefined
  readonly dimension_type?: number | undefined
  readonly dimension_value_id?: string | undefined
  readonly enum_dimension?: EnumObject | undefined
  readonly dimension_value_lookup_info?: DimensionValueLookupInfo | undefined
  readonly dimension_names?: ReadonlyArray<I18nContent> | undefined
  readonly dimension_titles?: ReadonlyArray<I18nContent2> | undefined
}

export const DataSummaryDimension: Codec.Shape<DataSummaryDimension> = /*#__PURE__*/ Codec.shape(
  "payroll#DataSummaryDimension",
  () => ({
    dimension_level: Codec.intOpt,
    dimension_type: Codec.intOpt,
    dimension_value_id: Codec.strOpt,
    enum_dimension: Codec.objOpt(EnumObject),
    dimension_value_lookup_info: Codec.objOpt(DimensionValueLookupInfo),
    dimension_names: Codec.listOpt(Codec.obj(I18nContent)),
    dimension_titles: Codec.listOpt(Codec.obj(I18nContent2))
  })
)

/** @category structures */
export interface EnumObject {
  readonly enum_value_id?: string | undefined
  readonly enum_key?: string | undefined
}

export const EnumObject: Codec.Shape<EnumObject> = /*#__PURE__*/ Codec.shape("payroll#EnumObject", () => ({
  enum_value_id: Codec.strOpt,
  enum_key: Codec.strOpt
}))

/** @category structures */
export interface DimensionValueLookupInfo {
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly code?: string | undefined
}

export const DimensionValueLookupInfo: Codec.Shape<DimensionValueLookupInfo> = /*#__PURE__*/ Codec.shape(
  "payroll#DimensionValueLookupInfo",
  () => ({
    type: Codec.strOpt,
    id: Codec.strOpt,
    code: Codec.strOpt
  })
)

/** @category structures */
export interface I18nContent {
  readonly locale?: string | undefined
  readonly value?: string | undefined
  /** Not in the documentation. */
  readonly id?: string | undefined
}

export const I18nContent: Codec.Shape<I18nContent> = /*#__PURE__*/ Codec.shape("payroll#I18nContent", () => ({
  locale: Codec.strOpt,
  value: Codec.strOpt,
  id: Codec.strOpt
}))

/** @category structures */
export interface CompensationCost {
  readonly compensation_cost_value?: string | undefined
  readonly i18n_names?: ReadonlyArray<I18nContent> | undefined
}

export const CompensationCost: Codec.Shape<CompensationCost> = /*#__PURE__*/ Codec.shape(
  "payroll#CompensationCost",
  () => ({
    compensation_cost_value: Codec.strOpt,
    i18n_names: Codec.listOpt(Codec.obj(I18nContent))
  })
)

/** @category structures */
export interface PaymentAccountingItem {
  readonly id?: string | undefined
  readonly accounting_item_names?: ReadonlyArray<I18nContent> | undefined
  readonly accounting_item_value?: AccountingItemValue | undefined
  readonly segment_values?: ReadonlyArray<SegmentValue> | undefined
  readonly accounting_item_type?: number | undefined
}

export const PaymentAccountingItem: Codec.Shape<PaymentAccountingItem> = /*#__PURE__*/ Codec.shape(
  "payroll#PaymentAccountingItem",
  () => ({
    id: Codec.strOpt,
    accounting_item_names: Codec.listOpt(Codec.obj(I18nContent)),
    accounting_item_value: Codec.objOpt(AccountingItemValue),
    segment_values: Codec.listOpt(Codec.obj(SegmentValue)),
    accounting_item_type: Codec.intOpt
  })
)

/** @category structures */
export interface AccountingItemValue {
  readonly original_value?: string | undefined
  readonly reference_values?: ReadonlyArray<I18nContent> | undefined
}

export const AccountingItemValue: Codec.Shape<AccountingItemValue> = /*#__PURE__*/ Codec.shape(
  "payroll#AccountingItemValue",
  () => ({
    original_value: Codec.strOpt,
    reference_values: Codec.listOpt(Codec.obj(I18nContent))
  })
)

/** @category structures */
export interface SegmentValue {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly reference_values?: ReadonlyArray<I18nContent> | undefined
  readonly original_value?: string | undefined
}

export const SegmentValue: Codec.Shape<SegmentValue> = /*#__PURE__*/ Codec.shape(
  "payroll#SegmentValue",
  () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    reference_values: Codec.listOpt(Codec.obj(I18nContent)),
    original_value: Codec.strOpt
  })
)
