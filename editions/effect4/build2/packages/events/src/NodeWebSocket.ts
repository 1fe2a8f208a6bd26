/**
 * WebSockets for Node, over `ws`: unlike the standard ones they can be ended when the other side does not answer, and
 * tell how the platform refused an upgrade.
 *
 * Proxies are taken from the environment, as calls take them: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in upper or
 * lower case.
 *
 * @since 0.1.0
 */
import type { ClientRequestArgs } from "node:http"
import { isIP, type Socket as NetSocket } from "node:net"
import type { Duplex } from "node:stream"
import { connect as connectSecure } from "node:tls"
import type { FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as NodeProxy from "@effect-feishu/core/NodeProxy"
import * as Socket from "effect/socket/Socket"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { WebSocket } from "ws"
import * as line from "./internal/line/webSocket.js"

/** How long the other side may take, once it has said good-bye, to end the connection below. */
const closeTimeout = 3_000

/** The largest message that is read: what is sent over a long connection is far below. */
const maxPayload = 67_108_864

type Connected = (error: Error | null, socket: Duplex) => void

/** TLS over a connection that is there. */
const secured = (raw: NetSocket, host: string): Duplex =>
  connectSecure({ socket: raw, ...(isIP(host) === 0 ? { servername: host } : {}) })

/**
 * Makes WebSockets of `ws`.
 *
 * Fails with `FeishuInvalidRequestError` when a variable of the environment is not the URL of a proxy.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeConstructor: Effect.Effect<
  (url: string, options?: line.Options) => globalThis.WebSocket,
  FeishuInvalidRequestError
> = /*#__PURE__*/ Effect.map(NodeProxy.fromEnvironment, (tunnels) => (url, given) => {
  const target = new URL(url)
  const isSecure = target.protocol === "wss:"
  const tunnel = tunnels(`${isSecure ? "https:" : "http:"}//${target.host}`)
  const protocols = line.protocolsOf(given)
  const options = { perMessageDeflate: false, maxPayload, closeTimeout, headers: line.headersOf(given) }
  if (tunnel === undefined) return new WebSocket(url, protocols, options) as unknown as globalThis.WebSocket
  const ending = new AbortController()
  const createConnection = (_: ClientRequestArgs, connected: Connected): undefined => {
    const failed = (error: Error): void => connected(error, undefined as never)
    tunnel
      .open(ending.signal)
      .then((raw) => connected(null, isSecure ? secured(raw, target.hostname) : raw))
      .catch(failed)
  }
  const socket = new WebSocket(url, protocols, {
    ...options,
    // What Node calls back is asynchronous here, which the types do not say.
    createConnection: createConnection as never
  })
  socket.once("close", () => ending.abort())
  return socket as unknown as globalThis.WebSocket
})

/**
 * WebSockets of `ws`, for `LongConnection.layer`.
 *
 * Fails with `FeishuInvalidRequestError` when a variable of the environment is not the URL of a proxy.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerConstructor: Layer.Layer<Socket.WebSocketConstructor, FeishuInvalidRequestError> =
  /*#__PURE__*/ Layer.effect(Socket.WebSocketConstructor, makeConstructor)
