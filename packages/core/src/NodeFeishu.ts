/**
 * Ready-made layers for Node: the client over undici, with connections that are used again and proxies from the
 * environment.
 *
 * @since 0.1.0
 */
import type * as Config from "effect/Config"
import type { ConfigError } from "effect/ConfigError"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Feishu from "./Feishu.js"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import * as NodeTransport from "./NodeTransport.js"

/**
 * A self-built app, how to talk to the platform, and how to connect to it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Feishu.Options, NodeTransport.Options {}

/**
 * A self-built app.
 *
 * Fails with `FeishuInvalidRequestError` when an option is empty, or a URL is not one that a token may go to.
 *
 * @example
 * const FeishuLive = NodeFeishu.layer({ appId: "cli_a1b2", appSecret: "..." })
 * program.pipe(Effect.provide(FeishuLive), NodeRuntime.runMain)
 *
 * @see https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<Feishu.Services, FeishuInvalidRequestError> =>
  Layer.provide(Feishu.layerTransport(options), NodeTransport.layer(options))

/**
 * A self-built app from configuration: by default the variables `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, and where they
 * are set `FEISHU_REGION`, `FEISHU_BASE_URL`, `FEISHU_ACCOUNTS_URL` and
 * `FEISHU_ALLOW_INSECURE`.
 *
 * Fails with a `ConfigError` that names what is missing.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerConfig = (
  config?: Config.Config.Wrap<Feishu.Options>
): Layer.Layer<Feishu.Services, ConfigError | FeishuInvalidRequestError> =>
  Layer.provide(
    Layer.unwrapEffect(
      // Loaded by who uses it.
      Effect.map(
        Effect.promise(() => import("./FeishuConfig.js")),
        (FeishuConfig) => FeishuConfig.layerTransport(config)
      )
    ),
    NodeTransport.layer()
  )
