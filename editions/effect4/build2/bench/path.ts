/**
 * What a call costs without a network: from `Message.create` to its checked answer, over a transport that answers at once.
 *
 * Instructions are counted by valgrind where it is installed, for they do not change with what else the machine does;
 * elsewhere the CPU time is taken.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Limits from "@effect-feishu/core/Limits"
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Effect3 from "../effect3/effect/Effect.js"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { execFile, spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { figure, ratio, report } from "./support/report.js"

const answer = JSON.stringify({
  code: 0,
  msg: "success",
  data: {
    message_id: "om_1",
    msg_type: "text",
    chat_id: "oc_1",
    create_time: "1615380573411",
    sender: { id: "cli_1", id_type: "app_id", sender_type: "app", tenant_key: "736588c9260f175e" },
    body: { content: JSON.stringify({ text: "hello, world" }) }
  }
})
const token = JSON.stringify({
  code: 0,
  msg: "ok",
  expire: 7200,
  tenant_access_token: "t-1",
  app_access_token: "a-1"
})
const transport = Layer.succeed(Transport.Transport, {
  exchange: ({ path }) =>
    Effect.succeed({
      status: 200,
      header: (name) => (name === "content-type" ? "application/json" : undefined),
      body: path.includes("/auth/") ? token : answer
    }),
  stream: () => Effect.die("no file is asked for")
})
const client = Layer.provide(
  Feishu.layerTransport({ appId: "cli_1", appSecret: Redacted.make("secret") }),
  transport
)
const runtime = ManagedRuntime.make(client)
/** Limits that are kept, and far away. */
const far = { perSecond: 1_000_000 }
const limited = ManagedRuntime.make(
  Layer.provideMerge(
    client,
    Limits.layerMemory({ tiers: { "im.v1.message.create": far }, things: { chat: far } })
  )
)
const input = () => ({
  receive_id_type: "chat_id" as const,
  receive_id: "oc_1",
  msg_type: "text" as const,
  content: JSON.stringify({ text: "hello, world" })
})

const contenders: ReadonlyArray<readonly [name: string, run: (count: number) => Promise<unknown>]> = [
  [
    "JSON alone: the input written, the answer parsed",
    async (count) => {
      for (let i = 0; i < count; i++) {
        JSON.stringify(input())
        await Promise.resolve(JSON.parse(answer))
      }
    }
  ],
  [
    "effect-feishu, inside one Effect",
    (count) =>
      runtime.runPromise(
        Effect3.repeatN(
          Effect.suspend(() => Message.create(input())),
          count - 1
        )
      )
  ],
  [
    "effect-feishu, inside one Effect, with `Limits` that are far away",
    (count) =>
      limited.runPromise(
        Effect3.repeatN(
          Effect.suspend(() => Message.create(input())),
          count - 1
        )
      )
  ],
  [
    "effect-feishu, each by `runPromise`",
    async (count) => {
      for (let i = 0; i < count; i++) await runtime.runPromise(Message.create(input()))
    }
  ]
]

/** Calls that are counted, and those before them, for the compiler. */
const counted = 1_000
const warm = 500

if (process.argv[2] === "--run") {
  for (const [, run] of contenders) await run(warm)
  const chosen = contenders[Number(process.argv[3])]
  const begin = process.cpuUsage()
  await chosen?.[1](counted)
  const { system, user } = process.cpuUsage(begin)
  console.log(system + user)
  await Promise.all([runtime.dispose(), limited.dispose()])
} else {
  const hasValgrind = spawnSync("valgrind", ["--version"]).status === 0
  const program = [fileURLToPath(import.meta.url), "--run"]
  const measure = async (index: number): Promise<number> => {
    // In one thread, so that no other compiles or collects at its own pace.
    const node = ["--single-threaded", ...program, String(index)]
    if (!hasValgrind) return Number((await promisify(execFile)(process.execPath, node)).stdout)
    const valgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null", process.execPath, ...node]
    const { stderr } = await promisify(execFile)("valgrind", valgrind)
    return Number(/I\s+refs:\s+([\d,]+)/.exec(stderr)![1]!.replaceAll(",", ""))
  }
  const [none = 0, ...all] = await Promise.all([-1, ...contenders.keys()].map(measure))
  const each = all.map((total) => (hasValgrind ? total - none : total) / counted)
  const unit = hasValgrind ? "k instructions" : "us of CPU"
  report({
    title: "The path of a call, without a network",
    note: `From the input to the checked answer, over a transport that answers at once; ${hasValgrind ? "instructions counted by valgrind" : "CPU time, for valgrind is not installed"}, of ${counted} calls after ${warm}.`,
    head: ["", "each call", "of JSON alone"],
    rows: contenders.map(([name], index) => [
      name,
      `${(hasValgrind ? each[index]! / 1000 : each[index]!).toFixed(1)} ${unit}`,
      ratio(each[index]!, each[0]!)
    ])
  })
  if (hasValgrind) {
    figure("a call with `Limits` that are far away, of one without: instructions", each[2]! / each[1]!, {
      most: 1.15
    })
    figure("each call by `runPromise`, of one inside an Effect: instructions", each[3]! / each[1]!, {
      most: 1.6
    })
  }
}
