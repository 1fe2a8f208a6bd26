/** The command: what it takes, what it says, and how it ends. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import type { Fault } from "../Fault.js"
import * as FaultPlan from "../FaultPlan.js"
import * as Sandbox from "../Sandbox.js"
import * as SandboxServer from "../SandboxServer.js"
import { version } from "./version.js"

export const usage = `effect-feishu-sandbox: a Feishu open platform on this machine, for development and tests

  --port <port>            where it listens (default 4010; 0: any free port)
  --host <address>         default 127.0.0.1: this machine only
  --seed <number>          equal seeds give equal ids and people (default 1)
  --users <number>         people in the directory (default 100)
  --app-id <id>            the app that it knows (default ${Sandbox.defaultApp.appId})
  --app-secret <secret>    its secret (default ${Sandbox.defaultApp.appSecret})
  --app-kind <kind>        custom, a self-built app (default), or store, one of many tenants
  --endpoints <which>      all (default), stateful: only those that remember, or stateless: all drawn
  --group-messages <which> mentions: apps are told of what mentions their bot (default), or all
  --events <where>         where the app is told of events: an address, or longConnection. Default: nowhere
                           until it opens a long connection
  --callbacks <where>      where clicks and the like go (default: as events)
  --encrypt-key <key>      what goes to addresses is encrypted and signed with it
  --verification-token <t> what it carries (default sandbox-verification-token)
  --faults <plan>          what goes wrong: a file of JSON, JSON itself, or texts such as
                           "any 5%", "rateLimited:3 x2 POST /open-apis/im/v1/messages"
  --limits documented      enforce the limits that the platform documents
  --control, --no-control  the control API below /_sandbox (default: on this machine only)
  --control-token <token>  what its callers have to send
  --max-messages <number>  messages kept (default 100000; the oldest are forgotten)
  --quiet                  print the address and nothing else
  --version
  --help
`

/** What is wrong with the command line. */
class Usage {
  constructor(readonly message: string) {}
}

const wrong = (message: string): never => {
  throw new Usage(message)
}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  seed: { type: "string" },
  users: { type: "string" },
  "app-id": { type: "string" },
  "app-secret": { type: "string" },
  "app-kind": { type: "string" },
  endpoints: { type: "string" },
  "group-messages": { type: "string" },
  events: { type: "string" },
  callbacks: { type: "string" },
  "encrypt-key": { type: "string" },
  "verification-token": { type: "string" },
  faults: { type: "string", multiple: true },
  limits: { type: "string" },
  control: { type: "boolean" },
  "control-token": { type: "string" },
  "max-messages": { type: "string" },
  quiet: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" }
} as const

