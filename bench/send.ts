/**
 * What a call costs, against undici's own `pool.request` and the official client: a message sent, and a card's text
 * updated.
 *
 * All take turns in one process; the medians of the rounds are reported, and ratios to undici.
 */
import * as CardElement from "@effect-feishu/core/api/cardkit/v1/CardElement"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Limits from "@effect-feishu/core/Limits"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { Pool } from "undici"
import { figure, median, quantile, ratio, report } from "./support/report.js"
import { start } from "./support/server.js"
import { tracer } from "./support/tracer.js"

interface Contender {
  readonly name: string
  /** Calls so many times, one call after another; `took` is told the milliseconds of each. */
  readonly run: (count: number, took: ((millis: number) => void) | undefined) => Promise<void>
}

const { origin, stop } = await start()
const pool = new Pool(origin, { connections: 64 })
const feishu = NodeFeishu.layer({ appId: "cli_bench", appSecret: Redacted.make("bench"), baseUrl: origin })
const runtime = ManagedRuntime.make(feishu)
/** No call has to wait for these. */
const limited = ManagedRuntime.make(
  Layer.provide(
    feishu,
    Limits.layerMemory({
      tiers: { "im.v1.message.create": { perSecond: 1_000_000 } },
      things: { chat: { perSecond: 1_000_000 } }
    })
  )
)
const official = new Lark.Client({
  appId: "cli_bench",
  appSecret: "bench",
  domain: origin,
  loggerLevel: Lark.LoggerLevel.fatal
})

const effects =
  <A, E>(
    call: () => Effect.Effect<A, E, FeishuClient>,
    { by = runtime, traced = false }: { readonly by?: typeof runtime; readonly traced?: boolean } = {}
  ): Contender["run"] =>
  (count, took) => {
    const one: Effect.Effect<unknown, E, FeishuClient> =
      took === undefined
        ? Effect.suspend(call)
        : Effect.suspend(() => {
            const begin = performance.now()
            return Effect.map(call(), () => took(performance.now() - begin))
          })
    const all = Effect.repeatN(one, count - 1)
    return by.runPromise(Effect.asVoid(traced ? Effect.withTracer(all, tracer) : all))
  }

/** As a program does that is not all Effect: each call is run by itself. */
const runs =
  <A, E>(call: () => Effect.Effect<A, E, FeishuClient>): Contender["run"] =>
  async (count, took) => {
    for (let i = 0; i < count; i++) {
      const begin = took === undefined ? 0 : performance.now()
      await runtime.runPromise(call())
      took?.(performance.now() - begin)
    }
  }

const promises =
  (call: () => Promise<{ readonly code?: number | undefined }>): Contender["run"] =>
  async (count, took) => {
    for (let i = 0; i < count; i++) {
      const begin = took === undefined ? 0 : performance.now()
      const reply = await call()
      if (reply.code !== 0) throw new Error("unexpected answer")
      took?.(performance.now() - begin)
    }
  }

const raw = async (
  method: "POST" | "PUT",
  path: string,
  body: object
): Promise<{ readonly code: number }> => {
  const response = await pool.request({
    method,
    path,
    headers: { "content-type": "application/json; charset=utf-8", authorization: "Bearer t-bench" },
    body: JSON.stringify(body)
  })
  return (await response.body.json()) as { code: number }
}

const input = (): Message.CreateInput => ({
  receive_id_type: "chat_id",
  receive_id: "oc_5ad11d72b830411d72b836c20",
  msg_type: "text",
  content: JSON.stringify({ text: "hello, world" })
})

const sending: ReadonlyArray<Contender> = [
  {
    name: "undici `pool.request`",
    run: promises(() => {
      const { receive_id_type, ...body } = input()
      return raw("POST", `/open-apis/im/v1/messages?receive_id_type=${receive_id_type}`, body)
    })
  },
  { name: "effect-feishu, inside one Effect", run: effects(() => Message.create(input())) },
  { name: "effect-feishu, each by `runPromise`", run: runs(() => Message.create(input())) },
  { name: "effect-feishu, traced", run: effects(() => Message.create(input()), { traced: true }) },
  {
    name: "effect-feishu, with `Limits` that are far away",
    run: effects(() => Message.create(input()), { by: limited })
  },
  {
    name: "official Node SDK",
    run: promises(() => {
      const { content, msg_type, receive_id, receive_id_type } = input()
      const data = { content, msg_type, receive_id }
      return official.im.v1.message.create({ params: { receive_id_type }, data })
    })
  }
]

const text = "Streaming is showing what is there. ".repeat(60)
let sequence = 0
const updating: ReadonlyArray<Contender> = [
  {
    name: "undici `pool.request`",
    run: promises(() =>
      raw("PUT", "/open-apis/cardkit/v1/cards/7355372766134157313/elements/md/content", {
        content: text,
        sequence: ++sequence,
        uuid: crypto.randomUUID()
      })
    )
  },
  {
    name: "effect-feishu",
    run: effects(() =>
      CardElement.content({
        card_id: "7355372766134157313",
        element_id: "md",
        content: text,
        sequence: ++sequence
      })
    )
  },
  {
    name: "official Node SDK",
    run: promises(() =>
      official.cardkit.v1.cardElement.content({
        path: { card_id: "7355372766134157313", element_id: "md" },
        data: { content: text, sequence: ++sequence, uuid: crypto.randomUUID() }
      })
    )
  }
]

