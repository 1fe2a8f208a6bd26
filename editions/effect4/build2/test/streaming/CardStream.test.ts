import * as Card from "@effect-feishu/cards/Card"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Transport from "@effect-feishu/core/Transport"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxTransport from "@effect-feishu/sandbox/SandboxTransport"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Layer3 from "../../effect3/effect/Layer.js"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as More from "./support/more.js"
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
      Effect.provide(program, SandboxFeishu.layer({ seed: 3, limits: { cards: "gateway" }, ...options }))
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

/** What was written to cards, and when: texts, and whole cards at their end. */
const writes = Effect.map(Sandbox.requests, (all) =>
  all.flatMap(({ at, endpoint, json }) => {
    if (endpoint === "cardkit.v1.card.element.content") {
      return [{ at, content: (json as { content: string }).content }]
    }
    if (endpoint !== "cardkit.v1.card.update") return []
    const { data } = (json as { card: { data: string } }).card
    const card = JSON.parse(data) as { body: { elements: ReadonlyArray<{ content: string }> } }
    return [{ at, content: card.body.elements[0]!.content }]
  })
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
      const sent = yield* writes
      assert.isAtMost(sent.length, 6)
      assert.strictEqual(result.updates, sent.length)
      const contents = sent.map((each) => each.content)
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
      assert.strictEqual(calls.at(-1)!.endpoint, "cardkit.v1.card.update")
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

  for (const position of [1, 3, 6] as const) {
    test(
      `shows the whole text in the end though the platform ended streaming without a word, at update ${position}`,
      Effect.gen(function* () {
        yield* Sandbox.inject(Fault.nth(position, contentPath, Fault.streamingClosed))
        const words = Array.from({ length: 60 }, (_, i) => `word ${i} of the text\n\n`)
        yield* CardStream.run(tokens(words, 50), { ...to, maxBytes: 600, footer: "done" })
        assert.isAbove(
          (yield* Sandbox.cards).reduce((sum, each) => sum + each.dropped, 0),
          0
        )
        assert.strictEqual(yield* text, words.join(""))
        assert.deepStrictEqual((yield* shown).at(-1)?.footer, "done")
        assert.isTrue((yield* Sandbox.cards).every((each) => each.streaming === "off"))
        // The source fails, and what came is there all the same.
        const broken = Stream.concat(tokens(["so ", "far"], 300), Stream.fail("boom"))
        yield* Sandbox.inject(Fault.next(1, contentPath, Fault.streamingClosed))
        yield* Effect.flip(CardStream.run(broken, { ...to, failed: null }))
        assert.strictEqual((yield* shown).at(-1)?.content, "so far")
      })
    )
  }

  test(
    "needs no more requests for a last write that always works",
    Effect.gen(function* () {
      yield* CardStream.run(tokens(["a", "b", "c"], 300), { ...to, footer: "end" })
      // Token, card, message, three texts; the last of them, the footer and the end in one.
      const sent = (yield* Sandbox.requests).filter(({ path }) => !path.includes("/auth/"))
      assert.isAtMost(sent.length, 6)
    })
  )

  test(
    "sends a text again that arrived after streaming had ended, where it is accepted and thrown away",
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.nth(2, contentPath, Fault.delayed("2 minutes")))
      yield* CardStream.run(tokens(["early, ", "late"], 250_000), { ...to, timeout: "5 minutes" })
      assert.strictEqual(yield* text, "early, late")
      assert.strictEqual((yield* Sandbox.cards)[0]!.dropped, 1)
    }),
    { cards: { afterTimeout: "drop" } }
  )

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

  it("takes the message's id from an answer that lacks what else is documented", () => {
    const program = Effect.gen(function* () {
      const result = yield* CardStream.run(tokens(["a", "b"], 300), to)
      assert.strictEqual(yield* text, "ab")
      const sent = (yield* Sandbox.messages).map(({ message_id }) => message_id)
      assert.deepStrictEqual(result.messageIds, sent)
      assert.strictEqual(sent.length, 1)
    })
    const short = Layer3.map(SandboxTransport.layer, (context): Context.Context<Transport.Transport> => {
      const inner = Context.get(context, Transport.Transport)
      const cut = (body: string): string => {
        const answer = JSON.parse(body) as { data?: { message_id?: string } }
        const message_id = answer.data?.message_id
        return message_id === undefined ? body : JSON.stringify({ ...answer, data: { message_id } })
      }
      return Context.make(Transport.Transport, {
        ...inner,
        exchange: (request) =>
          Effect.map(inner.exchange(request), (answer) => ({ ...answer, body: cut(answer.body) }))
      })
    })
    const layer = Feishu.layerTransport(SandboxFeishu.clientOptions()).pipe(
      Layer.provide(short),
      Layer.provideMerge(Sandbox.layer({ seed: 3 }))
    )
    const exit = Virtual.run(Effect.provide(program, layer))
    if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
  })

  const links = Fault.always(
    {
      path: "/open-apis/cardkit/*",
      where: ({ json }) => JSON.stringify(json).includes("](https://a.example)")
    },
    Fault.refused({ code: 200570, msg: "refused" })
  )

  test(
    "shows an address that is defined elsewhere where it stands, when the platform refuses the link",
    Effect.gen(function* () {
      yield* Sandbox.inject(links)
      const source = "one\n\nsee [this][a]\n\ntwo\n\n[a]: https://a.example\n\nthree"
      yield* CardStream.run(tokens(source.match(/[^]{1,5}/g)!, 100), to)
      const all = yield* text
      assert.include(all, "see &#91;this&#93;&#91;a&#93;")
      assert.match(all, /two\n\n.*a.*https.*a.*example.*\n\nthree/)
    })
  )

  test(
    "shows it as well when only a full card could not get its link",
    Effect.gen(function* () {
      yield* Sandbox.inject(links)
      const source = `see [this][a]\n\n${"words ".repeat(60)}\n\n[a]: https://a.example\n\nthree`
      yield* CardStream.run(tokens(source.match(/[^]{1,40}/g)!, 100), { ...to, maxBytes: 300 })
      const all = yield* text
      assert.include(all, "&#91;this&#93;&#91;a&#93;")
      assert.match(all, /\n\n.*a.*https.*a.*example.*\n\nthree/)
    })
  )

  test(
    "does not fill a chat with cards that the platform gives up at once: the rest comes as plain messages",
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.always(contentPath, Fault.refused({ code: 200740 })))
      const words = Array.from({ length: 100 }, (_, i) => `${i} `)
      const result = yield* CardStream.run(tokens(words, 300), to)
      assert.isAtMost((yield* Sandbox.messages).length, 4)
      assert.strictEqual(result.cardIds.length, 3)
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

