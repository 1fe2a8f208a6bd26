import * as NodeFile from "@effect-feishu/core/NodeFile"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

const folder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "effect-feishu-"))),
  (path) => Effect.promise(() => rm(path, { recursive: true }))
)

const write = (path: string, content: string | Uint8Array) => Effect.promise(() => writeFile(path, content))

const read = (stream: Stream.Stream<Uint8Array, unknown>) =>
  Effect.map(Stream.runCollect(stream), (chunks) => Buffer.concat(Chunk.toReadonlyArray(chunks)))

describe("NodeFile", () => {
  it.scoped("gives a file's bytes, length and name, each time it is run", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "年报 2026.pdf")
      const bytes = new Uint8Array(300_000).map((_, i) => i % 251)
      yield* write(path, bytes)
      const file = yield* NodeFile.fromPath(path)
      assert.strictEqual(file.name, "年报 2026.pdf")
      assert.strictEqual(file.length, 300_000)
      assert.isTrue((yield* read(file.stream)).equals(bytes))
      assert.isTrue((yield* read(file.stream)).equals(bytes))
    })
  )

  it.scoped("takes an empty file", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "empty")
      yield* write(path, "")
      const file = yield* NodeFile.fromPath(path)
      assert.strictEqual(file.length, 0)
      assert.strictEqual((yield* read(file.stream)).byteLength, 0)
    })
  )

  it.scoped("sends a file that grows as long as it was announced", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "log")
      yield* write(path, "one")
      const file = yield* NodeFile.fromPath(path)
      yield* Effect.promise(() => appendFile(path, "two"))
      assert.strictEqual((yield* read(file.stream)).toString(), "one")
    })
  )

  it.scoped("names the path that is not a file", () =>
    Effect.gen(function* () {
      const here = yield* folder
      yield* write(join(here, "file"), "x")
      const refused: ReadonlyArray<readonly [string, string]> = [
        [join(here, "none.pdf"), "does not exist"],
        [join(here, "file", "below"), "does not exist"],
        [here, "is a directory"],
        ["/dev/null", "is not a file"],
        ["", "must not be empty"],
        ["a\0b", "cannot be read (ERR_INVALID_ARG_VALUE)"]
      ]
      for (const [path, why] of refused) {
        const error = yield* Effect.flip(NodeFile.fromPath(path))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.strictEqual(error.message, `NodeFile.fromPath: ${JSON.stringify(path)} ${why}`)
      }
    })
  )

  it.scoped("fails its stream, not the program, when the file is gone by then", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "soon gone")
      yield* write(path, "x")
      const file = yield* NodeFile.fromPath(path)
      yield* Effect.promise(() => rm(path))
      const error = yield* Effect.flip(read(file.stream))
      assert.include(String(error), "ENOENT")
    })
  )
})
