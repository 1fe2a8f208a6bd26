/**
 * A million events through one process: what they leave in memory.
 *
 * `npm run soak:events -- [events]`
 *
 * The memory of seen events fills up to its bound first; from then on nothing may grow.
 */
import { listen } from "../bench/support/eventsServer.js"
import { told } from "./arguments.js"

const { events } = told("npm run soak:events --", { events: 1_000_000 })
const steps = 10

const { client, close } = await listen()
const program = await client("ours", 0, ["--expose-gc"])
const heaps: Array<number> = []
const begin = performance.now()
for (let step = 1; step <= steps; step++) {
  await program.send(events / steps, 256)
  const { heapUsed, rss } = await program.used()
  heaps.push(heapUsed)
  const seconds = (performance.now() - begin) / 1000
  const rate = ((events / steps) * step) / seconds
  console.log(
    `${(events / steps) * step} events: heap ${(heapUsed / 1e6).toFixed(1)} MB, rss ${(rss / 1e6).toFixed(0)} MB, ${rate.toFixed(0)} events/s`
  )
}
program.end()
close()

const growth = heaps.at(-1)! - heaps[Math.floor(steps / 2)]!
console.log(`The second half added ${(growth / 1e6).toFixed(1)} MB of heap.`)
if (growth > 10e6) throw new Error("memory grows with the number of events")
