/**
 * The walk behind `Check`: the rules in `rules.ts` are compiled to functions when they are first needed, and one pass
 * over the JSON applies them. It finds what the platform refuses; what is only doubtful is left to `advice.ts`, so that a
 * program that sends cards carries the errors alone.
 *
 * A line of the rules is an object: its name (the tag where it has one), then `@` when that is a constant of it
 * (`@type` when not under `tag`, `@x` when the tag is x), `+c` container or `+i` interactive, `^` its parents (`^` alone:
 * anywhere), `~` parents that the documents disagree about, `&` what has to be around it, `?` why it is doubtful, `*`
 * when it has `element_id`, `margin` and `fallback`. Then its properties: `!` required, `~` required by some pages, `%` of
 * version 1.0, `?` hardly documented, `-` gone in 2.0 and what to use instead.
 *
 * The platform takes an empty value of an optional property for none, digits in a text for a number, and a text or an icon
 * without its tag: its own samples have them. Such things are left to `advice.ts`.
 *
 * A type is `X[]` (with a most, `~` when no more than advised), `{X}` (by name), `<X>` (by language), `a|b`, `=a/b`
 * (one of a list, with lengths such as `1..99px`), `integer1..5`, a list's or an object's name (`^100`: characters of its content)
 * or a primitive.
 */
import { most, optionsOf } from "./most.js"
import type { Kind, Options, Problem } from "./problem.js"
import * as data from "./rules.js"
import { scan } from "./scan.js"

export type Json = Readonly<Record<string, unknown>>
type Test = (value: unknown) => void

/** One kind of object. */
export interface Rule {
  readonly name: string
  /** What stands in its line before the properties. */
  readonly head: ReadonlyArray<string>
  /** The property that holds a constant, and the constant. */
  readonly constant: readonly [string, string] | undefined
  /** Tags it may stand in, the unclear ones included; components alone have them. */
  readonly parents: ReadonlyArray<string> | undefined
  readonly fields: Map<string, Field>
  readonly required: Array<string>
  /** What some pages require. */
  readonly advised: Array<string>
  readonly removed: Map<string, string>
}

/** One property. */
export interface Field {
  readonly test: Test
  readonly type: string
  readonly odd: string | undefined
}

/** What the platform accepts beside the form that most pages ask for. */
export type Accepted = "missing" | "empty" | "lark_md" | "name" | "link" | "number"

/** What looks for the doubtful while the walk goes on. */
export interface Advice {
  readonly element: (rule: Rule, value: Json) => void
  readonly field: (field: Field, key: string, value: unknown) => void
  /** A value that the platform accepts in this form too. */
  readonly form: (what: Accepted, ...keys: ReadonlyArray<string>) => void
  readonly markdown: (tables: number, keys: ReadonlyArray<string>) => void
  readonly end: () => void
}

/** What is known while walking. */
interface Walk {
  readonly problems: Array<Problem>
  readonly path: Array<string | number>
  /** Names that have to be unique, each with its scope before it. */
  readonly seen: Set<string>
  readonly config: Json
  readonly advice: Advice | undefined
  elements: number
  tables: number
  audio: boolean
  /** Tags of the containers around. */
  readonly above: Array<string>
  form: { readonly names: Set<unknown>; submits: boolean } | undefined
}

/** The walk that goes on. Checking is synchronous, so there is one at a time. */
export let walk: Walk

const limits: typeof data.limits = data.limits
/** Depth at which reading ends: the card has long been refused, and the stack is finite. */
const deepest = 50

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0

/** A property that should be a list; none when it is not. */
export const listAt = (value: Json, key: string): ReadonlyArray<unknown> =>
  Array.isArray(value[key]) ? value[key] : []

export const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? text.slice(0, 39) + "…" : text
}

export const add = (
  severity: Problem["severity"],
  kind: Kind,
  message: string,
  code: number,
  keys: ReadonlyArray<string | number>
): void => {
  let path = "$"
  for (const key of [...walk.path, ...keys])
    path += typeof key === "number" ? `[${key}]` : /^\w+$/.test(key) ? "." + key : `[${JSON.stringify(key)}]`
  walk.problems.push({ path, message, severity, kind, ...(code > 0 && { code }) })
}

const report = (kind: Kind, message: string, code = 0, ...keys: ReadonlyArray<string | number>) =>
  add("error", kind, message, code, keys)

