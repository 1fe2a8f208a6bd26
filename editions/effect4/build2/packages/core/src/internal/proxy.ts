/**
 * The proxies of the environment, and the way through them. Only Node has them.
 */
import { BlockList, isIP, type Socket } from "node:net"

/** A proxy, and what proves to it who asks. */
export interface Proxy {
  readonly protocol: "http:" | "https:"
  readonly hostname: string
  readonly port: number
  readonly authorization: string | undefined
  /** What messages call it: without its credentials. */
  readonly name: string
}

type Environment = { readonly [name: string]: string | undefined }

/** A variable under its usual name in small letters, or in capitals. An empty one is none. */
const variable = (
  env: Environment,
  name: string
): { readonly name: string; readonly value: string } | undefined => {
  for (const each of [name, name.toUpperCase()]) {
    const value = env[each]?.trim()
    if (value !== undefined && value !== "") return { name: each, value }
  }
  return undefined
}

/** Credentials as they were before they were put into a URL. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const parse = (value: string): Proxy | undefined => {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (!URL.canParse(text)) return undefined
  const { host, hostname, password, port, protocol, username } = new URL(text)
  if ((protocol !== "http:" && protocol !== "https:") || hostname === "") return undefined
  const credentials = `${decoded(username)}:${decoded(password)}`
  return {
    protocol,
    // The brackets of an IPv6 address belong to the URL.
    hostname: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    authorization:
      username === "" && password === ""
        ? undefined
        : `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`,
    name: `${protocol}//${host}`
  }
}

/**
 * The proxy for an origin. `name` names the variables whose values are no proxies.
 */
export type Proxies =
  | { readonly _tag: "None" }
  | { readonly _tag: "Bad"; readonly names: ReadonlyArray<string> }
  | { readonly _tag: "Some"; readonly of: (origin: string) => Proxy | undefined }

/**
 * Reads `https_proxy`, `http_proxy` and `no_proxy`, in small letters or in capitals. `https:` goes through the first,
 * and through the second where the first is not set; `http:` through the second.
 */
export const fromEnvironment = (env: Environment): Proxies => {
  const names: Array<string> = []
  const read = (name: string): Proxy | undefined => {
    const found = variable(env, name)
    if (found === undefined) return undefined
    const proxy = parse(found.value)
    if (proxy === undefined) names.push(found.name)
    return proxy
  }
  const secure = read("https_proxy")
  const plain = read("http_proxy")
  if (names.length > 0) return { _tag: "Bad", names }
  if (secure === undefined && plain === undefined) return { _tag: "None" }
  const isExempt = exempt(variable(env, "no_proxy")?.value ?? "")
  return {
    _tag: "Some",
    of: (origin) => {
      const url = new URL(origin)
      const proxy = url.protocol === "https:" ? (secure ?? plain) : plain
      return proxy === undefined || isExempt(url) ? undefined : proxy
    }
  }
}

/**
 * Which hosts no proxy is asked for, as `curl` reads it: hosts with all that lie below them, with or without a dot or
 * `*.` before them; a port may follow; `*` is every host. Of addresses it may be a whole network: `10.0.0.0/8`.
 */
const exempt = (list: string): ((url: URL) => boolean) => {
  const given = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
  const networks = networksOf(given)
  const entries = given.map((entry) => {
    const [, bracketed, plain, port] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? []
    // Without brackets only an IPv6 address has so many colons.
    const host = bracketed ?? plain ?? entry
    return { host: host.replace(/^\*?\./, "").replace(/\.$/, ""), port }
  })
  return (url) => {
    const host = url.hostname
      .toLowerCase()
      .replace(/^\[(.*)\]$/, "$1")
      .replace(/\.$/, "")
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port
    const version = isIP(host)
    if (version !== 0 && networks.check(host, version === 6 ? "ipv6" : "ipv4")) return true
    return entries.some(
      (entry) =>
        (entry.port === undefined || entry.port === port) &&
        (entry.host === "*" || entry.host === host || host.endsWith(`.${entry.host}`))
    )
  }
}

/** The networks in a list, each an address and how many of its bits count. */
const networksOf = (entries: ReadonlyArray<string>): BlockList => {
  const networks = new BlockList()
  for (const entry of entries) {
    const [, address = "", bits] = /^\[?([^\]/]+)\]?(?:\/(\d+))?$/.exec(entry) ?? []
    const version = isIP(address)
    const most = version === 6 ? 128 : 32
    if (version !== 0 && Number(bits ?? most) <= most) {
      networks.addSubnet(address, Number(bits ?? most), version === 6 ? "ipv6" : "ipv4")
    }
  }
  return networks
}

/** A proxy that gave no way through. Its code has the status where there is one. */
const refusal = (proxy: Proxy, code: string, what: string, cause?: unknown): Error =>
  Object.assign(new Error(`the proxy ${proxy.name} ${what}`, { cause }), { code: `PROXY_${code}` })

/** A failure on the way through a proxy, which it names. */
export const by = (proxy: Proxy, error: Error): Error => {
  const code = (error as NodeJS.ErrnoException).code ?? "FAILED"
  return code.startsWith("PROXY_")
    ? error
    : Object.assign(new Error(`by the proxy ${proxy.name}: ${error.message}`, { cause: error }), {
        code: `PROXY_${code}`
      })
}

const meanings: Readonly<Record<number, string>> = {
  403: "refused",
  407: "wants other credentials"
}

/** Asks a proxy, once, for a way to a host. Gives the connection, whose other end is that host. */
export const tunnel = async (
  proxy: Proxy,
  host: string,
  port: string,
  signal: AbortSignal
): Promise<Socket> => {
  const { request } = proxy.protocol === "https:" ? await import("node:https") : await import("node:http")
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { host: target }
    if (proxy.authorization !== undefined) headers["proxy-authorization"] = proxy.authorization
    const sent = request({
      method: "CONNECT",
      host: proxy.hostname,
      port: proxy.port,
      path: target,
      headers,
      // A connection of its own, that nobody keeps.
      agent: false,
      signal
    })
    sent.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        signal.aborted
          ? error
          : refusal(
              proxy,
              error.code ?? "LOST",
              error.code === "ECONNRESET" || error.code === "EPIPE"
                ? `dropped the connection (${error.code})`
                : `cannot be used (${error.code ?? error.message})`,
              error
            )
      )
    })
    sent.once("connect", ({ statusCode = 0 }, socket: Socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.byteLength > 0) socket.unshift(head)
        return resolve(socket)
      }
      socket.destroy()
      const meaning = meanings[statusCode]
      reject(
        refusal(
          proxy,
          String(statusCode),
          `answered ${statusCode}${meaning === undefined ? "" : `: it ${meaning}`}`
        )
      )
    })
    sent.end()
  })
}
