/** Ids, tokens and log ids out of one seeded generator: equal seeds and equal requests give equal ids. */
import { Generator } from "./generator.js"

const hexDigits = "0123456789abcdef"
const wordDigits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

export class Ids {
  private readonly random: Generator
  private second = -1
  private stamp = ""

  constructor(seed: number) {
    this.random = new Generator(seed)
  }

  /** A number in [0, 1). */
  number(): number {
    return this.random.number()
  }

  /** An integer in [0, max). */
  integer(max: number): number {
    return Math.floor(this.random.number() * max)
  }

  private digits(alphabet: string, length: number): string {
    let out = ""
    for (let i = 0; i < length; i++) out += alphabet[Math.floor(this.random.number() * alphabet.length)]
    return out
  }

  hex(length: number): string {
    let out = ""
    // Eight digits a draw: most of a plain send's cost would be here otherwise.
    for (let left = length; left > 0; left -= 8) {
      const word = Math.floor(this.random.number() * 0x1_0000_0000)
      for (let i = 0; i < 8 && i < left; i++) out += hexDigits[(word >>> (i * 4)) & 15]
    }
    return out
  }

  word(length: number): string {
    return this.digits(wordDigits, length)
  }

  /** As the platform writes them: the time to the second, then hex. */
  logId(now: number): string {
    const second = Math.floor(now / 1000)
    if (second !== this.second) {
      this.second = second
      this.stamp = new Date(second * 1000).toISOString().replace(/\D/g, "").slice(0, 14)
    }
    return this.stamp + this.hex(20).toUpperCase()
  }
}