describe("CardStream.parts", () => {
  const parts = [
    CardStream.thinking("Where is "),
    CardStream.thinking("that?"),
    CardStream.tool({ id: "1", name: "search", state: "running" }),
    CardStream.answer("It is "),
    CardStream.tool({ id: "1", name: "search", state: "done", detail: "**three** places" }),
    CardStream.answer("in Hangzhou.")
  ]
  const spaced = <A>(all: ReadonlyArray<A>, millis = 400) =>
    Stream.fromIterable(all).pipe(Stream.schedule(Schedule.spaced(millis)))

  test(
    "shows reasoning, tools and answer in one card, each in an element of its own, in the order of appearance",
    Effect.gen(function* () {
      const result = yield* CardStream.parts(spaced(parts), { ...to, header: "Answer", footer: "by a model" })
      const [only, ...others] = yield* More.shown
      assert.deepStrictEqual(others, [])
      assert.isFalse(only!.isStreaming)
      assert.deepStrictEqual(only!.elements, [
        {
          tag: "collapsible_panel",
          element_id: "thinking1",
          expanded: false,
          header: { title: { tag: "plain_text", content: "Thinking" } },
          elements: [
            {
              tag: "markdown",
              element_id: "thinking1_text",
              content: "Where is that?",
              text_size: "notation"
            }
          ]
        },
        {
          tag: "collapsible_panel",
          element_id: "tool2",
          expanded: false,
          header: { title: { tag: "plain_text", content: "✅ search" } },
          elements: [
            { tag: "markdown", element_id: "tool2_text", content: "**three** places", text_size: "notation" }
          ]
        },
        { tag: "markdown", element_id: "answer3", content: "It is in Hangzhou." },
        { tag: "markdown", element_id: "closing_note", content: "by a model", text_size: "notation" }
      ])
      assert.strictEqual(result.textLength, "Where is that?It is in Hangzhou.".length)
      const [entity] = yield* Sandbox.cards
      assert.deepInclude(entity!.card["config"] as object, { summary: { content: "It is in Hangzhou." } })
    })
  )

  test(
    "streams what grows, so that clients type it, and changes the rest in one batch",
    Effect.gen(function* () {
      yield* CardStream.parts(spaced(parts), to)
      const calls = (yield* Sandbox.requests).flatMap(({ endpoint, json }) =>
        endpoint?.startsWith("cardkit") === true ? [[endpoint.split(".").at(-1), json] as const] : []
      )
      assert.deepStrictEqual(
        calls.map(([name]) => name),
        [
          "create",
          "batch_update",
          "content",
          "batch_update",
          "batch_update",
          "batch_update",
          "content",
          "update"
        ]
      )
      assert.strictEqual((calls[2]![1] as { content: string }).content, "Where is that?")
    })
  )

  test(
    "shows a placeholder until there is something, and takes it away",
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(
        CardStream.parts(spaced(parts, 5_000), { ...to, placeholder: "One moment..." })
      )
      yield* Effect.sleep("1 second")
      assert.deepStrictEqual((yield* More.shown)[0]!.elements, [
        { tag: "markdown", element_id: "placeholder", content: "One moment..." }
      ])
      yield* Fiber.join(fiber)
      assert.isFalse((yield* More.shown)[0]!.elements.some((each) => each["element_id"] === "placeholder"))
    })
  )

  test(
    "goes on in further cards, and brings a tool up to date on the card that it stands on",
    Effect.gen(function* () {
      const long = Array.from({ length: 90 }, (_, i) => CardStream.answer(`${`word ${i} `.repeat(60)}\n\n`))
      const all = [
        CardStream.tool({ id: "1", name: "build", state: "running" }),
        ...long,
        CardStream.tool({ id: "1", name: "build", state: "failed", detail: "exit code 1" })
      ]
      yield* CardStream.parts(spaced(all, 100), to)
      const cards = yield* More.shown
      assert.isAbove(cards.length, 1)
      assert.isTrue(cards.every((card) => !card.isStreaming))
      assert.deepInclude(cards[0]!.elements[0]!, {
        header: { title: { tag: "plain_text", content: "❌ build" } }
      })
    })
  )

  test(
    "says how much of a tool's detail it leaves out",
    Effect.gen(function* () {
      const detail = "x".repeat(5_000)
      yield* CardStream.parts(
        Stream.make(CardStream.tool({ id: "1", name: "read", state: "done", detail })),
        to
      )
      const [panel] = (yield* More.shown)[0]!.elements
      const { content } = (panel!["elements"] as ReadonlyArray<{ content: string }>)[0]!
      assert.match(content, /^x{1000,2000}\n\n… and 3\d{3} more characters$/)
      const shown = /^x+/.exec(content)![0].length
      assert.include(content, String(5_000 - shown))
    })
  )

  test(
    "closes the card of parts whose source fails, with a note",
    Effect.gen(function* () {
      const broken = Stream.concat(spaced(parts), Stream.fail("boom" as const))
      assert.strictEqual(yield* Effect.flip(CardStream.parts(broken, to)), "boom")
      const [only] = yield* More.shown
      assert.isFalse(only!.isStreaming)
      assert.strictEqual(only!.elements.at(-1)!["content"], "⚠️ Cut short by an error")
    })
  )
})

