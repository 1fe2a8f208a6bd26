/** Three processes that send messages to many chats through one app, and what the platform's limits made of it. */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Effect from "effect/Effect"
import * as esbuild from "esbuild"
import { spawn } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Account } from "./sender.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const program = join(root, "node_modules/.cache/redis/sender.mjs")

export interface Options {
  readonly messages: number
  readonly chats: number
  /** Fibers of each process that send at once. */
  readonly atOnce: number
  /** Where the processes share their limits; absent: they keep none. */
  readonly redisPort?: number | undefined
  /** What happens while they send. */
  readonly meanwhile?: Effect.Effect<void> | undefined
}

export interface Outcome {
  /** Messages that arrived. */
  readonly arrived: number
  /** What others failed with, by code. */
  readonly failed: { readonly [reason: string]: number }
  /** Calls that the platform refused, by the limit that was full. */
  readonly refused: { readonly [kind: string]: number }
  /** Milliseconds from the first message to the last, on the platform's clock. */
  readonly took: number
  /** Until 99 of 100 had arrived. */
  readonly mostTook: number
  /** What the processes logged. */
  readonly log: string
}

const processes = 3

const bundle = Effect.promise(() =>
  esbuild.build({
    entryPoints: [join(root, "test/redis/sender.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    packages: "external"
  })
)

/** Runs a process to its end; it is killed where nobody waits for it any more. */
const send = (env: NodeJS.ProcessEnv): Effect.Effect<{ readonly account: Account; readonly log: string }> =>
  Effect.async((resume) => {
    const child = spawn(process.execPath, [program], { env: { ...process.env, ...env } })
    let [out, log] = ["", ""]
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text))
    child.once("close", (code) =>
      resume(
        code === 0
          ? Effect.sync(() => {
              const last = out.lastIndexOf("\n") + 1
              return { account: JSON.parse(out.slice(last)) as Account, log: out.slice(0, last) + log }
            })
          : Effect.dieMessage(`a process ended with ${String(code)}: ${out}${log}`)
      )
    )
    return Effect.sync(() => child.kill("SIGKILL"))
  })

export const run = (options: Options): Effect.Effect<Outcome> => {
  const chats = Array.from({ length: options.chats }, (_, index) => ({
    chatId: `oc_${String(index).padStart(32, "0")}`
  }))
  return Effect.gen(function* () {
    yield* bundle
    const { baseUrl } = yield* SandboxServer.SandboxServer
    const share = (index: number): number =>
      Math.floor(options.messages / processes) + (index < options.messages % processes ? 1 : 0)
    const sending = Effect.forEach(
      Array.from({ length: processes }, (_, index) => index),
      (index) =>
        send({
          FEISHU_APP_ID: Sandbox.defaultApp.appId,
          FEISHU_APP_SECRET: Sandbox.defaultApp.appSecret,
          FEISHU_BASE_URL: baseUrl,
          NAME: String(index),
          COUNT: String(share(index)),
          CHATS: chats.map(({ chatId }) => chatId).join(","),
          AT_ONCE: String(options.atOnce),
          PROCESSES: String(processes),
          ...(options.redisPort === undefined ? {} : { REDIS_PORT: String(options.redisPort) })
        }),
      { concurrency: "unbounded" }
    )
    const [accounts] = yield* Effect.all([sending, options.meanwhile ?? Effect.void], {
      concurrency: "unbounded"
    })
    const messages = yield* Sandbox.messages
    const times = messages.map(({ createdAt }) => createdAt)
    const failed: Record<string, number> = {}
    for (const { account } of accounts)
      for (const [reason, count] of Object.entries(account.failed))
        failed[reason] = (failed[reason] ?? 0) + count
    const refused: Record<string, number> = {}
    for (const { kind, refused: count } of yield* Sandbox.limits)
      if (count > 0) refused[kind] = (refused[kind] ?? 0) + count
    return {
      arrived: new Set(messages.map(({ content }) => content)).size,
      failed,
      refused,
      took: times.at(-1)! - times[0]!,
      mostTook: times[Math.ceil(times.length * 0.99) - 1]! - times[0]!,
      log: accounts.map(({ log }) => log).join("")
    }
  }).pipe(
    Effect.provide(SandboxServer.layer({ seed: 1, limits: "documented", history: 0, chats })),
    Effect.orDie
  )
}
