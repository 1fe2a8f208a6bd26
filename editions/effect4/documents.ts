/** Documents as readers on Effect 4 need them: their programs translated, and what is to be installed. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Module, modules, said } from "./effect3.js"
import { root } from "./files.js"
import { translate } from "./translate.js"

/** Packages that have become a part of `effect`, in a line that installs. */
const gone = / @effect\/(?:ai|cluster|experimental|platform|rpc|sql|workflow)(?:@\S+)?(?= |$)/g

/** What programs use, and our sources do not. */
const inPrograms: ReadonlyMap<string, Module> = new Map([
  ...modules,
  ["@effect/platform-bun", {}],
  ["@effect/ai/Chat", { module: "effect/ai/Chat", names: { Service: "Chat" } }],
  ["@effect/ai/Prompt", { module: "effect/ai/Prompt" }],
  ["@effect/platform/HttpMiddleware", { module: "effect/http/HttpMiddleware" }],
  ["effect/ConfigProvider", {}],
  ["effect/Cron", {}],
  ["effect/LayerMap", {}],
  ["effect/Logger", {}],
  ["effect/LogLevel", {}],
  ["effect/TestContext", { module: "effect/testing/TestClock", names: { TestContext: "layer()" } }]
])

/** What compiles on both lines, and means something else on each. */
const ambiguous = /\bEffect\.partition\(/

/** A program of a document, which can have no shims: what they stand for must not be in documents. */
export const program = (file: string, text: string): string => {
  const [found] = ambiguous.exec(text) ?? []
  if (found !== undefined)
    throw new Error(`${file}: ${found}) gives its lists in the other order on Effect 4. Write around it.`)
  return translate(file, text.replaceAll("Config.redacted(", "Config.Redacted("), {
    modules: inPrograms,
    shims: () => undefined,
    importOf: (module) => {
      throw new Error(`${file}: ${module} has no shim here`)
    }
  })
}

/** What is installed for Effect 3, where what is installed for Effect 4 stands beside it. */
const ofEffect3 = /^```sh\n# Effect 3\n[^`]*```\n\n/gm

/** Lines that install. Where those for Effect 4 stand beside those for Effect 3, they are right as they are. */
const installing = (text: string): string =>
  /^\n?# Effect 4\n/.test(text)
    ? text
    : text
        .split("\n")
        .map((line) =>
          /^(?:npm|pnpm) /.test(line)
            ? line
                .replace(gone, "")
                .replace(/ effect@3\b/, " effect")
                .replaceAll("@effect-3", "")
            : line
        )
        .join("\n")

/** What stands in a fence of a document: a program, lines that install, or something that is the same on both lines. */
export const inFence = (file: string, language: string, text: string): string =>
  language === "ts" ? program(file, text) : language === "sh" ? installing(text) : text

export const translateDocument = (file: string, text: string): string => {
  const parts = text.replace(ofEffect3, "").split(/^(```.*)$/m)
  let language: string | undefined
  return parts
    .map((part) => {
      if (part.startsWith("```")) {
        language = language === undefined ? part.slice(3).trim() : undefined
        return part
      }
      if (language !== undefined) return inFence(file, language, part)
      return said.reduce((prose, [old, by]) => prose.replaceAll(old, by), part)
    })
    .join("")
}

/** The pages to read of a package, in both languages, as readers on Effect 4 need them. */
export const readmesOf = (name: string): ReadonlyArray<{ readonly file: string; readonly text: string }> =>
  ["README.md", "README.zh-CN.md"].map((file) => {
    const path = join("packages", name, file)
    return { file, text: translateDocument(path, readFileSync(join(root, path), "utf8")) }
  })
