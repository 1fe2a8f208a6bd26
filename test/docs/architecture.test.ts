/** What `docs/architecture.md` says of the modules of core is so. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { read, root } from "./documents.js"

const src = join(root, "packages/core/src")

/** The lines of the table of modules: what they are, and their names. */
const kinds = [...read("docs/architecture.md").matchAll(/^\| (namespaces|runtime): [^|]+\|([^|]+)\|$/gm)].map(
  ([, kind, names]) => ({
    kind: kind!,
    modules: Array.from(names!.matchAll(/`(\w+)`/g), ([, name]) => name!)
  })
)

const isModule = (name: string): boolean => /^[A-Z]\w*\.ts$/.test(name)

const callsEndpoints = (name: string): boolean => {
  const folder = join(src, name)
  const parts = existsSync(folder) ? readdirSync(folder).map((part) => join(folder, part)) : []
  return [`${folder}.ts`, ...parts].some((file) => /from "\.{1,2}\/api\//.test(readFileSync(file, "utf8")))
}

describe("The modules of core", () => {
  it("each stand in one line of the table", () => {
    const listed = kinds.flatMap(({ modules }) => modules)
    const modules = readdirSync(src).filter(isModule)
    assert.deepStrictEqual(listed.toSorted(), modules.map((name) => name.slice(0, -".ts".length)).toSorted())
  })

  it("are namespaces if they call endpoints, but for the OAuth of users, which asks who they are", () => {
    for (const { kind, modules } of kinds) {
      for (const name of modules) {
        assert.strictEqual(callsEndpoints(name), kind === "namespaces" || name === "OAuth", name)
      }
    }
  })

  it("are all whose names begin with a capital; what is generated says so in its first line", () => {
    const others = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !isModule(entry.name))
      .map(({ name }) => name)
    assert.deepStrictEqual(others.toSorted(), ["api.ts", "catalog.ts", "events.ts", "index.ts", "node.ts"])
    for (const folder of ["api", "catalog", "events"]) {
      for (const entry of readdirSync(join(src, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        assert.match(readFileSync(join(entry.parentPath, entry.name), "utf8"), /^\/\/ GENERATED/, entry.name)
      }
    }
  })
})
