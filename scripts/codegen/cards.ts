/**
 * Writes the cards package's types and constructors (`Element.ts`) and the rules that its check and its schema walk
 * (`internal/rules.ts`) from `spec/cards/components.json`. Run it with `npx tsx scripts/codegen/cards.ts` after an edit of the
 * spec; what it writes depends on nothing else.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { elementModule } from "./cards/element.js"
import { rulesModule } from "./cards/rules.js"
import type { Spec } from "./cards/spec.js"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The spec as it stands. */
export const readSpec = (): Spec =>
  JSON.parse(readFileSync(join(root, "spec/cards/components.json"), "utf8")) as Spec

/** Writes both files below a folder, formatted, and returns their paths. */
export const write = (folder: string): ReadonlyArray<string> => {
  const spec = readSpec()
  const files = {
    [join(folder, "Element.ts")]: elementModule(spec),
    [join(folder, "internal/rules.ts")]: rulesModule(spec)
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  execFileSync(
    process.execPath,
    [join(root, "node_modules/oxfmt/bin/oxfmt"), "-c", join(root, ".oxfmtrc.json"), ...Object.keys(files)],
    { cwd: folder }
  )
  return Object.keys(files)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  write(join(root, "packages/cards/src"))
