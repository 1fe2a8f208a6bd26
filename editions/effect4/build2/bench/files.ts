/**
 * Files from the disk to the platform and back: how fast, with how much CPU, and whether memory grows with them.
 */
import * as Drive from "@effect-feishu/core/Drive"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as NodeFile from "@effect-feishu/core/NodeFile"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { fork } from "node:child_process"
import { once } from "node:events"
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { open, rename } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { fileURLToPath } from "node:url"
import { FormData, Pool } from "undici"
import { figure, median, ratio, report } from "./support/report.js"
import { part, start } from "./support/server.js"

const mib = 1024 * 1024
const directions = ["once", "parts", "down"] as const
type Direction = (typeof directions)[number]

/** What goes in one request. */
const small = 16 * mib

interface Client {
  readonly once: (path: string) => Promise<unknown>
  readonly parts: (path: string, size: number) => Promise<unknown>
  readonly down: (path: string, size: number) => Promise<unknown>
  readonly close?: () => Promise<void>
}

const headers = { authorization: "Bearer t-bench" }

const raw = (origin: string): Client => {
  const pool = new Pool(origin)
  const post = async (path: string, body: Readable | FormData, more = {}) => {
    const response = await pool.request({ method: "POST", path, headers: { ...headers, ...more }, body })
    await response.body.json()
  }
  return {
    once: async (path) => {
      const boundary = "bench-7111211691345512356"
      const field = (name: string, value: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${value}\r\n`
      const head = Buffer.from(
        field("file_name", "\r\n\r\nsmall") +
          field("size", `\r\n\r\n${small}`) +
          field("file", '; filename="small"\r\nContent-Type: application/octet-stream\r\n')
      )
      const end = Buffer.from(`\r\n--${boundary}--\r\n`)
      const body = async function* () {
        yield head
        yield* createReadStream(path)
        yield end
      }
      await post("/open-apis/drive/v1/files/upload_all", Readable.from(body()), {
        "content-type": `multipart/form-data; boundary=${boundary}`,
        "content-length": String(head.byteLength + small + end.byteLength)
      })
    },
    parts: async (path, size) => {
      const handle = await open(path)
      let next = 0
      const worker = async () => {
        for (let seq = next++; seq * part < size; seq = next++) {
          const bytes = Buffer.allocUnsafe(part)
          await handle.read(bytes, 0, part, seq * part)
          const form = new FormData()
          form.set("upload_id", "7111211691345512356")
          form.set("seq", String(seq))
          form.set("size", String(part))
          form.set("file", new Blob([bytes]), "part")
          await post("/open-apis/drive/v1/files/upload_part", form)
        }
      }
      await Promise.all([worker(), worker(), worker()])
      await handle.close()
    },
    down: async (path, size) => {
      const url = `/open-apis/drive/v1/files/${size}/download`
      const { body } = await pool.request({ method: "GET", path: url, headers })
      await pipeline(body, createWriteStream(`${path}.part`))
      await rename(`${path}.part`, path)
    },
    close: () => pool.destroy()
  }
}

const ours = (origin: string): Client => {
  const options = { appId: "cli_bench", appSecret: Redacted.make("bench"), baseUrl: origin }
  const runtime = ManagedRuntime.make(NodeFeishu.layer(options))
  const upload = (path: string) =>
    runtime.runPromise(Effect.flatMap(NodeFile.fromPath(path), (file) => Drive.files.upload("fldcn", file)))
  return {
    once: upload,
    parts: upload,
    down: (path, size) =>
      runtime.runPromise(Drive.files.download(String(size)).pipe(NodeFile.toPath(path, { flush: false }))),
    close: () => runtime.dispose()
  }
}

const official = (origin: string): Client => {
  const client = new Lark.Client({
    appId: "cli_bench",
    appSecret: "bench",
    domain: origin,
    loggerLevel: Lark.LoggerLevel.fatal
  })
  return {
    once: (path) =>
      client.drive.v1.file.uploadAll({
        data: {
          file_name: "small",
          parent_type: "explorer",
          parent_node: "fldcn",
          size: small,
          // It takes a stream, though its types say otherwise.
          file: createReadStream(path) as unknown as Buffer
        }
      }),
    parts: async (path, size) => {
      const handle = await open(path)
      for (let seq = 0; seq * part < size; seq++) {
        const file = Buffer.allocUnsafe(part)
        await handle.read(file, 0, part, seq * part)
        await client.drive.v1.file.uploadPart({
          data: { upload_id: "7111211691345512356", seq, size: part, file }
        })
      }
      await handle.close()
    },
    down: async (path, size) => {
      const reply = await client.drive.v1.file.download({ path: { file_token: String(size) } })
      await pipeline(reply.getReadableStream() as Readable, createWriteStream(path))
    }
  }
}

const contenders = [
  { name: "undici", make: raw },
  { name: "effect-feishu", make: ours },
  { name: "official Node SDK", make: official }
]

/** Carries so many bytes. */
const carry = async (client: Client, direction: Direction, path: string, size: number): Promise<void> => {
  if (direction === "once") for (let done = 0; done < size; done += small) await client.once(path)
  else await client[direction](path, size)
  if (direction === "down" && statSync(path).size !== size) throw new Error("the file is not whole")
}

if (process.argv[2] === "--memory") {
  const [index, direction, size, origin, path] = process.argv.slice(3)
  await carry(contenders[Number(index)]!.make(origin!), direction as Direction, path!, Number(size))
  process.send!(process.resourceUsage().maxRSS / 1024)
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), "effect-feishu-bench-"))
const pathOf = (direction: Direction, size: number): string =>
  join(folder, direction === "parts" ? `large-${size}` : direction)
writeFileSync(pathOf("once", 0), Buffer.alloc(small, 7))
for (const size of [64, 96, 256]) writeFileSync(pathOf("parts", size), Buffer.alloc(size * mib, 7))
const { origin, stop } = await start()

const memory = async (index: number, direction: Direction, size: number): Promise<number> => {
  const args = ["--memory", index, direction, size * mib, origin, pathOf(direction, size)].map(String)
  const child = fork(fileURLToPath(import.meta.url), args, { stdio: ["ignore", "ignore", "inherit", "ipc"] })
  const [[most]] = (await Promise.all([once(child, "message"), once(child, "exit")])) as [[number], unknown]
  return most
}

const clients = contenders.map(({ make }) => make(origin))
/** Carried in each round. */
const size = 96
const titles: { readonly [direction in Direction]: string } = {
  once: "Uploading from files, 16 MiB in one request",
  parts: "Uploading from a file, in parts of 4 MiB",
  down: "Downloading to a file"
}
for (const direction of directions) {
  const results = contenders.map(() => ({ rate: [] as Array<number>, cpu: [] as Array<number> }))
  for (let round = -1; round < 5; round++) {
    for (const [index, client] of clients.entries()) {
      const cpu = process.cpuUsage()
      const begin = performance.now()
      await carry(client, direction, pathOf(direction, size), size * mib)
      const seconds = (performance.now() - begin) / 1000
      const { system, user } = process.cpuUsage(cpu)
      if (round < 0) continue
      results[index]!.rate.push(size / seconds)
      results[index]!.cpu.push((system + user) / 1000)
    }
  }
  const of = (index: number, what: "rate" | "cpu"): number => median(results[index]![what])
  const rows: Array<ReadonlyArray<string>> = []
  for (const [index, { name }] of contenders.entries()) {
    const least = await memory(index, direction, 64)
    const most = await memory(index, direction, 256)
    rows.push([
      name,
      `${of(index, "rate").toFixed(0)} MiB/s`,
      ratio(of(index, "rate"), of(0, "rate")),
      `${of(index, "cpu").toFixed(0)} ms`,
      ratio(of(index, "cpu"), of(0, "cpu")),
      `${least.toFixed(0)} and ${most.toFixed(0)} MiB`
    ])
  }
  report({
    title: titles[direction],
    note: `${size} MiB in each round; CPU is that of a round. Memory is the most that was resident in a process that carries 64 MiB, and in one that carries 256. ${
      direction === "down"
        ? "Ours writes a file beside the one that is meant, which takes its place, and so does undici's; nobody waits for the disk."
        : direction === "once"
          ? ""
          : "Ours sends each part with its checksum; three parts are under way at once, as with undici."
    }`,
    head: ["", "rate", "of undici's", "CPU", "of undici's", "memory"],
    rows
  })
  figure(`${titles[direction]}: rate`, of(1, "rate") / of(0, "rate"), { least: 0.95 })
}
for (const client of clients) await client.close?.()
rmSync(folder, { recursive: true })
stop()
