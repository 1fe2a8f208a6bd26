import * as Im from "@effect-feishu/core/Im"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"
import * as Option from "effect/Option"

const text = (text: string, mentions?: ReadonlyArray<Im.InboundMention>): Im.InboundMessage => ({
  message_type: "text",
  content: JSON.stringify({ text }),
  mentions
})

const post = (content: unknown, mentions?: ReadonlyArray<Im.InboundMention>): Im.InboundMessage => ({
  msg_type: "post",
  body: { content: JSON.stringify(content) },
  mentions
})

const paragraphs = [
  [
    { tag: "text", text: "one " },
    { tag: "a", text: "link", href: "https://example.com" },
    { tag: "text", text: " line" }
  ],
  [{ tag: "img", image_key: "img_1" }],
  [{ tag: "md", text: "**two**" }]
]
const read = "one link (https://example.com) line\n\n[image: img_1]\n\n**two**"

describe("Im.messageText", () => {
  it("what has another shape than its kind is read all the same", () => {
    const read = (message_type: string, content: unknown) =>
      Im.messageText({
        message_type,
        content: typeof content === "string" ? content : JSON.stringify(content)
      })
    assert.strictEqual(read("interactive", "a card of old"), "[interactive: a card of old]")
    assert.strictEqual(read("interactive", '{"cut off'), "[interactive]")
    assert.strictEqual(read("text", { text: 5 }), "5")
    assert.strictEqual(read("text", { text: { zh_cn: "five" } }), "five")
    assert.strictEqual(read("post", { title: "T", content: "words" }), "T\n\nwords")
  })

  it("a text is read from events and from the API", () => {
    assert.strictEqual(Im.messageText(text("hi")), "hi")
    assert.strictEqual(Im.messageText({ msg_type: "text", body: { content: '{"text":"hi"}' } }), "hi")
  })

  it("the pieces of one paragraph stay together, paragraphs stand apart, a title is a heading", () => {
    assert.strictEqual(Im.messageText(post({ title: "", content: paragraphs })), read)
    assert.strictEqual(Im.messageText(post({ title: "T", content: paragraphs })), `## T\n\n${read}`)
  })

  it("rich text in languages is read, in the language asked for or in whichever there is", () => {
    const english = [[{ tag: "text", text: "english" }]]
    const both = { zh_cn: { content: paragraphs }, en_us: { content: english } }
    assert.strictEqual(Im.messageText(post(both)), read)
    assert.strictEqual(Im.messageText(post(both), { language: "en_us" }), "english")
    assert.strictEqual(Im.messageText(post({ post: both })), read)
    assert.strictEqual(Im.messageText(post({ de_de: { content: english } })), "english")
    assert.strictEqual(
      Im.messageText(post({ de_de: { content: english } }), { language: "fr_fr" }),
      "english"
    )
  })

  it("@_user_1 is not found within @_user_10", () => {
    const mentions = [
      { key: "@_user_1", name: "Tom" },
      { key: "@_user_10", name: "Ann" }
    ]
    assert.strictEqual(Im.messageText(text("@_user_10 and @_user_1", mentions)), "@Ann and @Tom")
    assert.strictEqual(
      Im.messageText(text("@_user_10 and @_user_1", mentions.slice(0, 1))),
      "@_user_10 and @Tom"
    )
  })

  it("mentions in a rich text are written by name", () => {
    const content = [
      [
        { tag: "at", user_id: "@_user_1", user_name: "Tom" },
        { tag: "at", user_id: "@_user_2" },
        { tag: "at", user_id: "ou_3" },
        { tag: "at", user_id: "all" }
      ]
    ]
    const mentions = [
      { key: "@_user_2", name: "Ann" },
      { key: "@_user_3", id: "ou_3", name: "Eve" }
    ]
    assert.strictEqual(Im.messageText(post({ content }, mentions)), "@Tom@Ann@Eve@all")
  })

  it("whatever the mentions, each key becomes its name and nothing else changes", () => {
    const keys = FastCheck.uniqueArray(FastCheck.integer({ min: 1, max: 120 }), {
      minLength: 1,
      maxLength: 12
    })
    const names = FastCheck.string({ minLength: 1, maxLength: 8 }).map((name) => name.replace(/@/g, "$&$1$$"))
    FastCheck.assert(
      FastCheck.property(
        keys,
        names,
        FastCheck.array(FastCheck.integer({ min: 1, max: 120 })),
        (numbers, name, used) => {
          const mentions = numbers.map((number) => ({ key: `@_user_${number}`, name: `${name}${number}` }))
          const written = used.map((number) => `[@_user_${number}]`).join(" ")
          const expected = used
            .map((number) => (numbers.includes(number) ? `[@${name}${number}]` : `[@_user_${number}]`))
            .join(" ")
          assert.strictEqual(Im.messageText(text(written, mentions)), expected)
        }
      )
    )
  })

  it("whatever comes, nothing throws", () => {
    const anything = FastCheck.oneof(FastCheck.string(), FastCheck.json(), FastCheck.constant(undefined))
    FastCheck.assert(
      FastCheck.property(
        anything,
        FastCheck.constantFrom("text", "post", "image", "interactive", ""),
        (content, kind) => {
          const message = { message_type: kind, content }
          assert.isString(Im.messageText(message))
          assert.isString(Im.messageBodyText(message))
          assert.isObject(Im.messageContent(message))
          assert.isArray(Im.messageResources(message))
          assert.isString(Im.messageTranscript([message]))
          assert.isString(Im.interactiveCardText(message))
        }
      )
    )
  })

  it("a content that is malformed or no object has no fields, and is its own text", () => {
    for (const content of ["", "{", "[1]", "null", '"x"', "1"]) {
      assert.deepStrictEqual(Im.messageContent({ content }), {})
      assert.strictEqual(Im.messageText({ message_type: "text", content }), content)
    }
    assert.strictEqual(Im.messageText({ message_type: "text" }), "")
  })

  it("blanks around a text are cut by messageBodyText alone", () => {
    assert.strictEqual(Im.messageText(text(" hi\n")), " hi\n")
    assert.strictEqual(Im.messageBodyText(text(" hi\n")), "hi")
  })
})

