/**
 * The tenant in which a store app acts.
 *
 * A store app is installed by many tenants, and has a token in each. With this in scope, calls are made with the
 * application's token of that tenant, whatever tenant the layer of the credentials names.
 *
 * @example
 * import * as Im from "@effect-feishu/core/Im"
 * import * as Tenant from "@effect-feishu/core/Tenant"
 *
 * const sent = Im.send("oc_5ad1", "hello").pipe(Tenant.provide("736588c9260f175e"))
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"

/**
 * The key of the tenant in which calls are made: `header.tenant_key` of its events. Optional: without it, calls are
 * made in the tenant of the credentials. A user's token is of one tenant already, so it does not look at it.
 *
 * @since 0.1.0
 * @category tags
 */
export class Tenant extends Context.Tag("~@effect-feishu/core/Tenant")<Tenant, string>() {}

/**
 * Makes the calls within an effect in this tenant.
 *
 * They fail with `FeishuInvalidRequestError` before any request when the key is empty or holds white space, or when the
 * application is not a store app.
 *
 * @since 0.1.0
 * @category combinators
 */
export const provide: {
  /**
   * Makes the calls within an effect in this tenant.
   *
   * They fail with `FeishuInvalidRequestError` before any request when the key is empty or holds white space, or when the
   * application is not a store app.
   */
  (tenantKey: string): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, Exclude<R, Tenant>>
  /**
   * Makes the calls within an effect in this tenant.
   *
   * They fail with `FeishuInvalidRequestError` before any request when the key is empty or holds white space, or when the
   * application is not a store app.
   */
  <A, E, R>(self: Effect.Effect<A, E, R>, tenantKey: string): Effect.Effect<A, E, Exclude<R, Tenant>>
} = /*#__PURE__*/ dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, tenantKey: string): Effect.Effect<A, E, Exclude<R, Tenant>> =>
    Effect.provideService(self, Tenant, tenantKey)
)

/**
 * The tenant for a whole program.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (tenantKey: string): Layer.Layer<Tenant> => Layer.succeed(Tenant, tenantKey)
