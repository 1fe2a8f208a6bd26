/**
 * What a run of `CardStream` promises for ordinary Markdown: card by card, each of which reads on its own, the cards show
 * what the text says, whatever stands in it, and wherever it is cut.
 */
import * as CommonMark from "@effect-feishu/cards/CommonMark"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FastCheck from "fast-check"
import * as Logger3 from "../../../effect3/effect/Logger.js"
import * as LogLevel3 from "../../../effect3/effect/LogLevel.js"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { documents, seenInSource, seenOnCard } from "../../cards/sequence.js"
import { checkRequests } from "./bounds.js"
import { checkJoined } from "./joined.js"
import { checkWire, held } from "./model.js"
import * as Virtual from "./virtual.js"

export interface DocumentCase {
  readonly text: string
  /** Units of each piece. */
  readonly size: number
  readonly delay: number
  readonly maxBytes: number | undefined
  /** At which update of a text streaming ends without a word; 0: never. */
  readonly silentAt: number
  readonly seed: number
}

const nasties = FastCheck.constantFrom(
  "![picture](https://a.example/p.png)",
  "[![build](https://a.example/b.svg)](https://a.example)",
  "<at id=all></at> <person id=ou_x></person>",
  '<img src="https://a.example/q.png"> <audio file_key="x"></audio>',
  `**${"bold words that span the cut ".repeat(20)}end**`,
  `~~${"struck ".repeat(60)}end~~ and *${"soft ".repeat(60)}end*`,
  `> ${"quoted words ".repeat(60)}`,
  `\`\`\`ts\n${"const line = 1\n".repeat(60)}\`\`\``,
  `| a | b |\n|---|---|\n${"| x | **y** |\n".repeat(40)}`,
  Array.from({ length: 30 }, (_, i) => `${i + 1}. item ${i}\n   - below ${"word ".repeat(6)}`).join("\n"),
  `- ${"a long item ".repeat(50)}\n- next`,
  "x".repeat(700),
  "🙂".repeat(300)
)

export const documentCases: FastCheck.Arbitrary<DocumentCase> = FastCheck.record({
  text: FastCheck.array(FastCheck.oneof(documents, nasties), { minLength: 1, maxLength: 5 }).map((all) =>
    all.join("\n\n")
  ),
  size: FastCheck.constantFrom(1_000_000, 200, 37, 11),
  delay: FastCheck.constantFrom(0, 20, 300),
  maxBytes: FastCheck.oneof(
    FastCheck.constant(undefined),
    FastCheck.integer({ min: 1_500, max: 4_000 }),
    FastCheck.integer({ min: 300, max: 1_500 })
  ),
  silentAt: FastCheck.nat(6),
  seed: FastCheck.nat(1_000_000)
})

const table = "| h0 |\n| --- |"
const rows = `| a | b |\n|---|---|\n${"| x | **y** |\n".repeat(40)}`
const items = (from: number) =>
  Array.from({ length: 30 }, (_, i) => `${i + from}. item ${i}\n   - below ${"word ".repeat(6)}`).join("\n")
const whole = { size: 1_000_000, delay: 0, maxBytes: undefined, silentAt: 0, seed: 0 }

/** What once was lost or became something else. */
export const documentRegressions: Readonly<Record<string, DocumentCase>> = {
  "where a table in a quotation is one too many": {
    ...whole,
    text: `- ${table.replace("\n", "\n  ")}\n\n${table}\n\nwords\n\n${table}\n\n> words\n>\n> | h0 |\n> | --- |\n> | <ul><li>p</li><li>q</li></ul> | x |\n\nwords`
  },
  "where a table in a list with numbers is one too many": {
    ...whole,
    text: `- ${table.replace("\n", "\n  ")}\n\n${table}\n\n${rows}\n\n- 1. words\n  2. | h0 |\n     | --- |\n     | <ul><li>p</li><li>q</li></ul> |\n\n     words\n  3. words\n- words\n\nwords`
  },
  "in a row that is longer than a card": {
    ...whole,
    maxBytes: 600,
    text: `| a | b | c |\n|---|---|---|\n| ${"one ".repeat(100)}| [t](https://a.example) <ul><li>p</li><li>q</li></ul> | ${"two ".repeat(200)}|\n| x | y | z |`
  },
  "where a list ends its numbers otherwise than the one above it": {
    ...whole,
    text: "3. words\n\n7) words\n\nwords\n\nwords"
  },
  "where a list counts on behind what stands in it": {
    ...whole,
    text: `1. - ---\n   - words\n\n   words\n\n1. - words\n   - words\n2. ---\n\n${items(1)}\n\nwords`
  },
  "where a list with numbers in another list is cut in a table": {
    ...whole,
    text: `- ${table.replace("\n", "\n  ")}\n\n${table}\n\n- ${table.replace("\n", "\n  ")}\n\n  7) ${table.replace("\n", "\n     ")}\n\n  7) ${table.replace("\n", "\n     ")}\n     | <ul><li>p</li><li>q</li></ul> |\n  8) words\n- words\n\nwords`
  },
  "where a list stands beside one whose numbers end alike": {
    ...whole,
    text: "1. 7) <blockquote>said</blockquote>\n   8) words\n2. words\n\nwords"
  },
  "where a rule looks like an item of a list": {
    ...whole,
    text: '- ---\n\n  <p align="center">\n    <img src="https://a.example/l.png" alt="logo">\n  </p>\n- words\n\nwords'
  },
  "where what waits for its other half is behind a quotation with code in it": {
    ...whole,
    size: 11,
    delay: 300,
    maxBytes: 1_500,
    text: "> | h0 |\n> | --- |\n> | x |\n> \n> ~~~ts\n> ~~~\n> \n> - > words\n>   > and **bold** and *soft*\n> \n> - - words `code | pipe` 1. no item\n> \n>     snake_case_name ![picture](https://a.example/p.png) `` a`b `` $x$\n> \n>     - no item\n> \n> - &lt;at&gt; &copy; a < b\n\nwords"
  },
  "where a rule of a list's item is cut off from what stands above it": {
    ...whole,
    maxBytes: 1_500,
    text: `2. \`\`\`py\n   ${"a line of code\n   ".repeat(96)}\`\`\`\n\n   ---\n\n   ${"words ".repeat(40)}`
  },
  "where a list in a quotation begins right below the item that it stands in": {
    ...whole,
    maxBytes: 400,
    text: `9. \`\`\`py\n   ${"a line of code\n   ".repeat(22)}\`\`\`\n\n   > 7) # words\n   >\n   >    ${"words ".repeat(40)}\n\nwords`
  },
  "where what looks like a mark of a list stands in a line": {
    ...whole,
    maxBytes: 400,
    text: `- ${"words - no item 1. none # no heading ".repeat(40)}\n\n${"words - no item 1. none # no heading ".repeat(40)}`
  },
  "where a table comes behind code in an item": {
    ...whole,
    size: 11,
    delay: 300,
    maxBytes: 400,
    text: `${"words ".repeat(50)}\n\n3. \`\`\`sh\n   x\n   \`\`\`\n\n   | h0 | h1 | h2 |\n   | --- | --- | --- |\n   | a | b | c |\n\n   words`
  },
  "where lists and quotations stand in each other": {
    ...whole,
    maxBytes: 900,
    text: `13. > > 8. words\n    > > 9. \`\`\`py\n    > >    ${"- a line of code\n    > >    ".repeat(60)}\`\`\`\n    > >\n    > >    behind it\n    > >    ===\n    > > 10. words\n    > >     words\n    > > 11. ${"words ".repeat(200)}\n14. words\n\nwords`
  },
  "where code of a list ends with the list": {
    ...whole,
    text: "- ~~~ts\n  ~~~\n\n~~~\n\n~~~\n\n![picture](https://a.example/p.png)"
  }
}

