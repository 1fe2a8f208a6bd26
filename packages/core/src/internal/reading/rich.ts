/** The tags that the platform has in its Markdown, where a reader of ordinary Markdown would see them as they are. */
import { image, link, type Reading } from "./page.js"

/** A tag, or a run of backticks: code is left as it is. */
const pieces = /`+|<(\/?)(at|person|font|text_tag|number_tag|link|a|br|raw|local_datetime|audio)\b([^<>]*)>/g

const attribute = (attributes: string, name: string): string => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`).exec(attributes)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ""
}

/** Where the next run of backticks of the same length begins, for each run; it takes time in proportion to the runs. */
const codeEnds = (runs: ReadonlyArray<RegExpExecArray>): ReadonlyMap<number, number> => {
  const last = new Map<number, number>()
  const ends = new Map<number, number>()
  for (const { 0: run, index } of runs.toReversed()) {
    const end = last.get(run.length)
    if (end !== undefined) ends.set(index, end + run.length)
    last.set(run.length, index)
  }
  return ends
}

/** Who an `<at>` or a `<person>` means. */
const people = (reading: Reading, attributes: string): string => {
  const key = attribute(attributes, "mention_key")
  const ids = (
    attribute(attributes, "ids") ||
    attribute(attributes, "id") ||
    attribute(attributes, "email")
  ).split(",")
  const known = key === "" ? undefined : reading.nameOf(key)
  return known === undefined
    ? ids.map((id) => (id === "" ? "" : `@${reading.nameOf(id) ?? id}`)).join(" ")
    : `@${known}`
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

/** The platform's Markdown, its tags in words. Everything that is ordinary Markdown stays. */
export const rich = (reading: Reading, source: string): string => {
  if (!/[<`]/.test(source)) return reading.named(pictures(reading, source))
  const found = [...source.matchAll(pieces)]
  const ends = codeEnds(found.filter(([piece]) => piece.startsWith("`")))
  let out = ""
  let from = 0
  /** What is open: where its text begins in what is written, and its address. */
  const open: Array<{ readonly tag: string; readonly at: number; readonly url: string }> = []
  const text = (to: number) => {
    out += reading.named(pictures(reading, source.slice(from, to)))
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
    text(index)
    from = index + piece.length
    if (closes === "/") {
      const begun = open.findLast((one) => one.tag === tag)
      if (begun === undefined) continue
      open.length = open.indexOf(begun)
      if (begun.url !== "") out = out.slice(0, begun.at) + link(reading, out.slice(begun.at), begun.url)
    } else if (tag === "br") out += "\n"
    else if (tag === "at" || tag === "person") {
      out += people(reading, attributes)
      // What stands inside is a name for those who do not see the tag.
      const end = source.indexOf("<", from)
      if (end >= 0 && source.startsWith(`</${tag}>`, end)) from = end
    } else if (tag === "local_datetime") out += attribute(attributes, "millisecond")
    else if (tag === "audio") out += `[audio: ${attribute(attributes, "file_key")}]`
    else if (open.length < 50) open.push({ tag, at: out.length, url: addressIn(attributes) })
  }
  text(source.length)
  return out
}
