/**
 * The shapes of what goes over the wire: small, lazy, and made of plain nodes.
 *
 * A shape costs next to nothing until it is used. Its first use builds its node, from which a guard is derived
 * that checks a value where it lies. `ApiSchema.make` turns a shape into a real `Schema.Schema`, in a module that
 * only those load who ask for one.
 *
 * @since 0.1.0
 */

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/Codec"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/Codec"

/**
 * What a shape is made of: plain data, the same whatever line of Effect reads it. `ApiSchema` turns a node into a schema.
 *
 * @since 0.1.0
 * @category models
 */
export type Node = Text | Numeric | Bool | Anything | Literal | Union | List | Struct | Record | Later

/**
 * A text; `known` are the values that the platform is known to use.
 *
 * @since 0.1.0
 * @category models
 */
export interface Text {
  readonly _tag: "String"
  readonly known?: ReadonlyArray<string | number>
  /** The documentation lists no others. */
  readonly isListed?: boolean
}
/**
 * A number; `known` are the values that the platform is known to use.
 *
 * @since 0.1.0
 * @category models
 */
export interface Numeric {
  readonly _tag: "Number"
  readonly isInteger: boolean
  readonly known?: ReadonlyArray<string | number>
  /** The documentation lists no others. */
  readonly isListed?: boolean
}
/**
 * A truth value.
 *
 * @since 0.1.0
 * @category models
 */
export interface Bool {
  readonly _tag: "Boolean"
}
/**
 * Anything, or the bytes of a file.
 *
 * @since 0.1.0
 * @category models
 */
export interface Anything {
  readonly _tag: "Unknown"
  readonly isFile: boolean
}
/**
 * One value.
 *
 * @since 0.1.0
 * @category models
 */
export interface Literal {
  readonly _tag: "Literal"
  readonly literal: string | number
}
/**
 * One of several.
 *
 * @since 0.1.0
 * @category models
 */
export interface Union {
  readonly _tag: "Union"
  readonly types: ReadonlyArray<Node>
}
/**
 * A list of one kind of item.
 *
 * @since 0.1.0
 * @category models
 */
export interface List {
  readonly _tag: "List"
  readonly item: Node
}
/**
 * A property of a structure.
 *
 * @since 0.1.0
 * @category models
 */
export interface Property {
  readonly name: string
  readonly type: Node
  readonly isOptional: boolean
}
/**
 * A structure of named properties.
 *
 * @since 0.1.0
 * @category models
 */
export interface Struct {
  readonly _tag: "Struct"
  readonly id: string | undefined
  readonly properties: ReadonlyArray<Property>
}
/**
 * A dictionary of one kind of value.
 *
 * @since 0.1.0
 * @category models
 */
export interface Record {
  readonly _tag: "Record"
  readonly value: Node
}
/**
 * A structure within itself.
 *
 * @since 0.1.0
 * @category models
 */
export interface Later {
  readonly _tag: "Later"
  readonly id: string
  readonly get: () => Node
}

/**
 * A shape, whatever it is the shape of.
 *
 * @since 0.1.0
 * @category models
 */
export interface AnyShape {
  /** The name that problems and schemas carry, for example `im.v1.message.create#output`. */
  readonly id: string
  /** What the shape is made of, built when first read. */
  readonly ast: Node
}

/**
 * The wire shape of an `A`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Shape<in out A> extends AnyShape {
  readonly [TypeId]: (_: A) => A
}

/**
 * One field of a structure: its type, and whether it may be absent.
 *
 * @since 0.1.0
 * @category models
 */
export interface Field {
  readonly ast: Node
  readonly optional: boolean
}

/**
 * The fields of a structure by their wire names.
 *
 * @since 0.1.0
 * @category models
 */
export interface Fields {
  readonly [name: string]: Field
}

