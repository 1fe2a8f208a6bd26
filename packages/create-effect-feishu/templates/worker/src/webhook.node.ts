/** The bot behind an address: checks what arrives there, answers the platform in time, and goes on working. */
import { NodeFeishu } from "@effect-feishu/core/node"
import { Events, Inbox, WebhookSecrets } from "@effect-feishu/events"
import * as WebhookServer from "@effect-feishu/events/WebhookServer"
import { Layer } from "effect"
import { App } from "./app.js"

/** A route of the server: yours go beside it, with `Layer.mergeAll`. */
export const Routes = WebhookServer.route("/feishu/events").pipe(
  Layer.provide(Layer.merge(Events.layer(App), WebhookSecrets.layerConfig())),
  Layer.provide([Inbox.layer, NodeFeishu.layerConfig()])
)
