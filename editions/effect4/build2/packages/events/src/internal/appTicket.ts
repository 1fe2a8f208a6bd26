/** The ticket of a store app, which the platform pushes every hour, is put where tokens are fetched with it. */
import { AppTicketStore } from "@effect-feishu/core/AppTicketStore"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Effect3 from "./effect3/effect/Effect.js"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Envelope from "../Envelope.js"

/** How long a store of tickets may take: the platform waits for three seconds. */
const limit = "2 seconds"

const forgotten =
  "An app ticket came in and was not kept: the webhook's layer has no AppTicketStore. Merge the one that the credentials use into it"

/** Keeps the ticket of an `app_ticket` event; `false`: it could not be kept, and must be sent again. */
export type Keep = (event: Envelope.Event) => Effect.Effect<boolean>

const ticketOf = (event: unknown): string | undefined =>
  typeof event === "object" &&
  event !== null &&
  "app_ticket" in event &&
  typeof event.app_ticket === "string" &&
  event.app_ticket !== ""
    ? event.app_ticket
    : undefined

/** Keeps tickets in the `AppTicketStore`, where one is provided. */
export const make: Effect.Effect<Keep> = /*#__PURE__*/ Effect.map(
  /*#__PURE__*/ Effect.serviceOption(AppTicketStore),
  (found): Keep =>
    Option.match(found, {
      // It comes every hour: whoever forgot the store should hear of it, not wonder why there are no tokens.
      onNone: () => (event) =>
        event.type === "app_ticket" ? Effect.as(Effect.logWarning(forgotten), true) : Effect.succeed(true),
      onSome: (store) => (event) => {
        const ticket = event.type === "app_ticket" ? ticketOf(event.event) : undefined
        if (ticket === undefined || event.appId === undefined) return Effect.succeed(true)
        return store.set(event.appId, Redacted.make(ticket)).pipe(
          Effect3.disconnect,
          Effect3.timeoutFail({ duration: limit, onTimeout: () => "no answer in time" }),
          Effect.as(true),
          Effect.catchCause((cause) =>
            Effect.as(
              Effect.logError(`The app ticket could not be stored: ${String(Cause.squash(cause))}`),
              false
            )
          )
        )
      }
    })
)
