/** What the check is told on the command line. */
import * as Duration from "effect/Duration"
import { parseArgs } from "node:util"
import type { Options } from "./probe.js"

export const help = `npm run live -- [options]

  --write --chat <oc_...>  send, change and recall messages and cards in this chat, upload and download
  --events <seconds>       listen for events over the long connection; somebody has to do something
  --foreign-chat <oc_...>  with --write: a chat of another tenant, to which sending must be refused
  --only <text>            only the probes whose section or name has this text; may be given more than once
  --tell <word>            a name or a value that may be told, for it is nobody's; may be given more than once
  --out <folder>           where live-report.md and live-report.json go; default: here
  --patch <file>           instead: add the patches of a live-report.json to spec/patches
  --help                   instead: this text

FEISHU_APP_ID and FEISHU_APP_SECRET are read from the environment, and where they are set
FEISHU_REGION, FEISHU_BASE_URL, FEISHU_ALLOW_INSECURE, FEISHU_USER_TOKEN, and HTTPS_PROXY.
`

export type Told =
  | { readonly _tag: "Help" }
  | { readonly _tag: "Patch"; readonly file: string }
  | {
      readonly _tag: "Check"
      readonly options: Omit<Options, "appId" | "appSecret" | "userToken">
      readonly out: string
    }

const once = ["chat", "events", "foreign-chat", "out", "patch"] as const

const parsed = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        write: { type: "boolean", default: false },
        chat: { type: "string", multiple: true },
        events: { type: "string", multiple: true },
        "foreign-chat": { type: "string", multiple: true },
        only: { type: "string", multiple: true },
        tell: { type: "string", multiple: true },
        out: { type: "string", multiple: true },
        patch: { type: "string", multiple: true },
        help: { type: "boolean", default: false }
      }
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : "the arguments cannot be read"
  }
}

type Values = Exclude<ReturnType<typeof parsed>, string>

const isChat = (id: string): boolean => /^oc_\w+$/.test(id)

/** What is wrong with what is told of chats. */
const problemOfChats = (write: boolean, chat: string | undefined, foreign: string | undefined) => {
  if (write && chat === undefined) return "--write takes --chat: the chat that may be written to"
  if (!write && chat !== undefined) return "--chat is for --write: without it nothing is written"
  if (!write && foreign !== undefined) return "--foreign-chat is for --write: without it nothing is written"
  if (chat !== undefined && !isChat(chat)) return "--chat takes the id of a chat, oc_..."
  if (foreign !== undefined && !isChat(foreign)) return "--foreign-chat takes the id of a chat, oc_..."
  if (foreign !== undefined && foreign === chat) return "--foreign-chat takes another chat than --chat"
  return undefined
}

const isSeconds = (text: string): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3600

/** What is told, or what is wrong with it. */
export const read = (args: ReadonlyArray<string>): Told | string => {
  const values = parsed(args)
  if (typeof values === "string") return values
  if (values.help) return { _tag: "Help" }
  const twice = once.find((name) => (values[name]?.length ?? 0) > 1)
  if (twice !== undefined) return `--${twice} is given more than once`
  const empty = [...once, "only" as const, "tell" as const].find((name) => values[name]?.includes(""))
  if (empty !== undefined) return `--${empty} is empty`
  return values.patch === undefined ? checkOf(values) : patchOf(values)
}

const patchOf = (values: Values): Told | string => {
  const others = Object.entries(values).filter(([name, value]) => name !== "patch" && value !== false)
  return others.length > 0
    ? `--patch goes alone: it adds patches of a report that is there, and checks nothing`
    : { _tag: "Patch", file: values.patch![0]! }
}

const checkOf = (values: Values): Told | string => {
  const { events, only, out, tell, write } = values
  const chat = values.chat?.[0]
  const foreignChat = values["foreign-chat"]?.[0]
  const problem = problemOfChats(write, chat, foreignChat)
  if (problem !== undefined) return problem
  const seconds = events?.[0]
  if (seconds !== undefined && !isSeconds(seconds)) return "--events takes 1 to 3600 seconds"
  return {
    _tag: "Check",
    options: {
      chat,
      foreignChat,
      listen: seconds === undefined ? undefined : Duration.seconds(Number(seconds)),
      only,
      tell
    },
    out: out?.[0] ?? "."
  }
}