describe("CardStream.cards", () => {
  const progress = (percent: number) =>
    Card.make().pipe(
      Card.header("Build"),
      Card.markdown(`${percent} %`, { element_id: "percent" }),
      Card.divider(),
      Card.markdown("the rest stays", { element_id: "rest" })
    )
  const spaced = <A>(all: ReadonlyArray<A>, millis: number) =>
    Stream.fromIterable(all).pipe(Stream.schedule(Schedule.spaced(millis)))

  test(
    "sends the difference only, and leaves the last state on a closed card",
    Effect.gen(function* () {
      const result = yield* CardStream.cards(spaced([0, 50, 100].map(progress), 1_000), to)
      const [entity, ...others] = yield* Sandbox.cards
      assert.deepStrictEqual(others, [])
      assert.strictEqual(entity!.streaming, "off")
      assert.deepStrictEqual(entity!.card["body"] as object, {
        elements: JSON.parse(JSON.stringify(progress(100).body!.elements))
      })
      const batches = (yield* Sandbox.requests).filter(
        ({ endpoint }) => endpoint === "cardkit.v1.card.batch_update"
      )
      assert.deepStrictEqual(
        batches.map(({ json }) => JSON.parse((json as { actions: string }).actions)),
        [50, 100].map((percent) => [
          {
            action: "partial_update_element",
            params: { element_id: "percent", partial_element: { content: `${percent} %` } }
          }
        ])
      )
      assert.strictEqual(result.updates, 3)
      assert.deepInclude(entity!.card["config"] as object, { summary: { content: "Build" } })
    })
  )

  test(
    "passes over states that come while an update is under way, and shows the last",
    Effect.gen(function* () {
      yield* CardStream.cards(
        spaced(
          Array.from({ length: 1_001 }, (_, i) => progress(i / 10)),
          5
        ),
        to
      )
      const writes = (yield* Sandbox.requests).filter(({ path }) => path.includes("/cardkit/v1/cards/"))
      assert.isBelow(writes.length, 30)
      const [card] = yield* More.shown
      assert.strictEqual(card!.elements[0]!["content"], "100 %")
    })
  )

  test(
    "types a text that only grows",
    Effect.gen(function* () {
      const log = (lines: number) =>
        Card.make().pipe(Card.markdown("line\n".repeat(lines), { element_id: "log" }))
      yield* CardStream.cards(spaced([1, 2, 3].map(log), 1_000), to)
      assert.deepStrictEqual(
        (yield* updates).map(({ json }) => (json as { content: string }).content),
        ["line\nline\n", "line\nline\nline\n"]
      )
    })
  )

  test(
    "refuses a state that the platform would refuse, before sending it, and closes the card",
    Effect.gen(function* () {
      const wrong = Card.make().pipe(Card.markdown("x", { element_id: "1 is no name" }))
      const error = yield* Effect.flip(CardStream.cards(spaced([progress(1), wrong], 1_000), to))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "body.elements[0]")
      const [card] = yield* More.shown
      assert.isFalse(card!.isStreaming)
      assert.strictEqual(card!.elements[0]!["content"], "1 %")
    })
  )

  test(
    "sends nothing for a stream without a state",
    Effect.gen(function* () {
      const result = yield* CardStream.cards(Stream.empty, to)
      assert.deepStrictEqual(result, { cardIds: [], messageIds: [], updates: 0, textLength: 0 })
      assert.strictEqual((yield* Sandbox.requests).length, 0)
    })
  )

  test(
    "shows the latest state on another card when the first is lost",
    Effect.gen(function* () {
      yield* Sandbox.inject(
        Fault.nth(
          2,
          { path: "/open-apis/cardkit/v1/cards/:card_id/batch_update" },
          Fault.refused({ code: 200740 })
        )
      )
      const result = yield* CardStream.cards(spaced([0, 30, 60, 90].map(progress), 1_000), to)
      assert.strictEqual(result.cardIds.length, 2)
      const cards = yield* More.shown
      assert.deepStrictEqual(
        cards.map((card) => card.elements[0]!["content"]),
        ["30 %", "90 %"]
      )
      assert.isTrue(cards.every((card) => !card.isStreaming))
    })
  )
})

