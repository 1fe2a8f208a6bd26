import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/TestClock"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { answer, call, file, raw, request, sendText, tenantToken } from "./support.js"

const layer = Sandbox.layer({ seed: 1 })
const sends: Fault.Match = { method: "POST", path: "/open-apis/im/v1/messages" }
const info = "/open-apis/bot/v3/info"

const count = Effect.map(Sandbox.messages, (messages) => messages.length)

/** A send, whatever becomes of it. */
const trySend = (text = "hi") =>
  Effect.flatMap(tenantToken, (token) =>
    raw("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
      token,
      body: { receive_id: Sandbox.defaultChatId, msg_type: "text", content: JSON.stringify({ text }) }
    })
  )

describe("what happens to a request that is hit", () => {
  it.effect("a rate limit is 429 with the seconds to wait, and nothing is written", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.rateLimited({ resetSeconds: 3 })))
      const hit = yield* sendText("1")
      assert.deepStrictEqual([hit.status, hit.get("code")], [429, 99991400])
      assert.strictEqual(hit.headers["x-ogw-ratelimit-reset"], "3")
      assert.strictEqual(yield* count, 0)
      assert.strictEqual((yield* sendText("2")).get("code"), 0)
      yield* Sandbox.inject(Fault.next(1, sends, Fault.rateLimited({ resetSeconds: null, status: 400 })))
      const plain = yield* sendText("3")
      assert.strictEqual(plain.status, 400)
      assert.notProperty(plain.headers, "x-ogw-ratelimit-reset")
    }).pipe(Effect.provide(layer))
  )

  it.effect("a path is meant with and without what all begin with, as that of a raw request is", () =>
    Effect.gen(function* () {
      const paths = ["/open-apis/im/v1/messages", "open-apis/im/v1/messages", "im/v1/messages", "im/v1/*"]
      for (const path of paths) {
        yield* Sandbox.inject(Fault.next(1, { method: "post", path }, Fault.refused({ code: 230013 })))
        assert.strictEqual((yield* sendText("1")).get("code"), 230013, path)
        yield* Sandbox.clearFaults
      }
      yield* Sandbox.inject(Fault.next(1, { path: "im/v1/chats" }, Fault.refused({ code: 230013 })))
      assert.strictEqual((yield* sendText("2")).get("code"), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a server error strikes before or after the write", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.serverError({ status: 503 })))
      assert.strictEqual((yield* sendText("1")).status, 503)
      assert.strictEqual(yield* count, 0)
      yield* Sandbox.inject(Fault.next(1, sends, Fault.serverError({ status: 502, moment: "after" })))
      assert.strictEqual((yield* sendText("2")).status, 502)
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a connection is dropped before or after the write", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(1, sends, Fault.dropped()),
        Fault.next(1, sends, Fault.dropped({ moment: "after" }))
      )
      assert.strictEqual((yield* trySend())._tag, "Drop")
      assert.strictEqual(yield* count, 0)
      assert.strictEqual((yield* trySend())._tag, "Drop")
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a cut answer announces its whole length and brings a part", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(1, sends, Fault.cut({ keep: 0.25 })),
        Fault.next(1, sends, Fault.cut({ keep: 1 }))
      )
      const hit = yield* trySend()
      if (hit._tag !== "Cut") return assert.fail(`expected a cut answer, got ${hit._tag}`)
      const announced = Number(hit.headers["content-length"])
      assert.strictEqual(hit.body.byteLength, Math.floor(announced / 4))
      const nearly = yield* trySend()
      if (nearly._tag !== "Cut") return assert.fail(`expected a cut answer, got ${nearly._tag}`)
      assert.strictEqual(nearly.body.byteLength, Number(nearly.headers["content-length"]) - 1)
      assert.strictEqual(yield* count, 2)
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "streaming that ended without a word takes texts and drops them, until it is switched on again",
    () =>
      Effect.gen(function* () {
        const token = yield* tenantToken
        const cards = "/open-apis/cardkit/v1/cards"
        const data = JSON.stringify({
          schema: "2.0",
          config: { streaming_mode: true },
          body: { elements: [{ tag: "markdown", element_id: "md", content: "" }] }
        })
        const made = yield* call("POST", cards, { token, body: { type: "card_json", data } })
        const { card_id: id } = made.get("data") as { readonly card_id: string }
        const write = (content: string, sequence: number) =>
          Effect.map(
            call("PUT", `${cards}/${id}/elements/md/content`, { token, body: { content, sequence } }),
            (answered) => assert.strictEqual(answered.get("code"), 0)
          )
        const shown = Effect.map(Sandbox.cards, (all) => JSON.stringify(all[0]!.card["body"]))
        yield* write("one", 1)
        yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/cardkit/v1/*" }, Fault.streamingClosed))
        yield* write("two", 2)
        yield* write("three", 3)
        assert.include(yield* shown, '"one"')
        assert.strictEqual((yield* Sandbox.cards)[0]!.dropped, 2)
        const settings = JSON.stringify({ config: { streaming_mode: true } })
        yield* call("PATCH", `${cards}/${id}/settings`, { token, body: { settings, sequence: 4 } })
        yield* write("four", 5)
        assert.include(yield* shown, '"four"')
      }).pipe(Effect.provide(layer))
  )

  it.effect("a malformed answer is HTTP 200 without JSON, after the write", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.malformed))
      const hit = yield* sendText("1")
      assert.deepStrictEqual([hit.status, hit.json], [200, undefined])
      assert.strictEqual(hit.headers["content-length"], String(hit.bytes.byteLength))
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a delay lies before or after the write, and the clock counts it", () =>
    Effect.gen(function* () {
      yield* tenantToken
      yield* Sandbox.inject(
        Fault.next(1, sends, Fault.delayed("5 seconds")),
        Fault.next(1, sends, Fault.delayed("5 seconds", { moment: "after" }))
      )
      const early = yield* Effect.fork(sendText("1"))
      yield* TestClock.adjust("4 seconds")
      assert.strictEqual(yield* count, 0)
      yield* TestClock.adjust("1 seconds")
      assert.strictEqual((yield* Fiber.join(early)).get("code"), 0)
      const late = yield* Effect.fork(sendText("2"))
      yield* TestClock.adjust("4 seconds")
      assert.strictEqual(yield* count, 2)
      assert.isTrue((yield* Fiber.poll(late))._tag === "None")
      yield* TestClock.adjust("1 seconds")
      assert.strictEqual((yield* Fiber.join(late)).get("code"), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("who gives up waiting does not stop the write", () =>
    Effect.gen(function* () {
      yield* tenantToken
      yield* Sandbox.inject(Fault.next(1, sends, Fault.delayed("40 seconds")))
      const gaveUp = yield* Effect.fork(Effect.timeoutOption(sendText("late"), "30 seconds"))
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual((yield* Fiber.join(gaveUp))._tag, "None")
      assert.strictEqual(yield* count, 0)
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a hanging server says so before or after the write", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.next(1, sends, Fault.hang()),
        Fault.next(1, sends, Fault.hang({ moment: "after" }))
      )
      assert.strictEqual((yield* trySend())._tag, "Hang")
      assert.strictEqual(yield* count, 0)
      assert.strictEqual((yield* trySend())._tag, "Hang")
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a dead token stays dead, unless it is to be spared", () =>
    Effect.gen(function* () {
      const token = yield* tenantToken
      yield* Sandbox.inject(Fault.next(1, { path: info }, Fault.deadToken({ revoke: false })))
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 99991663)
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 0)
      yield* Sandbox.inject(Fault.next(1, { path: info }, Fault.deadToken()))
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 99991663)
      assert.strictEqual((yield* request("GET", info, { token })).get("code"), 99991663)
      assert.strictEqual((yield* call("GET", info)).get("code"), 0, "a new token is good")
    }).pipe(Effect.provide(layer))
  )

  it.effect("a refusal carries the code that was asked for", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.refused({ code: 230020, msg: "slow down" })))
      const hit = yield* sendText("1")
      assert.deepStrictEqual([hit.status, hit.get("code"), hit.get("msg")], [400, 230020, "slow down"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("uploads are hit like anything else", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/im/v1/files" }, Fault.rateLimited()))
      const upload = () => call("POST", "/open-apis/im/v1/files", { form: file(new Uint8Array([1, 2, 3])) })
      assert.strictEqual((yield* upload()).status, 429)
      assert.deepStrictEqual(yield* Sandbox.files, [])
      assert.strictEqual((yield* upload()).status, 200)
    }).pipe(Effect.provide(layer))
  )

  it.effect("the log tells what struck", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.dropped({ moment: "after" })))
      yield* trySend()
      const hit = (yield* Sandbox.requests).at(-1)
      assert.deepStrictEqual([hit?.outcome, hit?.fault, hit?.status, hit?.code], ["Drop", "Dropped", 0, 0])
    }).pipe(Effect.provide(layer))
  )
})

describe("which requests are hit", () => {
  const codes = (n: number) =>
    Effect.forEach(Array.from({ length: n }), () => Effect.map(sendText("x"), (one) => one.status))

  it.effect("the next k that match, and no other", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(2, sends, Fault.serverError()))
      assert.strictEqual((yield* call("GET", info)).status, 200)
      assert.deepStrictEqual(yield* codes(4), [500, 500, 200, 200])
    }).pipe(Effect.provide(layer))
  )

  it.effect("the nth that matches, and no other", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.nth(3, sends, Fault.serverError()))
      assert.deepStrictEqual(yield* codes(5), [200, 200, 500, 200, 200])
    }).pipe(Effect.provide(layer))
  )

  it.effect("plans strike in the order of injection, one for each request", () =>
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.next(1, sends, Fault.serverError({ status: 500 })))
      yield* Sandbox.inject(Fault.next(1, sends, Fault.serverError({ status: 503 })))
      assert.deepStrictEqual(yield* codes(3), [500, 503, 200])
    }).pipe(Effect.provide(layer))
  )

  it.effect("paths match segment by segment, with parameters and an open end", () =>
    Effect.gen(function* () {
      const hits = (path: string, url: string) =>
        Effect.gen(function* () {
          yield* Sandbox.clearFaults
          yield* Sandbox.inject(Fault.always({ path }, Fault.refused({ code: 1 })))
          return (yield* request("GET", url)).get("code") === 1
        })
      assert.isTrue(yield* hits("/a/:id/c", "/a/b/c?x=1"))
      assert.isFalse(yield* hits("/a/:id/c", "/a//c"))
      assert.isFalse(yield* hits("/a/:id", "/a/b/c"))
      assert.isTrue(yield* hits("/a/*", "/a/b/c"))
      assert.isTrue(yield* hits("/a/b*", "/a/bcd"))
      assert.isFalse(yield* hits("/a/*", "/a"))
    }).pipe(Effect.provide(layer))
  )

  it.effect("a predicate sees query, headers and body", () =>
    Effect.gen(function* () {
      const where: Fault.Match["where"] = ({ json, query }) =>
        query.get("receive_id_type") === "chat_id" && JSON.stringify(json).includes("bad")
      yield* Sandbox.inject(Fault.always({ where }, Fault.serverError()))
      assert.strictEqual((yield* sendText("good")).status, 200)
      assert.strictEqual((yield* sendText("bad")).status, 500)
      yield* Sandbox.clearFaults
      assert.strictEqual((yield* sendText("bad")).status, 200)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a share is drawn from the seed: the same requests are hit again", () =>
    Effect.gen(function* () {
      const run = (seed: number) =>
        codes(200).pipe(
          Effect.provide(Sandbox.layer({ seed, faults: [Fault.share(0.25, sends, Fault.serverError())] }))
        )
      const one = yield* run(3)
      assert.deepStrictEqual(yield* run(3), one)
      assert.notDeepEqual(yield* run(4), one)
      const hit = one.filter((status) => status === 500).length
      assert.isAbove(hit, 25)
      assert.isBelow(hit, 75)
    })
  )

  it.effect("any of the usual mishaps leaves each write done once or not at all", () =>
    Effect.gen(function* () {
      const seen = new Set<string>()
      for (let n = 0; n < 300; n++) {
        const fiber = yield* Effect.fork(trySend(String(n)))
        yield* TestClock.adjust("100 millis")
        const outcome = yield* Fiber.join(fiber)
        const done = (yield* Sandbox.messages).filter(
          (one) => one.content === JSON.stringify({ text: String(n) })
        )
        const code =
          outcome._tag === "Reply"
            ? answer(outcome.status, outcome.headers, outcome.body).get("code")
            : undefined
        if (code === 0) assert.strictEqual(done.length, 1)
        else assert.isAtMost(done.length, 1)
        seen.add((yield* Sandbox.requests).at(-1)?.fault ?? "none")
      }
      assert.deepStrictEqual(
        [...seen].sort(),
        ["Cut", "DeadToken", "Delayed", "Dropped", "Malformed", "RateLimited", "ServerError", "none"].sort()
      )
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, faults: [Fault.share(0.5, sends, Fault.any)] })))
  )

  it.effect("plans that make no sense are refused when they are written", () =>
    Effect.gen(function* () {
      for (const wrong of [
        () => Fault.next(0, {}, Fault.malformed),
        () => Fault.nth(1.5, {}, Fault.malformed),
        () => Fault.share(1.1, {}, Fault.malformed),
        () => Fault.share(Number.NaN, {}, Fault.malformed)
      ]) {
        const exit = yield* Effect.exit(Effect.sync(wrong))
        assert.isTrue(Exit.isFailure(exit))
      }
    })
  )
})
