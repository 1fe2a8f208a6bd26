/** `Element.ts` of the cards package: a type and a constructor for every object of the spec. */
import {
  array,
  byNameOf,
  elementsOf,
  type Field,
  header,
  isComponent,
  places,
  quote,
  type Spec,
  type SpecObject,
  wrapped
} from "./spec.js"

const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1)

const primitives: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  true: "true",
  integer: "number",
  number: "number",
  object: "JsonObject",
  json: "unknown"
}

/** The TypeScript type of a field. */
const typeOf = (field: Pick<Field, "type" | "enum" | "px" | "percent" | "pair">): string => {
  const { type } = field
  const list = array.exec(type)
  if (list) return `ReadonlyArray<${typeOf({ type: list[1]! })}>`
  const wrapper = wrapped.exec(type)
  if (wrapper) {
    const inner = typeOf({ type: wrapper[2]! })
    return wrapper[1] === "Record" ? `{ readonly [name: string]: ${inner} }` : `Locales<${inner}>`
  }
  if (type.startsWith('"')) return type
  if (type.includes("|"))
    return type
      .split("|")
      .map((one) => typeOf({ type: one }))
      .join(" | ")
  const own = [
    ...(field.enum ?? []).map(quote),
    ...(field.px ? [field.pair ? "`${Length} ${Length}`" : "`${number}px`"] : []),
    ...(field.percent ? ["`${number}%`"] : [])
  ]
  if (own.length > 0 && (type === "string" || type === "integer")) return own.join(" | ")
  return [primitives[type] ?? type, ...own].join(" | ")
}

const comment = (lines: ReadonlyArray<string>, indent = "") =>
  lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`).join("\n")}\n${indent} */\n`

/** The comment on a type. */
const modelDoc = (...lines: ReadonlyArray<string>) => comment([...lines, "@since 0.1.0", "@category models"])

const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`)

const fieldDoc = (field: Field): ReadonlyArray<string> => {
  const parts = [
    field.doc,
    field.default === undefined ? undefined : `Default \`${quote(field.default)}\`.`,
    field.since === undefined ? undefined : `Needs client ${field.since}.`,
    field.uncertain && "The documents disagree about it.",
    field.advised && "Most pages require it.",
    field.legacy && "Kept from version 1.0; better not used."
  ].filter((part) => typeof part === "string")
  return parts.length === 0 ? [] : [parts.join(" ")]
}

const objectDoc = (object: SpecObject): ReadonlyArray<string> => [
  sentence(object.doc),
  ...(object.since ? [`Needs client ${object.since}.`] : []),
  ...(object.confidence === "uncertain" ? ["The documents say little about it."] : []),
  ""
]

/** What stands before the types that the spec names. */
const preamble = (spec: Spec): string => `${header}
/**
 * The parts of a card as plain data: a type and a constructor for every component and object of Card JSON 2.0.
 *
 * A value of one of these types is the JSON that goes to the platform, with the platform's own names. A
 * constructor adds the tag and nothing else; in its argument a string stands for a plain text, and for an icon of
 * the library where an icon is wanted.
 *
 * @example
 * import * as Element from "@effect-feishu/cards/Element"
 *
 * Element.button({ text: "Open", type: "primary", behaviors: [Element.openUrl({ default_url: "https://example.com" })] })
 *
 * @see ${spec.objects[0]!.page}
 * @since 0.1.0
 */
import type * as Brand from "effect/Brand"
import { each, icon, make, source, text, values } from "./internal/element.js"
import type { Markdown as Markup } from "./internal/markup.js"

/**
 * A length in pixels; a zero needs no unit.
 *
 * @since 0.1.0
 * @category models
 */
export type Length = \`\${number}px\` | "0"

/**
 * One length for all sides, two (vertical, horizontal), or four (top, right, bottom, left).
 *
 * @since 0.1.0
 * @category models
 */
export type Spacing = Length | \`\${Length} \${Length}\` | \`\${Length} \${Length} \${Length} \${Length}\`

/**
 * Any JSON object.
 *
 * @since 0.1.0
 * @category models
 */
export interface JsonObject {
  readonly [key: string]: unknown
}

/**
 * One value per language.
 *
 * @since 0.1.0
 * @category models
 */
export type Locales<A> = { readonly [L in Locale]?: A | undefined }

/**
 * The tag of a component that this package does not know: a string that is none of the known ones.
 *
 * @since 0.1.0
 * @category models
 */
export interface RawTag extends Omit<string, never>, Brand.Brand<"RawTag"> {}

/**
 * A component that this package does not know, kept as it is.
 *
 * @see {@link raw}
 * @since 0.1.0
 * @category models
 */
export interface Raw {
  readonly tag: RawTag
  readonly [key: string]: unknown
}
`

