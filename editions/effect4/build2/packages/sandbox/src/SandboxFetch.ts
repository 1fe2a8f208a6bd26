/**
 * The sandbox behind `fetch`, without a socket.
 *
 * Faults look as they do on a network: a dropped connection rejects with a `TypeError`, a cut body fails while it is
 * read, a server that hangs answers to the `AbortSignal` only. The host of the address does not matter.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"

import { toResponse } from "./internal/web.js"
import * as Sandbox from "./Sandbox.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/sandbox/SandboxFetch"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/sandbox/SandboxFetch"

/**
 * A function to use in the place of `globalThis.fetch`.
 *
 * @since 0.1.0
 * @category tags
 */
export class SandboxFetch extends Context.Service<SandboxFetch, typeof globalThis.fetch>()(TypeId) {}

/**
 * Makes a `fetch` that asks the sandbox.
 *
 * @example
 * const fetch = yield* SandboxFetch.make
 * const response = yield* Effect.promise(() => fetch("https://open.feishu.cn/open-apis/bot/v3/info"))
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<typeof globalThis.fetch, never, Sandbox.Sandbox> = Effect.gen(function* () {
  const sandbox = yield* Sandbox.Sandbox
  const runtime = yield* Effect.context<never>()
  const run = Effect.runPromiseExitWith(runtime)
  return async (input, init) => {
    const request = new Request(input, init)
    const { pathname, search } = new URL(request.url)
    const answered = Effect.flatMap(
      Effect.promise(() => request.arrayBuffer()),
      (body) =>
        sandbox.handle({
          method: request.method,
          url: pathname + search,
          headers: Object.fromEntries(request.headers),
          body: new Uint8Array(body)
        })
    )
    const exit = await run(
      Effect.flatMap(answered, (outcome) =>
        outcome._tag === "Hang" ? Effect.never : Effect.succeed(outcome)
      ),
      { signal: request.signal }
    )
    request.signal.throwIfAborted()
    if (Exit.isFailure(exit)) throw new TypeError("fetch failed", { cause: exit.cause })
    const response = toResponse(exit.value)
    if (response === undefined) {
      throw new TypeError("fetch failed", { cause: new Error("other side closed") })
    }
    return response
  }
})

/**
 * A `fetch` that the sandbox in scope answers.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<SandboxFetch, never, Sandbox.Sandbox> = Layer.effect(SandboxFetch, make)
