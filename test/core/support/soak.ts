/**
 * Many sends under seeded faults of all kinds, and the account of them.
 */
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as Effect from "effect/Effect"
import * as Cause from "effect/Cause"
import * as Option from "effect/Option"
import * as Either from "effect/Either"
import { leftOf } from "./either.js"

export interface Account {
  readonly sent: number
  readonly succeeded: number
  readonly failed: number
  /** Reported as sent, but not there exactly once. */
  readonly lostOrDoubled: ReadonlyArray<string>
  /** There more than once, whatever was reported. */
  readonly doubled: ReadonlyArray<string>
  /** How often calls failed with which error. */
  readonly failures: Readonly<Record<string, number>>
  /** Failed with something that is no `FeishuError`. */
  readonly untyped: ReadonlyArray<unknown>
  readonly requests: number
}

const sends = { path: "/open-apis/im/v1/messages" }

/** One request in ten meets a mishap of any kind; now and then a token dies for all who hold it. */
export const faults: ReadonlyArray<Fault.Fault> = [
  Fault.share(
    0.1,
    sends,
    Fault.oneOf(
      Fault.rateLimited({ resetSeconds: 1 }),
      Fault.serverError({ status: 500 }),
      Fault.serverError({ status: 502 }),
      Fault.serverError({ status: 503, moment: "after" }),
      Fault.dropped(),
      Fault.dropped({ moment: "after" }),
      Fault.cut(),
      Fault.delayed("100 millis"),
      Fault.deadToken({ revoke: false }),
      Fault.malformed
    )
  ),
  Fault.share(0.0002, sends, Fault.deadToken()),
  Fault.share(0.1, { path: "/open-apis/auth/*" }, Fault.rateLimited({ resetSeconds: 0 }))
]

export const soak = (
  count: number,
  concurrency: number
): Effect.Effect<Account, never, FeishuClient | Sandbox.Sandbox> =>
  Effect.gen(function* () {
    const outcomes = yield* Effect.forEach(
      Array.from({ length: count }, (_, i) => `message ${i}`),
      (text) =>
        Message.create({
          receive_id_type: "chat_id",
          receive_id: Sandbox.defaultChatId,
          msg_type: "text",
          content: JSON.stringify({ text })
        }).pipe(
          Effect.sandbox,
          Effect.either,
          Effect.map((outcome) => ({ text, outcome }))
        ),
      { concurrency }
    )
    const found = new Map<string, number>()
    for (const message of yield* Sandbox.messages) {
      const { text } = JSON.parse(message.content) as { text: string }
      found.set(text, (found.get(text) ?? 0) + 1)
    }
    const succeeded = outcomes.filter(({ outcome }) => Either.isRight(outcome))
    const failed = outcomes.flatMap(({ outcome }) => (Either.isLeft(outcome) ? [leftOf(outcome)] : []))
    return {
      sent: count,
      succeeded: succeeded.length,
      failed: failed.length,
      lostOrDoubled: succeeded.filter(({ text }) => found.get(text) !== 1).map(({ text }) => text),
      doubled: [...found].filter(([, times]) => times > 1).map(([text]) => text),
      failures: failed.reduce<Record<string, number>>((all, cause) => {
        const name = Option.match(Cause.failureOption(cause), {
          onNone: () => "no failure",
          onSome: (error) => `${error._tag} ${error.code}`
        })
        all[name] = (all[name] ?? 0) + 1
        return all
      }, {}),
      untyped: failed.filter((cause) => !Option.exists(Cause.failureOption(cause), FeishuError.is)),
      requests: (yield* Sandbox.requestCounts)["im.v1.message.create"] ?? 0
    }
  })
