/**
 * Card entities: cards that live on the platform, and are changed there after they were sent.
 *
 * Each change carries a sequence number, greater than that of every change before it on the same card. To stream text
 * into a card without counting yourself, see `@effect-feishu/streaming`.
 *
 * @example
 * const { card_id } = yield* CardKit.create(Card.make().pipe(Card.markdown("**0 %**", { element_id: "progress" })))
 * yield* Im.send("oc_5ad1", Im.cardEntity(card_id))
 * yield* CardKit.elements.patch(card_id, "progress", { content: "**50 %**" }, { sequence: 1 })
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Card from "./api/cardkit/v1/Card.js"
import { update as updateByTokenApi } from "./api/interactive/v1/Card.js"
import type { Dictionary } from "./Codec.js"
import type { FeishuClient } from "./FeishuClient.js"
import type { FeishuError, Problem } from "./FeishuError.js"
import type { CardContent, CardJson, Tagged } from "./Im/Content.js"
import { check, notEmpty } from "./internal/arguments.js"
import { changeProblems, type ChangeOptions, stamp } from "./internal/cardChange.js"
import { contentProblems, encode } from "./internal/messageContent.js"
import * as MessageContent from "./MessageContent.js"
import type { CallOptions } from "./Endpoint.js"

export type { ChangeOptions }

/**
 * The components of a card entity, by their `element_id`.
 *
 * @since 0.1.0
 * @category elements
 */
export * as elements from "./CardKit/elements.js"
import { lossesOf } from "./internal/json.js"
import * as made from "./internal/made.js"
import * as Settings from "./Settings.js"

/**
 * What a card can be given as: its JSON, as an object or as text, or a value that says itself what it is, as the cards of
 * `@effect-feishu/cards` do.
 *
 * @since 0.1.0
 * @category models
 */
export type WholeCard = CardJson | Tagged<"interactive", CardJson> | MessageContent.MessageContent | string

/** What keeps a card from being an entity; `older` is the platform's code for a card of version 1.0. */
const entityProblem = (card: WholeCard, json: string, older: number): Problem | undefined => {
  const { schema, type, ...rest } = JSON.parse(json) as { readonly [name: string]: unknown }
  if (type === "card" || type === "template")
    return { path: "card", message: "must be the card itself, not an entity or a template" }
  // A value that says what it is has been checked, or is not to be.
  if (MessageContent.is(card)) return undefined
  // The platform has a code of its own for a card without anything.
  return schema === "2.0" || (schema === undefined && Object.keys(rest).length === 0)
    ? undefined
    : {
        path: "card.schema",
        message: 'must be "2.0": an entity is never a card of version 1.0',
        code: older
      }
}

/** The JSON of a whole card, and what is wrong with it. */
const cardOf = (card: WholeCard, older: number) => {
  const encoded = encode(card, "interactive")
  const problems: ReadonlyArray<Problem | undefined> = contentProblems(encoded, "card")
  return {
    json: encoded.content,
    problems: problems.length === 0 ? [entityProblem(card, encoded.content, older)] : problems
  }
}

/**
 * Creates an entity from a card 2.0, which may then be sent once, and lives for 14 days. A string is the card's JSON.
 *
 * Fails with `FeishuInvalidRequestError` before any request when a card of `@effect-feishu/cards` names problems, the
 * card has more than 30 KB, is one of version 1.0, or stands for another one: an entity, a template. Plain JSON is not
 * checked beyond that; a card of `Card.unchecked` neither.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/create
 * @since 0.1.0
 * @category cards
 */
export const create = (
  card: WholeCard,
  options?: CallOptions
): Effect.Effect<Card.CreateOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const { json, problems } = cardOf(card, 300303)
    return check("CardKit.create", Card.create, problems, () =>
      Card.create({ type: "card_json", data: json }, options)
    )
  })

/**
 * Creates an entity from a template of the card builder, with values for its variables.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/create
 * @since 0.1.0
 * @category cards
 */
export const createFromTemplate = (
  templateId: string,
  options?: CallOptions & {
    /** Default: the latest published version. */
    readonly version?: string | undefined
    readonly variables?: { readonly [name: string]: unknown } | undefined
  }
): Effect.Effect<Card.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "CardKit.createFromTemplate",
    Card.create,
    [
      templateId === "" ? { path: "templateId", message: "must not be empty" } : undefined,
      ...Settings.problemsOf(options, { version: Settings.text, variables: Settings.record }),
      ...lossesOf(options?.variables ?? {}, "variables")
    ],
    () =>
      Card.create(
        {
          type: "template",
          data: JSON.stringify({
            template_id: templateId,
            template_version_name: options?.version,
            template_variable: options?.variables
          })
        },
        options
      )
  )