const wrong = (wanted: string, value: unknown, kind: Kind = "type", code = 200621, ...keys: Array<string>) =>
  value === "" && kind === "value"
    ? walk.advice?.form("empty", ...keys)
    : report(value === undefined ? "required" : kind, `must be ${wanted}, is ${show(value)}`, code, ...keys)

const tooMany = (count: number, most: number, what: string, code?: number) => {
  if (count > most) report("limit", `has ${count} ${what}, allowed are ${most}`, code)
}

/** Reports a name that stands twice within its scope. */
const unique = (scope: string, name: unknown, code: number, ...keys: ReadonlyArray<string | number>) => {
  const key = scope + JSON.stringify(name)
  if (name !== undefined && walk.seen.has(key))
    report("unique", `${show(name)} stands more than once`, code, ...keys)
  walk.seen.add(key)
}

const at = (key: string | number, test: Test, value: unknown) => {
  walk.path.push(key)
  test(value)
  walk.path.pop()
}

const within = (value: number, min: number, max: number) => {
  if (value < min || value > max)
    wrong(max === Infinity ? `at least ${min}` : `${min} to ${max}`, value, "value", 0)
}

const words = (text: string) => text.split(" ")

/** A margin or padding. */
const spacing: Test = (value) => {
  const parts = typeof value === "string" ? words(value) : []
  if (![1, 2, 4].includes(parts.length) || parts.some((part) => !/^(0|-?\d+px)$/.test(part)))
    return wrong(`one, two or four lengths such as "4px 12px"`, value, "value", 0)
  for (const part of parts) within(parseInt(part), -99, 99)
}

const oneOf = (all: ReadonlyArray<string>): Test => {
  // A zero alone is a length, other numerals are numbers.
  const values = new Set<unknown>(all.map((one) => (/^-?[1-9]\d*$/.test(one) ? Number(one) : one)))
  const bounds = all.flatMap((one) => {
    const [, min, max, unit] = /^(\d+)\.\.(\d*)(.*)$/.exec(one) ?? []
    return unit === undefined ? [] : [{ min: Number(min), max: Number(max || Infinity), unit }]
  })
  return (value) => {
    if (values.has(value)) return
    // `4px 4px` has the unit `px*2`.
    const unit = typeof value === "string" ? value.replace(/\d+/g, "").replace("px px", "px*2") : undefined
    const bound = bounds.find((one) => one.unit === unit)
    if (bound === undefined || !/\d/.test(value as string)) wrong(`one of ${all.join(", ")}`, value, "value")
    else for (const part of words(value as string)) within(parseInt(part), bound.min, bound.max)
  }
}

const list = (value: unknown, test: Test) =>
  Array.isArray(value) ? value.forEach((item, index) => at(index, test, item)) : wrong("a list", value)

const entries = (value: unknown, test: (item: unknown, key: string) => void) => {
  if (!isObject(value)) return wrong("an object", value)
  for (const key of Object.keys(value))
    if (value[key] !== undefined) at(key, (item) => test(item, key), value[key])
}

const isString = (value: unknown) => typeof value === "string"

/** A number, also where it is written as a text. */
const toNumber = (value: unknown): unknown => {
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?$/.test(value)) return value
  walk.advice?.form("number")
  return Number(value)
}

const primitives: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(toNumber(value)),
  number: (value) => Number.isFinite(toNumber(value)),
  object: isObject,
  json: () => true
}

