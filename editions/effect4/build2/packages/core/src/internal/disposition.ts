/**
 * The name that the platform gives to a file it sends.
 */
import { parse } from "content-disposition"

/** Headers are bytes, which transports give as one letter each: most servers mean UTF-8. */
const fromBytes = (text: string): string => {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\0-\u00ff]/.test(text)) return text
  return (
    decode(
      "utf-8",
      Uint8Array.from(text, (char) => char.charCodeAt(0))
    ) ?? text
  )
}

const decode = (charset: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Undoes percent-encoding; undefined where it is none. */
const unescape = (text: string, charset = "utf-8"): string | undefined => {
  if (/%(?![\da-f]{2})/i.test(text)) return undefined
  const bytes = text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  if (/[^\0-\u00ff]/.test(bytes)) return undefined
  return decode(
    charset,
    Uint8Array.from(bytes, (char) => char.charCodeAt(0))
  )
}

/** The extended form: character set, language, and the text in percent-encoding. Some servers put it in quotes. */
const extended = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const [, charset, text] = /^([^']*)'[^']*'(.*)$/s.exec(value) ?? []
  return text === undefined ? unescape(value) : unescape(text, charset === "" ? "utf-8" : charset)
}

const plain = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : (unescape(value) ?? fromBytes(value))

/** What may be the name of a file on any disk: the last part of a path, and nothing that no eye sees. */
const safe = (name: string | undefined): string | undefined => {
  const last = (name ?? "")
    .replace(/^.*[/\\]/s, "")
    // Control characters, and those that turn the direction of writing.
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim()
  return last === "" || last === "." || last === ".." ? undefined : last
}

/** The name in the headers of a file; undefined where there is none. */
export const nameIn = (header: (name: string) => string | undefined): string | undefined => {
  const disposition = header("content-disposition") ?? ""
  // Some leave the kind out, which comes first.
  const { parameters } = parse(/^[^;="]*=/.test(disposition) ? `attachment; ${disposition}` : disposition, {
    extended: false
  })
  return (
    safe(extended(parameters["filename*"])) ??
    safe(plain(parameters["filename"])) ??
    safe(plain(header("x-filename")))
  )
}
