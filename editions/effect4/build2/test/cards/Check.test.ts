import { Check } from "@effect-feishu/cards"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"
import { componentsOf, drawCard, drawComponent, type Json, seeded, seeds, spec } from "./arbitraries.js"
import { card, form, refusals, submit, text } from "./refusals.js"

/** The one finding of a card. */
const only = (json: unknown): Check.Problem => {
  const problems = Check.check(json)
  assert.strictEqual(problems.length, 1, JSON.stringify(problems))
  return problems[0]!
}

describe("Check", () => {
  it("finds nothing in a small card, nor in the blank one", () => {
    assert.deepStrictEqual(Check.check(card({ tag: "markdown", content: "hi" })), [])
    assert.deepStrictEqual(Check.check({}), [])
  })

  it("takes a zero without its unit wherever a length may stand", () => {
    const body = { padding: "0", vertical_spacing: "0", elements: [{ tag: "hr", margin: "0 4px" }] }
    assert.deepStrictEqual(Check.check({ schema: "2.0", body }), [])
  })

  it("says what it finds as a path, a sentence and the platform's code", () => {
    assert.deepStrictEqual(Check.check(card({ tag: "hr", colour: "red" })), [
      {
        path: "$.body.elements[0].colour",
        message: "is not known in 2.0",
        severity: "error",
        kind: "unknown",
        code: 200621
      }
    ])
  })

  it.each(refusals)("refuses: %s", (_, json, path, code) => {
    const problem = only(json)
    assert.deepStrictEqual([problem.severity, problem.path, problem.code], ["error", path, code])
  })

  it("refuses containers more than five deep, and reads on without end", () => {
    const nest = (depth: number): unknown =>
      depth === 0
        ? { tag: "hr" }
        : { tag: "interactive_container", behaviors: [], elements: [nest(depth - 1)] }
    assert.deepStrictEqual(Check.check(card(nest(5))), [])
    assert.strictEqual(only(card(nest(6))).message, "is more than 5 containers deep")
    const deep = Check.errors(Check.check(card(nest(500))))
    assert.isTrue(deep.some((problem) => problem.kind === "limit"))
  })

  it("counts a column with its set as one level, and only warns when it might be two", () => {
    const nest = (depth: number): unknown =>
      depth === 0
        ? { tag: "hr" }
        : { tag: "column_set", columns: [{ tag: "column", elements: [nest(depth - 1)] }] }
    assert.deepStrictEqual(Check.check(card(nest(2))), [])
    const problems = Check.check(card(nest(5)))
    assert.isAbove(problems.length, 0)
    assert.deepStrictEqual(Check.errors(problems), [])
    assert.strictEqual(Check.errors(Check.check(card(nest(6)))).length, 1)
  })

  const doubtful: ReadonlyArray<readonly [fact: string, json: unknown]> = [
    ["a colour that nobody defined", card({ tag: "div", text: { ...text("x"), text_color: "pinkish" } })],
    ["four tables", card(...Array.from({ length: 4 }, () => ({ tag: "table", columns: [], rows: [] })))],
    ["five tables in one Markdown", card({ tag: "markdown", content: "|a|\n|-|\n\n".repeat(5) })],
    ["six charts", card(...Array.from({ length: 6 }, () => ({ tag: "chart", chart_spec: {} })))],
    ["negative padding", { schema: "2.0", body: { padding: "-4px" } }],
    ["a choice of several outside of a form", card({ tag: "multi_select_person", name: "x" })],
    ["a chart in a form", card(form({ tag: "chart", chart_spec: {} }))],
    [
      "a table in a panel",
      card({
        tag: "collapsible_panel",
        header: { title: text("x") },
        elements: [{ tag: "table", columns: [], rows: [] }]
      })
    ],
    ["a property of version 1.0", { schema: "2.0", config: { wide_screen_mode: true } }],
    ["a loop of the visual builder", card({ tag: "repeat", elements: [] })],
    ["a cell without a column", card({ tag: "table", columns: [], rows: [{ x: 1 }] })],
    [
      "four tags in the header",
      {
        schema: "2.0",
        header: {
          title: text("x"),
          text_tag_list: Array.from({ length: 4 }, () => ({ tag: "text_tag", text: text("x") }))
        }
      }
    ],
    ["a submit button outside of a form", card(submit)]
  ]
  it.each(doubtful)("warns only: %s", (_, json) => {
    const problems = Check.check(json)
    assert.isAbove(problems.length, 0)
    assert.deepStrictEqual(Check.errors(problems), [])
  })

  it("takes colours and sizes that the card defines", () => {
    const own = {
      schema: "2.0",
      config: {
        style: {
          color: { mine: { light_mode: "rgba(0,0,0,1)", dark_mode: "rgba(0,0,0,1)" } },
          text_size: { big: { default: "heading" } }
        }
      },
      body: { elements: [{ tag: "div", text: { ...text("x"), text_color: "mine", text_size: "big" } }] }
    }
    assert.deepStrictEqual(Check.check(own), [])
  })

  it("sees neither images nor tables inside of code", () => {
    const content =
      "```md\n![x](https://a.b)\n\n" + "|a|\n|-|\n\n".repeat(6) + "```\nand `![x](https://a.b)` too"
    assert.deepStrictEqual(Check.check(card({ tag: "markdown", content })), [])
  })

  it("takes the rows of a table for rows, and a lone bar for text", () => {
    const rows = "|a|\n|-|\n" + "|b|\n|-|\n".repeat(9)
    assert.deepStrictEqual(Check.check(card({ tag: "markdown", content: rows })), [])
    assert.deepStrictEqual(Check.check(card({ tag: "markdown", content: "a|b\n|\n\n".repeat(9) })), [])
  })

  it("checks one component on its own, wherever it may stand", () => {
    assert.deepStrictEqual(Check.checkElement({ tag: "column", elements: [{ tag: "hr" }] }), [])
    assert.strictEqual(Check.checkElement({ tag: "hr", x: 1 })[0]?.path, "$.x")
  })

  it("never fails, whatever it is given", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.anything(), FastCheck.jsonValue(), (anything, json) => {
        Check.check(anything)
        Check.check(card(json))
        Check.checkElement(json)
      }),
      { numRuns: 500 }
    )
  })

  it("says of every card without a body and a version that it is one of version 1.0", () => {
    const said = (json: unknown) => Check.errors(Check.check(json)).map(({ message }) => message.slice(0, 25))
    for (const json of [
      { elements: [] },
      { header: { title: { tag: "plain_text", content: "x" } } },
      { config: {} },
      { schema: "1.0" }
    ])
      assert.deepStrictEqual(said(json), ["is that of a card 1.0: se"], JSON.stringify(json))
    assert.deepStrictEqual(said({ body: { elements: [] } }), ["is missing"])
    assert.deepStrictEqual(said({}), [])
  })

  it("finds nothing in cards that obey every rule of the spec", () => {
    FastCheck.assert(
      FastCheck.property(seeds, (seed) => {
        const problems = Check.check(drawCard(seeded(seed)))
        assert.deepStrictEqual(
          problems.filter((problem) => problem.kind !== "limit"),
          []
        )
      }),
      { numRuns: 500 }
    )
  })

  it("finds the one fault put into such a card", () => {
    FastCheck.assert(
      FastCheck.property(seeds, (seed) => {
        const draw = seeded(seed)
        const sound = drawCard(draw)
        sound["body"] ??= {}
        ;((sound["body"] as Json)["elements"] as Array<unknown> | undefined)?.splice(3)
        ;(sound["body"] as Json)["elements"] ??= [{ tag: "hr" }]
        const all = componentsOf(sound)
        if (all.length === 0) return
        const { element, path } = all[draw.int(all.length)]!
        const object = spec.objects.find((one) => one.tag === element["tag"] && one.parents !== undefined)!
        const required = object.fields.filter(
          (field) => field.required && field.soft === undefined && field.name !== "tag"
        )
        const faults: ReadonlyArray<readonly [() => void, RegExp]> = [
          [() => (element["no_such"] = 1), /no_such$/],
          [() => (element["element_id"] = "no id"), /element_id$/],
          [() => (element["margin"] = 7), /margin$/],
          [() => (element["tag"] = "note"), /tag$/],
          ...required.map((field): readonly [() => void, RegExp] => [
            () => {
              delete element[field.name]
              // A text may stand in its languages alone.
              delete element[`i18n_${field.name}`]
            },
            new RegExp(`(${field.name}|\\])$`)
          ])
        ]
        const [make, where] = faults[draw.int(faults.length)]!
        make()
        const found = Check.errors(Check.check(sound)).filter((problem) => problem.kind !== "limit")
        assert.isTrue(
          found.some((problem) => problem.path.startsWith(path) && where.test(problem.path)),
          `${path} ${where}: ${JSON.stringify(found)}`
        )
      }),
      { numRuns: 500 }
    )
  })

  it("knows each component that the spec has, in each place that the spec allows", () => {
    for (const object of spec.objects) {
      if (object.parents === undefined || object.parents.includes("column_set")) continue
      for (let seed = 0; seed < 20; seed++) {
        const element = drawComponent(seeded(seed), object)
        const errors = Check.errors(Check.check({ ...card(element), config: { enable_forward: false } }))
        assert.deepStrictEqual(errors, [], object.name)
      }
    }
  })
})
