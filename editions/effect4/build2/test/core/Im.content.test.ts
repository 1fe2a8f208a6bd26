import * as Card from "@effect-feishu/cards/Card"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Im from "@effect-feishu/core/Im"
import * as MessageContent from "@effect-feishu/core/MessageContent"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import * as Option from "effect/Option"
import * as Wire from "./support/wire.js"

const stored = {
  message_id: "om_1",
  msg_type: "text",
  create_time: "0",
  chat_id: "oc_1",
  sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
  body: { content: "{}" }
}

interface Body {
  readonly msg_type: string
  readonly content: string
  readonly uuid: string
}

const bodyOf = (wire: Wire.Wire, index = 0): Body => JSON.parse(String(wire.requests[index]?.body)) as Body

/** What goes over the wire when this is sent. */
const sentAs = (content: Im.Content, options?: Im.SendOptions) => {
  const wire = Wire.make(() => Wire.ok(stored))
  return Im.send("oc_1", content, options).pipe(
    Effect.map(() => {
      const { content, msg_type } = bodyOf(wire)
      return [msg_type, JSON.parse(content) as unknown] as const
    }),
    Effect.provide(Wire.layer(wire))
  )
}

/** The problems for which a call is refused, and how many requests were made before. */
const refusal = <A>(call: Effect.Effect<A, unknown, FeishuClient>) => {
  const wire = Wire.make(() => Wire.ok(stored))
  return call.pipe(
    Effect.flip,
    Effect.map((error) => {
      const { _tag, endpoint, problems } = error as {
        _tag: string
        endpoint: string
        problems: ReadonlyArray<{ path: string; message: string; code?: number }>
      }
      return { _tag, endpoint, problems, requests: wire.requests.length + wire.tokens }
    }),
    Effect.provide(Wire.layer(wire))
  )
}

const paragraph = [[{ tag: "text", text: "hi" }]] as const
const divider = { type: "divider", params: { divider_text: { text: "later" } } } as const

/** Every kind of content, as objects that go over the wire and by constructor, and what is sent for it. */
const kinds: ReadonlyArray<readonly [name: string, content: Im.Content, kind: Im.MsgType, sent: object]> = [
  ["a string", "hi", "text", { text: "hi" }],
  ["a text object", { text: "hi" }, "text", { text: "hi" }],
  ["Im.text", Im.text("hi"), "text", { text: "hi" }],
  [
    "rich text in languages",
    { zh_cn: { title: "t", content: paragraph }, en_us: { content: paragraph } },
    "post",
    { zh_cn: { title: "t", content: paragraph }, en_us: { content: paragraph } }
  ],
  [
    "rich text without a language",
    { title: "t", content: paragraph },
    "post",
    { zh_cn: { title: "t", content: paragraph } }
  ],
  [
    "rich text within post",
    { post: { ja_jp: { content: paragraph } } },
    "post",
    { ja_jp: { content: paragraph } }
  ],
  ["Im.post", Im.post({ content: paragraph }, "en_us"), "post", { en_us: { content: paragraph } }],
  [
    "Im.markdown",
    Im.markdown("**hi**", { title: "t" }),
    "post",
    { zh_cn: { title: "t", content: [[{ tag: "md", text: "**hi**" }]] } }
  ],
  ["a card of version 2.0", { schema: "2.0", body: {} }, "interactive", { schema: "2.0", body: {} }],
  ["a card with nothing but a body", { body: { elements: [] } }, "interactive", { body: { elements: [] } }],
  ["a card of version 1.0", { elements: [], header: {} }, "interactive", { elements: [], header: {} }],
  ["a card with settings alone", { config: {} }, "interactive", { config: {} }],
  ["a card of version 1.0 in languages", { i18n_elements: {} }, "interactive", { i18n_elements: {} }],
  [
    "a card entity",
    { type: "card", data: { card_id: "7" } },
    "interactive",
    { type: "card", data: { card_id: "7" } }
  ],
  ["Im.cardEntity", Im.cardEntity("7"), "interactive", { type: "card", data: { card_id: "7" } }],
  [
    "a template",
    { type: "template", data: { template_id: "A" } },
    "interactive",
    { type: "template", data: { template_id: "A" } }
  ],
  [
    "Im.template",
    Im.template("A", { name: "Ada" }, { version: "1.0" }),
    "interactive",
    {
      type: "template",
      data: { template_id: "A", template_version_name: "1.0", template_variable: { name: "Ada" } }
    }
  ],
  ["an image", { image_key: "img_1" }, "image", { image_key: "img_1" }],
  ["Im.image", Im.image("img_1"), "image", { image_key: "img_1" }],
  ["a file", { file_key: "file_1" }, "file", { file_key: "file_1" }],
  ["Im.file", Im.file("file_1"), "file", { file_key: "file_1" }],
  [
    "a voice message as it is received",
    { file_key: "file_1", duration: 2000 },
    "audio",
    { file_key: "file_1", duration: 2000 }
  ],
  ["Im.audio", Im.audio("file_1"), "audio", { file_key: "file_1" }],
  [
    "a video with its cover",
    { file_key: "file_1", image_key: "img_1" },
    "media",
    { file_key: "file_1", image_key: "img_1" }
  ],
  ["Im.media", Im.media("file_1"), "media", { file_key: "file_1" }],
  ["Im.sticker", Im.sticker("file_1"), "sticker", { file_key: "file_1" }],
  ["a chat to share", { chat_id: "oc_1" }, "share_chat", { chat_id: "oc_1" }],
  ["Im.shareChat", Im.shareChat("oc_1"), "share_chat", { chat_id: "oc_1" }],
  ["a person to share", { user_id: "ou_1" }, "share_user", { user_id: "ou_1" }],
  ["Im.shareUser", Im.shareUser("ou_1"), "share_user", { user_id: "ou_1" }],
  ["a dividing line", divider, "system", divider],
  ["Im.divider", Im.divider("later"), "system", divider],
  [
    "a stored message",
    { msg_type: "sticker", content: '{"file_key":"file_1"}' },
    "sticker",
    { file_key: "file_1" }
  ]
]

