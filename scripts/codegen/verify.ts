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

/** Prints a node as the type that it stands for; structures with a name by that name, unless they come first. */
const print = (node: Codec.Node, named: ReadonlyMap<string, string>, first = false): string => {
  const id = node._tag === "Struct" || node._tag === "Later" ? node.id : undefined
  if (id !== undefined && !first) {
    const reference = named.get(id)
    if (reference === undefined) throw new Error(`no interface for ${id}`)
    return reference
  }
  switch (node._tag) {
    case "String": {
      const values = Codec.knownValues(node).map((value) => JSON.stringify(value))
      return values.length === 0 ? "string" : `${values.join(" | ")} | (string & {})`
    }
    case "Number": {
      const values = Codec.knownValues(node)
      return values.length === 0 ? "number" : `${values.join(" | ")} | (number & {})`
    }
    case "Boolean":
      return "boolean"
    case "Unknown":
      return node.isFile ? `import("${join(source, "Upload.js")}").Uploadable` : "unknown"
    case "Literal":
      return JSON.stringify(node.literal)
    case "Union":
      return node.types.map((type) => print(type, named)).join(" | ")
    case "List":
      return `ReadonlyArray<${print(node.item, named)}>`
    case "Record":
      return `{ readonly [name: string]: ${print(node.value, named)} }`
    case "Struct": {
      const fields = node.properties.map(
        ({ isOptional, name, type }) =>
          `readonly ${JSON.stringify(name)}${isOptional ? "?" : ""}: ${print(type, named)}${isOptional ? " | undefined" : ""}`
      )
      return `{ ${fields.join("; ")} }`
    }
    case "Later":
      throw new Error("a structure within itself comes without a name")
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
