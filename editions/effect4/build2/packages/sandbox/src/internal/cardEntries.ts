/** What a person enters, as the platform's client sends it. */
import { type Component, label, optionsOf } from "./cardReading.js"

/** One of them is there. */
export interface Entry {
  readonly inputValue?: string
  readonly option?: string
  readonly options?: ReadonlyArray<string>
  readonly checked?: boolean
}

/** How far a time zone is ahead at a moment, as pickers write it: `+0800`. */
export const offsetOf = (timezone: string, now: number): string => {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: timezone,
    timeZoneName: "longOffset"
  }).formatToParts(now)
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT"
  return name === "GMT" ? "+0000" : name.slice("GMT".length).replace(":", "")
}

const days = /^\d{4}-\d{2}-\d{2}$/
const times = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** A day that its month does not have would be one of the next. */
const isDate = (text: string): boolean =>
  days.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const pickers: Readonly<Record<string, { readonly is: (text: string) => boolean; readonly like: string }>> = {
  date_picker: { is: isDate, like: "a date such as 2026-03-01" },
  picker_time: { is: (text) => times.test(text), like: "a time such as 09:30" },
  picker_datetime: {
    is: (text) => isDate(text.slice(0, 10)) && text[10] === " " && times.test(text.slice(11)),
    like: "a date with its time such as 2026-03-01 09:30"
  }
}

/** The entry, or why it cannot be made. */
export const entered = (
  component: Component,
  value: string | number | boolean | ReadonlyArray<string | number>,
  offset: string
): Entry | string => {
  const { json, tag } = component
  const name = label(component)
  if (tag === "checker") {
    return typeof value === "boolean" ? { checked: value } : `"${name}" is ticked or not: true or false`
  }
  if (typeof value === "boolean") return `"${name}" takes no ${String(value)}`
  const isMany = tag.startsWith("multi_") || (tag === "select_img" && json["multi_select"] === true)
  if (isMany) return chosen(component, typeof value === "object" ? value : [value])
  if (typeof value === "object") return `"${name}" takes one value, not several`
  const text = String(value)
  const picker = Object.hasOwn(pickers, tag) ? pickers[tag] : undefined
  if (picker !== undefined) {
    return picker.is(text) ? { option: `${text} ${offset}` } : `"${name}" takes ${picker.like}, not "${text}"`
  }
  if (tag === "input") return { inputValue: text }
  const one = chosen(component, [text])
  return typeof one === "string" ? one : { option: one.options[0]! }
}

/** The values of options by their texts or their values. */
const chosen = (
  component: Component,
  values: ReadonlyArray<string | number>
): { readonly options: ReadonlyArray<string> } | string => {
  const offered = optionsOf(component)
  const options: Array<string> = []
  for (const one of values.map(String)) {
    const fitting = offered.filter(({ text, value }) => text === one || value === one)
    // Where people are chosen everybody of the chat can be, unless the menu says who.
    if (offered.length > 0 && fitting.length !== 1) {
      const texts = offered.map(({ text }) => `"${text}"`).join(", ")
      return fitting.length === 0
        ? `"${label(component)}" offers ${texts}, and not "${one}"`
        : `"${label(component)}" offers "${one}" ${fitting.length} times: choose by value`
    }
    options.push(fitting[0]?.value ?? one)
  }
  return { options }
}
