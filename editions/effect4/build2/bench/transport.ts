/**
 * What one exchange costs through the Node transport, against undici's own `pool.request`.
 *
 * `npx tsx bench/transport.ts [requests per round]`: both take turns against a server in another process, at 1, 16 and
 * 64 requests at once, and the medians of all rounds are printed.
 */
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Effect3 from "../effect3/effect/Effect.js"
import { Pool } from "undici"
import { start } from "./support/server.js"

const path = "/open-apis/im/v1/messages?receive_id_type=chat_id"
const headers = {
  "content-type": "application/json; charset=utf-8",
  authorization: "Bearer t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234"
}
const body = JSON.stringify({
  receive_id: "oc_5ad11d72b830411d72b836c20",
  msg_type: "text",
  content: JSON.stringify({ text: "hello, world" }),
  uuid: "7b2f0f66-16cd-4d5e-8f6b-5b9a3f6c9d10"
})

interface Contender {
  readonly name: string
  /** Sends so many requests, one after another. */
  readonly run: (count: number) => Promise<void>
}

interface Result {
  readonly perSecond: number
  /** Milliseconds of CPU in this process, for 1,000 requests. */
  readonly cpu: number
}

const measure = async ({ run }: Contender, concurrency: number, requests: number): Promise<Result> => {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: concurrency }, () => run(Math.ceil(requests / concurrency))))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const sent = Math.ceil(requests / concurrency) * concurrency
  return { perSecond: sent / seconds, cpu: (user + system) / sent }
}

const median = (numbers: ReadonlyArray<number>): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const main = (requests: number) =>
  Effect.gen(function* () {
    const { origin, stop } = yield* Effect.promise(start)
    yield* Effect.addFinalizer(() => Effect.sync(stop))

    const pool = new Pool(origin, { connections: 64 })
    yield* Effect.addFinalizer(() => Effect.promise(() => pool.destroy()))
    const raw: Contender = {
      name: "undici pool.request",
      run: async (count) => {
        for (let i = 0; i < count; i++) {
          const response = await pool.request({ path, method: "POST", headers, body })
          const text = await response.body.text()
          if (!text.startsWith('{"code":0')) throw new Error("unexpected answer")
        }
      }
    }

    const transport = yield* Transport.Transport
    const exchange = Effect.map(
      transport.exchange({ method: "POST", origin, path, headers, body, timeout: 30_000 }),
      (response) => {
        if (!response.body.startsWith('{"code":0')) throw new Error("unexpected answer")
      }
    )
    const ours: Contender = {
      name: "NodeTransport",
      run: (count) => Effect.runPromise(Effect3.repeatN(exchange, count - 1))
    }

    for (const concurrency of [1, 16, 64]) {
      const contenders = [raw, ours]
      const results = contenders.map((): Array<Result> => [])
      // The first two rounds are for the compiler.
      for (let round = 0; round < 11; round++) {
        for (const [i, contender] of contenders.entries()) {
          const result = yield* Effect.promise(() => measure(contender, concurrency, requests))
          if (round >= 2) results[i]!.push(result)
        }
      }
      const [base, mine] = results.map((all) => ({
        perSecond: median(all.map((result) => result.perSecond)),
        cpu: median(all.map((result) => result.cpu))
      }))
      yield* Effect.sync(() => {
        console.log(`\n${concurrency} at once`)
        for (const [i, { perSecond, cpu }] of [base!, mine!].entries()) {
          console.log(
            `  ${contenders[i]!.name.padEnd(20)} ${perSecond.toFixed(0).padStart(7)} requests/s` +
              `  ${cpu.toFixed(1).padStart(6)} ms CPU per 1,000`
          )
        }
        console.log(
          `  ratio ${(mine!.perSecond / base!.perSecond).toFixed(2)} of the requests, ` +
            `${(mine!.cpu / base!.cpu).toFixed(2)} of the CPU`
        )
      })
    }
  }).pipe(Effect.scoped, Effect.provide(NodeTransport.layer()))

await Effect.runPromise(main(Number(process.argv[2] ?? 6_000)))
