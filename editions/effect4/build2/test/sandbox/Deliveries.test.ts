import * as Card from "@effect-feishu/core/events/Card"
import * as Contact from "@effect-feishu/core/events/Contact"
import * as Im from "@effect-feishu/core/events/Im"
import { AppTicketStore } from "@effect-feishu/core"
import { Events, Inbox, Webhook, WebhookSecrets } from "@effect-feishu/events"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Logger3 from "../../effect3/effect/Logger.js"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { dig, done } from "./support.js"

const app = Sandbox.defaultApp.appId
const quiet = Logger3.remove(Logger.defaultLogger)

/** A receiver that answers as told, and notes what it gets. */
const receiver = (answers: ReadonlyArray<Effect.Effect<Sandbox.ReceiverAnswer>>) =>
  Effect.gen(function* () {
    const bodies: Array<string> = []
    const sandbox = yield* Sandbox.Sandbox
    yield* sandbox.listen(app, (body) =>
      Effect.suspend(() => {
        bodies.push(body)
        return answers[Math.min(bodies.length, answers.length) - 1]!
      })
    )
    return bodies
  })

const ok = (body = "") => Effect.succeed({ status: 200, body })
const failing = Effect.succeed({ status: 500, body: "" })

/** In the group, of which the app is told everything: the first word to a bot alone is another event beside it. */
const hello = Sandbox.say("hello")

const options = { seed: 1, groupMessages: "all" } as const

const outcomes = Effect.map(Sandbox.deliveries, (all) =>
  all.map(({ attempt, outcome }) => `${attempt} ${outcome}`)
)

const idOf = (body: string): string => {
  const { header } = JSON.parse(body) as { readonly header: { readonly event_id: string } }
  return header.event_id
}

