/**
 * What the documents show compiles and runs, and what they name exists.
 */
import * as cards from "@effect-feishu/cards"
import * as core from "@effect-feishu/core"
import * as node from "@effect-feishu/core/node"
import * as sandbox from "@effect-feishu/sandbox"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as streaming from "@effect-feishu/streaming"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as esbuild from "esbuild"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { manifestOf } from "../../packages/create-effect-feishu/src/internal/manifest.js"
import { versions } from "../../scripts/template-versions.js"
import { run } from "../packages/support/consumer.js"
import { documents, programs, read, root } from "./documents.js"

/** Within the project, so that what the programs import is found from there. */
const folder = join(root, "node_modules/.cache/documents")
const toRun = programs.filter(({ kind }) => kind === "run")

let scope: Scope.CloseableScope
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of programs) writeFileSync(join(folder, `${file}.ts`), text)
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../tsconfig.base.json",
      compilerOptions: {
        composite: false,
        incremental: false,
        declaration: false,
        declarationMap: false,
        noEmit: true,
        types: ["node"]
      },
      include: ["*.ts"]
    })
  )
  writeFileSync(
    join(folder, "vitest.config.ts"),
    `import base from "../../../vitest.config.js"
export default { ...base, test: { include: ["*.test.ts"], isolate: false, maxWorkers: 1, root: ${JSON.stringify(folder)} } }`
  )
  await esbuild.build({
    entryPoints: toRun.map(({ file }) => join(folder, `${file}.ts`)),
    outdir: join(folder, "out"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    // Effect is bundled, so that each program loads what it uses and no more: loading is most of what they do.
    external: ["undici", "ioredis", "@larksuiteoapi/*"],
    banner: {
      js: `import { createRequire as createRequire_ } from "node:module"; const require = createRequire_(import.meta.url)`
    },
    logLevel: "silent"
  })

  scope = await Effect.runPromise(Scope.make())
  const platform = SandboxServer.layer({
    seed: 1,
    chats: [{ chatId: "oc_5ad11d72b830411d72b836c20", name: "The chat of the documents" }]
  })
  const context = await Effect.runPromise(Layer.buildWithScope(platform, scope))
  const user = await Effect.runPromise(Context.get(context, Sandbox.Sandbox).mintUserToken({ user: 0 }))
  const { appId, appSecret } = Sandbox.defaultApp
  const { baseUrl } = Context.get(context, SandboxServer.SandboxServer)
  env = {
    FEISHU_APP_ID: appId,
    FEISHU_APP_SECRET: appSecret,
    FEISHU_BASE_URL: baseUrl,
    FEISHU_ACCOUNTS_URL: baseUrl,
    FEISHU_USER_TOKEN: user.accessToken
  }
}, 120_000)

afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

describe("every program in the documents", () => {
  it("compiles", { timeout: 120_000 }, async () => {
    const tsc = join(root, "node_modules/typescript/bin/tsc")
    const { code, output } = await run(folder, process.execPath, [tsc, "-p", folder])
    const said = output.replace(/^([\w.-]+)\.ts(?=\()/gm, (name, file: string) => {
      const program = programs.find((each) => each.file === file)
      return program === undefined ? name : `${program.place}, as ${name}`
    })
    assert.strictEqual(code, 0, said)
    assert.isAbove(programs.length, 20)
  })

  it("passes where it is a test", { timeout: 120_000 }, async () => {
    const vitest = join(root, "node_modules/vitest/vitest.mjs")
    const { code, output } = await run(folder, process.execPath, [
      vitest,
      "run",
      "--config",
      "vitest.config.ts"
    ])
    assert.strictEqual(code, 0, output)
    assert.include(output, "passed")
  })

  it.concurrent.each(toRun)("runs: $place", { timeout: 120_000 }, async ({ file }) => {
    const { code, output } = await run(folder, process.execPath, [join(folder, "out", `${file}.mjs`)], env)
    assert.strictEqual(code, 0, output)
  })
})

describe("what the documents name", () => {
  it("is there: scripts", () => {
    const scriptsIn = (manifest: string): ReadonlyArray<string> =>
      Object.keys((JSON.parse(manifest) as { readonly scripts: object }).scripts)
    // The guides speak of the scripts of a new project as well.
    const project = manifestOf(
      "bot",
      { folder: "bot", kind: "bot", runtime: "node", region: "feishu" },
      versions()
    )
    const scripts = new Set([
      ...scriptsIn(readFileSync(join(root, "package.json"), "utf8")),
      ...scriptsIn(project)
    ])
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/(?:(?:`|^)npm (?:run )?|npm run )([a-z]+\d*(?::[a-z]+)*)(?=[`\s])/gm)]
        .map(([, name]) => name!)
        .filter((name) => !scripts.has(name) && !["install", "create", "pack"].includes(name))
        .map((name) => `${document}: npm run ${name}`)
    )
    assert.deepStrictEqual(missing, [])
  })

  it("is there: files and sections", () => {
    const slugs = (document: string): ReadonlyArray<string> =>
      [...readFileSync(document, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replace(/\s/g, "-")
      )
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
        .filter(([, path, section]) => {
          const file = path === "" ? join(root, document) : join(root, dirname(document), path!)
          if (!existsSync(file)) return true
          return section !== undefined && !slugs(file).includes(decodeURIComponent(section))
        })
        .map(([link]) => `${document}: ${link}`)
    )
    assert.deepStrictEqual(missing, [])
  })

  it("is there: functions", () => {
    const namespaces: Readonly<Record<string, unknown>> = {
      ...core,
      ...cards,
      ...node,
      ...sandbox,
      ...streaming
    }
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/`([A-Z][A-Za-z]+)((?:\.(?!ts`)[a-z]\w*)+)`/g)]
        .filter(([, name]) => (name ?? "") in namespaces)
        .filter(([, name, path]) => {
          let value = namespaces[name!]
          for (const key of path!.slice(1).split(".")) {
            value =
              typeof value === "object" || typeof value === "function"
                ? (value as Record<string, unknown>)[key]
                : undefined
          }
          return value === undefined
        })
        .map(([text]) => `${document}: ${text}`)
    )
    assert.deepStrictEqual(missing, [])
  })
})