class ShapeImpl {
  readonly [TypeId] = undefined as never
  private state: Node | (() => Field) | undefined
  /** Derived by `internal/guard` on first use and kept here, so that a call does no look-up. */
  guard: ((value: unknown) => boolean) | undefined = undefined
  constructor(
    readonly id: string,
    make: () => Field
  ) {
    this.state = make
  }
  get ast(): Node {
    return this.build()
  }
  private build(): Node {
    const state = this.state
    if (typeof state !== "function") {
      // Being built: the shape holds itself, so the inner occurrence refers to the outer one.
      return state ?? { _tag: "Later", id: this.id, get: () => this.build() }
    }
    this.state = undefined
    return (this.state = state().ast)
  }
}

const required = (ast: Node): Field => ({ ast, optional: false })

/** A single alternative is no union. */
const oneOf = (types: ReadonlyArray<Node>): Node =>
  types.length === 1 ? types[0]! : { _tag: "Union", types }

/**
 * The same field, allowed to be absent.
 *
 * @since 0.1.0
 * @category combinators
 */
export const optional = (field: Field): Field => ({ ast: field.ast, optional: true })

/**
 * A named shape from one field: for payloads that are not plain objects.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <A>(id: string, field: () => Field): Shape<A> => new ShapeImpl(id, field) as Shape<A>

/**
 * A named structure. `fields` runs when the shape is first used, so structures may refer to each other and to
 * themselves in any order.
 *
 * @since 0.1.0
 * @category constructors
 */
export const shape = <A>(id: string, fields: () => Fields): Shape<A> =>
  new ShapeImpl(id, () => struct(fields(), id)) as Shape<A>

/**
 * A text.
 *
 * @since 0.1.0
 * @category fields
 */
export const str: Field = /*#__PURE__*/ required({ _tag: "String" })
/**
 * A text that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const strOpt: Field = /*#__PURE__*/ optional(str)
/**
 * A whole number. Within the range that a double holds exactly: the platform sends larger ones as texts.
 *
 * @since 0.1.0
 * @category fields
 */
export const int: Field = /*#__PURE__*/ required({ _tag: "Number", isInteger: true })
/**
 * A whole number that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const intOpt: Field = /*#__PURE__*/ optional(int)
/**
 * A number.
 *
 * @since 0.1.0
 * @category fields
 */
export const num: Field = /*#__PURE__*/ required({ _tag: "Number", isInteger: false })
/**
 * A number that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const numOpt: Field = /*#__PURE__*/ optional(num)
/**
 * A truth value.
 *
 * @since 0.1.0
 * @category fields
 */
export const bool: Field = /*#__PURE__*/ required({ _tag: "Boolean" })
/**
 * A truth value that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const boolOpt: Field = /*#__PURE__*/ optional(bool)
/**
 * Anything: where the platform's documentation names no type.
 *
 * @since 0.1.0
 * @category fields
 */
export const any: Field = /*#__PURE__*/ required({ _tag: "Unknown", isFile: false })
/**
 * Anything or nothing.
 *
 * @since 0.1.0
 * @category fields
 */
export const anyOpt: Field = /*#__PURE__*/ optional(any)

/**
 * The bytes of a file to upload: bytes, a `Blob`, or a stream with its length (see `Upload.Uploadable`).
 *
 * @since 0.1.0
 * @category fields
 */
export const file: Field = /*#__PURE__*/ required({ _tag: "Unknown", isFile: true })
/**
 * A file that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const fileOpt: Field = /*#__PURE__*/ optional(file)

/**
 * One of the given values, which are all that make sense. The client sends other values of the same JSON type too; a
 * schema made from the shape is exact.
 *
 * @since 0.1.0
 * @category fields
 */
export const lit = (...values: ReadonlyArray<string | number>): Field =>
  required(oneOf(values.map((literal) => ({ _tag: "Literal", literal }))))
/**
 * One of the given values, or absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const litOpt = (...values: ReadonlyArray<string | number>): Field => optional(lit(...values))

/**
 * A text or a whole number of which these values are known. The platform adds others without notice, so any is
 * accepted; the known ones are for tools, which find them with `knownValues`.
 *
 * @since 0.1.0
 * @category fields
 */
