import * as Im from "@effect-feishu/core/Im"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"
import { fromMarkdown } from "mdast-util-from-markdown"

/**
 * Messages of every kind, as the platform's page on the contents of received messages shows them, in cards as events
 * and the API bring them, and as people have reported them. Ids are shortened.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content
 */
const received = (
  kind: string,
  content: unknown,
  mentions?: ReadonlyArray<Im.InboundMention>
): Im.InboundMessage => ({
  message_type: kind,
  content: typeof content === "string" ? content : JSON.stringify(content),
  mentions
})

const both = (message: Im.InboundMessage, options?: Im.ReadOptions) => ({
  text: Im.messageText(message, options),
  markdown: Im.messageMarkdown(message, options)
})

describe("Im.messageText and Im.messageMarkdown: every kind", () => {
  const samples: ReadonlyArray<
    readonly [name: string, kind: string, content: unknown, text: string, markdown?: string]
  > = [
    ["a text", "text", { text: "@_user_1 text message" }, "@Tom text message"],
    [
      "a text with a link",
      "text",
      { text: "see [the docs](https://open.feishu.cn) *now*" },
      "see [the docs](https://open.feishu.cn) *now*",
      "see [the docs](https://open.feishu.cn) \\*now\\*"
    ],
    ["a picture", "image", { image_key: "img_1" }, "[image: img_1]", "![image](img_1)"],
    ["a file", "file", { file_key: "file_1", file_name: "plan.pdf" }, "[file: plan.pdf]"],
    ["a folder", "folder", { file_key: "file_1", file_name: "plans" }, "[folder: plans]"],
    ["a voice message", "audio", { file_key: "file_1", duration: 2000 }, "[audio: file_1, 2 s]"],
    [
      "a video",
      "media",
      { file_key: "file_1", image_key: "img_1", file_name: "talk.mp4", duration: 2560 },
      "[video: talk.mp4, 2.6 s]"
    ],
    ["a sticker", "sticker", { file_key: "file_1" }, "[sticker: file_1]"],
    ["a red packet", "hongbao", { text: "[红包]" }, "[红包]", "\\[红包\\]"],
    [
      "an event that is shared",
      "share_calendar_event",
      { summary: "Review", start_time: "1711951200000", end_time: "1711954800000" },
      "[event: Review, 2024-04-01T06:00:00Z – 2024-04-01T07:00:00Z]"
    ],
    [
      "an invitation",
      "calendar",
      { summary: "Review", start_time: "1711951200000", end_time: "1711954800000" },
      "[event: Review, 2024-04-01T06:00:00Z – 2024-04-01T07:00:00Z]"
    ],
    [
      "an event that is sent on",
      "general_calendar",
      { summary: "Review", start_time: "1711951200000", end_time: "" },
      "[event: Review, 2024-04-01T06:00:00Z]"
    ],
    ["a chat's card", "share_chat", { chat_id: "oc_1" }, "[chat: oc_1]"],
    ["a contact's card", "share_user", { user_id: "ou_1" }, "[contact: Tom, ou_1]"],
    [
      "a system message",
      "system",
      {
        template: "{from_user} invited {to_chatters} to this group",
        from_user: ["Ann"],
        to_chatters: ["Tom", "Eve"]
      },
      "Ann invited Tom, Eve to this group"
    ],
    [
      "a system message without all its variables",
      "system",
      { template: "{name} is now called {new_name}", name: ["A"] },
      "A is now called {new_name}"
    ],
    [
      "a divider",
      "system",
      {
        type: "divider",
        params: { divider_text: { text: "新会话", i18n_text: { zh_CN: "新会话", en_US: "New session" } } }
      },
      "新会话"
    ],
    [
      "a place",
      "location",
      { name: "North Road", longitude: "102.1236", latitude: "24.4234" },
      "[location: North Road, 24.4234 102.1236]"
    ],
    [
      "a video call",
      "video_chat",
      { topic: "Weekly", start_time: "1711951200000" },
      "[video call: Weekly, 2024-04-01T06:00:00Z]"
    ],
    [
      "a task",
      "todo",
      {
        task_id: "t_1",
        summary: { title: "", content: [[{ tag: "text", text: "write the report" }]] },
        due_time: "1711951200000"
      },
      "[task: write the report, due 2024-04-01T06:00:00Z]"
    ],
    [
      "a task of several lines without a date",
      "todo",
      {
        task_id: "t_1",
        summary: { title: "Report", content: [[{ tag: "text", text: "write it" }]] },
        due_time: "0"
      },
      "[task]\n\n## Report\n\nwrite it"
    ],
    ["a vote", "vote", { topic: "Where?", options: ["here", "there"] }, "[vote: Where?]\n- here\n- there"],
    ["merged messages", "merge_forward", { content: "Merged and Forwarded Message" }, "[merged messages]"],
    [
      "merged messages as the API shows them",
      "merge_forward",
      "Merged and Forwarded Message",
      "[merged messages]"
    ],
    [
      "a rich text of everything",
      "post",
      {
        title: "Title",
        content: [
          [
            { tag: "text", text: "First: ", style: [] },
            { tag: "a", href: "http://www.feishu.cn", text: "link", style: ["bold", "italic"] },
            { tag: "text", text: "" },
            { tag: "at", user_id: "@_user_1", user_name: "", style: ["bold"] }
          ],
          [{ tag: "img", image_key: "img_1" }],
          [
            { tag: "text", text: "loud", style: ["bold", "underline"] },
            { tag: "text", text: " and " },
            { tag: "text", text: "gone ", style: ["lineThrough"] }
          ],
          [{ tag: "media", file_key: "file_1", image_key: "img_2" }],
          [{ tag: "emotion", emoji_type: "SMILE" }],
          [{ tag: "hr" }],
          [{ tag: "code_block", language: "GO", text: "func main() int64 {\n    return 0\n}" }]
        ]
      },
      "## Title\n\nFirst: link (http://www.feishu.cn)@Tom\n\n[image: img_1]\n\nloud and gone\n\n[video: file_1]\n\n:SMILE:\n\n---\n\n```go\nfunc main() int64 {\n    return 0\n}\n```",
      "## Title\n\nFirst: [***link***](http://www.feishu.cn)@Tom\n\n![image](img_1)\n\n**loud** and ~~gone~~\n\n[video: file_1]\n\n:SMILE:\n\n---\n\n```go\nfunc main() int64 {\n    return 0\n}\n```"
    ]
  ]
  const mentions = [
    { key: "@_user_1", id: { open_id: "ou_1", union_id: "on_1", user_id: "u1" }, name: "Tom" }
  ]

  for (const [name, kind, content, text, markdown = text] of samples)
    it(name, () => {
      assert.deepStrictEqual(both(received(kind, content, mentions)), { text, markdown })
    })

  it("texts in languages are read in the language asked for", () => {
    const divider = received("system", samples.find(([name]) => name === "a divider")![2])
    assert.strictEqual(Im.messageText(divider, { language: "en_us" }), "New session")
    assert.strictEqual(Im.messageText(divider, { language: "de_de" }), "新会话")
  })

  it("a kind that nobody knows is a mark of its kind, with what of it can be read", () => {
    assert.strictEqual(Im.messageText(received("hologram", {})), "[hologram]")
    assert.strictEqual(Im.messageText(received("hologram", "")), "[hologram]")
    assert.strictEqual(Im.messageText(received("hologram", { title: "Plan", x: 1 })), "[hologram: Plan]")
    assert.strictEqual(Im.messageText(received("hologram", { text: "read me" })), "read me")
    assert.strictEqual(Im.messageText(received("constructor", {})), "[constructor]")
    assert.strictEqual(Im.messageText(received("toString", "words")), "[toString: words]")
  })

  it("a kind that nobody knows loses no text beside its text", () => {
    const content = { title: "Plan", text: "read me", url: "https://example.com", owner: "Ann", size: 3 }
    assert.strictEqual(
      Im.messageText(received("hologram", content)),
      "[hologram: Plan, https://example.com, Ann]\n\nread me"
    )
    assert.strictEqual(
      Im.messageText(received("hologram", { id: "7", items: [{ title: "one" }, { title: "two" }] })),
      "[hologram: 7, one, two]"
    )
    assert.strictEqual(
      Im.messageText(
        received("hologram", {
          title: "Plan",
          url: "https://example.com",
          content: [[{ tag: "text", text: "x" }]]
        })
      ),
      "[hologram: https://example.com]\n\n## Plan\n\nx"
    )
  })

  it("somebody who is mentioned without a name is called by an id", () => {
    const message = (mention: Im.InboundMention) =>
      Im.messageText(received("text", { text: "hi @_user_1" }, [{ key: "@_user_1", ...mention }]))
    assert.strictEqual(message({ name: "", id: "ou_1" }), "hi @ou_1")
    assert.strictEqual(message({ id: { open_id: "ou_1", union_id: "on_1" } }), "hi @ou_1")
    assert.strictEqual(message({}), "hi @_user_1")
  })

  it("what a rich text holds beside words keeps its name, and unknown parts their texts", () => {
    const content = [
      [
        { tag: "file", file_key: "file_1", file_name: "plan.pdf" },
        { tag: "sticker", file_key: "file_2" },
        { tag: "link", text: "docs", url: "https://example.com" },
        { tag: "list", items: [[{ tag: "text", text: "one" }], [{ tag: "text", text: "two" }]] }
      ]
    ]
    assert.strictEqual(
      Im.messageText(received("post", { content })),
      "[file: plan.pdf, file_1] [sticker: file_2] docs (https://example.com)\n\n- one\n- two"
    )
  })

  it("no kind but a text is ever read as nothing", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(
          FastCheck.constantFrom(...new Set(samples.map(([, kind]) => kind))),
          FastCheck.string()
        ),
        FastCheck.constantFrom("", "{", "null", "{}", '{"text":""}', '{"content":[]}', '{"elements":[]}'),
        (kind, content) => {
          for (const read of [Im.messageText, Im.messageMarkdown])
            if (!["text", "post", ""].includes(kind))
              assert.notStrictEqual(read(received(kind, content)).trim(), "", `${kind} ${content}`)
        }
      )
    )
  })
})

