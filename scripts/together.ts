/**
 * Runs commands beside each other, as many at a time as there are processors. What each of them writes is shown in one piece
 * when it has ended, and all of them are run, whatever becomes of the others.
 *
 *     npx tsx scripts/together.ts "npm run lint" "npm run types"
 */
import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"

const commands = process.argv.slice(2)
const failed: Array<string> = []

const run = async (command: string): Promise<void> => {
  const began = performance.now()
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] })
  const said: Array<Buffer> = []
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(
    Buffer.concat([...said, Buffer.from(`${command}: ${code === 0 ? "" : "failed, "}${seconds} s\n\n`)])
  )
  if (code !== 0) failed.push(command)
}

const next = async (): Promise<void> => {
  for (let command = commands.shift(); command !== undefined; command = commands.shift()) await run(command)
}

await Promise.all(Array.from({ length: availableParallelism() }, next))
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`)
  process.exitCode = 1
}
