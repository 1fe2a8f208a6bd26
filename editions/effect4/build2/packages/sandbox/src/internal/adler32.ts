/** After so many bytes the sums are reduced, before they leave the range of exact arithmetic. */
const stride = 3800

/** The Adler-32 checksum of bytes, as an unsigned number. */
export const adler32 = (bytes: Uint8Array): number => {
  let low = 1
  let high = 0
  for (let from = 0; from < bytes.byteLength; from += stride) {
    const to = Math.min(from + stride, bytes.byteLength)
    for (let at = from; at < to; at++) {
      low += bytes[at]!
      high += low
    }
    low %= 65521
    high %= 65521
  }
  return high * 65536 + low
}
