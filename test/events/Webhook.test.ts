import { AppTicketStore } from "@effect-feishu/core"
import { type Events, Webhook, WebhookSecrets } from "@effect-feishu/events"
import { assert, describe, it, vi } from "@effect/vitest"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/TestClock"
import * as Metrics from "../line/metrics.js"
import {
  challengeText,
  delivery,
  encrypted,
  encryptKey,
  eventText,
  post,
  recorder,
  type Recorder,
  secrets,
  signatureOf,
  verificationToken
} from "./support/receiver.js"
import { C1, C2, E1, S1, S2 } from "./support/vectors.js"

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

const quiet = Logger.remove(Logger.defaultLogger)

/** An address over a real `Request` and `Response`, gone at the end of the test. */
const address = (into: Recorder = recorder(), options?: WebhookSecrets.Options, webhook?: Webhook.Options) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() =>
        Webhook.toWebHandler(
          Layer.merge(into.layer, secrets(options)).pipe(Layer.provideMerge(quiet)),
          webhook
        )
      ),
      ({ dispose }) => Effect.promise(dispose)
    ),
    ({ handler }) =>
      (request: Request, context?: Webhook.HostContext | object): Effect.Effect<Answer> =>
        Effect.promise(async () => {
          const response = await handler(request, context)
          const text = await response.text()
          const isJson = response.headers.get("content-type")?.startsWith("application/json") === true
          return {
            status: response.status,
            body: isJson ? JSON.parse(text) : text,
            headers: response.headers
          }
        })
  )

const unauthorized = { status: 401, body: { msg: "unauthorized" } }

const isRefused = (answer: Answer) =>
  assert.deepStrictEqual({ status: answer.status, body: answer.body }, unauthorized)

