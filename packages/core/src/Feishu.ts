/**
 * Ready-made layers: everything that a program needs to call the platform.
 *
 * These run anywhere, over `fetch`; `FeishuConfig` has those that read the configuration. On Node take those of
 * `@effect-feishu/core/node`, which are faster.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Credentials from "./Credentials.js"
import * as FeishuClient from "./FeishuClient.js"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import { rules } from "./internal/rules.js"
import * as Region from "./Region.js"
import type * as Secret from "./Secret.js"
import * as Settings from "./Settings.js"
import * as TokenCache from "./TokenCache.js"
import * as Tokens from "./Tokens.js"
import { Transport } from "./Transport.js"
import * as TransportFetch from "./TransportFetch.js"

/**
 * How a client calls, and when it renews the application's tokens.
 *
 * @since 0.1.0
 * @category models
 */
export interface ClientOptions extends FeishuClient.Options, Pick<Tokens.Options, "earlyRefresh"> {}

/**
 * A self-built app, and how to talk to the platform.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends ClientOptions, Region.Options {
  /** The app's id, `cli_...`, from the developer console. */
  readonly appId: string
  /** The app's secret, from the same page. Plain or wrapped with `Redacted.make`. */
  readonly appSecret: Secret.Secret
}

/**
 * The client and the services behind it.
 *
 * @since 0.1.0
 * @category models
 */
export type Services =
  | FeishuClient.FeishuClient
  | Credentials.Credentials
  | Region.Region
  | TokenCache.TokenCache
  | Tokens.Tokens

/**
 * The client with everything of one's own: credentials of any kind, a shared token cache, a transport. The time limit and
 * the policy of retries hold for fetching tokens as well.
 *
 * @example
 * Feishu.layerClient().pipe(
 *   Layer.provide([FeishuConfig.credentials(), TokenCache.layerKeyValueStore, Region.layer({ region: "lark" })]),
 *   Layer.provide(TransportFetch.layer)
 * )
 *
 * @since 0.1.0
 * @category layers
 */
export const layerClient = (
  options?: ClientOptions
): Layer.Layer<
  FeishuClient.FeishuClient | Tokens.Tokens,
  never,
  Credentials.Credentials | Region.Region | TokenCache.TokenCache | Transport
> => Layer.provideMerge(FeishuClient.layer(options), Tokens.layerWith(tokensOf(options)))

const tokensOf = (options: ClientOptions = {}): Tokens.Options => {
  // What are no options is handed on, to be refused.
  if (!Settings.record.fits(options)) return options
  const { earlyRefresh, retry, timeout } = options
  return { earlyRefresh, retry, timeout }
}

/**
 * A self-built app over a transport of one's own.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerTransport = (
  options: Options
): Layer.Layer<Services, FeishuInvalidRequestError, Transport> =>
  // In one layer: to put five of them together costs a program of one call more than the call.
  Layer.scopedContext(
    Effect.gen(function* () {
      yield* Settings.check("Feishu.layer", options, rules)
      const transport = yield* Transport
      const behind = Context.empty().pipe(
        Context.add(Transport, transport),
        Context.add(Credentials.Credentials, yield* Credentials.selfBuilt(options)),
        Context.add(Region.Region, yield* Region.make(options)),
        Context.add(TokenCache.TokenCache, yield* TokenCache.makeMemory)
      )
      const tokens = yield* Effect.provide(Tokens.make(tokensOf(options)), behind)
      const services = Context.add(behind, Tokens.Tokens, tokens)
      const client = yield* Effect.provide(FeishuClient.make(options), services)
      return Context.omit(Transport)(Context.add(services, FeishuClient.FeishuClient, client))
    })
  )

/**
 * A self-built app over `fetch`.
 *
 * Fails with `FeishuInvalidRequestError` when an option is empty or not what it may be, or a URL is not one that
 * a token may go to.
 *
 * @example
 * const FeishuLive = Feishu.layer({ appId: "cli_a1b2", appSecret: "...", region: "feishu" })
 * program.pipe(Effect.provide(FeishuLive))
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<Services, FeishuInvalidRequestError> =>
  Layer.provide(layerTransport(options), TransportFetch.layer)
