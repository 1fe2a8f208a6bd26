/** What the platform tells apps of: the latest events, whether or not anything delivers them. */
import { slot, type World } from "./world.js"

export interface AppEvent {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly appId: string
  readonly type: string
  /** The body as an app gets it. */
  readonly payload: Readonly<Record<string, unknown>>
}

/** What apps check to know that an event is the platform's. */
export const verificationToken = "sandbox-verification-token"

export class AppEvents {
  private events: Array<AppEvent> = []

  constructor(private readonly world: World) {}

  add(appId: string, type: string, event: Readonly<Record<string, unknown>>): AppEvent {
    const { ids, now, settings } = this.world
    const id = ids.hex(32)
    const made: AppEvent = {
      id,
      at: now,
      appId,
      type,
      payload: {
        schema: "2.0",
        header: {
          event_id: id,
          token: verificationToken,
          // Callbacks tell microseconds, events milliseconds.
          create_time: String(type === "card.action.trigger" ? now * 1000 : now),
          event_type: type,
          tenant_key: settings.tenants[0]!,
          app_id: appId
        },
        event
      }
    }
    if (this.events.length >= 1000) this.events = this.events.slice(500)
    this.events.push(made)
    this.world.note({ type: "app-event", event: made })
    return made
  }

  get all(): ReadonlyArray<AppEvent> {
    return this.events
  }
}

export const appEventsSlot = slot("appEvents", (world) => new AppEvents(world))
