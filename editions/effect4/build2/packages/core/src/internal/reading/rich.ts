/** The tags that the platform has in its Markdown, where a reader of ordinary Markdown would see them as they are. */
import { image, link, moment, type Reading } from "./page.js"

/** A tag, or a run of signs that begins or ends code: code is left as it is, and so is a tag that is escaped. */
const pieces =
  /`+|(?<=^ {0,3})~{3,}|(?<!\\)<(\/?)(at|person|font|text_tag|number_tag|link|a|br|hr|raw|local_datetime|audio)\b([^<>]*)>/gm

/** An attribute of a tag, with its name and its value in one of three forms. */
const attributePattern = /(?:^|\s)(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g

/** The value of an attribute; empty where there is none. */
const attribute = (attributes: string, name: string): string => {
  for (const [, key, double, single, bare] of attributes.matchAll(attributePattern))
    if (key === name) return double ?? single ?? bare ?? ""
  return ""
}

/** Where the next run of the same signs ends, for each run; it takes time in proportion to the runs. */
const codeEnds = (runs: ReadonlyArray<RegExpExecArray>): ReadonlyMap<number, number> => {
  const last = new Map<string, number>()
  const ends = new Map<number, number>()
  for (const { 0: run, index } of runs.toReversed()) {
    const end = last.get(run)
    if (end !== undefined) ends.set(index, end + run.length)
    last.set(run, index)
  }
  return ends
}

/** Who an `<at>` or a `<person>` means; `inside` is their name for those who do not see the tag. */
const people = (reading: Reading, attributes: string, inside: string): string => {
  const key = attribute(attributes, "mention_key")
  const ids = ["ids", "id", "open_id", "user_id", "union_id", "email"]
    .map((name) => attribute(attributes, name))
    .filter((id) => id !== "")
    .flatMap((id) => id.split(","))
    .filter((id) => id !== "")
  const name = inside.trim().replace(/^@/, "")
  const known = [key, ...ids].map((id) => reading.nameOf(id)).find((one) => one !== undefined)
  if (ids.length < 2) {
    const called = known ?? (name || ids[0])
    return called === undefined ? "" : `@${called}`
  }
  return ids.map((id) => `@${reading.nameOf(id) ?? id}`).join(" ")
}

const addressIn = (attributes: string): string =>
  ["href", "url", "pc_url", "android_url", "ios_url"]
    .map((name) => attribute(attributes, name))
    .find(Boolean) ?? ""

/** Pictures of the platform's Markdown stand as keys: in plain text they are marks. */
const pictures = (reading: Reading, source: string): string =>
  reading.markdown
    ? source
    : source.replace(/!\[([^\][\n]*)\]\(([^()\s]*)\)/g, (_, alt: string, key: string) =>
        image(reading, alt, key)
      )

/** The names that the platform's Markdown has for characters. */
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  sim: "~"
}

/** Plain text has characters in the place of their names; readers of Markdown know all of those but `&sim;`. */
const decoded = (reading: Reading, source: string): string =>
  reading.markdown
    ? source.replaceAll("&sim;", "&#126;")
    : source.replace(
        /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,4}));/g,
        (whole, decimal?: string, hexadecimal?: string, name?: string) => {
          if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : whole
          const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal)
          return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
        }
      )

/** The platform's Markdown, its tags in words. Everything that is ordinary Markdown stays. */
export const rich = (reading: Reading, source: string): string => {
  const words = (text: string) => reading.named(decoded(reading, pictures(reading, text)))
  if (!/[<`~]/.test(source)) return words(source)
  const found = [...source.matchAll(pieces)]
  const ends = codeEnds(found.filter(([piece]) => !piece.startsWith("<")))
  let out = ""
  let from = 0
  /** What is open: where its text begins in what is written, and its address. */
  const open: Array<{ readonly tag: string; readonly at: number; readonly url: string }> = []
  const text = (to: number) => {
    out += words(source.slice(from, to))
  }
  /** What stands in a tag up to its end, where nothing else stands there; it is passed over. */
  const inside = (tag: string): string => {
    const end = source.indexOf("<", from)
    if (end < 0 || !source.startsWith(`</${tag}>`, end)) return ""
    const within = source.slice(from, end)
    from = end
    return within
  }
  for (const { 0: piece, 1: closes, 2: tag, 3: attributes = "", index } of found) {
    if (index < from) continue
    if (tag === undefined) {
      const end = ends.get(index)
      if (end === undefined) continue
      text(index)
      out += source.slice(index, end)
      from = end
      continue
    }
    let to = index
    if (tag === "hr") while (to > from && /\s/.test(source[to - 1]!)) to--
    text(to)
    from = index + piece.length
    if (closes === "/") {
      const begun = open.findLast((one) => one.tag === tag)
      if (begun === undefined) continue
      open.length = open.indexOf(begun)
      if (begun.url !== "") out = out.slice(0, begun.at) + link(reading, out.slice(begun.at), begun.url)
    } else if (tag === "br") out += "\n"
    else if (tag === "hr") {
      // Without a blank line before it, a rule makes a heading of what stands there.
      out += "\n\n---\n\n"
      while (/\s/.test(source[from] ?? "")) from++
    } else if (tag === "at" || tag === "person") out += people(reading, attributes, words(inside(tag)))
    else if (tag === "local_datetime") {
      const within = words(inside(tag))
      out += link(
        reading,
        moment(attribute(attributes, "millisecond")) || within,
        attribute(attributes, "link")
      )
    } else if (tag === "audio") out += `[audio: ${attribute(attributes, "file_key")}]`
    else if (open.length < 50) open.push({ tag, at: out.length, url: addressIn(attributes) })
  }
  text(source.length)
  return out
}
