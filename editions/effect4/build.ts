/**
 * Builds the Effect 4 edition into `build/`.
 *
 *     tsx build.ts          sources, then the compiler over them and over their declarations
 *     tsx build.ts --tests  sources and tests, without the compiler
 *     tsx build.ts --pack   the packages as they are published, a tarball of each in `build/tarballs`
 *     tsx build.ts --pack --publish
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { checkDependencies, declarations } from "./checks.js"
import { readmesOf } from "./documents.js"
import { out, packages, put, root } from "./files.js"
import { compiled, publishedManifest } from "./manifests.js"
import { writePackage, writeTests } from "./sources.js"

const run = (command: string, args: ReadonlyArray<string>, cwd = root): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: ["inherit", "ignore", "inherit"] })
  if (status !== 0) process.exit(status ?? 1)
}

const tsc = (...args: ReadonlyArray<string>): void => {
  const { status } = spawnSync(join(root, "node_modules/.bin/tsc"), args, { stdio: "inherit" })
  if (status !== 0) process.exit(status ?? 1)
}

/** What `npm run build` does to the compiled packages of Effect 3, then a tarball of each. */
const pack = (): void => {
  const tsx = join(root, "node_modules/.bin/tsx")
  const core = join(out, "packages/core/")
  const tarballs = join(out, "tarballs")
  const published = join(out, "published")
  run(tsx, ["scripts/prune-dist.ts", join(out, "packages/")])
  run(tsx, ["scripts/strip-comments.ts", join(core, "dist/")])
  run(tsx, ["scripts/bundle-node.ts", core])
  for (const folder of [tarballs, published]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(tarballs, { recursive: true })
  for (const name of packages) {
    const from = join(out, "packages", name)
    const to = join(published, name)
    cpSync(join(from, "src"), join(to, "src"), { recursive: true })
    cpSync(join(from, "dist"), join(to, compiled), { recursive: true })
    cpSync(join(root, "LICENSE"), join(to, "LICENSE"))
    for (const { file, text } of readmesOf(name)) put(join(to, file), text)
    put(join(to, "package.json"), publishedManifest(name))
    run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", tarballs], to)
  }
  if (process.argv.includes("--publish")) {
    for (const name of packages) run("npm", ["publish", "--ignore-scripts"], join(published, name))
  }
}

checkDependencies()
packages.forEach(writePackage)
cpSync(join(root, "tsconfig.base.json"), join(out, "tsconfig.base.json"))
if (process.argv.includes("--tests")) {
  await writeTests()
  // What tells its version reads it there.
  for (const name of packages) put(join(out, "packages", name, "package.json"), publishedManifest(name))
} else {
  tsc("-b", ...packages.map((name) => join(out, "packages", name)))
  tsc("-p", declarations())
  if (process.argv.includes("--pack")) pack()
}
