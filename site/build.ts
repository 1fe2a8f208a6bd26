/**
 * Builds the site of the documentation into `site/dist`: `npm run docs:build`. With `--serve` also serves it: `npm run docs`.
 */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build, serve } from "vitepress"
import { pages, writeDocuments } from "./documents.js"
import { brokenLinks } from "./links.js"
import { writeReference } from "./reference.js"

const here = fileURLToPath(new URL("./", import.meta.url))

rmSync(pages, { recursive: true, force: true })
writeDocuments()
writeReference()
await build(here)
const { broken, count } = brokenLinks(join(here, "dist"))
if (broken.length > 0) {
  for (const link of broken) console.error(link)
  throw new Error(`${broken.length} of ${count} links lead nowhere`)
}
console.log(`${count} links lead somewhere`)
if (process.argv.includes("--serve")) await serve({ root: here, port: Number(process.env["PORT"] ?? 4173) })
