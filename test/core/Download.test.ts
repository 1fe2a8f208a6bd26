import * as Download from "@effect-feishu/core/Download"
import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Im from "@effect-feishu/core/Im"
import * as Media from "@effect-feishu/core/api/drive/v1/Media"
import type * as Transport from "@effect-feishu/core/Transport"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/TestClock"
import * as Wire from "./support/wire.js"
import { leftOf, rightOf } from "./support/either.js"
import * as Either from "effect/Either"

const json = { "content-type": "application/json; charset=utf-8" }

const immediately = Schedule.recurs(2)

/** What comes of a download that is answered like this, and how many requests it took. */
const downloaded = (answer: Wire.Answer) => {
  const wire = Wire.make(() => answer)
  return Im.getResource("om_1", "file_1").pipe(
    Effect.map((bytes) => new TextDecoder().decode(bytes)),
    Effect.either,
    Effect.map((result) => ({ result, requests: wire.requests.length })),
    Effect.provide(Wire.layer(wire))
  )
}

/** Bytes of UTF-8 with a letter for each. */
const latin = (text: string): string => Buffer.from(text).toString("latin1")

const size = <E, R>(stream: Stream.Stream<Uint8Array, E, R>) =>
  Stream.runFold(stream, 0, (sum, { byteLength }) => sum + byteLength)

