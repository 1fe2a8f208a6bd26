/**
 * Who the application is, and how it gets its tokens.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { AppTicketStore, AppTicketStoreError } from "./AppTicketStore.js"
import * as FeishuError from "./FeishuError.js"
import * as Foreign from "./internal/foreign.js"
import { problemOf } from "./internal/headerText.js"
import { outage } from "./internal/outage.js"
import { reasonOf } from "./internal/reason.js"
import { Region } from "./Region.js"
import * as Secret from "./Secret.js"
import * as Settings from "./Settings.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/Credentials"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/Credentials"

/**
 * The tokens that an application has of its own: inside one tenant, and as itself.
 *
 * @since 0.1.0
 * @category models
 */
export type Kind = "tenant" | "app"

/**
 * A token as the platform gave it.
 *
 * @since 0.1.0
 * @category models
 */
export interface FetchedToken {
  readonly value: Redacted.Redacted<string>
  /** Seconds from now, a positive integer. */
  readonly expiresIn: number
}

/**
 * A successful answer to a `Post`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Reply extends FeishuError.Origin {
  /** The whole body: what a token request answers with stands beside `code`, not in `data`. */
  readonly body: { readonly [name: string]: unknown }
  readonly status: number
  readonly logId: string | undefined
}

/**
 * Sends one JSON request without a token, and fails unless the platform says that it succeeded. It is repeated when the
 * platform is asked too often, meets a fault, or does not answer.
 *
 * @since 0.1.0
 * @category models
 */
export type Post = (request: {
  /** Starts with `/`. */
  readonly path: string
  /** As an effect it is made anew for each attempt. */
  readonly body:
    | { readonly [name: string]: unknown }
    | Effect.Effect<{ readonly [name: string]: unknown }, FeishuError.FeishuError>
  /** Default `open`, the host of the API. */
  readonly host?: "open" | "accounts"
}) => Effect.Effect<Reply, FeishuError.FeishuError>

/**
 * The application's own token as it is cached, for credentials that get a tenant's token with it.
 *
 * @since 0.1.0
 * @category models
 */
export interface AppToken {
  readonly get: Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>
  readonly invalidate: (token: Redacted.Redacted<string>) => Effect.Effect<void>
}

/**
 * What is needed of an application's identity: its id, and how it gets tokens.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  readonly appId: string
  /** The name of a token in a cache that others may share: the same for the same token, and no secret in it. */
  readonly cacheKey: (kind: Kind, origin: string) => string
  /** Fetches a new token. `appToken` is for `kind: "tenant"` only: asked for within `app`, it would wait for itself. */
  readonly fetch: (
    kind: Kind,
    post: Post,
    appToken: AppToken
  ) => Effect.Effect<FetchedToken, FeishuError.FeishuError>
  /** Of self-built and of store apps: with it users are logged in. */
  readonly clientSecret: Option.Option<Redacted.Redacted<string>>
  /** Of store apps: the same app in another tenant. Its own token, of kind `app`, is the same in all of them. */
  readonly forTenant?: ((tenantKey: string) => Service) | undefined
  /**
   * What the application proves itself with, where that changes while a program runs. A fetch that failed is not tried
   * again for a while, unless this has changed since.
   */
  readonly proof?: Effect.Effect<Redacted.Redacted<string> | undefined> | undefined
  /**
   * Of apps without a secret: a fresh assertion for a host that is not the one which gives tokens, such as the one that
   * opens long connections. The audience is a host without scheme.
   */
  readonly assertion?:
    | ((audience: string) => Effect.Effect<Redacted.Redacted<string>, FeishuError.FeishuError>)
    | undefined
}

/**
 * The application that calls.
 *
 * @since 0.1.0
 * @category tags
 */
export class Credentials extends Context.Tag(TypeId)<Credentials, Service>() {}

/**
 * The credentials of an app that a tenant has built for itself.
 *
 * @since 0.1.0
 * @category models
 */
export interface SelfBuilt {
  /** `cli_...`, from the developer console. */
  readonly appId: string
  readonly appSecret: Secret.Secret
}

/**
 * The credentials of a store app, and the tenant in which it acts.
 *
 * @since 0.1.0
 * @category models
 */
export interface Store extends SelfBuilt {
  /**
   * The tenant to act in where a call does not say another one: `header.tenant_key` of its events. Without it, each call
   * has to say one: see `Tenant`.
   */
  readonly tenantKey?: string | undefined
}

