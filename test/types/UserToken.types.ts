/** Checked by the compiler alone: who forgets the user's token does not get past it. */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Minute from "@effect-feishu/core/api/minutes/v1/Minute"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import type * as Paged from "@effect-feishu/core/Paged"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as UserTokenStream from "@effect-feishu/core/UserTokenStream"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type * as Stream from "effect/Stream"

interface Input {
  readonly query: string
}
interface Output {
  readonly items: ReadonlyArray<string>
}
declare const byUsersOnly: Endpoint.Endpoint<Input, Output, "user">
declare const withoutInput: Endpoint.OptionalInput<Input, Output, "user">
declare const listing: Paged.Paged<Input, Output, string, "user">
declare const token: Redacted.Redacted<string>
declare const byEitherKind: Endpoint.Endpoint<Input, Output, "tenant" | "user">
declare const byApplicationsOnly: Endpoint.Endpoint<Input, Output, "tenant">

// @ts-expect-error: only users may subscribe to minutes
export const minutes: Runnable<unknown> = Minute.subscription()
export const asUser: Runnable<unknown> = Minute.subscription().pipe(UserToken.provide("u-1"))
export const forwarded: Runnable<unknown> = Message.forward({
  message_id: "om_1",
  receive_id_type: "chat_id",
  receive_id: "oc_1"
})

type Runnable<A, E = FeishuError> = Effect.Effect<A, E, FeishuClient>

// @ts-expect-error: only users may call it, and no user is there
export const forgotten: Runnable<Output> = byUsersOnly({ query: "q" })

// @ts-expect-error: no token does not say who calls
export const anonymous: Runnable<Output> = byUsersOnly({ query: "q" }, { token: null })

// @ts-expect-error: only users may call it, so there is no acting as the application
export const asTenant = byUsersOnly({ query: "q" }, { as: "tenant" })

// @ts-expect-error: nor with a token of the call
export const asTenantWithToken = byUsersOnly({ query: "q" }, { as: "tenant", token })

// @ts-expect-error: the same of a listing
export const listedAsTenant = listing.list({ query: "q" }, { as: "tenant" })

// @ts-expect-error: a listing as a stream needs the user as well
export const forgottenStream: Stream.Stream<string, FeishuError, FeishuClient> = listing.items({ query: "q" })

// @ts-expect-error: a token is a text
export const wrongKind = byUsersOnly({ query: "q" }).pipe(UserToken.provide(1))

// @ts-expect-error: an empty token is possible, and its error with it
export const undeclared: Runnable<Output, never> = byEitherKind({ query: "q" }).pipe(UserToken.provide("u-1"))

export const explicit: Runnable<Output> = byUsersOnly({ query: "q" }, { token })

export const explicitWithoutInput: Runnable<Output> = withoutInput(undefined, { token, timeout: "1 second" })

export const listed: Runnable<Array<string>> = listing.list({ query: "q" }, { token, maxItems: 3 })

export const streamed: Stream.Stream<string, FeishuError, FeishuClient> = listing.items(
  { query: "q" },
  { token }
)

export const providedStream: Stream.Stream<string, FeishuError, FeishuClient> = listing
  .items({ query: "q" })
  .pipe(UserTokenStream.provide("u-1"))

export const eitherAsTenant: Runnable<Output> = byEitherKind({ query: "q" }, { as: "tenant" })

export const provided: Runnable<Output> = byUsersOnly({ query: "q" }).pipe(UserToken.provide("u-1"))

export const dataFirst: Runnable<Output> = UserToken.provide(byUsersOnly({ query: "q" }), "u-1")

export const asEither: Runnable<Output> = byEitherKind({ query: "q" })

export const asApplication: Runnable<Output> = byApplicationsOnly({ query: "q" })

export const requires: Effect.Effect<Output, FeishuError, FeishuClient | UserToken.UserToken> = byUsersOnly({
  query: "q"
})

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

export const identities: [
  Equal<Endpoint.Identity<"user">, UserToken.UserToken>,
  Equal<Endpoint.Identity<"tenant">, never>,
  Equal<Endpoint.Identity<"app">, never>,
  Equal<Endpoint.Identity<"tenant" | "user">, never>,
  Equal<Endpoint.Identity<never>, never>,
  Equal<Effect.Effect.Error<typeof provided>, FeishuError | FeishuInvalidRequestError>
] = [true, true, true, true, true, true]
