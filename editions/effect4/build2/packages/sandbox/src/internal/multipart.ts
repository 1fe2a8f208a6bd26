/** Parts of a form, cut out of the body without copying it where the parser allows. */
import * as Multipasta from "multipasta"

export interface FilePart {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, FilePart>>
}

const join = (chunks: ReadonlyArray<Uint8Array>): Uint8Array => {
  const first = chunks[0]
  if (first === undefined) return new Uint8Array(0)
  const last = chunks[chunks.length - 1]!
  const length = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
  // The parser hands out views of one buffer. When they lie end to end, the whole is a view as well.
  if (first.buffer === last.buffer && last.byteOffset + last.byteLength - first.byteOffset === length) {
    return new Uint8Array(first.buffer, first.byteOffset, length)
  }
  const out = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.byteLength
  }
  return out
}

/**
 * A parameter of the part's disposition. The parser's own reading gives up on letters above U+00FF, in which many
 * file names here are written; the raw header is there all the same.
 */
const parameter = (info: Multipasta.PartInfo, name: string): string | undefined => {
  const header = String(info.headers["content-disposition"] ?? "")
  const extended = new RegExp(`;\\s*${name}\\*=[^']*'[^']*'([^;\\s]+)`, "i").exec(header)
  if (extended !== null) return percentDecoded(extended[1]!)
  const plain = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, "i").exec(header)
  return plain === null ? undefined : (plain[2] ?? plain[1]!.replace(/\\"/g, '"').replace(/%22/g, '"'))
}

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const boundaryLength = (contentType: string): number =>
  (/boundary="?([^";]*)/i.exec(contentType)?.[1] ?? "").length

/** `undefined` when the body is not a whole form. */
export const parse = (body: Uint8Array, contentType: string): Form | undefined => {
  // Names come from outside: there is nothing to inherit.
  const fields: Record<string, string> = Object.create(null)
  const files: Record<string, FilePart> = Object.create(null)
  let whole = true
  const parser = Multipasta.make({
    headers: { "content-type": contentType },
    isFile: (info) => parameter(info, "filename") !== undefined || Multipasta.defaultIsFile(info),
    onField: (info, value) => {
      fields[parameter(info, "name") ?? ""] = Multipasta.decodeField(info, value)
    },
    onFile: (info) => {
      const chunks: Array<Uint8Array> = []
      return (chunk) => {
        if (chunk !== null) {
          chunks.push(chunk)
          return
        }
        files[parameter(info, "name") ?? ""] = {
          fileName: parameter(info, "filename") ?? "",
          contentType: info.contentType,
          bytes: join(chunks)
        }
      }
    },
    onError: () => {
      whole = false
    },
    onDone: () => {}
  })
  // The parser copies its first chunk to put a line break before it. So that this is not the whole of a large
  // body, the first chunk ends one letter into the first header, where no delimiter can begin.
  const opening = 2 + boundaryLength(contentType) + 2 + 1
  parser.write(body.subarray(0, opening))
  if (body.byteLength > opening) parser.write(body.subarray(opening))
  parser.end()
  return whole ? { fields, files } : undefined
}
