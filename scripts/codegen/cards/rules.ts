/**
 * `internal/rules.ts` of the cards package: one line for each object in the small language that `internal/check.ts` reads.
 * As objects they would be a third larger in every bundle, and read at every start.
 */
import {
  array,
  byNameOf,
  type Field,
  header,
  isComponent,
  places,
  quote,
  type Spec,
  type SpecObject,
  wrapped
} from "./spec.js"

const anywhere = Object.values(places)

/** What nearly every component has: `*` in its line. */
const shared = ["element_id", "margin", "fallback"]

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

/** Fails where the platform has got a colour of another kind. */
const checkColors = (spec: Spec): void => {
  const colors = [
    "default",
    "bg-white",
    "white",
    ...hues.flatMap((hue) => shaded(hue, shades)),
    ...shaded("grey", grey)
  ]
  if (quote([...colors].sort()) !== quote([...spec.scalars["Color"]!.values!].sort()))
    throw new Error("Color: the list is no longer made of hues and shades; teach the generator")
}

const scalarNames: Readonly<Record<string, string>> = {
  ElementId: "id",
  TextSize: "text_size",
  HeaderTemplate: "template",
  TagColor: "tag_color",
  ImageKey: "image"
}

const nameOfScalar = (name: string): string => scalarNames[name] ?? name.toLowerCase()

/** The rule of an object is known by its tag, or its `type`, or else its name. */
const keyOf = ({ fields, name }: SpecObject): string => {
  const constant = fields.find((field) => field.required && field.type.startsWith('"'))
  return constant === undefined || name === "MarkdownText" || name === "CardJson"
    ? name
    : (JSON.parse(constant.type) as string)
}

const bounds = (field: Omit<Field, "name">) =>
  field.min === undefined && field.max === undefined ? "" : `${field.min ?? ""}..${field.max ?? ""}`

/** The types of fields as the rules write them. */
const ruleTypes = (spec: Spec): ((field: Omit<Field, "name">) => string) => {
  const byName = byNameOf(spec)
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
    if (union !== undefined) return union.of.map((name) => keyOf(byName.get(name)!)).join("|")
    if (type.includes("|"))
      return type
        .split("|")
        .map((one) => ruleType({ type: one }))
        .join("|")
    if (type === "integer" && field.enum) return `=${field.enum.join("/")}`
    if (type === "integer" || type === "number") return `${type}${bounds(field)}`
    const object = byName.get(type)
    if (object !== undefined)
      return `${keyOf(object)}${field.maxLength === undefined ? "" : `^${field.maxLength}`}`
    const lengths = [
      ...(field.px
        ? [`${field.px.join("..")}${field.px.length === 1 ? ".." : ""}${field.pair ? "px*2" : "px"}`]
        : []),
      ...(field.percent ? [`${field.percent.join("..")}%`] : [])
    ]
    if (type === "string" && (field.enum || lengths.length > 0))
      return `=${[...(field.enum ?? []), ...lengths].join("/")}`
    return `${nameOfScalar(type)}${field.maxLength === undefined ? "" : `^${field.maxLength}`}`
  }
  return ruleType
}

/** What goes without saying: a property has its usual type unless its object says otherwise. */
interface Usage {
  readonly typeOf: (field: Field) => string
  /** The type that most properties of a name have. */
  readonly usual: ReadonlyMap<string, string>
  /** How many objects have a property of a name. */
  readonly frequency: (name: string) => number
}

const usageOf = (objects: ReadonlyArray<SpecObject>, typeOf: (field: Field) => string): Usage => {
  const counts = new Map<string, Map<string, number>>()
  for (const field of objects.flatMap(({ fields }) => fields)) {
    const types = counts.get(field.name) ?? new Map<string, number>()
    const type = typeOf(field)
    counts.set(field.name, types.set(type, (types.get(type) ?? 0) + 1))
  }
  const most = (types: ReadonlyMap<string, number>) =>
    [...types].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
  return {
    typeOf,
    usual: new Map([...counts].map(([name, types]) => [name, most(types)])),
    frequency: (name) => [...counts.get(name)!.values()].reduce((sum, count) => sum + count, 0)
  }
}

/** Whether an object has what nearly every component has. */
const isCommon = (object: SpecObject): boolean =>
  isComponent(object) && shared.every((name) => object.fields.some((field) => field.name === name))

