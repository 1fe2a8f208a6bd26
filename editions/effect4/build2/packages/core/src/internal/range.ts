/**
 * Parts of files: what is asked for, and whether that is what came.
 */

/** A part that is asked for, in bytes: from `start` on, to `end` (the last byte) if it is given; or the last `suffix`. */
export type Range =
  | { readonly _tag: "From"; readonly start: number; readonly end: number | undefined }
  | { readonly _tag: "Last"; readonly count: number }

/** Reads a `Range` header of one part; undefined where it is none. */
export const parseRange = (value: string): Range | undefined => {
  const [, first, last] = /^bytes\s*=\s*(\d*)\s*-\s*(\d*)$/i.exec(value.trim()) ?? []
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined
  if (first === "") return { _tag: "Last", count: Number(last) }
  const start = Number(first)
  const end = last === "" ? undefined : Number(last)
  return end !== undefined && end < start ? undefined : { _tag: "From", start, end }
}

/** What came of a part that was asked for: its place in what was sent, and the size of the whole file. */
export interface Cut {
  /** Bytes of the answer that come before the part. */
  readonly skip: number
  /** Bytes of the part; undefined for all that follow. */
  readonly take: number | undefined
  /** Size of the whole file, where it is told. */
  readonly total: number | undefined
  /** Where in the file the part begins. */
  readonly start: number
  /** Whether the answer says that it has all of the part, so that fewer bytes are a body that was cut. */
  readonly isPromised: boolean
}

/** `bytes 0-99/1234`. The size may be unknown. */
const contentRange = (value: string | undefined) => {
  const [, first, last, size] = /^bytes\s+(\d+)-(\d+)\/(\d+|\*)$/i.exec((value ?? "").trim()) ?? []
  return first === undefined
    ? undefined
    : { first: Number(first), last: Number(last), size: size === "*" ? undefined : Number(size) }
}

/**
 * Where in an answer the part is that was asked for, or why it is not in there. An answer with the whole file is cut.
 * `mayBeShorter` takes the beginning of the part as well, where it is told how large the file is.
 */
export const cutOf = (
  range: Range | undefined,
  status: number,
  header: (name: string) => string | undefined,
  announced: number | undefined,
  mayBeShorter = false
): Cut | string => {
  if (status !== 206) {
    const isPromised = false
    const length = status === 204 || status === 205 ? 0 : announced
    if (range === undefined) return { skip: 0, take: undefined, total: length, start: 0, isPromised }
    if (range._tag === "From") {
      const { end, start } = range
      if (length !== undefined && start >= length)
        return `begins at ${start}, and the file has ${length} bytes`
      const last = end === undefined ? length && length - 1 : Math.min(end, (length ?? Infinity) - 1)
      return {
        skip: start,
        take: last === undefined ? undefined : last - start + 1,
        total: length,
        start,
        isPromised
      }
    }
    if (length === undefined) return "cannot be cut from a file of unknown size"
    const start = Math.max(0, length - range.count)
    return { skip: start, take: length - start, total: length, start, isPromised }
  }
  const value = header("content-range")
  const came = contentRange(value)
  if (range === undefined) return `was not asked for, and came (${value ?? "no content-range"})`
  if (came === undefined || came.last < came.first) {
    return `is not told by the answer (content-range: ${value ?? "none"})`
  }
  const { first, last, size } = came
  const isTail = size !== undefined && last === size - 1
  const fits =
    range._tag === "From"
      ? first === range.start &&
        last <= (range.end ?? last) &&
        (last === range.end || isTail || (size === undefined ? range.end === undefined : mayBeShorter))
      : isTail && last - first + 1 === Math.min(range.count, size)
  return fits
    ? { skip: 0, take: last - first + 1, total: size, start: first, isPromised: true }
    : `is another one in the answer (content-range: ${value})`
}