describe("Im.messageMarkdown", () => {
  const line = (...pieces: ReadonlyArray<object>) => received("post", { content: [pieces] })

  it("what is no mark in the message is none in the Markdown, and nothing is escaped in vain", () => {
    const markdown = (text: string) => Im.messageMarkdown(line({ tag: "text", text }))
    assert.strictEqual(
      markdown("snake_case, 1 + 1, a-b, x > y, a & b, #1"),
      "snake_case, 1 + 1, a-b, x > y, a & b, #1"
    )
    assert.strictEqual(
      markdown("*a* _b_ `c` [d](e) <f> &amp; ~~g~~"),
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\&amp; \\~~g\\~~"
    )
    assert.strictEqual(markdown("# a"), "\\# a")
    assert.strictEqual(markdown("1. a"), "1\\. a")
    assert.strictEqual(markdown("one\ntwo"), "one  \ntwo")
  })

  it("marks stand around a text, not around the blanks beside it", () => {
    assert.strictEqual(
      Im.messageMarkdown(
        line(
          { tag: "text", text: "a" },
          { tag: "text", text: " b ", style: ["bold"] },
          { tag: "text", text: "c" }
        )
      ),
      "a **b** c"
    )
    assert.strictEqual(Im.messageMarkdown(line({ tag: "text", text: " ", style: ["bold"] })), "")
  })

  it("a style shows beside punctuation, which Chinese writes without blanks", () => {
    const markdown = (...texts: ReadonlyArray<string>) =>
      Im.messageMarkdown(
        line(...texts.map((text, at) => ({ tag: "text", text, style: at % 2 === 1 ? ["bold"] : [] })))
      )
    assert.strictEqual(markdown("", "注意：", "内容"), "**注意**：内容")
    assert.strictEqual(markdown("见", "（一）", "后"), "见（**一**）后")
    assert.strictEqual(markdown("", "!!!", "x"), "!!!x")
    const inBold = (...texts: ReadonlyArray<string>) =>
      Im.messageMarkdown(line(...texts.map((text) => ({ tag: "text", text, style: ["bold"] }))))
    assert.strictEqual(inBold("one", "two"), "**onetwo**")
    // Blanks of several pieces make no code of the line.
    assert.strictEqual(markdown("  ", " ", "  x", "y"), "x**y**")
    const styled = FastCheck.stringOf(FastCheck.constantFrom(..."a语é1，。：（）!*_~` ❤️"), {
      minLength: 1,
      maxLength: 8
    })
    FastCheck.assert(
      FastCheck.property(FastCheck.array(styled, { minLength: 1, maxLength: 5 }), (texts) => {
        const said = texts.join("").replace(/\s/g, "")
        assert.strictEqual(visible(markdown(...texts)), said, texts.join("|"))
        assert.strictEqual(visible(inBold(...texts)), said, texts.join("|"))
        const mixed = texts.map((text, at) => ({
          tag: "text",
          text,
          style: [["bold"], ["italic"], ["bold", "italic"]][at % 3]
        }))
        assert.strictEqual(visible(Im.messageMarkdown(line(...mixed))), said, texts.join("|"))
      }),
      { numRuns: 1000 }
    )
  })

  it("a rule makes no heading of the line before it", () => {
    const rule = line({ tag: "text", text: "above" }, { tag: "hr" }, { tag: "text", text: "below" })
    assert.strictEqual(Im.messageMarkdown(rule), "above\n\n---\n\nbelow")
    assert.strictEqual(
      Im.cardMarkdown({ elements: [{ tag: "markdown", content: "above\n<hr>\nbelow" }] }),
      "above\n\n---\n\nbelow"
    )
  })

  it("a link stands in no other", () => {
    assert.strictEqual(
      Im.cardMarkdown({
        card_link: { url: "https://example.com" },
        header: { title: { tag: "lark_md", content: "see [docs](https://docs.com)" } },
        elements: []
      }),
      "## see [docs](https://docs.com) [https://example.com](https://example.com)"
    )
  })

  it("code in fences of either sign stays as it is", () => {
    for (const sign of ["```", "~~~~"]) {
      const content = `${sign}html\n<br> <at id=ou_1></at> &lt;\n${sign}\n<at id=ou_1></at>`
      for (const read of [Im.cardText, Im.cardMarkdown])
        assert.strictEqual(
          read({ elements: [{ tag: "markdown", content }] }),
          content.replace(/<at[^>]*><\/at>$/, "@ou_1")
        )
    }
  })

  it("a bracket in the text of a link does not end it", () => {
    assert.strictEqual(
      Im.cardMarkdown({
        elements: [{ tag: "markdown", content: "<link url='https://example.com'>a]b</link> [c]" }]
      }),
      "[a\\]b](https://example.com) [c]"
    )
  })

  it("code that holds fences has a longer one", () => {
    assert.strictEqual(
      Im.messageMarkdown(line({ tag: "code_block", language: "PLAIN_TEXT", text: "```\nx\n```\n" })),
      "````\n```\nx\n```\n````"
    )
  })

  it("names cannot write marks", () => {
    assert.strictEqual(
      Im.messageMarkdown(received("text", { text: "@_user_1" }, [{ key: "@_user_1", name: "*Tom*" }])),
      "@\\*Tom\\*"
    )
  })

  it("Markdown that was sent stays as it was sent", () => {
    const text = "**a** `@_user_1` [b](https://example.com)\n- c @_user_1"
    assert.strictEqual(
      Im.messageMarkdown(
        received("post", { content: [[{ tag: "md", text }]] }, [{ key: "@_user_1", name: "Tom" }])
      ),
      "**a** `@_user_1` [b](https://example.com)\n- c @Tom"
    )
  })

  /** What a reader of Markdown shows, without blanks. */
  const visible = (markdown: string): string => {
    const texts: Array<string> = []
    const walk = (node: {
      readonly type: string
      readonly value?: string
      readonly children?: ReadonlyArray<unknown>
    }) => {
      if (node.value !== undefined) texts.push(node.value)
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk(fromMarkdown(markdown))
    return texts.join("").replace(/\s/g, "")
  }

  it("whatever a text says, its Markdown says the same", () => {
    const piece = FastCheck.oneof(
      FastCheck.constantFrom(..."*_`~[]()<>#+-=.!&;:|\\/ \n\t1aé語"),
      FastCheck.constantFrom("1. ", "<b>", "&amp;", "```", "---", "    ", "http://x.y", "> ", "- ", "\n\n"),
      FastCheck.string({ maxLength: 4 })
    )
    FastCheck.assert(
      FastCheck.property(FastCheck.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("")
        const shown = visible(Im.messageMarkdown(line({ tag: "text", text })))
        assert.strictEqual(shown, text.replace(/\s/g, ""), JSON.stringify(text))
      }),
      { numRuns: 2000 }
    )
  })
})

