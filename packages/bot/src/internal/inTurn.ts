/** Runs the handler of a message when its turn in its lane has come. */
import type * as Events from "@effect-feishu/events/Events"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Incoming from "../Incoming.js"
import type { Message } from "../Message.js"
import { bounded } from "./bounded.js"
import * as errors from "./errors.js"
import * as incoming from "./incoming.js"
import * as metrics from "./metrics.js"
import type { Notices } from "./notices.js"
import type { Verdict } from "./policy.js"
import * as read from "./read.js"
import type { Found } from "./routes.js"
import type { Settings } from "./settings.js"
import type { Place } from "./turns.js"

/** Makes what a handler of a message is given to answer with. */
export type IncomingOf = (
  message: Message,
  giveWay?: Incoming.Service["giveWay"],
  done?: incoming.Done
) => Incoming.Service

/** What is done with a message. */
export interface Work {
  readonly found: Found
  readonly verdict: Exclude<Verdict, { readonly _tag: "Refuse" }>
  /** That of the inbox. */
  readonly turn: Events.Turn
}

/** Waits for the turn of a message, and for what comes of it. */
export type InTurn = (message: Message, work: Work) => Effect.Effect<void, unknown>

const laneOf = (by: Settings["by"], { chat, sender, thread }: Message): string => {
  const place = by === "chat" ? chat.id : `${chat.id}\n${Option.getOrElse(thread, () => "")}`
  return by === "person" ? `${place}\n${sender.openId}` : place
}

const superseded = ({ id }: Message): Effect.Effect<void> => {
  metrics.counted("superseded")
  return Effect.logDebug("A later message took the place of one", { message: id })
}

export const make = (settings: Settings, notices: Notices, incomingOf: IncomingOf): InTurn => {
  const ended = (
    message: Message,
    service: Incoming.Service,
    exit: Exit.Exit<unknown, unknown>
  ): Effect.Effect<void, unknown> => {
    if (Exit.isSuccess(exit)) return Effect.sync(() => metrics.counted("handled"))
    const { cause } = exit
    const error = Option.getOrUndefined(Cause.failureOption(cause))
    if (error instanceof errors.MessageGone) {
      metrics.counted("gone")
      return Effect.logInfo(error.message)
    }
    metrics.counted("failed")
    return Effect.andThen(notices.apologise(message, service), Effect.failCause(cause))
  }

  /** Runs the handler, whose turn it is. */
  const run = (
    message: Message,
    { found, turn, verdict }: Work,
    place: Place
  ): Effect.Effect<void, unknown> =>
    Effect.gen(function* () {
      const giveWay: Incoming.Service["giveWay"] = (self) => settings.turns.away(place, turn.rest(self))
      if (verdict._tag === "Confirm") {
        const service = incomingOf(place.message, giveWay)
        const isConfirmed = yield* notices.confirmed(place.message, verdict.age, service)
        if (!isConfirmed) return yield* notices.refuse(message, "late")
      }
      const done = new incoming.Done()
      const service = () => incomingOf(message, giveWay, done)
      const exit = yield* bounded(found.run(message, service), found.route.timeout, place)
      if (exit === "stopped") return yield* superseded(message)
      yield* ended(message, service(), exit)
    })

  return (message, work) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.suspend(() => {
        const { found, turn, verdict } = work
        const { turns } = settings
        const group = found.route.kind === "message" && verdict._tag === "Handle" ? found.route : undefined
        const place = turns.enter(laneOf(settings.by, message), message, group)
        const handled = Effect.flatMap(turns.turn(place), (due): Effect.Effect<void, unknown> => {
          switch (due._tag) {
            case "Run":
              return run(read.together(due.parts), work, place)
            case "Superseded":
              return superseded(message)
            case "Gathered":
              metrics.counted("gathered")
              return due.isDone
                ? Effect.void
                : Effect.fail(new Error(`it was handled together with ${due.by}, which failed`))
          }
        })
        return Effect.onExit(Effect.andThen(turn.release, restore(handled)), (exit) =>
          Effect.sync(() => turns.leave(place, Exit.isSuccess(exit)))
        )
      })
    )
}