describe("Download", () => {
  it.effect("takes an error in place of the bytes for an error, though the status is 200", () =>
    Effect.gen(function* () {
      const envelope = { code: 234003, msg: "File not in msg." }
      const { result } = yield* downloaded({ headers: json, body: envelope })
      assert(Either.isLeft(result))
      const error = leftOf(result)
      assert.strictEqual(error._tag, "FeishuApiError")
      assert.strictEqual(error.code, 234003)
    })
  )

  it.effect("gives JSON that somebody stored as it is", () =>
    Effect.gen(function* () {
      const stored = [
        '{"code":7}',
        '{"code":7,"msg":"stored"}',
        '{"code":0,"msg":"success"}',
        '[{"code":1,"msg":"x"}]',
        '{"a":'
      ]
      for (const body of stored) {
        const { result } = yield* downloaded({ headers: json, body })
        assert.deepStrictEqual(Either.isRight(result) ? rightOf(result) : leftOf(result), body)
      }
      for (const header of ["content-disposition", "etag", "last-modified", "accept-ranges"]) {
        const body = '{"code":230002,"msg":"stored"}'
        const { result } = yield* downloaded({ headers: { ...json, [header]: "attachment" }, body })
        assert.deepStrictEqual(Either.isRight(result) && rightOf(result), body)
      }
    })
  )

  it.effect("gives the bytes that are stored, however they are encoded and called", () =>
    Effect.gen(function* () {
      const files = {
        "JSON with a mark": Buffer.from('\uFEFF{"a":1}'),
        "JSON in GBK": Buffer.from([0x7b, 0x22, 0xd6, 0xdc, 0x22, 0x3a, 0x31, 0x7d]),
        "JSON in UTF-16": Buffer.from('\uFEFF{"a":1}', "utf16le"),
        "no UTF-8": Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0x80]),
        "more than an error has": Buffer.from(JSON.stringify({ code: 230002, msg: "x".repeat(100_000) })),
        nothing: Buffer.alloc(0)
      }
      for (const [name, body] of Object.entries(files)) {
        for (const type of [
          "application/json; charset=utf-8",
          "Application/JSON",
          "text/plain",
          "application/octet-stream"
        ]) {
          const wire = Wire.make(() => ({ headers: { "content-type": type }, body }))
          const bytes = yield* Im.getResource("om_1", "file_1").pipe(Effect.provide(Wire.layer(wire)))
          assert.deepStrictEqual(Buffer.from(bytes), body, `${name} as ${type}`)
        }
      }
    })
  )

  it.scoped("gives the bytes of an opened file once, and asks anew each time that it is run or opened", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => ({ body: "bytes" }))
      const download = Media.download({ file_token: "boxcn1" })
      const { pull } = yield* download.open.pipe(Effect.provide(Wire.layer(wire)))
      const came: Array<Uint8Array> = []
      for (let more = yield* pull; more !== undefined; more = yield* pull) came.push(...more)
      assert.strictEqual(Buffer.concat(came).toString(), "bytes")
      for (let i = 0; i < 2; i++) assert.isUndefined(yield* pull)
      assert.lengthOf(wire.requests, 1)
      const stream = DownloadStream.make(download).pipe(Stream.provideLayer(Wire.layer(wire)))
      for (let i = 0; i < 2; i++) assert.strictEqual(yield* size(stream), 5)
      for (let i = 0; i < 2; i++) {
        assert.strictEqual((yield* download.pipe(Effect.provide(Wire.layer(wire)))).byteLength, 5)
      }
      assert.lengthOf(wire.requests, 5)
    })
  )

  it.effect("is not repeated where the platform says no in words that are no JSON, and is after a 503", () =>
    Effect.gen(function* () {
      const refused = yield* downloaded({ status: 404, body: "<html>not found</html>" })
      assert.strictEqual(Either.isLeft(refused.result) && leftOf(refused.result)._tag, "FeishuApiError")
      assert.strictEqual(refused.requests, 1)
      const wire = Wire.make((_, n) => (n === 0 ? { status: 503, body: "busy" } : { body: "bytes" }))
      const bytes = yield* Im.getResource("om_1", "file_1", { retry: immediately }).pipe(
        Effect.provide(Wire.layer(wire))
      )
      assert.strictEqual(new TextDecoder().decode(bytes), "bytes")
      assert.lengthOf(wire.requests, 2)
    })
  )

  it.scoped("tells a file's name, kind and size, the name in UTF-8 first", () =>
    Effect.gen(function* () {
      const names = [
        ['attachment; filename="report.pdf"', "report.pdf"],
        ["attachment; filename=report.pdf", "report.pdf"],
        [`attachment; filename="?.pdf"; filename*=UTF-8''%E5%91%A8%E6%8A%A5.pdf`, "周报.pdf"],
        ['attachment; filename="100%.pdf"', "100%.pdf"],
        ["inline", undefined],
        // As bytes of UTF-8, the way that transports give them.
        [`attachment; filename="${latin("周报.pdf")}"`, "周报.pdf"],
        [`attachment; filename=${latin("周报 1.pdf")}`, "周报 1.pdf"],
        ['attachment; filename="周报.pdf"', "周报.pdf"],
        [`attachment; filename*=UTF-8'zh-CN'%E5%91%A8.pdf`, "周.pdf"],
        [`attachment; filename*=utf-8''%E5%91%A8.pdf; filename="a.pdf"`, "周.pdf"],
        [`attachment; filename*="UTF-8''%E5%91%A8.pdf"`, "周.pdf"],
        [`attachment; filename*=GBK''%D6%DC.pdf`, "周.pdf"],
        [`attachment; filename*=UTF-8''%E5%91; filename="a.pdf"`, "a.pdf"],
        ["attachment ; filename = my report.pdf ; size=3", "my report.pdf"],
        ['attachment; name="x"; filename="a;b\\"c.pdf"; filename="d.pdf"', 'a;b"c.pdf'],
        ['filename="a.pdf"', "a.pdf"],
        ['attachment; filename="../../etc/passwd"', "passwd"],
        ['attachment; filename="C:\\\\temp\\\\a.pdf"', "a.pdf"],
        [`attachment; filename*=UTF-8''a%00%0A%1b.pdf`, "a.pdf"],
        [`attachment; filename*=UTF-8''..%2F..%2Fb.pdf`, "b.pdf"],
        ['attachment; filename=".."', undefined],
        ['attachment; filename=""', undefined]
      ] as const
      for (const [disposition, name] of names) {
        const file = yield* Im.getResource("om_1", "file_1").open.pipe(
          Effect.provide(
            Wire.layer(
              Wire.make(() => ({
                headers: {
                  "content-disposition": disposition,
                  "content-type": "application/pdf",
                  "content-length": "5"
                },
                body: "bytes"
              }))
            )
          )
        )
        assert.strictEqual(file.name, name)
        assert.strictEqual(file.contentType, "application/pdf")
        assert.strictEqual(file.length, 5)
      }
    })
  )

  it.scoped("takes the name of x-filename where there is no other", () =>
    Effect.gen(function* () {
      for (const value of [latin("周报.pdf"), encodeURIComponent("周报.pdf"), "/tmp/周报.pdf"]) {
        const wire = Wire.make(() => ({ headers: { "x-filename": value }, body: "" }))
        const file = yield* Im.getResource("om_1", "file_1").open.pipe(Effect.provide(Wire.layer(wire)))
        assert.strictEqual(file.name, "周报.pdf")
      }
    })
  )
})

const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7 + (i >> 8)) % 256))

/** Answers with the part that is asked for. */
const partOf = (request: Transport.Request, body: Buffer = content) => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers["range"] ?? "") ?? []
  if (first === undefined) return { status: 200, body, headers: { "content-length": String(body.length) } }
  const start = first === "" ? body.length - Number(last) : Number(first)
  const end = first === "" || last === "" ? body.length - 1 : Math.min(Number(last), body.length - 1)
  const part = body.subarray(start, end + 1)
  return {
    status: 206,
    body: part,
    headers: {
      "content-range": `bytes ${start}-${end}/${body.length}`,
      "content-length": String(part.length)
    }
  }
}

