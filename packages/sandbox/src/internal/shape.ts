/** Looks at the nodes that shapes are made of. */
import * as AST from "effect/SchemaAST"

/** The node without `| undefined`, and what a recursive reference stands for. */
export const present = (ast: AST.AST): AST.AST => {
  if (ast._tag === "Suspend") return present(ast.f())
  if (ast._tag !== "Union") return ast
  const types = ast.types.filter((one) => one._tag !== "UndefinedKeyword")
  return types.length === 1 ? present(types[0]!) : AST.Union.make(types)
}

export const isInteger = (ast: AST.AST): boolean => {
  const schema = ast.annotations[AST.JSONSchemaAnnotationId] as { readonly type?: string } | undefined
  return schema?.type === "integer"
}

export const isFile = (ast: AST.AST): boolean => ast.annotations[AST.IdentifierAnnotationId] === "File"

/** The only values allowed; `undefined`: others are as well. */
export const closedValues = (ast: AST.AST): ReadonlyArray<AST.LiteralValue> | undefined => {
  if (ast._tag === "Literal") return [ast.literal]
  if (ast._tag !== "Union") return undefined
  const values = ast.types.map((one) => (one._tag === "Literal" ? one.literal : undefined))
  return values.some((value) => value === undefined) ? undefined : (values as Array<AST.LiteralValue>)
}

/** The properties of a structure by name; a dictionary has none. */
export const propertiesOf = (ast: AST.AST): ReadonlyArray<AST.PropertySignature> =>
  ast._tag === "TypeLiteral" ? ast.propertySignatures : []
