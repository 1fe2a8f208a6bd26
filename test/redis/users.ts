/**
 * A process of several: renews the tokens of random users, as fast as it can, until it is killed. It says on its
 * output when it begins (`>`), has ended (`<`), or was refused (`!`), each with the user's number.
 */
import * as Feishu from "@effect-feishu/core/Feishu"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as OAuth from "@effect-feishu/core/OAuth"
import * as TokenCachePersistence from "@effect-feishu/core/TokenCachePersistence"
import * as Tokens from "@effect-feishu/core/Tokens"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as Redis from "@effect/experimental/Persistence/Redis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import { writeSync } from "node:fs"
import * as Database from "./database.js"

const users = JSON.parse(process.env["USERS"]!) as ReadonlyArray<string>
/** Who would only be waited for. */
const gone = new Set<number>()
const atOnce = Number(process.env["AT_ONCE"])

const platform = Feishu.layerClient().pipe(
  Layer.provideMerge(
    Layer.mergeAll(
      FeishuConfig.credentials(),
      FeishuConfig.region(),
      TokenCachePersistence.layer.pipe(
        Layer.provide(Redis.layer({ host: "127.0.0.1", port: Number(process.env["REDIS_PORT"]) }))
      ),
      NodeTransport.layer()
    )
  )
)
const live = UserTokens.layer.pipe(
  Layer.provide(OAuth.layer),
  Layer.provide(Database.layer(process.env["DATABASE"]!)),
  Layer.provideMerge(platform)
)

/** Before anything else happens: what is said is said, though the process is killed. */
const say = (mark: string, number: number) => Effect.sync(() => writeSync(1, `${mark}${number}\n`))

const renewOne = Effect.gen(function* () {
  const tokens = yield* UserTokens.UserTokens
  const number = Math.floor((yield* Random.next) * users.length)
  if (gone.has(number)) return yield* Effect.yieldNow()
  const user = { open_id: users[number]! }
  yield* say(">", number)
  const renewed = tokens.get(user).pipe(Effect.flatMap((token) => tokens.renew(user, token)))
  yield* Effect.matchEffect(renewed, {
    // A store that is busy is one that may be asked again.
    onFailure: (error) => {
      if (!UserTokens.mustAuthorize(error)) return say("<", number)
      gone.add(number)
      return say("!", number)
    },
    onSuccess: () => say("<", number)
  })
})

await Effect.runPromise(
  Effect.gen(function* () {
    const tokens = yield* Tokens.Tokens
    yield* tokens.get("tenant")
    yield* Effect.all(
      Array.from({ length: atOnce }, () => Effect.forever(renewOne)),
      { concurrency: "unbounded" }
    )
  }).pipe(Effect.provide(live))
)
