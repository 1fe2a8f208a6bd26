/**
 * What a program takes of the declarations of others: members of modules, of services and of values, options that it gives,
 * and what it picks out of what it is given.
 */
import * as Ast from "typescript/unstable/ast"
import { type Checker, type Project, SymbolFlags, type Symbol, type Type } from "typescript/unstable/sync"

/** Something of others', as it is declared. */
export interface Declared {
  /** Where: the file, and the names that lead to it in there. */
  readonly file: string
  readonly path: string
  /** Its type in words; type parameters are called by the order in which they come. */
  readonly type: string
}

/** A place where a program may take something of others. */
export interface Use {
  readonly name: string
  readonly line: number
  /** What it takes; nothing where it is the program's own, or the language's, or not there. */
  readonly declared: Declared | undefined
}

/** The places of a file in their order, and what it imports by name. */
export interface Uses {
  readonly members: ReadonlyArray<Use>
  readonly imports: ReadonlyMap<string, Use>
}

interface Place {
  readonly name: string
  readonly node: Ast.Node
  readonly symbol: () => Symbol | undefined
}

/** The names that lead to a declaration in its file. */
const pathTo = (node: Ast.Node): string => {
  const names: Array<string> = []
  for (let at: Ast.Node | undefined = node; at !== undefined && !Ast.isSourceFile(at); at = at.parent) {
    const name = (at as { readonly name?: Ast.Node }).name
    if (name !== undefined && !Ast.isTypeParameterDeclaration(at)) names.unshift(name.getText())
  }
  return names.join(".")
}

/** What the type parameters are called that are in scope of a declaration, from the outermost on, and those declared in it. */
const typeParametersOf = (node: Ast.Node) => {
  const ownOf = (at: Ast.Node): ReadonlyArray<string> =>
    (
      (at as { readonly typeParameters?: ReadonlyArray<Ast.TypeParameterDeclaration> }).typeParameters ?? []
    ).map(({ name }) => name.text)
  const around: Array<string> = []
  for (let at = node.parent; at !== undefined; at = at.parent) around.unshift(...ownOf(at))
  const inside = new Set<string>()
  const visit = (at: Ast.Node): void => {
    for (const name of ownOf(at)) inside.add(name)
    if (Ast.isInferTypeNode(at)) inside.add(at.typeParameter.name.text)
    at.forEachChild(visit)
  }
  visit(node)
  return { around, inside }
}

