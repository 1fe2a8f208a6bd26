import { Card, Check, Element, Split } from "@effect-feishu/cards"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"
import { cardsWithinLimits, exactIsExact, piecesStand } from "./properties.js"

const first = (card: Card.Card) => card.body!.elements![0]

const lines = (count: number, line = "const x = 1") => `${line}\n`.repeat(count)

/** A failure tells it with the path to what failed. */
const seed = 20_261_128

describe("Split", () => {
  it("leaves a text within the limits whole", () => {
    assert.strictEqual(Split.cut("short"), undefined)
    assert.deepStrictEqual(Split.markdown("short"), ["short"])
    assert.deepStrictEqual(Split.exact(""), [""])
  })

  it("cuts before a heading, else between paragraphs", () => {
    const text = `${"a".repeat(200)}\n\n# B\n\n${"b".repeat(100)}`
    assert.deepStrictEqual(Split.markdown(text, { maxBytes: 256 }), [
      "a".repeat(200),
      `# B\n\n${"b".repeat(100)}`
    ])
  })

  it("keeps a code fence whole when it fits a piece", () => {
    const fence = `\`\`\`ts\n${lines(15)}\`\`\``
    assert.deepStrictEqual(
      Split.markdown(`${"a".repeat(150)}\n\n${fence}\n\nend`, { maxBytes: 256 }).slice(1),
      [`${fence}\n\nend`]
    )
  })

  it("closes a longer fence and opens it again", () => {
    const pieces = Split.markdown(`\`\`\`ts\n${lines(60)}\`\`\``, { maxBytes: 300 })
    assert.isAbove(pieces.length, 2)
    for (const piece of pieces) assert.match(piece, /^```ts\n[^]*\n```$/)
    assert.strictEqual(pieces.map((piece) => piece.slice(6, -3)).join(""), lines(60))
  })

  it("repeats the head of a table that it has to cut, and cuts no row", () => {
    const table = `| a |\n|---|\n${lines(60, "| cell |")}`
    const pieces = Split.markdown(table, { maxBytes: 300 })
    for (const piece of pieces) assert.match(piece, /^\| a \|\n\|---\|\n(\| cell \|\n?)+$/)
    assert.strictEqual(pieces.join("").split("cell").length - 1, 60)
  })

  it("puts no more tables into a piece than allowed", () => {
    assert.strictEqual(Split.markdown("|a|\n|-|\n\n".repeat(7), { maxTables: 3 }).length, 3)
  })

  it("gives back the text to the last character where asked to", () => {
    FastCheck.assert(exactIsExact, { numRuns: 500, seed })
  })

  it("makes pieces that stand on their own and lose nothing", () => {
    FastCheck.assert(piecesStand, { numRuns: 500, seed })
  })

  it("continues a cut that was made before", () => {
    const text = `\`\`\`ts\n${lines(60)}\`\`\``
    const first = Split.cut(text, { maxBytes: 300 })!
    assert.deepStrictEqual([first.close, first.open], ["```", "```ts\n"])
    const rest = first.open + text.slice(first.index)
    assert.isAbove(Split.cut(rest, { maxBytes: 300 }, first.open.length)!.index, first.open.length)
  })

  it("goes on in the column of a row that is longer than a piece", () => {
    const text = `| a | b | c |\n|---|---|---|\n| one | ${"two ".repeat(100)}| x |\n`
    const pieces = Split.markdown(text, { maxBytes: 300 })
    for (const piece of pieces.slice(1))
      assert.match(piece, /^\| a \| b \| c \|\n\|---\|---\|---\|\n\| \| two/)
    for (const piece of pieces) assert.match(piece, /\| *\n?$/)
    assert.strictEqual(pieces.join("").split("two").length, 101)
  })

  it("cuts where it is told to, and closes and opens what stands there", () => {
    const cut = (text: string, before: string) => Split.cutAt(text, text.indexOf(before))
    const text = "> | a | b |\n> |---|---|\n> | 1 | 2 |\n> | 3 | 4 |\n"
    const open = "> | a | b |\n> |---|---|\n"
    assert.deepStrictEqual(cut(text, "> | 3"), { index: text.indexOf("> | 3"), close: "", open })
    assert.deepStrictEqual(cut(text, "| 4").open, `${open}> | `)
    assert.deepStrictEqual(cut("a **b c** d", "c"), { index: 6, close: "**", open: "**" })
    assert.deepStrictEqual(cut("```ts\na\nb\n```\n", "b"), { index: 8, close: "```", open: "```ts\n" })
    assert.deepStrictEqual(cut("- 1. a\n  2. b\n", "  2."), { index: 7, close: "", open: "- …\n\n" })
  })

  it("says that code ends with the list that it stands in", () => {
    assert.strictEqual(Split.settled("- ~~~ts\n  ~~~\n\n~~~\nx\n"), "- ~~~ts\n  ~~~\n\n".length)
    assert.strictEqual(Split.settled("- ```\n  a\n\n  b\n\nnext"), "- ```\n  a\n\n  b\n\n".length)
  })

  it("measures what stands in the card's JSON", () => {
    assert.strictEqual(Split.jsonBytes('a"\n字😀\u0001\uD800'), 1 + 2 + 2 + 3 + 4 + 6 + 6)
  })

  it("spreads a long text over cards within every limit", () => {
    const text = `${"字".repeat(3_000)}\n\n`.repeat(12)
    const cards = Split.card(Card.make().pipe(Card.header("Long"), Card.markdown(text, { element_id: "md" })))
    assert.isAbove(cards.length, 3)
    for (const card of cards) {
      assert.deepStrictEqual(Card.check(card), [])
      assert.strictEqual(card.header?.title.content, "Long")
    }
    assert.deepStrictEqual(
      cards.map((card) => (first(card) as Element.Markdown).element_id),
      ["md", ...cards.slice(1).map(() => undefined)]
    )
  })

  it("spreads a long table over cards between its rows", () => {
    const rows = Array.from({ length: 2_000 }, (_, id) => ({ id, name: `name ${id}` }))
    const cards = Split.card(Card.make().pipe(Card.table(rows, ["id", "name"])))
    assert.deepStrictEqual(
      cards.flatMap((card) => (first(card) as Element.Table).rows.map((row) => row["id"])),
      rows.map(({ id }) => id)
    )
    for (const card of cards) assert.deepStrictEqual(Check.errors(Card.check(card)), [])
  })

  it("gives back a card within the limits alone, and one with too many components in several", () => {
    const card = Card.make().pipe(Card.hr())
    assert.deepStrictEqual(Split.card(card).map(Card.toJson), [Card.toJson(card)])
    const many = Card.add(
      Card.make(),
      Array.from({ length: 450 }, () => Element.hr({}))
    )
    assert.deepStrictEqual(
      Split.card(many).map((one) => one.body?.elements?.length),
      [200, 200, 50]
    )
  })

  it("keeps any card's components in order and within the limits", () => {
    FastCheck.assert(cardsWithinLimits, { numRuns: 100, seed })
  })

  it("says no head again that would fill the next pieces: a table in as many pieces as its size asks for", () => {
    const text = `${"x".repeat(400)}| n | m |\n|---|---|\n${"| 10 | 12 |\n".repeat(60)}`
    const pieces = Split.markdown(text, { maxBytes: 300 })
    assert.isBelow(pieces.length, 8)
    assert.strictEqual(pieces.join("").split("10").length - 1, 60)
    const code = `\`\`\`${"a".repeat(200)}\n${"line\n".repeat(100)}\`\`\`\n`
    const parts = Split.markdown(code, { maxBytes: 300 })
    assert.isBelow(parts.length, 6)
    for (const part of parts) assert.match(part, /^```[^]*\n```\n?$/)
  })
})
