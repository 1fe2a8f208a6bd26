/** A node as a schema of this line of Effect. */
import * as Schema from "effect/Schema"
import * as AST from "effect/SchemaAST"
import type { Node } from "../../Codec.js"

const known = new WeakMap<Node, AST.AST>()

const astOf = (node: Node): AST.AST => {
  let ast = known.get(node)
  if (ast === undefined) known.set(node, (ast = convert(node)))
  return ast
}

const jsonSchema = (type: string, examples: ReadonlyArray<unknown> | undefined) => ({
  [AST.JSONSchemaAnnotationId]: examples === undefined ? { type } : { type, examples }
})

const convert = (node: Node): AST.AST => {
  switch (node._tag) {
    case "String":
      return node.known === undefined
        ? AST.stringKeyword
        : new AST.StringKeyword(jsonSchema("string", node.known))
    case "Number":
      return node.isInteger ? new AST.NumberKeyword(jsonSchema("integer", node.known)) : AST.numberKeyword
    case "Boolean":
      return AST.booleanKeyword
    case "Unknown":
      return node.isFile
        ? new AST.UnknownKeyword({ [AST.IdentifierAnnotationId]: "File" })
        : AST.unknownKeyword
    case "Literal":
      return new AST.Literal(node.literal)
    case "Union":
      return AST.Union.make(node.types.map(astOf))
    case "List":
      return new AST.TupleType([], [new AST.Type(astOf(node.item))], true)
    case "Record":
      return new AST.TypeLiteral([], [new AST.IndexSignature(AST.stringKeyword, astOf(node.value), true)])
    case "Struct":
      return new AST.TypeLiteral(
        // JSON knows no `undefined`: what is optional is a key that may be missing.
        node.properties.map(
          ({ isOptional, name, type }) => new AST.PropertySignature(name, astOf(type), isOptional, true)
        ),
        [],
        node.id === undefined ? {} : { [AST.IdentifierAnnotationId]: node.id }
      )
    case "Later":
      return new AST.Suspend(() => astOf(node.get()), { [AST.IdentifierAnnotationId]: node.id })
  }
}

export const schemaOf = <A>(node: Node): Schema.Schema<A> => Schema.make<A>(astOf(node))
