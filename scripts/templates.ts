/**
 * Writes what `npm create effect-feishu` begins projects with: the versions, which are those of the packages here and of
 * everything else what is installed here, with which all of it was tested; and the templates for Effect 4. Part of the
 * build.
 *
 *     npx tsx scripts/templates.ts
 */
import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { manifestOf, packages, put, root } from "../editions/effect4/files.js"
import { versionOf } from "../editions/effect4/manifests.js"
import { templates, writePrograms } from "../editions/effect4/programs.js"
import type { Versions } from "../packages/create-effect-feishu/src/internal/manifest.js"

const create = `${root}packages/create-effect-feishu`
const edition = `${root}editions/effect4`

type Named = Readonly<Record<string, string>>

/** What projects need that is not installed here: on both lines, and on one of them. */
interface TemplateDependencies {
  readonly both: Named
  readonly effect3: Named
  readonly effect4: Named
}

const versionIn = (folder: string): string => String(manifestOf(folder)["version"])

/** Of what a manifest names for those who work on it, what is installed. */
const installed = (folder: string): Named =>
  Object.fromEntries(
    Object.keys(manifestOf(folder).devDependencies ?? {})
      .filter((name) => !name.startsWith("@effect-feishu/"))
      .map((name) => [name, versionIn(`${folder}/node_modules/${name}`)])
  )

const ours = (version: (folder: string) => string): Named =>
  Object.fromEntries(
    readdirSync(`${root}packages`)
      .filter((folder) => packages.includes(folder))
      .map((folder) => [`@effect-feishu/${folder}`, version(`${root}packages/${folder}`)])
  )

/** The exact version of everything that a project may need. */
export const versions = (): Versions => {
  const { both, effect3, effect4 } = manifestOf(create)["templateDependencies"] as TemplateDependencies
  const here = installed(root)
  const tools = Object.fromEntries(Object.entries(here).filter(([name]) => !name.startsWith("@effect/")))
  return {
    3: { ...here, ...both, ...effect3, ...ours(versionIn) },
    4: {
      ...tools,
      ...installed(edition),
      ...both,
      ...effect4,
      ...ours((folder) => versionOf(versionIn(folder)))
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  put(`${create}/dist/versions.json`, `${JSON.stringify(versions(), null, 2)}\n`)
  await writePrograms(templates, `${create}/dist/templates-for-effect-4`)
}
