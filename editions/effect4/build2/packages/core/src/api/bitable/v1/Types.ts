// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Structures that several resources of `bitable/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface AppFieldPropertyAutoSerialInput {
  readonly type: "custom" | "auto_increment_number" | (string & {})
  readonly options?: ReadonlyArray<AppFieldPropertyAutoSerialOptionsInput> | undefined
}

export const AppFieldPropertyAutoSerialInput: Codec.Shape<AppFieldPropertyAutoSerialInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppFieldPropertyAutoSerialInput", () => ({
    type: Codec.listed("custom", "auto_increment_number"),
    options: Codec.listOpt(Codec.obj(AppFieldPropertyAutoSerialOptionsInput))
  }))

/** @category structures */
export interface AppFieldPropertyAutoSerialOptionsInput {
  readonly type: "system_number" | "fixed_text" | "created_time" | (string & {})
  readonly value: string
}

export const AppFieldPropertyAutoSerialOptionsInput: Codec.Shape<AppFieldPropertyAutoSerialOptionsInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppFieldPropertyAutoSerialOptionsInput", () => ({
    type: Codec.listed("system_number", "fixed_text", "created_time"),
    value: Codec.str
  }))

/** @category structures */
export interface AppFieldPropertyLocationInput {
  readonly input_type: "only_mobile" | "not_limit" | (string & {})
}

export const AppFieldPropertyLocationInput: Codec.Shape<AppFieldPropertyLocationInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppFieldPropertyLocationInput", () => ({
    input_type: Codec.listed("only_mobile", "not_limit")
  }))

/** @category structures */
export interface AllowedEditModes {
  readonly manual?: boolean | undefined
  readonly scan?: boolean | undefined
}

export const AllowedEditModes: Codec.Shape<AllowedEditModes> = /*#__PURE__*/ Codec.shape(
  "bitable#AllowedEditModes",
  () => ({
    manual: Codec.boolOpt,
    scan: Codec.boolOpt
  })
)

/** @category structures */
export interface Rating {
  readonly symbol?: string | undefined
}

export const Rating: Codec.Shape<Rating> = /*#__PURE__*/ Codec.shape("bitable#Rating", () => ({
  symbol: Codec.strOpt
}))

/** @category structures */
export interface AppTableFieldPropertyTypeUiProperty {
  readonly currency_code?: string | undefined
  readonly formatter?: string | undefined
  readonly range_customize?: boolean | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly date_formatter?: string | undefined
  readonly rating?: Rating | undefined
}

export const AppTableFieldPropertyTypeUiProperty: Codec.Shape<AppTableFieldPropertyTypeUiProperty> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldPropertyTypeUiProperty", () => ({
    currency_code: Codec.strOpt,
    formatter: Codec.strOpt,
    range_customize: Codec.boolOpt,
    min: Codec.numOpt,
    max: Codec.numOpt,
    date_formatter: Codec.strOpt,
    rating: Codec.objOpt(Rating)
  }))

/** @category structures */
export interface AppTableFieldDescription {
  readonly disable_sync?: boolean | undefined
  readonly text?: string | undefined
}

export const AppTableFieldDescription: Codec.Shape<AppTableFieldDescription> = /*#__PURE__*/ Codec.shape(
  "bitable#AppTableFieldDescription",
  () => ({
    disable_sync: Codec.boolOpt,
    text: Codec.strOpt
  })
)

/** @category structures */
export interface AppTableFieldPropertyOptionInput {
  readonly name?: string | undefined
  readonly id?: string | undefined
  /** At most 54. */
  readonly color?: number | undefined
}

export const AppTableFieldPropertyOptionInput: Codec.Shape<AppTableFieldPropertyOptionInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldPropertyOptionInput", () => ({
    name: Codec.strOpt,
    id: Codec.strOpt,
    color: Codec.intOpt
  }))

/** @category structures */
export interface FilterInfoInput2 {
  readonly target_table?: string | undefined
  readonly filter_info?: FilterInfoInput | undefined
}

