/** What the programs of strangers stand on: a sandbox on a port of its own, and the two ways in which its events come. */
import { NodeFeishu } from "@effect-feishu/core/node"
import { Events, Inbox, LongConnection, Webhook, WebhookSecrets } from "@effect-feishu/events"
import { NodeWebSocket } from "@effect-feishu/events/node"
import { Sandbox, SandboxFeishu } from "@effect-feishu/sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { Effect, Layer, Redacted } from "effect"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

export const said = (line: string) => Effect.sync(() => process.stdout.write(`${line}\n`))

/** A sandbox of its own, and a client of it over a socket. */
export const platform = () =>
  Layer.unwrapEffect(
    Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
      NodeFeishu.layer({ ...SandboxFeishu.clientOptions(), baseUrl, accountsUrl: baseUrl })
    )
  ).pipe(Layer.provideMerge(SandboxServer.layer({ users: 20, seed: 1 })))

/** Handlers that hear of events over the long connection. */
export const overConnection = <E, R>(app: Layer.Layer<never, E, R>) =>
  LongConnection.layer().pipe(
    Layer.provideMerge(Events.layer(app)),
    Layer.provide([Inbox.layer, NodeWebSocket.layerConstructor])
  )

const secrets = { encryptKey: Redacted.make("an encrypt key"), verificationToken: Redacted.make("a token") }

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A server of Node's own over the handler for servers of the web's kind. */
const serving = Effect.acquireRelease(
  Effect.flatMap(Events.Events, (events) =>
    Effect.promise(async () => {
      const { dispose, handler } = Webhook.toWebHandler(
        Layer.merge(Layer.succeed(Events.Events, events), WebhookSecrets.layer(secrets))
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
  ),
  ({ dispose, server }) =>
    Effect.promise(async () => {
      server.closeAllConnections()
      server.close()
      await dispose()
    })
)

/** Handlers that hear of events at an address, which the sandbox is told of. */
export const behindAddress = <E, R>(app: Layer.Layer<never, E, R>) =>
  Layer.scopedDiscard(
    Effect.flatMap(serving, ({ server }) =>
      Sandbox.subscribe({
        events: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feishu/events`,
        encryptKey: Redacted.value(secrets.encryptKey),
        verificationToken: Redacted.value(secrets.verificationToken)
      })
    )
  ).pipe(Layer.provideMerge(Events.layer(app)), Layer.provide(Inbox.layer))

/** Runs a program to its end. */
export const run = <A, E>(program: Effect.Effect<A, E>): void =>
  void Effect.runPromise(program).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      process.exit(1)
    }
  )
