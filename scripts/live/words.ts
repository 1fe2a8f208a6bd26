/**
 * What may be said. A name of a field or a value of an enumeration that the specification lacks is told where all of its words
 * are words of the platform: parts of its names of fields, values and endpoints. Any other may be somebody's name or id, and so
 * may what was heard in places where anybody's words may stand. Such words are kept out of the report and shown to the one who
 * runs the check alone, who may say of them that they are nobody's.
 */
import * as Spec from "../codegen/spec.js"
import type { Difference, Words } from "./differences.js"
import { placeOf } from "./differences.js"

/** `chatMode`, `chat_mode`, `chat.mode` and `CHAT-MODE-2` are of the same words. */
const partsOf = (name: string): ReadonlyArray<string> =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((part) => part.replace(/^([a-z]+)\d{1,2}$/, "$1"))
    .filter((part) => part !== "" && !/^\d{1,2}$/.test(part))

interface Platform {
  /** Names of fields everywhere, in any structure. */
  readonly fields: ReadonlySet<string>
  /** The parts of all names. */
  readonly words: ReadonlySet<string>
}

const platform = (): Platform => {
  const fields = new Set<string>()
  const words = new Set<string>()
  const hear = (name: string | number) => {
    for (const part of partsOf(`${name}`)) words.add(part)
  }
  const within = (all: Spec.Fields | undefined) => {
    for (const [name, field] of Object.entries(all ?? {})) {
      fields.add(name)
      hear(name)
      const facts = Spec.factsOf(field)
      facts.enum?.forEach(hear)
      within(facts.fields)
    }
  }
  for (const { endpoints, events, types } of Spec.readProjects()) {
    for (const all of Object.values(types)) within(all)
    for (const [id, { body, query, response }] of Object.entries(endpoints)) {
      hear(id)
      for (const all of [query, body, response]) within(all)
    }
    for (const [id, { fields }] of Object.entries(events)) {
      hear(id)
      within(fields)
    }
  }
  return { fields, words }
}

export interface Vocabulary extends Words {
  /** Whether a name or a value may be told: it is of the platform's own words, and nobody's text is this very word. */
  readonly isTold: (word: string) => boolean
}

/** `vouched`: words of which whoever runs the check says that they are nobody's. */
export const make = (vouched: ReadonlyArray<string> = []): Vocabulary => {
  const heard = new Set<string>()
  let known: Platform | undefined
  const read = (): Platform => (known ??= platform())
  const isPlatforms = (word: string): boolean => {
    const parts = partsOf(word)
    return parts.length > 0 && parts.every((part) => read().words.has(part))
  }
  return {
    isField: (name) => read().fields.has(name),
    heard: (text) => void heard.add(text.toLowerCase()),
    isTold: (word) =>
      word === "" || vouched.includes(word) || (isPlatforms(word) && !heard.has(word.toLowerCase()))
  }
}

export interface Shared {
  readonly difference: Difference
  /** What was left out, with its place: for whoever runs the check alone. */
  readonly withheld: string | undefined
}

/** The difference without what may be somebody's. */
export const shared = (difference: Difference, words: Vocabulary): Shared => {
  const { field, kind, seen } = difference
  if (kind === "value" && seen.startsWith('"') && !words.isTold(JSON.parse(seen) as string)) {
    return {
      difference: { ...difference, seen: "a string" },
      withheld: `${placeOf(difference)} has the value ${seen}`
    }
  }
  if (kind === "unknown" && field !== "*" && !words.isTold(field)) {
    const { inside: _, ...rest } = difference
    return {
      difference: { ...rest, field: "*" },
      withheld: `${placeOf({ ...difference, field: "" })} has the field ${field}`
    }
  }
  return { difference, withheld: undefined }
}
