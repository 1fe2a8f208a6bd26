/** How the constructors of elements are made. */
import type { Markdown } from "./markup.js"

/** What a constructor does to one of its properties. */
type Convert = (value: never) => unknown

/** A text object from a string; anything else stays as it is. */
export const text = (value: unknown): unknown =>
  typeof value === "string" ? { tag: "plain_text", content: value } : value

/** An icon of the library from its token. */
export const icon = (value: unknown): unknown =>
  typeof value === "string" ? { tag: "standard_icon", token: value } : value

/** The source of a piece of Markdown. */
export const source = (value: string | Markdown): string => (typeof value === "string" ? value : value.source)

/** Applies a constructor to each item of a list. */
export const each =
  (convert: Convert): Convert =>
  (values: unknown) =>
    Array.isArray(values) ? values.map(convert as (value: unknown) => unknown) : values

/** Applies a constructor to each value of an object. */
export const values =
  (convert: Convert): Convert =>
  (object: Readonly<Record<string, never>>) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value)]))

/**
 * A constructor: the constant properties, then those given. A property that is undefined is left out, and nothing
 * is added, so that the JSON holds what its writer wrote.
 */
export const make =
  <A, P>(constants: Partial<A>, convert: Readonly<Record<string, Convert>> = {}): ((props: P) => A) =>
  (props) => {
    const out: Array<readonly [string, unknown]> = []
    for (const [key, value] of Object.entries(props as Record<string, never>))
      if (value !== undefined) out.push([key, Object.hasOwn(convert, key) ? convert[key]!(value) : value])
    return { ...constants, ...Object.fromEntries(out) } as A
  }
