import * as Codec from "@effect-feishu/core/Codec"
import { assert, describe, it } from "@effect/vitest"
import { differencesOf, placeOf } from "../../scripts/live/differences.js"

interface Tree {
  readonly name: string
  readonly children?: ReadonlyArray<Tree> | undefined
}
const Tree: Codec.Shape<Tree> = Codec.shape("demo#Tree", () => ({
  name: Codec.str,
  children: Codec.listOpt(Codec.obj(Tree))
}))

const heard: Array<string> = []
const words = { isField: (name: string) => name === "name", heard: (text: string) => void heard.push(text) }

/** What differs, as `place: kind: what was seen`. */
const found = (fields: Codec.Fields, value: unknown): ReadonlyArray<string> =>
  differencesOf(Codec.struct(fields).ast, value, { kind: "endpoint", id: "demo.get" }, words).map(
    (one) =>
      `${placeOf(one)}: ${one.kind}: ${one.seen}${one.mended === true ? " (mended)" : ""} x${one.count}`
  )

describe("differences", () => {
  it("are none where an answer is as documented, and where the platform leaves out what is empty", () => {
    const fields = { a: Codec.str, items: Codec.list(Codec.int), maybe: Codec.strOpt, any: Codec.anyOpt }
    assert.deepStrictEqual(found(fields, { a: "x", items: [1, 2] }), [])
    assert.deepStrictEqual(found(fields, { a: "x" }), [])
    assert.deepStrictEqual(found(fields, { a: "x", maybe: null, any: { what: ["ever"] } }), [])
  })

  it("are counted once for all items of a list", () => {
    const fields = { items: Codec.list(Codec.struct({ id: Codec.str })) }
    assert.deepStrictEqual(found(fields, { items: [{ id: "a", b: 1 }, { id: "b", b: 2 }, {}] }), [
      "demo.get: items.b: unknown: integer x2",
      "demo.get: items.id: missing: nothing x1"
    ])
  })

  it("belong to the shared structure that they occur in, at whatever depth", () => {
    const tree = { name: "a", children: [{ name: "b", children: [{ name: 3 }] }] }
    assert.deepStrictEqual(found({ tree: Codec.obj(Tree) }, { tree }), [
      "demo#Tree: name: type: integer (mended) x1"
    ])
  })

  it("tell what is null, and that the client takes a null list for an empty one", () => {
    assert.deepStrictEqual(
      found(
        { a: Codec.str, items: Codec.list(Codec.str), texts: Codec.list(Codec.str) },
        { a: null, items: null, texts: [null] }
      ),
      [
        "demo.get: a: null: null x1",
        "demo.get: items: null: null (mended) x1",
        "demo.get: texts: null: null x1"
      ]
    )
  })

  it("tell of numbers that are written as texts, have fractions, or are too large", () => {
    const fields = { a: Codec.int, b: Codec.int, c: Codec.int, d: Codec.num }
    assert.deepStrictEqual(found(fields, { a: "7", b: 1.5, c: 2 ** 53, d: 1.5 }), [
      "demo.get: a: type: string (mended) x1",
      "demo.get: b: type: number x1",
      "demo.get: c: type: integer beyond 2^53 x1"
    ])
  })

  it("tell a new value only where it cannot be somebody's text or id", () => {
    const fields = { a: Codec.open("x", "y"), b: Codec.lit("x", "y"), c: Codec.open(1, 2) }
    assert.deepStrictEqual(found(fields, { a: "z_2", b: "Ada Lovelace", c: 3 }), [
      'demo.get: a: value: "z_2" x1',
      "demo.get: b: value: a string x1",
      "demo.get: c: value: 3 x1"
    ])
    assert.deepStrictEqual(
      found(fields, { a: "ou_7d8a6e6df7621556ce0d21922b676706", b: "x", c: 13_800_138_000 }),
      ["demo.get: a: value: a string x1", "demo.get: c: value: a number x1"]
    )
  })

  it("take the one of several types that is meant", () => {
    const fields = { a: Codec.either(Codec.str, Codec.struct({ id: Codec.str })) }
    assert.deepStrictEqual(found(fields, { a: "x" }), [])
    assert.deepStrictEqual(found(fields, { a: { id: "x", more: true } }), [
      "demo.get: a.more: unknown: boolean x1"
    ])
    assert.deepStrictEqual(found(fields, { a: 5 }), ["demo.get: a: type: integer (mended) x1"])
  })

  it("name no key of a dictionary, and of what is not known only fields that the platform has elsewhere", () => {
    heard.length = 0
    assert.deepStrictEqual(
      found(
        { map: Codec.map(Codec.int) },
        { map: { Ada: "x" }, "Grace Hopper": 1, new: { name: "Linus", Linus: "secret" } }
      ),
      [
        "demo.get: map.*: type: string x1",
        "demo.get: *: unknown: integer x1",
        "demo.get: new: unknown: object x1"
      ]
    )
    assert.includeMembers(heard, ["Ada", "Grace Hopper", "Linus", "secret"])
  })
})
