/**
 * What a process costs that sends one message and ends: its time from start to end, its CPU, and the most memory it takes.
 */
import { execFileSync, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { figure, median, ratio, report } from "./support/report.js"
import { start } from "./support/server.js"

interface Contender {
  readonly name: string
  readonly run: (origin: string) => Promise<unknown>
}

const text = { receive_id: "oc_5ad11d72b830411d72b836c20", msg_type: "text", content: '{"text":"hello"}' }
const path = "/open-apis/im/v1/messages?receive_id_type=chat_id"

const contenders: ReadonlyArray<Contender> = [
  { name: "an empty program", run: async () => {} },
  {
    name: "undici `pool.request`",
    run: async (origin) => {
      const { Pool } = await import("undici")
      const pool = new Pool(origin)
      const headers = { "content-type": "application/json; charset=utf-8" }
      const secret = { app_id: "cli_bench", app_secret: "bench" }
      const auth = await pool.request({
        method: "POST",
        path: "/open-apis/auth/v3/tenant_access_token/internal",
        headers,
        body: JSON.stringify(secret)
      })
      const { tenant_access_token } = (await auth.body.json()) as { tenant_access_token: string }
      const response = await pool.request({
        method: "POST",
        path,
        headers: { ...headers, authorization: `Bearer ${tenant_access_token}` },
        body: JSON.stringify(text)
      })
      await response.body.json()
      await pool.close()
    }
  },
  {
    name: "`effect/Effect` and undici",
    run: async (origin) => {
      const Effect = await import("effect/Effect")
      await Effect.runPromise(Effect.promise(() => contenders[1]!.run(origin)))
    }
  },
  {
    name: "effect-feishu, `Message.create`",
    run: async (origin) => {
      const [Message, NodeFeishu, Effect, Redacted] = await Promise.all([
        import("@effect-feishu/core/api/im/v1/Message"),
        import("@effect-feishu/core/NodeFeishu"),
        import("effect/Effect"),
        import("effect/Redacted")
      ])
      const layer = NodeFeishu.layer({
        appId: "cli_bench",
        appSecret: Redacted.make("bench"),
        baseUrl: origin
      })
      await Effect.runPromise(
        Effect.provide(Message.create({ ...text, msg_type: "text", receive_id_type: "chat_id" }), layer)
      )
    }
  },
  {
    name: "effect-feishu, `Im.send`",
    run: async (origin) => {
      const [Im, NodeFeishu, Effect, Redacted] = await Promise.all([
        import("@effect-feishu/core/Im"),
        import("@effect-feishu/core/NodeFeishu"),
        import("effect/Effect"),
        import("effect/Redacted")
      ])
      const layer = NodeFeishu.layer({
        appId: "cli_bench",
        appSecret: Redacted.make("bench"),
        baseUrl: origin
      })
      await Effect.runPromise(Effect.provide(Im.send(text.receive_id, "hello"), layer))
    }
  },
  {
    name: "official Node SDK",
    run: async (origin) => {
      const Lark = await import("@larksuiteoapi/node-sdk")
      const client = new Lark.Client({
        appId: "cli_bench",
        appSecret: "bench",
        domain: origin,
        loggerLevel: Lark.LoggerLevel.fatal
      })
      await client.im.v1.message.create({ params: { receive_id_type: "chat_id" }, data: text })
    }
  }
]

interface Used {
  readonly cpu: number
  readonly mib: number
}

const measure = async (index: number, origin: string): Promise<Used & { readonly millis: number }> => {
  const begin = performance.now()
  const child = fork(fileURLToPath(import.meta.url), ["--send", String(index), origin])
  const [[used], [code]] = (await Promise.all([once(child, "message"), once(child, "exit")])) as [
    [Used],
    [number]
  ]
  if (code !== 0) throw new Error(`${contenders[index]!.name} ended with ${code}`)
  return { ...used, millis: performance.now() - begin }
}

if (process.argv[2] === "--send") {
  await contenders[Number(process.argv[3])]!.run(process.argv[4]!)
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage()
  process.send!({ cpu: (systemCPUTime + userCPUTime) / 1000, mib: maxRSS / 1024 } satisfies Used)
  process.disconnect()
} else {
  const { origin, stop } = await start()
  const results = contenders.map(() => [] as Array<Awaited<ReturnType<typeof measure>>>)
  for (let round = -1; round < 7; round++) {
    for (const index of contenders.keys()) {
      const measured = await measure(index, origin)
      if (round >= 0) results[index]!.push(measured)
    }
  }
  const of = (index: number, what: keyof Awaited<ReturnType<typeof measure>>): number =>
    median(results[index]!.map((each) => each[what]))
  report({
    title: "A process that sends one message",
    note: "From its start to its end, Node's own start included; memory is the most that was resident.",
    head: ["", "time", "of undici's", "CPU", "of undici's", "memory", "of undici's"],
    rows: contenders.map(({ name }, index) => [
      name,
      `${of(index, "millis").toFixed(0)} ms`,
      ratio(of(index, "millis"), of(1, "millis")),
      `${of(index, "cpu").toFixed(0)} ms`,
      ratio(of(index, "cpu"), of(1, "cpu")),
      `${of(index, "mib").toFixed(0)} MiB`,
      ratio(of(index, "mib"), of(1, "mib"))
    ])
  })
  figure(
    "a process that sends one message, of `effect/Effect` and undici: CPU",
    of(3, "cpu") / of(2, "cpu"),
    {
      most: 1.1
    }
  )
  stop()

  /** Each in processes of their own, by turns. */
  const modules = [
    "effect/Effect",
    "@effect-feishu/core/Im",
    "@effect-feishu/core/node",
    "@effect-feishu/core"
  ]
  const loads = modules.map(() => [] as Array<number>)
  for (let round = -1; round < 7; round++) {
    for (const [index, name] of modules.entries()) {
      const program = `import ${JSON.stringify(name)}
const { systemCPUTime, userCPUTime } = process.resourceUsage()
console.log((systemCPUTime + userCPUTime) / 1000)`
      const cpu = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
        cwd: fileURLToPath(new URL(".", import.meta.url)),
        encoding: "utf8"
      })
      if (round >= 0) loads[index]!.push(Number(cpu))
    }
  }
  const medians = loads.map(median)
  report({
    title: "Loading modules",
    note: "The CPU of a process that imports one module and ends, Node's own start included.",
    head: ["", "CPU", "of Effect's"],
    rows: modules.map((name, index) => [
      `\`${name}\``,
      `${medians[index]!.toFixed(0)} ms`,
      ratio(medians[index]!, medians[0]!)
    ])
  })
  figure("importing `@effect-feishu/core`, of `effect/Effect`: CPU", medians[3]! / medians[0]!, {
    most: 250 / 120
  })
}
