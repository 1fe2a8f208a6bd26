/** Fields of tables: their types, and what may be said of each. */
import { isObject, type Json, type JsonObject } from "./fields.js"
import { refuse } from "./refusal.js"
import type { World } from "./world.js"

export interface TableField {
  readonly field_id: string
  field_name: string
  type: number
  ui_type: string
  property: JsonObject | null
  description: Json | undefined
  readonly is_primary: boolean
}

interface TypeFacts {
  /** How it may be shown; the first is how it is shown where nothing is said. */
  readonly uiTypes: ReadonlyArray<string>
  /** What the platform answers to a property that does not fit. */
  readonly propertyCode: number
  readonly propertyMsg: string
  /** What may be said of it. */
  readonly names: ReadonlyArray<string>
  /** What holds where nothing is said. */
  readonly defaults: JsonObject | null
}

const facts = (
  uiTypes: ReadonlyArray<string>,
  propertyCode: number,
  propertyMsg: string,
  names: ReadonlyArray<string>,
  defaults: JsonObject | null
): TypeFacts => ({ uiTypes, propertyCode, propertyMsg, names, defaults })

const day = { date_formatter: "yyyy/MM/dd" }
const numeric = ["formatter", "min", "max", "range_customize", "currency_code", "rating"]

/** Types of fields by their number. */
const types: ReadonlyMap<number, TypeFacts> = new Map([
  [1, facts(["Text", "Barcode", "Email"], 1254080, "TextFieldPropertyError", ["allowed_edit_modes"], null)],
  [
    2,
    facts(["Number", "Progress", "Currency", "Rating"], 1254081, "NumberFieldPropertyError", numeric, {
      formatter: "0.0"
    })
  ],
  [3, facts(["SingleSelect"], 1254082, "SingleSelectFieldPropertyError", ["options"], { options: [] })],
  [4, facts(["MultiSelect"], 1254083, "MultiSelectFieldPropertyError", ["options"], { options: [] })],
  [
    5,
    facts(["DateTime"], 1254084, "DateFieldPropertyError", ["date_formatter", "auto_fill"], {
      ...day,
      auto_fill: false
    })
  ],
  [7, facts(["Checkbox"], 1254085, "CheckboxFieldPropertyError", [], null)],
  [11, facts(["User"], 1254086, "UserFieldPropertyError", ["multiple"], { multiple: true })],
  [13, facts(["Phone"], 1254080, "TextFieldPropertyError", [], null)],
  [15, facts(["Url"], 1254087, "URLFieldPropertyError", [], null)],
  [17, facts(["Attachment"], 1254088, "AttachFieldPropertyError", ["allowed_edit_modes"], null)],
  [
    18,
    facts(
      ["SingleLink"],
      1254089,
      "LinkFieldPropertyError",
      ["table_id", "table_name", "multiple", "filter_info"],
      { multiple: true }
    )
  ],
  [
    20,
    facts(
      ["Formula"],
      1254091,
      "FormulaFieldPropertyError",
      ["formula_expression", "formatter", "date_formatter", "type", ...numeric],
      { formula_expression: "", formatter: "" }
    )
  ],
  [
    21,
    facts(
      ["DuplexLink"],
      1254092,
      "DuplexLinkFieldPropertyError",
      ["table_id", "table_name", "multiple", "back_field_name", "filter_info"],
      { multiple: true }
    )
  ],
  [
    22,
    facts(["Location"], 1254080, "TextFieldPropertyError", ["location"], {
      location: { input_type: "not_limit" }
    })
  ],
  [23, facts(["GroupChat"], 1254086, "UserFieldPropertyError", ["multiple"], { multiple: true })],
  [1001, facts(["CreatedTime"], 1254093, "CreatedTimeFieldPropertyError", ["date_formatter"], day)],
  [1002, facts(["ModifiedTime"], 1254094, "ModifiedTimeFieldPropertyError", ["date_formatter"], day)],
  [1003, facts(["CreatedUser"], 1254095, "CreatedUserFieldPropertyError", [], null)],
  [1004, facts(["ModifiedUser"], 1254096, "ModifiedUserFieldPropertyError", [], null)],
  [
    1005,
    facts(["AutoNumber"], 1254081, "NumberFieldPropertyError", ["auto_serial"], {
      auto_serial: { type: "auto_increment_number" }
    })
  ]
])

