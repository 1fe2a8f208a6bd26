/**
 * The beginning of a long block that still grows, rendered once. What comes behind it is rendered on its own, in the lists,
 * quotations, code or table that are open there, so that the work does not grow with the block.
 *
 * Where marks go over the place the two together are not quite what the whole would be. So they are shown only while the block
 * grows: once it is whole, or a card ends in it, it is rendered as a whole.
 */
import * as Split from "@effect-feishu/cards/Split"
import type { Around, Dialect } from "./dialect.js"

export interface Stem {
  /** What it was rendered from. */
  readonly source: string
  readonly out: string
  readonly bytes: number
  /** What stands before the source behind it, so that it is in what is open there. */
  readonly head: string
  /** What becomes of that. */
  readonly opened: string
}

/** A block that is shorter is rendered as a whole, and no more than so much of a longer one again with each page. */
export const stretch = 2_000

const shortest = 500

/** Places tried for one without open marks. */
const tries = 6

/** Behind the last line breaks and spaces that leave some of the text, the best place first. */
const places = (source: string, from: number): ReadonlyArray<number> => {
  const end = source.length - shortest
  const found: Array<number> = []
  for (let at = end; found.length < tries; at--) {
    at = source.lastIndexOf("\n", at)
    if (at < from + shortest) break
    found.push(at + 1)
  }
  for (let at = end; found.length < tries; at--) {
    at = source.lastIndexOf(" ", at)
    if (at < from + shortest) break
    // What begins with a letter begins no list.
    if (/^\p{L}/u.test(source.slice(at + 1, at + 3))) found.push(at + 1)
  }
  return found.length > 0 ? found : [end - (/[\udc00-\udfff]/.test(source[end] ?? "") ? 1 : 0)]
}

/** What a source becomes behind a stem; undefined where it cannot be told from what opens it. */
const behind = (stem: Stem, rendered: string): string | undefined => {
  if (!rendered.startsWith(stem.opened)) return undefined
  const own = rendered.slice(stem.opened.length)
  return stem.out.endsWith("\n") ? own.replace(/^\n+/, "") : own.replace(/^[> ]+/, "")
}

/** What the source behind a stem becomes; undefined where it is to be rendered with the stem. */
export const rest = (
  dialect: Dialect,
  stem: Stem,
  source: string,
  { definitions }: Around
): string | undefined =>
  behind(stem, dialect.render(stem.head + source.slice(stem.source.length), { isOpen: true, definitions }))

/** The stem of a longer source, with what comes behind the one that is known. */
export const extended = (
  dialect: Dialect,
  known: Stem | undefined,
  source: string,
  around: Around
): Stem | undefined => {
  const from = known?.source.length ?? 0
  const cuts = places(source, from).map((index) => Split.cutAt(source, index))
  const cut = cuts.find(({ close }) => close === "" || /`{3}|~{3}/.test(close)) ?? cuts[0]!
  const own = source.slice(0, cut.index)
  const more = known === undefined ? dialect.render(own, around) : rest(dialect, known, own, around)
  if (more === undefined) return undefined
  const opened =
    cut.open === ""
      ? ""
      : dialect
          .render(cut.open, { isOpen: true })
          .trimEnd()
          .replace(/&nbsp;$/, "")
  return {
    source: own,
    out: (known?.out ?? "") + more,
    bytes: (known?.bytes ?? 0) + Split.jsonBytes(more),
    head: cut.open,
    opened
  }
}
