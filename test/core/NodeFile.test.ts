import * as Media from "@effect-feishu/core/api/drive/v1/Media"
import * as Download from "@effect-feishu/core/Download"
import * as Drive from "@effect-feishu/core/Drive"
import * as NodeFile from "@effect-feishu/core/NodeFile"
import * as NodeFileSink from "@effect-feishu/core/NodeFileSink"
import * as Upload from "@effect-feishu/core/Upload"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import { assert, describe, it, vi } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import * as Either from "effect/Either"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import {
  appendFile,
  chmod,
  lstat,
  open,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile
} from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { leftOf, rightOf } from "./support/either.js"
import * as Wire from "./support/wire.js"

const folder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "effect-feishu-"))),
  (path) => Effect.promise(() => rm(path, { recursive: true }))
)

const write = (path: string, content: string | Uint8Array) => Effect.promise(() => writeFile(path, content))

const read = (stream: Stream.Stream<Uint8Array, unknown>) =>
  Effect.map(Stream.runCollect(stream), (chunks) => Buffer.concat(Chunk.toReadonlyArray(chunks)))

describe("NodeFile.fromPath", () => {
  it.scoped("gives a file's bytes, length and name, each time it is run", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "年报 2026.pdf")
      const bytes = new Uint8Array(300_000).map((_, i) => i % 251)
      yield* write(path, bytes)
      const file = yield* NodeFile.fromPath(path)
      assert.strictEqual(file.name, "年报 2026.pdf")
      assert.strictEqual(file.length, 300_000)
      assert.isTrue((yield* read(UploadStream.toStream(file))).equals(bytes))
      assert.isTrue((yield* read(UploadStream.toStream(file))).equals(bytes))
    })
  )

  it.scoped("reads a part by itself, and nothing after its end", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "parts")
      yield* write(path, "0123456789")
      const { read } = yield* NodeFile.fromPath(path)
      yield* Effect.promise(() => appendFile(path, "later"))
      assert.strictEqual(Buffer.from(yield* read!(2, 5)).toString(), "234")
      assert.strictEqual(Buffer.from(yield* read!(8, 14)).toString(), "89")
    })
  )

  it.scoped("gives every byte once and in its place, however it is read, broken off and begun again", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "any")
      const piece = 2 * 1024 * 1024
      const seed = 20261129
      yield* Effect.promise(() =>
        FastCheck.assert(
          FastCheck.asyncProperty(
            FastCheck.record({
              size: FastCheck.oneof(
                FastCheck.constantFrom(0, 1, piece - 1, piece, piece + 1, 2 * piece, 2 * piece + 1),
                FastCheck.nat(3 * piece)
              ),
              // How many pieces each attempt takes before it is given up, and whether it waits between them.
              attempts: FastCheck.array(
                FastCheck.record({ most: FastCheck.nat(3), isSlow: FastCheck.boolean() }),
                { maxLength: 3 }
              ),
              isSlow: FastCheck.boolean(),
              isInterrupted: FastCheck.boolean()
            }),
            async ({ attempts, isInterrupted, isSlow, size }) => {
              const bytes = new Uint8Array(size)
              for (let at = 0; at < size; at += 997) bytes[at] = at % 251
              await writeFile(path, bytes)
              const file = await Effect.runPromise(NodeFile.fromPath(path))
              /** What was given, as it was given: it is looked at when the attempt is over, as a connection may send it then. */
              const taken = (most: number, waits: boolean) =>
                Effect.gen(function* () {
                  const pull = yield* Upload.toPull(file)
                  const all: Array<Uint8Array> = []
                  for (let count = 0; count < most; count++) {
                    const more = yield* pull
                    if (more === undefined) break
                    all.push(...more)
                    if (waits) yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
                  }
                  return all
                }).pipe(Effect.scoped)
              for (const attempt of attempts) {
                const begun = Buffer.concat(await Effect.runPromise(taken(attempt.most, attempt.isSlow)))
                assert.isTrue(begun.equals(bytes.subarray(0, begun.byteLength)))
              }
              if (isInterrupted) {
                const running = Effect.runFork(taken(Infinity, true))
                await Effect.runPromise(Effect.yieldNow())
                await Effect.runPromise(Fiber.interrupt(running))
              }
              const pieces = await Effect.runPromise(taken(Infinity, isSlow))
              assert.isTrue(Buffer.concat(pieces).equals(bytes), `${size} bytes`)
            }
          ),
          { numRuns: 25, seed }
        )
      )
    })
  )

  it.scoped("takes an empty file", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "empty")
      yield* write(path, "")
      const file = yield* NodeFile.fromPath(path)
      assert.strictEqual(file.length, 0)
      assert.strictEqual((yield* read(UploadStream.toStream(file))).byteLength, 0)
    })
  )

  it.scoped("sends a file that grows as long as it was announced", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "log")
      yield* write(path, "one")
      const file = yield* NodeFile.fromPath(path)
      yield* Effect.promise(() => appendFile(path, "two"))
      assert.strictEqual((yield* read(UploadStream.toStream(file))).toString(), "one")
    })
  )

  it.scoped("gives one file and never the beginning of one and the end of another", () =>
    Effect.gen(function* () {
      const here = yield* folder
      const path = join(here, "report")
      const size = 300_000
      const other = () => write(join(here, "other"), new Uint8Array(size).fill(2))
      const changes = {
        "put in its place": () =>
          Effect.zipRight(
            other(),
            Effect.promise(() => rename(join(here, "other"), path))
          ),
        "put in its place, and larger": () =>
          Effect.zipRight(
            write(join(here, "other"), new Uint8Array(size + 1).fill(2)),
            Effect.promise(() => rename(join(here, "other"), path))
          ),
        "written over it": () => write(path, new Uint8Array(size).fill(2)),
        "written over a byte of it": () =>
          Effect.promise(async () => {
            const handle = await open(path, "r+")
            await handle.write(new Uint8Array(1), 0, 1, 200_000)
            await handle.close()
          })
      }
      for (const [what, change] of Object.entries(changes)) {
        yield* write(path, new Uint8Array(size).fill(1))
        yield* Effect.promise(() => utimes(path, 1_700_000_000, 1_700_000_000))
        const file = yield* NodeFile.fromPath(path)
        // Between two parts, and before a second run.
        yield* file.read!(0, 1000)
        // While it is read.
        let isFirst = true
        const changing = Stream.tap(UploadStream.toStream(file), () => {
          const now = isFirst ? change() : Effect.void
          isFirst = false
          return now
        })
        const came = yield* Effect.either(read(changing))
        if (Either.isRight(came))
          assert.isTrue(
            rightOf(came).every((byte) => byte === 1),
            what
          )
        else assert.include(String(leftOf(came)), "was changed since", what)
        for (const later of [file.read!(1000, 2000), read(UploadStream.toStream(file))]) {
          assert.include(String(yield* Effect.flip(later)), "was changed since", what)
        }
      }
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
        ["a\0b", "cannot be read (ERR_INVALID_ARG_VALUE)"],
        // Of plain JavaScript an address comes as well.
        [new URL("file:///tmp/a.pdf") as never, "must be a text"]
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
      const error = yield* Effect.flip(read(UploadStream.toStream(file)))
      assert.include(String(error), "ENOENT")
    })
  )
})

