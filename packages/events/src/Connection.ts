/**
 * The state of the long connection: a value that can be watched, asked and waited for. A program that hears nothing
 * should know whether nothing was said.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as SubscriptionRef from "effect/SubscriptionRef"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/Connection"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/Connection"

// Errors ---------------------------------------------------------------------------------------------------------

/**
 * Why there is no connection.
 *
 * The platform refuses: `WrongSecret` (the app's id and secret do not fit), `WrongRegion` (the app belongs to the other
 * one of Feishu and Lark), `Forbidden` (the app is banned or not enabled), `AuthFailed` (it did not prove who it is),
 * `StoreApp` (store apps have no long connection), `TooManyConnections` (an app has 50 at most), `Refused` (anything
 * else that it says no to: `code` and `msg` tell).
 *
 * There is a fault: `Busy` (of the platform's), `Unreachable` (no answer, or none of the platform's), `NotOpened` (the
 * WebSocket did not open), `NoAssertion` (who signs for an app without a secret did not).
 *
 * It is over: `Closed` (the platform closed it), `Lost` (the network did), `Silent` (nothing came after a ping),
 * `Renewed` (another took its place), `Stopped` (this program did).
 *
 * @since 0.1.0
 * @category models
 */
export type Reason =
  | "WrongSecret"
  | "WrongRegion"
  | "Forbidden"
  | "AuthFailed"
  | "StoreApp"
  | "TooManyConnections"
  | "Refused"
  | "Busy"
  | "Unreachable"
  | "NotOpened"
  | "NoAssertion"
  | "Closed"
  | "Lost"
  | "Silent"
  | "Renewed"
  | "Stopped"

const check = "Check the app id and the app secret, and that the region is the app's"

const advice: Partial<Record<Reason, string>> = {
  WrongSecret: check,
  WrongRegion: "The app belongs to the other region: see `region`, or FEISHU_REGION (feishu or lark)",
  AuthFailed: check,
  Forbidden: "Check in the developer console that the app is enabled and released",
  StoreApp: "Store apps receive their events by webhook",
  TooManyConnections: "An app has 50 connections at most, over all its processes"
}

/**
 * There is no connection, or no longer.
 *
 * @since 0.1.0
 * @category errors
 */
export class ConnectionError extends Data.TaggedError("ConnectionError")<{
  readonly reason: Reason
  /** Whether trying again cannot help before somebody changes something. */
  readonly isFatal: boolean
  /** The platform's code, or that of the WebSocket's end, where there is one. */
  readonly code: number | undefined
  /** What the platform said, or what happened. */
  readonly msg: string
  /** The platform's id of the request, for its support. */
  readonly logId: string | undefined
}> {
  override get message(): string {
    const { code, logId, msg, reason } = this
    const what = [code === undefined ? "" : String(code), msg].filter((part) => part !== "").join(" ")
    const head = `${reason}${what === "" ? "" : `: ${what}`}${logId === undefined ? "" : ` (log id ${logId})`}`
    const help = advice[reason]
    return help === undefined ? head : `${head.replace(/[.。]$/, "")}. ${help}`
  }
}

// Models ---------------------------------------------------------------------------------------------------------

/**
 * What the connection does at the moment. Times are in milliseconds since the epoch.
 *
 * `Waiting`: it was lost or not made, and is tried again at `until`. `Refused`: the platform said no in such a way that
 * trying again does not help before somebody changes something; it is tried all the same, slowly.
 *
 * @since 0.1.0
 * @category models
 */
export type State =
  | { readonly _tag: "Connecting"; readonly attempt: number; readonly since: number }
  | { readonly _tag: "Connected"; readonly id: string | undefined; readonly since: number }
  | {
      readonly _tag: "Waiting"
      readonly cause: ConnectionError
      /** How many attempts have failed since there was a connection. */
      readonly attempts: number
      readonly until: number
    }
  | {
      readonly _tag: "Refused"
      readonly cause: ConnectionError
      /** How many attempts have failed since there was a connection. */
      readonly attempts: number
      readonly until: number
    }
  | { readonly _tag: "Stopping"; readonly since: number }
  | {
      readonly _tag: "Stopped"
      /** The ids of events whose handlers had not ended when the time was over. */
      readonly left: ReadonlyArray<string>
    }

/**
 * What can be known of the long connection, and done with it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** The state now, and a stream of its changes. */
  readonly state: SubscriptionRef.SubscriptionRef<State>
  /** Waits until there is a connection. Fails when the platform refuses it, and when the program stops. */
  readonly ready: Effect.Effect<void, ConnectionError>
  /**
   * Opens another connection, and leaves the present one when it stands: no event has to wait. Where there is none, the
   * next attempt is made now. Fails when the attempt does; the present connection then stays.
   */
  readonly renew: Effect.Effect<void, ConnectionError>
  /**
   * When the last event arrived, in milliseconds since the epoch. Apart from the state, so that watching the state does
   * not mean to be called for each event.
   */
  readonly lastEvent: Effect.Effect<Option.Option<number>>
}

/**
 * The long connection.
 *
 * @since 0.1.0
 * @category tags
 */
export class Connection extends Context.Tag(TypeId)<Connection, Service>() {}
