/**
 * The official Node client receives from the sandbox: over its long connection, and behind its HTTP adapters. It knows
 * nothing of this project, and what it makes of frames and requests is what it makes of the platform's.
 */
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxControl from "@effect-feishu/sandbox/SandboxControl"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Schedule from "effect/Schedule"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { dig, done } from "./support.js"

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {}, trace: () => {} }

const layer = SandboxServer.layer({
  seed: 1,
  groupMessages: "all",
  clientConfig: { ReconnectNonce: 0, ReconnectInterval: 1 }
})

const card = (text: string) => ({
  schema: "2.0",
  body: {
    elements: [
      { tag: "markdown", content: text },
      {
        tag: "button",
        element_id: "go",
        text: { tag: "plain_text", content: "Go" },
        behaviors: [{ type: "callback", value: { k: "v" } }]
      }
    ]
  }
})

interface Heard {
  readonly texts: Array<string>
  readonly clicks: Array<unknown>
}

/** The client's handlers, and what they heard. */
const dispatcher = (keys: { readonly encryptKey?: string; readonly verificationToken?: string } = {}) => {
  const heard: Heard = { texts: [], clicks: [] }
  const handlers = new Lark.EventDispatcher({ ...keys, logger: silent }).register({
    "im.message.receive_v1": ({ message }) => {
      heard.texts.push(message.content)
    },
    "card.action.trigger": (data: unknown) => {
      heard.clicks.push(dig(data, "action.value"))
      return { toast: { type: "success", content: "done" }, card: { type: "raw", data: card("after") } }
    }
  })
  return { handlers, heard }
}

const until = <A, R>(effect: Effect.Effect<A, never, R>, is: (value: A) => boolean) =>
  Effect.timeout(Effect.repeat(effect, { until: is, schedule: Schedule.spaced("10 millis") }), "10 seconds")

/** The client, connected until the scope closes. */
const connected = Effect.gen(function* () {
  const { baseUrl } = yield* SandboxServer.SandboxServer
  const { handlers, heard } = dispatcher()
  const closing: Array<() => void> = []
  yield* Effect.addFinalizer(() => Effect.sync(() => closing.forEach((close) => close())))
  yield* Effect3.async<void>((resume) => {
    const client = new Lark.WSClient({
      ...Sandbox.defaultApp,
      domain: baseUrl,
      logger: silent,
      onReady: () => resume(Effect.void)
    })
    void client.start({ eventDispatcher: handlers })
    closing.push(() => client.close({ force: true }))
  })
  return heard
})

/** Somebody presses the button of a card; gives what the card shows afterwards. */
const press = Effect.gen(function* () {
  const sent = yield* done("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
    receive_id: Sandbox.defaultChatId,
    msg_type: "interactive",
    content: JSON.stringify(card("before"))
  })
  const id = String(dig(sent, "message_id"))
  yield* Sandbox.useCard(id, { component: "go" })
  yield* Sandbox.settled
  return (yield* Sandbox.messages).find(({ message_id }) => message_id === id)?.content ?? ""
})

const outcomes = Effect.map(Sandbox.deliveries, (all) =>
  all.map(({ code, outcome, via }) => [via, outcome, code] as const)
)