describe("A streamed text, as other kits stream it", () => {
  const operations = Effect.map(Sandbox.requests, (all) =>
    all
      .filter((request) => request.path.includes("/cardkit/v1/cards/"))
      .map(({ json, method }) => {
        const body = json as { sequence: number; uuid: string; content?: string; card?: { data: string } }
        return {
          method,
          sequence: body.sequence,
          uuid: body.uuid,
          content: body.content,
          card: body.card?.data
        }
      })
  )

  const configOf = (card: string | undefined) =>
    (JSON.parse(card ?? "{}") as { readonly config: object }).config

  test(
    "shares one strictly increasing sequence with the call that closes, which comes last",
    Effect.gen(function* () {
      yield* CardStream.run(tokens(["a", "b", "c", "d"], 300), to)
      const all = yield* operations
      assert.deepStrictEqual(
        all.map((each) => each.sequence),
        all.map((_, i) => i + 1)
      )
      assert.strictEqual(all.filter((each) => each.card !== undefined).length, 1)
      assert.deepInclude(configOf(all.at(-1)!.card), { streaming_mode: false })
    })
  )

  test(
    "gives every operation an identifier of its own",
    Effect.gen(function* () {
      yield* CardStream.run(tokens(["a", "b", "c", "d"], 300), to)
      const all = yield* operations
      assert.strictEqual(new Set(all.map((each) => each.uuid)).size, all.length)
    })
  )

  test(
    "never writes the same content twice, and the full text each time",
    Effect.gen(function* () {
      yield* CardStream.run(tokens(["a", "", "b", "", "", "c"], 300), to)
      const contents = (yield* operations).flatMap((each) => each.content ?? [])
      assert.deepStrictEqual(contents, ["a", "ab", "abc"])
    })
  )

  test(
    "writes nothing for an empty stream, and closes it all the same",
    Effect.gen(function* () {
      yield* CardStream.run(Stream.empty, to)
      assert.deepStrictEqual(
        (yield* operations).map((each) => each.card !== undefined),
        [true]
      )
    })
  )

  test(
    "closes the card before the producer's error is heard",
    Effect.gen(function* () {
      const broken = Stream.concat(Stream.make("a"), Stream.fail("boom"))
      const error = yield* Effect.flip(CardStream.run(broken, { ...to, failed: null }))
      assert.strictEqual(error, "boom")
      const all = yield* operations
      assert.deepStrictEqual(
        all.map((each) => each.content),
        ["a", undefined]
      )
      assert.deepInclude(configOf(all[1]!.card), {
        streaming_mode: false,
        summary: { content: "a" }
      })
    })
  )

  test(
    "writes the final text however long the interval is and though no time passes",
    Effect.gen(function* () {
      yield* CardStream.run(Stream.make("a", "b", "c"), { ...to, interval: "1 hour" })
      assert.strictEqual(yield* text, "abc")
    })
  )

  test(
    "makes at most ten writes of a hundred tokens in a second at 250 ms",
    Effect.gen(function* () {
      yield* CardStream.run(
        tokens(
          Array.from({ length: 100 }, (_, i) => String(i)),
          10
        ),
        { ...to, interval: 250 }
      )
      assert.isAtMost((yield* updates).length, 10)
    })
  )

  test(
    "replies without a query and without a receiver",
    Effect.gen(function* () {
      const { messageIds } = yield* CardStream.run(Stream.make("one"), to)
      yield* CardStream.run(Stream.make("two"), { replyTo: messageIds[0]! })
      const reply = (yield* Sandbox.requests).find(({ path }) => path.endsWith("/reply"))!
      assert.deepStrictEqual(reply.query, {})
      assert.hasAllKeys(reply.json, ["msg_type", "content", "uuid"])
    })
  )

  test(
    "asks nothing of the platform when it is told both places, or none",
    Effect.gen(function* () {
      for (const options of [{}, { receiveId: "oc_1", replyTo: "om_1" }]) {
        yield* Effect.flip(CardStream.run(Stream.make("x"), options))
      }
      assert.strictEqual((yield* Sandbox.requests).length, 0)
    })
  )
})

