/** Reads the fields of a request and gathers what is wrong with them, to be told all at once as the platform does. */
import { fieldRefusal, type FieldViolation } from "./refusal.js"

export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const truths: Readonly<Record<string, boolean>> = { true: true, "1": true, false: false, "0": false }

/** A boolean in a text, as clients in other languages write it as well: `True`. */
export const truthOf = (text: string): boolean | undefined => truths[text.toLowerCase()]

export interface TextRule {
  readonly oneOf?: ReadonlyArray<string>
  readonly minLength?: number
  readonly maxLength?: number
}

export interface NumberRule {
  readonly min?: number
  readonly max?: number
}

export const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "")
  return text.length > 100 ? `${text.slice(0, 100)}...` : text
}

/** A value that is returned after a violation was noted is a stand-in: `done` throws before anyone uses it. */
export class Fields {
  private violations: Array<FieldViolation> | undefined

  constructor(
    private readonly source: JsonObject,
    private readonly prefix = ""
  ) {}

  wrong(name: string, description: string): void {
    const field = this.prefix + name
    this.violations ??= []
    this.violations.push({ field, value: shown(this.source[name]), description })
  }

  /** Throws the platform's field error when anything was wrong. */
  done(): void {
    if (this.violations !== undefined) throw fieldRefusal(this.violations)
  }

  private check(name: string, value: string, rule: TextRule): string {
    if (rule.oneOf !== undefined && !rule.oneOf.includes(value)) {
      this.wrong(name, `${name} is optional values: [${rule.oneOf.join(", ")}]`)
    } else if (rule.minLength !== undefined && value.length < rule.minLength) {
      this.wrong(name, `the min len is ${rule.minLength}`)
    } else if (rule.maxLength !== undefined && value.length > rule.maxLength) {
      this.wrong(name, `the max len is ${rule.maxLength}`)
    }
    return value
  }

  string(name: string, rule: TextRule = {}): string {
    const value = this.source[name]
    if (value === undefined || value === null || value === "") {
      this.wrong(name, `${name} is required`)
      return ""
    }
    return this.text(name, rule) ?? ""
  }

  text(name: string, rule: TextRule = {}): string | undefined {
    const value = this.source[name]
    if (value === undefined || value === null) return undefined
    if (typeof value !== "string") {
      this.wrong(name, `${name} must be a string`)
      return undefined
    }
    return this.check(name, value, rule)
  }

  boolean(name: string): boolean | undefined {
    const value = this.source[name]
    if (value === undefined || value === null) return undefined
    if (typeof value === "boolean") return value
    const truth = typeof value === "string" ? truthOf(value) : undefined
    if (truth !== undefined) return truth
    this.wrong(name, `${name} must be a boolean`)
    return undefined
  }

  integer(name: string, rule: NumberRule = {}): number | undefined {
    const value = this.source[name]
    if (value === undefined || value === null) return undefined
    const number = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value
    if (typeof number !== "number" || !Number.isInteger(number)) {
      this.wrong(name, `${name} must be an integer`)
      return undefined
    }
    if (rule.min !== undefined && number < rule.min) this.wrong(name, `the min value is ${rule.min}`)
    if (rule.max !== undefined && number > rule.max) this.wrong(name, `the max value is ${rule.max}`)
    return number
  }

  requiredInteger(name: string, rule: NumberRule = {}): number {
    const value = this.integer(name, rule)
    if (value === undefined && this.source[name] === undefined) this.wrong(name, `${name} is required`)
    return value ?? 0
  }

  object(name: string): JsonObject | undefined {
    const value = this.source[name]
    if (value === undefined || value === null) return undefined
    if (isObject(value)) return value
    this.wrong(name, `${name} must be an object`)
    return undefined
  }

  requiredObject(name: string): JsonObject {
    const value = this.object(name)
    if (value === undefined && this.source[name] === undefined) this.wrong(name, `${name} is required`)
    return value ?? {}
  }

  list(name: string): ReadonlyArray<Json> | undefined {
    const value = this.source[name]
    if (value === undefined || value === null) return undefined
    if (Array.isArray(value)) return value
    this.wrong(name, `${name} must be an array`)
    return undefined
  }

  strings(name: string, rule: { readonly min?: number; readonly max?: number } = {}): ReadonlyArray<string> {
    const value = this.list(name) ?? []
    if (rule.min !== undefined && value.length < rule.min) this.wrong(name, `the min len is ${rule.min}`)
    if (rule.max !== undefined && value.length > rule.max) this.wrong(name, `the max len is ${rule.max}`)
    const texts = value.filter((item) => typeof item === "string")
    if (texts.length < value.length) this.wrong(name, `${name} must be an array of strings`)
    return texts
  }
}
