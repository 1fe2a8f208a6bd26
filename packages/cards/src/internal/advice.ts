/** What the platform accepts, or what the documents disagree about, and a careful author changes nevertheless. */
import {
  type Accepted,
  type Advice,
  type Json,
  type Rule,
  add,
  isObject,
  listAt,
  show,
  walk
} from "./check.js"
import type { Kind } from "./problem.js"
import * as data from "./rules.js"

const limits: typeof data.limits = data.limits

const warn = (kind: Kind, message: string, code = 0, ...keys: ReadonlyArray<string | number>) =>
  add("warning", kind, message, code, keys)

const accepted: Readonly<Record<Accepted, string>> = {
  missing: "is missing, most pages require it",
  empty: "is empty and counts as absent",
  lark_md: "is documented as plain_text",
  name: "needs a name of its own inside a form",
  link: "leads nowhere",
  number: "is a number in a text"
}

const words = (text: string) => text.split(" ")
const shaded = (hue: string, shades: string) => [hue, ...words(shades).map((shade) => `${hue}-${shade}`)]

/** Colours of the platform: each hue alone and with each shade. */
const colors: () => ReadonlySet<string> = lazy(
  () =>
    new Set([
      ...words(data.otherColors),
      ...words(data.hues).flatMap((hue) => shaded(hue, data.shades)),
      ...shaded("grey", data.greys)
    ])
)
const sizes: () => ReadonlySet<string> = lazy(() => new Set(words(data.textSizes)))

function lazy<A>(make: () => A): () => A {
  let value: A | undefined
  return () => (value ??= make())
}

const string = (value: unknown): string => (typeof value === "string" ? value : "")

const images: Readonly<Record<string, number>> = { double: 2, triple: 3, bisect: 6, trisect: 9 }

/** What is advised for a property, whatever it is a property of. */
const field: Advice["field"] = ({ odd, type }, key, value) => {
  if (odd === "%") warn("doubtful", "is a property of version 1.0", 0, key)
  else if (odd === "?") warn("doubtful", "is hardly documented", 0, key)
  if (Array.isArray(value) && type.endsWith("~")) {
    const most = parseInt(type.slice(type.indexOf("[]") + 2))
    if (value.length > most) warn("limit", `has ${value.length} items, shown are ${most}`, 0, key)
  }
  if (typeof value !== "string") return
  if (type === "padding" && value.includes("-"))
    warn("doubtful", "most pages allow no negative padding", 0, key)
  if (type === "gap" && value === "default") warn("doubtful", "is hardly documented as a gap", 0, key)
  if (type === "color" || type === "text_size") {
    const style = walk.config["style"]
    const own = isObject(style) ? style[type] : undefined
    const known = type === "color" ? colors() : sizes()
    if (known.has(value) || (isObject(own) && Object.hasOwn(own, value))) return
    if (key === "background_style" && value === "laser") return
    warn("value", `${show(value)} is no ${type} of the platform or of config.style`, 0, key)
  }
}

/** What is advised for the place in which a component stands. */
const placed = (rule: Rule, value: Json): void => {
  const { above, form } = walk
  const parent = above[above.length - 1]
  const tag = rule.name
  const odd = rule.head.find((token) => token[0] === "?")
  if (odd !== undefined)
    warn(
      "doubtful",
      `a ${tag} is ${odd === "?received" ? "only seen in received cards" : "hardly documented"}`
    )
  else if (rule.head.includes(`~${parent}`))
    warn("placement", `it is not clear whether a ${tag} may stand in a ${parent}`)
  if (parent !== undefined && form === undefined) {
    if (rule.head.includes("&form")) warn("placement", `a ${tag} is documented for forms only`)
    for (const key of ["form_action_type", "multi_select"])
      if (rule.fields.has(key) && value[key] !== undefined && value[key] !== false)
        warn("placement", "acts inside a form only", 0, key)
  }
  const containers = above.filter((one) => one !== "body")
  const without = containers.filter((one) => one !== "column")
  // Where the containers alone are too deep, that is an error already.
  if (
    rule.head.includes("+c") &&
    containers.length === limits.nesting &&
    (tag === "column" || without.length < limits.nesting)
  )
    warn("limit", `is more than ${limits.nesting} containers deep, columns counted`)
}

/** What is advised for one kind of component alone. */
const only = (tag: string, value: Json): void => {
  switch (tag) {
    case "interactive_container":
      if (value["behaviors"] === undefined) warn("rule", "most pages require it", 0, "behaviors")
      return
    case "date_picker":
    case "picker_time":
    case "picker_datetime":
      if (!Object.keys(value).some((key) => /^(initial_|placeholder)/.test(key)))
        warn("rule", "is needed without a value at the start", 0, "placeholder")
      return
    case "column_set":
      if ((value["flex_mode"] ?? "none") !== "none")
        listAt(value, "columns").forEach((column, index) => {
          if (isObject(column) && string(column["width"]).endsWith("px"))
            warn("doubtful", "pixels act only where flex_mode is none", 0, "columns", index, "width")
        })
      return
    case "img_combination": {
      const most = images[string(value["combination_mode"])] ?? 9
      const { length } = listAt(value, "img_list")
      if (length > most && most < 9)
        warn("limit", `has ${length} images, the layout is made for ${most}`, 0, "img_list")
      return
    }
    case "checker": {
      const size = isObject(value["text"]) ? value["text"]["text_size"] : undefined
      if (size !== undefined && !["heading", "normal", "notation"].includes(string(size)))
        warn("value", "is documented as heading, normal or notation", 0, "text", "text_size")
      return
    }
    case "table": {
      const names = new Set<unknown>()
      listAt(value, "columns").forEach((column, index) => {
        if (!isObject(column)) return
        if (names.has(column["name"]))
          warn("unique", `${show(column["name"])} stands more than once`, 0, "columns", index, "name")
        names.add(column["name"])
      })
      listAt(value, "rows").forEach((row, index) => {
        for (const key of Object.keys(isObject(row) ? row : {}))
          if (!names.has(key)) warn("doubtful", "no column has this name", 0, "rows", index, key)
      })
    }
  }
}

/** A watch over one walk. */
export const advice = (): Advice => {
  let charts = 0
  return {
    form: (what, ...keys) => warn("doubtful", accepted[what], 0, ...keys),
    field,
    element: (rule, value) => {
      if (rule.name === "chart") charts++
      placed(rule, value)
      only(rule.name, value)
    },
    markdown: (tables, keys) => {
      if (tables > limits.tablesPerMarkdown)
        warn("limit", `has ${tables} tables, documented are ${limits.tablesPerMarkdown}`, 11310, ...keys)
    },
    end: () => {
      const { tables } = walk
      if (tables > limits.tablesAdvised && tables <= limits.tables)
        warn("limit", `has ${tables} tables; some sources allow ${limits.tablesAdvised}`, 11310)
      if (charts > limits.charts) warn("limit", `has ${charts} charts, advised are ${limits.charts}`)
    }
  }
}
