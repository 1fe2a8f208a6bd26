/**
 * Writes which versions new projects begin with: those of the packages here, and of everything else what is installed
 * here, with which all of it was tested. Part of the build.
 *
 *     npx tsx scripts/template-versions.ts
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))
const create = `${root}packages/create-effect-feishu/`

interface Manifest {
  readonly name: string
  readonly version: string
  readonly devDependencies?: Readonly<Record<string, string>>
  /** What projects need that is not installed here. */
  readonly templateDependencies?: Readonly<Record<string, string>>
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest

/** The exact version of everything that a project may need. */
export const versions = (): Readonly<Record<string, string>> => {
  const found: Record<string, string> = { ...manifest(create).templateDependencies }
  for (const name of Object.keys(manifest(root).devDependencies ?? {})) {
    if (!name.startsWith("@effect-feishu/")) found[name] = manifest(`${root}node_modules/${name}`).version
  }
  for (const folder of readdirSync(`${root}packages`)) {
    const { name, version } = manifest(`${root}packages/${folder}`)
    found[name] = version
  }
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${create}dist`, { recursive: true })
  writeFileSync(`${create}dist/versions.json`, `${JSON.stringify(versions(), null, 2)}\n`)
}
