/**
 * The layers of an app from the configuration, by default from variables of the environment. On Node over undici:
 * `NodeFeishu.layerConfig`.
 *
 * In a module of its own: who gives the options in the program loads no `effect/Config`.
 *
 * @example
 * import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
 *
 * program.pipe(Effect.provide(FeishuConfig.layer()))
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import type { ConfigError } from "effect/ConfigError"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Credentials from "./Credentials.js"
import * as Feishu from "./Feishu.js"
import type { FeishuInvalidRequestError } from "./FeishuError.js"
import { problemOf } from "./internal/headerText.js"
import { invalid, variable } from "./internal/line/config.js"
import * as Region from "./Region.js"
import type * as Secret from "./Secret.js"
import * as TokenCache from "./TokenCache.js"
import type { Transport } from "./Transport.js"
import * as TransportFetch from "./TransportFetch.js"

const secret = (text: string): Either.Either<string, string> => {
  const problem = problemOf(text)
  return problem === undefined ? Either.right(text) : Either.left(problem)
}

const flag = (text: string): Either.Either<boolean, string> =>
  /^(?:true|yes|on|1)$/i.test(text)
    ? Either.right(true)
    : /^(?:false|no|off|0)$/i.test(text)
      ? Either.right(false)
      : Either.left("is neither true nor false")

/**
 * The credentials of a self-built app: by default `FEISHU_APP_ID` and `FEISHU_APP_SECRET`.
 *
 * Fails with a `ConfigError` that names what is missing, empty, or holds white space.
 *
 * @since 0.1.0
 * @category layers
 */
export const credentials = (
  config?: Config.Config.Wrap<{ readonly appId: string; readonly appSecret: Secret.Secret }>
): Layer.Layer<Credentials.Credentials, ConfigError> =>
  Layer.effect(
    Credentials.Credentials,
    Effect.flatMap(
      config === undefined
        ? Config.all({
            appId: variable("FEISHU_APP_ID", secret),
            appSecret: Config.redacted(variable("FEISHU_APP_SECRET", secret))
          })
        : Config.unwrap(config),
      (options) =>
        Effect.mapError(Credentials.selfBuilt(options), ({ problems }) =>
          invalid([problems[0]!.path], problems[0]!.message)
        )
    )
  )

const variables: Region.Names = {
  region: "FEISHU_REGION",
  baseUrl: "FEISHU_BASE_URL",
  accountsUrl: "FEISHU_ACCOUNTS_URL",
  allowInsecure: "FEISHU_ALLOW_INSECURE"
}

const environment = (): Config.Config<Region.Options> =>
  Config.map(
    Config.all({
      region: Config.option(Config.nonEmptyString(variables.region)),
      baseUrl: Config.option(Config.nonEmptyString(variables.baseUrl)),
      accountsUrl: Config.option(Config.nonEmptyString(variables.accountsUrl)),
      allowInsecure: Config.option(variable(variables.allowInsecure, flag))
    }),
    ({ accountsUrl, allowInsecure, baseUrl, region }) => ({
      region: Option.getOrUndefined(region),
      baseUrl: Option.getOrUndefined(baseUrl),
      accountsUrl: Option.getOrUndefined(accountsUrl),
      allowInsecure: Option.getOrUndefined(allowInsecure)
    })
  )

/**
 * The region: by default `FEISHU_REGION`, `FEISHU_BASE_URL`, `FEISHU_ACCOUNTS_URL` and `FEISHU_ALLOW_INSECURE` (`true` or
 * `false`), none of which has to be set. An empty one counts as one that is not set.
 *
 * @since 0.1.0
 * @category layers
 */
export const region = (
  config?: Config.Config.Wrap<Region.Options>
): Layer.Layer<Region.Region, ConfigError | FeishuInvalidRequestError> =>
  Layer.effect(
    Region.Region,
    config === undefined
      ? Effect.flatMap(environment(), (options) => Region.make(options, variables))
      : Effect.flatMap(Config.unwrap(config), (options) => Region.make(options))
  )

/**
 * A self-built app over a transport of one's own: see `layer`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerTransport = (
  config?: Config.Config.Wrap<Feishu.Options>
): Layer.Layer<Feishu.Services, ConfigError | FeishuInvalidRequestError, Transport> =>
  config === undefined
    ? Layer.provideMerge(
        Feishu.layerClient(),
        Layer.mergeAll(credentials(), region(), TokenCache.layerMemory)
      )
    : Layer.unwrapEffect(Effect.map(Config.unwrap(config), Feishu.layerTransport))

/**
 * A self-built app over `fetch`: by default of the variables `FEISHU_APP_ID` and `FEISHU_APP_SECRET`, and where they are
 * set `FEISHU_REGION`, `FEISHU_BASE_URL`, `FEISHU_ACCOUNTS_URL` and `FEISHU_ALLOW_INSECURE`.
 *
 * Fails with a `ConfigError` that names what is missing.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  config?: Config.Config.Wrap<Feishu.Options>
): Layer.Layer<Feishu.Services, ConfigError | FeishuInvalidRequestError> =>
  Layer.provide(layerTransport(config), TransportFetch.layer)
