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
import * as Config from "effect/Config"
import * as Config3 from "./internal/effect3/effect/Config.js"
import type { ConfigError } from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"

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
export class WebhookSecrets extends Context.Service<WebhookSecrets, Service>()(TypeId) {}

/**
 * A secret, or several while it is being changed: what is signed with any of them is taken.
 *
 * @since 0.1.0
 * @category models
 */
export type Secret = Redacted.Redacted<string> | string | ReadonlyArray<Redacted.Redacted<string> | string>

/**
 * The secrets as they are given. An empty one counts as absent; one of them has to be there.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The Encrypt Key. */
  readonly encryptKey?: Secret | undefined
  /** The Verification Token. */
  readonly verificationToken?: Secret | undefined
  /** Only for trying things out: with neither of the two, take every request, whoever sent it. Default `false`. */
  readonly insecure?: boolean | undefined
}

const secretsOf = (secret: Secret | undefined): ReadonlyArray<Redacted.Redacted<string>> =>
  (secret === undefined ? [] : Array.isArray(secret) ? secret : [secret])
    .map((one) => (Redacted.isRedacted(one) ? one : Redacted.make(one)))
    .filter((one) => Redacted.value(one) !== "")

const problemsOf = (
  path: string,
  secrets: ReadonlyArray<Redacted.Redacted<string>>
): ReadonlyArray<Problem> =>
  secrets.some((secret) => Redacted.value(secret) !== Redacted.value(secret).trim())
    ? [{ path, message: "must not begin or end with white space" }]
    : []

/**
 * The secrets of an address.
 *
 * Fails with `FeishuInvalidRequestError` when both are missing or empty, unless `insecure` is asked for, and when one
 * begins or ends with white space, as a secret does that was read from a file with its line end.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<Service, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const encryptKeys = secretsOf(options.encryptKey)
    const verificationTokens = secretsOf(options.verificationToken)
    const insecure = options.insecure === true
    const problems = [
      ...problemsOf("encryptKey", encryptKeys),
      ...problemsOf("verificationToken", verificationTokens)
    ]
    if (encryptKeys.length === 0 && verificationTokens.length === 0 && !insecure) {
      problems.push({
        path: "encryptKey",
        message:
          "must be given, or verificationToken: both are missing or empty, and anybody's requests would be taken"
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

const variable = (name: string): Config.Config<Redacted.Redacted<string> | undefined> =>
  Config.map(Config.option(Config3.redacted(name)), Option.getOrUndefined)

/**
 * The secrets of an address from configuration: by default the variables `FEISHU_ENCRYPT_KEY` and
 * `FEISHU_VERIFICATION_TOKEN`, one of which has to be there.
 *
 * Fails as `layer` does, and with a `ConfigError` where the configuration cannot be read.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerConfig = (
  config?: Config.Wrap<Options>
): Layer.Layer<WebhookSecrets, ConfigError | FeishuInvalidRequestError> =>
  Layer.effect(
    WebhookSecrets,
    Effect.flatMap(
      config === undefined
        ? Config.all({
            encryptKey: variable("FEISHU_ENCRYPT_KEY"),
            verificationToken: variable("FEISHU_VERIFICATION_TOKEN")
          })
        : Config.unwrap(config),
      make
    )
  )
