/**
 * A bot behind an address: a card with a button, and the card that takes its place: `npx tsx examples/webhook.ts`.
 *
 * The address is a route of an HTTP server. On a worker there is no server to run; the same handlers are
 * `export default { fetch: (request, _env, context) => Webhook.toWebHandler(Ready).handler(request, context) }`.
 */
import { Callback, Card, Element } from "@effect-feishu/cards"
import { Im } from "@effect-feishu/core"
import { actionTrigger } from "@effect-feishu/core/events/Card"
import { Events, Inbox, WebhookSecrets } from "@effect-feishu/events"
import * as WebhookServer from "@effect-feishu/events/WebhookServer"
import { Sandbox } from "@effect-feishu/sandbox"
import { HttpLayerRouter, HttpServer } from "effect/http"
import { NodeHttpServer } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted } from "effect"
import { createServer } from "node:http"
import { run } from "./support/run.js"

const question = Card.make().pipe(
  Card.header("Release 4.2", { template: "blue" }),
  Card.add(
    Element.button({
      element_id: "release",
      text: "Release",
      type: "primary_filled",
      behaviors: [{ type: "callback", value: { version: "4.2" } }]
    })
  )
)

/** Whoever presses sees the answer at once; the platform waits for three seconds. */
const Release = Events.answer(actionTrigger, ({ operator }) =>
  Effect.succeed(
    Callback.reply(
      Callback.toast("On its way", { type: "success" }),
      Callback.card(
        Card.toJson(
          Card.make().pipe(
            Card.header("Release 4.2", { template: "green" }),
            Card.markdown(`Released by ${operator?.open_id ?? "somebody"}`)
          )
        )
      )
    )
  )
)

/** Both are on the page "Events & Callbacks" of the developer console; `WebhookSecrets.layerConfig()` reads variables. */
const secrets = { encryptKey: Redacted.make("an encrypt key"), verificationToken: Redacted.make("a token") }

const Ready = Layer.merge(Events.layer(Release), WebhookSecrets.layer(secrets)).pipe(
  Layer.provide(Inbox.layer)
)

const Server = HttpLayerRouter.serve(WebhookServer.route("/feishu/events").pipe(Layer.provide(Ready)), {
  disableLogger: true,
  disableListenLog: true
}).pipe(Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })))

export const program = Effect.gen(function* () {
  const origin = yield* HttpServer.addressFormattedWith(Effect.succeed)
  // What a person enters in the developer console: the platform asks whether the address is the app's.
  yield* Sandbox.subscribe({
    events: `${origin}/feishu/events`,
    encryptKey: Redacted.value(secrets.encryptKey),
    verificationToken: Redacted.value(secrets.verificationToken)
  })
  const { message_id } = yield* Im.send(Sandbox.defaultChatId, question)
  yield* Sandbox.useCard(message_id, { component: "release", user: 3 })
  yield* Sandbox.settled
  const [delivery] = yield* Sandbox.deliveries
  yield* Console.log(`${delivery?.outcome} by ${delivery?.via}`, delivery?.answer)
  return { delivery, message_id }
}).pipe(Effect.provide(Server))

run(import.meta.url, program)
