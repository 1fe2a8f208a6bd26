import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import * as Markdown from "@effect-feishu/cards/Markdown"
import * as CardKit from "@effect-feishu/core/CardKit"
import * as Im from "@effect-feishu/core/Im"
import * as Tenant from "@effect-feishu/core/Tenant"
import * as CardEvents from "@effect-feishu/core/events/Card"
import * as ImEvents from "@effect-feishu/core/events/Im"
import * as Dedup from "@effect-feishu/events/Dedup"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxChat from "@effect-feishu/sandbox/SandboxChat"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as TestClock from "effect/TestClock"

const plain = (content: string) => ({ tag: "plain_text", content }) as const
const callback = (value: object) => [{ type: "callback", value }]

const form = {
  schema: "2.0",
  header: { title: plain("Leave") },
  body: {
    elements: [
      {
        tag: "form",
        name: "leave",
        elements: [
          { tag: "markdown", content: "**Kind** <font color='red'>*</font>" },
          {
            tag: "select_static",
            name: "kind",
            required: true,
            placeholder: plain("Please choose"),
            options: [
              { text: plain("Annual leave"), value: "annual" },
              { text: plain("Sick leave"), value: "sick" }
            ]
          },
          { tag: "date_picker", name: "from", placeholder: plain("From") },
          { tag: "multi_select_person", name: "who", placeholder: plain("Who covers") },
          { tag: "input", name: "reason", label: plain("Why:"), max_length: 10 },
          { tag: "checker", name: "sure", text: plain("I am sure") },
          {
            tag: "button",
            name: "send",
            form_action_type: "submit",
            text: plain("Send")
          }
        ]
      }
    ]
  }
}

const buttons = {
  schema: "2.0",
  body: {
    elements: [
      { tag: "markdown", content: "Release **1.0**?" },
      { tag: "button", name: "yes", text: plain("Yes"), behaviors: callback({ go: "yes" }) },
      { tag: "button", text: plain("No"), disabled: true, behaviors: callback({ go: "no" }) },
      {
        tag: "button",
        text: plain("Docs"),
        behaviors: [{ type: "open_url", default_url: "https://example.com" }]
      },
      { tag: "button", name: "a", text: plain("Twice"), behaviors: callback({ go: "a" }) },
      { tag: "button", name: "b", text: plain("Twice"), behaviors: callback({ go: "b" }) },
      {
        tag: "select_static",
        placeholder: plain("Severity"),
        options: [
          { text: plain("High"), value: "h" },
          { text: plain("Low"), value: "l" }
        ]
      }
    ]
  }
}

/** Says back what it heard; `form` and `buttons` bring cards, `fail` fails, `name` tells who spoke. */
const Replies = Events.on(ImEvents.messageReceiveV1, ({ message, sender }) =>
  Effect.gen(function* () {
    const text = Im.messageText(message).replace("@Sandbox bot", "").trim()
    const openId = sender.sender_id?.open_id ?? ""
    if (text === "form") return yield* Im.reply(message.message_id, Im.card(form as Im.CardJson))
    if (text === "buttons") return yield* Im.reply(message.message_id, Im.card(buttons as Im.CardJson))
    if (text === "thread") return yield* Im.reply(message.message_id, "in a thread", { replyInThread: true })
    if (text === "wait") yield* Effect.sleep("1 minute")
    if (text === "name") return yield* Im.reply(message.message_id, `You are ${openId} in ${message.chat_id}`)
    yield* Im.reactions.create(message.message_id, "THUMBSUP")
    const resource = Im.messageResource(message)
    if (Option.isSome(resource)) {
      const { key, name, resourceType } = resource.value
      const bytes = yield* Im.getResource(message.message_id, key, { resourceType })
      return yield* Im.reply(message.message_id, `${name}: ${bytes.length} bytes`)
    }
    return yield* Im.reply(message.message_id, `You said: ${text}`)
  })
)

const Clicks = Events.answer(CardEvents.actionTrigger, ({ action, operator }) => {
  const submitted = action?.form_value
  if (submitted !== undefined) {
    return Effect.succeed(Callback.toast(JSON.stringify(submitted), { type: "success" }))
  }
  if (action?.option !== undefined) return Effect.succeed(Callback.toast(`chosen: ${action.option}`))
  if (JSON.stringify(action?.value) === '{"go":"a"}') return Effect.fail("no")
  return Effect.succeed(
    Callback.reply(
      Callback.toast(`by ${operator?.open_id}`),
      Callback.card(Card.toJson(Card.make().pipe(Card.markdown(Markdown.md`Released on ${"2026-03-02 *"}`))))
    )
  )
})

