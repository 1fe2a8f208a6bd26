/**
 * Writes a project of every kind for every runtime and both lines of Effect with the packed `create-effect-feishu`, installs it with npm, runs its
 * test and the compiler, and runs it: against a sandbox in which somebody talks to it. Bun, and the Node that Wrangler wants, come from npm.
 *
 *     npm run create:check
 *     npm run create:check -- worker cloudflare 4
 */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { NodeRuntime } from "@effect/platform-node"
import { Console, Duration, Effect, Schedule } from "effect"
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { packEdition } from "../editions/effect4/tarballs.js"
import { nodeOf } from "../packages/create-effect-feishu/src/internal/manifest.js"
import {
  kinds,
  type Line,
  lines,
  type Runtime,
  runtimesOf
} from "../packages/create-effect-feishu/src/internal/options.js"
import { must, pack, type Tarballs } from "../test/packages/support/consumer.js"
import { create, install } from "../test/packages/support/project.js"
import { refuse } from "./arguments.js"

const wanted = process.argv.slice(2)
const all = lines
  .flatMap((effect) =>
    kinds.flatMap((kind) => runtimesOf[kind].map((runtime) => ({ effect, kind, runtime })))
  )
  .filter((one) => wanted.every((word) => Object.values<string>(one).includes(word)))
if (all.length === 0) {
  refuse(
    `No project is ${wanted.join(" and ")}: there are ${kinds.map((kind) => `${kind} on ${runtimesOf[kind].join(" or ")}`).join(", ")}`,
    "npm run create:check -- [kind] [runtime] [3|4]"
  )
}

const scratch = mkdtempSync(join(tmpdir(), "create-check-"))
const encryptKey = "encrypt-key"

/** What runs projects, beside the Node that runs this: Bun, and a later Node. */
const tools = join(scratch, "tools/node_modules/.bin")

/** Which Node a project is installed, tested and run with: that of those who run this, where the project takes it. */
const environmentOf = (runtime: Runtime, effect: Line): Readonly<Record<string, string>> =>
  nodeOf(runtime, effect) === "20.19" ? {} : { PATH: `${tools}${delimiter}${process.env["PATH"]}` }

const commandOf = (project: string, runtime: Runtime): ReadonlyArray<string> => {
  const bin = (name: string): string => join(project, "node_modules/.bin", name)
  switch (runtime) {
    case "node":
      return [bin("tsx"), "--env-file=.env", "src/main.ts"]
    case "bun":
      return [join(tools, "bun"), "src/main.ts"]
    case "cloudflare":
      return [
        join(tools, "node"),
        "node_modules/wrangler/bin/wrangler.js",
        "dev",
        "--port",
        "3123",
        "--show-interactive-dev-session=false"
      ]
  }
}

/** A program of the project, for as long as the scope is open. What it writes is kept, and shown when it fails. */
const running = (
  project: string,
  [command, ...args]: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const said: Array<string> = []
      const child: ChildProcess = spawn(command!, args, {
        cwd: project,
        env: { ...process.env, ...env, PORT: "3123", CI: "1", WRANGLER_SEND_METRICS: "false" }
      })
      child.stdout?.on("data", (chunk: Buffer) => void said.push(chunk.toString()))
      child.stderr?.on("data", (chunk: Buffer) => void said.push(chunk.toString()))
      return { child, output: () => said.join("") }
    }),
    ({ child }) =>
      Effect.async<void>((resume) => {
        if (child.exitCode !== null) return resume(Effect.void)
        child.once("exit", () => resume(Effect.void))
        child.kill("SIGTERM")
      }).pipe(
        Effect.timeout("30 seconds"),
        Effect.catchAll(() => Effect.sync(() => void child.kill("SIGKILL")))
      )
  )

/** Tries until it succeeds, for half a minute. */
const eventually = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.retry(effect, Schedule.intersect(Schedule.spaced("500 millis"), Schedule.recurs(60)))

