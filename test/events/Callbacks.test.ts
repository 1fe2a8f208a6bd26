/** Callbacks: somebody waits for the answer. */
import * as Callback from "@effect-feishu/cards/Callback"
import * as CardApi from "@effect-feishu/core/api/interactive/v1/Card"
import * as Card from "@effect-feishu/core/events/Card"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import type * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/events/Im"
import * as Url from "@effect-feishu/core/events/Url"
import * as CardActionV1 from "@effect-feishu/events/CardActionV1"
import * as Dedup from "@effect-feishu/events/Dedup"
import type * as Envelope from "@effect-feishu/events/Envelope"
import * as Events from "@effect-feishu/events/Events"
import * as Inbox from "@effect-feishu/events/Inbox"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Logger from "effect/Logger"
import * as TestClock from "effect/TestClock"
import { click, message, oldClick, other, receive } from "./support/deliveries.js"
import { settle } from "./support/jobs.js"

type App = Layer.Layer<never, never, Events.Handlers | FeishuClient.FeishuClient>

const withHandlers =
  (
    app: App,
    update: () =>
      | Record<string, never>
      | Effect.Effect<Record<string, never>, FeishuError.FeishuError> = () => ({}),
    inbox: Layer.Layer<Inbox.Inbox> = Inbox.layer
  ) =>
  <A, E>(test: Effect.Effect<A, E, Events.Events | FakeFeishu.FakeFeishu>) => {
    const fake = FakeFeishu.layer(FakeFeishu.on(CardApi.update, update))
    return Effect.provide(test, Layer.provideMerge(Layer.provide(Events.layer(app), inbox), fake))
  }

const answered = (answer: Envelope.JsonObject) => ({ _tag: "Answered", answer }) as const

const logged = () => {
  const lines: Array<string> = []
  return {
    lines,
    layer: Logger.replace(
      Logger.defaultLogger,
      Logger.make(({ logLevel, message }) => void lines.push(`${logLevel.label} ${JSON.stringify(message)}`))
    )
  }
}

const card = { schema: "2.0", body: { elements: [{ tag: "markdown", content: "done" }] } } as const

/** Answers each click as a test says. */
const held = () => {
  const clicks: Array<Deferred.Deferred<Card.ActionTriggerAnswer, Error>> = []
  const handler = () =>
    Effect.flatMap(Deferred.make<Card.ActionTriggerAnswer, Error>(), (deferred) => {
      clicks.push(deferred)
      return Deferred.await(deferred)
    })
  return { clicks, handler }
}

