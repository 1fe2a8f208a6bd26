/** Who may open a long connection: addresses that were given out, each good for one connection. */
import type { ClientConfig } from "./settings.js"
import { slot, type World } from "./world.js"

/** What the platform tells where nothing else was asked for. */
export const usualConfig: ClientConfig = {
  ReconnectCount: -1,
  ReconnectInterval: 120,
  ReconnectNonce: 30,
  PingInterval: 120
}

/** Most connections of an app. */
export const maxConnections = 50

/** The codes of refusals. */
export const refusals = { forbidden: 403, unauthorized: 514, tooMany: 1_000_040_350 } as const

export interface Pass {
  readonly appId: string
  readonly service: number
}

/** An address that was not used by then is worth nothing any more. */
const passLife = 60_000

export class Passes {
  private readonly all = new Map<string, Pass & { readonly at: number }>()

  constructor(private readonly world: World) {}

  /** The query of an address that opens one connection. */
  issue(appId: string): string {
    const { ids, now } = this.world
    // Insertion order is age.
    for (const [old, { at }] of this.all) {
      if (now - at <= passLife) break
      this.all.delete(old)
    }
    const ticket = ids.hex(32)
    const service = 33_554_000 + ids.integer(1000)
    this.all.set(ticket, { appId, service, at: now })
    const query = new URLSearchParams({
      device_id: ids.word(19),
      access_key: ids.hex(32),
      service_id: String(service),
      ticket
    })
    return query.toString()
  }

  take(query: URLSearchParams): Pass | undefined {
    const ticket = query.get("ticket") ?? ""
    const pass = this.all.get(ticket)
    this.all.delete(ticket)
    if (pass === undefined || this.world.now - pass.at > passLife) return undefined
    return String(pass.service) === query.get("service_id") ? pass : undefined
  }
}

export const passesSlot = slot("passes", (world) => new Passes(world))
