/**
 * Files on disk, on their way to the platform.
 *
 * @since 0.1.0
 */
import { createReadStream } from "node:fs"
import { access, constants, stat } from "node:fs/promises"
import { basename } from "node:path"
import * as Effect from "effect/Effect"
import { FeishuInvalidRequestError } from "./FeishuError.js"
import type * as Upload from "./Upload.js"

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "may not be read by this process",
  ELOOP: "is a loop of links",
  ENAMETOOLONG: "is too long for a path"
}

/** What is wrong with a path that cannot be looked at. */
const problemOf = (error: unknown): string => {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown"
  return reasons[code] ?? `cannot be read (${code})`
}

/**
 * A file to upload, read piece by piece when it is sent. Its name is the last part of the path.
 *
 * Fails with `FeishuInvalidRequestError`, naming the path, when it does not exist, is a directory, or may not be read.
 *
 * @example
 * Effect.flatMap(NodeFile.fromPath("report.pdf"), (file) => Im.uploadFile(file))
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromPath = (path: string): Effect.Effect<Upload.Streamed, FeishuInvalidRequestError> => {
  const refuse = (message: string) =>
    new FeishuInvalidRequestError({
      endpoint: "NodeFile.fromPath",
      problems: [{ path: JSON.stringify(path), message }]
    })
  return Effect.gen(function* () {
    if (path === "") return yield* refuse("must not be empty")
    const found = yield* Effect.tryPromise({
      try: () => access(path, constants.R_OK).then(() => stat(path)),
      catch: (error) => refuse(problemOf(error))
    })
    if (found.isDirectory()) return yield* refuse("is a directory")
    if (!found.isFile()) return yield* refuse("is not a file")
    const length = found.size
    const Stream = yield* Effect.promise(() => import("effect/Stream"))
    return {
      name: basename(path),
      length,
      repeatable: true,
      // No further than its present end: a log may grow meanwhile.
      stream:
        length === 0
          ? Stream.empty
          : Stream.suspend(() =>
              Stream.fromAsyncIterable(createReadStream(path, { end: length - 1 }), (error) => error)
            )
    }
  })
}
