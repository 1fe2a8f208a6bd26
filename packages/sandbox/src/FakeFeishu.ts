/**
 * Typed fakes for unit tests: a `FeishuClient` that answers from handlers, one for each endpoint that a test expects.
 *
 * Inputs are checked as the real client checks them; everything that was called is kept. A call without a handler is
 * a defect that names the endpoint, so that no test passes by accident.
 *
 * @example
 * import * as Message from "@effect-feishu/core/api/im/v1/Message"
 *
 * it.effect("greets", () =>
 *   Effect.gen(function*() {
 *     yield* greet("oc_1")
 *     const [sent] = yield* FakeFeishu.callsOf(Message.create)
 *     assert.strictEqual(sent?.receive_id, "oc_1")
 *   }).pipe(Effect.provide(FakeFeishu.layer(
 *     FakeFeishu.on(Message.create, () => message)
 *   ))))
 *
 * @since 0.1.0
 */
import type { Any, CallOptions, Definition } from "@effect-feishu/core/Endpoint"
import * as Endpoint from "@effect-feishu/core/Endpoint"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import { type FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as Region from "@effect-feishu/core/Region"
import { UserToken } from "@effect-feishu/core/UserToken"
import * as Transport from "@effect-feishu/core/Transport"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"

/**
 * One call that was made.
 *
 * @since 0.1.0
 * @category models
 */
export interface Call {
  /** The endpoint's id; for raw requests method and path. */
  readonly endpoint: string
  readonly input: unknown
  /** Whether a `UserToken` was in scope or given. */
  readonly asUser: boolean
}

/**
 * What an endpoint answers with in a test.
 *
 * @since 0.1.0
 * @category models
 */
export interface Handler {
  readonly endpoint: string
  readonly handle: (input: unknown) => Effect.Effect<unknown, FeishuError>
}

/**
 * What can be asked of a fake.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** All calls so far, in order, those that failed included. */
  readonly calls: Effect.Effect<ReadonlyArray<Call>>
}

/**
 * What was called, while a fake layer is in scope.
 *
 * @since 0.1.0
 * @category tags
 */
export class FakeFeishu extends Context.Tag("~@effect-feishu/sandbox/FakeFeishu")<FakeFeishu, Service>() {}

const toEffect = <A>(answer: A | Effect.Effect<A, FeishuError>): Effect.Effect<A, FeishuError> =>
  Effect.isEffect(answer) ? (answer as Effect.Effect<A, FeishuError>) : Effect.succeed(answer)

/**
 * Answers an endpoint: with a value, or with an effect that may fail.
 *
 * @since 0.1.0
 * @category constructors
 */
export const on = <I, O>(
  endpoint: Definition<I, O>,
  handler: (input: NoInfer<I>) => NoInfer<O> | Effect.Effect<NoInfer<O>, FeishuError>
): Handler => ({
  endpoint: endpoint.id,
  handle: (input) => Effect.suspend(() => toEffect(handler(input as NoInfer<I>)))
})

/**
 * Answers a download with bytes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onDownload = (
  endpoint: Any,
  handler: (input: unknown) => Uint8Array | Effect.Effect<Uint8Array, FeishuError>
): Handler => ({ endpoint: endpoint.id, handle: (input) => Effect.suspend(() => toEffect(handler(input))) })

/**
 * Answers raw requests of one method and path with a reply's body.
 *
 * @since 0.1.0
 * @category constructors
 */
export const onRequest = (
  method: string,
  path: string,
  handler: (
    request: FeishuClient.RawRequest
  ) => { readonly [name: string]: unknown } | Effect.Effect<{ readonly [name: string]: unknown }, FeishuError>
): Handler => ({
  endpoint: `${method} ${path}`,
  handle: (input) => Effect.suspend(() => toEffect(handler(input as FeishuClient.RawRequest)))
})

/**
 * A client that answers from handlers only.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  ...handlers: ReadonlyArray<Handler>
): Layer.Layer<FeishuClient.FeishuClient | FakeFeishu, FeishuInvalidRequestError> =>
  Layer.effectContext(
    Effect.gen(function* () {
      const region = yield* Region.make({})
      const byEndpoint = new Map(handlers.map((handler) => [handler.endpoint, handler]))
      const calls: Array<Call> = []

      const answer = (id: string, input: unknown, options: CallOptions | undefined) =>
        Effect.gen(function* () {
          const user = yield* Effect.serviceOption(UserToken)
          calls.push({
            endpoint: id,
            input,
            asUser: options?.as === undefined && (Option.isSome(user) || options?.token !== undefined)
          })
          const handler = byEndpoint.get(id)
          if (handler === undefined) {
            const known = [...byEndpoint.keys()].join(", ") || "none"
            return yield* Effect.dieMessage(`FakeFeishu has no handler for ${id}; it has: ${known}`)
          }
          return yield* handler.handle(input)
        })
      const checked = (endpoint: Any, input: unknown, options: CallOptions | undefined) => {
        const problems = Endpoint.check(endpoint, input)
        return problems.length === 0
          ? answer(endpoint.id, input ?? {}, options)
          : Effect.fail(
              new FeishuInvalidRequestError({
                endpoint: endpoint.id,
                method: endpoint.method,
                path: endpoint.path,
                problems
              })
            )
      }

      const client: FeishuClient.Service = {
        execute: <I, O>(endpoint: Definition<I, O>, input: I | undefined, options?: CallOptions) =>
          checked(endpoint, input, options) as Effect.Effect<O, FeishuError>,
        open: (target, input, options) =>
          Effect.map(
            "id" in target
              ? checked(target, input, options)
              : answer(`${target.method} ${target.path}`, target, options),
            (answered) => {
              const bytes = answered instanceof Uint8Array ? answered : new Uint8Array()
              const headers: Record<string, string> = {
                "content-type": "application/octet-stream",
                "content-length": String(bytes.byteLength)
              }
              return {
                status: 200,
                header: (name) => headers[name],
                pull: Transport.pullOf(bytes),
                text: Effect.sync(() => new TextDecoder().decode(bytes)),
                origin: {
                  endpoint: "id" in target ? target.id : `${target.method} ${target.path}`,
                  method: target.method,
                  path: target.path
                }
              }
            }
          ),
        request: (request, options) =>
          Effect.map(answer(`${request.method} ${request.path}`, request, options), (body) => ({
            status: 200,
            body: body as { readonly [name: string]: unknown },
            header: () => undefined,
            logId: undefined
          })),
        region
      }
      return Context.make(FeishuClient.FeishuClient, client).pipe(
        Context.add(FakeFeishu, { calls: Effect.sync(() => [...calls]) })
      )
    })
  )

/**
 * All calls so far.
 *
 * @since 0.1.0
 * @category accessors
 */
export const calls: Effect.Effect<ReadonlyArray<Call>, never, FakeFeishu> = Effect.flatMap(
  FakeFeishu,
  (fake) => fake.calls
)

/**
 * The inputs that an endpoint was called with so far.
 *
 * @since 0.1.0
 * @category accessors
 */
export const callsOf = <I, O>(
  endpoint: Definition<I, O>
): Effect.Effect<ReadonlyArray<I>, never, FakeFeishu> =>
  Effect.map(calls, (all) =>
    all.filter((call) => call.endpoint === endpoint.id).map((call) => call.input as I)
  )
