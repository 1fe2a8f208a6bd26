/**
 * Puts the compiled modules of `core` together for Node, where each file costs about half a millisecond of CPU to find,
 * open and link: a program that sends one message would load fifty. The published package gives these files to Node
 * (see `publishConfig` of the package); bundlers for browsers take the single modules, of which they keep what is used.
 *
 *     npx tsx scripts/bundle-node.ts [folder of the package]
 *
 * What every call needs is one file, and so is each namespace. The generated API stays as it is, a module for each
 * resource: who calls one endpoint loads no other.
 */
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { rollup } from "rollup"
import { strip } from "./strip-comments.js"

const core = process.argv[2] ?? fileURLToPath(new URL("../packages/core/", import.meta.url))
const dist = join(core, "dist/")
const src = join(core, "src/")
const out = join(dist, "internal/node")

rmSync(out, { recursive: true, force: true })

const modules = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).slice(0, -".ts".length))
  .filter((module) => existsSync(join(dist, `${module}.js`)))

const pathOf = (module: string): string => join(dist, `${module}.js`)
const moduleOf = (path: string): string => relative(dist, path).slice(0, -".js".length)

/** What a module imports when it is loaded. */
const importsOf = (module: string): { readonly own: Array<string>; readonly others: Array<string> } => {
  const text = readFileSync(pathOf(module), "utf8")
  const all = Array.from(
    text.matchAll(/^(?:import|export)\b[^;'"]*?["']([^"']+)["'];/gm),
    ([, path]) => path!
  )
  return {
    own: all
      .filter((path) => path.startsWith("."))
      .map((path) => moduleOf(join(dirname(pathOf(module)), path))),
    others: all.filter((path) => !path.startsWith("."))
  }
}
const imports = new Map(modules.map((module) => [module, importsOf(module)]))

const isGenerated = (module: string): boolean =>
  /^(?:api|events|catalog|internal\/codes)(?:\/|$)/.test(module)

/** A module and all that it loads, but for the generated ones. */
const reached = (from: string, all: Set<string> = new Set()): Set<string> => {
  if (all.has(from) || isGenerated(from)) return all
  all.add(from)
  for (const module of imports.get(from)!.own) reached(module, all)
  return all
}

/** What a program loads that makes any call at all on Node. */
const call = new Set([...reached("NodeFeishu"), ...reached("Endpoint"), ...reached("Paged")])
const loadedByCall = new Set([...call].flatMap((module) => imports.get(module)!.others))

const namespaces = new Set(
  modules.filter((module) => module.includes("/")).map((module) => module.split("/")[0]!)
)

/** The namespaces, by what they are made of. */
const usersOf = new Map<string, Set<string>>()
for (const module of modules) {
  if (isGenerated(module) || module.includes("/") || module === "index") continue
  for (const used of reached(module)) {
    usersOf.set(used, (usersOf.get(used) ?? new Set()).add(module))
  }
}

/** The file in which a module is put; none where it stays one of its own. */
const fileOf = (module: string): string | undefined => {
  // Of the generated ones those are small that say what the codes of errors mean, and each resource has one.
  if (call.has(module) || module.startsWith("internal/codes/")) return "call"
  if (isGenerated(module)) return undefined
  const [first] = module.split("/")
  if (first !== "internal") return namespaces.has(first!) ? first : undefined
  const users = usersOf.get(module)
  // What only generated modules use is left to them: what it loads later would be in every bundle.
  if (users === undefined) return undefined
  if (users.size === 1) return namespaces.has([...users][0]!) ? [...users][0] : undefined
  // What loads something that not every call needs is left to those who use it.
  const brings = [...reached(module)].flatMap((each) => imports.get(each)!.others)
  return brings.every((other) => loadedByCall.has(other)) ? "shared" : undefined
}

const bundle = await rollup({
  input: Object.fromEntries(
    modules.filter((module) => !module.startsWith("internal/")).map((module) => [module, pathOf(module)])
  ),
  external: (id) => !id.startsWith(".") && !id.startsWith("/"),
  // The packages are free of side effects; what nobody uses is there to be imported.
  treeshake: false,
  plugins: [
    {
      name: "compiled",
      load: (id) => ({
        code: strip(readFileSync(id, "utf8")),
        map: readFileSync(`${id}.map`, "utf8")
      })
    }
  ],
  onwarn: (warning) => {
    throw new Error(warning.message)
  }
})
await bundle.write({
  dir: out,
  format: "esm",
  sourcemap: true,
  // They are in the package.
  sourcemapExcludeSources: true,
  entryFileNames: "[name].js",
  chunkFileNames: "files/[name].js",
  manualChunks: (id) => fileOf(moduleOf(id)),
  onlyExplicitManualChunks: true,
  hoistTransitiveImports: false
})
await bundle.close()
