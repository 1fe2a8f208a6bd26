/**
 * Bodies that stream, as the transports need them.
 */
import { squash } from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Runtime from "effect/Runtime"
import * as Scope from "effect/Scope"
import type * as Transport from "../Transport.js"

export type Pull = Transport.Pull<Transport.Failure>

/** A response as the port wants it: its bytes piece by piece, or all of them as text. */
export const response = (
  status: number,
  header: (name: string) => string | undefined,
  pull: Pull
): Effect.Effect<Transport.StreamedResponse> => Effect.succeed({ status, header, pull, text: textOf(pull) })

/** All that is left of a body, as text. */
export const textOf = (pull: Pull): Effect.Effect<string, Transport.Failure> =>
  Effect.suspend(() => {
    const decoder = new TextDecoder()
    let text = ""
    const next: Effect.Effect<string, Transport.Failure> = Effect.flatMap(pull, (chunks) => {
      if (chunks === undefined) return Effect.succeed(text + decoder.decode())
      for (const chunk of chunks) text += decoder.decode(chunk, { stream: true })
      return next
    })
    return next
  })

/** A body as the substrates take it. */
export interface Upload {
  readonly body: AsyncIterableIterator<Uint8Array>
  /** Why the body itself failed, if it did: not the connection's fault. */
  readonly failure: () => { readonly cause: unknown } | undefined
}

/** Opens a request's body, and closes it when `use` is over, however that ends. */
export const withUpload = <A, E, R>(
  { stream }: Transport.StreamedBody,
  use: (upload: Upload) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.acquireUseRelease(
    Scope.make(),
    (scope) =>
      Effect.flatMap(Effect.zip(Scope.extend(stream, scope), Effect.runtime()), ([pull, runtime]) => {
        const fork = Runtime.runFork(runtime)
        /** The pull that is under way. It ends with the exchange, even if its bytes never come. */
        let pulling: Fiber.RuntimeFiber<ReadonlyArray<Uint8Array> | undefined, unknown> | undefined
        let failure: { readonly cause: unknown } | undefined
        let ready: ReadonlyArray<Uint8Array> = []
        let at = 0
        let isOver = false
        const body: AsyncIterableIterator<Uint8Array> = {
          next: async () => {
            while (!isOver && at >= ready.length) {
              pulling = fork(pull)
              const exit = await Effect.runPromise(Fiber.await(pulling))
              if (Exit.isFailure(exit)) {
                isOver = true
                const cause = squash(exit.cause)
                failure = { cause }
                throw cause
              }
              isOver = exit.value === undefined
              ready = exit.value ?? []
              at = 0
            }
            return isOver ? { done: true, value: undefined } : { done: false, value: ready[at++]! }
          },
          return: async () => {
            isOver = true
            return { done: true, value: undefined }
          },
          [Symbol.asyncIterator]: () => body
        }
        return Effect.zipRight(
          Scope.addFinalizer(
            scope,
            Effect.suspend(() => (pulling === undefined ? Effect.void : Fiber.interrupt(pulling)))
          ),
          use({ body, failure: () => failure })
        )
      }),
    (scope, exit) => Scope.close(scope, exit)
  )