describe("what apps are told of", () => {
  it.scoped("is kept where nobody listens, and not sent", () =>
    Effect.gen(function* () {
      yield* hello
      yield* TestClock3.adjust("8 hours")
      assert.strictEqual((yield* Sandbox.appEvents).length, 1)
      assert.deepStrictEqual(yield* Sandbox.deliveries, [])
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("reaches a receiver in this process, once, with an empty token as over the long connection", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([ok()])
      const { events } = yield* hello
      yield* Sandbox.settled
      yield* TestClock3.adjust("8 hours")
      assert.strictEqual(bodies.length, 1)
      const { event, header } = JSON.parse(bodies[0]!) as Record<string, Record<string, unknown>>
      assert.strictEqual(header!["token"], "")
      assert.deepStrictEqual(event, events[0]!.payload["event"])
      assert.deepStrictEqual(yield* outcomes, ["1 acknowledged"])
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("is sent again after 15 s, 5 min, 1 h and 6 h with the same id, and then no more", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([failing])
      yield* hello
      yield* Sandbox.settled
      const counts: Array<number> = []
      for (const wait of [
        "14 seconds",
        "1 second",
        "299 seconds",
        "1 second",
        "59 minutes",
        "1 minute"
      ] as const) {
        yield* TestClock3.adjust(wait)
        counts.push(bodies.length)
      }
      for (const wait of ["359 minutes", "1 minute", "24 hours"] as const) {
        yield* TestClock3.adjust(wait)
        counts.push(bodies.length)
      }
      assert.deepStrictEqual(counts, [1, 2, 2, 3, 3, 4, 4, 5, 5])
      assert.strictEqual(new Set(bodies.map(idOf)).size, 1)
      assert.strictEqual(new Set(bodies).size, 1)
      const all = yield* Sandbox.deliveries
      assert.deepStrictEqual(
        all.map(({ again, at, status }) => [status, again === undefined ? undefined : again - at]),
        [
          [500, 15_000],
          [500, 300_000],
          [500, 3_600_000],
          [500, 21_600_000],
          [500, undefined]
        ]
      )
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("is sent again in the sandbox's own time, when that is moved on", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([failing, ok()])
      yield* hello
      yield* Sandbox.settled
      yield* Sandbox.advance("15 seconds")
      yield* TestClock3.adjust(0)
      yield* Sandbox.settled
      assert.strictEqual(bodies.length, 2)
      assert.deepStrictEqual(yield* outcomes, ["1 refused", "2 acknowledged"])
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("counts as lost when it is not answered within three seconds", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([Effect.never, Effect.delay(ok(), "2900 millis")])
      yield* hello
      yield* TestClock3.adjust("3 seconds")
      assert.deepStrictEqual(yield* outcomes, ["1 unanswered"])
      yield* TestClock3.adjust("15 seconds")
      yield* TestClock3.adjust("2900 millis")
      assert.deepStrictEqual(yield* outcomes, ["1 unanswered", "2 acknowledged"])
      assert.strictEqual(bodies.length, 2)
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("goes to one of those who listen, by chance, and waits for one where all have gone", () =>
    Effect.gen(function* () {
      const seen = [0, 0]
      const sandbox = yield* Sandbox.Sandbox
      yield* Effect.scoped(
        Effect.gen(function* () {
          for (const i of [0, 1]) {
            yield* sandbox.listen(app, () =>
              Effect.sync(() => {
                seen[i]!++
                return { status: 200, body: "" }
              })
            )
          }
          for (let i = 0; i < 40; i++) yield* hello
          yield* Sandbox.settled
        })
      )
      assert.strictEqual(seen[0]! + seen[1]!, 40)
      assert.isTrue(seen.every((count) => count > 8))
      yield* hello
      yield* Sandbox.settled
      assert.deepStrictEqual((yield* Sandbox.deliveries).at(-1)?.via, undefined)
      const bodies = yield* receiver([ok()])
      yield* TestClock3.adjust("15 seconds")
      assert.strictEqual(bodies.length, 1)
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("is forgotten by a reset, who listens is not", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([failing])
      yield* hello
      yield* Sandbox.settled
      yield* Sandbox.reset
      yield* TestClock3.adjust("8 hours")
      assert.strictEqual(bodies.length, 1)
      assert.deepStrictEqual(yield* Sandbox.deliveries, [])
      yield* hello
      yield* Sandbox.settled
      assert.strictEqual(bodies.length, 2)
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("has another id after a reset: who listens still knows those of before", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([ok()])
      for (let i = 0; i < 3; i++) {
        yield* hello
        yield* Sandbox.settled
        yield* Sandbox.reset
      }
      assert.strictEqual(new Set(bodies.map(idOf)).size, 3)
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("is forgotten by a reset also where it is under way", () =>
    Effect.gen(function* () {
      yield* receiver([Effect.delay(failing, "2 seconds")])
      yield* hello
      yield* TestClock3.adjust("1 second")
      yield* Sandbox.reset
      yield* TestClock3.adjust("8 hours")
      assert.deepStrictEqual(yield* Sandbox.deliveries, [])
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )

  it.scoped("is what somebody raises by hand, if it fits its definition", () =>
    Effect.gen(function* () {
      const bodies = yield* receiver([ok()])
      const event = yield* Sandbox.raise(Contact.userCreatedV3, { object: { open_id: "ou_1", name: "Ada" } })
      assert.strictEqual(event.type, "contact.user.created_v3")
      yield* Sandbox.settled
      assert.strictEqual(idOf(bodies[0]!), event.id)
      const wrong = { object: { name: 7 } } as unknown as Contact.UserCreatedV3
      const error = yield* Effect.flip(Sandbox.raise(Contact.userCreatedV3, wrong))
      assert.include(error.message, "name")
      assert.strictEqual((yield* Sandbox.appEvents).length, 1)
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )
})

describe("faults on the way", () => {
  const eventsOf = (...faults: ReadonlyArray<Fault.Fault>) =>
    Effect.gen(function* () {
      yield* Sandbox.inject(...faults)
      const bodies = yield* receiver([ok()])
      yield* hello
      yield* TestClock3.adjust("18 seconds")
      return { bodies: bodies.length, outcomes: yield* outcomes }
    }).pipe(Effect.provide(Sandbox.layer(options)))

  it.scoped("a lost acknowledgement brings the event again", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* eventsOf(Fault.next(1, { on: "delivery" }, Fault.lostAck)), {
        bodies: 2,
        outcomes: ["1 unanswered", "2 acknowledged"]
      })
    })
  )

  it.scoped("a duplicate comes at the same time", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* eventsOf(Fault.next(1, { on: "delivery" }, Fault.duplicated)), {
        bodies: 2,
        outcomes: ["1 acknowledged"]
      })
    })
  )

  it.scoped("strike the type that they are for, and requests only where they are for requests", () =>
    Effect.gen(function* () {
      const other = Fault.next(1, { on: "delivery", event: "im.message.message_read_v1" }, Fault.lostAck)
      const requests = Fault.always({}, Fault.dropped())
      assert.deepStrictEqual((yield* eventsOf(other, requests)).outcomes, ["1 acknowledged"])
    })
  )
})

const sendCard = (card: object) =>
  Effect.map(
    done("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
      receive_id: Sandbox.defaultChatId,
      msg_type: "interactive",
      content: JSON.stringify(card)
    }),
    (data) => String(dig(data, "message_id"))
  )

const button = {
  tag: "button",
  element_id: "go",
  text: { tag: "plain_text", content: "Go" },
  behaviors: [{ type: "callback", value: { k: "v" } }]
}

const cardOf = (text: string) => ({
  schema: "2.0",
  body: { elements: [{ tag: "markdown", content: text }, button] }
})

const shown = (messageId: string) =>
  Effect.map(Sandbox.messages, (all) => all.find(({ message_id }) => message_id === messageId)?.content ?? "")

describe("SandboxEvents", () => {
  it.scoped("lets an application hear what people say, though acknowledgements get lost", () =>
    Effect.gen(function* () {
      const runs: Array<string> = []
      const Handler = Events.on(Im.messageReceiveV1, ({ message }) =>
        Effect.sync(() => void runs.push(message.content))
      )
      yield* Effect.gen(function* () {
        yield* Sandbox.inject(Fault.next(2, { on: "delivery" }, Fault.lostAck))
        yield* hello
        yield* TestClock3.adjust("6 minutes")
        assert.deepStrictEqual(yield* outcomes, ["1 unanswered", "2 unanswered", "3 acknowledged"])
      }).pipe(
        Effect.provide(
          SandboxEvents.layer(Handler, options).pipe(Layer.provide(Inbox.layer), Layer.provide(quiet))
        )
      )
      assert.deepStrictEqual(runs, ['{"text":"hello"}'])
    })
  )

  it.scoped("shows what is answered to a click on the card", () =>
    Effect.gen(function* () {
      const Clicks = Events.answer(Card.actionTrigger, () =>
        Effect.succeed({
          toast: { type: "success" as const, content: "done" },
          card: { type: "raw" as const, data: cardOf("after") }
        })
      )
      yield* Effect.gen(function* () {
        const message = yield* sendCard(cardOf("before"))
        yield* Sandbox.useCard(message, { component: "go" })
        yield* Sandbox.settled
        assert.include(yield* shown(message), "after")
        const [delivery] = yield* Sandbox.deliveries
        assert.deepStrictEqual(
          [delivery?.outcome, delivery?.isCallback, delivery?.code],
          ["acknowledged", true, undefined]
        )
      }).pipe(
        Effect.provide(
          SandboxEvents.layer(Clicks, options).pipe(Layer.provide(Inbox.layer), Layer.provide(quiet))
        )
      )
    })
  )
})

describe("callbacks", () => {
  const clicked = (answer: Effect.Effect<Sandbox.ReceiverAnswer>, given?: Sandbox.Options) =>
    Effect.gen(function* () {
      const bodies = yield* receiver([answer])
      const message = yield* sendCard(cardOf("before"))
      yield* Sandbox.useCard(message, { component: "go" })
      yield* TestClock3.adjust("8 hours")
      const all = yield* Sandbox.deliveries
      const { code, outcome } = all[0]!
      return { sent: bodies.length, tries: all.length, outcome, code, card: yield* shown(message) }
    }).pipe(Effect.provide(Sandbox.layer({ ...options, ...given })))

  it.scoped("are sent once, whatever becomes of them, and the person sees a code", () =>
    Effect.gen(function* () {
      const older = { config: {}, elements: [{ tag: "div", text: { tag: "plain_text", content: "x" } }] }
      const cases: ReadonlyArray<
        readonly [string, Effect.Effect<Sandbox.ReceiverAnswer>, number | undefined]
      > = [
        ["an empty answer leaves the card as it is", ok("{}"), undefined],
        ["nothing at all does, too", ok(""), undefined],
        ["a toast", ok('{"toast":{"type":"info","content":"hi"}}'), undefined],
        ["another status", failing, 200671],
        ["no answer in three seconds", Effect.never, 200341],
        ["no JSON", ok("<html>"), 200672],
        ["no object", ok("[]"), 200672],
        ["a toast of an unknown kind", ok('{"toast":{"type":"loud","content":"hi"}}'), 200672],
        ["a card of an unknown kind", ok('{"card":{"type":"other","data":{}}}'), 200673],
        [
          "a card that cannot be shown",
          ok('{"card":{"type":"raw","data":{"schema":"2.0","body":{"elements":[{"tag":"nonsense"}]}}}}'),
          200673
        ],
        [
          "a card of the generation before",
          ok(JSON.stringify({ card: { type: "raw", data: older } })),
          200830
        ]
      ]
      for (const [name, answer, code] of cases) {
        const result = yield* clicked(answer)
        assert.strictEqual(result.code, code, name)
        assert.strictEqual(result.sent, 1, name)
        assert.strictEqual(result.tries, 1, name)
        assert.include(result.card, "before", name)
      }
    })
  )

  it.scoped("of an app that nobody runs show that it cannot be reached", () =>
    Effect.gen(function* () {
      yield* Sandbox.subscribe({ events: "longConnection" }).pipe(Effect.orDie)
      const message = yield* sendCard(cardOf("before"))
      yield* Sandbox.useCard(message, { component: "go" })
      yield* Sandbox.settled
      assert.deepStrictEqual(
        (yield* Sandbox.deliveries).map(({ code, via }) => [code, via]),
        [[200340, undefined]]
      )
    }).pipe(Effect.provide(Sandbox.layer(options)))
  )
})

describe("an address", () => {
  const secrets = { encryptKey: "an encrypt key", verificationToken: "a token" }
  const url = "https://bot.example.com/feishu"

  /** A webhook that the sandbox reaches without a socket, and the sandbox. */
  const withWebhook = <A, E>(
    handlers: Layer.Layer<never, never, never>,
    secrets: WebhookSecrets.Options,
    body: Effect.Effect<A, E, Sandbox.Sandbox>,
    store: Layer.Layer<AppTicketStore.AppTicketStore> = AppTicketStore.layerMemory,
    given: Sandbox.Options = {}
  ) =>
    Effect.acquireUseRelease(
      Effect.sync(() =>
        Webhook.toWebHandler(
          Layer.merge(
            Events.layer(handlers).pipe(Layer.provide(Inbox.layer)),
            WebhookSecrets.layer(secrets)
          ).pipe(Layer.provideMerge(store), Layer.provideMerge(quiet))
        )
      ),
      ({ handler }) =>
        body.pipe(
          Effect.provide(
            Sandbox.layer({
              fetch: (address, init) => handler(new Request(address, init)),
              ...options,
              ...given
            })
          )
        ),
      ({ dispose }) => Effect.promise(dispose)
    )

  const heard: Array<string> = []
  const Hear = Layer.suspend(() => {
    heard.length = 0
    return Layer.empty
  })

  for (const [name, keys] of Object.entries({
    "encrypted and signed": secrets,
    "known by its token": { verificationToken: "a token" }
  })) {
    it.live(`is challenged when it is set, and gets events and callbacks, ${name}`, () =>
      withWebhook(
        Hear,
        keys,
        Effect.gen(function* () {
          yield* Sandbox.subscribe({ ...keys, events: url })
          yield* hello
          yield* Sandbox.settled
          assert.deepStrictEqual(
            (yield* Sandbox.deliveries).map(({ outcome, status, via }) => [via, outcome, status]),
            [["webhook", "acknowledged", 200]]
          )
        })
      )
    )
  }

  it.live("that has other secrets, is none, or is not there is not taken", () =>
    withWebhook(
      Hear,
      secrets,
      Effect.gen(function* () {
        const reason = (options: Sandbox.SubscriptionOptions) =>
          Effect.map(Effect.flip(Sandbox.subscribe(options)), ({ reason }) => reason)
        assert.include(yield* reason({ ...secrets, encryptKey: "another", events: url }), "status 401")
        assert.include(yield* reason({ ...secrets, verificationToken: "another", events: url }), "status 401")
        assert.include(yield* reason({ events: "ftp://bot.example.com" }), "no address")
        assert.deepStrictEqual(yield* Sandbox.subscriptions, [])
      })
    )
  )

  it.live("that redirects, or cannot be reached, is told so by the code", () =>
    Effect.gen(function* () {
      const failing = (code: string) =>
        Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code } }))
      const cases: ReadonlyArray<readonly [() => Promise<Response>, number]> = [
        [() => Promise.resolve(new Response(null, { status: 302, headers: { location: "/" } })), 200671],
        [() => failing("ECONNREFUSED"), 200342],
        [() => failing("ENOTFOUND"), 200343],
        [() => failing("ECONNRESET"), 200080]
      ]
      for (const [fetch, code] of cases) {
        const [delivery] = yield* Effect.gen(function* () {
          const message = yield* sendCard(cardOf("before"))
          yield* Sandbox.useCard(message, { component: "go" })
          yield* Sandbox.settled
          return yield* Sandbox.deliveries
        }).pipe(Effect.provide(Sandbox.layer({ ...options, fetch, subscriptions: [{ events: url }] })))
        assert.strictEqual(delivery?.code, code)
      }
    })
  )

  it.live("of a store app gets its tickets", () =>
    Effect.gen(function* () {
      const store = yield* AppTicketStore.makeMemory
      yield* withWebhook(
        Hear,
        secrets,
        Effect.gen(function* () {
          yield* Sandbox.subscribe({ ...secrets, events: url })
          const ticket = yield* Sandbox.rotateAppTicket(app)
          yield* Sandbox.settled
          assert.deepStrictEqual(Option.map(yield* store.get(app), Redacted.value), Option.some(ticket))
        }),
        Layer.succeed(AppTicketStore.AppTicketStore, store),
        { apps: [{ ...Sandbox.defaultApp, kind: "store" }] }
      )
    })
  )
})
