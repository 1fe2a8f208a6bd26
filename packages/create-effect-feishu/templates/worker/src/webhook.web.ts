/** The bot behind an address: checks what arrives there, answers the platform in time, and goes on working. */
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import { Events, Inbox, Webhook, WebhookSecrets } from "@effect-feishu/events"
import { ConfigProvider, Layer } from "effect"
import { App } from "./app.js"

/** The handler of requests, with the variables that FEISHU_APP_ID and its like are read from. */
export const makeWebhook = (variables: ReadonlyArray<readonly [string, string]>) =>
  Webhook.toWebHandler(
    Layer.merge(Events.layer(App), WebhookSecrets.layerConfig()).pipe(
      Layer.provide([Inbox.layer, FeishuConfig.layer()]),
      Layer.provide(Layer.setConfigProvider(ConfigProvider.fromMap(new Map(variables))))
    )
  )

/** Of an environment what is text. */
export const textsOf = (environment: object): ReadonlyArray<readonly [string, string]> =>
  Object.entries(environment).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : []
  )
