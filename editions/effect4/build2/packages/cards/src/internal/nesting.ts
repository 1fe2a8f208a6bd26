/**
 * The syntax that is read, with limits: a parser's work grows with the square or the cube of the depth, and so would the
 * time in which nothing else of the process runs. What is nested deeper than anybody reads stays the text it is.
 */
import { blockQuote, list } from "micromark-core-commonmark"
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly"
import { gfmStrikethroughCjkFriendly } from "micromark-extension-cjk-friendly-gfm-strikethrough"
import { gfm } from "micromark-extension-gfm"
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from "micromark-util-types"

/** Lists, quotations and footnotes in each other. */
const maxBlocks = 32

/** Marks and brackets that are open at the same time, in one paragraph. */
const maxOpen = 100

/** Marks that begin in one paragraph: the bound for texts in which the count of open ones goes wrong. */
const maxMarks = 1000

type Constructs = Construct | ReadonlyArray<Construct>

const mapped = (
  of: { readonly [code: string]: Constructs | undefined } | undefined,
  change: (construct: Construct) => Construct
): Record<string, Array<Construct>> =>
  Object.fromEntries(
    Object.entries(of ?? {}).map(([code, constructs]) => [code, [constructs ?? []].flat().map(change)])
  )

// Blocks ---------------------------------------------------------------------------------------------------------

/** Where the blocks end that a line goes on with or begins. */
interface Line {
  readonly number: number
  readonly ends: Array<number>
}

/** A kind of block that begins only where few are open. */
const shallow = (lines: WeakMap<TokenizeContext, Line>, construct: Construct, name?: string): Construct => {
  const lineOf = (context: TokenizeContext): Line => {
    const number = context.now().line
    const known = lines.get(context)
    if (known?.number === number) return known
    const line = { number, ends: [] }
    lines.set(context, line)
    return line
  }
  const counted = (tokenize: Tokenizer): Tokenizer =>
    function (effects, ok, nok) {
      const begin = this.now().offset
      const { ends } = lineOf(this)
      // The parser looks ahead, and then reads the same once more.
      while (ends.length > 0 && ends[ends.length - 1]! > begin) ends.pop()
      if (ends.length >= maxBlocks) return nok
      const done = (code: Code) => {
        const end = this.now().offset
        const { ends } = lineOf(this)
        if (ends.length === 0 || ends[ends.length - 1]! < end) ends.push(end)
        return ok(code)
      }
      return tokenize.call(this, effects, done, nok)
    }
  const { continuation } = construct
  const own: Construct = {
    ...construct,
    name: name ?? construct.name,
    tokenize: counted(construct.tokenize),
    continuation: continuation && {
      ...continuation,
      tokenize: counted(function (effects, ok, nok) {
        const attempt: typeof effects.attempt = (what, ...states) =>
          effects.attempt(what === construct ? own : what, ...states)
        return continuation.tokenize.call(this, { ...effects, attempt }, ok, nok)
      })
    }
  }
  return own
}

// Marks and brackets ---------------------------------------------------------------------------------------------

interface Counts {
  marks: number
  openMarks: number
  openBrackets: number
}

/** Where the parser keeps whether marks can begin and end something. */
const opens = "_open"
const closes = "_close"

/** Marks that begin nothing once many are open. */
const few = (countsOf: (context: TokenizeContext) => Counts, construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const done = (code: Code) => {
      const token = this.events[this.events.length - 1]![1]
      const counts = countsOf(this)
      // Two characters at most make one mark: a long run is many.
      const marks = Math.ceil((token.end.offset - token.start.offset) / 2)
      if (token[closes] && (counts.openMarks > 0 || !token[opens]))
        counts.openMarks = Math.max(0, counts.openMarks - marks)
      else if (token[opens]) {
        if (counts.openMarks + marks > maxOpen || counts.marks + marks > maxMarks) token[opens] = false
        else counts.openMarks += marks
      }
      if (token[opens]) counts.marks += marks
      return ok(code)
    }
    return construct.tokenize.call(this, effects, done, nok)
  }
})

/** Brackets, and the exclamation marks before them, that stay text once many are open. */
const bracket = (countsOf: (context: TokenizeContext) => Counts): Construct => ({
  name: "openBracket",
  tokenize(effects, ok, nok) {
    const counts = countsOf(this)
    const begin: State = (code) => {
      if (code !== codes["["]) return nok(code)
      if (counts.openBrackets < maxOpen) {
        counts.openBrackets++
        return nok(code)
      }
      effects.consume(code)
      effects.exit("data")
      return ok
    }
    return (code) => {
      effects.enter("data")
      if (code !== codes["!"]) return begin(code)
      effects.consume(code)
      return begin
    }
  }
})

const bracketEnd = (countsOf: (context: TokenizeContext) => Counts): Construct => ({
  name: "closeBracket",
  tokenize(effects, ok, nok) {
    const counts = countsOf(this)
    return (code) => {
      if (counts.openBrackets > 0) {
        counts.openBrackets--
        return nok(code)
      }
      // Spares a search for what it could end.
      effects.enter("data")
      effects.consume(code)
      effects.exit("data")
      return ok
    }
  }
})

/** A footnote's number or a box to tick: has read the end of its bracket too. */
const whole = (countsOf: (context: TokenizeContext) => Counts, construct: Construct): Construct => ({
  ...construct,
  tokenize(effects, ok, nok) {
    const done = (code: Code) => {
      countsOf(this).openBrackets--
      return ok(code)
    }
    return construct.tokenize.call(this, effects, done, nok)
  }
})

const codes = { "!": 33, "*": 42, "+": 43, "-": 45, "0": 48, "9": 57, ">": 62, "[": 91, "]": 93 }

/** What `fromMarkdown` reads with: CommonMark and GFM, with marks also beside the punctuation of Chinese and Japanese. */
export const extensions = (): Array<Extension> => {
  const lines = new WeakMap<TokenizeContext, Line>()
  const counts = new WeakMap<TokenizeContext, Counts>()
  const countsOf = (context: TokenizeContext): Counts => {
    const known = counts.get(context)
    if (known !== undefined) return known
    const made = { marks: 0, openMarks: 0, openBrackets: 0 }
    counts.set(context, made)
    return made
  }
  const github = gfm()
  const items = shallow(lines, list, "shallowList")
  const document: Record<number, Construct> = {
    [codes["*"]]: items,
    [codes["+"]]: items,
    [codes["-"]]: items,
    [codes[">"]]: shallow(lines, blockQuote, "shallowBlockQuote")
  }
  for (let digit = codes["0"]; digit <= codes["9"]; digit++) document[digit] = items
  const marks = (extension: Extension): Extension => ({
    ...extension,
    text: mapped(extension.text, (one) => few(countsOf, one))
  })
  const open = bracket(countsOf)
  return [
    {
      ...github,
      document: mapped(github.document, (one) => shallow(lines, one)),
      text: {
        ...github.text,
        ...mapped({ [codes["["]]: github.text?.[codes["["]] }, (one) => whole(countsOf, one))
      }
    },
    marks(cjkFriendlyExtension()),
    marks(gfmStrikethroughCjkFriendly()),
    {
      disable: { null: ["list", "blockQuote"] },
      document,
      text: { [codes["!"]]: open, [codes["["]]: open, [codes["]"]]: bracketEnd(countsOf) }
    }
  ]
}