/** A content that says itself what it is. */
const own = (encoded: Partial<MessageContent.Encoded>): MessageContent.MessageContent => ({
  [MessageContent.symbol]: () => ({
    msg_type: "interactive",
    content: '{"schema":"2.0"}',
    problems: [],
    ...encoded
  })
})

describe("Im contents", () => {
  for (const [name, content, kind, sent] of kinds) {
    it.effect(`${name} is sent as ${kind}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* sentAs(content), [kind, sent])
        assert.deepStrictEqual(Im.inferMsgType(content), Option.some(kind))
      })
    )
  }

  it("every kind of message is covered", () => {
    assert.strictEqual(new Set(kinds.map(([, , kind]) => kind)).size, 11)
  })

  it.effect("a value with a method of its own is asked for its kind and content", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* sentAs(own({})), ["interactive", { schema: "2.0" }])
    })
  )

  it.effect("a card that was built is checked and sent as its JSON", () =>
    Effect.gen(function* () {
      const card = Card.make().pipe(Card.markdown("**done**"))
      assert.deepStrictEqual(yield* sentAs(card), [
        "interactive",
        { schema: "2.0", body: { elements: [{ tag: "markdown", content: "**done**" }] } }
      ])
      const { problems, requests } = yield* refusal(
        Im.send("oc_1", card.pipe(Card.markdown("x".repeat(31 * 1024))))
      )
      assert.deepStrictEqual(
        problems.map(({ code, path }) => [path, code]),
        [["content", 200860]]
      )
      assert.strictEqual(requests, 0)
      const doubled = yield* refusal(
        Im.send("oc_1", card.pipe(Card.hr({ element_id: "a" }), Card.hr({ element_id: "a" })))
      )
      assert.deepStrictEqual(
        doubled.problems.map(({ code, path }) => [path, code]),
        [["content.body.elements[2].element_id", 300301]]
      )
    })
  )

  it.effect("a chat text that happens to be JSON stays a text", () =>
    Effect.gen(function* () {
      for (const text of ['{"text":"x"}', '{"image_key":"img_1"}', "[1]", "null", "12"]) {
        assert.deepStrictEqual(yield* sentAs(text), ["text", { text }])
      }
    })
  )

  it.effect("any string is sent as the very text that it is", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.fullUnicodeString({ minLength: 1, maxLength: 200 }),
          async (text) => {
            const [kind, content] = await Effect.runPromise(sentAs(text))
            assert.strictEqual(kind, "text")
            assert.deepStrictEqual(content, { text })
          }
        ),
        { numRuns: 50 }
      )
    )
  )

  it.effect("a kind that is named decides over the fields", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* sentAs({ file_key: "f" }, { msgType: "sticker" }), [
        "sticker",
        { file_key: "f" }
      ])
      assert.deepStrictEqual(yield* sentAs('{"image_key":"img_1"}', { msgType: "image" }), [
        "image",
        { image_key: "img_1" }
      ])
      assert.deepStrictEqual(yield* sentAs('{"text":"x"}', { msgType: "text" }), [
        "text",
        { text: '{"text":"x"}' }
      ])
    })
  )

  it.effect("a kind that contradicts what the content says is refused", () =>
    Effect.gen(function* () {
      for (const content of [own({}), Im.cardEntity("7")]) {
        const { endpoint, problems, requests } = yield* refusal(Im.send("oc_1", content, { msgType: "text" }))
        assert.strictEqual(endpoint, "Im.send")
        assert.deepStrictEqual(
          problems.map(({ path }) => path),
          ["msgType"]
        )
        assert.strictEqual(requests, 0)
      }
    })
  )

  it.effect("a content of no kind is refused before any request", () =>
    Effect.gen(function* () {
      const strange: ReadonlyArray<unknown> = [{ foo: 1 }, {}, [], null, 5, { content: "x" }, { zh_cn: "x" }]
      for (const content of strange) {
        const { _tag, problems, requests } = yield* refusal(Im.send("oc_1", content as Im.Content))
        assert.strictEqual(_tag, "FeishuInvalidRequestError")
        assert.strictEqual(problems[0]?.path, "content")
        assert.strictEqual(requests, 0)
        assert.deepStrictEqual(Im.inferMsgType(content), Option.none())
      }
    })
  )

  it.effect("a content that cannot be written as JSON is refused", () =>
    Effect.gen(function* () {
      const cycle: Record<string, unknown> = { elements: [] }
      cycle["header"] = cycle
      const { problems, requests } = yield* refusal(Im.send("oc_1", cycle as never))
      assert.strictEqual(problems[0]?.path, "content")
      assert.strictEqual(requests, 0)
    })
  )

  it.effect("what JSON would change in a content is refused by its place", () =>
    Effect.gen(function* () {
      const post = { title: "Plans", content: [[{ tag: "text", text: new Date(0) }]] }
      const { problems } = yield* refusal(Im.send("oc_1", post as never, { msgType: "post" }))
      assert.strictEqual(problems[0]?.path, "content.content[0][0].text")
      assert.include(problems[0]?.message, "is a Date")
    })
  )

  it.effect("an empty text is refused", () =>
    Effect.gen(function* () {
      const { problems } = yield* refusal(Im.send("oc_1", ""))
      assert.deepStrictEqual(problems, [{ path: "content", message: "must not be empty" }])
    })
  )

  it.effect("a card with problems of its own is not sent, and its problems are named", () =>
    Effect.gen(function* () {
      const card = own({ problems: [{ path: "body.elements[0]", message: "has no tag" }] })
      for (const call of [Im.send("oc_1", card), Im.reply("om_1", card)]) {
        const { problems, requests } = yield* refusal(call)
        assert.deepStrictEqual(problems, [{ path: "content.body.elements[0]", message: "has no tag" }])
        assert.strictEqual(requests, 0)
      }
      const { problems } = yield* refusal(Im.patch("om_1", card))
      assert.deepStrictEqual(problems, [{ path: "card.body.elements[0]", message: "has no tag" }])
    })
  )

  it.effect("a text may have 150 KB and a card 30 KB, in bytes of UTF-8", () =>
    Effect.gen(function* () {
      // Three bytes for each of these, and eleven around them.
      const text = (bytes: number) => "字".repeat((bytes - 11) / 3) + "a".repeat((bytes - 11) % 3)
      const fits = text(150 * 1024)
      assert.deepStrictEqual(yield* sentAs(fits), ["text", { text: fits }])
      const { problems, requests } = yield* refusal(Im.send("oc_1", `${fits}a`))
      assert.deepStrictEqual(problems, [
        { path: "content", message: "must have at most 153600 bytes in UTF-8 when it is text, has 153601" }
      ])
      assert.strictEqual(requests, 0)

      const filler = {
        schema: "2.0",
        body: { elements: [{ tag: "markdown", content: "字".repeat(10_240) }] }
      } as const
      const long: ReadonlyArray<Im.Content> = [
        filler,
        Im.markdown("字".repeat(10_240)),
        own({ content: JSON.stringify(filler) })
      ]
      for (const content of long) {
        const { problems, requests } = yield* refusal(Im.send("oc_1", content))
        assert.lengthOf(problems, 1)
        assert.match(problems[0]?.message ?? "", /^must have at most 30720 bytes/)
        assert.strictEqual(requests, 0)
      }
    })
  )

  it.effect("reply tells the kind as send does", () =>
    Effect.gen(function* () {
      for (const [name, content, kind, sent] of kinds) {
        if (kind === "system") continue
        const wire = Wire.make(() => Wire.ok(stored))
        yield* Im.reply("om_1", content).pipe(Effect.provide(Wire.layer(wire)))
        const { content: text, msg_type } = bodyOf(wire)
        assert.deepStrictEqual([msg_type, JSON.parse(text)], [kind, sent], name)
      }
    })
  )

  it.effect("a dividing line cannot be a reply", () =>
    Effect.gen(function* () {
      const { endpoint, problems, requests } = yield* refusal(Im.reply("om_1", divider))
      assert.deepStrictEqual([endpoint, problems[0]?.path, requests], ["Im.reply", "content", 0])
    })
  )

  it.effect("update tells a text from a rich text and takes nothing else", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok(stored))
      yield* Effect.provide(
        Effect.all([Im.update("om_1", "hi"), Im.update("om_1", { content: paragraph })]),
        Wire.layer(wire)
      )
      assert.deepStrictEqual([bodyOf(wire, 0), bodyOf(wire, 1)], [
        { msg_type: "text", content: '{"text":"hi"}' },
        { msg_type: "post", content: '{"zh_cn":{"content":[[{"tag":"text","text":"hi"}]]}}' }
      ] as never)
      const { endpoint, problems, requests } = yield* refusal(Im.update("om_1", { schema: "2.0" } as never))
      assert.deepStrictEqual([endpoint, requests], ["Im.update", 0])
      assert.match(problems[0]?.message ?? "", /use Im\.patch$/)
    })
  )

  it.effect("patch sends the content alone, from an object, from JSON text, and from a card", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok())
      yield* Effect.provide(
        Effect.all([
          Im.patch("om_1", { schema: "2.0" }),
          Im.patch("om_1", '{"schema":"2.0"}'),
          Im.patch("om_1", own({}))
        ]),
        Wire.layer(wire)
      )
      for (const request of wire.requests) {
        assert.strictEqual(request.body, '{"content":"{\\"schema\\":\\"2.0\\"}"}')
      }
      const { problems } = yield* refusal(Im.patch("om_1", "not a card"))
      assert.strictEqual(problems[0]?.path, "card")
    })
  )

  it("a mention is written so that a name cannot end it", () => {
    assert.strictEqual(Im.at("ou_1", "Tom"), '<at user_id="ou_1">Tom</at>')
    assert.strictEqual(Im.at("ou_1", "</at><b>"), '<at user_id="ou_1">/atb</at>')
    assert.strictEqual(Im.atAll, '<at user_id="all"></at>')
  })
})
