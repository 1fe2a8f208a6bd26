import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { call, file, png, request, sendText, type Answer } from "./support.js"

const layer = Sandbox.layer({ seed: 1 })
const messages = "/open-apis/im/v1/messages"
const content = (value: unknown): string => JSON.stringify(value)

const send = (type: string, id: string, kind: string, value: unknown, extra: Record<string, unknown> = {}) =>
  call("POST", `${messages}?receive_id_type=${type}`, {
    body: {
      receive_id: id,
      msg_type: kind,
      content: typeof value === "string" ? value : content(value),
      ...extra
    }
  })

const toChat = (kind: string, value: unknown) => send("chat_id", Sandbox.defaultChatId, kind, value)

const reply = (id: string, body: Record<string, unknown>) =>
  call("POST", `${messages}/${id}/reply`, {
    body: { msg_type: "text", content: content({ text: "re" }), ...body }
  })

const idOf = (answer: Answer): string => answer.text("data.message_id")

describe("sending", () => {
  it.effect("each kind of receiver id reaches the same person", () =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(4)
      const chats = yield* Effect.forEach(
        [
          ["open_id", person.open_id],
          ["union_id", person.union_id],
          ["user_id", person.user_id],
          ["email", person.email]
        ] as const,
        ([type, id]) => Effect.map(send(type, id, "text", { text: "hi" }), (one) => one.text("data.chat_id"))
      )
      assert.strictEqual(new Set(chats).size, 1)
      assert.strictEqual((yield* send("open_id", "ou_nobody", "text", { text: "hi" })).get("code"), 230034)
      assert.strictEqual((yield* send("chat_id", "oc_nowhere", "text", { text: "hi" })).get("code"), 230034)
      assert.strictEqual((yield* Sandbox.messages).length, 4)
    }).pipe(Effect.provide(layer))
  )

  it.effect("one uuid makes one message an hour, and a repetition is answered with it", () =>
    Effect.gen(function* () {
      const first = yield* sendText("hi", { uuid: "u-1" })
      yield* TestClock3.adjust("59 minutes")
      const again = yield* sendText("hi", { uuid: "u-1" })
      assert.strictEqual(idOf(again), idOf(first))
      assert.strictEqual((yield* Sandbox.messages).length, 1)
      yield* TestClock3.adjust("2 minutes")
      const later = yield* sendText("hi", { uuid: "u-1" })
      assert.notStrictEqual(idOf(later), idOf(first))
      assert.strictEqual((yield* sendText("hi", { uuid: "x".repeat(51) })).get("code"), 99992402)
    }).pipe(Effect.provide(layer))
  )

  it.effect("content that the platform would refuse is refused", () =>
    Effect.gen(function* () {
      const code = (kind: string, value: unknown) =>
        Effect.map(toChat(kind, value), (answer) => answer.get("code"))
      assert.strictEqual(yield* code("text", "no json"), 230001)
      assert.strictEqual(yield* code("text", { txt: "hi" }), 230001)
      assert.strictEqual(yield* code("text", { text: "字".repeat(51_200) }), 230025)
      assert.strictEqual(yield* code("post", { zh_cn: { title: "t" } }), 230001)
      assert.strictEqual(yield* code("image", { image_key: "img_no" }), 230001)
      assert.strictEqual(yield* code("interactive", { type: "card", data: { card_id: "7" } }), 230099)
      assert.strictEqual(yield* code("share_user", { user_id: "ou_no" }), 230001)
      assert.deepStrictEqual(yield* Sandbox.messages, [])
    }).pipe(Effect.provide(layer))
  )

  it.effect(
    "a card of 2.0 with a property that 2.0 does not know is refused, an old card is not looked into",
    () =>
      Effect.gen(function* () {
        const wrong = yield* toChat("interactive", { schema: "2.0", elements: [] })
        assert.strictEqual(wrong.get("code"), 230099)
        assert.match(wrong.text("msg"), /ErrCode: 200621/)
        assert.strictEqual((yield* toChat("interactive", { elements: [{ tag: "note" }] })).get("code"), 0)
        assert.strictEqual((yield* toChat("interactive", {})).get("code"), 0, "a blank card")
      }).pipe(Effect.provide(layer))
  )

  it.effect("text within 150 KB and rich text with one language pass", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* toChat("text", { text: "a".repeat(150 * 1024 - 20) })).get("code"), 0)
      const post = { zh_cn: { title: "标题", content: [[{ tag: "text", text: "正文" }]] } }
      const sent = yield* toChat("post", post)
      assert.strictEqual(sent.text("data.body.content"), content(post.zh_cn))
    }).pipe(Effect.provide(layer))
  )

  it.effect("a mention becomes a placeholder with its person beside it", () =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(1)
      const sent = yield* toChat("text", {
        text: `<at user_id="${person.open_id}">X</at> and <at user_id="all">all</at>`
      })
      assert.strictEqual(sent.text("data.body.content"), content({ text: "@_user_1 and @_all" }))
      assert.strictEqual(sent.text("data.mentions.0.id"), person.open_id)
      assert.strictEqual(sent.text("data.mentions.0.name"), person.name)
    }).pipe(Effect.provide(layer))
  )

  it.effect("Markdown in a rich text is read as paragraphs of other nodes, with its mentions numbered", () =>
    Effect.gen(function* () {
      const ann = yield* Sandbox.user(1)
      const bob = yield* Sandbox.user(2)
      const markdown =
        `<at user_id="${bob.open_id}">Bob</at> see **this** [page](https://example.com)\nnext\n\n` +
        "1. one\n    - two\n\n> said\n\n```go\nx := 1\n```\n\n---\n"
      const sent = yield* toChat("post", {
        zh_cn: {
          title: "t",
          content: [
            [
              { tag: "at", user_id: ann.open_id },
              { tag: "md", text: markdown }
            ]
          ]
        }
      })
      const text = (words: string, ...style: ReadonlyArray<string>) => ({ tag: "text", text: words, style })
      assert.deepStrictEqual(JSON.parse(sent.text("data.body.content")), {
        title: "t",
        content: [
          [{ user_name: ann.name, tag: "at", user_id: "@_user_1" }],
          [
            { user_name: bob.name, tag: "at", user_id: "@_user_2", style: [] },
            text(" see "),
            text("this", "bold"),
            text(" "),
            { tag: "a", href: "https://example.com", text: "page", style: [] }
          ],
          [text("next")],
          [text("1. "), text("one")],
          [text("    - "), text("two")],
          [text("said")],
          [{ tag: "code_block", language: "GO", text: "x := 1" }],
          [{ tag: "hr" }]
        ]
      })
      assert.deepStrictEqual(
        [sent.text("data.mentions.0.id"), sent.text("data.mentions.1.id")],
        [ann.open_id, bob.open_id]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("a bot outside a group and a dissolved group are refused", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", "/open-apis/im/v1/chats", {
        body: { name: "short", user_id_list: [(yield* Sandbox.users()).users[1]!.open_id] }
      })
      const id = made.text("data.chat_id")
      const chat = `/open-apis/im/v1/chats/${id}`
      yield* call("DELETE", `${chat}/members?member_id_type=app_id`, {
        body: { id_list: [Sandbox.defaultApp.appId] }
      })
      assert.strictEqual((yield* send("chat_id", id, "text", { text: "hi" })).get("code"), 230002)
      const other = yield* call("POST", "/open-apis/im/v1/chats", { body: { name: "gone" } })
      yield* call("DELETE", `/open-apis/im/v1/chats/${other.text("data.chat_id")}`)
      const late = yield* send("chat_id", other.text("data.chat_id"), "text", { text: "hi" })
      assert.strictEqual(late.get("code"), 232009)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a user's token sends in the user's name", () =>
    Effect.gen(function* () {
      const grant = yield* Sandbox.mintUserToken({ user: 1 })
      const sent = yield* sendText("as me").pipe(
        Effect.andThen(
          request("POST", `${messages}?receive_id_type=chat_id`, {
            token: grant.accessToken,
            body: { receive_id: Sandbox.defaultChatId, msg_type: "text", content: content({ text: "me" }) }
          })
        )
      )
      assert.strictEqual(sent.text("data.sender.sender_type"), "user")
      assert.strictEqual(sent.text("data.sender.id"), grant.user.open_id)
    }).pipe(Effect.provide(layer))
  )

  it.effect("five messages a second reach a chat when chats are limited", () =>
    Effect.gen(function* () {
      const codes = yield* Effect.forEach([1, 2, 3, 4, 5, 6], (n) =>
        Effect.map(sendText(`${n}`), (one) => one.get("code"))
      )
      assert.deepStrictEqual(codes, [0, 0, 0, 0, 0, 230020])
      yield* TestClock3.adjust("1 seconds")
      assert.strictEqual((yield* sendText("7")).get("code"), 0)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, limits: { chats: true } })))
  )
})

