/**
 * Builds the site of the documentation into `site/dist`: `npm run docs:build`. With `--serve` also serves it: `npm run docs`. With
 * `--base /effect-feishu/` it stands below that path, as on GitHub Pages.
 */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { build } from "vitepress"
import { ids } from "../packages/core/src/api.js"
import { pages, writeDocuments } from "./documents.js"
import { brokenLinks } from "./links.js"
import { writeReference } from "./reference.js"
import { serve } from "./serve.js"

const { values } = parseArgs({
  options: { base: { type: "string", default: "/" }, serve: { type: "boolean", default: false } }
})
const base = `/${values.base.split("/").filter(Boolean).join("/")}/`.replace("//", "/")
const here = fileURLToPath(new URL("./", import.meta.url))

rmSync(pages, { recursive: true, force: true })
writeDocuments()
const listed = writeReference()
if (listed !== ids.length) throw new Error(`The reference lists ${listed} of ${ids.length} endpoints`)
await build(here, { base })
const { broken, count } = brokenLinks(join(here, "dist"), base)
if (broken.length > 0) {
  for (const link of broken) console.error(link)
  throw new Error(`${broken.length} of ${count} links lead nowhere`)
}
console.log(`${count} links lead somewhere`)
if (values.serve) {
  const port = Number(process.env["PORT"] ?? 4173)
  await serve(join(here, "dist"), base, port)
  console.log(`The site is on http://localhost:${port}${base}`)
}
