import { Card, Element, Short } from "@effect-feishu/cards"
import { describe, expectTypeOf, it } from "vitest"

const table = Element.table({ columns: [], rows: [] })
const form = Short.form("f", [Short.submit("ok")])

// Each of these lines is refused by the compiler; a line that it takes makes `tsc` fail.
describe("what does not compile", () => {
  it("holds by the types alone", () => {
    // @ts-expect-error a table stands in the body only
    Short.column([table])
    // @ts-expect-error a form stands in the body only
    Short.panel("x", [form])
    // @ts-expect-error a form holds no form
    Short.form("g", [form])
    // @ts-expect-error a form holds no table
    Short.form("g", [table])
    // @ts-expect-error a column stands in a set only
    Card.add(Card.make(), Element.column({ elements: [] }))
    // @ts-expect-error a choice of images stands in no panel
    Short.panel("x", [Element.selectImg({ options: [] })])
    // @ts-expect-error there is no pink header
    Card.header(Card.make(), "x", { template: "pink" })
    // @ts-expect-error a button has no such property
    Element.button({ text: "x", colour: "red" })
    // @ts-expect-error nor has a literal
    Card.add(Card.make(), { tag: "hr", colour: "red" })
    // @ts-expect-error an image needs its key
    Element.img({ alt: "x" })
    // @ts-expect-error a length has a unit
    Element.hr({ margin: "4" })
    // @ts-expect-error a number is no length
    Element.hr({ margin: 4 })
    // @ts-expect-error nobody knows such a component
    Card.add(Card.make(), { tag: "hologram" })
    // @ts-expect-error a shared card stays shared
    Card.config(Card.make(), { update_multi: false })
    // @ts-expect-error a text tag has no such colour
    Element.textTag({ text: "x", color: "pink" })
    // @ts-expect-error a card is immutable
    Card.make().schema = "2.0"
  })

  it("takes what may stand there", () => {
    expectTypeOf(Card.add(Card.make(), [table, form, { tag: "hr" }])).toEqualTypeOf<Card.Card>()
    expectTypeOf(Card.add(Element.raw({ tag: "hologram" }))).toEqualTypeOf<(self: Card.Card) => Card.Card>()
    expectTypeOf(Short.column([Element.chart({ chart_spec: {} })])).toEqualTypeOf<Element.Column>()
    expectTypeOf(
      Element.chart({ chart_spec: { type: "line", data: { values: [{ x: 1 }] } } })
    ).toEqualTypeOf<Element.Chart>()
    expectTypeOf(Element.hr({ margin: "4px 0 4px 0" })).toEqualTypeOf<Element.Hr>()
  })

  it("narrows a component by its tag", () => {
    const element = Element.hr({}) as Element.BodyElement
    if (element.tag === "button") expectTypeOf(element).toEqualTypeOf<Element.Button>()
  })
})
