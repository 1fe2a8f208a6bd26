/** What a schema finds wrong with data, with the place of each fault. */
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { reading } from "./line/schema.js"

export interface Problem {
  readonly path: string
  readonly message: string
}

const pathOf = (root: string, path: ReadonlyArray<PropertyKey>): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${String(key)}`),
    root
  )

/** Reads data, whose place is called `root`, with everything that is wrong at once; what is not known is wrong. */
export const reader = <A, I>(
  schema: Schema.Codec<A, I>
): ((root: string, value: unknown) => Result.Result<A, ReadonlyArray<Problem>>) => {
  const decode = reading(schema)
  return (root, value) =>
    Result.mapError(decode(value), (issues) => {
      // Unions tell what each of their members misses. The first says enough, and the innermost says it best.
      const problems = new Map<string, Problem>()
      for (const { message, path } of issues) {
        const at = pathOf(root, path)
        if (!problems.has(at)) problems.set(at, { path: at, message })
      }
      const places = [...problems.keys()]
      const holdsAnother = (at: string) =>
        places.some((one) => one.startsWith(`${at}.`) || one.startsWith(`${at}[`))
      return [...problems.values()].filter(({ path }) => !holdsAnother(path))
    })
}
