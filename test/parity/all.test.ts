/** No method of `spec/parity.json` is left out, and none is covered twice. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, readdirSync } from "node:fs"
import { rows, type ParityCase } from "./runner.js"

const areas = readdirSync(new URL("./cases/", import.meta.url))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))

const load = (area: string) =>
  Effect.promise((): Promise<{ readonly cases: ReadonlyArray<ParityCase> }> => import(`./cases/${area}.ts`))

const covered = Effect.map(Effect.forEach(areas, load), (modules) =>
  modules.flatMap(({ cases }) => cases.map(({ id }) => id))
)

describe("parity", () => {
  it.effect("every method has its case", () =>
    Effect.gen(function* () {
      const ids = new Set(yield* covered)
      const missing = rows.filter(({ id, kind }) => kind === "method" && !ids.has(id)).map(({ id }) => id)
      assert.deepStrictEqual(missing, [])
    })
  )

  it.effect("no method has two cases, and no case is of a method that is not listed", () =>
    Effect.gen(function* () {
      const ids = yield* covered
      const methods = new Set(rows.filter(({ kind }) => kind === "method").map(({ id }) => id))
      assert.deepStrictEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index || !methods.has(id)),
        []
      )
    })
  )

  it("every list of cases is run", () => {
    const unused = areas.filter((area) => !existsSync(new URL(`./${area}.test.ts`, import.meta.url)))
    assert.deepStrictEqual(unused, [])
  })
})