const parse = (argv: ReadonlyArray<string>) => {
  try {
    return parseArgs({ args: [...argv], options, allowNegative: true, strict: true }).values
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

const integer = (name: string, text: string | undefined, fallback: number, max = 2 ** 31 - 1): number => {
  if (text === undefined) return fallback
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > max)
    wrong(`--${name} takes a whole number from 0 to ${max}, not ${text}`)
  return value
}

/** Where the app is told of events, where that was said. Addresses are not asked: the app may start later. */
const subscriptionOf = (values: ReturnType<typeof parse>): ReadonlyArray<Sandbox.SubscriptionOptions> => {
  const { callbacks, events } = values
  for (const [name, where] of Object.entries({ events, callbacks })) {
    if (where !== undefined && !Sandbox.isDestination(where)) {
      wrong(`--${name} takes an address of http or https, or longConnection, not ${where}`)
    }
  }
  const encryptKey = values["encrypt-key"]
  const verificationToken = values["verification-token"]
  if (encryptKey === "") wrong("--encrypt-key must not be empty")
  if (verificationToken === "") wrong("--verification-token must not be empty")
  return [events, callbacks, encryptKey, verificationToken].every((one) => one === undefined)
    ? []
    : [{ appId: values["app-id"], events, callbacks, encryptKey, verificationToken }]
}

/** A file, JSON, or a text in the short form. */
const faultsOf = async (spec: string): Promise<ReadonlyArray<Fault>> => {
  let value: unknown = spec
  const isPath = !/^\s*[[{]/.test(spec) && /\.json$/i.test(spec)
  if (isPath || /^\s*[[{]/.test(spec)) {
    const text = isPath
      ? await readFile(spec, "utf8").catch((error: Error) => wrong(`--faults: ${error.message}`))
      : spec
    try {
      value = JSON.parse(text)
    } catch (error) {
      wrong(`--faults: ${isPath ? `${spec} is ` : ""}not JSON: ${(error as Error).message}`)
    }
  }
  return Either.getOrElse(FaultPlan.decode(value), ({ problems }) =>
    wrong(`--faults: ${problems.map(({ message, path }) => `${path} ${message}`).join("\n         ")}`)
  )
}

export interface Settings {
  readonly sandbox: Sandbox.Options
  readonly server: SandboxServer.Options
  readonly app: { readonly appId: string; readonly appSecret: string }
  /** A secret of the user's own is not printed. */
  readonly isOwnSecret: boolean
  readonly quiet: boolean
}

const settle = async (values: ReturnType<typeof parse>): Promise<Settings> => {
  const app = {
    appId: values["app-id"] ?? Sandbox.defaultApp.appId,
    appSecret: values["app-secret"] ?? Sandbox.defaultApp.appSecret
  }
  for (const name of ["app-id", "app-secret", "host"] as const) {
    if (values[name]?.trim() === "") wrong(`--${name} must not be empty`)
  }
  const kind = values["app-kind"] ?? "custom"
  if (kind !== "custom" && kind !== "store") wrong(`--app-kind takes custom or store, not ${kind}`)
  const endpoints = values.endpoints ?? "all"
  if (endpoints !== "all" && endpoints !== "stateful" && endpoints !== "stateless") {
    return wrong(`--endpoints takes all, stateful or stateless, not ${endpoints}`)
  }
  const groupMessages = values["group-messages"] ?? "mentions"
  if (groupMessages !== "mentions" && groupMessages !== "all") {
    return wrong(`--group-messages takes mentions or all, not ${groupMessages}`)
  }
  const { limits } = values
  if (limits !== undefined && limits !== "documented") {
    return wrong(`--limits takes documented, not ${limits}`)
  }
  const token = values["control-token"]
  if (token === "") wrong("--control-token must not be empty")
  return {
    app,
    isOwnSecret: values["app-secret"] !== undefined,
    quiet: values.quiet ?? false,
    sandbox: {
      seed: integer("seed", values.seed, 1),
      users: integer("users", values.users, 100),
      apps: [{ ...app, kind: kind as "custom" | "store" }],
      endpoints,
      groupMessages,
      subscriptions: subscriptionOf(values),
      limits,
      maxMessages: integer("max-messages", values["max-messages"], 100_000),
      faults: (await Promise.all((values.faults ?? []).map(faultsOf))).flat()
    },
    server: {
      port: integer("port", values.port, 4010, 65_535),
      host: values.host,
      control: values.control,
      controlToken: token
    }
  }
}

const greeting = (settings: Settings, server: SandboxServer.Service): string => {
  const { baseUrl, control } = server
  const { appId } = settings.app
  const secret = settings.isOwnSecret ? "<your secret>" : settings.app.appSecret
  const token =
    control?.token === undefined ? "" : `, with Authorization: Bearer ${Redacted.value(control.token)}`
  const keys = `"${appId}", "${secret}"`
  return [
    `Feishu sandbox on ${baseUrl}`,
    "",
    `  app         ${appId}  ${secret}`,
    `  group chat  ${Sandbox.defaultChatId}`,
    `  control     ${control === undefined ? "off" : control.url + token}`,
    "",
    "Point an SDK at it:",
    "",
    `  effect-feishu  FEISHU_APP_ID=${appId} FEISHU_APP_SECRET=${secret} FEISHU_BASE_URL=${baseUrl} FEISHU_ACCOUNTS_URL=${baseUrl}`,
    `  Node           new lark.Client({ appId: "${appId}", appSecret: "${secret}", domain: "${baseUrl}" })`,
    `  Python         lark.Client.builder().app_id("${appId}").app_secret("${secret}").domain("${baseUrl}").build()`,
    `  Go             lark.NewClient(${keys}, lark.WithOpenBaseUrl("${baseUrl}"))`,
    "",
    settings.sandbox.apps?.[0]?.kind === "store"
      ? "Events, and the app's ticket, come to the address of --events: apps of the store have no long connection."
      : "Events come over the long connection once an SDK opens it, or to the address of --events.",
    "",
    ""
  ].join("\n")
}

const line = ({ request }: { readonly request: Sandbox.RequestRecord }): string => {
  const time = new Date(request.at).toISOString().slice(11, 23)
  const answer =
    request.outcome === "Reply" ? `${request.status} ${request.code}` : request.outcome.toLowerCase()
  const fault = request.fault === undefined ? "" : `  (fault: ${request.fault})`
  const source =
    request.source === "drawn" ? "  (drawn)" : request.source === "unmodelled" ? "  (not modelled)" : ""
  return `${time}  ${request.method.padEnd(6)} ${request.path}  ${answer}  ${request.logId}${source}${fault}\n`
}

export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

const serve = (settings: Settings, output: Output): Effect.Effect<never, SandboxServer.SandboxServerError> =>
  Effect.gen(function* () {
    const server = yield* SandboxServer.SandboxServer
    output.out(settings.quiet ? `${server.baseUrl}\n` : greeting(settings, server))
    if (settings.quiet) return yield* Effect.never
    return yield* Effect.zipRight(
      Stream.runForEach(Sandbox.events(), (event) =>
        event.type === "request" ? Effect.sync(() => output.out(line(event))) : Effect.void
      ),
      Effect.never
    )
  }).pipe(
    Effect.provide(
      Layer.provideMerge(SandboxServer.layerServer(settings.server), Sandbox.layer(settings.sandbox))
    )
  )

/** Runs until it is interrupted; gives the exit code. */
export const run = async (
  argv: ReadonlyArray<string>,
  output: Output,
  onStop: (stop: () => void) => void
): Promise<number> => {
  try {
    const values = parse(argv)
    if (values.help === true) {
      output.out(usage)
      return 0
    }
    if (values.version === true) {
      output.out(`${version()}\n`)
      return 0
    }
    const settings = await settle(values)
    const fiber = Effect.runFork(
      Effect.match(serve(settings, output), { onFailure: ({ message }) => message, onSuccess: () => "" })
    )
    onStop(() => Effect.runFork(Fiber.interruptFork(fiber)))
    const exit = await Effect.runPromise(Fiber.await(fiber))
    if (exit._tag === "Failure") {
      if (Cause.isInterruptedOnly(exit.cause)) return 0
      output.error(`${Cause.pretty(exit.cause)}\n`)
      return 1
    }
    output.error(`${exit.value}\n`)
    return 1
  } catch (error) {
    if (!(error instanceof Usage)) throw error
    output.error(`${error.message}\nSee --help.\n`)
    return 2
  }
}