describe("replies and threads", () => {
  it.effect("a reply knows its parent and the root of the conversation", () =>
    Effect.gen(function* () {
      const root = idOf(yield* sendText("root"))
      const first = idOf(yield* reply(root, {}))
      const second = yield* reply(first, { uuid: "r" })
      assert.strictEqual(second.text("data.parent_id"), first)
      assert.strictEqual(second.text("data.root_id"), root)
      assert.strictEqual(idOf(yield* reply(first, { uuid: "r" })), idOf(second))
    }).pipe(Effect.provide(layer))
  )

  it.effect("a thread is read by its own id, and the chat shows its first message only", () =>
    Effect.gen(function* () {
      const root = idOf(yield* sendText("root"))
      const first = yield* reply(root, { reply_in_thread: true })
      const thread = first.text("data.thread_id")
      yield* reply(idOf(first), {})
      const inThread = yield* call("GET", `${messages}?container_id_type=thread&container_id=${thread}`)
      assert.strictEqual((inThread.get("data.items") as Array<unknown>).length, 3)
      const inChat = yield* call(
        "GET",
        `${messages}?container_id_type=chat&container_id=${Sandbox.defaultChatId}`
      )
      assert.strictEqual((inChat.get("data.items") as Array<unknown>).length, 1)
      assert.strictEqual(inChat.text("data.items.0.message_id"), root)
    }).pipe(Effect.provide(layer))
  )
})

