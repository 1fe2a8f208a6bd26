/**
 * A digest every working day at nine, in the time zone of those who read it: `npx tsx examples/daily-digest.ts`.
 *
 * The message carries a key that follows from the day, so that a program that was started again, or runs twice, sends one
 * digest only: the platform knows the key for an hour.
 */
import { Card, Markdown } from "@effect-feishu/cards"
import { type FeishuError, Im } from "@effect-feishu/core"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { Sandbox, SandboxFeishu } from "@effect-feishu/sandbox"
import { Console, Cron, DateTime, Effect, Either, Layer, Schedule, TestClock, TestContext } from "effect"
import { run } from "./support/run.js"

const zone = DateTime.zoneUnsafeMakeNamed("Asia/Shanghai")

/** Nine o'clock, Monday to Friday. */
const workdays = Cron.parse("0 9 * * 1-5", zone).pipe(Either.getOrThrow)

/** What there is to tell: yours comes from a tracker, a calendar, a table. */
const news = (day: string): Effect.Effect<ReadonlyArray<string>> =>
  Effect.succeed([`It is ${day}`, "Three reviews wait for you"])

/** Sends the digest of today. */
export const send = (chatId: string): Effect.Effect<void, FeishuError.FeishuError, FeishuClient> =>
  Effect.gen(function* () {
    const day = DateTime.formatIsoDate(DateTime.setZone(yield* DateTime.now, zone))
    const lines = yield* news(day)
    const card = Card.make().pipe(Card.header("Digest"), Card.markdown(Markdown.list(lines)))
    yield* Im.send(chatId, card, { uuid: `digest-${day}` })
  })

/** Sends it for as long as the program runs. One that fails is logged, and tomorrow there is another. */
export const Digest = (chatId: string): Layer.Layer<never, never, FeishuClient> =>
  Layer.scopedDiscard(
    send(chatId).pipe(
      Effect.catchAllCause((cause) => Effect.logError("no digest today", cause)),
      // Not at once: when the hour has come.
      Effect.schedule(Schedule.cron(workdays)),
      Effect.forkScoped
    )
  )

/** A week, in no time: the clock is the test's. */
export const week = Effect.gen(function* () {
  // Sunday, 1 March 2026, noon in Shanghai.
  yield* TestClock.setTime(Date.UTC(2026, 2, 1, 4))
  yield* Effect.scoped(
    Effect.gen(function* () {
      yield* Layer.build(Digest(Sandbox.defaultChatId))
      yield* TestClock.adjust("7 days")
    })
  )
  return (yield* Sandbox.messages).map(({ content, createdAt }) => ({
    at: new Date(createdAt).toISOString(),
    text: Im.cardText(content)
  }))
}).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))

run(
  import.meta.url,
  Effect.flatMap(Effect.provide(week, TestContext.TestContext), (digests) =>
    Effect.forEach(digests, ({ at, text }) => Console.log(at, text.split("\n").slice(2).join(" / ")))
  )
)
