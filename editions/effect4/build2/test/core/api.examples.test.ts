/**
 * The platform's own documentation, decoded. The examples are its property and stand beside the checkout, not in it.
 */
import * as api from "@effect-feishu/core/api"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as events from "@effect-feishu/core/events"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { leftOf, rightOf } from "./support/either.js"

const folder =
  process.env["FEISHU_EXAMPLES"] ??
  fileURLToPath(new URL("../../../shared/catalog/examples/", import.meta.url))
const present = existsSync(folder)

interface Example {
  readonly id: string
  readonly response: { readonly [name: string]: unknown }
  readonly request: unknown
}

interface EventExample {
  readonly type: string
  readonly event: { readonly [name: string]: unknown }
}

const read = <A>(file: string): ReadonlyArray<A> => JSON.parse(readFileSync(join(folder, file), "utf8"))

/**
 * Examples that do not decode, each with what is wrong with it.
 */
const wrong: { readonly [id: string]: string } = {}

/** A text of digits and its number, `null` and nothing, are the same content. */
const differences = (example: unknown, decoded: unknown, path: string): Array<string> => {
  if (example === decoded || (example === null && decoded === undefined)) return []
  if (Array.isArray(example) && Array.isArray(decoded)) {
    return example.length === decoded.length
      ? example.flatMap((item, i) => differences(item, decoded[i], `${path}[${i}]`))
      : [`${path}: ${example.length} items became ${decoded.length}`]
  }
  if (typeof example === "object" && typeof decoded === "object" && example !== null && decoded !== null) {
    const before = example as { readonly [name: string]: unknown }
    const after = decoded as { readonly [name: string]: unknown }
    const added = Object.keys(after).filter(
      (name) => before[name] === undefined && !(Array.isArray(after[name]) && after[name].length === 0)
    )
    return [
      ...Object.keys(before).flatMap((name) => differences(before[name], after[name], `${path}.${name}`)),
      ...added.map((name) => `${path}.${name} was made up`)
    ]
  }
  const scalar = (value: unknown) => typeof value === "string" || typeof value === "number"
  if (example === null && Array.isArray(decoded) && decoded.length === 0) return []
  if (scalar(example) && scalar(decoded) && String(example) === String(decoded)) return []
  return [`${path}: ${JSON.stringify(example)} became ${JSON.stringify(decoded)}`]
}

describe("documented examples", () => {
  it.effect.skipIf(!present)("every response decodes with its content unchanged", () =>
    Effect.gen(function* () {
      const found: Array<string> = []
      let count = 0
      for (const file of readdirSync(folder)) {
        if (file === "events.json") continue
        for (const { id, response } of read<Example>(file)) {
          count++
          if (id in wrong) continue
          const endpoint = yield* api.load(id)
          if (endpoint.response === "binary") continue
          const content = structuredClone(response)
          const decoded = yield* Effect.result(
            Endpoint.decode(endpoint as Endpoint.Definition<unknown, unknown>, content)
          )
          if (Result.isFailure(decoded)) found.push(`${id}: ${leftOf(decoded).message}`)
          else {
            const expected = endpoint.response === undefined ? (response.data ?? {}) : response
            found.push(...differences(expected, rightOf(decoded), id))
          }
        }
      }
      assert.deepStrictEqual(found, [])
      assert.isAbove(count, 800)
    })
  )

  it.effect.skipIf(!present)("every event decodes with its content unchanged", () =>
    Effect.gen(function* () {
      const found: Array<string> = []
      const examples = read<EventExample>("events.json")
      for (const { type, event } of examples) {
        const definition = yield* events.load(type)
        const payload = event.event ?? event
        const decoded = EventDefinition.decode(
          definition as EventDefinition.EventDefinition<unknown, unknown>,
          structuredClone(payload)
        )
        if (Result.isFailure(decoded)) {
          found.push(...leftOf(decoded).map(({ path, message }) => `${type}: ${path} ${message}`))
        } else found.push(...differences(payload, rightOf(decoded), type))
      }
      assert.deepStrictEqual(found, [])
      assert.isAbove(examples.length, 100)
    })
  )
})
