import * as DownloadStream from "@effect-feishu/core/DownloadStream"
import * as Upload from "@effect-feishu/core/Upload"
import * as UploadStream from "@effect-feishu/core/UploadStream"
import { assert, describe, it } from "@effect/vitest"
import * as Chunk3 from "../../effect3/effect/Chunk.js"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Stream from "effect/Stream"
import { Readable } from "node:stream"

const bytes = (text: string) => new TextEncoder().encode(text)

/** Reads an encoded body as a server would. */
const read = (fields: { readonly [name: string]: unknown }) =>
  Effect.gen(function* () {
    const encoded = Upload.encode(fields)
    if (encoded._tag === "Problems") return assert.fail(JSON.stringify(encoded.problems))
    const { body, contentType } = encoded
    if (typeof body === "string") return assert.fail("a text")
    const whole =
      body instanceof Uint8Array
        ? body
        : yield* Effect.scoped(
            Effect.gen(function* () {
              const pull = yield* body.stream
              const chunks: Array<Uint8Array> = []
              for (let next = yield* pull; next !== undefined; next = yield* pull) chunks.push(...next)
              return new Uint8Array(Buffer.concat(chunks))
            })
          )
    if (!(body instanceof Uint8Array) && body.length !== undefined) {
      assert.strictEqual(whole.byteLength, body.length)
    }
    const response = new Response(new Uint8Array(whole), { headers: { "content-type": contentType } })
    return yield* Effect.promise(() => response.formData())
  })

const fileIn = (form: FormData, name: string) =>
  Effect.promise(async () => {
    const file = form.get(name) as File
    return [file.name, file.type, await file.text()]
  })

describe("Upload", () => {
  it.effect("writes values as texts, structures as JSON, and leaves out what is absent", () =>
    Effect.gen(function* () {
      const form = yield* read({
        a: "x",
        n: 3,
        b: false,
        list: [1],
        o: { k: "v" },
        none: undefined,
        nil: null
      })
      assert.deepStrictEqual(
        [...form.entries()],
        [
          ["a", "x"],
          ["n", "3"],
          ["b", "false"],
          ["list", "[1]"],
          ["o", '{"k":"v"}']
        ]
      )
    })
  )

  it.effect("takes bytes, blobs, bytes with a name, and streams with and without a length", () =>
    Effect.gen(function* () {
      const form = yield* read({
        bytes: bytes("1"),
        blob: new File(["2"], "b.png", { type: "image/png" }),
        named: { bytes: bytes("3"), name: '报告 "1".txt', type: "text/plain" },
        known: UploadStream.make(Stream.make(bytes("4"), bytes("4")), { length: 2 }),
        unknown: UploadStream.make(Stream.make(bytes("5")))
      })
      assert.deepStrictEqual(yield* fileIn(form, "bytes"), ["upload", "application/octet-stream", "1"])
      assert.deepStrictEqual(yield* fileIn(form, "blob"), ["b.png", "image/png", "2"])
      assert.deepStrictEqual(yield* fileIn(form, "named"), ['报告 "1".txt', "text/plain", "3"])
      assert.deepStrictEqual(yield* fileIn(form, "known"), ["upload", "application/octet-stream", "44"])
      assert.deepStrictEqual(yield* fileIn(form, "unknown"), ["upload", "application/octet-stream", "5"])
    })
  )

  it.effect("announces exactly the bytes that it sends, whatever is uploaded", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.uint8Array({ maxLength: 300_000 }),
          FastCheck.string(),
          FastCheck.boolean(),
          async (content, text, isBlob) => {
            const form = await Effect.runPromise(
              read({ text, file: isBlob ? new Blob([new Uint8Array(content)]) : content })
            )
            const file = form.get("file") as File
            assert.deepStrictEqual(new Uint8Array(await file.arrayBuffer()), new Uint8Array(content))
          }
        ),
        { numRuns: 30 }
      )
    )
  )

  it("refuses what is neither a file nor plain JSON, naming the field", () => {
    const cycle: Record<string, unknown> = {}
    cycle["self"] = cycle
    for (const file of [
      new ArrayBuffer(3),
      new Date(),
      Readable.from(["x"]),
      new ReadableStream(),
      { bytes: new ArrayBuffer(3) },
      { stream: new ReadableStream() },
      { stream: Stream.empty },
      cycle
    ]) {
      const encoded = Upload.encode({ file_name: "a", file })
      assert.strictEqual(encoded._tag, "Problems")
      if (encoded._tag === "Problems") {
        assert.deepStrictEqual(
          encoded.problems.map(({ path }) => path),
          ["file"]
        )
      }
    }
  })

  it("refuses a length that is no size and a type that is no media type", () => {
    const stream = Stream.empty
    for (const [file, path] of [
      [UploadStream.make(stream, { length: -1 }), "file.length"],
      [UploadStream.make(stream, { length: 1.5 }), "file.length"],
      [{ bytes: bytes("x"), type: "text\r\nx-a: b" }, "file.type"]
    ] as const) {
      const encoded = Upload.encode({ file })
      assert.strictEqual(encoded._tag === "Problems" && encoded.problems[0]?.path, path)
    }
  })

  it.effect("refuses a stream of texts, as a file gives them that is read with an encoding", () =>
    Effect.gen(function* () {
      const texts = Stream.make("abc") as unknown as Stream.Stream<Uint8Array>
      for (const length of [undefined, 3]) {
        const file = UploadStream.make(texts, { length })
        const sent = Effect.scoped(Effect.flatten(UploadStream.toBody(texts, length).stream))
        const encoded = Upload.encode({ file })
        const body = encoded._tag === "Body" ? encoded.body : undefined
        const form =
          typeof body === "object" && "stream" in body
            ? Stream.runDrain(Stream.unwrap(Effect.map(body.stream, (pull) => DownloadStream.fromPull(pull))))
            : Effect.void
        for (const read of [sent, form, Stream.runDrain(UploadStream.toStream(file))]) {
          assert.match(String(yield* Effect.flip(read)), /the stream gives a string in place of bytes/)
        }
      }
    })
  )

  it.effect("runs a stream from its beginning for each attempt", () =>
    Effect.gen(function* () {
      const body = UploadStream.toBody(Stream.make(bytes("a"), bytes("b")), 2)
      for (let attempt = 0; attempt < 2; attempt++) {
        const all = yield* Effect.scoped(
          Effect.flatMap(body.stream, (pull) => Stream.runCollect(DownloadStream.fromPull(pull)))
        )
        assert.strictEqual(Buffer.concat(Chunk3.toArray(all)).toString(), "ab")
      }
    })
  )
})
