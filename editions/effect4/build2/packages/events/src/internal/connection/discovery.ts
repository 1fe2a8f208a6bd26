/**
 * Where to connect to: the platform gives a URL that is good once, and its wishes for the connection.
 */
import type * as Credentials from "@effect-feishu/core/Credentials"
import type * as FeishuClient from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Region from "@effect-feishu/core/Region"
import * as Retry from "@effect-feishu/core/Retry"
import * as Effect from "effect/Effect"
import * as Effect3 from "../effect3/effect/Effect.js"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { ConnectionError, type Reason } from "../../Connection.js"
import { reconfigured, type Wishes } from "./wishes.js"

/** A URL to connect to. It holds a ticket: never to be logged. */
export interface Endpoint {
  readonly url: Redacted.Redacted<string>
  readonly service: number
  /** What the platform calls the connection. */
  readonly id: string | undefined
  readonly wishes: Wishes
}

/** What the platform's codes mean, and whether trying again cannot help. */
const codes: Readonly<Record<number, readonly [Reason, isFatal: boolean]>> = {
  1: ["Busy", false],
  403: ["Forbidden", true],
  514: ["AuthFailed", true],
  1000040343: ["Busy", false],
  1000040344: ["WrongSecret", true],
  1000040350: ["TooManyConnections", false],
  1000040351: ["WrongRegion", true]
}

/** What a WebSocket's refusal means, from the platform's own headers. Without these it is not the platform's. */
export const refusalOf = (status: number, header: (name: string) => string | undefined): ConnectionError => {
  const said = header("handshake-status")
  const handshake = said === undefined ? Number.NaN : Number(said)
  const authCode = Number(header("handshake-autherrcode"))
  const isFull = handshake === 514 && authCode === 1000040350
  const reason = isFull
    ? "TooManyConnections"
    : handshake === 514
      ? "AuthFailed"
      : handshake === 403
        ? "Forbidden"
        : "NotOpened"
  return new ConnectionError({
    reason,
    // Who was granted a URL a moment ago may be granted another one that is good.
    isFatal: reason === "Forbidden",
    code: isFull ? authCode : Number.isInteger(handshake) ? handshake : status,
    msg: header("handshake-msg") ?? `the WebSocket was refused with HTTP ${status}`,
    logId: header("x-tt-logid")
  })
}

/** The error without the secret, which the platform might quote. */
const errorOf = (error: FeishuError, secrets: ReadonlyArray<string>): ConnectionError => {
  const { code, logId, status } = error
  const msg = secrets.reduce((text, secret) => text.replaceAll(secret, "<redacted>"), error.msg)
  const make = (reason: Reason, isFatal: boolean) =>
    new ConnectionError({ reason, isFatal, code: code > 0 ? code : undefined, msg, logId })
  const known = codes[code]
  if (known !== undefined) return make(...known)
  switch (error._tag) {
    case "FeishuTransportError":
      return make("Unreachable", false)
    case "FeishuRateLimitError":
    case "FeishuServerError":
      return make(code > 0 ? "Busy" : "Unreachable", false)
    case "FeishuInvalidRequestError":
      return make("Refused", true)
    case "FeishuAuthError":
      return make(code > 0 ? "WrongSecret" : "Unreachable", code > 0)
    default:
      // An answer without a code is none of the platform's: a proxy's, or a gateway's on the way.
      return make(code > 0 ? "Refused" : "Unreachable", code > 0 && (status ?? 0) < 500)
  }
}

const unreadable = (msg: string) =>
  new ConnectionError({ reason: "Unreachable", isFatal: false, code: undefined, msg, logId: undefined })

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null

