import { assert, describe, it } from "@effect/vitest"
import { program } from "../../editions/effect4/documents.js"

const lines = (...all: ReadonlyArray<string>): string => `${all.join("\n")}\n`

describe("a program that is translated for Effect 4", () => {
  it("imports what has another name there, beside calls that take another form", () => {
    assert.strictEqual(
      program(
        "program.ts",
        lines(
          'import { Either, Schema } from "effect"',
          "const Count = Schema.Number.pipe(Schema.int())",
          "const one = Either.getOrThrow(Either.right(1))"
        )
      ),
      lines(
        'import { Result, Schema } from "effect"',
        "const Count = Schema.Number.pipe(Schema.check(Schema.isInt()))",
        "const one = Result.getOrThrow(Result.succeed(1))"
      )
    )
  })

  it("names what has become another thing's name, and that thing, at once", () => {
    assert.strictEqual(
      program(
        "program.ts",
        lines(
          'import { Schema } from "effect"',
          "export const Stay = Schema.Struct({ from: Schema.Date, until: Schema.DateFromSelf, n: Schema.BigIntFromSelf })"
        )
      ),
      lines(
        'import { Schema } from "effect"',
        "export const Stay = Schema.Struct({ from: Schema.DateFromString, until: Schema.Date, n: Schema.BigInt })"
      )
    )
  })

  it("sets the parts of a date by the names that they have there", () => {
    assert.strictEqual(
      program(
        "program.ts",
        lines(
          'import { DateTime } from "effect"',
          "export const at = (date: DateTime.Utc, minutes: number) => DateTime.setParts(date, { hours: 9, minutes })"
        )
      ),
      lines(
        'import { DateTime } from "effect"',
        "export const at = (date: DateTime.Utc, minutes: number) => DateTime.setParts(date, { hour: 9, minute: minutes })"
      )
    )
  })

  it("counts what a model has used as it is counted there", () => {
    assert.include(
      program("program.ts", lines("export const cost = (finish) => finish.usage.outputTokens")),
      "finish.usage.outputTokens.total"
    )
  })

  it("is refused where it would compile there, and mean something else", () => {
    assert.throws(
      () =>
        program(
          "program.ts",
          lines(
            'import { Effect } from "effect"',
            "export const both = Effect.partition([1], Effect.succeed)"
          )
        ),
      "program.ts: Effect.partition() gives its lists in the other order on Effect 4. Write around it."
    )
  })

  it("imports no longer what another form does without", () => {
    assert.strictEqual(
      program(
        "program.ts",
        lines(
          'import { Layer, ConfigProvider } from "effect"',
          "export const provider = Layer.setConfigProvider(ConfigProvider.fromMap(new Map()))"
        )
      ),
      lines(
        'import { ConfigProvider } from "effect"',
        "export const provider = ConfigProvider.layer(ConfigProvider.fromUnknown({}))"
      )
    )
  })
})
