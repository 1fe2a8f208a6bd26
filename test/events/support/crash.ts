/**
 * Plays the platform to processes that are killed at random moments: sends each event until it is acknowledged, sometimes
 * once more, and notes who replied to what, and when.
 */
import * as esbuild from "esbuild"
import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../../", import.meta.url))

export interface Options {
  /** The file of a database, or the port of a server. */
  readonly database: string
  /** The ports of the machines; one machine alone has none. */
  readonly machines: ReadonlyArray<number | undefined>
  readonly events: number
  readonly lanes: number
  readonly kills: number
  readonly seed: number
  /** The program that is killed, from the root. */
  readonly program?: string
  readonly env?: NodeJS.ProcessEnv
  /** An event by its id, of this lane. */
  readonly eventOf?: (id: string, lane: string) => unknown
}

export interface Account {
  /** Events without a reply at the end. */
  readonly unanswered: ReadonlyArray<string>
  /** Events that ran in two places at once. */
  readonly together: ReadonlyArray<string>
  /** Lanes whose events were first finished in another order than they came. */
  readonly disordered: ReadonlyArray<string>
  /** How many runs began beyond one for each event: those that a kill broke off. */
  readonly again: number
  readonly kills: number
}

/** Chance with a seed. */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

interface Note {
  /** `stop`: it was interrupted, because the process lost its lane to another. */
  readonly at: "begin" | "reply" | "end" | "stop"
  readonly id: string
  readonly lane: string
  readonly worker: number
}

class Worker {
  private child!: ChildProcess
  private ended!: Promise<void>
  isReady = false
  /** Ended, and nobody killed it. */
  isBroken = false
  private isKilled = false
  private failedStarts = 0

  constructor(
    private readonly program: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly acknowledged: (id: string) => void
  ) {
    this.start()
  }

  start(): void {
    this.isReady = false
    this.isKilled = false
    const child = spawn(process.execPath, [this.program], {
      env: this.env,
      stdio: ["pipe", "pipe", "inherit"]
    })
    // It may be killed while it is written to.
    child.stdin.on("error", () => {})
    let rest = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n")
      rest = lines.pop() ?? ""
      for (const line of lines) this.read(line)
    })
    this.child = child
    this.ended = new Promise((resolve) => {
      child.once("close", () => {
        resolve()
        if (this.isKilled) return
        // Of machines that make the cluster's tables at the same moment PostgreSQL lets one succeed: a supervisor starts the
        // others again.
        if (this.isReady || ++this.failedStarts > 4) this.isBroken = true
        else this.start()
      })
    })
  }

  private read(line: string): void {
    if (!line.startsWith("{")) return
    const said = JSON.parse(line) as { ready?: boolean; id?: string; verdict?: { _tag: string } }
    if (said.ready === true) this.isReady = true
    if (said.id !== undefined && said.verdict?._tag === "Accepted") this.acknowledged(said.id)
  }

  get pid(): number {
    return this.child.pid!
  }

  send(event: unknown): void {
    this.child.stdin!.write(`${JSON.stringify(event)}\n`)
  }

  async kill(): Promise<void> {
    this.isKilled = true
    this.child.kill("SIGKILL")
    await this.ended
  }
}

const someEvent = (id: string, lane: string): unknown => ({
  schema: "2.0",
  header: {
    event_id: id,
    event_type: "im.message.receive_v1",
    create_time: String(Date.now()),
    app_id: "cli_a"
  },
  event: {
    sender: { sender_id: { open_id: "ou_1" }, sender_type: "user" },
    message: {
      message_id: `om_${id}`,
      create_time: String(Date.now()),
      chat_id: lane,
      chat_type: "group",
      message_type: "text",
      content: JSON.stringify({ text: id })
    }
  }
})

