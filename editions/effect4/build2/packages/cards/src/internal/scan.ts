/** What a check wants to know of Markdown, without parsing it. */
import { isTableHead } from "./fence.js"

/** Fenced code up to its end or that of the text, and inline code. */
const code = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1[`~]*\s*$|$(?![^]))|(?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm

/** Tables, images by address and audio tags outside of code. It takes time in proportion to the text, whatever the text. */
export const scan = (
  markdown: string
): { readonly tables: number; readonly image: boolean; readonly audio: boolean } => {
  const text = markdown.replace(code, "")
  let tables = 0
  if (text.includes("|")) {
    const lines = text.split(/\r?\n/)
    for (let index = 0; index < lines.length; index++) {
      if (!isTableHead(lines[index]!, lines[index + 1])) continue
      tables++
      while (lines[index + 1]?.includes("|")) index++
    }
  }
  return {
    tables,
    image: /(?<!\\)!\[[^\][]*\]\(\s*<?https?:/.test(text),
    audio: /<audio\s/.test(text)
  }
}
