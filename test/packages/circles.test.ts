import { afterAll, assert, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { circles } from "../../scripts/circles.js"

const packages = fileURLToPath(new URL("../../packages/", import.meta.url))

const folders: Array<string> = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** A folder of modules by their paths in it. */
const planted = (modules: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "circles-"))
  folders.push(folder)
  for (const [path, text] of Object.entries(modules)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe("The modules of the packages", () => {
  it("import in one direction, types included", () => {
    for (const name of readdirSync(packages)) {
      assert.deepStrictEqual(circles(join(packages, name, "src")), [], name)
    }
  })
})

describe("A circle is named by the way round", () => {
  const back = `import type { A } from "./A.js"\nexport type B = A | undefined\n`
  const forms = {
    "of values": `import { b } from "./B.js"\nexport type A = typeof b\n`,
    "of types": `import type { B } from "./B.js"\nexport type A = B\n`,
    "of a namespace of types": `import type * as B from "./B.js"\nexport type A = B.B\n`,
    "of a type among values": `import {\n  type B,\n  b\n} from "./B.js"\nexport type A = typeof b | B\n`,
    "of what is handed on": `export type { B } from "./B.js"\nexport type A = 1\n`,
    "of everything that is handed on": `export * from "./B.js"\nexport type A = 1\n`,
    "of a namespace that is handed on": `export * as B from "./B.js"\nexport type A = 1\n`,
    "of a type where it is used": `export type A = import("./B.js").B\n`,
    "of what is loaded later": `export const a = () => import("./B.js")\nexport type A = 1\n`,
    "of what is only run": `import "./B.js"\nexport type A = 1\n`
  }
  for (const [form, text] of Object.entries(forms)) {
    it(form, () => {
      assert.deepStrictEqual(circles(planted({ "A.ts": text, "B.ts": back })), [["A.ts", "B.ts", "A.ts"]])
    })
  }

  it("over any number of modules and folders, the shortest way", () => {
    const folder = planted({
      "A.ts": `import "./internal/b.js"\n`,
      "internal/b.ts": `import "./c.js"\nimport "./longer.js"\n`,
      "internal/c.ts": `import type { A } from "../A.js"\n`,
      "internal/longer.ts": `import "./c.js"\n`,
      "other.ts": `import "./A.js"\n`
    })
    assert.deepStrictEqual(circles(folder), [["A.ts", "internal/b.ts", "internal/c.ts", "A.ts"]])
  })

  it("of a module that imports itself", () => {
    assert.deepStrictEqual(circles(planted({ "A.ts": `import type * as A from "./A.js"\n` })), [
      ["A.ts", "A.ts"]
    ])
  })

  it("but not where a comment alone closes it", () => {
    const example = `/**\n * @example\n * import * as A from "./A.js"\n */\n// import "./A.js"\nexport type B = 1\n`
    assert.deepStrictEqual(circles(planted({ "A.ts": `import "./B.js"\n`, "B.ts": example })), [])
  })
})
