// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Structures that several resources of `sheets/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface DimensionInput {
  readonly sheetId: string
  readonly majorDimension: "ROWS" | "COLUMNS"
  readonly startIndex: number
  readonly endIndex: number
}

export const DimensionInput: Codec.Shape<DimensionInput> = /*#__PURE__*/ Codec.shape(
  "sheets#DimensionInput",
  () => ({
    sheetId: Codec.str,
    majorDimension: Codec.lit("ROWS", "COLUMNS"),
    startIndex: Codec.int,
    endIndex: Codec.int
  })
)

/** @category structures */
export interface ValueRange {
  readonly range: string
  readonly values: ReadonlyArray<ReadonlyArray<unknown>>
}

export const ValueRange: Codec.Shape<ValueRange> = /*#__PURE__*/ Codec.shape("sheets#ValueRange", () => ({
  range: Codec.str,
  values: Codec.list(Codec.list(Codec.any))
}))