/** The URL and its parts, if it is one to connect to: encrypted, unless the API is not either. Otherwise why it is not. */
const endpointOf = (data: unknown, open: string, wishes: Wishes): Endpoint | string => {
  const text = isObject(data) ? data["URL"] : undefined
  if (typeof text !== "string" || !URL.canParse(text)) return "the answer has no URL to connect to"
  const url = new URL(text)
  if (url.protocol === "ws:" && !open.startsWith("http:")) {
    return "the answer's URL is not encrypted (ws:), so its ticket is not sent there"
  }
  if (url.protocol !== "wss:" && url.protocol !== "ws:") return "the answer's URL is none of a WebSocket"
  const service = Number(url.searchParams.get("service_id"))
  return {
    // As it is, but for what a WebSocket's URL may not have.
    url: Redacted.make(text.replace(/#.*$/s, "")),
    service: Number.isInteger(service) ? service : 0,
    id: url.searchParams.get("device_id") ?? undefined,
    wishes: reconfigured(wishes, isObject(data) ? data["ClientConfig"] : undefined)
  }
}

interface Proof {
  readonly AppSecret: string
  readonly ClientAssertion?: string
}

const proofOf = (credentials: Credentials.Service, open: string): Effect.Effect<Proof, ConnectionError> => {
  if (Option.isSome(credentials.clientSecret)) {
    return Effect.succeed({ AppSecret: Redacted.value(credentials.clientSecret.value) })
  }
  const { assertion } = credentials
  return assertion === undefined
    ? Effect.fail(
        new ConnectionError({
          reason: "NoAssertion",
          isFatal: true,
          code: undefined,
          msg: "these credentials have neither a secret nor an assertion: they can get tokens only",
          logId: undefined
        })
      )
    : Effect.mapBoth(assertion(new URL(open).host), {
        onFailure: ({ msg }) =>
          new ConnectionError({
            reason: "NoAssertion",
            isFatal: false,
            code: undefined,
            msg,
            logId: undefined
          }),
        onSuccess: (jwt) => ({ AppSecret: "", ClientAssertion: Redacted.value(jwt) })
      })
}

const warned = new WeakSet<Region.Service>()

/** Says once that the secret leaves for a host that is not the platform's. This machine is nobody else's. */
const warnOfHost = (region: Region.Service): Effect.Effect<void> =>
  Effect.suspend(() => {
    const { hostname } = new URL(region.open)
    if (Region.isPlatform(region.open) || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) {
      return Effect.void
    }
    if (warned.has(region)) return Effect.void
    warned.add(region)
    return Effect.logWarning(
      `The application's secret goes to ${region.open}, which is not one of the platform's own hosts.`
    )
  })

/**
 * Asks for a URL, once.
 *
 * @param wishes Those that hold until the platform has others.
 * @param limit Milliseconds.
 */
export const discover = (
  client: FeishuClient.Service,
  credentials: Credentials.Service,
  wishes: Wishes,
  limit: number
): Effect.Effect<Endpoint, ConnectionError> => {
  const { region } = client
  const ask = (proof: Proof) =>
    Effect.mapBoth(
      client.request(
        {
          method: "POST",
          path: "/callback/ws/endpoint",
          body: { AppID: credentials.appId, ...proof },
          tokens: []
        },
        { headers: { locale: "zh" }, retry: Retry.none, timeout: limit }
      ),
      {
        onFailure: (error) =>
          errorOf(
            error,
            [proof.AppSecret, proof.ClientAssertion ?? ""].filter((secret) => secret !== "")
          ),
        onSuccess: ({ body }) => endpointOf(body["data"], region.open, wishes)
      }
    )
  return warnOfHost(region).pipe(
    Effect.andThen(proofOf(credentials, region.open)),
    Effect.flatMap(ask),
    Effect.flatMap((endpoint) =>
      typeof endpoint === "string" ? Effect.fail(unreadable(endpoint)) : Effect.succeed(endpoint)
    ),
    Effect3.disconnect,
    Effect3.timeoutFail({
      // The transport has the same limit, and better words.
      duration: limit + 50,
      onTimeout: () => unreadable(`no answer within ${limit} ms`)
    })
  )
}
