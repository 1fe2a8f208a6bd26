/** What the guide of the two lines of Effect says of the programs of all documents. */
import { assert, describe, it } from "vitest"
import { program } from "../../editions/effect4/documents.js"
import { programs, read } from "./documents.js"

/** Members of modules (`Schema.Literal`) and the modules themselves, as a program spells them. */
const spelled = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/\b[A-Z]\w*\.\w+/g)].map(([member]) => member),
    ...[...text.matchAll(/ from "((?:effect|@effect\/)[^"]*)"/g)].map(([, module]) => module!)
  ])

/** What a program spells for Effect 3 alone. That of a service of its own is said of any service. */
const gone = (place: string, text: string): ReadonlyArray<string> => {
  const there = spelled(program(place, text))
  return [...spelled(text)]
    .filter((each) => !there.has(each) && each !== "Object.entries")
    .map((each) => each.replace(/^\w+(?=\.Default$)/, "X"))
}

describe.each(["docs/effect-4.md", "docs/effect-4.zh-CN.md"])("the table of spellings in %s", (document) => {
  /** The first column: what is spelled in another way on Effect 4. */
  const said = [...read(document).matchAll(/^\| ([^|]*) \|/gm)].map(([, cell]) => cell!).join("\n")
  /** A module that is named has all its members. */
  const names = (word: string): boolean =>
    new RegExp(`(?<![\\w.])${word.replaceAll(".", "\\.")}(?!\\w)`).test(said)

  it("has all that a program of the documents spells for Effect 3 alone", () => {
    const words = programs.flatMap(({ place, text }) => gone(place, text).map((word) => ({ place, word })))
    assert.isAbove(words.length, 50)
    const missing = words.filter(({ word }) => !names(word) && !said.includes(`/${word.split(".")[0]}\``))
    assert.deepStrictEqual(missing, [])
  })
})
