/** What others are told of a schema. */
import * as JSONSchema from "effect/JSONSchema"
import type * as Schema from "effect/Schema"

export interface JsonSchema {
  readonly type?: string
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: unknown
}

/** The JSON Schema of a structure, which admits no field that it does not name. */
export const jsonSchemaOf = (schema: Schema.Schema<unknown>): JsonSchema => {
  const {
    $defs = {},
    $ref,
    ...written
  } = JSONSchema.make(schema) as unknown as JsonSchema & {
    readonly $ref?: string
    readonly $defs?: { readonly [name: string]: JsonSchema }
  }
  return $ref === undefined ? written : Object.values($defs)[0]!
}
