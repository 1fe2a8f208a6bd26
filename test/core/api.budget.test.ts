/**
 * What the breadth of the platform may cost a user, in figures that do not depend on the machine's mood.
 */
import { assert, describe, it } from "@effect/vitest"
import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import * as esbuild from "esbuild"

const root = fileURLToPath(new URL("../../", import.meta.url))
const core = join(root, "packages/core")
/** Within the package, so that its dependencies are found from there. */
const scratch = join(core, "node_modules/.cache/budget")

const fresh = (name: string): string => {
  const folder = join(scratch, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

const modulesBelow = (folder: string): Array<string> =>
  readdirSync(join(core, "src", folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))

describe("the generated API", () => {
  // Of the sources, where each value is compared with its type. Whoever imports the compiled API pays for none of it.
  it("takes the compiler less than 240,000 type instantiations, with the runtime that it needs", () => {
    const folder = fresh("types")
    const config = {
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: {
        composite: false,
        incremental: false,
        noEmit: true,
        declaration: false,
        declarationMap: false,
        sourceMap: false,
        paths: {},
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")]
      },
      include: [join(core, "src/api/**/*.ts")]
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
    const report = execFileSync(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--extendedDiagnostics"],
      { encoding: "utf8" }
    )
    const instantiations = Number(/Instantiations:\s+(\d+)/.exec(report)![1])
    assert.isAbove(instantiations, 10_000)
    assert.isBelow(instantiations, 240_000)
  })

  // Node's own part differs from version to version. What is ours, 2,000 endpoints at 8 KB, is held against Effect's and a client's in the same process.
  it("takes about as much memory as Effect and a client when every resource is imported", async () => {
    const folder = fresh("heap")
    const modules = modulesBelow("api")
    await esbuild.build({
      entryPoints: [
        ...modules,
        ...modulesBelow("internal"),
        ...readdirSync(join(core, "src"))
          .filter((name) => name.endsWith(".ts"))
          .map((name) => join(core, "src", name))
      ].filter((file) => !file.endsWith(".d.ts")),
      outdir: folder,
      outbase: join(core, "src"),
      format: "esm",
      target: "node20"
    })
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }))
    const imports = modules.map(
      (file) =>
        `await import(${JSON.stringify(join(folder, file.slice(join(core, "src").length)).replace(/\.ts$/, ".js"))})`
    )
    writeFileSync(
      join(folder, "measure.mjs"),
      [
        "const held = () => (globalThis.gc(), process.memoryUsage().heapUsed)",
        "const empty = held()",
        // What a client takes of Effect is beside `effect` itself on one line, and in another package on the other.
        'await import("effect")',
        'await import("./Feishu.js")',
        "const effect = held()",
        ...imports,
        "console.log((held() - effect) / (effect - empty))"
      ].join("\n")
    )
    const ratio = Number(
      execFileSync(process.execPath, ["--expose-gc", join(folder, "measure.mjs")], { encoding: "utf8" })
    )
    assert.isAbove(modules.length, 600)
    assert.isAbove(ratio, 0.5)
    assert.isBelow(ratio, 1.12)
  })

  describe("in a browser bundle that sends one message over fetch", () => {
    const bundle = async (source: string) => {
      const { metafile, outputFiles } = await esbuild.build({
        stdin: { contents: source, resolveDir: core, loader: "ts" },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        metafile: true,
        write: false,
        alias: { "@effect-feishu/core": join(core, "src") }
      })
      const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs)
      return {
        size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
        inputs: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
      }
    }

    const program = `
      import * as Effect from "effect/Effect"
      import * as Redacted from "effect/Redacted"
      import * as Feishu from "@effect-feishu/core/Feishu"
      import * as Message from "@effect-feishu/core/api/im/v1/Message"
      Message.create({
        receive_id_type: "chat_id",
        receive_id: "oc_5ad1",
        msg_type: "text",
        content: JSON.stringify({ text: "hello" })
      }).pipe(
        Effect.provide(Feishu.layer({ appId: "cli_1", appSecret: Redacted.make("secret") })),
        Effect.runPromise
      )`

    it("holds no other resource, no listing, no documentation and no Schema", async () => {
      const { inputs } = await bundle(program)
      const generated = inputs.filter((file) => /core\/src\/(api|events|catalog)/.test(file))
      const own = (file: string) => /core\/src\/api\/im\/(v1\/)?(Message|Types)\.ts$/.test(file)
      assert.deepStrictEqual(
        generated.filter((file) => !own(file)),
        []
      )
      assert.isNotEmpty(generated)
      assert.deepStrictEqual(
        inputs.filter((file) => /\/effect\/.*\/(Schema|ParseResult)\.js$|@effect\/platform/.test(file)),
        []
      )
    })

    it("weighs less than 73.3 KiB, of which Effect alone is 49, and holds no streams", async () => {
      const { inputs, size } = await bundle(program)
      assert.isBelow(size, 73.3 * 1024)
      assert.deepStrictEqual(
        inputs.filter((file) => /\/effect\/.*\/(Stream|Channel)\.js$/.test(file)),
        []
      )
    })
  })
})