const uiDefaults: Readonly<Record<string, JsonObject>> = {
  Progress: { formatter: "0%", range_customize: false, min: 0, max: 1 },
  Currency: { formatter: "0.00", currency_code: "CNY" },
  Rating: { formatter: "0", rating: { symbol: "star" }, min: 1, max: 5 }
}

const dateFormats = new Set([
  "yyyy/MM/dd",
  "yyyy-MM-dd HH:mm",
  "yyyy/MM/dd HH:mm",
  "MM-dd",
  "MM/dd/yyyy",
  "dd/MM/yyyy"
])
const numberFormat = /^[¥$€£]?(0|1,000)(\.0{1,4}|\.00)?%?$/

export const isLink = (type: number): boolean => type === 18 || type === 21

const withOptionIds = (world: World, options: ReadonlyArray<Json>): ReadonlyArray<Json> =>
  options.map((option, index) =>
    isObject(option) ? Object.assign({ id: `opt${world.ids.word(7)}`, color: index % 55 }, option) : option
  )

/** What a field's property is when this is asked for. `links`: the name of each table that a link may go to. */
export const propertyOf = (
  world: World,
  type: number,
  uiType: string,
  given: JsonObject | undefined,
  links: ReadonlyMap<string, string>
): JsonObject | null => {
  const known = types.get(type)
  if (known === undefined) return refuse(1254015, "FieldTypeValueNotMatch")
  const wrong = (): never => refuse(known.propertyCode, known.propertyMsg)
  const stated = Object.fromEntries(
    Object.entries(given ?? {}).filter(([, value]) => value !== undefined && value !== null)
  )
  if (Object.keys(stated).some((name) => !known.names.includes(name))) wrong()
  const { auto_serial, date_formatter, formatter, max, min, options } = stated
  if (options !== undefined) checkOptions(options, wrong)
  if (date_formatter !== undefined && !dateFormats.has(String(date_formatter))) wrong()
  if (formatter !== undefined && formatter !== "" && !numberFormat.test(String(formatter))) wrong()
  if (typeof min === "number" && typeof max === "number" && min >= max) wrong()
  if (isObject(auto_serial)) checkSerial(auto_serial, wrong)
  if (isLink(type)) {
    const { table_id } = stated
    if (typeof table_id !== "string" || !links.has(table_id)) return wrong()
    stated["table_name"] = links.get(table_id)!
  }
  const defaults = uiDefaults[uiType] ?? known.defaults
  if (defaults === null && Object.keys(stated).length === 0) return null
  const property = { ...defaults, ...stated }
  const { options: chosen } = property as { readonly options?: ReadonlyArray<Json> }
  return chosen === undefined ? property : { ...property, options: withOptionIds(world, chosen) }
}

const checkOptions = (options: Json, wrong: () => never): void => {
  if (!Array.isArray(options) || options.length > 20_000) return wrong()
  const names = options.map((option) => (isObject(option) ? option["name"] : undefined))
  if (names.some((name) => typeof name !== "string")) wrong()
  if (names.includes("")) refuse(1254026, "EmptyOptionName")
  if (new Set(names).size < names.length) wrong()
}

const checkSerial = (serial: JsonObject, wrong: () => never): void => {
  const { options = [], type } = serial
  if (type !== "custom" && type !== "auto_increment_number") wrong()
  if (!Array.isArray(options) || (type === "custom" && options.length === 0)) return wrong()
  for (const option of options) {
    if (
      !isObject(option) ||
      !["system_number", "fixed_text", "created_time"].includes(String(option["type"]))
    )
      wrong()
  }
}

/** How a type is shown: as asked for where it may be, else as usual. */
export const uiTypeOf = (type: number, asked: string | undefined): string => {
  const known = types.get(type)
  const [usual = ""] = known?.uiTypes ?? []
  if (known === undefined || (asked !== undefined && !known.uiTypes.includes(asked))) {
    return refuse(1254015, "FieldTypeValueNotMatch")
  }
  return asked ?? usual
}

export const checkFieldName = (name: string): string => {
  if (name.trim() === "") refuse(1254028, "EmptyFieldName")
  return [...name].length > 100 ? refuse(1254029, "InvalidFieldName") : name
}
