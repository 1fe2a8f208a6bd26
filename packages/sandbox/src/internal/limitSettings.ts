/** Which limits are enforced, from what was asked for. */
import * as Settings from "@effect-feishu/core/Settings"
import type { LimitOptions, LimitRate, Options } from "../Sandbox/Options.js"
import { entryOf } from "./endpoints.js"
import type { Rate } from "./facts.js"
import type { LimitSettings } from "./settings.js"
import { sane } from "./sane.js"

const documented: LimitOptions = {
  endpoints: true,
  chats: true,
  messages: true,
  documents: true,
  cards: "gateway"
}

/** A limit has to be a whole number of calls. One of 0 would refuse them for ever. */
const rateOf = (id: string, rate: LimitRate): Rate => {
  sane(`limits.rates of ${id}: `, rate, {})
  const { perMinute, perSecond } = rate
  for (const value of [perMinute, perSecond]) {
    if (value === undefined || (Number.isSafeInteger(value) && value > 0)) continue
    throw new RangeError(`The rates of ${id} must be integers of at least 1, not ${value}`)
  }
  return {
    ...(perSecond === undefined ? {} : { perSecond }),
    ...(perMinute === undefined ? {} : { perMinute })
  }
}

export const limitSettings = (options: Options["limits"]): LimitSettings => {
  if (options !== undefined && options !== "documented" && typeof options !== "object") {
    throw new RangeError(`The limits must be documented or say which, not ${String(options)}`)
  }
  if (options !== "documented") {
    sane("limits.", options, {
      endpoints: Settings.flag,
      chats: Settings.flag,
      messages: Settings.flag,
      documents: Settings.flag,
      cards: Settings.oneOf(false, "gateway", "service"),
      rates: Settings.record
    })
  }
  const chosen = options === "documented" ? documented : (options ?? {})
  const rates = Object.entries(chosen.rates ?? {}).map(([id, rate]) => {
    if (entryOf(id) === undefined) throw new RangeError(`The rates name ${id}, which is no endpoint`)
    return [id, rateOf(id, rate)] as const
  })
  return {
    endpoints: chosen.endpoints ?? rates.length > 0,
    chats: chosen.chats ?? false,
    messages: chosen.messages ?? false,
    documents: chosen.documents ?? false,
    cards: chosen.cards ?? false,
    rates: new Map(rates)
  }
}
