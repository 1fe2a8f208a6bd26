/**
 * The first words of a text, as a person reads them.
 */

/** Characters that the first words are looked for in. */
const window = 4_000

/** Characters that lists of chats have room for. */
const most = 50

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  sim: "~",
  ensp: " ",
  emsp: " "
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal)
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
  })

/** A line without its marks. Code in it stays as it is. */
const plainLine = (line: string): string =>
  line
    .replace(/^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t]|$))[ \t]*)*/, "")
    .replace(/^\[[ xX]\][ \t]+/, "")
    .split(/(`+)([^`]+)\1/)
    .map((part, index) => (index % 3 === 2 ? part : index % 3 === 1 ? "" : plainText(part)))
    .join("")
    .replace(/[ \t]+/g, " ")
    .trim()

const plainText = (text: string): string =>
  decoded(
    text
      .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, "$1")
      .replace(/!?\[([^[\]]*)\]\[[^[\]]*\]/g, "$1")
      // A link or a tag whose end has not come yet.
      .replace(/!?\[([^[\]]*)\]\([^()]*$/, "$1")
      .replace(/!?\[([^[\]]*)$/, "$1")
      .replace(/<(https?:\/\/[^<>\s]+)>/g, "$1")
      .replace(/<!--.*?(?:-->|$)/g, "")
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<\/?[a-zA-Z][^<>]*(?:>|$)/g, "")
      .replace(/\*+|~~/g, "")
      .replace(/(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu, "")
      .replace(/`/g, "")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
  )

const says = /[\p{L}\p{N}\p{Emoji_Presentation}]/u

/** The first line that says something, without marks, tags, addresses of links and names of code's languages. */
export const firstWords = (text: string): string => {
  let isInCode = false
  let code = ""
  for (const line of text.slice(0, window).split("\n")) {
    if (/^[ \t>]*(?:`{3}|~{3})/.test(line)) {
      isInCode = !isInCode
      continue
    }
    if (isInCode) {
      if (code === "" && says.test(line)) code = line.trim()
      continue
    }
    if (/^[ \t>]*\|/.test(line)) {
      if (/^[ \t>|:-]*$/.test(line)) continue
      const cells = line
        .split(/(?<!\\)\|/)
        .map(plainLine)
        .filter((cell) => says.test(cell))
      if (cells.length > 0) return cutOff(cells.join(" "))
      continue
    }
    if (/^ {0,3}\[[^\]]+\]:\s/.test(line)) continue
    const plain = plainLine(line)
    if (says.test(plain)) return cutOff(plain)
  }
  // Nothing but code.
  return cutOff(code)
}

const cutOff = (text: string): string => {
  const all = [...text]
  if (all.length <= most) return text
  const head = all.slice(0, most).join("")
  // Not in the middle of a word, where words have spaces between them.
  const space = /^[^]*[\s,.;:!?，。；：！？](?=[^\s]{0,15}$)/.exec(head)?.[0].trimEnd()
  return space !== undefined && /\w$/.test(head) ? space : head
}
