import { afterAll, assert, describe, it as base } from "@effect/vitest"
import * as Card from "@effect-feishu/cards/Card"
import * as Element from "@effect-feishu/cards/Element"
import * as Short from "@effect-feishu/cards/Short"
import { get as offerSchemas } from "@effect-feishu/core/api/hire/v1/OfferSchema"
import * as Im from "@effect-feishu/core/Im"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import type { Scope } from "effect/Scope"
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import type { Browser, Page } from "playwright-core"
import { generate, target } from "../../scripts/build-page.js"
import { Chromium, canRun, open, stage, type Stage } from "./support.js"

const chat = Sandbox.defaultChatId

const promise = <A>(run: () => Promise<A>): Effect.Effect<A> => Effect.promise(run)

const plain = (content: string): Element.PlainText => ({ tag: "plain_text", content })

/** Waits until a text is what it should be. */
const reads = (page: Page, selector: string, expected: RegExp): Effect.Effect<void> =>
  promise(() => page.locator(selector).filter({ hasText: expected }).first().waitFor())

describe("the page's module", () => {
  base("is what the sources make", async () => {
    assert.isTrue((await generate()) === readFileSync(target, "utf8"), "run `npm run page`")
  })
})

/** Browsers log refused requests as errors: one of them was meant. */
const refusedOnce = (problems: Array<string>): void => {
  assert.deepStrictEqual(
    problems.map((one) => /status of 400/.test(one)),
    [true]
  )
  problems.length = 0
}

