/**
 * What a call costs besides its way over the wire: CPU of sending a message over a transport that answers at once, the
 * least of several rounds. Noise adds to it and takes nothing away, so the least is what the code itself needs.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Feishu from "@effect-feishu/core/Feishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { report } from "./support/report.js"
import { tracer } from "./support/tracer.js"

const calls = 50_000
const rounds = 9

const sent = JSON.stringify({
  code: 0,
  msg: "success",
  data: {
    message_id: "om_dc13264520392913993dd051dba21dcf",
    msg_type: "text",
    create_time: "1615380573411",
    chat_id: "oc_5ad11d72b830411d72b836c20",
    sender: { id: "cli_9f427eec54ae901b", id_type: "app_id", sender_type: "app" },
    body: { content: JSON.stringify({ text: "hello, world" }) }
  }
})
const token = JSON.stringify({ code: 0, msg: "ok", expire: 7200, tenant_access_token: "t-bench" })

const answer = (body: string): Effect.Effect<Transport.Response> =>
  Effect.succeed({ status: 200, header: () => undefined, body })
const [message, access] = [answer(sent), answer(token)]
const transport = Layer.succeed(Transport.Transport, {
  exchange: ({ path }) => (path.includes("/auth/v3/") ? access : message),
  stream: () => Effect.dieMessage("nothing is streamed")
})
const runtime = ManagedRuntime.make(
  Layer.provide(Feishu.layerTransport({ appId: "cli_bench", appSecret: Redacted.make("bench") }), transport)
)

const input = (): Message.CreateInput => ({
  receive_id_type: "chat_id",
  receive_id: "oc_5ad11d72b830411d72b836c20",
  msg_type: "text",
  content: JSON.stringify({ text: "hello, world" })
})
const call = () => Message.create(input())
const inside = <A, E>(one: () => Effect.Effect<A, E, FeishuClient>) =>
  Effect.asVoid(Effect.repeatN(Effect.suspend(one), calls - 1))

const contenders: ReadonlyArray<readonly [name: string, run: () => Promise<void>]> = [
  ["nothing", () => runtime.runPromise(inside(() => Effect.void))],
  ["inside one Effect", () => runtime.runPromise(inside(call))],
  ["inside one Effect, traced", () => runtime.runPromise(Effect.withTracer(inside(call), tracer))],
  [
    "`ManagedRuntime.runPromise` each",
    async () => {
      for (let i = 0; i < calls; i++) await runtime.runPromise(call())
    }
  ]
]

const least = contenders.map(() => Number.POSITIVE_INFINITY)
for (let round = 0; round < rounds; round++) {
  for (const [index, [, run]] of contenders.entries()) {
    const before = process.cpuUsage()
    await run()
    const { system, user } = process.cpuUsage(before)
    least[index] = Math.min(least[index]!, (system + user) / calls)
  }
}
report({
  title: "A call without its way over the wire",
  note: `CPU of one of ${calls} messages sent one after another over a transport that answers at once, the least of ${rounds} rounds.`,
  head: ["", "CPU per call"],
  rows: contenders.map(([name], index) => [name, `${least[index]!.toFixed(2)} us`])
})
await runtime.dispose()
