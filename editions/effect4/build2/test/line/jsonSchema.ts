/** What others are told of a schema. */
import * as Schema from "effect/Schema"

export interface JsonSchema {
  readonly type?: string
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: unknown
}

/** The JSON Schema of a structure, which admits no field that it does not name. */
export const jsonSchemaOf = (schema: Schema.Codec<unknown>): JsonSchema => {
  const { definitions, schema: written } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" })
  const { $ref } = written
  const name = typeof $ref === "string" ? decodeURIComponent($ref.slice("#/$defs/".length)) : undefined
  return (
    name === undefined ? written : definitions[name.replaceAll("~1", "/").replaceAll("~0", "~")]
  ) as JsonSchema
}