/**
 * The credentials of an app that proves who it is by an assertion instead of a secret.
 *
 * @since 0.1.0
 * @category models
 */
export interface ClientAssertion {
  /** `cli_...`, from the developer console. */
  readonly appId: string
  /**
   * Signs a fresh JWT for the given audience, a host without scheme: the accounts host for tokens, the API's for the
   * long connection. Asked once per attempt, for 30 s.
   */
  readonly assertion: (audience: string) => Effect.Effect<Secret.Secret, unknown>
}

const refuse = (
  constructor: string,
  texts: { readonly [argument: string]: unknown }
): Effect.Effect<void, FeishuError.FeishuInvalidRequestError> => {
  const problems: Array<{ readonly path: string; readonly message: string }> = []
  for (const argument of Object.keys(texts)) {
    const message = problemOf(texts[argument])
    if (message !== undefined) problems.push({ path: argument, message })
  }
  return problems.length === 0
    ? Effect.void
    : Effect.fail(
        new FeishuError.FeishuInvalidRequestError({
          endpoint: `Credentials.${constructor}`,
          problems
        })
      )
}

/** How long a signer, or a token service of one's own, may take, in milliseconds. */
const foreignTimeout = 30_000
/** How long a store of tickets may take. */
const ticketTimeout = 5_000

/** Different parts give different keys: once encoded, none of them holds a colon. */
const keyOf = (type: string, ...parts: ReadonlyArray<string>): string =>
  `${type}:${parts.map(encodeURIComponent).join(":")}`

const unreadable = (
  reply: Reply,
  path: string,
  expected: string
): Effect.Effect<never, FeishuError.FeishuDecodeError> => {
  const { body, ...details } = reply
  const raw: Record<string, unknown> = { ...body }
  for (const name of Object.keys(raw)) if (/token$|^value$/.test(name)) raw[name] = "<redacted>"
  return Effect.fail(
    new FeishuError.FeishuDecodeError({
      ...details,
      code: -1,
      problems: [{ path, message: `must be ${expected}` }],
      raw
    })
  )
}

/** Reads a token and its life from a reply, whose values are not trusted to have the documented types. */
const read = (
  reply: Reply,
  tokenField: string,
  lifeField: string
): Effect.Effect<FetchedToken, FeishuError.FeishuDecodeError> => {
  const value = reply.body[tokenField]
  if (typeof value !== "string" || problemOf(value) !== undefined) {
    return unreadable(reply, tokenField, "a token, of visible ASCII characters")
  }
  const expiresIn = reply.body[lifeField]
  if (typeof expiresIn !== "number" || !Number.isSafeInteger(expiresIn) || expiresIn <= 0) {
    return unreadable(reply, lifeField, "a whole number of seconds above zero")
  }
  return Effect.succeed({ value: Redacted.make(value), expiresIn })
}

/**
 * An app that its own company uses.
 *
 * Fails when the id or the secret is empty or holds white space.
 *
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal
 * @since 0.1.0
 * @category constructors
 */
export const selfBuilt = (
  options: SelfBuilt
): Effect.Effect<Service, FeishuError.FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const problems = Settings.problemsOf(options ?? null, {})
    if (problems.length > 0) {
      return Effect.fail(
        new FeishuError.FeishuInvalidRequestError({ endpoint: "Credentials.selfBuilt", problems })
      )
    }
    const { appId } = options
    const appSecret = Secret.make(options.appSecret)
    const service: Service = {
      appId,
      cacheKey: (kind, origin) => keyOf("self-built", appId, kind, origin),
      fetch: (kind, post) =>
        Effect.flatMap(
          post({
            path: `/open-apis/auth/v3/${kind}_access_token/internal`,
            body: { app_id: appId, app_secret: Redacted.value(appSecret) }
          }),
          (reply) => read(reply, `${kind}_access_token`, "expire")
        ),
      clientSecret: Option.some(appSecret)
    }
    return Effect.as(refuse("selfBuilt", { appId, appSecret: Redacted.value(appSecret) }), service)
  })

/** What the platform answers to an app token that it does not take, or no longer. */
const isRefused = (error: FeishuError.FeishuError): boolean => error._tag === "FeishuAuthError"

/** "Cannot get the app's token": the ticket is not the latest one. */
const staleTicket = 10012

