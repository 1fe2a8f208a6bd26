/**
 * Writes the cards package's types and constructors (`Element.ts`) and the rules that its check and its schema walk
 * (`internal/rules.ts`) from `spec/cards/components.json`. Run it with `npx tsx scripts/codegen/cards.ts` after an edit of the
 * spec; what it writes depends on nothing else.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

/** A property of an object, as the spec has it. */
export interface Field {
  readonly name: string
  /**
   * A primitive (`string boolean integer number true object json`), a constant (`"button"`), the name of a scalar,
   * a union or an object, one of these with `[]`, `Record<...>` or `Locales<...>`, or several with `|`.
   */
  readonly type: string
  readonly required?: true
  /** The documents disagree about whether it is required: it may be left out, and a careful author gives it. */
  readonly advised?: true
  /** The documents disagree about it, or only a sample shows it. */
  readonly uncertain?: true
  /** A property of version 1.0 that is still accepted. */
  readonly legacy?: true
  readonly enum?: ReadonlyArray<string | number>
  /** Bounds of a length in pixels. */
  readonly px?: readonly [number, number?]
  readonly percent?: readonly [number, number]
  /** Two lengths with a space between. */
  readonly pair?: true
  readonly min?: number
  readonly max?: number
  readonly maxItems?: number
  readonly maxLength?: number
  /** What may be broken without harm: bounds, or `required` (the constructor asks for it, the check only warns). */
  readonly soft?: ReadonlyArray<string>
  readonly default?: unknown
  /** First version of the client that knows it. */
  readonly since?: string
  readonly doc?: string
}

/** A component or a part of one, as the spec has it. */
export interface SpecObject {
  readonly name: string
  readonly tag?: string
  readonly kind: "root" | "object" | "container" | "display" | "interactive"
  readonly parents?: ReadonlyArray<string>
  readonly maybe?: ReadonlyArray<string>
  readonly within?: string
  readonly confidence?: string
  /** Seen in received cards only. */
  readonly received?: true
  readonly since?: string
  readonly page: string
  readonly doc: string
  readonly fields: ReadonlyArray<Field>
  readonly examples: ReadonlyArray<unknown>
}

/** A string type of the spec. */
export interface Scalar {
  readonly values?: ReadonlyArray<string>
  readonly open?: "color" | "text_size"
  readonly ts?: string
  readonly pattern?: string
  readonly doc: string
}

/** A tag of the Markdown component. */
export interface Markup {
  readonly tag: string
  readonly in: ReadonlyArray<string>
  readonly attributes: ReadonlyArray<{
    readonly name: string
    readonly type: string
    readonly required?: true
    readonly enum?: ReadonlyArray<string>
    readonly default?: unknown
  }>
  readonly examples: ReadonlyArray<string>
}

/** `spec/cards/components.json`. */
export interface Spec {
  readonly limits: Readonly<Record<string, number>>
  readonly scalars: Readonly<Record<string, Scalar>>
  readonly unions: Readonly<
    Record<string, { readonly of: ReadonlyArray<string>; readonly by?: "type"; readonly doc: string }>
  >
  readonly removed: {
    readonly tags: Readonly<Record<string, string>>
    readonly fields: Readonly<Record<string, string>>
  }
  readonly objects: ReadonlyArray<SpecObject>
  readonly markup: ReadonlyArray<Markup>
}

/** Which components may stand in which place: the name of the union, and the tag of the parent. */
const places = {
  BodyElement: "body",
  ColumnElement: "column",
  FormElement: "form",
  ContainerElement: "interactive_container",
  PanelElement: "collapsible_panel"
} as const

const header =
  "// GENERATED from spec/cards/components.json by scripts/codegen/cards.ts. Edit the spec and run the script again.\n"

const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1)
const quote = (value: unknown) => JSON.stringify(value)
const array = /^(.*)\[\]$/
const wrapped = /^(Record|Locales)<(.*)>$/
const primitives: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  true: "true",
  integer: "number",
  number: "number",
  object: "JsonObject",
  json: "unknown"
}

const isComponent = (object: SpecObject) => object.parents !== undefined

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

