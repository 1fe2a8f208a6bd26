/** What contributors and users are told of scripts and programs is what there is. */
import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), "utf8")
const { scripts } = JSON.parse(read("package.json")) as { scripts: { readonly [name: string]: string } }

/** The first cells of the rows that begin with a script: its name, and whether `npm test` runs it. */
const rows = [
  ...read("CONTRIBUTING.md").matchAll(/^\| `npm (?:run )?([\w:]+)` +\| (yes|) *\| (.+?) +\|$/gm)
].map(([, name, isRun, what]) => ({ name: name!, isRun: isRun === "yes", what: what! }))

/** The scripts that a script runs, and those that these run. */
const runBy = (name: string): ReadonlyArray<string> =>
  [...scripts[name]!.matchAll(/npm run (?:--silent )?([\w:]+)/g)].flatMap(([, inner]) =>
    [inner!].concat(runBy(inner!))
  )

describe("CONTRIBUTING.md", () => {
  it("explains every script of package.json, once", () =>
    assert.deepStrictEqual(rows.map(({ name }) => name).sort(), Object.keys(scripts).sort()))

  it("says which of them `npm test` runs, in their order", () =>
    assert.deepStrictEqual(
      rows.filter(({ isRun }) => isRun).map(({ name }) => name),
      runBy("test")
    ))
})

describe("the list of examples", () => {
  it("has every program of the folder, and no other", () => {
    const listed = [...read("examples/README.md").matchAll(/^\| \[(.+?)\]\((.+?)\) +\| \S/gm)]
    for (const [, name, target] of listed) assert.strictEqual(name, target)
    assert.deepStrictEqual(
      listed.map(([, name]) => name).sort(),
      readdirSync(join(root, "examples"))
        .filter((name) => name.endsWith(".ts"))
        .sort()
    )
  })
})
