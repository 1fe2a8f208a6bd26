/**
 * What a bot says by itself: where a command is not understood, where a handler fails.
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { type Base, registered } from "./internal/handlers.js"
import * as texts from "./internal/texts.js"

export type { Texts } from "./internal/texts.js"

/**
 * In English: what is said unless told otherwise.
 *
 * @since 0.1.0
 * @category texts
 */
export const english: texts.Texts = texts.english

/**
 * In Chinese.
 *
 * @since 0.1.0
 * @category texts
 */
export const chinese: texts.Texts = texts.chinese

const rules: Settings.Rules<texts.Texts> = {
  failed: Settings.filled,
  missing: Settings.func,
  tooMany: Settings.func,
  invalid: Settings.func,
  unknown: Settings.func,
  help: Settings.func,
  again: Settings.func,
  late: Settings.func,
  yes: Settings.texts,
  no: Settings.texts
}

/**
 * Decides what a bot says by itself; what is left out is said in English. Dies when the layer is built where there is
 * another one, or something is not what it may be.
 *
 * @example
 * Texts.layer({ ...Texts.chinese, failed: "哎呀，出错了。" })
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (some: Partial<texts.Texts>): Layer.Layer<never, never, Base> =>
  registered<never>((router) =>
    Effect.zipRight(
      Settings.checkOrDie("Texts.layer", some ?? null, rules),
      Effect.suspend(() => {
        const given = Object.entries(some).filter(([, text]) => text !== undefined)
        return router.set("texts", { ...texts.english, ...Object.fromEntries(given) })
      })
    )
  )
