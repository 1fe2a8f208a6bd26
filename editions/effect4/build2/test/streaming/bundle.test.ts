import { assert, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** A program that streams a text, as a browser would load it, without `effect` itself. */
const bundle = async (module: string) => {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `
        import * as Stream from "effect/Stream"
        import * as ${module} from "@effect-feishu/streaming/${module}"
        export const program = ${module}.run(Stream.make("a"), { receiveId: "oc_1" })
      `,
      resolveDir: root,
      loader: "ts"
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    tsconfig: `${root}tsconfig.base.json`,
    external: ["effect/*"]
  })
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  )
  return { kilobytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024, kept }
}

const has = (kept: ReadonlyArray<string>, part: string) => kept.some((file) => file.includes(part))

describe("A bundle that streams a text", () => {
  it("holds no parser of Markdown where the text is the card's own", async () => {
    const { kept, kilobytes } = await bundle("RawCardStream")
    for (const part of ["micromark", "mdast", "CommonMark", "uploads"]) assert.isFalse(has(kept, part), part)
    assert.isBelow(kilobytes, 43)
  })

  it("holds no rules of cards, which come ready made only to `cards`", async () => {
    const { kept, kilobytes } = await bundle("CardStream")
    assert.isTrue(has(kept, "micromark"))
    for (const part of ["cards/src/internal/check", "cards/src/internal/advice", "internal/states"])
      assert.isFalse(has(kept, part), part)
    assert.isBelow(kilobytes, 84)
  })
})
