/**
 * A quarter of a gibibyte up, in parts of 4 MiB, and down: how fast, and whether memory grows with it.
 */
import * as Drive from "@effect-feishu/core/Drive"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { fork } from "node:child_process"
import { once } from "node:events"
import type { Readable } from "node:stream"
import { fileURLToPath } from "node:url"
import { FormData, Pool } from "undici"
import { report } from "./support/report.js"
import { part, start } from "./support/server.js"

interface Contender {
  readonly name: string
  readonly up: (origin: string, bytes: number) => Promise<unknown>
  /** How many bytes came. */
  readonly down: (origin: string, bytes: number) => Promise<number>
}

const piece = new Uint8Array(64 * 1024).fill(7)
const layer = (origin: string) =>
  NodeFeishu.layer({ appId: "cli_bench", appSecret: Redacted.make("bench"), baseUrl: origin })
const official = (origin: string) =>
  new Lark.Client({
    appId: "cli_bench",
    appSecret: "bench",
    domain: origin,
    loggerLevel: Lark.LoggerLevel.fatal
  })
const headers = { authorization: "Bearer t-bench" }

const contenders: ReadonlyArray<Contender> = [
  {
    name: "undici",
    up: async (origin, size) => {
      const pool = new Pool(origin)
      for (let seq = 0; seq < size / part; seq++) {
        const form = new FormData()
        form.set("upload_id", "7111211691345512356")
        form.set("seq", String(seq))
        form.set("size", String(part))
        form.set("file", new Blob([new Uint8Array(part)]), "part")
        const path = "/open-apis/drive/v1/files/upload_part"
        const response = await pool.request({ method: "POST", path, headers, body: form })
        await response.body.json()
      }
      await pool.close()
    },
    down: async (origin, size) => {
      const pool = new Pool(origin)
      const path = `/open-apis/drive/v1/files/${size}/download`
      const { body } = await pool.request({ method: "GET", path, headers })
      let bytes = 0
      for await (const chunk of body) bytes += (chunk as Uint8Array).byteLength
      await pool.close()
      return bytes
    }
  },
  {
    name: "effect-feishu",
    up: (origin, size) =>
      Drive.files
        .upload("fldcn", {
          name: "large.bin",
          length: size,
          stream: Stream.range(1, size / piece.byteLength).pipe(
            Stream.rechunk(1),
            Stream.map(() => piece)
          )
        })
        .pipe(Effect.provide(layer(origin)), Effect.runPromise),
    down: (origin, size) =>
      Drive.files.downloadStream(String(size)).pipe(
        Stream.runFold(0, (bytes, chunk) => bytes + chunk.byteLength),
        Effect.provide(Layer.orDie(layer(origin))),
        Effect.runPromise
      )
  },
  {
    name: "official Node SDK",
    up: async (origin, size) => {
      const client = official(origin)
      for (let seq = 0; seq < size / part; seq++) {
        const file = Buffer.alloc(part)
        await client.drive.v1.file.uploadPart({
          data: { upload_id: "7111211691345512356", seq, size: part, file }
        })
      }
    },
    down: async (origin, size) => {
      const reply = await official(origin).drive.v1.file.download({ path: { file_token: String(size) } })
      let bytes = 0
      for await (const chunk of reply.getReadableStream() as Readable) bytes += (chunk as Buffer).byteLength
      return bytes
    }
  }
]

interface Measured {
  readonly seconds: number
  readonly mib: number
}

if (process.argv[2] === "--transfer") {
  const { down, up } = contenders[Number(process.argv[4])]!
  const size = Number(process.argv[5])
  const origin = process.argv[6]!
  const begin = performance.now()
  if (process.argv[3] === "up") await up(origin, size)
  else {
    const bytes = await down(origin, size)
    if (bytes !== size) throw new Error(`${bytes} of ${size} bytes came`)
  }
  const seconds = (performance.now() - begin) / 1000
  process.send!({ seconds, mib: process.resourceUsage().maxRSS / 1024 } satisfies Measured)
  process.disconnect()
} else {
  const { origin, stop } = await start()
  const measure = async (direction: "up" | "down", index: number, mib: number): Promise<Measured> => {
    const args = ["--transfer", direction, String(index), String(mib * 1024 * 1024), origin]
    const child = fork(fileURLToPath(import.meta.url), args, {
      stdio: ["ignore", "ignore", "inherit", "ipc"]
    })
    const [[measured], [code]] = (await Promise.all([once(child, "message"), once(child, "exit")])) as [
      [Measured],
      [number]
    ]
    if (code !== 0) throw new Error(`${contenders[index]!.name} ended with ${code}`)
    return measured
  }
  const rows: Array<ReadonlyArray<string>> = []
  for (const [index, { name }] of contenders.entries()) {
    const row = [name]
    for (const direction of ["up", "down"] as const) {
      const small = await measure(direction, index, 64)
      const large = await measure(direction, index, 256)
      row.push(
        `${(256 / large.seconds).toFixed(0)} MiB/s`,
        `${small.mib.toFixed(0)} and ${large.mib.toFixed(0)} MiB`
      )
    }
    rows.push(row)
  }
  report({
    title: "256 MiB up and down",
    note: "Up in parts of 4 MiB, down in one stream, each in a process of its own; ours takes a stream of pieces and sends each part with its checksum. Memory is the most that was resident, for 64 MiB and for 256: what held the file would take 192 MiB more for the second.",
    head: ["", "up", "memory", "down", "memory"],
    rows
  })
  stop()
}
