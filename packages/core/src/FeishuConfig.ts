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
import { invalid, readable, variable } from "./internal/line/config.js"
import * as Region from "./Region.js"
import * as Secret from "./Secret.js"
import * as TokenCache from "./TokenCache.js"
import type { Transport } from "./Transport.js"
import * as TransportFetch from "./TransportFetch.js"
import * as Settings from "./Settings.js"

/** Where a value comes from is said where it is missing: who sees that starts their first program. */
const required =
  (what: string) =>
  (text: string | undefined): Either.Either<string, string> => {
    if (text === undefined) {
      return Either.left(
        `is not set or empty: set it to ${what}, which the developer console shows under Credentials & Basic Info. ` +
          "Node reads a file of variables with node --env-file=.env"
      )
    }
    const problem = problemOf(text)
    return problem === undefined ? Either.right(text) : Either.left(problem)
  }

const flag = (text: string | undefined): Either.Either<boolean | undefined, string> =>
  text === undefined
    ? Either.right(undefined)
    : /^(?:true|yes|on|1)$/i.test(text)
      ? Either.right(true)
      : /^(?:false|no|off|0)$/i.test(text)
        ? Either.right(false)
        : Either.left("must be true or false")

/**
 * The credentials of a self-built app: by default `FEISHU_APP_ID` and `FEISHU_APP_SECRET`.
 *
 * Fails with a `ConfigError` that names what is missing, empty, or holds white space, and says where it is found.
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
            appId: variable("FEISHU_APP_ID", required("the App ID, cli_...")),
            appSecret: Config.map(variable("FEISHU_APP_SECRET", required("the App Secret")), Secret.make)
          })
        : unwrapped(config),
      (options) =>
        Effect.mapError(Credentials.selfBuilt(options), ({ problems: [first, ...others] }) =>
          invalid(
            [first!.path],
            [first!.message, ...others.map(({ message, path }) => `${path} ${message}`)].join("; ")
          )
        )
    )
  )

const wrapped: Settings.Rule = /*#__PURE__*/ Settings.rule(
  'a Config, such as Config.string("MY_VARIABLE"): values go into Feishu.layer, or into Config.succeed',
  Config.isConfig
)

/** A configuration of somebody's own. Effect takes what is no `Config` apart, and what cannot be taken apart makes it fail. */
const unwrapped = <A>(config: Config.Config.Wrap<A>): Effect.Effect<A, ConfigError> =>
  Effect.suspend(() => {
    if (Config.isConfig(config)) return Effect.mapError(config as Config.Config<A>, readable)
    const problem =
      Settings.problemOf("config", Settings.record, config) ??
      Object.entries(config)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => Settings.problemOf(name, { ...wrapped, isSecret: true }, value))
        .find((found) => found !== undefined)
    if (problem !== undefined) return Effect.fail(invalid([problem.path], problem.message))
    const given = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined))
    // Of none Effect makes no configuration; what has to be given is missed by the layer.
    if (Object.keys(given).length === 0) return Effect.succeed(given as A)
    return Effect.mapError(Config.unwrap(given as unknown as Config.Config.Wrap<A>), readable)
  })

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
      allowInsecure: variable(variables.allowInsecure, flag)
    }),
    ({ accountsUrl, allowInsecure, baseUrl, region }) => ({
      region: Option.getOrUndefined(region),
      baseUrl: Option.getOrUndefined(baseUrl),
      accountsUrl: Option.getOrUndefined(accountsUrl),
      allowInsecure
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
      : Effect.flatMap(unwrapped(config), (options) => Region.make(options))
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
    : Layer.unwrapEffect(Effect.map(unwrapped(config), Feishu.layerTransport))

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
