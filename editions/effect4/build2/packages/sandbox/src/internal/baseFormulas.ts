/** Formulas: of the `filter` of listings, and of formula fields. Dates are milliseconds with a mark. */
import { refuse } from "./refusal.js"

/** A moment, so that it is not taken for a number. */
export class Moment {
  constructor(readonly ms: number) {}
}

export type Value = string | number | boolean | Moment | null | ReadonlyArray<Value>

/** What a formula is worked out in. */
export interface Scope {
  readonly now: number
  /** The number of the day of a moment where the base is. */
  readonly dayOf: (ms: number) => number
  /** When a day begins there. */
  readonly midnight: (day: number) => number
  /** The value of a field of the record, by name or id. */
  readonly valueOf: (name: string) => Value
}

export type Formula = (scope: Scope) => Value

const invalid = (): never => refuse(1254018, "InvalidFilter")

// reading

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<field>(?:CurrentValue\.)?\[[^\]]+\]|bitable::\$table\[[^\]]+\]\.\$field\[[^\]]+\]|\$field\[[^\]]+\])|(?<word>[A-Za-z_]\w*)|(?<sign>&&|\|\||!=|<>|<=|>=|==|[-+*/&=<>(),.!]))/y

interface Token {
  readonly kind: "number" | "text" | "field" | "word" | "sign"
  readonly text: string
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, "$1")

const tokensOf = (text: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  const scanner = new RegExp(token)
  const end = text.trimEnd().length
  while (scanner.lastIndex < end) {
    const groups = scanner.exec(text)?.groups
    if (groups === undefined) return invalid()
    const { double, field, number, sign, single, word } = groups
    if (number !== undefined) tokens.push({ kind: "number", text: number })
    else if (field !== undefined) tokens.push({ kind: "field", text: /\[([^\]]+)\]$/.exec(field)![1]! })
    else if (word !== undefined) tokens.push({ kind: "word", text: word })
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign })
    else tokens.push({ kind: "text", text: unescaped(double ?? single ?? "") })
  }
  return tokens
}

// values

const isEmpty = (value: Value): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.every(isEmpty))

export const textOf = (value: Value): string => {
  if (value === null) return ""
  if (Array.isArray(value)) return value.map(textOf).join(",")
  return value instanceof Moment ? String(value.ms) : String(value as string | number | boolean)
}

const numberOf = (value: Value): number => {
  if (value instanceof Moment) return value.ms
  if (typeof value === "boolean") return Number(value)
  const number = isEmpty(value) ? 0 : Number(textOf(value))
  return Number.isNaN(number) ? invalid() : number
}

const truth = (value: Value): boolean =>
  typeof value === "boolean" ? value : typeof value === "number" ? value !== 0 : !isEmpty(value)

const first = (value: Value): Value =>
  Array.isArray(value) && value.length === 1 ? (value[0] as Value) : value

const equal = (left: Value, right: Value, scope: Scope): boolean => {
  const [a, b] = [first(left), first(right)]
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b)
  if (a instanceof Moment && b instanceof Moment) return scope.dayOf(a.ms) === scope.dayOf(b.ms)
  if (typeof a === "boolean" || typeof b === "boolean") return truth(a) === truth(b)
  if (typeof a === "number" || typeof b === "number") return Number(textOf(a)) === Number(textOf(b))
  return textOf(a) === textOf(b)
}

/** Nothing is before or after what is empty. */
const order = (left: Value, right: Value, scope: Scope): number => {
  const [a, b] = [first(left), first(right)]
  if (isEmpty(a) || isEmpty(b)) return Number.NaN
  if (a instanceof Moment && b instanceof Moment) return scope.dayOf(a.ms) - scope.dayOf(b.ms)
  return numberOf(a) - numberOf(b)
}

const plus = (left: Value, right: Value, sign: 1 | -1): Value => {
  const day = 86_400_000
  if (left instanceof Moment && right instanceof Moment) {
    return sign === -1 ? (left.ms - right.ms) / day : invalid()
  }
  if (left instanceof Moment) return new Moment(left.ms + sign * numberOf(right) * day)
  if (right instanceof Moment) return sign === 1 ? new Moment(right.ms + numberOf(left) * day) : invalid()
  return numberOf(left) + sign * numberOf(right)
}

