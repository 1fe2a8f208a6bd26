/** Holds a file of SQLite as another process would: on a thread of its own, since libSQL does not give its thread back. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { Worker } from "node:worker_threads"

const program = `
  const { parentPort, workerData: { mode, millis, url } } = require("node:worker_threads")
  const hold = async () => {
    const { LibsqlClient, layer } = await import("@effect/sql-libsql/LibsqlClient")
    const { Effect } = await import("effect")
    const held = Effect.flatMap(LibsqlClient, ({ sdk }) =>
      Effect.promise(async () => {
        const transaction = await sdk.transaction(mode)
        await transaction.execute("SELECT COUNT(*) FROM sqlite_master")
        parentPort.postMessage("held")
        await new Promise((resolve) => setTimeout(resolve, millis))
        await transaction.rollback()
      })
    )
    await Effect.runPromise(Effect.provide(held, layer({ url })))
  }
  void hold()
`

/** Comes back once the file is held: by one who writes (`write`), or by one who reads (`deferred`). */
export const hold = (
  url: string,
  mode: "write" | "deferred",
  millis: number
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.async<Worker>((resume) => {
      const worker = new Worker(program, { eval: true, workerData: { mode, millis, url } })
      worker.once("message", () => resume(Effect.succeed(worker)))
      worker.once("error", (error) => resume(Effect.die(error)))
    }),
    (worker) => Effect.promise(() => worker.terminate())
  )
