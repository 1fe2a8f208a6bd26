import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Virtual from "./support/virtual.js"

const to = { receiveId: Sandbox.defaultChatId }
const card = "/open-apis/cardkit/v1/cards/*"
const contentPath = {
  method: "PUT",
  path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content"
}

/** A test in virtual time over a fresh sandbox that keeps its limits. */
const test = <A, E>(
  name: string,
  program: Effect.Effect<A, E, FeishuClient | Sandbox.Sandbox>,
  options: Sandbox.Options = {}
) =>
  it(name, () => {
    const exit = Virtual.run(
      Effect.provide(program, SandboxFeishu.layer({ seed: 3, rateLimits: { cards: "gateway" }, ...options }))
    )
    if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
  })

interface Shown {
  readonly content: string
  readonly isStreaming: boolean
  readonly footer: string | undefined
}

/** What the cards hold, in the order of their messages. */
const shown: Effect.Effect<ReadonlyArray<Shown>, never, Sandbox.Sandbox> = Effect.gen(function* () {
  const cards = new Map((yield* Sandbox.cards).map((each) => [each.card_id, each]))
  return (yield* Sandbox.messages)
    .filter((message) => message.msg_type === "interactive")
    .map((message) => {
      const entity = message.card_id === undefined ? undefined : cards.get(message.card_id)
      const json = (entity?.card ?? JSON.parse(message.content)) as {
        body: { elements: ReadonlyArray<{ content: string }> }
      }
      return {
        content: json.body.elements[0]!.content,
        isStreaming: entity?.streaming === "on",
        footer: json.body.elements[1]?.content
      }
    })
})
const text = Effect.map(shown, (cards) => cards.map((each) => each.content).join(""))

const updates = Effect.map(Sandbox.requests, (all) =>
  all.filter((request) => request.endpoint === "cardkit.v1.card.element.content")
)

/** Tokens one after the other, so far apart. */
const tokens = (all: ReadonlyArray<string>, millis: number) =>
  Stream.fromIterable(all).pipe(Stream.schedule(Schedule.spaced(millis)))