/** Gives the test of a type: once for each, for many properties have the same. A rule is asked for when a value is tested. */
const testsOf = (rules: ReadonlyMap<string, Rule>, names: ReadonlySet<string>): ((type: string) => Test) => {
  const tests = new Map<string, Test>([
    ["=2.0", (value) => value === "2.0" || wrong("2.0", value, "type", 300303)],
    ["true", (value) => value === true || wrong("true", value, "value", 300302)],
    ["margin", spacing],
    ["padding", spacing],
    ["elements", (value) => list(value, element)],
    [
      "id",
      (value) =>
        isString(value) && /^[A-Za-z]\w{0,19}$/.test(value as string)
          ? unique("id", value, 300301)
          : wrong("a letter, then letters, digits or underscores, 20 in all", value, "value", 0)
    ]
  ])
  const make = (text: string): Test => {
    let match = /^(.*)\[\](\d*)(~?)$/.exec(text)
    if (match) {
      const item = get(match[1]!)
      const most = match[3] ? Infinity : Number(match[2] || Infinity)
      return (value) => {
        list(value, item)
        if (Array.isArray(value)) tooMany(value.length, most, "items")
      }
    }
    if (text[0] === "=") return oneOf(text.slice(1).split("/"))
    if (text[0] === "{" || text[0] === "<") {
      const item = get(text.slice(1, -1))
      return (value) =>
        entries(value, (one, key) =>
          text[0] === "{" || words(data.lists["locale"]!).includes(key)
            ? item(one)
            : report("unknown", "is no language of the platform", 200621)
        )
    }
    const parts = text.split("|")
    if (parts.length > 1)
      return (value) => {
        if (!names.has(parts[0]!)) return get(parts[isString(value) ? 0 : 1]!)(value)
        if (!isObject(value)) return wrong("an object", value)
        const by = rules.get(parts[0]!)!.constant![0]
        const fits =
          value[by] === undefined && by === "tag"
            ? parts[0]
            : parts.find((part) => rules.get(part)!.constant![1] === value[by])
        if (fits === undefined) wrong(parts.join(" or "), value[by], "type", 200621, by)
        else object(rules.get(fits)!, value)
      }
    match = /^([a-z]+)(\d+)\.\.(\d*)$/.exec(text)
    if (match) {
      const [, name, min, max] = match
      return (value) => {
        get(name!)(value)
        if (/number|string/.test(typeof value) && !Number.isNaN(Number(value)))
          within(Number(value), Number(min), Number(max || Infinity))
      }
    }
    const [name, most] = text.split("^") as [string, string?]
    if (most !== undefined)
      return (value) => {
        get(name)(value)
        const content = isObject(value) ? value["content"] : value
        // Characters, not UTF-16 units.
        if (isString(content)) tooMany([...(content as string)].length, Number(most), "characters")
      }
    if (names.has(name)) return (value) => object(rules.get(name)!, value)
    if (name in data.lists) return oneOf(words(data.lists[name]!))
    const [pattern, what] = data.patterns[name] ?? []
    if (pattern !== undefined)
      return (value) => {
        if (!isString(value) || !pattern.test(value as string))
          wrong(what!, value, "value", name === "image" ? 200570 : 0)
      }
    // Colours and text sizes may be names of one's own.
    const fits = primitives[name] ?? isString
    const wanted = fits === isString ? "string" : name
    return (value) => fits(value) || wrong(`of type ${wanted}`, value)
  }
  const get = (text: string): Test => {
    const test = tests.get(text) ?? make(text)
    tests.set(text, test)
    return test
  }
  return get
}

const compile = (): ReadonlyMap<string, Rule> => {
  const rules = new Map<string, Rule>()
  const lines = data.objects.split("\n").map(words)
  const testOf = testsOf(rules, new Set(lines.map(([name]) => name!)))
  const usual = new Map<string, string>()
  for (const line of data.usual.split("\n"))
    for (const name of words(line).slice(1)) usual.set(name, words(line)[0]!)
  for (const [name, ...tokens] of lines as Array<[string, ...Array<string>]>) {
    const head = tokens.filter((token) => /^[@+^~&?]/.test(token))
    const mark = (sign: string) => head.find((token) => token[0] === sign)?.slice(1)
    const constant = mark("@")
    const parents = mark("^")
    const rule: Rule = {
      name,
      head,
      fields: new Map(),
      required: [],
      advised: [],
      removed: new Map(),
      constant:
        constant === undefined
          ? constant
          : constant === "type"
            ? [constant, name]
            : ["tag", constant || name],
      parents: parents === undefined ? parents : `${parents || data.anywhere},${mark("~")}`.split(",")
    }
    rules.set(name, rule)
    for (const token of words(
      tokens.slice(head.length).join(" ").replace("*", "element_id margin fallback:drop|fallback_text")
    )) {
      const [, gone, key, needed, odd, own] = /^(-?)(\w*)([!~]?)([%?]?):?(.*)$/.exec(
        token
      ) as unknown as Array<string>
      const type = own || usual.get(key!) || "string"
      if (gone) rule.removed.set(key!, own!)
      else if (key) rule.fields.set(key, { test: testOf(type), type, odd })
      if (needed) rule[needed === "!" ? "required" : "advised"].push(key!)
    }
  }
  return rules
}

