/**
 * Acting as a user: with this in scope, calls carry the user's token and no other.
 *
 * Calls that only users may make require it, so forgetting it does not compile. In its scope the application's own
 * rights are never used, unless a call asks for them in so many words.
 *
 * @example
 * import * as Calendar from "@effect-feishu/core/Calendar"
 * import * as UserToken from "@effect-feishu/core/UserToken"
 *
 * const mine = Calendar.calendars.primary().pipe(UserToken.provide("u-xxx"))
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import type * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as FeishuError from "./FeishuError.js"
import { problemOf } from "./internal/headerText.js"
import * as Secret from "./Secret.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/UserToken"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/UserToken"

/**
 * What calls need of a user's token: the token, and another one where it was refused.
 *
 * Each may take as long as an attempt of the call. One that does not answer in time, dies, or gives what is no token
 * fails the call with a `FeishuTransportError` or a `FeishuInvalidRequestError`, and nothing is sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** The token to send, asked for once per attempt. */
  readonly token: Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>
  /** Called with a token that the platform refused: gives another one, or none where there is no other. */
  readonly renew: (
    refused: Redacted.Redacted<string>
  ) => Effect.Effect<Option.Option<Redacted.Redacted<string>>, FeishuError.FeishuError>
}

/**
 * The user for whom calls are made.
 *
 * @since 0.1.0
 * @category tags
 */
export class UserToken extends Context.Tag(TypeId)<UserToken, Service>() {}

/**
 * A user's access token that somebody else looks after. When the platform refuses it, the call fails.
 *
 * Fails with `FeishuInvalidRequestError` when the token is empty or cannot be sent in a header.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (token: Secret.Secret): Effect.Effect<Service, FeishuError.FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const redacted = Secret.make(token)
    const message = problemOf(Redacted.value(redacted))
    return message === undefined
      ? Effect.succeed({ token: Effect.succeed(redacted), renew: () => Effect.succeedNone })
      : Effect.fail(
          new FeishuError.FeishuInvalidRequestError({
            endpoint: "UserToken.make",
            problems: [{ path: "token", message }]
          })
        )
  })

/**
 * Runs an effect as the user whose access token this is.
 *
 * Fails with `FeishuInvalidRequestError`, before anything is run, when the token is empty or cannot be sent.
 *
 * @example
 * Calendar.calendars.primary().pipe(UserToken.provide("u-xxx"))
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  /**
   * Runs an effect as the user whose access token this is.
   *
   * Fails with `FeishuInvalidRequestError`, before anything is run, when the token is empty or cannot be sent.
   */
  (
    token: Secret.Secret
  ): <A, E, R>(
    self: Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | FeishuError.FeishuInvalidRequestError, Exclude<R, UserToken>>
  /**
   * Runs an effect as the user whose access token this is.
   *
   * Fails with `FeishuInvalidRequestError`, before anything is run, when the token is empty or cannot be sent.
   */
  <A, E, R>(
    self: Effect.Effect<A, E, R>,
    token: Secret.Secret
  ): Effect.Effect<A, E | FeishuError.FeishuInvalidRequestError, Exclude<R, UserToken>>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(
    self: Effect.Effect<A, E, R>,
    token: Secret.Secret
  ): Effect.Effect<A, E | FeishuError.FeishuInvalidRequestError, Exclude<R, UserToken>> =>
    Effect.provideServiceEffect(self, UserToken, make(token))
)

/**
 * The user whose access token this is, for a whole program.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (token: Secret.Secret): Layer.Layer<UserToken, FeishuError.FeishuInvalidRequestError> =>
  Layer.effect(UserToken, make(token))

/**
 * The user whose access token the effect gives. It is run once, when the layer is built.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerEffect = <E, R>(
  token: Effect.Effect<Secret.Secret, E, R>
): Layer.Layer<UserToken, E | FeishuError.FeishuInvalidRequestError, R> =>
  Layer.effect(UserToken, Effect.flatMap(token, make))
