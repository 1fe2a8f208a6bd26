/**
 * What stands open at a place of a text in Markdown: quotations and lists in each other, and the marks of a line. Read line by
 * line, without a parser.
 */

/** A quotation or an item of a list that is open. Columns count from where what it stands in puts them. */
interface Container {
  /** Spaces before its mark. */
  readonly indent: number
  /** Columns that the lines of an item have before its text; of a quotation none, since they begin with its mark. */
  readonly width: number
  /** What begins it: `>`, a bullet, or what ends a number. */
  readonly kind: string
  /** The item's own, as it is shown. */
  readonly number: number | undefined
}

/** A line without what its lists and quotations put before it. */
export interface Stripped {
  readonly rest: string
  /** Whether it stands in any. */
  readonly isInside: boolean
  /** A further line in the same ones, without what they put before it; undefined where it has left them. */
  readonly inner: (line: string) => string | undefined
}

/** What is left of a line, and the column where that begins. Tabs before it are spaces. */
interface Rest {
  readonly text: string
  readonly column: number
}

const marker = /^([-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/
/** A line that parts what stands above it from what stands below. */
export const rule: RegExp = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/

const isBlank = (text: string): boolean => text.trim() === ""
const spaces = (text: string): number => /^ */.exec(text)![0].length

/** A rest with spaces for the tabs that it begins with. */
const restOf = (text: string, column: number): Rest => {
  const blank = /^[ \t]*/.exec(text)![0]
  if (!blank.includes("\t")) return { text, column }
  let width = 0
  for (const character of blank) width += character === "\t" ? 4 - ((column + width) % 4) : 1
  return { text: " ".repeat(width) + text.slice(blank.length), column }
}

const behind = ({ column, text }: Rest, count: number): Rest => restOf(text.slice(count), column + count)

/** A line behind the mark of a quotation, and the space that belongs to it. */
const behindQuote = (rest: Rest): Rest | undefined => {
  const mark = /^ {0,3}>/.exec(rest.text)?.[0]
  if (mark === undefined) return undefined
  const after = behind(rest, mark.length)
  return after.text.startsWith(" ") ? behind(after, 1) : after
}

/** A line without what a container puts before it; undefined where it does not go on with it. */
const goOn = ({ kind, width }: Container, rest: Rest): Rest | undefined => {
  if (kind === ">") return behindQuote(rest)
  if (isBlank(rest.text)) return rest
  return spaces(rest.text) >= width ? behind(rest, width) : undefined
}

const inside = (containers: ReadonlyArray<Container>, line: string): string | undefined => {
  let rest: Rest | undefined = restOf(line, 0)
  for (const container of containers) {
    rest = goOn(container, rest)
    if (rest === undefined) return undefined
  }
  return isBlank(rest.text) ? "" : rest.text
}

const isItem = (container: Container | undefined): boolean =>
  container !== undefined && container.kind !== ">"

const markOf = ({ kind, number }: Container): string => (number === undefined ? kind : `${number}${kind}`)

/** What the lines of containers begin with. */
const padOf = (containers: ReadonlyArray<Container>): string =>
  containers.map(({ kind, width }) => (kind === ">" ? "> " : " ".repeat(width))).join("")

/** Right below an item's text only a list that begins with one is a list, to some in a quotation as well. */
const gap = (number: number | undefined, above: ReadonlyArray<Container>): string =>
  number === undefined || number === 1 || !above.some(isItem) ? "" : `${padOf(above).trimEnd()}\n`

/** What an item begins with. */
const begun = (item: Container, above: ReadonlyArray<Container>): string =>
  `${gap(item.number, above)}${padOf(above)}${" ".repeat(item.indent)}${markOf(item)} `

/** Lines of items in each other, which stand for those that are open. */
const items = (containers: ReadonlyArray<Container>): string =>
  containers
    .map((container, index) =>
      isItem(container) ? `${begun(container, containers.slice(0, index))}…\n` : ""
    )
    .join("")

/** What a line begins or goes on with. */
interface Look {
  readonly containers: ReadonlyArray<Container>
  readonly rest: string
  /** How many of those that were open it goes on with. */
  readonly kept: number
  /** It goes on with the paragraph above it without its place. */
  readonly isLazy: boolean
}

/** The quotations and lists that are open behind the last line that was read. */
export class Containers {
  private open: ReadonlyArray<Container> = []
  private isInParagraph = false

  /** Reads the next line. */
  read(line: string): Stripped {
    const { containers, kept, rest } = this.look(line)
    const isNew = containers.length > kept
    this.open = containers
    this.isInParagraph = rest.startsWith("    ")
      ? this.isInParagraph && !isNew
      : !isBlank(rest) && !/^ {0,3}(?:#{1,6}(?:\s|$)|`{3}|~{3}|\|)/.test(rest)
    return { rest, isInside: containers.length > 0, inner: (line) => inside(containers, line) }
  }

  private look(line: string): Look {
    const known = this.open
    let at = restOf(line, 0)
    let kept = 0
    while (kept < known.length) {
      const next = goOn(known[kept]!, at)
      if (next === undefined) break
      at = next
      kept++
    }
    const containers = known.slice(0, kept)
    for (let isNew = false; !isBlank(at.text); isNew = true) {
      const next = this.begin(at, isNew ? undefined : known[kept], !isNew && kept === known.length)
      if (next === undefined) break
      containers.push(next.container)
      at = next.rest
    }
    const rest = isBlank(at.text) ? "" : at.text
    const isLazy =
      this.isInParagraph &&
      kept < known.length &&
      containers.length === kept &&
      rest !== "" &&
      !/^ {0,3}(?:#{1,6}(?:\s|$)|`{3}|~{3})/.test(rest) &&
      !rule.test(rest.trim())
    return { containers: isLazy ? known : containers, rest, kept: isLazy ? known.length : kept, isLazy }
  }

  /** The quotation or item that a line begins; `beside`: what was open in its place. */
  private begin(
    rest: Rest,
    beside: Container | undefined,
    isBelow: boolean
  ): { readonly container: Container; readonly rest: Rest } | undefined {
    const indent = spaces(rest.text)
    if (indent >= 4) return undefined
    const quoted = behindQuote(rest)
    if (quoted !== undefined)
      return { container: { indent, width: 0, kind: ">", number: undefined }, rest: quoted }
    const text = rest.text.slice(indent)
    const [mark, bullet, digits, end] = rule.test(text.trimEnd()) ? [] : (marker.exec(text) ?? [])
    if (mark === undefined) return undefined
    const literal = digits === undefined ? undefined : Number(digits)
    // Right below a paragraph only a one begins a list.
    if (isBelow && this.isInParagraph && literal !== undefined && literal !== 1) return undefined
    const kind = end ?? bullet!
    const goesOn = beside?.kind === kind && beside.number !== undefined
    const after = behind(rest, indent + mark.length)
    const space = spaces(after.text)
    const own = space >= 1 && space <= 4 && !isBlank(after.text) ? space : 1
    const number = goesOn ? beside.number! + 1 : literal
    const container = { indent, width: indent + mark.length + own, kind, number }
    return { container, rest: behind(after, Math.min(own, space)) }
  }

  /** What a piece begins with that begins with this line, so that the line is in its lists again. */
  before(line: string): string {
    const { containers, isLazy, kept, rest } = this.look(line)
    if (rest === "") return ""
    const parents = containers.slice(0, kept)
    if (isLazy) return items(parents) + (isItem(parents.at(-1)) ? "" : padOf(parents))
    const own = containers[kept]
    const beside = this.open[kept]
    const literal = own?.number === undefined ? undefined : Number(/\d+/.exec(line)?.[0])
    if (own?.number !== undefined && own.number !== literal && beside !== undefined)
      return items([...parents, beside])
    const lines = items(parents)
    // Right below the text of an item it would be an underline, or more of that text.
    const isApart = lines !== "" && (/^ {0,3}(?:-+|=+)[ \t]*$/.test(rest) || rest.startsWith("    "))
    const first = literal ?? containers.slice(kept).find(({ number }) => number !== undefined)?.number
    return lines + (isApart ? `${padOf(parents).trimEnd()}\n` : gap(first, parents))
  }

  /** What a piece begins with that begins in the middle of the line that was read last. */
  inside(): string {
    const last = this.open.at(-1)
    if (last === undefined || !isItem(last)) return items(this.open) + padOf(this.open)
    const parents = this.open.slice(0, -1)
    // Alone in its line right below a text the mark would be an underline.
    const isApart = last.kind === "-" && parents.some(isItem)
    return items(parents) + (isApart ? `${padOf(parents).trimEnd()}\n` : "") + begun(last, parents)
  }

  /** What a block begins with that stands in these lists and goes on. */
  around(): { readonly lines: string; readonly pad: string } {
    return { lines: items(this.open), pad: padOf(this.open) }
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