describe("Events.answer", () => {
  it.effect("answers a callback with what its handler gives", () => {
    const App = Events.answer(Card.actionTrigger, ({ action, operator }) =>
      Effect.succeed(
        Callback.reply(
          Callback.toast(`${operator?.open_id} ${JSON.stringify(action?.value)}`),
          Callback.card(card)
        )
      )
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* receive(click("ev-1", { go: true })),
        answered({ toast: { content: 'ou_1 {"go":true}' }, card: { type: "raw", data: card } })
      )
      assert.deepStrictEqual(yield* FakeFeishu.callsOf(CardApi.update), [])
    }).pipe(withHandlers(App))
  })

  it.effect("answers the preview of a link", () => {
    const App = Events.answer(Url.previewGet, ({ context }) =>
      Effect.succeed({ inline: { title: `About ${context?.url}` } })
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* receive(other("url.preview.get", { context: { url: "https://example.com" } })),
        answered({ inline: { title: "About https://example.com" } })
      )
    }).pipe(withHandlers(App))
  })

  it.effect("answers the callback of an old card in the form that it wants", () => {
    const App = Events.answer(CardActionV1.actionTriggerV1, ({ action, open_id }) =>
      Effect.succeed(
        Callback.reply(
          Callback.toast(`${open_id} ${JSON.stringify(action.value)}`),
          Callback.card({ elements: [{ tag: "hr" }] })
        )
      )
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* receive(oldClick()),
        answered({ toast: { content: 'ou_1 {"key":"v"}' }, elements: [{ tag: "hr" }] })
      )
    }).pipe(withHandlers(App))
  })

  it.effect("handles both of two clicks on one button, and each delivery that has no id", () => {
    let clicks = 0
    const App = Events.answer(Card.actionTrigger, () => Effect.sync(() => Callback.toast(String(++clicks))))
    return Effect.gen(function* () {
      yield* receive(click("ev-1"))
      assert.deepStrictEqual(yield* receive(click("ev-2")), answered({ toast: { content: "2" } }))
      yield* receive(click(undefined))
      assert.deepStrictEqual(yield* receive(click(undefined)), answered({ toast: { content: "4" } }))
    }).pipe(withHandlers(App))
  })

  it.effect("gives a second delivery of one click the answer of the first, and runs once", () => {
    const { clicks, handler } = held()
    return Effect.gen(function* () {
      const one = yield* Effect.fork(receive(click("ev-1")))
      const two = yield* Effect.fork(receive(click("ev-1"), "longConnection"))
      yield* settle
      assert.strictEqual(clicks.length, 1)
      yield* Deferred.succeed(clicks[0]!, Callback.toast("once"))
      const answer = answered({ toast: { content: "once" } })
      assert.deepStrictEqual([yield* Fiber.join(one), yield* Fiber.join(two)], [answer, answer])
      assert.deepStrictEqual(yield* receive(click("ev-1")), answer)
      assert.strictEqual(clicks.length, 1)
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler)))
  })

  it.effect("does not wait for a message of the same chat that is being handled", () => {
    const App = Layer.mergeAll(
      Events.on(Im.messageReceiveV1, () => Effect.sleep("10 minutes")),
      Events.answer(Card.actionTrigger, () => Effect.succeed(Callback.toast("at once")))
    )
    return Effect.gen(function* () {
      yield* receive(message("ev-1", { chat: "oc_a" }))
      yield* settle
      assert.deepStrictEqual(yield* receive(click("ev-2")), answered({ toast: { content: "at once" } }))
      yield* TestClock.adjust("10 minutes")
    }).pipe(withHandlers(App))
  })

  it.effect("lets a handler wait for a click in its own chat", () => {
    const log: Array<string> = []
    return Effect.gen(function* () {
      const clicked = yield* Deferred.make<string>()
      const App = Layer.mergeAll(
        Events.on(Im.messageReceiveV1, () =>
          Effect.map(Deferred.await(clicked), (value) => void log.push(value))
        ),
        Events.answer(Card.actionTrigger, () => Effect.as(Deferred.succeed(clicked, "yes"), Callback.none))
      )
      yield* Effect.gen(function* () {
        yield* receive(message("ev-1"))
        yield* settle
        assert.deepStrictEqual(yield* receive(click("ev-2")), answered({}))
        yield* settle
        assert.deepStrictEqual(log, ["yes"])
      }).pipe(withHandlers(App))
    })
  })

  it.effect("dies at the build where a callback has two answers", () =>
    Effect.gen(function* () {
      const one = () => Effect.succeed(Callback.none)
      const App = Layer.merge(Events.answer(Card.actionTrigger, one), Events.answer(Card.actionTrigger, one))
      const exit = yield* Effect.exit(Effect.void.pipe(withHandlers(App)))
      assert.include(String(exit), "Two handlers answer card.action.trigger")
    })
  )
})

