/** What apps were told, checked against what each event promises. */
import type * as Codec from "@effect-feishu/core/Codec"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import { load } from "@effect-feishu/core/events"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Result from "effect/Result"

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The paths at which a value has what its shape has no name for. */
const strange = (node: Codec.Node, value: unknown, path: string): ReadonlyArray<string> => {
  if (node._tag === "Later") return strange(node.get(), value, path)
  if (node._tag === "List" && Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => strange(node.item, one, `${path}[${index}]`))
  }
  if (node._tag !== "Struct" || !isFields(value)) return []
  return Object.entries(value).flatMap(([name, one]) => {
    const property = node.properties.find((known) => known.name === name)
    return property === undefined ? [`${path}.${name}`] : strange(property.type, one, `${path}.${name}`)
  })
}

/** The paths of all that a value has, without the places in lists. */
export const pathsOf = (value: unknown, path = ""): ReadonlyArray<string> => {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => pathsOf(one, path))
  if (!isFields(value)) return [path]
  return Object.entries(value).flatMap(([name, one]) =>
    [`${path}${name}`].concat(pathsOf(one, `${path}${name}.`).filter((deep) => !deep.endsWith(".")))
  )
}

export interface Told {
  readonly appId: string
  readonly type: string
  readonly event: Fields
}

const check = ({ appId, payload, type }: Sandbox.AppEvent): Effect.Effect<Told> =>
  Effect.gen(function* () {
    const definition = yield* Effect.orDie(load(type))
    const event = payload["event"]
    if (!isFields(event)) return yield* Effect3.dieMessage(`${type} tells nothing`)
    const schema = "schema" in payload ? payload["schema"] : "1.0"
    assert.strictEqual(schema, definition.schema, type)
    const text = JSON.stringify(event)
    const sent: unknown = JSON.parse(text)
    assert.deepStrictEqual(sent, event, `${type} has what JSON has not`)
    const read = EventDefinition.decode(definition as EventDefinition.EventDefinition<unknown>, sent)
    assert.isTrue(Result.isSuccess(read), `${type}: ${JSON.stringify(read)}`)
    assert.deepStrictEqual(Result.getOrThrow(read), JSON.parse(text), `${type} has to be mended`)
    assert.deepStrictEqual(strange(definition.payload.ast, event, type), [])
    return { appId, type, event }
  })

/** What apps were told so far, oldest first; each of it fits its definition as it is. */
export const told = Effect.flatMap(Sandbox.appEvents, (events) => Effect.forEach(events, check))

/** What apps are told while something is done. */
export const during = <A, E, R>(body: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const before = (yield* Sandbox.appEvents).length
    yield* body
    return (yield* told).slice(before)
  })
