/**
 * What a browser loads and what Node takes to load, on both lines of Effect. Build both editions first:
 * `npm run build`, `npx tsx editions/effect4/build.ts --pack`.
 */
import { build } from "esbuild"
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { isBuiltin } from "node:module"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { figure, median, report } from "./support/report.js"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const edition = join(root, "editions/effect4")

interface Line {
  readonly name: string
  /** Where `effect` is found. */
  readonly home: string
  readonly compiled: (name: string) => string
}

const lines: ReadonlyArray<Line> = [
  { name: "Effect 3", home: root, compiled: (name) => join(root, "packages", name, "dist") },
  {
    name: "Effect 4",
    home: edition,
    compiled: (name) => join(edition, "build/published", name, "for-effect-4")
  }
]
for (const { compiled, name } of lines) {
  if (!existsSync(compiled("core"))) throw new Error(`the edition for ${name} is not built`)
}

const layer = `
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
const layer = Feishu.layer({ appId: "cli_1", appSecret: Redacted.make("secret") })`

const programs: ReadonlyArray<readonly [name: string, text: string]> = [
  ["`effect/Effect` alone", `import * as Effect from "effect/Effect"\nEffect.runPromise(Effect.void)`],
  [
    "one endpoint: `Message.create`",
    `${layer}
import * as Message from "@effect-feishu/core/api/im/v1/Message"
const input = { receive_id_type: "chat_id", receive_id: "oc_1", msg_type: "text", content: "{}" } as const
Effect.runPromise(Effect.provide(Message.create(input), layer))`
  ],
  [
    "`Im.send`",
    `${layer}
import * as Im from "@effect-feishu/core/Im"
Effect.runPromise(Effect.provide(Im.send("oc_1", "hello"), layer))`
  ],
  [
    "`CardStream.run`",
    `${layer}
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Stream from "effect/Stream"
Effect.runPromise(Effect.provide(CardStream.run(Stream.make("a"), { receiveId: "oc_1" }), layer))`
  ],
  [
    "a webhook: `Webhook.toWebHandler`",
    `import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Webhook from "@effect-feishu/events/Webhook"
import * as WebhookSecrets from "@effect-feishu/events/WebhookSecrets"
console.log(Webhook.toWebHandler, Events.on, Inbox.layer, WebhookSecrets.layer)`
  ],
  [
    "a schema: `ApiSchema.make`",
    `import * as ApiSchema from "@effect-feishu/core/ApiSchema"
import { create } from "@effect-feishu/core/api/im/v1/Message"
import * as Schema from "effect/Schema"
console.log(Schema.is(ApiSchema.make(create.output))({}))`
  ]
]

const bundled = async (contents: string, { compiled, home }: Line): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: home, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
    plugins: [
      {
        name: "line",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path }) => {
            if (isBuiltin(path)) return { path, external: true }
            const [, name, module = "/index"] = /^@effect-feishu\/(\w+)(\/.+)?$/.exec(path) ?? []
            // What a package says of itself is not asked where its place is given.
            const place = { path: join(compiled(name ?? ""), `${module}.js`), sideEffects: false }
            return name === undefined ? undefined : place
          })
      }
    ]
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength / 1024
}

const rows: Array<ReadonlyArray<string>> = []
for (const [name, contents] of programs) {
  const sizes = await Promise.all(lines.map((line) => bundled(contents, line)))
  const [three, four] = sizes as [number, number]
  if (name === "`Im.send`") figure("a bundle for browsers on Effect 4: `Im.send`", four, { most: 48 }, " KiB")
  rows.push([name, three.toFixed(1), four.toFixed(1), `${Math.round((1 - four / three) * 100)} %`])
}
report({
  title: "Bundles for browsers on both lines of Effect",
  note: "The same programs, bundled and minified by esbuild with each edition as it is published.",
  head: ["program", "Effect 3, KiB gzip", "Effect 4, KiB gzip", "less"],
  rows
})

/** Milliseconds of a processor that an import takes in a fresh process: those of the clock are of whatever else runs, too. */
const loaded = (home: string, ...modules: ReadonlyArray<string>): number =>
  median(
    Array.from({ length: 7 }, () =>
      Number(
        execFileSync(
          process.execPath,
          [
            "--input-type=module",
            "-e",
            `const begin = process.cpuUsage()\nfor (const module of ${JSON.stringify(modules)}) await import(module)\nconst { system, user } = process.cpuUsage(begin)\nconsole.log((system + user) / 1000)`
          ],
          { cwd: home, encoding: "utf8" }
        )
      )
    )
  )

const loads: ReadonlyArray<readonly [name: string, of: (line: Line) => ReadonlyArray<string>]> = [
  ["`effect/Effect` alone", () => ["effect/Effect"]],
  [
    "`NodeFeishu` and `Im`",
    ({ compiled }) =>
      ["NodeFeishu", "Im"].map(
        (module) => pathToFileURL(join(compiled("core"), "internal/node", `${module}.js`)).href
      )
  ]
]
report({
  title: "Loading modules on Node, on both lines of Effect",
  note: "What a processor works on it in a fresh process, the median of seven.",
  head: ["modules", "Effect 3, ms", "Effect 4, ms"],
  rows: loads.map(([name, of]) =>
    [name].concat(lines.map((line) => loaded(line.home, ...of(line)).toFixed(0)))
  )
})
