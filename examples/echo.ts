/**
 * A bot that says again what people say: `npx tsx examples/echo.ts`.
 *
 * It asks for the messages of a chat now and then, and answers those that people have sent. Every reply carries a key
 * of its own, so that a lost answer never makes the bot say something twice.
 */
import { Im, UserToken } from "@effect-feishu/core"
import { Sandbox } from "@effect-feishu/sandbox"
import { Console, Effect, Schedule, Stream } from "effect"
import { run } from "./support/run.js"

/** What people say in a chat from now on, each message once, the oldest first. */
const said = (chatId: string) =>
  Stream.repeatEffectWithSchedule(
    Im.list(chatId, { sortType: "ByCreateTimeAsc" }),
    Schedule.spaced("200 millis")
  ).pipe(
    Stream.mapAccum(new Set<string>(), (seen, messages) => {
      const fresh = messages.filter(({ message_id }) => !seen.has(message_id))
      return [new Set([...seen, ...fresh.map(({ message_id }) => message_id)]), fresh]
    }),
    Stream.flattenIterables,
    Stream.filter(({ sender }) => sender.sender_type === "user")
  )

/** The bot: it never ends by itself. */
export const bot = (chatId: string) =>
  Stream.mapEffect(said(chatId), (message) =>
    Im.reply(message.message_id, `You said: ${Im.messageText(message)}`)
  )

export const program = Effect.gen(function* () {
  const chatId = Sandbox.defaultChatId

  // Somebody speaks: as a user, which is a matter of the token in scope.
  const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 0 })
  yield* Im.send(chatId, "Is anybody there?").pipe(UserToken.provide(accessToken))
  yield* Im.send(chatId, "Good morning").pipe(UserToken.provide(accessToken))

  const replies = yield* bot(chatId).pipe(Stream.take(2), Stream.runCollect)
  for (const reply of replies) yield* Console.log(`to ${user.name}: ${Im.messageText(reply)}`)
  return [...replies].map((reply) => Im.messageText(reply))
})

run(import.meta.url, program)
