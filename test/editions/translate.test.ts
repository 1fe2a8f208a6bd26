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
