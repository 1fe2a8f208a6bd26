/** What apps are told of what happens: each event has the shape that its definition promises. */
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import { appEventsSlot, type AppEvent } from "./appEvents.js"
import type { Actor } from "./conversations.js"
import { directorySlot } from "./directory.js"
import type { World } from "./world.js"

/** Tells apps of an event. */
export const raise = <Payload extends object, Answer>(
  world: World,
  definition: EventDefinition.EventDefinition<Payload, Answer>,
  apps: Iterable<string>,
  payload: Payload
): ReadonlyArray<AppEvent> => {
  const events = world.get(appEventsSlot)
  const event = Object.fromEntries(Object.entries(payload))
  const { callback, schema } = definition
  return Array.from(apps, (appId) => events.add(appId, definition.type, event, { callback, schema }))
}

/** The three ids of a person, as events have them. */
export const idsOf = (
  world: World,
  user: number
): { readonly union_id: string; readonly user_id: string; readonly open_id: string } | undefined => {
  const person = world.get(directorySlot).person(user)
  if (person === undefined) return undefined
  const { open_id, union_id, user_id } = person
  return { union_id, user_id, open_id }
}

/** Who did something. Events have no ids for an app that did. */
export const operatorOf = (world: World, actor: Actor): { readonly operator_id?: ReturnType<typeof idsOf> } =>
  "user" in actor ? { operator_id: idsOf(world, actor.user) } : {}