/** Somebody talks to the program, which is connected or has an address, and it answers. */
const talk = (isWorker: boolean, address: string) =>
  Effect.gen(function* () {
    if (isWorker) yield* eventually(Sandbox.subscribe({ events: address, encryptKey }))
    const bot = Sandbox.defaultApp.appId
    yield* eventually(
      Effect.gen(function* () {
        yield* Sandbox.say("hello", { bot })
        yield* Effect.sleep("1 second")
        const said = (yield* Sandbox.messages).map(({ content }) => content)
        yield* said.includes('{"text":"You said: hello"}')
          ? Effect.void
          : Effect.fail(`no answer among ${said.join()}`)
      })
    )
  })

/** The tool lists the chat that is there, and writes to it. */
const use = (
  project: string,
  [program, ...args]: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>
) =>
  Effect.gen(function* () {
    const listed = yield* Effect.promise(() => must(project, program!, args, env))
    if (!listed.includes(Sandbox.defaultChatId)) yield* Effect.dieMessage(listed)
    yield* Effect.promise(() => must(project, program!, [...args, Sandbox.defaultChatId, "hello"], env))
    const sent = (yield* Sandbox.messages).length
    if (sent !== 1) yield* Effect.dieMessage(`${sent} messages were sent`)
  })

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest

/** What its packages ask for and the project does not: not every package manager installs that of itself. */
const missing = (project: string): ReadonlyArray<string> => {
  const { dependencies, devDependencies } = manifestIn(project)
  const asked = Object.keys({ ...dependencies, ...devDependencies })
  return asked.flatMap((name) => {
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifestIn(
      join(project, "node_modules", name)
    )
    return Object.keys(peerDependencies)
      .filter((peer) => peerDependenciesMeta[peer]?.optional !== true && !asked.includes(peer))
      .map((peer) => `${peer} for ${name}`)
  })
}

const check = ({ effect, kind, runtime }: (typeof all)[number], tarballs: Tarballs) =>
  Effect.gen(function* () {
    const options = ["--kind", kind, "--runtime", runtime, "--effect", effect]
    const env = environmentOf(runtime, effect)
    const project = yield* Effect.promise(() =>
      create(tarballs, scratch, `${kind}-${runtime}-${effect}`, ...options)
    )
    const npm = (...args: ReadonlyArray<string>) => Effect.promise(() => must(project, "npm", args, env))
    yield* Effect.promise(() => install(project, env))
    const lacking = missing(project)
    if (lacking.length > 0) yield* Effect.dieMessage(`it does not ask for ${lacking.join(", ")}`)
    yield* npm("run", "check")
    yield* npm("test")
    if (kind !== "tool" && runtime === "node") yield* npm("run", "build")

    const { baseUrl } = yield* SandboxServer.SandboxServer
    const variables = {
      FEISHU_APP_ID: Sandbox.defaultApp.appId,
      FEISHU_APP_SECRET: Sandbox.defaultApp.appSecret,
      FEISHU_BASE_URL: baseUrl,
      FEISHU_ENCRYPT_KEY: encryptKey
    }
    const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
    writeFileSync(join(project, runtime === "cloudflare" ? ".dev.vars" : ".env"), lines.join(""))

    const command = commandOf(project, runtime)
    if (kind === "tool") return yield* use(project, command, env)
    const { output } = yield* running(project, command, env)
    const path = runtime === "node" ? "/feishu/events" : "/"
    yield* talk(kind === "worker", `http://127.0.0.1:3123${path}`).pipe(
      Effect.tapErrorCause((cause) => Console.error(output(), cause))
    )
  }).pipe(
    Effect.scoped,
    Effect.provide(SandboxServer.layer({ seed: 1 })),
    Effect.timed,
    Effect.flatMap(([took]) =>
      Console.log(`${kind} on ${runtime} with Effect ${effect}: ${Math.round(Duration.toSeconds(took))} s`)
    )
  )

const program = Effect.gen(function* () {
  const tarballs = yield* Effect.promise(() => pack(scratch))
  const ofLine: Readonly<Record<Line, Tarballs>> = { 3: tarballs, 4: { ...tarballs, ...packEdition() } }
  yield* Effect.promise(() =>
    must(scratch, "npm", ["install", "--prefix", "tools", "--no-audit", "--no-fund", "bun", "node@22"])
  )
  for (const one of all) yield* check(one, ofLine[one.effect])
}).pipe(Effect.ensuring(Effect.sync(() => rmSync(scratch, { recursive: true, force: true }))))

NodeRuntime.runMain(program)