let compiled: ReadonlyMap<string, Rule> | undefined

const object = (rule: Rule, value: unknown): void => {
  if (!isObject(value)) return wrong("an object", value)
  const { constant, fields, name } = rule
  if (constant !== undefined && value[constant[0]] !== constant[1]) {
    const given = value[constant[0]]
    // Texts and icons are known by their place.
    if (given === undefined && rule.parents === undefined && constant[0] === "tag")
      walk.advice?.form("missing", "tag")
    else if (name === "plain_text" && given === "lark_md") walk.advice?.form("lark_md", "tag")
    else wrong(constant[1], given, "value", 200621, constant[0])
  }
  // Components are counted where their place is checked.
  if (rule.parents === undefined && fields.has("element_id")) walk.elements++
  for (const key of Object.keys(value)) {
    const field = fields.get(key)
    if (value[key] === undefined || key === constant?.[0]) continue
    if (field === undefined) {
      const instead = rule.removed.get(key)
      report("unknown", `is not known in 2.0${instead ? `: use ${instead}` : ""}`, 200621, key)
      continue
    }
    // Parts that are empty are none, as the samples have them.
    if (isEmpty(value[key]) && compiled!.has(field.type.split(/[|^]/)[0]!) && !rule.required.includes(key))
      continue
    walk.advice?.field(field, key, value[key])
    at(key, field.test, value[key])
  }
  // A text may stand in its languages alone.
  const lacks = (key: string) =>
    value[key] === undefined && !(key === "content" && (value["i18n_content"] || value["i18n"]))
  for (const key of rule.required)
    if (lacks(key)) report("required", "is missing", key === "schema" ? 300303 : 200621, key)
  for (const key of rule.advised) if (lacks(key)) walk.advice?.form("missing", key)
  if (name === "open_url" || name === "CardLink" || name === "MultiUrl") {
    const rest = ["pc_url", "ios_url", "android_url"].map((key) => value[key])
    const all = [value["url"], value["default_url"], ...rest]
    const given = all.some(Boolean)
    // The samples have links that are empty altogether.
    if (!given && all.includes("")) walk.advice?.form("link")
    else if (!(name === "open_url" ? given : all[0] || rest.every(Boolean)))
      report("rule", "needs a link for all platforms")
  }
}

const element: Test = (value) => {
  walk.elements++
  if (!isObject(value)) return wrong("a component", value)
  const { above, form } = walk
  const tag = value["tag"] as string
  const rule = compiled!.get(tag)
  if (rule?.parents === undefined) {
    const instead = isString(tag) && Object.hasOwn(data.removedTags, tag) && data.removedTags[tag]
    return wrong(
      instead ? `a component of 2.0 (${instead})` : "a component of 2.0",
      tag,
      "unknown",
      200861,
      "tag"
    )
  }
  const parent = above[above.length - 1]
  if (parent !== undefined && !rule.parents.includes(parent))
    report("placement", `a ${tag} may not stand in a ${parent}`)
  walk.advice?.element(rule, value)
  if (form && rule.head.includes("+i") && rule.fields.has("name")) {
    const name = value["name"]
    if (!name && tag === "button") walk.advice?.form("name", "name")
    else if (!name || form.names.has(name))
      report("form", "needs a name of its own inside a form", 200530, "name")
    form.names.add(name)
  }
  only(tag, value)
  if (!rule.head.includes("+c")) return object(rule, value)

  // A set and its column are one level.
  const depth = above.filter((one) => one !== "column" && one !== "body").length
  if (depth === limits.nesting && tag !== "column")
    report("limit", `is more than ${limits.nesting} containers deep`)
  if (depth > deepest) return
  above.push(tag === "repeat" ? "body" : tag)
  if (tag === "form") walk.form = { names: new Set(), submits: false }
  object(rule, value)
  if (tag === "form" && !walk.form?.submits) report("form", "needs a button that submits it")
  walk.form = form
  above.pop()
}

const strings = (test: (value: unknown) => boolean) => (value: unknown) =>
  isString(value) || (Array.isArray(value) && value.every(test))

/** What fits a column of a kind; what is shown as text may be of any kind. */
const isNumeric = (value: unknown) => Number.isFinite(toNumber(value))
const cells: ReadonlyMap<string | undefined, (value: unknown) => boolean> = new Map([
  ["number", isNumeric],
  ["date", isNumeric],
  ["options", strings((one) => isObject(one) && isString(one["text"]))],
  ["persons", strings(isString)]
])