describe("Im.cardText and Im.cardMarkdown", () => {
  const cards = (card: unknown, options?: Im.ReadOptions) => ({
    text: Im.cardText(card, options),
    markdown: Im.cardMarkdown(card, options)
  })

  it("a card in short, as messages of the API have it", () => {
    const summary = {
      title: "Card",
      elements: [
        [
          { tag: "text", text: "An " },
          { tag: "a", href: "https://open.feishu.cn", text: "address" },
          { tag: "text", text: " for " },
          { tag: "at", user_id: "@_user_1", user_name: "" }
        ],
        [{ tag: "img", image_key: "img_1" }],
        [
          { tag: "button", text: "Yes", type: "primary" },
          { tag: "button", text: "Docs", url: "https://example.com" },
          { tag: "select_static", placeholder: "Which?", options: ["one", "two"] },
          { tag: "overflow", options: ["more"] },
          { tag: "date_picker", placeholder: "When?", initial_date: "2024-04-01" }
        ],
        [{ tag: "hr" }],
        [
          {
            tag: "note",
            elements: [
              { tag: "img", image_key: "img_2" },
              { tag: "text", text: "a note" }
            ]
          }
        ]
      ]
    }
    const message = received("interactive", summary, [{ key: "@_user_1", name: "Tom" }])
    assert.strictEqual(
      Im.messageText(message),
      [
        "## Card",
        "An address (https://open.feishu.cn) for @Tom",
        "[image: img_1]",
        "[Yes] [Docs] (https://example.com) [Which?: one / two] [more] [When?: 2024-04-01]",
        "---",
        "[image: img_2] a note"
      ].join("\n\n")
    )
    assert.strictEqual(Im.interactiveCardText(message), Im.messageText(message))
    assert.include(Im.messageMarkdown(message), "An [address](https://open.feishu.cn) for @Tom")
    assert.include(Im.messageMarkdown(message), "[Docs](https://example.com)")
  })

  it("a card 1.0", () => {
    const card = {
      header: { title: { tag: "plain_text", content: "Alarm" }, template: "red" },
      card_link: { url: "https://example.com/all" },
      elements: [
        {
          tag: "div",
          text: { tag: "lark_md", content: "**CPU** <font color='red'>high</font> <at id=ou_1></at>" },
          fields: [
            { is_short: true, text: { tag: "lark_md", content: "**Host** a" } },
            { is_short: true, text: { tag: "plain_text", content: "Since *1*" } }
          ],
          extra: { tag: "img", img_key: "img_1", alt: { tag: "plain_text", content: "graph" } }
        },
        {
          tag: "action",
          actions: [
            { tag: "button", text: { tag: "plain_text", content: "Mute" }, value: { a: 1 } },
            {
              tag: "button",
              text: { tag: "lark_md", content: "Open" },
              multi_url: { url: "https://example.com" }
            },
            {
              tag: "select_static",
              placeholder: { tag: "plain_text", content: "Who" },
              initial_option: "b",
              options: [
                { text: { tag: "plain_text", content: "A" }, value: "a" },
                { text: { tag: "plain_text", content: "B" }, value: "b" }
              ]
            }
          ]
        },
        { tag: "note", elements: [{ tag: "plain_text", content: "from the watch" }] }
      ]
    }
    assert.deepStrictEqual(cards(card), {
      text: [
        "## Alarm (https://example.com/all)",
        "**CPU** high @ou_1",
        "**Host** a",
        "Since *1*",
        "[image: graph, img_1]",
        "[Mute] [Open] (https://example.com) [Who: A / B ✓]",
        "from the watch"
      ].join("\n\n"),
      markdown: [
        "## [Alarm](https://example.com/all)",
        "**CPU** high @ou_1",
        "**Host** a",
        "Since \\*1\\*",
        "![graph](img_1)",
        "[Mute] [Open](https://example.com) [Who: A / B ✓]",
        "from the watch"
      ].join("\n\n")
    })
  })

  it("a card 2.0, every component in its order", () => {
    const card = {
      schema: "2.0",
      header: {
        title: { tag: "plain_text", content: "Order" },
        subtitle: { tag: "plain_text", content: "of today" },
        text_tag_list: [{ tag: "text_tag", text: { tag: "plain_text", content: "new" }, color: "blue" }]
      },
      body: {
        elements: [
          {
            tag: "markdown",
            content: "a <text_tag color='red'>tag</text_tag>\n<link url='https://example.com'>b</link>"
          },
          {
            tag: "collapsible_panel",
            header: { title: { tag: "plain_text", content: "More" } },
            elements: [{ tag: "markdown", content: "inside" }]
          },
          {
            tag: "column_set",
            columns: [
              { tag: "column", elements: [{ tag: "markdown", content: "left" }] },
              { tag: "column", elements: [{ tag: "markdown", content: "right" }] }
            ]
          },
          {
            tag: "table",
            columns: [
              { name: "n", display_name: "Name", data_type: "text" },
              { name: "k", display_name: "Kinds", data_type: "options" },
              { name: "d", display_name: "Day", data_type: "date" },
              { name: "m", display_name: "M", data_type: "lark_md" }
            ],
            rows: [
              {
                n: "a|b",
                k: [
                  { text: "x", color: "red" },
                  { text: "y", color: "blue" }
                ],
                d: 1711951200000,
                m: "**z**"
              },
              { n: 2, k: [], m: "<font color='red'>r</font>" }
            ]
          },
          {
            tag: "form",
            name: "f",
            elements: [
              {
                tag: "input",
                name: "i",
                label: { tag: "plain_text", content: "Note" },
                placeholder: { tag: "plain_text", content: "…" }
              },
              { tag: "checker", name: "c", checked: true, text: { tag: "plain_text", content: "done" } },
              {
                tag: "button",
                name: "b",
                text: { tag: "plain_text", content: "Send" },
                form_action_type: "submit"
              }
            ]
          },
          { tag: "person_list", persons: [{ id: "ou_1" }, { id: "ou_2" }] },
          {
            tag: "img_combination",
            combination_mode: "double",
            img_list: [{ img_key: "img_1" }, { img_key: "img_2" }]
          },
          {
            tag: "chart",
            chart_spec: { type: "bar", title: { text: "Sales" }, data: { values: [{ x: "May", y: 3 }] } }
          },
          { tag: "hologram", content: "new", elements: [{ tag: "markdown", content: "things" }] },
          { tag: "hologram" }
        ]
      }
    }
    assert.deepStrictEqual(cards(card), {
      text: [
        "## Order",
        "of today",
        "[new]",
        "a tag\nb (https://example.com)",
        "More",
        "inside",
        "left",
        "right",
        "Name | Kinds | Day | M\na|b | x, y | 2024-04-01T06:00:00Z | **z**\n2 |  |  | r",
        "[Note: …]",
        "[x] done",
        "[Send]",
        "@ou_1 @ou_2",
        "[image: img_1] [image: img_2]",
        "[chart: Sales, bar]",
        "x | y\nMay | 3",
        "new",
        "things",
        "[hologram]"
      ].join("\n\n"),
      markdown: [
        "## Order",
        "of today",
        "[new]",
        "a tag\n[b](https://example.com)",
        "**More**",
        "inside",
        "left",
        "right",
        "| Name | Kinds | Day | M |\n| --- | --- | --- | --- |\n| a\\|b | x, y | 2024-04-01T06:00:00Z | **z** |\n| 2 |  |  | r |",
        "[Note: …]",
        "- [x] done",
        "[Send]",
        "@ou_1 @ou_2",
        "![image](img_1) ![image](img_2)",
        "[chart: Sales, bar]",
        "| x | y |\n| --- | --- |\n| May | 3 |",
        "new",
        "things",
        "[hologram]"
      ].join("\n\n")
    })
  })

  it("a card in languages is read in the one asked for", () => {
    const text = (content: string) => [{ tag: "markdown", content }]
    const first = {
      i18n_header: {
        zh_cn: { title: { tag: "plain_text", content: "标题" } },
        en_us: { title: { tag: "plain_text", content: "Title" } }
      },
      i18n_elements: { zh_cn: text("正文"), en_us: text("Body") }
    }
    assert.strictEqual(Im.cardText(first), "## 标题\n\n正文")
    assert.strictEqual(Im.cardText(first, { language: "en_us" }), "## Title\n\nBody")
    assert.strictEqual(Im.cardText(first, { language: "ja_jp" }), "## 标题\n\n正文")
    assert.strictEqual(Im.cardTitle(first, { language: "en_us" }), "Title")

    const second = {
      schema: "2.0",
      header: { title: { tag: "plain_text", content: "默认", i18n_content: { en_us: "Title" } } },
      body: { elements: [{ tag: "markdown", content: "", i18n_content: { zh_cn: "正文", en_us: "Body" } }] }
    }
    assert.strictEqual(Im.cardText(second), "## 默认\n\n正文")
    assert.strictEqual(Im.cardText(second, { language: "en_us" }), "## Title\n\nBody")
  })

  it("what the platform keeps of a card, with what it keeps beside it", () => {
    const property = (tag: string, value: object) => ({ tag, property: value })
    const card = {
      schema: 2,
      header: property("card_header", {
        title: property("plain_text", { content: "Kept" }),
        subtitle: property("plain_text", { content: "in full" })
      }),
      body: property("body", {
        elements: [
          property("markdown", {
            elements: [
              property("plain_text", { content: "Hi " }),
              property("at", { userID: "u_1" }),
              property("br", {}),
              property("link", { content: "docs", url: { url: "https://example.com" } }),
              property("code_span", { content: "x" })
            ]
          }),
          property("markdown", { elements: [property("heading", { level: 3, content: "Part" })] }),
          property("code_block", {
            language: "Go",
            contents: [
              { contents: [{ content: "a " }, { content: "b\n" }] },
              { contents: [{ content: "c" }] }
            ]
          }),
          property("list", {
            items: [
              { type: "ul", level: 0, elements: [property("plain_text", { content: "one" })] },
              { type: "ol", level: 1, order: 2, elements: [property("plain_text", { content: "two" })] }
            ]
          }),
          property("img", { imageID: "i_1", alt: property("plain_text", { content: "graph" }) }),
          property("button", {
            text: property("plain_text", { content: "Open" }),
            actions: [{ type: "open_url", action: { url: "https://example.com" } }]
          }),
          property("table", {
            columns: [{ name: "a", displayName: "A" }],
            rows: [{ a: { data: "1" } }, { a: { data: property("markdown", { content: "**2**" }) } }]
          })
        ]
      })
    }
    const kept = {
      json_card: JSON.stringify(card),
      json_attachment: JSON.stringify({
        images: { i_1: { origin_key: "img_1" } },
        at_users: { u_1: { content: "Tom", user_id: "ou_1" } }
      }),
      card_schema: 2
    }
    const text = [
      "## Kept",
      "in full",
      "Hi @Tom\ndocs (https://example.com)x",
      "### Part",
      "```go\na b\nc\n```",
      "- one\n  2. two",
      "[image: graph, img_1]",
      "[Open] (https://example.com)",
      "A\n1\n**2**"
    ].join("\n\n")
    assert.strictEqual(Im.cardText(kept), text)
    assert.strictEqual(Im.cardText(JSON.stringify(kept)), text)
    assert.strictEqual(Im.messageText(received("interactive", kept)), text)
  })

  it("a card as an event brings it, around its JSON", () => {
    const card = {
      schema: "2.0",
      body: {
        elements: [{ tag: "markdown", content: "Hi <at id=ou_1 mention_key=@_user_1></at> `<at id=x>`" }]
      }
    }
    const message = received("interactive", { title: "", elements: [], user_dsl: JSON.stringify(card) }, [
      { key: "@_user_1", name: "Tom" }
    ])
    assert.strictEqual(Im.messageText(message), "Hi @Tom `<at id=x>`")
  })

  it("people in the Markdown of a card, however they are written", () => {
    const content =
      '<at id=ou_1></at> <at user_id="ou_2">Ann</at> <at id=ou_3>Bob</at> <at open_id=ou_4></at> <at ids=ou_1,ou_2></at> \\<at id=x>'
    const card = { elements: [{ tag: "markdown", content }] }
    const mentions = [{ key: "@_user_1", id: "ou_3", name: "Robert" }]
    assert.strictEqual(
      Im.messageText(received("interactive", card, mentions)),
      "@ou_1 @Ann @Robert @ou_4 @ou_1 @ou_2 \\<at id=x>"
    )
  })

  it("links of version 1.0 that lead to a name, and addresses of options", () => {
    const href = { docs: { url: "https://example.com", pc_url: "https://example.com/pc" }, none: {} }
    const text = (content: string) => ({ tag: "plain_text", content })
    const card = {
      elements: [
        { tag: "markdown", content: "[docs]($docs) [none]($none)", href },
        {
          tag: "overflow",
          options: [
            { text: text("One"), value: "1", url: "https://example.com/1" },
            { text: text("Two"), value: "2", multi_url: { pc_url: "https://example.com/2" } },
            { text: text("Three"), actions: [{ type: "open_url", action: { url: "https://example.com/3" } }] }
          ]
        }
      ]
    }
    assert.strictEqual(
      Im.cardMarkdown(card),
      "[docs](https://example.com) [none]($none)\n\n[[One](https://example.com/1) / [Two](https://example.com/2) / [Three](https://example.com/3)]"
    )
  })

  it("characters that are written by name, times, remarks, titles of panels, tips of icons", () => {
    const text = (content: string) => ({ tag: "plain_text", content })
    const card = {
      elements: [
        { tag: "markdown", content: "&lt;b&gt; &#42;x&#x2a; `&lt;` &sim; &bogus; &#0;" },
        { tag: "markdown", content: "<local_datetime millisecond='1711951200000'></local_datetime>" },
        { tag: "note", elements: [text("by"), { tag: "lark_md", content: "*Ann*" }] },
        {
          tag: "collapsible_panel",
          header: { title: { tag: "markdown", content: "**More**" } },
          elements: []
        },
        { tag: "collapsible_panel", header: { title: text("Less") }, elements: [] },
        { tag: "button", icon: { tag: "standard_icon", token: "add" }, hover_tips: text("Add one") },
        { tag: "date_picker", placeholder: text("When"), initial_date: "2024-04-01" },
        { tag: "input", label: text("Name"), placeholder: text("yours"), default_value: "Ann" }
      ]
    }
    const rest = "[Add one]\n\n[When: 2024-04-01]\n\n[Name: Ann]"
    assert.deepStrictEqual(cards(card), {
      text: `<b> *x* \`&lt;\` ~ &bogus; &#0;\n\n2024-04-01T06:00:00Z\n\nby *Ann*\n\n**More**\n\nLess\n\n${rest}`,
      markdown: `&lt;b&gt; &#42;x&#x2a; \`&lt;\` &#126; &bogus; &#0;\n\n2024-04-01T06:00:00Z\n\nby *Ann*\n\n**More**\n\n**Less**\n\n${rest}`
    })
  })

  it("what the platform keeps: blocks within Markdown, tags and people in tables, pictures by id, times", () => {
    const property = (tag: string, value: object) => ({ tag, property: value })
    const text = (content: string) => property("plain_text", { content })
    const kept = {
      json_card: {
        body: property("body", {
          elements: [
            property("markdown", {
              elements: [
                text("first"),
                property("blockquote", { elements: [text("quoted")] }),
                property("list", { items: [{ type: "ul", level: 0, elements: [text("item")] }] }),
                property("table", {
                  columns: [{ name: "a", displayName: "A" }],
                  rows: [{ a: { data: "1" } }]
                }),
                text("last")
              ]
            }),
            property("table", {
              columns: [
                { name: "tags", displayName: "Tags" },
                { name: "who", displayName: "Who" }
              ],
              rows: [
                {
                  tags: { data: "[map[color:red text:very late] map[text:paid]]" },
                  who: { data: ["ou_1", "ou_2"] }
                },
                { tags: { data: "[map[]" }, who: { data: "ou_1" } }
              ]
            }),
            property("img_combination", { imgList: [{ imageID: "i_1" }, { imageID: "i_2" }] }),
            property("select_img", { options: [{ imageID: "i_1", value: "one" }] }),
            property("date_picker", { initialDate: "1711951200" })
          ]
        })
      },
      json_attachment: { images: { i_1: { origin_key: "img_1" } }, persons: { ou_1: { content: "Ann" } } }
    }
    assert.deepStrictEqual(cards(kept), {
      text: [
        "first\n\n> quoted\n\n- item\n\nA\n1\n\nlast",
        "Tags | Who\nvery late, paid | @Ann, ou_2\n[map[] | @Ann",
        "[image: img_1] [image: i_2]",
        "[[image: one, img_1]]",
        "[2024-04-01T06:00:00Z]"
      ].join("\n\n"),
      markdown: [
        "first\n\n> quoted\n\n- item\n\n| A |\n| --- |\n| 1 |\n\nlast",
        "| Tags | Who |\n| --- | --- |\n| very late, paid | @Ann, ou_2 |\n| \\[map\\[\\] | @Ann |",
        "![image](img_1) ![image](i_2)",
        "[![one](img_1)]",
        "[2024-04-01T06:00:00Z]"
      ].join("\n\n")
    })
  })

  it("what the platform keeps of a text in a style and in languages", () => {
    const bold = (value: object) => ({
      tag: "plain_text",
      property: { textStyle: { attributes: ["bold"] }, ...value }
    })
    const elements = [
      bold({ content: "一", i18nContent: { en_us: "one " } }),
      bold({ i18nContent: { en_us: "two " } }),
      bold({ content: "three" }),
      bold({ content: "four" })
    ]
    const kept = { json_card: { body: { elements: [{ tag: "markdown", property: { elements } }] } } }
    assert.strictEqual(Im.cardText(kept, { language: "en_us" }), "one two threefour")
    assert.strictEqual(Im.cardMarkdown(kept, { language: "en_us" }), "**one** **two** **threefour**")
  })

  it("a card that stands for another says which", () => {
    assert.strictEqual(
      Im.cardText({
        type: "template",
        data: { template_id: "AAq_1", template_variable: { name: "Tom", list: [1] } }
      }),
      "[card template: AAq_1]\n\n- name: Tom\n- list: [1]"
    )
    assert.strictEqual(Im.cardText({ type: "card", data: { card_id: "7_1" } }), "[card: 7_1]")
  })

  it("a card that says nothing is nothing by itself, and a mark as a message", () => {
    assert.strictEqual(Im.cardText({ elements: [] }), "")
    assert.strictEqual(Im.interactiveCardText(received("interactive", { elements: [] })), "")
    assert.strictEqual(Im.messageText(received("interactive", { elements: [] })), "[interactive]")
  })
})

