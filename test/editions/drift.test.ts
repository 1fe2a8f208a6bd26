/** What of Effect is another on Effect 4 is found wherever our sources take it, and has to be read before it passes. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { complaintsOf, type Difference, differencesOf, noted, taken } from "../../editions/effect4/drift.js"

/** A service of Effect's, on both lines. */
const store = {
  effect3: `
export interface Store<A, E> {
  readonly same: (key: string) => Promise<A>
  readonly gone: (key: string) => void
  readonly swapped: (key: string, value: string) => void
  readonly renamed: (key: string, value: string) => void
  readonly result: (key: string) => A
  readonly types: Map<A, E>
  readonly third: (key: string, value: string, options?: { readonly times?: number }) => void
  readonly field: number
  readonly "by-text": string
}
export interface Options { readonly every: number; readonly once: boolean }
export declare const open: <A, E>(options: Options) => Store<A, E>
export declare const both: <A, E>(one: A, other: E) => Map<A, E>
export declare const called: <Value>(self: Value) => Value
`,
  effect4: `
export interface Store<A, E> {
  readonly same: (key: string) => Promise<A>
  readonly swapped: (value: string, key: string) => void
  readonly renamed: (name: string, text: string) => void
  readonly result: (key: string) => A | undefined
  readonly types: Map<E, A>
  readonly third: (key: string, value: string, options?: { readonly times?: number | "all" }) => void
  readonly field: bigint
  readonly "by-text": number
}
export interface Options { readonly every: string; readonly once: boolean }
export declare const open: <A, E>(options: Options) => Store<E, A>
export declare const both: <A, E>(one: A, other: E) => Map<E, A>
export declare const called: <T>(self: T) => T
`
}

const source = `
import * as Store from "effect/Store"
import { both } from "effect/Store"

const store = Store.open<string, Error>({ every: 1, once: true })
store.same("k")
store.gone("k")
store.swapped("k", "v")
store.renamed("k", "v")
store.result("k")
store.types
store.third("k", "v")
store["by-text"]
const { field, same: other } = store
both(1, 2)
Store.called(1)
const ours = { gone: 1 }
ours.gone
`

let folder: string
let differences: ReadonlyArray<Difference>

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "drift-")))
  const [three, four] = (["effect3", "effect4"] as const).map((line) => {
    const project = join(folder, line)
    const effect = join(project, "node_modules/effect")
    write(join(effect, "package.json"), `{ "name": "effect", "exports": { "./*": "./dist/*.d.ts" } }`)
    write(join(effect, "dist/Store.d.ts"), store[line])
    write(join(project, "src/a.ts"), source)
    const compilerOptions = { module: "nodenext", strict: true, lib: ["es2022"], types: [] }
    write(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["src/a.ts"] }))
    return taken(join(project, "tsconfig.json"), project, [join(project, "src/a.ts")])
  })
  differences = differencesOf(three!, four!)
})

afterAll(() => rmSync(folder, { recursive: true }))

const found = (member: string): Difference | undefined =>
  differences.find((each) => each.member === `effect/Store ${member}`)

describe("Of what our sources take of Effect is found on Effect 4", () => {
  it("a method that is not there", () => {
    assert.deepInclude(found("Store.gone"), {
      place: "src/a.ts:7",
      three: "(key: string) => void",
      four: undefined
    })
  })

  it("one with swapped parameters, also of one type", () => assert.isDefined(found("Store.swapped")))

  it("one that gives something else", () => assert.isDefined(found("Store.result")))

  it("one whose optional third parameter is another", () => assert.isDefined(found("Store.third")))

  it("a field, be it picked out or named by a text", () => {
    assert.isDefined(found("Store.field"))
    assert.isDefined(found('Store."by-text"'))
  })

  it("an option that it is given", () => {
    assert.isDefined(found("Options.every"))
    assert.isUndefined(found("Options.once"))
  })

  it("swapped type parameters, of a member, of a service, and of a function that is imported by its name", () => {
    assert.isDefined(found("Store.types"))
    assert.isDefined(found("open"))
    assert.isDefined(found("both"))
  })

  it("nothing where only names of parameters or of type parameters differ", () => {
    for (const member of ["Store.same", "Store.renamed", "called"]) assert.isUndefined(found(member))
  })
})

describe("A difference", () => {
  const told = (notes: Parameters<typeof complaintsOf>[1]) => complaintsOf(differences, notes).join("\n")

  it("stops the check until it is noted, with a reason", () => {
    assert.include(told({}), "src/a.ts:7: effect/Store Store.gone is not there on Effect 4")
    const notes = noted(differences, {})
    assert.include(told(notes), "effect/Store Store.gone is noted in read.json without a reason")
    const read = Object.fromEntries(
      Object.entries(notes).map(([key, note]) => [key, { ...note, why: "read" }])
    )
    assert.strictEqual(told(read), "")
    assert.deepStrictEqual(noted(differences, read), read)
  })

  it("is to be read again when either of its types changes, and is dropped when it is gone", () => {
    const read = {
      "effect/Store both": { types: "of before", why: "read" },
      "effect/Store old": { types: "", why: "read" }
    }
    assert.include(told(read), "effect/Store both has changed since it was noted in read.json")
    assert.include(told(read), "effect/Store old is noted in read.json, and is no different any more")
    assert.strictEqual(noted(differences, read)["effect/Store both"]!.why, "")
    assert.isUndefined(noted(differences, read)["effect/Store old"])
  })
})
