/** Reads the files of an update, and says of a malformed one where it is wrong, before anything is taken in. */
import * as Either from "effect/Either"
import * as ParseResult from "effect/ParseResult"
import * as Schema from "effect/Schema"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const text = Schema.String
const texts = Schema.Array(text)
const mayLack = Schema.optional
const orNull = Schema.NullOr
const value = Schema.Union(Schema.String, Schema.Number)
const replaced = <A, I>(of: Schema.Schema<A, I>) => Schema.Struct({ old: of, new: of })

const fieldType = Schema.Literal(
  "string",
  "integer",
  "number",
  "boolean",
  "object",
  "map",
  "any",
  "file",
  "binary"
)

interface Field {
  readonly name: string
  readonly type: typeof fieldType.Type
  readonly array?: number | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
}

const field: Schema.Schema<Field> = Schema.Struct({
  name: text,
  type: fieldType,
  array: mayLack(Schema.Int),
  fields: mayLack(Schema.Array(Schema.suspend((): Schema.Schema<Field> => field)))
})
const fields = Schema.Array(field)
const added = Schema.Array(Schema.Struct({ at: text, field }))
const types = Schema.Array(
  Schema.Struct({
    path: text,
    old: text,
    new: text,
    doubt: mayLack(Schema.Boolean),
    newFields: mayLack(fields),
    nullable: mayLack(texts)
  })
)
const tokens = orNull(Schema.Array(Schema.Literal("tenant", "user", "app")))
const method = Schema.Literal("GET", "POST", "PUT", "PATCH", "DELETE")
const error = Schema.Struct({ status: orNull(Schema.Int), code: Schema.Int, message: orNull(text) })
const errors = Schema.Array(error)
const rate = orNull(
  Schema.Struct({
    perMinute: mayLack(Schema.Number),
    perSecond: mayLack(Schema.Number),
    special: mayLack(Schema.Boolean)
  })
)

const endpoint = Schema.Struct({
  id: Schema.String.pipe(Schema.pattern(/^[a-z]\w*(\.\w+)+$/i)),
  project: text,
  title: orNull(text),
  docPath: orNull(text),
  method,
  path: Schema.String.pipe(Schema.startsWith("/")),
  tokens,
  scopes: orNull(texts),
  pathParams: fields,
  query: fields,
  headers: fields,
  requestKind: Schema.Literal("none", "json", "multipart", "form"),
  body: fields,
  responseKind: Schema.Literal("envelope", "binary", "bare"),
  response: fields,
  errors
})

const eventChange = Schema.Struct({
  type: text,
  update: Schema.Literal(true),
  title: mayLack(orNull(text)),
  docPath: mayLack(orNull(text)),
  types: mayLack(types),
  added: mayLack(added)
})

const event = Schema.Struct({
  type: text,
  project: text,
  title: orNull(text),
  docPath: orNull(text),
  schema: Schema.Literal("1.0", "2.0"),
  fields
})

/** The kinds of change, each in a file of its own, with what a row of it holds at least. */
export const kinds = {
  "endpoints.json": endpoint,
  "enums.json": Schema.Struct({
    id: text,
    enums: Schema.Array(Schema.Struct({ path: text, added: Schema.Array(value) }))
  }),
  "events.json": Schema.Union(eventChange, event),
  "facts.json": Schema.Struct({
    id: text,
    docPath: mayLack(text),
    title: mayLack(replaced(orNull(text))),
    rateLimit: mayLack(replaced(rate)),
    errors: mayLack(errors)
  }),
  "fields.json": Schema.Struct({
    id: text,
    added: mayLack(added),
    opened: mayLack(Schema.Array(Schema.Struct({ path: text, fields }))),
    types: mayLack(types),
    required: mayLack(texts),
    optional: mayLack(texts),
    integers: mayLack(texts),
    gone: mayLack(texts)
  }),
  "later-codes.json": Schema.Struct({
    project: text,
    code: Schema.Int,
    status: orNull(Schema.Int),
    endpoints: Schema.Int,
    class: text,
    evidence: text,
    from: text
  }),
  "options-that-change-shapes.json": Schema.Struct({
    id: text,
    option: text,
    in: Schema.Literal("query", "body"),
    field: text,
    old: text,
    new: mayLack(text)
  }),
  "required-nulls.json": Schema.Struct({
    id: mayLack(text),
    event: mayLack(text),
    required: mayLack(texts),
    alike: mayLack(texts),
    nullable: mayLack(texts),
    noData: mayLack(Schema.Boolean)
  }),
  "scopes.json": Schema.Struct({
    id: text,
    scopes: mayLack(replaced(orNull(texts))),
    fieldScopes: mayLack(replaced(orNull(texts)))
  }),
  "tokens.json": Schema.Struct({
    id: text,
    kind: text,
    old: tokens,
    new: tokens,
    said: Schema.Record({ key: text, value: tokens })
  })
}

export type Kind = keyof typeof kinds

const parsed = (folder: string, name: Kind): unknown => {
  try {
    return JSON.parse(readFileSync(join(folder, name), "utf8"))
  } catch (error) {
    throw new Error(`${name}: not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error
    })
  }
}

/** The rows of a file as they are written there; none where the folder has no such file. */
const read = (folder: string, name: Kind): ReadonlyArray<unknown> => {
  if (!existsSync(join(folder, name))) return []
  const rows = parsed(folder, name)
  if (!Array.isArray(rows)) throw new Error(`${name}: not a list of rows`)
  const schema: Schema.Schema<unknown, unknown> = Schema.asSchema<Schema.Schema.AnyNoContext>(kinds[name])
  const check = Schema.decodeUnknownEither(schema)
  for (const [index, row] of rows.entries()) {
    const found = check(row)
    if (Either.isRight(found)) continue
    const [issue] = Either.match(found, {
      onLeft: (failure) => ParseResult.ArrayFormatter.formatErrorSync(failure),
      onRight: () => []
    })
    const at = issue === undefined || issue.path.length === 0 ? "" : ` ${issue.path.map(String).join(".")}`
    throw new Error(`${name}: row ${index + 1}${at}: ${issue?.message ?? "malformed"}`)
  }
  return rows
}

/** All files of a folder, checked. */
export const readAll = (folder: string) => {
  const names = Object.keys(kinds) as ReadonlyArray<Kind>
  const all = new Map(names.map((name) => [name, read(folder, name)]))
  return <A>(name: Kind): ReadonlyArray<A> => (all.get(name) ?? []) as ReadonlyArray<A>
}
