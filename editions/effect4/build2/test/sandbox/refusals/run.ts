/** Sends the requests of an account, and tells which of them are answered otherwise than documented. */
import * as api from "@effect-feishu/core/api"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import * as Catalog from "@effect-feishu/core/catalog"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../../effect3/effect/TestClock.js"
import { fieldsOf, leastInputOf, wireOf } from "../samples.js"
import { call, request, tenantToken, type Answer } from "../support.js"
import type { Area, Fault, Pair } from "./account.js"

const isOf = <W>(value: unknown): value is (world: W) => unknown => typeof value === "function"

/** Fields that are needed, though the documentation does not require them. */
const asked = new Set(["id_list", "members"])

/** The request of an endpoint with the fault in it; what else it has to have is right as far as `right` knows it. */
export const faulty = <W extends { readonly insider: string }>(
  world: W,
  endpoint: Endpoint.Any,
  fault: Fault<W>,
  right: Readonly<Record<string, unknown>>
) =>
  Effect.flatMap(tenantToken, (token) => {
    const input = leastInputOf(endpoint)
    for (const { from, isRequired, name } of fieldsOf(endpoint)) {
      if (name in right && (isRequired || from !== "body" || asked.has(name))) input[name] = right[name]
    }
    for (const [name, value] of Object.entries(fault.input))
      input[name] = isOf<W>(value) ? value(world) : value
    const wire = wireOf(endpoint, input)
    return request(wire.method, wire.path, {
      token: fault.token?.(world) ?? (endpoint.tokens.join() === "user" ? world.insider : token),
      headers: wire.headers,
      ...(wire.body === undefined ? {} : { body: wire.body })
    })
  })

const verdict = ({ endpoint: { id }, error }: Pair, reply: Answer): ReadonlyArray<string> => {
  if (reply.get("code") !== error.code) return [`${id} ${error.code}: ${JSON.stringify(reply.json)}`]
  return error.status === undefined || reply.status === error.status
    ? []
    : [`${id} ${error.code}: HTTP ${reply.status}, documented ${error.status}`]
}

export const otherwise = <W extends { readonly insider: string }>(
  area: Area<W>,
  world: W,
  faults: ReadonlyArray<readonly [Pair, Fault<W>]>,
  right: Readonly<Record<string, unknown>>
) =>
  Effect.gen(function* () {
    const wrong: Array<string> = []
    for (const [id, code, asking] of area.rows) {
      const { errors } = yield* Catalog.facts(id)
      const endpoint = yield* api.load(id)
      const { url, ...init } = asking(world)
      const error = errors.find((one) => one.code === code)
      if (error === undefined) wrong.push(`${id} ${code} is not documented`)
      else wrong.push(...verdict({ endpoint, error }, yield* call(endpoint.method, url, init)))
    }
    let days = 0
    for (const [pair, fault] of faults.toSorted(([, a], [, b]) => (a.after ?? 0) - (b.after ?? 0))) {
      const { after = 0 } = fault
      yield* TestClock3.adjust(Duration.days(after - days))
      days = after
      wrong.push(...verdict(pair, yield* faulty(world, pair.endpoint, fault, right)))
    }
    return wrong
  })
