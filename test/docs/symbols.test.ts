/** What `npm run docs:check` finds missing. */
import { afterAll, assert, describe, it } from "@effect/vitest"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { check } from "../../site/symbols.js"
import { root } from "./documents.js"

const folder = join(root, "node_modules/.cache/symbols")

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const doc = "/**\n * Waits.\n *\n * @since 0.1.0\n * @category calls\n */\n"
const forms = (first: string, second: string): string =>
  `${doc}export declare const wait: {\n${first}\n(a: number): void\n${second}\n(a: string): void\n}`

const modules: { readonly [name: string]: string } = {
  Whole: `${doc}export declare const wait: (seconds: number) => void`,
  Bare: "export const a = 1",
  Wordless: "/** @since 0.1.0 */\nexport const a = 1",
  Undated: "/**\n * One.\n *\n * @category a\n */\nexport const a = 1",
  Forms: forms("/** Waits. Longer. */", "/** Waits. */"),
  BareForm: forms("", "/** Waits. */"),
  Overload: `${doc}export declare function wait(a: string): void\nexport declare function wait(a: number): void`,
  Shared: `interface Wait {\n(a: string): void\n(a: number): void\n}\n${doc}export declare const wait: Wait`,
  Stale: forms("/** Waits. */", "/** Sleeps. */"),
  Endpoints: [
    "",
    "/** Lists. */",
    "/**\n * Lists.\n * @see https://b\n */",
    "/**\n * Lists.\n * @see https://a\n */"
  ]
    .map(
      (form, index) =>
        `/**\n * Lists.\n *\n * Token: user.\n *\n * @see https://a\n * @category endpoints\n */
export declare const list${index}: {\n${form}\n(): void\nreadonly items: {\n${form}\n(): void\n}\n}`
    )
    .join("\n")
}

mkdirSync(folder, { recursive: true })
for (const [name, source] of Object.entries(modules)) {
  writeFileSync(join(folder, `${name}.ts`), `/**\n * A module.\n */\n${source}\n`)
}
const { problems } = check({
  folder,
  modules: Object.keys(modules).map((name) => join(folder, `${name}.ts`)),
  isGenerated: (file) => file.endsWith("Endpoints.ts"),
  isEndpoints: (file) => file.endsWith("Endpoints.ts")
})

/** What is found in a module. */
const found = (name: string): ReadonlyArray<string> =>
  problems
    .filter((problem) => problem.startsWith(`${name}.`))
    .map((problem) => problem.slice(name.length + 1))

describe("docs:check", () => {
  it("takes a symbol whose docstring says what it is, since when and of which kind", () =>
    assert.deepStrictEqual(found("Whole"), []))

  it("finds what has no docstring, or no sentence, version or category in it", () => {
    assert.deepStrictEqual(found("Bare"), ["a: no docstring"])
    assert.deepStrictEqual(found("Wordless"), ["a: no @category", "a: no sentence"])
    assert.deepStrictEqual(found("Undated"), ["a: no @since"])
  })

  it("finds the form of a function that has no docstring: editors show it none where it is called", () => {
    assert.deepStrictEqual(found("Forms"), [])
    assert.deepStrictEqual(found("BareForm"), ["wait: form 1 of 2 has no docstring"])
    assert.deepStrictEqual(found("Overload"), ["wait: form 2 of 2 has no docstring"])
  })

  it("finds the forms of an interface that several functions share: it cannot say what each of them does", () =>
    assert.deepStrictEqual(found("Shared"), [
      "wait: form 1 of 2 has no docstring",
      "wait: form 2 of 2 has no docstring"
    ]))

  it("finds the docstring of a form that was left behind when that of the function changed", () =>
    assert.deepStrictEqual(found("Stale"), [
      "wait: form 2 of 2 begins with another sentence than the symbol"
    ]))

  it("finds the form of a generated endpoint, or of its items, that does not say what it is and which page it has", () => {
    const lacks = "a form does not say what the endpoint is, or which page it has"
    assert.deepStrictEqual(
      found("Endpoints"),
      ["list0", "list1", "list2"].flatMap((name) => [`${name}: ${lacks}`, `${name}: items: ${lacks}`])
    )
  })
})