describe.skipIf(!canRun)("the page in a browser", () => {
  // Not by the test library's `layer`: without its test services it takes them from the files that come after, too.
  const runtime = ManagedRuntime.make(Chromium.layer)
  afterAll(() => runtime.dispose())
  const browser = Effect.flatMap(runtime.runtimeEffect, ({ context }) =>
    Effect.succeed(Context.get(context, Chromium))
  )
  const it = {
    visit: (
      name: string,
      run: (chromium: Browser) => Effect.Effect<void, unknown, Stage | Scope>,
      options: Parameters<typeof stage>[0] = {}
    ) => base.scopedLive(name, () => Effect.flatMap(browser, run).pipe(Effect.provide(stage(options)))),
    page: (
      name: string,
      run: (visit: {
        readonly page: Page
        readonly problems: Array<string>
      }) => Effect.Effect<void, unknown, Stage | Scope>,
      options: Parameters<typeof stage>[0] = {}
    ) =>
      base.scopedLive(name, () =>
        Effect.gen(function* () {
          const chromium = yield* browser
          const visit = yield* open(chromium)
          visit.page.setDefaultTimeout(20_000)
          yield* run(visit)
          assert.deepStrictEqual([...visit.problems], [])
        }).pipe(Effect.provide(stage(options)))
      )
  }

  it.page("shows a card that grows while its text streams, and says when it is closed", ({ page }) =>
    Effect.gen(function* () {
      const handle = yield* CardStream.make({ receiveId: chat, header: "Answer", placeholder: "Thinking" })
      yield* handle.append("The first half")
      yield* reads(page, ".card-state.is-on", /Generating/)
      yield* reads(page, ".card", /Answer.*The first half/s)
      assert.strictEqual(yield* promise(() => page.locator(".card").getAttribute("aria-busy")), "true")
      yield* handle.append(" and\n\n| then | a table |\n|---|---|\n| of two | rows |\n\n- and **a list**")
      yield* handle.finish
      yield* reads(page, ".card-state.is-off", /Closed/)
      assert.strictEqual(yield* promise(() => page.locator(".card").getAttribute("aria-busy")), "false")
      assert.deepStrictEqual(yield* promise(() => page.locator(".card td").allTextContents()), [
        "of two",
        "rows"
      ])
      assert.strictEqual(yield* promise(() => page.locator(".card li strong").textContent()), "a list")
      assert.strictEqual(yield* promise(() => page.locator(".card").count()), 1)
    })
  )

  it.page("types the text that streams in character by character", ({ page }) =>
    Effect.gen(function* () {
      const handle = yield* CardStream.make({
        receiveId: chat,
        typing: { print_frequency_ms: { default: 30 }, print_step: { default: 1 } }
      })
      yield* handle.append("abcdefghijklmnopqrstuvwxyz")
      yield* reads(page, ".card", /abc/)
      yield* handle.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
      const lengths = yield* promise(() =>
        page.evaluate(async () => {
          const seen = new Set<number>()
          for (let i = 0; i < 200; i++) {
            const text = document.querySelector(".card .md")?.textContent ?? ""
            seen.add(text.length)
            if (text.endsWith("9")) break
            await new Promise((done) => setTimeout(done, 20))
          }
          return [...seen]
        })
      )
      assert.isAbove(lengths.length, 10, "the text came in many steps")
      assert.strictEqual(Math.max(...lengths), 62)
      yield* handle.finish
    })
  )

  it.page("tells that streaming ran out when the clock is advanced", ({ page }) =>
    Effect.gen(function* () {
      const handle = yield* CardStream.make({ receiveId: chat })
      yield* handle.append("half")
      yield* reads(page, ".card-state.is-on", /Generating/)
      yield* promise(async () => {
        await page.getByRole("button", { name: /Advance the clock/ }).click()
        await page.getByRole("button", { name: "+10 min" }).click()
      })
      yield* reads(page, ".card-state.is-timeout", /Timed out/)
      assert.strictEqual((yield* Sandbox.clock).advanced, 600_000)
      yield* handle.finish
    })
  )

  it.page("produces the event of a form that is filled in and submitted, and shows its payload", ({ page }) =>
    Effect.gen(function* () {
      const sent = yield* Im.send(
        chat,
        Card.make().pipe(
          Card.form("order", [
            Element.input({ name: "purpose", required: true, label: plain("What for") }),
            Element.selectStatic({
              name: "item",
              placeholder: plain("Item"),
              options: ["laptop", "monitor"].map((value) => ({ text: plain(value), value }))
            }),
            Element.multiSelectStatic({
              name: "extras",
              required: false,
              placeholder: plain("Extras"),
              options: ["cable", "stand"].map((value) => ({ text: plain(value), value }))
            }),
            Element.datePicker({ name: "until", placeholder: plain("Until") }),
            Element.checker({ name: "express", text: plain("Express") }),
            Element.button({ name: "send", text: plain("Order"), form_action_type: "submit" })
          ])
        )
      )
      yield* promise(async () => {
        await page.getByRole("button", { name: "Order" }).click()
        await page.getByText("Needs a value").waitFor()
      })
      assert.deepStrictEqual(yield* Sandbox.appEvents, [], "a form that lacks a value is not sent")
      yield* promise(async () => {
        await page.getByLabel("What for").fill("A <b>new</b> colleague")
        await page.getByRole("combobox", { name: "Item" }).selectOption("monitor")
        await page.getByRole("button", { name: /Extras/ }).click()
        await page.getByRole("checkbox", { name: "stand" }).check()
        await page.getByLabel("Until").fill("2026-12-24")
        await page.getByLabel("Express").check()
        await page.getByRole("button", { name: "Order" }).click()
        await page.getByRole("tab", { name: "Events", selected: true }).waitFor()
        await page.getByText("form_value").waitFor()
      })
      const [event] = yield* Sandbox.appEvents
      const payload = event?.payload as {
        event: { action: { form_value: Record<string, unknown> }; context: { open_message_id: string } }
      }
      const { until, ...values } = payload.event.action.form_value
      assert.deepStrictEqual(values, {
        purpose: "A <b>new</b> colleague",
        item: "monitor",
        extras: ["stand"],
        express: true
      })
      assert.match(String(until), /^2026-12-24 [+-]\d{4}$/)
      assert.strictEqual(payload.event.context.open_message_id, sent.message_id)
      const shown = yield* promise(() => page.locator(".events .json code").textContent())
      assert.deepStrictEqual(JSON.parse(shown ?? ""), event?.payload, "the payload is shown whole")
    })
  )

  it.page("asks before a button that wants to be confirmed, and lets somebody else press it", ({ page }) =>
    Effect.gen(function* () {
      yield* Im.send(
        chat,
        Card.make().pipe(
          Card.button("Delete", {
            type: "danger",
            value: { id: 7 },
            confirm: { title: plain("Really?"), text: plain("It is gone for good") }
          })
        )
      )
      const second = yield* Sandbox.user(1)
      yield* promise(async () => {
        await page.getByLabel("Acting as").selectOption(second.open_id)
        await page.getByRole("button", { name: "Delete" }).click()
        await page.getByRole("dialog", { name: "Really?" }).getByRole("button", { name: "Cancel" }).click()
        await page.locator("button:focus", { hasText: "Delete" }).waitFor()
        await page.getByRole("button", { name: "Delete" }).click()
        await page.getByRole("dialog", { name: "Really?" }).getByRole("button", { name: "OK" }).click()
        await page.getByRole("tab", { name: "Events", selected: true }).waitFor()
      })
      const events = yield* Sandbox.appEvents
      assert.strictEqual(events.length, 1)
      const { action, operator } = events[0]!.payload["event"] as {
        action: { value: unknown }
        operator: { open_id: string }
      }
      assert.deepStrictEqual(action.value, { id: 7 })
      assert.strictEqual(operator.open_id, second.open_id)
    })
  )

  it.page("makes the next request fail, and shows it in the log with its log id", ({ page, problems }) =>
    Effect.gen(function* () {
      yield* promise(async () => {
        await page.getByRole("tab", { name: "Faults" }).click()
        await page.getByRole("button", { name: /Server error/ }).click()
        await page.locator(".active-faults li").waitFor()
      })
      assert.strictEqual((yield* Sandbox.faults).length, 1)
      yield* Effect.either(Im.send("oc_unknown", "nobody is there"))
      yield* promise(async () => {
        await page.getByRole("tab", { name: "Requests" }).click()
        await page.getByLabel("Failed only").check()
        await page.locator(".request-row").filter({ hasText: "500" }).first().click()
      })
      const records = yield* Sandbox.requests
      const struck = records.find(({ fault }) => fault !== undefined)!
      const detail = yield* promise(() => page.locator(".detail").innerText())
      assert.include(detail, struck.logId)
      assert.include(detail, "ServerError")
      yield* promise(async () => {
        await page.getByRole("tab", { name: "Faults" }).click()
        await page.getByText("As JSON", { exact: true }).click()
        await page.locator(".faults textarea").fill('{"times":2,"action":"nonsense"}')
        await page.getByRole("button", { name: "Inject", exact: true }).click()
        await page.locator(".toast.is-error", { hasText: "fault.action.type" }).waitFor()
        await page.locator(".faults textarea").fill('{"times":2,"action":"serverError"}')
        await page.getByRole("button", { name: "Inject", exact: true }).click()
        await page.locator(".active-faults li", { hasText: "serverError" }).waitFor()
        await page.getByRole("button", { name: "Clear all" }).click()
        await page.getByText("No active faults").waitFor()
      })
      assert.deepStrictEqual(yield* Sandbox.faults, [])
      refusedOnce(problems)
    })
  )

  it.page("finds requests by endpoint, and shows what was sent and answered", ({ page }) =>
    Effect.gen(function* () {
      yield* Im.send(chat, "one")
      yield* Im.send(chat, "two")
      yield* promise(async () => {
        await page.locator(".request-row").nth(2).waitFor()
        await page.getByLabel(/Filter by/).fill("message.create 200")
        await page.locator(".count", { hasText: "2 of 3" }).waitFor()
        await page.locator(".request-row").first().click()
        await page.locator(".detail .json", { hasText: "receive_id_type" }).waitFor()
      })
      const detail = yield* promise(() => page.locator(".detail").innerText())
      assert.include(detail, "receive_id_type")
      assert.include(detail, '"text": "two"')
      yield* promise(() => page.getByLabel("Acting as").focus())
      yield* Im.send(chat, "three")
      yield* reads(page, ".bubble", /three/)
      yield* promise(() => page.locator(".actor select:focus").waitFor())
      assert.include(detail, "om_")
    })
  )

  const hostile = [
    "<script>window.hit = 1</script>",
    "<img src=x onerror='window.hit = 2'>",
    '"><svg onload="window.hit = 3">',
    "[link](javascript:window.hit=4)",
    "<a href='javascript:window.hit=5'>tap</a>",
    "<link url='javascript:window.hit=6'>tap</link>",
    "![x](javascript:window.hit=7)",
    "<font color='red;background:url(javascript:window.hit=8)'>red</font>",
    "<at id='ou_\"><img src=x onerror=window.hit=9>'></at>",
    "<text_tag color='blue\" onmouseover=\"window.hit=10'>tag</text_tag>",
    "&lt;script&gt;window.hit = 11&lt;/script&gt;",
    "<iframe srcdoc='<script>parent.hit = 12</script>'></iframe>",
    "{{constructor.constructor('window.hit = 13')()}}",
    "</script><script>window.hit = 14</script>",
    "<person id='__proto__' show_name=true></person>",
    "[a]: javascript:window.hit=15\n\n[a]"
  ]

  it.page(
    "lets no text of messages, cards and names become markup or a program",
    ({ page }) =>
      Effect.gen(function* () {
        const text = hostile.join("\n\n")
        yield* Im.send(chat, hostile.join("\n"))
        yield* Im.send(
          chat,
          Card.make().pipe(
            Card.header(hostile[1]!, {
              subtitle: hostile[0]!,
              text_tag_list: [{ text: hostile[2]!, color: "red" }]
            }),
            Card.markdown(text),
            Card.text(text),
            Card.add(Element.div({ text: { tag: "lark_md", content: text } })),
            Card.button(hostile[1]!, { url: "javascript:window.hit=20" }),
            Card.table(
              [{ cell: text }],
              [{ name: "cell", display_name: hostile[1]!, data_type: "markdown" }]
            ),
            Card.form("form", [
              Element.input({ name: "in", placeholder: plain(hostile[1]!), default_value: hostile[2]! }),
              Element.selectStatic({
                name: "pick",
                placeholder: plain(hostile[1]!),
                options: [{ text: plain(hostile[0]!), value: hostile[2]! }]
              }),
              Element.button({ name: "send", text: plain("Send it"), form_action_type: "submit" })
            ]),
            Card.add(Element.chart({ chart_spec: { type: hostile[0]!, title: { text: hostile[1]! } } }))
          )
        )
        yield* Effect.either(Im.send("<img src=x onerror='window.hit = 30'>@x.cn", "x"))
        yield* promise(async () => {
          await page.getByRole("button", { name: "Send it" }).waitFor()
          await page.getByRole("button", { name: "Send it" }).click()
          await page.getByText("form_value").waitFor()
          await page.getByRole("tab", { name: "Requests" }).click()
          for (const row of await page.locator(".request-row").all()) {
            await row.click()
            await page.getByRole("button", { name: "Back to the list" }).click()
          }
          await page.getByRole("button", { name: hostile[1]! }).first().click()
          await page.waitForTimeout(200)
        })
        const found = yield* promise(() =>
          page.evaluate(() => ({
            hit: (window as { hit?: unknown }).hit,
            scripts: document.querySelectorAll("body script:not([type=module])").length,
            frames: document.querySelectorAll("iframe, object, embed").length,
            handlers: [...document.querySelectorAll("*")].filter((one) =>
              [...one.attributes].some(({ name }) => name.startsWith("on"))
            ).length,
            links: [...document.querySelectorAll("a")]
              .map((one) => one.protocol)
              .filter((one) => !one.startsWith("http"))
          }))
        )
        assert.deepStrictEqual(found, { hit: undefined, scripts: 0, frames: 0, handlers: 0, links: [] })
        const shown = yield* promise(() => page.locator(".card .markdown").first().innerText())
        assert.include(shown, hostile[0]!, "what is no markup of the platform stays readable")
      }),
    { chats: [{ chatId: chat, name: hostile[1]! }] }
  )

  it.page("is reached everywhere with the keyboard, and has its landmarks", ({ page }) =>
    Effect.gen(function* () {
      yield* Im.send(
        chat,
        Card.make().pipe(
          Card.add(Element.input({ name: "say", placeholder: plain("Say something") })),
          Card.button("First", { value: { n: 1 } }),
          Card.panel("More", [Short.markdown("inside")])
        )
      )
      yield* promise(() => page.getByRole("button", { name: "First" }).waitFor())
      const names: Array<string> = []
      for (let i = 0; i < 60; i++) {
        yield* promise(() => page.keyboard.press("Tab"))
        const name = yield* promise(() =>
          page.evaluate(() => {
            const at = document.activeElement
            if (at === null || at === document.body) return undefined
            return (
              at.getAttribute("aria-label") ??
              (at as HTMLInputElement).placeholder ??
              at.textContent ??
              at.tagName
            ).trim()
          })
        )
        if (name === undefined) break
        names.push(name)
      }
      const order = [
        /^Skip to the conversation/,
        /Advance the clock/,
        /^Language/,
        /^Theme/,
        /Reset/,
        /Sandbox bot:/,
        /^JSON of om_/,
        /^Say something/,
        /^First/,
        /^More/,
        /^Requests/,
        /^Filter by/
      ].map((pattern) => names.findIndex((name) => pattern.test(name)))
      assert.notInclude(order, -1, `everything is reached: ${names.join(" | ")}`)
      assert.deepStrictEqual(
        order.toSorted((a, b) => a - b),
        order,
        "in the order in which it stands"
      )
      yield* promise(async () => {
        await page.getByRole("textbox", { name: "Say something" }).focus()
        await page.keyboard.type("hello")
        await page.keyboard.press("Enter")
        await page.getByText("input_value").waitFor()
        await page.getByRole("tab", { name: "Events" }).focus()
        await page.keyboard.press("ArrowRight")
        await page.getByRole("tab", { name: "People", selected: true }).waitFor()
        await page.keyboard.press("ArrowRight")
        await page.getByRole("tab", { name: "Requests", selected: true }).waitFor()
        await page.getByRole("button", { name: "More" }).focus()
        await page.keyboard.press("Enter")
        await page.locator(".card").getByText("inside").waitFor()
      })
      for (const role of ["banner", "navigation", "main", "complementary"] as const) {
        assert.strictEqual(yield* promise(() => page.getByRole(role).count()), 1, role)
      }
      const unnamed = yield* promise(() =>
        page.evaluate(() =>
          [...document.querySelectorAll("button, input, select, textarea, a")]
            .filter(
              (one) =>
                (one.getAttribute("aria-label") ?? "") === "" &&
                (one.textContent ?? "").trim() === "" &&
                ((one as HTMLInputElement).labels?.length ?? 0) === 0
            )
            .map((one) => one.outerHTML)
        )
      )
      assert.deepStrictEqual(unnamed, [], "everything that can be used has a name")
    })
  )

  it.page("speaks Chinese and English, and follows the system's theme unless told otherwise", ({ page }) =>
    Effect.gen(function* () {
      yield* Im.send(
        chat,
        Card.make().pipe(Card.add(Element.markdown({ content: "Hello", i18n_content: { zh_cn: "你好" } })))
      )
      const ground = () => promise(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      yield* reads(page, ".card", /Hello/)
      const light = yield* ground()
      yield* promise(() => page.emulateMedia({ colorScheme: "dark" }))
      const dark = yield* ground()
      assert.notStrictEqual(dark, light)
      yield* promise(async () => {
        await page.getByLabel("Theme").selectOption("light")
        await page.getByLabel("Language").selectOption("zh")
        await page.getByRole("tab", { name: "请求" }).waitFor()
        await page.getByLabel("当前身份").waitFor()
        await page.getByText("随机种子").waitFor()
        await page.getByRole("tab", { name: "故障" }).click()
        for (const words of ["响应丢失", "响应缓慢", "对后续匹配到的请求生效", "生效中"]) {
          await page.getByText(words, { exact: true }).waitFor()
        }
        await page.getByRole("tab", { name: "请求" }).click()
        await page.getByRole("button", { name: /快进时钟/ }).click()
        await page.getByRole("button", { name: "+2 小时", exact: true }).click()
        await page.locator(".clock .pill", { hasText: "+2 小时" }).waitFor()
        await page.keyboard.press("Escape")
      })
      assert.strictEqual(yield* ground(), light)
      yield* reads(page, ".card", /你好/)
      assert.strictEqual(yield* promise(() => page.title()), "飞书沙箱")
      assert.strictEqual(yield* promise(() => page.evaluate(() => document.documentElement.lang)), "zh-CN")
      yield* promise(async () => {
        await page.reload()
        await page.getByRole("tab", { name: "请求" }).waitFor()
      })
      assert.strictEqual(yield* ground(), light, "what was chosen is remembered")
    })
  )

  it.page(
    "announces a message of another chat and counts it until the chat is opened",
    ({ page }) =>
      Effect.gen(function* () {
        yield* Im.send("oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0002", "over here")
        yield* promise(async () => {
          await page.locator("[role=log]", { hasText: /New message from .* in Second: over here/ }).waitFor({
            state: "attached"
          })
          await page.getByRole("button", { name: /Second.*1 unread/s }).click()
          await page.locator(".bubble", { hasText: "over here" }).waitFor()
        })
        assert.strictEqual(yield* promise(() => page.locator(".badge").count()), 0)
      }),
    { chats: [{ chatId: chat }, { chatId: "oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0002", name: "Second" }] }
  )

  it.page("says something as a person, with a mention, and shows what the app is told of it", ({ page }) =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(1)
      const other = yield* Sandbox.user(2)
      yield* promise(async () => {
        await page.getByLabel("Acting as").selectOption(person.open_id)
        const box = page.getByRole("textbox", { name: `Message as ${person.name}` })
        await box.fill("please ")
        await page.getByRole("button", { name: "Mention" }).click()
        await page.keyboard.type("sand")
        await page.locator(".mentions").getByRole("option", { name: "Sandbox bot" }).waitFor()
        await page.keyboard.press("Enter")
        await page.keyboard.type(`ask @${other.name}`)
        await page.locator(".mentions").getByRole("option", { name: other.name }).click()
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("today")
        await page.keyboard.press("Enter")
        await page.locator(".bubble", { hasText: "please @Sandbox bot ask" }).waitFor()
        await page.locator(".toast", { hasText: "im.message.receive_v1" }).waitFor()
      })
      const [message] = yield* Sandbox.messages
      assert.strictEqual(message?.sender, person.open_id)
      assert.deepStrictEqual(JSON.parse(message?.content ?? ""), {
        text: "please @_user_1 ask @_user_2 \ntoday"
      })
      assert.deepStrictEqual(
        message?.mentions.map(({ name }) => name),
        ["Sandbox bot", other.name]
      )
      assert.strictEqual((yield* Sandbox.appEvents).length, 1)
      assert.strictEqual(yield* promise(() => page.locator("#composer").inputValue()), "")
      assert.strictEqual(
        yield* promise(() => page.locator(".chat-last").first().textContent()),
        `${person.name}: please @Sandbox bot ask @${other.name} today`
      )
      yield* promise(async () => {
        await page.getByRole("tab", { name: "Events" }).click()
        await page.locator(".events", { hasText: "sender_type" }).waitFor()
      })
    })
  )

  it.page(
    "replies to a message, in its thread where that is ticked, and says when no app hears it",
    ({ page }) =>
      Effect.gen(function* () {
        const asked = yield* Im.send(chat, "who comes along?")
        yield* promise(async () => {
          const message = page.locator(".message").first()
          await message.hover()
          await message.getByRole("button", { name: "Reply to Sandbox bot" }).click()
          await page.locator(".replying", { hasText: "who comes along?" }).waitFor()
          await page.getByLabel("In a thread").check()
          await page.locator("#composer").fill("I do")
          await page.getByRole("button", { name: "Send", exact: true }).click()
          await page.locator(".quoted", { hasText: "who comes along?" }).waitFor()
          await page.locator(".toast", { hasText: "No app is told" }).waitFor()
        })
        const reply = (yield* Sandbox.messages)[1]
        assert.strictEqual(reply?.parent_id, asked.message_id)
        assert.match(reply?.thread_id ?? "", /^omt_/)
        assert.strictEqual(yield* promise(() => page.locator(".replying").count()), 0)
      })
  )

  it.page(
    "keeps what is written in a chat until it is sent, and sends it when it cannot at first",
    ({ page, problems }) =>
      Effect.gen(function* () {
        yield* Sandbox.say("so that there is another chat", { user: 9, bot: Sandbox.defaultApp.appId })
        const chats = page.locator(".chat-row")
        const group = chats.filter({ hasText: "Sandbox" }).filter({ hasNotText: "another chat" })
        yield* promise(async () => {
          await group.click()
          await page.locator("#composer").fill('<at user_id="ou_none">x</at>')
          await chats.filter({ hasText: "another chat" }).click()
          await page.locator("#composer").fill("a second draft")
          await group.click()
          await page.getByRole("button", { name: "Send", exact: true }).click()
          await page.locator(".toast.is-error", { hasText: "nobody has the id ou_none" }).waitFor()
        })
        assert.strictEqual(
          yield* promise(() => page.locator("#composer").inputValue()),
          '<at user_id="ou_none">x</at>'
        )
        refusedOnce(problems)
      })
  )

  it.page("lists people and their ids to copy, finds them, and lets them write to the bot", ({ page }) =>
    Effect.gen(function* () {
      const person = yield* Sandbox.user(30)
      yield* promise(async () => {
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
        await page.getByRole("tab", { name: "People" }).click()
        await page.locator(".count", { hasText: "100 of 100" }).waitFor()
        await page.getByLabel(/Filter by name/).fill(person.email)
        await page.locator(".count", { hasText: "1 of 100" }).waitFor()
      })
      const list = yield* promise(() => page.locator(".people").innerText())
      for (const id of [person.open_id, person.user_id, person.union_id, person.email, person.mobile]) {
        assert.include(list, id)
      }
      yield* promise(() => page.getByRole("button", { name: `Copy: open_id, ${person.name}` }).click())
      assert.strictEqual(
        yield* promise(() => page.evaluate(() => navigator.clipboard.readText())),
        person.open_id
      )
      yield* promise(async () => {
        await page.getByRole("button", { name: `Write to Sandbox bot as ${person.name}` }).click()
        await page.getByRole("textbox", { name: `Message as ${person.name}` }).fill("just you and me")
        await page.keyboard.press("Enter")
        await page.locator(".bubble", { hasText: "just you and me" }).waitFor()
        await page.locator(".chat-row", { hasText: person.name }).waitFor()
      })
      const event = (yield* Sandbox.appEvents).find(({ type }) => type === "im.message.receive_v1")
      const told = event?.payload["event"] as { message: { chat_type: string } }
      assert.strictEqual(told.message.chat_type, "p2p")
    })
  )

  it.page("gives all that a program needs to be pointed at it", ({ page }) =>
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const expected = [
        `FEISHU_APP_ID=${Sandbox.defaultApp.appId}`,
        `FEISHU_APP_SECRET=${Sandbox.defaultApp.appSecret}`,
        `FEISHU_BASE_URL=${baseUrl}`,
        `FEISHU_ACCOUNTS_URL=${baseUrl}`
      ].join("\n")
      assert.strictEqual(yield* promise(() => page.locator("main .variables code").innerText()), expected)
      yield* Im.send(chat, "no hint any more")
      yield* promise(async () => {
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
        await page.getByRole("button", { name: "Connect your program", exact: true }).click()
        await page.locator(".connect").getByRole("button", { name: "Copy: Connect your program" }).click()
      })
      assert.strictEqual(yield* promise(() => page.evaluate(() => navigator.clipboard.readText())), expected)
    })
  )

  it.page(
    "does not show a secret of somebody's own",
    ({ page }) =>
      Effect.gen(function* () {
        yield* reads(page, "main .variables", /FEISHU_APP_SECRET=<your secret>/)
        assert.notInclude(yield* promise(() => page.content()), "mine-alone")
      }),
    { apps: [{ appId: Sandbox.defaultApp.appId, appSecret: "mine-alone" }] }
  )

  it.page("marks answers that are drawn, so that nobody takes them for true", ({ page }) =>
    Effect.gen(function* () {
      yield* Effect.either(offerSchemas({ offer_schema_id: "1" }))
      yield* promise(async () => {
        const row = page.locator(".request-row", { hasText: "hire.v1.offer_schema.get" })
        await row.locator(".pill.drawn", { hasText: "generated" }).waitFor()
        await row.click()
        await page.locator(".detail .facts", { hasText: "do not rely on its values" }).waitFor()
        await page.getByRole("button", { name: "Back to the list" }).click()
      })
      assert.strictEqual(yield* promise(() => page.locator(".pill.drawn").count()), 1)
    })
  )

  it.page("previews messages without marks of Markdown", ({ page }) =>
    Effect.gen(function* () {
      const previews = (expected: string) =>
        promise(() => page.locator(".chat-last").first().filter({ hasText: expected }).waitFor())
      yield* Im.send(
        chat,
        Card.make().pipe(
          Card.markdown(
            "## **Build** `ok`\n\n- see [CI](https://example.com) and snake_case\n> <font color='red'>now</font>"
          )
        )
      )
      yield* previews("Sandbox bot: [Card] Build ok see CI and snake_case now")
      yield* Im.send(chat, {
        msg_type: "post",
        content: { en_us: { title: "", content: [[{ tag: "md", text: "**bold** and ~~gone~~" }]] } }
      })
      yield* previews("Sandbox bot: bold and gone")
      yield* Im.send(chat, "2 * 3 * 4 <b>is</b> [here](https://example.com) a < b")
      yield* previews("Sandbox bot: 2 * 3 * 4 is here a < b")
    })
  )

  for (const [name, options] of [
    ["English", {}],
    ["Chinese, in the dark", { locale: "zh-CN", colorScheme: "dark" as const }]
  ] as const) {
    it.visit(`is used on a telephone, 390 pixels wide: ${name}`, (chromium) =>
      Effect.gen(function* () {
        yield* Im.send(
          chat,
          Card.make().pipe(
            Card.header("A long title that does not fit into a line of a narrow screen"),
            Card.table(
              [{ a: "one".repeat(20), b: "two".repeat(20), c: "three".repeat(20) }],
              ["a", "b", "c"]
            ),
            Card.button("Go", { value: { go: 1 } })
          )
        )
        const { page, problems } = yield* open(chromium, {
          viewport: { width: 390, height: 800 },
          hasTouch: true,
          ...options
        })
        page.setDefaultTimeout(20_000)
        const fits = (what: string) =>
          Effect.map(
            promise(() =>
              page.evaluate(() => ({
                width: document.documentElement.scrollWidth,
                outside: [...document.querySelectorAll("button, input, select, textarea")]
                  .filter((one) => one.closest("[role=tablist], .scroll, .rows") === null)
                  .map((one) => one.getBoundingClientRect())
                  .filter(({ left, right, width }) => width > 0 && (left < 0 || right > 390)).length
              }))
            ),
            (found) => assert.deepStrictEqual(found, { width: 390, outside: 0 }, what)
          )
        const views = page.locator(".views button")
        yield* promise(async () => {
          await page
            .locator(".message")
            .getByRole("button", { name: /Reply to|回复/ })
            .tap()
          await page.locator("#composer").fill("on my way")
        })
        yield* fits("the conversation")
        yield* promise(async () => {
          await page.locator(".composer button.primary").tap()
          await page.locator(".bubble", { hasText: "on my way" }).waitFor()
          await page.getByRole("button", { name: "Go", exact: true }).tap()
          await views.nth(2).tap()
          await page.locator(".events", { hasText: "card.action.trigger" }).waitFor()
        })
        yield* fits("the events")
        for (const tab of ["requests", "faults", "people"]) {
          yield* promise(() => page.locator(`#tab-${tab}`).tap())
          yield* fits(tab)
        }
        yield* promise(() => page.locator(".connect .summary").tap())
        yield* fits("the variables")
        yield* promise(async () => {
          await views.nth(0).tap()
          await page.locator(".chat-row").tap()
          await page.locator(".bubble", { hasText: "on my way" }).waitFor()
        })
        yield* fits("the chat again")
        assert.deepStrictEqual(problems, [])
      })
    )
  }

  it.page("starts afresh when the sandbox is reset", ({ page }) =>
    Effect.gen(function* () {
      yield* Im.send(chat, "before")
      yield* reads(page, ".bubble", /before/)
      yield* promise(async () => {
        await page.getByRole("button", { name: "Reset" }).click()
        await page.getByRole("dialog").getByRole("button", { name: "OK" }).click()
        await page.getByText("No messages yet").waitFor()
        await page.getByText("No requests yet").waitFor()
      })
      assert.deepStrictEqual(yield* Sandbox.messages, [])
    })
  )

  it.visit(
    "asks for the control token where there is one, and follows the sandbox with it",
    (chromium) =>
      Effect.gen(function* () {
        const { baseUrl } = yield* SandboxServer.SandboxServer
        yield* Im.send(chat, "behind a token")
        const page = yield* promise(() => chromium.newPage())
        yield* promise(async () => {
          await page.goto(baseUrl)
          await page.getByLabel("Token").fill("wrong")
          await page.getByRole("button", { name: "Open" }).click()
          await page.getByLabel("Token").fill("s3cret")
          await page.getByRole("button", { name: "Open" }).click()
          await page.locator(".bubble", { hasText: "behind a token" }).waitFor()
          await page.goto(`${baseUrl}/?token=s3cret`)
          await page.locator(".bubble", { hasText: "behind a token" }).waitFor()
        })
        assert.strictEqual(page.url(), `${baseUrl}/`, "the token does not stay in the address")
        yield* promise(() => page.close())
      }),
    { controlToken: Redacted.make("s3cret") }
  )

  it.visit("shows what a sandbox holds that was started anew in the place of another", (chromium) =>
    Effect.gen(function* () {
      const page = yield* promise(() => chromium.newPage())
      const { port } = yield* Effect.scoped(
        Effect.gen(function* () {
          const first = yield* Layer.build(stage())
          const server = Context.get(first, SandboxServer.SandboxServer)
          yield* Effect.provide(Im.send(chat, "in the first"), first)
          yield* promise(async () => {
            await page.goto(server.baseUrl)
            await page.locator(".bubble", { hasText: "in the first" }).waitFor()
          })
          return server
        })
      )
      yield* promise(() => page.locator(".status.is-lost").waitFor())
      const second = yield* Layer.build(stage({ port, seed: 2 }))
      yield* Effect.provide(Im.send(chat, "in the second"), second)
      yield* promise(() => page.locator(".bubble", { hasText: "in the second" }).waitFor())
      assert.strictEqual(yield* promise(() => page.locator(".bubble").count()), 1)
      yield* promise(() => page.close())
    })
  )

  it.page("keeps up with many messages at once", ({ page }) =>
    Effect.gen(function* () {
      yield* Stream.range(1, 230).pipe(
        Stream.mapEffect((n) => Im.send(chat, `message ${n}`), { concurrency: 8 }),
        Stream.runDrain
      )
      yield* promise(() => page.locator(".bubble").nth(199).waitFor())
      yield* reads(page, ".count", /231 of 231/)
      yield* promise(async () => {
        await page.getByRole("button", { name: "Show earlier messages (30)" }).click()
        await page.locator(".bubble", { hasText: /^message 1$/ }).waitFor()
      })
      assert.strictEqual(yield* promise(() => page.locator(".bubble").count()), 230)
    })
  )
})