const contains = (whole: Value, parts: ReadonlyArray<Value>): boolean =>
  parts.some((part) => {
    const text = textOf(part)
    return Array.isArray(whole)
      ? whole.some((one) => textOf(one as Value) === text || textOf(one as Value).includes(text))
      : textOf(whole).includes(text)
  })

const dateOf = (text: string, scope: Scope): Moment => {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (match === null) return invalid()
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match
  const number = Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000)
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  return new Moment(scope.midnight(number) + seconds * 1000)
}

const calendarDay = (value: Value, scope: Scope): Date =>
  value instanceof Moment ? new Date(scope.dayOf(value.ms) * 86_400_000) : invalid()

type Function = (args: ReadonlyArray<Value>, scope: Scope) => Value

const numbers = (args: ReadonlyArray<Value>): ReadonlyArray<number> =>
  args.flat().map((one) => numberOf(one as Value))

const arg = (args: ReadonlyArray<Value>, index = 0): Value => args[index] ?? null

const functions: Readonly<Record<string, Function>> = {
  AND: (args) => args.every(truth),
  OR: (args) => args.some(truth),
  NOT: (args) => !truth(arg(args)),
  IF: (args) => (truth(arg(args)) ? arg(args, 1) : arg(args, 2)),
  TRUE: () => true,
  FALSE: () => false,
  BLANK: () => null,
  ISBLANK: (args) => isEmpty(arg(args)),
  ISNULL: (args) => isEmpty(arg(args)),
  CONTAIN: (args) => contains(arg(args), args.slice(1)),
  CONTAINTEXT: (args) => contains(arg(args), args.slice(1)),
  TODAY: (_, scope) => new Moment(scope.midnight(scope.dayOf(scope.now))),
  NOW: (_, scope) => new Moment(scope.now),
  TODATE: (args, scope) =>
    typeof arg(args) === "number" ? new Moment(numberOf(arg(args))) : dateOf(textOf(arg(args)), scope),
  DATE: (args, scope) => dateOf(args.map(textOf).join("-"), scope),
  DAYS: (args) => plus(arg(args), arg(args, 1), -1),
  YEAR: (args, scope) => calendarDay(arg(args), scope).getUTCFullYear(),
  MONTH: (args, scope) => calendarDay(arg(args), scope).getUTCMonth() + 1,
  DAY: (args, scope) => calendarDay(arg(args), scope).getUTCDate(),
  LEN: (args) => textOf(arg(args)).length,
  UPPER: (args) => textOf(arg(args)).toUpperCase(),
  LOWER: (args) => textOf(arg(args)).toLowerCase(),
  TRIM: (args) => textOf(arg(args)).trim(),
  LEFT: (args) => textOf(arg(args)).slice(0, args.length > 1 ? numberOf(arg(args, 1)) : 1),
  RIGHT: (args) => textOf(arg(args)).slice(-(args.length > 1 ? numberOf(arg(args, 1)) : 1)),
  CONCATENATE: (args) => args.map(textOf).join(""),
  VALUE: (args) => numberOf(arg(args)),
  SUM: (args) => numbers(args).reduce((sum, one) => sum + one, 0),
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  AVERAGE: (args) => numbers(args).reduce((sum, one) => sum + one, 0) / Math.max(1, numbers(args).length),
  ABS: (args) => Math.abs(numberOf(arg(args))),
  INT: (args) => Math.floor(numberOf(arg(args))),
  MOD: (args) => numberOf(arg(args)) % numberOf(arg(args, 1)),
  ROUND: (args) => {
    const scale = 10 ** (args.length > 1 ? numberOf(arg(args, 1)) : 0)
    return Math.round(numberOf(arg(args)) * scale) / scale
  }
}

/** Called on a value: `CurrentValue.[Name].contains("a")`. */
const methods: Readonly<Record<string, Function>> = {
  CONTAINS: functions["CONTAIN"]!,
  CONTAIN: functions["CONTAIN"]!,
  CONTAINTEXT: functions["CONTAIN"]!,
  ISBLANK: functions["ISBLANK"]!
}

