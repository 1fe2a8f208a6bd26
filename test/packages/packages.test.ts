/**
 * What a stranger gets: the packages as they are published, in a project that knows nothing of this one.
 */
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as Context from "effect/Context"
import * as esbuild from "esbuild"
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import * as vite from "vite"
import { chromium } from "playwright-core"
import { canRun, executable } from "../browser/support.js"
import * as Proxy from "../core/support/proxy.js"
import { type Consumer, make, names, run, write } from "./support/consumer.js"
import { create, install } from "./support/project.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const command = (name: string): string => join(root, "node_modules/.bin", name)

/** What only optional peers make possible. */
const needs: Readonly<Record<string, ReadonlyArray<string>>> = {
  "@effect-feishu/bot/Approval": ["@effect/workflow"],
  "@effect-feishu/core/LimitsStore": ["@effect/experimental"],
  "@effect-feishu/core/TokenCachePersistence": ["@effect/experimental"],
  "@effect-feishu/core/UserTokenStorePersistence": ["@effect/experimental"],
  "@effect-feishu/core/UserTokenStoreSql": ["@effect/sql"],
  "@effect-feishu/streaming/Ai": ["@effect/ai"],
  "@effect-feishu/events/DedupRedis": ["ioredis"],
  "@effect-feishu/events/DedupSql": ["@effect/sql"],
  "@effect-feishu/events/InboxCluster": ["@effect/cluster", "@effect/rpc", "@effect/sql"]
}

let consumer: Consumer
let scope: Scope.CloseableScope
let env: {
  readonly FEISHU_APP_ID: string
  readonly FEISHU_APP_SECRET: string
  readonly FEISHU_BASE_URL: string
}
let delivered: () => Promise<ReadonlyArray<Sandbox.SandboxMessage>>

beforeAll(async () => {
  scope = await Effect.runPromise(Scope.make())
  const platform = SandboxServer.layer({ seed: 1 })
  const context = await Effect.runPromise(Layer.buildWithScope(platform, scope))
  const { appId, appSecret } = Sandbox.defaultApp
  env = {
    FEISHU_APP_ID: appId,
    FEISHU_APP_SECRET: appSecret,
    FEISHU_BASE_URL: Context.get(context, SandboxServer.SandboxServer).baseUrl
  }
  delivered = () => Effect.runPromise(Context.get(context, Sandbox.Sandbox).messages)
  consumer = await make()
}, 120_000)

afterAll(async () => {
  consumer?.remove()
  await Effect.runPromise(Scope.close(scope, Exit.void))
})

const installed = (name: string, ...path: ReadonlyArray<string>): string =>
  join(consumer.folder, "node_modules/@effect-feishu", name, ...path)

/** What is said against each package, asked of all of them at once. */
const complaints = (() => {
  let said: Promise<Readonly<Record<string, ReadonlyArray<string>>>> | undefined
  const ask = async () => {
    const asked = Object.entries(consumer.tarballs).map(([name, tarball]) => [
      name,
      tarball,
      name === "create-effect-feishu" ? null : installed(name)
    ])
    const lint = join(root, "test/packages/support/lint.ts")
    const { code, output } = await run(root, command("tsx"), [lint, JSON.stringify(asked)])
    assert.strictEqual(code, 0, output)
    return JSON.parse(output) as Record<string, ReadonlyArray<string>>
  }
  return () => (said ??= ask())
})()

