/**
 * The documents of the project, and the programs in them.
 *
 * A program stands in a fence that begins with three backticks and `ts`; each is a module of its own. After `ts` may stand
 * `compile-only`: the program needs something that a test does not have, and is compiled but not run.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const root: string = fileURLToPath(new URL("../../", import.meta.url))

const markdownIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => (folder === "" ? name : `${folder}/${name}`))

/** All documents, from the root of the project. */
export const documents: ReadonlyArray<string> = [
  ...markdownIn(""),
  ...markdownIn("docs"),
  ...readdirSync(join(root, "packages")).flatMap((name) => markdownIn(`packages/${name}`))
]

export const read = (document: string): string => readFileSync(join(root, document), "utf8")

export interface Program {
  /** Where it stands: `README.md:42`. */
  readonly place: string
  /** A name for its file. */
  readonly file: string
  readonly text: string
  readonly kind: "run" | "test" | "compile-only"
}

/** The programs of all documents. */
export const programs: ReadonlyArray<Program> = documents.flatMap((document) =>
  [...read(document).matchAll(/^```ts([^\n]*)\n([^]*?)^```$/gm)].map(([, info, text], index): Program => {
    const mode = info!.trim()
    if (mode !== "" && mode !== "compile-only") throw new Error(`${document} has a fence "ts ${mode}"`)
    const line = read(document).split(text!)[0]!.split("\n").length
    const isTest = text!.includes('from "@effect/vitest"')
    return {
      place: `${document}:${line}`,
      file: `${document.replace(/\.md$/, "").replace(/[^A-Za-z]+/g, "-")}-${index + 1}${isTest ? ".test" : ""}`,
      text: text!,
      kind: mode === "compile-only" ? mode : isTest ? "test" : "run"
    }
  })
)
