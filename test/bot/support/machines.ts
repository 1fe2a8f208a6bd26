/** Machines that ask for decisions, over a sandbox that outlives them: each is a process, and can be killed. */
import type * as Events from "@effect-feishu/events/Events"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as esbuild from "esbuild"
import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const program = join(root, "node_modules/.cache/events/approvals.mjs")

/** Waits until something is so, or says what is not. */
export const until = async <A>(
  what: string,
  read: () => A | undefined | Promise<A | undefined>
): Promise<A> => {
  for (let waited = 0; waited < 45_000; waited += 20) {
    const value = await read()
    if (value !== undefined) return value
    await sleep(20)
  }
  throw new Error(`it never came to this: ${what}`)
}

interface Line {
  readonly ready?: boolean
  readonly id?: string
  readonly verdict?: Events.Verdict
}

export class Machine {
  private child: ChildProcess | undefined
  private isReady = false
  readonly verdicts = new Map<string, Events.Verdict>()

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** Until it stands. */
  async start(): Promise<void> {
    this.isReady = false
    this.spawn()
    await until("the machine stands", () => this.isReady || undefined)
  }

  private spawn(failedStarts = 0): void {
    const child = spawn(process.execPath, [program], { env: this.env, stdio: ["pipe", "pipe", "inherit"] })
    // It may be killed while it is written to.
    child.stdin.on("error", () => {})
    let rest = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n")
      rest = lines.pop() ?? ""
      for (const line of lines) if (line.startsWith("{")) this.read(JSON.parse(line) as Line)
    })
    // Of machines that make the cluster's tables at the same moment PostgreSQL lets one succeed: a supervisor starts the
    // others again.
    child.once("exit", (code) => {
      if (code !== null && !this.isReady && this.child === child && failedStarts < 4)
        this.spawn(failedStarts + 1)
    })
    this.child = child
  }

  private read({ id, ready, verdict }: Line): void {
    if (ready === true) this.isReady = true
    if (id !== undefined && verdict !== undefined) this.verdicts.set(id, verdict)
  }

  tell(what: unknown): void {
    this.child!.stdin!.write(`${JSON.stringify(what)}\n`)
  }

  async kill(): Promise<void> {
    const { child } = this
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => void child.once("close", resolve))
    child.kill("SIGKILL")
    await ended
  }
}

/** The platform, and machines with one database. */
export const make = async (options: {
  readonly database: string
  /** The ports of machines; one machine alone has none. */
  readonly ports: ReadonlyArray<number | undefined>
}) => {
  await esbuild.build({
    entryPoints: [join(root, "test/bot/support/approvalWorker.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(root, "tsconfig.base.json"),
    packages: "external"
  })
  const scope = await Effect.runPromise(Scope.make())
  const context = await Effect.runPromise(Layer.buildWithScope(SandboxServer.layer({ seed: 1 }), scope))
  const sandbox = Context.get(context, Sandbox.Sandbox)
  const { appId, appSecret } = Sandbox.defaultApp
  const machines = options.ports.map(
    (port) =>
      new Machine({
        ...process.env,
        DATABASE: options.database,
        FEISHU_APP_ID: appId,
        FEISHU_APP_SECRET: appSecret,
        FEISHU_BASE_URL: Context.get(context, SandboxServer.SandboxServer).baseUrl,
        CHAT: Sandbox.defaultChatId,
        ...(port === undefined ? {} : { MACHINE: String(port) })
      })
  )
  const messages = () => Effect.runPromise(sandbox.messages)
  return {
    machines,
    approver: (await Effect.runPromise(sandbox.users())).users[0]!.open_id,
    /** The message with the card about an item, once it is there. */
    cardOf: (item: string) =>
      until(`a card about ${item} is there`, async () =>
        (await messages()).find(
          ({ content, msg_type }) => msg_type === "interactive" && content.includes(item)
        )
      ),
    /** The message with the card about an item, once nobody can decide on it any more. */
    closed: (item: string) =>
      until(`the card about ${item} is closed`, async () =>
        (await messages()).find(
          ({ content, msg_type }) =>
            msg_type === "interactive" && content.includes(item) && !content.includes("secret")
        )
      ),
    /** How often a text was sent. */
    countOf: async (text: string) =>
      (await messages()).filter(({ content }) => content.includes(text)).length,
    /** Until a text was sent. */
    said: (text: string) =>
      until(`somebody says ${text}`, async () =>
        (await messages()).find(({ content }) => content.includes(text))
      ),
    /** A click on the nth button of a card, as its event. */
    click: async (messageId: string, button: number) => {
      const component = `/body/elements/0/columns/${button}/elements/0`
      const event = await Effect.runPromise(sandbox.useCard(messageId, { component }))
      return { id: event.id, body: JSON.stringify(event.payload) }
    },
    stop: async () => {
      await Promise.all(machines.map((machine) => machine.kill()))
      await Effect.runPromise(Scope.close(scope, Exit.void))
    }
  }
}
