/** How fields are written: as TypeScript types, as shapes, as one line of documentation. */
import * as Spec from "./spec.js"

/** A structure as requests hold it, or as it comes back. */
export type Direction = "in" | "out"

/** How a structure is written where it is used. */
export type NameOf = (field: Spec.FieldFacts, base: string) => string

export const width = 110

/** The kinds of id that the platform has for people, chats and departments. */
const idTypes: ReadonlySet<string> = new Set([
  "open_id",
  "union_id",
  "user_id",
  "email",
  "app_id",
  "chat_id",
  "thread_id",
  "department_id",
  "open_department_id"
])

/** Values that are complete by what they mean. */
const complete: ReadonlySet<string> = new Set(
  [
    ["and", "or"],
    ["ASC", "DESC"],
    ["asc", "desc"],
    ["COLUMNS", "ROWS"],
    ["accept", "decline", "tentative"]
  ].map((values) => values.join())
)

/** To every other list the platform adds values without notice, and what it accepts must compile. */
const isComplete = (values: ReadonlyArray<string | number>): boolean =>
  values.every((value) => idTypes.has(String(value))) || complete.has([...values].sort().join())

/** Values that the documentation names, unless they say nothing: a flag's, or a single one that may change. */
const valuesOf = (facts: Spec.FieldFacts, base: string): ReadonlyArray<string | number> | undefined => {
  if (facts.enum === undefined || facts.enum.length === 0) return undefined
  const type = base === "integer" || base === "number" ? "number" : "string"
  return facts.enum.every((value) => typeof value === type) ? [...new Set(facts.enum)] : undefined
}

const baseOf = (facts: Spec.FieldFacts): string => {
  const type = Spec.parseType(facts.type)
  return type.base === "map" ? type.value!.base : type.base
}

/** In a request only these values make sense; an answer may hold any. */
const isClosed = (facts: Spec.FieldFacts): boolean => {
  const values = valuesOf(facts, baseOf(facts))
  return !facts.open && values !== undefined && isComplete(values)
}

/** Whether a field reads otherwise in requests, whose values the documentation lists, than in answers. */
export const isDirectional = (facts: Spec.FieldFacts): boolean =>
  (facts.open !== true && valuesOf(facts, baseOf(facts)) !== undefined) ||
  (facts.nullable === true && facts.type.endsWith("!"))

/** Whether a field has to be there: what an official example shows as null is never sure in an answer. */
export const isAlways = (facts: Spec.FieldFacts, direction: Direction): boolean =>
  facts.type.endsWith("!") && !(direction === "out" && facts.nullable === true)

const typeOfBase = (facts: Spec.FieldFacts, base: string, direction: Direction, nameOf: NameOf): string => {
  const values = valuesOf(facts, base)
  switch (base) {
    case "string":
    case "integer":
    case "number": {
      const name = base === "string" ? base : "number"
      if (values === undefined) return name
      const union = values.map((value) => JSON.stringify(value)).join(" | ")
      return direction === "in" && isClosed(facts) ? union : `${union} | (${name} & {})`
    }
    case "boolean":
      return "boolean"
    case "any":
      return "unknown"
    case "file":
      return "Upload.Uploadable"
    case "object":
      return facts.fields === undefined ? "Codec.Dictionary" : nameOf(facts, base)
    default:
      return nameOf(facts, base)
  }
}

const wrapList = (item: string, depth: number): string =>
  depth === 0 ? item : wrapList(`ReadonlyArray<${item}>`, depth - 1)

/** The types that a field may have: its own, and those that it has instead in some answers. */
const alternatives = (facts: Spec.FieldFacts): ReadonlyArray<Spec.FieldFacts> => [
  facts,
  ...(facts.or ?? []).map((type) => ({ type }))
]

/** The TypeScript type of a field. */
export const typeOf = (facts: Spec.FieldFacts, direction: Direction, nameOf: NameOf): string =>
  alternatives(facts)
    .map((one) => typeOfOne(one, direction, nameOf))
    .join(" | ")

const typeOfOne = (facts: Spec.FieldFacts, direction: Direction, nameOf: NameOf): string => {
  const type = Spec.parseType(facts.type)
  const base =
    type.base === "map"
      ? `{ readonly [name: string]: ${wrapList(typeOfBase(facts, type.value!.base, direction, nameOf), type.value!.depth)} }`
      : typeOfBase(facts, type.base, direction, nameOf)
  return wrapList(base, type.depth)
}