describe("A text in ordinary Markdown", () => {
  /** What the platform refuses wherever it stands: a picture that was not uploaded. */
  const noPictures = Fault.always(
    { path: card, where: ({ json }) => /!\[[^\]]*\]\(https?:/.test(JSON.stringify(json)) },
    Fault.refused({ code: 200570, msg: "the image key is invalid" })
  )

  test(
    "is shown as the card's own: pictures are links, tags are text, tables and code are the card's",
    Effect.gen(function* () {
      yield* Sandbox.inject(noPictures)
      const answer =
        "# T\n\n![p](https://a.b/x.png) <at id=all></at> **b**\n\n| a |\n|-|\n| 1 |\n\n```py\nx_1 = 2\n```\n"
      yield* CardStream.run(tokens(answer.match(/[^]{1,3}/g)!, 40), to)
      assert.strictEqual(
        yield* text,
        "# T\n\n[p](https://a.b/x.png) &#60;at id=all&#62;&#60;/at&#62; **b**\n\n| a |\n| - |\n| 1 |\n\n```python\nx_1 = 2\n```\n".replace(
          "| - |",
          "| --- |"
        )
      )
    })
  )

  test(
    "is taken as it is where it is said to be the card's own",
    Effect.gen(function* () {
      const own = "<font color='red'>x</font> ![p](img_v2_1)\n\n- a"
      yield* CardStream.run(Stream.make(own), { ...to, text: "raw" })
      assert.strictEqual(yield* text, own)
    })
  )

  test(
    "shows its pictures by the keys that `images` gives, each asked for once, and a link where it gives none",
    Effect.gen(function* () {
      const asked: Array<string> = []
      const images = (url: string): Effect.Effect<string, string> =>
        Effect.suspend(() => {
          asked.push(url)
          if (url.endsWith("fails")) return Effect.fail("no such picture")
          if (url.endsWith("dies")) throw new Error("a bug")
          if (url.endsWith("hangs")) return Effect.uninterruptible(Effect.never)
          return Effect.as(Effect.sleep("2 seconds"), url.endsWith("wrong") ? "not a key" : "img_v2_key")
        })
      const names = ["ok", "fails", "dies", "hangs", "wrong", "ok"]
      const answer = names.map((name) => `![${name}](https://a.b/${name})\n\n`)
      yield* CardStream.run(tokens(answer, 300), { ...to, images })
      assert.deepStrictEqual(
        asked,
        [...new Set(names)].map((name) => `https://a.b/${name}`)
      )
      assert.strictEqual(
        yield* text,
        names
          .map((name) => (name === "ok" ? "![ok](img_v2_key)\n\n" : `[${name}](https://a.b/${name})\n\n`))
          .join("")
      )
      assert.isTrue((yield* shown).every((each) => !each.isStreaming))
    })
  )

  for (const spacing of [0, 300]) {
    test(
      `has only that in plain text which the platform refuses, with pieces ${spacing} ms apart`,
      Effect.gen(function* () {
        yield* Sandbox.inject(
          Fault.always(
            { path: card, where: ({ json }) => JSON.stringify(json).includes("**bad**") },
            Fault.refused({ code: 200220, msg: "Failed to generate card content" })
          )
        )
        const blocks = Array.from({ length: 20 }, (_, i) =>
          i % 7 === 3 ? `a **bad** ${i}\n\n` : `a **good** ${i}\n\n`
        )
        for (const kind of ["markdown", "raw"] as const) {
          const result = yield* CardStream.run(tokens(blocks, spacing), { ...to, text: kind })
          assert.strictEqual(result.messageIds.length, 1)
          assert.strictEqual(
            (yield* shown).at(-1)!.content,
            blocks.join("").replaceAll("**bad**", "&#42;&#42;bad&#42;&#42;")
          )
        }
      })
    )
  }

  test(
    "goes on in the next card with its code, table, list and marks opened again",
    Effect.gen(function* () {
      const answer = [
        `\`\`\`ts\n${"const x = 1\n".repeat(60)}\`\`\``,
        `| head |\n|---|\n${"| cell |\n".repeat(60)}`,
        Array.from({ length: 40 }, (_, i) => `${i + 1}. item ${i + 1}`).join("\n"),
        `**${"bold words ".repeat(60)}end**`,
        Array.from({ length: 12 }, (_, i) => `- top ${i}\n    - below ${i} ${"word ".repeat(8)}`).join("\n")
      ]
      for (const kind of ["markdown", "raw"] as const) {
        for (const source of answer) {
          const before = (yield* shown).length
          yield* CardStream.run(tokens(source.match(/[^]{1,40}/g)!, 20), { ...to, text: kind, maxBytes: 400 })
          const cards = (yield* shown).slice(before).map((each) => each.content)
          assert.isAbove(cards.length, 1)
          const [kindOf] = source
          for (const each of cards) {
            if (kindOf === "`") assert.match(each, /^```(?:ts|typescript)\n(?:const x = 1\n?)+```\n*$/)
            else if (kindOf === "|") assert.match(each, /^\| head \|\n\| ?--- ?\|\n(?:\| cell \|\n?)+$/)
            else if (kindOf === "*") assert.match(each, /^\*\*[^*]+\*\*\s*$/)
            else if (kindOf === "-") assert.notMatch(each, /^ /)
          }
          if (kindOf === "1") {
            const numbers = cards.join("\n").match(/^\d+(?=\. item)/gm)
            assert.deepStrictEqual(
              numbers,
              Array.from({ length: 40 }, (_, i) => String(i + 1))
            )
          }
        }
      }
    })
  )

  test(
    "is typed: what is shown grows at its end, whatever stands half there",
    Effect.gen(function* () {
      const answer =
        "Some **bold** and `code` with [a link](https://a.b/c) and *soft*.\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n```js\nlet a = `x`\n```\n\nThe end, https://a.b/d."
      yield* CardStream.run(tokens([...answer], 260), to)
      const contents = (yield* updates).map((request) => (request.json as { content: string }).content)
      const jumps = contents.slice(1).filter((content, i) => !content.startsWith(contents[i]!))
      assert.deepStrictEqual(jumps, [])
      assert.isAbove(contents.length, 60)
    })
  )

  test(
    "resolves the definitions of links that come after them, or before",
    Effect.gen(function* () {
      yield* CardStream.run(
        tokens(
          ["see [a][1] and\n\n", "[b][2]\n\n", "[1]: https://a.b\n", "[2]: https://c.d\n\n", "[a][1]"],
          300
        ),
        to
      )
      assert.strictEqual(
        (yield* text).trim(),
        "see [a](https://a.b) and\n\n[b](https://c.d)\n\n[a](https://a.b)"
      )
    })
  )

  test(
    "makes links of references on cards that were full before their definitions came, in one write for each at the end",
    Effect.gen(function* () {
      const words = "words of a text that has some length. ".repeat(8)
      const pieces = [
        `see [a][1], [b] and ![c][3]\n\n${words}\n\n`,
        `${words}\n\n${words}\n\n`,
        `also [a][1] \`[b]\` here\n\n${words}\n\n`,
        `[1]: https://a.b\n\n- [b]: <https://c.d>\n\n[3]:\n  /e.png "title"\n[4]: https://f.g\n\nend`
      ]
      const result = yield* CardStream.run(tokens(pieces, 300), { ...to, maxBytes: 700 })
      const cards = yield* shown
      assert.isAbove(cards.length, 2)
      assert.match(
        cards[0]!.content,
        /^see \[a\]\(https:\/\/a\.b\), \[b\]\(https:\/\/c\.d\) and \[c\]|c &#40;/
      )
      const all = cards.map(({ content }) => content).join("\n")
      assert.include(all, "also [a](https://a.b) `[b]` here")
      assert.include(all, "&#91;4&#93;: [https&#58;//f.g](https://f.g)")
      assert.notInclude(all, "&#91;1&#93;")
      for (const { content, isStreaming } of cards) {
        assert.isAtMost(new TextEncoder().encode(JSON.stringify(content)).length - 2, 700)
        assert.isFalse(isStreaming)
      }
      const repairs = (yield* Sandbox.requests).filter(
        ({ endpoint }) => endpoint === "cardkit.v1.card.batch_update"
      )
      assert.isAtMost(repairs.length, result.cardIds.length)
    })
  )

  test(
    "leaves a reference the text it is where its link has no room, and shows the definition",
    Effect.gen(function* () {
      const url = `https://a.b/${"c".repeat(150)}`
      const words = "words of a text that has some length. ".repeat(8)
      yield* CardStream.run(
        tokens([`see [a][1]\n\n${words}\n\n${words}\n\n${words}\n\n`, `[1]: ${url}\n\nend`], 300),
        {
          ...to,
          maxBytes: 700
        }
      )
      const cards = yield* shown
      assert.include(cards[0]!.content, "see &#91;a&#93;&#91;1&#93;")
      assert.include(cards.at(-1)!.content, url)
    })
  )

  test(
    "shows what it shows where the platform refuses the links of a full card, and delivers the rest",
    Effect.gen(function* () {
      const words = "words of a text that has some length. ".repeat(8)
      yield* Sandbox.inject(
        Fault.always(
          {
            path: card,
            where: ({ json }) => JSON.stringify(json).includes("[a](https://a.b)")
          },
          Fault.refused({ code: 230099, msg: "ErrCode: 200570; ErrMsg: refused" })
        )
      )
      yield* CardStream.run(
        tokens([`see [a][1]\n\n${words}\n\n${words}\n\n${words}\n\n`, "[1]: https://a.b\n\nend"], 300),
        { ...to, maxBytes: 700 }
      )
      assert.include((yield* shown)[0]!.content, "see &#91;a&#93;&#91;1&#93;")
      assert.match((yield* text).trim(), /end$/)
    })
  )

  test(
    "shows no definition that something further below refers to",
    Effect.gen(function* () {
      yield* CardStream.run(
        tokens(["# Title\n[a]: https://a.b\n\n", "see [this][A]\n\n", "> [b]: https://c.d\n\nand [b]"], 300),
        to
      )
      assert.strictEqual((yield* text).trim(), "# Title\n\nsee [this](https://a.b)\n\nand [b](https://c.d)")
    })
  )
})

