/**
 * Removes from the compiled packages what has no source any more: the compiler leaves the files of a module that was
 * renamed where they are, and they would be published.
 *
 *     npx tsx scripts/prune-dist.ts [folder of the packages]
 */
import { existsSync, readdirSync, rmSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"

const packages = process.argv[2] ?? fileURLToPath(new URL("../packages/", import.meta.url))

for (const name of readdirSync(packages)) {
  const dist = join(packages, name, "dist")
  if (!existsSync(dist)) continue
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:d\.ts|js)(?:\.map)?$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const module = relative(dist, file).replace(/\.(?:d\.ts|js)(?:\.map)?$/, "")
    const isCompiled = ["ts", "tsx"].some((kind) =>
      existsSync(join(packages, name, "src", `${module}.${kind}`))
    )
    if (!isCompiled) rmSync(file)
  }
}