/**
 * An app of the app store, inside the tenants that installed it.
 *
 * Its tokens are fetched with the ticket that the platform pushes every hour: put it into the `AppTicketStore`. While
 * there is none, or it is stale, the platform is asked to push it, and the call fails with a `FeishuAuthError` that says
 * to try again. A store that fails, or does not answer within 5 seconds, fails the call with a `FeishuTransportError`.
 *
 * Calls are made in the tenant that is given here, or in the one that they name: see `Tenant`.
 *
 * Fails when the id, the secret or the tenant key is empty or holds white space.
 *
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token
 * @since 0.1.0
 * @category constructors
 */
export const store = (
  options: Store
): Effect.Effect<Service, FeishuError.FeishuInvalidRequestError, AppTicketStore> =>
  Effect.gen(function* () {
    yield* Settings.check("Credentials.store", options ?? null, {})
    const { appId, tenantKey } = options
    const appSecret = Secret.make(options.appSecret)
    yield* refuse("store", {
      appId,
      appSecret: Redacted.value(appSecret),
      ...(tenantKey === undefined ? {} : { tenantKey })
    })
    const tickets = yield* AppTicketStore
    const foreign = yield* Foreign.make
    const ticket = foreign(
      ticketTimeout,
      () =>
        Effect.map(tickets.get(appId), (found) =>
          Option.getOrUndefined(Option.filter(found, (text) => Redacted.value(text) !== ""))
        ),
      (reason) => new AppTicketStoreError({ operation: "get", reason: reasonOf(reason) })
    )
    const app = { appId, appSecret, ticket }
    const inTenant = (key: string | undefined): Service => ({
      appId,
      // The app's own token is the same in every tenant, so that all of them share it.
      cacheKey: (kind, origin) =>
        kind === "app" ? keyOf("store", appId, kind, origin) : keyOf("store", appId, key ?? "", kind, origin),
      fetch: (kind, post, appToken) =>
        kind === "app" ? fetchStoreApp(app, post) : fetchStoreTenant(key, post, appToken),
      clientSecret: Option.some(appSecret),
      forTenant: inTenant,
      proof: Effect.orElseSucceed(ticket, () => undefined)
    })
    return inTenant(tenantKey)
  })

interface StoreApp {
  readonly appId: string
  readonly appSecret: Redacted.Redacted<string>
  readonly ticket: Effect.Effect<Redacted.Redacted<string> | undefined, AppTicketStoreError>
}

const fetchStoreApp = (
  { appId, appSecret, ticket }: StoreApp,
  post: Post
): Effect.Effect<FetchedToken, FeishuError.FeishuError> => {
  const identity = { app_id: appId, app_secret: Redacted.value(appSecret) }
  /** The ticket comes as an event, not as an answer: whoever waits for it here would wait in vain. */
  const resend = (code: number, why: string) =>
    Effect.flatMap(post({ path: "/open-apis/auth/v3/app_ticket/resend", body: identity }), (reply) =>
      Effect.fail(
        new FeishuError.FeishuAuthError({
          endpoint: reply.endpoint,
          method: reply.method,
          path: reply.path,
          logId: reply.logId,
          code,
          msg: `${why}: the platform was asked to push one, try again when its app_ticket event was received`
        })
      )
    )
  return ticket.pipe(
    Effect.mapError((error) =>
      outage("Credentials.store", `the app ticket could not be read: ${error.message}`, error)
    ),
    Effect.flatMap((current) =>
      current === undefined
        ? resend(-1, "there is no app ticket yet")
        : Effect.catchAll(
            post({
              path: "/open-apis/auth/v3/app_access_token",
              body: { ...identity, app_ticket: Redacted.value(current) }
            }),
            (error) =>
              error.code === staleTicket ? resend(staleTicket, "the app ticket is stale") : Effect.fail(error)
          )
    ),
    Effect.flatMap((reply) => read(reply, "app_access_token", "expire"))
  )
}

