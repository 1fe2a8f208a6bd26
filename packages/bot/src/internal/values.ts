/** What components carry that belong to an action. */
import type * as Callback from "@effect-feishu/cards/Callback"
import type * as Element from "@effect-feishu/cards/Element"

/** Of ours alone: other programs' buttons have values too, and call one of them `action`. */
const key = "@action"

export const write = (name: string, values: Element.JsonObject): Element.JsonObject => ({
  [key]: name,
  values
})

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null

/** A value that came as a text, which some clients make of an object. */
const parsed = (text: string | undefined): { readonly [name: string]: unknown } | undefined => {
  if (text === undefined || !text.startsWith("{")) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export const read = ({
  value,
  valueText
}: Callback.CardAction): { readonly name: string; readonly values: unknown } | undefined => {
  const carried = parsed(valueText) ?? value
  const name = carried[key]
  return typeof name === "string" ? { name, values: carried["values"] } : undefined
}
