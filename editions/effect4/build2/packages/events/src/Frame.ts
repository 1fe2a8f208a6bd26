/**
 * What travels over the long connection: the protobuf message `pbbp2.Frame`, one in each binary message of the
 * WebSocket.
 *
 * Reading never throws, and loses nothing: 64-bit ids are bigints, and what is not known is kept and written again, for
 * an acknowledgement has to repeat what it acknowledges.
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 */
import * as Result from "effect/Result"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * A header: unlike those of HTTP there may be several of one name, and case counts.
 *
 * @since 0.1.0
 * @category models
 */
export interface Header {
  readonly key: string
  readonly value: string
  /** Fields that are not known, as they came. */
  readonly unknown?: Uint8Array | undefined
}

/**
 * A frame.
 *
 * @since 0.1.0
 * @category models
 */
export interface Frame {
  /** Unsigned, 64 bits. */
  readonly seqId: bigint
  /** Unsigned, 64 bits. */
  readonly logId: bigint
  /** The service that the connection belongs to, from the URL that discovery gave. Signed, 32 bits. */
  readonly service: number
  /** What kind of frame it is: one of `method`. Signed, 32 bits. */
  readonly method: number
  readonly headers: ReadonlyArray<Header>
  readonly payloadEncoding?: string | undefined
  readonly payloadType?: string | undefined
  /** Absent and empty are two things, and stay so. */
  readonly payload?: Uint8Array | undefined
  readonly logIdNew?: string | undefined
  /** Fields that are not known, and known ones whose text is no UTF-8, as they came. */
  readonly unknown?: Uint8Array | undefined
}

/**
 * Why bytes are no frame.
 *
 * @since 0.1.0
 * @category errors
 */
export class FrameError {
  readonly _tag = "FrameError"
  constructor(
    /** A sentence that holds nothing of the bytes. */
    readonly message: string
  ) {}
}

/**
 * The kinds of frames: what keeps the connection, and what it is for.
 *
 * @since 0.1.0
 * @category models
 */
export const method: { readonly control: 0; readonly data: 1 } = { control: 0, data: 1 }

// Reading --------------------------------------------------------------------------------------------------------

/** Thrown within `decode` only. */
class Malformed {
  constructor(readonly message: string) {}
}

const malformed = (message: string): never => {
  throw new Malformed(message)
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** How deep groups may stand in each other. Nobody sends one: it is the limit of the official protobuf library. */
const maxDepth = 100

const wireType = { varint: 0, fixed64: 1, bytes: 2, groupStart: 3, groupEnd: 4, fixed32: 5 } as const

class Reader {
  position = 0
  /** The parts of the last number that was read: its lowest 28 bits, the next 28, and what stands above. */
  private low = 0
  private middle = 0
  private high = 0
  /** Whether its last byte was read. */
  private isEnded = false

  constructor(readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.position >= this.bytes.length
  }

  /** Reads a number of up to 64 bits, in parts: bigints cost, and few numbers need them. */
  private parts(): void {
    this.low = this.part(28)
    this.middle = this.isEnded ? 0 : this.part(28)
    this.high = this.isEnded ? 0 : this.part(14)
    if (!this.isEnded) malformed("A number has more than ten bytes.")
  }

  private part(bits: number): number {
    let value = 0
    for (let shift = 0; shift < bits; shift += 7) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      this.isEnded = byte < 0x80
      if (this.isEnded) break
    }
    return value
  }

  /** What stands beyond 64 bits is dropped, as the format has it. */
  varint(): bigint {
    this.parts()
    const { high, low, middle } = this
    if (high === 0 && middle < 0x1fff_fff) return BigInt(low + middle * 0x1000_0000)
    return BigInt.asUintN(64, BigInt(low) | (BigInt(middle) << 28n) | (BigInt(high) << 56n))
  }

  /** A number that is to be small: one that is too large for a tag or a length is larger than all of them here too. */
  number(): number {
    this.parts()
    return this.high === 0 ? this.low + this.middle * 0x1000_0000 : Number.POSITIVE_INFINITY
  }

  private byte(): number {
    const byte = this.bytes[this.position++]
    return byte === undefined ? malformed("It ends within a number.") : byte
  }

  int32(): number {
    this.parts()
    return this.low | (this.middle << 28)
  }

  block(): Uint8Array {
    const length = this.number()
    const begin = this.position
    if (length > this.bytes.length - begin) return malformed("It ends within a field.")
    this.position = begin + length
    return this.bytes.subarray(begin, this.position)
  }

  private skip(count: number): void {
    this.position += count
    if (this.position > this.bytes.length) malformed("It ends within a field.")
  }

  /** The number and the wire type of the next field. */
  tag(): { readonly field: number; readonly wire: number } {
    const tag = this.number()
    const field = Math.floor(tag / 8)
    if (field === 0 || tag > 0xffff_ffff) return malformed("A field has an impossible number.")
    return { field, wire: tag % 8 }
  }

  /** Goes past the value of a field, whatever it is. */
  pass(field: number, wire: number, depth = 0): void {
    switch (wire) {
      case wireType.varint:
        return this.parts()
      case wireType.fixed64:
        return this.skip(8)
      case wireType.bytes:
        return void this.block()
      case wireType.fixed32:
        return this.skip(4)
      case wireType.groupStart: {
        if (depth >= maxDepth) malformed("Groups stand too deep in each other.")
        for (;;) {
          const inner = this.tag()
          if (inner.wire === wireType.groupEnd) {
            if (inner.field !== field) malformed("A group ends that was not begun.")
            return
          }
          this.pass(inner.field, inner.wire, depth + 1)
        }
      }
      default:
        return malformed("A field has an impossible type.")
    }
  }
}

