/**
 * Acting as a user in streams: see `UserToken`.
 *
 * A stream runs where it is consumed, so the user has to be provided to the stream itself, or to what consumes it. One
 * that is made within `UserToken.provide` and consumed outside of it fails: it is never made the application's silently.
 *
 * @example
 * import * as PagedStream from "@effect-feishu/core/PagedStream"
 * import * as Wiki from "@effect-feishu/core/Wiki"
 * import * as UserTokenStream from "@effect-feishu/core/UserTokenStream"
 *
 * const found = PagedStream.make(Wiki.search("plan")).pipe(UserTokenStream.provide("u-xxx"))
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import type { UserKeys } from "./UserKeys.js"
import * as UserToken from "./UserToken.js"
import * as UserTokens from "./UserTokens.js"
import type * as Secret from "./Secret.js"

/**
 * Runs a stream as the user whose access token this is, wherever it is consumed.
 *
 * Fails with `FeishuInvalidRequestError`, before anything is run, when the token is empty or cannot be sent.
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  /**
   * Runs a stream as the user whose access token this is, wherever it is consumed.
   *
   * Fails with `FeishuInvalidRequestError`, before anything is run, when the token is empty or cannot be sent.
   */
  (
    token: Secret.Secret
  ): <A, E, R>(
    self: Stream.Stream<A, E, R>
  ) => Stream.Stream<A, E | FeishuInvalidRequestError, Exclude<R, UserToken.UserToken>>
  /**
   * Runs a stream as the user whose access token this is, wherever it is consumed.
   *
   * Fails with `FeishuInvalidRequestError`, before anything is run, when the token is empty or cannot be sent.
   */
  <A, E, R>(
    self: Stream.Stream<A, E, R>,
    token: Secret.Secret
  ): Stream.Stream<A, E | FeishuInvalidRequestError, Exclude<R, UserToken.UserToken>>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(
    self: Stream.Stream<A, E, R>,
    token: Secret.Secret
  ): Stream.Stream<A, E | FeishuInvalidRequestError, Exclude<R, UserToken.UserToken>> =>
    Stream.unwrap(
      Effect.map(UserToken.make(token), (user) => Stream.provideService(self, UserToken.UserToken, user))
    )
)

/**
 * Runs a stream as a user who has authorized the app, wherever it is consumed: the token is renewed while it runs.
 *
 * @since 0.1.0
 * @category combinators
 */
export const provideUser: {
  /**
   * Runs a stream as a user who has authorized the app, wherever it is consumed: the token is renewed while it runs.
   */
  (
    user: UserKeys
  ): <A, E, R>(
    self: Stream.Stream<A, E, R>
  ) => Stream.Stream<A, E, Exclude<R, UserToken.UserToken> | UserTokens.UserTokens>
  /**
   * Runs a stream as a user who has authorized the app, wherever it is consumed: the token is renewed while it runs.
   */
  <A, E, R>(
    self: Stream.Stream<A, E, R>,
    user: UserKeys
  ): Stream.Stream<A, E, Exclude<R, UserToken.UserToken> | UserTokens.UserTokens>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(
    self: Stream.Stream<A, E, R>,
    user: UserKeys
  ): Stream.Stream<A, E, Exclude<R, UserToken.UserToken> | UserTokens.UserTokens> =>
    Stream.unwrap(
      Effect.map(UserTokens.makeUser(user), (service) =>
        Stream.provideService(self, UserToken.UserToken, service)
      )
    )
)
