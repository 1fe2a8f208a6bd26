/**
 * The sandbox behind each of the ways in which a program may reach a platform.
 */
import * as Feishu from "@effect-feishu/core/Feishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as Retry from "@effect-feishu/core/Retry"
import type { Tokens } from "@effect-feishu/core/Tokens"
import type { Transport } from "@effect-feishu/core/Transport"
import * as TransportFetch from "@effect-feishu/core/TransportFetch"
import * as TransportHttpClient from "@effect-feishu/core/TransportHttpClient"
import type * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { clients } from "../../line/httpClients.js"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

export type Services = FeishuClient | Tokens | Sandbox.Sandbox

/** Waits are short: what is under test is what happens, not how long it takes. */
export const client = {
  retry: Retry.make({ baseDelay: 5, maxDelay: 50, maxElapsed: 10_000 }),
  timeout: 10_000
}

const overSocket =
  (transport: Layer.Layer<Transport>) =>
  (options: Sandbox.Options): Layer.Layer<Services> =>
    Layer.unwrapEffect(
      Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
        Feishu.layerTransport({
          ...SandboxFeishu.clientOptions({ ...options, client }),
          baseUrl,
          accountsUrl: baseUrl
        })
      )
    ).pipe(Layer.provide(transport), Layer.provideMerge(SandboxServer.layer(options)), Layer.orDie)

export const doors: ReadonlyArray<{
  readonly name: string
  readonly layer: (options: Sandbox.Options) => Layer.Layer<Services>
}> = [
  { name: "in process", layer: (options) => SandboxFeishu.layer({ ...options, client }) },
  { name: "over a socket with undici", layer: overSocket(Layer.orDie(NodeTransport.layer())) },
  { name: "over a socket with fetch", layer: overSocket(TransportFetch.layer) },
  ...clients
    .filter(([name]) => name !== "node:http")
    .map(([name, client]) => ({
      name: `over a socket with an HttpClient over ${name}`,
      layer: overSocket(Layer.provide(TransportHttpClient.layer, client))
    }))
]
