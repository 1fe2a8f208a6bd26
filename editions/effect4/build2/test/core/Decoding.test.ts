import * as Codec from "@effect-feishu/core/Codec"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as ApiSchema from "@effect-feishu/core/ApiSchema"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Schema from "effect/Schema"

interface Person {
  readonly name: string
  readonly age?: number | undefined
  readonly id?: string | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly extra?: Readonly<Record<string, boolean>> | undefined
  readonly friends?: ReadonlyArray<Person> | undefined
  readonly anything?: unknown
}
const Person: Codec.Shape<Person> = Codec.shape("test.person", () => ({
  name: Codec.str,
  age: Codec.intOpt,
  id: Codec.strOpt,
  tags: Codec.listOpt(Codec.str),
  extra: Codec.mapOpt(Codec.bool),
  friends: Codec.listOpt(Codec.obj(Person)),
  anything: Codec.anyOpt
}))

interface Output {
  readonly items: ReadonlyArray<Person>
}
const Output: Codec.Shape<Output> = Codec.shape("test.list#output", () => ({
  items: Codec.list(Codec.obj(Person))
}))

const list = Endpoint.make<{}, Output, "tenant">({
  id: "test.v1.person.list",
  method: "GET",
  path: "/open-apis/test/v1/people",
  tokens: ["tenant"],
  input: Codec.shape("test.list#input", () => ({})),
  output: Output
})

const envelope = (data: unknown): string => JSON.stringify({ code: 0, msg: "success", data })

