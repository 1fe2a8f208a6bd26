/** Checks a request against the shape of an endpoint's input, as the platform's gateway does before anything else. */
import type * as Codec from "@effect-feishu/core/Codec"
import type { Any } from "@effect-feishu/core/Endpoint"
import { truthOf, isObject, shown } from "./fields.js"
import { fieldRefusal, refuse, type FieldViolation } from "./refusal.js"
import type { Call, Input, Told } from "./route.js"
import { closedValues, isFile, isInteger, present, propertiesOf } from "./shape.js"

/** A field of the input: where it travels, and under which name. */
export interface InputField {
  readonly name: string
  readonly wire: string
  readonly from: "path" | "query" | "header" | "body" | "form"
  readonly type: Codec.Node
  readonly isOptional: boolean
}

export const inputFields = (endpoint: Any): ReadonlyArray<InputField> => {
  const parameters = new Set(
    endpoint.path.split("/").flatMap((one) => (one.startsWith(":") ? [one.slice(1)] : []))
  )
  const query = new Set(endpoint.query)
  const headers = new Set(endpoint.headers)
  return propertiesOf(present(endpoint.input.ast)).map((property): InputField => {
    const name = property.name
    const wire = endpoint.wireNames?.[name] ?? name
    return {
      name,
      wire,
      from: query.has(name)
        ? "query"
        : headers.has(name)
          ? "header"
          : parameters.has(wire)
            ? "path"
            : endpoint.body === "multipart"
              ? "form"
              : "body",
      type: present(property.type),
      isOptional: property.isOptional
    }
  })
}

/** What requests to an endpoint are checked against. */
export interface Shape {
  readonly endpoint: Any
  readonly fields: ReadonlyArray<InputField>
}

class Check {
  readonly violations: Array<FieldViolation> = []

  wrong(field: string, value: unknown, description: string): undefined {
    this.violations.push({ field, value: value === undefined ? "" : shown(value), description })
    return undefined
  }

  value(ast: Codec.Node, value: unknown, path: string): void {
    const closed = closedValues(ast)
    if (closed !== undefined) {
      const isRightType = closed.some((one) => typeof one === typeof value)
      if (!isRightType) this.wrong(path, value, `${path} must be a ${typeof closed[0]}`)
      else if (!closed.includes(value as string | number)) {
        this.wrong(path, value, `${path} is optional values: [${closed.join(", ")}]`)
      }
      return
    }
    switch (ast._tag) {
      case "String":
        if (typeof value !== "string") this.wrong(path, value, `${path} must be a string`)
        return
      case "Number":
        if (typeof value !== "number") this.wrong(path, value, `${path} must be a number`)
        else if (isInteger(ast) && !Number.isInteger(value)) {
          this.wrong(path, value, `${path} must be an integer`)
        }
        return
      case "Boolean":
        if (typeof value !== "boolean") this.wrong(path, value, `${path} must be a boolean`)
        return
      case "List":
        if (!Array.isArray(value)) this.wrong(path, value, `${path} must be an array`)
        else {
          const item = present(ast.item)
          for (const [index, one] of value.entries()) this.value(item, one, `${path}[${index}]`)
        }
        return
      case "Record": {
        if (!isObject(value)) this.wrong(path, value, `${path} must be an object`)
        else for (const key in value) this.value(present(ast.value), value[key], `${path}.${key}`)
        return
      }
      case "Struct": {
        if (!isObject(value)) {
          this.wrong(path, value, `${path} must be an object`)
          return
        }
        for (const property of ast.properties) {
          const name = property.name
          const field = path === "" ? name : `${path}.${name}`
          if (value[name] === undefined || value[name] === null) {
            if (!property.isOptional) this.wrong(field, value[name], `${field} is required`)
          } else this.value(present(property.type), value[name], field)
        }
        return
      }
      case "Union":
        if (!ast.types.some((one) => new Check().fits(one, value))) {
          this.wrong(path, value, `${path} is of a wrong type`)
        }
        return
      default:
        return
    }
  }

  private fits(ast: Codec.Node, value: unknown): boolean {
    this.value(present(ast), value, "")
    return this.violations.length === 0
  }

  /** A value out of a text: of a path, a query, a header, a form. `undefined`: it is noted as wrong. */
  fromText(ast: Codec.Node, text: string, path: string): unknown {
    const closed = closedValues(ast)
    const type = closed === undefined ? ast._tag : typeof closed[0]
    switch (type) {
      case "Number":
      case "number": {
        const number = text.trim() === "" ? Number.NaN : Number(text)
        if (!Number.isFinite(number)) return this.wrong(path, text, `${path} must be a number`)
        return number
      }
      case "Boolean":
        return truthOf(text) ?? this.wrong(path, text, `${path} must be a boolean`)
      case "List":
      case "Struct":
      case "Record":
        try {
          return JSON.parse(text)
        } catch {
          const kind = type === "List" ? "an array" : "an object"
          return this.wrong(path, text, `${path} must be ${kind}`)
        }
      default:
        return text
    }
  }
}

/** All texts of a field; a list in a query has several. */
const textsOf = (call: Call, field: InputField): ReadonlyArray<string> => {
  switch (field.from) {
    case "path": {
      const value = call.params[field.wire]
      return value === undefined ? [] : [value]
    }
    case "query":
      return call.query.getAll(field.wire)
    case "header": {
      const value = call.headers[field.wire.toLowerCase()]
      return value === undefined ? [] : [value]
    }
    default: {
      const value = call.form.fields[field.wire]
      return value === undefined ? [] : [value]
    }
  }
}

/** The input as the SDK's caller would write it; refuses with everything that is wrong. */
export const readInput = ({ endpoint, fields }: Shape, call: Call, sizes?: Told): Input => {
  const check = new Check()
  const input: Record<string, unknown> = {}
  for (const field of fields) {
    const { from, isOptional, name, type, wire } = field
    let value: unknown
    if (from === "body") value = name === endpoint.bodyField ? call.body : call.body[wire]
    else if (from === "form" && isFile(type)) value = call.form.files[wire]
    else {
      const texts = textsOf(call, field)
      if (from === "query" && type._tag === "List") {
        const item = present(type.item)
        if (texts.length > 0) value = texts.map((text) => check.fromText(item, text, wire))
      } else if (texts[0] !== undefined && (texts[0] !== "" || from === "form")) {
        value = check.fromText(type, texts[0], wire)
        if (value === undefined) continue
      }
    }
    if (value === undefined || value === null) {
      if (!isOptional) check.wrong(wire, undefined, `${wire} is required`)
      continue
    }
    if (!isFile(type)) check.value(type, value, wire)
    input[name] = value
  }
  const { paging } = endpoint
  const size = paging?.requestSize === undefined ? undefined : input[paging.requestSize]
  if (typeof size === "number" && paging !== undefined) {
    const { maxPageSize, minPageSize = 1, requestSize = "" } = paging
    if (sizes !== undefined && (size < minPageSize || size > (maxPageSize ?? size))) {
      return refuse(sizes.code, sizes.msg)
    }
    if (maxPageSize !== undefined && size > maxPageSize) {
      check.wrong(requestSize, size, `the max value is ${maxPageSize}`)
    } else if (size < minPageSize) check.wrong(requestSize, size, `the min value is ${minPageSize}`)
  }
  if (check.violations.length > 0) throw fieldRefusal(check.violations)
  return input
}