/** A type in words, without what says nothing: modules, what type parameters are called, and that nothing may be set. */
const plain = (type: string, { around, inside }: ReturnType<typeof typeParametersOf>): string => {
  const order = [...around]
  return type
    .replace(
      /import\("[^"]*"\)\.|\b[A-Z]\w*\.(?=[A-Z])|readonly |\bthis: \w+, |"~effect\/\w+\/(?=\w+")/g,
      (found) => (found.startsWith('"') ? '"' : "")
    )
    .replace(/(?<![\w.$"])[A-Za-z_$][\w$]*/g, (name) => {
      if (!order.includes(name)) {
        if (!inside.has(name)) return name
        order.push(name)
      }
      return `T${order.indexOf(name) + 1}`
    })
    .replace(/\s+/g, " ")
}

const NoTruncation = 1
const UseAliasDefinedOutsideCurrentScope = 1 << 14

/** Reads what symbols of others are declared as. */
const reader = (checker: Checker, isForeign: (file: string) => boolean) => {
  const known = new Map<string, Declared | undefined>()
  const read = (node: Ast.Node, file: string): Declared | undefined => {
    const name = (node as { readonly name?: Ast.Node }).name
    const symbol = name && checker.getSymbolAtLocation(name)
    if (symbol === undefined) return undefined
    const type = symbol.flags & SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined
    const text =
      type === undefined
        ? "type"
        : checker.typeToString(type, undefined, NoTruncation | UseAliasDefinedOutsideCurrentScope)
    return { file, path: pathTo(node), type: plain(text, typeParametersOf(node)) }
  }
  return (found: Symbol | undefined): Declared | undefined => {
    const symbol =
      found !== undefined && found.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
    const all = new Map<string, Declared>()
    for (const handle of symbol?.declarations ?? []) {
      if (!isForeign(handle.path)) continue
      const key = `${handle.path} ${handle.index}`
      if (!known.has(key)) {
        const node = handle.resolve()
        known.set(key, node && read(node, handle.path))
      }
      const declared = known.get(key)
      if (declared !== undefined) all.set(declared.type, declared)
    }
    const [first] = all.values()
    // A member of a union is declared in each of its parts.
    return first && { ...first, type: [...all.keys()].sort().join(" | ") }
  }
}

/** The places of a file; symbols of members are asked for in one question. */
const placesOf = (source: Ast.SourceFile, checker: Checker): ReadonlyArray<Place> => {
  const names: Array<Ast.Node> = []
  let symbols: ReadonlyArray<Symbol | undefined> | undefined
  const places: Array<Place> = []
  const member = (node: Ast.Node, name: string): void => {
    const index = names.push(node) - 1
    places.push({ name, node, symbol: () => (symbols ??= checker.getSymbolAtLocation(names))[index] })
  }
  const property = (node: Ast.Node, name: string, typeOf: () => Type | undefined): void => {
    places.push({ name, node, symbol: () => propertyOf(checker, typeOf(), name) })
  }
  const visit = (node: Ast.Node): void => {
    if (Ast.isImportDeclaration(node)) return
    if (Ast.isPropertyAccessExpression(node)) member(node.name, node.name.text)
    else if (Ast.isElementAccessExpression(node) && Ast.isStringLiteral(node.argumentExpression))
      member(node.argumentExpression, node.argumentExpression.text)
    else if (Ast.isObjectBindingPattern(node)) {
      const typeOf = once(() => checker.getTypeAtLocation(node))
      for (const element of node.elements) {
        const name = element.propertyName ?? element.name
        if (element.dotDotDotToken === undefined && name !== undefined && Ast.isIdentifier(name))
          property(name, name.text, typeOf)
      }
    } else if (Ast.isObjectLiteralExpression(node)) {
      const typeOf = once(() => checker.getContextualType(node))
      for (const each of node.properties)
        if (!Ast.isSpreadAssignment(each) && Ast.isIdentifier(each.name))
          property(each.name, each.name.text, typeOf)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return places
}

const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

const propertyOf = (checker: Checker, type: Type | undefined, name: string): Symbol | undefined => {
  if (type === undefined) return undefined
  if (!type.isUnionType()) return checker.getPropertyOfType(type, name)
  for (const part of type.getTypes()) {
    const found = propertyOf(checker, part, name)
    if (found !== undefined) return found
  }
  return undefined
}

const importsOf = (source: Ast.SourceFile): ReadonlyArray<Ast.Identifier> =>
  source.statements.flatMap((statement) => {
    if (!Ast.isImportDeclaration(statement)) return []
    const bindings = statement.importClause?.namedBindings
    return bindings && Ast.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name) : []
  })

/** What files of a project take of those that are others'. */
export const usesOf = (
  project: Project,
  files: ReadonlyArray<string>,
  isForeign: (file: string) => boolean
): ReadonlyMap<string, Uses> => {
  const { checker, program } = project
  const declaredAs = reader(checker, isForeign)
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file)
      if (source === undefined) throw new Error(`${file} is not in ${project.configFileName}`)
      const use = (name: string, node: Ast.Node, symbol: Symbol | undefined): Use => ({
        name,
        line: source.text.slice(0, node.pos).split("\n").length,
        declared: declaredAs(symbol)
      })
      const members = placesOf(source, checker).map(({ name, node, symbol }) => use(name, node, symbol()))
      const imports = importsOf(source)
      const symbols = checker.getSymbolAtLocation(imports)
      return [
        file,
        {
          members,
          imports: new Map(imports.map((each, index) => [each.text, use(each.text, each, symbols[index])]))
        }
      ]
    })
  )
}
