/** Who asks to be told of what becomes of documents: an app for itself, or for a person whose token it has. */
import { rightOf, rights } from "./access.js"
import type { Actor } from "./chat.js"
import type { DriveNode } from "./drive.js"
import { actorOf } from "./people.js"
import type { Call, Caller } from "./route.js"
import { slot } from "./world.js"

interface Subscriber {
  readonly caller: Caller
  /** The token of a document or a folder; empty: whatever concerns the subscriber. */
  readonly token: string
  /** The kind of event; empty: all that there are of a document. */
  readonly event: string
}

const keyOf = ({ caller, event, token }: Subscriber): string =>
  JSON.stringify([caller.appId, caller.user, token, event])

/** Who is told of something, for each app. */
export type Audience = ReadonlyMap<string, ReadonlyArray<Actor>>

/** The call of a subscriber: rights are theirs who call. */
const as = (call: Call, caller: Caller): Call => ({ ...call, caller })

class DriveSubscriptions {
  private readonly all = new Map<string, Subscriber>()

  add(one: Subscriber): void {
    this.all.set(keyOf(one), one)
  }

  /** Whether there was such a subscription. */
  remove(one: Subscriber): boolean {
    return this.all.delete(keyOf(one))
  }

  has(one: Subscriber): boolean {
    return this.all.has(keyOf(one))
  }

  /** Those who subscribe to this of a document, and have this right to it still. */
  audience(call: Call, node: DriveNode, token: string, event: string, right: number): Audience {
    const told = new Map<string, Array<Actor>>()
    for (const one of this.all.values()) {
      if (one.token !== token || one.event !== event) continue
      const theirs = as(call, one.caller)
      if (one.caller.tenantKey !== node.tenantKey || rightOf(theirs, node) < right) continue
      told.set(one.caller.appId, [...(told.get(one.caller.appId) ?? []), actorOf(theirs)])
    }
    return told
  }
}

export const driveSubscriptionsSlot = slot("driveSubscriptions", () => new DriveSubscriptions())

/** What a request subscribes to. */
export const subscriberIn = (call: Call, token: string, event: string): Subscriber => ({
  caller: call.caller,
  token,
  event
})

/** Only who manages a document is told of what becomes of it. */
export const audienceOf = (call: Call, node: DriveNode): Audience =>
  call.world.get(driveSubscriptionsSlot).audience(call, node, node.token, "", rights.full)