describe("reading takes its time and no more", () => {
  const quickly = (run: () => string): string => {
    const start = performance.now()
    const text = run()
    assert.isBelow(performance.now() - start, 2000)
    return text
  }

  it("4,000 mentions in a long text", () => {
    const mentions = Array.from({ length: 4000 }, (_, index) => ({
      key: `@_user_${index}`,
      name: `n${index}`,
      id: `ou_${index}`
    }))
    const content = mentions.map(({ key }) => key).join(" ")
    const expected = mentions.map(({ name }) => `@${name}`).join(" ")
    assert.strictEqual(
      quickly(() => Im.messageText(received("text", { text: content }, mentions))),
      expected
    )
    const pieces = mentions.map(({ id }) => ({ tag: "at", user_id: id }))
    assert.strictEqual(
      quickly(() => Im.messageText(received("post", { content: [pieces] }, mentions))),
      mentions.map(({ name }) => `@${name}`).join("")
    )
  })

  it("Markdown of tags and backticks that are never closed", () => {
    for (const content of [
      "<at ",
      "<a href='",
      "`",
      "``` ",
      "<at id=1>",
      "<link url=x>",
      "![",
      "![a](",
      "[a](",
      "<",
      "<hr>",
      "<at id=1></at>",
      "&#42;",
      "[a]($b)"
    ]) {
      const card = { elements: [{ tag: "markdown", content: content.repeat(20_000) }] }
      quickly(() => Im.cardText(card) + Im.cardMarkdown(card))
    }
  })

  it("texts of one sign alone", () => {
    for (const sign of ["*", "_", " ", "\n", "`", "[", "&", "<", "#", "1. ", "\t", " \n"])
      quickly(() =>
        Im.messageMarkdown(
          received("post", { content: [[{ tag: "text", text: sign.repeat(50_000), style: ["bold"] }]] })
        )
      )
  })

  it("a value that holds itself, and values that are deep or wide", () => {
    const self: { tag: string; elements: Array<unknown> } = { tag: "column", elements: [] }
    self.elements.push(self, self, { tag: "markdown", content: "x" })
    quickly(() => Im.cardText({ elements: [self] }))

    let deep: object = { tag: "markdown", content: "bottom" }
    for (let depth = 0; depth < 10_000; depth++) deep = { tag: "column", elements: [deep] }
    assert.strictEqual(
      quickly(() => Im.cardText({ elements: [deep] })),
      "…"
    )

    let quoted: object = { tag: "plain_text", property: { content: "bottom" } }
    for (let depth = 0; depth < 20_000; depth++)
      quoted = { tag: depth % 2 === 0 ? "blockquote" : "heading", property: { elements: [quoted] } }
    assert.include(
      quickly(() => Im.cardMarkdown({ elements: [quoted] })),
      "…"
    )

    const line = Array.from({ length: 50_000 }, (_, at) => ({
      tag: at % 2 === 0 ? "img" : "hr",
      img_key: "i"
    }))
    quickly(() => Im.messageMarkdown(received("post", { content: [line] })))

    const wide = Array.from({ length: 50_000 }, () => ({ tag: "markdown", content: "x" }))
    quickly(() => Im.cardText({ elements: wide }))
  })

  it("10,000 messages merged into one another", () => {
    const messages = Array.from({ length: 10_000 }, (_, index) => ({
      ...received("text", { text: `${index}` }),
      message_id: `om_${index}`,
      upper_message_id: `om_${index - 1}`,
      sender: { id: "ou_1" }
    }))
    const lines = quickly(() => Im.messageTranscript(messages)).split("\n")
    assert.lengthOf(lines, 10_000)
    assert.strictEqual(lines.at(-1)!.trim(), "ou_1: 9999")
  })
})
