/** Answers to callbacks are those of the specification. */
import * as Callback from "@effect-feishu/cards/Callback"
import type * as CardEvents from "@effect-feishu/core/events/Card"
import type * as UrlEvents from "@effect-feishu/core/events/Url"

export const toast: CardEvents.ActionTriggerAnswer = Callback.reply(
  Callback.toast("Done", { type: "success", i18n: { zh_cn: "完成" } }),
  Callback.card({ schema: "2.0", body: { elements: [{ tag: "markdown", content: "x" }] } })
)

export const template: CardEvents.ActionTriggerAnswer = Callback.template({
  type: "template",
  data: { template_id: "AAq1", template_variable: { name: "x" } }
})

export const any = (reply: Callback.Reply): CardEvents.ActionTriggerAnswer => reply

export const old: CardEvents.ActionTriggerAnswer = Callback.card({ elements: [{ tag: "hr" }] })

export const below: UrlEvents.PreviewGetAnswer = Callback.card({ schema: "2.0", body: { elements: [] } })

export const preview: UrlEvents.PreviewGetAnswer = {
  inline: { title: "Report", image_key: "img_v3_1", url: { web: "https://example.com" } },
  card: { type: "raw", data: { schema: "2.0", body: { elements: [] } } }
}

// @ts-expect-error: a title is a text
export const wrongTitle: UrlEvents.PreviewGetAnswer = { inline: { title: 1 } }

// @ts-expect-error: a card says whether it is whole or a template
export const wrongCard: CardEvents.ActionTriggerAnswer = { card: { data: {} } }
