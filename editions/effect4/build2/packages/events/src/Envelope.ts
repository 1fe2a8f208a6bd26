/**
 * What arrives, unpacked: the wrapper of an event and its parts, however it came and whichever version it is.
 *
 * Nothing is flattened: the wrapper's header and the event stay apart, since both have fields of the same name.
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 */
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Result from "effect/Result"
import * as Redacted from "effect/Redacted"

// Models ---------------------------------------------------------------------------------------------------------

/**
 * A JSON object.
 *
 * @since 0.1.0
 * @category models
 */
export type JsonObject = { readonly [key: string]: unknown }

/**
 * An event or a callback in its wrapper.
 *
 * @since 0.1.0
 * @category models
 */
export interface Event {
  readonly _tag: "Event"
  /** `2.0` has `schema`, `header` and `event`; `1.0` has `uuid`, `ts`, `token`, `type` and `event`. */
  readonly schema: "1.0" | "2.0"
  /** Equal in every delivery of the same event: `event_id`, or `uuid` of 1.0. Some callbacks have none. */
  readonly id: string | undefined
  /** For example `im.message.receive_v1`. The callback of old cards is `card.action.trigger_v1`. */
  readonly type: string
  /** When the platform made it, in milliseconds since the epoch. */
  readonly createdAt: number | undefined
  readonly tenantKey: string | undefined
  readonly appId: string | undefined
  /** The verification token. Empty over the long connection. */
  readonly token: Redacted.Redacted<string> | undefined
  /** The whole header of 2.0, or what stands beside `event` in 1.0, unknown fields included, without the token. */
  readonly header: JsonObject
  /** What it tells, not checked yet. */
  readonly event: unknown
  /** The whole body as parsed. It holds the verification token where one was sent. */
  readonly raw: JsonObject
}

/**
 * The question with which the platform tests an address when it is saved.
 *
 * @since 0.1.0
 * @category models
 */
export interface Challenge {
  readonly _tag: "Challenge"
  /** Goes back as it came. */
  readonly challenge: string
  readonly token: Redacted.Redacted<string> | undefined
}

/**
 * All that can arrive.
 *
 * @since 0.1.0
 * @category models
 */
export type Envelope = Event | Challenge

/**
 * Why a body is no event.
 *
 * @since 0.1.0
 * @category errors
 */
export class EnvelopeError {
  readonly _tag = "EnvelopeError"
  constructor(
    /** A sentence that holds nothing of the body. */
    readonly message: string
  ) {}
}

// Parsing --------------------------------------------------------------------------------------------------------

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined

const secret = (value: unknown): Redacted.Redacted<string> | undefined =>
  typeof value === "string" ? Redacted.make(value) : undefined

/**
 * The moment that the platform's digits mean, in milliseconds since the epoch. It sends seconds, milliseconds and
 * microseconds in the same field, so the length decides; seconds may have a fraction.
 *
 * @since 0.1.0
 * @category parsing
 */
export const momentOf = (value: unknown): number | undefined => {
  const digits = text(value)
  const match = digits === undefined ? null : /^(\d{1,19})(\.\d+)?$/.exec(digits)
  if (match === null) return undefined
  const length = match[1]!.length
  const number = Number(digits)
  if (length >= 18) return Math.floor(number / 1_000_000)
  if (length >= 15) return Math.floor(number / 1000)
  if (length >= 12) return Math.floor(number)
  return Math.floor(number * 1000)
}

const without = (object: JsonObject, ...keys: ReadonlyArray<string>): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))

const version2 = (raw: JsonObject, header: JsonObject): Result.Result<Event, EnvelopeError> => {
  const type = text(header["event_type"])
  if (type === undefined) return Result.fail(new EnvelopeError("The header has no `event_type`."))
  return Result.succeed({
    _tag: "Event",
    schema: "2.0",
    id: text(header["event_id"]),
    type,
    createdAt: momentOf(header["create_time"]),
    tenantKey: text(header["tenant_key"]),
    appId: text(header["app_id"]),
    token: secret(header["token"]),
    header: without(header, "token"),
    event: raw["event"],
    raw
  })
}

const version1 = (raw: JsonObject, event: JsonObject): Result.Result<Event, EnvelopeError> => {
  const type = text(event["type"])
  if (type === undefined) return Result.fail(new EnvelopeError("The event has no `type`."))
  return Result.succeed({
    _tag: "Event",
    schema: "1.0",
    id: text(raw["uuid"]),
    type,
    createdAt: momentOf(raw["ts"]),
    tenantKey: text(event["tenant_key"]),
    appId: text(event["app_id"]),
    token: secret(raw["token"]),
    header: without(raw, "token", "event"),
    event,
    raw
  })
}

const oldCard = (raw: JsonObject): Event => ({
  _tag: "Event",
  schema: "1.0",
  id: undefined,
  type: "card.action.trigger_v1",
  createdAt: undefined,
  tenantKey: text(raw["tenant_key"]),
  appId: text(raw["app_id"]),
  token: undefined,
  header: {},
  event: raw,
  raw
})

/**
 * Reads a parsed body: plain, so decrypted before. The callback of old cards has no wrapper; its `token` is for updates
 * of the card and no verification token.
 *
 * @since 0.1.0
 * @category parsing
 */
export const fromJson = (raw: unknown): Result.Result<Envelope, EnvelopeError> => {
  if (!isObject(raw)) return Result.fail(new EnvelopeError("The body is no JSON object."))
  const challenge = raw["challenge"]
  if (raw["type"] === "url_verification" || (typeof challenge === "string" && raw["header"] === undefined)) {
    return typeof challenge === "string"
      ? Result.succeed({ _tag: "Challenge", challenge, token: secret(raw["token"]) })
      : Result.fail(new EnvelopeError("The verification has no `challenge`."))
  }
  const header = raw["header"]
  if (isObject(header)) return version2(raw, header)
  if (raw["schema"] !== undefined) return Result.fail(new EnvelopeError("The event has no `header`."))
  const event = raw["event"]
  if (isObject(event)) return version1(raw, event)
  if (isObject(raw["action"])) return Result.succeed(oldCard(raw))
  return Result.fail(new EnvelopeError("The body is none of the platform's events."))
}

/**
 * Reads the text of a body: plain, so decrypted before. Large integers become strings of their digits.
 *
 * @since 0.1.0
 * @category parsing
 */
export const parse = (body: string): Result.Result<Envelope, EnvelopeError> => {
  let raw: unknown
  try {
    raw = EventDefinition.parseJson(body)
  } catch {
    return Result.fail(new EnvelopeError("The body is no JSON."))
  }
  return fromJson(raw)
}
