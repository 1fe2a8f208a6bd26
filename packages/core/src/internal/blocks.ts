import * as Stream from "effect/Stream"

/**
 * Cuts a stream of bytes into blocks of `size` bytes, the last of which may be shorter. Holds one block at a time; a
 * piece that is large enough is cut without being copied.
 */
export const blocks = <E, R>(
  bytes: Stream.Stream<Uint8Array, E, R>,
  size: number
): Stream.Stream<Uint8Array, E, R> =>
  Stream.suspend(() => {
    let buffer: Uint8Array | undefined
    let filled = 0
    function* cut(piece: Uint8Array): Generator<Uint8Array> {
      let at = 0
      while (at < piece.byteLength) {
        if (filled === 0 && piece.byteLength - at >= size) {
          yield piece.subarray(at, at + size)
          at += size
          continue
        }
        buffer ??= new Uint8Array(size)
        const taken = Math.min(size - filled, piece.byteLength - at)
        buffer.set(piece.subarray(at, at + taken), filled)
        filled += taken
        at += taken
        if (filled === size) {
          yield buffer
          buffer = undefined
          filled = 0
        }
      }
    }
    return Stream.concat(
      // One piece at a time: the pieces of a chunk become blocks when they are asked for, not all at once.
      Stream.flatMap(bytes, (piece) => Stream.fromIteratorSucceed(cut(piece), 1)),
      Stream.suspend(() => (filled === 0 ? Stream.empty : Stream.succeed(buffer!.subarray(0, filled))))
    )
  })
