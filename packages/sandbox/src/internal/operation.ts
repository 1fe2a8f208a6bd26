/** Operations on the sandbox itself, beside the requests that it answers. */
import * as Effect from "effect/Effect"
import type { SandboxClock } from "../Sandbox/Records.js"
import { directorySlot, type Person } from "./directory.js"
import type { Time } from "./time.js"
import type { World } from "./world.js"

/** Runs an operation: it sees the same moment as requests do. */
export type Control = <A>(body: () => A) => Effect.Effect<A>

export const controlOf =
  (world: World, time: Time): Control =>
  (body) =>
    Effect.clockWith((clock) =>
      Effect.sync(() => {
        world.now = time.now(clock)
        return body()
      })
    )

export const clockOf = (world: World, time: Time): SandboxClock => ({
  now: world.now,
  advanced: time.advanced
})

/** @param user The index in the directory, or an open_id. */
export const personOf = (world: World, user: number | string): Person => {
  const directory = world.get(directorySlot)
  const person = typeof user === "number" ? directory.person(user) : directory.findPerson("open_id", user)
  if (person === undefined) throw new RangeError(`The sandbox has no user ${user}`)
  return person
}
