/**
 * Checks against the real platform what the SDK believes of it: `npm run live [-- options]`. See `docs/live.md`.
 *
 * FEISHU_APP_ID and FEISHU_APP_SECRET name the app; FEISHU_REGION and FEISHU_BASE_URL where it is; FEISHU_USER_TOKEN somebody
 * for whom to read. It only reads, unless it is told to write. Exits 1 when
 * something differs, 2 when an argument is wrong, 130 when it was interrupted.
 */
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import { NodeWebSocket } from "@effect-feishu/events/node"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { write } from "./live/patches.js"
import type { Options } from "./live/probe.js"
import * as Record from "./live/record.js"
import { toMarkdown } from "./live/report.js"
import { type Outcome, run } from "./live/run.js"

const help = `npm run live -- [options]

  --write --chat <oc_...>  send, change and recall messages and cards in this chat, upload and download
  --events <seconds>       listen for events over the long connection; somebody has to do something
  --foreign-chat <oc_...>  with --write: a chat of another tenant, to which sending must be refused
  --only <text>            only the probes whose section or name has this text; may be given more than once
  --out <folder>           where live-report.md and live-report.json go; default: here
  --patch <file>           instead: append the patches of a live-report.json to spec/patches

FEISHU_APP_ID and FEISHU_APP_SECRET are read from the environment, and where they are set
FEISHU_REGION, FEISHU_BASE_URL and FEISHU_USER_TOKEN.
`

/** A sentence for who typed it. */
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n\n${help}`)
  process.exit(2)
}

const parsed = () => {
  try {
    return parseArgs({
      options: {
        write: { type: "boolean", default: false },
        chat: { type: "string" },
        events: { type: "string" },
        "foreign-chat": { type: "string" },
        only: { type: "string", multiple: true },
        out: { type: "string", default: "." },
        patch: { type: "string" },
        help: { type: "boolean", default: false }
      }
    }).values
  } catch (error) {
    return refuse((error as Error).message)
  }
}

const chatId = (name: string, id: string | undefined): string | undefined =>
  id === undefined || /^oc_\w+$/.test(id) ? id : refuse(`--${name} takes the id of a chat, oc_...`)

const secondsOf = (text: string | undefined): Duration.Duration | undefined => {
  if (text === undefined) return undefined
  const seconds = Number(text)
  return seconds >= 1 && seconds <= 3600
    ? Duration.seconds(seconds)
    : refuse("--events takes 1 to 3600 seconds")
}

type Given = ReturnType<typeof parsed>

const optionsOf = (given: Given): Omit<Options, "appId" | "appSecret" | "userToken"> => {
  if (given.write && given.chat === undefined) refuse("--write takes --chat: the chat that may be written to")
  if (!given.write && given.chat !== undefined) refuse("--chat is for --write: without it nothing is written")
  return {
    chat: chatId("chat", given.chat),
    foreignChat: chatId("foreign-chat", given["foreign-chat"]),
    listen: secondsOf(given.events),
    only: given.only
  }
}

const environment = Config.all({
  appId: Config.nonEmptyString("FEISHU_APP_ID"),
  appSecret: Config.redacted(Config.nonEmptyString("FEISHU_APP_SECRET")),
  userToken: Config.option(Config.redacted(Config.nonEmptyString("FEISHU_USER_TOKEN")))
})

const done =
  (folder: string) =>
  ({ left, report }: Outcome) =>
    Effect.sync(() => {
      const markdown = toMarkdown(report)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, "live-report.md"), markdown)
      writeFileSync(join(folder, "live-report.json"), `${JSON.stringify(report, null, 2)}\n`)
      process.stdout.write(`\n${markdown}\n`)
      if (left.length > 0) process.stderr.write(`Not taken away, not to be shared: ${left.join(", ")}\n`)
      if (report.interrupted) process.exitCode = 130
      else if (report.results.some(({ verdict }) => verdict === "differs")) process.exitCode = 1
    })

const given = parsed()

if (given.help) {
  process.stdout.write(help)
} else if (given.patch !== undefined) {
  for (const file of write(given.patch)) process.stdout.write(`${file}\n`)
} else {
  const options = optionsOf(given)
  const live = FeishuConfig.layerTransport().pipe(
    Layer.provideMerge(Record.layer),
    Layer.provide(NodeTransport.layer()),
    Layer.merge(NodeWebSocket.layerConstructor)
  )
  Effect.flatMap(environment, ({ userToken, ...app }) =>
    run({ ...options, ...app, userToken: Option.getOrUndefined(userToken) }, done(given.out), Console.log)
  ).pipe(
    Effect.provide(live),
    Effect.catchAll((error) =>
      Effect.sync(() => {
        process.stderr.write(`${error.message}\n`)
        process.exitCode = 2
      })
    ),
    NodeRuntime.runMain({
      // What was set says more than that the program was interrupted.
      teardown: (exit, onExit) =>
        onExit(Exit.isSuccess(exit) || Exit.isInterrupted(exit) ? Number(process.exitCode ?? 0) : 1)
    })
  )
}
