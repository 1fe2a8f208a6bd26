/**
 * What sending a message costs, against undici's own `pool.request` and the official client: `npx tsx bench/send.ts`.
 *
 * All take turns in one run, at 1, 16 and 64 at once; the medians of the rounds are printed, and ratios to undici.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import { Pool } from "undici"
import { start } from "./support/server.js"

interface Contender {
  readonly name: string
  /** Sends so many requests, one after another. */
  readonly run: (count: number) => Promise<void>
}

const input = (): Message.CreateInput => ({
  receive_id_type: "chat_id",
  receive_id: "oc_5ad11d72b830411d72b836c20",
  msg_type: "text",
  content: JSON.stringify({ text: "hello, world" })
})

const measure = async ({ run }: Contender, concurrency: number, requests: number) => {
  const cpu = process.cpuUsage()
  const begin = performance.now()
  await Promise.all(Array.from({ length: concurrency }, () => run(Math.ceil(requests / concurrency))))
  const seconds = (performance.now() - begin) / 1000
  const { system, user } = process.cpuUsage(cpu)
  const sent = Math.ceil(requests / concurrency) * concurrency
  return { perSecond: sent / seconds, cpu: (user + system) / sent }
}

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const requests = Number(process.argv[2] ?? 3_000)
const rounds = Number(process.argv[3] ?? 7)
const { origin, stop } = await start()
const pool = new Pool(origin, { connections: 64 })
const runtime = ManagedRuntime.make(
  NodeFeishu.layer({ appId: "cli_bench", appSecret: Redacted.make("bench"), baseUrl: origin })
)
const official = new Lark.Client({
  appId: "cli_bench",
  appSecret: "bench",
  domain: origin,
  loggerLevel: Lark.LoggerLevel.fatal
})
/** A tracer that keeps nothing: what spans cost by themselves. */
const tracer = Tracer.make({
  span: (name, parent, context, links, startTime, kind) => {
    const attributes = new Map<string, unknown>()
    return {
      _tag: "Span",
      name,
      spanId: "0",
      traceId: "0",
      parent,
      context,
      links,
      kind,
      sampled: true,
      status: { _tag: "Started", startTime },
      attributes,
      attribute: (key, value) => void attributes.set(key, value),
      event: () => {},
      addLinks: () => {},
      end: () => {}
    }
  },
  context: (run) => run()
})

const sending =
  (wrap: <A, E>(self: Effect.Effect<A, E, FeishuClient>) => Effect.Effect<A, E, FeishuClient>) =>
  (count: number) =>
    runtime.runPromise(
      wrap(
        Effect.repeatN(
          Effect.suspend(() => Message.create(input())),
          count - 1
        )
      ).pipe(Effect.asVoid)
    )

const contenders: ReadonlyArray<Contender> = [
  {
    name: "undici pool.request",
    run: async (count) => {
      for (let i = 0; i < count; i++) {
        const { receive_id_type, ...body } = input()
        const response = await pool.request({
          method: "POST",
          path: `/open-apis/im/v1/messages?receive_id_type=${receive_id_type}`,
          headers: { "content-type": "application/json; charset=utf-8", authorization: "Bearer t-bench" },
          body: JSON.stringify(body)
        })
        const reply = (await response.body.json()) as { code: number }
        if (reply.code !== 0) throw new Error("unexpected answer")
      }
    }
  },
  { name: "effect-feishu", run: sending((self) => self) },
  { name: "effect-feishu, traced", run: sending(Effect.withTracer(tracer)) },
  {
    name: "official Node SDK",
    run: async (count) => {
      for (let i = 0; i < count; i++) {
        const { content, msg_type, receive_id, receive_id_type } = input()
        const data = { content, msg_type, receive_id }
        const reply = await official.im.v1.message.create({ params: { receive_id_type }, data })
        if (reply.code !== 0) throw new Error("unexpected answer")
      }
    }
  }
]

for (const concurrency of [1, 16, 64]) {
  const results = contenders.map((): Array<{ readonly perSecond: number; readonly cpu: number }> => [])
  // The first two rounds are for the compiler.
  for (let round = 0; round < rounds + 2; round++) {
    for (const [i, contender] of contenders.entries()) {
      const result = await measure(contender, concurrency, requests)
      if (round >= 2) results[i]!.push(result)
    }
  }
  const medians = results.map((all) => ({
    perSecond: median(all.map((each) => each.perSecond)),
    cpu: median(all.map((each) => each.cpu))
  }))
  console.log(`\n${concurrency} at once`)
  for (const [i, { cpu, perSecond }] of medians.entries()) {
    const base = medians[0]!
    console.log(
      `  ${contenders[i]!.name.padEnd(22)} ${perSecond.toFixed(0).padStart(7)}/s  ${cpu.toFixed(1).padStart(6)} ms CPU per 1,000` +
        `   ${(perSecond / base.perSecond).toFixed(2)} of the rate, ${(cpu / base.cpu).toFixed(2)} of the CPU`
    )
  }
}
await runtime.dispose()
await pool.destroy()
stop()