/** A type for every scalar, object, union and place. */
const typesOf = (spec: Spec): string => {
  let text = ""
  for (const [name, scalar] of Object.entries(spec.scalars)) {
    if (name === "Gap") {
      text += `\n${modelDoc(scalar.doc, "")}export type Gap = ${scalar.values!.map(quote).join(" | ")} | Length\n`
      continue
    }
    const values = scalar.values?.map(quote).join(" | ")
    const type = values === undefined ? scalar.ts! : scalar.open ? `${values} | (string & {})` : values
    text += `\n${modelDoc(scalar.doc, "")}export type ${name} = ${type}\n`
  }
  // An alias can be given where any object is wanted, an interface cannot: so whole contents fit the fields of requests.
  const open = ({ kind, name }: SpecObject) =>
    kind === "root" || /^(Template|Entity)/.test(name) ? `export type ${name} =` : `export interface ${name}`
  for (const object of spec.objects) {
    text += `\n${modelDoc(...objectDoc(object), `@see ${object.page}`)}${open(object)} {\n`
    for (const field of object.fields) {
      const doc = fieldDoc(field)
      if (doc.length > 0) text += comment(doc, "  ")
      text += `  readonly ${field.name}${field.required ? "" : "?"}: ${typeOf(field)}${field.required ? "" : " | undefined"}\n`
    }
    text += "}\n"
  }
  for (const [name, union] of Object.entries(spec.unions))
    text += `\n${modelDoc(union.doc, "")}export type ${name} = ${union.of.join(" | ")}\n`
  for (const [name, parent] of Object.entries(places)) {
    const members = spec.objects.filter((object) => object.parents?.includes(parent))
    text += `\n${modelDoc(`What may stand in a \`${parent}\`.`, "")}export type ${name} = ${[...members.map((member) => member.name), "Raw"].join(" | ")}\n`
  }
  return text
}

const texts = new Set(["PlainText", "Text", "PlainText|MarkdownText"])

/** Objects without components in them that hold texts or icons: constructors take them in their short form. */
const shortObjects = (spec: Spec): ReadonlySet<string> => {
  const short = new Set<string>()
  for (let grown = true; grown;) {
    grown = false
    for (const object of spec.objects) {
      if (isComponent(object) || short.has(object.name) || object.name === "CardJson") continue
      if (["PlainText", "LarkMd", "MarkdownText", "Fallback"].includes(object.name)) continue
      if (
        object.fields.some(({ type }) => texts.has(type) || type === "Icon" || short.has(elementsOf(type)))
      ) {
        short.add(object.name)
        grown = true
      }
    }
  }
  return short
}

/** What constructors take, as types. */
const propsOf = (short: ReadonlySet<string>): string => `
/**
 * Any component.
 *
 * @since 0.1.0
 * @category models
 */
export type Element = BodyElement | Column

/**
 * What a constructor takes: the object without its tag, where a string stands for a plain text and for an icon of
 * the library, and a piece of Markdown for its source.
 *
 * @since 0.1.0
 * @category models
 */
export type Props<A> = { readonly [K in keyof A as K extends "tag" ? never : K]: K extends "content" ? A[K] | Markup : Short<A[K]> } & (A extends { readonly tag: infer T } ? { readonly tag?: T | undefined } : unknown)

type Shortened = ${[...short].join(" | ")}

type Short<A> = A extends PlainText | StandardIcon
  ? A | string
  : A extends Shortened
    ? Props<A>
    : A extends ReadonlyArray<infer E extends Shortened>
      ? ReadonlyArray<Props<E>>
      : // Free JSON would do for tags by language, all of which are optional.
        string extends keyof A
        ? A
        : A extends Locales<ReadonlyArray<TextTag>>
          ? Locales<ReadonlyArray<Props<TextTag>>>
          : A
`

/** What makes of the short form of a field the whole one. */
const converterOf = (field: Field, short: ReadonlySet<string>): string | undefined => {
  if (texts.has(field.type)) return "text"
  if (field.type === "Icon") return "icon"
  if (field.name === "content" && field.type === "string") return "source"
  if (!short.has(elementsOf(field.type))) return undefined
  const one = camel(elementsOf(field.type))
  const many = field.type.includes("[]") ? `/*#__PURE__*/ each(${one})` : one
  return field.type.startsWith("Locales<") ? `/*#__PURE__*/ values(${many})` : many
}

const constructorOf = (object: SpecObject, short: ReadonlySet<string>): string => {
  const converts = object.fields.flatMap((field) => {
    const converter = converterOf(field, short)
    if (converter === undefined) return []
    return [converter === field.name ? field.name : `${field.name}: ${converter}`]
  })
  const constants = object.fields.filter((field) => field.required && field.type.startsWith('"'))
  const typed = constants.some((field) => field.name === "type" || field.name === "schema")
  const props = typed
    ? `Omit<Props<${object.name}>, ${constants
        .filter((field) => field.name !== "tag")
        .map((field) => quote(field.name))
        .join(" | ")}>`
    : `Props<${object.name}>`
  const args = [
    `{${constants.map((field) => `${field.name}: ${field.type}`).join(", ")}}`,
    ...(converts.length > 0 ? [`{ ${converts.join(", ")} }`] : [])
  ]
  return `\n${comment([
    ...objectDoc(object),
    `@see ${object.page}`,
    "@since 0.1.0",
    `@category ${isComponent(object) ? object.kind : "objects"}`
  ])}export const ${camel(object.name)}: (props: ${props}) => ${object.name} = /*#__PURE__*/ make<${object.name}, ${props}>(${args.join(", ")})\n`
}

/** All constructors, each after those that it takes the short form of. */
const constructorsOf = (spec: Spec, short: ReadonlySet<string>): string => {
  const byName = byNameOf(spec)
  const done = new Set<string>()
  const withParts = (object: SpecObject): string => {
    if (done.has(object.name)) return ""
    done.add(object.name)
    const parts = object.fields
      .map(({ type }) => elementsOf(type))
      .flatMap((name) => (short.has(name) ? [withParts(byName.get(name)!)] : []))
    return parts.join("") + constructorOf(object, short)
  }
  return spec.objects.map(withParts).join("")
}

const ending = `
/**
 * A component that this package does not know yet, sent as it is. \`Check\` refuses it, as it refuses any tag it does not know:
 * send such a card with \`Card.unchecked\`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const raw = (json: { readonly tag: string; readonly [key: string]: unknown }): Raw => json as unknown as Raw
`

/** The module, before formatting. */
export const elementModule = (spec: Spec): string => {
  const short = shortObjects(spec)
  return preamble(spec) + typesOf(spec) + propsOf(short) + constructorsOf(spec, short) + ending
}
