import { parse } from "@effect-feishu/core/internal/json"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"

const space = FastCheck.constantFrom("", " ", "\n  ", "\t")
const integer = FastCheck.bigInt({ min: -(10n ** 24n), max: 10n ** 24n })

const holdsLarge = (value: unknown): boolean =>
  typeof value === "object" && value !== null
    ? Object.values(value).some(holdsLarge)
    : Number.isInteger(value) && !Number.isSafeInteger(value)

describe("JSON", () => {
  it("keeps every digit of every integer, wherever it stands", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.tuple(integer, FastCheck.string(), space), { maxLength: 8 }),
        (items) => {
          const text = `[${items.map(([n, name, gap]) => `${gap}{${JSON.stringify(name)}:${gap}${n}${gap}}`).join(",")}]`
          const values = parse(text) as ReadonlyArray<{ readonly [name: string]: unknown }>
          items.forEach(([n, name], i) => {
            const value = Object.entries(values[i]!).find(([key]) => key === name)?.[1]
            const safe = n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER)
            assert.strictEqual(value, safe ? Number(n) : String(n))
          })
        }
      ),
      { seed: 11 }
    )
  })

  it("keeps them beside a text of millions of escapes", () => {
    for (const escape of ['\\"', "\\\\", "\\n", "\\u0041"]) {
      const text = `{"id":12345678901234567890,"text":"${escape.repeat(3_000_000)}","last":98765432109876543210}`
      const { id, last, text: content } = parse(text) as { readonly [name: string]: string }
      assert.strictEqual(id, "12345678901234567890")
      assert.strictEqual(last, "98765432109876543210")
      assert.strictEqual(content!.length, 3_000_000)
    }
  })

  it("reads everything else as JSON.parse does", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.json({ maxDepth: 5 }), (text) => {
        FastCheck.pre(!holdsLarge(JSON.parse(text)))
        assert.deepStrictEqual(parse(text), JSON.parse(text))
      }),
      { seed: 11 }
    )
    for (const text of [
      '"1234567890123456789"',
      '["a: 12345678901234567890", 1]',
      "[0.12345678901234567]",
      "[1e20]"
    ]) {
      assert.deepStrictEqual(parse(text), JSON.parse(text))
    }
    assert.throws(() => parse("{"), SyntaxError)
    assert.throws(() => parse("12345678901234567890x"), SyntaxError)
    assert.throws(() => parse("[012345678901234567890]"), SyntaxError)
    assert.throws(() => parse('{"a":12345678901234567890,"b'), SyntaxError)
  })
})
