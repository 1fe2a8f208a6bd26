/**
 * Endpoints as values: callable, tree-shakeable, with their facts as data.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import * as Message from "@effect-feishu/core/api/im/v1/Message"
 *
 * const program = Effect.gen(function*() {
 *   const message = yield* Message.create({
 *     receive_id_type: "chat_id",
 *     receive_id: "oc_5ad1",
 *     msg_type: "text",
 *     content: JSON.stringify({ text: "hello" })
 *   })
 *   return message.message_id
 * })
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as Decoding from "./Decoding.js"
import * as FeishuClient from "./FeishuClient.js"
import type { FeishuError } from "./FeishuError.js"
import type { Any, Application, CallOptions, Definition, TokenKind } from "./internal/endpoint.js"
import type { Problem } from "./internal/guard.js"
import { use } from "./internal/line/fiber.js"
import * as made from "./internal/made.js"
import * as request from "./internal/request.js"
import type { UserToken } from "./UserToken.js"
import type * as Secret from "./Secret.js"

export type {
  Any,
  Application,
  CallOptions,
  Definition,
  Encoded,
  Facts,
  Method,
  Paging,
  TokenKind
} from "./internal/endpoint.js"

/**
 * What a call requires of the context beside the client: a `UserToken` if only users may make it.
 *
 * @since 0.1.0
 * @category models
 */
export type Identity<T extends TokenKind> = [T] extends [never]
  ? never
  : [T] extends ["user"]
    ? UserToken
    : never

/**
 * What a call with a token of its own says: who calls is said with it, so no `UserToken` is required.
 *
 * @since 0.1.0
 * @category models
 */
export interface WithToken extends CallOptions<never> {
  readonly token: Secret.Secret
}

/**
 * What is known of an endpoint, with the kinds of token that it accepts, without the call. The type of each endpoint of
 * `api/` is this, and the forms in which it can be called with what it does on each of them; all of them are `Endpoint`s.
 *
 * @since 0.1.0
 * @category models
 */
export interface Described<in out I, in out O, T extends TokenKind> extends Definition<I, O> {
  readonly tokens: ReadonlyArray<T>
}

/**
 * An endpoint. Call it with its input, one flat object of wire names.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the input does not fit.
 *
 * @since 0.1.0
 * @category models
 */
export interface Endpoint<in out I, in out O, T extends TokenKind> extends Described<I, O, T> {
  /**
   * Calls the endpoint with the token that is given in the options, and with no other: who calls is said with it, so
   * no `UserToken` is required.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input: I, options: WithToken): Effect.Effect<O, FeishuError, FeishuClient.FeishuClient>
  /**
   * Calls the endpoint with the token that its options or the context ask for: the app's, or a user's where a
   * `UserToken` is provided and the endpoint takes one.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (
    input: I,
    options?: CallOptions<Application<T>>
  ): Effect.Effect<O, FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

/**
 * An endpoint that needs no input, though it may take some.
 *
 * @since 0.1.0
 * @category models
 */
export interface OptionalInput<in out I, in out O, T extends TokenKind> extends Endpoint<I, O, T> {
  /**
   * Calls the endpoint with the token that is given in the options, and with no other: who calls is said with it, so
   * no `UserToken` is required. The input may be `undefined`.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (input: I | undefined, options: WithToken): Effect.Effect<O, FeishuError, FeishuClient.FeishuClient>
  /**
   * Calls the endpoint with the token that its options or the context ask for: the app's, or a user's where a
   * `UserToken` is provided and the endpoint takes one. The input may be left out.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the input does not fit, and otherwise with the
   * platform's answer or the transport's failure. What the endpoint does, its page and its permissions stand in its
   * declaration.
   */
  (
    input?: I,
    options?: CallOptions<Application<T>>
  ): Effect.Effect<O, FeishuError, FeishuClient.FeishuClient | Identity<T>>
}

/**
 * Makes an endpoint value from its facts and shapes.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <I, O, T extends TokenKind>(definition: Definition<I, O>): OptionalInput<I, O, T> => {
  const call = (input?: I, options?: CallOptions) =>
    made.here()(use(FeishuClient.FeishuClient, (client) => client.execute(definition, input, options)))
  return Object.assign(call, definition) as OptionalInput<I, O, T>
}

/**
 * Makes the value of an endpoint that cannot do without input. The same as `make` with a narrower type, which spares
 * the compiler a comparison for each of the many endpoints.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeRequired: <I, O, T extends TokenKind>(definition: Definition<I, O>) => Endpoint<I, O, T> =
  make

/**
 * Everything that is wrong with an input: what a call would refuse it for, before any request. Empty when it fits.
 *
 * @since 0.1.0
 * @category checking
 */
export const check = (endpoint: Any, input: unknown): ReadonlyArray<Problem> => {
  const prepared = request.prepare(endpoint, (input ?? {}) as request.Input, () => "")
  return "path" in prepared ? [] : prepared
}

/**
 * Reads a response body of an endpoint on the very path that its calls take: envelope, errors, shape, repairs. Takes
 * the text, or the parsed body.
 *
 * @since 0.1.0
 * @category checking
 */
export const decode: <I, O>(
  endpoint: Definition<I, O>,
  body: unknown,
  mode?: Decoding.Mode
) => Effect.Effect<O, FeishuError> = FeishuClient.decode
