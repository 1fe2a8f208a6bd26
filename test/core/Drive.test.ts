import * as Department from "@effect-feishu/core/api/contact/v3/Department"
import * as Docx from "@effect-feishu/core/Docx"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Drive from "@effect-feishu/core/Drive"
import * as Retry from "@effect-feishu/core/Retry"
import * as Sheets from "@effect-feishu/core/Sheets"
import * as Upload from "@effect-feishu/core/Upload"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import * as Wire from "./support/wire.js"

const mib = 1024 * 1024
const noWaits = SandboxFeishu.layer({ seed: 1, client: { retry: Retry.make({ baseDelay: 0 }) } })
const partPath = "/open-apis/drive/v1/files/upload_part"

/** Bytes that tell where they stand. */
const pattern = (size: number): Uint8Array => {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 4096) bytes.set([at / 4096, at / 4096 / 256], at)
  return bytes
}

/** A file that comes in pieces, and how much of it was read and not yet given away. */
const inPieces = (bytes: Uint8Array, piece: number, onPiece: () => void = () => {}): Upload.Streamed =>
  UploadStream.make(
    Stream.unfold(0, (at) => {
      if (at >= bytes.byteLength) return Option.none()
      onPiece()
      return Option.some([bytes.subarray(at, at + piece), at + piece] as const)
    }).pipe(Stream.rechunk(1)),
    { length: bytes.byteLength, name: "large.bin" }
  )

const countOf = (endpoint: string) => Effect.map(Sandbox.requestCounts, (all) => all[endpoint] ?? 0)
const problemOf = (error: { readonly _tag: string }) =>
  "problems" in error ? (error.problems as ReadonlyArray<{ readonly path: string }>)[0]?.path : error._tag

/** A call that must be refused before any request, and the argument that it must name. */
type Refused = readonly [Effect.Effect<unknown, { readonly _tag: string }, FeishuClient>, string]

