/**
 * A memory of what was set last. It keeps a number of each key instead of the key: texts of ten thousand messages, each looked
 * at by the collector of garbage until it is forgotten, would cost more than all else that is done for limits.
 */

/** Whole numbers are exact up to 53 bits: beside the 32 of one half, 21. */
const upperBits = 0x1f_ffff

/**
 * A number of 53 bits, never 0: two of ten thousand keys have the same in one of a hundred million memories. Every other letter
 * goes into each half, by a multiplication that no two letters leave alike.
 */
export const fingerprint = (text: string): number => {
  const { length } = text
  let [lower, upper] = [length, 0x811c_9dc5]
  for (let i = 1; i < length; i += 2) {
    lower = Math.imul(lower ^ text.charCodeAt(i - 1), 0x9e37_79b1)
    upper = Math.imul(upper ^ text.charCodeAt(i), 0x0100_0193)
  }
  if (length % 2 === 1) upper = Math.imul(upper ^ text.charCodeAt(length - 1), 0x0100_0193)
  // Products only grow upwards: the low bits, of which the places are made, know little of the text without this.
  lower = Math.imul(lower ^ (lower >>> 15) ^ upper, 0x85eb_ca6b)
  lower ^= lower >>> 13
  upper ^= upper >>> 11
  return (upper & upperBits) * 0x1_0000_0000 + (lower >>> 0) || 1
}

/** What was set in some time: a table in which who finds a place taken goes to the next one. */
class Generation<A> {
  /** The number of the key at each place; 0 where there is none. */
  private keys = new Float64Array(64)
  private values: Array<A | undefined> = Array.from({ length: 64 })
  size = 0

  private placeOf(key: number): number {
    const { keys } = this
    const last = keys.length - 1
    let at = key & last
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last
    return at
  }

  get(key: number): A | undefined {
    return this.values[this.placeOf(key)]
  }

  set(key: number, value: A): void {
    const at = this.placeOf(key)
    this.values[at] = value
    if (this.keys[at] === key) return
    this.keys[at] = key
    this.size++
    if (this.size * 4 > this.keys.length * 3) this.grow()
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Float64Array(keys.length * 2)
    this.values = Array.from({ length: keys.length * 2 })
    for (const [i, key] of keys.entries()) {
      if (key === 0) continue
      const at = this.placeOf(key)
      this.keys[at] = key
      this.values[at] = values[i]
    }
  }
}

export interface Recent<A> {
  readonly get: (key: string) => A | undefined
  readonly set: (key: string, value: A) => void
}

/** Remembers what was set last, at least so many; in two generations, of which the older one is forgotten as a whole. */
export const recent = <A>(least: number): Recent<A> => {
  let [young, old] = [new Generation<A>(), new Generation<A>()]
  return {
    get: (key) => {
      const number = fingerprint(key)
      return young.get(number) ?? old.get(number)
    },
    set: (key, value) => {
      if (young.size >= least) [young, old] = [new Generation(), young]
      young.set(fingerprint(key), value)
    }
  }
}
