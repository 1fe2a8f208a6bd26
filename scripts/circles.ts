/**
 * Holds the imports of the packages to one direction: no module imports itself by way of others, be it for values or for
 * types, at once or later (`import()`). The linter sees those that do without `import()`, and editors show them.
 *
 *     npx tsx scripts/circles.ts
 */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** Each module with those beside it that it imports. */
type Imports = ReadonlyMap<string, ReadonlyArray<string>>

/** Every form that names a module by where it is. */
const specifier = /\b(?:from|import)\b\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g

/** Comments hold examples, which import nothing. */
const comments = /^[ \t]*\/\*[^]*?\*\/|^[ \t]*\/\/.*$/gm

const importsOf = (folder: string): Imports =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        const text = readFileSync(file, "utf8").replaceAll(comments, "")
        const paths = Array.from(text.matchAll(specifier), ([, path]) => resolve(dirname(file), path!))
        return [file, paths.map((path) => path.replace(/\.js(x?)$/, ".ts$1"))]
      })
  )

/** The shortest way from a module back to itself. */
const circleThrough = (start: string, imports: Imports): ReadonlyArray<string> | undefined => {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const next of imports.get(file) ?? []) {
      if (next === start) {
        const way = [start]
        for (let at = file; at !== start; at = cameFrom.get(at)!) way.unshift(at)
        return [start, ...way]
      }
      if (cameFrom.has(next)) continue
      cameFrom.set(next, file)
      queue.push(next)
    }
  }
  return undefined
}

/** The circles among the modules below a folder, each as the way round by their paths in it. Of several that share a module one. */
export const circles = (folder: string): ReadonlyArray<ReadonlyArray<string>> => {
  const imports = importsOf(folder)
  const found: Array<ReadonlyArray<string>> = []
  const named = new Set<string>()
  for (const file of [...imports.keys()].toSorted()) {
    const circle = named.has(file) ? undefined : circleThrough(file, imports)
    if (circle === undefined || circle.some((other) => named.has(other))) continue
    for (const other of circle) named.add(other)
    found.push(circle.map((other) => relative(folder, other)))
  }
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = fileURLToPath(new URL("../packages/", import.meta.url))
  for (const name of readdirSync(packages)) {
    const src = join(packages, name, "src")
    if (!existsSync(src)) continue
    for (const circle of circles(src)) {
      console.error(`packages/${name}/src: modules import each other in a circle: ${circle.join(" -> ")}`)
      process.exitCode = 1
    }
  }
}
