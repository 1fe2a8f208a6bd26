import { Markdown } from "@effect-feishu/cards"
import * as CommonMark from "@effect-feishu/cards/CommonMark"
import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "effect/FastCheck"
import { tried } from "../thorough.js"
import { spec } from "./arbitraries.js"
import {
  convertIsSafe,
  convertMarksAreSeen,
  convertReadsTheSame,
  escapeIsSafe,
  helpersAreSafe,
  markedAsMeant,
  markedOnCard
} from "./properties.js"

/** A failure tells it with the path to what failed. */
const seed = 20_261_128

describe("Markdown", () => {
  it("escapes what has a meaning, once", () => {
    assert.strictEqual(Markdown.escape("<at id=all></at>"), "&#60;at id=all&#62;&#60;&#47;at&#62;")
    assert.strictEqual(
      Markdown.escape("* _ ` < > [ ] ( ) # \\ ~ ! + - . |"),
      "&#42; &#95; &#96; &#60; &#62; &#91; &#93; &#40; &#41; &#35; &#92; &sim; &#33; &#43; &#45; &#46; &#124;"
    )
    assert.strictEqual(Markdown.escape("AT&T &lt;"), "AT&T &#38;lt;")
    assert.strictEqual(Markdown.escape("你好, world 42"), "你好, world 42")
    // What is put behind it does not make it an entity.
    assert.strictEqual(Markdown.md`${"AT&"}${"lt;"}`.source, "AT&#38;lt;")
  })

  it("lets no text of a user become anything but text", () => {
    FastCheck.assert(escapeIsSafe, { numRuns: 500, seed })
  })

  it("makes of any data what was meant", () => {
    FastCheck.assert(helpersAreSafe, { numRuns: 100, seed })
  })

  it("escapes strings in a template, and leaves Markdown as it is", () => {
    const made = Markdown.md`**Hi** ${"*you*"}, ${Markdown.mention("ou_x")}: ${3}`
    assert.strictEqual(`${made}`, "**Hi** &#42;you&#42;, <at id=ou_x></at>: 3")
    assert.strictEqual(JSON.stringify({ content: made }), JSON.stringify({ content: made.source }))
  })

  it("mentions people, but everyone only when asked to", () => {
    assert.strictEqual(Markdown.mention("all").source, "@all")
    assert.strictEqual(Markdown.mention("ALL").source, "@ALL")
    assert.strictEqual(Markdown.mentionAll.source, "<at id=all></at>")
    assert.strictEqual(Markdown.mentions(["ou_x", "ou_y"]).source, "<at ids=ou_x,ou_y></at>")
    assert.strictEqual(Markdown.mentions(["ou_x", "all"]).source, "<at ids=ou_x></at> @all")
    assert.strictEqual(Markdown.mentionEmail("a@b.co").source, "<at email=a@b.co></at>")
    assert.notInclude(Markdown.mention("ou_x></at><at id=all").source, "<")
  })

  it("links to addresses that the platform follows, and shows others", () => {
    assert.strictEqual(Markdown.link("a]b", "https://x.y/(z) w").source, "[a&#93;b](https://x.y/%28z%29%20w)")
    assert.notInclude(Markdown.link("x", "javascript:alert(1)").source, "](")
    assert.include(Markdown.link("", "https://x.y").source, "](https://x.y)")
  })

  it("writes lists, tables and code", () => {
    assert.strictEqual(Markdown.list(["one", ["two", "below"]]).source, "- one\n- two\n    - below")
    assert.strictEqual(Markdown.orderedList(["a", "b"], 3).source, "3. a\n4. b")
    assert.strictEqual(Markdown.table(["h"], [["a|b\nc"]]).source, "| h |\n| --- |\n| a&#124;b<br>c |")
    assert.strictEqual(Markdown.codeBlock("a\n```\nb", "ts").source, "````ts\na\n```\nb\n````")
    assert.strictEqual(Markdown.code("a`b").source, "``a`b``")
    // A line break of any kind could end the code.
    assert.strictEqual(Markdown.code("a\r\r<at id=all></at>").source, "`a <at id=all></at>`")
    assert.strictEqual(Markdown.quote("a\nb").source, "> a\n> b")
    assert.strictEqual(Markdown.heading("T", 3).source, "### T")
  })

  it("keeps the spaces of a text in a tag, and has none in an address", () => {
    assert.strictEqual(
      Markdown.audio("f", { fallback_text: "a voice\nmessage", fallback_url: "https://a.b/c d" }).source,
      "<audio file_key='f' fallback_text='a voice message' fallback_url='https://a.b/c%20d'></audio>"
    )
  })

  it("can make each tag that the platform knows, with each of its attributes", () => {
    const made: Readonly<Record<string, string>> = {
      at: [Markdown.mention("ou_x"), Markdown.mentions(["a"]), Markdown.mentionEmail("a@b.c")].join(""),
      font: Markdown.color("x", "red").source,
      link: Markdown.richLink("t", {
        icon: "chat_outlined",
        url: "https://a.b",
        pc_url: "https://a.b",
        ios_url: "https://a.b",
        android_url: "https://a.b"
      }).source,
      text_tag: Markdown.textTag("t", "blue").source,
      person: Markdown.person("ou_x", { show_name: true, show_avatar: true, style: "capsule" }).source,
      number_tag: Markdown.numberTag(1, {
        background_color: "grey",
        font_color: "white",
        url: "https://a.b",
        pc_url: "https://a.b",
        ios_url: "https://a.b",
        android_url: "https://a.b"
      }).source,
      local_datetime: Markdown.localTime(1719990000000, "date_num", { link: "https://a.b" }).source,
      audio: Markdown.audio("file_v2_x", {
        audio_id: "a1",
        show_time: true,
        style: "speak",
        background_color: "grey",
        fill_color: "blue",
        fallback_text: "t",
        fallback_url: "https://a.b",
        fallback_pc_url: "https://a.b",
        fallback_ios_url: "https://a.b",
        fallback_android_url: "https://a.b",
        fallback_harmony_url: "https://a.b"
      }).source
    }
    for (const { tag, attributes } of spec.markup) {
      assert.include(made[tag], `<${tag} `)
      for (const { name } of attributes) assert.match(made[tag]!, new RegExp(` ${name}=`), `${tag}.${name}`)
    }
    assert.strictEqual(Markdown.color("x", "red").source, "<font color='red'>x</font>")
    assert.strictEqual(
      Markdown.localTime(1719990000000).source,
      "<local_datetime millisecond='1719990000000' format_type='date_num'></local_datetime>"
    )
  })
})

