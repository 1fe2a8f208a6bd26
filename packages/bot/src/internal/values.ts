/** What components carry that belong to an action. */
import type * as Callback from "@effect-feishu/cards/Callback"
import type * as Element from "@effect-feishu/cards/Element"

/** Of ours alone: other programs' buttons have values too, and call one of them `action`. */
const key = "@action"

export const write = (name: string, values: Element.JsonObject): Element.JsonObject => ({
  [key]: name,
  values
})

export const read = ({
  value
}: Callback.CardAction): { readonly name: string; readonly values: unknown } | undefined => {
  const name = value[key]
  return typeof name === "string" ? { name, values: value["values"] } : undefined
}
