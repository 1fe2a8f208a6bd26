/**
 * Texts that come from outside, freed of what must not be shown.
 */

const mark = "<redacted>"

/** `Bearer x`, tokens by the platform's prefixes, and JWTs. */
const tokens =
  /\b(bearer|basic)\s+(?!tokens?\b|auth)[^\s"',;]+|(?<![\w-])(?:ur|[actu])-(?=[\w.~+/=-]{0,200}\d)[\w.~+/=-]{8,}|\beyJ[\w-]{6,}(?:\.[\w-]*){0,4}/gi

/** `app_secret=x`, `"refresh_token": "x"` and their like: the name stays. In prose only what looks like a secret. */
const named =
  /((?:secret|token|ticket|password|assertion|code_verifier|device_code|encrypt_key)(?:["']?\s*=\s*["']?|["']\s*:\s*["']?|\s*:\s*(?=\S{0,200}\d)["']?))(?!<redacted>)[\w.~+/=-]{6,}/gi

/** `redis://user:password@host`: the host stays. */
const credentials = /(?<=\/\/)[^\s/@]{1,400}@/g

/** The text without tokens and secrets, as far as these can be told by their form. */
export const scrub = (text: string): string =>
  text
    .replace(credentials, `${mark}@`)
    .replace(tokens, (_, scheme: string | undefined) => (scheme === undefined ? mark : `${scheme} ${mark}`))
    .replace(named, `$1${mark}`)

/** The beginning of a text that is longer than `most`, with a mark of what is missing. */
export const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`