describe("the official client's long connection", () => {
  it.scopedLive("hears what is said, and its acknowledgement is understood", () =>
    Effect.gen(function* () {
      const heard = yield* connected
      yield* Sandbox.say("hello, 世界")
      yield* Sandbox.settled
      assert.deepStrictEqual(heard.texts, ['{"text":"hello, 世界"}'])
      assert.deepStrictEqual(yield* outcomes, [["longConnection", "acknowledged", undefined]])
    }).pipe(Effect.provide(layer))
  )

  it.scopedLive("answers clicks, and its card is shown", () =>
    Effect.gen(function* () {
      const heard = yield* connected
      assert.include(yield* press, "after")
      assert.deepStrictEqual(heard.clicks, [{ k: "v" }])
      assert.deepStrictEqual(yield* outcomes, [["longConnection", "acknowledged", undefined]])
    }).pipe(Effect.provide(layer))
  )

  it.scopedLive("hears who writes and presses on the sandbox's page", () =>
    Effect.gen(function* () {
      const heard = yield* connected
      const { baseUrl } = yield* SandboxServer.SandboxServer
      // What the page itself calls.
      const page = SandboxControl.make({ baseUrl })
      yield* page.say("from the page")
      const sent = yield* done("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
        receive_id: Sandbox.defaultChatId,
        msg_type: "interactive",
        content: JSON.stringify(card("before"))
      })
      const { id } = yield* page.useCard(String(dig(sent, "message_id")), { component: "go" })
      yield* Sandbox.settled
      assert.deepStrictEqual(heard, { texts: ['{"text":"from the page"}'], clicks: [{ k: "v" }] })
      const [delivery] = yield* page.deliveries({ eventId: id })
      assert.deepStrictEqual(dig(delivery, "answer.toast.content"), "done")
    }).pipe(Effect.provide(layer))
  )

  it.scopedLive("puts together what comes in pieces", () =>
    Effect.gen(function* () {
      const heard = yield* connected
      for (const order of ["forwards", "backwards"] as const) {
        yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.fragmented({ parts: 4, order })))
        yield* Sandbox.say(order)
        yield* Sandbox.settled
      }
      assert.deepStrictEqual(heard.texts, ['{"text":"forwards"}', '{"text":"backwards"}'])
      assert.deepStrictEqual(
        (yield* outcomes).map(([, outcome]) => outcome),
        ["acknowledged", "acknowledged"]
      )
    }).pipe(Effect.provide(layer))
  )

  it.scopedLive("hears again what it heard when its acknowledgement was lost", () =>
    Effect.gen(function* () {
      const heard = yield* connected
      yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.lostAck))
      yield* Sandbox.say("twice")
      yield* Sandbox.settled
      yield* Sandbox.advance("15 seconds")
      yield* until(Sandbox.deliveries, (all) => all.length === 2)
      assert.deepStrictEqual(heard.texts, ['{"text":"twice"}', '{"text":"twice"}'])
    }).pipe(Effect.provide(layer))
  )

  it.scopedLive("connects again when the platform closes, and hears what it missed", () =>
    Effect.gen(function* () {
      const heard = yield* connected
      yield* Sandbox.inject(Fault.next(1, { on: "delivery" }, Fault.closed({ code: 1001 })))
      yield* Sandbox.say("after the break")
      yield* Sandbox.settled
      yield* until(Sandbox.requestCounts, (counts) => counts["callback.ws.endpoint"] === 2)
      yield* Effect.sleep("100 millis")
      yield* Sandbox.advance("15 seconds")
      yield* until(
        Effect.sync(() => heard.texts),
        (texts) => texts.length === 1
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("the official client's HTTP adapter", () => {
  const keys = { encryptKey: "an encrypt key", verificationToken: "a token" }

  const listening = (listener: RequestListener) =>
    Effect.map(
      Effect.acquireRelease(
        Effect3.async<ReturnType<typeof createServer>>((resume) => {
          const server = createServer(listener)
          server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
        }),
        (server) =>
          Effect3.async<void>((resume) => {
            server.close(() => resume(Effect.void))
            server.closeAllConnections()
          })
      ),
      (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`
    )

  for (const [name, secrets] of Object.entries({
    "encrypted and signed": keys,
    plain: { verificationToken: keys.verificationToken }
  })) {
    it.scopedLive(`answers the challenge, takes events and answers clicks, ${name}`, () =>
      Effect.gen(function* () {
        const { handlers, heard } = dispatcher(secrets)
        const events = yield* listening(Lark.adaptDefault("/events", handlers, { autoChallenge: true }))
        yield* Sandbox.subscribe({ ...secrets, events })
        yield* Sandbox.say("hello")
        yield* Sandbox.settled
        assert.include(yield* press, "after")
        assert.deepStrictEqual(heard, { texts: ['{"text":"hello"}'], clicks: [{ k: "v" }] })
        assert.deepStrictEqual(yield* outcomes, [
          ["webhook", "acknowledged", undefined],
          ["webhook", "acknowledged", undefined]
        ])
      }).pipe(Effect.provide(layer))
    )
  }
})
