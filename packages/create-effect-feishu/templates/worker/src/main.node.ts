/** Serves the address, `/feishu/events` on PORT (default 3000), until it is told to stop. */
import { HttpLayerRouter } from "@effect/platform"
import { NodeHttpServer, NodeRuntime } from "@effect/platform-node"
import { Config, Effect, Layer } from "effect"
import { createServer } from "node:http"
import { Routes } from "./webhook.js"

const Server = Layer.unwrapEffect(
  Effect.map(Config.withDefault(Config.port("PORT"), 3000), (port) =>
    NodeHttpServer.layer(createServer, { port })
  )
)

HttpLayerRouter.serve(Routes).pipe(Layer.provide(Server), Layer.launch, NodeRuntime.runMain)
