/**
 * Cards as a `Schema`: for cards that are loaded from files, from the visual builder or from a model.
 *
 * In a module of its own because `effect/Schema` costs more to load than all the rest: import it from
 * `@effect-feishu/cards/CardSchema`.
 *
 * @since 0.1.0
 */
import * as ParseResult from "effect/ParseResult"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as Card from "./Card.js"
import type * as Check from "./Check.js"
import type * as Element from "./Element.js"
import { run } from "./internal/check.js"

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

const isNonEmpty = <A>(values: ReadonlyArray<A>): values is readonly [A, ...Array<A>] => values.length > 0

const parse = (
  json: unknown,
  ast: SchemaAST.AST,
  errors: "first" | "all" | undefined
): Either<Element.CardJson> => {
  const problems = run(json, undefined, false, undefined).filter((problem) => unreadable.has(problem.kind))
  if (problems.length === 0) return ParseResult.succeed(json as Element.CardJson)
  const issues = problems.slice(0, errors === "all" ? undefined : 1).map((problem) => {
    const path = steps(problem.path)
    const issue = new ParseResult.Type(ast, json, problem.message)
    return isNonEmpty(path) ? new ParseResult.Pointer(path, json, issue) : issue
  })
  return ParseResult.fail(
    new ParseResult.Composite(ast, json, issues as [ParseResult.ParseIssue, ...Array<ParseResult.ParseIssue>])
  )
}

type Either<A> = ReturnType<typeof ParseResult.succeed<A>> | ReturnType<typeof ParseResult.fail>

/**
 * The JSON of a card. Decoding keeps the very value: components and properties that this package does not know stay as they
 * are, and encoding gives back what was decoded.
 *
 * @see https://open.feishu.cn/document/feishu-cards/card-json-v2-structure
 * @since 0.1.0
 * @category schemas
 */
export const json: Schema.Schema<Element.CardJson> = Schema.declare(
  [],
  {
    decode: () => (input, options, ast) => parse(input, ast, options.errors),
    encode: () => (input, options, ast) => parse(input, ast, options.errors)
  },
  { identifier: "CardJson", description: "a Feishu card, Card JSON 2.0" }
)

/**
 * A card, decoded from its JSON and encoded back unchanged.
 *
 * @example
 * import * as CardSchema from "@effect-feishu/cards/CardSchema"
 * import * as Schema from "effect/Schema"
 *
 * Schema.decodeUnknown(Schema.parseJson(CardSchema.schema))(text)
 *
 * @since 0.1.0
 * @category schemas
 */
export const schema: Schema.Schema<Card.Card, Element.CardJson> = Schema.transform(
  json,
  Schema.declare(Card.isCard, { identifier: "Card" }),
  { strict: true, decode: (card) => Card.unsafeFromJson(card), encode: (card) => Card.toJson(card) }
)
