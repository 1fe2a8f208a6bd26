/**
 * Takes the pictures of the sandbox's page that the documents show: docs/images/page-*.png.
 *
 *     npx tsx scripts/screenshots.ts
 */
import * as Card from "@effect-feishu/cards/Card"
import * as Element from "@effect-feishu/cards/Element"
import * as Short from "@effect-feishu/cards/Short"
import * as Im from "@effect-feishu/core/Im"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Effect from "effect/Effect"
import { fileURLToPath } from "node:url"
import { deflateSync } from "node:zlib"
import { Chromium, open, stage } from "../test/browser/support.js"

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url))

const release = "oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0001"
const sales = "oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0002"
const support = "oc_5a4d0b0c5a4d0b0c5a4d0b0c5a4d0003"

/** A picture without a file: bars of a deployment's load, as PNG. */
const picture = (): Uint8Array => {
  const width = 560
  const height = 120
  const rows: Array<number> = []
  for (let y = 0; y < height; y++) {
    rows.push(0)
    for (let x = 0; x < width; x++) {
      const bar = Math.floor(x / 14)
      const top = height - 18 - (Math.sin(bar / 3) + 1.2) * 26 - (bar % 5) * 5
      const isBar = x % 14 < 10 && y > top && y < height - 8
      rows.push(...(isBar ? [86, 130 + bar * 2, 255] : [243, 246, 252]))
    }
  }
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length)
    body.copy(out, 4)
    let crc = ~0
    for (const byte of body) {
      crc ^= byte
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
    }
    out.writeUInt32BE(~crc >>> 0, body.length + 4)
    return out
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows))),
    chunk("IEND", new Uint8Array(0))
  ])
}

const releaseCard = (imageKey: string, reviewer: string) =>
  Card.make().pipe(
    Card.header("Release 2.4.0 is ready", {
      template: "green",
      subtitle: "web, api, worker",
      icon: Element.standardIcon({ token: "check_outlined" }),
      text_tag_list: [
        { text: "production", color: "blue" },
        { text: "12 commits", color: "neutral" }
      ]
    }),
    Card.columns([
      [Short.markdown("**Tests**\n<font color='green'>1,284 passed</font>")],
      [Short.markdown("**Coverage**\n96.2 % <text_tag color='green'>+0.4</text_tag>")],
      [Short.markdown(`**Reviewed by**\n<at id=${reviewer}></at>`)]
    ]),
    Card.image(imageKey, "Load of the last hour"),
    Card.markdown(
      "- Retries honour the reset hint, see `Retry.default`\n- Cards of **30 KB** are split, tables stay whole"
    ),
    Card.columns([
      Short.button("Deploy", { type: "primary_filled", value: { deploy: "2.4.0" } }),
      Short.button("Postpone", { value: { postpone: true } })
    ])
  )

const orderCard = Card.make().pipe(
  Card.header("Order equipment", { template: "wathet", text_tag_list: [{ text: "form", color: "wathet" }] }),
  Card.form("order", [
    Element.input({
      name: "purpose",
      required: true,
      label: { tag: "plain_text", content: "What for" },
      placeholder: { tag: "plain_text", content: "A new colleague, a broken screen" }
    }),
    Element.columnSet({
      columns: [
        Element.column({
          width: "weighted",
          elements: [
            Element.selectStatic({
              name: "item",
              placeholder: { tag: "plain_text", content: "Item" },
              options: ["Laptop", "Monitor", "Keyboard"].map((text) => ({
                text: { tag: "plain_text", content: text },
                value: text.toLowerCase()
              }))
            })
          ]
        }),
        Element.column({
          width: "weighted",
          elements: [
            Element.datePicker({ name: "until", placeholder: { tag: "plain_text", content: "Needed until" } })
          ]
        })
      ]
    }),
    Element.checker({ name: "express", text: { tag: "plain_text", content: "Express delivery" } }),
    Element.button({
      name: "submit",
      text: { tag: "plain_text", content: "Order" },
      type: "primary_filled",
      form_action_type: "submit"
    })
  ])
)

