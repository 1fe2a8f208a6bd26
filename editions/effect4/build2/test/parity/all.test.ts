/** No line of `spec/parity.json` is left out, and no method is covered twice. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { helpers, features } from "./names.js"
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

  it("every helper and every feature has its names, and nothing else has", () => {
    for (const [kind, table] of [
      ["helper", helpers],
      ["feature", features]
    ] as const) {
      assert.deepStrictEqual(
        Object.keys(table).sort(),
        rows
          .filter((row) => row.kind === kind)
          .map(({ id }) => id)
          .sort()
      )
    }
  })

  it.effect("every name is exported", () =>
    Effect.gen(function* () {
      const names = [
        ...Object.values(helpers),
        ...Object.values(features).map(({ exports }) => exports)
      ].flat()
      for (const name of names) {
        const [, folder, module, member] = /^(\w+)\/(\w+)\.(\w+)$/.exec(name) ?? []
        assert.isDefined(member, `${name} is no name`)
        const exported = yield* Effect.promise(
          (): Promise<object> => import(`../../packages/${folder}/src/${module}.ts`)
        )
        assert.property(exported, member!, name)
      }
    })
  )

  it("every feature has a test that shows it", () => {
    for (const [id, { shownBy }] of Object.entries(features)) {
      const [file, title] = shownBy
      const source = readFileSync(new URL(`../${file}.test.ts`, import.meta.url), "utf8")
      assert.include(source, `"${title}"`, id)
    }
  })
})
