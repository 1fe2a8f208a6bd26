/** What the tool does: says which chats the app's bot is in, and writes to one of them. */
import { Card } from "@effect-feishu/cards"
import { Im } from "@effect-feishu/core"
import { Console, Effect } from "effect"

/** The chats that the bot is in. */
export const chats = Im.chats.list()

/** Sends a card to a chat, and gives the id of the message. */
export const post = (chatId: string, title: string, markdown: string) =>
  Im.send(chatId, Card.make().pipe(Card.header(title), Card.markdown(markdown))).pipe(
    Effect.map(({ message_id }) => message_id)
  )

/** Without arguments it lists chats; with the id of one and a text it writes there. */
export const main = (args: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const [chatId, ...words] = args
    if (chatId === undefined) {
      for (const { chat_id, name } of yield* chats) yield* Console.log(`${chat_id}  ${name}`)
      return
    }
    const id = yield* post(
      chatId,
      "{{name}}",
      words.length === 0 ? "Hello from **{{name}}**" : words.join(" ")
    )
    yield* Console.log(`sent ${id}`)
  })
