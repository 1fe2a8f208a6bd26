/**
 * The credentials of a help desk, which its endpoints need beside a token.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { FeishuInvalidRequestError, type Problem } from "./FeishuError.js"
import { problemOf } from "./internal/headerText.js"
import * as Secret from "./Secret.js"
import * as Settings from "./Settings.js"

/**
 * The value of the `X-Lark-Helpdesk-Authorization` header.
 *
 * @see https://open.feishu.cn/document/server-docs/helpdesk-v1/access-token
 * @since 0.1.0
 * @category tags
 */
export class HelpDesk extends Context.Tag("~@effect-feishu/core/HelpDesk")<
  HelpDesk,
  Redacted.Redacted<string>
>() {}

/**
 * The id and the token of a help desk, from its settings.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The help desk's id. */
  readonly id: string
  /** The help desk's token. */
  readonly token: Secret.Secret
  /**
   * Puts `Bearer ` before the encoded pair, as some gateways expect. Default false: the platform documents the
   * bare pair.
   */
  readonly bearer?: boolean | undefined
}

/**
 * The value of the header: the base64 of `id:token`.
 *
 * Fails with `FeishuInvalidRequestError` when the id or the token is empty or holds white space.
 *
 * @see https://open.feishu.cn/document/server-docs/helpdesk-v1/access-token
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<Redacted.Redacted<string>, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const problems: Array<Problem> = [...Settings.problemsOf(options ?? null, { bearer: Settings.flag })]
    if (problems.length > 0) {
      return Effect.fail(new FeishuInvalidRequestError({ endpoint: "HelpDesk.make", problems }))
    }
    const token = Redacted.value(Secret.make(options.token))
    for (const [path, text] of [
      ["id", options.id],
      ["token", token]
    ] as const) {
      const message = problemOf(text)
      if (message !== undefined) problems.push({ path, message })
    }
    if (problems.length > 0) {
      return Effect.fail(new FeishuInvalidRequestError({ endpoint: "HelpDesk.make", problems }))
    }
    return Effect.succeed(
      Redacted.make(`${options.bearer === true ? "Bearer " : ""}${btoa(`${options.id}:${token}`)}`)
    )
  })

/**
 * The credentials of one help desk, for a whole program.
 *
 * Fails with `FeishuInvalidRequestError` when the id or the token is empty or holds white space.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<HelpDesk, FeishuInvalidRequestError> =>
  Layer.effect(HelpDesk, make(options))
