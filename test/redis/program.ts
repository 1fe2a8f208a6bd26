/** A process of many: sends a message, and shares its tokens with the others. */
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Im from "@effect-feishu/core/Im"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as TokenCachePersistence from "@effect-feishu/core/TokenCachePersistence"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as Redis from "@effect/experimental/Persistence/Redis"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const port = Number(process.env["REDIS_PORT"])
const platform = Feishu.layerClient().pipe(
  Layer.provide([
    FeishuConfig.credentials(),
    FeishuConfig.region(),
    TokenCachePersistence.layer.pipe(Layer.provide(Redis.layer({ host: "127.0.0.1", port }))),
    NodeTransport.layer()
  ])
)

await Effect.runPromise(
  Im.send(process.env["CHAT"]!, "hello").pipe(
    Effect.flatMap(({ message_id }) => Effect.sync(() => process.stdout.write(message_id))),
    Effect.provide(platform)
  )
)