export const FilterInfoInput2: Codec.Shape<FilterInfoInput2> = /*#__PURE__*/ Codec.shape(
  "bitable#FilterInfoInput2",
  () => ({
    target_table: Codec.strOpt,
    filter_info: Codec.objOpt(FilterInfoInput)
  })
)

/** @category structures */
export interface FilterInfoInput {
  readonly conjunction: "and" | "or"
  readonly conditions: ReadonlyArray<ConditionInput>
}

export const FilterInfoInput: Codec.Shape<FilterInfoInput> = /*#__PURE__*/ Codec.shape(
  "bitable#FilterInfoInput",
  () => ({
    conjunction: Codec.lit("and", "or"),
    conditions: Codec.list(Codec.obj(ConditionInput))
  })
)

/** @category structures */
export interface ConditionInput {
  readonly field_id: string
  readonly operator:
    | "is"
    | "isNot"
    | "contains"
    | "doesNotContain"
    | "isEmpty"
    | "isNotEmpty"
    | "isGreater"
    | "isGreaterEqual"
    | "isLess"
    | "isLessEqual"
    | (string & {})
  readonly value?: string | undefined
}

export const ConditionInput: Codec.Shape<ConditionInput> = /*#__PURE__*/ Codec.shape(
  "bitable#ConditionInput",
  () => ({
    field_id: Codec.str,
    operator: Codec.listed(
      "is",
      "isNot",
      "contains",
      "doesNotContain",
      "isEmpty",
      "isNotEmpty",
      "isGreater",
      "isGreaterEqual",
      "isLess",
      "isLessEqual"
    ),
    value: Codec.strOpt
  })
)

/** @category structures */
export interface AppTableFieldDescriptionInput {
  /** Default: `true`. */
  readonly disable_sync?: boolean | undefined
  readonly text?: string | undefined
}

export const AppTableFieldDescriptionInput: Codec.Shape<AppTableFieldDescriptionInput> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableFieldDescriptionInput", () => ({
    disable_sync: Codec.boolOpt,
    text: Codec.strOpt
  }))

/** @category structures */
export interface Condition {
  readonly field_id: string
  readonly operator:
    | "is"
    | "isNot"
    | "contains"
    | "doesNotContain"
    | "isEmpty"
    | "isNotEmpty"
    | "isGreater"
    | "isGreaterEqual"
    | "isLess"
    | "isLessEqual"
    | (string & {})
  readonly value?: string | undefined
  readonly condition_id?: string | undefined
  readonly field_type?: number | undefined
}

export const Condition: Codec.Shape<Condition> = /*#__PURE__*/ Codec.shape("bitable#Condition", () => ({
  field_id: Codec.str,
  operator: Codec.open(
    "is",
    "isNot",
    "contains",
    "doesNotContain",
    "isEmpty",
    "isNotEmpty",
    "isGreater",
    "isGreaterEqual",
    "isLess",
    "isLessEqual"
  ),
  value: Codec.strOpt,
  condition_id: Codec.strOpt,
  field_type: Codec.intOpt
}))

/** @category structures */
export interface AppTableViewPropertyFilterInfoCondition {
  readonly field_id: string
  readonly operator:
    | "is"
    | "isNot"
    | "contains"
    | "doesNotContain"
    | "isEmpty"
    | "isNotEmpty"
    | "isGreater"
    | "isGreaterEqual"
    | "isLess"
    | "isLessEqual"
    | (string & {})
  readonly value?: string | undefined
  readonly condition_id?: string | undefined
  readonly field_type?: number | undefined
}

export const AppTableViewPropertyFilterInfoCondition: Codec.Shape<AppTableViewPropertyFilterInfoCondition> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableViewPropertyFilterInfoCondition", () => ({
    field_id: Codec.str,
    operator: Codec.open(
      "is",
      "isNot",
      "contains",
      "doesNotContain",
      "isEmpty",
      "isNotEmpty",
      "isGreater",
      "isGreaterEqual",
      "isLess",
      "isLessEqual"
    ),
    value: Codec.strOpt,
    condition_id: Codec.strOpt,
    field_type: Codec.intOpt
  }))