/** A short text of ASCII letters, as headers are: so it takes less than the decoder. */
const asciiOf = (bytes: Uint8Array): string | undefined => {
  if (bytes.length > 64) return undefined
  let text = ""
  for (const byte of bytes) {
    if (byte > 0x7f) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}

const textOf = (bytes: Uint8Array): string | undefined => {
  const ascii = asciiOf(bytes)
  if (ascii !== undefined) return ascii
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

const joined = (parts: ReadonlyArray<Uint8Array>): Uint8Array => {
  let length = 0
  for (const part of parts) length += part.length
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Reads the fields of a message: `known` says whether it took one. Gives the others as they came.
 */
const fields = (
  reader: Reader,
  known: (field: number, wire: number) => boolean
): { readonly unknown?: Uint8Array } => {
  const unknown: Array<Uint8Array> = []
  while (!reader.isAtEnd) {
    const begin = reader.position
    const { field, wire } = reader.tag()
    const value = reader.position
    if (known(field, wire)) continue
    reader.position = value
    reader.pass(field, wire)
    unknown.push(reader.bytes.slice(begin, reader.position))
  }
  return unknown.length === 0 ? {} : { unknown: joined(unknown) }
}

/** A header, unless one of its texts is no UTF-8. */
const headerOf = (bytes: Uint8Array): Header | undefined => {
  const reader = new Reader(bytes)
  let key: string | undefined = undefined
  let value: string | undefined = undefined
  let isText = true
  const rest = fields(reader, (field, wire) => {
    if (wire !== wireType.bytes || (field !== 1 && field !== 2)) return false
    const text = textOf(reader.block())
    if (text === undefined) isText = false
    else if (field === 1) key = text
    else value = text
    return true
  })
  if (!isText) return undefined
  if (key === undefined || value === undefined) return malformed("A header has no key or no value.")
  return { key, value, ...rest }
}

const read = (bytes: Uint8Array): Frame => {
  const reader = new Reader(bytes)
  let seqId: bigint | undefined = undefined
  let logId: bigint | undefined = undefined
  let service: number | undefined = undefined
  let kind: number | undefined = undefined
  const headers: Array<Header> = []
  const optional: {
    payloadEncoding?: string
    payloadType?: string
    payload?: Uint8Array
    logIdNew?: string
  } = {}
  const takeNumber = (field: number): boolean => {
    if (field === 1) seqId = reader.varint()
    else if (field === 2) logId = reader.varint()
    else if (field === 3) service = reader.int32()
    else if (field === 4) kind = reader.int32()
    else return false
    return true
  }
  const takeText = (name: "payloadEncoding" | "payloadType" | "logIdNew"): boolean => {
    const text = textOf(reader.block())
    if (text !== undefined) optional[name] = text
    return text !== undefined
  }
  const takeBlock = (field: number): boolean => {
    switch (field) {
      case 5: {
        const header = headerOf(reader.block())
        if (header !== undefined) headers.push(header)
        return header !== undefined
      }
      case 6:
        return takeText("payloadEncoding")
      case 7:
        return takeText("payloadType")
      case 8:
        optional.payload = reader.block()
        return true
      case 9:
        return takeText("logIdNew")
      default:
        return false
    }
  }
  const rest = fields(reader, (field, wire) =>
    wire === wireType.varint ? takeNumber(field) : wire === wireType.bytes && takeBlock(field)
  )
  if (seqId === undefined || logId === undefined || service === undefined || kind === undefined) {
    return malformed("A required field is missing.")
  }
  return { seqId, logId, service, method: kind, headers, ...optional, ...rest }
}

/**
 * Reads a frame. It never throws, whatever the bytes are.
 *
 * The payload is a part of the given bytes, no copy.
 *
 * @since 0.1.0
 * @category reading
 */
export const decode = (bytes: Uint8Array): Result.Result<Frame, FrameError> => {
  try {
    return Result.succeed(read(bytes))
  } catch (error) {
    return Result.fail(new FrameError(error instanceof Malformed ? error.message : "It cannot be read."))
  }
}

// Writing --------------------------------------------------------------------------------------------------------

const encoder = new TextEncoder()

/** How many bytes a text has in UTF-8, as the encoder writes it. */
const lengthOf = (text: string): number => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return encoder.encode(text).length
  return text.length
}

const varintLength = (value: number): number => {
  let length = 1
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 128)) length++
  return length
}

