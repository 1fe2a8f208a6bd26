/** A Redis server of one's own: `redis-server`, as Debian has it. */
import { execFileSync, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createConnection, createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** Whether there is one to start. */
export const isInstalled: boolean = (() => {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
})()

export interface Server {
  readonly port: number
  /** Ends it at once. What it held is gone. */
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1", () => socket.write("PING\r\n"))
    socket.once("data", (data) => {
      socket.destroy()
      resolve(data.toString("utf8").startsWith("+PONG"))
    })
    socket.once("error", () => resolve(false))
  })

/** Starts a server that keeps nothing on disk, and waits until it answers. */
export const start = async (at?: number): Promise<Server> => {
  const port = at ?? (await freePort())
  const folder = mkdtempSync(join(tmpdir(), "effect-feishu-redis-"))
  const settings = { port, bind: "127.0.0.1", dir: folder, save: "", appendonly: "no" }
  const child = spawn(
    "redis-server",
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: "ignore" }
  )
  const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL")
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (await answers(port)) return { port, stop }
    if (child.exitCode !== null) break
    await sleep(20)
  }
  await stop()
  throw new Error(`redis-server does not answer on port ${port}`)
}
