/**
 * JSON that keeps the digits of large integers.
 */

/** Where a large integer may stand: the cheap look that spares almost every body the exact parse. */
const largeInteger = /(?:^|[:,[])\s*-?\d{16}/

/** A string, to step over it, or a number. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const wholeNumber = /^-?\d{16,}$/

/**
 * Parses JSON. An integer that a double cannot hold exactly becomes a string of its digits, so that nothing is
 * rounded silently. Throws a `SyntaxError` as `JSON.parse` does.
 */
export const parse = (text: string): unknown => {
  if (!largeInteger.test(text)) return JSON.parse(text)
  return JSON.parse(
    text.replace(tokens, (token) =>
      wholeNumber.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token
    )
  )
}
