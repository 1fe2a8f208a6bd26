/**
 * Every public symbol says what it is: `npm run docs:check`.
 *
 * A symbol is public when a module that is no `internal` one exports it. It needs a docstring with `@since` and
 * `@category`, and a sentence, but for type ids, which all say the same. What is generated is documented by its generator.
 */
import ts from "typescript"
import { readdirSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))
const packages = join(root, "packages")
const generated = new Set(["api.ts", "events.ts", "catalog.ts"])

const modules = readdirSync(packages).flatMap((name) =>
  readdirSync(join(packages, name, "src"))
    .filter((file) => file.endsWith(".ts") && !generated.has(file) && file !== "bin.ts")
    .map((file) => join(packages, name, "src", file))
)

const { config } = ts.readConfigFile(join(root, "scripts/reference/tsconfig.json"), (path) =>
  ts.sys.readFile(path)
)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "scripts/reference"))
const program = ts.createProgram(modules, options)
const checker = program.getTypeChecker()

/** A file that begins with a comment of at least a sentence. */
const saysWhatItIs = /^(?:#!.*\n|\/\/.*\n|\n)*\/\*\*\s+\*\s+[^@\s]/

const problems: Array<string> = []
const seen = new Set<ts.Symbol>()

/** The docstrings of a symbol: of where it is exported, and of where it is declared. */
const docsOf = (exported: ts.Symbol, declared: ts.Symbol): ReadonlyArray<string> =>
  [exported, declared]
    .flatMap((symbol) => symbol.declarations ?? [])
    .flatMap((declaration) => {
      // The comment of `export const a = 1` stands before the statement; that of `export { a }` there or before the name.
      const nodes: Array<ts.Node> = [declaration]
      while (!ts.isStatement(nodes[0]!) && nodes[0]!.parent !== undefined) nodes.unshift(nodes[0]!.parent)
      return nodes.flatMap((node) => {
        const { text } = node.getSourceFile()
        const comment = ts
          .getLeadingCommentRanges(text, node.pos)
          ?.map(({ end, pos }) => text.slice(pos, end))
          .findLast((each) => each.startsWith("/**"))
        return comment === undefined ? [] : [comment]
      })
    })

const sentenceOf = (doc: string): string =>
  doc
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .replace(/@deprecated /g, "")
    .split(/^@/m)[0]!
    .trim()

const visit = (module: ts.Symbol, path: string): void => {
  for (const exported of checker.getExportsOfModule(module)) {
    const declared = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const [declaration] = declared.declarations ?? []
    if (declaration === undefined || seen.has(declared)) continue
    seen.add(declared)
    const file = declaration.getSourceFile().fileName
    if (!file.startsWith(packages) || /\/src\/(?:api|events|catalog)\//.test(file)) continue
    const name = `${path}.${exported.name}`
    if (ts.isSourceFile(declaration)) {
      // What a module says of itself stands at its head.
      if (!saysWhatItIs.test(declaration.text)) problems.push(`${name}: the module does not say what it is`)
      visit(declared, name)
      continue
    }
    const docs = docsOf(exported, declared)
    if (docs.length === 0) problems.push(`${name}: no docstring`)
    else {
      const all = docs.join("\n")
      if (!all.includes("@since")) problems.push(`${name}: no @since`)
      if (!all.includes("@category")) problems.push(`${name}: no @category`)
      if (!all.includes("@category type ids") && docs.every((doc) => sentenceOf(doc) === "")) {
        problems.push(`${name}: no sentence`)
      }
    }
  }
}

for (const module of modules) {
  const file = program.getSourceFile(module)!
  const path = relative(packages, module).replace("/src/", "/").replace(/\.ts$/, "")
  if (!saysWhatItIs.test(file.text)) problems.push(`${path}: the module does not say what it is`)
  const symbol = checker.getSymbolAtLocation(file)
  if (symbol !== undefined) visit(symbol, path)
}

for (const problem of problems) console.error(problem)
console.log(`${seen.size} public symbols, ${problems.length} problems`)
if (problems.length > 0) process.exitCode = 1