export const run = async (options: Options): Promise<Account> => {
  const { env = {}, eventOf = someEvent, program: source = "test/events/support/worker.ts" } = options
  const program = join(root, "node_modules/.cache", source.replace(/\.ts$/, ".mjs"))
  await esbuild.build({
    entryPoints: [join(root, source)],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    // What is not the root's own is brought along.
    external: ["effect", "effect/*", "@effect/*", "@libsql/*"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);'
    }
  })
  const random = chance(options.seed)
  const notes: Array<Note> = []
  const server = createServer((request, response) => {
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      notes.push(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Note)
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo

  const acknowledged = new Set<string>()
  const workers = options.machines.map(
    (machine) =>
      new Worker(
        program,
        {
          ...process.env,
          ...env,
          DATABASE: options.database,
          REPLY_URL: `http://127.0.0.1:${port}/`,
          ...(machine === undefined ? {} : { MACHINE: String(machine) })
        },
        (id) => acknowledged.add(id)
      )
  )
  const dead = new Map<number, number>()
  const stop = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.kill()))
    server.close()
    server.closeAllConnections()
  }

  try {
    const ids = Array.from({ length: options.events }, (_, i) => `ev-${String(i).padStart(4, "0")}`)
    const laneOf = (id: string): string => `oc_${Number(id.slice(3)) % options.lanes}`
    const someone = async (): Promise<Worker> => {
      for (;;) {
        if (workers.some(({ isBroken }) => isBroken)) throw new Error("A machine ended by itself")
        const ready = workers.filter(({ isReady }) => isReady)
        if (ready.length > 0) return ready[Math.floor(random() * ready.length)]!
        await sleep(20)
      }
    }
    /** Sends it until it is acknowledged, as the platform does, only sooner. */
    const deliver = async (id: string): Promise<void> => {
      while (!acknowledged.has(id)) {
        const worker = await someone()
        worker.send(eventOf(id, laneOf(id)))
        for (let waited = 0; waited < 500 && !acknowledged.has(id); waited += 5) await sleep(5)
      }
      if (random() < 0.2) (await someone()).send(eventOf(id, laneOf(id)))
    }
    const sent = { all: false }
    let kills = 0
    const killing = (async () => {
      for (; kills < options.kills && !sent.all; kills++) {
        const before = notes.length
        while (notes.length < before + 3 && !sent.all) await sleep(5)
        await sleep(random() * 60)
        const worker = workers[Math.floor(random() * workers.length)]!
        const { pid } = worker
        await worker.kill()
        dead.set(pid, notes.length)
        worker.start()
      }
    })()
    // The events of a lane come one after the other, those of different lanes at once.
    await Promise.all(
      Array.from({ length: options.lanes }, async (_, lane) => {
        for (const id of ids) {
          if (Number(id.slice(3)) % options.lanes === lane) await deliver(id)
        }
      })
    )
    sent.all = true
    await killing
    const finished = (): ReadonlySet<string> =>
      new Set(notes.filter(({ at }) => at === "end").map(({ id }) => id))
    for (let waited = 0; waited < 40_000 && finished().size < ids.length; waited += 50) await sleep(50)
    // What would run twice has time to do so.
    await sleep(1000)
    return account(ids, notes, dead, kills)
  } finally {
    await stop()
  }
}

const account = (
  ids: ReadonlyArray<string>,
  notes: ReadonlyArray<Note>,
  dead: ReadonlyMap<number, number>,
  kills: number
): Account => {
  const replied = new Set(notes.filter(({ at }) => at === "reply").map(({ id }) => id))
  const together: Array<string> = []
  const open = new Map<string, Note>()
  const order = new Map<string, Array<string>>()
  const seen = new Set<string>()
  notes.forEach((note, i) => {
    const other = open.get(note.lane)
    // A killed process does not say that it ended.
    const isAlive = other !== undefined && (dead.get(other.worker) ?? Infinity) > i
    if (note.at === "begin") {
      if (isAlive) together.push(`${note.id} in ${note.worker} beside ${other.id} in ${other.worker}`)
      open.set(note.lane, note)
    }
    if (note.at === "stop" && other?.worker === note.worker) open.delete(note.lane)
    if (note.at === "end") {
      open.delete(note.lane)
      if (!seen.has(note.id)) order.set(note.lane, [...(order.get(note.lane) ?? []), note.id])
      seen.add(note.id)
    }
  })
  return {
    unanswered: ids.filter((id) => !replied.has(id)),
    together,
    disordered: [...order]
      .filter(([, done]) => done.some((id, i) => i > 0 && id < done[i - 1]!))
      .map(([lane]) => lane),
    again: notes.filter(({ at }) => at === "begin").length - ids.length,
    kills
  }
}
