/** Checked by the compiler alone: who forgets the user's token does not get past it. */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Minute from "@effect-feishu/core/api/minutes/v1/Minute"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as UserToken from "@effect-feishu/core/UserToken"
import type * as Effect from "effect/Effect"

interface Input {
  readonly query: string
}
interface Output {
  readonly items: ReadonlyArray<string>
}
declare const byUsersOnly: Endpoint.Endpoint<Input, Output, "user">
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

// @ts-expect-error: a token of the call does not say who calls
export const explicit: Runnable<Output> = byUsersOnly({ query: "q" }, { token: null })

// @ts-expect-error: a token is a text
export const wrongKind = byUsersOnly({ query: "q" }).pipe(UserToken.provide(1))

// @ts-expect-error: an empty token is possible, and its error with it
export const undeclared: Runnable<Output, never> = byEitherKind({ query: "q" }).pipe(UserToken.provide("u-1"))

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