const usualRounds = 5
/** What each round takes, so that the slow ones do not take all of the time. */
const requests = (name: string): number => (name.startsWith("official") ? 400 : 3_000)

const measure = async ({ name, run }: Contender, concurrency: number, share: number) => {
  const each = Math.ceil((requests(name) * share) / concurrency)
  const cpu = process.cpuUsage()
  const begin = performance.now()
  await Promise.all(Array.from({ length: concurrency }, () => run(each, undefined)))
  const seconds = (performance.now() - begin) / 1000
  const { system, user } = process.cpuUsage(cpu)
  return { perSecond: (each * concurrency) / seconds, cpu: (user + system) / (each * concurrency) }
}

/** Of the first contender's. */
interface Ratios {
  readonly rate: number
  readonly cpu: number
  readonly p99: number
}

const compare = async (
  title: string,
  note: string,
  contenders: ReadonlyArray<Contender>,
  concurrency: number,
  rounds = usualRounds
): Promise<ReadonlyArray<Ratios>> => {
  const results = contenders.map(() => ({
    perSecond: [] as Array<number>,
    cpu: [] as Array<number>,
    millis: [] as Array<number>
  }))
  // For the compiler.
  for (const contender of contenders) await measure(contender, concurrency, 1)
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const { cpu, perSecond } = await measure(contender, concurrency, 1)
      results[i]!.perSecond.push(perSecond)
      results[i]!.cpu.push(cpu)
    }
  }
  // In rounds of their own: watching the clock costs as well.
  for (let round = 0; round < 2; round++) {
    for (const [i, contender] of contenders.entries()) {
      const each = Math.ceil((requests(contender.name) * 0.7) / concurrency)
      const took = (millis: number) => void results[i]!.millis.push(millis)
      await Promise.all(Array.from({ length: concurrency }, () => contender.run(each, took)))
    }
  }
  const base = { perSecond: median(results[0]!.perSecond), cpu: median(results[0]!.cpu) }
  report({
    title,
    note,
    head: ["", "rate", "of the first", "CPU per 1,000", "of the first", "p50", "p99"],
    rows: contenders.map(({ name }, i) => {
      const { millis } = results[i]!
      const perSecond = median(results[i]!.perSecond)
      const cpu = median(results[i]!.cpu)
      return [
        name,
        `${perSecond.toFixed(0)}/s`,
        ratio(perSecond, base.perSecond),
        `${cpu.toFixed(1)} ms`,
        ratio(cpu, base.cpu),
        `${quantile(millis, 0.5).toFixed(2)} ms`,
        `${quantile(millis, 0.99).toFixed(2)} ms`
      ]
    })
  })
  return results.map(({ cpu, millis, perSecond }) => ({
    rate: median(perSecond) / base.perSecond,
    cpu: median(cpu) / base.cpu,
    p99: quantile(millis, 0.99) / quantile(results[0]!.millis, 0.99)
  }))
}

for (const concurrency of [1, 16, 64]) {
  const [, inside, promised, traced] = await compare(
    `Sending messages, ${concurrency} at once`,
    "A text is sent, and the answer read: checked by ours, only parsed by the others.",
    sending,
    concurrency
  )
  if (concurrency < 64) continue
  figure("sending, 64 at once, inside one Effect: rate", inside!.rate, { least: 0.8 })
  figure("sending, 64 at once, inside one Effect: CPU", inside!.cpu, { most: 1.35 })
  figure("sending, 64 at once, inside one Effect: p99", inside!.p99, { most: 1.3 })
  figure("each by `runPromise`: rate", promised!.rate, { least: 0.7 })
  figure("each by `runPromise`: CPU", promised!.cpu, { most: 1.6 })
  figure("traced: rate", traced!.rate, { least: 0.7 })
}
// One after the other, and in many rounds: they differ by less than what is left behind by others costs.
const [, within] = await compare(
  "Sending messages with limits that are far away, 64 at once",
  "As above, in turn and in more rounds.",
  [sending[1]!, sending[4]!],
  64,
  40
)
figure("with `Limits` that are far away, of those without: rate", within!.rate, { least: 0.97 })
figure("with `Limits` that are far away, of those without: CPU", within!.cpu, { most: 1.03 })
const [, updated] = await compare(
  "Updating the text of a card, 16 at once",
  "Two kilobytes of text are put in place of those before.",
  updating,
  16
)
figure("updating a card: rate", updated!.rate, { least: 0.8 })
await runtime.dispose()
await limited.dispose()
await pool.destroy()
stop()