describe("Im.isMentioned", () => {
  const fromEvent = text("@_user_1", [
    { key: "@_user_1", name: "Tom", id: { open_id: "ou_1", union_id: "on_1", user_id: "" } }
  ])
  const fromApi = text("@_user_1", [{ key: "@_user_1", name: "Tom", id: "ou_1" }])

  it("somebody is found by any id, in events and in the API's messages", () => {
    assert.isTrue(Im.isMentioned(fromEvent, { open_id: "ou_1" }))
    assert.isTrue(Im.isMentioned(fromEvent, { union_id: "on_1" }))
    assert.isTrue(Im.isMentioned(fromEvent, { open_id: "ou_2", union_id: "on_1" }))
    assert.isTrue(Im.isMentioned(fromApi, { open_id: "ou_1", union_id: "on_1" }))
  })

  it("nobody is found by an id that is empty, unknown or of another kind", () => {
    assert.isFalse(Im.isMentioned(fromEvent, {}))
    assert.isFalse(Im.isMentioned(fromEvent, { user_id: "" }))
    assert.isFalse(Im.isMentioned(fromEvent, { open_id: "on_1" }))
    assert.isFalse(Im.isMentioned(fromApi, { open_id: "ou_2" }))
    assert.isFalse(Im.isMentioned(text("hi"), { open_id: "ou_1" }))
  })
})

