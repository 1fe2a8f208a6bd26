/**
 * Holds the sources of the packages to what every line of Effect understands in the same way: see `editions/effect4/README.md`.
 *
 *     npx tsx scripts/portable.ts
 */
import { readFileSync, readdirSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))

const rules: ReadonlyArray<readonly [pattern: RegExp, message: string]> = [
  [/\b_tag === "(?:Left|Right)"/, "functions, not fields: Either.isLeft, Either.match"],
  [/\b_op\b/, "functions, not fields, of what Effect makes"],
  [
    /\.unsafe(?:CurrentTime\w+|Poll|InterruptAsFork|Map)\b/,
    "what a clock, a fiber or a context says goes through internal/line"
  ],
  [
    /\.(?:currentContext|currentDefaultServices|currentTracer|getFiberRef|epochMillis)\b/,
    "fields of Effect's values go through internal/line"
  ],
  [
    /\bEffect\.(?:either|partition)\b/,
    "means something else on Effect 4, or is called otherwise: Effect.match, Effect.forEach"
  ],
  [
    /\bEffect\.mapInputContext\((?!.*Context\.merge\(\w+, around\))/,
    "takes a fiber's clock, tracer and loggers away on Effect 4: mapServices of internal/line"
  ],
  [
    /\bworkflow\.(?:name|_tag)\b/,
    "a workflow of Effect 4 is a function, whose name is another: nameOf of internal/line"
  ],
  [/\bRandom\.nextIntBetween\b/, "has another upper bound on Effect 4"],
  [
    /\bEffect\.zip(?:Left|Right)\([^)]*concurrent/,
    "runs one after the other on Effect 4: Effect.all with a concurrency"
  ],
  [
    /"(?:@effect|effect)\/(?:platform|experimental|persistence)\/\w+"(?! *$)(?!;)/,
    "keys of Effect's own tags stay in internal/line"
  ]
]

/** `import * as Effect from "effect/Effect"`: subpaths only, under the module's own name. */
const namespaces = /^import (?:type )?\* as (\w+) from "((?:@effect|effect)\/[^"]+)"/

const problems: Array<string> = []
for (const name of readdirSync(join(root, "packages"))) {
  const src = join(root, "packages", name, "src")
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\/internal\/line(?:\/|$)/.test(entry.parentPath))
      continue
    const file = join(entry.parentPath, entry.name)
    let isComment = false
    for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
      if (/^\s*\/\*/.test(line)) isComment = true
      const text = isComment || /^\s*(?:\/\/|\*)/.test(line) ? "" : line
      if (line.includes("*/")) isComment = false
      const says = (message: string) => problems.push(`${relative(root, file)}:${index + 1}: ${message}`)
      const [, local, module] = namespaces.exec(text) ?? []
      if (local !== undefined && local !== module!.split("/").at(-1))
        says(`${module} is imported under its own name`)
      if (text.startsWith("import ")) continue
      for (const [pattern, message] of rules) if (pattern.test(text)) says(message)
    }
  }
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
