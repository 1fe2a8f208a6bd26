/**
 * Whose token a call carries.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { Any, Application, CallOptions } from "./endpoint.js"
import * as FeishuError from "../FeishuError.js"
import type { Service as Tokens } from "../Tokens.js"
import { Tenant } from "../Tenant.js"
import { type Service as UserTokenService, UserToken } from "../UserToken.js"
import { bounded } from "./bounded.js"
import * as Foreign from "./foreign.js"
import type { Problem } from "./guard.js"
import { isEqual, problemOf } from "./headerText.js"
import { find } from "./line/fiber.js"
import { UserLost } from "./made.js"
import { outage } from "./outage.js"
import { reasonOf } from "./reason.js"
import * as Secret from "../Secret.js"

/** Nobody's, a token given for this very call, a user's, or the application's. */
export type Identity =
  | { readonly _tag: "none" }
  | { readonly _tag: "explicit"; readonly token: Redacted.Redacted<string> }
  | { readonly _tag: "user"; readonly service: UserTokenService }
  | {
      readonly _tag: "application"
      readonly kind: "tenant" | "app"
      /** The tenant in which a store app acts, if not the one of its credentials. */
      readonly tenantKey: string | undefined
    }

const anonymous: Identity = { _tag: "none" }
const asTenant: Identity = { _tag: "application", kind: "tenant", tenantKey: undefined }
const asApp: Identity = { _tag: "application", kind: "app", tenantKey: undefined }

/** Who a call is made as, or why it cannot be made. */
export const identityOf = (
  endpoint: Any,
  options: CallOptions<Application> | undefined,
  context: Context.Context<never>
): Identity | Problem => {
  const identity = kindOf(endpoint, options, context)
  if (identity === asTenant) {
    const tenantKey = options?.tenantKey ?? find(context, Tenant)
    if (tenantKey === undefined) return identity
    const message = problemOf(tenantKey)
    return message === undefined
      ? { _tag: "application", kind: "tenant", tenantKey }
      : { path: "tenantKey", message }
  }
  return options?.tenantKey === undefined || !("_tag" in identity)
    ? identity
    : { path: "tenantKey", message: "is of no use: the call does not carry the application's tenant token" }
}

const kindOf = (
  endpoint: Any,
  options: CallOptions<Application> | undefined,
  context: Context.Context<never>
): Identity | Problem => {
  const token = options?.token
  if (token === null) return anonymous
  if (token !== undefined) {
    const redacted = Secret.make(token)
    const message = problemOf(Redacted.value(redacted))
    return message === undefined ? { _tag: "explicit", token: redacted } : { path: "token", message }
  }
  const accepted = endpoint.tokens
  if (accepted.length === 0) return anonymous
  const refuse = (message: string): Problem => ({ path: "UserToken", message })
  if (options?.as !== undefined) {
    if (accepted.includes(options.as)) return options.as === "tenant" ? asTenant : asApp
    return {
      path: "as",
      message: `cannot be ${options.as}: the endpoint takes tokens of the kind ${accepted.join(" or ")} only`
    }
  }
  const user = find(context, UserToken)
  if (user !== undefined) {
    if (accepted.includes("user")) return { _tag: "user", service: user }
    return refuse(
      `is in scope, and the endpoint takes no user token: it would act with more than the user's rights. ` +
        `Pass { as: "${accepted[0]}" } to act as the application`
    )
  }
  if (find(context, UserLost) === true) {
    return refuse(
      "was in scope where this call was made, and is not where it runs: it would act with more than the user's " +
        "rights. Provide the user to the effect or stream itself, or pass { as } to act as the application"
    )
  }
  if (accepted.includes("tenant")) return asTenant
  if (accepted.includes("app")) return asApp
  return refuse("is missing, and only users may call the endpoint: give it with UserToken.provide")
}

/** What a service of somebody's own gives, within `limit` milliseconds: a token that can be sent, or an error. */
const ask = <A>(
  service: UserTokenService,
  limit: number,
  code: () => Effect.Effect<A, FeishuError.FeishuError>
): Effect.Effect<A, FeishuError.FeishuError> => {
  if (bounded.has(service)) return code()
  const away = (reason: unknown) => outage("UserToken", `no token came: ${reasonOf(reason)}`)
  return Effect.flatMap(Foreign.make, (foreign) =>
    Effect.mapError(foreign(limit, code, away), (error) => (FeishuError.is(error) ? error : away(error)))
  )
}

/** A plain text counts as well. */
const sendable = (
  token: Redacted.Redacted<string>
): Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> => {
  const redacted = Secret.make(token)
  const message = problemOf(Redacted.value(redacted))
  return message === undefined
    ? Effect.succeed(redacted)
    : Effect.fail(
        new FeishuError.FeishuInvalidRequestError({
          endpoint: "UserToken",
          problems: [{ path: "token", message }]
        })
      )
}

/** The token to send, where it is there without waiting; else how to get it, in `limit` milliseconds if it is a user's. */
export const tokenOf = (
  identity: Identity,
  tokens: Tokens,
  now: number,
  limit: number
):
  | Redacted.Redacted<string>
  | undefined
  | Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError> => {
  switch (identity._tag) {
    case "none":
      return undefined
    case "explicit":
      return identity.token
    case "user": {
      const { service } = identity
      const { token } = service
      const isThere = Exit.isExit(token) && Exit.isSuccess(token)
      return Effect.flatMap(isThere ? token : ask(service, limit, () => token), sendable)
    }
    case "application":
      return (
        tokens.peek(identity.kind, now, identity.tenantKey) ?? tokens.get(identity.kind, identity.tenantKey)
      )
  }
}

/** Another token than the one that was just refused; `undefined` when there is none. */
export const renew = (
  identity: Identity,
  tokens: Tokens,
  refused: Redacted.Redacted<string>,
  limit: number
): Effect.Effect<Redacted.Redacted<string> | undefined, FeishuError.FeishuError> => {
  switch (identity._tag) {
    case "application":
      return Effect.map(
        Effect.zipRight(
          tokens.invalidate(identity.kind, refused, identity.tenantKey),
          tokens.get(identity.kind, identity.tenantKey)
        ),
        // The very same one again: nothing is wrong with it, the endpoint does not take tokens of its kind.
        (token) => (isEqual(token, refused) ? undefined : token)
      )
    case "user": {
      const { service } = identity
      const another = () => Effect.map(service.renew(refused), Option.getOrUndefined)
      return Effect.flatMap(ask(service, limit, another), (token) =>
        token === undefined
          ? Effect.succeed(token)
          : Effect.map(sendable(token), (other) => (isEqual(other, refused) ? undefined : other))
      )
    }
    default:
      return Effect.succeed(undefined)
  }
}