/** `Element.ts` and `internal/rules.ts`, before formatting. */
export const generate = (spec: Spec): { readonly element: string; readonly rules: string } => {
  const byName = new Map(spec.objects.map((object) => [object.name, object]))
  const texts = new Set(["PlainText", "Text", "PlainText|MarkdownText"])

  /** Objects without components in them that hold texts or icons: constructors take them in their short form. */
  const short = new Set<string>()
  const elementsOf = (type: string) => type.replace(/\[\]$/, "").replace(/^Locales<(.*?)(\[\])?>$/, "$1")
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

  const converterOf = (field: Field): string | undefined => {
    if (texts.has(field.type)) return "text"
    if (field.type === "Icon") return "icon"
    if (field.name === "content" && field.type === "string") return "source"
    if (!short.has(elementsOf(field.type))) return undefined
    const one = camel(elementsOf(field.type))
    const many = field.type.includes("[]") ? `/*#__PURE__*/ each(${one})` : one
    return field.type.startsWith("Locales<") ? `/*#__PURE__*/ values(${many})` : many
  }

  // Types ------------------------------------------------------------------------------------------------------
  let element = `${header}
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
  for (const [name, scalar] of Object.entries(spec.scalars)) {
    if (name === "Gap") {
      element += `\n${comment([scalar.doc, "", "@since 0.1.0", "@category models"])}export type Gap = ${scalar.values!.map(quote).join(" | ")} | Length\n`
      continue
    }
    const values = scalar.values?.map(quote).join(" | ")
    const type = values === undefined ? scalar.ts! : scalar.open ? `${values} | (string & {})` : values
    element += `\n${comment([scalar.doc, "", "@since 0.1.0", "@category models"])}export type ${name} = ${type}\n`
  }
  // An alias can be given where any object is wanted, an interface cannot: so whole contents fit the fields of requests.
  const open = ({ kind, name }: SpecObject) =>
    kind === "root" || /^(Template|Entity)/.test(name) ? `export type ${name} =` : `export interface ${name}`
  for (const object of spec.objects) {
    element += `\n${comment([...objectDoc(object), `@see ${object.page}`, "@since 0.1.0", "@category models"])}${open(object)} {\n`
    for (const field of object.fields) {
      const doc = fieldDoc(field)
      if (doc.length > 0) element += comment(doc, "  ")
      element += `  readonly ${field.name}${field.required ? "" : "?"}: ${typeOf(field)}${field.required ? "" : " | undefined"}\n`
    }
    element += "}\n"
  }
  for (const [name, union] of Object.entries(spec.unions))
    element += `\n${comment([union.doc, "", "@since 0.1.0", "@category models"])}export type ${name} = ${union.of.join(" | ")}\n`
  for (const [name, parent] of Object.entries(places)) {
    const members = spec.objects.filter((object) => object.parents?.includes(parent))
    element += `\n${comment([`What may stand in a \`${parent}\`.`, "", "@since 0.1.0", "@category models"])}export type ${name} = ${[...members.map((member) => member.name), "Raw"].join(" | ")}\n`
  }
  element += `
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
  // Constructors -------------------------------------------------------------------------------------------------
  const done = new Set<string>()
  const emit = (object: SpecObject): string => {
    if (done.has(object.name)) return ""
    done.add(object.name)
    const converts: Array<string> = []
    let before = ""
    for (const field of object.fields) {
      const converter = converterOf(field)
      if (converter === undefined) continue
      const needs = byName.get(elementsOf(field.type))
      if (needs !== undefined && short.has(needs.name)) before += emit(needs)
      converts.push(converter === field.name ? field.name : `${field.name}: ${converter}`)
    }
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
    return `${before}\n${comment([
      ...objectDoc(object),
      `@see ${object.page}`,
      "@since 0.1.0",
      `@category ${isComponent(object) ? object.kind : "objects"}`
    ])}export const ${camel(object.name)}: (props: ${props}) => ${object.name} = /*#__PURE__*/ make<${object.name}, ${props}>(${args.join(", ")})\n`
  }
  for (const object of spec.objects) element += emit(object)
  element += `
/**
 * A component that this package does not know yet, sent as it is. \`Check\` refuses it, as it refuses any tag it does not know:
 * send such a card with \`Card.unchecked\`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const raw = (json: { readonly tag: string; readonly [key: string]: unknown }): Raw => json as unknown as Raw
`

  // Rules --------------------------------------------------------------------------------------------------------
  // One line per object in the small language that `internal/check.ts` reads: as objects they would be a third larger
  // in every bundle, and read at every start.
  const anywhere = Object.values(places)
  /** The rule of an object is known by its tag, or its `type`, or else its name. */
  const keyOf = (name: string): string => {
    const object = byName.get(name)!
    const constant = object.fields.find((field) => field.required && field.type.startsWith('"'))
    return constant === undefined || name === "MarkdownText" || name === "CardJson"
      ? name
      : (JSON.parse(constant.type) as string)
  }
  const scalarNames: Readonly<Record<string, string>> = {
    ElementId: "id",
    TextSize: "text_size",
    HeaderTemplate: "template",
    TagColor: "tag_color",
    ImageKey: "image"
  }
  const bounds = (field: Omit<Field, "name">) =>
    field.min === undefined && field.max === undefined ? "" : `${field.min ?? ""}..${field.max ?? ""}`
  const ruleType = (field: Omit<Field, "name">): string => {
    const { type } = field
    const list = array.exec(type)
    if (list) {
      const inner = list[1]!
      if (inner in places || inner === "Column") return "elements"
      return `${ruleType({ type: inner })}[]${field.maxItems ?? ""}${field.soft?.includes("maxItems") ? "~" : ""}`
    }
    const wrapper = wrapped.exec(type)
    if (wrapper)
      return wrapper[1] === "Record"
        ? `{${ruleType({ type: wrapper[2]! })}}`
        : `<${ruleType({ type: wrapper[2]! })}>`
    if (type.startsWith('"')) return `=${JSON.parse(type) as string}`
    const union = spec.unions[type]
    if (union !== undefined) return union.of.map(keyOf).join("|")
    if (type.includes("|"))
      return type
        .split("|")
        .map((one) => ruleType({ type: one }))
        .join("|")
    if (type === "integer" && field.enum) return `=${field.enum.join("/")}`
    if (type === "integer" || type === "number") return `${type}${bounds(field)}`
    if (byName.has(type)) return `${keyOf(type)}${field.maxLength === undefined ? "" : `^${field.maxLength}`}`
    const lengths = [
      ...(field.px
        ? [`${field.px.join("..")}${field.px.length === 1 ? ".." : ""}${field.pair ? "px*2" : "px"}`]
        : []),
      ...(field.percent ? [`${field.percent.join("..")}%`] : [])
    ]
    if (type === "string" && (field.enum || lengths.length > 0))
      return `=${[...(field.enum ?? []), ...lengths].join("/")}`
    const name = scalarNames[type] ?? type.toLowerCase()
    return `${name}${field.maxLength === undefined ? "" : `^${field.maxLength}`}`
  }
  // Contents of messages that only point at a card stand in types alone: there is nothing in them to walk.
  const walked = spec.objects.filter((object) => !/^(Template|Entity)/.test(object.name))
  // A property has its usual type unless its object says otherwise.
  const counts = new Map<string, Map<string, number>>()
  for (const object of walked)
    for (const field of object.fields) {
      const of = counts.get(field.name) ?? new Map<string, number>()
      counts.set(field.name, of.set(ruleType(field), (of.get(ruleType(field)) ?? 0) + 1))
    }
  const usual = new Map(
    [...counts].map(([name, types]) => [
      name,
      [...types].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
    ])
  )
  const byType = new Map<string, Array<string>>()
  for (const [name, type] of usual)
    if (type !== "string") byType.set(type, [...(byType.get(type) ?? []), name])
  const frequency = (name: string) => [...counts.get(name)!.values()].reduce((sum, count) => sum + count, 0)
  /** What nearly every component has: `*` in its line. */
  const shared = ["element_id", "margin", "fallback"]
  const line = (object: SpecObject): string => {
    const key = keyOf(object.name)
    const constant =
      object.tag !== undefined
        ? "tag"
        : object.fields.some((field) => field.name === "type" && field.type === quote(key))
          ? "type"
          : undefined
    const component = isComponent(object)
    const common = component && shared.every((name) => object.fields.some((field) => field.name === name))
    const head = [
      key,
      ...(constant === undefined
        ? []
        : [`@${constant === "tag" && object.tag !== key ? object.tag! : constant === "type" ? "type" : ""}`]),
      ...(object.kind === "container" || object.kind === "interactive" ? [`+${object.kind[0]!}`] : []),
      ...(object.parents
        ? [`^${quote(object.parents) === quote(anywhere) ? "" : object.parents.join()}`]
        : []),
      ...(object.maybe ? [`~${object.maybe.join()}`] : []),
      ...(object.within ? [`&${object.within}`] : []),
      ...(object.received
        ? ["?received"]
        : component && object.confidence === "uncertain"
          ? ["?uncertain"]
          : []),
      ...(common ? ["*"] : [])
    ]
    // In one order everywhere, so that what repeats looks alike.
    const fields = object.fields
      .toSorted((a, b) => frequency(b.name) - frequency(a.name) || (a.name < b.name ? -1 : 1))
      .filter((field) => field.name !== constant && !(common && shared.includes(field.name)))
      .map((field) => {
        const type = ruleType(field)
        const soft = field.advised || field.soft?.includes("required")
        const marks = `${soft ? "~" : field.required ? "!" : ""}${field.legacy ? "%" : field.uncertain ? "?" : ""}`
        return `${field.name}${marks}${type === usual.get(field.name) ? "" : `:${type}`}`
      })
    const removed = Object.entries(spec.removed.fields).flatMap(([path, instead]) => {
      const [owner, name] = path.split(".")
      return owner === key ? [`-${name}${instead === "" ? "" : `:${instead}`}`] : []
    })
    return [...head, ...fields, ...removed].join(" ")
  }
  // Every colour is a hue with or without a shade: spelled out they would be a fifth of the package.
  const hues = [
    "blue",
    "carmine",
    "green",
    "indigo",
    "lime",
    "orange",
    "purple",
    "red",
    "sunflower",
    "turquoise",
    "violet",
    "wathet",
    "yellow"
  ]
  const shades = [50, 100, 200, 300, 350, 400, 500, 600, 700, 800, 900]
  const grey = ["00", 50, 100, 200, 300, 350, 400, 500, 600, 650, 700, 800, 900, 950, 1000]
  const shaded = (hue: string, by: ReadonlyArray<string | number>) => [
    hue,
    ...by.map((shade) => `${hue}-${shade}`)
  ]
  const colors = [
    "default",
    "bg-white",
    "white",
    ...hues.flatMap((hue) => shaded(hue, shades)),
    ...shaded("grey", grey)
  ]
  if (quote([...colors].sort()) !== quote([...spec.scalars["Color"]!.values!].sort()))
    throw new Error("Color: the list is no longer made of hues and shades; teach the generator")
  const scalars = Object.entries(spec.scalars)
  const rules = `${header}
/** The platform's limits. */
export const limits = ${quote(spec.limits)}

/** What became of the tags of version 1.0. */
export const removedTags: Readonly<Record<string, string>> = ${quote(spec.removed.tags)}

/** Colours: each hue alone and with each shade, and what stands beside them. */
export const hues = ${quote(hues.join(" "))}
export const shades = ${quote(shades.join(" "))}
export const greys = ${quote(grey.join(" "))}
export const otherColors = "default bg-white white"

/** Sizes of texts. */
export const textSizes = ${quote(spec.scalars["TextSize"]!.values!.join(" "))}

/** Lists of names. */
export const lists: Readonly<Record<string, string>> = {
${scalars
  .filter(([name, { values }]) => values !== undefined && name !== "Color" && name !== "TextSize")
  .map(
    ([name, { values }]) =>
      `${scalarNames[name] ?? name.toLowerCase()}: ${quote(values!.concat(name === "Gap" ? ["0", "default", "0..99px"] : []).join(" "))}`
  )
  .join(",\n")}
}

/** Strings of a certain form, and what to say of others. */
export const patterns: Readonly<Record<string, readonly [RegExp, string]>> = {
${scalars
  .filter(([name, { pattern }]) => pattern !== undefined && name !== "ElementId")
  .map(
    ([name, { pattern, doc }]) =>
      `${scalarNames[name] ?? name.toLowerCase()}: [/${pattern!.replaceAll("/", "\\/")}/, ${quote(doc.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()).replace(/\.$/, ""))}]`
  )
  .join(",\n")}
}

/** What a property is unless its object says otherwise, by type; a string when it is not listed. */
export const usual = \`${[...byType].map(([type, names]) => [type, ...names].join(" ")).join("\n")}\`

/** Where a component may stand that says nothing else. */
export const anywhere = ${quote(anywhere.join())}

/** The objects, one a line. */
export const objects = \`${walked.map(line).join("\n")}\`
`
  return { element, rules }
}

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The spec as it stands. */
export const readSpec = (): Spec =>
  JSON.parse(readFileSync(join(root, "spec/cards/components.json"), "utf8")) as Spec

/** Writes both files below a folder, formatted, and returns their paths. */
export const write = (folder: string): ReadonlyArray<string> => {
  const { element, rules } = generate(readSpec())
  const files = { [join(folder, "Element.ts")]: element, [join(folder, "internal/rules.ts")]: rules }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  execFileSync(
    process.execPath,
    [join(root, "node_modules/oxfmt/bin/oxfmt"), "-c", join(root, ".oxfmtrc.json"), ...Object.keys(files)],
    { cwd: folder }
  )
  return Object.keys(files)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  write(join(root, "packages/cards/src"))
