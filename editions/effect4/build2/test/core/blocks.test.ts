import { adler32 } from "@effect-feishu/core/internal/adler32"
import { type Block, blocksOf } from "@effect-feishu/core/internal/blocks"
import * as Transport from "@effect-feishu/core/Transport"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"

/** The checksum by its definition. */
const slowly = (bytes: Uint8Array): number => {
  let a = 1
  let b = 0
  for (const byte of bytes) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  return b * 65536 + a
}

const pieces = FastCheck.array(FastCheck.uint8Array({ maxLength: 40 }), { maxLength: 20 })

/** All blocks of pieces that are pulled several at a time. */
const cut = (given: ReadonlyArray<ReadonlyArray<Uint8Array>>, size: number) => {
  const left = given.slice()
  const next = blocksOf(
    Effect.sync(() => left.shift()),
    size
  )
  const all: Array<Block> = []
  const rest: Effect.Effect<Array<Block>> = Effect.flatMap(next, (block) => {
    if (block === undefined) return Effect.succeed(all)
    all.push(block)
    return rest
  })
  return rest
}

describe("blocks", () => {
  it("are all of one size but the last, hold the bytes in their order, however these come, and know their checksums", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(pieces, { maxLength: 4 }),
        FastCheck.integer({ min: 1, max: 64 }),
        (given, size) => {
          const found = Effect.runSync(cut(given, size))
          const bytes = given.flat().flatMap((piece) => Array.from(piece))
          assert.deepStrictEqual(
            found.flatMap((block) => Array.from(block.bytes)),
            bytes
          )
          assert.deepStrictEqual(
            found.map((block) => block.bytes.byteLength),
            Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
              Math.min(size, bytes.length - index * size)
            )
          )
          for (const block of found) assert.strictEqual(block.checksum, slowly(block.bytes))
        }
      )
    )
  })

  it.effect("of one large piece are cut when they are asked for, without a copy", () =>
    Effect.gen(function* () {
      const large = new Uint8Array(1000)
      const next = blocksOf(Transport.pullOf(large), 10)
      for (let block = 0; block < 2; block++) assert.strictEqual((yield* next)?.bytes.buffer, large.buffer)
    })
  )

  it.effect("end once: what is asked for after the end is the end", () =>
    Effect.gen(function* () {
      const next = blocksOf(Transport.pullOf(new Uint8Array(4)), 4)
      assert.strictEqual((yield* next)?.bytes.byteLength, 4)
      assert.isUndefined(yield* next)
      assert.isUndefined(yield* next)
    })
  )

  it.effect("end with the failure of the bytes", () =>
    Effect.gen(function* () {
      let isFirst = true
      const broken = Effect.suspend(() => {
        if (!isFirst) return Effect.fail("lost")
        isFirst = false
        return Effect.succeed([new Uint8Array(5)])
      })
      const next = blocksOf(broken, 4)
      yield* next
      assert.strictEqual(yield* Effect.flip(next), "lost")
    })
  )
})

describe("adler32", () => {
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

  it("goes on from that of the bytes before, wherever in memory they are", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.uint8Array({ minLength: 1, maxLength: 3000 }),
        FastCheck.nat(),
        FastCheck.integer({ min: 1, max: 6 }),
        (part, cutAt, times) => {
          const bytes = new Uint8Array(part.length * times)
          for (let index = 0; index < times; index++) bytes.set(part, index * part.length)
          const at = cutAt % bytes.length
          assert.strictEqual(adler32(bytes.subarray(at), adler32(bytes.subarray(0, at))), slowly(bytes))
        }
      )
    )
  })
})
