/**
 * What holds for any input: run by the tests over some, and by `scripts/fuzz-cards.ts` over a hundred thousand.
 */
import { Card, Check, Markdown, Split } from "@effect-feishu/cards"
import * as CardSchema from "@effect-feishu/cards/CardSchema"
import * as CommonMark from "@effect-feishu/cards/CommonMark"
import * as FastCheck from "fast-check"
import * as Schema from "effect/Schema"
import type * as Mdast from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly"
import { gfmStrikethroughCjkFriendly } from "micromark-extension-cjk-friendly-gfm-strikethrough"
import { gfm } from "micromark-extension-gfm"
import * as assert from "node:assert/strict"
import { documents, seenInSource, seenOnCard } from "./sequence.js"
import { componentsOf, drawCard, type Json, seeded, seeds } from "./arbitraries.js"

// Without the second look at texts for addresses, which comes after entities have become characters.
const mdastExtensions = gfmFromMarkdown().map((extension) => Object.assign({}, extension, { transforms: [] }))

const parse = (source: string): Mdast.Root => fromMarkdown(source, { extensions: [gfm()], mdastExtensions })

/** Every node of a tree. */
const nodes = (node: Mdast.Nodes): ReadonlyArray<Mdast.Nodes> => [
  node,
  ...("children" in node ? node.children.flatMap(nodes) : [])
]

/** Texts full of what means something to Markdown, to the platform's tags and to JSON. */
export const nasty: FastCheck.Arbitrary<string> = FastCheck.array(
  FastCheck.oneof(
    FastCheck.constantFrom(
      "<at id=all></at>",
      "<font color='red'>",
      "</font>",
      "<",
      ">",
      "[",
      "](",
      ")",
      "![",
      "https://a.b/c",
      "www.a.b",
      "me@x.com",
      "`",
      "```",
      "~~~",
      "\n",
      "\n\n",
      "    ",
      "\t",
      "- ",
      "1. ",
      "1) ",
      "# ",
      "> ",
      "|",
      "|-|",
      "***",
      "**",
      "_",
      "__",
      "~~",
      "---",
      "===",
      "&lt;",
      "&#60;",
      "&amp;",
      "&",
      "\\",
      ":DONE:",
      "$x$",
      "'",
      '"',
      "😀",
      "👨‍👩‍👧",
      "é",
      "你好。",
      "<!--",
      "-->",
      "\r\n",
      "\r",
      "all",
      "a",
      "word ",
      "0"
    ),
    FastCheck.fullUnicodeString({ maxLength: 4 })
  ),
  { maxLength: 12 }
).map((parts) => parts.join(""))

const visible = (text: string) => text.replaceAll(/[\s\u00A0]+/g, "")

const plainNodes = new Set(["root", "paragraph", "text", "break"])

