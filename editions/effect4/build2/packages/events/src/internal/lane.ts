/** Which lane an event belongs to: what may not overlap. */
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import * as Result from "effect/Result"
import { type Delivery, payload } from "../Delivery.js"

const textAt = (value: unknown, key: string): string | undefined => {
  const found =
    typeof value === "object" && value !== null
      ? (value as { readonly [name: string]: unknown })[key]
      : undefined
  return typeof found === "string" && found !== "" ? found : undefined
}

const objectAt = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? (value as { readonly [name: string]: unknown })[key]
    : undefined

/** The chat, else the message, else all events of the handler in one. */
const usualLane = (event: unknown): string => {
  const message = objectAt(event, "message")
  return (
    textAt(message, "chat_id") ??
    textAt(event, "chat_id") ??
    textAt(event, "open_chat_id") ??
    textAt(event, "message_id") ??
    ""
  )
}

/** By the handler's own key, where it gives one for this event. */
export const laneOf = <Payload>(
  definition: EventDefinition.EventDefinition<Payload>,
  key: ((payload: Payload, delivery: Delivery) => string | undefined) | undefined,
  delivery: Delivery
): string => {
  const event = payload(delivery)
  const own =
    key === undefined
      ? undefined
      : Result.match(EventDefinition.decode(definition, event), {
          // It will fail, in its turn.
          onFailure: () => undefined,
          onSuccess: (decoded) => key(decoded, delivery)
        })
  // Another thing than a text can come from foreign code, and an inbox that saves lanes could not keep it.
  return typeof own === "string" ? own : usualLane(event)
}

/** The id of a message that came in: it may be told by several events. */
export const messageOf = (delivery: Delivery): string | undefined => {
  const event = payload(delivery)
  if (delivery.type === "im.message.receive_v1") return textAt(objectAt(event, "message"), "message_id")
  return delivery.type === "message" ? textAt(event, "open_message_id") : undefined
}