/** The cards that a text is shown in. */
export const cardsOf = (sample: DocumentCase): ReadonlyArray<string> => {
  const pieces = sample.text.match(new RegExp(`[^]{1,${Math.min(sample.size, 60_000)}}`, "g")) ?? []
  const program = Effect.gen(function* () {
    // The platform shows no picture that was not uploaded.
    yield* Sandbox.inject(
      Fault.always(
        {
          path: "/open-apis/cardkit/v1/*",
          where: ({ json }) =>
            /!\[[^\]]*\]\((?:https?:|[^)]*\/)/.test(
              JSON.stringify(json).replaceAll(/```[^]*?```|`[^`]*`/g, "")
            )
        },
        Fault.refused({ code: 200570, msg: "the image key is invalid" })
      )
    )
    if (sample.silentAt > 0) {
      const path = "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content"
      yield* Sandbox.inject(Fault.nth(sample.silentAt, { method: "PUT", path }, Fault.streamingClosed))
    }
    yield* CardStream.run(Stream.fromIterable(pieces).pipe(Stream.schedule(Schedule.spaced(sample.delay))), {
      receiveId: Sandbox.defaultChatId,
      maxBytes: sample.maxBytes
    })
    return { cards: yield* held(), requests: yield* Sandbox.requests }
  })
  const exit = Virtual.run(
    program.pipe(
      Effect.provide(
        SandboxFeishu.layer({ seed: sample.seed, history: 100_000, limits: { cards: "gateway" } })
      ),
      Logger3.withMinimumLogLevel(LogLevel3.None)
    ),
    sample.seed
  )
  if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
  checkWire(exit.value.requests)
  const shown = CommonMark.convert(sample.text, { maxTables: 1_000 }).source
  checkRequests({
    requests: exit.value.requests,
    texts: [sample.text, shown],
    maxBytes: sample.maxBytes,
    interval: 250,
    changes: pieces.length + 1,
    elements: 1,
    faults: sample.silentAt > 0 ? 1 : 0
  })
  if (exit.value.cards.some((each) => each.isStreaming)) throw new Error("a card was left open")
  return exit.value.cards.map((each) => each.text)
}

/** Where two texts part, for people to see. */
const parting = (one: string, other: string): string => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return `expected ...${JSON.stringify(one.slice(Math.max(0, at - 40), at + 60))}, not ...${JSON.stringify(other.slice(Math.max(0, at - 40), at + 60))}`
}

export const checkDocument = (sample: DocumentCase): void => {
  const cards = cardsOf(sample)
  for (const card of cards) {
    if (/<at |<person |<audio /.test(card.replaceAll(/(`+)[^]*?\1/g, "")))
      throw new Error("a tag came through")
  }
  const [only] = cards
  if (cards.length === 1) {
    // A text that fits one card is what it is when it is converted whole.
    const whole = CommonMark.convert(sample.text, { maxTables: 1_000 }).source
    const [want, have] = [seenOnCard(whole), seenOnCard(only!)].map((all) => all.join("\n"))
    if (want !== have) throw new Error(parting(want!, have!))
    return
  }
  const seen = cards.map((card) => seenOnCard(card))
  return checkJoined(seenInSource(sample.text), seen)
}
