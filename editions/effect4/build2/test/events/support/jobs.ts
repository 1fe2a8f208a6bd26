/** Jobs, and what runs them, for tests of inboxes. */
import type * as Delivery from "@effect-feishu/events/Delivery"
import type * as Inbox from "@effect-feishu/events/Inbox"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Deferred3 from "../../../effect3/effect/Deferred.js"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../../effect3/effect/Effect.js"

export interface JobOptions {
  readonly lane?: string
  readonly handler?: string
  readonly ack?: Inbox.Ack
  readonly claims?: ReadonlyArray<string>
}

/** A job that arrives now. */
export const job = (id: string, options: JobOptions = {}): Effect.Effect<Inbox.Job> =>
  Effect.map(Clock.currentTimeMillis, (receivedAt) => {
    const { ack, handler = "Reply", lane = "oc_a" } = options
    const delivery: Delivery.Delivery = {
      id,
      type: "im.message.receive_v1",
      schema: "2.0",
      tenantKey: "t",
      appId: "cli_1",
      createdAt: receivedAt,
      receivedAt,
      transport: "webhook",
      header: {},
      raw: { event: {} }
    }
    return { delivery, handler, lane, claims: options.claims ?? [`${handler}:${id}`], ack }
  })

export const failure = (reason: string): Inbox.HandlerFailure => ({ _tag: "HandlerFailure", reason })

/** Runs jobs as it is told, and writes down when each begins and ends. */
export const recorder = () => {
  const log: Array<string> = []
  const held = new Map<string, Deferred.Deferred<void, Inbox.HandlerFailure>>()
  return {
    log,
    /** The job of this id goes on until it is let go. */
    hold: (id: string) =>
      Effect.map(Deferred.make<void, Inbox.HandlerFailure>(), (deferred) => {
        held.set(id, deferred)
        return {
          succeed: Deferred3.succeed(deferred, undefined),
          fail: (reason: string) => Deferred3.fail(deferred, failure(reason)),
          die: (defect: unknown) => Deferred.die(deferred, defect)
        }
      }),
    run: (({ delivery: { id } }) =>
      Effect.gen(function* () {
        log.push(`+${id}`)
        const deferred = held.get(id)
        held.delete(id)
        if (deferred !== undefined) yield* Deferred.await(deferred)
      }).pipe(
        Effect.onExit((exit) => Effect.sync(() => log.push(`${exit._tag === "Success" ? "-" : "!"}${id}`)))
      )) satisfies Inbox.Run as Inbox.Run
  }
}

/** Lets everything go on that can. */
export const settle = Effect3.repeatN(Effect3.yieldNow(), 50)
