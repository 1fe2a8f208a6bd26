/**
 * Bases: tables with typed fields.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Bitable } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const { records } = yield* Bitable.records.batchCreate("bascn1", "tbl1", [
 *     Bitable.record({ Title: "Water the plants", State: "open" }),
 *     Bitable.record({ Title: "Feed the cat", State: "done" })
 *   ])
 *   const open = yield* Bitable.records.search("bascn1", "tbl1", {
 *     filter: Bitable.where("State", "is", "open"),
 *     sort: [Bitable.asc("Title")]
 *   })
 *   return [records.length, open.length]
 * })
 *
 * @since 0.1.0
 */
import type { CreateInput } from "./api/bitable/v1/AppTableField.js"
import { type Instant, millisOf } from "./internal/instant.js"
import type { ChangedRecord, Condition, Fields, Filter, NewRecord, Sort } from "./Bitable/records.js"

/**
 * Bases.
 *
 * @since 0.1.0
 * @category groups
 */
export * as apps from "./Bitable/apps.js"

/**
 * The tables of a base.
 *
 * @since 0.1.0
 * @category groups
 */
export * as tables from "./Bitable/tables.js"

/**
 * The fields of a table.
 *
 * @since 0.1.0
 * @category groups
 */
export * as fields from "./Bitable/fields.js"

/**
 * The records of a table.
 *
 * @since 0.1.0
 * @category groups
 */
export * as records from "./Bitable/records.js"

/**
 * What a cell of a record holds, in whichever shape it comes.
 *
 * @since 0.1.0
 * @category groups
 */
export * as cells from "./Bitable/cells.js"

export {
  /**
   * A request of a batch failed after others were carried out.
   *
   * @since 0.1.0
   * @category errors
   */
  BatchError
} from "./BatchError.js"

export type {
  /**
   * @since 0.1.0
   * @category models
   */
  ChangedRecord,
  /**
   * @since 0.1.0
   * @category models
   */
  Condition,
  /**
   * @since 0.1.0
   * @category models
   */
  Fields,
  /**
   * @since 0.1.0
   * @category models
   */
  Filter,
  /**
   * @since 0.1.0
   * @category models
   */
  NewRecord,
  /**
   * @since 0.1.0
   * @category models
   */
  Record,
  /**
   * @since 0.1.0
   * @category models
   */
  Sort
} from "./Bitable/records.js"

/**
 * The types of fields by name, and the numbers that stand for them on the wire.
 *
 * @see https://open.feishu.cn/document/docs/bitable-v1/app-table-field/guide
 * @since 0.1.0
 * @category constants
 */
export const fieldTypes: {
  readonly text: 1
  readonly number: 2
  readonly singleSelect: 3
  readonly multiSelect: 4
  readonly dateTime: 5
  readonly checkbox: 7
  readonly user: 11
  readonly phone: 13
  readonly url: 15
  readonly attachment: 17
  readonly singleLink: 18
  readonly formula: 20
  readonly duplexLink: 21
  readonly location: 22
  readonly groupChat: 23
  readonly createdTime: 1001
  readonly modifiedTime: 1002
  readonly createdUser: 1003
  readonly modifiedUser: 1004
  readonly autoNumber: 1005
} = {
  text: 1,
  number: 2,
  singleSelect: 3,
  multiSelect: 4,
  dateTime: 5,
  checkbox: 7,
  user: 11,
  phone: 13,
  url: 15,
  attachment: 17,
  singleLink: 18,
  formula: 20,
  duplexLink: 21,
  location: 22,
  groupChat: 23,
  createdTime: 1001,
  modifiedTime: 1002,
  createdUser: 1003,
  modifiedUser: 1004,
  autoNumber: 1005
}

/**
 * A field that is to be made or replaced.
 *
 * @since 0.1.0
 * @category models
 */
export interface Field {
  readonly field_name: string
  readonly type: CreateInput["type"]
  readonly property?: CreateInput["property"]
}

/**
 * A field for `tables.create`, `fields.create` and `fields.update`.
 *
 * @example
 * Bitable.field("State", "singleSelect", { options: [{ name: "open" }, { name: "done" }] })
 *
 * @since 0.1.0
 * @category builders
 */
export const field = (name: string, type: keyof typeof fieldTypes, property?: Field["property"]): Field => ({
  field_name: name,
  type: fieldTypes[type],
  ...(property === undefined ? {} : { property })
})

/** The fields as they are, but for those without a value. `null` stays: it empties a cell. */
const given = (values: Fields): Fields =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/**
 * A record for `records.batchCreate` and, with its id, for `records.batchUpdate`. Fields that are `undefined` are left
 * out; `null` stays, because it empties a cell.
 *
 * @example
 * Bitable.record({ Title: "Water the plants" })
 * Bitable.record({ State: "done" }, { recordId: "rec1" })
 *
 * @since 0.1.0
 * @category builders
 */
export const record: {
  /**
   * A record for `records.batchCreate` and, with its id, for `records.batchUpdate`. Fields that are `undefined` are left
   * out; `null` stays, because it empties a cell.
   */
  (fields: Fields, options: { readonly recordId: string }): ChangedRecord
  /**
   * A record for `records.batchCreate` and, with its id, for `records.batchUpdate`. Fields that are `undefined` are left
   * out; `null` stays, because it empties a cell.
   */
  (fields: Fields): NewRecord
} = (fields: Fields, options?: { readonly recordId: string }): ChangedRecord =>
  ({
    fields: given(fields),
    ...(options === undefined ? undefined : { record_id: options.recordId })
  }) as ChangedRecord

