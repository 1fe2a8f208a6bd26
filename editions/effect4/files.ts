/** Where things are, and how they are written. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"

export const here = fileURLToPath(new URL("./", import.meta.url))
export const root = fileURLToPath(new URL("../../", import.meta.url))
export const out = join(here, "build")

/** The packages, in the order in which they stand on each other. */
export const packages = ["core", "cards", "streaming", "events", "bot", "sandbox"]

/** The files below a folder, by their paths in it. */
export const filesOf = (folder: string): ReadonlyArray<string> =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : []

/** Writes a file unless it is so already: a compiler that runs again looks at what has changed. */
export const put = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text)
}

export interface Manifest {
  readonly [field: string]: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
