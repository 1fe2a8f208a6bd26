/** Uses of cards as the platform tells of them, and what the person who used one sees. */
import * as CardApi from "@effect-feishu/core/api/interactive/v1/Card"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type * as Element from "@effect-feishu/cards/Element"
import type * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import { event, other, receive } from "../../events/support/deliveries.js"

export type App = Layer.Layer<never, never, Events.Handlers | FeishuClient>

/** Runs a test with the handlers of an application. */
export const withApp =
  (app: App) =>
  <A, E>(test: Effect.Effect<A, E, Events.Events | FakeFeishu.FakeFeishu>) => {
    const fake = FakeFeishu.layer(FakeFeishu.on(CardApi.update, () => ({})))
    return Effect.provide(
      test,
      Layer.provideMerge(Layer.provide(Events.layer(app), Layer.fresh(Inbox.layer)), fake)
    )
  }

export interface Use {
  readonly action: Envelope.JsonObject
  /** `ou_a` unless told. */
  readonly by?: Envelope.JsonObject
  readonly chat?: string
  readonly message?: string
  readonly id?: string
}

export const trigger = ({ action, by = { open_id: "ou_a" }, chat = "oc_a", id, message = "om_a" }: Use) =>
  other(
    "card.action.trigger",
    {
      operator: { tenant_key: "t", ...by },
      token: "c-1",
      action: { tag: "button", timezone: "Asia/Shanghai", ...action },
      host: "im_message",
      context: { open_message_id: message, open_chat_id: chat }
    },
    id
  )

/** The same as the old event. */
export const oldTrigger = ({ action, by = { open_id: "ou_a" }, chat = "oc_a", message = "om_a" }: Use) =>
  event({
    ...by,
    open_message_id: message,
    open_chat_id: chat,
    tenant_key: "t",
    token: "c-old",
    action: { tag: "button", ...action }
  })

/** Uses a card, and gives the answer. Fails where the platform gets none. */
export const use = (use: Use): Effect.Effect<Envelope.JsonObject, Error, Events.Events> =>
  Effect.flatMap(receive(trigger(use)), answerOf)

export const answerOf = (verdict: Events.Verdict): Effect.Effect<Envelope.JsonObject, Error> =>
  verdict._tag === "Answered"
    ? Effect.succeed(verdict.answer)
    : Effect.fail(new Error(`no answer: ${JSON.stringify(verdict)}`))

/** The line that popped up, if one did. */
export const toastOf = (answer: Envelope.JsonObject): string | undefined => {
  const { toast } = answer
  return typeof toast === "object" && toast !== null && "content" in toast ? String(toast.content) : undefined
}

/** The name of the button that submits a form. */
export const submitOf = (form: Element.Form): string => {
  for (const element of form.elements) {
    if (element.tag === "button" && element.form_action_type === "submit") return element.name ?? ""
  }
  throw new Error("the form has no button that submits it")
}

/** What a form tells when it is submitted. */
export const submitted = (form: Element.Form, form_value: Envelope.JsonObject): Envelope.JsonObject => ({
  name: submitOf(form),
  form_value
})

export const logged = () => {
  const lines: Array<string> = []
  return {
    lines,
    layer: Logger.replace(
      Logger.defaultLogger,
      Logger.make(({ logLevel, message }) => void lines.push(`${logLevel.label} ${String(message)}`))
    )
  }
}