const shapeOfBase = (facts: Spec.FieldFacts, base: string, direction: Direction, nameOf: NameOf): string => {
  const values = valuesOf(facts, base)
  if (values !== undefined && (base === "string" || base === "integer" || base === "number")) {
    const list = values.map((value) => JSON.stringify(value)).join(", ")
    if (direction === "out" || facts.open) return `Codec.open(${list})`
    return isClosed(facts) ? `Codec.lit(${list})` : `Codec.listed(${list})`
  }
  switch (base) {
    case "string":
      return "Codec.str"
    case "integer":
      return "Codec.int"
    case "number":
      return "Codec.num"
    case "boolean":
      return "Codec.bool"
    case "any":
      return "Codec.any"
    case "file":
      return "Codec.file"
    case "object":
      return facts.fields === undefined ? "Codec.obj(Codec.dictionary)" : `Codec.obj(${nameOf(facts, base)})`
    default:
      return `Codec.obj(${nameOf(facts, base)})`
  }
}

/** The piece of a shape that checks a field. */
export const shapeOf = (facts: Spec.FieldFacts, direction: Direction, nameOf: NameOf): string => {
  const shapes = alternatives(facts).map((one) => shapeOfOne(one, direction, nameOf))
  const shape = shapes.length === 1 ? shapes[0]! : `Codec.either(${shapes.join(", ")})`
  // `Codec.list(x)` may be absent as `Codec.listOpt(x)`: every piece has its twin.
  return isAlways(facts, direction) ? shape : shape.replace(/^(Codec\.\w+)/, "$1Opt")
}

const shapeOfOne = (facts: Spec.FieldFacts, direction: Direction, nameOf: NameOf): string => {
  const type = Spec.parseType(facts.type)
  let shape: string
  if (type.base === "map") {
    shape = shapeOfBase(facts, type.value!.base, direction, nameOf)
    for (let i = 0; i < type.value!.depth; i++) shape = `Codec.list(${shape})`
    shape = `Codec.map(${shape})`
  } else {
    shape = shapeOfBase(facts, type.base, direction, nameOf)
  }
  for (let i = 0; i < type.depth; i++) shape = `Codec.list(${shape})`
  return shape
}

/** Text that can stand in a comment. */
export const inComment = (text: string): string => text.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim()

const between = (min: number | undefined, max: number | undefined, unit: string): string | undefined => {
  if (max !== undefined && max >= 2147483647) max = undefined
  if (min === 0 && max !== undefined) min = undefined
  if (min === undefined || (min <= 0 && unit !== "")) {
    return max === undefined ? undefined : `At most ${max}${unit}.`
  }
  return max === undefined
    ? `At least ${min}${unit}.`
    : min === max
      ? `Exactly ${min}${unit}.`
      : `${min} to ${max}${unit}.`
}

/** What an option of the request makes of a field. */
const sayOption = ({ inside, is, only, option, type }: Spec.ShapeOption): string =>
  `With \`${option}\`${is === undefined ? "" : ` \`${is}\``}${inside === true ? " it holds" : ""}: ${type}${
    only === undefined ? "" : ` (${only})`
  }.`

/** What is known of a field, on one line. */
export const commentOf = (facts: Spec.FieldFacts, direction: Direction): string | undefined => {
  const parts = [
    ...(direction === "in" ? [] : (facts.with ?? []).map(sayOption)),
    between(facts.min, facts.max, ""),
    between(facts.minLength, facts.maxLength, " characters"),
    between(facts.minItems, facts.maxItems, " items"),
    facts.default === undefined ? undefined : `Default: \`${JSON.stringify(facts.default)}\`.`,
    direction === "in" || facts.scopes === undefined
      ? undefined
      : `Given with the scope ${facts.scopes.map((scope) => `\`${scope}\``).join(" or ")}.`,
    facts.undocumented === true ? "Not in the documentation." : undefined
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : inComment(parts.join(" "))
}

/** Puts a list that is too long for its line on lines of its own, filled. */
export const fill = (
  head: string,
  items: ReadonlyArray<string>,
  glue: string,
  tail: string,
  indent: string
): string => {
  const line = `${indent}${head}${items.join(glue)}${tail}`
  if (line.length <= width || items.length < 2) return line
  const lines: Array<string> = []
  let current = ""
  for (const item of items) {
    const next = current === "" ? item : current + glue + item
    if (`${indent}  ${next}`.length > width - 2 && current !== "") {
      lines.push(current)
      current = item
    } else current = next
  }
  lines.push(current)
  return glue === " | "
    ? `${indent}${head.trimEnd()}\n${lines.map((part) => `${indent}  | ${part}`).join("\n")}${tail}`
    : `${indent}${head}\n${lines.map((part) => `${indent}  ${part}`).join(`${glue.trimEnd()}\n`)}\n${indent}${tail}`
}
