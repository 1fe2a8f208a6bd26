import { assert, describe, it } from "@effect/vitest"
import * as CommonMark from "../../packages/streaming/src/internal/commonMark.js"
import { GrowingText } from "../../packages/streaming/src/internal/growing.js"
import { seenOnCard } from "../cards/sequence.js"

/** One block each that goes on and on. */
const blocks: Readonly<Record<string, (index: number) => string>> = {
  "a paragraph": (index) =>
    `Words with **bold ${index}**, \`code\` and [a link](https://a.example/${index}). `,
  "a paragraph of many lines": (index) => `A line with *soft ${index}* words\n`,
  "a paragraph in Chinese": (index) => `第${index}句话，有**重点。**还有\`代码\`。 `,
  "a quotation": (index) => `> Quoted **words** ${index}\n`,
  "an item of a list": (index) => (index === 0 ? "- An item " : `that goes **on** and on ${index} `),
  "a list below an item": (index) => (index === 0 ? "- item\n" : `  - below *it* ${index}\n`),
  "a list with numbers in a quotation": (index) => `> ${index + 1}. item **${index}**\n`,
  "a table": (index) => (index === 0 ? "| a | b |\n|---|---|\n" : `| **x** ${index} | \`y\` |\n`),
  code: (index) => (index === 0 ? "```ts\n" : `const x${index} = "**${index}**"\n`),
  "code in a list": (index) => (index === 0 ? "- item\n\n  ```ts\n" : `  const x${index} = 1\n`),
  "bold text": (index) => (index === 0 ? "**bold " : `and bold ${index} `)
}

const room = { bytes: 80_000, tables: 3, isBelow: false }

/** Shows a block after each piece until it has so many characters. */
const grow = (piece: (index: number) => string, length: number) => {
  const markdown = CommonMark.markdown(undefined)
  let [work, pages, jumps] = [0, 0, 0]
  const text = new GrowingText(
    {
      ...markdown,
      render: (source, around) => {
        work += source.length
        return markdown.render(source, around)
      }
    },
    3
  )
  let [source, next, shown] = ["", "", ""]
  for (let index = 0; source.length < length; index++) {
    next += piece(index)
    if (next.length < 150) continue
    text.append(next)
    source += next
    next = ""
    const laid = text.lay(room, false)
    assert.isFalse(laid.isFull)
    assert.isAtLeast(laid.text.length, source.length * 0.9 - 400)
    if (!laid.shown.startsWith(shown)) jumps++
    shown = laid.shown
    pages++
  }
  return { text, source, shown, whole: markdown.render(source), work, pages, jumps }
}

describe("A block that grows", () => {
  for (const [name, piece] of Object.entries(blocks)) {
    let known: Readonly<Record<"short" | "long", ReturnType<typeof grow>>> | undefined
    const grown = () => (known ??= { short: grow(piece, 5_000), long: grow(piece, 10_000) })

    it(`of ${name} is converted a few times, however long it is and however often it is shown`, () => {
      const { long, short } = grown()
      // Twice for twice the text; as a whole each time it would be four times.
      assert.isAtMost(long.work, 2.6 * short.work)
      assert.isAtMost(long.work, 3_000 * long.pages)
    })

    it(`of ${name} reads like the whole, and is the whole in the end`, () => {
      const { jumps, pages, shown, source, text, whole } = grown().long
      // It is typed, but for where it begins to be rendered in parts.
      if (name !== "bold text") {
        assert.isAtMost(jumps, pages / 10)
        const most = Math.floor(shown.length * 0.8)
        assert.deepStrictEqual(
          seenOnCard(shown.slice(0, most)).slice(0, -1),
          seenOnCard(whole.slice(0, most)).slice(0, -1)
        )
      }
      assert.isAtLeast(source.length, 10_000)
      assert.strictEqual(text.lay(room, true).shown, whole)
    })
  }
})