describe("Webhook", () => {
  describe("the challenge", () => {
    it.scopedLive("is answered by its token, without a signature, encrypted or not", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into)
        for (const body of [challengeText(), encrypted(challengeText())]) {
          const answer = yield* send(post(body))
          assert.strictEqual(answer.status, 200)
          assert.deepStrictEqual(answer.body, { challenge: "c-1" })
        }
        assert.deepStrictEqual(into.received, [])
      })
    )

    it.scopedLive("of another token is refused, encrypted or not", () =>
      Effect.gen(function* () {
        const send = yield* address()
        isRefused(yield* send(post(challengeText("another"))))
        isRefused(yield* send(post(encrypted(challengeText("another")))))
        isRefused(yield* send(post('{"challenge":"c-1","type":"url_verification"}')))
      })
    )

    it.scopedLive("is known by its encryption where there is no token, and not without either", () =>
      Effect.gen(function* () {
        const send = yield* address(recorder(), { encryptKey })
        assert.strictEqual((yield* send(post(encrypted(challengeText("any"))))).status, 200)
        isRefused(yield* send(post(challengeText("any"))))
      })
    )

    it.scopedLive("of the reference is answered: E1 with its key, C2 by its token", () =>
      Effect.gen(function* () {
        const send = yield* address(recorder(), { encryptKey: E1.key, verificationToken: "vt-demo" })
        const answer = yield* send(post(S1.body))
        assert.deepStrictEqual(answer.body, { challenge: "c-0001" })
        assert.deepStrictEqual((yield* send(post(C2.body))).body, { challenge: "c-0002" })
      })
    )
  })

  describe("an event", () => {
    it.scopedLive("that is signed and encrypted reaches the handlers, and is answered with 200", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into)
        const answer = yield* send(delivery())
        assert.deepStrictEqual({ status: answer.status, body: answer.body }, { status: 200, body: {} })
        assert.deepStrictEqual(
          into.received.map(({ id, type, event }) => ({ id, type, event })),
          [{ id: "ev-1", type: "im.message.receive_v1", event: { message: { message_id: "om_demo" } } }]
        )
      })
    )

    it.scopedLive(
      "is verified over the bytes as they came: a body that is written otherwise once parsed",
      () =>
        Effect.gen(function* () {
          const into = recorder()
          const send = yield* address(
            into,
            { encryptKey: S2.key, verificationToken },
            { replayWindow: Infinity }
          )
          const headers = {
            "X-Lark-Request-Timestamp": S2.timestamp,
            "X-Lark-Request-Nonce": S2.nonce,
            "X-Lark-Signature": S2.signature
          }
          assert.strictEqual((yield* send(post(S2.body, headers))).status, 200)
          isRefused(yield* send(post(S2.body, { ...headers, "X-Lark-Signature": S2.wrongSignature })))
          assert.strictEqual(into.received.length, 1)
        })
    )

    it.scopedLive("that is not signed is refused where there is an Encrypt Key, plain or encrypted", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into)
        isRefused(yield* send(post(eventText())))
        isRefused(yield* send(post(encrypted(eventText()))))
        isRefused(yield* send(post(eventText(), signatureOf(eventText(), { key: "another" }))))
        assert.deepStrictEqual(into.received, [])
      })
    )

    it.scopedLive("that is plain but signed is taken where there is an Encrypt Key", () =>
      Effect.gen(function* () {
        const send = yield* address()
        assert.strictEqual((yield* send(post(eventText(), signatureOf(eventText())))).status, 200)
      })
    )

    it.scopedLive("is known by its token where there is no Encrypt Key", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into, { verificationToken })
        assert.strictEqual((yield* send(post(eventText()))).status, 200)
        isRefused(yield* send(post(eventText({ token: "another" }))))
        isRefused(yield* send(post(eventText({ token: "" }))))
        isRefused(yield* send(post(eventText({ token: undefined }))))
        isRefused(yield* send(post(encrypted(eventText()))))
        assert.strictEqual(into.received.length, 1)
      })
    )

    it.scopedLive("of version 1.0 is checked and taken likewise", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into, { verificationToken })
        const text = (token: string) =>
          JSON.stringify({
            uuid: "u-1",
            ts: "1502199207.7171419",
            token,
            type: "event_callback",
            event: { type: "leave_approval", app_id: "cli_1", tenant_key: "t" }
          })
        assert.strictEqual((yield* send(post(text(verificationToken)))).status, 200)
        isRefused(yield* send(post(text("another"))))
        assert.deepStrictEqual(
          into.received.map(({ id, schema, type }) => [schema, id, type]),
          [["1.0", "u-1", "leave_approval"]]
        )
      })
    )

    it.scopedLive("with a wrong token is refused although it is signed", () =>
      Effect.gen(function* () {
        const send = yield* address()
        isRefused(yield* send(delivery(eventText({ token: "another" }))))
        assert.strictEqual((yield* send(delivery(eventText({ token: "" })))).status, 200)
      })
    )

    it.scopedLive("that is replayed later than the window, or from the future, is refused", () =>
      Effect.gen(function* () {
        const send = yield* address()
        const now = Math.floor(Date.now() / 1000)
        for (const at of [now - 400, now + 400]) isRefused(yield* send(delivery(eventText(), { at })))
        for (const at of [now - 200, now + 200]) {
          assert.strictEqual((yield* send(delivery(eventText(), { at }))).status, 200)
        }
        const wide = yield* address(recorder(), undefined, { replayWindow: "10 minutes" })
        assert.strictEqual((yield* wide(delivery(eventText(), { at: now - 400 }))).status, 200)
      })
    )

    it.scopedLive("is taken with the old and the new secrets while they are changed", () =>
      Effect.gen(function* () {
        const send = yield* address(recorder(), {
          encryptKey: ["new-key", Redacted.make("old-key")],
          verificationToken: ["new-token", "old-token"]
        })
        for (const age of ["new", "old"]) {
          const text = eventText({ token: `${age}-token` })
          assert.strictEqual((yield* send(delivery(text, { key: `${age}-key` }))).status, 200)
        }
        isRefused(yield* send(delivery(eventText({ token: "new-token" }), { key: "older-key" })))
      })
    )

    it.scopedLive("gets the status that its handlers chose", () =>
      Effect.gen(function* () {
        const verdicts: ReadonlyArray<readonly [Events.Verdict, number, unknown]> = [
          [{ _tag: "Accepted" }, 200, {}],
          // A type of which there is no handler is not sent again (complaint 22).
          [{ _tag: "Unhandled" }, 200, {}],
          [{ _tag: "Answered", answer: { toast: { content: "ok" } } }, 200, { toast: { content: "ok" } }],
          [{ _tag: "Refused", reason: "full" }, 500, { msg: "refused" }]
        ]
        for (const [verdict, status, body] of verdicts) {
          const send = yield* address(recorder(Effect.succeed(verdict)))
          const answer = yield* send(delivery())
          assert.deepStrictEqual({ status: answer.status, body: answer.body }, { status, body })
        }
      })
    )

    it.scopedLive("whose handlers die, or whose answer is no JSON, is sent again", () =>
      Effect.gen(function* () {
        const dying = yield* address(recorder(Effect.die("broken")))
        assert.strictEqual((yield* dying(delivery())).status, 500)
        const circular: { self?: unknown } = {}
        circular.self = circular
        const odd = yield* address(recorder(Effect.succeed({ _tag: "Answered", answer: { circular } })))
        assert.strictEqual((yield* odd(delivery())).status, 500)
      })
    )
  })

  describe("callbacks", () => {
    it.scopedLive(
      "of new cards reach the handlers whole: values of forms, options, inputs (complaints 16, 18)",
      () =>
        Effect.gen(function* () {
          const into = recorder()
          const send = yield* address(into)
          const event = {
            operator: { open_id: "ou_1" },
            token: "c-token",
            action: {
              tag: "button",
              value: { key: "v" },
              form_value: { name: "A", tags: ["x", "y"], when: "2024-04-01 +0800" },
              option: "o",
              options: ["p"],
              input_value: "i",
              checked: true
            }
          }
          yield* send(delivery(eventText({ type: "card.action.trigger", event })))
          assert.deepStrictEqual(
            into.received.map(({ event, type }) => [type, event]),
            [["card.action.trigger", event]]
          )
        })
    )

    const oldCard = { "x-lark-request-timestamp": C1.timestamp, "x-lark-request-nonce": C1.nonce }

    it.scopedLive("of old cards are told by their body, and signed by the older rule", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into, undefined, { replayWindow: Infinity })
        const answer = yield* send(post(C1.body, { ...oldCard, "x-lark-signature": C1.signature }))
        assert.strictEqual(answer.status, 200)
        assert.deepStrictEqual(
          into.received.map(({ event, id, type }) => [type, id, event]),
          [["card.action.trigger_v1", undefined, JSON.parse(C1.body)]]
        )
      })
    )

    it.scopedLive("of old cards are refused unsigned, by the newer rule, and where there is no token", () =>
      Effect.gen(function* () {
        const send = yield* address(recorder(), undefined, { replayWindow: Infinity })
        isRefused(yield* send(post(C1.body)))
        isRefused(
          yield* send(post(C1.body, { ...oldCard, "x-lark-signature": C1.signature.replace("4", "5") }))
        )
        isRefused(yield* send(post(C1.body, signatureOf(C1.body))))
        const keyOnly = yield* address(recorder(), { encryptKey }, { replayWindow: Infinity })
        isRefused(yield* keyOnly(post(C1.body, { ...oldCard, "x-lark-signature": C1.signature })))
      })
    )

    it.scopedLive("of old cards are no way around the signature of events", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into, { encryptKey, verificationToken })
        const disguised = JSON.stringify({ ...JSON.parse(eventText()), action: { tag: "button" } })
        isRefused(
          yield* send(post(disguised, signatureOf(disguised, { rule: "sha1", key: verificationToken })))
        )
        assert.deepStrictEqual(into.received, [])
      })
    )
  })

  describe("refusals", () => {
    it.scopedLive("are answered in the same words whatever the reason", () =>
      Effect.gen(function* () {
        const send = yield* address()
        const signed = (body: string) => post(body, signatureOf(body))
        const requests = [
          post(""),
          post("no json"),
          post("[]"),
          post("{}"),
          post(new Uint8Array([0x7b, 0xff, 0x7d])),
          post('{"encrypt":""}'),
          post('{"encrypt":7}'),
          signed('{"encrypt":7}'),
          signed('{"encrypt":"AAAA"}'),
          signed(`{"encrypt":"${E1.encrypted}"}`),
          signed(encrypted("[]")),
          signed(encrypted("no json")),
          signed(encrypted('{"schema":"2.0"}')),
          post(encrypted(eventText(), "another key")),
          delivery(eventText(), { key: "another key" }),
          post("{}", { "x-lark-signature": "00" })
        ]
        const answers = yield* Effect.forEach(requests, (request) => send(request))
        for (const answer of answers) {
          isRefused(answer)
          assert.deepStrictEqual([...answer.headers], [...answers[0]!.headers])
        }
      })
    )

    it.scopedLive("of large unsigned bodies come before anything is parsed or decrypted", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into)
        const large = challengeText().replace("}", `,"x":"${"x".repeat(5000)}"}`)
        isRefused(yield* send(post(encrypted(large))))
        isRefused(yield* send(post(large)))
        // The old callback of cards is signed by its own rule, and may be large.
        const card = JSON.stringify({ action: { tag: "button", value: { text: "x".repeat(5000) } } })
        const signed = signatureOf(card, { rule: "sha1", key: verificationToken })
        assert.strictEqual((yield* send(post(card, signed))).status, 200)
        assert.strictEqual(into.received.length, 1)
      })
    )

    it.scoped("are in the log with their reason, once a minute, and without secrets (complaint 23)", () =>
      Effect.gen(function* () {
        const lines: Array<string> = []
        const log = Logger.make(
          ({ logLevel, message }) => void lines.push(`${logLevel.label} ${String(message)}`)
        )
        const handle = yield* Webhook.make().pipe(
          Effect.provide([recorder().layer, secrets()]),
          Effect.provide(Logger.replace(Logger.defaultLogger, log))
        )
        const refuseBody = (body: string) =>
          handle({
            method: "POST",
            header: () => undefined,
            body: () => Effect.succeed(new TextEncoder().encode(body))
          }).pipe(Effect.provide(Logger.replace(Logger.defaultLogger, log)))
        const refuse = refuseBody(encrypted(eventText()))
        yield* Effect.repeatN(refuse, 9)
        assert.deepStrictEqual(lines, ["WARN A request was refused: A header of the signature is missing"])
        // Each mistake in the console, or in the variables, has a reason of its own.
        const compare = "compare with the developer console, Events & Callbacks, Encryption Strategy"
        for (const [body, reason] of [
          // The challenge is not signed: another Encrypt Key shows in that it does not open.
          [
            encrypted(challengeText(), "another key"),
            "it is not signed, and it is not encrypted with the Encrypt Key"
          ],
          [eventText(), "it is neither signed nor encrypted, and there is an Encrypt Key"],
          [challengeText("another"), "the challenge has another Verification Token"]
        ] as const) {
          yield* refuseBody(body)
          assert.strictEqual(lines.pop(), `WARN A request was refused: ${reason}: ${compare}`)
        }
        yield* TestClock.adjust("1 minute")
        yield* refuse
        assert.strictEqual(lines.length, 2)
        for (const line of lines) assert.notInclude(line, encryptKey)
      })
    )
  })

  describe("requests", () => {
    it.scopedLive("by GET and HEAD are told what the address is for; other methods are not allowed", () =>
      Effect.gen(function* () {
        const send = yield* address()
        const ask = (method: string) => send(new Request("https://bot.example.com/", { method }))
        const answer = yield* ask("GET")
        assert.strictEqual(answer.status, 200)
        assert.include(String(answer.body), "Feishu")
        assert.strictEqual((yield* ask("HEAD")).body, "")
        for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
          const refused = yield* ask(method)
          assert.strictEqual(refused.status, 405)
          assert.strictEqual(refused.headers.get("allow"), "GET, HEAD, POST")
        }
      })
    )

    it.scopedLive("are JSON, with any parameters of the content type", () =>
      Effect.gen(function* () {
        const send = yield* address()
        const body = encrypted(eventText())
        const status = (type: string, headers = {}) =>
          Effect.map(send(post(body, { ...signatureOf(body), ...headers }, type)), (answer) => answer.status)
        for (const type of [
          "application/json",
          "application/json; charset=utf-8",
          "Application/JSON;charset=UTF-8",
          'application/json; charset="utf-8"; x=y'
        ]) {
          assert.strictEqual(yield* status(type), 200, type)
        }
        for (const type of [
          "text/plain",
          "application/x-www-form-urlencoded",
          "application/json; charset=gbk"
        ]) {
          assert.strictEqual(yield* status(type), 415, type)
        }
        assert.strictEqual(yield* status("application/json", { "content-encoding": "gzip" }), 415)
      })
    )

    it.scopedLive("are read up to the limit, which a wrong length does not get around", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into, { verificationToken }, { maxBodyBytes: 1000 })
        const text = (size: number) => {
          const rest = size - eventText({ event: { text: "" } }).length
          return eventText({ event: { text: "x".repeat(rest) } })
        }
        assert.strictEqual((yield* send(post(text(1000)))).status, 200)
        assert.strictEqual((yield* send(post(text(1001)))).status, 413)
        const endless = new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(600))
        })
        assert.strictEqual((yield* send(post(endless))).status, 413)
        assert.strictEqual((yield* send(post("{}", { "content-length": "2000" }))).status, 413)
        assert.strictEqual(into.received.length, 1)
      })
    )

    it.scoped("that drip are cut by a time limit", () =>
      Effect.gen(function* () {
        const handle = yield* Webhook.make().pipe(Effect.provide([recorder().layer, secrets()]))
        const answer = yield* Effect.fork(
          handle({ method: "POST", header: () => undefined, body: () => Effect.never })
        )
        yield* TestClock.adjust("3 seconds")
        assert.strictEqual((yield* Fiber.join(answer)).status, 408)
      })
    )

    it.scopedLive("whose body breaks off are refused, and nothing of them is taken", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into)
        let pulled = 0
        const broken = new ReadableStream({
          pull: (controller) =>
            pulled++ === 0 ? controller.enqueue(new TextEncoder().encode("{")) : controller.error("gone")
        })
        assert.strictEqual((yield* send(post(broken))).status, 400)
        const texts = new ReadableStream({ pull: (controller) => controller.enqueue("{}") })
        assert.strictEqual((yield* send(post(texts))).status, 400)
        const read = post(challengeText())
        yield* Effect.promise(() => read.text())
        assert.strictEqual((yield* send(read)).status, 400)
        assert.deepStrictEqual(into.received, [])
      })
    )

    it.scoped("that are given up lose nothing of what was accepted", () =>
      Effect.gen(function* () {
        const begun = yield* Deferred.make<void>()
        const done = yield* Deferred.make<void>()
        const slow = Deferred.succeed(begun, undefined).pipe(
          Effect.zipRight(Effect.sleep("1 second")),
          Effect.zipRight(Deferred.succeed(done, undefined)),
          Effect.as({ _tag: "Accepted" } as const)
        )
        const handle = yield* Webhook.make().pipe(
          Effect.provide([recorder(slow).layer, secrets({ verificationToken })])
        )
        const request = yield* Effect.fork(
          handle({
            method: "POST",
            header: () => undefined,
            body: () => Effect.succeed(new TextEncoder().encode(eventText()))
          })
        )
        yield* Deferred.await(begun)
        yield* Fiber.interrupt(request)
        yield* TestClock.adjust("1 second")
        assert.isTrue(yield* Deferred.isDone(done))
      })
    )

    it.scoped("are answered in the platform's three seconds, whatever the handlers do", () =>
      Effect.gen(function* () {
        const handle = yield* Webhook.make().pipe(
          Effect.provide([recorder(Effect.never).layer, secrets({ verificationToken })]),
          Effect.provide(quiet)
        )
        const answer = yield* Effect.fork(
          handle({
            method: "POST",
            header: () => undefined,
            body: () => Effect.succeed(new TextEncoder().encode(eventText()))
          }).pipe(Effect.provide(quiet))
        )
        yield* TestClock.adjust("3 seconds")
        assert.strictEqual((yield* Fiber.join(answer)).status, 500)
      })
    )
  })

  it.scopedLive("counts requests by what they turned out to be", () =>
    Effect.gen(function* () {
      const counts = Effect.map(Metrics.counted, (all) => {
        const found: Record<string, number> = {}
        for (const { count, name, tags } of all) {
          if (name !== "feishu_webhook_requests" || count === undefined) continue
          for (const value of Object.values(tags)) found[value] = count
        }
        return found
      })
      const before = yield* counts
      const send = yield* address(recorder(), undefined, { maxBodyBytes: 1000 })
      yield* send(delivery())
      yield* send(post(encrypted(challengeText())))
      yield* send(post("{}"))
      yield* send(post("x".repeat(1001)))
      yield* send(new Request("https://bot.example.com/", { method: "PUT" }))
      const after = yield* counts
      for (const outcome of ["event", "challenge", "unauthorized", "unreadable", "invalid"]) {
        assert.strictEqual((after[outcome] ?? 0) - (before[outcome] ?? 0), 1, outcome)
      }
    })
  )

  describe("as a handler of the web's kind", () => {
    it.scopedLive("tells its host to keep the program until the handlers are done", () =>
      Effect.gen(function* () {
        const done = yield* Deferred.make<void>()
        const send = yield* address(recorder(undefined, Deferred.await(done)))
        const kept: Array<Promise<unknown>> = []
        const context = { waitUntil: (promise: Promise<unknown>) => void kept.push(promise) }
        assert.strictEqual((yield* send(delivery(), context)).status, 200)
        assert.strictEqual(kept.length, 1)
        let isOver = false
        void kept[0]!.then(() => (isOver = true))
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        assert.isFalse(isOver)
        yield* Deferred.succeed(done, undefined)
        yield* Effect.promise(() => kept[0]!)
      })
    )

    it.scopedLive("answers whatever its host gives beside the request", () =>
      Effect.gen(function* () {
        const into = recorder()
        const send = yield* address(into)
        const info = { remoteAddr: { transport: "tcp", hostname: "127.0.0.1", port: 1 } }
        const odd = { waitUntil: 1 }
        const lost = {
          waitUntil: () => {
            throw new TypeError("Illegal invocation")
          }
        }
        for (const context of [{}, info, odd, lost]) {
          assert.strictEqual((yield* send(delivery(), context)).status, 200)
        }
        assert.strictEqual(into.received.length, 4)
      })
    )

    it.live(
      "answers while its layer waits for something that is away, and takes events in once it stands",
      () =>
        Effect.gen(function* () {
          const found = yield* Deferred.make<void>()
          const into = recorder()
          const { dispose, handler } = Webhook.toWebHandler(
            Layer.mergeAll(into.layer, secrets(), Layer.effectDiscard(Deferred.await(found)))
          )
          vi.useFakeTimers({ toFake: ["setTimeout"] })
          const waiting = handler(delivery())
          yield* Effect.promise(() => vi.advanceTimersByTimeAsync(3000))
          vi.useRealTimers()
          assert.strictEqual((yield* Effect.promise(() => waiting)).status, 503)
          yield* Deferred.succeed(found, undefined)
          assert.strictEqual((yield* Effect.promise(() => handler(delivery()))).status, 200)
          assert.strictEqual(into.received.length, 1)
          yield* Effect.promise(dispose)
        })
    )

    it("throws where an option lets everything or nothing through, before anything is built", () => {
      const wrong: ReadonlyArray<Webhook.Options> = [
        { maxBodyBytes: Number.NaN },
        { bodyTimeout: Number.NaN },
        { replayWindow: Number.NaN },
        { replayWindow: 0 }
      ]
      for (const options of wrong) {
        assert.throws(
          () => Webhook.toWebHandler(Layer.merge(recorder().layer, secrets()), options),
          `Webhook.toWebHandler: ${Object.keys(options)[0]} must be `
        )
      }
    })

    it.live("builds its layer at the first request, and ends it once disposed", () =>
      Effect.gen(function* () {
        const states: Array<string> = []
        const life = Layer.scopedDiscard(
          Effect.acquireRelease(
            Effect.sync(() => states.push("built")),
            () => Effect.sync(() => states.push("ended"))
          )
        )
        const { dispose, handler } = Webhook.toWebHandler(Layer.mergeAll(recorder().layer, secrets(), life))
        assert.deepStrictEqual(states, [])
        for (let i = 0; i < 2; i++) {
          assert.strictEqual((yield* Effect.promise(() => handler(delivery()))).status, 200)
        }
        assert.deepStrictEqual(states, ["built"])
        yield* Effect.promise(dispose)
        assert.deepStrictEqual(states, ["built", "ended"])
        assert.strictEqual((yield* Effect.promise(() => handler(delivery()))).status, 503)
        yield* Effect.promise(dispose)
      })
    )

    it.live("tries its layer again at the next request when it could not be built", () =>
      Effect.gen(function* () {
        let tries = 0
        const layer = Layer.unwrapEffect(
          Effect.suspend(() =>
            ++tries === 1 ? Effect.fail("not yet") : Effect.succeed(Layer.merge(recorder().layer, secrets()))
          )
        )
        const { dispose, handler } = Webhook.toWebHandler(Layer.provideMerge(layer, quiet))
        assert.strictEqual((yield* Effect.promise(() => handler(delivery()))).status, 503)
        assert.strictEqual((yield* Effect.promise(() => handler(delivery()))).status, 200)
        yield* Effect.promise(dispose)
      })
    )
  })

  describe("tickets of store apps", () => {
    const ticketEvent = JSON.stringify({
      uuid: "u-ticket",
      ts: "1502199207.7171419",
      token: verificationToken,
      type: "event_callback",
      event: { type: "app_ticket", app_id: "cli_store", app_ticket: "ticket-1" }
    })

    const handling = (store: Layer.Layer<AppTicketStore.AppTicketStore>, into: Recorder) =>
      Effect.map(
        Webhook.make().pipe(Effect.provide([into.layer, secrets({ verificationToken }), store, quiet])),
        (handle) =>
          handle({
            method: "POST",
            header: () => undefined,
            body: () => Effect.succeed(new TextEncoder().encode(ticketEvent))
          }).pipe(Effect.provide(quiet))
      )

    it.scoped("are stored before any handler is told, whether or not there is one", () =>
      Effect.gen(function* () {
        const store = yield* AppTicketStore.makeMemory
        const seen: Array<Option.Option<string>> = []
        const into = recorder(
          Effect.gen(function* () {
            seen.push(Option.map(yield* Effect.orDie(store.get("cli_store")), Redacted.value))
            return { _tag: "Unhandled" } as const
          })
        )
        const request = yield* handling(Layer.succeed(AppTicketStore.AppTicketStore, store), into)
        assert.strictEqual((yield* request).status, 200)
        assert.deepStrictEqual(seen, [Option.some("ticket-1")])
      })
    )

    it.scoped("that nobody keeps are warned of: the store was left out of the layer", () =>
      Effect.gen(function* () {
        const lines: Array<string> = []
        const log = Logger.make(({ logLevel, message }) => {
          if (logLevel.label === "WARN") lines.push(String(message))
        })
        const handle = yield* Webhook.make().pipe(
          Effect.provide([recorder().layer, secrets({ verificationToken })]),
          Effect.provide(quiet)
        )
        const answer = yield* handle({
          method: "POST",
          header: () => undefined,
          body: () => Effect.succeed(new TextEncoder().encode(ticketEvent))
        }).pipe(Effect.provide(Logger.replace(Logger.defaultLogger, log)))
        assert.strictEqual(answer.status, 200)
        assert.strictEqual(lines.length, 1)
        assert.include(lines[0], "AppTicketStore")
        assert.notInclude(lines[0], "ticket-1")
      })
    )

    it.scoped("that could not be stored are sent again: the store fails, dies, or never answers", () =>
      Effect.gen(function* () {
        const failure = new AppTicketStore.AppTicketStoreError({ operation: "set", reason: "down" })
        for (const set of [
          Effect.fail(failure),
          Effect.die("broken"),
          Effect.uninterruptible(Effect.never)
        ]) {
          const into = recorder()
          const store = Layer.succeed(AppTicketStore.AppTicketStore, {
            get: () => Effect.succeed(Option.none()),
            set: () => set
          })
          const answer = yield* Effect.fork(yield* handling(store, into))
          yield* TestClock.adjust("2 seconds")
          assert.strictEqual((yield* Fiber.join(answer)).status, 500)
          assert.deepStrictEqual(into.received, [])
        }
      })
    )
  })
})

