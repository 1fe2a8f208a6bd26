/** How a WebSocket is made here. */
import * as Socket from "@effect/platform/Socket"
import type * as Effect from "effect/Effect"

export type WebSocketConstructor = Socket.WebSocketConstructor

/** What a program may say of a WebSocket beside its address. */
export type Options = string | Array<string>

export const protocolsOf = (options: Options | undefined): string | Array<string> | undefined => options

export const headersOf: (options: Options | undefined) => { readonly [name: string]: string } = () => ({})

export type Construct = (url: string) => globalThis.WebSocket

export const construct: Effect.Effect<Construct, never, WebSocketConstructor> = Socket.WebSocketConstructor
