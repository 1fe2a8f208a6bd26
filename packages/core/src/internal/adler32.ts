/** Above so many bytes the sums must be reduced, lest they leave the range of exact 32-bit arithmetic. */
const stride = 5552

/** The Adler-32 checksum of bytes, as an unsigned number. */
export const adler32 = (bytes: Uint8Array): number => {
  let a = 1
  let b = 0
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(at + stride, bytes.length)
    for (; at < end; at++) {
      a += bytes[at]!
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}
