/**
 * Holds an answer of the platform against the nodes of its shape, which are all that the SDK believes of it: fields that the
 * shape lacks, required ones that are missing, `null` where nothing may be absent, other JSON types, values that an
 * enumeration does not list.
 *
 * What it gives may be shared: names of fields, JSON types and values of enumerations, and of these only what cannot be
 * somebody's text.
 */
import type * as Codec from "@effect-feishu/core/Codec"
import { knownValues } from "@effect-feishu/core/Codec"

/** Whose field it is: of an endpoint's answer, of an event, or of a structure that several share. */
export interface Owner {
  readonly kind: "endpoint" | "event" | "type"
  /** `im.v1.chat.list`, `im.message.receive_v1`; of a structure `im#Message`. */
  readonly id: string
}

export interface Difference {
  readonly kind: "unknown" | "missing" | "null" | "type" | "value"
  readonly owner: Owner
  /** Within the owner, lists not marked: `items.sender`; a dictionary's keys are `*`. */
  readonly at: string
  readonly field: string
  /** What is believed; of an enumeration nothing, for it is long. */
  readonly expected: string
  /** A JSON type, or a value of an enumeration. */
  readonly seen: string
  /** Of an unknown object: the fields within that the platform has elsewhere as well. */
  readonly inside?: { readonly [name: string]: string }
  /** The client makes of it what is documented. */
  readonly mended?: true
  /** The values that the enumeration knows. */
  readonly known?: ReadonlyArray<string | number>
  readonly count: number
}

/** How much of a shape an answer had: fields by their places, of lists and objects those within. */
export interface Coverage {
  readonly seen: ReadonlySet<string>
  /** Those that were absent, null or an empty list: of them nothing was checked. */
  readonly unseen: ReadonlySet<string>
}

/** What there is to say of an answer. */
export interface Look {
  readonly differences: ReadonlyArray<Difference>
  readonly coverage: Coverage
  /** Why the answer says nothing of the shape, where that is so. */
  readonly nothing: string | undefined
}

/** What may be told beyond JSON types. */
export interface Words {
  /** Whether it is the name of some field of the platform. */
  readonly isField: (name: string) => boolean
  /** Is told of each text that may be somebody's. */
  readonly heard: (text: string) => void
}

type Json = { readonly [name: string]: unknown }

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const present = (node: Codec.Node): Codec.Node => (node._tag === "Later" ? present(node.get()) : node)

/** An integer that a double cannot hold. The client gives its digits as a text. */
const large = "integer beyond 2^53"

/** In the words of `spec/`. */
export const typeOf = (value: unknown): string => {
  if (value === null) return "null"
  if (Array.isArray(value)) {
    const types = new Set(value.map(typeOf))
    return types.size === 1 ? `${[...types][0]}[]` : "any[]"
  }
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return "number"
    return Number.isSafeInteger(value) ? "integer" : large
  }
  return typeof value
}

const expectedOf = (given: Codec.Node): string => {
  const node = present(given)
  switch (node._tag) {
    case "String":
      return "string"
    case "Number":
      return node.isInteger ? "integer" : "number"
    case "Boolean":
      return "boolean"
    case "Literal":
      return typeof node.literal === "string" ? "string" : "integer"
    case "Union":
      return [...new Set(node.types.map(expectedOf))].join(" or ")
    case "List":
      return `${expectedOf(node.item)}[]`
    case "Record":
      return "map"
    case "Struct":
      return "object"
    default:
      return "any"
  }
}

const isText = (node: Codec.Node): boolean => expectedOf(node).split(" or ").includes("string")

/** Where a walk is. */
interface Place {
  readonly owner: Owner
  readonly path: ReadonlyArray<string>
}

/** A structure that several share stands for itself wherever it occurs. */
const within = (place: Place, { id }: Codec.Struct): Place =>
  id !== undefined && /^\w+#\w+$/.test(id) ? { owner: { kind: "type", id }, path: [] } : place

const fieldName = /^[a-z][a-z0-9]*(?:_?[a-zA-Z0-9]+)*$/

/** Nobody's text: short, of one word, and no id. */
const isPlain = (value: unknown): boolean =>
  (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 100_000) ||
  (typeof value === "string" && (value === "" || /^[A-Za-z][A-Za-z_.-]{0,39}\d{0,3}$/.test(value)))

