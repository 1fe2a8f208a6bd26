/** Clicks on cards: whom they are for, and what the person who clicked sees. */
import * as Action from "@effect-feishu/bot/Action"
import * as Bot from "@effect-feishu/bot/Bot"
import type { Click } from "@effect-feishu/bot/Click"
import * as Form from "@effect-feishu/bot/Form"
import * as Callback from "@effect-feishu/cards/Callback"
import * as Card from "@effect-feishu/cards/Card"
import * as Element from "@effect-feishu/cards/Element"
import * as CardApi from "@effect-feishu/core/api/interactive/v1/Card"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as CardEvents from "@effect-feishu/core/events/Card"
import * as Im from "@effect-feishu/core/events/Im"
import * as Tenant from "@effect-feishu/core/Tenant"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as FastCheck from "effect/FastCheck"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/TestClock"
import { message, receive } from "../events/support/deliveries.js"
import { settle } from "../events/support/jobs.js"
import { answerOf, logged, oldTrigger, submitted, toastOf, trigger, use, withApp } from "./support/clicks.js"
import * as Metrics from "../line/metrics.js"

const Undo = Action.make("undo", {
  id: Schema.String,
  times: Schema.optionalWith(Schema.Int, { default: () => 1 })
})

const Leave = Form.make("leave", {
  kind: Form.choice("Kind", { annual: "Annual leave", sick: "Sick leave" }),
  from: Form.date("From"),
  reason: Form.text("Why").optional
})

const OnLeave = Bot.form(Leave, ({ from, kind, reason }, { by }) =>
  Effect.succeed(
    Callback.toast(
      `${kind} from ${DateTime.formatIsoDate(from)} for ${by.openId}${reason === undefined ? "" : `: ${reason}`}`
    )
  )
)

const say = (text: string) => Effect.succeed(Callback.toast(text))

const card = Card.make().pipe(Card.markdown("done"))

/** How often clicks of a name came to something, as it is counted. */
const counted = (name: string, outcome: string): Effect.Effect<number> =>
  Metrics.countOf("feishu_bot_clicks", { name, outcome })

const pressed = (button: Element.Button): { readonly value: unknown; readonly tag: "button" } => {
  const callback = button.behaviors?.find((one) => one.type === "callback")
  return { tag: "button", value: JSON.parse(JSON.stringify(callback?.value)) }
}

