/**
 * Builds the sandbox's page into a module of the package: one document with its script and style inside, and the policy
 * that lets nothing else in.
 *
 *     npx tsx scripts/build-page.ts [--check]
 *
 * With `--check` nothing is written; it fails when the module is not what the sources make.
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const page = fileURLToPath(new URL("../packages/sandbox/page/", import.meta.url))

/** Where the module lies. */
export const target: string = fileURLToPath(
  new URL("../packages/sandbox/src/internal/page.generated.ts", import.meta.url)
)

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: page,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome123", "firefox121", "safari17.5"],
    jsx: "automatic",
    jsxImportSource: "preact",
    // Not the browser's variant of modules: one of them decodes entities through innerHTML.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["module", "import"],
    charset: "utf8",
    legalComments: "none"
  })
  return outputFiles[0]!.text.trim()
}

const source = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** The module's text. */
export const generate = async (): Promise<string> => {
  const [script, style] = await Promise.all([bundle("main.tsx"), bundle("style.css")])
  const html = readFileSync(`${page}index.html`, "utf8")
    .replace(/\n\s*/g, " ")
    .replace("<style></style>", () => `<style>${style}</style>`)
    .replace('<script type="module"></script>', () => `<script type="module">${script}</script>`)
  const policy = [
    "default-src 'none'",
    `script-src ${source(script)}`,
    `style-src ${source(style)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // No text becomes markup or a program, whoever tries.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ")
  return `/** GENERATED from packages/sandbox/page by scripts/build-page.ts. DO NOT EDIT. */

export const policy: string = ${JSON.stringify(policy)}

export const html: string = ${JSON.stringify(html)}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generate()
  if (!process.argv.includes("--check")) writeFileSync(target, text)
  else if (readFileSync(target, "utf8") !== text) {
    console.error("The sandbox's page differs from its sources. Run npm run page.")
    process.exit(1)
  }
}
