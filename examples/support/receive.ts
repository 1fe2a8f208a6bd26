/** How the bots of the examples hear of what is said: over the long connection, as in production. */
import { Events, Inbox, LongConnection } from "@effect-feishu/events"
import { NodeWebSocket } from "@effect-feishu/events/node"
import { Layer } from "effect"

/** What receives: on the real platform `NodeFeishuEvents.layerConfig(App)`, which reads FEISHU_APP_ID and FEISHU_APP_SECRET. */
export const receiving = <E, R>(app: Layer.Layer<never, E, R>) =>
  LongConnection.layer().pipe(
    Layer.provideMerge(Events.layer(app)),
    Layer.provide([Inbox.layer, NodeWebSocket.layerConstructor])
  )