/** No text of a user is anything but text, and it is shown as it was. */
export const escapeIsSafe = FastCheck.property(nasty, (text) => {
  const source = Markdown.escape(text)
  assert.doesNotMatch(source, /[<>[\]`*_~|\\]|:\/\/|:\w+:|!\[/)
  const all = nodes(parse(source))
  for (const node of all) assert.ok(plainNodes.has(node.type), `${node.type} in ${JSON.stringify(source)}`)
  const shown = all.map((node) => (node.type === "text" ? node.value : "")).join("")
  assert.equal(
    visible(shown.replaceAll("\u223C", "~")),
    visible(text.replaceAll("\0", "\uFFFD").replaceAll("\u223C", "~"))
  )
})

/** What is made of data parses to what was meant, whatever the data. */
export const helpersAreSafe = FastCheck.property(nasty, nasty, (one, two) => {
  const made = Markdown.blocks(
    Markdown.list([one, [two, one]]),
    Markdown.quote(one),
    Markdown.heading(two, 2),
    Markdown.link(one, `https://a.b/${two}`),
    Markdown.link(one, two),
    Markdown.mention(one),
    Markdown.image(one, two),
    Markdown.table([one, two], [[two, one]]),
    Markdown.codeBlock(one, two),
    Markdown.md`code ${Markdown.code(one)} end`,
    Markdown.orderedList([Markdown.bold(one), Markdown.italic(two), Markdown.strike(one)]),
    Markdown.mentions([one, two]),
    Markdown.mentionEmail(two),
    Markdown.md`tags ${Markdown.textTag(one)} ${Markdown.person(two)} ${Markdown.emoji(one)}`,
    Markdown.md`more ${Markdown.richLink(one, { url: two })} ${Markdown.audio(one, { fallback_text: two })}`,
    Markdown.md`before ${one} after ${Markdown.color(two, one)}`
  )
  const all = nodes(parse(made.source))
  assert.equal(all.filter((node) => node.type === "table").length, 1)
  assert.equal(all.find((node) => node.type === "code")?.value, parseCode(one))
  for (const node of all)
    if (node.type === "link") assert.match(node.url, /^(https?|tel):\/\//)
    else if (node.type === "html") assert.match(node.value, allowed)
})

/** The tags that the helpers write: no attribute's value can end itself, and none of them is for everyone. */
const allowed =
  /^<(?:at id=(?!all>)[\w@.+-]+|at email=[\w@.+-]+|at ids=(?!(?:[^>]*,)?all[,>])[\w@.+,-]+|\/?(?:at|font|text_tag|person|link|audio)|(?:font|text_tag) color='[^'<>]*'|person id='[^'<>]*'|link url='[^'<>]*'|audio file_key='[^'<>]*' fallback_text='[^'<>]*'|br)>$/

/** A code block's text, as a parser gives it. */
const parseCode = (text: string) =>
  text.replaceAll("\0", "\uFFFD").replaceAll(/\r\n?/g, "\n").replace(/\n$/, "")

/** Ordinary Markdown becomes the card's: no tag that the text did not mean, no image by address, no table too many. */
export const convertIsSafe = FastCheck.property(
  nasty,
  FastCheck.array(nasty, { maxLength: 4 }),
  (head, rest) => {
    const text = [head, ...rest].join("\n\n")
    const { source } = CommonMark.convert(text)
    const all = nodes(parse(source))
    for (const node of all) {
      if (node.type === "html") assert.match(node.value, /^(?:<br>|<hr>|\s)+$/, JSON.stringify(source))
      if (node.type === "image") assert.doesNotMatch(node.url, /^https?:/)
      if (node.type === "link") assert.match(node.url, /^(https?|tel):\/\/|^mailto:|^http:\/\/www\./)
    }
    // Code shows what it holds.
    const code = all.flatMap((node) =>
      node.type === "code" || node.type === "inlineCode" ? [node.position!] : []
    )
    for (const { index } of source.matchAll(/<at|<font/g))
      assert.ok(
        code.some(({ start, end }) => start.offset! <= index && index < end.offset!),
        JSON.stringify(source)
      )
  }
)

/** What marks are around, in the order in which they begin. */
const marked = (tree: Mdast.Root): ReadonlyArray<string> =>
  nodes(tree)
    .filter(({ type }) => type === "strong" || type === "emphasis" || type === "delete")
    .map((node) => visible(nodes(node).reduce((text, one) => ("value" in one ? text + one.value : text), "")))

/** The same as a card shows it, by the rules of plain CommonMark. */
export const markedOnCard = (source: string): ReadonlyArray<string> => marked(parse(source))

/** The same as people mean it who write Chinese, Japanese or Korean. */
export const markedAsMeant = (source: string): ReadonlyArray<string> =>
  marked(
    fromMarkdown(source, {
      extensions: [gfm(), cjkFriendlyExtension(), gfmStrikethroughCjkFriendly()],
      mdastExtensions
    })
  )

/** Texts of several scripts with the punctuation that marks stand beside. */
const scripts: FastCheck.Arbitrary<string> = FastCheck.array(
  FastCheck.constantFrom(..."中。「」あー（）한a ?％￥𠀀", "[x](https://a.b)"),
  { maxLength: 4 }
).map((parts) => parts.join(""))

/** Marks are seen whatever they are beside. Tags make them here: those begin and end where they say. */
export const convertMarksAreSeen = FastCheck.property(
  FastCheck.array(FastCheck.tuple(scripts, FastCheck.constantFrom("b", "i", "s"), scripts), {
    minLength: 1,
    maxLength: 4
  }),
  scripts,
  (parts, end) => {
    const text = parts.map(([before, tag, inner]) => `${before}<${tag}>「${inner}」</${tag}>`).join("")
    const { source } = CommonMark.convert(`x${text}${end}`)
    assert.deepEqual(
      markedOnCard(source),
      parts.map(([, , inner]) => visible(`「${inner.replaceAll("[x](https://a.b)", "x")}」`)),
      source
    )
  }
)

/** What is converted reads as the source reads: the same blocks in the same order, with the same text. */
export const convertReadsTheSame = FastCheck.property(documents, (text) => {
  const { source } = CommonMark.convert(text, { maxTables: 1_000 })
  assert.deepEqual(seenOnCard(source), seenInSource(text), source)
})

/** Long texts with everything that a cut has to mind. */
export const longText: FastCheck.Arbitrary<string> = FastCheck.array(
  FastCheck.oneof(
    { weight: 3, arbitrary: nasty },
    {
      weight: 2,
      arbitrary: FastCheck.constantFrom(
        "# Heading",
        "plain words in a line ".repeat(9),
        "字".repeat(150),
        "😀".repeat(90),
        "- item\n    - nested\n    - more"
      )
    },
    {
      weight: 2,
      arbitrary: FastCheck.nat(40).map(
        (rows) => `| a | b |\n|---|---|\n${"| cell | 😀 cell |\n".repeat(rows)}`
      )
    },
    {
      weight: 2,
      arbitrary: FastCheck.tuple(FastCheck.constantFrom("```ts", "~~~", "````"), FastCheck.nat(40)).map(
        ([open, lines]) => `${open}\n${"const x = 1\n".repeat(lines)}${/^\W+/.exec(open)![0]}`
      )
    }
  ),
  { maxLength: 12 }
).map((parts) => parts.join("\n\n"))

export const splitOptions = FastCheck.record({
  maxBytes: FastCheck.integer({ min: 256, max: 2_000 }),
  maxTables: FastCheck.integer({ min: 1, max: 4 })
})

/** The pieces of an exact cut are the text, within the limit. */
export const exactIsExact = FastCheck.property(longText, splitOptions, (text, options) => {
  const pieces = Split.exact(text, options)
  assert.equal(pieces.join(""), text)
  for (const piece of pieces) {
    assert.ok(Split.jsonBytes(piece) <= options.maxBytes, `${Split.jsonBytes(piece)} of ${options.maxBytes}`)
    assert.equal(Split.jsonBytes(piece), new TextEncoder().encode(JSON.stringify(piece)).length - 2)
  }
  if (text !== "") assert.ok(pieces.every((piece) => piece !== ""))
  // No pair of surrogates is parted.
  if (!/\p{Cs}/u.test(text)) assert.ok(pieces.every((piece) => !/\p{Cs}/u.test(piece)))
})

/** Pieces to show stand on their own, lose nothing, and keep code as code. */
export const piecesStand = FastCheck.property(longText, splitOptions, (text, options) => {
  const pieces = Split.markdown(text, options)
  for (const piece of pieces) {
    assert.ok(Split.jsonBytes(piece) <= options.maxBytes, `${Split.jsonBytes(piece)} of ${options.maxBytes}`)
    if (pieces.length > 1 && piece !== pieces.at(-1))
      assert.ok(closed(piece) || !closed(text), JSON.stringify(piece))
  }
  const kept = (one: string) => visible(one).replaceAll(/[`~|-]/g, "")
  const all = kept(pieces.join("\n"))
  let at = 0
  for (const character of kept(text)) {
    const next = all.indexOf(character, at)
    assert.ok(next !== -1, `lost ${JSON.stringify(character)}`)
    at = next + character.length
  }
})

/** Whether every code fence of a text ends, with lines that end as those of cards do, or as CommonMark has it. */
const closed = (text: string): boolean => closedBy(text, /\r?\n/) || closedBy(text, /\r\n?|\n/)

const closedBy = (text: string, lineEnd: RegExp): boolean => {
  let marks: string | undefined
  for (const line of text.split(lineEnd)) {
    const [, found, rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (found === undefined) continue
    if (marks === undefined) marks = found.startsWith("`") && rest.includes("`") ? undefined : found
    else if (found[0] === marks[0] && found.length >= marks.length && rest.trim() === "") marks = undefined
  }
  return marks === undefined
}

/** A sound card passes; decoding it after encoding it changes nothing. */
export const soundCards = FastCheck.property(seeds, (seed) => {
  const json = drawCard(seeded(seed))
  const problems = Check.check(json)
  const counts = count(json)
  assert.deepEqual(
    problems.filter((problem) => problem.kind !== "limit"),
    []
  )
  assert.equal(
    problems.some((problem) => problem.code === 300305),
    counts > Check.limits.elements
  )
  const card = Schema.decodeUnknownSync(CardSchema.schema)(json)
  assert.deepEqual(Schema.encodeSync(CardSchema.schema)(card), json)
  assert.deepEqual(JSON.parse(JSON.stringify(card)), JSON.parse(JSON.stringify(json)))
})

/** Components, texts and text tags, counted without the package. */
const count = (value: unknown, key = ""): number => {
  if (["value", "chart_spec", "rows"].includes(key)) return 0
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + count(one, key), 0)
  if (typeof value !== "object" || value === null) return 0
  const { tag } = value as Json
  const counts =
    typeof tag === "string" &&
    tag !== "standard_icon" &&
    tag !== "custom_icon" &&
    !(tag === "markdown" && key === "title")
  return Object.entries(value).reduce((sum, [name, one]) => sum + count(one, name), counts ? 1 : 0)
}

/** A card of any size is spread over cards that pass, in order. */
export const cardsWithinLimits = FastCheck.property(
  FastCheck.array(seeds, { minLength: 1, maxLength: 12 }),
  longText,
  (several, text) => {
    const elements = several.flatMap((seed, index) => {
      const card = drawCard(seeded(seed))
      // Names of several cards in one: made different by their number.
      return (
        (
          (JSON.parse(JSON.stringify(card).replaceAll(/"([efns]|form)(\d+)"/g, `"$1$2_${index}"`)) as Json)[
            "body"
          ] as Json | undefined
        )?.["elements"] ?? []
      )
    }) as unknown as ReadonlyArray<never>
    const card = Card.make().pipe(
      Card.header("Long"),
      // Among the components may be audio.
      Card.config({ enable_forward: false }),
      Card.add(elements),
      Card.markdown(Markdown.raw(text.replaceAll(/!\[|<audio/g, "")))
    )
    const cards = Split.card(card, { maxBytes: 6_000, maxElements: 60 })
    for (const one of cards) {
      const size = componentsOf(one as unknown as Json).filter(({ parent }) => parent === "body").length
      const problems = Check.errors(Check.check(one, { maxBytes: 6_000 })).filter(
        // One component alone may be more than a card holds, and nested depth is its own affair.
        (problem) => !(size === 1 && problem.path === "$")
      )
      assert.deepEqual(problems, [])
    }
    const tags = (all: ReadonlyArray<Card.Card>) =>
      all.flatMap((one) => one.body?.elements?.map((element) => element.tag) ?? [])
    const distinct = (all: ReadonlyArray<unknown>) => all.filter((tag, index) => tag !== all[index - 1])
    assert.deepEqual(distinct(tags(cards)), distinct(tags([card])))
  }
)

export const properties = {
  escapeIsSafe,
  helpersAreSafe,
  convertIsSafe,
  convertReadsTheSame,
  exactIsExact,
  piecesStand,
  soundCards,
  cardsWithinLimits
}