class Writer {
  private bytes = new Uint8Array(512)
  private length = 0

  /** Makes room for so many bytes more. Gives where they begin. */
  private room(count: number): number {
    const needed = this.length + count
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, needed))
      larger.set(this.bytes.subarray(0, this.length))
      this.bytes = larger
    }
    return this.length
  }

  /** A number that is exact as one. */
  private small(value: number): void {
    let at = this.room(10)
    let rest = value
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) this.bytes[at++] = (rest % 128) | 0x80
    this.bytes[at++] = rest
    this.length = at
  }

  private varint(value: bigint): void {
    let rest = BigInt.asUintN(64, value)
    if (rest <= 0x1f_ffff_ffff_ffffn) return this.small(Number(rest))
    let at = this.room(10)
    for (; rest > 0x7fn; rest >>= 7n) this.bytes[at++] = Number(rest & 0x7fn) | 0x80
    this.bytes[at++] = Number(rest)
    this.length = at
  }

  number(field: number, value: bigint): void {
    this.small((field << 3) | wireType.varint)
    this.varint(value)
  }

  raw(bytes: Uint8Array | undefined): void {
    if (bytes === undefined) return
    const at = this.room(bytes.length)
    this.bytes.set(bytes, at)
    this.length = at + bytes.length
  }

  private head(field: number, length: number): void {
    this.small((field << 3) | wireType.bytes)
    this.small(length)
  }

  block(field: number, bytes: Uint8Array): void {
    this.head(field, bytes.length)
    this.raw(bytes)
  }

  text(field: number, text: string, length = lengthOf(text)): void {
    this.head(field, length)
    const at = this.room(length)
    this.length = at + length
    if (length !== text.length) return void encoder.encodeInto(text, this.bytes.subarray(at, this.length))
    for (let i = 0; i < length; i++) this.bytes[at + i] = text.charCodeAt(i)
  }

  header(field: number, { key, unknown, value }: Header): void {
    const keyLength = lengthOf(key)
    const valueLength = lengthOf(value)
    const length = 2 + varintLength(keyLength) + keyLength + varintLength(valueLength) + valueLength
    this.head(field, length + (unknown?.length ?? 0))
    this.text(1, key, keyLength)
    this.text(2, value, valueLength)
    this.raw(unknown)
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

/** A signed number of 32 bits as the format writes it: with the sign in all 64. */
const int32 = (value: number): bigint => BigInt.asUintN(64, BigInt(value | 0))

/**
 * Writes a frame. Required fields are written always, fields that are not known after the others. Ids lose what stands
 * beyond 64 bits, `service` and `method` what stands beyond 32.
 *
 * @since 0.1.0
 * @category writing
 */
export const encode = (frame: Frame): Uint8Array => {
  const writer = new Writer()
  writer.number(1, frame.seqId)
  writer.number(2, frame.logId)
  writer.number(3, int32(frame.service))
  writer.number(4, int32(frame.method))
  for (const each of frame.headers) writer.header(5, each)
  if (frame.payloadEncoding !== undefined) writer.text(6, frame.payloadEncoding)
  if (frame.payloadType !== undefined) writer.text(7, frame.payloadType)
  if (frame.payload !== undefined) writer.block(8, frame.payload)
  if (frame.logIdNew !== undefined) writer.text(9, frame.logIdNew)
  writer.raw(frame.unknown)
  return writer.finish()
}

// Headers --------------------------------------------------------------------------------------------------------

/**
 * The value of a header: of several of that name, the first one's.
 *
 * @since 0.1.0
 * @category headers
 */
export const header = (frame: Frame, key: string): string | undefined =>
  frame.headers.find((each) => each.key === key)?.value

/**
 * A header whose value is a whole number that is not negative. Anything else counts as missing.
 *
 * @since 0.1.0
 * @category headers
 */
export const numberHeader = (frame: Frame, key: string): number | undefined => {
  const value = header(frame, key)
  if (value === undefined || !/^\d{1,15}$/.test(value)) return undefined
  return Number(value)
}

// Constructors ---------------------------------------------------------------------------------------------------

const control = (service: number, type: string, payload: string | undefined): Frame => ({
  seqId: 0n,
  logId: 0n,
  service,
  method: method.control,
  headers: [{ key: "type", value: type }],
  ...(payload === undefined ? {} : { payload: encoder.encode(payload) })
})

/**
 * What the client sends to show that it is there.
 *
 * @since 0.1.0
 * @category constructors
 */
export const ping = (service: number): Frame => control(service, "ping", undefined)

/**
 * What the platform answers: its payload may be a new configuration, as JSON.
 *
 * @since 0.1.0
 * @category constructors
 */
export const pong = (service: number, payload?: string): Frame => control(service, "pong", payload)

/**
 * The acknowledgement of a frame: the frame itself with all its headers, how long it took, and what became of it.
 *
 * @param payload The text or the bytes of what became of it: see `outcome`.
 * @param bizRt Milliseconds that it took. Fractions and what is below zero are cut off.
 * @since 0.1.0
 * @category constructors
 */
export const ack = (frame: Frame, payload: Uint8Array | string, bizRt: number): Frame => ({
  ...frame,
  headers: [
    ...frame.headers.filter(({ key }) => key !== "biz_rt"),
    { key: "biz_rt", value: String(Math.max(0, Math.floor(bizRt)) || 0) }
  ],
  payload: typeof payload === "string" ? encoder.encode(payload) : payload
})

const base64 = (text: string): string => {
  let binary = ""
  for (const byte of encoder.encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * The payload of an acknowledgement: status 200, or 500 when the platform is to send the event again, and the answer to
 * a callback.
 *
 * @since 0.1.0
 * @category constructors
 */
export const outcome = (code: number, answer?: { readonly [key: string]: unknown }): string =>
  JSON.stringify(
    answer === undefined ? { code } : { code, headers: null, data: base64(JSON.stringify(answer)) }
  )
