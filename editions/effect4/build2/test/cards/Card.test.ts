import { Card, Check, Element, Markdown, Short, Table } from "@effect-feishu/cards"
import * as CardSchema from "@effect-feishu/cards/CardSchema"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Schema3 from "../../effect3/effect/Schema.js"

const MessageContent: unique symbol = Symbol.for("@effect-feishu/MessageContent") as never

/** What a sender reads from a value. */
const contentOf = (value: object) =>
  (
    value as {
      [MessageContent]: () => {
        msg_type: string
        content: string
        problems: ReadonlyArray<{ path: string; message: string; code?: number }>
      }
    }
  )[MessageContent]()

describe("Card", () => {
  const card = Card.make().pipe(
    Card.header("Report", { template: "blue" }),
    Card.markdown("**hi**"),
    Card.columns(["left", [Short.hr(), Short.md("right")]]),
    Card.button("Open", { url: "https://example.com" })
  )
  const json = {
    schema: "2.0",
    body: {
      elements: [
        { tag: "markdown", content: "**hi**" },
        {
          tag: "column_set",
          columns: [
            { tag: "column", elements: [{ tag: "markdown", content: "left" }] },
            { tag: "column", elements: [{ tag: "hr" }, { tag: "markdown", content: "right" }] }
          ]
        },
        {
          tag: "button",
          text: { tag: "plain_text", content: "Open" },
          behaviors: [{ type: "open_url", default_url: "https://example.com" }]
        }
      ]
    },
    header: { title: { tag: "plain_text", content: "Report" }, template: "blue" }
  }

  it("is its JSON, and nothing more", () => {
    assert.deepStrictEqual(JSON.parse(JSON.stringify(card)), json)
    assert.deepStrictEqual<unknown>(Card.toJson(card), json)
    assert.deepStrictEqual(Object.keys(card).toSorted(), ["body", "header", "schema"])
  })

  it("reads the same data-first", () => {
    assert.deepStrictEqual(Card.markdown(Card.make(), "x"), Card.make().pipe(Card.markdown("x")))
    assert.deepStrictEqual(
      Card.markdown(Card.make(), "x", { text_size: "heading" }),
      Card.make().pipe(Card.markdown("x", { text_size: "heading" }))
    )
    assert.deepStrictEqual(Card.hr(Card.make()), Card.make().pipe(Card.hr()))
  })

  it("leaves the card that it adds to as it was", () => {
    const empty = Card.make()
    Card.markdown(empty, "x")
    Card.config(empty, { streaming_mode: true })
    assert.deepStrictEqual(Card.toJson(empty), { schema: "2.0", body: { elements: [] } })
  })

  it("merges settings of several calls", () => {
    const made = Card.make().pipe(
      Card.config({ width_mode: "fill" }),
      Card.summary("done"),
      Card.streaming({ print_step: { default: 2 } }),
      Card.link("https://example.com"),
      Card.layout({ vertical_spacing: "4px" })
    )
    assert.deepStrictEqual<unknown>(Card.toJson(made), {
      schema: "2.0",
      config: {
        width_mode: "fill",
        summary: { content: "done" },
        streaming_mode: true,
        streaming_config: { print_step: { default: 2 } }
      },
      card_link: { url: "https://example.com" },
      body: { elements: [], vertical_spacing: "4px" }
    })
  })

  it("gives a button its callback before its link", () => {
    assert.deepStrictEqual<unknown>(Short.button("Go", { value: { a: 1 }, url: "https://x.co" }).behaviors, [
      { type: "callback", value: { a: 1 } },
      { type: "open_url", default_url: "https://x.co" }
    ])
    assert.deepStrictEqual<unknown>(Short.button("Go"), {
      tag: "button",
      text: { tag: "plain_text", content: "Go" }
    })
  })

  it("holds a form that is sound", () => {
    const made = Card.make().pipe(
      Card.form("order", [Element.input({ name: "note", label: "Note" }), Short.submit("Send")]),
      Card.panel("More", [Short.text("plain"), Short.note("small")], {
        expanded: true,
        header: { width: "auto" }
      }),
      Card.image("img_v2_x", "a picture"),
      Card.divider(),
      Card.text("*as it is*"),
      Card.note("remark")
    )
    assert.deepStrictEqual(Card.check(made), [])
  })

  it("makes text, alert and table cards", () => {
    assert.deepStrictEqual<unknown>(Card.toJson(Card.textCard("hi")), {
      schema: "2.0",
      body: { elements: [{ tag: "markdown", content: "hi" }] }
    })
    const alert = Card.alertCard("disk full", "Alert", {
      buttons: [Short.button("Fix", { value: { fix: 1 } })]
    })
    assert.strictEqual(alert.header?.template, "red")
    assert.deepStrictEqual(
      alert.body?.elements?.map((element) => element.tag),
      ["markdown", "button"]
    )
    assert.deepStrictEqual<unknown>(Card.toJson(Card.tableCard(["a", "b"], [["1", "x|y"]])), {
      schema: "2.0",
      body: { elements: [{ tag: "markdown", content: "| a | b |\n| --- | --- |\n| 1 | x&#124;y |" }] }
    })
    assert.throws(
      () => Card.tableCard(["a", "b"], [["1", "2"], ["3"]]),
      RangeError,
      "row 1 has 1 cells, the table has 2 columns"
    )
  })

  it("makes a table from rows of data", () => {
    const rows = [
      { id: "a", total: 1.5, at: new Date(0), tags: ["ou_x"], gone: null },
      { id: "b", total: 2, at: new Date(1), tags: [], gone: null }
    ]
    const made = Card.make().pipe(
      Card.table(
        rows,
        [
          "id",
          { name: "total", display_name: "Total", format: { symbol: "¥" } },
          "at",
          "tags",
          "gone",
          { name: "double", value: (row) => row.total * 2 },
          { name: "mark", value: (row) => Markdown.bold(row.id) }
        ],
        { page_size: 2 }
      )
    )
    assert.deepStrictEqual(Card.check(made), [])
    assert.deepStrictEqual<unknown>(Card.toJson(made).body?.elements, [
      {
        tag: "table",
        page_size: 2,
        columns: [
          { name: "id" },
          { name: "total", display_name: "Total", format: { symbol: "¥" }, data_type: "number" },
          { name: "at", data_type: "date" },
          { name: "tags", data_type: "persons" },
          { name: "gone" },
          { name: "double", data_type: "number" },
          { name: "mark", data_type: "markdown" }
        ],
        rows: [
          { id: "a", total: 1.5, at: 0, tags: ["ou_x"], double: 3, mark: "**a**" },
          { id: "b", total: 2, at: 1, tags: [], double: 4, mark: "**b**" }
        ]
      }
    ])
    assert.deepStrictEqual(Card.check(Card.table(Card.make(), rows, ["id"])), [])
    assert.strictEqual(Table.make(rows, ["id"]).rows.length, 2)
  })

  it("loses no cell of a column whose cells are of several types, and escapes text beside Markdown", () => {
    const rows = [
      { total: 5, who: ["ou_x"], none: [], mark: Markdown.bold("x") },
      { total: "n/a", who: "*nobody*", none: [], mark: "<at id=all></at>" }
    ]
    const made = Card.table(Card.make(), rows, ["total", "who", "none", "mark"])
    assert.deepStrictEqual(Card.check(made), [])
    const [table] = made.body?.elements ?? []
    assert.deepStrictEqual<unknown>(table, {
      tag: "table",
      columns: [
        { name: "total" },
        { name: "who" },
        { name: "none", data_type: "options" },
        { name: "mark", data_type: "markdown" }
      ],
      rows: [
        { total: "5", who: "ou_x", none: [], mark: "**x**" },
        { total: "n/a", who: "*nobody*", none: [], mark: "&#60;at id=all&#62;&#60;&#47;at&#62;" }
      ]
    })
    // Where the author says what a column is, a string is that.
    assert.deepStrictEqual(Table.make(rows, [{ name: "mark", data_type: "markdown" }]).rows[1], {
      mark: "<at id=all></at>"
    })
  })

  it("is a message's content, with the reasons to refuse it", () => {
    assert.deepStrictEqual(contentOf(card), {
      msg_type: "interactive",
      content: JSON.stringify(card),
      problems: []
    })
    const bad = Card.add(card, { tag: "hr", element_id: "1" })
    const { problems } = contentOf(bad)
    assert.deepStrictEqual(
      problems.map(({ path }) => path),
      ["$.body.elements[3].element_id"]
    )
    assert.deepStrictEqual(contentOf(Card.unchecked(bad)).problems, [])
    assert.deepStrictEqual(contentOf(Card.unchecked(bad).pipe(Card.hr())).problems, [])
  })

  it("does not refuse what is only doubtful", () => {
    const four = Card.make().pipe(
      Card.add(Array.from({ length: 4 }, () => Element.table({ columns: [], rows: [] })))
    )
    assert.deepStrictEqual(
      Card.check(four).map(({ severity }) => severity),
      ["warning"]
    )
    assert.deepStrictEqual(contentOf(four).problems, [])
  })

  it("has a reason to be refused, and does not fail, when it cannot be written as JSON", () => {
    const made = Card.button(Card.make(), "x", { value: { n: 1n } })
    assert.deepStrictEqual(contentOf(made).problems, [{ path: "$", message: "cannot be written as JSON" }])
    assert.strictEqual(contentOf(Card.unchecked(made)).problems.length, 1)
  })

  it("stays a card whatever the names of its properties are", () => {
    const json = JSON.parse('{"schema":"2.0","__proto__":{"x":1},"body":{"elements":[]}}') as Element.CardJson
    const decoded = Schema.decodeUnknownSync(CardSchema.schema)(json)
    assert.isTrue(Card.isCard(decoded))
    assert.strictEqual(JSON.stringify(Schema.encodeSync(CardSchema.schema)(decoded)), JSON.stringify(json))
    assert.deepStrictEqual(
      contentOf(decoded.pipe(Card.hr())).problems.map(({ path }) => path),
      ["$.__proto__"]
    )
    assert.strictEqual(
      JSON.stringify(Element.hr(JSON.parse('{"__proto__":{"x":1}}') as object)),
      '{"tag":"hr","__proto__":{"x":1}}'
    )
    const rows = [JSON.parse('{"__proto__":"a"}') as object]
    assert.strictEqual(
      JSON.stringify(Table.make(rows, [{ name: "__proto__", value: () => "a" }]).rows),
      '[{"__proto__":"a"}]'
    )
  })

  it("sends templates and entities by their ids", () => {
    const template = Card.template("AAqX", { version: "1.0.0", variables: { x: "y" } })
    assert.deepStrictEqual(JSON.parse(contentOf(template).content), {
      type: "template",
      data: { template_id: "AAqX", template_version_name: "1.0.0", template_variable: { x: "y" } }
    })
    assert.deepStrictEqual(JSON.parse(JSON.stringify(Card.entity("7355"))), {
      type: "card",
      data: { card_id: "7355" }
    })
    assert.deepStrictEqual(contentOf(template).problems, [])
    assert.strictEqual(contentOf(Card.template("")).problems[0]?.path, "$.data.template_id")
    assert.strictEqual(contentOf(Card.entity("7".repeat(21))).problems[0]?.path, "$.data.card_id")
    const large = Card.template("AAqX", { variables: { x: "字".repeat(10_240) } })
    assert.strictEqual(contentOf(large).problems[0]?.code, 200860)
  })

  it("sends a card of version 1.0 as it is, and says of one that is to be read what it is and what to do", () => {
    const json = {
      config: { wide_screen_mode: true },
      elements: [
        { tag: "note", elements: [] },
        { tag: "action", actions: [] }
      ]
    }
    const old = Card.legacy(json)
    assert.strictEqual(JSON.stringify(old), JSON.stringify(json))
    assert.deepStrictEqual(contentOf(old), {
      msg_type: "interactive",
      content: JSON.stringify(json),
      problems: []
    })
    assert.deepStrictEqual(
      contentOf(Card.legacy({ elements: [], header: "字".repeat(10_240) })).problems.map(({ code }) => code),
      [200860]
    )
    assert.strictEqual(contentOf(Card.legacy({ schema: "2.0" })).problems[0]?.path, "$.schema")
    for (const one of [json, { i18n_elements: {} }, { ...json, schema: "1.0" }]) {
      const problems = Result.getOrThrow(Result.flip(Card.fromJson(one)))
      assert.strictEqual(problems.length, 1)
      assert.match(
        problems[0]!.message,
        /card 1\.0: send it with Card\.legacy, or move its elements to body\.elements/
      )
      assert.strictEqual(Card.version(one), "1.0")
    }
    assert.strictEqual(Card.version({ schema: "2.0" }), "2.0")
    assert.strictEqual(Card.version({}), "2.0")
  })

  it("reads JSON from elsewhere, or tells what is wrong with it", () => {
    const read = Card.fromJson(json)
    assert.isTrue(Result.isSuccess(read))
    assert.deepStrictEqual<unknown>(
      Card.toJson(Result.getOrThrow(read).pipe(Card.hr())).body?.elements?.at(-1),
      { tag: "hr" }
    )
    assert.deepStrictEqual(
      Result.getOrNull(
        Result.flip(Card.fromJson({ schema: "2.0", body: { elements: [{ tag: "hr", x: 1 }] } }))
      )?.map(({ path }) => path),
      ["$.body.elements[0].x"]
    )
  })
})

