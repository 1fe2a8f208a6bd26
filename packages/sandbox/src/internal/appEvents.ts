/** What the platform tells apps of: the latest events, and where they are handed on to be brought to the apps. */
import type { AppEvent } from "../Sandbox/Records.js"
import { subscriptionsSlot } from "./subscriptions.js"
import { slot, type World } from "./world.js"
import * as Redacted from "effect/Redacted"

/** What differs from event to event. */
export interface Wrapping {
  /** How it is wrapped (default `2.0`). */
  readonly schema?: "1.0" | "2.0" | undefined
  /** Whether the platform waits for an answer, for the person who caused it. */
  readonly callback?: boolean | undefined
  /** Default: the first tenant. */
  readonly tenantKey?: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

export class AppEvents {
  private events: Array<AppEvent> = []

  constructor(private readonly world: World) {}

  add(appId: string, type: string, event: Fields, wrapping: Wrapping = {}): AppEvent {
    const { ids, now, settings } = this.world
    const id = ids.hex(32)
    const callback = wrapping.callback ?? false
    const tenantKey = wrapping.tenantKey ?? settings.tenants[0]!
    const token = Redacted.value(this.world.get(subscriptionsSlot).of(appId).verificationToken)
    const made: AppEvent = {
      id,
      at: now,
      appId,
      type,
      payload:
        wrapping.schema === "1.0"
          ? {
              uuid: id,
              ts: `${Math.floor(now / 1000)}.${String(now % 1000).padStart(3, "0")}`,
              token,
              type: "event_callback",
              // A ticket is for the app in every tenant.
              event: {
                ...event,
                type,
                app_id: appId,
                ...(type === "app_ticket" ? {} : { tenant_key: tenantKey })
              }
            }
          : {
              schema: "2.0",
              header: {
                event_id: id,
                token,
                // Callbacks tell microseconds, events milliseconds.
                create_time: String(callback ? now * 1000 : now),
                event_type: type,
                tenant_key: tenantKey,
                app_id: appId
              },
              event
            }
    }
    if (this.events.length >= 1000) this.events = this.events.slice(500)
    this.events.push(made)
    this.world.note({ type: "app-event", event: made })
    this.world.outbox?.(made, callback)
    return made
  }

  get all(): ReadonlyArray<AppEvent> {
    return this.events
  }
}

export const appEventsSlot = slot("appEvents", (world) => new AppEvents(world))
