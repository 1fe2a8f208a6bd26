/**
 * Origins that people write down: base URLs from options and the environment.
 */

/** Scheme, host with optional port, and slashes that may be left away. Nothing that could hide another host. */
const form = /^(https?):\/\/(\[[\da-f:.]+\]|[^\s/\\?#@%:[\]]+)(?::\d{1,5})?\/*$/i

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** What is wrong with a text as an origin, in words that do not repeat it: it may hold a password. */
const problemOf = (text: string): string => {
  if (text === "") return "must not be empty"
  if (/\s/.test(text)) return "must not contain white space"
  if (!/^[a-z][\w+.-]*:\/\//i.test(text))
    return "must be a URL with its beginning, such as https://open.feishu.cn or http://127.0.0.1:4010"
  if (!/^https?:/i.test(text)) return "must start with https://"
  if (text.includes("@")) return "must not contain a user name or password"
  if (/[?#]/.test(text)) return "must not contain a query or fragment"
  if (/^https?:\/\/[^/\\]+[/\\]+[^/\\]/i.test(text))
    return "must not contain a path: the client adds that of each call"
  return "must be a URL such as https://open.feishu.cn"
}

/** The origin that a text names, or what is wrong with it. Plain http is for this very machine, unless it is allowed. */
export const parseOrigin = (
  text: string,
  allowInsecure: boolean
): { readonly origin: string } | { readonly problem: string; readonly isInsecure?: boolean } => {
  const match = form.exec(text)
  if (match === null) return { problem: problemOf(text) }
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return { problem: problemOf("-") }
  }
  if (url.hostname === "" || url.hostname.endsWith("."))
    return { problem: "must name a host, without a dot after it" }
  if (url.protocol === "http:" && !allowInsecure && !loopback.test(url.hostname)) {
    return {
      problem: "must start with https://; http:// is for this machine (localhost) only",
      isInsecure: true
    }
  }
  return { origin: url.origin }
}