/** Whether a field says anything: an empty list, an empty object and null show nothing of what stands in them. */
const isSeen = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== "object" || Object.keys(value).length > 0)

/** Whether fields stand within it, which are then counted themselves. */
const holdsFields = (given: Codec.Node): boolean => {
  const node = present(given)
  switch (node._tag) {
    case "Struct":
      return node.properties.length > 0
    case "List":
      return holdsFields(node.item)
    case "Record":
      return holdsFields(node.value)
    default:
      return false
  }
}

class Walk {
  readonly found = new Map<string, Difference>()
  readonly seen = new Set<string>()
  readonly unseen = new Set<string>()
  constructor(private readonly words: Words) {}

  private add(
    place: Place,
    kind: Difference["kind"],
    expected: string,
    seen: string,
    more?: Pick<Difference, "inside" | "mended" | "known">
  ) {
    const key = JSON.stringify([place, kind, expected, seen])
    const before = this.found.get(key)
    this.found.set(key, {
      kind,
      owner: place.owner,
      at: place.path.slice(0, -1).join("."),
      field: place.path.at(-1) ?? "",
      expected,
      seen,
      ...before,
      ...more,
      count: (before?.count ?? 0) + 1
    })
  }

  /** All texts below a value of which the shape says nothing. */
  private hear(value: unknown): void {
    if (typeof value === "string") this.words.heard(value)
    else if (Array.isArray(value)) for (const one of value) this.hear(one)
    else if (isObject(value)) for (const one of Object.values(value)) this.hear(one)
  }

  walk(given: Codec.Node, value: unknown, place: Place): void {
    const node = present(given)
    switch (node._tag) {
      case "Unknown":
        return this.hear(value)
      case "Struct":
        return isObject(value)
          ? this.struct(node, value, within(place, node))
          : this.other(node, value, place)
      case "List":
        if (!Array.isArray(value)) return this.other(node, value, place)
        for (const one of value) this.walk(node.item, one, place)
        return
      case "Record":
        if (!isObject(value)) return this.other(node, value, place)
        for (const [key, one] of Object.entries(value)) {
          this.words.heard(key)
          this.walk(node.value, one, { ...place, path: [...place.path, "*"] })
        }
        return
      case "Union": {
        const member = this.member(node, value)
        return member === undefined ? this.other(node, value, place) : this.walk(member, value, place)
      }
      default:
        return this.scalar(node, value, place)
    }
  }

  /** Of several types the one that is meant: that with the fewest differences of those of the value's JSON type. */
  private member(node: Codec.Union, value: unknown): Codec.Node | undefined {
    if (node.types.every((one) => one._tag === "Literal")) {
      return typeof value === typeof node.types[0]!.literal ? enumeration(node) : undefined
    }
    let best: Codec.Node | undefined
    let fewest = Infinity
    for (const one of node.types) {
      const trial = new Walk({ ...this.words, heard: () => {} })
      trial.walk(one, value, { owner: { kind: "type", id: "" }, path: ["x"] })
      const isOther = [...trial.found.values()].some(
        ({ field, kind, owner }) => kind === "type" && owner.id === "" && field === "x"
      )
      if (!isOther && trial.found.size < fewest) [best, fewest] = [one, trial.found.size]
    }
    return best
  }

  private struct(node: Codec.Struct, value: Json, place: Place): void {
    const at = (name: string): Place => ({ ...place, path: [...place.path, name] })
    const names = new Set<string>()
    for (const { isOptional, name, type } of node.properties) {
      names.add(name)
      const field = value[name]
      this.cover(at(name), type, field)
      if (field === undefined) {
        // The platform leaves out lists that are empty: the client gives them.
        if (!isOptional && present(type)._tag !== "List")
          this.add(at(name), "missing", expectedOf(type), "nothing")
      } else if (field === null && isOptional) {
        // What may be absent may be null: the client takes it for absent.
      } else this.walk(type, field, at(name))
    }
    for (const [name, field] of Object.entries(value)) {
      if (names.has(name)) continue
      this.hear(field)
      const isName = fieldName.test(name) && name.length <= 40
      if (!isName) this.words.heard(name)
      const inside = isObject(field) ? this.insideOf(field) : undefined
      this.add(at(isName ? name : "*"), "unknown", "nothing", typeOf(field), inside && { inside })
    }
  }

