/**
 * What the transports that do not see the connection itself can tell of a failure.
 */
import * as Transport from "../Transport.js"

/** Faults of name look-up, connecting and handshaking: the request was not sent yet. */
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_\w+|ERR_SSL_\w+)$/

/** The same in words: Deno's, which has no codes, and what `fetch` says of a port that it does not go to. */
const said = /: client error \(Connect\): |^bad port$|^Fetch failed: Requests to port \d+ are blocked$/

/** Whether an error, or what caused it, came up before anything was sent. Where it cannot be told: no. */
export const isBeforeSending = (error: unknown, depth = 0): boolean => {
  if (typeof error !== "object" || error === null || depth > 4) return false
  const { cause, code, errors, message, syscall } = error as {
    readonly code?: unknown
    readonly message?: unknown
    readonly syscall?: unknown
    readonly cause?: unknown
    readonly errors?: unknown
  }
  return (
    (typeof code === "string" && beforeSending.test(code)) ||
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    (typeof message === "string" && said.test(message)) ||
    isBeforeSending(cause, depth + 1) ||
    // One for each address that was tried.
    (Array.isArray(errors) && errors.length > 0 && errors.every((one) => isBeforeSending(one, depth + 1)))
  )
}

/** The number of bytes that a response announces, where it is also the number that is read. */
export const announcedLength = (
  method: string,
  status: number,
  header: (name: string) => string | undefined
): number | undefined => {
  const value = header("content-length")
  if (value === undefined || header("content-encoding") !== undefined) return undefined
  if (method === "HEAD" || status === 204 || status === 304) return undefined
  const length = Number(value)
  return Number.isSafeInteger(length) ? length : undefined
}

/** The failure of a body that is not as long as announced; undefined where it is. */
export const lengthFailure = (length: number, announced: number | undefined): Transport.Failure | undefined =>
  announced === undefined || length === announced
    ? undefined
    : new Transport.Failure({
        reason: "body",
        cause: new Error(`got ${length} of ${announced} bytes`)
      })

/** A few endpoints want a body with GET, which `fetch` does not send. */
export const noBodyWithGet = (): Transport.Failure =>
  new Transport.Failure({
    reason: "request",
    cause: new Error("fetch sends no body with GET, the transport for Node does")
  })

/** The failure of an exchange that has used up its time. */
export const timeoutFailure = (timeout: number): Transport.Failure =>
  new Transport.Failure({ reason: "timeout", cause: new Error(`no answer within ${timeout} ms`) })

/**
 * An error of what lies below, without the contents of the exchange, which may be a token: parsers of HTTP attach the bytes
 * that they could not read, undici's as `data` and Node's own as `rawPacket`, and `fetch` quotes a header that it refuses.
 */
export const withoutContents = (
  error: unknown,
  { authorization }: { readonly [name: string]: string }
): unknown => {
  let current = error as { readonly message?: unknown; readonly cause?: unknown } | null | undefined
  for (let depth = 0; depth < 5 && typeof current === "object" && current !== null; depth++) {
    Reflect.deleteProperty(current, "data")
    Reflect.deleteProperty(current, "rawPacket")
    if (authorization !== undefined && String(current.message).includes(authorization)) {
      return new Error("the token cannot be sent in a header")
    }
    current = current.cause as typeof current
  }
  return error
}
