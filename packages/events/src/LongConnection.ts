/**
 * Receives events over a connection that this program opens: nothing to host, no address, no firewall.
 *
 * It is kept for ever. The platform's wishes are followed: when to ping, and how long to wait before the next attempt.
 * What cannot be helped by waiting, such as a wrong secret, is a typed error that can be seen.
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 */
import type { Credentials } from "@effect-feishu/core/Credentials"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as Settings from "@effect-feishu/core/Settings"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { CatchUp } from "./CatchUp.js"
import { Connection, type ConnectionError } from "./Connection.js"
import type { Events } from "./Events.js"
import * as Fragments from "./Fragments.js"
import type { WebSocketConstructor } from "./internal/line/webSocket.js"
import * as supervisor from "./internal/connection/supervisor.js"

/**
 * How the connection is made, watched and left.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /**
   * `wait` (the default): the layer is built when the first connection stands, and fails with a `ConnectionError` when
   * the platform refuses it in such a way that waiting does not help. `background`: it is built at once; a refusal is
   * seen in the state, fails `Connection.ready`, is logged as an error, and tried again every five minutes. Take it where
   * something else has to start meanwhile, such as a server that tells of this program's health.
   */
  readonly start?: "wait" | "background" | undefined
  /** How long asking for a URL to connect to may take. Default 15 seconds. */
  readonly discoveryTimeout?: Duration.DurationInput | undefined
  /** How long opening the WebSocket may take. Default 10 seconds. */
  readonly openTimeout?: Duration.DurationInput | undefined
  /** How long after a ping anything at all has to come; otherwise the connection is dead. Default 20 seconds. */
  readonly pongTimeout?: Duration.DurationInput | undefined
  /**
   * After how long without any event the connection is renewed: a second one is opened before the first is left. Some
   * users report connections that stay open, answer pings, and bring nothing any more. A second at least. Default: never.
   */
  readonly renewAfterSilence?: Duration.DurationInput | undefined
  /** How long the platform may take to close its side, before the connection is abandoned. Default 3 seconds. */
  readonly closeTimeout?: Duration.DurationInput | undefined
  /** How much is kept of messages that came in pieces. */
  readonly fragments?: Fragments.Bounds | undefined
  /** Fetches the messages that were sent while there was no connection: see `CatchUp.make`. Default: it does not. */
  readonly catchUp?: CatchUp | undefined
}

/**
 * What the connection needs: the handlers, the application, and a WebSocket.
 *
 * @since 0.1.0
 * @category models
 */
export type Requirements = Events | FeishuClient | Credentials | WebSocketConstructor

const rules: Settings.Rules<Options> = {
  start: /*#__PURE__*/ Settings.oneOf("wait", "background"),
  discoveryTimeout: Settings.time,
  openTimeout: Settings.time,
  pongTimeout: Settings.time,
  renewAfterSilence: Settings.duration,
  closeTimeout: Settings.time,
  fragments: Settings.record,
  catchUp: /*#__PURE__*/ Settings.rule(
    "what CatchUp.make gives",
    (value) => Settings.record.fits(value) && Settings.func.fits((value as Partial<CatchUp>).fetch)
  )
}

/**
 * The long connection of a self-built app.
 *
 * Needs a `WebSocketConstructor` of `@effect/platform/Socket`. On Node take that of `@effect-feishu/events/node`: it
 * reads why the platform refused an upgrade, uses the proxies of the environment, and can end a connection that does not
 * answer. With a standard WebSocket (`Socket.layerWebSocketConstructorGlobal`: Bun, Deno, workers, browsers, Node from
 * 22) all else works, but a refused upgrade is only known to have failed (`NotOpened`, tried again), and a dead
 * connection is left to the runtime to be ended: until then it may keep a process from ending by itself.
 *
 * When the layer ends, no more events are admitted, the connection says good-bye, and handlers have time to end; the ids
 * of events that were not dealt with by then are logged and are in the last state.
 *
 * Fails with `ConnectionError` as `Options.start` says; a store app's always, since store apps receive by webhook only.
 *
 * @example
 * LongConnection.layer({ renewAfterSilence: "30 minutes" }).pipe(Layer.provide(Events.layer(App)))
 *
 * @see https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscription-configure-/request-url-configuration-case
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Connection, ConnectionError, Requirements> =>
  Layer.scoped(
    Connection,
    Effect.gen(function* () {
      yield* Settings.checkOrDie("LongConnection.layer", options, rules)
      yield* Settings.checkOrDie("LongConnection.layer: fragments", options.fragments, Fragments.rules)
      return yield* supervisor.make({
        failsAtStart: options.start !== "background",
        discovery: Settings.millisOf(options.discoveryTimeout ?? 15_000),
        open: Settings.millisOf(options.openTimeout ?? 10_000),
        pong: Settings.millisOf(options.pongTimeout ?? 20_000),
        close: Settings.millisOf(options.closeTimeout ?? 3_000),
        silence:
          options.renewAfterSilence === undefined
            ? undefined
            : Math.max(1_000, Settings.millisOf(options.renewAfterSilence)),
        fragments: options.fragments ?? {},
        catchUp: options.catchUp
      })
    })
  )
