import { assert, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** A program as a browser would load it, without `effect` itself. */
const bundle = async (program: string) => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    tsconfig: `${root}tsconfig.base.json`,
    external: ["effect/*"]
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map((one) => one.path))
  return {
    bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    imports,
    text: outputFiles[0]!.text
  }
}

describe("bundle", () => {
  it("takes less than 8.25 KiB for a card with one Markdown, its check included", async () => {
    const { bytes, imports, text } = await bundle(`
      import * as Card from "@effect-feishu/cards/Card"
      console.log(JSON.stringify(Card.make().pipe(Card.markdown("hi"))))
    `)
    // The facts alone are 3.7 KiB.
    assert.isBelow(bytes, 8.25 * 1024)
    assert.notInclude(imports, "effect/Schema")
    assert.notInclude(text, "micromark")
  })

  it("loads neither parser nor schema through the index", async () => {
    const { bytes, imports, text } = await bundle(`
      import { Card } from "@effect-feishu/cards"
      console.log(JSON.stringify(Card.make().pipe(Card.markdown("hi"))))
    `)
    // A bundler that takes a namespace of the index as a whole still leaves the other namespaces out.
    assert.isBelow(bytes, 12 * 1024)
    assert.notInclude(imports, "effect/Schema")
    assert.notInclude(text, "micromark")
  })

  it("loads a Markdown parser only for who converts Markdown", async () => {
    const { bytes } = await bundle(`
      import * as CommonMark from "@effect-feishu/cards/CommonMark"
      console.log(CommonMark.convert("# hi"))
    `)
    assert.isBelow(bytes, 48 * 1024)
  })
})
