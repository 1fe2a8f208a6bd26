import { assert, describe, it } from "@effect/vitest"
import { build, type Metafile } from "esbuild"
import { fileURLToPath } from "node:url"

const sources = fileURLToPath(new URL("../../packages/core/src/", import.meta.url))

/** What is loaded together with a module: not what it loads later, when asked to. */
const loadedWith = async (
  entry: string
): Promise<{ readonly loaded: ReadonlyArray<string>; readonly builtins: ReadonlyArray<string> }> => {
  const { metafile } = await build({
    entryPoints: [`${sources}${entry}`],
    absWorkingDir: sources,
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    metafile: true,
    treeShaking: false,
    logLevel: "error"
  })
  const { inputs }: Metafile = metafile
  const loaded = new Set<string>()
  const builtins = new Set<string>()
  const visit = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const next of inputs[path]?.imports ?? []) {
      // CommonJS modules may call `require` late; those of undici are counted all the same.
      if (next.kind !== "import-statement" && next.kind !== "require-call") continue
      if (next.external === true) builtins.add(next.path)
      else visit(next.path)
    }
  }
  visit(entry)
  return {
    loaded: [...loaded].map((path) =>
      path.replace(/^.*node_modules\//, "").replace(/\/dist\/(?:esm\/)?/, "/")
    ),
    builtins: [...builtins]
  }
}

describe("the Node door", () => {
  it("loads neither schemas, nor streams, nor an HTTP client, and undici not before it opens connections", async () => {
    const { loaded } = await loadedWith("node.ts")
    assert.include(loaded, "effect/Effect.js")
    for (const heavy of [
      "effect/Schema.js",
      "effect/index.js",
      "effect/Stream.js",
      "effect/ParseResult.js",
      "@effect/platform/HttpClient.js",
      "@effect/platform/index.js"
    ]) {
      assert.notInclude(loaded, heavy)
    }
    // Its whole takes some 50 ms: with the first layer, not with the program.
    assert.isFalse(loaded.some((path) => path.startsWith("undici/")))
  })

  it("is the only way into Node and undici: what runs anywhere loads neither", async () => {
    const { builtins, loaded } = await loadedWith("Feishu.ts")
    assert.deepStrictEqual(builtins, [])
    assert.isFalse(loaded.some((path) => path.startsWith("undici/")))
    assert.notInclude(loaded, "effect/Stream.js")
    assert.notInclude(loaded, "effect/Schema.js")
  })
})