  /** A field that was seen once is seen, whatever other items of its list lack. */
  private cover({ owner, path }: Place, type: Codec.Node, value: unknown): void {
    const place = [owner.id, path.join(".")].join(": ")
    if (!isSeen(value)) {
      if (!this.seen.has(place)) this.unseen.add(place)
      return
    }
    this.unseen.delete(place)
    if (!holdsFields(type)) this.seen.add(place)
  }

  /** Names in an object of which nothing is known may be somebody's: only those are told that the platform has elsewhere. */
  private insideOf(value: Json): { readonly [name: string]: string } {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => this.words.isField(name))
        .map(([name, field]) => [name, typeOf(field)])
    )
  }

  private scalar(node: Codec.Node, value: unknown, place: Place): void {
    const known = knownValues(node)
    const fits =
      node._tag === "Boolean"
        ? typeof value === "boolean"
        : isText(node)
          ? typeof value === "string"
          : typeof value === "number" && (expectedOf(node) === "number" || Number.isSafeInteger(value))
    if (!fits) return this.other(node, value, place)
    if (known.length === 0 || known.includes(value as string | number)) {
      if (typeof value === "string" && known.length === 0) this.words.heard(value)
      return
    }
    this.add(place, "value", "", isPlain(value) ? JSON.stringify(value) : `a ${typeof value}`, { known })
  }

  private other(node: Codec.Node, value: unknown, place: Place): void {
    this.hear(value)
    if (value === null) {
      const isList = node._tag === "List"
      return this.add(place, "null", expectedOf(node), "null", isList ? { mended: true } : undefined)
    }
    const isMended =
      (typeof value === "number" && isText(node)) ||
      (typeof value === "string" &&
        /^(?:integer|number)$/.test(expectedOf(node)) &&
        String(Number(value)) === value)
    this.add(place, "type", expectedOf(node), typeOf(value), isMended ? { mended: true } : undefined)
  }
}

/** Literals of one type as one node, so that a value that is none of them is a new value and no other type. */
const enumeration = (node: Codec.Union): Codec.Node => {
  const known = knownValues(node)
  return typeof known[0] === "number" ? { _tag: "Number", isInteger: true, known } : { _tag: "String", known }
}

/** The lists of a shape that hold what it is about: the items of a page. */
const listsOf = (given: Codec.Node): ReadonlyArray<string> => {
  const node = present(given)
  if (node._tag !== "Struct") return []
  return node.properties
    .filter(({ type }) => present(type)._tag === "List" && holdsFields(type))
    .map(({ name }) => name)
}

/** What stands beside the items of a page. */
const ofPages = /^(?:has_more|page_token|next_page_token|sync_token|page_size|total|total_count|count)$/

/** Why an answer says nothing of its shape: it has none of its fields, or none of the items that it is about. */
const nothingOf = (node: Codec.Node, value: unknown, { seen, unseen }: Coverage): string | undefined => {
  if (seen.size === 0 && unseen.size > 0) return "not seen: the answer has none of its fields"
  const lists = listsOf(node)
  return isObject(value) &&
    lists.length > 0 &&
    Object.entries(value).every(([name, field]) => !isSeen(field) || ofPages.test(name))
    ? `not seen: ${lists.join(" and ")} had no item`
    : undefined
}

/** All that differs, each once with how often it was seen, and how much of the shape was there to see. */
export const lookAt = (node: Codec.Node, value: unknown, owner: Owner, words: Words): Look => {
  const walk = new Walk(words)
  walk.walk(node, value, { owner, path: [] })
  const coverage: Coverage = { seen: walk.seen, unseen: walk.unseen }
  return { differences: [...walk.found.values()], coverage, nothing: nothingOf(node, value, coverage) }
}

/** All that differs, each once with how often it was seen. */
export const differencesOf = (
  node: Codec.Node,
  value: unknown,
  owner: Owner,
  words: Words
): ReadonlyArray<Difference> => lookAt(node, value, owner, words).differences

/** Where it stands, as people write it. */
export const placeOf = ({ at, field, owner }: Difference): string =>
  [owner.id, [at, field].filter((part) => part !== "").join(".")].filter((part) => part !== "").join(": ")
