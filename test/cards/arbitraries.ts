/**
 * Cards made at random from `spec/cards/components.json`: the tests' own reading of the facts, beside the one of the
 * package.
 */
import * as FastCheck from "effect/FastCheck"
import { readSpec } from "../../scripts/codegen/cards.js"
import type { Field, SpecObject } from "../../scripts/codegen/cards/spec.js"

export const spec = readSpec()
export const objects: ReadonlyMap<string, SpecObject> = new Map(
  spec.objects.map((object) => [object.name, object])
)

export type Json = Record<string, unknown>

const places: Readonly<Record<string, string>> = {
  BodyElement: "body",
  ColumnElement: "column",
  FormElement: "form",
  ContainerElement: "interactive_container",
  PanelElement: "collapsible_panel"
}

/** Components that a careful author sends in a place. */
const inPlace = new Map(
  Object.values(places).map((place) => [
    place,
    spec.objects.filter(
      (object) =>
        object.parents?.includes(place) === true &&
        object.maybe?.includes(place) !== true &&
        object.received !== true &&
        object.confidence === undefined
    )
  ])
)

/** Draws values; `int(n)` is at least 0 and less than n. */
export interface Draw {
  readonly int: (below: number) => number
}

const words = [
  "",
  "a",
  "hello",
  "`",
  "**b**",
  "你好",
  "😀",
  "<at id=all></at>",
  'quo"te',
  "line\nbreak",
  "x y"
]

const pick = <A>(draw: Draw, from: ReadonlyArray<A>): A => from[draw.int(from.length)]!

const px = (draw: Draw, min: number, max: number) => `${min + draw.int(max - min + 1)}px`

/** Everything that has to be unique gets a number of its own. */
interface State {
  readonly draw: Draw
  next: number
  depth: number
  form: boolean
}

const scalar = (state: State, type: string): unknown => {
  const { draw } = state
  const known = spec.scalars[type]
  const some = (min: number) =>
    Array.from({ length: pick(draw, [1, 2, 4]) }, () => pick(draw, ["0", px(draw, min, 99)])).join(" ")
  switch (type) {
    case "ElementId":
      return `e${state.next++}`
    case "Margin":
      return some(-99)
    case "Padding":
      return some(0)
    case "Gap":
      return draw.int(2) === 0 ? pick(draw, known!.values!) : px(draw, 0, 99)
    case "Radius":
      return pick(draw, ["0", "5px", "50%", "100%"])
    case "ImageKey":
      return `img_v2_${draw.int(9)}`
    case "Date":
      return "2024-02-29"
    case "Time":
      return "23:59"
    case "DateTime":
      return "2024-02-29 23:59"
    default:
      return known?.values === undefined ? undefined : pick(draw, known.values)
  }
}

const value = (state: State, field: Field): unknown => {
  const { draw } = state
  const { type } = field
  const list = /^(.*)\[\]$/.exec(type)
  if (list) {
    const place = places[list[1]!]
    const length = Math.min(field.maxItems ?? 3, place === undefined ? 1 + draw.int(2) : draw.int(4))
    return Array.from({ length }, () =>
      place === undefined
        ? value(state, { name: field.name, type: list[1]! })
        : component(state, pick(draw, candidates(state, place)))
    )
  }
  const wrapped = /^(Record|Locales)<(.*)>$/.exec(type)
  if (wrapped) {
    const keys =
      wrapped[1] === "Record" ? ["cus-0", "own"] : [pick(draw, spec.scalars["Locale"]!.values!), "zh_cn"]
    return Object.fromEntries(keys.map((key) => [key, value(state, { name: key, type: wrapped[2]! })]))
  }
  if (type.startsWith('"')) return JSON.parse(type)
  const union = spec.unions[type]
  if (union) return object(state, objects.get(pick(draw, union.of))!)
  if (objects.has(type)) {
    const made = object(state, objects.get(type)!)
    if (field.maxLength !== undefined) made["content"] = "x".repeat(draw.int(field.maxLength + 1))
    return made
  }
  if (type.includes("|")) return value(state, { ...field, type: pick(draw, type.split("|")) })
  if (spec.scalars[type]) return scalar(state, type)
  const options: Array<unknown> = [...(field.enum ?? [])]
  if (field.px) {
    const [min, max = 999] = field.px
    options.push(field.pair ? `${px(draw, min, max)} ${px(draw, min, max)}` : px(draw, min, max))
  }
  if (field.percent) options.push(`${field.percent[0] + draw.int(field.percent[1] - field.percent[0] + 1)}%`)
  if (options.length > 0) return pick(draw, options)
  const min = field.min ?? 0
  switch (type) {
    case "boolean":
      return draw.int(2) === 0
    case "true":
      return true
    case "integer":
      return min + draw.int((field.max ?? min + 50) - min + 1)
    case "number":
      return min + draw.int(101) / 100
    case "object":
      return { a: draw.int(10), "b c": [null, "x", { tag: "no component" }] }
    case "json":
      return pick(draw, ["x", 1, null])
    case "string":
      if (field.name === "audio_id") return `e${state.next++}`
      return field.maxLength === undefined ? pick(draw, words) : "x".repeat(draw.int(field.maxLength + 1))
    default:
      throw new Error(`the spec has a type that the tests do not know: ${type}`)
  }
}

const candidates = (state: State, place: string): ReadonlyArray<SpecObject> =>
  inPlace
    .get(place)!
    .filter(
      (one) => (state.depth < 4 || one.kind !== "container") && (one.within === undefined || state.form)
    )

