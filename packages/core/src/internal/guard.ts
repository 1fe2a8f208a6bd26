/**
 * Checking a value where it lies: guards, repairs and readable problems, all derived from a shape's nodes.
 */
import type { AnyShape, Node, Struct } from "../Codec.js"

/** True when the value has the shape. */
export type Guard = (value: unknown) => boolean

/** One thing that does not fit. */
export interface Problem {
  /** Where, as a JSON path: `data.items[3].name`. */
  readonly path: string
  readonly message: string
}

const enum Kind {
  String,
  Number,
  Boolean,
  Unknown,
  Other
}

const kindOf = (ast: Node): Kind => {
  switch (ast._tag) {
    case "String":
      return Kind.String
    case "Number":
      return Kind.Number
    case "Boolean":
      return Kind.Boolean
    case "Unknown":
      return Kind.Unknown
    default:
      return Kind.Other
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const guards = new WeakMap<Node, Guard>()

/** The guard of a node, derived once. */
const guardOfAst = (ast: Node): Guard => {
  let guard = guards.get(ast)
  if (guard === undefined) {
    guard = compile(ast)
    guards.set(ast, guard)
  }
  return guard
}

const isString: Guard = (value) => typeof value === "string"
/** JSON has no others: what is not a number would silently become `null`. */
const isNumber: Guard = (value) => Number.isFinite(value)
const isBoolean: Guard = (value) => typeof value === "boolean"
const isAnything: Guard = () => true

const compile = (ast: Node): Guard => {
  switch (ast._tag) {
    case "String":
      return isString
    case "Number":
      return isNumber
    case "Boolean":
      return isBoolean
    case "Literal":
      // Enumerations are open on the wire: the platform adds values without notice.
      return typeof ast.literal === "string" ? isString : isNumber
    case "Union": {
      const members = [...new Set(ast.types.map(guardOfAst))]
      if (members.length === 1) return members[0]!
      return (value) => members.some((guard) => guard(value))
    }
    case "List": {
      const { item } = ast
      switch (kindOf(item)) {
        case Kind.String:
          return arrayOf(isString)
        case Kind.Unknown:
          return Array.isArray
        default:
          return arrayOf(guardOfAst(item))
      }
    }
    case "Struct":
      return structOf(ast)
    case "Record":
      return dictionaryOf(ast.value)
    case "Later": {
      // Resolved on first use: the structure refers to itself and is not complete yet.
      let inner: Guard | undefined
      return (value) => (inner ??= guardOfAst(ast.get()))(value)
    }
    default:
      return isAnything
  }
}

const arrayOf =
  (item: Guard): Guard =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (let i = 0; i < value.length; i++) {
      if (!item(value[i])) return false
    }
    return true
  }

const dictionaryOf = (ast: Node): Guard => {
  const item = guardOfAst(ast)
  return (value) => {
    if (!isObject(value)) return false
    for (const key in value) {
      if (!item(value[key])) return false
    }
    return true
  }
}

const structOf = (ast: Struct): Guard => {
  const names: Array<string> = []
  const kinds: Array<Kind> = []
  const optional: Array<boolean> = []
  const nested: Array<Guard> = []
  for (const signature of ast.properties) {
    const { type } = signature
    names.push(signature.name)
    kinds.push(type._tag === "Literal" || type._tag === "Union" ? literalKind(type) : kindOf(type))
    optional.push(signature.isOptional)
    nested.push(guardOfAst(type))
  }
  const length = names.length
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false
    const record = value as Record<string, unknown>
    for (let i = 0; i < length; i++) {
      const field = record[names[i]!]
      if (field === undefined) {
        if (!optional[i]!) return false
        continue
      }
      switch (kinds[i]!) {
        case Kind.String:
          if (typeof field !== "string") return false
          break
        case Kind.Number:
          if (!Number.isFinite(field)) return false
          break
        case Kind.Boolean:
          if (typeof field !== "boolean") return false
          break
        case Kind.Unknown:
          break
        default:
          if (!nested[i]!(field)) return false
      }
    }
    return true
  }
}

/** Enumerations of one JSON type are checked as that type. */
const literalKind = (ast: Node): Kind => {
  const guard = guardOfAst(ast)
  return guard === isString
    ? Kind.String
    : guard === isNumber
      ? Kind.Number
      : guard === isBoolean
        ? Kind.Boolean
        : Kind.Other
}

/** The guard of a shape, kept on the shape. */
export const guardOf = (shape: AnyShape): Guard => {
  const cell = shape as unknown as { guard: Guard | undefined }
  return (cell.guard ??= guardOfAst(shape.ast))
}

/** What `examine` found. */
export interface Examined {
  /** The value, repaired where that is sound. The given value is changed only when there are no problems. */
  readonly value: unknown
  /** What does not fit and cannot be repaired. */
  readonly problems: ReadonlyArray<Problem>
  /** Where something was repaired. */
  readonly repairs: ReadonlyArray<string>
}

