/**
 * What a call costs and where: a message sent as undici's `pool.request` sends it, by ours over the network, and by ours
 * over a transport that answers at once.
 *
 * Instructions are counted by valgrind where it is installed, for they do not change with what else the machine does;
 * elsewhere the CPU time is taken.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Feishu from "@effect-feishu/core/Feishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Limits from "@effect-feishu/core/Limits"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as Transport from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { execFile, spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { Pool } from "undici"
import { figure, ratio, report } from "./support/report.js"
import { start } from "./support/server.js"
import { tracer } from "./support/tracer.js"

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
/** Answers at once. */
const still = Layer.succeed(Transport.Transport, {
  exchange: ({ path }) =>
    Effect.succeed({
      status: 200,
      header: (name) => (name === "content-type" ? "application/json" : undefined),
      body: path.includes("/auth/") ? token : answer
    }),
  stream: () => Effect.die("no file is asked for")
})
const input = () => ({
  receive_id_type: "chat_id" as const,
  receive_id: "oc_5ad11d72b830411d72b836c20",
  msg_type: "text" as const,
  content: JSON.stringify({ text: "hello, world" })
})
const path = "/open-apis/im/v1/messages?receive_id_type=chat_id"
const headers = { "content-type": "application/json; charset=utf-8", authorization: "Bearer t-bench" }
const body = JSON.stringify({ ...input(), receive_id_type: undefined, uuid: crypto.randomUUID() })

/** Does something so many times, one after another. */
type Run = (count: number) => Promise<unknown>

const repeated = <A, E, R>(one: () => Effect.Effect<A, E, R>, count: number) =>
  Effect.asVoid(Effect.repeatN(Effect.suspend(one), count - 1))

/** The steps that a call takes in Effect's runtime, with nothing in them. */
const steps = (): Effect.Effect<number> =>
  Effect.withFiberRuntime(() =>
    Effect.withFiberRuntime(() =>
      Effect.uninterruptible(
        Effect.matchCauseEffect(
          Effect.interruptible(
            Effect.matchEffect(Effect.succeed(0), { onFailure: Effect.fail, onSuccess: Exit.succeed })
          ),
          { onFailure: Exit.failCause, onSuccess: Exit.succeed }
        )
      )
    )
  )

const atOnce = Layer.provide(
  Feishu.layerTransport({ appId: "cli_1", appSecret: Redacted.make("secret") }),
  still
)
const alone = <E>(layer: Layer.Layer<FeishuClient, E>, isTraced = false): Run => {
  const runtime = ManagedRuntime.make(layer)
  return (count) => {
    const all = repeated(() => Message.create(input()), count)
    return runtime.runPromise(isTraced ? Effect.withTracer(all, tracer) : all)
  }
}

interface Contender {
  readonly name: string
  /** Makes what is run, against the server at `origin`. */
  readonly make: (origin: string) => Run
}

const contenders = {
  undici: {
    name: "undici `pool.request`, the input written and the answer parsed",
    make: (origin) => {
      const pool = new Pool(origin, { connections: 64, keepAliveTimeout: 60_000 })
      return async (count) => {
        for (let i = 0; i < count; i++) {
          const { receive_id_type, ...fields } = input()
          const response = await pool.request({
            method: "POST",
            path: `/open-apis/im/v1/messages?receive_id_type=${receive_id_type}`,
            headers,
            body: JSON.stringify(fields)
          })
          const reply = (await response.body.json()) as { readonly code: number }
          if (reply.code !== 0) throw new Error("unexpected answer")
        }
      }
    }
  },
  inside: {
    name: "effect-feishu, inside one Effect",
    make: (origin) => {
      const runtime = ManagedRuntime.make(client(origin))
      return (count) => runtime.runPromise(repeated(() => Message.create(input()), count))
    }
  },
  promised: {
    name: "effect-feishu, each by `runPromise`",
    make: (origin) => {
      const runtime = ManagedRuntime.make(client(origin))
      return async (count) => {
        for (let i = 0; i < count; i++) await runtime.runPromise(Message.create(input()))
      }
    }
  },
  exchange: {
    name: "the exchange alone: `Transport.exchange` of a body that is written, of an answer that is not read",
    make: (origin) => {
      const runtime = ManagedRuntime.make(NodeTransport.layer({ keepAlive: "1 minute" }))
      return (count) =>
        runtime.runPromise(
          Effect.flatMap(Transport.Transport, ({ exchange }) =>
            repeated(() => exchange({ method: "POST", origin, path, headers, body, timeout: 30_000 }), count)
          )
        )
    }
  },
  call: {
    name: "the call alone: over a transport that answers at once",
    make: () => alone(atOnce)
  },
  traced: {
    name: "the same, traced",
    make: () => alone(atOnce, true)
  },
  limited: {
    name: "the same, with `Limits` that are far away",
    make: () => {
      // Never reached, and less than the calls before the count: what keeps times must have its size by then.
      const rates = { perSecond: 20_000 }
      const limits = Limits.layerMemory({
        tiers: { "im.v1.message.create": rates },
        things: { chat: rates }
      })
      return alone(Layer.provideMerge(atOnce, limits))
    }
  },
  steps: {
    name: "the call's steps in Effect's runtime, with nothing in them",
    make: () => (count) => Effect.runPromise(repeated(steps, count))
  },
  json: {
    name: "JSON alone: the input written, the answer parsed",
    make: () => async (count) => {
      for (let i = 0; i < count; i++) {
        JSON.stringify(input())
        await Promise.resolve(JSON.parse(answer))
      }
    }
  }
} satisfies { readonly [name: string]: Contender }
const names = Object.keys(contenders) as ReadonlyArray<keyof typeof contenders>

