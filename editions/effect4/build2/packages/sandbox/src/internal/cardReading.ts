/** Cards as the people who use them see them: what can be pressed, filled in and chosen, and what it is called. */
import { isObject, type JsonObject } from "./fields.js"

/** Something on a card that can be used. */
export interface Component {
  /** JSON pointer: what `useCard` takes. */
  readonly pointer: string
  readonly tag: string
  readonly json: JsonObject
  /** What stands on it, before it or in it, the most telling first, then its name and its id. */
  readonly names: ReadonlyArray<string>
  /** The pointer of the form that it is part of. */
  readonly form: string | undefined
}

/** What a person enters or chooses. */
export const isField = ({ tag }: Component): boolean => /input|select|picker|checker|overflow/.test(tag)

export const isButton = ({ tag }: Component): boolean => tag === "button" || tag === "interactive_container"

export const isSubmit = ({ form, json }: Component): boolean =>
  form !== undefined && (json["form_action_type"] === "submit" || json["action_type"] === "form_submit")

/** A text as it is called by: without marks of Markdown, tags, the star of what is required, a colon at its end. */
const called = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/[*_~`#]+/g, "")
    .trim()
    .replace(/[\s:：]+$/, "")

const contentOf = (value: unknown): string => {
  if (typeof value === "string") return value
  if (!isObject(value)) return ""
  const { content, text } = value
  if (typeof content === "string" && content !== "") return content
  return text === undefined ? "" : contentOf(text)
}

const wordTags = new Set(["markdown", "div", "plain_text", "lark_md"])

/** Everything on a card that has a tag and can be used, in its order. */
export const componentsOf = (card: JsonObject): ReadonlyArray<Component> => {
  const found: Array<Component> = []
  /** The last text before a component: what a menu without a label of its own is called by. */
  let before = ""
  const visit = (value: unknown, pointer: string, form: string | undefined): void => {
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) visit(value[i], `${pointer}/${i}`, form)
      return
    }
    if (!isObject(value)) return
    const { tag } = value
    const one = typeof tag === "string" ? componentOf(value, tag, pointer, form, before) : undefined
    if (one !== undefined && (isField(one) || isButton(one))) {
      found.push(one)
      before = ""
    } else if (typeof tag === "string" && wordTags.has(tag)) before = contentOf(value)
    const around = tag === "form" ? pointer : form
    // What a menu offers, and what stands on a button, is no component.
    if (one !== undefined && isField(one)) return
    for (const key in value)
      if (key !== "text" && key !== "behaviors") visit(value[key], `${pointer}/${key}`, around)
  }
  visit(card, "", undefined)
  return found
}

const componentOf = (
  json: JsonObject,
  tag: string,
  pointer: string,
  form: string | undefined,
  before: string
): Component => {
  const own = [json["text"], json["label"], json["placeholder"]].map(contentOf)
  const spoken = tag === "button" ? own : [own[0]!, own[1]!, before, own[2]!]
  const ids = [json["name"], json["element_id"]].map(contentOf)
  const names = [...spoken.flatMap((text) => [text.trim(), called(text)]), ...ids]
  return { pointer, tag, json, form, names: [...new Set(names)].filter((name) => name !== "") }
}

/** What a component is called in messages: as people read it. */
export const label = ({ names, tag }: Component): string => names[0] ?? tag

/** The options of a menu: texts, each with the value that stands for it. */
export const optionsOf = ({
  json
}: Component): ReadonlyArray<{ readonly text: string; readonly value: string }> =>
  (Array.isArray(json["options"]) ? json["options"] : []).filter(isObject).map((option) => {
    const value = contentOf(option["value"])
    return { text: contentOf(option["text"]) || value, value }
  })

/** The card with a mark behind the name of what is disabled, so that reading it tells. */
export const marked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(marked)
  if (!isObject(value)) return value
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = marked(value[key])
  if (typeof value["tag"] !== "string" || value["disabled"] !== true) return copy
  const key = ["text", "label", "placeholder"].find((one) => isObject(value[one]))
  if (key !== undefined) copy[key] = { tag: "plain_text", content: `${contentOf(value[key])} (disabled)` }
  return copy
}
