/**
 * Writes `packages/core/src/api` and `packages/core/src/events` from `spec/`.
 *
 *     npx tsx scripts/codegen/generate.ts            writes
 *     npx tsx scripts/codegen/generate.ts --check    writes nothing; fails where files differ
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { catalogFiles } from "./catalog.js"
import * as Model from "./model.js"
import { generateProject } from "./project.js"

const source = fileURLToPath(new URL("../../packages/core/src/", import.meta.url))

/** The folders that hold nothing but what is written here. */
const owned = ["api", "events", "catalog", "internal/codes"]

/** Every generated file by its path below `packages/core/src`. */
export const generate = (): Map<string, string> => {
  const files = new Map<string, string>()
  const projects = Model.load()
  for (const project of projects) {
    for (const [path, text] of generateProject(project)) files.set(path, text)
  }
  for (const [path, text] of catalogFiles(projects)) files.set(path, text)
  return files
}

const filesBelow = (directory: string): Array<string> =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []

/** What differs between the generated files and those on disk. */
export const differences = (files: ReadonlyMap<string, string>): Array<string> => {
  const differing = [...files].flatMap(([path, text]) => {
    const file = join(source, path)
    if (!existsSync(file)) return [`${path} is missing`]
    return readFileSync(file, "utf8") === text ? [] : [`${path} differs`]
  })
  const left = owned
    .flatMap((directory) => filesBelow(join(source, directory)))
    .map((file) => relative(source, file).split(sep).join("/"))
    .filter((path) => !files.has(path))
  return [...differing, ...left.map((path) => `${path} is not generated any more`)]
}

const write = (files: ReadonlyMap<string, string>): void => {
  for (const directory of owned) rmSync(join(source, directory), { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(source, path)), { recursive: true })
    writeFileSync(join(source, path), text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = generate()
  if (!process.argv.includes("--check")) {
    write(files)
    console.log(`${files.size} files written`)
  } else {
    const found = differences(files)
    if (found.length > 0) {
      console.error(`${found.slice(0, 20).join("\n")}\nRun npm run codegen.`)
      process.exit(1)
    }
  }
}
