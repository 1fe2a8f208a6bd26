/**
 * Loads a sandbox in a process of its own with plain sends over a socket, and prints what it took.
 *
 *     npx tsx scripts/load-sandbox.ts [requests, default 200000] [connections, default 64]
 *
 * Fails when a core would carry fewer than 5,000 sends a second, or when the heap after the second half of the
 * requests is more than a tenth larger than after the first: what is kept is bounded, so it must not grow.
 */
import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Effect from "effect/Effect"
import { Pool } from "undici"
import { told } from "./arguments.js"

interface Usage {
  /** Microseconds of one core. */
  readonly cpu: number
  /** Bytes after a collection. */
  readonly heap: number
}

/** The sandbox: tells its address, and what it has used whenever it is asked. */
const server = Effect.gen(function* () {
  const { baseUrl } = yield* SandboxServer.SandboxServer
  process.on("message", () => {
    globalThis.gc?.()
    const { system, user } = process.cpuUsage()
    process.send?.({ cpu: system + user, heap: process.memoryUsage().heapUsed } satisfies Usage)
  })
  process.on("disconnect", () => process.exit())
  process.send?.(baseUrl)
  return yield* Effect.never
}).pipe(Effect.provide(SandboxServer.layer({ seed: 1, history: 1000, maxMessages: 10_000 })))

const main = async (requests: number, connections: number): Promise<void> => {
  const child = fork(fileURLToPath(import.meta.url), ["--server"], {
    execArgv: [...process.execArgv, "--expose-gc"]
  })
  const next = <A>(): Promise<A> =>
    new Promise((resolve) => child.once("message", (value) => resolve(value as A)))
  const baseUrl = await next<string>()
  const usage = (): Promise<Usage> => {
    const answered = next<Usage>()
    child.send("usage")
    return answered
  }

  const pool = new Pool(baseUrl, { connections })
  const post = async (
    path: string,
    body: object,
    headers: Record<string, string>
  ): Promise<Record<string, unknown>> => {
    const response = await pool.request({
      method: "POST",
      path,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body)
    })
    return (await response.body.json()) as Record<string, unknown>
  }
  const { appId: app_id, appSecret: app_secret } = Sandbox.defaultApp
  const reply = await post("/open-apis/auth/v3/tenant_access_token/internal", { app_id, app_secret }, {})
  const headers = { authorization: `Bearer ${String(reply["tenant_access_token"])}` }

  let sent = 0
  const send = async (until: number): Promise<void> => {
    while (sent < until) {
      const content = JSON.stringify({ text: `message ${sent++}` })
      const body = { receive_id: Sandbox.defaultChatId, msg_type: "text", content }
      const { code } = await post("/open-apis/im/v1/messages?receive_id_type=chat_id", body, headers)
      if (code !== 0) throw new Error(`a send was answered with ${String(code)}`)
    }
  }
  const sendAll = (until: number) => Promise.all(Array.from({ length: connections }, () => send(until)))

  await sendAll(20_000)
  const warm = await usage()
  const start = performance.now()
  await sendAll(20_000 + requests / 2)
  const half = await usage()
  await sendAll(20_000 + requests)
  const end = await usage()
  const seconds = (performance.now() - start) / 1000
  await pool.close()
  child.disconnect()

  const each = (end.cpu - warm.cpu) / requests
  const perCore = 1_000_000 / each
  const growth = end.heap / half.heap - 1
  const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`
  console.log(
    [
      `${requests} sends over ${connections} connections in ${seconds.toFixed(1)} s`,
      `${Math.round(requests / seconds)} sends a second, with the sender on the same machine`,
      `${each.toFixed(0)} us of the sandbox's processor a send: ${Math.round(perCore)} sends a second on one core`,
      `heap after 20000 sends ${mib(warm.heap)}, half-way ${mib(half.heap)}, at the end ${mib(end.heap)}`
    ].join("\n")
  )
  if (perCore < 5000 || growth > 0.1) process.exitCode = 1
}

if (process.argv[2] === "--server") Effect.runFork(server)
else {
  const { connections, requests } = told("npx tsx scripts/load-sandbox.ts", {
    requests: 200_000,
    connections: 64
  })
  await main(requests, connections)
}
