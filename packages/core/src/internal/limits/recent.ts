/** A memory of what was set last. */

/** What was set in some time. In a list until somebody asks: most of it nobody ever asks for, and a map is dear to write. */
class Generation<A> {
  private readonly map = new Map<string, A>()
  private readonly keys: Array<string> = []
  private readonly values: Array<A> = []

  get size(): number {
    return this.map.size + this.keys.length
  }

  get(key: string): A | undefined {
    const { keys, map, values } = this
    if (keys.length > 0) {
      for (let i = 0; i < keys.length; i++) map.set(keys[i]!, values[i]!)
      keys.length = 0
      values.length = 0
    }
    return map.get(key)
  }

  set(key: string, value: A): void {
    this.keys.push(key)
    this.values.push(value)
  }
}

export interface Recent<A> {
  readonly get: (key: string) => A | undefined
  readonly set: (key: string, value: A) => void
}

/**
 * Remembers what was set last, at least so many. In two generations: to take the oldest out of one map each time is slow, for it looks past all
 * that were taken out before.
 */
export const recent = <A>(least: number): Recent<A> => {
  let [young, old] = [new Generation<A>(), new Generation<A>()]
  return {
    get: (key: string): A | undefined => young.get(key) ?? old.get(key),
    set: (key: string, value: A): void => {
      if (young.size >= least) [young, old] = [new Generation(), young]
      young.set(key, value)
    }
  }
}