describe("A button of an action", () => {
  const seen: Array<readonly [unknown, Click]> = []
  const OnUndo = Bot.action(Undo, (values, click) => {
    seen.push([values, click])
    return say(`Undone: ${values.id}`)
  })

  it.effect("brings its values, typed, to the handler of the action, with who clicked and where", () =>
    Effect.gen(function* () {
      seen.length = 0
      const answer = yield* use({
        action: pressed(Undo.button("Undo", { id: "7", times: 2 })),
        by: { open_id: "ou_b", union_id: "on_b", user_id: "b" }
      })
      assert.strictEqual(toastOf(answer), "Undone: 7")
      const [values, click] = seen[0]!
      assert.deepStrictEqual(values, { id: "7", times: 2 })
      assert.deepStrictEqual(click.by, { openId: "ou_b", unionId: "on_b", userId: "b", tenantKey: "t" })
      assert.deepInclude(click, {
        chatId: "oc_a",
        messageId: "om_a",
        token: "c-1",
        key: undefined,
        timeZone: "Asia/Shanghai"
      })
    }).pipe(withApp(OnUndo))
  )

  it.effect("does so where its value comes as a text", () =>
    Effect.gen(function* () {
      const { value } = pressed(Undo.button("Undo", { id: "17", times: 1 }))
      for (const [text, toast] of [
        [JSON.stringify(value), "Undone: 17"],
        ["{", undefined],
        ["null", undefined],
        ["{}", undefined]
      ] as const)
        assert.strictEqual(toastOf(yield* use({ action: { value: text } })), toast, text)
    }).pipe(withApp(OnUndo))
  )

  it.effect("does so through the old event too", () =>
    Effect.gen(function* () {
      const verdict = yield* receive(
        oldTrigger({ action: pressed(Undo.button("Undo", { id: "8", times: 1 })) })
      )
      assert.strictEqual(toastOf(yield* answerOf(verdict)), "Undone: 8")
    }).pipe(withApp(OnUndo))
  )

  it.effect("of an earlier version reaches the handler while its values still fit", () =>
    Effect.gen(function* () {
      seen.length = 0
      const Old = Action.make("undo", { id: Schema.String })
      yield* use({ action: pressed(Old.button("Undo", { id: "9" })) })
      assert.deepStrictEqual(seen[0]?.[0], { id: "9", times: 1 })
    }).pipe(withApp(OnUndo))
  )

  it.effect("tells the person that it is out of date where they do not, or where its action is gone", () => {
    const { layer, lines } = logged()
    const Old = Action.make("undo", { number: Schema.Number })
    const Gone = Action.make("gone")
    return Effect.gen(function* () {
      seen.length = 0
      for (const button of [Old.button("Undo", { number: 1 }), Gone.button("Go", {})]) {
        for (let i = 0; i < 3; i++) {
          const toast = toastOf(yield* use({ action: pressed(button) }))
          assert.strictEqual(toast, "This card is out of date. Please ask for a new one.")
        }
      }
      assert.deepStrictEqual(seen, [])
      // Each is logged once.
      assert.deepStrictEqual(lines, [
        "WARN A click on the action undo has values that it does not take: its card is of another version",
        "WARN A click on the action gone has no handler"
      ])
    }).pipe(withApp(OnUndo), Effect.provide(layer))
  })

  it.effect("that no action made gets an empty answer, is logged once, and counted each time", () => {
    const { layer, lines } = logged()
    return Effect.gen(function* () {
      const before = yield* counted("", "unknown")
      for (const action of [
        { value: { approve: true } },
        { value: "text" },
        { tag: "select_static", option: "a" },
        {}
      ])
        assert.deepStrictEqual(yield* use({ action }), {})
      assert.strictEqual((yield* counted("", "unknown")) - before, 4)
      assert.deepStrictEqual(lines, ["WARN A click on a card that has no action and no form has no handler"])
    }).pipe(withApp(OnUndo), Effect.provide(layer))
  })

  it.effect("that no action made can have a handler", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        toastOf(yield* use({ action: { tag: "select_static", option: "b", value: { of: 1 } } })),
        "chose b"
      )
      assert.strictEqual(
        toastOf(yield* use({ action: pressed(Undo.button("Undo", { id: "7", times: 1 })) })),
        "Undone: 7"
      )
    }).pipe(
      withApp(
        Layer.merge(
          OnUndo,
          Bot.click(({ action }) => say(`chose ${action.option}`))
        )
      )
    )
  )

  it("refuses values that do not fit, or that a card cannot carry, where it is made", () => {
    assert.throws(
      () => Undo.button("Undo", { id: "7", times: 1.5 }),
      "The action undo cannot carry these values"
    )
    const Later = Action.make("later", { at: Schema.DateFromSelf })
    assert.throws(
      () => Later.button("Later", { at: new Date(0) }),
      "The action later cannot carry these values"
    )
    const Big = Action.make("big", { n: Schema.BigIntFromSelf })
    assert.throws(() => Big.button("Big", { n: 1n }), "The action big cannot carry these values")
    // Whose schemas say nothing of what it is.
    const Any = Action.make("any", { value: Schema.Unknown })
    for (const value of [
      new Date(0),
      new Map([["a", 1]]),
      [undefined],
      Number.NaN,
      { at: new Set() },
      () => 1
    ])
      assert.throws(() => Any.button("Any", { value }), "The action any cannot carry these values")
    assert.doesNotThrow(() => Any.button("Any", { value: { a: [1, null, "b", { c: true }], d: undefined } }))
    assert.throws(() => Action.make(""), "An action needs a name")
  })

  it("is read by its own action only", () => {
    const Other = Action.make("other", { id: Schema.String })
    const clicked = Either.getOrThrow(
      Callback.parse({
        schema: "2.0",
        event: { operator: { open_id: "ou_a" }, action: pressed(Other.button("x", { id: "7" })) }
      })
    )
    assert.deepStrictEqual(Either.getOrThrow(Other.read(clicked)), { id: "7" })
    assert.deepStrictEqual(Undo.read(clicked), Either.left("it is not of the action undo"))
  })

  it("may be of another component, such as a menu or a container", () => {
    const value = Undo.value({ id: "7", times: 1 })
    const all = Card.make().pipe(
      Card.add([
        Undo.button(
          "Undo",
          { id: "7", times: 1 },
          { type: "danger", confirm: { title: "Sure?", text: "Gone." } }
        ),
        Element.checker({ text: "Milk", behaviors: [Element.callbackAction({ value })] })
      ])
    )
    assert.deepStrictEqual(Card.check(all), [])
  })

  it.effect("whose clicker cannot be told does nothing, and says so", () => {
    const { layer, lines } = logged()
    return Effect.gen(function* () {
      seen.length = 0
      const action = pressed(Undo.button("Undo", { id: "7", times: 1 }))
      const answer = yield* use({ action, by: { union_id: "on_a" } })
      assert.strictEqual(toastOf(answer), "You cannot be told from others, so nothing was done.")
      assert.deepStrictEqual(seen, [])
      assert.lengthOf(lines, 1)
    }).pipe(withApp(OnUndo), Effect.provide(layer))
  })

  it.effect("may be clicked in another chat, to which its card was forwarded", () =>
    Effect.gen(function* () {
      seen.length = 0
      yield* use({
        action: pressed(Undo.button("Undo", { id: "7", times: 1 })),
        chat: "oc_other",
        message: "om_forwarded"
      })
      assert.deepInclude(seen[0]![1], { chatId: "oc_other", messageId: "om_forwarded" })
    }).pipe(withApp(OnUndo))
  )
})