/** The property that holds the constant of an object. */
const constantOf = ({ fields, tag }: SpecObject, key: string): "tag" | "type" | undefined => {
  if (tag !== undefined) return "tag"
  return fields.some((field) => field.name === "type" && field.type === quote(key)) ? "type" : undefined
}

/** What stands in a line before the properties. */
const headOf = (object: SpecObject, key: string): ReadonlyArray<string> => {
  const constant = constantOf(object, key)
  return [
    key,
    ...(constant === undefined
      ? []
      : [`@${constant === "tag" && object.tag !== key ? object.tag! : constant === "type" ? "type" : ""}`]),
    ...(object.kind === "container" || object.kind === "interactive" ? [`+${object.kind[0]!}`] : []),
    ...(object.parents ? [`^${quote(object.parents) === quote(anywhere) ? "" : object.parents.join()}`] : []),
    ...(object.maybe ? [`~${object.maybe.join()}`] : []),
    ...(object.within ? [`&${object.within}`] : []),
    ...(object.received
      ? ["?received"]
      : isComponent(object) && object.confidence === "uncertain"
        ? ["?uncertain"]
        : []),
    ...(isCommon(object) ? ["*"] : [])
  ]
}

const fieldOf = (field: Field, { typeOf, usual }: Usage): string => {
  const type = typeOf(field)
  const soft = field.advised || field.soft?.includes("required")
  const marks = `${soft ? "~" : field.required ? "!" : ""}${field.legacy ? "%" : field.uncertain ? "?" : ""}`
  return `${field.name}${marks}${type === usual.get(field.name) ? "" : `:${type}`}`
}

/** The line of an object. */
const lineOf = (object: SpecObject, usage: Usage, removed: Spec["removed"]["fields"]): string => {
  const key = keyOf(object)
  const constant = constantOf(object, key)
  const common = isCommon(object)
  const fields = object.fields
    // In one order everywhere, so that what repeats looks alike.
    .toSorted((a, b) => usage.frequency(b.name) - usage.frequency(a.name) || (a.name < b.name ? -1 : 1))
    .filter((field) => field.name !== constant && !(common && shared.includes(field.name)))
    .map((field) => fieldOf(field, usage))
  const gone = Object.entries(removed).flatMap(([path, instead]) => {
    const [owner, name] = path.split(".")
    return owner === key ? [`-${name}${instead === "" ? "" : `:${instead}`}`] : []
  })
  return [...headOf(object, key), ...fields, ...gone].join(" ")
}

/** The module, before formatting. */
export const rulesModule = (spec: Spec): string => {
  checkColors(spec)
  // Contents of messages that only point at a card stand in types alone: there is nothing in them to walk.
  const walked = spec.objects.filter((object) => !/^(Template|Entity)/.test(object.name))
  const usage = usageOf(walked, ruleTypes(spec))
  const byType = new Map<string, Array<string>>()
  for (const [name, type] of usage.usual)
    if (type !== "string") byType.set(type, [...(byType.get(type) ?? []), name])
  const scalars = Object.entries(spec.scalars)
  return `${header}
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
      `${nameOfScalar(name)}: ${quote(values!.concat(name === "Gap" ? ["0", "default", "0..99px"] : []).join(" "))}`
  )
  .join(",\n")}
}

/** Strings of a certain form, and what to say of others. */
export const patterns: Readonly<Record<string, readonly [RegExp, string]>> = {
${scalars
  .filter(([name, { pattern }]) => pattern !== undefined && name !== "ElementId")
  .map(
    ([name, { pattern, doc }]) =>
      `${nameOfScalar(name)}: [/${pattern!.replaceAll("/", "\\/")}/, ${quote(doc.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()).replace(/\.$/, ""))}]`
  )
  .join(",\n")}
}

/** What a property is unless its object says otherwise, by type; a string when it is not listed. */
export const usual = \`${[...byType].map(([type, names]) => [type, ...names].join(" ")).join("\n")}\`

/** Where a component may stand that says nothing else. */
export const anywhere = ${quote(anywhere.join())}

/** The objects, one a line. */
export const objects = \`${walked.map((object) => lineOf(object, usage, spec.removed.fields)).join("\n")}\`
`
}
