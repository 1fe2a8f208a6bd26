/**
 * What a definition's form consists of, read tolerantly: definitions come from different calls and times, and their names
 * are spelled in several ways.
 */

export type Json = { readonly [name: string]: unknown }

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Text, or a number as its digits; trimmed, and nothing where nothing is left. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === "number" && Number.isFinite(value)) return String(value)
  if (typeof value !== "string") return undefined
  const text = value.trim()
  return text === "" ? undefined : text
}

/** The first of some names that has a text. */
export const firstText = (object: Json, names: ReadonlyArray<string>): string | undefined => {
  for (const name of names) {
    const text = textOf(object[name])
    if (text !== undefined) return text
  }
  return undefined
}

/** JSON text parsed; anything else as it is. `undefined` for text that is not JSON. */
export const parsed = (value: unknown): unknown => {
  if (typeof value !== "string") return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const languages = ["zh_cn", "zh-CN", "zh", "en_us", "en-US", "en"]

/** A name, or one of its translations. */
export const nameOf = (value: unknown): string | undefined => {
  if (!isObject(value)) return textOf(value)
  return firstText(value, languages) ?? firstText(value, Object.keys(value))
}

const idNames = ["id", "widget_id", "widgetId", "custom_id", "customId"]

export const idOf = (widget: Json): string | undefined => firstText(widget, idNames)

export const customIdOf = (widget: Json): string | undefined => firstText(widget, ["custom_id", "customId"])

export const typeOf = (widget: Json): string | undefined =>
  firstText(widget, ["type", "widget_type", "widgetType"])

export const isRequired = (widget: Json): boolean =>
  widget["required"] === true || widget["required"] === "true"

const containers = [
  "children",
  "fields",
  "items",
  "props",
  "value",
  "widgets",
  "widget_list",
  "widgetList",
  "form",
  "components"
]

/** Options of a choice have texts, not names. */
const isWidget = (value: Json): boolean =>
  idOf(value) !== undefined && (typeOf(value) !== undefined || value.name !== undefined)

/** The widgets right inside something: a form, a definition, a widget. */
export const childrenOf = (container: unknown): ReadonlyArray<Json> => {
  const value = parsed(container)
  if (Array.isArray(value)) {
    return value.flatMap((item) => (isObject(item) && isWidget(item) ? [item] : childrenOf(item)))
  }
  if (!isObject(value)) return []
  for (const name of containers) {
    if (value[name] === undefined) continue
    const inner = parsed(value[name])
    if (!Array.isArray(inner) && !isObject(inner)) continue
    const found = childrenOf(inner)
    if (found.length > 0) return found
  }
  return []
}

/** The widgets of a definition, or of its form. */
export const widgetsOf = (definition: unknown): ReadonlyArray<Json> => {
  const value = parsed(definition)
  return isObject(value) && isWidget(value) ? [value] : childrenOf(value)
}

/** All widgets, those inside others included, each before its children. */
export const allWidgetsOf = (definition: unknown): ReadonlyArray<Json> => {
  const walk = (widget: Json): ReadonlyArray<Json> => [widget, ...childrenOf(widget).flatMap(walk)]
  return widgetsOf(definition).flatMap(walk)
}
