/**
 * Events over the long connection, beside the official client: frames in, acknowledgements out.
 *
 * `npm run bench -- events`, or `npx tsx --tsconfig tsconfig.base.json bench/events.ts [events per round]`
 */
import { type Client, listen } from "./support/eventsServer.js"
import { median, quantile, ratio, report } from "./support/report.js"

const events = Number(process.argv[2] ?? 20_000)
const rounds = 5
const window = 256

const { client, close } = await listen()
const contenders = ["ours", "official"] as const
type Who = (typeof contenders)[number]
const names: Readonly<Record<Who, string>> = { ours: "effect-feishu", official: "official WSClient" }

// Throughput ------------------------------------------------------------------------------------------------------

const running = { ours: await client("ours"), official: await client("official") }
const figures: Readonly<Record<Who, { readonly rate: Array<number>; readonly cpu: Array<number> }>> = {
  ours: { rate: [], cpu: [] },
  official: { rate: [], cpu: [] }
}
const measure = async (who: Who, program: Client): Promise<void> => {
  const before = await program.used()
  const begin = performance.now()
  await program.send(events, window)
  const time = performance.now() - begin
  const after = await program.used()
  figures[who].rate.push((events / time) * 1000)
  figures[who].cpu.push(((after.cpu - before.cpu) / events) * 1000)
}
for (const who of contenders) await running[who].send(events, window)
for (let round = 0; round < rounds; round++) for (const who of contenders) await measure(who, running[who])
for (const who of contenders) running[who].end()

const official = median(figures.official.cpu)
report({
  title: "Receiving events",
  note: `Median of ${rounds} rounds of ${events} messages, ${window} of them not acknowledged at a time; the handler does nothing. Ours also claims each event, checks its payload, and keeps the order of each chat; the official client does not.`,
  head: ["", "events/s", "CPU ms per 1,000", "ratio"],
  rows: contenders.map((who) => {
    const cpu = median(figures[who].cpu)
    return [names[who], median(figures[who].rate).toFixed(0), cpu.toFixed(1), ratio(cpu, official)]
  })
})

// Slow handlers ---------------------------------------------------------------------------------------------------

const slow = 30_000
const acknowledged = async (who: Who, count: number) => {
  const program = await client(who, slow)
  const times = await program.send(count, count)
  program.end()
  return [names[who], String(count), quantile(times, 0.5).toFixed(1), quantile(times, 0.99).toFixed(1)]
}
report({
  title: "Acknowledgements while handlers are slow",
  note: "Messages of different chats, sent at once, whose handlers take 30 seconds: how long the platform waits for each acknowledgement. It sends again what is not acknowledged within three seconds.",
  head: ["", "messages", "p50 ms", "p99 ms"],
  rows: [await acknowledged("ours", 1000), await acknowledged("official", 1000)]
})

// Cold start ------------------------------------------------------------------------------------------------------

const started: Record<Who, Array<number>> = { ours: [], official: [] }
for (let round = 0; round < 5; round++) {
  for (const who of contenders) {
    const begin = performance.now()
    const program = await client(who)
    await program.send(1, 1)
    started[who].push(performance.now() - begin)
    program.end()
  }
}
report({
  title: "From the start of the process to the first acknowledgement",
  note: "Median of 5, modules loaded from disk.",
  head: ["", "ms"],
  rows: contenders.map((who) => [names[who], median(started[who]).toFixed(0)])
})

close()