const fetchStoreTenant = (
  tenantKey: string | undefined,
  post: Post,
  appToken: AppToken
): Effect.Effect<FetchedToken, FeishuError.FeishuError> => {
  if (tenantKey === undefined) {
    return Effect.fail(
      new FeishuError.FeishuInvalidRequestError({
        endpoint: "Credentials.store",
        problems: [
          {
            path: "tenantKey",
            message: "must be given: for a call with Tenant.provide, or for all in the options"
          }
        ]
      })
    )
  }
  const postWith = (token: Redacted.Redacted<string>) =>
    post({
      path: "/open-apis/auth/v3/tenant_access_token",
      body: { app_access_token: Redacted.value(token), tenant_key: tenantKey }
    })
  return appToken.get.pipe(
    Effect.flatMap((token) =>
      // The app token is from the cache, so the platform may have ended it since: once more with a new one.
      Effect.catchIf(postWith(token), isRefused, () =>
        appToken.invalidate(token).pipe(Effect.zipRight(appToken.get), Effect.flatMap(postWith))
      )
    ),
    Effect.flatMap((reply) => read(reply, "tenant_access_token", "expire"))
  )
}

/**
 * A self-built app without a secret: it proves itself with a JWT that somebody else signs, such as the workload
 * identity of a cloud.
 *
 * There are tenant tokens this way; asked for an app token, it fails with `FeishuInvalidRequestError`. So it does from
 * the start when the id is empty or holds white space, or when the region has no accounts host.
 *
 * @since 0.1.0
 * @category constructors
 */
export const clientAssertion = (
  options: ClientAssertion
): Effect.Effect<Service, FeishuError.FeishuInvalidRequestError, Region> =>
  Effect.gen(function* () {
    yield* Settings.check<object>("Credentials.clientAssertion", options ?? null, {
      assertion: Settings.required(Settings.func)
    })
    const { appId } = options
    yield* refuse("clientAssertion", { appId })
    const region = yield* Region
    const foreign = yield* Foreign.make
    const origin = { endpoint: "Credentials.clientAssertion", method: "", path: "" }
    if (region.accounts === undefined) {
      return yield* new FeishuError.FeishuInvalidRequestError({
        ...origin,
        problems: [{ path: "accountsUrl", message: "must be given, since the base URL is one of your own" }]
      })
    }
    const audience = new URL(region.accounts).host
    const unsigned = (why: string) =>
      new FeishuError.FeishuAuthError({ ...origin, code: -1, msg: `the client assertion ${why}` })
    const assertionFor = (audience: string) =>
      foreign(
        foreignTimeout,
        () =>
          Effect.flatMap(
            Effect.mapError(options.assertion(audience), (error) =>
              unsigned(`could not be had: ${reasonOf(error)}`)
            ),
            (given) => {
              const jwt = Secret.make(given)
              const problem = problemOf(Redacted.value(jwt))
              return problem === undefined ? Effect.succeed(jwt) : Effect.fail(unsigned(problem))
            }
          ),
        (reason) => unsigned(`could not be had: ${reasonOf(reason)}`)
      )
    const service: Service = {
      appId,
      cacheKey: (kind, origin) => keyOf("assertion", appId, kind, origin),
      fetch: (kind, post) =>
        kind === "app"
          ? Effect.fail(
              new FeishuError.FeishuInvalidRequestError({
                ...origin,
                problems: [
                  { path: "kind", message: "must be tenant: an app without a secret has no app token" }
                ]
              })
            )
          : Effect.flatMap(
              post({
                host: "accounts",
                path: "/oauth/v3/token",
                // Each attempt has its own: an assertion may be good once.
                body: Effect.map(assertionFor(audience), (jwt) => ({
                  grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
                  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                  client_assertion: Redacted.value(jwt),
                  client_id: appId
                }))
              }),
              (reply) => read(reply, "access_token", "expires_in")
            ),
      clientSecret: Option.none(),
      assertion: assertionFor
    }
    return service
  })

/**
 * What credentials of one's own are made of.
 *
 * @since 0.1.0
 * @category models
 */
export interface Custom extends Pick<Service, "appId" | "cacheKey"> {
  /**
   * Fetches a new token, for `expiresIn` seconds from now, a positive integer. `appToken` is for `kind: "tenant"` only:
   * asked for within `app`, it would wait for itself.
   */
  readonly fetch: (
    kind: Kind,
    post: Post,
    appToken: AppToken
  ) => Effect.Effect<{ readonly value: Secret.Secret; readonly expiresIn: number }, FeishuError.FeishuError>
  /** With it users are logged in. None by default. */
  readonly clientSecret?: Option.Option<Secret.Secret> | undefined
  /** Of store apps: the same app in another tenant. Its own token, of kind `app`, is the same in all of them. */
  readonly forTenant?: ((tenantKey: string) => Custom) | undefined
  /** What the application proves itself with, where that changes while a program runs: see `Service`. */
  readonly proof?: Effect.Effect<Secret.Secret | undefined> | undefined
  /** Of apps without a secret: a fresh assertion for a host, without scheme, that is not the one which gives tokens. */
  readonly assertion?:
    | ((audience: string) => Effect.Effect<Secret.Secret, FeishuError.FeishuError>)
    | undefined
}

