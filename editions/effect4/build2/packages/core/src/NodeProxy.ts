/**
 * The ways through the proxies of the environment, for connections that are no calls: `NodeTransport` uses the same.
 *
 * Proxies are taken from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or lower case. What goes through a proxy
 * goes through a tunnel (`CONNECT`): it sees only where to.
 *
 * @since 0.1.0
 */
import type { Socket } from "node:net"
import * as Effect from "effect/Effect"
import { FeishuInvalidRequestError, type Problem } from "./FeishuError.js"
import * as proxies from "./internal/proxy.js"

/**
 * A way to one host through a proxy.
 *
 * @since 0.1.0
 * @category models
 */
export interface Tunnel {
  /** The proxy's URL without its credentials, for messages. */
  readonly proxy: string
  /**
   * Opens a connection whose other end is the host: plain, so that TLS is up to who uses it. Fails with an `Error` that
   * names the proxy and says what it did. The signal ends the attempt; there is no time limit besides.
   */
  readonly open: (signal: AbortSignal) => Promise<Socket>
}

/**
 * Finds the way to an origin such as `https://open.feishu.cn`: `undefined` where no proxy is to be used for it. A
 * WebSocket's is that of `https:` for `wss:`, and of `http:` for `ws:`.
 *
 * @since 0.1.0
 * @category models
 */
export type Tunnels = (origin: string) => Tunnel | undefined

/** What is wrong with the variables, each by its name. */
const problemsOf = (names: ReadonlyArray<string>): ReadonlyArray<Problem> =>
  names.map((path) => ({
    path,
    message: "must be a URL such as http://proxy.example.com:3128, of http: or https:"
  }))

/**
 * Reads the variables as they are now.
 *
 * Fails with `FeishuInvalidRequestError` when one is not the URL of a proxy, naming it.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromEnvironment: Effect.Effect<Tunnels, FeishuInvalidRequestError> =
  /*#__PURE__*/ Effect.suspend(() => {
    const found = proxies.fromEnvironment(process.env)
    if (found._tag === "Bad") {
      return Effect.fail(
        new FeishuInvalidRequestError({
          endpoint: "NodeProxy.fromEnvironment",
          problems: problemsOf(found.names)
        })
      )
    }
    return Effect.succeed((origin: string): Tunnel | undefined => {
      const proxy = found._tag === "Some" ? found.of(origin) : undefined
      if (proxy === undefined) return undefined
      const { hostname, port, protocol } = new URL(origin)
      return {
        proxy: proxy.name,
        open: (signal) =>
          proxies.tunnel(
            proxy,
            hostname.replace(/^\[(.*)\]$/, "$1"),
            port === "" ? (protocol === "https:" ? "443" : "80") : port,
            signal
          )
      }
    })
  })
