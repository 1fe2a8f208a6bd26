/** The Adler-32 checksum of bytes, as an unsigned number. */
export const adler32 = (bytes: Uint8Array): number => {
  let low = 1
  let high = 0
  let left = 0
  for (const byte of bytes) {
    low += byte
    high += low
    // Before the sums leave the range of exact arithmetic.
    if (++left === 3800) {
      low %= 65521
      high %= 65521
      left = 0
    }
  }
  return (high % 65521) * 65536 + (low % 65521)
}
