/** What apps are told of what happens: each event has the shape that its definition promises. */
import type * as Codec from "@effect-feishu/core/Codec"
import type * as EventDefinition from "@effect-feishu/core/EventDefinition"
import { appEventsSlot } from "./appEvents.js"
import type { AppEvent } from "../Sandbox/Records.js"
import { directorySlot } from "./directory.js"
import { isObject, type Json, type JsonObject } from "./fields.js"
import type { World } from "./world.js"

/** An event that is raised by what happens, and by what. */
export interface Happening {
  readonly definition: EventDefinition.Any
  readonly by: string
}

const all: Array<Happening> = []

/** Every event that something raises: what `happening` was called for. */
export const happenings = (): ReadonlyArray<Happening> => all

export type Raise<Payload> = (
  world: World,
  apps: Iterable<string>,
  payload: Payload,
  tenantKey?: string
) => ReadonlyArray<AppEvent>

/** Makes what tells apps of an event. That it is raised, and by what, is known from here on. */
export const happening = <Payload extends object, Answer>(
  definition: EventDefinition.EventDefinition<Payload, Answer>,
  by: string
): Raise<Payload> => {
  all.push({ definition, by })
  const { callback, schema, type } = definition
  return (world, apps, payload, tenantKey) => {
    const events = world.get(appEventsSlot)
    const event = Object.fromEntries(Object.entries(payload))
    return Array.from(apps, (appId) => events.add(appId, type, event, { callback, schema, tenantKey }))
  }
}

/** All apps: those that are told of what happens to the tenant as a whole. */
export const everyApp = (world: World): ReadonlyArray<string> => world.settings.apps.map(({ appId }) => appId)

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

/** The ids of several people; who has left has none. */
export const allIdsOf = (world: World, users: Iterable<number>) =>
  [...users].flatMap((user) => idsOf(world, user) ?? [])

/** Who did something. Events have no ids for an app that did. */
export const operatorOf = (
  world: World,
  actor: { readonly app: string } | { readonly user: number }
): { readonly operator_id?: ReturnType<typeof idsOf> } =>
  "user" in actor ? { operator_id: idsOf(world, actor.user) } : {}

/** The part of a value that a shape has a name for: endpoints show more of a thing than events do. */
const partOf = (node: Codec.Node, value: Json): Json => {
  if (node._tag === "Later") return partOf(node.get(), value)
  if (node._tag === "List" && Array.isArray(value)) return value.map((one: Json) => partOf(node.item, one))
  if (node._tag !== "Struct" || !isObject(value)) return value
  return Object.fromEntries(
    node.properties.flatMap(({ name, type }) => {
      const one = value[name]
      return one === undefined || one === null ? [] : [[name, partOf(type, one)]]
    })
  )
}

export const fitted = <A extends object>(shape: Codec.Shape<A>, value: JsonObject): A =>
  // The handlers have checked what is kept, and the shapes of events are those of the endpoints.
  partOf(shape.ast, value) as A

/** What became another between two states of a thing, as it was before; `undefined`: nothing did. */
export const changedOf = <A extends object>(before: A, after: A): Partial<A> | undefined => {
  const now = new Map<string, unknown>(Object.entries(after))
  const was = new Map<string, unknown>(Object.entries(before))
  const names = [...new Set([...was.keys(), ...now.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(now.get(name))
  )
  if (names.length === 0) return undefined
  return Object.fromEntries(
    names.filter((name) => was.has(name)).map((name) => [name, was.get(name)])
  ) as Partial<A>
}
