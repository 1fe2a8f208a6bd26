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

/** `undefined` when the body is not a whole form. */
export const parse = (body: Uint8Array, contentType: string): Form | undefined => {
  const fields: Record<string, string> = {}
  const files: Record<string, FilePart> = {}
  let whole = true
  const parser = Multipasta.make({
    headers: { "content-type": contentType },
    isFile: (info) => info.filename !== undefined || Multipasta.defaultIsFile(info),
    onField: (info, value) => {
      fields[info.name] = Multipasta.decodeField(info, value)
    },
    onFile: (info) => {
      const chunks: Array<Uint8Array> = []
      return (chunk) => {
        if (chunk !== null) {
          chunks.push(chunk)
          return
        }
        files[info.name] = {
          fileName: info.filename ?? "",
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
  parser.write(body)
  parser.end()
  return whole ? { fields, files } : undefined
}
