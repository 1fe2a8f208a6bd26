/** The lanes that calls go through: of their endpoint, and of the things that they are about, in each account. */
import type { Service as Credentials } from "../../Credentials.js"
import { Tenant } from "../../Tenant.js"
import type { Wanted } from "../limiter.js"
import { find } from "../line/fiber.js"
import { isIdle, type Lane, makeLane, real } from "./lane.js"
import { Log } from "./log.js"
import type { Plan, Thing } from "./plan.js"

/** The lanes of one application in one tenant. */
export interface Account {
  readonly name: string
  readonly endpoints: Map<string, Lane>
  readonly things: Map<string, Map<string, Lane>>
}

/** Of how many tenants an application's names are kept. */
const maxNames = 10_000

/** A user is of one tenant, which nobody but the scope knows. */
const tenantOf = ({ context, identity }: Wanted): string =>
  (identity._tag === "application" ? identity.tenantKey : find(context, Tenant)) ?? ""

/** The names of accounts: what the platform counts by. Asking the credentials each time would cost more than the rest. */
const namesOfAccounts = (): ((client: Wanted["client"], tenantKey: string) => string) => {
  const known = new WeakMap<Credentials, Map<string, string>>()
  return ({ credentials, region }, tenantKey) => {
    const origin = region.open
    if (credentials === undefined) return tenantKey === "" ? origin : `${origin} ${tenantKey}`
    let names = known.get(credentials)
    if (names === undefined) known.set(credentials, (names = new Map()))
    let name = names.get(tenantKey)
    if (name === undefined) {
      const of = tenantKey === "" ? credentials : (credentials.forTenant?.(tenantKey) ?? credentials)
      name = of.cacheKey("tenant", origin)
      if (names.size >= maxNames) names.clear()
      names.set(tenantKey, name)
    }
    return name
  }
}

/** How many lanes there are before it is looked for some that say nothing any more. */
const manyLanes = 1_000

export class Accounts {
  private readonly nameOf = namesOfAccounts()
  private readonly all = new Map<string, Account>()
  private count = 0
  private sweepAt = manyLanes
  /** Most calls are of the same account as the one before. */
  private last: Account | undefined
  private lastClient: Wanted["client"] | undefined
  private lastTenant = ""

  /** `open` hears of each new lane. */
  constructor(
    private readonly now: () => number,
    private readonly open: (lane: Lane) => void
  ) {}

  of(wanted: Wanted): Account {
    const { client } = wanted
    const tenantKey = tenantOf(wanted)
    if (this.last !== undefined && client === this.lastClient && tenantKey === this.lastTenant)
      return this.last
    const name = this.nameOf(client, tenantKey)
    let account = this.all.get(name)
    if (account === undefined) {
      account = { name, endpoints: new Map(), things: new Map() }
      this.all.set(name, account)
    }
    this.lastClient = client
    this.lastTenant = tenantKey
    return (this.last = account)
  }

  laneOf(account: Account, plan: Plan): Lane {
    const lane = account.endpoints.get(plan.id)
    if (lane !== undefined) return lane
    const { id, rates, windows } = plan
    const log = new Log(windows)
    return this.added(account.endpoints, makeLane({ of: "endpoint", id, account: account.name, rates, log }))
  }

  laneOfThing(account: Account, { atOnce, of, rates, windows }: Thing, id: string): Lane {
    const lanes = this.lanesOf(account, of)
    const lane = lanes.get(id)
    if (lane !== undefined) return real(lane)
    return this.added(
      lanes,
      makeLane({ of, id, account: account.name, rates, log: new Log(windows), atOnce })
    )
  }

  /** The lanes of one kind of thing, by id. */
  lanesOf(account: Account, of: string): Map<string, Lane> {
    let lanes = account.things.get(of)
    if (lanes === undefined) account.things.set(of, (lanes = new Map()))
    return lanes
  }

  /** Every lane once. */
  lanes(): ReadonlyArray<Lane> {
    const found = new Set<Lane>()
    for (const { endpoints, things } of this.all.values()) {
      for (const lanes of [endpoints, ...things.values()]) {
        for (const lane of lanes.values()) found.add(real(lane))
      }
    }
    return [...found]
  }

  /** Forgets lanes that say no more than new ones would, when they have become many. */
  tidy(): void {
    if (this.count < this.sweepAt) return
    const at = this.now()
    const sweep = (lanes: Map<string, Lane>): number => {
      for (const [id, lane] of lanes) if (isIdle(real(lane), at)) lanes.delete(id)
      return lanes.size
    }
    this.count = 0
    this.last = undefined
    for (const [name, account] of this.all) {
      let left = sweep(account.endpoints)
      for (const lanes of account.things.values()) left += sweep(lanes)
      if (left === 0) this.all.delete(name)
      this.count += left
    }
    this.sweepAt = Math.max(manyLanes, this.count * 2)
  }

  private added(lanes: Map<string, Lane>, lane: Lane): Lane {
    this.open(lane)
    this.count++
    lanes.set(lane.id, lane)
    return lane
  }
}
