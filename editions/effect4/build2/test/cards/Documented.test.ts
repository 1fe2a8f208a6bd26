import { Card, Check } from "@effect-feishu/cards"
import * as CardSchema from "@effect-feishu/cards/CardSchema"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { componentsOf, type Json, spec } from "./arbitraries.js"
import { documented } from "./documented.js"

describe("the cards of the platform's documentation", () => {
  it.each(documented)("%s passes: %s", (_, __, card) => {
    assert.deepStrictEqual(Check.errors(Check.check(card)), [])
    const read = Card.fromJson(card)
    assert.isTrue(Result.isSuccess(read))
    assert.strictEqual(JSON.stringify(Result.getOrThrow(read)), JSON.stringify(card))
    const decoded = Schema.decodeUnknownSync(CardSchema.schema)(card)
    assert.deepStrictEqual(Schema.encodeSync(CardSchema.schema)(decoded) as unknown, card as unknown)
  })

  it("hold every component that can be sent", () => {
    const shown = new Set(
      documented.flatMap(([, , card]) => componentsOf(card).map(({ element }) => element["tag"]))
    )
    const known = spec.objects.filter((object) => object.parents !== undefined && object.received !== true)
    assert.deepStrictEqual(
      known.map(({ tag }) => tag).filter((tag) => !shown.has(tag)),
      []
    )
  })

  it("are sent with a warning where the pages disagree", () => {
    const warned = (element: Json) =>
      Check.check({ schema: "2.0", body: { elements: [element] } }).map(({ message, path, severity }) => [
        severity,
        path.replace("$.body.elements[0]", ""),
        message
      ])
    assert.deepStrictEqual(warned({ tag: "img", img_key: "img_1" }), [
      ["warning", ".alt", "is missing, most pages require it"]
    ])
    assert.deepStrictEqual(warned({ tag: "div", width: "", text: { tag: "plain_text", content: "x" } }), [
      ["warning", ".width", "is empty and counts as absent"]
    ])
    assert.deepStrictEqual(warned({ tag: "input", max_length: "5" }), [
      ["warning", ".max_length", "is a number in a text"]
    ])
    assert.deepStrictEqual(
      warned({ tag: "button", text: { tag: "plain_text", content: "x" }, url: "https://x.com" }),
      [["warning", ".url", "is a property of version 1.0"]]
    )
  })

  it("are no excuse for what the platform refuses", () => {
    const refused = (element: Json) =>
      Check.errors(Check.check({ schema: "2.0", body: { elements: [element] } })).map(({ path }) => path)
    assert.deepStrictEqual(refused({ tag: "input", max_length: "5000" }), ["$.body.elements[0].max_length"])
    assert.deepStrictEqual(refused({ tag: "input", max_length: "five" }), ["$.body.elements[0].max_length"])
    assert.deepStrictEqual(refused({ tag: "img", img_key: "img_1", alt: "x" }), ["$.body.elements[0].alt"])
    assert.deepStrictEqual(refused({ tag: "form", name: "f", elements: "" }), [
      "$.body.elements[0].elements",
      "$.body.elements[0]"
    ])
    assert.deepStrictEqual(refused({ tag: "button", text: { tag: "markdown", content: "x" } }), [
      "$.body.elements[0].text.tag"
    ])
    assert.deepStrictEqual(refused({ tag: "hr", fallback: "keep" }), ["$.body.elements[0].fallback"])
  })
})
