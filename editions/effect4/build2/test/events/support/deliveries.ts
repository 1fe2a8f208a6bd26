/** Events and callbacks as they arrive. */
import * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

/** An envelope of a body; dies where it is none. */
export const event = (body: Envelope.JsonObject): Envelope.Event => {
  const envelope = Result.getOrThrow(Envelope.fromJson(body))
  if (envelope._tag !== "Event") throw new Error("no event")
  return envelope
}

let count = 0

const header = (type: string, id: string | undefined): Envelope.JsonObject => ({
  ...(id !== undefined && { event_id: id }),
  event_type: type,
  create_time: "1700000000000",
  token: "vt-secret",
  tenant_key: "t",
  app_id: "cli_1"
})

/** A message that somebody sent. */
export const message = (
  id: string,
  { chat = "oc_a", messageId = `om_${id}` }: { readonly chat?: string; readonly messageId?: string } = {}
): Envelope.Event =>
  event({
    schema: "2.0",
    header: header("im.message.receive_v1", id),
    event: {
      sender: { sender_id: { open_id: "ou_1" }, sender_type: "user", tenant_key: "t" },
      message: {
        message_id: messageId,
        create_time: "1700000000000",
        chat_id: chat,
        chat_type: "group",
        message_type: "text",
        content: '{"text":"hi"}'
      }
    }
  })

/** Any event of version 2.0. */
export const other = (type: string, payload: Envelope.JsonObject, id = `ev-${++count}`): Envelope.Event =>
  event({ schema: "2.0", header: header(type, id), event: payload })

/** A use of a card. */
export const click = (
  id: string | undefined,
  value: Envelope.JsonObject = {},
  token = "c-1"
): Envelope.Event =>
  event({
    schema: "2.0",
    header: header("card.action.trigger", id),
    event: {
      operator: { open_id: "ou_1", tenant_key: "t" },
      token,
      action: { value, tag: "button" },
      host: "im_message",
      context: { open_message_id: "om_1", open_chat_id: "oc_a" }
    }
  })

/** A use of an old card: it has no wrapper. */
export const oldClick = (): Envelope.Event =>
  event({
    open_id: "ou_1",
    open_message_id: "om_1",
    tenant_key: "t",
    token: "c-old",
    action: { value: { key: "v" }, tag: "button" }
  })

/** Gives an event to the handlers as a transport does. */
export const receive = (
  envelope: Envelope.Event,
  transport = "webhook"
): Effect.Effect<Events.Verdict, never, Events.Events> =>
  Effect.flatMap(Events.Events, (events) => events.receive(envelope, { transport }))