describe("WebhookSecrets", () => {
  const refusal = (options: WebhookSecrets.Options) =>
    Effect.map(Effect.flip(WebhookSecrets.make(options)), ({ message }) => message)

  it.effect("need one: both missing takes requests from anybody", () =>
    Effect.gen(function* () {
      for (const options of [{}, { encryptKey: [] }]) {
        assert.include(yield* refusal(options), "both are missing")
      }
    })
  )

  it.effect("are not empty: a key that was forgotten does not leave requests to the token alone", () =>
    Effect.gen(function* () {
      for (const empty of ["", " ", Redacted.make(""), ["key", ""]]) {
        assert.include(
          yield* refusal({ encryptKey: empty, verificationToken: "t" }),
          "encryptKey must not be empty"
        )
        assert.include(
          yield* refusal({ encryptKey: "k", verificationToken: empty }),
          "verificationToken must not be empty"
        )
      }
    })
  )

  it.effect("may be missing where that is asked for in so many words", () =>
    Effect.gen(function* () {
      const { encryptKeys, verificationTokens } = yield* WebhookSecrets.make({ insecure: true })
      assert.deepStrictEqual([encryptKeys, verificationTokens], [[], []])
    })
  )

  it.effect("refuse the line end of a file, and do not show the secret", () =>
    Effect.gen(function* () {
      const message = yield* refusal({ encryptKey: "secret-of-mine\n" })
      assert.include(message, "encryptKey")
      assert.notInclude(message, "secret-of-mine")
    })
  )

  it.effect("come from configuration, where an empty variable counts as missing", () =>
    Effect.gen(function* () {
      const read = (...variables: ReadonlyArray<readonly [string, string]>) =>
        Effect.provide(WebhookSecrets.WebhookSecrets, WebhookSecrets.layerConfig()).pipe(
          Effect.withConfigProvider(ConfigProvider.fromMap(new Map(variables)))
        )
      const both = yield* read(["FEISHU_ENCRYPT_KEY", "k"], ["FEISHU_VERIFICATION_TOKEN", "t"])
      assert.deepStrictEqual(both.encryptKeys.map(Redacted.value), ["k"])
      assert.deepStrictEqual(both.verificationTokens.map(Redacted.value), ["t"])
      const token = yield* read(["FEISHU_ENCRYPT_KEY", ""], ["FEISHU_VERIFICATION_TOKEN", "t"])
      assert.deepStrictEqual(token.encryptKeys, [])
      const error = yield* Effect.flip(read(["FEISHU_ENCRYPT_KEY", ""]))
      assert.include(
        error.message,
        "FEISHU_ENCRYPT_KEY must be given, or FEISHU_VERIFICATION_TOKEN: both are missing"
      )
      const blank = yield* Effect.flip(read(["FEISHU_ENCRYPT_KEY", " "]))
      assert.include(blank.message, "FEISHU_ENCRYPT_KEY must not be empty")
    })
  )

  it.effect("say of a variable of one's own that it is missing, though it is a secret", () =>
    Effect.gen(function* () {
      const read = (variables: ReadonlyArray<readonly [string, string]>) =>
        Effect.provide(
          WebhookSecrets.WebhookSecrets,
          WebhookSecrets.layerConfig({
            encryptKey: Config.redacted("MY_KEY"),
            verificationToken: Config.redacted(Config.nonEmptyString("MY_TOKEN"))
          })
        ).pipe(Effect.withConfigProvider(ConfigProvider.fromMap(new Map(variables))), Effect.flip)
      const missing = String(yield* read([["MY_TOKEN", "secret-of-mine"]]))
      assert.include(missing, "MY_KEY")
      const empty = String(
        yield* read([
          ["MY_KEY", "secret-of-mine"],
          ["MY_TOKEN", ""]
        ])
      )
      assert.include(empty, "MY_TOKEN")
      for (const text of [missing, empty]) {
        assert.notInclude(text, "<redacted>")
        assert.notInclude(text, "secret-of-mine")
      }
    })
  )

  it.effect("come from variables of one's own names, several at once too", () =>
    Effect.gen(function* () {
      const { encryptKeys, insecure } = yield* Effect.provide(
        WebhookSecrets.WebhookSecrets,
        WebhookSecrets.layerConfig({
          encryptKey: Config.all([Config.redacted("NEW_KEY"), Config.redacted("OLD_KEY")]),
          insecure: Config.boolean("OPEN")
        })
      ).pipe(
        Effect.withConfigProvider(
          ConfigProvider.fromMap(
            new Map([
              ["NEW_KEY", "new"],
              ["OLD_KEY", "old"],
              ["OPEN", "false"]
            ])
          )
        )
      )
      assert.deepStrictEqual(encryptKeys.map(Redacted.value), ["new", "old"])
      assert.isFalse(insecure)
    })
  )

  it.scopedLive("take whatever comes only when insecure, and nothing unchecked beside a secret", () =>
    Effect.gen(function* () {
      const open = yield* address(recorder(), { insecure: true })
      assert.strictEqual((yield* open(post(eventText({ token: "any" })))).status, 200)
      assert.strictEqual((yield* open(post(C1.body))).status, 200)
      const keyed = yield* address(recorder(), { insecure: true, encryptKey })
      isRefused(yield* keyed(post(eventText())))
    })
  )
})