describe("Im.messageResource", () => {
  const of = (type: string, content: object) =>
    Im.messageResource({ message_type: type, content: JSON.stringify(content) })
  const key = (resource: Option.Option<Im.MessageResource>) =>
    Option.getOrUndefined(Option.map(resource, ({ key, resourceType }) => [resourceType, key]))

  it("a picture and a file are what getResource takes", () => {
    assert.deepStrictEqual(key(of("image", { image_key: "img_1" })), ["image", "img_1"])
    assert.deepStrictEqual(
      Option.getOrUndefined(of("file", { file_key: "file_1", file_name: "a.pdf", size: "12" })),
      {
        kind: "file",
        key: "file_1",
        resourceType: "file",
        messageType: "file",
        name: "a.pdf",
        mimeType: undefined,
        size: 12
      }
    )
    assert.deepStrictEqual(key(of("audio", { file_key: "file_1", duration: 1 })), ["file", "file_1"])
  })

  it("of a video it is the video, of an unnamed kind the picture comes first", () => {
    const both = { file_key: "file_1", image_key: "img_1" }
    assert.deepStrictEqual(key(of("media", both)), ["file", "file_1"])
    assert.deepStrictEqual(key(of("", both)), ["image", "img_1"])
  })

  it("other kinds, and kinds without their key, are none", () => {
    for (const [type, content] of [
      ["text", { text: "hi", image_key: "img_1" }],
      ["sticker", { file_key: "file_1" }],
      ["image", {}],
      ["image", { image_key: "" }],
      ["file", { file_key: 1 }]
    ] as const) {
      assert.deepStrictEqual(of(type, content), Option.none())
    }
  })

  it("the pictures and videos of a rich text are listed once each, in their order", () => {
    const message = post({
      zh_cn: {
        content: [
          [{ tag: "img", image_key: "img_2" }],
          [{ tag: "media", file_key: "file_1", image_key: "img_9" }],
          [
            { tag: "img", image_key: "img_1" },
            { tag: "img", image_key: "img_2" }
          ]
        ]
      }
    })
    assert.deepStrictEqual(
      Im.messageResources(message).map(({ key }) => key),
      ["img_2", "file_1", "img_1"]
    )
    assert.deepStrictEqual(Im.messageResources(text("hi")), [])
    assert.deepStrictEqual(
      Im.messageResources({ message_type: "image", content: '{"image_key":"img_1"}' }).map(({ key }) => key),
      ["img_1"]
    )
  })
})

