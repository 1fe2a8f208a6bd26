/** How a WebSocket is made here. */
import * as Socket from "@effect/platform/Socket"
import type * as Effect from "effect/Effect"

export type WebSocketConstructor = Socket.WebSocketConstructor

export type Construct = (url: string) => globalThis.WebSocket

export const construct: Effect.Effect<Construct, never, WebSocketConstructor> = Socket.WebSocketConstructor
