/** How commands are read. */
import type * as Command from "../Command.js"

interface Parameter {
  readonly name: string
  readonly isRequired: boolean
  readonly isRest: boolean
}

/** A pattern, taken apart. */
export interface Pattern {
  /** The words that it begins with, as they are compared. */
  readonly words: ReadonlyArray<ReadonlyArray<string>>
  readonly parameters: ReadonlyArray<Parameter>
  readonly usage: string
}

const parameter = /^(?:<([^<>[\].\s]+)(\.\.\.)?>|\[([^<>[\].\s]+)(\.\.\.)?\])$/

/** Letters of full width and of either case are the same. */
export const folded = (word: string): string => word.normalize("NFKC").toLowerCase()

const parameterOf = (word: string): Parameter | undefined => {
  const found = parameter.exec(word)
  if (found === null) return undefined
  const [, required, requiredRest, optional, optionalRest] = found
  return {
    name: required ?? optional ?? "",
    isRequired: required !== undefined,
    isRest: (requiredRest ?? optionalRest) !== undefined
  }
}

/** Why a parameter cannot stand behind the others; nothing where it can. */
const misplaced = (word: string, one: Parameter, before: ReadonlyArray<Parameter>): string | undefined => {
  const last = before[before.length - 1]
  if (before.some(({ name }) => name === one.name)) return `"${one.name}" stands there twice`
  if (last?.isRest === true) return "nothing can follow ..."
  return one.isRequired && last?.isRequired === false
    ? `"${word}" must be given, and cannot follow what may be left out`
    : undefined
}

/** A pattern taken apart, or what is wrong with it. */
export const parse = (text: string, aliases: ReadonlyArray<string> = []): Pattern | string => {
  const words: Array<ReadonlyArray<string>> = []
  const parameters: Array<Parameter> = []
  const list = text.split(/\s+/u).filter((word) => word !== "")
  for (const word of list) {
    const one = parameterOf(word)
    if (one !== undefined) {
      if (words.length === 0) return "it begins with the command's word"
      const problem = misplaced(word, one, parameters)
      if (problem !== undefined) return problem
      parameters.push(one)
    } else if (/[<>[\]/]/.test(word)) return `"${word}" is neither a word nor a parameter`
    else if (parameters.length > 0) return `the word "${word}" cannot follow a parameter`
    else words.push(words.length === 0 ? [word, ...aliases].map(folded) : [folded(word)])
  }
  if (words.length === 0) return "it is empty"
  const wrong = aliases.find((alias) => !/^[^\s<>[\]/]+$/u.test(alias))
  return wrong === undefined
    ? { words, parameters, usage: `/${list.join(" ")}` }
    : `the alias "${wrong}" is no word`
}

// What was said --------------------------------------------------------------------------------------------------

/** A word that was said, as it was written and as it is compared. */
export interface Said {
  readonly words: ReadonlyArray<string>
  /** Whom it was said to by name, as `/help@name` has it. */
  readonly to: string | undefined
}

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "\u201c": "\u201d",
  "\u2018": "\u2019",
  "\u300c": "\u300d",
  "\u300e": "\u300f"
}

/** What stands between quotation marks, and where it ends; nothing where they are not closed before a blank. */
const quotation = (
  text: string,
  from: number
): { readonly word: string; readonly end: number } | undefined => {
  const close = closing[text[from] ?? ""]
  if (close === undefined) return undefined
  let word = ""
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at]!
    if (sign === "\\" && (text[at + 1] === close || text[at + 1] === "\\") && close === '"') {
      word += text[++at]!
    } else if (sign === close) {
      const next = text[at + 1]
      if (next === undefined || /\s/u.test(next)) return { word, end: at + 1 }
      word += sign
    } else word += sign
  }
  return undefined
}

/** Blanks of every kind part words, those without width too; what stands between quotation marks is one. */
const wordsIn = (text: string): ReadonlyArray<string> => {
  const words: Array<string> = []
  let at = 0
  while (at < text.length) {
    if (/[\s\u200b\ufeff]/u.test(text[at]!)) {
      at++
      continue
    }
    const quoted = quotation(text, at)
    if (quoted !== undefined) {
      words.push(quoted.word)
      at = quoted.end
      continue
    }
    const from = at
    while (at < text.length && !/[\s\u200b\ufeff]/u.test(text[at]!)) at++
    words.push(text.slice(from, at))
  }
  return words
}

const slash = /^[\s\u200b-\u200f\u2060\ufeff]*[/\uff0f](?=[^\s/\uff0f])/u

/**
 * The words of a text that begins as a command does: with a slash of either width and a word behind it.
 * `names` are those in the text, such as mentioned people's, which are one word though they may hold blanks.
 */
export const said = (text: string, names: ReadonlyArray<string> = []): Said | undefined => {
  const start = slash.exec(text)
  if (start === null) return undefined
  // Private signs stand in for the names while the text is cut.
  const known = [...new Set(names)].filter((name) => /\s/u.test(name)).sort((a, b) => b.length - a.length)
  let hidden = text.slice(start[0].length)
  for (const [index, name] of known.entries()) {
    hidden = hidden.replaceAll(`@${name}`, `@\u{f0000}${index}\u{f0001}`)
  }
  const shown = (word: string): string =>
    word.replaceAll(/\u{f0000}(\d+)\u{f0001}/gu, (whole, index: string) => known[Number(index)] ?? whole)
  const [first = "", ...rest] = wordsIn(hidden).map(shown)
  const [, name = first, to] = /^([^@]+)@(.+)$/u.exec(first) ?? []
  return { words: [name, ...rest], to }
}

/** How many words of a pattern are those that were said; none where it is another command. */
export const matches = ({ words }: Pattern, said: Said): number =>
  words.length <= said.words.length && words.every((options, at) => options.includes(folded(said.words[at]!)))
    ? words.length
    : 0

export type Values = { readonly [name: string]: string | ReadonlyArray<string> }

/** What is wrong with what was said. */
export type Refusal =
  | { readonly _tag: "Missing"; readonly name: string }
  | { readonly _tag: "TooMany"; readonly words: ReadonlyArray<string> }

/** The parameters of a command that was said, or what is wrong with them. */
export const valuesOf = (
  { parameters, words }: Pattern,
  said: Said
): { readonly values: Values } | { readonly refusal: Refusal } => {
  const left = said.words.slice(words.length)
  const values = new Map<string, string | ReadonlyArray<string>>()
  for (const { isRequired, isRest, name } of parameters) {
    if (isRequired && left.length === 0) return { refusal: { _tag: "Missing", name } }
    if (isRest) values.set(name, left.splice(0))
    else if (left.length > 0) values.set(name, left.shift()!)
  }
  return left.length > 0
    ? { refusal: { _tag: "TooMany", words: left } }
    : { values: objectOf(values, parameters) }
}

/** With what every object has, a parameter of such a name would be there though nobody gave it. */
const objectOf = (
  values: ReadonlyMap<string, string | ReadonlyArray<string>>,
  parameters: ReadonlyArray<Parameter>
): Values => {
  const object: Values = Object.fromEntries(values)
  return parameters.some(({ name }) => name in Object.prototype)
    ? Object.setPrototypeOf(object, null)
    : object
}

/** As the help text shows it. */
export const described = (
  { usage }: Pattern,
  { aliases, description }: Command.Options
): Command.Described => ({ usage, description, aliases: aliases ?? [] })
