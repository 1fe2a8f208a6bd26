// GENERATED from spec/apaas.json. DO NOT EDIT: correct spec/patches/apaas.json.
/**
 * Structures that several resources of `apaas/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface I18n {
  readonly language_code?: string | undefined
  readonly text?: string | undefined
}

export const I18n: Codec.Shape<I18n> = /*#__PURE__*/ Codec.shape("apaas#I18n", () => ({
  language_code: Codec.strOpt,
  text: Codec.strOpt
}))

/** @category structures */
export interface PermissionNameInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const PermissionNameInfo: Codec.Shape<PermissionNameInfo> = /*#__PURE__*/ Codec.shape(
  "apaas#PermissionNameInfo",
  () => ({
    id: Codec.strOpt,
    name: Codec.strOpt
  })
)

/** @category structures */
export interface Criterion {
  /** At most 10 items. */
  readonly conditions?: ReadonlyArray<Condition> | undefined
  readonly logic_expression?: string | undefined
}

export const Criterion: Codec.Shape<Criterion> = /*#__PURE__*/ Codec.shape("apaas#Criterion", () => ({
  conditions: Codec.listOpt(Codec.obj(Condition)),
  logic_expression: Codec.strOpt
}))

/** @category structures */
export interface Condition {
  readonly index?: string | undefined
  readonly left?: ConditionValueInput | undefined
  readonly right?: ConditionValueInput | undefined
  readonly operator?: string | undefined
}

export const Condition: Codec.Shape<Condition> = /*#__PURE__*/ Codec.shape("apaas#Condition", () => ({
  index: Codec.strOpt,
  left: Codec.objOpt(ConditionValueInput),
  right: Codec.objOpt(ConditionValueInput),
  operator: Codec.strOpt
}))

/** @category structures */
export interface ConditionValueInput {
  readonly type?: string | undefined
  readonly settings?: string | undefined
  /** Not in the documentation. */
  readonly display_names?: ReadonlyArray<string> | undefined
}

export const ConditionValueInput: Codec.Shape<ConditionValueInput> = /*#__PURE__*/ Codec.shape(
  "apaas#ConditionValueInput",
  () => ({
    type: Codec.strOpt,
    settings: Codec.strOpt,
    display_names: Codec.listOpt(Codec.str)
  })
)
