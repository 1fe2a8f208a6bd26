/**
 * The address to which the platform sends events and callbacks, in Effect's own HTTP servers: see `Webhook` for what it
 * does with requests.
 *
 * @since 0.1.0
 */
import type * as HttpRouter from "effect/http/HttpRouter"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Events } from "./Events.js"
import * as line from "./internal/line/webhookServer.js"
import type * as Webhook from "./Webhook.js"
import type { WebhookSecrets } from "./WebhookSecrets.js"

/**
 * A route of a server that is there already, for every method.
 *
 * @example
 * const Ready = Layer.merge(Events.layer(App), WebhookSecrets.layerConfig())
 * const Routes = WebhookServer.route("/feishu/events").pipe(Layer.provide(Ready))
 * const Server = HttpRouter.serve(Routes)
 *
 * @since 0.1.0
 * @category layers
 */
export const route: (
  path: HttpRouter.PathInput,
  options?: Webhook.Options
) => Layer.Layer<never, never, HttpRouter.HttpRouter | Events | WebhookSecrets> = line.route

/**
 * An application for `HttpServer.serve`, or for a router of another kind. It never fails.
 *
 * @since 0.1.0
 * @category constructors
 */
export const httpApp: (
  options?: Webhook.Options
) => Effect.Effect<
  Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>,
  never,
  Events | WebhookSecrets | Scope.Scope
> = line.httpApp