describe("CardStream", () => {
  test(
    "shows the whole text, and closes the card",
    Effect.gen(function* () {
      const words = Array.from({ length: 100 }, (_, i) => `word ${i} `)
      const result = yield* CardStream.run(tokens(words, 10), { ...to, header: "Answer", footer: "done" })
      assert.deepStrictEqual(yield* shown, [{ content: words.join(""), isStreaming: false, footer: "done" }])
      assert.strictEqual(result.textLength, words.join("").length)
      assert.strictEqual(result.cardIds.length, 1)
      assert.strictEqual(result.messageIds.length, 1)
    })
  )

  test(
    "sends few updates for many tokens: the first at once, the last at the end, one interval between",
    Effect.gen(function* () {
      const result = yield* CardStream.run(
        tokens(
          Array.from({ length: 100 }, () => "x"),
          10
        ),
        to
      )
      const sent = yield* updates
      assert.isAtMost(sent.length, 6)
      assert.strictEqual(result.updates, sent.length)
      const contents = sent.map((request) => (request.json as { content: string }).content)
      assert.strictEqual(contents[0], "x")
      assert.strictEqual(contents.at(-1), "x".repeat(100))
      assert.strictEqual(new Set(contents).size, contents.length)
      const gaps = sent.slice(1, -1).map((request, i) => request.at - sent[i]!.at)
      assert.isTrue(
        gaps.every((gap) => gap >= 250 && gap < 300),
        String(gaps)
      )
    })
  )

  test(
    "counts one sequence upwards, the closing call last",
    Effect.gen(function* () {
      yield* CardStream.run(tokens(["a", "b", "c"], 300), to)
      const calls = (yield* Sandbox.requests).filter((request) => request.path.includes("/cardkit/v1/cards/"))
      const stamps = calls.map((call) => call.json as { sequence: number; uuid: string })
      assert.deepStrictEqual(
        stamps.map((stamp) => stamp.sequence),
        [1, 2, 3, 4]
      )
      assert.strictEqual(new Set(stamps.map((stamp) => stamp.uuid)).size, 4)
      assert.strictEqual(calls.at(-1)!.endpoint, "cardkit.v1.card.settings")
    })
  )

  test(
    "closes the card of an empty stream, and takes the placeholder away",
    Effect.gen(function* () {
      yield* CardStream.run(Stream.empty, { ...to, placeholder: "Thinking..." })
      assert.deepStrictEqual(yield* shown, [{ content: "", isStreaming: false, footer: undefined }])
    })
  )

  test(
    "answers a message, in its thread if asked",
    Effect.gen(function* () {
      const first = yield* CardStream.run(Stream.make("one"), to)
      yield* CardStream.run(Stream.make("two"), { replyTo: first.messageIds[0]!, inThread: true })
      const reply = (yield* Sandbox.messages).at(-1)!
      assert.strictEqual(reply.parent_id, first.messageIds[0])
      assert.isDefined(reply.thread_id)
    })
  )

  test(
    "sends nothing when it is not told exactly one place, or an option is out of range",
    Effect.gen(function* () {
      const wrong: ReadonlyArray<[CardStream.Options, string]> = [
        [{}, "receiveId"],
        [{ receiveId: "oc_1", replyTo: "om_1" }, "receiveId"],
        [{ receiveId: "what" }, "receiveId"],
        [{ replyTo: "" }, "replyTo"],
        [{ ...to, elementId: "1x" }, "elementId"],
        [{ ...to, maxBytes: 10 }, "maxBytes"]
      ]
      for (const [options, name] of wrong) {
        const error = yield* Effect.flip(CardStream.run(Stream.make("x"), options))
        assert.strictEqual(error._tag, "FeishuInvalidRequestError")
        assert.include(error.message, name)
      }
      assert.strictEqual((yield* Sandbox.requests).length, 0)
    })
  )

  test(
    "goes on in further cards when the text is too long for one",
    Effect.gen(function* () {
      const paragraph = `${'中文 text "quoted" '.repeat(40)}\n\n`
      const words = Array.from({ length: 200 }, () => paragraph)
      const result = yield* CardStream.run(tokens(words, 20), { ...to, footer: "end" })
      const cards = yield* shown
      assert.isAbove(cards.length, 4)
      assert.strictEqual(result.cardIds.length, cards.length)
      assert.strictEqual(cards.map((each) => each.content).join(""), words.join(""))
      assert.isTrue(cards.every((each) => !each.isStreaming))
      assert.deepStrictEqual(cards.map((each) => each.footer).filter(Boolean), ["end"])
      // Each card ends where a paragraph does.
      assert.isTrue(cards.slice(0, -1).every((each) => each.content.endsWith("\n\n")))
    })
  )

  for (const [what, fault, match = { path: card }] of [
    ["a rate limit with a hint", Fault.rateLimited({ resetSeconds: 2 })],
    ["a rate limit of the message service", Fault.refused({ code: 230020 })],
    ["an internal error", Fault.serverError({ status: 500 })],
    ["an internal error after the write", Fault.serverError({ status: 503, moment: "after" })],
    ["a dropped connection", Fault.dropped()],
    ["a lost answer", Fault.dropped({ moment: "after" })],
    ["a cut answer", Fault.cut()],
    ["a hanging connection", Fault.hang()],
    ["a dead token", Fault.deadToken()],
    ["somebody's click", Fault.refused({ code: 200810 })],
    ["a sequence conflict", Fault.refused({ code: 300317 })],
    ["a conflict of identifiers", Fault.refused({ code: 200770 })],
    ["streaming that was closed", Fault.refused({ code: 300309 }), contentPath],
    ["streaming that ran out", Fault.refused({ code: 200850 }), contentPath]
  ] as const) {
    for (const repeatedUuid of ["accept", 200770, 300317] as const) {
      test(
        `loses nothing to ${what}, where a repeated operation is answered with ${repeatedUuid}`,
        Effect.gen(function* () {
          yield* Sandbox.inject(Fault.share(0.4, match, fault))
          const words = Array.from({ length: 60 }, (_, i) => `${i} `)
          yield* CardStream.run(tokens(words, 100), to)
          assert.strictEqual(yield* text, words.join(""))
          assert.isTrue((yield* shown).every((each) => !each.isStreaming))
        }),
        { cards: { repeatedUuid } }
      )
    }
  }

  for (const afterTimeout of ["refuse", "drop"] as const) {
    test(
      `streams for an hour, though the platform ends streaming after ten minutes (and would ${afterTimeout} the text)`,
      Effect.gen(function* () {
        const words = Array.from({ length: 12 }, (_, i) => `minute ${i * 5} `)
        yield* CardStream.run(tokens(words, 5 * 60_000), to)
        assert.strictEqual(yield* text, words.join(""))
        const slow = Array.from({ length: 4 }, (_, i) => `quarter ${i} `)
        yield* CardStream.run(tokens(slow, 15 * 60_000), to)
        assert.strictEqual(yield* text, words.join("") + slow.join(""))
        assert.isTrue((yield* Sandbox.cards).every((each) => each.dropped === 0))
      }),
      { cards: { afterTimeout } }
    )
  }

  test(
    "goes on in another card when the platform has lost the first",
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.nth(3, contentPath, Fault.refused({ code: 200740 })))
      const words = Array.from({ length: 40 }, (_, i) => `${i} `)
      yield* CardStream.run(tokens(words, 100), to)
      assert.strictEqual((yield* shown).length, 2)
      assert.strictEqual(yield* text, words.join(""))
    })
  )

  test(
    "sends the rest as plain messages when no card can be had any more",
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.nth(3, contentPath, Fault.refused({ code: 200750 })))
      const words = Array.from({ length: 40 }, (_, i) => `${i} `)
      const create = { method: "POST", path: "/open-apis/cardkit/v1/cards" }
      yield* Sandbox.inject(Fault.nth(2, create, Fault.refused({ code: 99991672 })))
      const result = yield* CardStream.run(tokens(words, 100), to)
      assert.strictEqual(result.cardIds.length, 1)
      assert.strictEqual(result.messageIds.length, 2)
      assert.strictEqual(yield* text, words.join(""))
    })
  )

  test(
    "makes smaller cards when the platform calls one too full",
    Effect.gen(function* () {
      const tooMany = Fault.refused({ code: 300305 })
      yield* Sandbox.inject(
        Fault.always(
          { ...contentPath, where: ({ json }) => (json as { content: string }).content.length > 700 },
          tooMany
        )
      )
      const words = Array.from({ length: 600 }, (_, i) => `line ${i}\n`)
      yield* CardStream.run(tokens(words, 10), to)
      assert.strictEqual(yield* text, words.join(""))
      assert.isTrue((yield* shown).every((each) => each.content.length <= 700 && !each.isStreaming))
    })
  )

  test(
    "says how much was delivered when the rest cannot be",
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.always(
          { ...contentPath, where: ({ json }) => (json as { content: string }).content.length > 50 },
          Fault.refused({ code: 300313 })
        )
      )
      const error = yield* Effect.flip(
        CardStream.run(
          tokens(
            Array.from({ length: 100 }, () => "x"),
            30
          ),
          to
        )
      )
      const progress = Option.getOrThrow(CardStream.progress(error))
      const [only] = yield* shown
      assert.isTrue(FeishuError.is(error))
      assert.strictEqual(only!.content.length, progress.delivered)
      assert.isAbove(progress.delivered, 0)
      assert.isFalse(only!.isStreaming)
      assert.strictEqual(only!.footer, "⚠️ Cut short by an error")
    })
  )

  test(
    "gives up when its patience ends, and closes the card all the same",
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.always(contentPath, Fault.serverError({ status: 502 })))
      const error = yield* Effect.flip(
        CardStream.run(tokens(["a", "b"], 100), { ...to, patience: "20 seconds" })
      )
      assert.strictEqual(error._tag, "FeishuServerError")
      assert.isFalse((yield* shown)[0]!.isStreaming)
    })
  )

  test(
    "shows what there is of a text whose source fails, closes the card, and fails with the source's error",
    Effect.gen(function* () {
      const broken = Stream.concat(tokens(["so ", "far"], 10), Stream.fail("boom"))
      assert.strictEqual(yield* Effect.flip(CardStream.run(broken, to)), "boom")
      assert.deepStrictEqual(yield* shown, [
        { content: "so far", isStreaming: false, footer: "⚠️ Cut short by an error" }
      ])
      const defect = Stream.concat(tokens(["so ", "far"], 10), Stream.die("bug"))
      const exit = yield* Effect.exit(CardStream.run(defect, { ...to, failed: null }))
      assert.isTrue(Exit.isFailure(exit))
      assert.deepStrictEqual((yield* shown)[1], { content: "so far", isStreaming: false, footer: undefined })
    })
  )

  test(
    "closes the card of a run that is interrupted",
    Effect.gen(function* () {
      const endless = Stream.concat(tokens(["so ", "far"], 10), Stream.never)
      yield* CardStream.run(endless, to).pipe(Effect.timeoutOption("3 seconds"))
      assert.deepStrictEqual(yield* shown, [
        { content: "so far", isStreaming: false, footer: "⏹ Interrupted" }
      ])
    })
  )

  test(
    "does not hang in closing when the platform does",
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.always({ path: "/open-apis/cardkit/v1/cards/:card_id/settings" }, Fault.hang())
      )
      const endless = Stream.concat(tokens(["so ", "far"], 10), Stream.never)
      const [spent] = yield* Effect.timed(
        CardStream.run(endless, { ...to, closeTimeout: "5 seconds" }).pipe(Effect.timeoutOption("3 seconds"))
      )
      assert.isAtMost(Duration.toMillis(spent), 8_000)
    })
  )

  test(
    "can be driven by hand: written, replaced, given another header, finished",
    Effect.scoped(
      Effect.gen(function* () {
        const handle = yield* CardStream.make({ ...to, header: "Working" })
        yield* handle.append("first")
        yield* Effect.sleep("1 second")
        yield* handle.write(" second")
        yield* handle.replace("another text")
        yield* handle.setHeader("Done", "green")
        yield* Effect.sleep("1 second")
        yield* handle.append(", and more")
        yield* handle.finish
        assert.strictEqual(yield* text, "another text, and more")
        const [entity] = yield* Sandbox.cards
        assert.deepStrictEqual((entity!.card as { header: unknown }).header, {
          title: { tag: "plain_text", content: "Done" },
          template: "green"
        })
        const late = yield* Effect.flip(handle.append("too late"))
        assert.strictEqual(late._tag, "FeishuInvalidRequestError")
      })
    )
  )

  test(
    "replaces a text that stands in several cards",
    Effect.scoped(
      Effect.gen(function* () {
        const handle = yield* CardStream.make({ ...to, maxBytes: 300 })
        const line = (name: string) => `${name} ${"-".repeat(60)}\n\n`
        const first = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map(line)
        for (const each of first) {
          yield* handle.append(each)
          yield* Effect.sleep("500 millis")
        }
        yield* Effect.sleep("3 seconds")
        assert.strictEqual(yield* text, first.join(""))
        const second = [...first.slice(0, 5), "changed\n\n", ...first.slice(6)]
        yield* handle.replace(second.join(""))
        yield* Effect.sleep("5 seconds")
        assert.strictEqual(yield* text, second.join(""))
        yield* handle.replace("short")
        yield* handle.finish
        assert.strictEqual(yield* text, "short")
      })
    )
  )

  test(
    "closes a card by hand with a note that it is not the whole",
    Effect.scoped(
      Effect.gen(function* () {
        const handle = yield* CardStream.make(to)
        yield* handle.append("half")
        yield* handle.fail("the model stopped")
        assert.deepStrictEqual(yield* shown, [
          { content: "half", isStreaming: false, footer: "the model stopped" }
        ])
      })
    )
  )

  test(
    "is a sink as well",
    Effect.gen(function* () {
      const result = yield* tokens(["a", "b", "c"], 100).pipe(Stream.run(CardStream.sink(to)))
      assert.strictEqual(result.textLength, 3)
      assert.strictEqual(yield* text, "abc")
    })
  )

  test(
    "keeps surrogate pairs whole that the source splits",
    Effect.gen(function* () {
      const source = "🙂🙃".repeat(20)
      yield* CardStream.run(
        tokens(
          [...Array(source.length).keys()].map((i) => source[i]!),
          130
        ),
        to
      )
      const contents = (yield* updates).map((request) => (request.json as { content: string }).content)
      assert.isTrue(contents.every((content) => !/[\ud800-\udbff]$/.test(content)))
      assert.strictEqual(yield* text, source)
    })
  )
})