const client = (origin: string) =>
  NodeFeishu.layer({
    appId: "cli_bench",
    appSecret: Redacted.make("bench"),
    baseUrl: origin,
    keepAlive: "1 minute"
  })

/** Calls that are counted, and those before them: so many that the compiler has come to its end. 64 are under way at once. */
const counted = 6_400
const warm = 96_000
const concurrency = 64

const together = (run: Run, count: number) =>
  Promise.all(Array.from({ length: concurrency }, () => run(count / concurrency)))

/** Has valgrind begin to count in this process, or stop. The process stands still meanwhile, so that nothing else is counted. */
const counting = (isOn: boolean): void => {
  const { status } = spawnSync("callgrind_control", ["-i", isOn ? "on" : "off", String(process.pid)])
  if (status !== 0) throw new Error("valgrind cannot be told when to count")
}

if (process.argv[2] === "--run") {
  const [, , , name, origin, isCounted] = process.argv
  const run: Run = contenders[name as keyof typeof contenders].make(origin!)
  await together(run, warm)
  if (isCounted === "true") counting(true)
  const begin = process.cpuUsage()
  await together(run, counted)
  const { system, user } = process.cpuUsage(begin)
  if (isCounted === "true") counting(false)
  console.log(system + user)
  process.exit()
} else {
  const isCounted = spawnSync("valgrind", ["--version"]).status === 0
  const { origin, stop } = await start()
  /** Of one call: instructions, or microseconds of CPU. */
  const measure = async (name: string): Promise<number> => {
    // In one thread, so that no other compiles or collects at its own pace.
    const program = [
      "--single-threaded",
      fileURLToPath(import.meta.url),
      "--run",
      name,
      origin,
      String(isCounted)
    ]
    if (!isCounted) return Number((await promisify(execFile)(process.execPath, program)).stdout) / counted
    const { stderr } = await promisify(execFile)("valgrind", [
      "--tool=callgrind",
      "--instr-atstart=no",
      "--callgrind-out-file=/dev/null",
      process.execPath,
      ...program
    ])
    return Number(/Collected\s*:\s*(\d+)/.exec(stderr)![1]) / counted
  }
  const each = {} as Record<keyof typeof contenders, number>
  for (const name of names) each[name] = await measure(name)
  stop()

  const amount = (value: number) =>
    isCounted ? `${(value / 1000).toFixed(1)} k instructions` : `${value.toFixed(1)} us of CPU`
  const how = isCounted
    ? "instructions counted by valgrind, which knows no others' noise, and no kernel"
    : "CPU time, for valgrind is not installed"
  report({
    title: "Where the cost of a call lies",
    note: `A message sent, ${concurrency} at once; ${how}; of ${counted} calls after ${warm}.`,
    head: ["", "each", "of undici's"],
    rows: names.map((name) => [contenders[name].name, amount(each[name]), ratio(each[name], each.undici)])
  })
  const ours = each.call - each.steps - each.json
  const parts: ReadonlyArray<readonly [string, number]> = [
    ["HTTP: undici, the connection and its parser, by our handler", each.exchange],
    ["JSON: the input written, the answer parsed", each.json],
    ["our code: identity, token, input checked, request made, answer checked, counted", ours],
    ["Effect's runtime: the rest", each.inside - each.exchange - each.json - ours]
  ]
  report({
    title: "The parts of a call inside one Effect",
    note: "From the figures above: what the exchange, JSON and the steps cost by themselves, taken from what holds them.",
    head: ["", "each", "of the call"],
    rows: [...parts, ["in all", each.inside] as const].map(([part, value]) => [
      part,
      amount(value),
      `${((100 * value) / each.inside).toFixed(0)} %`
    ])
  })
  const unit = isCounted ? "instructions" : "CPU"
  figure(`a call inside one Effect, of undici's: ${unit}`, each.inside / each.undici, { most: 1.35 })
  figure(`a call by \`runPromise\`, of undici's: ${unit}`, each.promised / each.undici, { most: 1.6 })
  figure(
    `a call with \`Limits\` that are far away, of one without, without a network: ${unit}`,
    each.limited / each.call,
    {
      most: 1.15
    }
  )
}
