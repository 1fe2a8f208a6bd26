/** Looks at the nodes that shapes are made of. */
import type * as Codec from "@effect-feishu/core/Codec"

/** The node, or what a recursive reference stands for. */
export const present = (ast: Codec.Node): Codec.Node => (ast._tag === "Later" ? present(ast.get()) : ast)

export const isInteger = (ast: Codec.Node): boolean => ast._tag === "Number" && ast.isInteger

export const isFile = (ast: Codec.Node): boolean => ast._tag === "Unknown" && ast.isFile

/** The only values allowed, which are those that the documentation lists; `undefined`: others are as well. */
export const closedValues = (ast: Codec.Node): ReadonlyArray<string | number> | undefined => {
  if (ast._tag === "String" || ast._tag === "Number") return ast.isListed === true ? ast.known : undefined
  if (ast._tag === "Literal") return [ast.literal]
  if (ast._tag !== "Union") return undefined
  const values = ast.types.map((one) => (one._tag === "Literal" ? one.literal : undefined))
  return values.some((value) => value === undefined) ? undefined : (values as Array<string | number>)
}

/** The properties of a structure by name; a dictionary has none. */
export const propertiesOf = (ast: Codec.Node): ReadonlyArray<Codec.Property> =>
  ast._tag === "Struct" ? ast.properties : []