describe("A form that is submitted", () => {
  const form = Leave.element("Send")
  const values = { kind: "sick", from: "2026-11-28 +0800" }

  it.effect("brings what was entered to its handler, though its button carries no value", () =>
    Effect.gen(function* () {
      const answer = yield* use({ action: submitted(form, { ...values, reason: "flu" }) })
      assert.strictEqual(toastOf(answer), "sick from 2026-11-28 for ou_a: flu")
      const old = yield* receive(oldTrigger({ action: submitted(form, values) }))
      assert.strictEqual(toastOf(yield* answerOf(old)), "sick from 2026-11-28 for ou_a")
    }).pipe(withApp(OnLeave))
  )

  it.effect("tells its sender which field is wrong, by its label, and stays as it is", () =>
    Effect.gen(function* () {
      const answer = yield* use({ action: submitted(form, { kind: "none", from: "" }) })
      assert.deepStrictEqual(answer, {
        toast: {
          type: "error",
          content: "Kind must be one of those offered; From is needed",
          i18n: {
            en_us: "Kind must be one of those offered; From is needed",
            zh_cn: "Kind 必须是所列选项之一; From 为必填项"
          }
        }
      })
    }).pipe(withApp(OnLeave))
  )

  it.effect("can be refused by its handler, for a field", () => {
    const App = Bot.form(Leave, ({ reason }) =>
      reason === undefined ? Effect.fail(Form.wrong(Leave, { reason: "is needed in March" })) : say("ok")
    )
    return Effect.gen(function* () {
      assert.strictEqual(toastOf(yield* use({ action: submitted(form, values) })), "Why is needed in March")
      assert.strictEqual(toastOf(yield* use({ action: submitted(form, { ...values, reason: "x" }) })), "ok")
      const Vague = Bot.form(Leave, () => Effect.fail(Form.wrong(Leave, {})))
      assert.strictEqual(
        toastOf(yield* use({ action: submitted(form, values) }).pipe(withApp(Vague))),
        "Something that was entered is wrong."
      )
    }).pipe(withApp(App))
  })

  it.effect("can be shown again, with what was entered and what is wrong below its field", () => {
    const leaveCard = (form: typeof Leave.element) =>
      Card.make().pipe(Card.header("Leave"), Card.add(form("Send", { reset: "Clear" })))
    const App = Bot.form(Leave, () => say("ok"), { again: leaveCard })
    return Effect.gen(function* () {
      const about = Leave.element("Send", { key: "17" })
      const answer = yield* use({
        action: submitted(about, { "kind.17": "sick", "from.17": "", "reason.17": "flu" })
      })
      assert.strictEqual(toastOf(answer), "From is needed")
      const again = JSON.stringify(answer["card"])
      assert.include(again, '"initial_option":"sick"')
      assert.include(again, '"default_value":"flu"')
      assert.include(again, '"content":"is needed"')
      // It is about the same thing still.
      assert.include(again, '"name":"kind.17"')
    }).pipe(withApp(App))
  })

  it.effect("says what it is about, whichever of several on one card it is", () => {
    const App = Bot.form(Leave, ({ kind }, { key }) => say(`${key}: ${kind}`))
    return Effect.gen(function* () {
      const any = FastCheck.sample(FastCheck.fullUnicodeString(), { seed: 17, numRuns: 40 })
      for (const key of ["order.1", "a/b?c=%25", "😀", "", "x".repeat(10_000), ...any]) {
        const form = Leave.element("Send", { key })
        const entered = Object.fromEntries(
          form.elements.flatMap((element) =>
            "name" in element && element.tag !== "button" && element.name !== undefined
              ? [
                  [
                    element.name,
                    element.tag === "select_static"
                      ? "sick"
                      : element.tag === "date_picker"
                        ? "2026-11-28 +0800"
                        : ""
                  ]
                ]
              : []
          )
        )
        assert.strictEqual(toastOf(yield* use({ action: submitted(form, entered) })), `${key}: sick`)
      }
    }).pipe(withApp(App))
  })

  it.effect(
    "of an earlier version reaches its handler while it still fits, and is out of date when not",
    () => {
      const { layer, lines } = logged()
      const Earlier = Form.make("leave", {
        kind: Form.choice("Kind", { annual: "Annual", sick: "Sick", other: "Other" }),
        from: Form.date("From"),
        until: Form.date("Until")
      })
      return Effect.gen(function* () {
        const form = Earlier.element("Send")
        const answer = yield* use({ action: submitted(form, { ...values, until: "2026-12-01 +0800" }) })
        assert.strictEqual(toastOf(answer), "sick from 2026-11-28 for ou_a")
        for (let i = 0; i < 2; i++) {
          assert.strictEqual(
            toastOf(yield* use({ action: submitted(form, { kind: "other", from: "2026-11-28 +0800" }) })),
            "This card is out of date. Please ask for a new one."
          )
        }
        const Gone = Form.make("gone", {})
        assert.strictEqual(
          toastOf(yield* use({ action: submitted(Gone.element("Send"), {}) })),
          "This card is out of date. Please ask for a new one."
        )
        assert.lengthOf(lines, 2)
      }).pipe(withApp(OnLeave), Effect.provide(layer))
    }
  )

  it.effect("has whatever shape of values, and its sender gets an answer", () =>
    Effect.gen(function* () {
      const odd: ReadonlyArray<unknown> = [
        null,
        7,
        true,
        {},
        [[]],
        { a: { b: [] } },
        ["x", 1],
        "x".repeat(10_000),
        "😀"
      ]
      for (const value of odd) {
        const answer = yield* use({ action: submitted(form, { kind: value, from: value, reason: value }) })
        assert.isDefined(toastOf(answer))
      }
      for (const form_value of [null, [], "text", 7])
        yield* receive(trigger({ action: { name: "form.leave.x", form_value } }))
      for (const name of ["form", "form.", "form.%", "form.leave.x.%E0%A4%A", "form.a.b.c.d", ""])
        yield* use({ action: { name, form_value: values } })
    }).pipe(withApp(OnLeave))
  )
})

