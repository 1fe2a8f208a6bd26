/**
 * Proves that what generated shapes check at run time is what their interfaces promise.
 *
 *     npx tsx scripts/codegen/verify.ts
 *
 * Every shape is built and printed back as a TypeScript type, and the compiler compares that with the interface
 * of the same name: field by field, with what may be absent and what is read-only.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import * as AST from "effect/SchemaAST"
import * as Codec from "../../packages/core/src/Codec.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const source = join(root, "packages/core/src")
const scratch = join(root, "packages/core/node_modules/.cache/verify")

interface Named {
  readonly file: string
  readonly name: string
  readonly shape: Codec.AnyShape
}

const isShape = (value: unknown): value is Codec.AnyShape =>
  typeof value === "object" && value !== null && Codec.TypeId in value

const generated = (folder: string): Array<string> =>
  readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Prints an AST as the type that it stands for; structures with a name by that name, unless they come first. */
const print = (ast: AST.AST, named: ReadonlyMap<string, string>, first = false): string => {
  const identifier = ast.annotations[AST.IdentifierAnnotationId] as string | undefined
  if (identifier !== undefined && !first) {
    if (identifier === "File") return `import("${join(source, "Upload.js")}").File`
    const reference = named.get(identifier)
    if (reference === undefined) throw new Error(`no interface for ${identifier}`)
    return reference
  }
  switch (ast._tag) {
    case "StringKeyword": {
      const values = Codec.knownValues(ast).map((value) => JSON.stringify(value))
      return values.length === 0 ? "string" : `${values.join(" | ")} | (string & {})`
    }
    case "NumberKeyword":
      return "number"
    case "BooleanKeyword":
      return "boolean"
    case "UnknownKeyword":
      return "unknown"
    case "UndefinedKeyword":
      return "undefined"
    case "Literal":
      return JSON.stringify(ast.literal)
    case "Union":
      return ast.types.map((type) => print(type, named)).join(" | ")
    case "TupleType":
      return `ReadonlyArray<${print(ast.rest[0]!.type, named)}>`
    case "TypeLiteral": {
      const fields = ast.propertySignatures.map(
        ({ name, type, isOptional }) =>
          `readonly ${JSON.stringify(name)}${isOptional ? "?" : ""}: ${print(type, named)}${isOptional ? " | undefined" : ""}`
      )
      const index = ast.indexSignatures.map(({ type }) => `readonly [name: string]: ${print(type, named)}`)
      return `{ ${[...fields, ...index].join("; ")} }`
    }
    default:
      throw new Error(`an AST of kind ${ast._tag}`)
  }
}

/** Compares all shapes; the number of those compared, and what the compiler has against them. */
export const verify = async (): Promise<{
  readonly compared: number
  readonly problems: ReadonlyArray<string>
}> => {
  const shapes: Array<Named> = []
  for (const file of [...generated("api"), ...generated("events")]) {
    const module = (await import(pathToFileURL(file).href)) as { readonly [name: string]: unknown }
    for (const [name, shape] of Object.entries(module)) {
      if (isShape(shape)) shapes.push({ file, name, shape })
    }
  }
  const named = new Map<string, string>()
  for (const { file, name, shape } of shapes) {
    if (named.has(shape.id)) throw new Error(`two shapes are called ${shape.id}`)
    named.set(shape.id, `import("${file.replace(/\.ts$/, ".js")}").${name}`)
  }
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  const lines = shapes.map(
    ({ shape }) => `same<${named.get(shape.id)!}, ${print(shape.ast, named, true)}>(true) // ${shape.id}`
  )
  const same =
    "declare const same: <A, B>(yes: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false) => void"
  for (let i = 0; i < lines.length; i += 500) {
    writeFileSync(
      join(scratch, `part${i / 500}.ts`),
      ["export {}", same, ...lines.slice(i, i + 500), ""].join("\n")
    )
  }
  const compilerOptions = {
    composite: false,
    incremental: false,
    noEmit: true,
    declaration: false,
    declarationMap: false,
    sourceMap: false,
    noUnusedLocals: false,
    paths: {},
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")]
  }
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] }
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config))
  return { compared: shapes.length, problems: compile() }
}

const compile = (): ReadonlyArray<string> => {
  try {
    execFileSync(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      "-p",
      scratch,
      "--pretty",
      "false"
    ])
    return []
  } catch (error) {
    return String((error as { readonly stdout?: Buffer }).stdout ?? error)
      .split("\n")
      .filter((line) => line !== "")
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { compared, problems } = await verify()
  for (const problem of problems.slice(0, 20)) console.error(problem)
  console.log(
    `${compared} shapes compared with their interfaces, ${problems.length} problems; ${relative(root, scratch)}`
  )
  if (problems.length > 0) process.exit(1)
}