const layer = SandboxChat.layer(Layer.merge(Replies, Clicks))
const group = { chatId: Sandbox.defaultChatId }

const reasonOf = <A, E extends { readonly message: string }, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(effect), ({ message }) => message)

describe("what is said in a chat", () => {
  it.effect("to the bot alone is answered, and read as people read it", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("hello")
      assert.deepStrictEqual(yield* SandboxChat.texts, ["You said: hello"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("in a group is heard when it mentions the bot, by whoever is in it", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("among us", group)
      assert.deepStrictEqual(yield* SandboxChat.texts, [])
      yield* SandboxChat.say("hello", { ...group, mention: true, user: 2 })
      assert.deepStrictEqual(yield* SandboxChat.texts, ["You said: hello"])
      const reason = yield* reasonOf(SandboxChat.say("hello", { ...group, user: 50 }))
      assert.include(reason, "is not in the chat")
    }).pipe(Effect.provide(layer))
  )

  it.effect("has ids that are the same in every run", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("name")
      yield* SandboxChat.say("name", { user: 7 })
      assert.deepStrictEqual(yield* SandboxChat.texts, ["You are ou_tester in oc_1", "You are ou_2 in oc_2"])
    }).pipe(Effect.provide(SandboxChat.layer(Replies, { seed: 99 })))
  )

  it.effect("may be a file, which the bot downloads", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say({ name: "plan.pdf", bytes: new TextEncoder().encode("four") })
      assert.deepStrictEqual(yield* SandboxChat.texts, ["plan.pdf: 4 bytes"])
      const wrong = yield* reasonOf(
        SandboxChat.say({ name: "a.png", bytes: new TextEncoder().encode("no"), kind: "image" })
      )
      assert.include(wrong, "no image")
      assert.include(yield* reasonOf(SandboxChat.say({ name: "e", bytes: new Uint8Array() })), "empty")
      assert.strictEqual((yield* Sandbox.files).length, 1, "what is refused is not kept")
    }).pipe(Effect.provide(layer))
  )

  it.effect("waits for nobody: a handler that waits for time gets it from the clock", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("wait")
      assert.deepStrictEqual(yield* SandboxChat.texts, [])
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* SandboxChat.texts, ["You said: wait"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("comes again when its acknowledgement was lost, five times in all, and is answered once", () =>
    Effect.gen(function* () {
      yield* SandboxChat.loseNextAck
      const first = yield* SandboxChat.say("once")
      // What is said before the repetitions is not touched.
      yield* SandboxChat.say("twice")
      yield* TestClock.adjust("8 hours")
      assert.deepStrictEqual(yield* SandboxChat.texts, ["You said: once", "You said: twice"])
      const events = yield* Sandbox.appEvents
      const [lost, other] = events.map(({ id }) => id)
      const deliveries = yield* Sandbox.deliveries
      const minutes = deliveries
        .filter(({ event_id }) => event_id === lost)
        .map(({ at, outcome }) => [Math.floor((at - first.createdAt) / 60_000), outcome])
      assert.deepStrictEqual(minutes, [
        [0, "unanswered"],
        [0, "unanswered"],
        [5, "unanswered"],
        [65, "unanswered"],
        [425, "unanswered"]
      ])
      assert.strictEqual(deliveries.filter(({ event_id }) => event_id === other).length, 1)
    }).pipe(
      Effect.provide(
        SandboxEvents.layer(Replies).pipe(
          Layer.provide(Inbox.layerMemory()),
          Layer.provide(Dedup.layerMemory)
        )
      )
    )
  )

  it.effect("may wait for what is said next, in the same handler", () =>
    Effect.gen(function* () {
      const next = yield* Deferred.make<string>()
      const Conversation = Events.on(
        ImEvents.messageReceiveV1,
        ({ message }) =>
          Effect.gen(function* () {
            const text = Im.messageText(message)
            if (text !== "ask") return yield* Deferred.succeed(next, text)
            yield* Im.reply(message.message_id, "What?")
            return yield* Im.reply(message.message_id, `So: ${yield* Deferred.await(next)}`)
          }),
        { key: ({ message }) => message.message_id }
      )
      yield* Effect.gen(function* () {
        yield* SandboxChat.say("ask")
        assert.deepStrictEqual(yield* SandboxChat.texts, ["What?"])
        yield* SandboxChat.say("that")
        assert.deepStrictEqual(yield* SandboxChat.texts, ["What?", "So: that"])
      }).pipe(Effect.provide(SandboxChat.layer(Conversation)))
    })
  )
})

