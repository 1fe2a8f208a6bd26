/** What the documentation says of how often an endpoint may be called. Loaded only where limits are kept. */
import { limitTiers } from "./limitTiers.js"

/** So many calls in each span of so many milliseconds. */
export interface Rate {
  readonly limit: number
  readonly milliseconds: number
}

/**
 * The limits of one endpoint for each app and tenant; reaching any of them is reaching the limit. `special`: the platform
 * has a limit that it does not publish, and `rates` is empty.
 */
export interface LimitTier {
  readonly rates: ReadonlyArray<Rate>
  readonly special: boolean
}

const spans: { readonly [unit: string]: number } = { s: 1000, m: 60_000 }

const tierOf = (text: string): LimitTier => {
  const rates = text.split(" ").flatMap((part) => {
    const [limit, unit] = part.split("/")
    const milliseconds = unit === undefined ? undefined : spans[unit]
    return milliseconds === undefined ? [] : [{ limit: Number(limit), milliseconds }]
  })
  return { rates, special: rates.length === 0 }
}

let tiers: Map<string, LimitTier> | undefined

const read = (): Map<string, LimitTier> => {
  const found = new Map<string, LimitTier>()
  for (const line of limitTiers.trim().split("\n")) {
    const [rate = "", resources = ""] = line.split("|")
    const tier = tierOf(rate)
    for (const one of resources.split(" ")) {
      const [resource, names = ""] = one.split(":")
      for (const name of names.split(",")) found.set(`${resource}.${name}`, tier)
    }
  }
  return found
}

/** The tier of an endpoint by its id, for example `im.v1.message.create`. `undefined` where none is documented. */
export const limitTier = (id: string): LimitTier | undefined => (tiers ??= read()).get(id)
