/** Files as an answer: their names, and the part that was asked for. */
import type { FileNames } from "./settings.js"
import { encode } from "./wire.js"

export interface Downloaded {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** As a form's and a header's grammar has it: more is encoded than `encodeURIComponent` does. */
const percent = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** UTF-8 with each byte as a letter: what a header's bytes look like to who reads them one by one. */
const bytewise = (text: string): string =>
  Array.from(encode(text), (byte) => String.fromCharCode(byte)).join("")

export const disposition = (name: string, form: FileNames): string => {
  const encoded = percent(name)
  const plain = `filename="${encoded}"`
  const extended = `filename*=UTF-8''${encoded}`
  switch (form) {
    case "plain":
      return `attachment; ${plain}`
    case "extended":
      return `attachment; ${extended}`
    case "raw":
      return `attachment; filename="${bytewise(name.replace(/["\\]/g, "\\$&").replace(/[\r\n]/g, " "))}"`
    default:
      return `attachment; ${plain}; ${extended}`
  }
}

interface Range {
  readonly start: number
  /** The first byte after it. */
  readonly end: number
}

/**
 * The part that a header asks for. `undefined`: the whole, as where the header is none that is understood or names
 * several parts. `out`: no byte of it is there.
 */
const rangeOf = (header: string | undefined, size: number): Range | "out" | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.replace(/\s/g, "") ?? "")
  if (match === null) return undefined
  const [, from = "", to = ""] = match
  if (from === "" && to === "") return undefined
  if (from === "") {
    const length = Math.min(Number(to), size)
    return length === 0 ? "out" : { start: size - length, end: size }
  }
  const start = Number(from)
  const end = to === "" ? size : Math.min(Number(to) + 1, size)
  if (to !== "" && Number(to) < start) return undefined
  return start >= size ? "out" : { start, end }
}

export const download = (
  file: { readonly bytes: Uint8Array; readonly contentType: string; readonly fileName: string },
  header: string | undefined,
  form: FileNames
): Downloaded => {
  const size = file.bytes.byteLength
  const range = rangeOf(header, size)
  if (range === "out") {
    return {
      status: 416,
      headers: { "content-range": `bytes */${size}`, "content-length": "0", "accept-ranges": "bytes" },
      body: new Uint8Array(0)
    }
  }
  const body = range === undefined ? file.bytes : file.bytes.subarray(range.start, range.end)
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      "content-type": file.contentType,
      "content-length": String(body.byteLength),
      "content-disposition": disposition(file.fileName, form),
      "accept-ranges": "bytes",
      ...(range === undefined ? {} : { "content-range": `bytes ${range.start}-${range.end - 1}/${size}` })
    },
    body
  }
}
