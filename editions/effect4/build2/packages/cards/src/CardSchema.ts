/**
 * Cards as a `Schema`: for cards that are loaded from files, from the visual builder or from a model.
 *
 * In a module of its own because `effect/Schema` costs more to load than all the rest: import it from
 * `@effect-feishu/cards/CardSchema`.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import * as Card from "./Card.js"
import type * as Check from "./Check.js"
import type * as Element from "./Element.js"
import { run } from "./internal/check.js"
import { checked, made } from "./internal/line/schema.js"

/**
 * What makes JSON something else than a card of this model. Everything else that {@link Check.check} finds (a limit, a
 * place, a component of tomorrow) is for the check: the JSON can be read and written without loss.
 */
const unreadable: ReadonlySet<Check.Kind> = new Set<Check.Kind>(["json", "type", "required", "value"])

/** The steps of a JSON path such as `$.body.elements[0]`. */
const steps = (path: string): ReadonlyArray<PropertyKey> =>
  Array.from(path.matchAll(/\.(\w+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g), ([, name, index, quoted]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name!
  )

const issuesOf = (json: unknown) =>
  run(json, undefined, false, undefined)
    .filter((problem) => unreadable.has(problem.kind))
    .map(({ message, path }) => ({ path: steps(path), message }))

/**
 * The JSON of a card. Decoding keeps the very value: components and properties that this package does not know stay as they
 * are, and encoding gives back what was decoded.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category schemas
 */
export const json: Schema.Codec<Element.CardJson> = checked(issuesOf, {
  identifier: "CardJson",
  description: "a Feishu card, Card JSON 2.0"
})

/**
 * A card, decoded from its JSON and encoded back unchanged.
 *
 * @example
 * import * as CardSchema from "@effect-feishu/cards/CardSchema"
 * import * as Schema from "effect/Schema"
 *
 * Schema.decodeUnknownEffect(Schema.fromJsonString(CardSchema.schema))(text)
 *
 * @since 0.1.0
 * @category schemas
 */
export const schema: Schema.Codec<Card.Card, Element.CardJson> = made(json, Card.isCard, "Card", {
  decode: (card) => Card.unsafeFromJson(card),
  encode: (card) => Card.toJson(card)
})
