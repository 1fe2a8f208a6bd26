/**
 * What an address knows of the platform: the Encrypt Key and the Verification Token of an application, both from the page
 * "Events & Callbacks" of the developer console.
 *
 * With an Encrypt Key everything is signed and encrypted. Without one, only the token tells that a request is the
 * platform's, and it travels in every request.
 *
 * @since 0.1.0
 */
import { FeishuInvalidRequestError, type Problem } from "@effect-feishu/core/FeishuError"
import * as Secret from "@effect-feishu/core/Secret"
import * as Settings from "@effect-feishu/core/Settings"
import * as Config from "effect/Config"
import type { ConfigError } from "effect/ConfigError"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { readable } from "./internal/line/config.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/events/WebhookSecrets"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/events/WebhookSecrets"

/**
 * What is needed to tell the platform's requests from others'.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** None is empty. More than one while a key is being changed. */
  readonly encryptKeys: ReadonlyArray<Redacted.Redacted<string>>
  /** None is empty. More than one while a token is being changed. */
  readonly verificationTokens: ReadonlyArray<Redacted.Redacted<string>>
  /** Take what cannot be checked, since there is nothing to check it with. */
  readonly insecure: boolean
}

/**
 * The secrets of an address.
 *
 * @since 0.1.0
 * @category tags
 */
export class WebhookSecrets extends Context.Tag(TypeId)<WebhookSecrets, Service>() {}

/**
 * A secret, or several while it is being changed: what is signed with any of them is taken.
 *
 * @since 0.1.0
 * @category models
 */
export type Secrets = Secret.Secret | ReadonlyArray<Secret.Secret>

/**
 * The secrets as they are given; one of them has to be there. An empty one is refused: leave out what there is not.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The Encrypt Key. */
  readonly encryptKey?: Secrets | undefined
  /** The Verification Token. */
  readonly verificationToken?: Secrets | undefined
  /** Only for trying things out: with neither of the two, take every request, whoever sent it. Default `false`. */
  readonly insecure?: boolean | undefined
}

const isSecret = (value: unknown): boolean =>
  typeof (Redacted.isRedacted(value) ? Redacted.value(value) : value) === "string"

const secrets: Settings.Rule = {
  wanted: "a text or a list of texts, wrapped or not",
  fits: (value) => (Array.isArray(value) ? value.every(isSecret) : isSecret(value)),
  isSecret: true
}

const rules: Settings.Rules<Options> = {
  encryptKey: secrets,
  verificationToken: secrets,
  insecure: Settings.flag
}

const secretsOf = (secrets: Secrets | undefined): ReadonlyArray<Redacted.Redacted<string>> =>
  (secrets === undefined ? [] : Array.isArray(secrets) ? secrets : [secrets]).map(Secret.make)

const problemsOf = (
  path: string,
  secrets: ReadonlyArray<Redacted.Redacted<string>>
): ReadonlyArray<Problem> => {
  const texts = secrets.map((secret) => Redacted.value(secret))
  if (texts.some((text) => text.trim() === "")) {
    return [{ path, message: "must not be empty: leave it out where the console has none" }]
  }
  return texts.some((text) => text !== text.trim())
    ? [{ path, message: "must not begin or end with white space" }]
    : []
}

/**
 * The secrets of an address.
 *
 * Fails with `FeishuInvalidRequestError` when both are missing, unless `insecure` is asked for, and when one is empty, or
 * begins or ends with white space, as a secret does that was read from a file with its line end.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<Service, FeishuInvalidRequestError> =>
  named(options, { encryptKey: "encryptKey", verificationToken: "verificationToken" })

/** `names` is what the two are called where they come from. */
const named = (
  options: Options,
  names: { readonly encryptKey: string; readonly verificationToken: string }
): Effect.Effect<Service, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const wrong = Settings.problemsOf(options ?? null, rules)
    if (wrong.length > 0) {
      return Effect.fail(new FeishuInvalidRequestError({ endpoint: "WebhookSecrets", problems: wrong }))
    }
    const encryptKeys = secretsOf(options.encryptKey)
    const verificationTokens = secretsOf(options.verificationToken)
    const insecure = options.insecure === true
    const problems = [
      ...problemsOf(names.encryptKey, encryptKeys),
      ...problemsOf(names.verificationToken, verificationTokens)
    ]
    if (encryptKeys.length === 0 && verificationTokens.length === 0 && !insecure) {
      problems.push({
        path: names.encryptKey,
        message:
          `must be given, or ${names.verificationToken}: both are missing, and anybody's requests would be taken. ` +
          "The developer console shows them under Events & Callbacks, Encryption Strategy"
      })
    }
    return problems.length === 0
      ? Effect.succeed({ encryptKeys, verificationTokens, insecure })
      : Effect.fail(new FeishuInvalidRequestError({ endpoint: "WebhookSecrets", problems }))
  })

/**
 * The secrets of an address: see `make`.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<WebhookSecrets, FeishuInvalidRequestError> =>
  Layer.effect(WebhookSecrets, make(options))

const variables = { encryptKey: "FEISHU_ENCRYPT_KEY", verificationToken: "FEISHU_VERIFICATION_TOKEN" }

/** A variable, where an empty one is as good as none: a file of variables has a line for each. */
const variable = (name: string): Config.Config<Redacted.Redacted<string> | undefined> =>
  Config.map(Config.option(Config.redacted(name)), (found) =>
    Option.getOrUndefined(Option.filter(found, (secret) => Redacted.value(secret) !== ""))
  )

const wrapped: Settings.Rule = {
  wanted: 'a Config, such as Config.redacted("MY_VARIABLE"): values go into WebhookSecrets.layer',
  fits: Config.isConfig,
  isSecret: true
}

const configRules = {
  encryptKey: wrapped,
  verificationToken: wrapped,
  insecure: wrapped
}

/** A configuration of somebody's own. Effect takes what is no `Config` apart, and what cannot be taken apart makes it fail. */
const unwrapped = (
  config: Config.Config.Wrap<Options>
): Effect.Effect<Options, ConfigError | FeishuInvalidRequestError> => {
  if (Config.isConfig(config)) return Effect.mapError(config as Config.Config<Options>, readable)
  const given = () =>
    Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)) as typeof config
  return Effect.zipRight(
    Settings.check("WebhookSecrets.layerConfig", config, configRules),
    Effect.suspend(() => {
      const some = given()
      // Of none Effect makes no configuration; that one has to be given is said by `make`.
      return Object.keys(some).length === 0
        ? Effect.succeed<Options>({})
        : Effect.mapError(Config.unwrap(some), readable)
    })
  )
}

/**
 * The secrets of an address from configuration: by default the variables `FEISHU_ENCRYPT_KEY` and
 * `FEISHU_VERIFICATION_TOKEN`, one of which has to be there and not empty.
 *
 * Fails as `layer` does, and with a `ConfigError` where the configuration cannot be read.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerConfig = (
  config?: Config.Config.Wrap<Options>
): Layer.Layer<WebhookSecrets, ConfigError | FeishuInvalidRequestError> =>
  Layer.effect(
    WebhookSecrets,
    config === undefined
      ? Effect.flatMap(
          Config.all({
            encryptKey: variable(variables.encryptKey),
            verificationToken: variable(variables.verificationToken)
          }),
          (options) => named(options, variables)
        )
      : Effect.flatMap(unwrapped(config), make)
  )
