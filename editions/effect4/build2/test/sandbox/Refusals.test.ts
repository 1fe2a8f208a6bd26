/**
 * What the platform documents that it refuses of chat and work: each pair of an endpoint and a code is shown by a request,
 * or stands in the account of its area with a reason. Codes that the specification gains turn up here.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { idle, pairsOf, standing, type Area } from "./refusals/account.js"
import { areas, right } from "./refusals/index.js"
import { otherwise } from "./refusals/run.js"
import { layer, world, type World } from "./refusals/world.js"

const testOf = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8")

describe("a refusal that the platform documents", () => {
  for (const [name, area] of Object.entries<Area<World>>(areas)) {
    it.effect(`is the sandbox's answer as well: ${name}`, () =>
      Effect.gen(function* () {
        const found = yield* world
        const at = standing(area)
        const faults = (yield* pairsOf(area.projects)).flatMap((pair) => {
          const place = at(pair)
          return place._tag === "Fault" ? [[pair, place.fault] as const] : []
        })
        assert.deepStrictEqual(yield* otherwise(area, found, faults, right(found)), [])
      }).pipe(Effect.provide(layer))
    )

    it.effect(`is shown, or it is said why the sandbox does not answer so: ${name}`, () =>
      Effect.gen(function* () {
        const pairs = yield* pairsOf(area.projects)
        const at = standing(area)
        const open = pairs.filter((pair) => at(pair)._tag === "Open")
        assert.deepStrictEqual(
          open.map(({ endpoint, error }) => `${endpoint.id} ${error.code}: ${error.message}`),
          []
        )
        assert.deepStrictEqual(idle(area, pairs), [])
        for (const [file, shown] of Object.entries(area.elsewhere ?? {})) {
          const text = testOf(file)
          for (const [, code] of shown) assert.include(text, String(code), file)
        }
      })
    )
  }
})
