/** The gateway of a fake: limits of endpoints, and nothing else. */
import type { LimitUse, Options } from "../Sandbox.js"
import { entryOf, findEntry } from "./endpoints.js"
import { Limiter } from "./limiter.js"
import { limitSettings } from "./limitSettings.js"
import { limitRefusal } from "./refusal.js"
import { statusOf } from "./statuses.js"
import { limitUse } from "./views.js"
import { encode } from "./wire.js"

export interface Refused {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly bytes: Uint8Array
}

export interface Gate {
  /** What a call is answered with that is one too many; it is counted unless it is. */
  readonly refusal: (
    request: { readonly method: string; readonly path: string },
    now: number
  ) => Refused | undefined
  readonly uses: () => ReadonlyArray<LimitUse>
}

export const make = (options: Options["limits"]): Gate => {
  const settings = limitSettings(options)
  const limiter = new Limiter()
  return {
    refusal: ({ method, path }, now) => {
      const found = findEntry(method, path.replace(/[?#].*$/, ""))
      if (!settings.endpoints || found._tag !== "Route") return undefined
      const { id } = found.route
      const rate = settings.rates.get(id) ?? entryOf(id)?.rate
      if (rate === undefined) return undefined
      const overrun = limiter.pass({ kind: "endpoint", id }, rate, now)
      if (overrun === undefined) return undefined
      const { code, details, msg, status } = limitRefusal(overrun, rate)
      return {
        status: statusOf(id, code) ?? status,
        headers: { "content-type": "application/json; charset=utf-8", ...details.headers },
        bytes: encode(JSON.stringify({ code, msg }))
      }
    },
    uses: () => limiter.uses().map(limitUse)
  }
}