const filesOf = (name: string): ReadonlyArray<string> =>
  readdirSync(installed(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installed(name), join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("node_modules"))

/** A program that sends a text and a streamed card over whatever layer it is given. */
const sends = (text: string, door: string) => `
import * as Im from "@effect-feishu/core/Im"
import { Card } from "@effect-feishu/cards"
import { CardStream } from "@effect-feishu/streaming"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
${door}
const program = Effect.gen(function* () {
  const sent = yield* Im.send(${JSON.stringify(Sandbox.defaultChatId)}, ${JSON.stringify(text)})
  yield* Im.reply(sent.message_id, Card.make().pipe(Card.markdown("**${text}**")))
  const shown = yield* CardStream.run(Stream.make("${text}", "!"), { receiveId: ${JSON.stringify(Sandbox.defaultChatId)}, interval: 0 })
  console.log(JSON.stringify({ id: sent.message_id, length: shown.textLength }))
})
await Effect.runPromise(program.pipe(Effect.provide(layer)))
`

const arrived = async (text: string, output: string): Promise<void> => {
  const { id, length } = JSON.parse(output.trim().split("\n").at(-1)!) as { id: string; length: number }
  assert.strictEqual(length, text.length + 1)
  const messages = await delivered()
  const [first, ...more] = messages.filter((message) => message.message_id === id)
  assert.deepStrictEqual(more, [])
  assert.deepStrictEqual(JSON.parse(first!.content), { text })
  assert.strictEqual(messages.filter((message) => message.parent_id === id).length, 1)
}

describe("the published packages", () => {
  it.each(names)(
    "%s is what publint and Are The Types Wrong ask for",
    async (name) => assert.deepStrictEqual((await complaints())[name], []),
    120_000
  )

  it.each(names)("%s holds its sources, maps, licence and a page to read, and nothing else", (name) => {
    const files = filesOf(name)
    assert.includeMembers(
      [...files],
      ["LICENSE", "README.md", "README.zh-CN.md", "package.json", "dist/index.js", "src/index.ts"]
    )
    const others = files.filter(
      (file) => !/^(?:dist|src)\/|^(?:LICENSE|README(?:\.zh-CN)?\.md|package\.json)$/.test(file)
    )
    assert.deepStrictEqual(others, [])
    for (const file of files) assert.notMatch(file, /\.tsbuildinfo$|\.test\./)

    const lost = files
      .filter((file) => file.endsWith(".map"))
      .flatMap((file) => {
        const { sources } = JSON.parse(readFileSync(installed(name, file), "utf8")) as {
          sources: ReadonlyArray<string>
        }
        return sources.map((source) => join(file, "..", source))
      })
      .filter((source) => !existsSync(installed(name, source)))
    assert.deepStrictEqual(lost, [])
    const unmapped = files.filter(
      (file) => /^dist\/.*\.(?:js|d\.ts)$/.test(file) && name !== "sandbox" && !files.includes(`${file}.map`)
    )
    assert.deepStrictEqual(unmapped, [])
  })

  it.each(names)("%s asks for versions that a registry can give, and for one effect", (name) => {
    const manifest = JSON.parse(readFileSync(installed(name, "package.json"), "utf8")) as {
      readonly dependencies?: Readonly<Record<string, string>>
      readonly peerDependencies: Readonly<Record<string, string>>
      readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
    }
    const ranges = { ...manifest.dependencies, ...manifest.peerDependencies }
    for (const [other, range] of Object.entries(ranges)) {
      // Beside another Effect the range is all that a package manager says: it names the edition that fits.
      const [version, said] = range.split(" || 999.0.0-")
      assert.match(version!, /^\^\d+\.\d+\.\d+$/, other)
      assert.strictEqual(
        said,
        other === "effect" ? "this-is-for-effect-3--with-effect-4-install-the-tag-latest" : undefined
      )
    }
    // Two copies of these would be two worlds of services.
    for (const other of Object.keys(manifest.dependencies ?? {})) {
      assert.notMatch(other, /^effect$|^@effect\/|^@effect-feishu\/core$/)
    }
    assert.property(manifest.peerDependencies, "effect")
    const optional = Object.keys(manifest.peerDependenciesMeta ?? {})
    const modules = Object.keys(needs).filter((module) => module.startsWith(`@effect-feishu/${name}/`))
    assert.sameMembers(optional, [...new Set(modules.flatMap((module) => needs[module]!))])
  })

  it("give every module as a subpath, the generated API included, and no internal one", async () => {
    const subpaths = names.flatMap((name) =>
      filesOf(name)
        .filter((file) => /^dist\/.*\.js$/.test(file) && !file.startsWith("dist/internal/"))
        .map((file) => file.slice("dist/".length, -".js".length))
        .filter((module) => module !== "bin" && existsSync(installed(name, "src", `${module}.ts`)))
        .map((module) => `@effect-feishu/${name}${module === "index" ? "" : `/${module}`}`)
    )
    assert.isAbove(subpaths.length, 700)
    assert.includeMembers(subpaths, [
      "@effect-feishu/core/node",
      "@effect-feishu/core/catalog",
      "@effect-feishu/core/api",
      "@effect-feishu/core/api/im/v1/Message",
      "@effect-feishu/sandbox/SandboxServer"
    ])
    const internal = names.map((name) => {
      const file = filesOf(name).find((each) => each.startsWith("dist/internal/") && each.endsWith(".js"))!
      return `@effect-feishu/${name}/${file.slice("dist/".length, -".js".length)}`
    })
    const file = write(
      consumer,
      "subpaths.mjs",
      `const failures = {}
for (const path of ${JSON.stringify([...subpaths, ...internal])}) {
  try { await import(path) } catch (error) { failures[path] = error.code + " " + error.message }
}
console.log(JSON.stringify(failures))`
    )
    const { code, output } = await run(consumer.folder, process.execPath, [file])
    assert.strictEqual(code, 0, output)
    const failures = JSON.parse(output) as Record<string, string>
    assert.sameMembers(Object.keys(failures), [...Object.keys(needs), ...internal])
    for (const [path, peers] of Object.entries(needs)) {
      assert.isTrue(
        peers.some((peer) => failures[path]!.includes(`'${peer}'`)),
        failures[path]
      )
    }
    for (const path of internal) assert.match(failures[path]!, /^ERR_PACKAGE_PATH_NOT_EXPORTED/)
  })

  it("load few files on Node, and of Effect what a call needs", async () => {
    const loaded = async (...modules: ReadonlyArray<string>) => {
      const { metafile } = await esbuild.build({
        stdin: {
          contents: modules.map((module) => `import "${module}"`).join("\n"),
          resolveDir: consumer.folder
        },
        bundle: true,
        // What is loaded, not what is used: nothing is left out.
        treeShaking: false,
        ignoreAnnotations: true,
        splitting: true,
        outdir: "out",
        platform: "node",
        format: "esm",
        external: ["undici"],
        metafile: true,
        write: false,
        logLevel: "silent"
      })
      const now = new Set<string>()
      const visit = (file: string): void => {
        if (now.has(file)) return
        now.add(file)
        for (const { external, kind, path } of metafile.inputs[file]!.imports) {
          if (external !== true && kind !== "dynamic-import") visit(path)
        }
      }
      visit("<stdin>")
      const files = [...now]
      return {
        ours: files.filter((file) => file.includes("@effect-feishu/core/")).length,
        heavy: files.filter((file) =>
          /\/effect\/.*\/(Stream|Sink|Config|Schema)\.js$|@effect\/platform/.test(file)
        )
      }
    }
    const send = await loaded("@effect-feishu/core/NodeFeishu", "@effect-feishu/core/api/im/v1/Message")
    assert.deepStrictEqual(send.heavy, [])
    assert.isAtMost(send.ours, 5)
    const index = await loaded("@effect-feishu/core", "@effect-feishu/core/node")
    // Listings, uploads and downloads among them: a stream of one is made by a module of its own.
    assert.deepStrictEqual(index.heavy, [])
    assert.isAtMost(index.ours, 110)
  })

  it("bring no undici and no catalog into a bundle for Node that sends over fetch", async () => {
    const entry = write(
      consumer,
      "function.ts",
      `import { Im } from "@effect-feishu/core"
import * as Feishu from "@effect-feishu/core/Feishu"
console.log(Feishu.layer, Im.send)`
    )
    const { metafile } = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      platform: "node",
      outdir: "out",
      minify: true,
      metafile: true,
      write: false,
      logLevel: "silent"
    })
    const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    )
    assert.deepStrictEqual(
      held.map(([file]) => file).filter((file) => /\/undici\/|\/catalog\//.test(file)),
      []
    )
  })

  it("run on Node", async () => {
    const text = "from Node"
    const door = `import { NodeFeishu } from "@effect-feishu/core/node"\nconst layer = NodeFeishu.layerConfig()`
    const file = write(consumer, "node.mjs", sends(text, door))
    const { code, output } = await run(consumer.folder, process.execPath, [file], env)
    assert.strictEqual(code, 0, output)
    await arrived(text, output)
  })

  // Each loads what its door imports and nothing else: what another would bring along is not there.
  it.each([
    [
      "over fetch",
      `import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"\nconst layer = FeishuConfig.layer()`
    ],
    [
      "over an HttpClient",
      `import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as TransportHttpClient from "@effect-feishu/core/TransportHttpClient"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Layer from "effect/Layer"
const layer = FeishuConfig.layerTransport().pipe(
  Layer.provide(TransportHttpClient.layer),
  Layer.provide(FetchHttpClient.layer)
)`
    ]
  ])("run on Node %s", async (name, door) => {
    const file = write(consumer, `${name.replaceAll(" ", "-")}.mjs`, sends(name, door))
    const { code, output } = await run(consumer.folder, process.execPath, [file], env)
    assert.strictEqual(code, 0, output)
    await arrived(name, output)
  })

  it("run on Node behind a proxy", async () => {
    const text = "from behind a proxy"
    const door = `import { NodeFeishu } from "@effect-feishu/core/node"\nconst layer = NodeFeishu.layerConfig()`
    const file = write(consumer, "proxied.mjs", sends(text, door))
    const proxied = Effect.gen(function* () {
      const proxy = yield* Proxy.make("tunnel")
      const ran = yield* Effect.promise(() =>
        run(consumer.folder, process.execPath, [file], {
          ...env,
          http_proxy: proxy.origin,
          NO_PROXY: "",
          no_proxy: ""
        })
      )
      return { ...ran, asked: new Set(proxy.asked) }
    })
    const { asked, code, output } = await Effect.runPromise(Effect.scoped(proxied))
    assert.strictEqual(code, 0, output)
    await arrived(text, output)
    assert.deepStrictEqual([...asked], [new URL(env.FEISHU_BASE_URL).host])
  })

  it("have a command that starts the platform", async () => {
    const { code, output } = await consumer.bin("effect-feishu-sandbox", ["--help"])
    assert.strictEqual(code, 0, output)
    assert.include(output, "--port")
  })

  describe("for the compiler", () => {
    const program = `
import { Card } from "@effect-feishu/cards"
import { Contact, type FeishuError, Im, UserToken } from "@effect-feishu/core"
import * as ApiSchema from "@effect-feishu/core/ApiSchema"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import { NodeFeishu } from "@effect-feishu/core/node"
import { FakeFeishu } from "@effect-feishu/sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { CardStream } from "@effect-feishu/streaming"
import { Effect, Layer, Stream } from "effect"

const layer = NodeFeishu.layerConfig()
export const sent: Effect.Effect<string, FeishuError.FeishuError | Layer.Layer.Error<typeof layer>> = Im.send(
  "oc_1",
  Card.make().pipe(Card.markdown("hi"))
).pipe(
  Effect.map((message) => message.message_id),
  Effect.provide(layer)
)
export const found = Contact.users.search("Wang").pipe(UserToken.provide("u-1"), Effect.provide(layer), Effect.runPromise)
// @ts-expect-error: only a user may search, and no user is there
export const forgotten = Contact.users.search("Wang").pipe(Effect.provide(layer), Effect.runPromise)
export const shown = CardStream.run(Stream.make("a"), { receiveId: "oc_1" })
export const fake = FakeFeishu.layer(FakeFeishu.on(Message.get, ({ message_id }) => ({ items: [], asked: message_id })))
// @ts-expect-error: what it answers with is a list
export const wrong = FakeFeishu.on(Message.get, () => ({ items: 1 }))
export const schema = ApiSchema.make(Message.CreateOutput)
export const server = SandboxServer.layer({ seed: 1 })
`
    const check = async (moduleResolution: string) => {
      const name = `types-${moduleResolution}`
      write(consumer, `${name}/program.ts`, program)
      const config = {
        compilerOptions: {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          target: "ES2022",
          lib: ["ES2023", "DOM", "DOM.Iterable"],
          module: moduleResolution === "NodeNext" ? "NodeNext" : "ESNext",
          moduleResolution,
          skipLibCheck: false,
          noEmit: true,
          types: ["node"]
        },
        files: ["program.ts"]
      }
      write(consumer, `${name}/tsconfig.json`, JSON.stringify(config))
      const { code, output } = await consumer.bin("tsc", ["-p", name])
      assert.strictEqual(code, 0, output)
    }

    it("are strict under NodeNext, their own declarations checked too", () => check("NodeNext"))
    it("are strict under Bundler, their own declarations checked too", () => check("Bundler"))
  })

  describe("in a browser or a worker", () => {
    const door = () => `
import * as Feishu from "@effect-feishu/core/Feishu"
const layer = Feishu.layer(${JSON.stringify({ appId: env.FEISHU_APP_ID, baseUrl: env.FEISHU_BASE_URL }).slice(
      0,
      -1
    )}, appSecret: Redacted.make(${JSON.stringify(env.FEISHU_APP_SECRET)}) })`

    /** Runs a bundle where nothing is found that only Node has; what it leans on of Node, like `fetch`, keeps it. */
    const runBare = async (bundle: string) => {
      const file = write(
        consumer,
        "bare.mjs",
        `import { readFileSync } from "node:fs"
const names = ["process", "Buffer", "global", "setImmediate", "clearImmediate", "require", "module"]
const web = new Proxy(globalThis, { get: (all, name) => (names.includes(name) ? undefined : Reflect.get(all, name)) })
const AsyncFunction = (async () => {}).constructor
await new AsyncFunction("globalThis", ...names, readFileSync(${JSON.stringify(bundle)}, "utf8"))(web)`
      )
      return run(consumer.folder, process.execPath, [file])
    }

    it("run as esbuild bundles them, with no module of Node", async () => {
      const text = "from a worker"
      const entry = write(consumer, "worker.ts", sends(text, door()))
      const outfile = join(consumer.folder, "out/worker.mjs")
      const { metafile } = await esbuild.build({
        entryPoints: [entry],
        outfile,
        bundle: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        metafile: true,
        logLevel: "silent"
      })
      const [output] = Object.values(metafile.outputs)
      assert.deepStrictEqual(output!.imports, [])
      assert.notMatch(readFileSync(outfile, "utf8"), /["']node:/)
      const ran = await runBare(outfile)
      assert.strictEqual(ran.code, 0, ran.output)
      await arrived(text, ran.output)
    })

    const fromBrowser = "from a browser"
    const bundle = async (): Promise<string> => {
      const entry = write(consumer, "browser.ts", sends(fromBrowser, door()))
      await vite.build({
        root: consumer.folder,
        configFile: false,
        logLevel: "silent",
        build: {
          target: "es2022",
          outDir: "vite",
          minify: true,
          rollupOptions: {
            input: entry,
            // What only Node has would be replaced by an empty module, with a warning.
            onwarn: (warning) => {
              // Of one of the parser's parts, whose functions alone call each other.
              if (
                warning.code === "CIRCULAR_DEPENDENCY" &&
                warning.message.includes("micromark-extension-cjk")
              )
                return
              assert.fail(warning.message)
            },
            output: { entryFileNames: "[name].mjs" }
          }
        }
      })
      return join(consumer.folder, "vite/browser.mjs")
    }
    /** The file of a program that sends a text, bundled by Vite once for all. */
    const byVite = (() => {
      let made: Promise<string> | undefined
      return () => (made ??= bundle())
    })()

    it("run as Vite bundles them, with no module of Node", { timeout: 120_000 }, async () => {
      const outfile = await byVite()
      assert.notMatch(readFileSync(outfile, "utf8"), /["'`]node:|__vite-browser-external/)
      const ran = await runBare(outfile)
      assert.strictEqual(ran.code, 0, ran.output)
      await arrived(fromBrowser, ran.output)
    })

    it.skipIf(!canRun)("run in Chromium as Vite bundles them", { timeout: 120_000 }, async () => {
      const outfile = await byVite()
      const browser = await chromium.launch({
        executablePath: executable,
        args: ["--headless", "--no-sandbox"]
      })
      try {
        const page = await browser.newPage()
        const broken: Array<string> = []
        page.on("pageerror", (error) => broken.push(String(error)))
        // On the platform's own host, since that of another would have to be allowed to answer this page.
        await page.route("**/from-a-browser.*", (route) =>
          route.request().url().endsWith(".html")
            ? route.fulfill({
                contentType: "text/html",
                body: '<script type="module" src="from-a-browser.mjs"></script>'
              })
            : route.fulfill({ contentType: "text/javascript", path: outfile })
        )
        const said = page.waitForEvent("console", {
          predicate: (message) => message.type() === "log",
          timeout: 20_000
        })
        await page.goto(`${env.FEISHU_BASE_URL}/from-a-browser.html`)
        const output = (await said.catch(() => undefined))?.text() ?? ""
        assert.deepStrictEqual(broken, [])
        await arrived(fromBrowser, output)
      } finally {
        await browser.close()
      }
    })

    it("leave nothing in a bundle that does not use them", async () => {
      const entry = write(
        consumer,
        "unused.ts",
        names.map((name) => `import "@effect-feishu/${name}"`).join("\n") +
          `\nimport { Im } from "@effect-feishu/core"\nimport { Card } from "@effect-feishu/cards"\nconsole.log(1)`
      )
      const { outputFiles } = await esbuild.build({
        entryPoints: [entry],
        bundle: true,
        format: "esm",
        platform: "browser",
        minify: true,
        write: false,
        logLevel: "silent"
      })
      assert.strictEqual(outputFiles[0]!.text.trim(), "console.log(1);")
    })
  })
})

describe("npm create effect-feishu", () => {
  it("is what publint asks for, with its templates, and needs nothing", async () => {
    assert.deepStrictEqual((await complaints())["create-effect-feishu"], [])
    const { output } = await run(root, "tar", ["-tzf", consumer.tarballs["create-effect-feishu"]])
    const files = output.trim().split("\n")
    assert.includeMembers(files, [
      "package/LICENSE",
      "package/README.md",
      "package/README.zh-CN.md",
      "package/dist/bin.js",
      "package/dist/templates-for-effect-4/chat/src/app.ts",
      "package/dist/versions.json",
      "package/templates/shared/_gitignore"
    ])
    const others = files.filter((file) => !/^package\/(?:(?:dist|src|templates)\/|[\w.-]+$)/.test(file))
    assert.deepStrictEqual(others, [])
  })

  // `npm run create:check` installs those of all kinds.
  it("writes a project that installs, passes its tests, and compiles", async () => {
    const folder = mkdtempSync(join(tmpdir(), "create-effect-feishu-"))
    try {
      const bot = await create(consumer.tarballs, folder, "bot", "--yes", "--effect", "3")
      await install(bot)
      const bin = (name: string): string => join(bot, "node_modules/.bin", name)
      const compiled = await run(bot, bin("tsc"), ["--noEmit"])
      assert.strictEqual(compiled.code, 0, compiled.output)
      const tested = await run(bot, bin("vitest"), ["run", "--dir", "test"])
      assert.strictEqual(tested.code, 0, tested.output)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 240_000)
})