const list = (path: string) => Effect.promise(() => readdir(path))
const contentOf = (path: string) => Effect.promise(() => readFile(path))

/** No byte more can be written in this scope, as on a disk that is full. */
const fullDisk = Effect.acquireRelease(
  Effect.promise(async () => {
    const handle = await open("/dev/null")
    await handle.close()
    const files = Object.getPrototypeOf(handle) as { write: unknown }
    const { write } = files
    files.write = () =>
      Promise.reject(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }))
    return { files, write }
  }),
  ({ files, write }) => Effect.sync(() => void (files.write = write))
)

describe("NodeFile.toPath and NodeFileSink.toPath", () => {
  it.scoped("writes all bytes in their order, however they come, and tells how many there were", () =>
    Effect.gen(function* () {
      const here = yield* folder
      const bytes = new Uint8Array(5_000_003).map((_, index) => (index * 7) % 251)
      for (const size of [700, 65_536, 1_500_000, 6_000_000]) {
        const pieces = Array.from({ length: Math.ceil(bytes.byteLength / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size)
        )
        const written = yield* Stream.run(
          Stream.rechunk(Stream.fromIterable(pieces), 3),
          NodeFileSink.toPath(join(here, "out.bin"), { flush: size > 1000 })
        )
        assert.deepStrictEqual(written, { path: join(here, "out.bin"), size: bytes.byteLength })
        assert.isTrue((yield* contentOf(join(here, "out.bin"))).equals(bytes))
        assert.deepStrictEqual(yield* list(here), ["out.bin"])
      }
    })
  )

  it.scoped("writes an empty file where nothing comes", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "empty")
      assert.strictEqual((yield* Stream.run(Stream.empty, NodeFileSink.toPath(path))).size, 0)
      assert.strictEqual((yield* contentOf(path)).byteLength, 0)
    })
  )

  it.scoped("leaves what was there until all bytes are there, and then keeps its mode", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "report")
      yield* write(path, "before")
      yield* Effect.promise(() => chmod(path, 0o640))
      const seen: Array<string> = []
      const pieces = Stream.make("a", "b", "c").pipe(
        Stream.rechunk(1),
        Stream.mapEffect((text) =>
          Effect.map(contentOf(path), (now) => {
            seen.push(now.toString())
            return Buffer.from(text)
          })
        )
      )
      yield* Stream.run(pieces, NodeFileSink.toPath(path))
      assert.deepStrictEqual(seen, ["before", "before", "before"])
      assert.strictEqual((yield* contentOf(path)).toString(), "abc")
      assert.strictEqual((yield* Effect.promise(() => stat(path))).mode & 0o777, 0o640)
    })
  )

  it.scoped("writes where a link leads, and leaves the link", () =>
    Effect.gen(function* () {
      const here = yield* folder
      yield* write(join(here, "file"), "before")
      yield* Effect.promise(() => symlink("file", join(here, "link")))
      yield* Stream.run(Stream.make(Buffer.from("after")), NodeFileSink.toPath(join(here, "link")))
      assert.strictEqual((yield* contentOf(join(here, "file"))).toString(), "after")
      assert.isTrue((yield* Effect.promise(() => lstat(join(here, "link")))).isSymbolicLink())
    })
  )

  it.scoped("writes where a link leads that leads nowhere yet", () =>
    Effect.gen(function* () {
      const here = yield* folder
      yield* Effect.promise(async () => {
        await mkdir(join(here, "data", "deep"), { recursive: true })
        await symlink(join("data", "deep"), join(here, "near"))
        await symlink("../file", join(here, "data", "deep", "second"))
        await symlink(join("near", "second"), join(here, "first"))
        await symlink(join("none", "file"), join(here, "astray"))
      })
      yield* Stream.run(Stream.make(Buffer.from("there")), NodeFileSink.toPath(join(here, "first")))
      assert.strictEqual((yield* contentOf(join(here, "data", "file"))).toString(), "there")
      assert.isTrue((yield* Effect.promise(() => lstat(join(here, "first")))).isSymbolicLink())
      const astray = yield* Effect.flip(
        Stream.run(Stream.make(Buffer.from("x")), NodeFileSink.toPath(join(here, "astray")))
      )
      assert.include(astray.message, "is in a folder that does not exist")
    })
  )

  it.scoped("gives what comes from outside no right to run as the owner of what was there", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "tool")
      yield* write(path, "before")
      yield* Effect.promise(() => chmod(path, 0o6755))
      yield* Stream.run(Stream.make(Buffer.from("after")), NodeFileSink.toPath(path))
      assert.strictEqual((yield* Effect.promise(() => stat(path))).mode & 0o7777, 0o755)
    })
  )

  it.scoped("takes bytes only: a text in their place is an error", () =>
    Effect.gen(function* () {
      const here = yield* folder
      const texts = Stream.make(
        "text",
        new Uint8Array(3)
      ) as Stream.Stream<unknown> as Stream.Stream<Uint8Array>
      const error = yield* Effect.flip(Stream.run(texts, NodeFileSink.toPath(join(here, "a"))))
      assert.include(error.message, "the stream gives a string in place of bytes")
      assert.deepStrictEqual(yield* list(here), [])
    })
  )

  it.scoped("leaves nothing behind when the download fails or is interrupted", () =>
    Effect.gen(function* () {
      const here = yield* folder
      const path = join(here, "out")
      yield* write(path, "before")
      const begun = Stream.make(new Uint8Array(3_000_000))
      const broken = Stream.concat(begun, Stream.fail("lost"))
      assert.strictEqual(yield* Effect.flip(Stream.run(broken, NodeFileSink.toPath(path))), "lost")
      const endless = Stream.concat(begun, Stream.never)
      const came = yield* Deferred.make<void>()
      const onProgress = () => Effect.asVoid(Deferred.succeed(came, undefined))
      const fiber = yield* Effect.fork(Stream.run(endless, NodeFileSink.toPath(path, { onProgress })))
      yield* Deferred.await(came)
      assert.strictEqual((yield* list(here)).length, 2)
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(yield* list(here), ["out"])
      assert.strictEqual((yield* contentOf(path)).toString(), "before")
    })
  )

  it.scoped("refuses what cannot be written before anything is asked for, naming the path", () =>
    Effect.gen(function* () {
      const here = yield* folder
      yield* write(join(here, "file"), "x")
      yield* Effect.promise(() => mkdir(join(here, "folder")))
      const refused: ReadonlyArray<readonly [string, string]> = [
        [join(here, "none", "a.pdf"), "is in a folder that does not exist"],
        [join(here, "file", "a.pdf"), "is in a folder that does not exist"],
        [join(here, "folder"), "is a directory"],
        [`${join(here, "new")}/`, "is a directory"],
        ["/dev/null", "is not a file"],
        [join(here, "a".repeat(300)), "is too long for a path"],
        ["", "must not be empty"],
        ["a\0b", "cannot be written (ERR_INVALID_ARG_VALUE)"]
      ]
      let isAsked = false
      const download = Stream.fromEffect(
        Effect.sync(() => {
          isAsked = true
          return new Uint8Array(1)
        })
      )
      for (const [path, why] of refused) {
        const error = yield* Effect.flip(Stream.run(download, NodeFileSink.toPath(path)))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.strictEqual(error.message, `NodeFile.toPath: ${JSON.stringify(path)} ${why}`)
      }
      assert.isFalse(isAsked)
      assert.deepStrictEqual(yield* list(here), ["file", "folder"])
    })
  )

  it.scoped("tells how far it is, and takes no other size than was announced", () =>
    Effect.gen(function* () {
      const here = yield* folder
      const told: Array<number | undefined> = []
      const pieces = Stream.rechunk(Stream.make(new Uint8Array(10), new Uint8Array(5)), 1)
      yield* Stream.run(
        pieces,
        NodeFileSink.toPath(join(here, "a"), {
          length: 15,
          onProgress: ({ bytes, total }) => Effect.sync(() => void told.push(bytes, total))
        })
      )
      assert.deepStrictEqual(told, [10, 15, 15, 15])
      const error = yield* Effect.flip(
        Stream.run(pieces, NodeFileSink.toPath(join(here, "b"), { length: 16 }))
      )
      assert.strictEqual(error._tag, "FeishuWriteError")
      assert.include(error.message, "15 bytes came, 16 were announced")
      let given = 0
      const endless = Stream.repeatEffect(
        Effect.sync(() => {
          given++
          return new Uint8Array(10)
        })
      )
      const more = yield* Effect.flip(
        Stream.run(endless, NodeFileSink.toPath(join(here, "b"), { length: 16 }))
      )
      assert.include(more.message, "more bytes came than the 16 announced")
      assert.strictEqual(given, 2)
      for (const length of [-1, 1.5, Number.NaN]) {
        const refused = yield* Effect.flip(
          Stream.run(endless, NodeFileSink.toPath(join(here, "b"), { length }))
        )
        assert.strictEqual(refused._tag, "FeishuInvalidRequestError")
        assert.include(refused.message, "length must be a whole number")
      }
      assert.strictEqual(given, 2)
      assert.deepStrictEqual(yield* list(here), ["a"])
    })
  )

  it.scoped("takes no byte that would be lost: after the end, and after the scope was left", () =>
    Effect.gen(function* () {
      const here = yield* folder
      const finished = yield* NodeFile.draft(join(here, "a"))
      yield* finished.write([new Uint8Array(3)])
      assert.strictEqual((yield* finished.finish).size, 3)
      const left = yield* Effect.scoped(NodeFile.draft(join(here, "b")))
      for (const { finish, write } of [finished, left]) {
        for (const late of [write([new Uint8Array(1)]), finish]) {
          const error = yield* Effect.flip(late)
          assert.strictEqual(error._tag, "FeishuWriteError")
          assert.include(error.message, "the file is finished, or its scope was left")
        }
      }
      assert.strictEqual((yield* contentOf(join(here, "a"))).byteLength, 3)
      assert.deepStrictEqual(yield* list(here), ["a"])
    })
  )

  it.scoped("waits at the end for what is being written, and counts it", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "a")
      const size = 5_000_000
      const told: Array<number> = []
      const { finish, write } = yield* NodeFile.draft(path, {
        length: 2 * size,
        onProgress: ({ bytes }) => Effect.sync(() => void told.push(bytes))
      })
      const writers = yield* Effect.forEach([1, 2], (byte) =>
        Effect.fork(write([new Uint8Array(size).fill(byte)]))
      )
      yield* Effect.yieldNow()
      assert.strictEqual((yield* finish).size, 2 * size)
      yield* Effect.forEach(writers, (writer) => Fiber.join(writer))
      const content = yield* contentOf(path)
      assert.strictEqual(content.byteLength, 2 * size)
      // One after the other, each by itself.
      assert.strictEqual(content.lastIndexOf(1), size - 1)
      assert.strictEqual(content.indexOf(2), size)
    })
  )

  it.scoped("has all of a piece whose writing was interrupted, and not the beginning of it", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "a")
      const piece = new Uint8Array(5_000_000).fill(1)
      const { finish, write } = yield* NodeFile.draft(path)
      const writer = yield* Effect.fork(write([piece]))
      yield* Effect.yieldNow()
      yield* Fiber.interrupt(writer)
      // Who was interrupted uses its bytes for something else.
      piece.fill(2)
      assert.strictEqual((yield* finish).size, piece.byteLength)
      assert.strictEqual((yield* contentOf(path)).indexOf(2), -1)
    })
  )

  it.scoped("says that the disk is full, asks for no more, and leaves nothing behind", () =>
    Effect.gen(function* () {
      const here = yield* folder
      yield* fullDisk
      let given = 0
      const endless = Stream.repeatEffect(
        Effect.sync(() => {
          given++
          return new Uint8Array(65_536)
        })
      )
      const error = yield* Effect.flip(Stream.run(endless, NodeFileSink.toPath(join(here, "large"))))
      assert.strictEqual(error._tag, "FeishuWriteError")
      assert.strictEqual(
        error.message,
        `NodeFile.toPath: ${JSON.stringify(join(here, "large"))} could not be written: there is no space left (ENOSPC)`
      )
      assert.isBelow(given, 64)
      assert.deepStrictEqual(yield* list(here), [])
    })
  )

  it.scoped("is whole after a resumable download that lost its connection", () =>
    Effect.gen(function* () {
      const path = join(yield* folder, "film")
      const bytes = new Uint8Array(300_000).map((_, index) => index % 253)
      const wire = Wire.make(({ headers }, attempt) => {
        const from = Number(/bytes=(\d+)-/.exec(headers["range"] ?? "")?.[1] ?? 0)
        const left = bytes.subarray(from)
        return {
          status: from === 0 ? 200 : 206,
          body: left,
          headers: {
            etag: '"1"',
            "content-length": String(left.byteLength),
            "content-range": `bytes ${from}-${bytes.byteLength - 1}/${bytes.byteLength}`
          },
          ...(attempt === 0 ? { cutAt: 200_000 } : {})
        }
      })
      const download = Download.resumable(Media.download, { file_token: "boxcn1" })
      const told: Array<Upload.Progress> = []
      const onProgress = (progress: Upload.Progress) => Effect.sync(() => void told.push(progress))
      const written = yield* download.pipe(
        NodeFile.toPath(path, { onProgress }),
        Effect.provide(Wire.layer(wire))
      )
      assert.deepStrictEqual(written, { path, size: bytes.byteLength })
      assert.strictEqual(wire.requests.length, 2)
      assert.isTrue((yield* contentOf(path)).equals(bytes))
      // What there will be is told by the platform.
      assert.deepStrictEqual(told.at(-1), { bytes: bytes.byteLength, total: bytes.byteLength })
    })
  )

  it.scoped(
    "leaves what was there when the download fails or is interrupted, and asks for nothing it cannot write",
    () =>
      Effect.gen(function* () {
        const here = yield* folder
        const path = join(here, "report.pdf")
        yield* write(path, "before")
        const download = (wire: Wire.Wire, to: string) =>
          Drive.files.download("boxcn1").pipe(NodeFile.toPath(to), Effect.provide(Wire.layer(wire)))
        const cut = Wire.make(() => ({ headers: { "content-length": "10" }, body: "0123456789", cutAt: 5 }))
        assert.strictEqual((yield* Effect.flip(download(cut, path)))._tag, "FeishuTransportError")
        const gone = Wire.make(() => ({ status: 404, body: { code: 1061003, msg: "not found" } }))
        assert.strictEqual((yield* Effect.flip(download(gone, path)))._tag, "FeishuApiError")
        const silent = Wire.make(() => "timeout")
        const waiting = yield* Effect.fork(download(silent, path))
        yield* Effect.promise(() => vi.waitUntil(() => silent.requests.length === 1))
        yield* Fiber.interrupt(waiting)
        assert.strictEqual((yield* contentOf(path)).toString(), "before")
        const refused = yield* Effect.flip(download(silent, join(here, "no", "folder")))
        assert.strictEqual(refused._tag, "FeishuInvalidRequestError")
        assert.lengthOf(silent.requests, 1)
        assert.deepStrictEqual(yield* Effect.promise(() => readdir(here)), ["report.pdf"])
      })
  )
})
