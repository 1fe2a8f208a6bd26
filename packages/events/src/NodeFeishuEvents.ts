/**
 * Ready-made layers for Node: an application that receives its events over the long connection, with everything that it
 * needs.
 *
 * @since 0.1.0
 */
import type { Services } from "@effect-feishu/core/Feishu"
import type { FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Settings from "@effect-feishu/core/Settings"
import type { ConfigError } from "effect/ConfigError"
import * as Layer from "effect/Layer"
import type { Connection, ConnectionError } from "./Connection.js"
import * as Events from "./Events.js"
import type { Handlers } from "./Handlers.js"
import * as Inbox from "./Inbox.js"
import type { WebSocketConstructor } from "./internal/line/webSocket.js"
import * as LongConnection from "./LongConnection.js"
import * as NodeWebSocket from "./NodeWebSocket.js"

/**
 * How the connection is kept, and which guarantee holds.
 *
 * @since 0.1.0
 * @category models
 */
export interface ConnectionOptions<E = never, R = never> extends LongConnection.Options {
  /** Where events wait, which is the guarantee. Default `Inbox.layer`: in this process, acknowledged at once. */
  readonly inbox?: Layer.Layer<Inbox.Inbox, E, R> | undefined
}

/**
 * What is left for a program to provide: what its handlers need beyond the platform.
 *
 * @since 0.1.0
 * @category models
 */
export type Rest<R, R2 = never> = Exclude<
  Exclude<Exclude<Exclude<R, Handlers>, Inbox.Inbox> | R2, WebSocketConstructor>,
  Services
>

const receiving = <E, R, E2, R2>(app: Layer.Layer<never, E, R>, connection: ConnectionOptions<E2, R2>) => {
  // What is no object is refused by the connection's layer.
  const { inbox, ...options } = connection ?? {}
  return LongConnection.layer(Settings.record.fits(connection) ? options : connection).pipe(
    Layer.provide(Events.layer(app)),
    // Of its own: an inbox serves one application, and a program may have several.
    Layer.provide((inbox ?? Layer.fresh(Inbox.layer)) as Layer.Layer<Inbox.Inbox, E2, R2>),
    Layer.provide(NodeWebSocket.layerConstructor)
  )
}

/**
 * A self-built app that receives events over the long connection. Gives its state, and the client.
 *
 * Fails with `ConnectionError` when the platform refuses the connection, and with `FeishuInvalidRequestError` when an
 * option is empty or not one that a secret may go to.
 *
 * @example
 * NodeFeishuEvents.layer(App, { appId: "cli_a1b2", appSecret: Redacted.make("...") }).pipe(
 *   Layer.launch,
 *   NodeRuntime.runMain
 * )
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 * @category layers
 */
export const layer = <E, R, E2 = never, R2 = never>(
  app: Layer.Layer<never, E, R>,
  options: NodeFeishu.Options & { readonly connection?: ConnectionOptions<E2, R2> | undefined }
): Layer.Layer<Connection | Services, E | E2 | ConnectionError | FeishuInvalidRequestError, Rest<R, R2>> => {
  // What is no object is refused by the client's layer.
  const { connection = {}, ...client } = options ?? {}
  const given = Settings.record.fits(options) ? (client as NodeFeishu.Options) : options
  return Layer.provideMerge(receiving(app, connection), NodeFeishu.layer(given))
}

/**
 * A self-built app from the configuration that receives events over the long connection: by default the variables
 * `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, and where they are set `FEISHU_REGION` and its like: see
 * `NodeFeishu.layerConfig`. Gives the connection's state, and the client.
 *
 * Fails with a `ConfigError` that names what is missing, and with `ConnectionError` when the platform refuses the
 * connection.
 *
 * @example
 * import * as Im from "@effect-feishu/core/Im"
 * import * as ImEvents from "@effect-feishu/core/events/Im"
 *
 * const App = Events.on(ImEvents.messageReceiveV1, ({ message }) => Im.reply(message?.message_id ?? "", "Hello"))
 *
 * NodeFeishuEvents.layerConfig(App).pipe(Layer.launch, NodeRuntime.runMain)
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 * @category layers
 */
export const layerConfig = <E, R, E2 = never, R2 = never>(
  app: Layer.Layer<never, E, R>,
  connection: ConnectionOptions<E2, R2> = {}
): Layer.Layer<
  Connection | Services,
  E | E2 | ConfigError | ConnectionError | FeishuInvalidRequestError,
  Rest<R, R2>
> => Layer.provideMerge(receiving(app, connection), NodeFeishu.layerConfig())