describe("The deadline of a callback", () => {
  const otherwise = Callback.toast("Restarting ...")
  const options = { otherwise }

  it.effect("comes 2.5 seconds after the arrival: `otherwise` goes out, and the handler goes on", () => {
    const { clicks, handler } = held()
    return Effect.gen(function* () {
      const verdict = yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("2499 millis")
      assert.isTrue(Option.isNone(yield* Fiber.poll(verdict)))
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(yield* Fiber.join(verdict), answered({ toast: { content: "Restarting ..." } }))
      yield* TestClock.adjust("30 seconds")
      yield* Deferred.succeed(clicks[0]!, Callback.card(card))
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(yield* FakeFeishu.callsOf(CardApi.update), [{ token: "c-1", card }])
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler, options)))
  })

  it.effect("leaves the card as it is where there is no `otherwise`", () => {
    const { clicks, handler } = held()
    return Effect.gen(function* () {
      const verdict = yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* Fiber.join(verdict), answered({}))
      yield* Deferred.succeed(clicks[0]!, Callback.none)
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler, { deadline: "1 second" })))
  })

  it.effect("does not let a late card overtake the answer, which would undo it", () => {
    const { clicks, handler } = held()
    return Effect.gen(function* () {
      yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("2500 millis")
      yield* Deferred.succeed(clicks[0]!, Callback.card(card))
      yield* settle
      assert.deepStrictEqual(yield* FakeFeishu.callsOf(CardApi.update), [])
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* FakeFeishu.callsOf(CardApi.update)).length, 1)
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler, options)))
  })

  it.effect("puts a late template in place, also of an old card", () => {
    const { clicks, handler } = held()
    const template = { type: "template", data: { template_id: "AAq1" } } as const
    return Effect.gen(function* () {
      yield* Effect.fork(receive(oldClick()))
      yield* TestClock.adjust("10 seconds")
      yield* Deferred.succeed(clicks[0]!, Callback.template(template))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* FakeFeishu.callsOf(CardApi.update), [{ token: "c-old", card: template }])
    }).pipe(withHandlers(Events.answer(CardActionV1.actionTriggerV1, handler, options)))
  })

  it.effect("goes on where the transport was interrupted: the card is put in place all the same", () => {
    const { clicks, handler } = held()
    return Effect.gen(function* () {
      const connection = yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(connection)
      yield* TestClock.adjust("10 seconds")
      yield* Deferred.succeed(clicks[0]!, Callback.card(card))
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* FakeFeishu.callsOf(CardApi.update)).length, 1)
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler, options)))
  })

  it.effect("logs a late toast, which cannot be shown any more", () => {
    const { clicks, handler } = held()
    const { layer, lines } = logged()
    return Effect.gen(function* () {
      yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("10 seconds")
      yield* Deferred.succeed(clicks[0]!, Callback.toast("too late"))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(lines.filter((line) => line.startsWith("WARN") && line.includes("toast")).length, 1)
      assert.notInclude(lines.join(), "too late")
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler, options)), Effect.provide(layer))
  })

  for (const [what, code, expected] of [
    ["twice where the platform is not well: the token serves twice", 1500, 2],
    ["once where the platform says no", 300_040, 1]
  ] as const) {
    it.effect(`tries to put a late card in place ${what}, and says that it could not`, () => {
      const { clicks, handler } = held()
      const { layer, lines } = logged()
      let tries = 0
      const origin = {
        endpoint: "interactive.v1.card.update",
        method: "POST",
        path: "/",
        status: 200,
        code,
        msg: "no"
      }
      const update = () =>
        Effect.suspend(() => {
          tries++
          return Effect.fail(
            code === 1500
              ? new FeishuError.FeishuServerError(origin)
              : new FeishuError.FeishuApiError({ ...origin, kind: "param", fieldViolations: [] })
          )
        })
      return Effect.gen(function* () {
        yield* Effect.fork(receive(click("ev-1")))
        yield* TestClock.adjust("10 seconds")
        yield* Deferred.succeed(clicks[0]!, Callback.card(card))
        yield* TestClock.adjust("1 minute")
        assert.strictEqual(tries, expected)
        assert.strictEqual(
          lines.filter((line) => line.startsWith("ERROR") && line.includes("put in place")).length,
          1
        )
      }).pipe(
        withHandlers(Events.answer(Card.actionTrigger, handler, options), update),
        Effect.provide(layer)
      )
    })
  }

  it.effect("says that a card came too late when its token is over, and does not try", () => {
    const { clicks, handler } = held()
    const { layer, lines } = logged()
    return Effect.gen(function* () {
      yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("31 minutes")
      yield* Deferred.succeed(clicks[0]!, Callback.card(card))
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(yield* FakeFeishu.callsOf(CardApi.update), [])
      assert.strictEqual(
        lines.filter((line) => line.startsWith("ERROR") && line.includes("30 minutes")).length,
        1
      )
    }).pipe(
      withHandlers(Events.answer(Card.actionTrigger, handler, { ...options, timeout: "1 hour" })),
      Effect.provide(layer)
    )
  })

  it.effect("interrupts a handler after 30 minutes", () => {
    const log: Array<string> = []
    const App = Events.answer(Card.actionTrigger, () =>
      Effect.onInterrupt(Effect.never, () => Effect.sync(() => void log.push("interrupted")))
    )
    return Effect.gen(function* () {
      yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("29 minutes")
      assert.deepStrictEqual(log, [])
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(log, ["interrupted"])
    }).pipe(withHandlers(App))
  })
})

