import { adler32 } from "@effect-feishu/core/internal/adler32"
import { blocks } from "@effect-feishu/core/internal/blocks"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import * as Stream from "effect/Stream"

const pieces = FastCheck.array(FastCheck.uint8Array({ maxLength: 40 }), { maxLength: 20 })

describe("blocks", () => {
  it("are all of one size but the last, and hold the bytes in their order, however these come", () => {
    FastCheck.assert(
      FastCheck.property(pieces, FastCheck.integer({ min: 1, max: 64 }), (given, size) => {
        const cut = blocks(Stream.fromIterable(given), size)
        const found = Array.from(Effect.runSync(Stream.runCollect(cut)))
        const bytes = given.flatMap((piece) => Array.from(piece))
        assert.deepStrictEqual(
          found.flatMap((block) => Array.from(block)),
          bytes
        )
        assert.deepStrictEqual(
          found.map((block) => block.byteLength),
          Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            Math.min(size, bytes.length - index * size)
          )
        )
      })
    )
  })

  it.effect("of one large piece are cut when they are asked for, without a copy", () =>
    Effect.gen(function* () {
      const large = new Uint8Array(1000)
      const first = yield* blocks(Stream.make(large), 10).pipe(Stream.take(2), Stream.runCollect)
      for (const block of first) assert.strictEqual(block.buffer, large.buffer)
    })
  )

  it.effect("can be cut again from the start", () =>
    Effect.gen(function* () {
      const cut = blocks(Stream.make(new Uint8Array(7), new Uint8Array(8)), 4)
      assert.strictEqual(yield* Stream.runCount(cut), 4)
      assert.strictEqual(yield* Stream.runCount(cut), 4)
    })
  )

  it.effect("end with the failure of the bytes", () =>
    Effect.gen(function* () {
      const broken = Stream.concat(Stream.make(new Uint8Array(5)), Stream.fail("lost"))
      assert.strictEqual(yield* Effect.flip(Stream.runDrain(blocks(broken, 4))), "lost")
    })
  )
})

describe("adler32", () => {
  const slowly = (bytes: Uint8Array): number => {
    let a = 1
    let b = 0
    for (const byte of bytes) {
      a = (a + byte) % 65521
      b = (b + a) % 65521
    }
    return b * 65536 + a
  }

  it("is what its definition says", () => {
    assert.strictEqual(adler32(new Uint8Array()), 1)
    assert.strictEqual(adler32(new TextEncoder().encode("Wikipedia")), 0x11e60398)
    FastCheck.assert(
      FastCheck.property(
        FastCheck.uint8Array({ maxLength: 200 }),
        FastCheck.integer({ min: 1, max: 200 }),
        (part, times) => {
          const bytes = new Uint8Array(part.length * times)
          for (let index = 0; index < times; index++) bytes.set(part, index * part.length)
          assert.strictEqual(adler32(bytes), slowly(bytes))
        }
      )
    )
    const worst = new Uint8Array(100_000).fill(255)
    assert.strictEqual(adler32(worst), slowly(worst))
  })
})