describe("CardSchema", () => {
  it.effect("keeps components and properties that nobody knows yet", () =>
    Effect.gen(function* () {
      const json = {
        schema: "2.0",
        future: 1,
        body: {
          elements: [
            { tag: "hologram", depth: 3 },
            { tag: "hr", glow: true }
          ]
        }
      }
      const card = yield* Schema.decodeUnknownEffect(CardSchema.schema)(json)
      assert.deepStrictEqual<unknown>(yield* Schema3.encode(CardSchema.schema)(card), json)
      assert.isAbove(Check.errors(Card.check(card)).length, 0)
    })
  )

  it.effect("refuses what is no card, and says where", () =>
    Effect.gen(function* () {
      const decode = Schema.decodeUnknownEffect(CardSchema.json, { errors: "all" })
      const error = yield* Effect.flip(
        decode({ schema: "2.0", body: { elements: [{ tag: "markdown" }, { tag: "hr", margin: 4 }] } })
      )
      assert.include(error.message, '["body"]["elements"][0]["content"]')
      assert.include(error.message, '["body"]["elements"][1]["margin"]')
    })
  )

  it.effect("decodes a card from its text", () =>
    Effect.gen(function* () {
      const card = yield* Schema3.decode(Schema.fromJsonString(CardSchema.schema))('{"schema":"2.0"}')
      assert.isTrue(Card.isCard(card))
      assert.strictEqual(
        yield* Schema3.encode(Schema.fromJsonString(CardSchema.schema))(card),
        '{"schema":"2.0"}'
      )
    })
  )
})
