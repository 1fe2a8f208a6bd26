/**
 * What is missing in the documentation of public symbols.
 *
 * A symbol is public when a module that is no `internal` one exports it. It needs a docstring with `@since` and
 * `@category`, and a sentence, but for type ids, which all say the same. Of a function with several forms each one needs
 * its docstring: where it is called, editors show that of the form that is called, and of no other. So of each generated
 * endpoint each form, and that of its items, says what the endpoint is and which page it has.
 */
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

const here = fileURLToPath(new URL("./", import.meta.url))

/** Where the public modules are, and what in them is documented by its generator. */
export interface Sources {
  /** The folder that holds what is looked at; other declarations are somebody else's. */
  readonly folder: string
  /** Absolute paths. */
  readonly modules: ReadonlyArray<string>
  readonly isGenerated: (file: string) => boolean
  /** Which of the generated files hold endpoints. */
  readonly isEndpoints: (file: string) => boolean
}

/** The problems, each with the path of its symbol, and how many symbols were looked at. */
export interface Findings {
  readonly problems: ReadonlyArray<string>
  readonly symbols: number
}

/** A file that begins with a comment of at least a sentence. */
const saysWhatItIs = /^(?:#!.*\n|\/\/.*\n|\n)*\/\*\*\s+\*\s+[^@\s]/

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
        // What a file begins with is what the module says of itself.
        const comment = ts
          .getLeadingCommentRanges(text, node.pos)
          ?.filter(({ pos }) => pos !== text.indexOf("/**"))
          .map(({ end, pos }) => text.slice(pos, end))
          .findLast((each) => each.startsWith("/**"))
        return comment === undefined ? [] : [comment]
      })
    })

const sentenceOf = (doc: string): string =>
  doc
    .replace(/^\/\*\*\s*|\*\/$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .replace(/@deprecated /g, "")
    .split(/^@/m)[0]!
    .trim()

/** What the docstring of a symbol lacks. */
const lacking = (docs: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (docs.length === 0) return ["no docstring"]
  const all = docs.join("\n")
  return [
    ...(all.includes("@since") ? [] : ["no @since"]),
    ...(all.includes("@category") ? [] : ["no @category"]),
    ...(all.includes("@category type ids") || docs.some((doc) => sentenceOf(doc) !== "")
      ? []
      : ["no sentence"])
  ]
}

/** The text up to its first full stop, in one line. */
const firstSentenceOf = (text: string): string =>
  /^[^]*?[.:](?=\s|$)|^[^]*/.exec(text)![0].replace(/\s+/g, " ")

/** What the forms lack in which a function can be called, where there are several. */
const lackingOfForms = (
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  docs: ReadonlyArray<string>
): ReadonlyArray<string> => {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0) return []
  const forms = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (forms.length < 2) return []
  const sentence = docs.map(sentenceOf).find((text) => text !== "") ?? ""
  return forms.flatMap((form, index) => {
    const said = ts.displayPartsToString(form.getDocumentationComment(checker))
    const which = `form ${index + 1} of ${forms.length}`
    if (said === "") return [`${which} has no docstring`]
    // A copy that was left behind when the original changed.
    const own = symbol.declarations?.some(
      (declaration) =>
        ts.isVariableDeclaration(declaration) &&
        declaration.type !== undefined &&
        form.declaration?.parent === declaration.type
    )
    return own === true && firstSentenceOf(said) !== firstSentenceOf(sentence)
      ? [`${which} begins with another sentence than the symbol`]
      : []
  })
}

const pagesOf = (tags: ReadonlyArray<ts.JSDocTagInfo>): string =>
  tags
    .flatMap(({ name, text }) => (name === "see" ? [ts.displayPartsToString([...(text ?? [])]).trim()] : []))
    .join()

/** What the forms of an endpoint lack, and those of its items. */
const lackingOfEndpoint = (checker: ts.TypeChecker, symbol: ts.Symbol): ReadonlyArray<string> => {
  const said = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const page = pagesOf(symbol.getJsDocTags(checker))
  const type = checker.getTypeOfSymbol(symbol)
  const items = type.getProperty("items")
  const calls = [
    { name: "", forms: type.getCallSignatures() },
    { name: "items: ", forms: items === undefined ? [] : checker.getTypeOfSymbol(items).getCallSignatures() }
  ]
  return calls.flatMap(({ forms, name }) =>
    forms.flatMap((form) => {
      const [summary = ""] = ts.displayPartsToString(form.getDocumentationComment(checker)).split("\n")
      return summary !== "" && said.startsWith(summary) && pagesOf(form.getJsDocTags()) === page
        ? []
        : [`${name}a form does not say what the endpoint is, or which page it has`]
    })
  )
}

/** Looks at all symbols that the modules export. */
export const check = ({ folder, isEndpoints, isGenerated, modules }: Sources): Findings => {
  const { config } = ts.readConfigFile(join(here, "tsconfig.json"), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here)
  const program = ts.createProgram(modules, options)
  const checker = program.getTypeChecker()
  const problems: Array<string> = []
  const seen = new Set<ts.Symbol>()

  const visitModule = (module: ts.Symbol, file: ts.SourceFile, path: string): void => {
    if (!saysWhatItIs.test(file.text)) problems.push(`${path}: the module does not say what it is`)
    for (const exported of checker.getExportsOfModule(module)) visit(exported, `${path}.${exported.name}`)
  }

  const visit = (exported: ts.Symbol, name: string): void => {
    const declared = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const [declaration] = declared.declarations ?? []
    if (declaration === undefined || seen.has(declared)) return
    seen.add(declared)
    const { fileName } = declaration.getSourceFile()
    if (!fileName.startsWith(folder) || isGenerated(fileName)) return
    if (ts.isSourceFile(declaration)) return visitModule(declared, declaration, name)
    const docs = docsOf(exported, declared)
    for (const problem of [...lacking(docs), ...lackingOfForms(checker, declared, docs)]) {
      problems.push(`${name}: ${problem}`)
    }
  }

  const visitEndpoints = (file: ts.SourceFile): void => {
    for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(file)!)) {
      const declared = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const isEndpoint = declared
        .getJsDocTags(checker)
        .some((tag) => tag.name === "category" && ts.displayPartsToString(tag.text) === "endpoints")
      if (!isEndpoint) continue
      seen.add(declared)
      const path = relative(folder, file.fileName).replace("/src/", "/").replace(/\.ts$/, "")
      for (const problem of lackingOfEndpoint(checker, declared)) {
        problems.push(`${path}.${exported.name}: ${problem}`)
      }
    }
  }

  for (const file of program.getSourceFiles()) if (isEndpoints(file.fileName)) visitEndpoints(file)
  for (const module of modules) {
    const file = program.getSourceFile(module)!
    const symbol = checker.getSymbolAtLocation(file)
    const path = relative(folder, module).replace("/src/", "/").replace(/\.ts$/, "")
    if (symbol === undefined) problems.push(`${path}: the module exports nothing`)
    else visitModule(symbol, file, path)
  }
  return { problems, symbols: seen.size }
}
