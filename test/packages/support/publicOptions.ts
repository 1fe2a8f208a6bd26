/** What the public functions of the packages take in objects, read from their declarations. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import {
  API,
  type Checker,
  SignatureKind,
  type Symbol,
  SymbolFlags,
  type Type
} from "typescript/unstable/sync"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** A parameter of a public function. */
export interface Parameter {
  readonly name: string
  /** Its type in words. */
  readonly type: string
  readonly isOptional: boolean
  /** Where it is options: their names, and their types in words. */
  readonly options: ReadonlyMap<string, string>
}

/** A public function. */
export interface Function {
  /** `Im.chats.create`: the module and the names that lead to it. */
  readonly name: string
  /** The file of the module. */
  readonly file: string
  readonly parameters: ReadonlyArray<Parameter>
}

/** The modules that a program may import. What is generated has checks of its own, by its shapes. */
const modulesOf = (name: string): ReadonlyArray<string> => {
  const src = join(root, "packages", name, "src")
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(src, entry.name))
    .filter((file) => !/\/(?:index|bin|node|api|events|catalog)\.ts$/.test(file))
}

/** Whether something is declared by hand in a package. */
const isOurs = (symbol: Symbol): boolean =>
  symbol.declarations.some(({ path }) => path.includes("/packages/") && !/\/src\/(?:api|events)\//.test(path))

const partsOf = (type: Type): ReadonlyArray<Type> =>
  type.isUnionType() ? type.getTypes().flatMap(partsOf) : [type]

/** The names in an object of ours, where some of it may be left out: a list, a function and a class are none. */
const optionsOf = (checker: Checker, type: Type): ReadonlyMap<string, string> => {
  const options = new Map<string, string>()
  for (const part of partsOf(type)) {
    if (checker.isArrayLikeType(part) || !(part.isObjectType() || part.isIntersectionType())) continue
    if (checker.getSignaturesOfType(part, SignatureKind.Call).length > 0) continue
    const properties = checker.getPropertiesOfType(part)
    if (!properties.some(({ flags }) => flags & SymbolFlags.Optional)) continue
    for (const property of properties) {
      if (!isOurs(property)) continue
      const of = checker.getTypeOfSymbol(property)
      options.set(property.name, of === undefined ? "unknown" : checker.typeToString(of))
    }
  }
  return options
}

const functionsIn = (checker: Checker, file: string, module: Symbol): ReadonlyArray<Function> => {
  const found: Array<Function> = []
  const meant = (symbol: Symbol): Symbol =>
    symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const add = (name: string, symbol: Symbol): void => {
    // A namespace within a module, such as `Im.chats`.
    if (symbol.flags & SymbolFlags.ValueModule) {
      for (const inner of symbol.getExports().values()) add(`${name}.${inner.name}`, meant(inner))
      return
    }
    const type = symbol.flags & SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined
    if (type === undefined) return
    for (const signature of checker.getSignaturesOfType(type, SignatureKind.Call)) {
      const parameters = signature.getParameters().map((parameter): Parameter => {
        const type = checker.getTypeOfSymbol(parameter)!
        return {
          name: parameter.name,
          type: checker.typeToString(type),
          isOptional: checker.isTypeAssignableTo(checker.getUndefinedType(), type),
          options: optionsOf(checker, type)
        }
      })
      found.push({ name, file, parameters })
    }
  }
  const name = relative(join(root, "packages"), file).replace(/^.*\/src\/|\.ts$/g, "")
  for (const exported of checker.getExportsOfModule(module)) add(`${name}.${exported.name}`, meant(exported))
  return found
}

/** The public functions of the packages, once for each way to call them. */
export const publicFunctions = (): ReadonlyArray<Function> => {
  const files = readdirSync(join(root, "packages"))
    .filter((name) => name !== "create-effect-feishu")
    .flatMap(modulesOf)
  // Within the repository: from elsewhere the compiler finds no types.
  const folder = mkdtempSync(join(root, "node_modules/.options-"))
  const configFile = join(folder, "tsconfig.json")
  const off = { composite: false, incremental: false, declaration: false, declarationMap: false }
  writeFileSync(
    configFile,
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { ...off, noEmit: true, sourceMap: false, types: ["node"] },
      files
    })
  )
  const api = new API({ cwd: root })
  try {
    const project = api.updateSnapshot({ openProjects: [configFile] }).getProject(configFile)
    if (project === undefined) throw new Error(`the compiler does not open ${configFile}`)
    const { checker, program } = project
    return files.flatMap((file) => {
      const source = program.getSourceFile(file)
      const module = source && checker.getSymbolAtLocation(source)
      if (module === undefined) throw new Error(`${file} is no module`)
      return functionsIn(checker, file, module)
    })
  } finally {
    api.close()
    rmSync(folder, { recursive: true })
  }
}
