/**
 * A bot of the app store, which many tenants have installed: `npx tsx examples/store-bot.ts`.
 *
 * One program serves them all. Whatever a handler calls is done in the tenant that the message came from, with the
 * application's token there. Store apps receive by webhook; the ticket that their tokens are made with comes the same way.
 */
import { Bot } from "@effect-feishu/bot"
import { AppTicketStore, Credentials, Feishu, Im, Region, Tenant, TokenCache } from "@effect-feishu/core"
import * as TransportFetch from "@effect-feishu/core/TransportFetch"
import { Events, Inbox, WebhookSecrets } from "@effect-feishu/events"
import * as WebhookServer from "@effect-feishu/events/WebhookServer"
import { Sandbox, SandboxChat } from "@effect-feishu/sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { HttpLayerRouter, HttpServer } from "@effect/platform"
import { NodeHttpServer } from "@effect/platform-node"
import { Console, Effect, Layer, Ref, Redacted } from "effect"
import { createServer } from "node:http"
import { run } from "./support/run.js"

// The bot ---------------------------------------------------------------------------------------------------------

/** What each tenant has noted: one never sees what is another's. */
class Notes extends Effect.Service<Notes>()("Notes", {
  effect: Ref.make<ReadonlyMap<string, ReadonlyArray<string>>>(new Map())
}) {}

const Note = Bot.command("note <words...>", ({ words }, { sender }) =>
  Effect.gen(function* () {
    const tenant = sender.tenantKey ?? ""
    const notes = yield* Ref.updateAndGet(yield* Notes, (all) =>
      new Map(all).set(tenant, [...(all.get(tenant) ?? []), words.join(" ")])
    )
    yield* Bot.reply(`Noted, with ${notes.get(tenant)?.length} in all.`)
  })
)

const List = Bot.command("notes", (_, { sender }) =>
  Effect.gen(function* () {
    const notes = yield* Ref.get(yield* Notes)
    yield* Bot.reply(notes.get(sender.tenantKey ?? "")?.join("\n") ?? "Nothing is noted.")
  })
)

export const App = Layer.mergeAll(Note, List).pipe(Layer.provide(Notes.Default))

// What it stands on -----------------------------------------------------------------------------------------------

export const tenants = ["acme", "globex"] as const
const app = { appId: "cli_5a4d0b0c0000000a", appSecret: "secret-of-a-store-app" }
const secrets = { encryptKey: Redacted.make("an encrypt key"), verificationToken: Redacted.make("a token") }

/** In production the ticket's store is shared by all processes: `AppTicketStore.layerKeyValueStore`. */
const Client = Layer.unwrapEffect(
  Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
    Feishu.layerClient().pipe(
      Layer.provideMerge(
        Credentials.layerStore({ appId: app.appId, appSecret: Redacted.make(app.appSecret) })
      ),
      Layer.provideMerge(Layer.merge(AppTicketStore.layerMemory, TokenCache.layerMemory)),
      // On the real platform: `FeishuConfig.region()`.
      Layer.provideMerge(Region.layer({ baseUrl })),
      Layer.provide(TransportFetch.layer)
    )
  )
)

/** The store of tickets stands beside the handlers: there the webhook puts what comes. */
const Ready = Layer.mergeAll(Events.layer(App), WebhookSecrets.layer(secrets)).pipe(
  Layer.provide(Inbox.layer)
)

const Server = HttpLayerRouter.serve(WebhookServer.route("/feishu/events"), {
  disableLogger: true,
  disableListenLog: true
}).pipe(
  Layer.provideMerge(Ready),
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

const Platform = SandboxServer.layer({ users: 20, apps: [{ ...app, kind: "store" }], tenants })

// Two tenants -----------------------------------------------------------------------------------------------------

/** Somebody of each tenant notes something, and reads what is noted. */
export const talk = Effect.gen(function* () {
  const origin = yield* HttpServer.addressFormattedWith(Effect.succeed)
  yield* Sandbox.subscribe({
    appId: app.appId,
    events: `${origin}/feishu/events`,
    encryptKey: Redacted.value(secrets.encryptKey),
    verificationToken: Redacted.value(secrets.verificationToken)
  })
  // The platform does so once an hour.
  yield* Sandbox.rotateAppTicket(app.appId)
  yield* Sandbox.settled
  const person = yield* Sandbox.user(0)
  for (const tenant of tenants) {
    const { chat_id: chatId = "" } = yield* Im.chats
      .create({ name: tenant, userIdList: [person.open_id] })
      .pipe(Tenant.provide(tenant))
    yield* SandboxChat.say(`/note hello from ${tenant}`, { chatId, mention: true })
    yield* SandboxChat.say("/notes", { chatId, mention: true })
  }
  const texts = yield* SandboxChat.texts
  for (const text of texts) yield* Console.log(text)
  return texts
}).pipe(Effect.provide(Server), Effect.provide(Layer.provideMerge(Client, Platform)))

run(import.meta.url, talk)
