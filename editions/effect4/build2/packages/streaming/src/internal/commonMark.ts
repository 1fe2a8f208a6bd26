/**
 * Ordinary Markdown that grows, as the Markdown of a card. Loads a parser.
 */
import * as CommonMark from "@effect-feishu/cards/CommonMark"
import * as Markdown from "@effect-feishu/cards/Markdown"
import { type Dialect, withSpace } from "./dialect.js"

/** A line that begins code, by itself or behind the marks of lists and quotations; one in a list may be indented further. */
const fenceLine = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*)([ \t]*)(`{3,}|~{3,})(.*)$/
const item = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/

/** Whether a code block is open where a text ends. */
const isInFence = (text: string): boolean => {
  let open: string | undefined
  let isInList = false
  for (const line of text.split("\n")) {
    const [, lead = "", indent = "", marks, rest = ""] = fenceLine.exec(line) ?? []
    if (open === undefined) isInList ||= item.test(line)
    if (marks === undefined) continue
    if (open === undefined) {
      const isFence = isInList || lead !== "" || /^ {0,3}$/.test(indent)
      open = !isFence || (marks.startsWith("`") && rest.includes("`")) ? undefined : marks
    } else if (
      marks[0] === open[0] &&
      marks.length >= open.length &&
      rest.trim() === "" &&
      /^[ \t>]*$/.test(lead)
    )
      open = undefined
  }
  return open !== undefined
}

/** Nothing waits longer than this for its other half. */
const longestWait = 400

/** Where the marks of the last paragraph begin that nothing ends yet; the text's length when all are ended. */
const firstOpen = (text: string): number => {
  const start = Math.max(text.lastIndexOf("\n\n") + 1, text.length - 4_000, 0)
  const open: Array<{ readonly marks: string; readonly at: number }> = []
  for (let index = start; index < text.length;) {
    const character = text[index]!
    if (character === "\\") {
      if (index + 1 === text.length) return Math.min(index, open[0]?.at ?? index)
      index += 2
    } else if (character === "`") {
      const run = /^`+/.exec(text.slice(index, index + 64))![0]
      const end = text.indexOf(run, index + run.length)
      if (end === -1) return Math.min(index, open[0]?.at ?? index)
      index = end + run.length
    } else if (character === "*" || character === "_" || character === "~") {
      const [run] = /^(?:\*+|_+|~+)/.exec(text.slice(index, index + 64))!
      const known = open.findLastIndex(({ marks }) => marks[0] === character)
      const isLeft = !/\s/.test(text[index - 1] ?? " ")
      const next = text[index + run.length]
      const isWord = character === "_" && isLeft && next !== undefined && !/\s/.test(next)
      if (known !== -1 && isLeft && !isWord && run.length >= open[known]!.marks.length) open.length = known
      else if (known === -1 && !isWord && (next === undefined || !/\s/.test(next)))
        open.push({ marks: run, at: index })
      index += run.length
    } else if (character === "[") {
      const known = /^\[[^[\]]*\](?:\([^()\s]*(?:\s[^()]*)?\)|(?=[^([])|\[[^[\]]*\])/.exec(
        text.slice(index, index + 1_000)
      )
      const at = text[index - 1] === "!" ? index - 1 : index
      if (known === null && !/^\[[^[\]]*\]\([^()]*[(\n]|^\[[^\]]*\n\n/.test(text.slice(index)))
        return Math.min(at, open[0]?.at ?? at)
      index += known?.[0].length ?? 1
    } else if (character === "<" && /^<[!/a-zA-Z][^<>]*$/.test(text.slice(index, index + longestWait + 1))) {
      return Math.min(index, open[0]?.at ?? index)
    } else index++
  }
  return open[0]?.at ?? text.length
}

/** Where the last lines begin that may still become something else: a table's row, a fence, a mark of a list, an underline. */
const firstUndecided = (text: string): number => {
  const start = text.lastIndexOf("\n") + 1
  const line = text.slice(start)
  if (/^[ \t>]*(?:\||`{1,}|~{1,})/.test(line) && !/^[ \t>]*`{1,2}[^`]/.test(line))
    return tableStart(text, start)
  // A definition is one once its line is there.
  if (/^ {0,3}\[[^\]\n]*(?:\](?::[^\n]*)?)?$/.test(line)) return start
  if (/^[ \t>]*(?:#{1,6}|[-*+=]+|\d{1,9}[.)]?|>+|[-*+] ?\[?.?\]?)[ \t]*$/.test(line)) return start
  if (line === "") {
    // The head of a table is one once the line below it is there.
    const above = text.lastIndexOf("\n", start - 2) + 1
    if (start > 0 && /^[ \t>]*\|/.test(text.slice(above, start))) return tableStart(text, start)
  }
  return text.length
}

/** A line of a table waits for its end, and the head for the line below it. */
const tableStart = (text: string, start: number): number => {
  const lines = text.slice(0, start).split("\n").slice(0, -1)
  let head = lines.length
  while (head > 0 && /^[ \t>]*\|/.test(lines[head - 1]!)) head--
  const rows = lines.slice(head)
  if (rows.length >= 2) return start
  const isTable = /^[ \t>]*\|/.test(text.slice(start)) || rows.length > 0
  return isTable ? start - rows.reduce((sum, row) => sum + row.length + 1, 0) : start
}

const waiting = (open: string): number => {
  if (isInFence(open)) {
    const last = open.slice(open.lastIndexOf("\n") + 1)
    return /^[ \t]{0,3}(?:`+|~+)$/.test(last) || /^[ \t]{0,3}(?:`{3,}|~{3,})[^`\n]*$/.test(last)
      ? last.length
      : 0
  }
  const end = Math.min(firstOpen(open), firstUndecided(open))
  // The beginning of an entity, of an address, or of a picture.
  const tail = /(?:&#?\w{0,30}|!|(?<!\]\()\b(?:https?:\/\/|www\.)\S*|\b(?:ht{0,2}|https?:?\/?|w{1,3}))$/.exec(
    open.slice(Math.max(0, end - longestWait), end)
  )
  const waits = open.length - end + (tail?.[0].length ?? 0)
  return waits > longestWait ? 0 : waits
}

/** A code block at the margin, which is long more often than others, and needs no parser. */
const codeOf = (text: string): string | undefined => {
  const [first, marks, name = ""] = /^(`{3,}|~{3,})([^\n`]*)\n/.exec(text) ?? []
  if (first === undefined || marks === undefined) return undefined
  const end = new RegExp(`\\n {0,3}${marks[0]!}{${marks.length},}[ \\t]*(?=\\n|$)`).exec(
    text.slice(first.length - 1)
  )
  const isWhole = end === null || first.length - 1 + end.index + end[0].length === text.length
  if (!isWhole) return undefined
  const body = text.slice(
    first.length,
    end === null ? text.length : Math.max(first.length, first.length - 1 + end.index)
  )
  return Markdown.codeBlock(body, CommonMark.language(/^[^\s{,:]*/.exec(name.trim())![0])).source
}

/** What stands behind blocks, from the source; behind a table or a code of a list's item it has to part them. */
const spaceBehind = (made: string, space: string): string => {
  if (space === "" || /\n[ \t]*\n/.test(space)) return space
  const last = made.slice(made.lastIndexOf("\n\n") + 2)
  return made.includes("\n\n") && !/^(?:[-*+]|\d{1,9}[.)]) /.test(last) ? "\n\n" : space
}

/** What would be the mark of a block where a line begins: it stays with what stands before it. */
const midway = /(?<=\S)(?:[ \t]+(?:[-*+>=]+|\d{1,9}[.)]|#{1,6})(?=\s))+/g

/**
 * What is not to be cut, whatever stands around it: what looks like a reference, which may become one, an entity, an escape, and
 * what begins a line, its indentation and marks with the character behind them.
 */
const whole =
  /!?\[[^[\]\n]{1,200}\](?:\[[^[\]\n]{0,100}\])?|&#?\w{1,31};|\\[!-/:-@[-`{-~]|^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)]|#{1,6}))*[ \t]*[^\n]/gm

/** Ordinary Markdown, with pictures by the keys that are known. */
export const markdown = (imageKey: ((url: string) => string | undefined) | undefined): Dialect => ({
  render: (source, { above, definitions = "", firstNumber, isOpen = false } = {}) => {
    const text = source.trimEnd()
    const code = definitions === "" ? codeOf(text) : undefined
    if (code !== undefined)
      return (isOpen && isInFence(text) ? code.replace(/\n*`{3,}$/, "") : code) + source.slice(text.length)
    const options = { maxTables: Number.POSITIVE_INFINITY, imageKey, definitions, firstNumber, above }
    const made = CommonMark.convert(text, options).source
    if (made === "") return ""
    const space = source.slice(text.length)
    // Code that still grows is not closed: what comes is added behind what is there.
    return isOpen && isInFence(source)
      ? made.replace(/\n*`{3,}$/, "") + space
      : made + spaceBehind(made, space)
  },
  plain: (source) => withSpace(source, (text) => CommonMark.literal(text).source),
  isExact: false,
  unparted: (source, isTight, definitions) => {
    const head = definitions === "" ? "" : `${definitions}\n\n`
    const ranges = CommonMark.unparted(head + source, isTight)
      .map(([start, end]) => [start - head.length, end - head.length] as const)
      .filter(([, end]) => end > 0)
    for (const { 0: match, index } of source.matchAll(whole)) ranges.push([index, index + match.length])
    for (const { 0: match, index } of source.matchAll(midway)) ranges.push([index - 1, index + match.length])
    return ranges
  },
  references: (source, definitions) => {
    const { defined, used } = CommonMark.references(source, definitions)
    return {
      defined: new Map([...defined].map(([label, url]) => [label, CommonMark.definition(label, url)])),
      used
    }
  },
  waiting
})

/** A tool's detail: beside the answer, so it has no tables of its own. */
export const detail = (source: string): string => CommonMark.convert(source, { maxTables: 0 }).source