const customRules: Settings.Rules<Custom> = {
  fetch: Settings.func,
  cacheKey: Settings.func,
  clientSecret: /*#__PURE__*/ Settings.rule("an Option of a secret", Option.isOption),
  forTenant: Settings.func,
  proof: /*#__PURE__*/ Settings.rule("an effect", Effect.isEffect),
  assertion: Settings.func
}

/**
 * Tokens from somewhere else, such as a token service of one's own company.
 *
 * A token that a header cannot carry, or whose life is no positive integer, fails the call with a `FeishuDecodeError`.
 * A `fetch` that has not answered after 30 seconds, or dies, fails the call with a `FeishuTransportError`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const custom = (service: Custom): Effect.Effect<Service, FeishuError.FeishuInvalidRequestError> =>
  Effect.gen(function* () {
    yield* Settings.check("Credentials.custom", service ?? null, customRules)
    const { appId, clientSecret = Option.none() } = service
    yield* refuse("custom", {
      appId,
      ...Option.match(clientSecret, {
        onNone: () => ({}),
        onSome: (secret) => ({ clientSecret: Redacted.value(Secret.make(secret)) })
      })
    })
    const foreign = yield* Foreign.make
    return guarded(foreign, service)
  })

const guarded = (foreign: Foreign.Foreign, service: Custom): Service => {
  const { assertion, clientSecret = Option.none(), forTenant, proof } = service
  const away = (reason: unknown) => outage("Credentials.custom", `no token came: ${reasonOf(reason)}`)
  return {
    appId: service.appId,
    cacheKey: (kind, origin) => service.cacheKey(kind, origin),
    clientSecret: Option.map(clientSecret, Secret.make),
    ...(forTenant !== undefined && {
      forTenant: (tenantKey: string) => guarded(foreign, forTenant(tenantKey))
    }),
    ...(assertion !== undefined && {
      assertion: (audience: string) =>
        foreign(
          foreignTimeout,
          () => Effect.map(assertion(audience), Secret.make),
          (reason) => outage("Credentials.custom", `no assertion came: ${reasonOf(reason)}`)
        )
    }),
    ...(proof !== undefined && {
      proof: Effect.orElseSucceed(
        foreign(
          ticketTimeout,
          () => Effect.map(proof, (secret) => (secret === undefined ? undefined : Secret.make(secret))),
          away
        ),
        () => undefined
      )
    }),
    fetch: (kind, post, appToken) => {
      // Read in there too: what a service of one's own gives may be anything.
      const fetched = () =>
        Effect.flatMap(service.fetch(kind, post, appToken), ({ expiresIn, value }) =>
          read(
            {
              endpoint: "Credentials.custom",
              method: "",
              path: "",
              status: 200,
              logId: undefined,
              body: { value: Redacted.value(Secret.make(value)), expiresIn }
            },
            "value",
            "expiresIn"
          )
        )
      return Effect.mapError(foreign(foreignTimeout, fetched, away), (error) =>
        FeishuError.is(error) ? error : away(error)
      )
    }
  }
}

/**
 * A self-built app.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: SelfBuilt): Layer.Layer<Credentials, FeishuError.FeishuInvalidRequestError> =>
  Layer.effect(Credentials, selfBuilt(options))

/**
 * An app of the app store, inside the tenants that installed it.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerStore = (
  options: Store
): Layer.Layer<Credentials, FeishuError.FeishuInvalidRequestError, AppTicketStore> =>
  Layer.effect(Credentials, store(options))

/**
 * A self-built app without a secret.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerClientAssertion = (
  options: ClientAssertion
): Layer.Layer<Credentials, FeishuError.FeishuInvalidRequestError, Region> =>
  Layer.effect(Credentials, clientAssertion(options))

/**
 * Tokens from somewhere else.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerCustom = (
  service: Custom
): Layer.Layer<Credentials, FeishuError.FeishuInvalidRequestError> =>
  Layer.effect(Credentials, custom(service))
