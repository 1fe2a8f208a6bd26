/**
 * JSON that keeps the digits of large integers.
 */

/** The least number of digits of an integer that a double may not hold. */
const digits = 16

const isDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

/**
 * Whether a large integer may stand in a text: the cheap look that spares almost every body the exact parse. A run of
 * digits covers one of the places that lie as far apart as the run is long, so only these are looked at. Runs that
 * follow a quote or a letter are ids inside texts.
 */
const mayHoldLarge = (text: string): boolean => {
  for (let i = digits - 1; i < text.length; i += digits) {
    if (!isDigit(text, i)) continue
    let start = i
    while (start > 0 && isDigit(text, start - 1)) start--
    let end = i + 1
    while (end < text.length && isDigit(text, end)) end++
    if (end - start >= digits && (start === 0 || ":,[- \t\r\n".includes(text[start - 1]!))) return true
    i = end
  }
  return false
}

/** A string, to step over it, or a number. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const wholeNumber = /^-?\d{16,}$/

/**
 * Parses JSON. An integer that a double cannot hold exactly becomes a string of its digits, so that nothing is
 * rounded silently. Throws a `SyntaxError` as `JSON.parse` does.
 */
export const parse = (text: string): unknown => {
  if (!mayHoldLarge(text)) return JSON.parse(text)
  return JSON.parse(
    text.replace(tokens, (token) =>
      wholeNumber.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
    )
  )
}
