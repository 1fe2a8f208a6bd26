import * as Card from "@effect-feishu/core/events/Card"
import * as Im from "@effect-feishu/core/events/Im"
import * as EventDefinition from "@effect-feishu/core/EventDefinition"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { leftOf, rightOf } from "./support/either.js"

const received = {
  sender: { sender_id: { open_id: "ou_1" }, sender_type: "user" },
  message: {
    message_id: "om_1",
    create_time: "1609073151345",
    chat_id: "oc_1",
    chat_type: "p2p",
    message_type: "text",
    content: '{"text":"hi"}'
  }
}

describe("EventDefinition", () => {
  it("hands on the payload itself, with the fields that nobody documented", () => {
    const payload = { ...received, unheard_of: 1 }
    const decoded = EventDefinition.decode(Im.messageReceiveV1, payload)
    assert.isTrue(Result.isSuccess(decoded))
    if (Result.isSuccess(decoded)) {
      assert.strictEqual(rightOf(decoded) as object, payload)
      const chatType: string = rightOf(decoded).message.chat_type
      assert.strictEqual(chatType, "p2p")
    }
  })

  it("names everything that does not fit, and changes nothing then", () => {
    const payload = {
      sender: received.sender,
      message: { ...received.message, chat_id: null, message_id: {} }
    }
    const before = structuredClone(payload)
    const decoded = EventDefinition.decode(Im.messageReceiveV1, payload)
    assert.deepStrictEqual(Result.isFailure(decoded) ? leftOf(decoded).map(({ path }) => path) : [], [
      "message.message_id",
      "message.chat_id"
    ])
    assert.deepStrictEqual(payload, before)
  })

  it("takes what was chosen of images as a list or as a text, and values of every kind", () => {
    for (const options of [["img_1", "img_2"], "img_1"]) {
      for (const value of [{ key: "v" }, "text", 1]) {
        const payload = {
          token: "c-1",
          action: { tag: "select_img", options, value, form_value: { a: true } }
        }
        assert.strictEqual(rightOf(EventDefinition.decode(Card.actionTrigger, payload)) as object, payload)
      }
    }
  })

  it("says which ones are callbacks and what may answer them", () => {
    assert.isTrue(Card.actionTrigger.callback)
    assert.isDefined(Card.actionTrigger.answer)
    assert.isUndefined(Im.messageReceiveV1.callback)
  })
})
