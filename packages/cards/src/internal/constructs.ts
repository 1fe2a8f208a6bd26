/**
 * What stands open at a place of a text in Markdown: quotations, lists, and the marks of a line. Read line by line, without
 * a parser.
 */

/** A list that is open. Columns count from behind the marks of quotations. */
interface Level {
  readonly indent: number
  /** Where the text of its item begins. */
  readonly content: number
  /** What begins an item: a bullet, or what ends a number. */
  readonly kind: string
  /** The item's own, as it is shown. */
  readonly number: number | undefined
}

/** A line without what its lists and quotations put before it. */
export interface Stripped {
  readonly quote: string
  readonly rest: string
  /** Columns of lists before the rest. */
  readonly base: number
  readonly isItem: boolean
}

const quotation = /^(?: {0,3}>[ \t]?)*/
const marker = /^([-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/
/** A line that parts what stands above it from what stands below. */
export const rule: RegExp = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/

const depth = (quote: string): number => quote.split(">").length - 1

const spaces = (text: string): number => {
  let count = 0
  for (const character of text) {
    if (character === " ") count++
    else if (character === "\t") count += 4 - (count % 4)
    else break
  }
  return count
}

const markOf = ({ kind, number }: Level): string => (number === undefined ? kind : `${number}${kind}`)

/** Right below a text only a list that begins with one is a list. */
const gap = (number: number | undefined, quote: string): string =>
  number === undefined || number === 1 ? "" : `${quote.trimEnd()}\n`

/** Items in each other, which stand for those that are open. */
const items = (levels: ReadonlyArray<Level>, quote: string): string =>
  levels
    .map((level, index) => {
      const apart = index === 0 ? "" : gap(level.number, quote)
      return `${apart}${quote}${" ".repeat(level.indent)}${markOf(level)} …\n`
    })
    .join("")

/** The quotations and lists that are open behind the last line that was read. */
export class Containers {
  private quote = ""
  private levels: ReadonlyArray<Level> = []
  private isInParagraph = false

  /** Reads the next line. */
  read(line: string): Stripped {
    const { levels, stripped } = this.look(line)
    this.levels = levels
    if (stripped.rest.trim() === "") {
      this.isInParagraph = false
      return stripped
    }
    this.quote = stripped.quote
    this.isInParagraph = !/^(?:#{1,6}(?:\s|$)|`{3}|~{3}|\|)/.test(stripped.rest)
    return stripped
  }

  private look(line: string): { readonly stripped: Stripped; readonly levels: ReadonlyArray<Level> } {
    const quote = quotation.exec(line)![0]
    let rest = line.slice(quote.length)
    const isSame = depth(quote) === depth(this.quote)
    if (rest.trim() === "") {
      const stripped = { quote, rest: "", base: 0, isItem: false }
      return { stripped, levels: isSame || quote === "" ? this.levels : [] }
    }
    const known = isSame ? this.levels : []
    let column = spaces(rest)
    let kept = 0
    while (kept < known.length && column >= known[kept]!.content) kept++
    const levels = known.slice(0, kept)
    let base = levels.at(-1)?.content ?? 0
    let isItem = false
    rest = rest.trimStart()
    for (;;) {
      const found = column - base < 4 && !rule.test(rest) ? marker.exec(rest) : null
      if (found === null) break
      const [mark, bullet, digits, end] = found
      const kind = end ?? bullet!
      const sibling = isItem ? undefined : known[kept]
      const literal = digits === undefined ? undefined : Number(digits)
      const goesOn = sibling?.kind === kind && sibling.number !== undefined
      const after = rest.slice(mark.length)
      const gap = spaces(after)
      const content = column + mark.length + (gap >= 1 && gap <= 4 && after.trim() !== "" ? gap : 1)
      levels.push({ indent: column, content, kind, number: goesOn ? sibling.number! + 1 : literal })
      isItem = true
      rest = after.trimStart()
      base = content
      column = content + (gap > 4 ? gap - 1 : 0)
      if (rest === "") break
    }
    // A line may go on with the paragraph above it without its place.
    const isLazy =
      !isItem && kept < known.length && this.isInParagraph && !/^(?:#{1,6}\s|`{3}|~{3}|>)/.test(rest)
    const padding = isItem ? 0 : Math.max(0, column - base)
    const stripped = { quote, rest: " ".repeat(Math.min(padding, 8)) + rest, base, isItem }
    return { stripped, levels: isLazy ? known : levels }
  }

  /** What a piece begins with that begins with this line, so that the line is in its lists again. */
  before(line: string): string {
    const { levels, stripped } = this.look(line)
    if (stripped.rest === "") return ""
    const { isItem, quote } = stripped
    const known = depth(quote) === depth(this.quote) ? this.levels : []
    const parents = levels.filter((level, index) => known[index] === level)
    const own = isItem ? levels[parents.length] : undefined
    const literal = own?.number === undefined ? undefined : Number(/\d+/.exec(line.slice(quote.length))?.[0])
    const sibling = own !== undefined && own.number !== literal ? known[parents.length] : undefined
    const lines = items([...parents, ...(sibling === undefined ? [] : [sibling])], quote)
    return lines + (sibling === undefined && parents.length > 0 ? gap(literal, quote) : "")
  }

  /** What a piece begins with that begins in the middle of the line that was read last. */
  inside(): string {
    const last = this.levels.at(-1)
    if (last === undefined) return this.quote
    const { quote } = this
    const parents = items(this.levels.slice(0, -1), quote)
    return `${parents}${parents === "" ? "" : gap(last.number, quote)}${quote}${" ".repeat(last.indent)}${markOf(last)} `
  }

  /** What a block begins with that stands in these lists and goes on. */
  around(): { readonly lines: string; readonly pad: string } {
    return {
      lines: items(this.levels, this.quote),
      pad: this.quote + " ".repeat(this.levels.at(-1)?.content ?? 0)
    }
  }
}

// Marks of a line ------------------------------------------------------------------------------------------------

interface Mark {
  readonly start: string
  readonly end: string
  /** The character of a run, or the name of a tag. */
  readonly kind: string
  readonly at: number
}

const tags = /<(\/?)(font|a|link|text_tag|number_tag|b|strong|i|em|s|del)(?=[\s>])[^<>]*>/y
const isSpace = (character: string): boolean => character === "" || /\s/.test(character)

/**
 * The marks that are open at a place of a paragraph and are closed behind it, or may still be where the text ends: what
 * closes them there, and what opens them again.
 */
export const marksAt = (
  paragraph: string,
  at: number,
  isUnfinished: boolean
): { readonly close: string; readonly open: string } => {
  const stack: Array<Mark> = []
  const spanning = new Set<Mark>()
  const pop = (index: number, position: number) => {
    const removed = stack.splice(index)
    if (removed[0]!.at < at && position >= at) spanning.add(removed[0]!)
  }
  for (let index = 0; index < paragraph.length;) {
    const character = paragraph[index]!
    if (character === "\\") index += 2
    else if (character === "`") {
      const run = /^`+/.exec(paragraph.slice(index))![0]
      const end = closing(paragraph, index + run.length, run)
      if (index < at && end !== undefined && end >= at && index + run.length <= at)
        spanning.add({ start: run, end: run, kind: "`", at: index })
      index = end === undefined ? index + run.length : end + run.length
    } else if (character === "<") {
      tags.lastIndex = index
      const [tag, isEnd, name] = tags.exec(paragraph) ?? []
      if (tag === undefined || name === undefined) index++
      else {
        const open = stack.findLastIndex((mark) => mark.kind === name)
        if (isEnd === "") stack.push({ start: tag, end: `</${name}>`, kind: name, at: index })
        else if (open !== -1) pop(open, index)
        index += tag.length
      }
    } else if (character === "*" || character === "_" || character === "~") {
      const run = new RegExp(`^[${character}]+`).exec(paragraph.slice(index, index + 64))![0]
      index = delimiter(paragraph, index, run, stack, pop)
    } else index++
  }
  if (isUnfinished) for (const mark of stack) if (mark.at < at) spanning.add(mark)
  const all = [...spanning].sort((one, other) => one.at - other.at)
  return {
    close: all
      .map((mark) => mark.end)
      .toReversed()
      .join(""),
    open: all.map((mark) => mark.start).join("")
  }
}

/** Where code ends: at as many marks as began it. */
const closing = (paragraph: string, from: number, run: string): number | undefined => {
  for (let index = paragraph.indexOf(run, from); index !== -1; index = paragraph.indexOf(run, index)) {
    const length = /^`+/.exec(paragraph.slice(index))![0].length
    if (length === run.length) return index
    index += length
  }
  return undefined
}

/** Reads a run of marks: it ends what is open, or begins something. Where to go on. */
const delimiter = (
  paragraph: string,
  index: number,
  run: string,
  stack: Array<Mark>,
  pop: (index: number, position: number) => void
): number => {
  const kind = run[0]!
  const before = paragraph[index - 1] ?? ""
  const after = paragraph[index + run.length] ?? ""
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character)
  const isInWord = kind === "_" && isWord(before) && isWord(after)
  let rest = run
  if (!isSpace(before) && !isInWord) {
    while (rest !== "") {
      const open = stack.findLastIndex((mark) => mark.kind === kind && rest.startsWith(mark.end))
      if (open === -1) break
      rest = rest.slice(stack[open]!.end.length)
      pop(open, index)
    }
  }
  if (rest !== "" && !isSpace(after) && !isInWord && (kind !== "~" || rest.length <= 2)) {
    for (let size = rest.length; size > 0;) {
      const marks = size >= 2 ? kind.repeat(2) : kind
      stack.push({ start: marks, end: marks, kind, at: index })
      size -= marks.length
    }
  }
  return index + run.length
}
