/** How a WebSocket is made here. */
import * as Effect from "effect/Effect"
import * as Socket from "effect/socket/Socket"

export type WebSocketConstructor = Socket.WebSocketConstructor

/** What a program may say of a WebSocket beside its address. */
export type Options = Socket.WebSocketConstructorOptions

export const protocolsOf = (options: Options | undefined): string | Array<string> | undefined =>
  typeof options === "object" && !Array.isArray(options) ? options.protocols : options

export const headersOf = (options: Options | undefined): { readonly [name: string]: string } =>
  typeof options === "object" && !Array.isArray(options) ? (options.headers ?? {}) : {}

export type Construct = (url: string) => globalThis.WebSocket

/** Its type promises what every WebSocket has; what is made is one. */
export const construct: Effect.Effect<Construct, never, WebSocketConstructor> = Effect.map(
  Socket.WebSocketConstructor,
  (make): Construct =>
    (url) =>
      make(url) as globalThis.WebSocket
)