describe("Drive.files.upload", () => {
  it.effect("a 45 MiB file goes up in parts, one of which fails twice, and comes back whole", () =>
    Effect.gen(function* () {
      const bytes = pattern(45 * mib)
      yield* Sandbox.inject(
        Fault.nth(5, { path: partPath }, Fault.serverError()),
        Fault.nth(8, { path: partPath }, Fault.dropped())
      )
      const { file_token } = yield* Drive.files.upload("", inPieces(bytes, 700_001), { concurrency: 1 })
      assert.strictEqual(yield* countOf("drive.v1.file.upload_prepare"), 1)
      // Twelve blocks of 4 MiB, the last one of 1, and two of them once more.
      assert.strictEqual(yield* countOf("drive.v1.file.upload_part"), 14)
      assert.strictEqual(yield* countOf("drive.v1.file.upload_finish"), 1)
      assert.strictEqual(yield* countOf("drive.v1.file.upload_all"), 0)
      const back = yield* Drive.files.download(file_token)
      assert.isTrue(Buffer.from(back).equals(bytes))
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("no part is sent of a file that is to be cut into blocks of nothing", () =>
    Effect.gen(function* () {
      for (const block_size of [0, -1, 0.5]) {
        const wire = Wire.make(() => Wire.ok({ upload_id: "u-1", block_size, block_num: 6 }))
        const error = yield* Effect.flip(
          Effect.provide(
            Drive.files.upload("", { bytes: new Uint8Array(21 * mib), name: "a.bin" }, { decoding: "off" }),
            Wire.layer(wire)
          )
        )
        assert.strictEqual(error._tag, "FeishuDecodeError")
        assert.strictEqual(problemOf(error), "block_size")
        assert.strictEqual(wire.requests.length, 1)
      }
    })
  )

  it.effect("no part is sent of a file that is to be joined of more or fewer parts than it has", () =>
    Effect.gen(function* () {
      const file = { bytes: new Uint8Array(21 * mib), name: "a.bin" }
      for (const block_num of [3, 9]) {
        const wire = Wire.make(() => Wire.ok({ upload_id: "u-1", block_size: 4 * mib, block_num }))
        const error = yield* Effect.flip(Effect.provide(Drive.files.upload("", file), Wire.layer(wire)))
        assert.strictEqual(error._tag, "FeishuDecodeError")
        assert.strictEqual(problemOf(error), "block_num")
        const session = { uploadId: "u-1", blockSize: 4 * mib, blockCount: block_num, size: 21 * mib }
        const refused = yield* Effect.flip(
          Effect.provide(Drive.files.resumeUpload({ ...session, done: [] }, file), Wire.layer(wire))
        )
        assert.strictEqual(refused._tag, "FeishuInvalidRequestError")
        assert.strictEqual(problemOf(refused), "session.blockCount")
        assert.strictEqual(wire.requests.length, 1)
      }
    })
  )

  const large = { bytes: new Uint8Array(21 * mib), name: "a.bin" }
  const kept = { uploadId: "u-1", blockSize: 4 * mib, blockCount: 6, size: 21 * mib, done: [0] }
  it.each([
    [null, "session"],
    [{}, "session.uploadId"],
    [{ ...kept, uploadId: "" }, "session.uploadId"],
    [{ ...kept, blockSize: 0 }, "session.blockSize"],
    [{ ...kept, size: undefined }, "session.size"],
    [{ ...kept, done: [6] }, "session.done"],
    [{ ...kept, done: [0.5] }, "session.done"],
    [{ ...kept, done: undefined }, "session.done"]
  ] as const)("a session that was kept badly is refused before any request (%j)", (session, path) =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok({}))
      const error = yield* Effect.flip(
        Effect.provide(Drive.files.resumeUpload(session as never, large), Wire.layer(wire))
      )
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.strictEqual(problemOf(error), path)
      assert.lengthOf(wire.requests, 0)
    }).pipe(Effect.runPromise)
  )

  it.effect("a size that is not the file's, and a checksum of a file that goes in parts, are refused", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok({}))
      for (const [file, options, path] of [
        [{ bytes: new Uint8Array(5), name: "a" }, { size: 4 }, "size"],
        [large, { size: 25 * mib }, "size"],
        [large, { checksum: "1" }, "checksum"]
      ] as const) {
        const error = yield* Effect.flip(
          Effect.provide(Drive.files.upload("", file, options), Wire.layer(wire))
        )
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.strictEqual(problemOf(error), path)
      }
      assert.lengthOf(wire.requests, 0)
    })
  )

  it.effect("a file whose reading throws fails with the session to go on with", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok({ upload_id: "u-1", block_size: 4 * mib, block_num: 6 }))
      const file: Upload.Uploadable = {
        ...UploadStream.make(Stream.empty, { name: "a.bin", length: 21 * mib }),
        read: () => {
          throw new Error("no such block")
        }
      }
      const error = yield* Effect.flip(Effect.provide(Drive.files.upload("", file), Wire.layer(wire)))
      assert.strictEqual(error._tag, "FeishuUploadError")
    })
  )

  for (const [what, file] of [
    ["never gives a part", { read: () => Effect.never }],
    ["never gives a part and cannot be told to end", { read: () => Effect.uninterruptible(Effect.never) }],
    ["never gives its next piece", UploadStream.make(Stream.never)],
    ["is never opened", { open: Effect.uninterruptible(Effect.never) }]
  ] as const)
    it.effect(`a file that ${what} fails the upload in the time of an attempt`, () =>
      Effect.gen(function* () {
        const wire = Wire.make(() => Wire.ok({ upload_id: "u-1", block_size: 4 * mib, block_num: 6 }))
        const whole = {
          open: Effect.die("read from the beginning"),
          name: "a.bin",
          ...file,
          length: 21 * mib
        }
        const uploading = yield* Effect.fork(
          Effect.flip(
            Effect.provide(Drive.files.upload("", whole, { timeout: "10 seconds" }), Wire.layer(wire))
          )
        )
        yield* TestClock.adjust("10 seconds")
        const error = yield* Fiber.join(uploading)
        if (error._tag !== "FeishuUploadError") return assert.fail(error.message)
        assert.include(error.message, "the file gave no bytes within 10000 ms")
      })
    )

  it.effect("an upload that is begun is begun again where the answer is lost", () =>
    Effect.gen(function* () {
      const bytes = pattern(21 * mib)
      const path = "/open-apis/drive/v1/files/upload_prepare"
      yield* Sandbox.inject(Fault.next(1, { path }, Fault.dropped({ moment: "after" })))
      const { file_token } = yield* Drive.files.upload("", { bytes, name: "a.bin" })
      assert.strictEqual(yield* countOf("drive.v1.file.upload_prepare"), 2)
      assert.isTrue(Buffer.from(yield* Drive.files.download(file_token)).equals(bytes))
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("one part may fail twice in a row", () =>
    Effect.gen(function* () {
      const bytes = pattern(21 * mib)
      yield* Sandbox.inject(Fault.next(2, { path: partPath }, Fault.serverError({ moment: "after" })))
      const { file_token } = yield* Drive.files.upload("", { bytes, name: "a.bin" }, { concurrency: 1 })
      assert.strictEqual(yield* countOf("drive.v1.file.upload_part"), 6 + 2)
      assert.isTrue(Buffer.from(yield* Drive.files.download(file_token)).equals(bytes))
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("of a stream only the parts under way are read", () =>
    Effect.gen(function* () {
      const bytes = pattern(44 * mib)
      let read = 0
      let most = 0
      const file = inPieces(bytes, mib, () => void (read += mib))
      const sent = Effect.map(countOf("drive.v1.file.upload_part"), (count) => count * 4 * mib)
      yield* Sandbox.inject(Fault.always({ path: partPath }, Fault.delayed("1 second")))
      const upload = yield* Effect.fork(Drive.files.upload("", file, { concurrency: 2 }))
      for (let second = 0; second < 8; second++) {
        yield* TestClock.adjust("1 second")
        most = Math.max(most, read - (yield* sent))
      }
      yield* Fiber.join(upload)
      // Two parts under way, one waiting, and one being put together.
      assert.isAtMost(most, 4 * 4 * mib)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect(
    "an upload that cannot go on says what has arrived, and is resumed without sending it again",
    () =>
      Effect.gen(function* () {
        const bytes = pattern(26 * mib)
        yield* Sandbox.inject(
          Fault.nth(4, { path: partPath }, Fault.refused({ code: 1061101, msg: "quota" }))
        )
        const error = yield* Effect.flip(Drive.files.upload("", inPieces(bytes, mib), { concurrency: 1 }))
        assert.strictEqual(error._tag, "FeishuUploadError")
        if (error._tag !== "FeishuUploadError") return
        assert.deepStrictEqual(error.session.done, [0, 1, 2])
        assert.strictEqual(error.session.blockCount, 7)
        assert.strictEqual(error.cause._tag === "FeishuApiError" ? error.cause.code : 0, 1061101)
        assert.match(error.message, /3 of 7 parts have arrived/)
        const kept = JSON.parse(JSON.stringify(error.session)) as Drive.Session
        const { file_token } = yield* Drive.files.resumeUpload(kept, inPieces(bytes, 300_000))
        assert.strictEqual(yield* countOf("drive.v1.file.upload_part"), 4 + 4)
        assert.isTrue(Buffer.from(yield* Drive.files.download(file_token)).equals(bytes))
      }).pipe(Effect.provide(noWaits))
  )

  it.effect(
    "an upload tells how many bytes have gone: piece by piece, or part by part with those before",
    () =>
      Effect.gen(function* () {
        const told: Array<number> = []
        const onProgress = ({ bytes, total }: Upload.Progress) =>
          Effect.sync(() => void told.push(bytes / mib, (total ?? 0) / mib))
        yield* Drive.files.upload("", { bytes: pattern(mib), name: "a" }, { onProgress })
        assert.deepStrictEqual(told.splice(0), [0.25, 1, 0.5, 1, 0.75, 1, 1, 1])
        yield* Sandbox.inject(
          Fault.nth(4, { path: partPath }, Fault.refused({ code: 1061101, msg: "quota" }))
        )
        const file = { bytes: pattern(22 * mib), name: "b" }
        const options = { concurrency: 1, onProgress }
        const error = yield* Effect.flip(Drive.files.upload("", file, options))
        assert.deepStrictEqual(told.splice(0), [4, 22, 8, 22, 12, 22])
        if (error._tag !== "FeishuUploadError") return assert.fail(error.message)
        const { file_token } = yield* Drive.files.resumeUpload(error.session, file, options)
        assert.deepStrictEqual(told, [16, 22, 20, 22, 22, 22])
        assert.isTrue(Buffer.from(yield* Drive.files.download(file_token)).equals(file.bytes))
      }).pipe(Effect.provide(noWaits))
  )

  it.effect("a file that can be read part by part is read where it is needed, and only there", () =>
    Effect.gen(function* () {
      const bytes = pattern(26 * mib)
      const reads: Array<number> = []
      const file: Upload.Streamed = {
        open: Effect.die("read from the beginning"),
        length: bytes.byteLength,
        name: "a.bin",
        read: (start, end) =>
          Effect.sync(() => {
            reads.push(start / mib)
            return bytes.subarray(start, end)
          })
      }
      yield* Sandbox.inject(Fault.nth(4, { path: partPath }, Fault.refused({ code: 1061101, msg: "quota" })))
      const error = yield* Effect.flip(Drive.files.upload("", file, { concurrency: 1 }))
      if (error._tag !== "FeishuUploadError") return assert.fail(error.message)
      assert.deepStrictEqual(error.session.done, [0, 1, 2])
      reads.length = 0
      const { file_token } = yield* Drive.files.resumeUpload(error.session, file)
      assert.deepStrictEqual(reads, [12, 16, 20, 24])
      assert.isTrue(Buffer.from(yield* Drive.files.download(file_token)).equals(bytes))
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("parts of one file are not joined with those of another", () =>
    Effect.gen(function* () {
      const bytes = pattern(26 * mib)
      const file = (version: string, length = bytes.byteLength): Upload.Streamed => ({
        open: Effect.die("read from the beginning"),
        length,
        name: "a.bin",
        version,
        read: (start, end) => Effect.succeed(bytes.subarray(start, end))
      })
      yield* Sandbox.inject(Fault.nth(4, { path: partPath }, Fault.refused({ code: 1061101, msg: "quota" })))
      const error = yield* Effect.flip(Drive.files.upload("", file("1"), { concurrency: 1 }))
      if (error._tag !== "FeishuUploadError") return assert.fail(error.message)
      const kept = JSON.parse(JSON.stringify(error.session)) as Drive.Session
      for (const [other, why] of [
        [file("2"), "file is another one: its version is 2, and was 1"],
        [file("1", mib), `file is another one: its size is ${mib}, and was ${26 * mib}`]
      ] as const) {
        const refused = yield* Effect.flip(Drive.files.resumeUpload(kept, other))
        assert.strictEqual(refused._tag, "FeishuInvalidRequestError")
        assert.include(refused.message, why)
      }
      assert.strictEqual(yield* countOf("drive.v1.file.upload_part"), 4)
      assert.strictEqual(Upload.versionOf(Upload.withProgress(file("1"), () => Effect.void)), "1")
      // What only one of them tells cannot be compared.
      yield* Drive.files.resumeUpload({ ...kept, version: undefined }, file("2"))
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a file that is shorter by now than it was is not finished", () =>
    Effect.gen(function* () {
      const file: Upload.Streamed = {
        open: Effect.succeed(Effect.succeed(undefined)),
        length: 22 * mib,
        name: "a.bin",
        read: (start, end) => Effect.succeed(new Uint8Array(Math.max(0, Math.min(end, 21 * mib) - start)))
      }
      const error = yield* Effect.flip(Drive.files.upload("", file))
      if (error._tag !== "FeishuUploadError") return assert.fail(error.message)
      assert.include(String(error.cause.cause), "the file has 22020096 bytes, 23068672 were announced")
      assert.strictEqual(yield* countOf("drive.v1.file.upload_finish"), 0)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a stream of another length than announced does not become a file", () =>
    Effect.gen(function* () {
      for (const length of [24 * mib, 26 * mib]) {
        const file = { ...inPieces(pattern(25 * mib), mib), length }
        const error = yield* Effect.flip(Drive.files.upload("", file))
        assert.strictEqual(error._tag, "FeishuUploadError")
        if (error._tag !== "FeishuUploadError") return
        assert.strictEqual(error.cause._tag, "FeishuTransportError")
      }
      assert.strictEqual(yield* countOf("drive.v1.file.upload_finish"), 0)
      assert.deepStrictEqual(yield* Drive.files.list(), [])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("20 MiB go in one request, one byte more in parts", () =>
    Effect.gen(function* () {
      yield* Drive.files.upload("", { bytes: new Uint8Array(20 * mib).fill(1), name: "a" })
      assert.strictEqual(yield* countOf("drive.v1.file.upload_all"), 1)
      yield* Drive.files.upload("", { bytes: new Uint8Array(20 * mib + 1).fill(1), name: "b" })
      assert.strictEqual(yield* countOf("drive.v1.file.upload_all"), 1)
      assert.strictEqual(yield* countOf("drive.v1.file.upload_part"), 6)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("bytes, blobs and streams end up as the same file", () =>
    Effect.gen(function* () {
      const bytes = new TextEncoder().encode("hello")
      const files: ReadonlyArray<Upload.Uploadable> = [
        bytes,
        new Blob([bytes]),
        new File([bytes], "own.txt"),
        { bytes, name: "named.txt" },
        UploadStream.make(Stream.make(bytes), { name: "stream.txt" })
      ]
      for (const file of files) {
        const { file_token } = yield* Drive.files.upload("", file, { fileName: "given.txt", size: 5 })
        assert.deepStrictEqual(yield* Drive.files.download(file_token), bytes)
      }
      assert.deepStrictEqual(
        (yield* Drive.files.list()).map((file) => file.name),
        files.map(() => "given.txt")
      )
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a wrong checksum is noticed by the platform, a right one accepted", () =>
    Effect.gen(function* () {
      const file = { bytes: new TextEncoder().encode("Wikipedia"), name: "a" }
      yield* Drive.files.upload("", file, { checksum: String(0x11e60398) })
      const error = yield* Effect.flip(Drive.files.upload("", file, { checksum: "1" }))
      assert.strictEqual(error._tag === "FeishuApiError" ? error.code : 0, 1062008)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect(
    "a file that is empty, nameless, of unknown size or with too long a name is refused at once",
    () =>
      Effect.gen(function* () {
        const refused: ReadonlyArray<Refused> = [
          [Drive.files.upload("", { bytes: new Uint8Array(), name: "a" }), "file"],
          [Drive.files.upload("", new Uint8Array(1)), "fileName"],
          [Drive.files.upload("", UploadStream.make(Stream.empty, { name: "a" })), "size"],
          [Drive.files.upload("", new Uint8Array(1), { fileName: "a".repeat(251) }), "fileName"],
          [Drive.files.upload("", { bytes: new Uint8Array(1), name: "a" }, { concurrency: 0 }), "concurrency"]
        ] as const
        for (const [call, path] of refused) assert.strictEqual(problemOf(yield* Effect.flip(call)), path)
        assert.deepStrictEqual(yield* Sandbox.requests, [])
      }).pipe(Effect.provide(noWaits))
  )

  it.effect("what is no file, such as a stream by itself, is refused before anything is sent", () =>
    Effect.gen(function* () {
      const bare = Stream.succeed(new Uint8Array(21 * mib)) as unknown as Upload.Uploadable
      const error = yield* Effect.flip(Drive.files.upload("", bare, { fileName: "a.bin", size: 21 * mib }))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "file must be bytes")
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("an attachment of any size is uploaded and read back", () =>
    Effect.gen(function* () {
      const bytes = pattern(21 * mib)
      const { spreadsheet } = yield* Sheets.create("Figures")
      const { file_token } = yield* Drive.medias.upload("sheet_file", spreadsheet!.spreadsheet_token!, {
        bytes,
        name: "a.bin"
      })
      assert.isTrue(Buffer.from(yield* Drive.medias.download(file_token)).equals(bytes))
      const { document } = yield* Docx.create("Pictures")
      const small = yield* Drive.medias.upload("docx_image", document!.document_id!, new Uint8Array([1]), {
        fileName: "a.png"
      })
      const back = yield* DownloadStream.make(Drive.medias.download(small.file_token)).pipe(Stream.runCollect)
      assert.deepStrictEqual(Array.from(back), [new Uint8Array([1])])
    }).pipe(Effect.provide(noWaits))
  )
})

describe("Drive.files", () => {
  it.effect("more than a page of files is listed whole, and a stream fetches what is taken", () =>
    Effect.gen(function* () {
      for (let index = 0; index < 230; index++) yield* Drive.files.createFolder(`folder ${index}`, "")
      yield* Sandbox.clearRequests
      assert.strictEqual((yield* Drive.files.list()).length, 230)
      const pages = yield* Sandbox.requests
      assert.strictEqual(pages.length, 2)
      // The cursor is read from next_page_token and sent as page_token.
      assert.isString(pages[1]?.query["page_token"]?.[0])
      yield* PagedStream.make(Drive.files.list()).pipe(Stream.take(5), Stream.runDrain)
      assert.strictEqual((yield* Sandbox.requests).length, 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a deletion says the kind in the query, a copy and a move in the body", () =>
    Effect.gen(function* () {
      const { file_token } = yield* Drive.files.upload("", { bytes: new Uint8Array([1]), name: "a" })
      const folder = yield* Drive.files.createFolder("f", "")
      yield* Sandbox.clearRequests
      yield* Drive.files.copy(file_token, "b", "file", folder.token)
      yield* Drive.files.move(file_token, folder.token, "file")
      yield* Drive.files.delete(file_token, "file")
      const [copy, move, remove] = yield* Sandbox.requests
      assert.deepInclude(copy?.json, { type: "file" })
      assert.deepInclude(move?.json, { type: "file" })
      assert.deepStrictEqual([remove?.query, remove?.json], [{ type: ["file"] }, undefined])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("the move of a folder is waited for", () =>
    Effect.gen(function* () {
      const [a, b] = [yield* Drive.files.createFolder("a", ""), yield* Drive.files.createFolder("b", "")]
      const { task_id } = yield* Drive.files.move(a.token, b.token, "folder")
      const waiting = yield* Effect.fork(Drive.files.awaitTask(task_id!))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(waiting)
      assert.strictEqual((yield* Drive.files.list({ folderToken: b.token }))[0]?.token, a.token)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a document is exported and downloaded when the export is done", () =>
    Effect.gen(function* () {
      const { document } = yield* Docx.create("Minutes")
      yield* Docx.appendBlocks(document.document_id, [Docx.blocks.text("All agreed.")])
      const exporting = yield* Effect.fork(Drive.files.downloadDocument(document.document_id, "docx", "pdf"))
      yield* TestClock.adjust("1 minute")
      const bytes = yield* Fiber.join(exporting)
      assert.strictEqual(new TextDecoder().decode(bytes), "Minutes\nAll agreed.\n")
      assert.strictEqual(yield* countOf("drive.v1.export_task.get"), 3)
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a task that does not end in time, or whose schedule ends, names its ticket", () =>
    Effect.gen(function* () {
      const { document } = yield* Docx.create("Minutes")
      const tooShort = [{ maxWait: "400 millis" }, { poll: Schedule.recurs(1) }] as const
      for (const options of tooShort) {
        const exporting = yield* Effect.fork(
          Effect.flip(Drive.files.exportDocument(document.document_id, "docx", "pdf", options))
        )
        yield* TestClock.adjust("1 second")
        const error = yield* Fiber.join(exporting)
        assert.strictEqual(error._tag, "FeishuTaskError")
        if (error._tag !== "FeishuTaskError") return
        assert.strictEqual(error.reason, "timeout")
        assert.match(error.ticket ?? "", /^\d+$/)
      }
    }).pipe(Effect.provide(noWaits))
  )

  /** An export whose states are these, one at each look; the last one stays. */
  const exporting = (states: ReadonlyArray<Wire.Answer | number>) => {
    let looks = 0
    return Wire.make((request) => {
      if (request.method === "POST") return Wire.ok({ ticket: "t-1" })
      const state = states[Math.min(looks++, states.length - 1)]!
      if (typeof state !== "number") return state
      const result = { file_extension: "pdf", type: "docx", job_status: state, job_error_msg: "so it is" }
      return Wire.ok({ result: state === 0 ? { ...result, file_token: "file-1" } : result })
    })
  }

  /** A call that is given all the time that it asks for. */
  const inTime = <A, E, R>(call: Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      const fiber = yield* Effect.fork(call)
      for (let i = 0; i < 12; i++) yield* TestClock.adjust("1 minute")
      return yield* Fiber.join(fiber)
    })

  it.effect("a look that meets a fault is repeated within the wait, and does not end it", () =>
    Effect.gen(function* () {
      const fault = { status: 503, body: "" }
      const states = [
        1,
        "reset",
        fault,
        fault,
        fault,
        "timeout",
        { body: "<html>" },
        { body: "{" },
        2,
        0
      ] as const
      const wire = exporting(states)
      const { file_token } = yield* inTime(
        Drive.files
          .exportDocument("doxcn1", "docx", "pdf", { retry: Retry.none })
          .pipe(Effect.provide(Wire.layer(wire)))
      )
      assert.strictEqual(file_token, "file-1")
      assert.strictEqual(wire.requests.length, 1 + states.length)
    })
  )

  it.effect("a state that is not documented, and done without a file, are waited out", () =>
    Effect.gen(function* () {
      const odd = Wire.ok({ result: { file_extension: "pdf", type: "docx", job_status: 0, file_token: "" } })
      const silent = Wire.ok({ result: { file_extension: "pdf", type: "docx" } })
      const call = Drive.files.exportDocument("doxcn1", "docx", "pdf")
      const { file_token } = yield* inTime(
        Effect.provide(call, Wire.layer(exporting([odd, 4711, silent, 0])))
      )
      assert.strictEqual(file_token, "file-1")
      const error = yield* Effect.flip(inTime(Effect.provide(call, Wire.layer(exporting([4711])))))
      assert.strictEqual(error._tag === "FeishuTaskError" && error.reason, "timeout")
      assert.include(error.message, "task t-1 did not end in time (state 4711 so it is)")
    })
  )

  it.effect("a state counts although the rest of the answer is missing", () =>
    Effect.gen(function* () {
      const bare = (result: unknown) => Wire.ok({ result })
      const done = bare({ job_status: 0, file_token: "file-1" })
      const call = Drive.files.exportDocument("doxcn1", "docx", "pdf")
      const states = [bare(null), Wire.ok(null), bare({}), bare({ job_status: 1 }), done]
      const { file_token } = yield* inTime(Effect.provide(call, Wire.layer(exporting(states))))
      assert.strictEqual(file_token, "file-1")
      const failed = bare({ job_status: 110, job_error_msg: "no permission" })
      const error = yield* Effect.flip(inTime(Effect.provide(call, Wire.layer(exporting([failed])))))
      assert.strictEqual(error._tag === "FeishuTaskError" && error.reason, "failed")

      const wire = Wire.make((_, n) => bare(n === 0 ? null : { job_status: 0, token: "doxcn2" }))
      const imported = yield* inTime(Effect.provide(Drive.files.awaitImportTask("t-1"), Wire.layer(wire)))
      assert.strictEqual(imported.token, "doxcn2")
      const refused = Wire.make(() => bare({ job_status: 110 }))
      const reason = yield* Effect.flip(
        inTime(Effect.provide(Drive.files.awaitImportTask("t-1"), Wire.layer(refused)))
      )
      assert.strictEqual(reason._tag === "FeishuTaskError" && reason.reason, "failed")
    })
  )

  it.effect("a documented failure and a refused look keep the ticket", () =>
    Effect.gen(function* () {
      const call = Drive.files.exportDocument("doxcn1", "docx", "pdf")
      const refused = { status: 400, body: { code: 1069902, msg: "no permission" } }
      for (const [state, reason] of [
        [110, "failed"],
        [refused, "poll"]
      ] as const) {
        const error = yield* Effect.flip(inTime(Effect.provide(call, Wire.layer(exporting([1, state])))))
        if (error._tag !== "FeishuTaskError") throw error
        assert.deepStrictEqual([error.reason, error.ticket, error.token], [reason, "t-1", "doxcn1"])
        assert.strictEqual(error.cause?.code, reason === "poll" ? 1069902 : undefined)
      }
    })
  )

  it.effect("a ticket that one has is waited for again, of an export and of an import", () =>
    Effect.gen(function* () {
      const exported = yield* inTime(
        Effect.provide(Drive.files.awaitExportTask("t-1", "doxcn1"), Wire.layer(exporting([1, 2, 0])))
      )
      assert.strictEqual(exported.file_token, "file-1")
      const wire = Wire.make((_, n) =>
        Wire.ok({ result: { type: "docx", job_status: n < 2 ? n : 0, token: n < 2 ? "" : "doxcn2" } })
      )
      const imported = yield* inTime(Effect.provide(Drive.files.awaitImportTask("t-1"), Wire.layer(wire)))
      assert.strictEqual(imported.token, "doxcn2")
      assert.strictEqual(wire.requests.length, 3)
      const unnamed: ReadonlyArray<Effect.Effect<unknown, { readonly _tag: string }, FeishuClient>> = [
        Drive.files.awaitExportTask("", "x"),
        Drive.files.awaitImportTask("")
      ]
      for (const call of unnamed) {
        const error = yield* Effect.flip(Effect.provide(call, Wire.layer(wire)))
        assert.strictEqual(problemOf(error), "ticket")
      }
    })
  )

  it.effect("an import that cannot be started keeps the uploaded file", () =>
    Effect.gen(function* () {
      for (const [answer, fate] of [
        [{ status: 400, body: { code: 1069902, msg: "no" } }, "was not started"],
        ["reset", "may have been started or not"]
      ] as const) {
        const wire = Wire.make((request) =>
          request.path.includes("import_tasks") ? answer : Wire.ok({ file_token: "box-1" })
        )
        const error = yield* Effect.flip(
          Drive.files
            .importDocument(new Uint8Array([1]), "docx", { fileName: "a.md" })
            .pipe(Effect.provide(Wire.layer(wire)))
        )
        if (error._tag !== "FeishuTaskError") throw error
        assert.deepStrictEqual([error.reason, error.ticket, error.token], ["start", undefined, "box-1"])
        assert.include(error.message, `the task on box-1 ${fate}`)
      }
    })
  )

  it.effect("an exported file that cannot be fetched keeps its token", () =>
    Effect.gen(function* () {
      const whole = exporting([0])
      const wire = Wire.make((request, n) =>
        request.path.includes("/file/")
          ? { status: 404, body: { code: 1069907, msg: "gone" } }
          : whole.answer(request, n)
      )
      const error = yield* Effect.flip(
        inTime(Drive.files.downloadDocument("doxcn1", "docx", "pdf").pipe(Effect.provide(Wire.layer(wire))))
      )
      if (error._tag !== "FeishuTaskError") throw error
      assert.deepStrictEqual([error.reason, error.ticket, error.token], ["download", "t-1", "file-1"])
      assert.strictEqual(error.cause?.code, 1069907)
    })
  )

  it.effect("an export that fails says why", () =>
    Effect.gen(function* () {
      const { document } = yield* Docx.create("Minutes")
      const error = yield* Effect.flip(Drive.files.exportDocument(document.document_id, "docx", "xlsx"))
      assert.strictEqual(error._tag === "FeishuApiError" ? error.code : 0, 1069918)
      const csv = yield* Effect.flip(Drive.files.exportDocument("shtcn1", "sheet", "csv"))
      assert.strictEqual(problemOf(csv), "subId")
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a file becomes a document", () =>
    Effect.gen(function* () {
      const importing = yield* Effect.fork(
        Drive.files.importDocument(new TextEncoder().encode("# One\nTwo\n"), "docx", { fileName: "notes.md" })
      )
      yield* TestClock.adjust("1 minute")
      const { token } = yield* Fiber.join(importing)
      assert.strictEqual(yield* Docx.getRawContent(token), "notes\nOne\nTwo\n")
      const error = yield* Effect.flip(Drive.files.importDocument(new Uint8Array(1), "docx"))
      assert.strictEqual(problemOf(error), "fileName")
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("the metadata of any number of documents is asked for, 200 at a time", () =>
    Effect.gen(function* () {
      const { token } = yield* Drive.files.createFolder("f", "")
      yield* Sandbox.clearRequests
      const wanted = Array.from({ length: 450 }, () => ({ doc_token: token, doc_type: "folder" as const }))
      const { failed_list, metas } = yield* Drive.files.batchQueryMetas(wanted)
      assert.deepStrictEqual([metas.length, failed_list.length], [450, 0])
      const requests = yield* Sandbox.requests
      assert.strictEqual(requests.length, 3)
      assert.deepInclude(requests[0]?.json, { with_url: false })
      assert.strictEqual(problemOf(yield* Effect.flip(Drive.files.batchQueryMetas([]))), "documents")
    }).pipe(Effect.provide(noWaits))
  )
})

describe("Drive.permissions", () => {
  it("the kind of a member shows in the id", () => {
    const kinds = [
      ["ou_1", "openid"],
      ["on_1", "unionid"],
      ["oc_1", "openchat"],
      ["od-1", "opendepartmentid"],
      ["od_1", "opendepartmentid"],
      ["ada@example.com", "email"]
    ] as const
    for (const [id, kind] of kinds) assert.deepStrictEqual(Drive.inferMemberType(id), Option.some(kind))
    for (const id of ["", "4d7a3c6g", "@", "ada@", "OU_1", "a b@c"]) {
      assert.deepStrictEqual(Drive.inferMemberType(id), Option.none())
    }
  })

  it.effect("an id without a prefix is refused before any request, unless its kind is given", () =>
    Effect.gen(function* () {
      const { document } = yield* Docx.create("Minutes")
      const token = document.document_id
      yield* Sandbox.clearRequests
      const refused: ReadonlyArray<Refused> = [
        [
          Drive.permissions.create(token, "docx", { member_id: "4d7a3c6g", perm: "view" }),
          "member.member_type"
        ],
        [
          Drive.permissions.update(token, "docx", { member_id: "4d7a3c6g", perm: "view" }),
          "member.member_type"
        ],
        [Drive.permissions.delete(token, "docx", "4d7a3c6g"), "memberType"],
        [Drive.permissions.delete(token, "docx", "", { memberType: "userid" }), "memberId"],
        [Drive.permissions.transferOwner(token, "docx", "oc_1"), "memberType"],
        [Drive.permissions.setPublic(token, "docx", {}), "settings"]
      ]
      for (const [call, path] of refused) {
        assert.strictEqual(problemOf(yield* Effect.flip(call)), path)
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
      const { user_id } = yield* Sandbox.user(3)
      yield* Drive.permissions.create(token, "docx", {
        member_id: user_id,
        member_type: "userid",
        perm: "view"
      })
      yield* Drive.permissions.update(token, "docx", {
        member_id: user_id,
        member_type: "userid",
        perm: "edit"
      })
      assert.deepStrictEqual(
        (yield* Drive.permissions.list(token, "docx")).map(({ member_id, perm }) => [member_id, perm]),
        [[user_id, "edit"]]
      )
      yield* Drive.permissions.delete(token, "docx", user_id, { memberType: "userid" })
      assert.deepStrictEqual(yield* Drive.permissions.list(token, "docx"), [])
    }).pipe(Effect.provide(noWaits))
  )

  it.effect("a department is recognised by od-", () =>
    Effect.gen(function* () {
      const { document } = yield* Docx.create("Minutes")
      const { items } = yield* Department.children({ department_id: "0" })
      const member_id = items![0]!.open_department_id!
      yield* Drive.permissions.create(document.document_id, "docx", { member_id, perm: "view" })
      const [member] = yield* Drive.permissions.list(document.document_id, "docx", { fields: "*" })
      assert.strictEqual(member?.member_type, "opendepartmentid")
    }).pipe(Effect.provide(noWaits))
  )
})