describe("the page's server", () => {
  const get = (url: string, method = "GET") => promise(() => fetch(url, { method }))

  base.live("sends one document with a policy that lets nothing else in", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const answer = yield* get(baseUrl)
      assert.strictEqual(answer.status, 200)
      assert.match(answer.headers.get("content-type") ?? "", /^text\/html/)
      const policy = answer.headers.get("content-security-policy") ?? ""
      assert.include(policy, "default-src 'none'")
      assert.include(policy, "require-trusted-types-for 'script'")
      assert.notInclude(policy, "unsafe")
      const html = yield* promise(() => answer.text())
      assert.notMatch(html, /(?:src|href)="?https?:/, "nothing comes from elsewhere")
      assert.isBelow(gzipSync(html).byteLength, 100_000)
      const head = yield* get(baseUrl, "HEAD")
      assert.strictEqual(head.headers.get("content-length"), String(Buffer.byteLength(html)))
      assert.deepStrictEqual(yield* Sandbox.requests, [], "it is no request of the platform")
    }).pipe(Effect.provide(stage()))
  )

  base.live("has no page where there is no control API", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const answer = yield* get(baseUrl)
      assert.strictEqual(answer.status, 404)
      assert.notMatch(answer.headers.get("content-type") ?? "", /html/)
    }).pipe(Effect.provide(stage({ control: false })))
  )
})
