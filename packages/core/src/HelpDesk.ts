/**
 * The credentials of a help desk, which its endpoints need beside a token.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"

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
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** The help desk's id. */
  readonly id: string
  /** The help desk's token. */
  readonly token: Redacted.Redacted<string>
  /**
   * Puts `Bearer ` before the encoded pair, as some gateways expect. Default false: the platform documents the
   * bare pair.
   */
  readonly bearer?: boolean | undefined
}

/**
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Redacted.Redacted<string> => {
  const pair = new TextEncoder().encode(`${options.id}:${Redacted.value(options.token)}`)
  return Redacted.make(`${options.bearer === true ? "Bearer " : ""}${btoa(String.fromCharCode(...pair))}`)
}

/**
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<HelpDesk> => Layer.sync(HelpDesk, () => make(options))
