/** What a check wants to know of Markdown, without parsing it. */

/** Fenced code up to its end or that of the text, and inline code. */
const code = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1[`~]*\s*$|$(?![^]))|(?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm

/** A table's heading and the row of dashes below it. */
const table = /^.*\|.*\n(?=.*\|)[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?[ \t]*)?$/gm

/** Tables, images by address and audio tags outside of code. */
export const scan = (
  markdown: string
): { readonly tables: number; readonly image: boolean; readonly audio: boolean } => {
  const text = markdown.replace(code, "")
  return {
    tables: text.match(table)?.length ?? 0,
    image: /(?<!\\)!\[[^\]]*\]\(\s*<?https?:/.test(text),
    audio: /<audio\s/.test(text)
  }
}
