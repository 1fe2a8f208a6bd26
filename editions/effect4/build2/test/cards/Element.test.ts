import { Card, Check, Element, Markdown } from "@effect-feishu/cards"
import * as CardSchema from "@effect-feishu/cards/CardSchema"
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { readFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { write } from "../../scripts/codegen/cards.js"
import { drawComponent, drawField, type Json, seeded, spec } from "./arbitraries.js"

const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1)

const constructors = Element as unknown as Readonly<Record<string, (props: unknown) => unknown>>

/** Builds JSON anew through the constructor of its kind, without its constants. */
const rebuild = (name: string, json: Json): unknown => {
  const object = spec.objects.find((one) => one.name === name)!
  const props = { ...json }
  for (const field of object.fields)
    if (field.required && field.type.startsWith('"')) delete props[field.name]
  return constructors[camel(name)]!(props)
}

/** Components whose place in a card is not the body. */
const around = (element: Json): Json =>
  element["tag"] === "column" ? { tag: "column_set", columns: [element] } : element

describe("Element", () => {
  for (const object of spec.objects) {
    it(`${object.name}: its examples come out of its constructor as they are`, () => {
      for (const example of object.examples)
        assert.deepStrictEqual(rebuild(object.name, example as Json), example)
    })

    if (object.parents !== undefined)
      it(`${object.name}: its examples are sound, decode, and encode unchanged`, () => {
        for (const example of object.examples as ReadonlyArray<Json>) {
          const card = {
            schema: "2.0",
            config: { enable_forward: false },
            body: { elements: [around(example)] }
          }
          assert.deepStrictEqual(Check.errors(Check.check(card)), [])
          const decoded = Schema.decodeUnknownSync(CardSchema.schema)(card)
          assert.isTrue(Card.isCard(decoded))
          assert.deepStrictEqual(Schema.encodeSync(CardSchema.schema)(decoded) as unknown, card as unknown)
        }
      })

    it(`${object.name}: each property and each of its values can be given`, () => {
      for (const field of object.fields) {
        const values = field.enum ?? spec.scalars[field.type]?.values ?? [undefined]
        for (const value of values) {
          const json = { [field.name]: value ?? drawField(seeded(7), field) }
          const made = rebuild(object.name, json) as Json
          if (!field.type.startsWith('"')) assert.deepStrictEqual(made[field.name], json[field.name])
        }
      }
    })

    if (object.parents !== undefined && object.tag !== "column" && !object.parents.includes("column_set"))
      it(`${object.name}: any one drawn from the facts is rebuilt, decoded and encoded to the same`, () => {
        for (let seed = 0; seed < 25; seed++) {
          const element = drawComponent(seeded(seed), object)
          assert.deepStrictEqual(rebuild(object.name, element), element)
          const card = { schema: "2.0", body: { elements: [element] } }
          const decoded = Schema.decodeUnknownSync(CardSchema.schema)(card)
          assert.deepStrictEqual(Schema.encodeSync(CardSchema.schema)(decoded) as unknown, card as unknown)
        }
      })
  }

  it("takes a string for a plain text, an icon of the library and a nested option", () => {
    assert.deepStrictEqual(
      Element.selectStatic({
        placeholder: "pick",
        options: [{ text: "A", value: "a", icon: "chat_outlined" }],
        confirm: { title: "Sure?", text: "It is final." }
      }),
      {
        tag: "select_static",
        placeholder: { tag: "plain_text", content: "pick" },
        options: [
          {
            text: { tag: "plain_text", content: "A" },
            value: "a",
            icon: { tag: "standard_icon", token: "chat_outlined" }
          }
        ],
        confirm: {
          title: { tag: "plain_text", content: "Sure?" },
          text: { tag: "plain_text", content: "It is final." }
        }
      }
    )
  })

  it("leaves out what is undefined, and nothing else", () => {
    assert.deepStrictEqual(Element.hr({ margin: undefined }), { tag: "hr" })
    assert.deepStrictEqual(Element.button({ text: "", type: "default", disabled: false }), {
      tag: "button",
      text: { tag: "plain_text", content: "" },
      type: "default",
      disabled: false
    })
  })

  it("takes Markdown made from data for a text", () => {
    assert.deepStrictEqual(Element.markdown({ content: Markdown.bold("a*b") }), {
      tag: "markdown",
      content: "**a&#42;b**"
    })
  })

  it("is what the generator writes from the facts", () => {
    const folder = mkdtempSync(join(tmpdir(), "cards-"))
    const source = fileURLToPath(new URL("../../packages/cards/src/", import.meta.url))
    try {
      for (const path of write(folder))
        assert.strictEqual(
          readFileSync(join(source, path.slice(folder.length)), "utf8"),
          readFileSync(path, "utf8"),
          "run: npx tsx scripts/codegen/cards.ts"
        )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
