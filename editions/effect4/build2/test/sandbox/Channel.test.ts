/**
 * The channel of the official Node client, its own high level for bots, against the sandbox over a socket: how it sends,
 * streams, edits and reads is its own; what it leaves behind is compared.
 */
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { app, png } from "./support.js"

const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {}, trace: () => {} }

const withChannel = <A>(story: (channel: Lark.LarkChannel) => Promise<A>) =>
  Effect.flatMap(SandboxServer.SandboxServer, ({ baseUrl }) =>
    Effect.promise(async () => {
      const channel = Lark.createLarkChannel({
        appId: app.app_id,
        appSecret: app.app_secret,
        domain: baseUrl,
        transport: "webhook",
        logger: silent,
        outbound: { streamThrottleMs: 1, streamThrottleChars: 1, retry: { maxAttempts: 1 } }
      })
      await channel.connect()
      try {
        return await story(channel)
      } finally {
        await channel.disconnect()
      }
    })
  )

describe("the official Node client's channel", () => {
  it.live(
    "sends, replies, streams, edits, reacts, takes back and reads",
    () =>
      Effect.gen(function* () {
        const { users } = yield* Sandbox.users()
        const ann = users[0]!
        const chat = Sandbox.defaultChatId
        const end = yield* withChannel(async (channel) => {
          const text = await channel.send(chat, { text: "Good morning" })
          const markdown = await channel.send(chat, { markdown: "# Today\n\n- **one**\n- two" })
          const card = await channel.send(chat, {
            card: { schema: "2.0", body: { elements: [{ tag: "markdown", content: "first" }] } }
          })
          const image = await channel.send(chat, { image: { source: Buffer.from(png) } })
          const file = await channel.send(chat, {
            file: { source: Buffer.from("a,b\n1,2\n"), fileName: "data.csv" }
          })
          const answer = await channel.send(chat, { text: "An answer" }, { replyTo: text.messageId })
          const alone = await channel.send(ann.open_id, { text: "Just you" })
          await channel.updateCard(card.messageId, {
            schema: "2.0",
            body: { elements: [{ tag: "markdown", content: "second" }] }
          })
          await channel.editMessage(text.messageId, "Good evening")
          const streamed = await channel.stream(chat, {
            markdown: async (controller) => {
              await controller.append("Thinking")
              await controller.append(" ... done")
            }
          })
          const reaction = await channel.addReaction(text.messageId, "OnIt")
          await channel.removeReaction(text.messageId, reaction)
          await channel.addReaction(text.messageId, "DONE")
          const removed = await channel.removeReactionByEmoji(text.messageId, "DONE")
          const unknown = await channel.addReaction(text.messageId, "NOPE").then(
            () => false,
            () => true
          )
          await channel.recallMessage(markdown.messageId)
          const info = await channel.getChatInfo(chat)
          const mode = await channel.getChatMode(chat)
          const bot = channel.botIdentity
          return {
            text,
            markdown,
            card,
            image,
            file,
            answer,
            alone,
            streamed,
            removed,
            unknown,
            info,
            mode,
            bot
          }
        })
        assert.isTrue(end.removed)
        assert.isTrue(end.unknown)
        assert.strictEqual(end.info.name, "Sandbox")
        assert.strictEqual(end.mode, "group")
        assert.match(String(end.bot?.openId), /^ou_/)
        const sent = new Map((yield* Sandbox.messages).map((message) => [message.message_id, message]))
        const of = (one: Lark.SendResult) => sent.get(one.messageId)
        assert.strictEqual(sent.size, 8)
        assert.include(of(end.text)?.content, "Good evening")
        assert.isTrue(of(end.markdown)?.deleted)
        assert.include(of(end.card)?.content, "second")
        assert.strictEqual(of(end.image)?.msg_type, "image")
        assert.strictEqual(of(end.file)?.msg_type, "file")
        assert.strictEqual(of(end.answer)?.parent_id, end.text.messageId)
        assert.notStrictEqual(of(end.alone)?.chat_id, chat)
        const cards = yield* Sandbox.cards
        const streamed = cards.find(({ message_id }) => message_id === end.streamed.messageId)
        assert.include(JSON.stringify(streamed?.card), "Thinking ... done")
        assert.strictEqual(streamed?.streaming, "off")
        assert.deepStrictEqual(
          (yield* Sandbox.files).map(({ fileName, kind }) => [kind, fileName === "data.csv"]),
          [
            ["image", false],
            ["file", true]
          ]
        )
      }).pipe(Effect.provide(SandboxServer.layer({ seed: 1, users: 10 }))),
    60_000
  )
})
