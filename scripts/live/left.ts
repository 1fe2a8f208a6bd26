/**
 * The file that says what a run has on the platform at any moment, so that it is known when the program is killed. It holds ids,
 * and is not to be shared; it is there only as long as it says something.
 */
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Effect from "effect/Effect"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { take, type Thing } from "./things.js"

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  (value.kind === "message" || value.kind === "document" || value.kind === "file") &&
  "id" in value &&
  typeof value.id === "string"

/** What an earlier run left. A file that cannot be read says nothing. */
const readFile = (file: string): ReadonlyArray<Thing> => {
  if (!existsSync(file)) return []
  try {
    const things: unknown = JSON.parse(readFileSync(file, "utf8"))
    return Array.isArray(things) ? things.filter(isThing) : []
  } catch {
    return []
  }
}

const writeFile = (file: string, things: ReadonlyArray<Thing>): void => {
  if (things.length === 0) rmSync(file, { force: true })
  else writeFileSync(file, `${JSON.stringify(things, null, 2)}\n`)
}

export interface Left {
  /** Writes what there is now, beside what an earlier run left. */
  readonly keep: (things: Iterable<Thing>) => Effect.Effect<void>
  /** Takes away what an earlier run left, as far as it can be. Gives how much was, and what could not be. */
  readonly clear: Effect.Effect<
    { readonly taken: number; readonly left: ReadonlyArray<Thing> },
    never,
    FeishuClient
  >
}

export const make = (file: string): Left => {
  let earlier = readFile(file)
  return {
    keep: (things) => Effect.sync(() => writeFile(file, [...earlier, ...things])),
    clear: Effect.gen(function* () {
      const before = earlier.length
      earlier = yield* Effect.filter(earlier, (thing) => Effect.isFailure(take(thing)))
      writeFile(file, earlier)
      return { taken: before - earlier.length, left: earlier }
    })
  }
}
