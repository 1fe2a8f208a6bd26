/** A node as a schema of this line of Effect. */
import * as Schema from "effect/Schema"
import type { Node } from "../../Codec.js"

const known = new WeakMap<Node, Schema.Codec<unknown>>()

const of = (node: Node): Schema.Codec<unknown> => {
  let schema = known.get(node)
  if (schema === undefined) known.set(node, (schema = convert(node)))
  return schema
}

const convert = (node: Node): Schema.Codec<unknown> => {
  switch (node._tag) {
    case "String":
      return node.known === undefined
        ? Schema.String
        : Schema.String.annotate({ examples: node.known as Array<string> })
    case "Number": {
      const schema = Schema.Finite
      const typed = node.isInteger ? schema.annotate({ toJsonSchema: () => ({ type: "integer" }) }) : schema
      return node.known === undefined ? typed : typed.annotate({ examples: node.known as Array<number> })
    }
    case "Boolean":
      return Schema.Boolean
    case "Unknown":
      return node.isFile ? Schema.Unknown.annotate({ identifier: "File" }) : Schema.Unknown
    case "Literal":
      return Schema.Literal(node.literal)
    case "Union":
      return Schema.Union(node.types.map(of))
    case "List":
      return Schema.Array(of(node.item))
    case "Record":
      return Schema.Record(Schema.String, of(node.value))
    case "Struct": {
      const schema = Schema.Struct(
        Object.fromEntries(
          node.properties.map(({ isOptional, name, type }) => [
            name,
            isOptional ? Schema.optionalKey(of(type)) : of(type)
          ])
        )
      )
      return node.id === undefined ? schema : schema.annotate({ identifier: node.id })
    }
    case "Later":
      return Schema.suspend(() => of(node.get())).annotate({ identifier: node.id })
  }
}

export const schemaOf = <A>(node: Node): Schema.Codec<A> => of(node) as Schema.Codec<A>
