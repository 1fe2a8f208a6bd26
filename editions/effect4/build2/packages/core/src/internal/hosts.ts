/**
 * Where secrets go.
 */
import * as Effect from "effect/Effect"
import { isPlatform, type Service as RegionService } from "../Region.js"

const warned = new WeakMap<RegionService, Set<string>>()

/** Warns once of a host that gets a secret and is none of the platform's; this machine is nobody else's. */
export const warnOfHost = (region: RegionService, origin: string): Effect.Effect<void> =>
  Effect.suspend(() => {
    const { hostname } = new URL(origin)
    if (isPlatform(origin) || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return Effect.void
    let origins = warned.get(region)
    if (origins === undefined) warned.set(region, (origins = new Set()))
    if (origins.has(origin)) return Effect.void
    origins.add(origin)
    return Effect.logWarning(
      `The application's secret goes to ${origin}, which is not one of the platform's own hosts.`
    )
  })
