/**
 * How long a voice message or a video is, read from its container. Clients show nothing where it is not told.
 */
import * as Effect from "effect/Effect"

/** A file that can be read at any place. */
interface Source {
  readonly size: number
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}

const sourceOf = (file: Uint8Array | Blob): Source =>
  file instanceof Uint8Array
    ? { size: file.byteLength, read: (start, end) => Promise.resolve(file.subarray(start, end)) }
    : {
        size: file.size,
        read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer())
      }

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const latin = (bytes: Uint8Array, at: number, text: string): boolean =>
  at + text.length <= bytes.byteLength &&
  [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0))

/** The longest page of an Ogg file. */
const page = 65_307

const isOpusHead = (head: Uint8Array): boolean => latin(head, 0, "OggS") && latin(head, 28, "OpusHead")

/** Whether a file is Opus in Ogg, which is what the platform takes for a voice message. */
export const isOpus = (file: Uint8Array | Blob): Effect.Effect<boolean> =>
  // A blob that cannot be read fails the upload itself, which says so better.
  Effect.orElseSucceed(
    Effect.tryPromise(() => sourceOf(file).read(0, 64).then(isOpusHead)),
    () => false
  )

/** Opus always counts 48 samples a millisecond; the last page tells how many there are. */
const opus = async (source: Source): Promise<number | undefined> => {
  const head = await source.read(0, 64)
  if (!isOpusHead(head) || head.byteLength < 40) return undefined
  const skipped = view(head).getUint16(38, true)
  const tail = await source.read(Math.max(0, source.size - page), source.size)
  for (let at = tail.byteLength - 14; at >= 0; at--) {
    if (!latin(tail, at, "OggS")) continue
    const samples = Number(view(tail).getBigInt64(at + 6, true)) - skipped
    return samples > 0 ? Math.round(samples / 48) : undefined
  }
  return undefined
}

/** The place of a box within a range of an MP4 file: where its content starts and ends. */
const box = async (
  source: Source,
  name: string,
  from: number,
  to: number
): Promise<readonly [start: number, end: number] | undefined> => {
  for (let at = from; at + 8 <= to;) {
    const head = await source.read(at, at + 16)
    let length = view(head).getUint32(0)
    let start = at + 8
    if (length === 1 && head.byteLength === 16) {
      length = Number(view(head).getBigUint64(8))
      start = at + 16
    }
    const end = length === 0 ? to : at + length
    if (end < start || end > to) return undefined
    if (latin(head, 4, name)) return [start, end]
    at = end
  }
  return undefined
}

const mp4 = async (source: Source): Promise<number | undefined> => {
  const movie = await box(source, "moov", 0, source.size)
  const header = movie && (await box(source, "mvhd", movie[0], movie[1]))
  if (header === undefined || header[1] - header[0] < 32) return undefined
  const bytes = view(await source.read(header[0], header[0] + 32))
  const long = bytes.getUint8(0) === 1
  const scale = bytes.getUint32(long ? 20 : 12)
  const length = long ? Number(bytes.getBigUint64(24)) : bytes.getUint32(16)
  return scale === 0 || length === 0 ? undefined : Math.round((length * 1000) / scale)
}

/** The length in milliseconds, where the file tells. */
export const durationOf = (kind: string, file: Uint8Array | Blob): Effect.Effect<number | undefined> =>
  kind !== "opus" && kind !== "mp4"
    ? Effect.succeed(undefined)
    : // A blob that cannot be read fails the upload itself, which says so better.
      Effect.tryPromise(() => (kind === "opus" ? opus : mp4)(sourceOf(file))).pipe(
        Effect.orElseSucceed(() => undefined)
      )
