/** Who is meant by the keys and ids in a message. */
import type { Reading } from "./page.js"

interface Mention {
  readonly key?: string | undefined
  readonly name?: string | undefined
  readonly id?: string | object | undefined
}

/**
 * Names for keys and ids. It takes time in proportion to the mentions once, and then to the text: all keys are looked for at
 * once, the longest first, so that `@_user_1` is not found within `@_user_10`.
 */
export const names = (mentions: ReadonlyArray<Mention> | undefined): Pick<Reading, "nameOf" | "named"> => {
  const byKey = new Map<string, string>()
  const byId = new Map<string, string>()
  const put = (map: Map<string, string>, key: string | undefined, name: string) => {
    if (key !== undefined && key !== "" && !map.has(key)) map.set(key, name)
  }
  for (const { id, key, name } of mentions ?? []) {
    const ids = (typeof id === "string" ? [id] : Object.values(id ?? {})).filter(
      (one): one is string => typeof one === "string" && one !== ""
    )
    // Somebody who has no name here, such as one who left, is called by an id.
    const called = name || ids[0]
    if (called === undefined) continue
    put(byKey, key, called)
    for (const one of ids) put(byId, one, called)
  }
  const lengths = [...new Set([...byKey.keys()].map((key) => key.length))].sort((one, other) => other - one)
  const starts = new Set([...byKey.keys()].map((key) => key[0]))
  const keyAt = (text: string, at: number): string | undefined => {
    for (const length of lengths) {
      const key = text.slice(at, at + length)
      const goesOn = /\d/.test(text[at + length] ?? "") && /\d$/.test(key)
      if (!goesOn && byKey.has(key)) return key
    }
    return undefined
  }
  return {
    nameOf: (id) => byKey.get(id) ?? byId.get(id),
    named: (text) => {
      if (byKey.size === 0) return text
      let out = ""
      let from = 0
      for (let at = 0; at < text.length; at++) {
        const key = starts.has(text[at]) ? keyAt(text, at) : undefined
        if (key === undefined) continue
        out += `${text.slice(from, at)}@${byKey.get(key)!}`
        from = at + key.length
        at = from - 1
      }
      return out + text.slice(from)
    }
  }
}
