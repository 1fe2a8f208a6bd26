/** Schemas of this line of Effect, out of a check of one's own. */
import * as ParseResult from "effect/ParseResult"
import * as Schema from "effect/Schema"
import type * as AST from "effect/SchemaAST"

/** One thing that does not fit, and where. */
export interface Issue {
  readonly path: ReadonlyArray<PropertyKey>
  readonly message: string
}

const isNonEmpty = <A>(values: ReadonlyArray<A>): values is readonly [A, ...Array<A>] => values.length > 0

/** Values that stay what they are, as long as nothing is wrong with them. */
export const checked = <A>(
  issuesOf: (value: unknown) => ReadonlyArray<Issue>,
  annotations: { readonly identifier: string; readonly description: string }
): Schema.Schema<A> => {
  const parse = (value: unknown, ast: AST.AST, errors: "first" | "all" | undefined) => {
    const issues = issuesOf(value)
      .slice(0, errors === "all" ? undefined : 1)
      .map(({ message, path }) => {
        const issue = new ParseResult.Type(ast, value, message)
        return isNonEmpty(path) ? new ParseResult.Pointer(path, value, issue) : issue
      })
    return isNonEmpty<ParseResult.ParseIssue>(issues)
      ? ParseResult.fail(new ParseResult.Composite(ast, value, issues))
      : ParseResult.succeed(value as A)
  }
  return Schema.declare(
    [],
    {
      decode: () => (value, options, ast) => parse(value, ast, options.errors),
      encode: () => (value, options, ast) => parse(value, ast, options.errors)
    },
    annotations
  )
}

/** Values made of others, and turned back into them. */
export const made = <A, I>(
  from: Schema.Schema<I>,
  is: (value: unknown) => value is A,
  identifier: string,
  way: { readonly decode: (value: I) => A; readonly encode: (value: A) => I }
): Schema.Schema<A, I> => Schema.transform(from, Schema.declare(is, { identifier }), { strict: true, ...way })
