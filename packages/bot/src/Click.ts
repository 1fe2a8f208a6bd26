/**
 * The use of a card: who did what, and where.
 *
 * @since 0.1.0
 */
import type * as Callback from "@effect-feishu/cards/Callback"

/**
 * The person who used a card.
 *
 * @since 0.1.0
 * @category models
 */
export interface Person {
  /** `ou_...`. */
  readonly openId: string
  /** `on_...`. */
  readonly unionId: string | undefined
  /** Only where the application may read it. */
  readonly userId: string | undefined
  readonly tenantKey: string | undefined
}

/**
 * The use of a card. A card can be forwarded: `chatId` and `messageId` are those of the card that was used.
 *
 * @since 0.1.0
 * @category models
 */
export interface Click {
  readonly by: Person
  /** `oc_...`. */
  readonly chatId: string | undefined
  /** `om_...`. */
  readonly messageId: string | undefined
  /**
   * For two updates of the card within 30 minutes after the answer, by `CardKit.updateByToken`. A handler that is slower
   * than the platform waits needs none: the card that it gives is put in place then.
   */
  readonly token: string | undefined
  /** What the form was said to be about when it was put on its card. */
  readonly key: string | undefined
  /** Where the person is, such as `Asia/Shanghai`, if the platform said so. */
  readonly timeZone: string | undefined
  /** All that came: what was chosen, ticked or entered outside of a form, and the event itself. */
  readonly action: Callback.CardAction
}
