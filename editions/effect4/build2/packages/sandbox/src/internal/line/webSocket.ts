/** How a WebSocket is made by programs of this line of Effect. */
import * as Socket from "effect/socket/Socket"

export type WebSocketConstructor = Socket.WebSocketConstructor

export const Tag = Socket.WebSocketConstructor
