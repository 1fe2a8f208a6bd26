/** What is known of an endpoint without loading it. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
export type TokenKind = "tenant" | "user" | "app"

/** Requests allowed for each app. */
export interface Rate {
  readonly perSecond?: number
  readonly perMinute?: number
  /** The HTTP status of one too many; absent: 429. */
  readonly status?: number
  /** What one too many is refused with, where it is not the gateway that does so. */
  readonly code?: number
}