/** An object with its required properties and some of the others. */
const object = (state: State, of: SpecObject): Json => {
  const made: Json = {}
  for (const field of of.fields) {
    if (field.uncertain || field.legacy) continue
    if (!field.required && !field.advised && state.draw.int(3) > 0) continue
    made[field.name] = value(state, field)
  }
  return repair(state, of, made)
}

const component = (state: State, of: SpecObject): Json => {
  const { depth, form } = state
  if (of.kind === "container" && of.name !== "Column") state.depth++
  if (of.name === "Form") state.form = true
  const made = object(state, of)
  Object.assign(state, { depth, form })
  return made
}

/** Makes an object obey what no single property says. */
const repair = (state: State, of: SpecObject, made: Json): Json => {
  const { draw, form } = state
  switch (of.name) {
    case "CardLink":
    case "MultiUrl":
      return { ...made, url: "https://example.com" }
    case "OpenUrl":
      return { ...made, default_url: "https://example.com" }
    case "Form":
      made["name"] = `form${state.next++}`
      made["elements"] = [
        ...(made["elements"] as Array<Json>),
        draw.int(2) === 0
          ? {
              tag: "button",
              name: `s${state.next++}`,
              icon: { tag: "standard_icon", token: "t" },
              form_action_type: "submit"
            }
          : {
              tag: "button",
              name: `s${state.next++}`,
              text: { tag: "plain_text", content: "ok" },
              behaviors: [{ type: "form_action" }]
            }
      ]
      return made
    case "Button":
      made["text"] ??= { tag: "plain_text", content: "ok" }
      break
    case "InteractiveContainer":
      made["behaviors"] ??= []
      break
    case "SelectStatic":
    case "MultiSelectStatic":
      for (const option of (made["options"] ?? []) as Array<Json>) option["value"] = `v${state.next++}`
      break
    case "DatePicker":
    case "PickerTime":
    case "PickerDatetime":
      made["placeholder"] ??= { tag: "plain_text", content: "when" }
      break
    case "ImgCombination":
      made["combination_mode"] = "trisect"
      break
    case "ColumnSet":
      made["flex_mode"] = "none"
      break
    case "Checker":
      delete (made["text"] as Json | undefined)?.["text_size"]
      break
    case "Table": {
      const columns = made["columns"] as Array<Json>
      columns.forEach((column, index) => (column["name"] = `c${index}`))
      const cells: Readonly<Record<string, unknown>> = {
        number: 1.5,
        date: 1_700_000_000_000,
        options: [{ text: "S1", color: "red" }],
        persons: ["ou_x"]
      }
      made["rows"] = Array.from({ length: draw.int(3) }, () =>
        Object.fromEntries(
          columns.map((column) => [column["name"], cells[(column["data_type"] as string) ?? ""] ?? "text"])
        )
      )
    }
  }
  if (!form) {
    delete made["form_action_type"]
    delete made["multi_select"]
  }
  if (form && of.kind === "interactive" && of.fields.some((field) => field.name === "name"))
    made["name"] = `n${state.next++}`
  return made
}

/** A card without a single fault; small enough for every limit but that of elements, which is kept by its width. */
export const drawCard = (draw: Draw): Json => {
  const state: State = { draw, next: 0, depth: 0, form: false }
  const card = object(state, objects.get("CardJson")!)
  // Nearly every card has components.
  const body = objects.get("Body")!
  if (draw.int(10) > 0)
    card["body"] = {
      ...object(state, body),
      elements: value(
        state,
        body.fields.find((field) => field.name === "elements")!
      )
    }
  // Colours and sizes of one's own.
  const style = {
    text_size: { own_size: { default: "normal" } },
    color: { own_color: { light_mode: "rgba(0,0,0,1)", dark_mode: "rgba(1,1,1,1)" } }
  }
  card["config"] = { ...(card["config"] as Json | undefined), style }
  if (JSON.stringify(card).includes('"tag":"audio"'))
    card["config"] = { ...(card["config"] as Json), enable_forward: false }
  return card
}

/** One component of each kind, drawn at random. */
export const drawComponent = (draw: Draw, of: SpecObject, form = false): Json =>
  component({ draw, next: 0, depth: 0, form }, of)

/** A value for a property, drawn at random. */
export const drawField = (draw: Draw, field: Field): unknown =>
  value({ draw, next: 0, depth: 0, form: true }, field)

/** Draws from a seed: fast, and the same each time. */
export const seeded = (seed: number): Draw => {
  let state = seed | 0
  return {
    int: (below) => {
      // mulberry32
      state = (state + 0x6d2b79f5) | 0
      let t = Math.imul(state ^ (state >>> 15), 1 | state)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) % below
    }
  }
}

/** Seeds, for properties over cards. */
export const seeds: FastCheck.Arbitrary<number> = FastCheck.integer()

/** Every component of a card, with its path and the tag of its parent. */
export const componentsOf = (
  card: Json
): ReadonlyArray<{
  readonly element: Json
  readonly path: string
  readonly list: Array<Json>
  readonly parent: string
  readonly form: boolean
}> => {
  const out: Array<{ element: Json; path: string; list: Array<Json>; parent: string; form: boolean }> = []
  const walk = (list: unknown, path: string, parent: string, form: boolean): void => {
    if (!Array.isArray(list)) return
    ;(list as Array<Json>).forEach((element, index) => {
      const at = `${path}[${index}]`
      out.push({ element, path: at, list: list as Array<Json>, parent, form })
      const inner = form || element["tag"] === "form"
      walk(element["elements"], `${at}.elements`, element["tag"] as string, inner)
      walk(element["columns"], `${at}.columns`, element["tag"] as string, inner)
    })
  }
  walk((card["body"] as Json | undefined)?.["elements"], "$.body.elements", "body", false)
  return out.filter(({ element }) => element["tag"] !== undefined)
}
