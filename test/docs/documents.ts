/**
 * The documents of the project, and the programs in them.
 *
 * A program stands in a fence that begins with three backticks and `ts`; each is a module of its own. After `ts` may stand
 * `compile-only`: the program needs something that a test does not have, and is compiled but not run. One that begins with
 * its name, such as `// app.ts`, can be imported from `./app.js` by others of its document.
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
  /** What it prints, as the sentence after it says: these texts, one after the other. */
  readonly prints: ReadonlyArray<string>
}

/** What stands in a document between two lines of three backticks. */
export interface Fence {
  /** Where it stands: `README.md:42`. */
  readonly place: string
  readonly language: string
  /** What stands after the language. */
  readonly mode: string
  readonly text: string
  /** The line that follows it. */
  readonly next: string
}

export const fencesOf = (document: string): ReadonlyArray<Fence> => {
  const whole = read(document)
  return [...whole.matchAll(/^```([a-z]+)([^\n]*)\n([^]*?)^```$(?=(?:\n+([^\n]+))?)/gm)].map(
    ({ 1: language, 2: mode, 3: text, 4: next = "", index }): Fence => ({
      place: `${document}:${whole.slice(0, index).split("\n").length + 1}`,
      language: language!,
      mode: mode!.trim(),
      text: text!,
      next
    })
  )
}

/** "It prints `14 lines of ...`": what it prints, in parts where something is left out. */
const printed = (next: string): ReadonlyArray<string> =>
  (/^(?:It prints|程序)(?: |输出 ?|[^`.。]+(?:and then |最后输出) ?)`([^`]+)`/.exec(next)?.[1] ?? "")
    .split("...")
    .map((part) => part.trim())
    .filter((part) => part !== "")

export const isTest = (text: string): boolean => text.includes('from "@effect/vitest"')

interface Found extends Program {
  readonly document: string
  /** The name that it begins with. */
  readonly name: string | undefined
}

const everywhere: ReadonlyArray<Found> = documents.flatMap((document) =>
  fencesOf(document)
    .filter(({ language }) => language === "ts")
    .map(({ mode, next, place, text }, index): Found => {
      if (mode !== "" && mode !== "compile-only") throw new Error(`${document} has a fence "ts ${mode}"`)
      return {
        document,
        name: /^\/\/ (\S+)\.ts\n/.exec(text)?.[1],
        place,
        file: `${document.replace(/\.md$/, "").replace(/[^A-Za-z]+/g, "-")}-${index + 1}${isTest(text) ? ".test" : ""}`,
        text,
        kind: mode === "compile-only" ? mode : isTest(text) ? "test" : "run",
        prints: printed(next)
      }
    })
)

/** Comments, and texts, in which what looks like a comment is none. */
export const commentOrText =
  /\/\*[^]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|`(?:\\.|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}|[^`\\])*`/g

/** What a program does: comments, which readers of two languages have in their own, are no part of it. */
const keyOf = ({ kind, name, text }: Found): string =>
  `${kind} ${name} ${text.replace(commentOrText, (token) => (token.startsWith("/") ? "" : token))}`

/** One that stands in several documents, in two languages for instance, is there once, from the first. */
const different: ReadonlyMap<string, Found> = new Map(
  everywhere.toReversed().map((program) => [keyOf(program), program])
)

/** A program with the names of the files that its imports are in. */
const linked = ({ document, text, ...program }: Found): Program => ({
  ...program,
  text: text.replace(/(?<= from "\.\/)[^"]+(?=\.js")/g, (name) => {
    const imported = everywhere.find((other) => other.document === document && other.name === name)
    if (imported === undefined) throw new Error(`${program.place} imports ./${name}.js, which is not there`)
    return different.get(keyOf(imported))!.file
  })
})

/** The READMEs' table of namespaces: a name, and a call of it. */
export const namespacesOf = (document: string): ReadonlyArray<readonly [name: string, call: string]> =>
  [...read(document).matchAll(/^\| `([A-Z]\w+)` +\|[^|]+\| `(\1\..+)` +\|$/gm)].map(([, name, call]) => [
    name!,
    call!
  ])

/** The calls of that table as a program: they compile, and are effects. */
const ofNamespaces = (document: string): Program => {
  const rows = namespacesOf(document)
  return {
    place: `${document}, the table of namespaces`,
    file: `${document.replace(/[^A-Za-z]+/g, "-")}-namespaces`,
    text: `import { ${rows.map(([name]) => name).join(", ")} } from "@effect-feishu/core"
import type { Effect } from "effect"
export const calls: ReadonlyArray<Effect.Effect<unknown, unknown, unknown>> = [
${rows.map(([, call]) => `  ${call}`).join(",\n")}
]
`,
    kind: "compile-only",
    prints: []
  }
}

/** The programs of all documents. */
export const programs: ReadonlyArray<Program> = [
  ...Array.from(different.values(), linked).toReversed(),
  ofNamespaces("README.md"),
  ofNamespaces("README.zh-CN.md")
]

/** Documents that are there in both languages: the English one, and the Chinese one. */
export const pairs: ReadonlyArray<readonly [english: string, chinese: string]> = documents
  .filter((document) => document.endsWith(".zh-CN.md"))
  .map((chinese) => [chinese.replace(/\.zh-CN\.md$/, ".md"), chinese])
