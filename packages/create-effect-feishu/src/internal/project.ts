/** The files of a project: those of its kind, in the form for its runtime, and what is written for it alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { manifestOf, type Versions } from "./manifest.js"
import { type Kind, nameOf, type Options, type Runtime } from "./options.js"
import { readme } from "./readme.js"

/** What a kind is put together from. */
const foldersOf: Readonly<Record<Kind, ReadonlyArray<string>>> = {
  bot: ["shared", "chat", "bot"],
  worker: ["shared", "chat", "worker"],
  tool: ["shared", "tool"]
}

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))

/** For which runtimes a file is that has such a word in its name, as `main.bun.ts` has. */
const forms: Readonly<Record<string, ReadonlyArray<Runtime>>> = {
  node: ["node"],
  bun: ["bun"],
  cloudflare: ["cloudflare"],
  /** Handlers of requests of the web's own kind. */
  web: ["bun", "cloudflare"],
  /** What runs on a server. */
  server: ["node", "bun"]
}

/** Where a file of the template stands in the project; `undefined`: it is for another runtime. */
const placeOf = (path: string, runtime: Runtime): string | undefined => {
  // What begins with a dot does not travel in a package under that name.
  const place = path.replace(/(^|\/)_/, "$1.")
  const form = Object.keys(forms).find((one) => new RegExp(`\\.${one}(?:\\.|$)`).test(place))
  if (form === undefined) return place
  return forms[form]!.includes(runtime) ? place.replace(`.${form}`, "") : undefined
}

/** Whose globals a program may use. */
const typesOf: Readonly<Record<Runtime, string>> = { node: "node", bun: "bun", cloudflare: "node" }

const fill = (text: string, name: string, { region, runtime }: Options): string =>
  text.replaceAll("{{name}}", name).replaceAll("{{region}}", region).replaceAll("{{types}}", typesOf[runtime])

/** What a package manager has to be told where its own way would not do. */
const settingsOf = ({ folder, manager }: Options): ReadonlyArray<readonly [string, string]> => {
  // Settings of its own would take a project out of the workspace that it is written into.
  switch (manager) {
    case "pnpm":
      return isBelow(folder, workspace) ? [] : [[workspace, pnpmSettings]]
    case "yarn":
      return isBelow(folder, "yarn.lock") ? [] : [[".yarnrc.yml", yarnSettings]]
    default:
      return []
  }
}

const workspace = "pnpm-workspace.yaml"

const pnpmSettings = `packages:
  - .
# Each of these works without the script that it would run when it is installed.
allowBuilds:
  "@parcel/watcher": false
  esbuild: false
  msgpackr-extract: false
  sharp: false
  workerd: false
`

const yarnSettings = `# The compiler looks for types in node_modules.
nodeLinker: node-modules
`

/** Whether a folder above has a file of that name. */
const isBelow = (folder: string, file: string): boolean => {
  const above = dirname(folder)
  return above !== folder && (existsSync(join(above, file)) || isBelow(above, file))
}

/** All files by their paths, from a folder of templates for the line of Effect. */
export const filesOf = (
  options: Options,
  versions: Versions,
  templates: string
): ReadonlyMap<string, string> => {
  const name = nameOf(options.folder)
  const files = new Map<string, string>()
  for (const folder of foldersOf[options.kind]) {
    for (const path of filesBelow(join(templates, folder))) {
      const place = placeOf(path, options.runtime)
      if (place === undefined) continue
      files.set(place, fill(readFileSync(join(templates, folder, path), "utf8"), name, options))
    }
  }
  for (const [path, text] of settingsOf(options)) files.set(path, text)
  files.set("package.json", manifestOf(name, options, versions))
  files.set("README.md", readme(name, options, "en"))
  files.set("README.zh-CN.md", readme(name, options, "zh"))
  return files
}