describe("a part of a file", () => {
  const bytes = (Range: string, answer: Wire.Wire["answer"]) =>
    Media.download({ file_token: "boxcn1", Range }).pipe(Effect.provide(Wire.layer(Wire.make(answer))))

  it.effect("is the one that was asked for", () =>
    Effect.gen(function* () {
      for (const [range, start, end] of [
        ["bytes=10-19", 10, 20],
        ["bytes=10-179999", 10, 180_000],
        ["bytes=10-", 10, 200_000],
        ["bytes=199990-", 199_990, 200_000],
        ["bytes=199990-999999", 199_990, 200_000],
        ["bytes=-5", 199_995, 200_000],
        ["bytes=0-0", 0, 1]
      ] as const) {
        const whole = { status: 200, headers: { "content-length": "200000" }, body: content }
        for (const answer of [(request: Transport.Request) => partOf(request), () => whole]) {
          assert.deepStrictEqual(
            Buffer.from(yield* bytes(range, answer)),
            content.subarray(start, end),
            range
          )
        }
      }
    })
  )

  it.effect("is nothing else: another part, or one that is not told, is an error", () =>
    Effect.gen(function* () {
      for (const [headers, status] of [
        [{ "content-range": "bytes 0-9/200000" }, 206],
        [{ "content-range": "bytes 10-15/200000" }, 206],
        [{ "content-range": "bytes 10-19" }, 206],
        [{}, 206]
      ] as const) {
        const error = yield* Effect.flip(
          bytes("bytes=10-19", () => ({ status, headers, body: content.subarray(0, 10) }))
        )
        assert.strictEqual(error._tag, "FeishuDecodeError")
      }
      const unasked = Media.download({ file_token: "boxcn1" })
      const wire = Wire.make(() => ({
        status: 206,
        headers: { "content-range": "bytes 0-9/20" },
        body: "0123456789"
      }))
      assert.strictEqual(
        (yield* Effect.flip(unasked.pipe(Effect.provide(Wire.layer(wire)))))._tag,
        "FeishuDecodeError"
      )
    })
  )

  it.effect("is never shorter than the answer says, nor empty where the file ends before it", () =>
    Effect.gen(function* () {
      const short = yield* Effect.flip(
        bytes("bytes=10-19", () => ({
          status: 206,
          headers: { "content-range": "bytes 10-19/200000" },
          body: content.subarray(10, 16)
        }))
      )
      assert.strictEqual(short._tag, "FeishuTransportError")
      assert.include(String((short as { cause?: unknown }).cause), "got 6 of 10 bytes")
      for (const answer of [
        { status: 204, body: "" },
        { status: 200, body: content.subarray(0, 5) },
        { status: 200, body: content.subarray(0, 10) }
      ]) {
        const beyond = yield* Effect.flip(bytes("bytes=10-19", () => answer))
        assert.strictEqual(beyond._tag, "FeishuDecodeError")
        assert.include(beyond.message, "begins at 10, and the file has")
      }
    })
  )

  it.effect("that is none is refused before anything is sent", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => ({ body: content }))
      for (const Range of ["0-9", "bytes=9-0", "bytes=0-1,5-6", "bytes=-", "lines=1-2"]) {
        const error = yield* Effect.flip(
          Media.download({ file_token: "boxcn1", Range }).pipe(Effect.provide(Wire.layer(wire)))
        )
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      }
      assert.lengthOf(wire.requests, 0)
    })
  )
})

