/** A PostgreSQL server of one's own: `postgres`, as Debian has it. */
import { execFileSync, spawn } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** Where Debian keeps the programs of the newest version. */
const programs: string | undefined = (() => {
  const root = "/usr/lib/postgresql"
  if (!existsSync(root)) return undefined
  const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return newest === undefined ? undefined : join(root, newest, "bin")
})()

/** Whether there is one to start. */
export const isInstalled: boolean = programs !== undefined && existsSync(join(programs, "initdb"))

export interface Server {
  readonly port: number
  /** Ends it at once. What it held is gone. */
  readonly stop: () => Promise<void>
}

/** It refuses to run as root: then it runs as the user that its package made. */
const account = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  return { uid: id("-u"), gid: id("-g") }
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Whether it takes requests: it listens before. */
const isReady = (port: number): boolean => {
  try {
    execFileSync(join(programs!, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

/** Starts a server with an empty database `postgres` and a user of the same name, and waits until it takes requests. */
export const start = async (): Promise<Server> => {
  const port = await freePort()
  const as = account()
  const folder = mkdtempSync(join(tmpdir(), "effect-feishu-postgres-"))
  if (as !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, "data")
  execFileSync(
    join(programs!, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"],
    {
      stdio: "ignore",
      cwd: folder,
      ...as
    }
  )
  const child = spawn(
    join(programs!, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      folder,
      "-c",
      "fsync=off",
      "-c",
      "max_connections=200"
    ],
    { stdio: "ignore", cwd: folder, ...as }
  )
  const ended = new Promise<void>((resolve) => void child.once("exit", () => resolve()))
  const stop = async (): Promise<void> => {
    // Its immediate shutdown, which ends the processes of its connections too.
    child.kill("SIGQUIT")
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (isReady(port)) return { port, stop }
    if (child.exitCode !== null) break
    await sleep(50)
  }
  await stop()
  throw new Error(`postgres does not answer on port ${port}`)
}
