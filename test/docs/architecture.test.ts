/** What `docs/architecture.md` says of the modules of core is so, in both languages. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { read, root } from "./documents.js"

const src = join(root, "packages/core/src")

/** The lines of the table of modules: whether they are namespaces, and their names. */
const kindsIn = (document: string) =>
  [...read(document).matchAll(/^\| (namespaces|runtime|命名空间|运行时)(?:: |：)[^|]+\|([^|]+)\|$/gm)].map(
    ([, kind, names]) => ({
      areNamespaces: kind === "namespaces" || kind === "命名空间",
      modules: Array.from(names!.matchAll(/`(\w+)`/g), ([, name]) => name!)
    })
  )

const documents = ["docs/architecture.md", "docs/architecture.zh-CN.md"]

const isModule = (name: string): boolean => /^[A-Z]\w*\.ts$/.test(name)

const callsEndpoints = (name: string): boolean => {
  const folder = join(src, name)
  const parts = existsSync(folder) ? readdirSync(folder).map((part) => join(folder, part)) : []
  return [`${folder}.ts`, ...parts].some((file) => /from "\.{1,2}\/api\//.test(readFileSync(file, "utf8")))
}

describe("The modules of core", () => {
  it.each(documents)("each stand in one line of the table of %s", (document) => {
    const listed = kindsIn(document).flatMap(({ modules }) => modules)
    const modules = readdirSync(src).filter(isModule)
    assert.deepStrictEqual(listed.toSorted(), modules.map((name) => name.slice(0, -".ts".length)).toSorted())
  })

  it.each(documents)("are namespaces if they call endpoints, but for OAuth, says %s", (document) => {
    for (const { areNamespaces, modules } of kindsIn(document)) {
      for (const name of modules) {
        assert.strictEqual(callsEndpoints(name), areNamespaces || name === "OAuth", name)
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