describe("a resumable download", () => {
  const download = (wire: Wire.Wire, options?: Download.ResumableOptions) =>
    Download.resumable(Media.download, { file_token: "boxcn1" }, options).pipe(
      Effect.map((bytes) => Buffer.from(bytes)),
      Effect.provide(Wire.layer(wire)),
      Effect.fork,
      Effect.tap(() => TestClock.adjust("10 minutes")),
      Effect.flatMap(Fiber.join)
    )
  const etag = { etag: '"v1"' }

  it.effect("goes on where the connection was lost, and is the whole file", () =>
    Effect.gen(function* () {
      const wire = Wire.make((request, n) => {
        const answer = partOf(request)
        return { ...answer, headers: { ...answer.headers, ...etag }, ...(n < 4 ? { cutAt: 70_000 } : {}) }
      })
      assert.isTrue((yield* download(wire)).equals(content))
      assert.deepStrictEqual(
        wire.requests.slice(0, 3).map(({ headers }) => [headers["range"], headers["if-range"]]),
        [
          [undefined, undefined],
          ["bytes=4464-", '"v1"'],
          ["bytes=8928-", '"v1"']
        ]
      )
    })
  )

  it.effect("goes on after answers that have the beginning of what was asked for", () =>
    Effect.gen(function* () {
      for (const most of [100_000, 70_000, 1000]) {
        const wire = Wire.make((request, n) => {
          if (n === 0) return { ...partOf(request), cutAt: 70_000 }
          const start = Number(/\d+/.exec(request.headers["range"] ?? "")?.[0])
          const end = Math.min(start + most, content.length) - 1
          return {
            status: 206,
            headers: { "content-range": `bytes ${start}-${end}/${content.length}` },
            body: content.subarray(start, end + 1)
          }
        })
        assert.isTrue((yield* download(wire)).equals(content), `${most} bytes at a time`)
      }
    })
  )

  it.effect("goes on where no connection brings as much as is compared", () =>
    Effect.gen(function* () {
      const wire = Wire.make((request) => ({ ...partOf(request), cutAt: 30_000 }))
      assert.isTrue((yield* download(wire)).equals(content))
    })
  )

  it.effect("does not begin after the end of the file", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => ({ body: content }))
      const version = { etag: undefined, lastModified: undefined, size: 5 }
      const error = yield* Effect.flip(download(wire, { offset: 6, version }))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "offset must be within the 5 bytes of the file")
      assert.lengthOf(yield* download(wire, { offset: 5, version }), 0)
      assert.lengthOf(wire.requests, 0)
    })
  )

  it.effect("takes an answer with the whole file, and cuts off what came before", () =>
    Effect.gen(function* () {
      const wire = Wire.make((_, n) => ({
        headers: { "content-length": "200000" },
        body: content,
        ...(n === 0 ? { cutAt: 150_000 } : {})
      }))
      assert.isTrue((yield* download(wire)).equals(content))
      assert.lengthOf(wire.requests, 2)
    })
  )

  it.effect("fails when the file has changed, by its mark, its size or its bytes", () =>
    Effect.gen(function* () {
      const other = Buffer.from(content.map((byte) => byte ^ 1))
      for (const second of [
        (request: Transport.Request) => ({
          ...partOf(request),
          headers: { ...partOf(request).headers, etag: '"v2"' }
        }),
        (request: Transport.Request) => partOf(request, content.subarray(0, 199_999)),
        (request: Transport.Request) => partOf(request, other),
        () => ({ status: 416, headers: { "content-range": "bytes */10" }, body: "" })
      ]) {
        const wire = Wire.make((request, n) =>
          n === 0
            ? { ...partOf(request), headers: { ...partOf(request).headers, ...etag }, cutAt: 100_000 }
            : second(request)
        )
        const error = yield* Effect.flip(download(wire))
        assert.strictEqual(error._tag, "FeishuDecodeError")
        // What was compared, and what to do.
        assert.match(
          error.message,
          /is not the one of which the part before came: .+\. Start again from its first byte/
        )
      }
    })
  )

  it.effect("gives up when no connection brings anything any more", () =>
    Effect.gen(function* () {
      const wire = Wire.make((request) => ({ ...partOf(request), cutAt: 0 }))
      const error = yield* Effect.flip(download(wire, { maxLosses: 2 }))
      assert.strictEqual(error._tag, "FeishuTransportError")
      assert.lengthOf(wire.requests, 3)
    })
  )

  it.effect("goes on in another process from what is there, of the same file only", () =>
    Effect.gen(function* () {
      const versions: Array<Download.Version> = []
      const wire = Wire.make((request) => ({
        ...partOf(request),
        headers: { ...partOf(request).headers, ...etag }
      }))
      yield* download(wire, { onVersion: (version) => Effect.sync(() => void versions.push(version)) })
      assert.deepStrictEqual(versions, [{ etag: '"v1"', lastModified: undefined, size: 200_000 }])
      const rest = yield* download(wire, { offset: 150_000, version: versions[0] })
      assert.isTrue(rest.equals(content.subarray(150_000)))
      const changed = yield* Effect.flip(
        download(wire, { offset: 150_000, version: { etag: '"v0"', lastModified: undefined, size: 200_000 } })
      )
      assert.strictEqual(changed._tag, "FeishuDecodeError")
      for (const options of [{ offset: 5 }, { offset: -1 }, { maxLosses: 0.5 }]) {
        assert.strictEqual((yield* Effect.flip(download(wire, options)))._tag, "FeishuInvalidRequestError")
      }
    })
  )
})
