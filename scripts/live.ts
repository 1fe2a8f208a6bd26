/**
 * Checks against the real platform what the SDK believes of it: `npm run live [-- options]`. See `docs/live.md`.
 *
 * FEISHU_APP_ID and FEISHU_APP_SECRET name the app; FEISHU_REGION and FEISHU_BASE_URL where it is; FEISHU_USER_TOKEN somebody
 * for whom to read. It only reads, unless it is told to write. Exits 0 when nothing differs, 1 when something does, 2 when an
 * argument is wrong or nothing could be checked, 130 when it was interrupted.
 */
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import { NodeWebSocket } from "@effect-feishu/events/node"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { join } from "node:path"
import * as Left from "./live/left.js"
import { help, read, type Told } from "./live/options.js"
import { write } from "./live/patches.js"
import * as Record from "./live/record.js"
import * as Report from "./live/report.js"
import { type Outcome, run } from "./live/run.js"

const fail = (message: string): void => {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}

const addPatches = (file: string): void => {
  const written = write(file)
  if (typeof written === "string") return fail(written)
  for (const one of written.files) process.stdout.write(`${one}\n`)
  for (const one of written.skipped) process.stdout.write(`not added, ${one}\n`)
  if (written.files.length === 0) process.stdout.write("there is nothing to add\n")
}

const environment = Config.all({
  appId: Config.nonEmptyString("FEISHU_APP_ID"),
  appSecret: Config.redacted(Config.nonEmptyString("FEISHU_APP_SECRET")),
  userToken: Config.option(Config.redacted(Config.nonEmptyString("FEISHU_USER_TOKEN")))
})

/** Says what was found, and what only the one who runs it may see. */
const tell =
  (folder: string) =>
  (outcome: Outcome): Effect.Effect<void> =>
    Effect.sync(() => {
      const { left, report, withheld } = outcome
      process.stdout.write(`\n${Report.toMarkdown(report)}\n`)
      const problem = Report.write(folder, report)
      for (const one of withheld)
        process.stderr.write(`Not in the report, for it may be somebody's: ${one}\n`)
      if (withheld.length > 0) process.stderr.write("What is nobody's may be told with --tell <word>.\n")
      for (const { id, kind } of left) process.stderr.write(`Not taken away: the ${kind} ${id}\n`)
      process.exitCode = Report.exitCode(report)
      if (problem !== undefined) fail(problem)
    })

const check = ({ options, out }: Told & { readonly _tag: "Check" }): void => {
  const problem = Report.prepare(out)
  if (problem !== undefined) return fail(problem)
  const live = FeishuConfig.layerTransport().pipe(
    Layer.provideMerge(Record.layer),
    Layer.provide(NodeTransport.layer()),
    Layer.merge(NodeWebSocket.layerConstructor)
  )
  Effect.gen(function* () {
    const { userToken, ...app } = yield* environment
    const left = Left.make(join(out, "live-left.json"))
    if (options.chat !== undefined) {
      const cleared = yield* left.clear
      if (cleared.taken > 0) yield* Console.log(`Taken away of what an earlier run left: ${cleared.taken}`)
      for (const { id, kind } of cleared.left) {
        yield* Console.error(`Left by an earlier run, and not taken away: the ${kind} ${id}`)
      }
    }
    yield* run({ ...options, ...app, userToken: Option.getOrUndefined(userToken) }, tell(out), {
      say: Console.log,
      keep: left.keep
    })
  }).pipe(
    Effect.provide(live),
    Effect.catchAll((error) => Effect.sync(() => fail(Report.sentenceOf(error)))),
    NodeRuntime.runMain({
      // What was set says more than that the program was interrupted.
      teardown: (exit, onExit) =>
        onExit(Number(process.exitCode ?? (Exit.isSuccess(exit) ? 0 : Exit.isInterrupted(exit) ? 130 : 2)))
    })
  )
}

const told = read(process.argv.slice(2))

if (typeof told === "string") fail(`${told}\n\n${help}`)
else if (told._tag === "Help") process.stdout.write(help)
else if (told._tag === "Patch") addPatches(told.file)
else check(told)
