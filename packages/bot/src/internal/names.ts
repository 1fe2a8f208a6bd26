/** The names of a form's components. A button that submits carries no value of its own: its name says whose form it is. */

const prefix = "form"

/** Parts that may hold anything, as a name of letters, digits and few signs. A point stands between parts only. */
const encode = (part: string): string =>
  // Halves of characters cannot be written.
  encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")).replaceAll(".", "%2E")

const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

export interface Submit {
  readonly form: string
  /** Of the form's fields, as they were when the card was made. */
  readonly version: string
  readonly key: string | undefined
}

/** The name of the button that submits. */
export const submit = ({ form, key, version }: Submit): string =>
  [prefix, encode(form), version, ...(key === undefined ? [] : [encode(key)])].join(".")

/** Whose form a button submits. */
export const submitted = (name: string | undefined): Submit | undefined => {
  const [first, form, version, key, ...more] = (name ?? "").split(".")
  if (first !== prefix || form === undefined || version === undefined || more.length > 0) return undefined
  const decoded = { form: decode(form), version, key: key === undefined ? undefined : decode(key) }
  if (decoded.form === undefined || (key !== undefined && decoded.key === undefined)) return undefined
  return { ...decoded, form: decoded.form }
}

/** The name of a component: those of one card have to differ. */
export const component = (name: string, key: string | undefined): string =>
  key === undefined ? name : `${name}.${encode(key)}`

/** Few characters that differ where the parts do. */
export const digest = (parts: ReadonlyArray<unknown>): string => {
  let hash = 0x811c9dc5
  for (const char of JSON.stringify(parts)) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