describe("The handler of a click", () => {
  const action = pressed(Undo.button("Undo", { id: "7", times: 1 }))

  it.effect(
    "runs for each of two genuine clicks, beside each other, and once for a callback that comes twice",
    () =>
      Effect.gen(function* () {
        const gate = yield* Deferred.make<void>()
        let runs = 0
        const App = Bot.action(Undo, () =>
          Effect.suspend(() => {
            const run = ++runs
            return Effect.as(Deferred.await(gate), Callback.toast(`run ${run}`))
          })
        )
        yield* Effect.gen(function* () {
          const clicks = yield* Effect.forEach(["ev-1", "ev-2", "ev-1"], (id) =>
            Effect.fork(use({ action, id }))
          )
          yield* settle
          assert.strictEqual(runs, 2)
          yield* Deferred.succeed(gate, undefined)
          const answers = yield* Effect.forEach(clicks, (fiber) => Fiber.join(fiber))
          assert.deepStrictEqual(answers.map(toastOf), ["run 1", "run 2", "run 1"])
        }).pipe(withApp(App))
      })
  )

  it.effect("never waits behind a message of the same chat", () => {
    const App = Layer.merge(
      Bot.action(Undo, () => say("at once")),
      Events.on(Im.messageReceiveV1, () => Effect.sleep("10 minutes"))
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1", { chat: "oc_a" }))
      yield* settle
      assert.strictEqual(toastOf(yield* use({ action })), "at once")
      yield* TestClock.adjust("10 minutes")
    }).pipe(withApp(App))
  })

  it.effect(
    "may take longer than the platform waits: its own line goes out, its card is put in place later",
    () => {
      const slow = () => Effect.as(Effect.sleep("20 seconds"), Callback.card(Card.toJson(card)))
      const Other = Action.make("other")
      const App = Layer.merge(
        Bot.action(Undo, slow, { otherwise: Callback.toast("One moment ...") }),
        Bot.action(Other, slow, { otherwise: Callback.toast("Other") })
      )
      return Effect.gen(function* () {
        const one = yield* Effect.fork(use({ action }))
        const two = yield* Effect.fork(use({ action: pressed(Other.button("Other", {})) }))
        yield* TestClock.adjust("2500 millis")
        assert.strictEqual(toastOf(yield* Fiber.join(one)), "One moment ...")
        assert.strictEqual(toastOf(yield* Fiber.join(two)), "Other")
        yield* TestClock.adjust("1 minute")
        assert.deepStrictEqual(yield* FakeFeishu.callsOf(CardApi.update), [
          { token: "c-1", card: Card.toJson(card) },
          { token: "c-1", card: Card.toJson(card) }
        ])
      }).pipe(withApp(App))
    }
  )

  it.effect("that fails or dies is logged, and the person is told; with onError, in its own words", () => {
    const { layer, lines } = logged()
    const Dies = Action.make("dies")
    const Throws = Action.make("throws")
    const Tells = Action.make("tells")
    const Stops = Action.make("stops")
    const App = Layer.mergeAll(
      Bot.action(Undo, () => Effect.fail(new Error("no database"))),
      Bot.action(Stops, () => Effect.interrupt),
      Bot.action(Dies, () => Effect.die("bug")),
      Bot.action(Throws, (): Effect.Effect<Callback.Reply> => {
        throw new Error("bug")
      }),
      Bot.action(Tells, () => Effect.fail("full" as const), {
        onError: (error, { by }) => Callback.toast(`${error} ${by.openId}`)
      })
    )
    return Effect.gen(function* () {
      const failed = "Something went wrong. Please try again."
      assert.strictEqual(toastOf(yield* use({ action })), failed)
      assert.strictEqual(toastOf(yield* use({ action: pressed(Dies.button("x", {})) })), failed)
      assert.strictEqual(toastOf(yield* use({ action: pressed(Throws.button("x", {})) })), failed)
      assert.strictEqual(toastOf(yield* use({ action: pressed(Stops.button("x", {})) })), failed)
      assert.strictEqual(toastOf(yield* use({ action: pressed(Tells.button("x", {})) })), "full ou_a")
      assert.deepStrictEqual(lines, [
        "ERROR The handler of the action undo failed",
        "ERROR The handler of the action dies failed",
        "ERROR The handler of the action throws failed",
        "ERROR The handler of the action stops failed"
      ])
      assert.isAbove(yield* counted("undo", "failed"), 0)
      assert.isAbove(yield* counted("tells", "answered"), 0)
    }).pipe(withApp(App), Effect.provide(layer))
  })

  it.effect(
    "that hangs holds up nobody: others are answered, and it ends with the time of a callback",
    () => {
      let ended = false
      const Other = Action.make("other")
      const App = Layer.merge(
        Bot.action(Undo, () =>
          Effect.onInterrupt(Effect.never, () => Effect.sync(() => void (ended = true)))
        ),
        Bot.action(Other, () => say("fine"))
      )
      return Effect.gen(function* () {
        const hung = yield* Effect.fork(use({ action }))
        assert.strictEqual(toastOf(yield* use({ action: pressed(Other.button("Other", {})) })), "fine")
        yield* TestClock.adjust("2500 millis")
        assert.deepStrictEqual(yield* Fiber.join(hung), {})
        yield* TestClock.adjust("30 minutes")
        assert.isTrue(ended)
      }).pipe(withApp(App))
    }
  )

  it.effect("may say more, below the message that shows the card", () => {
    const sent: Array<unknown> = []
    const Reply = FakeFeishu.on(Message.reply, (input) => {
      sent.push([input.message_id, input.content, input.uuid])
      return {
        message_id: "om_1",
        msg_type: "text",
        create_time: "1",
        chat_id: "oc_a",
        sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
        body: { content: "{}" }
      }
    })
    const App = Bot.action(Undo, ({ id }, { by }) =>
      Effect.as(Bot.reply(`${by.openId} undid ${id}`), Callback.none)
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* use({ action, message: "om_card", id: "ev-1" }), {})
      assert.deepStrictEqual(sent, [["om_card", '{"text":"ou_a undid 7"}', "ev-1-1"]])
    }).pipe(Effect.provide(Layer.provide(Events.layer(App), [Inbox.layer, FakeFeishu.layer(Reply)])))
  })

  it.effect("of an application of many tenants acts in the one of the click", () => {
    const many = Layer.effect(
      Credentials.Credentials,
      Credentials.store({ appId: "cli_s", appSecret: Redacted.make("s"), tenantKey: "own" })
    ).pipe(Layer.provide(AppTicketStore.layerMemory), Layer.orDie)
    const where = Effect.map(Effect.serviceOption(Tenant.Tenant), (tenant) =>
      Callback.toast(Option.getOrElse(tenant, () => "its own"))
    )
    return Effect.gen(function* () {
      assert.strictEqual(
        toastOf(yield* use({ action }).pipe(withApp(Bot.action(Undo, () => where)))),
        "its own"
      )
      const App = Layer.provide(
        Bot.action(Undo, () => where),
        many
      )
      assert.strictEqual(toastOf(yield* use({ action }).pipe(withApp(App))), "t")

      // So does what puts a late card in place.
      let tenant: unknown
      const Update = FakeFeishu.on(CardApi.update, () =>
        Effect.map(Effect.serviceOption(Tenant.Tenant), (found) => {
          tenant = Option.getOrUndefined(found)
          return {}
        })
      )
      const Slow = Bot.action(Undo, () =>
        Effect.as(Effect.sleep("5 seconds"), Callback.card(Card.toJson(card)))
      )
      yield* Effect.gen(function* () {
        yield* Effect.fork(use({ action }))
        yield* TestClock.adjust("10 seconds")
        assert.strictEqual(tenant, "t")
      }).pipe(
        Effect.provide(
          Layer.provide(Events.layer(Layer.provide(Slow, many)), [Inbox.layer, FakeFeishu.layer(Update)])
        )
      )
    })
  })

  it.effect("has the services of its own layer, and a scope that closes when it has ended", () => {
    class Where extends Context.Tag("Where")<Where, string>() {}
    const log: Array<string> = []
    const Other = Action.make("other")
    const where = (of: string) => Layer.succeed(Where, of)
    const run = Effect.gen(function* () {
      yield* Effect.addFinalizer(() => Effect.sync(() => void log.push("closed")))
      return Callback.toast(yield* Where)
    })
    const App = Layer.merge(
      Layer.provide(
        Bot.action(Undo, () => run),
        where("one")
      ),
      Layer.provide(
        Bot.action(Other, () => run),
        where("two")
      )
    )
    return Effect.gen(function* () {
      assert.strictEqual(toastOf(yield* use({ action })), "one")
      assert.strictEqual(toastOf(yield* use({ action: pressed(Other.button("Other", {})) })), "two")
      assert.deepStrictEqual(log, ["closed", "closed"])
    }).pipe(withApp(App))
  })
})