describe("Decoding", () => {
  it.effect("hands on the parsed object with the fields that nobody documented", () =>
    Effect.gen(function* () {
      const output = yield* Endpoint.decode(
        list,
        envelope({ items: [{ name: "Ada", born: 1815 }], more: [1] })
      )
      assert.deepStrictEqual<unknown>(output, { items: [{ name: "Ada", born: 1815 }], more: [1] })
    })
  )

  it.effect("takes a parsed body with bigints, as another parser gives it", () =>
    Effect.gen(function* () {
      const person = { name: "Ada", age: 36n, id: 12345678901234567890n }
      const output = yield* Endpoint.decode(list, { code: 0, data: { items: [person] } })
      assert.deepStrictEqual<unknown>(output, {
        items: [{ name: "Ada", age: 36, id: "12345678901234567890" }]
      })
      assert.strictEqual(person.age, 36n)
    })
  )

  it.effect("fails, and does not die, of what cannot have been a body", () =>
    Effect.gen(function* () {
      const circle: { self?: unknown } = {}
      circle.self = circle
      for (const body of [undefined, null, circle, () => 1, 5n, Symbol("x")]) {
        const error = yield* Effect.flip(Endpoint.decode(list, body))
        assert.strictEqual(error._tag, "FeishuServerError")
      }
    })
  )

  it.effect("fails, and does not die, of more levels than can be checked", () =>
    Effect.gen(function* () {
      const levels = 200_000
      const text = `{"code":0,"data":{"items":[${'{"name":"a","friends":['.repeat(levels)}${"]}".repeat(levels)}]}}`
      const error = yield* Effect.flip(Endpoint.decode(list, text))
      assert.strictEqual(error._tag, "FeishuDecodeError")
      assert.include(error.message, "too many levels")
    })
  )

  it.effect("takes null for something that may be absent, and for a list without elements", () =>
    Effect.gen(function* () {
      const person = yield* Endpoint.decode(
        list,
        envelope({ items: [{ name: "Ada", age: null, tags: null }] })
      )
      assert.deepStrictEqual(person, { items: [{ name: "Ada" }] })
      assert.deepStrictEqual(yield* Endpoint.decode(list, envelope({ items: null })), { items: [] })
    })
  )

  it.effect("takes a number for a text and a text for a number, as long as no digit is lost", () =>
    Effect.gen(function* () {
      const output = yield* Endpoint.decode(list, envelope({ items: [{ name: 7, age: "36", id: 12 }] }))
      assert.deepStrictEqual(output, { items: [{ name: "7", age: 36, id: "12" }] })
      for (const age of ["036", "36 ", "", "9007199254740993", "1e3", "NaN"]) {
        const error = yield* Effect.flip(Endpoint.decode(list, envelope({ items: [{ name: "Ada", age }] })))
        assert.strictEqual(error._tag, "FeishuDecodeError")
      }
    })
  )

  it.effect("reads a code that comes as text as the number that it is", () =>
    Effect.gen(function* () {
      const output = yield* Endpoint.decode(list, { code: "0", msg: "success", data: { items: [] } })
      assert.deepStrictEqual(output, { items: [] })
      const refused = yield* Effect.flip(Endpoint.decode(list, { code: "1254607", msg: "not ready" }))
      assert.strictEqual(refused.code, 1254607)
      assert.strictEqual(FeishuError.repeatable(refused), "wait")
      const other = yield* Effect.flip(Endpoint.decode(list, { code: "zero", msg: "no code" }))
      assert.strictEqual(other.code, -1)
    })
  )

  it.effect("takes whichever type an option of the request makes of a field, and mends it as that", () => {
    const Part = Codec.shape<{ readonly text?: string | undefined }>("test#part", () => ({
      text: Codec.strOpt
    }))
    const get = Endpoint.make<
      Codec.Empty,
      { readonly about?: string | ReadonlyArray<{ readonly text?: string | undefined }> | undefined },
      "tenant"
    >({
      id: "test.v1.thing.get",
      method: "GET",
      path: "/open-apis/test/v1/thing",
      tokens: ["tenant"],
      input: Codec.empty,
      output: Codec.shape("test.v1.thing.get#output", () => ({
        about: Codec.eitherOpt(Codec.str, Codec.list(Codec.obj(Part)))
      }))
    })
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* Endpoint.decode(get, envelope({ about: "a" })), { about: "a" })
      assert.deepStrictEqual(yield* Endpoint.decode(get, envelope({ about: [{ text: "a" }] })), {
        about: [{ text: "a" }]
      })
      assert.deepStrictEqual(
        yield* Endpoint.decode(get, envelope({ about: [{ text: null }, { text: 7 }] })),
        {
          about: [{}, { text: "7" }]
        }
      )
      const error = yield* Effect.flip(Endpoint.decode(get, envelope({ about: [{ text: [] }] })))
      assert.include(error.message, "about[0].text should be a string, is an array")
      const other = yield* Effect.flip(Endpoint.decode(get, envelope({ about: true })))
      assert.include(other.message, "about should be a string or an array, is a boolean")
    })
  })

  it.effect("keeps the digits of an integer that a double cannot hold", () =>
    Effect.gen(function* () {
      const output = yield* Endpoint.decode(
        list,
        `{"code":0,"data":{"items":[{"name":"Ada","id":7123456789012345678,"anything":[-9007199254740993,1.2345678901234567890]}]}}`
      )
      assert.deepStrictEqual(output, {
        items: [
          {
            name: "Ada",
            id: "7123456789012345678",
            anything: ["-9007199254740993", Number("1.2345678901234567890")]
          }
        ]
      })
    })
  )

  it.effect("leaves digits inside texts alone", () =>
    Effect.gen(function* () {
      const name = 'a ":7123456789012345678, \\" [71234567890123456789]'
      const output = yield* Endpoint.decode(list, envelope({ items: [{ name, anything: 1 }] }))
      assert.strictEqual(output.items[0]!.name, name)
    })
  )

  it.effect(
    "says where and what does not fit, keeps the raw data, and never repeats the data in the message",
    () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(
          Endpoint.decode(list, envelope({ items: [{ name: "Ada" }, { age: true, tags: "secret" }] }))
        )
        assert.strictEqual(error._tag, "FeishuDecodeError")
        if (error._tag !== "FeishuDecodeError") return
        assert.deepStrictEqual(error.problems, [
          { path: "items[1].name", message: "is missing" },
          { path: "items[1].age", message: "should be a number, is a boolean" },
          { path: "items[1].tags", message: "should be an array, is a string" }
        ])
        assert.deepStrictEqual(error.raw, { items: [{ name: "Ada" }, { age: true, tags: "secret" }] })
        assert.notInclude(error.message, "secret")
      })
  )

  it.effect("changes nothing of a response that it refuses", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Endpoint.decode(list, envelope({ items: [{ name: 7, age: null }, {}] }))
      )
      assert.deepStrictEqual(error._tag === "FeishuDecodeError" && error.raw, {
        items: [{ name: 7, age: null }, {}]
      })
    })
  )

  it.effect("hands on what does not fit when lenient, and looks at nothing when off", () =>
    Effect.gen(function* () {
      const data = { items: [{ age: true }] }
      assert.deepStrictEqual<unknown>(yield* Endpoint.decode(list, envelope(data), "lenient"), data)
      assert.deepStrictEqual<unknown>(yield* Endpoint.decode(list, envelope({ items: 3 }), "off"), {
        items: 3
      })
    })
  )

  it.effect("checks structures that hold themselves", () =>
    Effect.gen(function* () {
      const deep = { items: [{ name: "a", friends: [{ name: "b", friends: [{ name: "c", friends: [] }] }] }] }
      assert.deepStrictEqual(yield* Endpoint.decode(list, envelope(deep)), deep)
      const error = yield* Effect.flip(
        Endpoint.decode(list, envelope({ items: [{ name: "a", friends: [{ friends: [{ name: [] }] }] }] }))
      )
      assert.deepStrictEqual(
        error._tag === "FeishuDecodeError" && error.problems.map((problem) => problem.path),
        ["items[0].friends[0].name", "items[0].friends[0].friends[0].name"]
      )
    })
  )

  it.effect("makes business errors of replies with a code, also with the status 200", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Endpoint.decode(list, { code: 230002, msg: "bot not in chat" }))
      assert.strictEqual(error.code, 230002)
    })
  )

  it("refuses numbers that JSON cannot hold: they would become null", () => {
    for (const age of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const [problem] = Endpoint.check({ ...list, input: Person }, { name: "ada", age })
      assert.deepStrictEqual(problem, { path: "age", message: `should be a number, is ${age}` })
    }
  })

  it("agrees with the schema that is made of the same shape", () => {
    const is = Schema.is(ApiSchema.make(Person))
    const loose = FastCheck.letrec<{ value: unknown; person: unknown }>((tie) => ({
      value: FastCheck.oneof(
        { depthSize: "small" },
        FastCheck.string(),
        FastCheck.integer(),
        FastCheck.boolean(),
        FastCheck.constant(null),
        FastCheck.array(FastCheck.oneof(FastCheck.string(), tie("person")), { maxLength: 3 }),
        FastCheck.dictionary(FastCheck.string(), FastCheck.boolean(), { maxKeys: 2 })
      ),
      person: FastCheck.record(
        {
          name: FastCheck.oneof(FastCheck.string(), tie("value")),
          age: FastCheck.oneof(FastCheck.integer(), tie("value")),
          tags: FastCheck.oneof(FastCheck.array(FastCheck.string(), { maxLength: 2 }), tie("value")),
          extra: FastCheck.oneof(FastCheck.dictionary(FastCheck.string(), FastCheck.boolean()), tie("value")),
          friends: tie("value")
        },
        { requiredKeys: [] }
      )
    })).person
    FastCheck.assert(
      FastCheck.property(loose, (person) => {
        const refused = Endpoint.check({ ...list, input: Person }, person).filter(
          (problem) => !problem.message.includes("null")
        )
        const hasNull = JSON.stringify(person).includes("null")
        return hasNull || is(person) === (refused.length === 0)
      }),
      { numRuns: 2000 }
    )
  })
})