/**
 * Walks a value that its guard refused.
 *
 * `repair` mends what the platform is known to do: `null` for something absent, a number where a text is
 * documented, and a text where a number is, as long as no digit is lost. Without it nothing is mended, and `null`
 * passes where a field may be absent, because a request may use it to clear one.
 */
export const examine = (
  shape: AnyShape,
  value: unknown,
  options: { readonly repair: boolean; readonly root: string }
): Examined => {
  const problems: Array<Problem> = []
  const repairs: Array<string> = []
  const edits: Array<() => void> = []
  const refused = Symbol()

  /** Gives the value to put in its place: the same one when nothing is to be done. */
  const walk = (ast: Node, current: unknown, path: string): unknown => {
    if (guardOfAst(ast)(current)) return current
    switch (ast._tag) {
      case "Later":
        return walk(ast.get(), current, path)
      case "Record": {
        if (!isObject(current)) break
        for (const key of Object.keys(current)) {
          place(current, key, walk(ast.value, current[key], `${path}.${key}`))
        }
        return current
      }
      case "Struct": {
        if (!isObject(current)) break
        for (const signature of ast.properties) {
          const { name } = signature
          const at = path === "" ? name : `${path}.${name}`
          const field = current[name]
          if (field === undefined) {
            if (signature.isOptional) continue
            if (options.repair && signature.type._tag === "List") {
              // The platform leaves out lists that are empty.
              repairs.push(at)
              edits.push(() => {
                current[name] = []
              })
            } else {
              problems.push({ path: at, message: "is missing" })
            }
          } else if (field === null && signature.isOptional) {
            if (options.repair) {
              repairs.push(at)
              edits.push(() => {
                delete current[name]
              })
            }
          } else {
            place(current, name, walk(signature.type, field, at))
          }
        }
        return current
      }
      case "List": {
        if (Array.isArray(current)) {
          for (let i = 0; i < current.length; i++) {
            place(current, i, walk(ast.item, current[i], `${path}[${i}]`))
          }
          return current
        }
        if (current === null && options.repair) {
          // A list without elements, as the platform's own serialiser writes it.
          repairs.push(path)
          return []
        }
        break
      }
      default: {
        const member = ast._tag === "Union" ? memberLike(ast.types, current) : undefined
        if (member !== undefined) return walk(member, current, path)
        if (!options.repair) break
        const mended = respelled(guardOfAst(ast), current)
        if (mended === undefined) break
        repairs.push(path)
        return mended
      }
    }
    problems.push({
      path: path === "" ? options.root : path,
      message: `should be ${expected(ast)}, is ${describe(current)}`
    })
    return refused
  }

  const place = (container: object, key: PropertyKey, next: unknown) => {
    const target = container as Record<PropertyKey, unknown>
    if (next !== refused && next !== target[key]) {
      edits.push(() => {
        target[key] = next
      })
    }
  }

  const result = walk(shape.ast, value, "")
  if (problems.length === 0) {
    for (const edit of edits) edit()
  }
  return { value: result === refused ? value : result, problems, repairs }
}

/** A number as the text, and a text as the number, that its place asks for, as long as no digit is lost. */
const respelled = (guard: Guard, value: unknown): string | number | undefined => {
  const other =
    typeof value === "number" ? String(value) : typeof value === "string" ? Number(value) : undefined
  const isExact =
    typeof other === "string" ||
    (String(other) === value && (!Number.isInteger(other) || Number.isSafeInteger(other)))
  return isExact && guard(other) ? other : undefined
}

/** The one of several types that a list or an object is meant to be: its problems are those to tell and to mend. */
const memberLike = (types: ReadonlyArray<Node>, value: unknown): Node | undefined =>
  Array.isArray(value)
    ? types.find(({ _tag }) => _tag === "List")
    : isObject(value)
      ? types.find(({ _tag }) => _tag === "Struct" || _tag === "Record" || _tag === "Later")
      : undefined

const expected = (ast: Node): string => {
  switch (ast._tag) {
    case "String":
      return "a string"
    case "Number":
      return "a number"
    case "Boolean":
      return "true or false"
    case "List":
      return "an array"
    case "Literal":
      return JSON.stringify(ast.literal)
    case "Union":
      return ast.types.map(expected).join(" or ")
    default:
      return "an object"
  }
}

/** The kind of a value, never the value itself: it may be a secret. */
export const describe = (value: unknown): string => {
  if (value === null) return "null"
  if (Array.isArray(value)) return "an array"
  switch (typeof value) {
    case "string":
      return value === "" ? "an empty string" : "a string"
    case "number":
      return Number.isFinite(value) ? "a number" : String(value)
    case "undefined":
      return "missing"
    case "object":
      return "an object"
    default:
      return `a ${typeof value}`
  }
}
