/** Where each app wants to be told of events and of callbacks, and what such requests are signed and encrypted with. */
import * as Redacted from "effect/Redacted"
import type { Subscription } from "./settings.js"
import { slot, type World } from "./world.js"

export const longConnection = "longConnection"

/** What apps check to know that an event is the platform's, where nothing else was set. */
export const verificationToken = Redacted.make("sandbox-verification-token")

export class Subscriptions {
  private readonly all = new Map<string, Subscription>()

  constructor(world: World) {
    for (const one of world.settings.subscriptions) this.all.set(one.appId, one)
  }

  of(appId: string): Subscription {
    return (
      this.all.get(appId) ?? {
        appId,
        events: undefined,
        callbacks: undefined,
        encryptKey: undefined,
        verificationToken
      }
    )
  }

  set(subscription: Subscription): void {
    this.all.set(subscription.appId, subscription)
  }

  /** An app that listens over the long connection has chosen it for what it did not set otherwise. */
  listens(appId: string): void {
    const { callbacks = longConnection, events = longConnection, ...others } = this.of(appId)
    this.all.set(appId, { ...others, events, callbacks })
  }

  list(): ReadonlyArray<Subscription> {
    return [...this.all.values()]
  }
}

export const subscriptionsSlot = slot("subscriptions", (world) => new Subscriptions(world))
