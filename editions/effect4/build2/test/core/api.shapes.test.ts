import * as api from "@effect-feishu/core/api"
import * as ApiSchema from "@effect-feishu/core/ApiSchema"
import * as Codec from "@effect-feishu/core/Codec"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import { examine, guardOf } from "@effect-feishu/core/internal/guard"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Schema from "effect/Schema"
import * as Result from "effect/Result"
import { jsonSchemaOf } from "../line/jsonSchema.js"

const scalar: FastCheck.Arbitrary<unknown> = FastCheck.oneof(
  FastCheck.constantFrom<unknown>(null, true, false, 0, 1.5, "", "1", [], {}, [null], { a: 1 }),
  FastCheck.string(),
  FastCheck.integer()
)

/** Values that have a shape, a few levels deep. */
const valueOf = (ast: Codec.Node, depth: number): FastCheck.Arbitrary<unknown> => {
  switch (ast._tag) {
    case "String": {
      const known = Codec.knownValues(ast)
      return known.length === 0 ? FastCheck.string() : FastCheck.constantFrom(...known)
    }
    case "Number":
      return FastCheck.oneof(FastCheck.integer(), FastCheck.double({ noNaN: true, noDefaultInfinity: true }))
    case "Boolean":
      return FastCheck.boolean()
    case "Literal":
      return FastCheck.constant(ast.literal)
    case "Union":
      return FastCheck.oneof(...ast.types.map((type) => valueOf(type, depth)))
    case "List":
      return depth <= 0
        ? FastCheck.constant([])
        : FastCheck.array(valueOf(ast.item, depth - 1), { maxLength: 2 })
    case "Later":
      return FastCheck.constant(undefined).chain(() => valueOf(ast.get(), depth - 1))
    case "Record":
      return FastCheck.dictionary(FastCheck.string(), valueOf(ast.value, depth - 1), { maxKeys: 2 })
    case "Struct": {
      const fields = ast.properties.filter(({ isOptional }) => depth > 0 || !isOptional)
      const required = fields.filter(({ isOptional }) => !isOptional).map(({ name }) => name as string)
      return FastCheck.record(
        Object.fromEntries(fields.map(({ name, type }) => [name, valueOf(type, depth - 1)])),
        { requiredKeys: required }
      )
    }
    default:
      return scalar
  }
}

/** Puts something else somewhere into a value. */
const damaged = (value: unknown, other: unknown, steps: ReadonlyArray<number>): unknown => {
  const [step, ...rest] = steps
  if (step === undefined || typeof value !== "object" || value === null) return other
  const keys = Object.keys(value)
  if (keys.length === 0) return other
  const key = keys[step % keys.length]!
  const copy = structuredClone(value) as { [key: string]: unknown }
  copy[key] = damaged(copy[key], other, rest)
  return copy
}

const shapes = Effect.map(api.all, (endpoints: ReadonlyArray<Endpoint.Any>) =>
  endpoints.flatMap(({ input, output }) => [input, output]).filter(({ id }) => id !== "empty")
)

describe("shapes of the platform", () => {
  it.effect("give guards and schemas that agree, on values that fit and on damaged ones", () =>
    Effect.gen(function* () {
      const all = yield* shapes
      let [fit, refused] = [0, 0]
      FastCheck.assert(
        FastCheck.property(
          FastCheck.constantFrom(...all).chain((shape) =>
            FastCheck.record({
              shape: FastCheck.constant(shape),
              value: valueOf(shape.ast, 4),
              other: scalar,
              steps: FastCheck.array(FastCheck.nat(50), { minLength: 1, maxLength: 5 })
            })
          ),
          ({ shape, value, other, steps }) => {
            const is = Schema.is(ApiSchema.make(shape as Codec.Shape<unknown>))
            const guard = guardOf(shape)
            assert.isTrue(guard(value), shape.id)
            assert.isTrue(is(value), shape.id)
            // A guard lets unknown values of an enumeration pass, a schema does not: the platform adds some.
            const changed = damaged(value, other, steps)
            if (is(changed)) assert.isTrue(guard(changed), shape.id)
            if (!guard(changed)) {
              refused++
              assert.isFalse(is(changed), shape.id)
              const { problems } = examine(shape, changed, { repair: false, root: "value" })
              assert.isTrue(problems.length > 0 || JSON.stringify(changed).includes("null"), shape.id)
            } else fit++
          }
        ),
        { numRuns: 400, seed: 7 }
      )
      assert.isAbove(fit, 20)
      assert.isAbove(refused, 100)
    })
  )

  it.effect(
    "become schemas whose optional fields are keys that may be missing, and whose integers are integers",
    () =>
      Effect.gen(function* () {
        let [optional, integers] = [0, 0]
        for (const shape of yield* shapes) {
          if (shape.ast._tag !== "Struct") continue
          const {
            additionalProperties,
            properties = {},
            required = []
          } = jsonSchemaOf(ApiSchema.make(shape as Codec.Shape<unknown>))
          if (shape.ast.properties.length > 0) assert.isFalse(additionalProperties, shape.id)
          for (const { isOptional, name, type } of shape.ast.properties) {
            const written = properties[name]!
            assert.strictEqual(required.includes(name), !isOptional, `${shape.id} ${name}`)
            assert.notInclude(JSON.stringify(written), '"null"', `${shape.id} ${name}`)
            if (isOptional) optional++
            if (type._tag !== "Number" || !type.isInteger) continue
            assert.strictEqual(written.type, "integer", `${shape.id} ${name}`)
            integers++
          }
        }
        assert.isAbove(optional, 5_000)
        assert.isAbove(integers, 900)
      })
  )

  it.effect("find every endpoint by its id, and each under its own id", () =>
    Effect.gen(function* () {
      const all = yield* api.all
      assert.deepStrictEqual(
        all.map(({ id }) => id),
        [...api.ids]
      )
      assert.isAtLeast(all.length, 1_800)
      const unknown = yield* Effect.result(api.load("im.v1.message.constructor"))
      assert.isTrue(Result.isFailure(unknown))
    })
  )

  it.effect("let every endpoint say where each input field travels", () =>
    Effect.gen(function* () {
      for (const endpoint of yield* api.all) {
        const { id, method, path, body, query = [], headers = [], input, paging } = endpoint
        const fields = input.ast._tag === "Struct" ? input.ast.properties.map(({ name }) => name) : []
        const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
        for (const name of [...inPath, ...query, ...headers]) assert.include(fields, name, id)
        const rest = fields.filter((name) => ![...inPath, ...query, ...headers].includes(name as string))
        if (body === undefined) assert.deepStrictEqual(rest, [], id)
        if (method === "GET" && rest.length > 0) assert.strictEqual(body, "json", id)
        if (paging !== undefined) assert.include(fields, paging.requestToken.split(".")[0]!, id)
      }
    })
  )
})