describe("Im.messageTranscript", () => {
  it("a sender is called by name, else by the first id, else by a word for nobody", () => {
    const label = Im.messageSenderLabel
    assert.strictEqual(label({ sender: { name: "Tom", open_id: "ou_1" } }), "Tom")
    assert.strictEqual(label({ sender: { sender_name: "Tom", id: "ou_1" } }), "Tom")
    assert.strictEqual(label({ sender: { sender_id: { open_id: "ou_1", user_id: "u1" } } }), "u1")
    assert.strictEqual(label({ open_id: "ou_1", union_id: "on_1" }), "ou_1")
    assert.strictEqual(label({ sender: { id: "cli_1" } }), "cli_1")
    assert.strictEqual(label({ sender: { id: "cli_1" } }, { idFormatter: (id) => `<${id}>` }), "<cli_1>")
    assert.strictEqual(label({ sender_id: "ou_1" }), "ou_1")
    assert.strictEqual(label({ content: "{}" }), "unknown")
    assert.strictEqual(label({ sender: {} }, { default: "somebody" }), "somebody")
  })

  it("each message is a line; what has no text stands as its kind", () => {
    const transcript = Im.messageTranscript([
      { ...text(" hi "), sender: { id: "ou_1" } },
      { message_type: "image", content: '{"image_key":"img_1"}', sender: { id: "ou_2" } },
      { content: "{" },
      {
        msg_type: "interactive",
        body: { content: '{"title":"T","elements":[[{"tag":"text","text":"card"}]]}' }
      }
    ])
    assert.strictEqual(transcript, "ou_1: hi\nou_2: [image: img_1]\nunknown: {\nunknown: ## T\n\ncard")
  })

  it("what was merged stands below the message that holds it, as the API lists it", () => {
    const transcript = Im.messageTranscript([
      {
        message_id: "om_1",
        msg_type: "merge_forward",
        body: { content: "Merged and Forwarded Message" },
        sender: { id: "ou_1" }
      },
      { ...text("one\ntwo"), message_id: "om_2", upper_message_id: "om_1", sender: { id: "ou_2" } },
      {
        message_id: "om_3",
        upper_message_id: "om_1",
        msg_type: "merge_forward",
        body: { content: '{"content":"Merged and Forwarded Message"}' },
        sender: { id: "ou_3" }
      },
      { ...text("inner"), message_id: "om_4", upper_message_id: "om_3", sender: { id: "ou_4" } },
      { ...text("after"), message_id: "om_5", sender: { id: "ou_5" } }
    ])
    assert.strictEqual(
      transcript,
      [
        "ou_1: [merged messages]",
        "  ou_2: one",
        "  two",
        "  ou_3: [merged messages]",
        "    ou_4: inner",
        "ou_5: after"
      ].join("\n")
    )
  })

  it("a message that answers another one than the last quotes its first line", () => {
    const transcript = Im.messageTranscript([
      { ...text("question\nwith more"), message_id: "om_1", sender: { id: "ou_1" } },
      { ...text("at once"), message_id: "om_2", parent_id: "om_1", sender: { id: "ou_2" } },
      { ...text("later"), message_id: "om_3", parent_id: "om_1", sender: { id: "ou_3" } }
    ])
    assert.strictEqual(transcript, "ou_1: question\nwith more\nou_2: at once\n> ou_1: question\nou_3: later")
  })

  it("messages that say of each other that they hold them have an end", () => {
    const one = { ...text("a"), message_id: "om_1", upper_message_id: "om_2", sender: { id: "ou_1" } }
    const other = { ...text("b"), message_id: "om_2", upper_message_id: "om_1", sender: { id: "ou_2" } }
    assert.strictEqual(Im.messageTranscript([one, other]), "ou_1: a\n  ou_2: b")
  })
})

describe("Im.cardText", () => {
  it("reads markdown and texts depth first, in cards of both versions and in the API's summary", () => {
    const second = {
      schema: "2.0",
      header: { title: { tag: "plain_text", content: "Title" } },
      body: {
        elements: [
          { tag: "markdown", content: "**one**" },
          {
            tag: "column_set",
            columns: [
              { tag: "column", elements: [{ tag: "markdown", content: "two" }] },
              { tag: "column", elements: [{ tag: "div", text: { tag: "plain_text", content: "three" } }] }
            ]
          },
          { tag: "hr" },
          { tag: "markdown", content: "  " }
        ]
      }
    }
    assert.strictEqual(Im.cardText(second), "## Title\n\n**one**\n\ntwo\n\nthree\n\n---")
    assert.strictEqual(Im.cardTitle(second), "Title")

    const first = {
      elements: [
        {
          tag: "div",
          text: { tag: "lark_md", content: "a" },
          fields: [{ text: { tag: "lark_md", content: "b" } }]
        },
        { tag: "note", elements: [{ tag: "plain_text", content: "c" }] }
      ]
    }
    assert.strictEqual(Im.cardText(first), "a\n\nb\n\nc")
    assert.strictEqual(Im.cardTitle(first), "")

    const summary = {
      title: "Title",
      elements: [
        [
          { tag: "text", text: "one " },
          { tag: "a", text: "link", href: "https://example.com" }
        ],
        [{ tag: "text", text: "two" }]
      ]
    }
    const shown = "## Title\n\none link (https://example.com)\n\ntwo"
    assert.strictEqual(Im.cardText(summary), shown)
    assert.strictEqual(Im.cardTitle(summary), "Title")
    assert.strictEqual(
      Im.interactiveCardText({ msg_type: "interactive", body: { content: JSON.stringify(summary) } }),
      shown
    )
  })

  it("a card of any shape is read without a fault", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.anything(), (card) => {
        assert.isString(Im.cardText(card))
        assert.isString(Im.cardTitle(card))
      })
    )
  })
})