export const open = (...values: ReadonlyArray<string | number>): Field =>
  required(
    typeof values[0] === "number"
      ? { _tag: "Number", isInteger: true, known: values }
      : { _tag: "String", known: values }
  )
/**
 * A text or a whole number of which some values are known, or absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const openOpt = (...values: ReadonlyArray<string | number>): Field => optional(open(...values))

/**
 * A text or a whole number of which the documentation of a request lists these values. The client sends others too, since the
 * platform adds some without notice; a double of the platform refuses them, as it does today.
 *
 * @since 0.1.0
 * @category fields
 */
export const listed = (...values: ReadonlyArray<string | number>): Field => {
  const { ast } = open(...values)
  return required({ ...ast, isListed: true } as Text | Numeric)
}
/**
 * A text or a whole number of which the documentation of a request lists some values, or absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const listedOpt = (...values: ReadonlyArray<string | number>): Field => optional(listed(...values))

/**
 * The values that the platform is known to use at a node of a shape: those of `lit`, `listed` and `open`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const knownValues = (ast: Node): ReadonlyArray<string | number> => {
  if (ast._tag === "Union") return ast.types.flatMap(knownValues)
  if (ast._tag === "Literal") return [ast.literal]
  return ((ast._tag === "String" || ast._tag === "Number") && ast.known) || []
}

/**
 * One of several types: where an option of the request decides, or where the platform itself is not of one mind.
 *
 * @since 0.1.0
 * @category fields
 */
export const either = (...fields: ReadonlyArray<Field>): Field =>
  required(oneOf(fields.map(({ ast }) => ast)))
/**
 * One of several types, or absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const eitherOpt = (...fields: ReadonlyArray<Field>): Field => optional(either(...fields))

/**
 * A list.
 *
 * @since 0.1.0
 * @category fields
 */
export const list = (item: Field): Field => required({ _tag: "List", item: item.ast })
/**
 * A list that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const listOpt = (item: Field): Field => optional(list(item))

/**
 * An object used as a dictionary.
 *
 * @since 0.1.0
 * @category fields
 */
export const map = (value: Field): Field => required({ _tag: "Record", value: value.ast })
/**
 * A dictionary that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const mapOpt = (value: Field): Field => optional(map(value))

/**
 * A named structure as a field.
 *
 * @since 0.1.0
 * @category fields
 */
export const obj = (self: AnyShape): Field => required(self.ast)
/**
 * A named structure that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const objOpt = (self: AnyShape): Field => optional(required(self.ast))

/**
 * A structure without a name of its own.
 *
 * @since 0.1.0
 * @category fields
 */
export const struct = (fields: Fields, identifier?: string): Field => {
  const properties: Array<Property> = []
  for (const name of Object.keys(fields)) {
    const field = fields[name]!
    properties.push({ name, type: field.ast, isOptional: field.optional })
  }
  return required({ _tag: "Struct", id: identifier, properties })
}
/**
 * An unnamed structure that may be absent.
 *
 * @since 0.1.0
 * @category fields
 */
export const structOpt = (fields: Fields): Field => optional(struct(fields))

/**
 * An object of which the documentation names no fields.
 *
 * @since 0.1.0
 * @category models
 */
export interface Dictionary {
  readonly [name: string]: unknown
}
/**
 * An object of which the documentation names no fields.
 *
 * @since 0.1.0
 * @category shapes
 */
export const dictionary: Shape<Dictionary> = /*#__PURE__*/ make("object", () => map(any))

/**
 * What an endpoint without fields takes: nothing.
 *
 * @since 0.1.0
 * @category models
 */
export interface Empty {
  readonly [name: string]: never
}
/**
 * What an endpoint without fields takes: nothing.
 *
 * @since 0.1.0
 * @category shapes
 */
export const empty: Shape<Empty> = /*#__PURE__*/ shape("empty", () => ({}))