describe("reading", () => {
  const list = (query: string) =>
    call("GET", `${messages}?container_id_type=chat&container_id=${Sandbox.defaultChatId}${query}`)

  const texts = (answer: Answer): ReadonlyArray<string> =>
    (answer.get("data.items") as ReadonlyArray<{ body: { content: string } }>).map(
      (one) => (JSON.parse(one.body.content) as { text: string }).text
    )

  const all = (query: string) =>
    Effect.gen(function* () {
      const out: Array<string> = []
      let token = ""
      do {
        const answer = yield* list(`${query}&page_token=${encodeURIComponent(token)}`)
        out.push(...texts(answer))
        token = answer.text("data.page_token")
        assert.strictEqual(answer.get("data.has_more"), token !== "")
      } while (token !== "")
      return out
    })

  it.effect("pages in both orders hold every message once", () =>
    Effect.gen(function* () {
      const numbers = Array.from({ length: 23 }, (_, n) => String(n))
      for (const n of numbers) yield* sendText(n)
      assert.deepStrictEqual(yield* all("&page_size=5"), numbers)
      assert.deepStrictEqual(yield* all("&page_size=5&sort_type=ByCreateTimeDesc"), numbers.toReversed())
    }).pipe(Effect.provide(layer))
  )

  it.effect("messages that come between two pages do not shift them", () =>
    Effect.gen(function* () {
      for (const n of ["1", "2", "3", "4"]) yield* sendText(n)
      const query = "&page_size=2&sort_type=ByCreateTimeDesc"
      const first = yield* list(query)
      yield* sendText("5")
      const second = yield* list(`${query}&page_token=${encodeURIComponent(first.text("data.page_token"))}`)
      assert.deepStrictEqual(
        [texts(first), texts(second)],
        [
          ["4", "3"],
          ["2", "1"]
        ]
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("a time window in seconds includes its ends", () =>
    Effect.gen(function* () {
      for (const n of ["0", "10", "20", "30"]) {
        yield* sendText(n)
        yield* TestClock3.adjust("10 seconds")
      }
      assert.deepStrictEqual(texts(yield* list("&start_time=10&end_time=20")), ["10", "20"])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a page size out of range and a foreign page token are refused", () =>
    Effect.gen(function* () {
      for (const n of ["1", "2"]) yield* sendText(n)
      for (const [size, says] of [
        ["51", "the max value is 50"],
        ["0", "the min value is 1"],
        ["1.5", "page_size must be an integer"]
      ]) {
        const refused = yield* list(`&page_size=${size}`)
        assert.strictEqual(refused.get("code"), 99992402)
        assert.strictEqual(refused.text("error.field_violations.0.description"), says)
      }
      assert.strictEqual((yield* list("&page_token=abc")).get("code"), 230001)
      const first = yield* list("&page_size=1")
      const token = encodeURIComponent(first.text("data.page_token"))
      assert.strictEqual((yield* list(`&page_size=2&page_token=${token}`)).get("code"), 230001)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a card reads simplified, or as its source when asked for", () =>
    Effect.gen(function* () {
      const card = {
        schema: "2.0",
        header: { title: { tag: "plain_text", content: "Report" } },
        body: { elements: [{ tag: "markdown", content: "**done**" }] }
      }
      const id = idOf(yield* toChat("interactive", card))
      const simple = yield* call("GET", `${messages}/${id}`)
      assert.deepStrictEqual(JSON.parse(simple.text("data.items.0.body.content")), {
        title: "Report",
        elements: [[{ tag: "text", text: "**done**" }]]
      })
      const source = yield* call("GET", `${messages}/${id}?card_msg_content_type=user_card_content`)
      assert.deepStrictEqual(JSON.parse(source.text("data.items.0.body.content")), card)
    }).pipe(Effect.provide(layer))
  )

  it.effect("readers are listed for seven days, to the sender only", () =>
    Effect.gen(function* () {
      const id = idOf(yield* sendText("read me"))
      yield* Sandbox.markRead(id, 2)
      yield* Sandbox.markRead(id, 2)
      const url = `${messages}/${id}/read_users?user_id_type=user_id`
      const answer = yield* call("GET", url)
      assert.strictEqual((answer.get("data.items") as Array<unknown>).length, 1)
      assert.strictEqual(answer.text("data.items.0.user_id"), (yield* Sandbox.user(2)).user_id)
      yield* TestClock3.adjust("8 days")
      assert.strictEqual((yield* call("GET", url)).get("code"), 230033)
    }).pipe(Effect.provide(layer))
  )
})

describe("changing", () => {
  const edit = (id: string, text: string) =>
    call("PUT", `${messages}/${id}`, { body: { msg_type: "text", content: content({ text }) } })

  it.effect("a text can be edited twenty times", () =>
    Effect.gen(function* () {
      const id = idOf(yield* sendText("0"))
      for (let n = 1; n <= 20; n++) assert.strictEqual((yield* edit(id, String(n))).get("code"), 0)
      assert.strictEqual((yield* edit(id, "21")).get("code"), 230072)
      const [message] = yield* Sandbox.messages
      assert.deepStrictEqual([message?.content, message?.updated], [content({ text: "20" }), true])
    }).pipe(Effect.provide(layer))
  )

  it.effect("a card can be patched for fourteen days, a text cannot", () =>
    Effect.gen(function* () {
      const card = (text: string) => ({
        schema: "2.0",
        body: { elements: [{ tag: "markdown", content: text }] }
      })
      const id = idOf(yield* toChat("interactive", card("a")))
      const patch = (one: string) =>
        call("PATCH", `${messages}/${one}`, { body: { content: content(card("b")) } })
      assert.strictEqual((yield* patch(id)).get("code"), 0)
      assert.strictEqual((yield* Sandbox.messages)[0]?.content, content(card("b")))
      assert.strictEqual((yield* patch(idOf(yield* sendText("t")))).get("code"), 230001)
      assert.strictEqual((yield* edit(id, "x")).get("code"), 230054)
      yield* TestClock3.adjust("15 days")
      assert.strictEqual((yield* patch(id)).get("code"), 230031)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a recalled message shows as recalled and takes no more changes", () =>
    Effect.gen(function* () {
      const id = idOf(yield* sendText("oops"))
      assert.strictEqual((yield* call("DELETE", `${messages}/${id}`)).get("code"), 0)
      const seen = yield* call("GET", `${messages}/${id}`)
      assert.strictEqual(seen.get("data.items.0.deleted"), true)
      assert.notInclude(JSON.stringify(seen.json), "oops")
      assert.strictEqual((yield* edit(id, "x")).get("code"), 230011)
      assert.strictEqual((yield* reply(id, {})).get("code"), 230011)
      assert.strictEqual((yield* call("DELETE", `${messages}/${id}`)).get("code"), 230110)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a bot cannot recall or edit what a user said", () =>
    Effect.gen(function* () {
      const grant = yield* Sandbox.mintUserToken({ user: 1 })
      const person = yield* Sandbox.user(2)
      const sent = yield* request("POST", `${messages}?receive_id_type=open_id`, {
        token: grant.accessToken,
        body: { receive_id: person.open_id, msg_type: "text", content: content({ text: "mine" }) }
      })
      assert.strictEqual((yield* edit(idOf(sent), "x")).get("code"), 230071)
      assert.strictEqual((yield* call("DELETE", `${messages}/${idOf(sent)}`)).get("code"), 230026)
    }).pipe(Effect.provide(layer))
  )
})

describe("forwarding", () => {
  it.effect("a message is forwarded once for each target and uuid", () =>
    Effect.gen(function* () {
      const id = idOf(yield* sendText("news"))
      const one = yield* Sandbox.user(1)
      const two = yield* Sandbox.user(2)
      const forward = (to: string) =>
        call("POST", `${messages}/${id}/forward?receive_id_type=open_id&uuid=f`, { body: { receive_id: to } })
      const first = yield* forward(one.open_id)
      assert.strictEqual(idOf(yield* forward(one.open_id)), idOf(first))
      assert.notStrictEqual(idOf(yield* forward(two.open_id)), idOf(first))
      assert.strictEqual(first.text("data.body.content"), content({ text: "news" }))
    }).pipe(Effect.provide(layer))
  )

  it.effect("merged messages are read through the one that holds them, as they were", () =>
    Effect.gen(function* () {
      const ids = [idOf(yield* sendText("a")), idOf(yield* sendText("b"))]
      const person = yield* Sandbox.user(1)
      const merged = yield* call("POST", `${messages}/merge_forward?receive_id_type=open_id`, {
        body: { receive_id: person.open_id, message_id_list: [...ids, "om_none"] }
      })
      assert.deepStrictEqual(merged.get("data.invalid_message_id_list"), ["om_none"])
      yield* call("DELETE", `${messages}/${ids[0]!}`)
      const id = merged.text("data.message.message_id")
      const seen = yield* call("GET", `${messages}/${id}`)
      assert.strictEqual(seen.text("data.items.0.msg_type"), "merge_forward")
      assert.strictEqual(seen.text("data.items.1.body.content"), content({ text: "a" }))
      assert.strictEqual(seen.text("data.items.2.upper_message_id"), id)
    }).pipe(Effect.provide(layer))
  )
})

describe("reactions, pins and follow-ups", () => {
  it.effect("a reaction is made once, listed by kind, and taken back by its maker", () =>
    Effect.gen(function* () {
      const url = `${messages}/${idOf(yield* sendText("nice"))}/reactions`
      const react = (emoji: string, token?: string) =>
        call("POST", url, {
          body: { reaction_type: { emoji_type: emoji } },
          ...(token === undefined ? {} : { token })
        })
      const mine = yield* react("SMILE")
      assert.strictEqual((yield* react("SMILE")).text("data.reaction_id"), mine.text("data.reaction_id"))
      const grant = yield* Sandbox.mintUserToken({ user: 1 })
      const theirs = yield* react("OK", grant.accessToken)
      const smiles = yield* call("GET", `${url}?reaction_type=SMILE`)
      assert.strictEqual((smiles.get("data.items") as Array<unknown>).length, 1)
      assert.strictEqual(
        (yield* call("DELETE", `${url}/${theirs.text("data.reaction_id")}`)).get("code"),
        231007
      )
      assert.strictEqual((yield* call("DELETE", `${url}/${mine.text("data.reaction_id")}`)).get("code"), 0)
      const left = yield* call("GET", url)
      assert.strictEqual(left.text("data.items.0.operator.operator_id"), grant.user.open_id)
      assert.strictEqual((yield* react("不")).get("code"), 231001)
    }).pipe(Effect.provide(layer))
  )

  it.effect("pins of a chat are listed until they are taken off", () =>
    Effect.gen(function* () {
      const id = idOf(yield* sendText("important"))
      const pinned = yield* call("POST", "/open-apis/im/v1/pins", { body: { message_id: id } })
      assert.strictEqual(pinned.text("data.pin.chat_id"), Sandbox.defaultChatId)
      const list = () => call("GET", `/open-apis/im/v1/pins?chat_id=${Sandbox.defaultChatId}`)
      assert.strictEqual((yield* list()).text("data.items.0.message_id"), id)
      yield* call("DELETE", `/open-apis/im/v1/pins/${id}`)
      assert.deepStrictEqual((yield* list()).get("data.items"), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("follow-ups go once to the latest message of a conversation of two", () =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(1)
      const older = idOf(yield* send("open_id", person.open_id, "text", { text: "1" }))
      const latest = idOf(yield* send("open_id", person.open_id, "text", { text: "2" }))
      const push = (id: string, texts: ReadonlyArray<string>) =>
        call("POST", `${messages}/${id}/push_follow_up`, {
          body: { follow_ups: texts.map((one) => ({ content: one })) }
        })
      assert.strictEqual((yield* push(idOf(yield* sendText("group")), ["a"])).get("code"), 230003)
      assert.strictEqual((yield* push(older, ["a"])).get("code"), 230006)
      assert.strictEqual((yield* push(latest, ["a", "b", "c", "d"])).get("code"), 99992402)
      assert.strictEqual((yield* push(latest, ["a"])).get("code"), 0)
      assert.strictEqual((yield* push(latest, ["a"])).get("code"), 230008)
    }).pipe(Effect.provide(layer))
  )
})

describe("images and files", () => {
  it.effect("a file comes back byte for byte, by its key and through the message that holds it", () =>
    Effect.gen(function* () {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256)
      const up = yield* call("POST", "/open-apis/im/v1/files", { form: file(bytes, "数据.bin") })
      const key = up.text("data.file_key")
      const down = yield* call("GET", `/open-apis/im/v1/files/${key}`)
      assert.deepStrictEqual(down.bytes, bytes)
      assert.include(down.headers["content-disposition"] ?? "", encodeURIComponent("数据.bin"))
      const id = idOf(yield* toChat("file", { file_key: key }))
      const resource = yield* call("GET", `${messages}/${id}/resources/${key}?type=file`)
      assert.deepStrictEqual(resource.bytes, bytes)
      const [stored] = yield* Sandbox.files
      assert.strictEqual(stored?.fileName, "数据.bin")
      const text = idOf(yield* sendText("no file"))
      assert.strictEqual(
        (yield* call("GET", `${messages}/${text}/resources/${key}?type=file`)).get("code"),
        234003
      )
      assert.strictEqual((yield* toChat("audio", { file_key: key })).get("code"), 230055)
    }).pipe(Effect.provide(layer))
  )

  it.effect("an image is known by its first bytes", () =>
    Effect.gen(function* () {
      const upload = (bytes: Uint8Array) => {
        const form = new FormData()
        form.set("image_type", "message")
        form.set("image", new Blob([new Uint8Array(bytes)]), "a.png")
        return call("POST", "/open-apis/im/v1/images", { form })
      }
      const up = yield* upload(png)
      const down = yield* call("GET", `/open-apis/im/v1/images/${up.text("data.image_key")}`)
      assert.deepStrictEqual([down.headers["content-type"], down.bytes], ["image/png", png])
      assert.strictEqual((yield* upload(new TextEncoder().encode("no image"))).get("code"), 234011)
      assert.strictEqual((yield* upload(new Uint8Array(0))).get("code"), 234010)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a missing part, a body that ends early and a file above the limit are refused", () =>
    Effect.gen(function* () {
      const form = new FormData()
      form.set("file_type", "stream")
      form.set("file_name", "x")
      assert.strictEqual((yield* call("POST", "/open-apis/im/v1/files", { form })).get("code"), 99992402)
      const cut = yield* call("POST", "/open-apis/im/v1/files", {
        headers: { "content-type": "multipart/form-data; boundary=b" },
        body: '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhalf'
      })
      assert.strictEqual(cut.get("code"), 9499)
      const big = yield* call("POST", "/open-apis/im/v1/files", { form: file(new Uint8Array(1001)) })
      assert.strictEqual(big.get("code"), 234006)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, maxFileBytes: 1000 })))
  )
})
