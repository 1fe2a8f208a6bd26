/** What comes over the wire, read without trust. */

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

export const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

/** A text; numbers are spelled out, everything else is empty. */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : ""

export const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined

/** `undefined` where a text is no JSON. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The address of a link that may be followed: the web only, so that no text becomes a program. */
export const safeUrl = (value: unknown): string | undefined => {
  const text = textOf(value).trim()
  if (!/^https?:\/\//i.test(text)) return undefined
  return URL.canParse(text) ? text : undefined
}
