/** What a browser loads, and what the compiler takes for a small program. */
import { build } from "esbuild"
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { figure, median, ratio, report } from "./support/report.js"

const here = fileURLToPath(new URL(".", import.meta.url))

const layer = `
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
const layer = Feishu.layer({ appId: "cli_1", appSecret: Redacted.make("secret") })`

const programs: ReadonlyArray<readonly [name: string, text: string]> = [
  ["`effect/Effect` alone", `import * as Effect from "effect/Effect"\nEffect.runPromise(Effect.void)`],
  [
    "effect-feishu, one endpoint: `Message.create`",
    `${layer}
import * as Message from "@effect-feishu/core/api/im/v1/Message"
const input = { receive_id_type: "chat_id", receive_id: "oc_1", msg_type: "text", content: "{}" } as const
Effect.runPromise(Effect.provide(Message.create(input), layer))`
  ],
  [
    "effect-feishu, `Im.send`",
    `${layer}
import * as Im from "@effect-feishu/core/Im"
Effect.runPromise(Effect.provide(Im.send("oc_1", "hello"), layer))`
  ],
  [
    "effect-feishu, a card without `effect/Effect`",
    `import * as Card from "@effect-feishu/cards/Card"
console.log(JSON.stringify(Card.make().pipe(Card.markdown("**hi**"))))`
  ],
  [
    "effect-feishu, `CardStream.run`",
    `${layer}
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Stream from "effect/Stream"
Effect.runPromise(Effect.provide(CardStream.run(Stream.make("a"), { receiveId: "oc_1" }), layer))`
  ],
  [
    "effect-feishu, `RawCardStream.run`",
    `${layer}
import * as RawCardStream from "@effect-feishu/streaming/RawCardStream"

Effect.runPromise(Effect.provide(RawCardStream.run(Stream.make("a"), { receiveId: "oc_1" }), layer))`
  ],
  [
    "official Node SDK, `message.create`",
    `import * as Lark from "@larksuiteoapi/node-sdk"
const client = new Lark.Client({ appId: "cli_1", appSecret: "secret" })
client.im.v1.message.create({ params: { receive_id_type: "chat_id" }, data: { receive_id: "oc_1", msg_type: "text", content: "{}" } })`
  ]
]

const rows: Array<ReadonlyArray<string>> = []
for (const [name, contents] of programs) {
  const needed = new Set<string>()
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
    plugins: [
      {
        name: "builtins",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path }) => {
            if (!isBuiltin(path)) return
            needed.add(path)
            return { path, external: true }
          })
      }
    ]
  })
  const { contents: bytes } = outputFiles[0]!
  const packed = gzipSync(bytes, { level: 9 }).byteLength / 1024
  const most = name.includes("`Message.create`") ? 64 : name.includes("`CardStream.run`") ? 92 : undefined
  if (most !== undefined) figure(`a bundle for browsers: ${name}`, packed, { most }, " KiB")
  rows.push([
    name,
    `${(bytes.byteLength / 1024).toFixed(1)} KiB`,
    `${packed.toFixed(1)} KiB`,
    needed.size === 0 ? "none" : String(needed.size)
  ])
}
report({
  title: "Bundles for browsers",
  note: "By esbuild, minified. The last column counts the modules of Node that the bundle still asks for: with any, it does not run in a browser.",
  head: ["", "minified", "gzip", "modules of Node"],
  rows
})

const typed: ReadonlyArray<readonly [name: string, text: string]> = [
  [
    "effect and undici",
    `import { Effect } from "effect"
import { request } from "undici"
export const program = Effect.tryPromise(() => request("https://open.feishu.cn", { method: "POST" })).pipe(
  Effect.map(({ statusCode }) => statusCode)
)
export const running = Effect.runPromise(program)`
  ],
  [
    "effect-feishu, one endpoint",
    `import { Effect } from "effect"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
const input = { receive_id_type: "chat_id", receive_id: "oc_1", msg_type: "text", content: "{}" } as const
export const program = Message.create(input).pipe(Effect.map(({ message_id }) => message_id))
export const running = Effect.runPromise(Effect.provide(program, NodeFeishu.layerConfig()))`
  ],
  [
    "effect-feishu, all namespaces",
    `import { Effect } from "effect"
import { Im } from "@effect-feishu/core"
import { NodeFeishu } from "@effect-feishu/core/node"
export const program = Im.send("oc_1", "hello").pipe(Effect.map(({ message_id }) => message_id))
export const running = Effect.runPromise(Effect.provide(program, NodeFeishu.layerConfig()))`
  ],
  [
    "official Node SDK",
    `import * as Lark from "@larksuiteoapi/node-sdk"
const client = new Lark.Client({ appId: "cli_1", appSecret: "secret" })
const data = { receive_id: "oc_1", msg_type: "text", content: "{}" }
export const running: Promise<string | undefined> = client.im.v1.message
  .create({ params: { receive_id_type: "chat_id" }, data })
  .then((reply) => reply.data?.message_id)`
  ]
]

const folder = join(here, "types")
rmSync(folder, { recursive: true, force: true })
const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url))
const times = typed.map(() => [] as Array<number>)
const memory = typed.map(() => 0)
for (const [index, [, text]] of typed.entries()) {
  mkdirSync(join(folder, String(index)), { recursive: true })
  writeFileSync(join(folder, String(index), "program.ts"), text)
  writeFileSync(
    join(folder, String(index), "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        target: "ES2022",
        module: "NodeNext",
        types: ["node"]
      },
      files: ["program.ts"]
    })
  )
}
for (let round = -1; round < 5; round++) {
  for (const index of typed.keys()) {
    const begin = performance.now()
    const output = execFileSync(
      process.execPath,
      [tsc, "-p", join(folder, String(index)), "--extendedDiagnostics"],
      {
        encoding: "utf8"
      }
    )
    if (round >= 0) times[index]!.push(performance.now() - begin)
    memory[index] = Number(/Memory used:\s+(\d+)K/.exec(output)?.[1] ?? 0) / 1024
  }
}
const base = median(times[0]!)
report({
  title: "Type check of a program that sends one message",
  note: "`tsc --noEmit --strict --skipLibCheck` from its start to its end.",
  head: ["", "time", "of effect and undici", "memory"],
  rows: typed.map(([name], index) => {
    const time = median(times[index]!)
    return [name, `${time.toFixed(0)} ms`, ratio(time, base), `${memory[index]!.toFixed(0)} MiB`]
  })
})