describe("A callback whose handler fails", () => {
  class Busy {
    readonly _tag = "Busy"
  }
  const failing = (): Effect.Effect<Card.ActionTriggerAnswer, Busy> => Effect.fail(new Busy())

  it.effect("is answered with what `onError` makes of the error", () => {
    const App = Events.answer(Card.actionTrigger, failing, {
      onError: (error, { id }) => Callback.toast(`${error._tag} ${id}`, { type: "error" })
    })
    return Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* receive(click("ev-1")),
        answered({ toast: { type: "error", content: "Busy ev-1" } })
      )
    }).pipe(withHandlers(App))
  })

  const failures: { readonly [how: string]: () => Effect.Effect<Card.ActionTriggerAnswer, Busy> } = {
    "fails and has no `onError`": failing,
    dies: () => Effect.die(new Error("bug")),
    throws: () => {
      throw new Error("bug")
    },
    "interrupts itself": () => Effect.interrupt
  }
  for (const [how, handler] of Object.entries(failures)) {
    it.effect(`is told as failed where it ${how}: the user sees that nothing happened`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* receive(click("ev-1")), { _tag: "Refused", reason: "failed" })
      }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler)))
    )
  }

  it.effect("runs again when it comes a second time", () => {
    let runs = 0
    const App = Events.answer(Card.actionTrigger, () =>
      Effect.suspend(() => (++runs === 1 ? Effect.fail(new Busy()) : Effect.succeed(Callback.toast("now"))))
    )
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(click("ev-1")), { _tag: "Refused", reason: "failed" })
      assert.deepStrictEqual(yield* receive(click("ev-1")), answered({ toast: { content: "now" } }))
    }).pipe(withHandlers(App))
  })

  it.effect("is told as failed where `onError` throws", () => {
    const App = Events.answer(Card.actionTrigger, failing, {
      onError: () => {
        throw new Error("bug")
      }
    })
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(click("ev-1")), { _tag: "Refused", reason: "failed" })
    }).pipe(withHandlers(App))
  })

  it.effect("is told as failed where its payload or its answer has another shape", () => {
    const { layer, lines } = logged()
    const wrong = { card: { type: "raw" } } as unknown as Card.ActionTriggerAnswer
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* receive(click("ev-1")), { _tag: "Refused", reason: "failed" })
      assert.strictEqual(lines.filter((line) => line.includes("card.data is missing")).length, 1)
      assert.deepStrictEqual(yield* receive(other("card.action.trigger", { action: "click" })), {
        _tag: "Refused",
        reason: "failed"
      })
    }).pipe(
      withHandlers(Events.answer(Card.actionTrigger, () => Effect.succeed(wrong))),
      Effect.provide(layer)
    )
  })

  it.effect("after the deadline puts the card of `onError` in place", () => {
    const { clicks, handler } = held()
    const App = Events.answer(Card.actionTrigger, handler, {
      onError: () => Callback.card(card)
    })
    return Effect.gen(function* () {
      yield* Effect.fork(receive(click("ev-1")))
      yield* TestClock.adjust("10 seconds")
      yield* Deferred.fail(clicks[0]!, new Error("no"))
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* FakeFeishu.callsOf(CardApi.update)).length, 1)
    }).pipe(withHandlers(App))
  })
})

describe("The end, with callbacks under way", () => {
  it.effect("refuses new ones, and waits for those", () => {
    const { clicks, handler } = held()
    return Effect.gen(function* () {
      const events = yield* Events.Events
      const verdict = yield* Effect.fork(receive(click("ev-1")))
      yield* settle
      const drain = yield* Effect.fork(events.drain)
      yield* settle
      assert.deepStrictEqual(yield* receive(click("ev-2")), { _tag: "Refused", reason: "stopping" })
      yield* Deferred.succeed(clicks[0]!, Callback.toast("done"))
      assert.deepStrictEqual(yield* Fiber.join(verdict), answered({ toast: { content: "done" } }))
      assert.deepStrictEqual(yield* Fiber.join(drain), [])
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler)))
  })

  it.effect("lets a handler that is interrupted put things in order before its services go", () => {
    const log: Array<string> = []
    const Resource = Layer.scopedDiscard(
      Effect.addFinalizer(() => Effect.sync(() => void log.push("closed")))
    )
    const App = Events.answer(Card.actionTrigger, () =>
      Effect.onInterrupt(Effect.never, () =>
        Effect.andThen(
          Effect.sleep("1 second"),
          Effect.sync(() => void log.push("in order"))
        )
      )
    ).pipe(Layer.provide(Resource))
    return Effect.gen(function* () {
      const closing = yield* Effect.fork(
        Effect.andThen(Effect.fork(receive(click("ev-1"))), settle).pipe(withHandlers(App))
      )
      yield* TestClock.adjust("25 seconds")
      yield* settle
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(closing)
      assert.deepStrictEqual(log, ["in order", "closed"])
    })
  })

  it.effect("says after 25 seconds what is left", () => {
    const { handler } = held()
    return Effect.gen(function* () {
      const events = yield* Events.Events
      yield* Effect.fork(receive(click("ev-1")))
      yield* settle
      const drain = yield* Effect.fork(events.drain)
      yield* TestClock.adjust("25 seconds")
      assert.deepStrictEqual(yield* Fiber.join(drain), ["ev-1"])
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler)))
  })

  it.effect("waits for them as long as the inbox waits for events", () => {
    const { handler } = held()
    const inbox = Layer.provide(Inbox.layerMemory({ drain: "1 second" }), Dedup.layerMemory)
    return Effect.gen(function* () {
      const events = yield* Events.Events
      yield* Effect.fork(receive(click("ev-1")))
      yield* settle
      const drain = yield* Effect.fork(events.drain)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* Fiber.join(drain), ["ev-1"])
    }).pipe(withHandlers(Events.answer(Card.actionTrigger, handler), undefined, inbox))
  })
})
