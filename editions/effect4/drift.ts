/**
 * What our sources take of Effect by the same name on both lines, and whose type is another on Effect 4: a compiler lets a
 * changed meaning pass where the type allows it. Each of them is to be read, in both documentations, and noted in `read.json`.
 *
 *     tsx drift.ts          fails where something is not noted, or is noted and no longer there
 *     tsx drift.ts --write  notes all of them
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import type TypeScript from "../../site/node_modules/typescript/lib/typescript.js"
import { modules } from "./effect3.js"
import { filesOf, here, packages, root } from "./files.js"
import { exportsOf } from "./shims.js"

// TypeScript 7 has no API for programs in JavaScript yet.
const ts = createRequire(join(root, "site/package.json"))("typescript") as typeof TypeScript

const shims = exportsOf(join(here, "shims"))

/** The members of Effect 3 that sources take and that keep their names, by module. */
const taken = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const name of packages) {
    const src = join(root, "packages", name, "src")
    for (const file of filesOf(src)) {
      if (!/\.tsx?$/.test(file) || file.includes("internal/line/")) continue
      const text = readFileSync(join(src, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "")
      for (const [, local, module] of text.matchAll(
        /import (?:type )?\* as (\w+) from "((?:@effect|effect)\/[^"]+)"/g
      )) {
        const known = modules.get(module!)
        if (known === undefined) continue
        for (const [, member] of text.matchAll(new RegExp(`(?<![\\w.])${local}\\.(\\w+)`, "g"))) {
          if (known.names?.[member!] !== undefined || shims.get(module!)?.has(member!)) continue
          found.set(module!, (found.get(module!) ?? new Set()).add(member!))
        }
      }
    }
  }
  return found
}

/** Names of type parameters and of modules say nothing. */
const plain = (type: string): string =>
  type
    .replace(/import\("[^"]*"\)\.|\b[A-Z]\w*\.(?=[A-Z])|readonly /g, "")
    .replace(/DurationInput/g, "Input")
    .replace(/\b[A-Z]\d?\b/g, "A")
    .replace(/\s+/g, " ")

const typesOf = (fileOf: (module: string) => string, all: Iterable<string>) => {
  const files = new Map([...all].map((module) => [module, fileOf(module)]))
  const options: TypeScript.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: []
  }
  const program = ts.createProgram([...files.values()].filter(existsSync), options)
  const types = program.getTypeChecker()
  const { NoTruncation, UseAliasDefinedOutsideCurrentScope } = ts.TypeFormatFlags
  return (module: string, member: string): string | undefined => {
    const source = program.getSourceFile(files.get(module)!)
    const symbol = source && types.getSymbolAtLocation(source)
    const found = symbol && types.getExportsOfModule(symbol).find(({ name }) => name === member)
    if (found === undefined) return undefined
    const real = found.flags & ts.SymbolFlags.Alias ? types.getAliasedSymbol(found) : found
    return real.flags & ts.SymbolFlags.Value
      ? types.typeToString(
          types.getTypeOfSymbol(real),
          undefined,
          NoTruncation | UseAliasDefinedOutsideCurrentScope
        )
      : "type"
  }
}

const used = taken()
const three = typesOf((module) => {
  const [, scope, path] = /^(@effect\/\w+|effect)\/(.+)$/.exec(module)!
  return join(root, "node_modules", scope!, "dist/dts", `${path}.d.ts`)
}, used.keys())
const four = typesOf((module) => {
  const now = modules.get(module)!.module ?? module
  return join(here, "node_modules/effect/dist", `${now.slice("effect/".length)}.d.ts`)
}, used.keys())

const drifted: Array<string> = []
for (const [module, members] of used) {
  for (const member of members) {
    const [was, is] = [three(module, member), four(module, member)]
    if (was !== undefined && is !== undefined && plain(was) === plain(is)) continue
    drifted.push(`${module} ${member}`)
    if (process.argv.includes("--types")) console.log(`${module} ${member}\n  3 ${was}\n  4 ${is}`)
  }
}
drifted.sort()

const notes = join(here, "read.json")
if (process.argv.includes("--write")) writeFileSync(notes, `${JSON.stringify(drifted, null, 2)}\n`)
else {
  const read = JSON.parse(readFileSync(notes, "utf8")) as ReadonlyArray<string>
  const unread = drifted.filter((each) => !read.includes(each))
  const gone = read.filter((each) => !drifted.includes(each))
  for (const each of unread)
    console.error(
      `${each} has another type on Effect 4: read what it means there, then note it in editions/effect4/read.json`
    )
  for (const each of gone)
    console.error(`${each} is noted in editions/effect4/read.json, and is no different any more, or not used`)
  if (unread.length + gone.length > 0) process.exitCode = 1
}
