/**
 * Projects as `npm create effect-feishu` writes them, by the packed command, with the packed packages in place of those of
 * the registry.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { must, type Tarballs } from "./consumer.js"

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The packages here are not in the registry yet, in the versions that they will have. */
const withTarballs = (versions: Readonly<Record<string, string>>, tarballs: Tarballs) => {
  const files: Readonly<Record<string, string>> = tarballs
  return Object.fromEntries(
    Object.entries(versions).map(([name, version]) => {
      const file = name.startsWith("@effect-feishu/")
        ? files[name.slice("@effect-feishu/".length)]
        : undefined
      return [name, file === undefined ? version : `file:${file}`]
    })
  )
}

/** Writes a project; `folder` is below `cwd`. */
export const create = async (
  tarballs: Tarballs,
  cwd: string,
  folder: string,
  ...options: ReadonlyArray<string>
): Promise<string> => {
  await must(cwd, "npm", [
    "exec",
    "--yes",
    `--package=${tarballs["create-effect-feishu"]}`,
    "--",
    "create-effect-feishu",
    folder,
    ...options
  ])
  const project = join(cwd, folder)
  const file = join(project, "package.json")
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      dependencies: withTarballs(manifest.dependencies, tarballs),
      devDependencies: withTarballs(manifest.devDependencies, tarballs)
    })
  )
  return project
}

/** Installs what its manifest asks for, with npm. */
export const install = (project: string, env: Readonly<Record<string, string>> = {}): Promise<string> =>
  must(project, "npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"], env)
