/** The webhook in the HTTP servers of this line of Effect. */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Events } from "../../Events.js"
import * as Webhook from "../../Webhook.js"
import type { WebhookSecrets } from "../../WebhookSecrets.js"
import { concat } from "../bytes.js"

interface Body {
  readonly chunks: Array<Uint8Array>
  readonly size: number
}

const readBody =
  (request: HttpServerRequest.HttpServerRequest) =>
  (maxBytes: number): Effect.Effect<Uint8Array, Webhook.BodyError> =>
    Stream.runFoldEffect(
      Stream.mapError(request.stream, () => new Webhook.BodyError({ reason: "broken" })),
      (): Body => ({ chunks: [], size: 0 }),
      ({ chunks, size }, chunk) => {
        if (size + chunk.byteLength > maxBytes)
          return Effect.fail(new Webhook.BodyError({ reason: "tooLarge" }))
        chunks.push(chunk)
        return Effect.succeed({ chunks, size: size + chunk.byteLength })
      }
    ).pipe(Effect.map(({ chunks, size }) => concat(chunks, size)))

export const httpApp = (
  options?: Webhook.Options
): Effect.Effect<
  Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>,
  never,
  Events | WebhookSecrets | Scope.Scope
> =>
  Effect.map(Webhook.make(options), (handle) =>
    Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) =>
      Effect.map(
        handle({
          method: request.method,
          header: (name) => request.headers[name],
          body: readBody(request)
        }),
        ({ body, headers, status }) =>
          HttpServerResponse.text(body, { status, headers, contentType: headers["content-type"] })
      )
    )
  )

export const route = (
  path: HttpRouter.PathInput,
  options?: Webhook.Options
): Layer.Layer<never, never, HttpRouter.HttpRouter | Events | WebhookSecrets> =>
  Layer.unwrap(Effect.map(httpApp(options), (app) => HttpRouter.add("*", path, app)))