type Operator = (left: Value, right: Value, scope: Scope) => Value

/** Operators by how strongly they bind, the weakest first. */
const levels: ReadonlyArray<Readonly<Record<string, Operator>>> = [
  { "||": (a, b) => truth(a) || truth(b) },
  { "&&": (a, b) => truth(a) && truth(b) },
  {
    "=": equal,
    "==": equal,
    "!=": (a, b, scope) => !equal(a, b, scope),
    "<>": (a, b, scope) => !equal(a, b, scope),
    ">": (a, b, scope) => order(a, b, scope) > 0,
    ">=": (a, b, scope) => order(a, b, scope) >= 0,
    "<": (a, b, scope) => order(a, b, scope) < 0,
    "<=": (a, b, scope) => order(a, b, scope) <= 0
  },
  { "&": (a, b) => textOf(a) + textOf(b) },
  { "+": (a, b) => plus(a, b, 1), "-": (a, b) => plus(a, b, -1) },
  { "*": (a, b) => numberOf(a) * numberOf(b), "/": (a, b) => numberOf(a) / numberOf(b) }
]

class Parser {
  private at = 0
  readonly fields = new Set<string>()

  constructor(private readonly tokens: ReadonlyArray<Token>) {}

  whole(): Formula {
    const formula = this.level(0)
    return this.at === this.tokens.length ? formula : invalid()
  }

  private sign(text: string): boolean {
    const next = this.tokens[this.at]
    if (next?.kind !== "sign" || next.text !== text) return false
    this.at++
    return true
  }

  private level(index: number): Formula {
    const operators = levels[index]
    if (operators === undefined) return this.called()
    let left = this.level(index + 1)
    for (;;) {
      const next = this.tokens[this.at]
      const operator = next?.kind === "sign" ? operators[next.text] : undefined
      if (operator === undefined) return left
      this.at++
      const [before, right] = [left, this.level(index + 1)]
      left = (scope) => operator(before(scope), right(scope), scope)
    }
  }

  private called(): Formula {
    let value = this.single()
    while (this.sign(".")) {
      const word = this.tokens[this.at++]
      const method = word?.kind === "word" ? methods[word.text.toUpperCase()] : undefined
      if (method === undefined || !this.sign("(")) return invalid()
      const [target, args] = [value, this.args()]
      value = (scope) => method([target(scope), ...args.map((one) => one(scope))], scope)
    }
    return value
  }

  /** Up to the closing bracket. */
  private args(): ReadonlyArray<Formula> {
    const args: Array<Formula> = []
    if (this.sign(")")) return args
    do args.push(this.level(0))
    while (this.sign(","))
    return this.sign(")") ? args : invalid()
  }

  private single(): Formula {
    const next = this.tokens[this.at++]
    if (next === undefined) return invalid()
    const { kind, text } = next
    switch (kind) {
      case "number":
        return () => Number(text)
      case "text":
        return () => text
      case "field":
        this.fields.add(text)
        return (scope) => scope.valueOf(text)
      case "word": {
        const name = text.toUpperCase()
        if (name === "TRUE" || name === "FALSE") {
          if (this.sign("(") && !this.sign(")")) return invalid()
          return () => name === "TRUE"
        }
        const known = functions[name]
        if (known === undefined || !this.sign("(")) return invalid()
        const args = this.args()
        return (scope) =>
          known(
            args.map((one) => one(scope)),
            scope
          )
      }
      default: {
        if (text === "(") {
          const inner = this.level(0)
          return this.sign(")") ? inner : invalid()
        }
        const inner = text === "-" || text === "!" ? this.called() : invalid()
        return text === "-" ? (scope) => -numberOf(inner(scope)) : (scope) => !truth(inner(scope))
      }
    }
  }
}

/** A formula and the fields that it names; refused where it cannot be read. */
export const parse = (text: string): { readonly run: Formula; readonly fields: ReadonlySet<string> } => {
  const parser = new Parser(tokensOf(text))
  const run = parser.whole()
  return { run, fields: parser.fields }
}

export const holds = (value: Value): boolean => truth(value)
