import * as Effect from "effect/Effect"
import { adler32 } from "./adler32.js"

/** A part of a file. Its checksum was summed up while its bytes came. */
export interface Block {
  readonly bytes: Uint8Array
  /** Adler-32. */
  readonly checksum: number
}

/**
 * Cuts bytes that are pulled into blocks of `size` bytes, the last of which may be shorter, and gives the next one;
 * `undefined` at the end. Holds one block at a time; a piece that is large enough is cut without being copied.
 */
export const blocksOf = <E, R>(
  pull: Effect.Effect<ReadonlyArray<Uint8Array> | undefined, E, R>,
  size: number
): Effect.Effect<Block | undefined, E, R> => {
  let pieces: ReadonlyArray<Uint8Array> | undefined = []
  let at = 0
  let offset = 0
  return Effect.suspend(() => {
    let block: Uint8Array | undefined
    let filled = 0
    let checksum = 1
    const fill = (): Effect.Effect<Block | undefined, E, R> => {
      for (let piece = pieces?.[at]; piece !== undefined; piece = pieces?.[at]) {
        const taken = piece.subarray(offset, offset + size - filled)
        checksum = adler32(taken, checksum)
        offset += taken.byteLength
        if (offset === piece.byteLength) {
          at++
          offset = 0
        }
        if (taken.byteLength === size) return Effect.succeed({ bytes: taken, checksum })
        if (taken.byteLength === 0) continue
        block ??= new Uint8Array(size)
        block.set(taken, filled)
        filled += taken.byteLength
        if (filled === size) return Effect.succeed({ bytes: block, checksum })
      }
      if (pieces === undefined) {
        return Effect.succeed(
          block === undefined ? undefined : { bytes: block.subarray(0, filled), checksum }
        )
      }
      return Effect.flatMap(pull, (more) => {
        pieces = more
        at = 0
        return fill()
      })
    }
    return fill()
  })
}
