/**
 * What a program does with the packages, as a stranger installs them: in the spelling of Effect 3, translated for Effect 4.
 * It runs against the sandbox of its own installation, over sockets, and prints a line for each thing that works.
 */
import { Callback, Card, Element } from "@effect-feishu/cards"
import { FeishuError, Im } from "@effect-feishu/core"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import { actionTrigger } from "@effect-feishu/core/events/Card"
import { messageReceiveV1 } from "@effect-feishu/core/events/Im"
import { FeishuClient } from "@effect-feishu/core/FeishuClient"
import { NodeFeishu } from "@effect-feishu/core/node"
import { Events, Inbox, LongConnection, Webhook, WebhookSecrets } from "@effect-feishu/events"
import { NodeWebSocket } from "@effect-feishu/events/node"
import { FakeFeishu, Sandbox, SandboxEvents, SandboxFeishu } from "@effect-feishu/sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { CardStream } from "@effect-feishu/streaming"
import { Effect, Layer, Redacted, Stream } from "effect"
import assert from "node:assert/strict"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

const said = (line: string) => Effect.sync(() => process.stdout.write(`${line}\n`))

const sends = Effect.gen(function* () {
  const sent = yield* Im.send(Sandbox.defaultChatId, "hello")
  const reply = yield* Im.reply(sent.message_id, Card.make().pipe(Card.markdown("**done**")))
  assert.equal(reply.parent_id, sent.message_id)
  yield* said("sends a message and replies with a card")

  const shown = yield* CardStream.run(Stream.make("a ", "streamed ", "answer"), {
    receiveId: Sandbox.defaultChatId,
    interval: 0
  })
  assert.equal(shown.textLength, "a streamed answer".length)
  yield* said("streams an answer into a card")

  const error = yield* Effect.flip(Im.send("oc_00000000000000000000000000000000", "hello"))
  assert.equal(FeishuError.is(error), true)
  assert.equal(typeof error.code, "number")
  yield* said("fails with a typed error")
})

const Echo = Events.on(messageReceiveV1, ({ message }, { id }) =>
  Im.reply(message.message_id, `You said: ${Im.messageText(message)}`, { uuid: id })
)

const hears = Effect.gen(function* () {
  const { message } = yield* Sandbox.say("Is anybody there?", { user: 0, bot: Sandbox.defaultApp.appId })
  yield* SandboxEvents.settled
  const texts = (yield* Im.list(message.chat_id)).map((one) => Im.messageText(one))
  assert.ok(texts.includes("You said: Is anybody there?"), texts.join())
  yield* said("answers what it hears over the long connection")
}).pipe(
  Effect.provide(
    LongConnection.layer().pipe(
      Layer.provideMerge(Events.layer(Echo)),
      Layer.provide([Inbox.layer, NodeWebSocket.layerConstructor])
    )
  )
)

const secrets = { encryptKey: Redacted.make("an encrypt key"), verificationToken: Redacted.make("a token") }

const Release = Events.answer(actionTrigger, () =>
  Effect.succeed(Callback.reply(Callback.toast("On its way", { type: "success" })))
)

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A server of Node's own over the handler for servers of the web's kind. */
const serving = Effect.acquireRelease(
  Effect.map(FeishuClient, (client) => Layer.succeed(FeishuClient, client)).pipe(
    Effect.flatMap((feishu) =>
      Effect.promise(async () => {
        const { dispose, handler } = Webhook.toWebHandler(
          Layer.merge(Events.layer(Release), WebhookSecrets.layer(secrets)).pipe(
            Layer.provide([Inbox.layer, feishu])
          )
        )
        const server = createServer(async (request, response) => {
          const answer = await handler(
            new Request(`http://127.0.0.1${request.url}`, {
              method: "POST",
              headers: request.headers as Record<string, string>,
              body: new Uint8Array(await read(request))
            })
          )
          response.writeHead(answer.status, Object.fromEntries(answer.headers))
          response.end(Buffer.from(await answer.arrayBuffer()))
        })
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
        return { dispose, server }
      })
    )
  ),
  ({ dispose, server }) =>
    Effect.promise(async () => {
      server.closeAllConnections()
      server.close()
      await dispose()
    })
)

const answers = Effect.gen(function* () {
  const { server } = yield* serving
  yield* Sandbox.subscribe({
    events: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feishu/events`,
    encryptKey: Redacted.value(secrets.encryptKey),
    verificationToken: Redacted.value(secrets.verificationToken)
  })
  const card = Card.make().pipe(
    Card.add(
      Element.button({
        element_id: "release",
        text: "Release",
        behaviors: [{ type: "callback", value: { version: "4.2" } }]
      })
    )
  )
  const { message_id } = yield* Im.send(Sandbox.defaultChatId, card)
  yield* Sandbox.useCard(message_id, { component: "release", user: 3 })
  yield* Sandbox.settled
  const last = (yield* Sandbox.deliveries).at(-1)
  assert.deepEqual([last?.outcome, last?.via], ["acknowledged", "webhook"])
  yield* said("answers a click over the webhook")
}).pipe(Effect.scoped)

const fakes = Effect.gen(function* () {
  const sent = yield* Im.send("ou_ada", "Welcome")
  assert.equal(sent.message_id, "om_1")
  assert.equal((yield* FakeFeishu.callsOf(Message.create)).length, 1)
  yield* said("is tested with a fake layer")
}).pipe(
  Effect.provide(
    FakeFeishu.layer(
      FakeFeishu.on(Message.create, () => ({
        message_id: "om_1",
        msg_type: "text",
        create_time: "1700000000000",
        chat_id: "oc_1",
        sender: { id: "cli_1", id_type: "app_id", sender_type: "app" },
        body: { content: "{}" }
      }))
    )
  )
)

const client = Layer.unwrapEffect(
  Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
    NodeFeishu.layer({ ...SandboxFeishu.clientOptions(), baseUrl, accountsUrl: baseUrl })
  )
)

Effect.runPromise(
  Effect.all([sends, hears, answers], { discard: true }).pipe(
    Effect.provide(Layer.provideMerge(client, SandboxServer.layer({ users: 20, seed: 1 }))),
    Effect.andThen(fakes)
  )
).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  }
)
