/**
 * What turns one card into another: the least that CardKit can be told, by the ids of elements.
 */

export interface Json {
  readonly [key: string]: unknown
}

/** One operation on a card. */
export type Change =
  | { readonly _tag: "Batch"; readonly actions: ReadonlyArray<Json> }
  | { readonly _tag: "Text"; readonly elementId: string; readonly text: string }
  | { readonly _tag: "Whole" }

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The properties that are there in JSON. */
const keysOf = (value: Json): ReadonlyArray<string> =>
  Object.keys(value).filter((key) => value[key] !== undefined)

/** Whether two values are the same JSON. */
const isEqual = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, i) => isEqual(item, other[i]))
  }
  if (!isObject(one) || !isObject(other)) return false
  const keys = keysOf(one)
  return keys.length === keysOf(other).length && keys.every((key) => isEqual(one[key], other[key]))
}

/** Whether merging the second into the first gives the second: nothing that the first has is absent. */
const isMergeable = (before: unknown, after: unknown): boolean =>
  !isObject(before) ||
  (isObject(after) &&
    keysOf(before).every((key) => after[key] !== undefined && isMergeable(before[key], after[key])))

const idOf = (element: unknown): string | undefined =>
  isObject(element) && typeof element["element_id"] === "string" ? element["element_id"] : undefined

const pick = (value: Json, keys: ReadonlyArray<string>): Json =>
  Object.fromEntries(keys.map((key) => [key, value[key]]))

const changed = (before: Json, after: Json): ReadonlyArray<string> =>
  [...new Set([...keysOf(before), ...keysOf(after)])].filter((key) => !isEqual(before[key], after[key]))

/** Gathers changes; each method says whether the difference could be expressed. */
class Gatherer {
  readonly actions: Array<Json> = []
  readonly texts: Array<Change> = []

  constructor(private readonly isTyped: (before: string, after: string) => boolean) {}

  private add(action: string, params: Json): void {
    this.actions.push({ action, params })
  }

  /** The elements of a container; `undefined` is the card's body. */
  list(
    before: ReadonlyArray<unknown>,
    after: ReadonlyArray<unknown>,
    container: string | undefined
  ): boolean {
    const old = new Map(before.map((element) => [idOf(element), element]))
    const now = new Set(after.map(idOf))
    // What stays has to stay in its order, and what has no name cannot be told to change.
    const isIn = (ids: { has: (id: string | undefined) => boolean }) => (element: unknown) =>
      idOf(element) === undefined || ids.has(idOf(element))
    const staying = before.filter(isIn(now))
    const stayed = after.filter(isIn(old))
    const isSame = (one: unknown, other: unknown) =>
      idOf(one) === undefined ? isEqual(one, other) : idOf(one) === idOf(other)
    if (staying.length !== stayed.length || !staying.every((each, i) => isSame(each, stayed[i]))) return false
    const removed = before.map(idOf).filter((id) => id !== undefined && !now.has(id))
    if (removed.length > 0) this.add("delete_elements", { element_ids: removed })
    for (let i = 0; i < after.length; i++) {
      const id = idOf(after[i])
      if (id === undefined) continue
      if (old.has(id)) {
        if (!this.element(id, old.get(id) as Json, after[i] as Json)) return false
        continue
      }
      const start = i
      while (i + 1 < after.length && !isIn(old)(after[i + 1])) i++
      const elements = after.slice(start, i + 1)
      const previous = idOf(after[start - 1])
      const next = idOf(after[i + 1])
      if (previous !== undefined) {
        this.add("add_elements", { type: "insert_after", target_element_id: previous, elements })
      } else if (next !== undefined) {
        this.add("add_elements", { type: "insert_before", target_element_id: next, elements })
      } else if (i === after.length - 1) {
        const target = container === undefined ? {} : { target_element_id: container }
        this.add("add_elements", { type: "append", ...target, elements })
      } else return false
    }
    return true
  }

  /** An element that stays; at the worst it is replaced, which is always possible. */
  private element(id: string, before: Json, after: Json): boolean {
    const keys = changed(before, after)
    if (keys.length === 0) return true
    const content = after["content"]
    if (
      keys.length === 1 &&
      keys[0] === "content" &&
      after["tag"] === "markdown" &&
      typeof content === "string" &&
      content !== "" &&
      this.isTyped(String(before["content"]), content)
    ) {
      this.texts.push({ _tag: "Text", elementId: id, text: content })
      return true
    }
    const marks = [this.actions.length, this.texts.length] as const
    if (!this.parts(id, before, after, keys)) {
      this.actions.length = marks[0]
      this.texts.length = marks[1]
      this.add("update_element", { element_id: id, element: after })
    }
    return true
  }

  private parts(id: string, before: Json, after: Json, keys: ReadonlyArray<string>): boolean {
    if (keys.includes("tag")) return false
    const own = keys.filter((key) => key !== "elements" && key !== "columns")
    if (!isMergeable(pick(before, own), pick(after, own))) return false
    if (own.length > 0) {
      this.add("partial_update_element", { element_id: id, partial_element: pick(after, own) })
    }
    if (keys.includes("elements")) {
      const [one, other] = [before["elements"], after["elements"]]
      if (!Array.isArray(one) || !Array.isArray(other) || !this.list(one, other, id)) return false
    }
    if (keys.includes("columns")) {
      const [one, other] = [before["columns"], after["columns"]]
      if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
      for (const [i, column] of other.entries()) {
        if (isEqual(one[i], column)) continue
        const name = idOf(column)
        if (name === undefined || name !== idOf(one[i])) return false
        this.element(name, one[i] as Json, column as Json)
      }
    }
    return true
  }
}

const object = (value: unknown): Json => (isObject(value) ? value : {})

/**
 * The operations that make the second card of the first, in their order; none when they are equal. `isTyped` says which
 * texts are streamed, so that clients type what was added.
 */
export const difference = (
  before: Json,
  after: Json,
  isTyped: (before: string, after: string) => boolean
): ReadonlyArray<Change> => {
  const whole: ReadonlyArray<Change> = [{ _tag: "Whole" }]
  const keys = changed(before, after)
  if (keys.length === 0) return []
  if (keys.some((key) => key !== "body" && key !== "config" && key !== "card_link")) return whole
  const settings = keys.filter((key) => key !== "body")
  if (!isMergeable(pick(before, settings), pick(after, settings))) return whole
  const [body, next] = [object(before["body"]), object(after["body"])]
  const { elements: olds = [], ...rest } = body
  const { elements: news = [], ...others } = next
  if (!isEqual(rest, others) || !Array.isArray(olds) || !Array.isArray(news)) return whole
  const gatherer = new Gatherer(isTyped)
  if (settings.length > 0) {
    const config = settings.includes("config")
      ? { config: pick(object(after["config"]), changed(object(before["config"]), object(after["config"]))) }
      : {}
    const link = settings.includes("card_link") ? { card_link: after["card_link"] } : {}
    gatherer.actions.push({
      action: "partial_update_setting",
      params: { settings: { ...config, ...link } }
    })
  }
  if (!gatherer.list(olds, news, undefined)) return whole
  const { actions, texts } = gatherer
  return actions.length === 0 ? texts : [{ _tag: "Batch", actions }, ...texts]
}