/**
 * Puts a whole card in the place of an entity's. A string is the card's JSON.
 *
 * Fails with `FeishuInvalidRequestError` before any request as `create` does, and when the sequence number is none.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/update
 * @since 0.1.0
 * @category cards
 */
export const update = (
  cardId: string,
  card: WholeCard,
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const { json, problems } = cardOf(card, 200830)
    return check("CardKit.update", Card.update, [...problems, ...changeProblems(options)], () =>
      Card.update({ card_id: cardId, card: { type: "card_json", data: json }, ...stamp(options) }, options)
    )
  })

/**
 * Puts another card in the place of the one that somebody used, by the token that came with the use (`CardAction.token`): of
 * any card that the application sent, an entity or not. A string is the card's JSON, and a template may stand for it.
 *
 * A token serves twice, for 30 minutes, and only after the use was answered: an update that overtakes the answer is undone
 * by it. So it is not repeated by itself after a fault. A card 2.0 stays one: a card of version 1.0 cannot replace it.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no token (a use of a card may have come without) or it is none, as `create` does for a card of
 * `@effect-feishu/cards`, and for an entity; with code 300030 when the token is too old, 300040 when it has served twice.
 *
 * @example
 * CardKit.updateByToken(action.token, Card.textCard("Approved"))
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN
 * @since 0.1.0
 * @category cards
 */
export const updateByToken = (
  token: string | undefined,
  card: WholeCard | CardContent,
  options?: CallOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const encoded = encode(card, "interactive")
    const found = contentProblems(encoded, "card")
    const json = found.length === 0 ? (JSON.parse(encoded.content) as Dictionary) : {}
    const given = typeof token === "string" ? token : ""
    const problems: ReadonlyArray<Problem | undefined> = [
      given.startsWith("c-") ? undefined : { path: "token", message: "must begin with c-", code: 300020 },
      ...found,
      json["type"] === "card" ? { path: "card", message: "must not be an entity" } : undefined
    ]
    return check("CardKit.updateByToken", updateByTokenApi, problems, () =>
      updateByTokenApi({ token: given, card: json }, options)
    )
  })

/**
 * Changes an entity's `config` and `card_link`: streaming on or off, the summary that lists of chats show, ...
 *
 * @example
 * CardKit.settings(card_id, { config: { streaming_mode: false, summary: { content: "Done" } } }, { sequence: 7 })
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/settings
 * @since 0.1.0
 * @category cards
 */
export const settings = (
  cardId: string,
  changes: { readonly config?: object | undefined; readonly card_link?: object | undefined },
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> =>
  check(
    "CardKit.settings",
    Card.settings,
    [...changeProblems(options), ...lossesOf(changes, "changes")],
    () => Card.settings({ card_id: cardId, settings: JSON.stringify(changes), ...stamp(options) }, options)
  )

/**
 * One of several changes that are made together.
 *
 * @since 0.1.0
 * @category models
 */
export type Action =
  | {
      readonly action: "partial_update_setting"
      readonly params: { readonly settings: { readonly config?: object; readonly card_link?: object } }
    }
  | {
      readonly action: "add_elements"
      readonly params: {
        readonly type: "insert_before" | "insert_after" | "append" | (string & {})
        readonly target_element_id?: string
        readonly elements: ReadonlyArray<object>
      }
    }
  | { readonly action: "delete_elements"; readonly params: { readonly element_ids: ReadonlyArray<string> } }
  | {
      readonly action: "partial_update_element"
      readonly params: { readonly element_id: string; readonly partial_element: object }
    }
  | {
      readonly action: "update_element"
      readonly params: { readonly element_id: string; readonly element: object }
    }

/**
 * Makes several changes together: all of them, or none.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/batch_update
 * @since 0.1.0
 * @category cards
 */
export const batchUpdate = (
  cardId: string,
  actions: ReadonlyArray<Action>,
  options: ChangeOptions
): Effect.Effect<Dictionary, FeishuError, FeishuClient> => {
  const problems: ReadonlyArray<Problem | undefined> = [
    notEmpty("actions", actions),
    ...lossesOf(actions, "actions"),
    ...changeProblems(options)
  ]
  return check("CardKit.batchUpdate", Card.batchUpdate, problems, () =>
    Card.batchUpdate({ card_id: cardId, actions: JSON.stringify(actions), ...stamp(options) }, options)
  )
}

/**
 * The entity of a card that was sent as a message.
 *
 * @see https://open.feishu.cn/document/cardkit-v1/card/id_convert
 * @since 0.1.0
 * @category cards
 */
export const idConvert = (
  messageId: string,
  options?: CallOptions
): Effect.Effect<Card.IdConvertOutput, FeishuError, FeishuClient> =>
  check(
    "CardKit.idConvert",
    Card.idConvert,
    [messageId === "" ? { path: "messageId", message: "must not be empty" } : undefined],
    () => Card.idConvert({ message_id: messageId }, options)
  )
