/**
 * A process of several: sends its share of messages, as many at once as it is told, and says at its end what became of them.
 */
import * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as LimitsStore from "@effect-feishu/core/LimitsStore"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as RateLimiter from "@effect/experimental/RateLimiter"
import * as RedisStore from "@effect/experimental/RateLimiter/Redis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** What a process says at its end: how many messages were sent, and what the others failed with, by code. */
export interface Account {
  readonly sent: number
  readonly failed: { readonly [reason: string]: number }
  /** Milliseconds from the first call to the last answer. */
  readonly took: number
}

const setting = (name: string): string => process.env[name]!
const chats = setting("CHATS").split(",")
const texts = Array.from({ length: Number(setting("COUNT")) }, (_, index) => `${setting("NAME")}-${index}`)

const port = process.env["REDIS_PORT"]
const processes = Number(setting("PROCESSES"))
/** While the store is away each keeps its part. */
const limits =
  port === undefined
    ? Layer.empty
    : LimitsStore.layer({ shareAway: 1 / processes }).pipe(
        Layer.provide(RateLimiter.layer),
        Layer.provide(
          RedisStore.layerStore({ host: "127.0.0.1", port: Number(port), maxRetriesPerRequest: 1 })
        )
      )
const platform = Feishu.layerClient().pipe(
  Layer.provideMerge(limits),
  Layer.provide([
    FeishuConfig.credentials(),
    FeishuConfig.region(),
    TokenCache.layerMemory,
    NodeTransport.layer()
  ])
)

const reasonOf = (error: FeishuError): string =>
  error._tag === "FeishuRateLimitError" ? `${error._tag} ${error.code}` : error._tag

const program = Effect.gen(function* () {
  const failed: Record<string, number> = {}
  const begin = Date.now()
  yield* Effect.forEach(
    texts,
    (text, index) =>
      Effect.matchEffect(Im.send(chats[index % chats.length]!, text), {
        onFailure: (error) =>
          Effect.sync(() => void (failed[reasonOf(error)] = (failed[reasonOf(error)] ?? 0) + 1)),
        onSuccess: () => Effect.void
      }),
    { concurrency: Number(setting("AT_ONCE")), discard: true }
  )
  const lost = Object.values(failed).reduce((sum, count) => sum + count, 0)
  return { sent: texts.length - lost, failed, took: Date.now() - begin } satisfies Account
})

const account = await Effect.runPromise(Effect.provide(program, platform))
process.stdout.write(JSON.stringify(account))
