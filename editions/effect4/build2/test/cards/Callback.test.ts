import { Callback, Card } from "@effect-feishu/cards"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"

const event = {
  operator: { tenant_key: "t", user_id: "u", union_id: "on_x", open_id: "ou_x" },
  token: "c-1",
  action: {
    value: { k: 1 },
    tag: "button",
    timezone: "Asia/Shanghai",
    name: "go",
    form_value: { note: "hi", several: ["a", "b"], when: "2024-04-29 07:07 +0800", one: "x" }
  },
  host: "im_message",
  delivery_type: "url_preview",
  context: { open_message_id: "om_x", open_chat_id: "oc_x", url: "https://a.b", preview_token: "p" }
}
const trigger: Callback.Trigger = {
  schema: "2.0",
  header: { event_id: "e1", event_type: "card.action.trigger", create_time: "1603977298000000", token: "v" },
  event: { ...event, action: event.action }
}
const v1: Callback.TriggerV1 = {
  open_id: "ou_x",
  user_id: "u",
  open_message_id: "om_x",
  tenant_key: "t",
  token: "c-1",
  action: { tag: "select_static", option: "a", value: "text" }
}
const parse = (payload: unknown) => Result.getOrThrow(Callback.parse(payload))

describe("Callback", () => {
  it("reads who used what, where and with which values", () => {
    const action = parse(trigger)
    assert.deepInclude(action, {
      version: "2.0",
      tag: "button",
      name: "go",
      value: { k: 1 },
      token: "c-1",
      messageId: "om_x",
      chatId: "oc_x",
      host: "im_message",
      deliveryType: "url_preview",
      timezone: "Asia/Shanghai",
      eventId: "e1",
      raw: trigger
    })
    assert.strictEqual(action.operator.open_id, "ou_x")
    assert.strictEqual(Callback.formText(action, "note"), "hi")
    assert.strictEqual(Callback.formText(action, "toString"), undefined)
    assert.deepStrictEqual(Callback.formTexts(action, "several"), ["a", "b"])
    assert.deepStrictEqual(Callback.formTexts(action, "one"), ["x"])
    assert.deepStrictEqual(Callback.formTexts(action, "none"), [])
  })

  it("gives the value of every component of a form", () => {
    const form_value = {
      Input_1: "",
      Select_1: "1",
      multi: ["a", "b"],
      PersonSelect_1: "ou_1",
      DatePicker_1: "2024-04-01 +0800",
      DateTimePicker_1: "2024-04-29 07:07 +0800",
      TimePicker_1: "00:00 +0800",
      picture: ["picture1"],
      check_1: false,
      check_2: true,
      count: 3
    }
    const action = parse({ ...event, action: { tag: "button", form_value } })
    const text = (name: string) => Callback.formText(action, name)
    assert.strictEqual(text("Input_1"), "")
    assert.strictEqual(text("Select_1"), "1")
    assert.strictEqual(text("PersonSelect_1"), "ou_1")
    assert.strictEqual(text("TimePicker_1"), "00:00 +0800")
    assert.strictEqual(text("picture"), "picture1")
    assert.strictEqual(text("check_1"), "false")
    assert.strictEqual(text("count"), "3")
    assert.strictEqual(text("multi"), undefined)
    assert.deepStrictEqual(Callback.formTexts(action, "multi"), ["a", "b"])
    assert.strictEqual(Callback.formChecked(action, "check_1"), false)
    assert.strictEqual(Callback.formChecked(action, "check_2"), true)
    for (const name of ["Input_1", "Select_1", "none"])
      assert.strictEqual(Callback.formChecked(action, name), undefined)
    assert.strictEqual(Callback.formTime(action, "DatePicker_1"), Date.parse("2024-04-01T00:00:00+08:00"))
    assert.strictEqual(Callback.formTime(action, "DateTimePicker_1"), Date.parse("2024-04-29T07:07:00+08:00"))
    for (const name of ["TimePicker_1", "Select_1", "none"])
      assert.strictEqual(Callback.formTime(action, name), undefined)
  })

  it("reads the event as libraries flatten it, its id beside the rest", () => {
    const { header: _, ...flat } = { ...trigger, ...event, event_id: "e2", event: undefined }
    const action = parse(flat)
    assert.deepInclude(action, {
      version: "2.0",
      eventId: "e2",
      token: "c-1",
      messageId: "om_x",
      tag: "button"
    })
    assert.strictEqual(action.operator.open_id, "ou_x")
  })

  it("reads the same from the event's inner part and from a request with it", () => {
    const { raw: _, eventId: __, ...whole } = parse(trigger)
    for (const payload of [trigger.event, { body: trigger }]) {
      const { raw: ___, eventId: ____, ...same } = parse(payload)
      assert.deepStrictEqual(same, whole)
    }
  })

  it("reads the event of version 1.0", () => {
    const action = parse(v1)
    assert.deepInclude(action, {
      version: "1.0",
      option: "a",
      value: {},
      valueText: "text",
      messageId: "om_x",
      token: "c-1"
    })
    assert.strictEqual(action.operator.open_id, "ou_x")
    assert.strictEqual(action.operator.tenant_key, "t")
  })

  it("finds the place of the card beside the event too", () => {
    const { context, host, ...inner } = event
    const action = parse({ schema: "2.0", header: {}, event: inner, context, host })
    assert.deepInclude(action, { messageId: "om_x", chatId: "oc_x", host: "im_message" })
  })

  it("takes several options as a list or as one text", () => {
    const options = (given: unknown) => parse({ action: { tag: "select_img", options: given } }).options
    assert.deepStrictEqual(options(["a", "b"]), ["a", "b"])
    assert.deepStrictEqual(options("a"), ["a"])
    assert.deepStrictEqual(options(undefined), [])
  })

  it("tells an emptied input from none, and an unticked box from none", () => {
    const action = parse({ action: { tag: "input", input_value: "", checked: false } })
    assert.deepInclude(action, { inputValue: "", checked: false })
  })

  it("refuses what is no use of a card, and never fails", () => {
    const left = Result.getOrThrow(Result.flip(Callback.parse({ event: {} })))
    assert.strictEqual(left._tag, "CallbackParseError")
    FastCheck.assert(
      FastCheck.property(FastCheck.anything(), (payload) => void Callback.parse(payload)),
      { numRuns: 500 }
    )
  })

  it("reads the moment that a picker gives", () => {
    assert.strictEqual(Callback.pickedTime("2024-04-29 07:07 +0800"), Date.parse("2024-04-28T23:07:00Z"))
    assert.strictEqual(Callback.pickedTime("2024-04-01 +0800"), Date.parse("2024-03-31T16:00:00Z"))
    assert.strictEqual(Callback.pickedTime("00:00 +0800"), undefined)
    assert.strictEqual(Callback.pickedTime("2024-13-01 +0800"), undefined)
    assert.strictEqual(Callback.pickedTime("2024-02-30 +0800"), undefined)
    assert.strictEqual(Callback.pickedTime("2024-02-29 -0330"), Date.parse("2024-02-29T03:30:00Z"))
  })

  it("answers with a toast, a card or a template", () => {
    const card = Card.textCard("done")
    assert.deepStrictEqual<unknown>(
      Callback.reply(
        Callback.toast("Done", { type: "success", i18n: { zh_cn: "完成" } }),
        Callback.card(card)
      ),
      {
        toast: { type: "success", content: "Done", i18n: { zh_cn: "完成" } },
        card: { type: "raw", data: Card.toJson(card) }
      }
    )
    assert.deepStrictEqual<unknown>(Callback.template(Card.template("AAqX")), {
      card: { type: "template", data: { template_id: "AAqX" } }
    })
    assert.deepStrictEqual(Callback.none, {})
  })

  it("answers a card of version 1.0 with one", () => {
    const old = { elements: [{ tag: "hr" }] }
    assert.deepStrictEqual(Callback.card(old), { card: { type: "raw", data: old } })
    assert.deepStrictEqual(Callback.card(Card.legacy(old)), { card: { type: "raw", data: old } })
  })

  it("answers the event of version 1.0 in its own form", () => {
    const reply = Callback.reply(Callback.toast("x"), Callback.card(Card.make()))
    assert.deepStrictEqual<unknown>(Callback.toV1(reply), {
      toast: { content: "x" },
      schema: "2.0",
      body: { elements: [] }
    })
    assert.deepStrictEqual<unknown>(Callback.toV1(Callback.template(Card.template("A"))), {
      type: "template",
      data: { template_id: "A" }
    })
  })
})
