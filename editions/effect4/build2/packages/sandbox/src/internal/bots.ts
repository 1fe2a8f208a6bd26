/** Bots: each app has one, with an open_id of its own. */
import { Ids } from "./ids.js"
import type { World } from "./world.js"

/** The same for an app as long as the sandbox has the same seed. */
export const botOpenId = (seed: number, appId: string): string => {
  let hash = seed
  for (const letter of appId) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
  return `ou_${new Ids(hash >>> 0).hex(32)}`
}

export interface Bot {
  readonly appId: string
  readonly name: string
  readonly open_id: string
}

/** The bots of the sandbox's apps. */
export const botsOf = ({ settings }: World): ReadonlyArray<Bot> =>
  settings.apps.map(({ appId, name }) => ({ appId, name, open_id: botOpenId(settings.seed, appId) }))
