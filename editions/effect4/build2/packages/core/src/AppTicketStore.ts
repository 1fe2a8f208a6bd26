/**
 * Where the tickets of store apps rest: the platform pushes one every hour, and tokens are fetched with the latest.
 *
 * Put the ticket of each `app_ticket` event in with `set`. Instances that run side by side must share the store, since
 * the platform sends each event to one of them.
 *
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend
 * @since 0.1.0
 */
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { texts } from "./internal/keyValueStore.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/AppTicketStore"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/AppTicketStore"

/**
 * What a place for tickets must do.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** The latest ticket of an app. */
  readonly get: (
    appId: string
  ) => Effect.Effect<Option.Option<Redacted.Redacted<string>>, AppTicketStoreError>
  /** Replaces the ticket of an app. */
  readonly set: (appId: string, ticket: Redacted.Redacted<string>) => Effect.Effect<void, AppTicketStoreError>
}

/**
 * Where the tickets of store apps are kept.
 *
 * @since 0.1.0
 * @category tags
 */
export class AppTicketStore extends Context.Service<AppTicketStore, Service>()(TypeId) {}

/**
 * Keeps tickets in this process. After a restart the first call asks the platform to push the ticket again.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeMemory: Effect.Effect<Service> = /*#__PURE__*/ Effect.sync(() => {
  const tickets = new Map<string, Redacted.Redacted<string>>()
  return {
    get: (appId) => Effect.sync(() => Option.fromNullishOr(tickets.get(appId))),
    set: (appId, ticket) => Effect.sync(() => void tickets.set(appId, ticket))
  }
})

/**
 * Keeps tickets in a `KeyValueStore`, as plain text.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeKeyValueStore: Effect.Effect<Service, never, KeyValueStore.KeyValueStore> =
  /*#__PURE__*/ Effect.map(
    /*#__PURE__*/ texts(
      "feishu/app-ticket/",
      (operation, reason) => new AppTicketStoreError({ operation, reason })
    ),
    (store): Service => ({
      get: (appId) =>
        Effect.map(
          store.get(appId),
          Option.map((ticket) => Redacted.make(ticket))
        ),
      set: (appId, ticket) => store.set(appId, Redacted.value(ticket), ticket)
    })
  )

/**
 * A store in this process.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerMemory: Layer.Layer<AppTicketStore> = /*#__PURE__*/ Layer.effect(AppTicketStore, makeMemory)

/**
 * A store in whatever the `KeyValueStore` is.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerKeyValueStore: Layer.Layer<AppTicketStore, never, KeyValueStore.KeyValueStore> =
  /*#__PURE__*/ Layer.effect(AppTicketStore, makeKeyValueStore)

/**
 * The store could not be reached, or refused.
 *
 * @since 0.1.0
 * @category errors
 */
export class AppTicketStoreError extends Data.TaggedError("AppTicketStoreError")<{
  readonly operation: "get" | "set" | "remove"
  /** Why, in words. No ticket: it is logged. */
  readonly reason: string
}> {
  override get message(): string {
    return `AppTicketStore.${this.operation}: ${this.reason}`
  }
}