describe("CommonMark", () => {
  const convert = (text: string, options?: CommonMark.Options) => CommonMark.convert(text, options).source

  it("tells where addresses stand that are found in a text behind a tag", () => {
    const parts = (text: string) => CommonMark.unparted(text).map(([start, end]) => text.slice(start, end))
    assert.includeMembers(parts("<b>www.a.b</b> and https://c.d <i>www.e.f</i>"), [
      "www.a.b",
      "https://c.d",
      "www.e.f"
    ])
  })

  it("ends an address where a sentence of Chinese goes on without a space", () => {
    const link = (address: string) => `[${address.replace(":", "&#58;")}](${address})`
    const [a, b] = [link("https://a.example/x?y=1"), link("https://b.example")]
    assert.strictEqual(convert("见 https://a.example/x?y=1，后面"), `见 ${a}，后面`)
    assert.strictEqual(convert("（https://a.example/x?y=1）和https://b.example。"), `（${a}）和${b}。`)
    assert.strictEqual(convert("https://a.example/x?y=1、https://b.example；好"), `${a}、${b}；好`)
    assert.strictEqual(convert("www.a.example：好"), "[www&#46;a.example](http://www.a.example)：好")
    // Who says where it ends is believed.
    assert.include(convert("<https://a.example/（x）>"), "](https://a.example/（x）)")
    assert.include(convert("[https://a.example/，](https://a.example/，)"), "](https://a.example/，)")
    const many = "https://a.example，".repeat(2_000)
    assert.isAtLeast(convert(many).split("](").length, 20)
  })

  it("keeps what a card shows as it is", () => {
    const text =
      "# Title\n\n**bold** *italic* ~~gone~~ `code` [link](https://a.b/c_d)\n\n- one\n    - two\n\n> quote\n\n```rust\nlet a = 1;\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"
    assert.strictEqual(convert(text), text)
  })

  it("counts on from elsewhere, and tells lists apart by what ends their numbers", () => {
    assert.strictEqual(CommonMark.convert("1. a\n1. b", { firstNumber: 12 }).source, "12. a\n13. b")
    assert.strictEqual(convert("2) a"), "2) a")
    assert.strictEqual(convert("1. a\n\n3) b"), "1. a\n\n3) b")
  })

  it("says where a text is not to be cut", () => {
    const parts = (text: string, isTight = false) =>
      CommonMark.unparted(text, isTight).map(([start, end]) => text.slice(start, end))
    assert.deepStrictEqual(parts("a [b](https://c.d) `e` <b>f</b> g"), [
      "[b](https://c.d)",
      "`e`",
      "<b>f</b>",
      "<b>",
      "</b>"
    ])
    const table = "> | a |\n> |---|\n> | 1 |\n> | <ul><li>2</li></ul> |"
    const [head, row] = parts(table)
    assert.deepStrictEqual([head, row], ["> | a |\n> |---|\n> | 1 |", "> | <ul><li>2</li></ul> |"])
    assert.deepStrictEqual(parts(table, true)[0], "<ul><li>2</li></ul>")
  })

  it("indents lists by four spaces a level, and keeps their numbers", () => {
    assert.strictEqual(convert("3. a\n   - b\n     1) c\n4. d"), "3. a\n    - b\n        1. c\n4. d")
  })

  it("moves code and tables out of lists and quotations to the margin", () => {
    assert.strictEqual(
      convert("1. run\n\n   ```sh\n   ls\n   ```\n2. done"),
      "1. run\n\n```shell\nls\n```\n\n2. done"
    )
    assert.strictEqual(convert("> a\n>\n> ```\n> b\n> ```"), "> a\n\n```\nb\n```")
  })

  it("gives languages the platform's names", () => {
    assert.deepStrictEqual(["ts", "C#", "py", "brainfuck", "constructor"].map(CommonMark.language), [
      "typescript",
      "c_sharp",
      "python",
      "",
      ""
    ])
    assert.strictEqual(convert("```ts title=x\n1\n```"), "```typescript\n1\n```")
  })

  it("makes links of images by address, unless their key is known", () => {
    assert.strictEqual(convert("![pic](https://a.b/x.png)"), "[pic](https://a.b/x.png)")
    assert.strictEqual(
      convert("![pic](https://a.b/x.png)", { imageKey: () => "img_v2_x" }),
      "![pic](img_v2_x)"
    )
    assert.strictEqual(convert("![pic](img_v2_y)"), "![pic](img_v2_y)")
    assert.strictEqual(convert('<img src="https://a.b/x.png" alt="pic">'), "[pic](https://a.b/x.png)")
    assert.strictEqual(convert("wow!https://a.b"), "wow&#33;[https&#58;//a.b](https://a.b)")
    // No link stands in a link.
    assert.strictEqual(convert("[![build](https://a.b/x.png)](https://a.b)"), "[build](https://a.b)")
    assert.strictEqual(
      convert("[![build](https://a.b/x.png)][r]\n\n[r]: https://a.b", { imageKey: () => "img_v2_x" }),
      "[![build](img_v2_x)](https://a.b)"
    )
  })

  it("shows tables beyond the limit as code, with their columns in line", () => {
    assert.strictEqual(
      convert("|a|b|\n|-|-|\n|1|长|\n\n|c|\n|-|\n|d|", { maxTables: 1 }),
      "| a | b |\n| --- | --- |\n| 1 | 长 |\n\n```\nc\n-\nd\n```"
    )
  })

  it("keeps what follows code or a table in a list's item in its place", () => {
    const list = "1. run\n\n   ```sh\n   ls\n   ```\n\n   then\n\n   - x\n     - y\n2. done"
    assert.strictEqual(convert(list), "1. run\n\n```shell\nls\n```\n\nthen\n\n- x\n    - y\n\n2. done")
    assert.strictEqual(
      convert("1. ```sh\n   ls\n   ```\n2. ```sh\n   pwd\n   ```"),
      "1. &nbsp;\n\n```shell\nls\n```\n\n2. &nbsp;\n\n```shell\npwd\n```"
    )
    assert.strictEqual(
      convert("- a\n  1. x\n\n     | t |\n     |---|\n  2. y\n- b"),
      "- a\n    1. x\n\n| t |\n| --- |\n\n2. y\n\n- b"
    )
    assert.strictEqual(convert("> a\n>\n> ```\n> b\n> ```\n>\n> c"), "> a\n\n```\nb\n```\n\n> c")
    // Lists with numbers beside each other keep their own.
    assert.strictEqual(convert("3. a\n\n1) b"), "3. a\n\n1) b")
    // A number that is no list's stays text.
    assert.strictEqual(convert("1\\. a"), "1&#46; a")
  })

  it("loses no cell of a table", () => {
    const table = (row: string) => convert(`| a | b |\n| - | - |\n${row}`).split("\n")
    assert.deepStrictEqual(table("| `x \\| y` | z |"), ["| a | b |", "| --- | --- |", "| `x \\| y` | z |"])
    assert.deepStrictEqual(table("| 1 | 2 | 3 |"), ["| a | b |  |", "| --- | --- | --- |", "| 1 | 2 | 3 |"])
    assert.strictEqual(table("| p \\| q | <ul><li>m</li><li>n</li></ul> |")[2], "| p &#124; q | • m<br>• n |")
    assert.strictEqual(table("| a<br/>b | <p>c</p><p>d</p> |")[2], "| a<br>b | c<br>d |")
    assert.strictEqual(convert("| a |\n| - |\n| 1 | 2 |", { maxTables: 0 }), "```\na |\n- | -\n1 | 2\n```")
  })

  it("has Markdown for what HTML says, wherever it stands", () => {
    const samples: ReadonlyArray<readonly [string, string]> = [
      ["<h2>T &amp; U</h2>", "## T & U"],
      ['see <a href="https://a.b">here</a>', "see [here](https://a.b)"],
      ["press <kbd>q</kbd> or <code>a * b</code>", "press `q` or `a * b`"],
      [
        '<pre><code class="language-js">let a\n\n  &lt;b&gt;</code></pre>',
        "```javascript\nlet a\n\n  <b>\n```"
      ],
      ["<blockquote>said</blockquote>", "> said"],
      ["<details><summary>More</summary>\n      deep\n</details>", "**More**\n\ndeep"],
      ["<details>\n<summary>More</summary>\n\n- a\n\n</details>", "**More**\n\n- a"],
      ["<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n    1. b\n- c"],
      ["<ol start=3><li>a<li>b</ol>", "3. a\n4. b"],
      ["a<p>b</p>c <div>d</div>", "a\n\nb\n\nc\n\nd"],
      ["<p>\n    a\n</p>\n    <p>b", "a\n\nb"],
      ["x <hr> y", "x\n\n<hr>\n\ny"],
      ["- one<p>two</p>", "- one<br>two"],
      ["<my-box>kept</my-box> text", "kept text"],
      ["a vector<int> here", "a vector&#60;int&#62; here"],
      ["<script>alert(1)</script>", ""],
      ['<img src="https://a.b/i.png">', "[https&#58;//a.b/i.png](https://a.b/i.png)"]
    ]
    for (const [source, made] of samples) assert.strictEqual(convert(source), made, source)
  })

  it("reads on a card as the source reads, whatever stands in what", () => {
    FastCheck.assert(convertReadsTheSame, { numRuns: tried(50, 150), seed })
  })

  it("says HTML in Markdown where it can, and shows it otherwise", () => {
    assert.strictEqual(convert("<b>x</b> <em>y</em> a<br>b"), "**x** *y* a<br>b")
    assert.strictEqual(convert("a <blink>b</blink>"), "a b")
    assert.strictEqual(convert("<person id=x></person>"), "&#60;person id=x&#62;&#60;/person&#62;")
    assert.strictEqual(convert("<!-- hidden -->\n\na"), "a")
    assert.strictEqual(
      convert("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"),
      "| a | b |\n| --- | --- |\n| c | d |"
    )
  })

  it("lets no text mention anyone unless told to", () => {
    assert.notInclude(convert("hi <at id=all></at>"), "<at")
    assert.strictEqual(convert("hi <at id=ou_x></at>", { tags: ["at"] }), "hi <at id=ou_x></at>")
  })

  it("keeps the lines of code in a table of HTML", () => {
    assert.strictEqual(
      convert("<table><tr><th>a</th></tr><tr><td><pre>\none | 1\n  two\n</pre></td></tr></table>"),
      "| a |\n| --- |\n| `one \\| 1`<br>`  two` |"
    )
  })

  it("says which definitions a text has and which it refers to, also of those from elsewhere", () => {
    const { defined, used } = CommonMark.references(
      "[a][One], `[b][two]` and ![c]\n\n[ One]: <https://a.b/(c>\n[three]: /d",
      [CommonMark.definition("two", "https://c.d"), CommonMark.definition("c", "https://e.f/\\<g> h")].join(
        "\n"
      )
    )
    assert.deepStrictEqual(
      [...defined],
      [
        ["one", "https://a.b/(c"],
        ["three", "/d"]
      ]
    )
    assert.deepStrictEqual([...used].sort(), ["c", "one"])
    const url = "https://e.f/\\<g>&amp;"
    assert.deepStrictEqual([...CommonMark.references(CommonMark.definition("x", url)).defined], [["x", url]])
  })

  it("shows Markdown as it is written where it has to, with the characters that entities stand for", () => {
    assert.strictEqual(
      CommonMark.literal("**a** &copy; \\*b <at id=all></at>").source,
      "&#42;&#42;a&#42;&#42; © &#42;b &#60;at id=all&#62;&#60;&#47;at&#62;"
    )
  })

  it("gives a list other marks than the one right above has that was converted apart", () => {
    assert.strictEqual(convert("2. b", { firstNumber: 2, above: "8. a" }), "2) b")
  })

  it("resolves references and footnotes", () => {
    assert.strictEqual(
      convert("[a][r] b[^n]\n\n[r]: https://r.r\n\n[^n]: note"),
      "[a](https://r.r) b&#91;1&#93;\n\n&#91;1&#93; note"
    )
  })

  it("shows sources that nothing refers to", () => {
    assert.strictEqual(
      convert("Sources\n\n[1]: https://a.b\n[2]: /c"),
      "Sources\n\n&#91;1&#93;: [https&#58;//a.b](https://a.b)\n\n&#91;2&#93;: /c &#40;&#47;c&#41;"
    )
  })

  it("never writes four asterisks in a row", () => {
    assert.notInclude(convert("**a****b** ****c****"), "****")
    assert.strictEqual(convert("***both***"), "***both***")
  })

  it("sees marks beside the punctuation of Chinese, Japanese and Korean, and writes them so that a card does too", () => {
    const samples = [
      ["**中文。**后", "**中文。** 后"],
      ["他说**「你好」**了", "他说 **「你好」** 了"],
      ["~~删除。~~后", "~~删除。~~ 后"],
      ["*强调，*后", "*强调，* 后"],
      ["***都。***后", "***都。*** 后"],
      ["**外*「内」*后**", "**外 *「内」* 后**"],
      ["前**[链接](https://a.b)**后", "前 **[链接](https://a.b)** 后"],
      ["前<b>「中文」</b>后", "前 **「中文」** 后"],
      ["| 甲 |\n| --- |\n| **中。**后 |", "| 甲 |\n| --- |\n| **中。** 后 |"],
      ["**「こんにちは。」**と言った", "**「こんにちは。」** と言った"],
      ["この**テスト（例）**です", "この**テスト（例）** です"],
      ["**한국어(韓國語)**는", "**한국어(韓國語)** 는"]
    ] as const
    for (const [text, made] of samples) {
      assert.strictEqual(convert(text), made)
      if (!text.includes("<")) assert.deepStrictEqual(markedOnCard(made), markedAsMeant(text))
    }
    // Where the marks are seen anyway the text stays as it is.
    for (const text of ["前**中文**后", "**重点**：内容", "**中文。**", "**中文。**，后", "a **b.** c"])
      assert.strictEqual(convert(text), text)
  })

  it("writes marks that plain CommonMark sees, whatever stands around them", () => {
    FastCheck.assert(convertMarksAreSeen, { numRuns: tried(150, 500), seed })
  })

  it("keeps every word of what is nested without end", () => {
    const levels = 1000
    const numbers = Array.from({ length: levels }, (_, index) => index)
    const deep = {
      quotes: `${"> ".repeat(levels)}word0end`,
      bullets: `${"- ".repeat(levels)}word0end`,
      items: `${"1. ".repeat(levels)}word0end`,
      mixed: `${"> - ".repeat(levels)}word0end`,
      rows: numbers.slice(0, 300).map((level) => `${"  ".repeat(level)}- word${level}end`),
      notes: numbers.slice(0, 300).map((level) => `${"    ".repeat(level)}[^n${level}]: word${level}end`),
      emphasis: `${numbers.map((level) => `*word${level}end `).join("")}${"x* ".repeat(levels)}`,
      strong: `${numbers.map((level) => `**word${level}end `).join("")}${"x** ".repeat(levels)}`,
      mixedMarks: `${numbers.map((level) => `_word${level}end **x `).join("")}${"x** x_ ".repeat(levels)}`,
      unlikeMarks: `${numbers.map((level) => `_word${level}end x* `).join("")}${"x_ ".repeat(levels)}`,
      strikes: `${numbers.map((level) => `~word${level}end ~~x `).join("")}${"x~~ x~ ".repeat(levels)}`,
      asterisks: `${"*".repeat(levels)}word0end${"*".repeat(levels)}`,
      brackets: `${"[".repeat(levels)}word0end${"]".repeat(levels)}`,
      links: `${"[".repeat(levels)}word0end${"](https://a.b)".repeat(levels)}`,
      images: `${"![".repeat(levels)}word0end${"](https://a.b)".repeat(levels)}`
    }
    for (const [name, source] of Object.entries(deep)) {
      const text = typeof source === "string" ? source : source.join("\n")
      const made = convert(text)
      for (const [word] of text.matchAll(/word\d+end/g)) assert.include(made, word, name)
    }
  })

  it("nests as deep as anybody reads", () => {
    const rows = Array.from({ length: 32 }, (_, level) => `${"    ".repeat(level)}- ${level}`).join("\n")
    assert.strictEqual(convert(rows), rows)
    assert.strictEqual(convert(`${"> ".repeat(32)}a`), `${"> ".repeat(32)}a`)
    assert.strictEqual(convert(`${"> ".repeat(33)}a`), `${"> ".repeat(32)}&#62; a`)
    // Code is no nesting, however it is indented or begins.
    const code = `\`\`\`\n${">".repeat(99)}\n${" ".repeat(200)}- a\n\`\`\``
    assert.strictEqual(convert(code), code)
  })

  it("takes many marks, links and footnotes that stand side by side", () => {
    for (const piece of ["**a** ", "*a* ", "[a](https://a.b) ", "[ ] ", "~~a~~ "]) {
      const text = piece.repeat(300).trim()
      assert.strictEqual(
        convert(text),
        piece.startsWith("[ ]") ? text.replaceAll("[ ]", "&#91; &#93;") : text
      )
    }
    assert.notInclude(convert(`${"[^n] ".repeat(300)}\n\n[^n]: note`), "^")
  })

  it("lets no text become a tag, whatever it is", () => {
    FastCheck.assert(convertIsSafe, { numRuns: 200, seed })
  })
})
