/** The page at the server's root. Loaded when somebody asks for it: it is large, and most servers never show it. */
import { html, policy } from "./page.generated.js"
import { encode } from "./wire.js"

export interface PageReply {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

let made: PageReply | undefined

export const page = (): PageReply => {
  if (made !== undefined) return made
  const body = encode(html)
  return (made = {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-length": String(body.byteLength),
      // A server of another version may stand at this address tomorrow.
      "cache-control": "no-store",
      "content-security-policy": policy,
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff"
    },
    body
  })
}