describe("a card in a chat", () => {
  it.effect("is used by the text on a button, and the answer is seen", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("buttons", { ...group, mention: true })
      const toast = yield* SandboxChat.click("Yes", { user: 3 })
      assert.deepStrictEqual(toast, { type: "info", text: "by ou_2" })
      assert.deepStrictEqual(yield* SandboxChat.toasts, [{ type: "info", text: "by ou_2" }])
      // As people see it, who do not see how signs are written.
      assert.deepStrictEqual(yield* SandboxChat.texts, ["Released on 2026-03-02 *"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("cannot be used as no person could", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* reasonOf(SandboxChat.click("Yes")), 'no card is there with a button "Yes"')
      yield* SandboxChat.say("buttons")
      const refused = (name: string, options?: SandboxChat.UseOptions) =>
        reasonOf(SandboxChat.click(name, options))
      assert.strictEqual(
        yield* refused("Maybe"),
        'no card has a button "Maybe": the latest has "Yes", "No" (disabled), "Docs", "Twice", "Twice"'
      )
      assert.strictEqual(yield* refused("No"), 'the component "No" is disabled')
      assert.include(yield* refused("Docs"), 'pressing "Docs" calls nobody back')
      assert.strictEqual(
        yield* refused("Twice"),
        'the card has 2 buttons "Twice": say which by its name, "a", "b"'
      )
      const shown = (yield* Sandbox.messages).find(({ msg_type }) => msg_type === "interactive")
      assert.strictEqual(
        yield* refused("Yes", { user: 4 }),
        'no card is there with a button "Yes" that user 4 can see: ' +
          `the latest is ${shown?.message_id} in ${shown?.chat_id}, where user 4 is not`
      )
      assert.include(
        yield* reasonOf(SandboxChat.submit({ Why: "flu" }, { user: 4 })),
        "no card is there with a form that user 4 can see"
      )
      // In the chat, but asked for elsewhere.
      const elsewhere = yield* refused("Yes", { chatId: Sandbox.defaultChatId })
      assert.include(elsewhere, `the latest is ${shown?.message_id} in ${shown?.chat_id}`)
      assert.notInclude(elsewhere, "is not")
      assert.strictEqual(
        yield* reasonOf(SandboxChat.choose("Severity", "Middle")),
        '"Severity" offers "High", "Low", and not "Middle"'
      )
      assert.deepStrictEqual(yield* SandboxChat.toasts, [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("shows the client's code where the app fails", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("buttons")
      assert.deepStrictEqual(yield* SandboxChat.click("a"), { type: "error", text: "200671" })
    }).pipe(Effect.provide(layer))
  )

  it.effect("takes a choice by the text of an option", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("buttons")
      assert.deepStrictEqual(yield* SandboxChat.choose("Severity", "High"), {
        type: "info",
        text: "chosen: h"
      })
    }).pipe(Effect.provide(layer))
  )

  it.effect("with a form is filled in by labels, and submitted as the client does", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("form")
      const toast = yield* SandboxChat.submit({
        Kind: "Sick leave",
        From: "2026-03-02",
        "Who covers": [1],
        Why: "flu",
        "I am sure": true
      })
      const person = yield* Sandbox.user(1)
      assert.strictEqual(toast?.type, "success")
      assert.deepStrictEqual(JSON.parse((toast?.text ?? "").replace("ou_2", person.open_id)), {
        kind: "sick",
        from: "2026-03-02 +0800",
        who: [person.open_id],
        reason: "flu",
        sure: true
      })
      const [card] = yield* SandboxChat.cards
      assert.deepStrictEqual(
        card?.fields.map(({ label, required, tag }) => [label, tag, required]),
        [
          ["**Kind** <font color='red'>*</font>", "select_static", true],
          ["From", "date_picker", false],
          ["Who covers", "multi_select_person", false],
          ["Why:", "input", false],
          ["I am sure", "checker", false]
        ]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("with a form is not submitted where the client would not", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("form")
      const refused = (
        values: Readonly<Record<string, SandboxChat.Value>>,
        options?: SandboxChat.SubmitOptions
      ) => reasonOf(SandboxChat.submit(values, options))
      assert.strictEqual(yield* refused({ Why: "flu" }), "the form needs a value for kind")
      assert.include(
        yield* refused({ Kind: "Holiday" }),
        'offers "Annual leave", "Sick leave", and not "Holiday"'
      )
      assert.include(yield* refused({ Kinds: "x" }), 'the form has no field "Kinds": it has')
      assert.include(
        yield* refused({ Kind: "sick", From: "2026-02-30" }),
        '"From" takes a date such as 2026-03-01'
      )
      assert.strictEqual(
        yield* refused({ Kind: "sick", Why: "a long story" }),
        "reason takes at most 10 characters"
      )
      assert.include(yield* refused({ Kind: "sick" }, { button: "Go" }), 'no button "Go" that submits it')
      assert.deepStrictEqual(yield* SandboxChat.toasts, [])
      assert.deepStrictEqual(
        (yield* Sandbox.appEvents).map(({ type }) => type),
        ["im.chat.access_event.bot_p2p_chat_entered_v1", "im.message.receive_v1"]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("that is written step by step shows each state", () =>
    Effect.gen(function* () {
      const Stream = Events.on(ImEvents.messageReceiveV1, ({ message }) =>
        Effect.gen(function* () {
          const { card_id: id } = yield* CardKit.create({
            schema: "2.0",
            config: { streaming_mode: true },
            body: { elements: [{ tag: "markdown", element_id: "text", content: "" }] }
          })
          yield* Im.reply(message.message_id, Im.cardEntity(id))
          yield* CardKit.elements.content(id, "text", "One", { sequence: 1 })
          yield* CardKit.elements.content(id, "text", "One, two", { sequence: 2 })
        })
      )
      yield* Effect.gen(function* () {
        yield* SandboxChat.say("go")
        assert.deepStrictEqual(yield* SandboxChat.states(), ["", "One", "One, two"])
        assert.strictEqual((yield* SandboxChat.cards)[0]?.streaming, "on")
      }).pipe(Effect.provide(SandboxChat.layer(Stream)))
    })
  )
})

describe("the transcript of chats", () => {
  it.effect("tells all of them as one text that stays the same", () =>
    Effect.gen(function* () {
      yield* SandboxChat.say("buttons")
      const hello = yield* SandboxChat.say("hello")
      yield* SandboxChat.say("never mind")
      yield* SandboxChat.act({ type: "recall", messageId: hello.message_id })
      yield* SandboxChat.react("HEART", { user: 0 })
      yield* SandboxChat.say("thread", { ...group, user: 3, mention: true })
      assert.strictEqual(
        yield* SandboxChat.transcript,
        `# Sandbox
person 2 [omt_1]: @Sandbox bot thread
bot [omt_1]: in a thread

# tester and bot
tester: buttons
bot:
  Release **1.0**?

  [Yes]

  [No (disabled)]

  [Docs](https://example.com)

  [Twice]

  [Twice]

  [Severity: High / Low]
tester: (recalled)
bot: You said: hello
tester:
  never mind
  (bot reacts: THUMBSUP)
bot:
  You said: never mind
  (tester reacts: HEART)`
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("A bot of an app of the store", () => {
  it.effect("answers in each tenant", () => {
    const App = Events.on(ImEvents.messageReceiveV1, ({ message }, { tenantKey }) =>
      Im.reply(message.message_id, `hello from ${tenantKey}`).pipe(Tenant.provide(tenantKey ?? ""))
    )
    const options = {
      apps: [{ appId: "cli_store", appSecret: "store", kind: "store" }],
      tenants: ["t1", "t2"]
    } as const
    return Effect.gen(function* () {
      yield* SandboxChat.say("hi")
      const { open_id } = yield* Sandbox.user(0)
      const { chat_id: chatId = "" } = yield* Im.chats
        .create({ name: "two", userIdList: [open_id] })
        .pipe(Tenant.provide("t2"))
      yield* SandboxChat.say("hi", { chatId, mention: true })
      assert.deepStrictEqual(yield* SandboxChat.texts, ["hello from t1", "hello from t2"])
      const refused = yield* Effect.flip(Im.send(chatId, "from t1").pipe(Tenant.provide("t1")))
      assert.propertyVal(refused, "code", 230002)
      // Which tenant is meant no program could guess.
      const { message } = yield* Effect.flip(Im.send(chatId, "from nowhere"))
      assert.include(message, "tenantKey must be given: for a call with Tenant.provide")
    }).pipe(Effect.provide(SandboxChat.layer(App, options)))
  })
})