/** What one kind of component alone has to obey. */
const only = (tag: string, value: Json): void => {
  const { form } = walk
  switch (tag) {
    case "form":
      return unique(tag, value["name"], 200530, "name")
    case "button":
      if (!value["text"] && !value["icon"]) report("rule", "needs a text or an icon")
      if (
        form &&
        (value["form_action_type"] === "submit" ||
          value["action_type"] === "form_submit" ||
          listAt(value, "behaviors").some(
            (one) => isObject(one) && one["type"] === "form_action" && one["behavior"] !== "reset"
          ))
      )
        form.submits = true
      return
    case "select_static":
    case "multi_select_static":
      return listAt(value, "options").forEach((option, index) => {
        if (isObject(option)) unique(`${walk.elements}`, option["value"], 0, "options", index, "value")
      })
    case "audio":
      walk.audio = true
      return unique(tag, value["audio_id"], 0, "audio_id")
    case "table": {
      walk.tables++
      const types = new Map<unknown, string>()
      for (const column of listAt(value, "columns"))
        if (isObject(column)) types.set(column["name"], show(column["data_type"] ?? "text").slice(1, -1))
      return listAt(value, "rows").forEach((row, index) => {
        for (const key of Object.keys(isObject(row) ? row : {})) {
          const type = types.get(key)
          const cell = (row as Json)[key]
          if (cell != null && cells.get(type)?.(cell) === false)
            report("type", `does not fit a column of ${type}: ${show(cell)}`, 0, "rows", index, key)
        }
      })
    }
    case "markdown": {
      const translated = isObject(value["i18n_content"]) ? Object.entries(value["i18n_content"]) : []
      // Languages stand in each other's place: what counts is the one with the most tables.
      let most = 0
      for (const [key, text] of [["", value["content"]], ...translated] as Array<[string, unknown]>) {
        if (!isString(text) || !/\||!\[|<audio/.test(text as string)) continue
        const found = scan(text as string)
        const keys = key ? ["i18n_content", key] : ["content"]
        most = Math.max(most, found.tables)
        walk.audio ||= found.audio
        walk.advice?.markdown(found.tables, keys)
        if (found.image) report("value", "an image needs the key of an uploaded image", 200570, ...keys)
      }
      walk.tables += most
    }
  }
}

/**
 * Whether a card is one of version 1.0, which the platform takes every card for that does not say otherwise. One with a body has
 * but forgotten to say so.
 */
export const isFirst = ({ schema, ...parts }: Json): boolean =>
  schema === "1.0" || (schema === undefined && !("body" in parts) && !isEmpty(parts))

/** Checks a card, or with `lone` one component. */
export const run = (
  json: unknown,
  options: Options | undefined,
  lone: boolean,
  advice: Advice | undefined
): ReadonlyArray<Problem> => {
  if (options !== undefined) optionsOf(options)
  compiled ??= compile()
  const config = isObject(json) && isObject(json["config"]) ? json["config"] : {}
  const above = lone ? [] : ["body"]
  const problems: Array<Problem> = []
  walk = {
    problems,
    path: [],
    seen: new Set(),
    config,
    advice,
    elements: 0,
    tables: 0,
    audio: false,
    above,
    form: undefined
  }
  let text: string | undefined
  try {
    text = options?.text ?? JSON.stringify(json)
  } catch {
    report("json", "cannot be written as JSON")
    return problems
  }
  if (lone) element(json)
  else if (isObject(json) && isFirst(json))
    report(
      "required",
      "is that of a card 1.0: send it with Card.legacy, or move its elements to body.elements of a card 2.0",
      300303,
      "schema"
    )
  // A blank card is an empty object; anything else has to say that it is 2.0.
  else if (!isEmpty(json)) object(compiled.get("CardJson")!, json)
  if (walk.audio && !lone && config["enable_forward"] !== false)
    report("rule", "must be false in a card with audio", 0, "config", "enable_forward")
  tooMany(walk.elements, limits.elements, "components and texts", 300305)
  tooMany(walk.tables, limits.tables, "tables", 11310)
  advice?.end()
  if (text !== undefined)
    tooMany(
      new TextEncoder().encode(text).length,
      most("maxBytes", options?.maxBytes, limits.bytes),
      "bytes",
      200860
    )
  return problems
}
