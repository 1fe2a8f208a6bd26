/** Words of four bytes that are summed up at a time: with more of them the lanes of 16 bits would run over. */
const group = 16

/** Groups after which the sums are reduced, so that they stay whole numbers of 32 bits. */
const groups = 20

/** Bytes of a word in two lanes of 16 bits. */
const lanes = 0x00ff00ff

/**
 * The Adler-32 checksum of bytes, as an unsigned number; `before` is that of the bytes that came before them.
 *
 * Sums four bytes at a time, two in each half of a word, which is three times as fast as one after another.
 */
export const adler32 = (bytes: Uint8Array, before = 1): number => {
  const { byteLength, byteOffset } = bytes
  const start = Math.min(byteLength, -byteOffset & 3)
  const count = isLittleEndian ? (byteLength - start) >>> 2 : 0
  // Words stand at whole words of memory only, also where there are none.
  const words = count === 0 ? new Int32Array() : new Int32Array(bytes.buffer, byteOffset + start, count)
  const wholeGroups = words.length - (words.length % group)
  let a = before & 0xffff
  let b = before >>> 16
  const slowly = (from: number, to: number): void => {
    for (let at = from; at < to;) {
      const end = Math.min(at + 2048, to)
      for (; at < end; at++) {
        a += bytes[at]!
        b += a
      }
      a %= 65521
      b %= 65521
    }
  }
  slowly(0, start)
  for (let at = 0; at < wholeGroups;) {
    for (const end = Math.min(at + group * groups, wholeGroups); at < end;) {
      // Of the bytes of each word the first and third; all, in pairs; and all so far, word by word.
      let odd = 0
      let pairs = 0
      let sums = 0
      for (const stop = at + group; at < stop; at += 4) {
        const w0 = words[at]!
        const w1 = words[at + 1]!
        const w2 = words[at + 2]!
        const w3 = words[at + 3]!
        const o0 = w0 & lanes
        const o1 = w1 & lanes
        const o2 = w2 & lanes
        const o3 = w3 & lanes
        odd = (odd + o0 + o1 + o2 + o3) | 0
        sums = (sums + pairs) | 0
        pairs = (pairs + o0 + ((w0 >>> 8) & lanes)) | 0
        sums = (sums + pairs) | 0
        pairs = (pairs + o1 + ((w1 >>> 8) & lanes)) | 0
        sums = (sums + pairs) | 0
        pairs = (pairs + o2 + ((w2 >>> 8) & lanes)) | 0
        sums = (sums + pairs) | 0
        pairs = (pairs + o3 + ((w3 >>> 8) & lanes)) | 0
      }
      const first = pairs & 0xffff
      const second = pairs >>> 16
      // In a word the first byte counts four times, the last once; in all words after it each counts four times more.
      b += 4 * group * a + 4 * ((sums & 0xffff) + (sums >>> 16)) + 3 * first + second
      b += (odd & 0xffff) + (odd >>> 16)
      a += first + second
    }
    a %= 65521
    b %= 65521
  }
  slowly(start + 4 * wholeGroups, byteLength)
  return ((b << 16) | a) >>> 0
}

const isLittleEndian = /*#__PURE__*/ new Uint8Array(/*#__PURE__*/ new Uint32Array([1]).buffer)[0] === 1