/**
 * @deprecated Use `record`.
 * @since 0.1.0
 * @category builders
 */
export const bitableRecord: typeof record = record

/**
 * How a condition compares.
 *
 * @since 0.1.0
 * @category models
 */
export type Comparison =
  | "is"
  | "isNot"
  | "contains"
  | "doesNotContain"
  | "isGreater"
  | "isGreaterEqual"
  | "isLess"
  | "isLessEqual"

/**
 * A value that a condition compares with. A `Date` means the day in which it lies, as the base reckons days.
 *
 * @since 0.1.0
 * @category models
 */
export type Comparable = string | number | boolean | Exclude<Instant, string>

const comparable = (value: Comparable): ReadonlyArray<string> => {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`a condition cannot compare with ${value}`)
  }
  if (typeof value !== "object") return [String(value)]
  const millis = millisOf(value)
  if (Number.isNaN(millis)) throw new RangeError("a condition cannot compare with an invalid date")
  return ["ExactDate", String(millis)]
}

/**
 * A condition of a search. `isEmpty` and `isNotEmpty` take no value, the others at least one.
 *
 * Throws a `RangeError` for an invalid date, and for a number that is none or has no end.
 *
 * @example
 * Bitable.where("State", "is", "open")
 * Bitable.where("Tags", "contains", "red", "blue")
 * Bitable.where("Due", "isNotEmpty")
 *
 * @see https://open.feishu.cn/document/docs/bitable-v1/app-table-record/record-filter-guide
 * @since 0.1.0
 * @category searching
 */
export const where: {
  /**
   * A condition of a search. `isEmpty` and `isNotEmpty` take no value, the others at least one.
   *
   * Throws a `RangeError` for an invalid date, and for a number that is none or has no end.
   *
   * @see https://open.feishu.cn/document/docs/bitable-v1/app-table-record/record-filter-guide
   */
  (fieldName: string, operator: "isEmpty" | "isNotEmpty"): Condition
  /**
   * A condition of a search. `isEmpty` and `isNotEmpty` take no value, the others at least one.
   *
   * Throws a `RangeError` for an invalid date, and for a number that is none or has no end.
   *
   * @see https://open.feishu.cn/document/docs/bitable-v1/app-table-record/record-filter-guide
   */
  (fieldName: string, operator: Comparison, ...values: readonly [Comparable, ...Array<Comparable>]): Condition
} = (
  fieldName: string,
  operator: Condition["operator"],
  ...values: ReadonlyArray<Comparable>
): Condition => ({
  field_name: fieldName,
  operator,
  value: values.flatMap(comparable)
})

/**
 * Conditions of which all or one must be met. A filter can hold groups, a group cannot.
 *
 * @since 0.1.0
 * @category models
 */
export interface Group {
  readonly conjunction: "and" | "or"
  readonly conditions: ReadonlyArray<Condition>
  readonly children?: undefined
}

const isCondition = (part: Condition | Group): part is Condition => "field_name" in part

/**
 * Puts conditions together: into a group where there is no group among them, else into a filter.
 *
 * @since 0.1.0
 * @category models
 */
export interface Combine {
  /** Conditions alone: a group. */
  (...conditions: readonly [Condition, ...Array<Condition>]): Group
  /** Conditions and groups: a filter. */
  (...parts: readonly [Condition | Group, ...Array<Condition | Group>]): Filter
}

const combine = (conjunction: "and" | "or"): Combine =>
  ((...parts: ReadonlyArray<Condition | Group>): Filter => {
    const children = parts.filter((part): part is Group => !isCondition(part))
    return {
      conjunction,
      conditions: parts.filter(isCondition),
      ...(children.length === 0 ? undefined : { children })
    }
  }) as Combine

/**
 * A filter that finds what meets all conditions. Groups may stand among them, one level down.
 *
 * @example
 * Bitable.and(Bitable.where("State", "is", "open"), Bitable.or(Bitable.where("A", "is", 1), Bitable.where("B", "is", 2)))
 *
 * @since 0.1.0
 * @category searching
 */
export const and: {
  /** A filter that finds what meets all conditions. Groups may stand among them, one level down. */
  (...conditions: readonly [Condition, ...Array<Condition>]): Group
  /** A filter that finds what meets all conditions. Groups may stand among them, one level down. */
  (...parts: readonly [Condition | Group, ...Array<Condition | Group>]): Filter
} = /*#__PURE__*/ combine("and")

/**
 * A filter that finds what meets at least one of the conditions. Groups may stand among them, one level down.
 *
 * @since 0.1.0
 * @category searching
 */
export const or: {
  /**
   * A filter that finds what meets at least one of the conditions. Groups may stand among them, one level down.
   */
  (...conditions: readonly [Condition, ...Array<Condition>]): Group
  /**
   * A filter that finds what meets at least one of the conditions. Groups may stand among them, one level down.
   */
  (...parts: readonly [Condition | Group, ...Array<Condition | Group>]): Filter
} = /*#__PURE__*/ combine("or")

/**
 * Smallest first.
 *
 * @since 0.1.0
 * @category searching
 */
export const asc = (fieldName: string): Sort => ({ field_name: fieldName, desc: false })

/**
 * Greatest first.
 *
 * @since 0.1.0
 * @category searching
 */
export const desc = (fieldName: string): Sort => ({ field_name: fieldName, desc: true })