describe("An application whose clicks", () => {
  const build = (app: Parameters<typeof withApp>[0]) =>
    Effect.map(Effect.exit(Effect.void.pipe(withApp(app))), String)

  it.effect("would go to two handlers dies when it is built", () =>
    Effect.gen(function* () {
      const one = Bot.action(Undo, () => say("one"))
      const other = Bot.action(Action.make("undo"), () => say("two"))
      assert.include(yield* build(Layer.merge(one, other)), "More than one action has the name undo")
      const form = Bot.form(Form.make("leave", {}), () => say("two"))
      assert.include(yield* build(Layer.merge(OnLeave, form)), "More than one form has the name leave")
      const any = () => Bot.click(() => say("any"))
      assert.include(yield* build(Layer.merge(any(), any())), "More than one handler of all other clicks")
      const raw = Events.answer(CardEvents.actionTrigger, () => say("raw"))
      assert.include(yield* build(Layer.merge(one, raw)), "Two handlers answer card.action.trigger")
    })
  )

  it.effect("are of an action and a form of one name has both", () =>
    Effect.gen(function* () {
      const Button = Action.make("leave")
      const App = Layer.merge(
        OnLeave,
        Bot.action(Button, () => say("button"))
      )
      yield* Effect.gen(function* () {
        assert.strictEqual(toastOf(yield* use({ action: pressed(Button.button("Leave", {})) })), "button")
        const answer = yield* use({
          action: submitted(Leave.element("Send"), { kind: "sick", from: "2026-11-28 +0800" })
        })
        assert.strictEqual(toastOf(answer), "sick from 2026-11-28 for ou_a")
      }).pipe(withApp(App))
    })
  )

  it.effect("stand beside those of another application of the same process", () =>
    Effect.gen(function* () {
      const app = (text: string) =>
        Events.layer(Bot.action(Undo, () => say(text))).pipe(Layer.provide(Layer.fresh(Inbox.layer)))
      class First extends Context.Tag("First")<First, Events.Service>() {}
      class Second extends Context.Tag("Second")<Second, Events.Service>() {}
      const both = Layer.merge(
        Layer.effect(First, Events.Events).pipe(Layer.provide(app("first"))),
        Layer.effect(Second, Events.Events).pipe(Layer.provide(app("second")))
      ).pipe(Layer.provide(FakeFeishu.layer()))
      yield* Effect.gen(function* () {
        const click = trigger({ action: pressed(Undo.button("Undo", { id: "7", times: 1 })) })
        for (const [events, text] of [
          [yield* First, "first"],
          [yield* Second, "second"]
        ] as const) {
          const answer = yield* answerOf(yield* events.receive(click, { transport: "webhook" }))
          assert.strictEqual(toastOf(answer), text)
        }
      }).pipe(Effect.provide(both))
    })
  )

  it.effect("are answered no more once it has closed", () =>
    Effect.gen(function* () {
      let service = Option.none<Events.Service>()
      yield* Effect.flatMap(Events.Events, (events) =>
        Effect.sync(() => void (service = Option.some(events)))
      ).pipe(withApp(Bot.action(Undo, () => say("one"))))
      const verdict = yield* Option.getOrThrow(service).receive(
        trigger({ action: pressed(Undo.button("Undo", { id: "7", times: 1 })) }),
        { transport: "webhook" }
      )
      assert.strictEqual(verdict._tag, "Refused")
    })
  )
})
