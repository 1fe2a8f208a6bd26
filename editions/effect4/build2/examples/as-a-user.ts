/**
 * The same call as the app and as a user: `npx tsx examples/as-a-user.ts`.
 *
 * A token in scope means: with this user's rights, and no others. What only users may call does not compile without
 * one, and what users may not call fails in its scope instead of going out as the app.
 */
import { Calendar, Contact, FeishuError, Im, UserToken } from "@effect-feishu/core"
import { Sandbox } from "@effect-feishu/sandbox"
import { Console, Effect, Redacted } from "effect"
import { run } from "./support/run.js"

/** Whoever runs it. */
const introduce = Effect.gen(function* () {
  const sent = yield* Im.send(Sandbox.defaultChatId, "Hello from whoever runs this")
  const { calendars } = yield* Calendar.calendars.primary()
  return { sender: sent.sender.sender_type, calendar: calendars?.[0]?.calendar?.calendar_id }
})

export const program = Effect.gen(function* () {
  // On the real platform the token comes from `OAuth` and is kept and renewed by `UserTokens`.
  const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 3 })
  const token = Redacted.make(accessToken)

  const asApp = yield* introduce
  const asUser = yield* introduce.pipe(UserToken.provide(token))
  yield* Console.log(`as the app: ${JSON.stringify(asApp)}`)
  yield* Console.log(`as ${user.name}: ${JSON.stringify(asUser)}`)

  // A token that the platform does not know any more ends in a typed error that names its code.
  yield* Sandbox.revokeTokens({ value: accessToken })
  const refused = yield* Contact.users.get(user.open_id).pipe(UserToken.provide(token), Effect.flip)
  yield* Console.log(refused.message)
  return { asApp, asUser, isAuth: refused._tag === "FeishuAuthError", isOurs: FeishuError.is(refused) }
})

run(import.meta.url, program)
