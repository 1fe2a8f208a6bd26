/**
 * What cards cost: `npx tsx --tsconfig tsconfig.base.json bench/cards.ts`. Microseconds per call, the best of several rounds.
 */
import { Card, Check, Element, Short, Split } from "@effect-feishu/cards"
import * as CardSchema from "@effect-feishu/cards/CardSchema"
import * as CommonMark from "@effect-feishu/cards/CommonMark"
import * as Schema from "effect/Schema"

const measure = (name: string, run: () => unknown, times = 200): void => {
  let best = Infinity
  for (let round = 0; round < 10; round++) {
    const start = performance.now()
    for (let index = 0; index < times; index++) run()
    best = Math.min(best, ((performance.now() - start) / times) * 1000)
  }
  process.stdout.write(`${name.padEnd(56)}${best.toFixed(1).padStart(10)} us\n`)
}

// 200 components and texts: 66 buttons with text, 34 columns with Markdown.
const buttons = Array.from({ length: 66 }, (_, index) =>
  Short.button(`Button ${index}`, { element_id: `b${index}`, type: "primary", value: { index } })
)
const columns = Array.from({ length: 33 }, (_, index) =>
  Short.md(`**Column** ${index} with [a link](https://example.com)`)
)
const card = Card.make().pipe(Card.header("Two hundred"), Card.columns([columns]), Card.add(buttons))
const json = Card.toJson(card)
const text = JSON.stringify(json)
const answer =
  "# Title\n\nSome **bold** words and a [link](https://example.com).\n\n- one\n  - two\n\n```ts\nconst a = 1\n```\n\n".repeat(
    20
  )

const start = performance.now()
Check.check(json)
process.stdout.write(
  `${"first check, which reads the rules".padEnd(56)}${((performance.now() - start) * 1000).toFixed(1).padStart(10)} us\n`
)
measure(`check, 200 components, ${text.length} bytes`, () => Check.check(json))
measure("check, text at hand", () => Check.check(json, { text }))
measure("JSON.stringify alone", () => JSON.stringify(json))
measure("decode with the schema", () => Schema.decodeUnknownSync(CardSchema.schema)(json))
measure("build a card with a header and one Markdown", () =>
  Card.make().pipe(Card.header("x"), Card.markdown("y"))
)
measure("build a button", () => Element.button({ text: "x", type: "primary" }))
measure(`convert CommonMark, ${answer.length} characters`, () => CommonMark.convert(answer), 10)
measure(`cut a text of ${answer.length * 20} characters`, () => Split.markdown(answer.repeat(20)), 10)
