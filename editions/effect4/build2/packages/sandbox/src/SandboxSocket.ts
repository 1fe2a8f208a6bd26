/**
 * WebSockets that end in the sandbox of the same process: the long connection without a port, whose time is Effect's
 * clock. What goes wrong with it goes wrong here as well: refusals, silence, lost connections.
 *
 * @example
 * const Receiving = LongConnection.layer().pipe(
 *   Layer.provide(Events.layer(App)),
 *   Layer.provide([Inbox.layer, SandboxSocket.layer]),
 *   Layer.provideMerge(SandboxFeishu.layer({ seed: 1 }))
 * )
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

import { Tag, type WebSocketConstructor } from "./internal/line/webSocket.js"
import { MemorySocket } from "./internal/memorySocket.js"
import * as Sandbox from "./Sandbox.js"

/**
 * Makes WebSockets to the sandbox that is there, whatever host their address names.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<WebSocketConstructor, never, Sandbox.Sandbox> = Layer.effect(
  Tag,
  Effect.gen(function* () {
    const sandbox = yield* Sandbox.Sandbox
    const runSync = Effect.runSyncWith(yield* Effect.context<never>())
    return (url) => {
      const { pathname, search } = new URL(url)
      const admit = () => runSync(sandbox.connect(pathname + search))
      // What clients of the long connection use of one, and no more.
      return new MemorySocket(url, admit) as unknown as globalThis.WebSocket
    }
  })
)
