/** What the parts of a card have in common: the message that shows it, and who uses it. */
import type { Signal } from "@preact/signals"
import { createContext } from "preact"
import { useContext, useEffect, useRef, useState } from "preact/hooks"
import type { CardActionOptions } from "../src/Sandbox.js"
import { isObject, listOf, numberOf, objectOf, textOf, type JsonObject } from "./json.js"
import { cardLocale } from "./words.js"

/** How fast a client types the text that streams in. */
export interface Typing {
  readonly frequency: number
  readonly step: number
  readonly isFast: boolean
}

/** What draws a component gets. */
export interface ElementProps {
  readonly element: JsonObject
  /** Where it stands in the card, as a JSON pointer: how a component is named to the sandbox. */
  readonly at: string
}

export interface Scene {
  readonly messageId: string
  /** open_ids of the people in the chat. */
  readonly members: ReadonlyArray<string>
  readonly styles: unknown
  /** `undefined`: the card does not stream. */
  readonly typing: Typing | undefined
  readonly use: (action: CardActionOptions) => Promise<boolean>
}

export const SceneContext = createContext<Scene>({
  messageId: "",
  members: [],
  styles: undefined,
  typing: undefined,
  use: () => Promise.resolve(false)
})

export const useScene = (): Scene => useContext(SceneContext)

/** The values of a form that were given by hand, and the names that still need one. */
export interface FormState {
  /** Everything in it that has a name. */
  readonly inputs: () => ReadonlyArray<JsonObject>
  readonly values: Signal<Readonly<Record<string, unknown>>>
  readonly missing: Signal<ReadonlySet<string>>
}

export const FormContext = createContext<FormState | undefined>(undefined)

/** Under which of its keys a component holds the value that it begins with. */
export const initialOf = (element: JsonObject): unknown =>
  element["default_value"] ??
  element["initial_option"] ??
  element["selected_values"] ??
  element["initial_date"] ??
  element["initial_time"] ??
  element["initial_datetime"] ??
  element["checked"]

/** Everything with a name below a form. */
export const inputsOf = (form: JsonObject): ReadonlyArray<JsonObject> => {
  const inputs: Array<JsonObject> = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isObject(value)) {
      if (
        typeof value["name"] === "string" &&
        typeof value["tag"] === "string" &&
        value["tag"] !== "button"
      ) {
        inputs.push(value)
      }
      for (const key in value) visit(value[key])
    }
  }
  visit(form["elements"])
  return inputs
}

/** The value of a control, kept by its form where it stands in one. */
export const useField = <A>(element: JsonObject, initial: A) => {
  const form = useContext(FormContext)
  const [own, setOwn] = useState<A>(initial)
  const name = textOf(element["name"])
  if (form === undefined) return { form, isMissing: false, name, value: own, set: setOwn }
  const { values } = form
  return {
    form,
    isMissing: form.missing.value.has(name),
    name,
    value: (Object.hasOwn(values.value, name) ? values.value[name] : initial) as A,
    set: (value: A): void => {
      values.value = { ...values.value, [name]: value }
      if (form.missing.value.has(name)) {
        form.missing.value = new Set([...form.missing.value].filter((one) => one !== name))
      }
    }
  }
}

/** A text in the page's language where the card has it. */
export const localized = (value: unknown, key = "content"): string => {
  const object = objectOf(value)
  const translated = objectOf(object[`i18n_${key}`])[cardLocale()]
  return typeof translated === "string" ? translated : textOf(object[key])
}

export const typingOf = (config: unknown): Typing => {
  const streaming = objectOf(objectOf(config)["streaming_config"])
  const number = (key: string, fallback: number): number => {
    const per = objectOf(streaming[key])
    return Math.max(1, numberOf(per["pc"]) ?? numberOf(per["default"]) ?? fallback)
  }
  return {
    frequency: Math.max(16, number("print_frequency_ms", 70)),
    step: number("print_step", 1),
    isFast: streaming["print_strategy"] !== "delay"
  }
}

const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches

/**
 * As much of a text as is typed by now. Text that goes on from what is shown is typed; another text appears at once.
 */
export const useTyped = (text: string, typing: Typing | undefined): string => {
  const state = useRef({ text, length: text.length })
  const [, draw] = useState(0)
  if (state.current.text !== text) {
    const { length, text: before } = state.current
    const start =
      typing === undefined || isCalm()
        ? text.length
        : typing.isFast && text.startsWith(before)
          ? before.length
          : text.startsWith(before.slice(0, length))
            ? length
            : text.length
    state.current = { text, length: start }
  }
  if (typing === undefined) state.current.length = text.length
  const { frequency = 0, step = 1 } = typing ?? {}
  useEffect(() => {
    if (frequency === 0 || state.current.length >= text.length) return
    const timer = setInterval(() => {
      const { length } = state.current
      let next = Math.min(text.length, length + step)
      // Half of a pair is no character.
      const last = text.charCodeAt(next - 1)
      if (last >= 0xd800 && last <= 0xdbff) next++
      state.current.length = next
      if (next >= text.length) clearInterval(timer)
      draw((count) => count + 1)
    }, frequency)
    return () => clearInterval(timer)
  }, [text, frequency, step])
  return state.current.length >= text.length ? text : text.slice(0, state.current.length)
}

/** The address that a click opens, on this kind of device. */
export const urlOf = (link: unknown): unknown => {
  const object = objectOf(link)
  return object["pc_url"] ?? object["default_url"] ?? object["url"]
}

export const behaviorsOf = (element: JsonObject): ReadonlyArray<JsonObject> =>
  listOf(element["behaviors"]).filter(isObject)
