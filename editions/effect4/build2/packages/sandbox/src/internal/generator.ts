/** A small generator of numbers that look random: equal seeds give equal numbers, on every line of Effect. */
export class Generator {
  private a: number
  private b = 0x9e3779b9 | 0
  private c = 0x243f6a88 | 0
  private counter = 1

  constructor(seed: number) {
    this.a = seed | 0
    // Seeds that are close give numbers that are not only after a few turns.
    for (let i = 0; i < 12; i++) this.next()
  }

  /** Chris Doty-Humphrey's sfc32, which is in the public domain. */
  private next(): number {
    const out = (this.a + this.b + this.counter++) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + out) | 0
    return out >>> 0
  }

  /** A number in [0, 1). */
  number(): number {
    return this.next() / 0x1_0000_0000
  }
}