describe("A card by hand, while it ends", () => {
  const opened = (options: Partial<CardStream.Options> = {}) => CardStream.make({ ...to, ...options })

  test(
    "refuses what comes while it is finished, and loses nothing that came before",
    Effect.scoped(
      Effect.gen(function* () {
        const handle = yield* opened()
        yield* handle.append("one ")
        yield* Sandbox.inject(Fault.next(1, { path: card }, Fault.delayed("2 seconds")))
        const fiber = yield* Effect.forkChild(handle.finish)
        yield* Effect.sleep("500 millis")
        for (const late of [handle.append("two"), handle.replace("three"), handle.setHeader("four")]) {
          assert.strictEqual((yield* Effect.flip(late))._tag, "FeishuInvalidRequestError")
        }
        yield* Fiber.join(fiber)
        assert.strictEqual(yield* text, "one ")
      })
    )
  )

  test(
    "ends once: `finish` twice at once, after `fail` and beside it",
    Effect.scoped(
      Effect.gen(function* () {
        let asked = 0
        const handle = yield* opened({ footer: () => `footer ${++asked}` })
        yield* handle.append("text")
        const results = yield* Effect.all([handle.finish, handle.finish, handle.fail("failed")], {
          concurrency: "unbounded"
        })
        assert.strictEqual(new Set(results.map((each) => JSON.stringify(each))).size, 1)
        assert.deepStrictEqual(yield* shown, [{ content: "text", isStreaming: false, footer: "footer 1" }])
        const other = yield* opened()
        yield* other.append("half")
        yield* other.fail("failed")
        const after = yield* other.finish
        assert.strictEqual(after.textLength, 4)
        assert.strictEqual((yield* shown)[1]!.footer, "failed")
      })
    )
  )

  test(
    "is closed though `summary`, `footer` or `failed` throws",
    Effect.gen(function* () {
      const throws = (): never => {
        throw new Error("a bug of the user's")
      }
      yield* CardStream.run(Stream.make("first words"), { ...to, summary: throws, footer: throws })
      const broken = Stream.concat(Stream.make("so far"), Stream.fail("boom"))
      assert.strictEqual(
        yield* Effect.flip(CardStream.run(broken, { ...to, failed: throws, onFailure: throws })),
        "boom"
      )
      assert.deepStrictEqual(
        (yield* shown).map((each) => [each.content, each.isStreaming, each.footer]),
        [
          ["first words", false, undefined],
          ["so far", false, "⚠️ Cut short by an error"]
        ]
      )
      assert.deepInclude((yield* Sandbox.cards)[0]!.card["config"] as object, {
        summary: { content: "first words" }
      })
    })
  )

  test(
    "tells each run how far it came, though several fail with one error",
    Effect.gen(function* () {
      const error = new Error("shared")
      const far: Array<number> = []
      for (const words of [["one"], ["one ", "two"]]) {
        const broken = Stream.concat(tokens(words, 300), Stream.fail(error))
        yield* Effect.flip(
          CardStream.run(broken, { ...to, onFailure: (progress) => far.push(progress.delivered) })
        )
      }
      assert.deepStrictEqual(far, [3, 7])
      assert.isTrue(Option.isNone(CardStream.progress(error)))
    })
  )

  test(
    "as a sink fails as soon as the text can no longer be delivered, though no more of it comes",
    Effect.gen(function* () {
      yield* Sandbox.inject(Fault.always(contentPath, Fault.refused({ code: 300313 })))
      const endless = Stream.concat(Stream.make("a"), Stream.never)
      const error = yield* Effect.flip(
        Stream.run(endless, CardStream.sink(to)).pipe(Effect.timeout("1 minute"))
      )
      assert.isTrue(FeishuError.is(error))
    })
  )

  test(
    "shows no half of a character whose producer failed in its middle",
    Effect.gen(function* () {
      const broken = Stream.concat(Stream.make("smile \ud83d"), Stream.fail("boom"))
      yield* Effect.flip(CardStream.run(broken, to))
      yield* CardStream.run(Stream.make("smile \ud83d"), { ...to, text: "raw" })
      assert.deepStrictEqual(
        (yield* shown).map((each) => each.content),
        ["smile ", "smile "]
      )
    })
  )

  test(
    "is listed by its first words, as a person reads them",
    Effect.gen(function* () {
      const samples: ReadonlyArray<readonly [string, string]> = [
        ["# **Title** of `snake_case` and my_var_name", "Title of snake_case and my_var_name"],
        ["```py\nprint(1)\n```\n\nafter", "after"],
        ["```py\nprint(1)\n```", "print(1)"],
        ["<at id=all></at> see [the docs](https://a.b/c) <br>now", "see the docs now"],
        ["![logo](https://a.b/x.png)\n\ntext", "logo"],
        ["> 1. [x] done &#42;", "done *"],
        ["| a | b |\n|---|---|\n| 1 | 2 |", "a b"],
        ["***\n\n5 * 3 is __fifteen__", "5 3 is fifteen"]
      ]
      for (const [source, summary] of samples) {
        const before = (yield* Sandbox.cards).length
        yield* CardStream.run(Stream.make(source), to)
        const { content } = (
          (yield* Sandbox.cards)[before]!.card["config"] as { summary: { content: string } }
        ).summary
        assert.strictEqual(content, summary)
      }
      const long = `${"word ".repeat(9)}[a link](https://a.b/${"x".repeat(80)}) end`
      yield* CardStream.run(Stream.make(long), to)
      const { summary } = (yield* Sandbox.cards).at(-1)!.card["config"] as { summary: { content: string } }
      assert.notInclude(summary.content, "https")
      assert.isAtMost(summary.content.length, 50)
    })
  )
})
