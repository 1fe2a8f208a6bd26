/**
 * What the examples have in common: an embedded platform on a port of its own, and a client of it.
 *
 * A program for the real platform differs in one line: it provides `NodeFeishu.layerConfig()`, which reads
 * FEISHU_APP_ID and FEISHU_APP_SECRET, and no sandbox.
 */
import type { Feishu } from "@effect-feishu/core"
import { NodeFeishu } from "@effect-feishu/core/node"
import { type Sandbox, SandboxFeishu } from "@effect-feishu/sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { NodeRuntime } from "@effect/platform-node"
import { Cause, Console, Effect, Layer, Option } from "effect"
import { fileURLToPath } from "node:url"

const client = Layer.unwrapEffect(
  Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
    NodeFeishu.layer({ ...SandboxFeishu.clientOptions(), baseUrl, accountsUrl: baseUrl })
  )
)

/** The platform, and a client over HTTP, as a program has it in production. */
export const platform = Layer.provideMerge(client, SandboxServer.layer({ users: 20 }))

/**
 * Runs an example, when its file is the one that was started. With `--stay` the sandbox stays up afterwards, and its
 * page shows what has happened.
 */
export const run = <A, E>(
  url: string,
  program: Effect.Effect<A, E, Feishu.Services | Sandbox.Sandbox>
): void => {
  if (process.argv[1] !== fileURLToPath(url)) return
  const stay = Effect.gen(function* () {
    const { baseUrl } = yield* SandboxServer.SandboxServer
    yield* Console.log(`\nOpen ${baseUrl} to look at it; Ctrl-C ends it.`)
    return yield* Effect.never
  })
  program.pipe(
    Effect.zipRight(process.argv.includes("--stay") ? stay : Effect.void),
    Effect.provide(platform),
    // What fails says itself what is wrong; where it happened matters of defects only.
    Effect.tapErrorCause((cause) =>
      Console.error(
        Option.match(Cause.failureOption(cause), {
          onNone: () => Cause.pretty(cause),
          onSome: (error) => (error instanceof Error ? error.message : String(error))
        })
      )
    ),
    NodeRuntime.runMain({ disableErrorReporting: true })
  )
}