const figures = Card.make().pipe(
  Card.header("Sales, week 47", { template: "purple" }),
  Card.table(
    [
      { region: "Shanghai", revenue: 1_284_000, state: [{ text: "ahead", color: "green" }] },
      { region: "Shenzhen", revenue: 967_500, state: [{ text: "on plan", color: "blue" }] },
      { region: "Chengdu", revenue: 412_300, state: [{ text: "behind", color: "orange" }] }
    ],
    [
      { name: "region", display_name: "Region" },
      {
        name: "revenue",
        display_name: "Revenue",
        data_type: "number",
        format: { symbol: "¥", separator: true }
      },
      { name: "state", display_name: "State", data_type: "options" }
    ]
  )
)

const answer =
  'A send is repeated safely because every message carries a `uuid`:\n\n1. The reply is lost **after** the message was stored.\n2. The client sends the same `uuid` again.\n3. The platform answers with the message that is there.\n\n```typescript\nyield* Im.send(chat, "hello") // once, whatever happens on the way\n```\n\nSo the chat shows one message'

const populate = Effect.gen(function* () {
  const reviewer = yield* Sandbox.user(1)
  const { image_key } = yield* Im.uploadImage(picture())
  yield* Im.send(sales, figures)
  yield* Im.send(support, "The queue is empty")
  const ready = yield* Im.send(release, releaseCard(image_key, reviewer.open_id))
  yield* Im.reply(ready.message_id, `<at user_id="${reviewer.open_id}">reviewer</at> please have a look`)
  const [{ openId } = { openId: "" }] = (yield* Sandbox.info).apps
  yield* Sandbox.say(`<at user_id="${openId}"></at> looks good, go ahead`, {
    user: 1,
    replyTo: ready.message_id
  })
  // A wrong receiver, and a reply that is lost and repeated: the log has something to tell.
  yield* Effect.result(Im.send("oc_00000000000000000000000000000000", "nobody is there"))
  yield* Sandbox.inject(Fault.next(1, { path: "/open-apis/im/v1/messages" }, Fault.serverError()))
  yield* Im.send(release, "Rolling out to 5 % of the fleet")
})

const program = Effect.gen(function* () {
  yield* populate
  const chromium = yield* Chromium

  const shoot = (name: string, page: { screenshot: (options: { path: string }) => Promise<unknown> }) =>
    Effect.promise(() => page.screenshot({ path: `${folder}page-${name}.png` }))

  const { page } = yield* open(chromium, { colorScheme: "light" })
  yield* Effect.promise(() => page.getByRole("button", { name: /Release room/ }).click())
  yield* Effect.promise(() => page.waitForTimeout(500))
  yield* shoot("light", page)

  const { page: dark } = yield* open(chromium, { colorScheme: "dark", locale: "zh-CN" })
  yield* Effect.promise(() => dark.getByRole("button", { name: /Support/ }).click())
  const question = yield* Im.send(support, orderCard)
  const stream = yield* CardStream.make({
    replyTo: question.message_id,
    header: "Why is nothing sent twice?",
    typing: { print_step: { default: 8 } }
  })
  yield* stream.append(answer)
  yield* Effect.promise(async () => {
    await dark.getByLabel("What for").fill("A new colleague")
    await dark.getByRole("combobox", { name: "Item" }).selectOption("monitor")
    await dark.getByRole("button", { name: "Order" }).click()
    await dark.getByText("form_value").waitFor()
    await dark.waitForTimeout(6000)
  })
  yield* shoot("dark", dark)
  yield* stream.finish
}).pipe(
  Effect.scoped,
  Effect.provide(Chromium.layer),
  Effect.provide(
    stage({
      users: 40,
      chats: [
        { chatId: sales, name: "Sales", members: 6 },
        { chatId: support, name: "Support", members: 4 },
        { chatId: release, name: "Release room", members: 5 }
      ]
    })
  )
)

await Effect.runPromise(program)
